//! One platform at work.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;

use super::{
    Model, Plan,
    contract::Contract,
    deliver::Receivers,
    idempotency::Answers,
    rate::RateLimits,
    reply::{self, Reply},
    request::Incoming,
    router::{Found, Route},
    turn::{Defect, Turn, Work},
};
use crate::{
    clock::Clock,
    fault::{Fault, Faults, Kind},
    journal::{DialectSeen, Exchange, Journal},
};

/// What the platforms of one sandbox share.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) receivers: Receivers,
    pub(crate) strict: bool,
    pub(crate) rate_limits: bool,
}

/// One platform at work.
pub(crate) struct Hosted {
    pub(crate) contract: &'static Contract,
    pub(crate) settings: Settings,
    /// Rings whenever a delivery may have become due.
    pub(crate) due: Notify,
    work: Mutex<Work>,
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answered(Reply),
    /// The answer begins, then the connection breaks.
    Torn(Reply),
    /// The connection breaks at once.
    Reset,
    /// The connection closes without a word.
    Closed,
    /// The sandbox itself is wrong; what it would have answered.
    Wrong(Defect, Reply),
}

impl Hosted {
    pub(crate) fn new(plan: Plan, settings: Settings) -> Arc<Self> {
        let rates = RateLimits::new(settings.rate_limits);
        let work = Work { model: plan.model, answers: Answers::default(), rates, requests: 0 };
        Arc::new(Self { contract: plan.contract, settings, due: Notify::new(), work: Mutex::new(work) })
    }

    pub(crate) fn model<T>(&self, look: impl FnOnce(&mut dyn Model) -> T) -> T {
        look(self.work().model.as_mut())
    }

    /// Takes a request and does to it whatever fault waits for it.
    pub(crate) async fn exchange(&self, incoming: Incoming) -> Outcome {
        let route = self.contract.router.route(&incoming.method, &incoming.path);
        let found = if let Route::Found(found) = &route { Some(found) } else { None };
        let below = found.map_or(incoming.path.as_str(), |found| &incoming.path[found.prefix.len()..]);
        let fault = self.settings.faults.take(found.map(|found| found.operation.id), below);
        let now = self.settings.clock.timestamp();
        let mut turn = Turn::new(self.contract, &incoming, now, self.entry(&incoming, found, now));
        turn.entry.fault = fault.as_ref().map(ToString::to_string);

        let mut reply = None;
        if fault.as_ref().is_none_or(|fault| fault.done) {
            let (answer, defect) = turn.take(&mut self.work(), &route);
            if let Some(defect) = defect {
                self.settings.journal.exchange(turn.entry);
                return Outcome::Wrong(defect, answer);
            }
            reply = Some(answer);
        }
        let outcome = match (fault, reply) {
            (None, Some(reply)) => {
                (turn.entry.status, turn.entry.answer) = (Some(reply.status.as_u16()), reply.body.clone());
                self.settings.journal.exchange(turn.entry);
                Outcome::Answered(reply)
            }
            (None, None) => Outcome::Closed,
            (Some(fault), reply) => {
                // Written down before anybody waits: whoever gives up meanwhile still finds what was done.
                let number = self.settings.journal.exchange(turn.entry);
                self.spoiled(&fault, reply, number, now).await
            }
        };
        self.due.notify_one();
        outcome
    }

    async fn spoiled(&self, fault: &Fault, reply: Option<Reply>, number: u64, now: Timestamp) -> Outcome {
        self.due.notify_one();
        if !fault.delay.is_zero() {
            tokio::time::sleep(fault.delay).await;
        }
        let outcome = spoil(fault, reply, now);
        if let Outcome::Answered(reply) | Outcome::Torn(reply) = &outcome {
            self.settings.journal.answered(number, reply.status.as_u16(), &reply.body);
        }
        outcome
    }

    fn work(&self) -> MutexGuard<'_, Work> {
        // A test that fails on purpose must not take the sandbox down with it.
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn entry(&self, incoming: &Incoming, found: Option<&Found>, now: Timestamp) -> Exchange {
        let platform = self.contract.platform;
        let mut headers = incoming.headers.clone();
        for credential in platform.credentials {
            if let Some(value) = headers.get_mut(credential.header) {
                value.set_sensitive(true);
            }
        }
        let dialect = found
            .filter(|found| found.operation.prefix.is_none())
            .and_then(|found| platform.dialects.iter().find(|dialect| dialect.prefix == found.prefix));
        Exchange {
            number: 0,
            at: now.into(),
            platform: platform.name,
            operation: found.map(|found| found.operation.id),
            method: incoming.method.clone(),
            path: incoming.target(),
            headers,
            body: incoming.body.clone(),
            caller: None,
            dialect: DialectSeen { prefix: dialect.map(|dialect| dialect.name), ..DialectSeen::default() },
            unknown: Vec::new(),
            violations: Vec::new(),
            tolerated: Vec::new(),
            fault: None,
            replayed: false,
            done: false,
            status: None,
            answer: Bytes::new(),
        }
    }
}

/// Does to an answer what the fault says.
fn spoil(fault: &Fault, reply: Option<Reply>, now: Timestamp) -> Outcome {
    let mut reply = match (&fault.kind, reply) {
        (Kind::Reset, _) => return Outcome::Reset,
        (Kind::Closed, _) => return Outcome::Closed,
        (Kind::Answer { status, content_type, body }, _) => Reply::other(*status, content_type, body.clone(), now),
        (_, Some(reply)) => reply,
        (_, None) => return Outcome::Closed,
    };
    match fault.kind {
        Kind::MalformedJson => reply.body.truncate(reply.body.len() / 2),
        Kind::WrongDate(seconds) => {
            let wrong = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
            reply.set("date", &reply::http_date(wrong));
        }
        _ => {}
    }
    for (name, value) in &fault.headers {
        reply.headers.insert(name, HeaderValue::clone(value));
    }
    if matches!(fault.kind, Kind::TornBody) { Outcome::Torn(reply) } else { Outcome::Answered(reply) }
}
