//! Faults that a sandbox does on demand.

mod aim;
mod description;
mod queue;

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

pub(crate) use self::{
    aim::can_happen,
    description::{FaultDescription, described},
    queue::Faults,
};
use crate::ids::Ids;

/// A fault that a sandbox does to a request, once unless told otherwise.
///
/// One request meets at most one fault: the oldest that fits and is not used up. So faults injected one after another for the same
/// operation happen one after another.
///
/// ```
/// use std::time::Duration;
///
/// use guildhall_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::builder().start();
/// sandbox.inject(Fault::status(503).header("retry-after", "1").on("jobs_create").times(2));
/// sandbox.inject(Fault::lost_answer().on("jobs_create"));
/// sandbox.inject(Fault::delay(Duration::from_secs(5)).on_path("/agents").always());
/// ```
#[derive(Debug, Clone)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(crate) kind: Kind,
    /// Whether the platform does what was asked all the same.
    pub(crate) done: bool,
    pub(crate) delay: Duration,
    /// How long the request lies there before it is done.
    pub(crate) held: Duration,
    /// What the answer gets, whichever it is.
    pub(crate) headers: HeaderMap,
    operation: Option<String>,
    path: Option<String>,
    /// How many requests that fit pass first.
    skip: u32,
    /// How many of those have passed.
    skipped: u32,
    /// How often it happens; none until it is cleared.
    times: Option<u32>,
    /// How often it has happened.
    fired: u32,
    chance: Option<Chance>,
}

/// How likely it is that a request that fits is struck, and the dice that decide.
#[derive(Debug, Clone)]
struct Chance {
    probability: f64,
    seed: u64,
    dice: Ids,
}

/// What happens in place of a good answer, or to it.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// The good answer, late.
    None,
    /// Another answer.
    Answer { status: u16, content_type: &'static str, body: Bytes },
    /// The connection is reset.
    Reset,
    /// The connection closes without an answer.
    Closed,
    /// The good answer breaks off in the middle of its body.
    TornBody,
    /// The good answer's JSON has no end.
    MalformedJson,
    /// The good answer's `Date` is off by so many seconds.
    WrongDate(i64),
    /// The good answer's body comes in small pieces, all of it after so long.
    SlowBody(Duration),
    /// The good answer holds words and members that the spec does not know.
    Unknown,
}

impl Fault {
    /// Answers with a status and does nothing.
    ///
    /// # Panics
    ///
    /// If the status is not one of HTTP's.
    pub fn status(status: u16) -> Self {
        assert!((200..600).contains(&status), "{status} is not the status of an answer");
        let words = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Injected fault");
        let body = serde_json::json!({ "error": words, "code": "INJECTED_FAULT" });
        Self::before(Kind::Answer { status, content_type: "application/json", body: body.to_string().into() })
    }

    /// Answers with a status and a page of HTML, as a proxy before the platform would, and does nothing.
    ///
    /// # Panics
    ///
    /// If the status is not one of HTTP's.
    pub fn html_page(status: u16) -> Self {
        assert!((200..600).contains(&status), "{status} is not the status of an answer");
        let body = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>");
        Self::before(Kind::Answer { status, content_type: "text/html", body: body.into() })
    }

    /// Does what was asked and answers late. Waits by Tokio's clock, so that time-outs of the client see it.
    pub fn delay(delay: Duration) -> Self {
        Self { delay, ..Self::after(Kind::None) }
    }

    /// Resets the connection before anything is done.
    pub fn reset_before_effect() -> Self {
        Self::before(Kind::Reset)
    }

    /// Does what was asked, then resets the connection.
    pub fn reset_after_effect() -> Self {
        Self::after(Kind::Reset)
    }

    /// Does what was asked, then closes the connection without a word.
    pub fn lost_answer() -> Self {
        Self::after(Kind::Closed)
    }

    /// Does what was asked; the answer breaks off in the middle of its body.
    pub fn torn_body() -> Self {
        Self::after(Kind::TornBody)
    }

    /// Does what was asked; the answer's JSON has no end.
    pub fn malformed_json() -> Self {
        Self::after(Kind::MalformedJson)
    }

    /// Does what was asked; the answer's `Date` is off by so many seconds.
    pub fn wrong_date(seconds: i64) -> Self {
        Self::after(Kind::WrongDate(seconds))
    }

