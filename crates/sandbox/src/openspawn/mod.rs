//! OpenSpawn: agents spawn each other, hold budgets, work on tasks and pay in credits.

// The groups that use what is not used yet are being written.
#![allow(dead_code, reason = "the groups that use it are being written")]

mod agent;
mod agents;
mod analytics;
mod api_keys;
mod authentication;
mod budgets;
mod canonical;
mod capabilities;
mod channel;
mod channels;
mod consensus;
mod conventions;
mod credits;
mod deliveries;
mod direct_messages;
mod escalations;
mod events;
mod handlers;
mod hierarchy;
mod inbound;
mod ledger;
mod messages;
mod nonces;
mod outsiders;
mod people;
mod refusals;
mod reputation;
mod routing;
mod seed;
mod signature;
mod spawning;
mod state;
mod system;
mod tasks;
mod templates;
mod tokens;
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
pub struct OpenSpawn {}

impl OpenSpawn {
    /// With the agent and the person that are there from the start.
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn plan(&self, beginning: Beginning) -> Plan {
        let mut state = State::new(Ids::new(beginning.seed, PLATFORM.name), beginning.now);
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

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        let fate = fate(call);
        if let Fate::Refused(refusal) = fate {
            return Some(Err(refusal));
        }
        let handler = handler(call.operation)?;
        self.now = call.now;
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
