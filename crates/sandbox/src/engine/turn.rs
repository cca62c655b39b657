//! One request's way through a platform, before any fault touches its answer.

use std::fmt;

use guildhall_runtime::Platform;
use http::Method;
use jiff::Timestamp;

use super::{
    Model,
    call::Answer,
    contract::{Contract, OperationContract},
    idempotency::{Answers, Key},
    rate::{RateHeaders, RateLimits},
    refusal::Refusal,
    reply::{self, Reply},
    request::{Incoming, Understood, understand},
    router::{Found, Route},
};
use crate::journal::{Exchange, Violation};

/// What a platform works with.
pub(super) struct Work {
    pub(super) model: Box<dyn Model>,
    pub(super) answers: Answers,
    pub(super) rates: RateLimits,
    pub(super) requests: u64,
}

/// A request on its way.
pub(super) struct Turn<'a> {
    pub(super) contract: &'static Contract,
    pub(super) incoming: &'a Incoming,
    pub(super) now: Timestamp,
    /// What the journal will tell of it.
    pub(super) entry: Exchange,
    request_id: String,
    /// What the answer tells of the rate window, be it good or a refusal.
    headers: RateHeaders,
}

/// How a sandbox can be wrong.
#[derive(Debug, Clone)]
pub(crate) enum Defect {
    /// An answer breaks the spec.
    Spec(Vec<Violation>),
    /// Money came from nowhere or went there.
    Books(String),
}

impl<'a> Turn<'a> {
    pub(super) fn new(contract: &'static Contract, incoming: &'a Incoming, now: Timestamp, entry: Exchange) -> Self {
        Self { contract, incoming, now, entry, request_id: String::new(), headers: Vec::new() }
    }

    /// Does what the request asks for and writes the answer.
    pub(super) fn take(&mut self, work: &mut Work, route: &Route) -> (Reply, Option<Defect>) {
        work.requests += 1;
        self.request_id = request_id(self.contract.platform, work.requests);
        let answer = match route {
            Route::Found(found) => self.answer(work, found).map(|answer| (answer, self.contract.operation(found.operation))),
            Route::OtherMethods(methods) => {
                let allow = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
                Err(Refusal::new(405, "METHOD_NOT_ALLOWED", "The path takes other methods").header("allow", allow))
            }
            Route::Nowhere => Err(Refusal::new(404, "ROUTE_NOT_FOUND", "There is nothing at this path")),
        };
        let audit = work.model.audit();
        let (reply, violations) = self.write(answer, route);
        self.entry.violations.extend(violations.iter().cloned());
        let defect = match audit {
            Err(message) => Some(Defect::Books(message)),
            Ok(()) if violations.is_empty() => None,
            Ok(()) => Some(Defect::Spec(violations)),
        };
        (reply, defect)
    }

    /// Admits, understands and does what the request asks for.
    fn answer(&mut self, work: &mut Work, found: &Found) -> Result<Answer, Refusal> {
        let operation = found.operation;
        let caller = work.model.authenticate(operation, &self.incoming.headers)?;
        self.entry.caller.clone_from(&caller);
        self.headers = work.rates.admit(self.contract.platform, caller.as_deref(), self.now)?;
        let Understood { mut call, written, violations } = understand(self.contract, self.incoming, found, self.now, &self.request_id)?;
        call.caller = caller;
        let entry = &mut self.entry;
        (entry.dialect.renamed, entry.dialect.nulls, entry.unknown) = (written.renamed, written.nulls, written.unknown);
        let (tolerated, refused): (Vec<_>, Vec<_>) =
            violations.into_iter().partition(|violation| work.model.tolerates(operation, violation, &call.body));
        entry.tolerated = tolerated;
        if !refused.is_empty() {
            return Err(Refusal::invalid(refused));
        }
        let key = Key::of(operation, &self.incoming.headers, call.caller.as_deref());
        if let Some(answer) = key.as_ref().map(|key| work.answers.replay(key, &call)).transpose()?.flatten() {
            entry.replayed = true;
            return Ok(answer);
        }
        let answer = match work.model.perform(&call) {
            Some(answer) => answer?,
            None => self.contract.example(operation),
        };
        entry.done = true;
        if let Some(key) = key {
            work.answers.keep(key, &call, answer.clone());
        }
        Ok(answer)
    }

    /// Writes an answer, and tells in what it differs from the spec.
    fn write(&mut self, answer: Result<(Answer, &OperationContract), Refusal>, route: &Route) -> (Reply, Vec<Violation>) {
        let legacy = self.entry.dialect.prefix.is_some();
        let mut headers = std::mem::take(&mut self.headers);
        let composed = match answer {
            Ok((answer, spec)) => reply::compose(self.contract, spec, answer, legacy),
            Err(refusal) => {
                self.entry.violations.extend(refusal.violations.iter().cloned());
                headers.extend(refusal.headers.iter().cloned());
                let spec = if let Route::Found(found) = route { Some(self.contract.operation(found.operation)) } else { None };
                reply::compose_refusal(spec, &refusal, &self.request_id)
            }
        };
        let mut reply = Reply::new(composed.status, composed.body.as_ref());
        reply.set("x-request-id", &self.request_id);
        reply.set("date", &reply::http_date(self.now));
        headers.iter().for_each(|(name, value)| reply.set(name, value));
        (reply, composed.violations)
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Books(message) => write!(f, "the books do not balance: {message}"),
            Self::Spec(violations) => {
                f.write_str("the answer breaks the spec")?;
                violations.iter().try_for_each(|violation| write!(f, "; {violation}"))
            }
        }
    }
}

/// The request id of the `number`th request.
fn request_id(platform: &Platform, number: u64) -> String {
    format!("req_{}_{number:06}", platform.name)
}
