//! What platforms do each in their own way, whatever the operation.

use guildhall_runtime::Operation;
use http::{HeaderMap, Method};
use serde_json::Value;

use super::{auth::Caller, idempotency::Carried, refusal::Refusal, request::Incoming};
use crate::journal::Violation;

/// What a platform does in its own way, whatever the operation.
pub(crate) trait Conventions: Sync {
    fn pipeline(&self) -> Pipeline;

    fn paths(&self) -> Paths;

    /// The header that tells the id of a request, if answers carry one.
    fn request_id_header(&self) -> Option<&'static str>;

    /// The body of a refusal.
    fn refusal(&self, refusal: &Refusal, request_id: &str) -> Value;

    /// The refusal of a request that reaches no operation. `others` are the methods that its path takes.
    fn no_route(&self, incoming: &Incoming, others: &[Method]) -> Refusal;

    /// The JSON that came as a body; null if there is none.
    fn read_json(&self, incoming: &Incoming, wanted: JsonWanted) -> Result<Value, Refusal>;

    /// Whether an answer may differ from the spec in this way.
    fn excuses(&self, _: &Operation, _: &Violation) -> bool {
        false
    }

    /// The idempotency key of a request, if it carries one that counts.
    fn key(&self, operation: &'static Operation, headers: &HeaderMap, caller: Option<&Caller>) -> Result<Option<Carried>, Refusal>;
}

/// In which order a request is looked at. The first thing that is wrong decides the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pipeline {
    /// Its credential, how many calls its sender made, its body, whether it is as the spec says, and whether it is a repeat.
    CallerFirst,
    /// Its body, how many calls the operation got, its credential, whether it is a repeat, and whether it is as the spec says.
    BodyFirst,
}

/// How paths are compared with those of the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paths {
    Exact,
    /// Letter case and a slash at the end do not matter.
    Lenient,
}

/// Whether an operation takes a JSON body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonWanted {
    No,
    Optional,
    Required,
}
