//! What can be set for a client and for a single call.

use std::{fmt, sync::Arc, time::Duration};

use guildhall_runtime::{Platform, Retry};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::retry::{Backoff, FullJitter, RetryBudget, RetryPolicy, TokenBucket, Transient};

/// The total time of a call unless set otherwise.
const DEADLINE: Duration = Duration::from_secs(5 * 60);

/// The time of one attempt unless set otherwise.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// Settings for a call, or for all calls of a client; what is not set stays as it was.
///
/// ```
/// use std::time::Duration;
/// use guildhall::Options;
///
/// let hasty = Options::new().deadline(Duration::from_secs(2)).max_retries(0);
/// # let _ = hasty;
/// ```
///
/// They are given to [`Client::with`](crate::Client::with) or [`Builder::options`](crate::Builder::options).
#[derive(Clone, Default)]
#[must_use = "options do nothing until a client is made with them"]
pub struct Options {
    deadline: Option<Duration>,
    attempt_timeout: Option<Duration>,
    max_retries: Option<u32>,
    retry_policy: Option<Arc<dyn RetryPolicy>>,
    backoff: Option<Arc<dyn Backoff>>,
    retry_budget: Option<Arc<dyn RetryBudget>>,
    headers: HeaderMap,
    problem: Option<String>,
}

impl Options {
    /// Options of which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// One total time for a call, with all its attempts and waits; 5 minutes unless set. [`Duration::MAX`] is no limit.
    ///
    /// A body that is read as it comes may take longer: the limit ends when its headers are there.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// The time of one attempt; 30 seconds unless set.
    ///
    /// Where a body is sent or read as it comes, it is the longest time in which nothing more of it moves.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How many repeats there are at most, the first attempt not counted; as the platform's spec says unless set.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Which failures are worth a repeat; see [`RetryPolicy`]. `max_retries` still holds.
    pub fn retry_policy(mut self, policy: impl RetryPolicy) -> Self {
        self.retry_policy = Some(Arc::new(policy));
        self
    }

    /// How long to wait before a repeat; see [`Backoff`].
    pub fn backoff(mut self, backoff: impl Backoff) -> Self {
        self.backoff = Some(Arc::new(backoff));
        self
    }

    /// How much may be repeated at all; see [`RetryBudget`]. An `Arc` of a budget can be shared by several clients.
    pub fn retry_budget(mut self, budget: impl RetryBudget) -> Self {
        self.retry_budget = Some(Arc::new(budget));
        self
    }

    /// Adds a header to every call. A header that the call sets itself wins.
    ///
    /// A name or a value that no header can hold makes the calls fail with [`ErrorKind::Invalid`](crate::ErrorKind::Invalid).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(mut value)) => {
                // Nobody here knows which of them are secret, so that all are treated so.
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.problem = Some(format!("{name:?} is not the name of a header")),
            (_, Err(_)) => self.problem = Some(format!("the value of the header {name} has a character that no header can hold")),
        }
        self
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("deadline", &self.deadline)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_retries", &self.max_retries)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Options with every gap filled, as the stack reads them.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) deadline: Duration,
    pub(crate) attempt_timeout: Duration,
    /// The policy with `max_retries` on top.
    pub(crate) policy: Arc<dyn RetryPolicy>,
    pub(crate) backoff: Arc<dyn Backoff>,
    pub(crate) budget: Arc<dyn RetryBudget>,
    pub(crate) headers: HeaderMap,
    /// What can never be right about the options.
    pub(crate) problem: Option<String>,
    pub(crate) max_retries: u32,
    unlimited_policy: Arc<dyn RetryPolicy>,
}

impl Settings {
    /// The settings of a platform's spec, with a budget of their own.
    pub(crate) fn of(platform: &Platform) -> Self {
        let Retry { base, cap, max_retries, .. } = platform.retry;
        let seconds = |seconds| Duration::try_from_secs_f64(seconds).unwrap_or_default();
        Self {
            deadline: DEADLINE,
            attempt_timeout: ATTEMPT_TIMEOUT,
            policy: Arc::new(Transient.with_max_retries(max_retries)),
            backoff: Arc::new(FullJitter::new(seconds(base), seconds(cap))),
            budget: Arc::new(TokenBucket::new()),
            headers: HeaderMap::new(),
            problem: None,
            max_retries,
            unlimited_policy: Arc::new(Transient),
        }
    }

    /// The same settings with what the options set.
    pub(crate) fn with(&self, options: Options) -> Self {
        let unlimited_policy = options.retry_policy.unwrap_or_else(|| self.unlimited_policy.clone());
        let max_retries = options.max_retries.unwrap_or(self.max_retries);
        let mut headers = self.headers.clone();
        headers.extend(options.headers);
        Self {
            deadline: options.deadline.unwrap_or(self.deadline),
            attempt_timeout: options.attempt_timeout.unwrap_or(self.attempt_timeout),
            policy: Arc::new(unlimited_policy.clone().with_max_retries(max_retries)),
            backoff: options.backoff.unwrap_or_else(|| self.backoff.clone()),
            budget: options.retry_budget.unwrap_or_else(|| self.budget.clone()),
            headers,
            problem: options.problem.or_else(|| self.problem.clone()),
            max_retries,
            unlimited_policy,
        }
    }
}
