//! OpenSpawn: agents spawn each other, hold budgets, work on tasks and pay in credits.

mod agent;
mod agents;
mod analytics;
mod api_keys;
mod authentication;
mod ballot;
mod budgets;
mod candidates;
mod canonical;
mod capabilities;
mod capability_matching;
mod channel;
mod channels;
mod comments;
mod consensus;
mod conventions;
mod credit_alerts;
mod credits;
mod days;
mod deliveries;
mod dependencies;
mod dependency;
mod direct_messages;
mod escalation;
mod escalations;
mod events;
mod google;
mod handlers;
mod hierarchy;
mod inbound;
mod ledger;
mod message;
mod messages;
mod metadata;
mod nonces;
mod outcomes;
mod outsiders;
mod people;
mod promotions;
mod refusals;
mod reputation;
mod reputation_events;
mod rounding;
mod routing;
mod second_factor;
mod seed;
mod sessions;
mod sha1;
mod signature;
mod spawning;
mod spending;
mod state;
mod system;
mod targets;
mod task;
mod task_store;
mod tasks;
mod template;
mod templates;
mod tokens;
mod totp;
mod transfers;
mod transitions;
mod users;
mod validation;
mod webhooks;
mod words;

use std::sync::OnceLock;

use guildhall_openspawn::{PLATFORM, schemas};
use guildhall_runtime::Operation;
use jiff::Timestamp;
use serde_json::Value;

use self::{
    conventions::OpenSpawnConventions,
    handlers::handler,
    ledger::Credits,
    outsiders::{Fate, fate},
    refusals::internal,
    state::State,
    words::AgentStatus,
};
use crate::{
    engine::{
        Beginning, Holding, KnownKey, Model, Plan,
        auth::{Caller, Presented},
        call::{Answer, Call},
        contract::Contract,
        outbox::{Delivery, Outbox},
        questions::Question,
        refusal::Refusal,
        streams::Streams,
    },
    ids::Ids,
    journal::Violation,
};

/// The auth flow of agents that sign.
const SIGNED: &str = "hmac";

/// OpenSpawn, with the agent and the person that are there from the start.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OpenSpawn {
    needs_organisation: bool,
}

impl OpenSpawn {
    /// The address by which the person logs in who is there from the start.
    pub const EMAIL: &str = "admin@sandbox.example";

    /// That person's password.
    pub const PASSWORD: &str = "sandbox";

    /// With the agent and the person that are there from the start.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether people may log in without naming their organisation. They may unless told otherwise; on a server without a default one it
    /// is a 400.
    #[must_use]
    pub fn default_organisation(mut self, on: bool) -> Self {
        self.needs_organisation = !on;
        self
    }

    pub(crate) fn plan(&self, beginning: Beginning) -> Plan {
        let mut state = State::new(Ids::new(beginning.seed, PLATFORM.name), beginning.now);
        state.organisation.is_default = !self.needs_organisation;
        let keys = seed::fill(&mut state);
        Plan { contract: contract(), model: Box::new(state), keys }
    }
}

/// The spec, shared by all sandboxes of the process.
fn contract() -> &'static Contract {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    CONTRACT.get_or_init(|| Contract::new(&PLATFORM, &OpenSpawnConventions, schemas::OPERATIONS, schemas::SCHEMAS))
}

impl Model for State {
    fn authenticate(&mut self, presented: &Presented<'_>) -> Result<Option<Caller>, Refusal> {
        self.admit(presented)
    }

    fn questions(&mut self, call: &Call) -> Vec<Question> {
        let is_asked_about = call.operation.id == "tasks_transition" && !matches!(fate(call), Fate::Refused(_));
        if is_asked_about { self.transition_questions(call) } else { Vec::new() }
    }

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        let fate = fate(call);
        if let Fate::Refused(refusal) = fate {
            return Some(Err(refusal));
        }
        let handler = handler(call.operation)?;
        self.count_heard(call);
        self.now = call.now;
        self.renew_budgets();
        // Without its event nobody hears of what is done.
        self.log.is_closed = matches!(fate, Fate::DoneAndLost);
        let done = handler(self, call).map_err(refusals::as_the_server_fails);
        let is_lost = std::mem::take(&mut self.log.is_closed);
        Some(done.and_then(|answer| if is_lost { Err(internal()) } else { Ok(answer) }))
    }

    fn tolerates(&self, operation: &Operation, violation: &Violation, body: &Value) -> bool {
        validation::tolerates(operation, violation, body)
    }

    fn judge(&self, call: &Call, violations: Vec<Violation>, unknown: &[String]) -> Result<(), Refusal> {
        validation::judge(call, violations, unknown)
    }

    fn forgiven(&self, call: &Call) -> Vec<Violation> {
        webhooks::forgiven(call)
    }

    fn settled(&mut self, delivery: &Delivery, status: Option<u16>, now: Timestamp) {
        let error = match status {
            Some(200..300) => None,
            Some(status) => Some(format!("HTTP {status}")),
            None => Some("the receiver cannot be reached".to_owned()),
        };
        self.count_attempt(&delivery.endpoint, error, now);
    }

    fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    fn streams(&mut self) -> &mut Streams {
        &mut self.streams
    }

    fn holdings(&self) -> Vec<Holding> {
        vec![self.books.holding(Credits, "CREDITS")]
    }

    fn keys(&self) -> Vec<KnownKey> {
        let secrets = self.agents().filter(|agent| agent.status == AgentStatus::Active).map(|agent| KnownKey {
            agent: agent.handle.clone(),
            key: agent.secret.clone(),
            flow: SIGNED,
        });
        let keys = self
            .api_keys
            .iter()
            .filter(|key| key.revoked_at.is_none())
            .filter_map(|key| Some(KnownKey { agent: self.user(&key.user)?.email.clone(), key: key.key.clone(), flow: "apiKey" }));
        secrets.chain(keys).collect()
    }

    fn audit(&mut self) -> Result<(), String> {
        State::audit(self)
    }
}

#[cfg(test)]
mod tests;
