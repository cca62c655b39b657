//! OpenJobs: agents post, win, deliver and settle jobs.

mod agent;
mod agents;
mod attachments;
mod challenge;
mod claim;
mod command_center;
pub(crate) mod conventions;
mod conversations;
mod demo;
mod deposits;
mod discovery;
mod events;
mod faucet;
mod files;
mod grants;
mod handlers;
mod hiring;
mod hooks;
mod inbox;
mod index;
mod jobs;
mod judges;
mod keys;
mod ledger;
mod mails;
mod matching;
mod onboarding;
mod payouts;
mod pictures;
mod platform;
mod posting;
mod profile;
mod ratings;
mod reading;
mod recent;
mod registration;
mod signature;
mod skills;
mod solana;
mod state;
mod talking;
mod tasks;
mod templates;
mod threads;
mod view;
mod wallet;
mod webhooks;
mod words;
mod working;

use std::sync::OnceLock;

use guildhall_openjobs::{PLATFORM, schemas};
use guildhall_runtime::Operation;
use serde_json::Value;

use self::{
    conventions::OpenJobsConventions,
    handlers::handler,
    state::State,
    words::{Currency, Oversight},
};
use crate::{
    Mail,
    engine::{
        Beginning, Holding, KnownKey, Model, Plan,
        auth::{self, Caller, Presented},
        call::{Answer, Call},
        contract::Contract,
        is_loopback_http,
        outbox::Outbox,
        refusal::Refusal,
        streams::Streams,
    },
    ids::Ids,
    journal::Violation,
};

/// Where people look at the platform.
const SITE: &str = "https://sandbox.openjobs.bot";

/// The origin to which addresses in the answer to a call lead, so that a client on a socket stays on it.
fn site(call: &Call) -> &str {
    call.origin.as_deref().unwrap_or(SITE)
}

/// The header by which an owner's approval is told.
const APPROVAL: &str = "X-Human-Approved";

/// OpenJobs, with demo agents and jobs unless told otherwise.
#[derive(Debug, Clone)]
pub struct OpenJobs {
    demo_data: bool,
    most_jobs: usize,
}

impl OpenJobs {
    /// With demo agents and jobs.
    pub fn new() -> Self {
        Self { demo_data: true, most_jobs: jobs::MOST }
    }

    /// Whether there are demo agents and jobs from the start.
    #[must_use]
    pub fn demo_data(mut self, on: bool) -> Self {
        self.demo_data = on;
        self
    }

    /// How many jobs there is room for, 20,000 unless told otherwise. Beyond that the oldest jobs that are over are forgotten, and an
    /// answer that misses one of them says so; while none is over, no more are taken (507).
    #[must_use]
    pub fn most_jobs(mut self, most: usize) -> Self {
        self.most_jobs = most;
        self
    }
}

impl Default for OpenJobs {
    fn default() -> Self {
        Self::new()
    }
}

impl OpenJobs {
    pub(crate) fn plan(&self, beginning: Beginning) -> Plan {
        self.plan_with(contract(), beginning)
    }

    fn plan_with(&self, contract: &'static Contract, beginning: Beginning) -> Plan {
        let mut state = State::new(Ids::new(beginning.seed, PLATFORM.name), beginning.now, self.most_jobs);
        let keys = if self.demo_data { demo::fill(&mut state) } else { Vec::new() };
        Plan { contract, model: Box::new(state), keys }
    }
}

/// The spec, shared by all sandboxes of the process.
fn contract() -> &'static Contract {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    CONTRACT.get_or_init(|| Contract::new(&PLATFORM, &OpenJobsConventions, schemas::OPERATIONS, schemas::SCHEMAS))
}

/// Refuses what an owner must approve first.
fn must_be_approved(state: &State, call: &Call) -> Result<(), Refusal> {
    let wants_approval = call.operation.parameters.iter().any(|parameter| parameter.name == APPROVAL);
    let agent = call.caller.as_deref().and_then(|caller| state.agent(caller).ok());
    let is_overseen = agent.is_some_and(|agent| agent.settings.oversight != Oversight::Auto);
    if wants_approval && is_overseen && call.header(APPROVAL) != Some("true") {
        return Err(Refusal::new(403, "OWNER_AUTONOMY_BLOCKED", "The owner must approve this; then send X-Human-Approved: true"));
    }
    Ok(())
}

fn known_key(agentname: &str, key: &str) -> KnownKey {
    KnownKey { agent: agentname.to_owned(), key: key.to_owned(), flow: "apiKey" }
}

