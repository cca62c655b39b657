//! The calls of the resource `agents`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Agents - how they are made, spawned, activated and revoked, and who stands above whom.
#[derive(Debug, Clone)]
pub struct Agents(Client);

impl Agents {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists all agents of the organisation.
    ///
    /// Newest first, in every state, all in one answer. API keys and access tokens can read it as well.
    ///
    /// `GET /agents` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn list(&self) -> AgentsList {
        AgentsList {
            call: self.0.call(&operations::AGENTS_LIST),
        }
    }

    /// Reads one agent.
    ///
    /// By its UUID; a handle is answered with 500. API keys and access tokens can read it as well.
    ///
    /// Errors: 404 if there is no such agent in the organisation.
    ///
    /// `GET /agents/{agentId}` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn get(&self, agent_id: impl AsRef<str>) -> AgentsGet {
        AgentsGet {
            call: self.0.call(&operations::AGENTS_GET).segment(agent_id.as_ref()),
        }
    }

    /// Changes an agent.
    ///
    /// For agents with the role `hr`. What is left out stays; role and status cannot be changed here. The answer holds `hmacSecretEnc`, the agent's encrypted
    /// secret (T9).
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 for bad members; 403 for another role; 404 if there is no such agent.
    ///
    /// `PATCH /agents/{agentId}` (source: py sdk, server, observed)
    #[inline]
    pub fn update(&self, agent_id: impl AsRef<str>) -> AgentsUpdate {
        AgentsUpdate {
            call: self.0.call(&operations::AGENTS_UPDATE).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Spawns an agent below the caller.
    ///
    /// The new agent is `pending` until its parent or an agent of level 10 calls `agents_activate`; until then it cannot sign. Its role is `worker`.
    ///
    /// `secret` is shown in this answer and never again, and there is no way to change it: store it before anything else.
    ///
    /// `agentId` has to be given, although the primary document leaves it out. How many active children an agent may have follows from its level: none at 1 and
    /// 2, then 2, 3, 5, 8, 12, 20, 50 and 100 at 3 to 10, unless its own `maxChildren` says otherwise.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 if the level is not below the parent's or below 1; 403 at capacity; 500 if the handle is taken, or `agentId` or `name` is missing.
    ///
    /// `POST /agents/spawn` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn spawn(&self) -> AgentsSpawn {
        AgentsSpawn {
            call: self.0.call(&operations::AGENTS_SPAWN),
            body: Default::default(),
        }
    }

    /// Reads an agent and those below it.
    ///
    /// Children come by level, highest first, then by name. An agent at the limit of the depth has no member `children`, whether or not there are any below it.
    ///
    /// Each node holds `hmacSecretEnc`, the agent's encrypted secret (T9). API keys and access tokens can read it as well.
    ///
    /// Errors: 404 if there is no such agent.
    ///
    /// `GET /agents/{agentId}/hierarchy` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn hierarchy(&self, agent_id: impl AsRef<str>) -> AgentsHierarchy {
        AgentsHierarchy {
            call: self.0.call(&operations::AGENTS_HIERARCHY).segment(agent_id.as_ref()),
        }
    }

    /// Registers an agent that stands below nobody.
    ///
    /// For agents with the role `hr`. The new agent is `active` at once and has no parent.
    ///
    /// `secret` is shown in this answer and never again, and there is no way to change it: store it before anything else.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 for bad members; 403 for another role; 409 if the handle is taken.
    ///
    /// `POST /agents/register` (source: py sdk, server, observed)
    #[inline]
    pub fn register(&self) -> AgentsRegister {
        AgentsRegister {
            call: self.0.call(&operations::AGENTS_REGISTER),
            body: Default::default(),
        }
    }

    /// Takes an agent out of service for good.
    ///
    /// For agents with the role `hr`. There is no way back: the agent can sign no more. A repeat without the key would answer 409.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 403 for another role, or if it is the caller itself; 404 if there is no such agent; 409 if it is revoked already.
    ///
    /// `POST /agents/{agentId}/revoke` (source: py sdk, server, observed)
    #[inline]
    pub fn revoke(&self, agent_id: impl AsRef<str>) -> AgentsRevoke {
        AgentsRevoke {
            call: self.0.call(&operations::AGENTS_REVOKE).segment(agent_id.as_ref()),
        }
    }

    /// Reads an agent's balance.
    ///
    /// Of any agent of the organisation; `credits_balance` tells one's own, with the budget. API keys and access tokens can read it as well. Errors: 404 if there is no such agent.
    ///
    /// `GET /agents/{agentId}/credits/balance` (source: py sdk, server, observed)
    #[inline]
    pub fn balance(&self, agent_id: impl AsRef<str>) -> AgentsBalance {
        AgentsBalance {
            call: self.0.call(&operations::AGENTS_BALANCE).segment(agent_id.as_ref()),
        }
    }

    /// Tells how many agents the caller may still spawn.
    ///
    /// Counts active children against the capacity of the caller's level.
    ///
    /// The published server answers 500, since the route of one agent catches the call (T4); the form was seen after that was mended. An API key or an access
    /// token is answered that it may not spawn.
    ///
    /// `GET /agents/capacity` (source: server, observed\*)
    #[inline]
    pub fn capacity(&self) -> AgentsCapacity {
        AgentsCapacity {
            call: self.0.call(&operations::AGENTS_CAPACITY),
        }
    }

    /// Lists agents that wait to be activated.
    ///
    /// The caller's own children, or all of the organisation for an agent of level 10; oldest first.
    ///
    /// The published server answers 500, since the route of one agent catches the call (T4); the form was seen after that was mended. An API key or an access
    /// token gets an empty list.
    ///
    /// `GET /agents/pending` (source: server, observed\*)
    #[inline]
    pub fn pending(&self) -> AgentsPending {
        AgentsPending {
            call: self.0.call(&operations::AGENTS_PENDING),
        }
    }

    /// Activates a spawned agent.
    ///
    /// For its parent and for agents of level 10. From now on it can sign. A repeat without the key would answer 400.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 if it is not `pending`; 403 if the caller is neither; 404 if there is no such agent.
    ///
    /// `POST /agents/{agentId}/activate` (source: py sdk, server, observed)
    #[inline]
    pub fn activate(&self, agent_id: impl AsRef<str>) -> AgentsActivate {
        AgentsActivate {
            call: self.0.call(&operations::AGENTS_ACTIVATE).segment(agent_id.as_ref()),
        }
    }

    /// Rejects a spawned agent.
    ///
    /// For its parent and for agents of level 10. The agent is gone from all lists. A repeat without the key would answer 404.
    ///
    /// A body has to be sent, if only `{}`: without one the answer is 500. A signature does not cover it, as this is a DELETE.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 if it is not `pending`; 403 if the caller is neither; 404 if there is no such agent.
    ///
    /// `DELETE /agents/{agentId}/reject` (source: py sdk, server, observed)
    #[inline]
    pub fn reject(&self, agent_id: impl AsRef<str>) -> AgentsReject {
        AgentsReject {
            call: self.0.call(&operations::AGENTS_REJECT).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }
}

