//! Who sends a request.

use guildhall_runtime::{Operation, Platform};
use http::HeaderMap;
use jiff::Timestamp;
use serde_json::Value;

use super::{refusal::Refusal, request::Incoming};

/// Whoever sends a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) id: String,
    /// The auth flow that proved it.
    pub(crate) flow: &'static str,
}

/// What of a request a credential can be checked by.
pub(crate) struct Presented<'a> {
    pub(crate) operation: &'static Operation,
    /// The request as it came.
    pub(crate) incoming: &'a Incoming,
    /// The body as JSON; null if there is none, or none that can be read.
    pub(crate) body: &'a Value,
    pub(crate) now: Timestamp,
}

/// Finds the caller by a key in a header.
///
/// A key that nobody has is refused wherever keys are looked at, public operations included; where a credential must not go out
/// (`flows: [none]`) it is not looked at.
pub(crate) fn by_key(
    platform: &Platform,
    operation: &Operation,
    headers: &HeaderMap,
    owner: impl Fn(&str) -> Option<String>,
) -> Result<Option<Caller>, Refusal> {
    let refuse = |message: &str| Err(Refusal::new(401, "UNAUTHORIZED", message));
    let credentials = operation.auth.flows.iter().filter_map(|flow| platform.credential(flow));
    for credential in credentials {
        let presented = headers.get(credential.header).and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty());
        let Some(presented) = presented else { continue };
        let Some(caller) = presented.strip_prefix(credential.prefix).and_then(&owner) else {
            return refuse("The key is not known or has expired");
        };
        return Ok(Some(Caller { id: caller, flow: credential.name }));
    }
    if operation.auth.is_optional() { Ok(None) } else { refuse("A key is needed") }
}