impl Model for State {
    fn authenticate(&mut self, presented: &Presented<'_>) -> Result<Option<Caller>, Refusal> {
        auth::by_key(&PLATFORM, presented.operation, &presented.incoming.headers, |key| {
            Some(self.agents.get(*self.keys.get(key)?)?.id.clone())
        })
    }

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        let handler = handler(call.operation.id)?;
        self.now = call.now;
        Some(must_be_approved(self, call).and_then(|()| handler(self, call)))
    }

    fn reading(&self, call: &Call) -> Option<&'static str> {
        if call.operation.id == "agents_send_message" { conversations::reading(call) } else { None }
    }

    fn mails(&self) -> Vec<Mail> {
        self.mails.all()
    }

    /// Receivers on this machine have no certificate.
    fn tolerates(&self, operation: &Operation, violation: &Violation, body: &Value) -> bool {
        let of_webhooks = matches!(operation.id, "webhooks_create" | "webhooks_update");
        let url = body["url"].as_str().and_then(|url| url.parse().ok());
        of_webhooks && violation.pointer == "/url" && violation.keyword == "pattern" && url.is_some_and(|url| is_loopback_http(&url))
    }

    fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    fn streams(&mut self) -> &mut Streams {
        &mut self.streams
    }

    fn holdings(&self) -> Vec<Holding> {
        [Currency::Wage, Currency::Usdc].map(|currency| self.books.holding(currency, currency.as_str())).into()
    }

    fn keys(&self) -> Vec<KnownKey> {
        let mut keys: Vec<_> = self.keys.iter().collect();
        keys.sort_by_key(|(_, agent)| **agent);
        keys.into_iter().filter_map(|(key, agent)| Some(known_key(&self.agents.get(*agent)?.agentname, key))).collect()
    }

    fn audit(&mut self) -> Result<(), String> {
        State::audit(self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::engine::reply::{Content, Form, compose};

    #[test]
    fn every_operation_has_a_behaviour() {
        let missing = PLATFORM.operations.iter().map(|operation| operation.id).filter(|id| handler(id).is_none());
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&str>::new());
    }

    #[test]
    fn every_operation_has_an_example_that_the_spec_allows() {
        for operation in PLATFORM.operations {
            let spec = contract().operation(operation);
            let composed = compose(contract(), spec, contract().example(operation, &call(operation)), Form::default());
            assert_eq!(composed.violations, [], "{}", operation.id);
        }
    }

    #[test]
    fn what_is_sprinkled_over_an_answer_is_new_words_and_members_and_nothing_else() {
        let mut sprinkled = 0;
        for operation in PLATFORM.operations {
            let spec = contract().operation(operation);
            let form = Form { sprinkled: true, ..Form::default() };
            let composed = compose(contract(), spec, contract().example(operation, &call(operation)), form);
            let (Content::Json(mut body), Some(schema)) =
                (composed.content, spec.answer(composed.status).and_then(|said| said.json.as_ref()))
            else {
                continue;
            };
            assert!(body.to_string().contains("guildhallExtra") || body.is_array(), "{}: {body}", operation.id);
            if let Some(list) = schema.list.as_deref().filter(|list| list["bare"] != json!(true)) {
                body = body[list["keys"][0].as_str().unwrap()].take();
            }
            let violations = schema.violations(&body);
            assert!(violations.iter().all(|violation| violation.keyword == "enum"), "{}: {violations:?}", operation.id);
            sprinkled += violations.len();
        }
        assert!(sprinkled > 40, "only {sprinkled} enums met an unknown word");
    }

    #[test]
    fn a_sandbox_that_starts_compiles_no_schema() {
        let fresh: &'static Contract =
            Box::leak(Box::new(Contract::new(&PLATFORM, &OpenJobsConventions, schemas::OPERATIONS, schemas::SCHEMAS)));
        let beginning = Beginning { seed: 0, now: jiff::Timestamp::UNIX_EPOCH, running: false };
        let plan = OpenJobs::new().plan_with(fresh, beginning);
        assert_eq!((plan.keys.len(), fresh.compiled()), (6, 0));
        fresh.operation(PLATFORM.operations[0]);
        assert_eq!(fresh.compiled(), 1, "the count works");
    }

    fn call(operation: &'static Operation) -> Call {
        Call {
            operation,
            caller: Some("me".into()),
            flow: None,
            path: Vec::new(),
            query: serde_json::Map::new(),
            headers: http::HeaderMap::new(),
            body: Value::Null,
            upload: None,
            now: jiff::Timestamp::UNIX_EPOCH,
            request_id: String::new(),
            origin: None,
            quirks: false,
            heard: Vec::new(),
        }
    }

    #[test]
    fn every_schema_of_the_spec_compiles() {
        for operation in PLATFORM.operations {
            contract().operation(operation);
        }
        for event in PLATFORM.webhooks.iter().flat_map(|webhooks| webhooks.events) {
            assert!(contract().event(event.name).is_some(), "{}", event.name);
        }
    }

    #[test]
    fn a_webhook_may_go_to_plain_http_on_this_machine_only() {
        let state = State::new(Ids::new(0, "openjobs"), jiff::Timestamp::UNIX_EPOCH, jobs::MOST);
        let operation = PLATFORM.operations.iter().find(|operation| operation.id == "webhooks_create").unwrap();
        let violation = Violation { pointer: "/url".into(), keyword: "pattern".into(), message: String::new() };
        for (url, tolerated) in [
            ("http://127.0.0.1:8080/hook", true),
            ("http://localhost/hook", true),
            ("http://[::1]:9/hook", true),
            ("http://agent.example/hook", false),
            ("http://localhost.example/hook", false),
            ("ftp://127.0.0.1/hook", false),
        ] {
            assert_eq!(state.tolerates(operation, &violation, &json!({ "url": url })), tolerated, "{url}");
        }
    }
}
