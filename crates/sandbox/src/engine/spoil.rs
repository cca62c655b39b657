//! What a fault does to an answer.

use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};

use super::{
    hosted::Outcome,
    reply::{self, Reply},
};
use crate::fault::{Fault, Kind};

/// Does to an answer what the fault says.
pub(super) fn spoil(fault: &Fault, reply: Option<Reply>, now: Timestamp) -> Outcome {
    let mut reply = match (&fault.kind, reply) {
        (Kind::Reset, _) => return Outcome::Reset,
        (Kind::Closed, _) => return Outcome::Closed,
        (Kind::Answer { status, content_type, body }, _) => Reply::other(*status, content_type, body.clone(), now),
        (_, Some(reply)) => reply,
        (_, None) => return Outcome::Closed,
    };
    match fault.kind {
        Kind::MalformedJson if !reply.body.takes_long() => {
            let whole = reply.body.bytes();
            reply.body = whole.slice(..whole.len() / 2).into();
        }
        Kind::WrongDate(seconds) => {
            let wrong = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
            reply.set("date", &reply::http_date(wrong));
        }
        Kind::TornBody => {
            if let Some(length) = reply.body.tear() {
                reply.headers.insert(http::header::CONTENT_LENGTH, length.into());
            }
        }
        Kind::SlowBody(over) => reply.body.slow(over),
        _ => {}
    }
    for (name, value) in &fault.headers {
        reply.headers.insert(name, HeaderValue::clone(value));
    }
    Outcome::Answered(reply)
}
