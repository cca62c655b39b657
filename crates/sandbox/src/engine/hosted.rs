//! One platform at work.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use bytes::Bytes;
use jiff::Timestamp;
use tokio::sync::Notify;

use super::{
    KnownKey, Model, Plan,
    contract::Contract,
    deliver::Receivers,
    idempotency::Key,
    refusal::Refusal,
    reply::{self, Reply},
    request::Incoming,
    router::{Found, Route},
    spoil::spoil,
    storage,
    switches::Switches,
    turn::{Defect, Taken, Turn, Work},
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
    pub(crate) switches: Switches,
}

/// One platform at work.
pub(crate) struct Hosted {
    pub(crate) contract: &'static Contract,
    pub(crate) settings: Settings,
    /// Rings whenever a delivery may have become due.
    pub(crate) due: Notify,
    make: Make,
    seed: u64,
    /// Counts what happens, so that it can be told what came before what.
    moments: AtomicU64,
    /// How often it has begun anew. Changes only while `work` is locked.
    life: AtomicU64,
    work: Mutex<Work>,
}

/// Makes the state with which a platform begins.
pub(crate) type Make = Box<dyn Fn() -> Plan + Send + Sync>;

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// An answer, which may break off.
    Answered(Reply),
    /// The connection breaks at once.
    Reset,
    /// The connection closes without a word.
    Closed,
    /// The sandbox itself is wrong; what it would have answered.
    Wrong(Defect, Reply),
}

impl Hosted {
    /// Sets a platform up. Tells the keys that are there from the start.
    pub(crate) fn new(seed: u64, settings: Settings, make: Make) -> (Arc<Self>, Vec<KnownKey>) {
        let mut plan = make();
        let (contract, keys) = (plan.contract, std::mem::take(&mut plan.keys));
        let work = Mutex::new(Work::new(plan, seed));
        (
            Arc::new(Self {
                contract,
                settings,
                due: Notify::new(),
                make,
                seed,
                moments: AtomicU64::new(1),
                life: AtomicU64::new(0),
                work,
            }),
            keys,
        )
    }

    /// Begins anew. What is still under way belongs to the life that ends, and changes nothing any more.
    pub(crate) fn reset(&self) {
        let fresh = Work::new((self.make)(), self.seed);
        let mut work = self.work();
        self.life.fetch_add(1, Ordering::Relaxed);
        *work = fresh;
    }

    /// The life that lasts now.
    pub(super) fn life(&self) -> u64 {
        self.life.load(Ordering::Relaxed)
    }

    /// Works on in a life, if it still lasts.
    pub(super) fn within<T>(&self, life: u64, act: impl FnOnce(&mut Work) -> T) -> Option<T> {
        let mut work = self.work();
        (self.life() == life).then(|| act(&mut work))
    }

    pub(crate) fn model<T>(&self, look: impl FnOnce(&mut dyn Model) -> T) -> T {
        look(self.work().model.as_mut())
    }

    /// Takes a request and does to it whatever fault waits for it.
    pub(crate) async fn exchange(self: &Arc<Self>, incoming: Incoming) -> Outcome {
        let (arrived, life) = (self.moment(), self.life());
        let route = match incoming.path.strip_prefix(storage::PATH) {
            Some(token) => Route::Stored(token.to_owned()),
            None => self.contract.router.route(&incoming.method, &incoming.path),
        };
        let found = if let Route::Found(found) = &route { Some(found) } else { None };
        let below = found.map_or(incoming.path.as_str(), |found| &incoming.path[found.prefix.len()..]);
        let fault = self.settings.faults.take(found.map(|found| found.operation.id), below);
        let now = self.settings.clock.timestamp();
        let mut entry = self.entry(&incoming, found, now);
        entry.fault = fault.as_ref().map(ToString::to_string);
        let turn = Turn::new(self.contract, incoming, route, arrived, entry, now);
        match fault {
            Some(fault) if !fault.held.is_zero() => {
                // A platform goes on with what it has received, whether or not the client still waits for it.
                let hosted = self.clone();
                let held = tokio::spawn(async move {
                    tokio::time::sleep(fault.held).await;
                    hosted.go_on(turn, Some(fault), life).await
                });
                held.await.unwrap_or(Outcome::Closed)
            }
            fault => self.go_on(turn, fault, life).await,
        }
    }

