//! Everything that the platform knows.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{
    SIGNED,
    agent::Agent,
    ballot::Ballots,
    channel::Channel,
    days::midnight,
    deliveries::Webhook,
    escalation::Escalations,
    events::Log,
    inbound::InboundKey,
    ledger::{Credits, Ledger, Rate},
    message::Messages,
    nonces::Nonces,
    people::{ApiKey, User},
    refusals::not_found,
    reputation_events::Reputation,
    sessions::Sessions,
    task_store::Tasks,
    template::Templates,
    tokens::Tokens,
};
use crate::{
    engine::{call::Call, outbox::Outbox, refusal::Refusal, streams::Streams},
    ids::Ids,
    money::Books,
};

/// The level from which on an agent may do everything, and which people have.
pub(crate) const TOP_LEVEL: i64 = 10;

pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) organisation: Organisation,
    agents: Vec<Agent>,
    agent_ids: HashMap<String, usize>,
    pub(crate) books: Books<Credits>,
    pub(crate) ledger: Ledger,
    pub(crate) rates: Vec<Rate>,
    /// The midnight at which budgets were renewed last.
    pub(crate) budgets_renewed: Timestamp,
    pub(crate) tasks: Tasks,
    pub(crate) templates: Templates,
    pub(crate) escalations: Escalations,
    pub(crate) ballots: Ballots,
    pub(crate) reputation: Reputation,
    pub(crate) channels: Vec<Channel>,
    pub(crate) messages: Messages,
    pub(crate) users: Vec<User>,
    pub(crate) api_keys: Vec<ApiKey>,
    pub(crate) sessions: Sessions,
    pub(crate) tokens: Tokens,
    pub(crate) nonces: Nonces,
    pub(crate) log: Log,
    pub(crate) webhooks: Vec<Webhook>,
    pub(crate) inbound_keys: Vec<InboundKey>,
    pub(crate) outbox: Outbox,
    pub(crate) streams: Streams,
    /// The time of the call at hand.
    pub(crate) now: Timestamp,
}

/// The one organisation that there is.
pub(crate) struct Organisation {
    pub(crate) id: String,
    /// Whether it is meant if none is named.
    pub(crate) is_default: bool,
}

/// Who acts in a call: an agent, or a person whom the server takes for one.
#[derive(Debug, Clone)]
pub(crate) struct Actor {
    /// The agent's UUID, or the person's.
    pub(crate) id: String,
    pub(crate) level: i64,
    /// Whether there is an agent of that id.
    pub(crate) is_agent: bool,
}

impl State {
    /// Without any agent or person.
    pub(crate) fn new(mut ids: Ids, started: Timestamp) -> Self {
        let organisation = Organisation { id: ids.uuid(), is_default: true };
        let tokens = Tokens::new(ids.long_secret(""));
        Self {
            ids,
            organisation,
            agents: Vec::new(),
            agent_ids: HashMap::new(),
            books: Books::new(),
            ledger: Ledger::default(),
            rates: Vec::new(),
            budgets_renewed: midnight(started),
            tasks: Tasks::default(),
            templates: Templates::default(),
            escalations: Escalations::default(),
            ballots: Ballots::default(),
            reputation: Reputation::default(),
            channels: Vec::new(),
            messages: Messages::default(),
            users: Vec::new(),
            api_keys: Vec::new(),
            sessions: Sessions::default(),
            tokens,
            nonces: Nonces::default(),
            log: Log::default(),
            webhooks: Vec::new(),
            inbound_keys: Vec::new(),
            // No delivery is repeated.
            outbox: Outbox::new(&[]),
            streams: Streams::default(),
            now: started,
        }
    }

    /// Every agent there ever was, the oldest first. Those that were rejected are marked as deleted.
    pub(crate) fn agents(&self) -> impl DoubleEndedIterator<Item = &Agent> {
        self.agents.iter()
    }

    /// The agents that were not deleted, the oldest first.
    pub(crate) fn living_agents(&self) -> impl DoubleEndedIterator<Item = &Agent> {
        self.agents.iter().filter(|agent| agent.deleted_at.is_none())
    }

    pub(crate) fn add_agent(&mut self, agent: Agent) {
        self.agent_ids.insert(agent.id.clone(), self.agents.len());
        self.agents.push(agent);
    }

    /// The agent with this UUID, unless it was deleted.
    pub(crate) fn agent(&self, id: &str) -> Result<&Agent, Refusal> {
        let index = self.agent_ids.get(&id.to_ascii_lowercase());
        let agent = index.and_then(|index| self.agents.get(*index)).filter(|agent| agent.deleted_at.is_none());
        agent.ok_or_else(|| not_found("Agent"))
    }

    pub(crate) fn agent_mut(&mut self, id: &str) -> Result<&mut Agent, Refusal> {
        let index = self.agent_ids.get(&id.to_ascii_lowercase()).copied();
        let agent = index.and_then(|index| self.agents.get_mut(index)).filter(|agent| agent.deleted_at.is_none());
        agent.ok_or_else(|| not_found("Agent"))
    }

    /// Who makes the call. A person counts as an agent of the highest level in human resources.
    pub(crate) fn actor(&self, call: &Call) -> Result<Actor, Refusal> {
        let id = call.caller()?.to_owned();
        if call.flow != Some(SIGNED) {
            return Ok(Actor { id, level: TOP_LEVEL, is_agent: false });
        }
        let agent = self.agent(&id)?;
        Ok(Actor { level: agent.level, is_agent: true, id })
    }

    /// Whether somebody may decide about an agent: its parent may, and whoever has the highest level.
    pub(crate) fn is_above(actor: &Actor, agent: &Agent) -> bool {
        actor.level >= TOP_LEVEL || agent.parent.as_ref() == Some(&actor.id)
    }

    /// Whether the ledger agrees with the books, and both balance.
    pub(crate) fn audit(&self) -> Result<(), String> {
        self.books.audit()?;
        self.ledger.audit(|agent| self.balance(agent))
    }
}
