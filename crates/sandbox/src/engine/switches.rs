//! What can be switched while a sandbox runs.

use std::sync::{Arc, Mutex, PoisonError};

/// How the platforms of one sandbox behave where a test can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) rate_limits: bool,
    /// Whether downloads are answered by a redirect to a storage.
    pub(crate) redirect_downloads: bool,
    /// How many streams of events each platform has room for.
    pub(crate) streams: usize,
    /// Whether the known faults of the real servers are there too.
    pub(crate) quirks: bool,
}

/// What is chosen now. Clones show the same.
#[derive(Debug, Clone)]
pub(crate) struct Switches {
    began: Choice,
    now: Arc<Mutex<Choice>>,
}

impl Switches {
    pub(crate) fn new(began: Choice) -> Self {
        Self { began, now: Arc::new(Mutex::new(began)) }
    }

    pub(crate) fn now(&self) -> Choice {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Choice)) {
        change(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Goes back to what was chosen when the sandbox was built.
    pub(crate) fn set_back(&self) {
        self.change(|now| *now = self.began);
    }
}