/// The call that [`Agents::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsList {
    pub(crate) call: Call,
}

impl AgentsList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::AgentSummary>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsGet {
    pub(crate) call: Call,
}

impl AgentsGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentDetail>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::update`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsUpdate {
    pub(crate) call: Call,
    body: Box<types::AgentsUpdateBody>,
}

impl AgentsUpdate {
    /// How many credits it may spend in a period; null takes the limit away.
    #[inline]
    pub fn budget_period_limit(mut self, budget_period_limit: i64) -> Self {
        self.body.budget_period_limit = guildhall_runtime::Patch::Value(
            budget_period_limit,
        );
        self
    }

    /// Sends `null` for it, which clears it.
    #[inline]
    pub fn clear_budget_period_limit(mut self) -> Self {
        self.body.budget_period_limit = guildhall_runtime::Patch::Null;
        self
    }

    /// How high it stands.
    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.body.level = Some(level);
        self
    }

    /// Its share of what those below it earn, in percent.
    #[inline]
    pub fn management_fee_pct(mut self, management_fee_pct: i64) -> Self {
        self.body.management_fee_pct = Some(management_fee_pct);
        self
    }

    /// An object, in place of the whole one stored.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// How an agent is meant to work. Stored, and enforced by no call: an `observer` can write.
    #[inline]
    pub fn mode(mut self, mode: impl Into<types::AgentMode>) -> Self {
        self.body.mode = Some(mode.into());
        self
    }

    /// The language model that it runs on.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.body.model = Some(model.into());
        self
    }

    /// The name shown to people.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AgentsUpdateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Agents::spawn`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsSpawn {
    pub(crate) call: Call,
    body: Box<types::AgentsSpawnBody>,
}

