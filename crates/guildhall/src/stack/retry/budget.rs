//! How much may be repeated at all.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::time::Instant;

/// Limits the repeats of all calls to one host together, so that callers who all fail at once do not bury the host under repeats.
pub trait RetryBudget: Send + Sync + 'static {
    /// Takes what one repeat costs, or says that there is not enough left.
    fn withdraw(&self) -> bool;

    /// Puts something back for a call that succeeded, with or without a repeat.
    fn deposit(&self, repeated: bool);

    /// How many repeats are left, or `None` if there is no limit.
    fn repeats_left(&self) -> Option<u32>;
}

/// Tokens that repeats take and successes put back. The default.
///
/// 500 tokens; a repeat takes 5; a call that succeeds at once puts 1 back, one that succeeds by a repeat puts back what its last
/// repeat took; and 1 comes back every second. So 100 repeats may come in a burst, a platform that fails a few calls sees at
/// most a fifth more load, one that is down sees one repeat every 5 s, and a client that calls once a minute has
/// repeats again soon after.
#[derive(Debug)]
pub struct TokenBucket(Mutex<Level>);

#[derive(Debug)]
struct Level {
    tokens: f64,
    /// Until when the tokens that come with time are counted in.
    counted: Instant,
}

const CAPACITY: f64 = 500.0;
const COST: f64 = 5.0;
const FOR_SUCCESS: f64 = 1.0;
const PER_SECOND: f64 = 1.0;

impl TokenBucket {
    /// A full bucket.
    pub fn new() -> Self {
        Self(Mutex::new(Level { tokens: CAPACITY, counted: Instant::now() }))
    }

    /// Changes the level with the time that has passed already counted in.
    fn change<T>(&self, change: impl FnOnce(&mut f64) -> T) -> T {
        // The level is whole after every statement below, so a panic elsewhere has not spoilt it.
        let mut level = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let passed = now.saturating_duration_since(level.counted).as_secs_f64();
        level.counted = now;
        level.tokens += passed * PER_SECOND;
        level.tokens = level.tokens.min(CAPACITY);
        let result = change(&mut level.tokens);
        level.tokens = level.tokens.min(CAPACITY);
        result
    }
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryBudget for TokenBucket {
    fn withdraw(&self) -> bool {
        self.change(|tokens| {
            let enough = *tokens >= COST;
            if enough {
                *tokens -= COST;
            }
            enough
        })
    }

    fn deposit(&self, repeated: bool) {
        self.change(|tokens| *tokens += if repeated { COST } else { FOR_SUCCESS });
    }

    fn repeats_left(&self) -> Option<u32> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 100")]
        Some(self.change(|tokens| (*tokens / COST) as u32))
    }
}

/// No limit. Meant for tests, and for those who limit elsewhere.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unlimited;

impl RetryBudget for Unlimited {
    fn withdraw(&self) -> bool {
        true
    }

    fn deposit(&self, _: bool) {}

    fn repeats_left(&self) -> Option<u32> {
        None
    }
}

impl<B: RetryBudget + ?Sized> RetryBudget for Arc<B> {
    fn withdraw(&self) -> bool {
        (**self).withdraw()
    }

    fn deposit(&self, repeated: bool) {
        (**self).deposit(repeated);
    }

    fn repeats_left(&self) -> Option<u32> {
        (**self).repeats_left()
    }
}

impl fmt::Debug for dyn RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget").field("repeats_left", &self.repeats_left()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_full_bucket_gives_a_hundred_repeats_and_no_more() {
        let bucket = TokenBucket::new();
        assert_eq!(bucket.repeats_left(), Some(100));
        assert_eq!((0..1000).filter(|_| bucket.withdraw()).count(), 100);
        assert_eq!(bucket.repeats_left(), Some(0));
    }

    #[tokio::test(start_paused = true)]
    async fn successes_and_time_fill_it_but_never_beyond_the_brim() {
        let bucket = TokenBucket::new();
        while bucket.withdraw() {}
        (0..4).for_each(|_| bucket.deposit(false));
        assert!(!bucket.withdraw());
        bucket.deposit(false);
        assert!(bucket.withdraw(), "five successes make up for a repeat");
        bucket.deposit(true);
        assert!(bucket.withdraw(), "a repeat that succeeds gives back what it took");
        tokio::time::advance(Duration::from_secs(5)).await;
        assert!(bucket.withdraw() && !bucket.withdraw(), "five seconds make up for a repeat");
        tokio::time::advance(Duration::from_secs(100_000)).await;
        (0..100).for_each(|_| bucket.deposit(true));
        assert_eq!(bucket.repeats_left(), Some(100));
    }
}
