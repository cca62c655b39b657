//! How far a file has come.

use std::sync::{Arc, Mutex, PoisonError};

/// What is told how many bytes there have been, and of how many, if that is known.
#[derive(Clone)]
pub(crate) struct Progress(Arc<Mutex<Callback>>);

type Callback = dyn FnMut(u64, Option<u64>) + Send;

impl Progress {
    pub(crate) fn new(callback: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(callback)))
    }

    pub(crate) fn report(&self, bytes: u64, total: Option<u64>) {
        let mut callback = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        callback(bytes, total);
    }
}
