//! Telling a new delivery from one that was handled before.

use std::{
    fmt,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use guildhall_runtime::Error;

use super::{Delivery, Event};
use crate::{
    clock::{Clock, SystemClock},
    random::{SystemRandom, uuid},
    store::{Entry, MemoryStore, Store},
};

/// How long a delivery is remembered: OpenJobs resends for 21 hours by itself, and later when somebody asks it to.
const MEMORY: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long a delivery may be handled before another process may take it on.
const LEASE: Duration = Duration::from_secs(60);

/// What stands under the key of a delivery that was acknowledged. A claim is longer.
const SEEN: &[u8] = b"seen";

/// Tells a new delivery from one that was handled before, for one process or, with a shared [`Store`], for a fleet.
///
/// A delivery is first *claimed*, then handled, and marked as seen only by [`Ticket::ack`]: a platform resends the identical body
/// if a handler failed, and that one must not count as a duplicate. While one handler has the claim, the same delivery is
/// [`Replay::InProgress`] for everybody else; it must not be answered with a success, since the first handler may still fail. A
/// claim ends with the ticket, or after a lease of 60 s if its process died.
///
/// What tells deliveries apart is signed: the id in the body, or else the body itself. An id in a header is not used, since
/// whoever captured a delivery could resend it under another one.
#[derive(Clone)]
pub struct ReplayGuard {
    store: Arc<dyn Store>,
    scope: Arc<str>,
    memory: Duration,
    lease: Duration,
    window: Option<Duration>,
    clock: Arc<dyn Clock>,
}

/// What a [`ReplayGuard`] says of a delivery.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "only a new delivery may be handled"]
pub enum Replay {
    /// It has not been handled. It is yours until the ticket goes.
    New(Ticket),
    /// It has been handled. Answer with a success, or the platform sends it again.
    Duplicate,
    /// It is being handled right now. Answer with an error, so that the platform sends it again should that fail.
    InProgress,
    /// By its own account it was sent longer ago, or further ahead, than the window allows.
    Stale,
}

impl ReplayGuard {
    /// Remembers in a store, for 7 days.
    pub fn new(store: impl Store) -> Self {
        Self { store: Arc::new(store), scope: Arc::from(""), memory: MEMORY, lease: LEASE, window: None, clock: Arc::new(SystemClock) }
    }

    /// Remembers the last 65,536 deliveries in the memory of this process.
    pub fn in_memory() -> Self {
        Self::new(MemoryStore::new())
    }

    /// Remembers apart from other guards on the same store: one for each endpoint, where several endpoints get the same events.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<Arc<str>>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Remembers for so long. It should be longer than the platform resends.
    #[must_use]
    pub fn with_memory(mut self, memory: Duration) -> Self {
        self.memory = memory;
        self
    }

    /// Lets a handler have so much time before its claim ends. It should be longer than any handler takes.
    #[must_use]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Refuses deliveries that were sent longer ago, or further ahead, than so much, where [`Event::sent_at`] tells when that was.
    ///
    /// It should be longer than the platform resends, since the time of sending stays as it was.
    #[must_use]
    pub fn with_window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self
    }

    /// Takes the time for the window from another clock. The store has a clock of its own.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How long a handler may take.
    pub fn lease(&self) -> Duration {
        self.lease
    }

    /// Claims a delivery if it is new.
    ///
    /// # Errors
    ///
    /// If the store fails. Then nobody knows whether the delivery is new: answer with an error, so that it comes again.
    pub async fn check<E: Event, B: AsRef<[u8]> + Sync>(&self, delivery: &Delivery<E, B>) -> Result<Replay, Error> {
        if let (Some(window), Some(sent)) = (self.window, delivery.event.sent_at()) {
            let now = self.clock.now();
            if now.duration_since(sent).unwrap_or_else(|ahead| ahead.duration()) > window {
                return Ok(Replay::Stale);
            }
        }
        self.claim(format!("webhook/{}/{}/{}", E::PLATFORM.name, self.scope, delivery.identity())).await
    }

    async fn claim(&self, key: String) -> Result<Replay, Error> {
        let token = Bytes::from(uuid(&SystemRandom));
        // A second round, in case that the claim of another ends between the write and the read.
        for _ in 0..2 {
            if self.store.put_if_absent(&key, Entry::lasting(token.clone(), self.lease)).await? {
                let claim = Claim { store: self.store.clone(), key, token, memory: self.memory };
                return Ok(Replay::New(Ticket { claim: Some(claim) }));
            }
            match self.store.get(&key).await? {
                Some(value) if value == SEEN => return Ok(Replay::Duplicate),
                Some(_) => break,
                None => {}
            }
        }
        Ok(Replay::InProgress)
    }
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard")
            .field("scope", &self.scope)
            .field("memory", &self.memory)
            .field("lease", &self.lease)
            .field("window", &self.window)
            .finish_non_exhaustive()
    }
}

/// The right to handle a new delivery.
///
/// Acknowledge it once the work is done, and before the platform gets its answer. A ticket that is dropped gives the delivery
/// back, so that the next time that it comes it is new: at once if the store answers at once or there is a tokio runtime to wait
/// in, else when the lease is over.
#[must_use = "a ticket that is dropped gives the delivery back"]
pub struct Ticket {
    claim: Option<Claim>,
}

struct Claim {
    store: Arc<dyn Store>,
    key: String,
    token: Bytes,
    memory: Duration,
}

impl Ticket {
    /// Marks the delivery as seen.
    ///
    /// # Errors
    ///
    /// If the store fails. The delivery may then come again as a new one, when the lease is over.
    pub async fn ack(mut self) -> Result<(), Error> {
        match self.claim.take() {
            Some(claim) => claim.store.put(&claim.key, Entry::lasting(SEEN, claim.memory)).await,
            None => Ok(()),
        }
    }

    /// Gives the delivery back, for whoever gets it next. Dropping the ticket does the same without telling how it went.
    ///
    /// # Errors
    ///
    /// If the store fails. The delivery is then given back when the lease is over.
    pub async fn release(mut self) -> Result<(), Error> {
        match self.claim.take() {
            Some(claim) => claim.store.remove_if(&claim.key, claim.token).await.map(drop),
            None => Ok(()),
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let Some(claim) = self.claim.take() else { return };
        // Only the own claim: after the lease somebody else may have it.
        let mut release = claim.store.remove_if(&claim.key, claim.token);
        if let Poll::Pending = release.as_mut().poll(&mut Context::from_waker(Waker::noop()))
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(release);
        }
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket")
    }
}

#[cfg(test)]
mod tests;