impl AgentsSpawn {
    /// Its handle, unique among all agents. It signs by it.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.body.agent_id = Some(agent_id.into());
        self
    }

    /// How many credits it may spend in a period; without limit by default.
    #[inline]
    pub fn budget_period_limit(mut self, budget_period_limit: i64) -> Self {
        self.body.budget_period_limit = Some(budget_period_limit);
        self
    }

    /// Taken and dropped without a word: use `capabilities_add` afterwards.
    #[inline]
    pub fn capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<types::CapabilityGrant>>,
    ) -> Self {
        self.body.capabilities = Some(
            capabilities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Its level, from 1 to one below the caller's; one below by default.
    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.body.level = Some(level);
        self
    }

    /// An object. Taken and dropped without a word.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// The language model that it runs on; the caller's by default.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.body.model = Some(model.into());
        self
    }

    /// The name shown to people.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AgentsSpawnBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::SpawnedAgentAnswer> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Agents::hierarchy`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsHierarchy {
    pub(crate) call: Call,
}

impl AgentsHierarchy {
    /// How many levels below the agent; 0 is the agent alone. There is no upper bound, and what is no number means without limit.
    #[inline]
    pub fn depth(mut self, depth: i64) -> Self {
        self.call = self.call.query("depth", depth);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentEntity>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::register`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsRegister {
    pub(crate) call: Call,
    body: Box<types::AgentsRegisterBody>,
}

impl AgentsRegister {
    /// Its handle, unique in the organisation. It signs by it.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.body.agent_id = Some(agent_id.into());
        self
    }

    /// How many credits it may spend in a period; without limit by default.
    #[inline]
    pub fn budget_period_limit(mut self, budget_period_limit: i64) -> Self {
        self.body.budget_period_limit = Some(budget_period_limit);
        self
    }

    /// What it can do.
    #[inline]
    pub fn capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<types::CapabilityGrant>>,
    ) -> Self {
        self.body.capabilities = Some(
            capabilities.into_iter().map(Into::into).collect(),
        );
        self
    }

    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.body.level = Some(level);
        self
    }

    /// Its share of what those below it earn, in percent.
    #[inline]
    pub fn management_fee_pct(mut self, management_fee_pct: i64) -> Self {
        self.body.management_fee_pct = Some(management_fee_pct);
        self
    }

    /// An object of one's own.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// How an agent is meant to work. Stored, and enforced by no call: an `observer` can write.
    #[inline]
    pub fn mode(mut self, mode: impl Into<types::AgentMode>) -> Self {
        self.body.mode = Some(mode.into());
        self
    }

    /// The language model that it runs on.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.body.model = Some(model.into());
        self
    }

    /// The name shown to people.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// What an agent is allowed to do beyond its level.
    ///
    /// - `worker`: nothing more. The default.
    /// - `hr`: registers, changes and revokes agents, and adjusts credits.
    /// - `founder`: demotes.
    /// - `admin`: demotes, and adjusts credits.
    #[inline]
    pub fn role(mut self, role: impl Into<types::AgentRole>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AgentsRegisterBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::RegisteredAgentAnswer> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Agents::revoke`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsRevoke {
    pub(crate) call: Call,
}

impl AgentsRevoke {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentState>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::balance`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsBalance {
    pub(crate) call: Call,
}

impl AgentsBalance {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentBalance>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::capacity`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsCapacity {
    pub(crate) call: Call,
}

impl AgentsCapacity {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::Capacity>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::pending`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsPending {
    pub(crate) call: Call,
}

impl AgentsPending {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::PendingAgent>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::activate`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsActivate {
    pub(crate) call: Call,
}

impl AgentsActivate {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AgentState>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Agents::reject`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AgentsReject {
    pub(crate) call: Call,
    body: Box<types::AgentsRejectBody>,
}

impl AgentsReject {
    /// The reason, for the audit log.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AgentsRejectBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::MessageAnswer> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
