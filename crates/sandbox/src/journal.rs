//! What came in and what went out.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use bytes::Bytes;
use http::{HeaderMap, Method};

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

/// One entry of the [`Journal`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Entry {
    /// A request and its answer.
    Exchange(Box<Exchange>),
    /// An attempt to deliver an event.
    Delivery(DeliveryAttempt),
}

impl Entry {
    fn bytes(&self) -> usize {
        match self {
            Self::Exchange(exchange) => exchange.body.len() + exchange.answer.len(),
            Self::Delivery(_) => 0,
        }
    }
}

/// A request and its answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// Its number in the journal.
    pub number: u64,
    /// When it came, by the sandbox's clock.
    pub at: SystemTime,
    /// The platform that it came to.
    pub platform: &'static str,
    /// The operation that it reached, if any.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: Method,
    /// The path and the query.
    pub path: String,
    /// The headers. Credentials are marked sensitive, so that Debug does not print them.
    pub headers: HeaderMap,
    /// The body, at most 64 KiB of it.
    pub body: Bytes,
    /// The id of whoever called, if the credential was good.
    pub caller: Option<String>,
    /// In which dialect it was written.
    pub dialect: DialectSeen,
    /// Members and parameters that the spec does not know. They are ignored.
    pub unknown: Vec<String>,
    /// In what the request, or the answer, differed from the spec.
    pub violations: Vec<Violation>,
    /// Deviations from the spec that the sandbox lets pass for the sake of tests.
    pub tolerated: Vec<Violation>,
    /// The fault that was done to it.
    pub fault: Option<String>,
    /// Whether an earlier answer was given again, because the request came with the same idempotency key.
    pub replayed: bool,
    /// Whether the platform did what was asked, even if nobody was told.
    pub done: bool,
    /// The status answered; none if no answer went out.
    pub status: Option<u16>,
    /// The body answered, at most 64 KiB of it.
    pub answer: Bytes,
}

/// In which dialect a request was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DialectSeen {
    /// The name of the dialect whose path prefix was used; none if it was the current one.
    pub prefix: Option<&'static str>,
    /// Members that came under an older name: the name that came and the current one.
    pub renamed: Vec<(String, String)>,
    /// Members that came as null, as older clients write what is absent.
    pub nulls: Vec<String>,
}

impl DialectSeen {
    /// Whether nothing in the request was older than the spec.
    pub fn is_current(&self) -> bool {
        *self == Self::default()
    }
}

/// In what a request or an answer differs from the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where, as a JSON pointer into the body, or `/query/limit`, `/path/jobId`, `/header/X-API-Key`.
    pub pointer: String,
    /// The keyword of JSON Schema that says so, or `rule` where the spec says it in words.
    pub keyword: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the whole" } else { &self.pointer };
        write!(f, "{place}: {}", self.message)
    }
}

/// An attempt to deliver an event.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeliveryAttempt {
    /// Its number in the journal.
    pub number: u64,
    /// When it was made, by the sandbox's clock.
    pub at: SystemTime,
    /// The platform that it came from.
    pub platform: &'static str,
    /// The delivery's id.
    pub delivery: String,
    /// The name of the event.
    pub event: String,
    /// Where it went.
    pub url: String,
    /// Which attempt it was; the first is 1.
    pub attempt: u32,
    /// What the receiver answered; none if it could not be reached.
    pub status: Option<u16>,
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

/// Bodies can hold secrets, so Debug tells only how long they are.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("number", &self.number)
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("dialect", &self.dialect)
            .field("violations", &self.violations)
            .field("fault", &self.fault)
            .field("replayed", &self.replayed)
            .field("done", &self.done)
            .field("status", &self.status)
            .field("answer", &format_args!("{} bytes", self.answer.len()))
            .finish_non_exhaustive()
    }
}

fn kept(body: &Bytes) -> Bytes {
    // A copy, so that a small piece does not keep a large buffer alive.
    if body.len() > KEPT_BODY { Bytes::copy_from_slice(&body[..KEPT_BODY]) } else { body.clone() }
}
