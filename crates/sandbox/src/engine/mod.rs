//! What every platform of a sandbox has in common: a request comes in, is checked, done, and answered.

pub(crate) mod auth;
pub(crate) mod call;
pub(crate) mod contract;
mod deliver;
mod dialect;
mod hosted;
mod idempotency;
pub(crate) mod outbox;
mod rate;
pub(crate) mod refusal;
mod reply;
mod request;
pub(crate) mod router;
mod turn;

#[cfg(test)]
mod tests;

use guildhall_runtime::Operation;
use http::HeaderMap;
use jiff::Timestamp;

use self::{
    call::{Answer, Call},
    contract::Contract,
    outbox::Outbox,
    refusal::Refusal,
};
pub(crate) use self::{
    deliver::{Receivers, is_loopback_http},
    hosted::{Hosted, Outcome, Settings},
    reply::Reply,
    request::Incoming,
    turn::Defect,
};
use crate::journal::Violation;

/// A platform's state and what its operations do to it.
pub(crate) trait Model: Send + 'static {
    /// The id of whoever sends the request; none if it carries no credential and needs none.
    fn authenticate(&self, operation: &Operation, headers: &HeaderMap) -> Result<Option<String>, Refusal>;

    /// Does what the call asks for. A refusal leaves everything as it was. None if the platform has no behaviour for the operation.
    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>>;

    /// Whether a deviation from the spec passes, since tests could not do without it.
    fn tolerates(&self, operation: &Operation, violation: &Violation, body: &serde_json::Value) -> bool;

    /// The events on their way.
    fn outbox(&mut self) -> &mut Outbox;

    /// Whether the books balance; else what does not.
    fn audit(&mut self) -> Result<(), String>;
}

/// Makes the state of a platform.
pub(crate) struct Plan {
    pub(crate) contract: &'static Contract,
    pub(crate) model: Box<dyn Model>,
    /// Keys of agents that are there from the start: the agent's handle and its key.
    pub(crate) keys: Vec<(String, String)>,
}

/// With what a platform's state begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beginning {
    pub(crate) seed: u64,
    pub(crate) now: Timestamp,
}
