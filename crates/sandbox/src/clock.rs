//! The time of a sandbox.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use jiff::Timestamp;
use tokio::time::Instant;

/// 2026-09-12T00:00:00Z, the date of the facts that the first platform was built from.
const START: i64 = 1_789_171_200;

/// The time of a sandbox: it stands still until a test moves it, or it runs.
///
/// Clones show the same time.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: Timestamp,
    /// Since when it runs, if it does. Tokio's instant, so that it follows a paused runtime.
    running_since: Option<Instant>,
}

impl Clock {
    /// Stands at 2026-09-12T00:00:00Z until it is moved, so that every run of a test sees the same times.
    pub fn standing() -> Self {
        Self::new(Timestamp::from_second(START).unwrap_or(Timestamp::UNIX_EPOCH), false)
    }

    /// Stands at the given time until it is moved.
    pub fn standing_at(time: SystemTime) -> Self {
        Self::new(timestamp(time), false)
    }

    /// Runs, from the time that it is now.
    pub fn running() -> Self {
        Self::running_from(SystemTime::now())
    }

    /// Runs, from the given time. Where Tokio's time is paused, it runs with that.
    pub fn running_from(time: SystemTime) -> Self {
        Self::new(timestamp(time), true)
    }

    /// The time that it shows.
    pub fn now(&self) -> SystemTime {
        self.timestamp().into()
    }

    /// Moves it on. A clock that runs goes on running from there.
    ///
    /// [`Sandbox::advance`](crate::Sandbox::advance) also makes the deliveries that fall due on the way.
    pub fn advance(&self, by: Duration) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.now = later(state.now, by);
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match state.running_since {
            Some(since) => later(state.now, since.elapsed()),
            None => state.now,
        }
    }

    fn new(now: Timestamp, running: bool) -> Self {
        Self(Arc::new(Mutex::new(State { now, running_since: running.then(Instant::now) })))
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::standing()
    }
}

/// A time so much later, at most the last one that can be written.
pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    jiff::SignedDuration::try_from(by).ok().and_then(|by| time.checked_add(by).ok()).unwrap_or(Timestamp::MAX)
}

/// As the platforms write times: RFC 3339 in UTC with milliseconds.
pub(crate) fn text(time: Timestamp) -> String {
    format!("{:.3}", time)
}

fn timestamp(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_moves_only_by_hand() {
        let clock = Clock::standing();
        assert_eq!(text(clock.timestamp()), "2026-09-12T00:00:00.000Z");
        clock.advance(Duration::from_millis(1500));
        assert_eq!(text(clock.timestamp()), "2026-09-12T00:00:01.500Z");
    }

    #[tokio::test(start_paused = true)]
    async fn a_running_clock_follows_a_paused_runtime() {
        let clock = Clock::running_from(SystemTime::UNIX_EPOCH);
        tokio::time::advance(Duration::from_secs(90)).await;
        assert_eq!(text(clock.timestamp()), "1970-01-01T00:01:30.000Z");
        clock.advance(Duration::from_secs(10));
        assert_eq!(text(clock.timestamp()), "1970-01-01T00:01:40.000Z");
    }
}
