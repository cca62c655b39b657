//! A failed attempt, and the error that it becomes when it was the last one.

use std::time::{Duration, SystemTime};

use guildhall_runtime::{Error, ErrorKind, Idempotency, Platform, Response, Sent, retry_after};
use http::StatusCode;

use super::{FailedAttempt, Outcome};
use crate::stack::{Outgoing, idempotency};

/// A failed attempt.
pub(super) struct Failure {
    platform: &'static Platform,
    pub(super) outcome: Outcome,
    pub(super) status: Option<StatusCode>,
    pub(super) kind: ErrorKind,
    /// Whether it may be repeated without doing the work twice.
    pub(super) repeatable: bool,
    /// How long the platform asked to wait.
    pub(super) retry_after: Option<Duration>,
    sent: Sent,
    result: Result<Response, Error>,
}

/// Why there is no further attempt.
#[derive(Clone, Copy)]
pub(super) enum End {
    /// A repeat is not worth it.
    Stop,
    /// The body was a stream that comes once, and is gone.
    Streamed,
    /// A repeat might do the work twice.
    Unsafe,
    /// The policy allows no more repeats.
    Exhausted,
    /// The budget of the host is spent.
    Budget,
    /// The wait would go past the deadline.
    Deadline {
        /// How long the wait would have been.
        wait: Duration,
        /// How much time the call has left.
        left: Duration,
    },
}

impl Failure {
    /// Looks at a failed attempt: an error, or an answer that refuses.
    pub(super) fn of(result: Result<Response, Error>, call: &Outgoing, platform: &'static Platform, now: SystemTime) -> Self {
        let (status, kind, sent, retry_after) = match &result {
            Ok(response) => (Some(response.status), ErrorKind::Status, Sent::Answered, retry_after(&response.headers, now)),
            Err(error) => (error.status(), error.kind(), error.sent(), error.retry_after()),
        };
        let outcome = match (kind, status.map(|status| status.as_u16())) {
            (ErrorKind::Status, Some(status)) if platform.retry.statuses.contains(&status) => {
                let is_refused = platform.retry.refused.contains(&status) && (status != 503 || retry_after.is_some());
                if is_refused { Outcome::Refused } else { Outcome::Ambiguous }
            }
            (ErrorKind::Connect | ErrorKind::Interrupted | ErrorKind::Timeout, _) if sent == Sent::Never => Outcome::NotSent,
            (ErrorKind::Connect | ErrorKind::Interrupted | ErrorKind::Timeout, _) => Outcome::Ambiguous,
            _ => Outcome::Final,
        };
        let certain = matches!(outcome, Outcome::NotSent | Outcome::Refused);
        let repeatable = certain || idempotency::may_repeat(call, platform, is_settled(sent, status));
        Self { platform, outcome, status, kind, repeatable, retry_after, sent, result }
    }

    /// What the policy is told.
    pub(super) fn facts(&self, call: &Outgoing) -> FailedAttempt {
        FailedAttempt {
            operation: call.request.operation,
            attempt: call.attempt,
            elapsed: call.started.elapsed(),
            outcome: self.outcome,
            status: self.status,
            kind: self.kind,
        }
    }

    /// Whether the attempt may have been done, for all that is known here.
    pub(super) fn is_doubtful(&self) -> bool {
        let is_elsewhere = self.status.is_some_and(|status| status.is_redirection());
        match self.outcome {
            Outcome::Ambiguous => true,
            // Neither a layer of the user's that gave up, nor an answer that says where to look, says that nothing was done.
            Outcome::Final => is_elsewhere || (self.kind != ErrorKind::Invalid && self.sent == Sent::Maybe),
            Outcome::NotSent | Outcome::Refused => false,
        }
    }

    /// The error of the call. `doubtful` says whether an earlier attempt may have been done.
    pub(super) fn into_error(self, end: End, call: &Outgoing, doubtful: bool) -> Error {
        let advice = self.advice(end, call, doubtful);
        let sent = if doubtful && self.sent == Sent::Never { Sent::Maybe } else { self.sent };
        let retry_after = self.retry_after;
        let wrap = |error: Error| match retry_after {
            Some(wait) => error.with_retry_after(wait),
            None => error,
        };
        let error = match (end, self.result) {
            (end, Ok(Response { status, headers, body, .. })) => {
                let body = body.as_bytes().cloned().unwrap_or_default();
                wrap(match end {
                    End::Deadline { wait, left } => too_late(wait, left).with_answer(status, headers, body),
                    _ => Error::status_answer(status, headers, body),
                })
            }
            (End::Deadline { wait, left }, Err(cause)) => match cause.status() {
                Some(status) => {
                    let (headers, body) = (cause.headers().clone(), cause.body().clone());
                    wrap(too_late(wait, left)).with_answer(status, headers, body).with_source(cause)
                }
                None => too_late(wait, left).with_source(cause),
            },
            (_, Err(error)) => error,
        };
        let error = error.with_operation(call.request.operation).with_sent(sent).with_attempts(call.attempt);
        let error = match end {
            End::Exhausted | End::Budget | End::Deadline { .. } => error.with_exhausted(),
            End::Stop | End::Streamed | End::Unsafe => error,
        };
        match advice {
            Some(advice) => error.with_advice(advice),
            None => error,
        }
    }

    /// What the caller can do, where that does not follow from the error itself.
    fn advice(&self, end: End, call: &Outgoing, doubtful: bool) -> Option<String> {
        let mut advice = Vec::new();
        if (doubtful || self.is_doubtful()) && call.request.operation.idempotency != Idempotency::Natural {
            let which = if self.is_doubtful() { "it may have been done" } else { "an earlier attempt may have been done" };
            let what = match call.request.operation.check {
                _ if idempotency::may_repeat(call, self.platform, is_settled(self.sent, self.status)) => {
                    "call again with the same idempotency key to resume".to_owned()
                }
                Some(check) => format!("before you call again, {check}"),
                None => "look at what it was to change (the resource, or the ledger) before you call again".to_owned(),
            };
            advice.push(format!("{which}: {what}"));
        }
        if self.status == Some(StatusCode::UNAUTHORIZED) && call.is_signed() {
            let all = "the agent's handle (not its UUID), its secret, that it is active, and this machine's clock";
            advice.push(format!("the platform does not say why: look at {all}"));
        }
        match end {
            End::Budget => advice.push("the retry budget of the host is spent, since too many calls fail: give it time".to_owned()),
            End::Streamed => advice.push("its body is a stream, so only the caller can send it again".to_owned()),
            _ => {}
        }
        (!advice.is_empty()).then(|| advice.join("; "))
    }
}

/// Whether the platform itself has answered: what stands before it answers 408, 502, 503 and 504 while it may still be at work.
fn is_settled(sent: Sent, status: Option<StatusCode>) -> bool {
    sent == Sent::Answered && !status.is_some_and(|status| matches!(status.as_u16(), 408 | 502 | 503 | 504))
}

fn too_late(wait: Duration, left: Duration) -> Error {
    let (wait, left) = (wait.as_secs_f64(), left.as_secs_f64());
    Error::new(ErrorKind::Deadline, format!("the next attempt would have to wait {wait:.1} s, but the call has only {left:.1} s left"))
}
