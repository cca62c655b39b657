//! The store of a single process.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use bytes::Bytes;
use guildhall_runtime::{BoxFuture, Error, ErrorKind, Sent};

use super::{Entry, Store};
use crate::clock::{Clock, SystemClock};

/// How many entries are kept, unless set otherwise.
const CAPACITY: usize = 65_536;

/// Keeps entries in the memory of this process: bounded, expiring, cheap to clone. Clones share what they keep.
///
/// When it is full it forgets what has expired, then the lasting entry that was written longest ago. Permanent entries are never
/// forgotten: when it is full of them, it refuses new ones.
#[derive(Clone)]
pub struct MemoryStore {
    memory: Arc<Mutex<Memory>>,
    clock: Arc<dyn Clock>,
}

impl MemoryStore {
    /// An empty store with room for 65,536 entries.
    pub fn new() -> Self {
        Self::with_capacity(CAPACITY)
    }

    /// An empty store with room for that many entries.
    pub fn with_capacity(entries: usize) -> Self {
        Self { memory: Arc::new(Mutex::new(Memory { capacity: entries, ..Memory::default() })), clock: Arc::new(SystemClock) }
    }

    /// The same store with another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How many entries it holds, those included that have expired since the last write.
    pub fn len(&self) -> usize {
        lock(&self.memory).slots.len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Does something with the memory at the time of the first poll.
    fn run<T: Send + 'static>(&self, act: impl FnOnce(&mut Memory, SystemTime) -> T + Send + 'static) -> BoxFuture<T> {
        let Self { memory, clock } = self.clone();
        Box::pin(async move { act(&mut lock(&memory), clock.now()) })
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("entries", &self.len()).finish_non_exhaustive()
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &str) -> BoxFuture<Result<Option<Bytes>, Error>> {
        let key = key.to_owned();
        self.run(move |memory, now| Ok(memory.get(&key, now).cloned()))
    }

    fn put(&self, key: &str, entry: Entry) -> BoxFuture<Result<(), Error>> {
        let key = Arc::from(key);
        self.run(move |memory, now| memory.put(key, entry, now))
    }

    fn swap(&self, key: &str, expected: Option<Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>> {
        let key: Arc<str> = Arc::from(key);
        self.run(move |memory, now| {
            if memory.get(&key, now) != expected.as_ref() {
                return Ok(false);
            }
            match entry {
                Some(entry) => memory.put(key, entry, now)?,
                None => memory.remove(&key),
            }
            Ok(true)
        })
    }
}

/// Nothing that can panic runs under the lock, so a poisoned one still guards a whole memory.
fn lock(memory: &Mutex<Memory>) -> MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Default)]
struct Memory {
    capacity: usize,
    slots: HashMap<Arc<str>, Slot>,
    /// The lasting entries in the order in which they expire, and in which they were written.
    by_end: BTreeMap<(SystemTime, u64), Arc<str>>,
    by_age: BTreeMap<u64, Arc<str>>,
    writes: u64,
}

struct Slot {
    value: Bytes,
    end: Option<SystemTime>,
    write: u64,
}

impl Memory {
    fn get(&self, key: &str, now: SystemTime) -> Option<&Bytes> {
        self.slots.get(key).filter(|slot| slot.end.is_none_or(|end| now < end)).map(|slot| &slot.value)
    }

    fn put(&mut self, key: Arc<str>, entry: Entry, now: SystemTime) -> Result<(), Error> {
        self.forget_expired(now);
        if !self.slots.contains_key(&key) {
            self.make_room()?;
        }
        self.remove(&key);
        self.writes += 1;
        // An end that the clock cannot express never comes.
        let end = entry.lifetime.and_then(|lifetime| now.checked_add(lifetime));
        if let Some(end) = end {
            self.by_end.insert((end, self.writes), key.clone());
            self.by_age.insert(self.writes, key.clone());
        }
        self.slots.insert(key, Slot { value: entry.value, end, write: self.writes });
        Ok(())
    }

    fn remove(&mut self, key: &str) {
        if let Some(Slot { end: Some(end), write, .. }) = self.slots.remove(key) {
            self.by_end.remove(&(end, write));
            self.by_age.remove(&write);
        }
    }

    fn forget_expired(&mut self, now: SystemTime) {
        while let Some((_, key)) = self.by_end.first_key_value().filter(|((end, _), _)| *end <= now) {
            let key = key.clone();
            self.remove(&key);
        }
    }

    fn make_room(&mut self) -> Result<(), Error> {
        while self.slots.len() >= self.capacity {
            let Some(oldest) = self.by_age.values().next().cloned() else {
                return Err(Error::new(ErrorKind::Other, "the store in memory is full of permanent entries").with_sent(Sent::Never));
            };
            self.remove(&oldest);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
