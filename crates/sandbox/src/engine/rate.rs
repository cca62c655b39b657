//! How many calls a platform takes.

use std::collections::HashMap;

use guildhall_runtime::{Platform, RateLimitReset};
use jiff::Timestamp;

use super::refusal::Refusal;

/// From how many windows on those that have ended are dropped.
const SWEEP: usize = 10_000;

/// Counts calls in the windows that a platform's spec tells of. Only asked where a test wants it.
#[derive(Debug, Default)]
pub(crate) struct RateLimits {
    /// When the window began, and how many calls came since.
    windows: HashMap<Counted, (Timestamp, u32)>,
}

/// What a call is counted under.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    Caller(Option<String>),
    /// Its operation, whoever calls.
    Operation(&'static str),
}

/// What the answer says of the window.
pub(crate) type RateHeaders = Vec<(&'static str, String)>;

impl RateLimits {
    /// Counts one call. Gives the headers of its answer, or refuses it.
    pub(crate) fn admit(&mut self, platform: &Platform, counted: Counted, now: Timestamp) -> Result<RateHeaders, Refusal> {
        let Some((limit, window)) = platform.rate_limit.as_ref().and_then(|limit| Some((limit, limit.windows.first()?))) else {
            return Ok(Vec::new());
        };
        let length = i64::try_from(window.seconds).unwrap_or(i64::MAX);
        if self.windows.len() >= SWEEP {
            self.windows.retain(|_, (began, _)| now.as_second() - began.as_second() < length);
        }
        // Who counts by operations does not tell of the window any more once it is full.
        let tells_when_full = matches!(counted, Counted::Caller(_));
        let (began, count) = self.windows.entry(counted).or_insert((now, 0));
        if now.as_second() - began.as_second() >= length {
            (*began, *count) = (now, 0);
        }
        let wait = length - (now.as_second() - began.as_second());
        let over = *count >= window.requests;
        *count += u32::from(!over);
        let reset = match limit.reset_form {
            RateLimitReset::Epoch => now.as_second() + wait,
            RateLimitReset::Seconds => wait,
        };
        let values =
            [(limit.remaining, i64::from(window.requests - *count)), (limit.limit, i64::from(window.requests)), (limit.reset, reset)];
        let headers: RateHeaders = values.into_iter().filter_map(|(name, value)| Some((name?, value.to_string()))).collect();
        if !over {
            return Ok(headers);
        }
        let mut refusal = Refusal::new(429, "RATE_LIMITED", "Too many requests").with("retryAfter", wait).header("retry-after", wait);
        refusal.headers.extend(headers.into_iter().filter(|_| tells_when_full));
        Err(refusal)
    }
}
