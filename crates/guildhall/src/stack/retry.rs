//! Repeats: what is repeated, after which wait, and how much of it.
//!
//! Three questions, three small traits. Whether a failure is worth a repeat is the [`RetryPolicy`]'s, how long to wait is the
//! [`Backoff`]'s, whether the host can take it is the [`RetryBudget`]'s. One question is not open to settings: what may have been
//! done is repeated only where that cannot do the work twice, which the spec says for each operation and auth flow.
//!
//! | attempt | example | repeated |
//! |---|---|---|
//! | never sent | connection refused | always |
//! | refused | 425, 429, 503 with `Retry-After`, where the platform's spec says that they are | for every operation |
//! | ambiguous | time-out, reset, torn answer, 408, 500, 502, 503, 504 | where a repeat does nothing more, by nature or by an idempotency key that the platform looks at |
//! | anything else | 404, an answer that is too large | never |
//!
//! The wait is the longer of back-off and `Retry-After`; a wait that would go past the deadline fails the call at once.

mod backoff;
mod budget;
mod failure;
mod policy;

use std::{sync::Arc, time::Duration};

use guildhall_runtime::{Error, ErrorKind, Platform, Response};
use tokio::time::Instant;
use tracing::{debug, info};

use self::failure::{End, Failure};
pub use self::{
    backoff::{Backoff, FullJitter},
    budget::{RetryBudget, TokenBucket, Unlimited},
    policy::{FailedAttempt, MaxRetries, Outcome, RetryPolicy, TimeLimit, Transient, Verdict},
};
use super::{Layer, Outgoing, idempotency, trace};
use crate::{Clock, Random, options::Settings};

/// Repeats what failed, as the settings of the call say.
pub(crate) struct Retry<S> {
    pub(crate) inner: S,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) platform: &'static Platform,
}

impl<S: Layer> Layer for Retry<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        let key = idempotency::attach(&mut call.request, &*self.random)?;
        let comes_once = !call.request.body.is_repeatable();
        let mut doubtful = false;
        loop {
            call.attempt += 1;
            let result = match self.inner.run(call).await {
                Ok(mut response) if response.status.is_success() => {
                    call.settings.budget.deposit(call.attempt > 1);
                    debug!(guildhall.attempt = call.attempt, http.response.status_code = response.status.as_u16(), "attempt");
                    response.attempts = call.attempt;
                    response.idempotency_key = key;
                    return Ok(response);
                }
                result => result,
            };
            // What few calls come to is boxed, so that the others need no room for it.
            if let Err(error) = Box::pin(self.wait(call, result, comes_once, &mut doubtful)).await {
                return Err(match key {
                    Some(key) => error.with_idempotency_key(key),
                    None => error,
                });
            }
        }
    }
}

/// Waits until a call whose answer broke off above this layer, where its body is read as it comes, may be made once more: then the
/// verdict is [`Verdict::Repeat`].
pub(crate) async fn wait_for_repeat(settings: &Settings, random: &dyn Random, failed: &FailedAttempt) -> Verdict {
    let verdict = settings.policy.verdict(failed);
    if verdict != Verdict::Repeat {
        return verdict;
    }
    if !settings.budget.withdraw() {
        return Verdict::Exhausted;
    }
    let withdrawn = Withdrawn(Some(settings.budget.clone()));
    tokio::time::sleep(settings.backoff.wait(failed.attempt, random)).await;
    withdrawn.made();
    Verdict::Repeat
}

/// What was taken from the budget, and goes back if the repeat is never made.
struct Withdrawn(Option<Arc<dyn RetryBudget>>);

impl Withdrawn {
    fn made(mut self) {
        self.0 = None;
    }
}

impl Drop for Withdrawn {
    fn drop(&mut self) {
        if let Some(budget) = self.0.take() {
            budget.deposit(true);
        }
    }
}

impl<S> Retry<S> {
    /// Waits until the next attempt may be made.
    ///
    /// # Errors
    ///
    /// The error of the call, if there is to be none.
    async fn wait(&self, call: &mut Outgoing, result: Result<Response, Error>, comes_once: bool, doubtful: &mut bool) -> Result<(), Error> {
        let failure = Failure::of(result, call, self.platform, self.clock.now());
        let wait = match self.decide(call, &failure, comes_once) {
            Ok(wait) => wait,
            Err(end) => {
                report(call, &failure, None);
                return Err(failure.into_error(end, call, *doubtful));
            }
        };
        report(call, &failure, Some(wait));
        *doubtful |= failure.is_doubtful();
        drop(failure);
        // A caller who gives up during the wait has not made the repeat that was taken from the budget.
        let withdrawn = Withdrawn(Some(call.settings.budget.clone()));
        tokio::time::sleep(wait).await;
        withdrawn.made();
        Ok(())
    }

    /// The wait before the next attempt, or why there is none.
    fn decide(&self, call: &Outgoing, failure: &Failure, comes_once: bool) -> Result<Duration, End> {
        let settings = &*call.settings;
        if !failure.repeatable {
            return Err(End::Unsafe);
        }
        if failure.kind == ErrorKind::Deadline {
            return Err(End::Exhausted);
        }
        match settings.policy.verdict(&failure.facts(call)) {
            Verdict::Repeat => {}
            Verdict::Exhausted => return Err(End::Exhausted),
            Verdict::Stop => {
                // A platform that refuses for good is well.
                if failure.status.is_some() {
                    settings.budget.deposit(false);
                }
                return Err(End::Stop);
            }
        }
        if comes_once {
            return Err(End::Streamed);
        }
        let wait = settings.backoff.wait(call.attempt, &*self.random).max(failure.retry_after.unwrap_or_default());
        if let Some(deadline) = call.deadline {
            let left = deadline.saturating_duration_since(Instant::now());
            if wait >= left {
                return Err(End::Deadline { wait, left });
            }
        }
        if settings.budget.withdraw() { Ok(wait) } else { Err(End::Budget) }
    }
}

/// Tells of a failed attempt.
fn report(call: &Outgoing, failure: &Failure, wait: Option<Duration>) {
    info!(
        guildhall.attempt = call.attempt,
        http.response.status_code = failure.status.map(|status| status.as_u16()),
        "error.type" = trace::error_type(failure.kind, failure.status.as_ref()),
        guildhall.wait_seconds = wait.map(|wait| wait.as_secs_f64()),
        "attempt"
    );
}

#[cfg(test)]
mod tests;
