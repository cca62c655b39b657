//! Whether a failed attempt is worth another one.

use std::{sync::Arc, time::Duration};

use http::StatusCode;

use crate::{ErrorKind, Operation};

/// Decides whether a failed attempt is worth another one.
///
/// It is asked only where another attempt cannot do the work twice; what may be repeated follows from the spec and cannot be
/// loosened by a policy. Limits are decorators:
///
/// ```
/// use std::time::Duration;
/// use guildhall::retry::{RetryPolicy, Transient};
///
/// let policy = Transient.with_max_retries(2).with_time_limit(Duration::from_secs(20));
/// # let _: &dyn RetryPolicy = &policy;
/// ```
pub trait RetryPolicy: Send + Sync + 'static {
    /// What is to be done about the failed attempt.
    fn verdict(&self, failed: &FailedAttempt) -> Verdict;

    /// The same policy with at most so many repeats, the first attempt not counted.
    fn with_max_retries(self, max_retries: u32) -> MaxRetries<Self>
    where
        Self: Sized,
    {
        MaxRetries { policy: self, max_retries }
    }

    /// The same policy without repeats once so much time has passed since the call began.
    fn with_time_limit(self, limit: Duration) -> TimeLimit<Self>
    where
        Self: Sized,
    {
        TimeLimit { policy: self, limit }
    }
}

/// What a [`RetryPolicy`] is told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FailedAttempt {
    /// The operation.
    pub operation: &'static Operation,
    /// Which attempt it was; the first is 1.
    pub attempt: u32,
    /// How long ago the call began.
    pub elapsed: Duration,
    /// What is known of the effect of the attempt.
    pub outcome: Outcome,
    /// The status of the answer, if one came.
    pub status: Option<StatusCode>,
    /// What went wrong.
    pub kind: ErrorKind,
}

impl FailedAttempt {
    /// A first attempt that failed at once, for tests of a policy.
    pub fn new(operation: &'static Operation, outcome: Outcome, kind: ErrorKind) -> Self {
        Self { operation, attempt: 1, elapsed: Duration::ZERO, outcome, status: None, kind }
    }
}

/// What is known of the effect of a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The request has never left: nothing was done.
    NotSent,
    /// The platform refused to do anything for now: 425, 429, or 503 with `Retry-After`, as its spec says.
    Refused,
    /// It may have been done: time-out, broken connection, torn answer, 408, 500, 502, 503 or 504.
    Ambiguous,
    /// A repeat would end the same way, as far as the spec tells.
    Final,
}

/// What a [`RetryPolicy`] decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Another attempt, after a wait.
    Repeat,
    /// This failure is what the caller gets.
    Stop,
    /// Another attempt would be due, but none is left.
    Exhausted,
}

/// Repeats whatever is not [`Outcome::Final`]. The default.
#[derive(Debug, Clone, Copy, Default)]
pub struct Transient;

impl RetryPolicy for Transient {
    fn verdict(&self, failed: &FailedAttempt) -> Verdict {
        if failed.outcome == Outcome::Final { Verdict::Stop } else { Verdict::Repeat }
    }
}

/// A policy with at most so many repeats; see [`RetryPolicy::with_max_retries`].
#[derive(Debug, Clone)]
pub struct MaxRetries<P> {
    policy: P,
    max_retries: u32,
}

impl<P: RetryPolicy> RetryPolicy for MaxRetries<P> {
    fn verdict(&self, failed: &FailedAttempt) -> Verdict {
        match self.policy.verdict(failed) {
            Verdict::Repeat if failed.attempt > self.max_retries => Verdict::Exhausted,
            verdict => verdict,
        }
    }
}

/// A policy that ends after some time; see [`RetryPolicy::with_time_limit`].
#[derive(Debug, Clone)]
pub struct TimeLimit<P> {
    policy: P,
    limit: Duration,
}

impl<P: RetryPolicy> RetryPolicy for TimeLimit<P> {
    fn verdict(&self, failed: &FailedAttempt) -> Verdict {
        match self.policy.verdict(failed) {
            Verdict::Repeat if failed.elapsed >= self.limit => Verdict::Exhausted,
            verdict => verdict,
        }
    }
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Arc<P> {
    fn verdict(&self, failed: &FailedAttempt) -> Verdict {
        (**self).verdict(failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(outcome: Outcome, attempt: u32, seconds: u64) -> FailedAttempt {
        let first = FailedAttempt::new(Operation::raw(&http::Method::GET), outcome, ErrorKind::Timeout);
        FailedAttempt { attempt, elapsed: Duration::from_secs(seconds), ..first }
    }

    #[test]
    fn limits_turn_a_repeat_into_exhausted_and_nothing_else() {
        let policy = Transient.with_max_retries(2).with_time_limit(Duration::from_secs(10));
        let cases = [
            (Outcome::Refused, 1, 0, Verdict::Repeat),
            (Outcome::Ambiguous, 2, 9, Verdict::Repeat),
            (Outcome::NotSent, 3, 0, Verdict::Exhausted),
            (Outcome::NotSent, 1, 10, Verdict::Exhausted),
            (Outcome::Final, 1, 0, Verdict::Stop),
            (Outcome::Final, 9, 99, Verdict::Stop),
        ];
        for (outcome, attempt, seconds, verdict) in cases {
            assert_eq!(policy.verdict(&failed(outcome, attempt, seconds)), verdict, "{outcome:?} {attempt} {seconds}");
        }
        assert_eq!(Transient.with_max_retries(0).verdict(&failed(Outcome::NotSent, 1, 0)), Verdict::Exhausted);
    }
}
