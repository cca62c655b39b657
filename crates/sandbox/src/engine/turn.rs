//! One request's way through a platform, before any fault touches its answer.

use std::fmt;

use guildhall_runtime::Platform;
use http::Method;
use jiff::Timestamp;

use super::{
    Model, Plan, Settings,
    call::Answer,
    contract::Contract,
    idempotency::{Answers, Key, helps_after_answer},
    rate::{RateHeaders, RateLimits},
    refusal::Refusal,
    reply::{self, Composed, Content, Form, Reply},
    request::{Incoming, Understood, understand},
    router::{Found, Route},
    storage::Storage,
    streams::Live,
};
use crate::journal::{Exchange, Violation};

/// What a platform works with.
pub(super) struct Work {
    pub(super) model: Box<dyn Model>,
    pub(super) answers: Answers,
    rates: RateLimits,
    storage: Storage,
    requests: u64,
}

/// A request on its way.
pub(super) struct Turn {
    contract: &'static Contract,
    incoming: Incoming,
    route: Route,
    /// The moment when it came.
    arrived: u64,
    pub(super) now: Timestamp,
    /// What the journal will tell of it.
    pub(super) entry: Exchange,
    pub(super) form: Form,
    understood: Option<Result<Understood, Refusal>>,
    request_id: String,
    /// What the answer tells of the rate window, be it good or a refusal.
    headers: RateHeaders,
}

/// What was done.
pub(super) struct Worked {
    answer: Result<Answer, Refusal>,
    live: Option<Live>,
    audit: Result<(), String>,
    /// Whether deliveries wait.
    pub(super) delivers: bool,
    /// The key that helps once this has been answered.
    pub(super) answering: Option<Key>,
}

/// How a sandbox can be wrong.
#[derive(Debug, Clone)]
pub(crate) enum Defect {
    /// An answer breaks the spec.
    Spec(Vec<Violation>),
    /// Money came from nowhere or went there.
    Books(String),
}

impl Work {
    pub(super) fn new(plan: Plan, seed: u64) -> Self {
        Self {
            model: plan.model,
            answers: Answers::default(),
            rates: RateLimits::default(),
            storage: Storage::new(seed, plan.contract.platform.name),
            requests: 0,
        }
    }

    /// The id of one more request.
    pub(super) fn request_id(&mut self, platform: &Platform) -> String {
        self.requests += 1;
        format!("req_{}_{:06}", platform.name, self.requests)
    }
}

impl Turn {
    pub(super) fn new(
        contract: &'static Contract,
        incoming: Incoming,
        route: Route,
        arrived: u64,
        entry: Exchange,
        now: Timestamp,
    ) -> Self {
        let form = Form { legacy: entry.dialect.prefix.is_some(), sprinkled: false };
        let (understood, request_id, headers) = (None, String::new(), RateHeaders::new());
        Self { contract, incoming, route, arrived, now, entry, form, understood, request_id, headers }
    }

    /// Reads the request. This takes most of the time of a turn, so it is done while others work.
    pub(super) async fn understand(&mut self) {
        if let Route::Found(found) = &self.route {
            self.understood = Some(understand(self.contract, &self.incoming, found).await);
        }
    }

    /// Does what the request asks for.
    pub(super) fn take(&mut self, work: &mut Work, settings: &Settings) -> Worked {
        self.request_id = work.request_id(self.contract.platform);
        let mut worked = Worked { answer: Ok(Answer::Empty), live: None, audit: Ok(()), delivers: false, answering: None };
        worked.answer = match std::mem::replace(&mut self.route, Route::Nowhere) {
            Route::Found(found) => {
                let answer = self.answer(work, settings, &found, &mut worked);
                self.route = Route::Found(found);
                answer
            }
            Route::Stored(token) => {
                let fetched = work.storage.fetch(self.contract.platform, &token, &self.incoming.headers);
                self.route = Route::Stored(token);
                fetched.map(Answer::File)
            }
            Route::OtherMethods(methods) => {
                let allow = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
                Err(Refusal::new(405, "METHOD_NOT_ALLOWED", "The path takes other methods").header("allow", allow))
            }
            Route::Nowhere => Err(Refusal::new(404, "ROUTE_NOT_FOUND", "There is nothing at this path")),
        };
        worked.audit = work.model.audit();
        worked.delivers = work.model.outbox().next_due().is_some();
        worked
    }

