//! How long to wait before a repeat.

use std::{sync::Arc, time::Duration};

use crate::{Random, random::fraction};

/// Decides how long to wait before a repeat. The platform's `Retry-After` prolongs the wait, but never shortens it.
///
/// A function from the number of the repeat (the first is 1) to the wait is a back-off.
pub trait Backoff: Send + Sync + 'static {
    /// The wait before that repeat; the first is 1.
    fn wait(&self, repeat: u32, random: &dyn Random) -> Duration;
}

/// Waits anything between nothing and a limit that starts at a base and doubles with every repeat, up to a cap ("full jitter").
///
/// Callers that failed together come back spread over the whole span, so that they do not fail together again.
#[derive(Debug, Clone, Copy)]
pub struct FullJitter {
    base: Duration,
    cap: Duration,
}

impl FullJitter {
    /// A back-off whose first wait is at most `base`, the second at most twice as long, and so on, but none longer than `cap`.
    pub fn new(base: Duration, cap: Duration) -> Self {
        Self { base, cap }
    }
}

impl Backoff for FullJitter {
    fn wait(&self, repeat: u32, random: &dyn Random) -> Duration {
        let span = self.base.saturating_mul(1 << repeat.saturating_sub(1).min(31)).min(self.cap);
        span.mul_f64(fraction(random))
    }
}

impl<F: Fn(u32) -> Duration + Send + Sync + 'static> Backoff for F {
    fn wait(&self, repeat: u32, _: &dyn Random) -> Duration {
        self(repeat)
    }
}

impl<B: Backoff + ?Sized> Backoff for Arc<B> {
    fn wait(&self, repeat: u32, random: &dyn Random) -> Duration {
        (**self).wait(repeat, random)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRandom;

    #[test]
    fn waits_fill_a_span_that_doubles_up_to_the_cap() {
        let backoff = FullJitter::new(Duration::from_millis(250), Duration::from_secs(1));
        let random = SeededRandom::new(7);
        for (repeat, limit) in [(1, 0.25), (2, 0.5), (3, 1.0), (4, 1.0), (40, 1.0), (u32::MAX, 1.0)] {
            let waits: Vec<f64> = (0..1000).map(|_| backoff.wait(repeat, &random).as_secs_f64()).collect();
            let longest = waits.iter().copied().fold(0.0, f64::max);
            let shortest = waits.iter().copied().fold(f64::MAX, f64::min);
            assert!(longest <= limit && longest > 0.95 * limit, "repeat {repeat}: {longest}");
            assert!(shortest < 0.05 * limit, "repeat {repeat}: {shortest}");
        }
    }
}
