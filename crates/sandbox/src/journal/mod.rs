//! What came in and what went out.

mod entry;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;

pub use self::entry::{DeliveryAttempt, DialectSeen, Entry, Exchange, Violation};

/// How many entries are kept.
const KEPT: usize = 10_000;

/// How much of a body is kept.
const KEPT_BODY: usize = 64 * 1024;

/// How much of all bodies together is kept.
const KEPT_BODIES: usize = 32 * 1024 * 1024;

/// A record of requests with their answers, and of deliveries, in the order in which they happened.
///
/// It keeps the last 10,000 of them, or fewer if their bodies are larger than 32 MiB together. Clones look at the same record.
#[derive(Debug, Clone, Default)]
pub struct Journal(Arc<Mutex<Record>>);

#[derive(Debug, Default)]
struct Record {
    entries: VecDeque<Entry>,
    /// The size of all bodies.
    bytes: usize,
    next: u64,
}

impl Journal {
    /// Everything, the oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.read(|record| record.entries.iter().cloned().collect())
    }

    /// The requests, the oldest first.
    pub fn exchanges(&self) -> Vec<Exchange> {
        let exchange = |entry: &Entry| if let Entry::Exchange(exchange) = entry { Some(Exchange::clone(exchange)) } else { None };
        self.read(|record| record.entries.iter().filter_map(exchange).collect())
    }

    /// The requests that reached an operation, the oldest first.
    pub fn calls(&self, operation: &str) -> Vec<Exchange> {
        self.exchanges().into_iter().filter(|exchange| exchange.operation == Some(operation)).collect()
    }

    /// The attempts to deliver, the oldest first.
    pub fn deliveries(&self) -> Vec<DeliveryAttempt> {
        let delivery = |entry: &Entry| if let Entry::Delivery(delivery) = entry { Some(delivery.clone()) } else { None };
        self.read(|record| record.entries.iter().filter_map(delivery).collect())
    }

    /// The entries from this number on, the oldest first, that the condition holds for.
    pub(crate) fn since(&self, number: u64, limit: usize, wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        let fits = |entry: &&Entry| entry.number() >= number && wanted(entry);
        self.read(|record| record.entries.iter().filter(fits).take(limit).cloned().collect())
    }

    /// The number that the next entry will have.
    pub(crate) fn next(&self) -> u64 {
        self.read(|record| record.next)
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.write(|record| {
            record.entries.clear();
            record.bytes = 0;
        });
    }

    /// Adds an exchange and tells its number.
    pub(crate) fn exchange(&self, mut exchange: Exchange) -> u64 {
        exchange.body = kept(&exchange.body);
        exchange.answer = kept(&exchange.answer);
        self.write(|record| {
            exchange.number = record.next;
            record.push(Entry::Exchange(Box::new(exchange)))
        })
    }

    /// Notes what was answered in the end.
    pub(crate) fn answered(&self, number: u64, status: u16, answer: &Bytes) {
        let answer = kept(answer);
        self.write(|record| {
            // Most often it is the last one.
            let found = record.entries.iter_mut().rev().find_map(|entry| match entry {
                Entry::Exchange(exchange) if exchange.number == number => Some(exchange),
                _ => None,
            });
            if let Some(exchange) = found {
                exchange.status = Some(status);
                record.bytes += answer.len();
                exchange.answer = answer;
            }
        });
    }

    pub(crate) fn delivery(&self, mut attempt: DeliveryAttempt) {
        self.write(|record| {
            attempt.number = record.next;
            record.push(Entry::Delivery(attempt));
        });
    }

    fn read<T>(&self, look: impl FnOnce(&Record) -> T) -> T {
        look(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, change: impl FnOnce(&mut Record) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Record {
    fn push(&mut self, entry: Entry) -> u64 {
        self.bytes += entry.bytes();
        self.entries.push_back(entry);
        while self.entries.len() > KEPT || self.bytes > KEPT_BODIES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes = self.bytes.saturating_sub(oldest.bytes());
        }
        self.next += 1;
        self.next - 1
    }
}

fn kept(body: &Bytes) -> Bytes {
    // A copy, so that a small piece does not keep a large buffer alive.
    if body.len() > KEPT_BODY { Bytes::copy_from_slice(&body[..KEPT_BODY]) } else { body.clone() }
}