    /// Writes the answer, and tells if it shows that the sandbox is wrong.
    pub(super) fn write(&mut self, worked: Worked) -> (Reply, Option<Defect>) {
        let mut headers = std::mem::take(&mut self.headers);
        let spec = if let Route::Found(found) = &self.route { Some(self.contract.operation(found.operation)) } else { None };
        let composed = match (worked.answer, spec) {
            (Ok(answer), Some(spec)) => reply::compose(self.contract, spec, answer, self.form),
            (Ok(Answer::File(file)), None) => Composed { status: 200, content: Content::File(file), violations: Vec::new() },
            (Ok(_), None) => Composed { status: 204, content: Content::Nothing, violations: Vec::new() },
            (Err(refusal), spec) => {
                self.entry.violations.extend(refusal.violations.iter().cloned());
                headers.extend(refusal.headers.iter().cloned());
                reply::compose_refusal(spec, &refusal, &self.request_id)
            }
        };
        let mut reply = Reply::written(&composed, worked.live);
        reply.set("x-request-id", &self.request_id);
        reply.set("date", &reply::http_date(self.now));
        headers.iter().for_each(|(name, value)| reply.set(name, value));
        self.entry.violations.extend(composed.violations.iter().cloned());
        let defect = match worked.audit {
            Err(message) => Some(Defect::Books(message)),
            Ok(()) if composed.violations.is_empty() => None,
            Ok(()) => Some(Defect::Spec(composed.violations)),
        };
        (reply, defect)
    }

    /// Admits and does what the request asks for.
    fn answer(&mut self, work: &mut Work, settings: &Settings, found: &Found, worked: &mut Worked) -> Result<Answer, Refusal> {
        let operation = found.operation;
        let caller = work.model.authenticate(operation, &self.incoming.headers)?;
        let id = caller.as_ref().map(|caller| caller.id.clone());
        self.entry.caller.clone_from(&id);
        let choice = settings.switches.now();
        if choice.rate_limits {
            self.headers = work.rates.admit(self.contract.platform, id.as_deref(), self.now)?;
        }
        let unread = || Refusal::new(500, "SANDBOX_DEFECT", "The request was not read");
        let Understood { mut call, written, violations } = self.understood.take().ok_or_else(unread)??;
        (call.caller, call.now) = (id, self.now);
        call.request_id.clone_from(&self.request_id);
        let entry = &mut self.entry;
        (entry.dialect.renamed, entry.dialect.nulls, entry.unknown) = (written.renamed, written.nulls, written.unknown);
        let (tolerated, refused): (Vec<_>, Vec<_>) =
            violations.into_iter().partition(|violation| work.model.tolerates(operation, violation, &call.body));
        entry.tolerated = tolerated;
        if !refused.is_empty() {
            return Err(Refusal::invalid(refused));
        }
        entry.dialect.reading = work.model.reading(&call);
        let key = Key::of(operation, &self.incoming.headers, caller.as_ref());
        entry.idempotency_key = key.as_ref().map(|key| key.key.clone());
        if let Some(answer) = key.as_ref().map(|key| work.answers.replay(key, &call, self.arrived)).transpose()?.flatten() {
            entry.replayed = true;
            return Ok(answer);
        }
        let mut answer = match work.model.perform(&call) {
            Some(answer) => answer?,
            None => self.contract.example(operation, &call),
        };
        if let Answer::Events { listener, last_seen } = &answer {
            let opened = work.model.streams().open(listener, last_seen.as_deref(), &settings.clock, choice.streams);
            worked.live = Some(opened?);
        }
        if choice.redirect_downloads && self.contract.operation(operation).redirect.is_some() {
            answer = match answer {
                Answer::File(file) => Answer::Redirect(format!("{}{}", self.incoming.storage, work.storage.put(file))),
                other => other,
            };
        }
        entry.done = true;
        if let Some(key) = key {
            let later = helps_after_answer(operation);
            work.answers.keep(key.clone(), &call, &answer, !later);
            worked.answering = later.then_some(key);
        }
        Ok(answer)
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Books(message) => write!(f, "the books do not balance: {message}"),
            Self::Spec(violations) => {
                f.write_str("the answer breaks the spec")?;
                violations.iter().try_for_each(|violation| write!(f, "; {violation}"))
            }
        }
    }
}
