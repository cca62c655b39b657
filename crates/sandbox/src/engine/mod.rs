//! What every platform of a sandbox has in common: a request comes in, is checked, done, and answered.

pub(crate) mod auth;
mod body;
pub(crate) mod call;
pub(crate) mod contract;
pub(crate) mod conventions;
mod deliver;
mod dialect;
mod hosted;
pub(crate) mod idempotency;
mod look;
pub(crate) mod outbox;
pub(crate) mod questions;
mod rate;
pub(crate) mod refusal;
pub(crate) mod reply;
mod request;
pub(crate) mod router;
pub(crate) mod sample;
mod spoil;
mod sprinkle;
mod storage;
pub(crate) mod streams;
mod switches;
mod turn;
mod upload;

#[cfg(test)]
mod tests;

use guildhall_runtime::Operation;
use jiff::Timestamp;

use self::{
    auth::{Caller, Presented},
    call::{Answer, Call},
    contract::Contract,
    outbox::{Delivery, Outbox},
    questions::Question,
    refusal::Refusal,
    streams::Streams,
};
pub(crate) use self::{
    body::{Broken, ReplyBody},
    deliver::{Receivers, is_loopback_http},
    hosted::{Hosted, Outcome, Settings},
    reply::Reply,
    request::Incoming,
    storage::PATH as STORAGE,
    switches::{Choice, Switches},
    turn::Defect,
};
use crate::{Mail, journal::Violation};

/// A platform's state and what its operations do to it.
pub(crate) trait Model: Send + 'static {
    /// Whoever sends the request; none if it carries no credential and needs none. What can be used once is used up by this.
    fn authenticate(&mut self, presented: &Presented<'_>) -> Result<Option<Caller>, Refusal>;

    /// What receivers are to be asked before the call is performed. Once they have answered it is asked again, with the answers in
    /// [`Call::heard`], until nothing more is to be asked.
    fn questions(&mut self, _: &Call) -> Vec<Question> {
        Vec::new()
    }

    /// Does what the call asks for. A refusal leaves everything as it was. None if the platform has no behaviour for the operation.
    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>>;

    /// How a call is understood that older clients and newer ones mean differently, if it is understood in the older way.
    fn reading(&self, _: &Call) -> Option<&'static str> {
        None
    }

    /// Whether a deviation from the spec passes, since tests could not do without it.
    fn tolerates(&self, operation: &Operation, violation: &Violation, body: &serde_json::Value) -> bool;

    /// Refuses a call that differs from the spec in these ways, and holds members and parameters that the spec does not know.
    fn judge(&self, _: &Call, violations: Vec<Violation>, _unknown: &[String]) -> Result<(), Refusal> {
        if violations.is_empty() { Ok(()) } else { Err(Refusal::invalid(violations)) }
    }

    /// What of a call passes although the real server would refuse it and the spec does not say so, since tests could not do without it.
    fn forgiven(&self, _: &Call) -> Vec<Violation> {
        Vec::new()
    }

    /// An attempt at a delivery has ended, with this status if there was an answer.
    fn settled(&mut self, _: &Delivery, _status: Option<u16>, _now: Timestamp) {}

    /// The events on their way.
    fn outbox(&mut self) -> &mut Outbox;

    /// The streams of events.
    fn streams(&mut self) -> &mut Streams;

    /// Where the money lies.
    fn holdings(&self) -> Vec<Holding>;

    /// What it has mailed, the oldest first.
    fn mails(&self) -> Vec<Mail> {
        Vec::new()
    }

    /// The keys that are valid now, in the order in which their owners came.
    fn keys(&self) -> Vec<KnownKey> {
        Vec::new()
    }

    /// Whether the books balance; else what does not.
    fn audit(&mut self) -> Result<(), String>;
}

/// Where all the money of one currency lies, in decimal text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holding {
    pub(crate) currency: &'static str,
    /// All that was ever made.
    pub(crate) minted: String,
    pub(crate) agents: String,
    pub(crate) escrow: String,
    pub(crate) fees: String,
    /// Locked by judges.
    pub(crate) stakes: String,
    /// Taken out to wallets.
    pub(crate) withdrawn: String,
}

/// The state with which a platform begins.
pub(crate) struct Plan {
    pub(crate) contract: &'static Contract,
    pub(crate) model: Box<dyn Model>,
    /// The keys that are there from the start.
    pub(crate) keys: Vec<KnownKey>,
}

/// A key that is good on a platform.
#[derive(Debug, Clone)]
pub(crate) struct KnownKey {
    /// The handle of whoever has it.
    pub(crate) agent: String,
    pub(crate) key: String,
    /// The auth flow that it is for.
    pub(crate) flow: &'static str,
}

/// With what a platform's state begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beginning {
    pub(crate) seed: u64,
    pub(crate) now: Timestamp,
    /// Whether the clock ran.
    pub(crate) running: bool,
}
