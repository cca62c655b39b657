//! The time of day, as something that tests can set.

use std::{sync::Arc, time::SystemTime};

/// Tells the time of day.
///
/// Signatures, `Retry-After` dates and the age of a delivery are measured by it; time limits and waits are not, they run on tokio's
/// clock. A function is a clock:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use guildhall::Clock;
///
/// let clock = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_785_199_650);
/// assert!(Clock::now(&clock) < SystemTime::now());
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The clock of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl<F: Fn() -> SystemTime + Send + Sync + 'static> Clock for F {
    fn now(&self) -> SystemTime {
        self()
    }
}

impl Clock for Arc<dyn Clock> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }
}
