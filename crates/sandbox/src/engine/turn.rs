//! One request's way through a platform, before any fault touches its answer.

use std::fmt;

use guildhall_runtime::{KeyFrom, Operation, Platform};
use jiff::Timestamp;

use super::{
    Model, Plan, Settings,
    call::{Answer, Call},
    contract::Contract,
    idempotency::{Answers, Carried, Key},
    look::Looked,
    questions::{Heard, Question},
    rate::{RateHeaders, RateLimits},
    refusal::Refusal,
    reply::{self, Composed, Content, Form, Reply},
    request::{Incoming, Understood, understand},
    router::Route,
    storage::Storage,
    streams::Live,
};
use crate::journal::{Exchange, Violation};

/// What a platform works with.
pub(super) struct Work {
    pub(super) model: Box<dyn Model>,
    pub(super) answers: Answers,
    pub(super) rates: RateLimits,
    storage: Storage,
    requests: u64,
}

/// A request on its way.
pub(super) struct Turn {
    pub(super) contract: &'static Contract,
    pub(super) incoming: Incoming,
    route: Route,
    /// The moment when it came.
    pub(super) arrived: u64,
    pub(super) now: Timestamp,
    /// What the journal will tell of it.
    pub(super) entry: Exchange,
    pub(super) form: Form,
    pub(super) understood: Option<Result<Understood, Refusal>>,
    pub(super) request_id: String,
    /// What the answer tells of the rate window, be it good or a refusal.
    pub(super) headers: RateHeaders,
}

/// How far a request has come.
pub(super) enum Taken {
    Worked(Box<Worked>),
    /// It goes on once these questions are answered.
    Asking(Box<Asking>),
}

/// A call that is to be performed.
pub(super) struct Asking {
    pub(super) questions: Vec<Question>,
    call: Call,
    key: Option<Carried>,
}

/// What was done.
pub(super) struct Worked {
    answer: Result<Answer, Refusal>,
    /// The operation that gave the answer, if it was not the one that was called.
    given_by: Option<&'static Operation>,
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

    /// Does what the request asks for, as far as that goes without asking anybody.
    pub(super) fn take(&mut self, work: &mut Work, settings: &Settings) -> Taken {
        self.request_id = work.request_id(self.contract.platform);
        let worked = match std::mem::replace(&mut self.route, Route::Nowhere) {
            Route::Found(found) => {
                let looked = self.look_at(work, settings, found.operation);
                self.route = Route::Found(found);
                match looked {
                    Ok(Looked::New(call, key)) => return self.proceed(work, settings, *call, key),
                    Ok(Looked::Repeat(answer, operation)) => Worked { given_by: Some(operation), ..Worked::new(Ok(answer)) },
                    Err(refusal) => Worked::new(Err(refusal)),
                }
            }
            Route::Stored(token) => {
                let fetched = work.storage.fetch(self.contract.platform, &token, &self.incoming.headers);
                self.route = Route::Stored(token);
                Worked::new(fetched.map(Answer::File))
            }
            Route::OtherMethods(methods) => Worked::new(Err(self.contract.conventions.no_route(&self.incoming, &methods))),
            Route::Nowhere => Worked::new(Err(self.contract.conventions.no_route(&self.incoming, &[]))),
        };
        Taken::Worked(Box::new(worked.looked_over(work)))
    }

    /// Goes on with the answers of those who were asked.
    pub(super) fn resume(&mut self, work: &mut Work, settings: &Settings, asking: Asking, heard: Vec<Heard>) -> Taken {
        let Asking { mut call, key, .. } = asking;
        call.heard.extend(heard);
        self.proceed(work, settings, call, key)
    }

    fn proceed(&mut self, work: &mut Work, settings: &Settings, call: Call, key: Option<Carried>) -> Taken {
        let questions = work.model.questions(&call);
        if !questions.is_empty() {
            return Taken::Asking(Box::new(Asking { questions, call, key }));
        }
        let mut worked = Worked::new(Ok(Answer::Empty));
        worked.answer = self.perform(work, settings, &call, key, &mut worked);
        Taken::Worked(Box::new(worked.looked_over(work)))
    }

    /// Writes the answer, and tells if it shows that the sandbox is wrong.
    pub(super) fn write(&mut self, worked: Worked) -> (Reply, Option<Defect>) {
        let mut headers = std::mem::take(&mut self.headers);
        let called = if let Route::Found(found) = &self.route { Some(found.operation) } else { None };
        let operation = worked.given_by.or(called);
        let spec = operation.map(|operation| self.contract.operation(operation));
        let mut composed = match (worked.answer, spec) {
            (Ok(answer), Some(spec)) => reply::compose(self.contract, spec, answer, self.form),
            (Ok(Answer::File(file)), None) => Composed { status: 200, content: Content::File(file), violations: Vec::new() },
            (Ok(_), None) => Composed { status: 204, content: Content::Nothing, violations: Vec::new() },
            (Err(refusal), spec) => {
                self.entry.violations.extend(refusal.violations.iter().cloned());
                headers.extend(refusal.headers.iter().cloned());
                reply::compose_refusal(self.contract, spec, &refusal, &self.request_id)
            }
        };
        let conventions = self.contract.conventions;
        composed.violations.retain(|violation| !operation.is_some_and(|operation| conventions.excuses(operation, violation)));
        let mut reply = Reply::written(&composed, worked.live);
        if let Some(name) = conventions.request_id_header() {
            reply.set(name, &self.request_id);
        }
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

    fn perform(
        &mut self,
        work: &mut Work,
        settings: &Settings,
        call: &Call,
        key: Option<Carried>,
        worked: &mut Worked,
    ) -> Result<Answer, Refusal> {
        let (operation, choice) = (call.operation, settings.switches.now());
        let mut answer = match work.model.perform(call) {
            Some(answer) => answer?,
            None => self.contract.example(operation, call),
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
        self.entry.done = true;
        if let Some((key, from)) = key.and_then(|carried| Some((carried.key, carried.kept?))) {
            let later = from == KeyFrom::Answer;
            work.answers.keep(key.clone(), call, &answer, !later);
            worked.answering = later.then_some(key);
        }
        Ok(answer)
    }
}

impl Worked {
    fn new(answer: Result<Answer, Refusal>) -> Self {
        Self { answer, given_by: None, live: None, audit: Ok(()), delivers: false, answering: None }
    }

    /// With how the platform stands now.
    fn looked_over(self, work: &mut Work) -> Self {
        Self { audit: work.model.audit(), delivers: work.model.outbox().next_due().is_some(), ..self }
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
