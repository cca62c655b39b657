//! What a fleet of processes shares: tokens, rate windows, webhooks seen, payments.

mod memory;

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use guildhall_runtime::{BoxFuture, Error};

pub use self::memory::MemoryStore;

/// Keeps small values under keys, for as long as told, for one process or for a whole fleet.
///
/// [`MemoryStore`] serves one process. For a fleet, implement the trait over whatever database the fleet already has: a store
/// needs a conditional write and an expiry, nothing else. No part of the SDK keeps state anywhere but here.
///
/// A store may do its work when it is called or when the future is first polled, but a write must happen at once as seen by every
/// other caller: [`swap`](Store::swap) is what keeps two processes from doing the same thing twice.
pub trait Store: Send + Sync + 'static {
    /// The value under a key, unless its lifetime is over.
    ///
    /// # Errors
    ///
    /// If the store cannot be read.
    fn get(&self, key: &str) -> BoxFuture<Result<Option<Bytes>, Error>>;

    /// Puts an entry under a key, in place of whatever was there.
    ///
    /// # Errors
    ///
    /// If the store cannot be written, or has no room left.
    fn put(&self, key: &str, entry: Entry) -> BoxFuture<Result<(), Error>>;

    /// Puts an entry under a key, or removes what is there (`entry` is `None`), but only if the value there is the expected one
    /// (`None`: there is none, or its lifetime is over). Says whether it was; if not, nothing has changed.
    ///
    /// # Errors
    ///
    /// If the store cannot be written, or has no room left.
    fn swap(&self, key: &str, expected: Option<Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>>;

    /// Puts an entry under a key that has none. Says whether it had none.
    ///
    /// # Errors
    ///
    /// As [`swap`](Store::swap).
    fn put_if_absent(&self, key: &str, entry: Entry) -> BoxFuture<Result<bool, Error>> {
        self.swap(key, None, Some(entry))
    }

    /// Removes what is under a key if its value is the expected one. Says whether it was.
    ///
    /// # Errors
    ///
    /// As [`swap`](Store::swap).
    fn remove_if(&self, key: &str, expected: Bytes) -> BoxFuture<Result<bool, Error>> {
        self.swap(key, Some(expected), None)
    }
}

impl<S: Store + ?Sized> Store for Arc<S> {
    fn get(&self, key: &str) -> BoxFuture<Result<Option<Bytes>, Error>> {
        (**self).get(key)
    }

    fn put(&self, key: &str, entry: Entry) -> BoxFuture<Result<(), Error>> {
        (**self).put(key, entry)
    }

    fn swap(&self, key: &str, expected: Option<Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>> {
        (**self).swap(key, expected, entry)
    }
}

/// A value for a [`Store`] and how long it is kept. `Debug` does not print the value, which may be a token.
#[derive(Clone)]
pub struct Entry {
    value: Bytes,
    lifetime: Option<Duration>,
}

impl Entry {
    /// A value that is kept for that long. A store that runs out of room may forget it earlier.
    pub fn lasting(value: impl Into<Bytes>, lifetime: Duration) -> Self {
        Self { value: value.into(), lifetime: Some(lifetime) }
    }

    /// A value that is kept until it is removed, whatever happens: what would cost money if it were forgotten.
    pub fn permanent(value: impl Into<Bytes>) -> Self {
        Self { value: value.into(), lifetime: None }
    }

    /// The value.
    pub fn value(&self) -> &Bytes {
        &self.value
    }

    /// How long it is kept; `None` until it is removed.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("value", &format_args!("{} bytes", self.value.len())).field("lifetime", &self.lifetime).finish()
    }
}