    /// Does what was asked; the answer's head comes at once, its body in up to ten pieces spread over that time.
    ///
    /// Waits by Tokio's clock, so that time-outs of the client see it.
    pub fn slow_body(over: Duration) -> Self {
        Self::after(Kind::SlowBody(over))
    }

    /// Does what was asked; in the good answer every enum has a word that the spec does not know, and every object a member that it
    /// does not know. What the spec forbids does not come: it is what a platform answers that has grown since.
    pub fn unknown_values() -> Self {
        Self::after(Kind::Unknown)
    }

    /// Leaves the request lying for so long before it is done, so that a repeat can overtake it. It is done even if the client has
    /// given up. Waits by Tokio's clock.
    pub fn late_effect(held: Duration) -> Self {
        Self { held, ..Self::after(Kind::None) }
    }

    /// Sets a header of the answer, if there is one.
    ///
    /// # Panics
    ///
    /// If no header can have that name or value.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("the name of a header");
        let value: HeaderValue = value.parse().expect("the value of a header");
        self.headers.insert(name, value);
        self
    }

    /// Sets the body of the answer of [`Fault::status`].
    pub fn body(mut self, value: &Value) -> Self {
        if let Kind::Answer { body, .. } = &mut self.kind {
            *body = value.to_string().into();
        }
        self
    }

    /// Lets the platform do what was asked, whatever it answers then.
    pub fn after_effect(mut self) -> Self {
        self.done = true;
        self
    }

    /// Waits before the answer goes out, or before the connection breaks.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Only for this operation.
    pub fn on(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// Only for paths below the platform's prefix that begin like this, as they come over the wire: `/webhooks`.
    pub fn on_path(mut self, beginning: &str) -> Self {
        self.path = Some(beginning.to_owned());
        self
    }

    /// Lets so many requests that fit pass first.
    pub fn skip(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// Happens so often.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Happens to each request that fits with this probability, decided by dice of this seed: until it is cleared, or as often as
    /// [`Fault::times`] says afterwards.
    ///
    /// # Panics
    ///
    /// If it is no probability.
    pub fn with_probability(mut self, probability: f64, seed: u64) -> Self {
        assert!((0.0..=1.0).contains(&probability), "{probability} is not between 0 and 1");
        self.chance = Some(Chance { probability, seed, dice: Ids::new(seed, "faults") });
        self.always()
    }

    /// Happens until it is cleared.
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    fn before(kind: Kind) -> Self {
        Self {
            kind,
            done: false,
            delay: Duration::ZERO,
            held: Duration::ZERO,
            headers: HeaderMap::new(),
            operation: None,
            path: None,
            skip: 0,
            skipped: 0,
            times: Some(1),
            fired: 0,
            chance: None,
        }
    }

    fn after(kind: Kind) -> Self {
        Self { done: true, ..Self::before(kind) }
    }

    fn fits(&self, operation: Option<&str>, path: &str) -> bool {
        self.operation.as_deref().is_none_or(|wanted| operation == Some(wanted))
            && self.path.as_deref().is_none_or(|beginning| path.starts_with(beginning))
    }

    /// How often it still happens; none for ever.
    fn left(&self) -> Option<u32> {
        self.times.map(|times| times.saturating_sub(self.fired))
    }

    /// Whether a request that fits is struck.
    fn strikes(&mut self) -> bool {
        if self.skipped < self.skip {
            self.skipped += 1;
            return false;
        }
        self.chance.as_mut().is_none_or(|chance| chance.dice.fraction() < chance.probability)
    }
}

/// What the journal says of it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::None if self.held.is_zero() => f.write_str("delay")?,
            Kind::None => write!(f, "effect {:?} late", self.held)?,
            Kind::Answer { status, .. } => write!(f, "status {status}")?,
            Kind::Reset => f.write_str("reset")?,
            Kind::Closed => f.write_str("lost answer")?,
            Kind::TornBody => f.write_str("torn body")?,
            Kind::MalformedJson => f.write_str("malformed JSON")?,
            Kind::WrongDate(seconds) => write!(f, "Date off by {seconds} s")?,
            Kind::SlowBody(over) => write!(f, "body over {over:?}")?,
            Kind::Unknown => f.write_str("unknown values")?,
        }
        if !self.held.is_zero() {
            return Ok(());
        }
        f.write_str(if self.done { " after the effect" } else { " before the effect" })?;
        if self.delay.is_zero() { Ok(()) } else { write!(f, ", {:?} late", self.delay) }
    }
}
