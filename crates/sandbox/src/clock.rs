//! The time of a sandbox.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use jiff::Timestamp;
use tokio::{sync::Notify, time::Instant};

/// 2026-09-12T00:00:00Z, the date of the facts that the first platform was built from.
const START: i64 = 1_789_171_200;

/// 3000-01-01T00:00:00Z. No clock is moved further, so that there is always time left in which it can run.
const LAST: Timestamp = Timestamp::constant(32_503_680_000, 0);

/// The time of a sandbox: it stands still until a test moves it, or it runs.
///
/// Clones show the same time.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// Rings whenever the clock is moved, let go or held.
    moved: Notify,
}

#[derive(Debug)]
struct State {
    now: Timestamp,
    /// Whether it began as the time that it really is, to which it goes back then.
    is_real: bool,
    /// Since when it runs, if it does. Tokio's instant, so that it follows a paused runtime.
    running_since: Option<Instant>,
}

impl Clock {
    /// Stands at 2026-09-12T00:00:00Z until it is moved, so that every run of a test sees the same times.
    pub fn standing() -> Self {
        Self::new(Timestamp::from_second(START).unwrap_or(Timestamp::UNIX_EPOCH), false, false)
    }

    /// Stands at the given time until it is moved.
    pub fn standing_at(time: SystemTime) -> Self {
        Self::new(timestamp(time), false, false)
    }

    /// Runs, from the time that it is now.
    pub fn running() -> Self {
        Self::new(timestamp(SystemTime::now()), true, true)
    }

    /// Runs, from the given time. Where Tokio's time is paused, it runs with that.
    pub fn running_from(time: SystemTime) -> Self {
        Self::new(timestamp(time), true, false)
    }

    /// The time that it shows.
    pub fn now(&self) -> SystemTime {
        self.timestamp().into()
    }

    /// Whether it runs by itself.
    pub fn is_running(&self) -> bool {
        self.state().running_since.is_some()
    }

    /// Moves it on, at most to the year 3000. A clock that runs goes on running from there.
    ///
    /// [`Sandbox::advance`](crate::Sandbox::advance) also makes the deliveries that fall due on the way.
    pub fn advance(&self, by: Duration) {
        self.change(|state| state.now = moved(state.now, by));
    }

    /// Lets it run from the time that it shows.
    pub fn run(&self) {
        self.change(|state| {
            state.now = state.shown();
            state.running_since = Some(Instant::now());
        });
    }

    /// Lets it stand at the time that it shows.
    pub fn stand(&self) {
        self.change(|state| {
            state.now = state.shown();
            state.running_since = None;
        });
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        self.state().shown()
    }

    /// What it would show if it were moved on.
    pub(crate) fn after(&self, by: Duration) -> Timestamp {
        moved(self.timestamp(), by)
    }

    /// Whether it can be moved so far.
    pub(crate) fn reaches(&self, by: Duration) -> bool {
        later(self.timestamp(), by) <= LAST
    }

    /// Sets it back to how a sandbox began. Real time does not begin anew, so a clock that ran with it goes to the time that it is now.
    pub(crate) fn set_back(&self, time: Timestamp, running: bool) {
        self.change(|state| {
            state.now = if running && state.is_real { timestamp(SystemTime::now()) } else { time };
            state.running_since = running.then(Instant::now);
        });
    }

    /// Waits until it shows a time.
    pub(crate) async fn sleep_until(&self, time: Timestamp) {
        loop {
            let moved = self.0.moved.notified();
            tokio::pin!(moved);
            // Listens before it looks, so that no move is missed.
            moved.as_mut().enable();
            let now = self.timestamp();
            if now >= time {
                return;
            }
            if self.is_running() {
                let left = Duration::try_from(time.duration_since(now)).unwrap_or_default();
                let _ = tokio::time::timeout(left, moved).await;
            } else {
                moved.await;
            }
        }
    }

    fn new(now: Timestamp, running: bool, is_real: bool) -> Self {
        let state = State { now, is_real, running_since: running.then(Instant::now) };
        Self(Arc::new(Shared { state: Mutex::new(state), moved: Notify::new() }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.0.moved.notify_waiters();
    }
}

impl State {
    fn shown(&self) -> Timestamp {
        self.running_since.map_or(self.now, |since| later(self.now, since.elapsed()))
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::standing()
    }
}

/// A time so much later, at most the last one to which a clock is moved. One that is beyond that already stays.
fn moved(time: Timestamp, by: Duration) -> Timestamp {
    later(time, by).min(LAST.max(time))
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

    #[test]
    fn a_clock_is_held_and_let_go_at_the_time_that_it_shows() {
        let clock = Clock::running_from(SystemTime::UNIX_EPOCH);
        clock.stand();
        let held = clock.timestamp();
        assert_eq!((clock.is_running(), clock.timestamp()), (false, held));
        clock.run();
        assert!(clock.is_running() && clock.timestamp() >= held);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sleeper_wakes_when_the_time_is_there_however_it_came() {
        let clock = Clock::standing_at(SystemTime::UNIX_EPOCH);
        let sleeper = tokio::spawn({
            let clock = clock.clone();
            async move { clock.sleep_until(Timestamp::from_second(30).unwrap()).await }
        });
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert!(!sleeper.is_finished(), "nobody moved the clock");
        clock.advance(Duration::from_secs(10));
        clock.run();
        let started = Instant::now();
        sleeper.await.unwrap();
        assert_eq!(started.elapsed(), Duration::from_secs(20));
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_is_moved_too_far_still_runs() {
        let clock = Clock::running_from(SystemTime::UNIX_EPOCH);
        assert!(clock.reaches(Duration::from_secs(1_000_000)) && !clock.reaches(Duration::MAX));
        clock.advance(Duration::MAX);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(text(clock.timestamp()), "3000-01-01T00:00:01.000Z");
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_goes_back_to_how_it_began() {
        let (began, running) = (Timestamp::UNIX_EPOCH, Clock::running());
        running.advance(Duration::from_secs(1_000_000));
        running.stand();
        running.set_back(began, true);
        let off = running.timestamp().duration_since(timestamp(SystemTime::now()));
        assert!(running.is_running() && off.as_secs().abs() < 60, "{off:?}");
        let standing = Clock::standing();
        standing.run();
        standing.set_back(began, false);
        assert_eq!((standing.is_running(), standing.timestamp()), (false, began));
        let other = Clock::running_from(SystemTime::UNIX_EPOCH);
        other.advance(Duration::from_secs(9));
        other.set_back(began, true);
        assert_eq!((other.is_running(), other.timestamp()), (true, began));
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