    /// Answers a request. Of a life that has ended its client hears no more than of a platform that was started anew.
    async fn go_on(&self, mut turn: Turn, fault: Option<Fault>, life: u64) -> Outcome {
        turn.now = self.settings.clock.timestamp();
        turn.form.sprinkled = fault.as_ref().is_some_and(|fault| matches!(fault.kind, Kind::Unknown));
        let (mut reply, mut answering) = (None, None);
        if fault.as_ref().is_none_or(|fault| fault.done) {
            turn.understand().await;
            let Some(mut taken) = self.within(life, |work| turn.take(work, &self.settings)) else { return Outcome::Closed };
            let mut worked = loop {
                match taken {
                    Taken::Worked(worked) => break *worked,
                    Taken::Asking(mut asking) => {
                        // Receivers may take their time and call the platform themselves, so nothing is locked meanwhile.
                        let heard = self.ask(std::mem::take(&mut asking.questions)).await;
                        let resumed = self.within(life, |work| turn.resume(work, &self.settings, *asking, heard));
                        let Some(resumed) = resumed else { return Outcome::Closed };
                        taken = resumed;
                    }
                }
            };
            if worked.delivers {
                self.due.notify_one();
            }
            answering = worked.answering.take().map(|key| Answering { hosted: self, key, life });
            let (answer, defect) = turn.write(worked);
            if let Some(defect) = defect {
                self.settings.journal.exchange(turn.entry);
                return Outcome::Wrong(defect, answer);
            }
            reply = Some(answer);
        }
        let outcome = match (fault, reply) {
            (None, Some(reply)) => {
                (turn.entry.status, turn.entry.answer) = (Some(reply.status.as_u16()), reply.body.bytes());
                self.settings.journal.exchange(turn.entry);
                Outcome::Answered(reply)
            }
            (None, None) => Outcome::Closed,
            (Some(fault), reply) => {
                // Written down before anybody waits: whoever gives up meanwhile still finds what was done.
                let number = self.settings.journal.exchange(turn.entry);
                self.spoiled(&fault, reply, number, turn.now).await
            }
        };
        drop(answering);
        outcome
    }

    async fn spoiled(&self, fault: &Fault, reply: Option<Reply>, number: u64, now: Timestamp) -> Outcome {
        if !fault.delay.is_zero() {
            tokio::time::sleep(fault.delay).await;
        }
        let outcome = spoil(fault, reply, now);
        if let Outcome::Answered(reply) = &outcome {
            self.settings.journal.answered(number, reply.status.as_u16(), &reply.body.bytes());
        }
        outcome
    }

    /// Refuses a request that could not be taken in. It is counted like any other, but there is nothing to write down.
    pub(crate) fn refuse(&self, refusal: &Refusal) -> Reply {
        let request_id = self.work().request_id(self.contract.platform);
        let mut reply = Reply::json(refusal.status, &self.contract.conventions.refusal(refusal, &request_id));
        if let Some(name) = self.contract.conventions.request_id_header() {
            reply.set(name, &request_id);
        }
        reply.set("date", &reply::http_date(self.settings.clock.timestamp()));
        reply
    }

    fn moment(&self) -> u64 {
        self.moments.fetch_add(1, Ordering::Relaxed)
    }

    pub(super) fn work(&self) -> MutexGuard<'_, Work> {
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
        let came = |(name, value): &(&str, &str)| incoming.headers.get(*name).is_some_and(|came| came == value);
        let environment = platform.environments.iter().find(|there| !there.headers.is_empty() && there.headers.iter().all(came));
        Exchange {
            number: 0,
            at: now.into(),
            platform: platform.name,
            operation: found.map(|found| found.operation.id),
            method: incoming.method.clone(),
            path: incoming.target(),
            headers,
            body: incoming.body.clone(),
            environment: environment.map(|there| there.name),
            caller: None,
            dialect: DialectSeen { prefix: dialect.map(|dialect| dialect.name), ..DialectSeen::default() },
            unknown: Vec::new(),
            violations: Vec::new(),
            tolerated: Vec::new(),
            fault: None,
            idempotency_key: None,
            replayed: false,
            done: false,
            status: None,
            answer: Bytes::new(),
        }
    }
}

/// A first attempt that is being answered. Its key helps from when the answer has gone out, or nobody waits for it any more.
struct Answering<'a> {
    hosted: &'a Hosted,
    key: Key,
    life: u64,
}

impl Drop for Answering<'_> {
    fn drop(&mut self) {
        let moment = self.hosted.moment();
        self.hosted.within(self.life, |work| work.answers.answered(&self.key, moment));
    }
}
