//! What the journal holds.

use std::{fmt, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method};

/// One entry of the [`Journal`](super::Journal).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Entry {
    /// A request and its answer.
    Exchange(Box<Exchange>),
    /// An attempt to deliver an event.
    Delivery(DeliveryAttempt),
}

impl Entry {
    /// Its number in the journal.
    pub fn number(&self) -> u64 {
        match self {
            Self::Exchange(exchange) => exchange.number,
            Self::Delivery(delivery) => delivery.number,
        }
    }

    /// How much of the journal's room it takes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Exchange(exchange) => exchange.bytes(),
            Self::Delivery(delivery) => delivery.url.len() + delivery.event.len(),
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
    /// The environment whose headers came with it, such as `sandbox` with `X-OpenJobs-Env: sandbox`.
    pub environment: Option<&'static str>,
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
    /// The idempotency key that the operation looks at, if one came.
    pub idempotency_key: Option<String>,
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
    /// How it was understood, where older clients mean something else by the same request and it was understood as theirs.
    pub reading: Option<&'static str>,
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

impl Exchange {
    fn bytes(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
        let violations = self.violations.iter().chain(&self.tolerated);
        let texts = self.unknown.iter().chain(&self.dialect.nulls);
        let renamed = self.dialect.renamed.iter().map(|(came, current)| came.len() + current.len());
        let listed = violations.map(|violation| violation.pointer.len() + violation.message.len());
        let rest = headers.chain(listed).chain(texts.map(String::len)).chain(renamed).sum::<usize>();
        self.body.len() + self.answer.len() + self.path.len() + rest
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
