//! What the platform is sent and what it answers.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

/// What an `agent.activated` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentActivatedData {
    /// The UUID of the agent that did it.
    pub activated_by: String,
    /// The agent's handle, not its UUID.
    pub agent_id: String,
    /// The agent's name.
    pub name: String,
}

/// The body of an `agent.activated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentActivatedEvent {
    pub data: AgentActivatedRecord,
    /// The event's name, `agent.activated`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.activated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentActivatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentActivatedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// An agent's balance.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentBalance {
    /// Its credits.
    pub balance: i64,
}

/// What an `agent.budget_set` event tells.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentBudgetSetData {
    /// How many credits it may spend in a period.
    pub budget_period_limit: Option<i64>,
    /// Whether a new period began with it.
    pub reset_current_period: Option<bool>,
}

/// The body of an `agent.budget_set` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentBudgetSetEvent {
    pub data: AgentBudgetSetRecord,
    /// The event's name, `agent.budget_set`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.budget_set` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentBudgetSetRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentBudgetSetData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an `agent.capability_added` or `agent.capability_removed` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityData {
    /// Its name.
    pub capability: String,
    pub proficiency: Option<Proficiency>,
}

/// The body of an `agent.capability_added` or `agent.capability_removed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityEvent {
    pub data: AgentCapabilityRecord,
    /// The event's name, `agent.capability_added` or `agent.capability_removed`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.capability_added` or `agent.capability_removed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentCapabilityData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an `agent.capability_updated` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityUpdatedData {
    /// Its name.
    pub capability: String,
    pub new_proficiency: Option<Proficiency>,
    pub old_proficiency: Option<Proficiency>,
}

/// The body of an `agent.capability_updated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityUpdatedEvent {
    pub data: AgentCapabilityUpdatedRecord,
    /// The event's name, `agent.capability_updated`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.capability_updated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentCapabilityUpdatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentCapabilityUpdatedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an `agent.demoted` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentDemotedData {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// The level after.
    pub new_level: i64,
    /// The level before.
    pub previous_level: i64,
    /// Why, in words.
    pub reason: Option<String>,
}

/// The body of an `agent.demoted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentDemotedEvent {
    pub data: AgentDemotedRecord,
    /// The event's name, `agent.demoted`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.demoted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentDemotedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentDemotedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// An agent, in full. Parent, mode and trust are not part of it; `agents_hierarchy` and `reputation_get` tell them.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentDetail {
    /// The handle by which it signs; not the UUID.
    pub agent_id: String,
    /// How many credits it may spend in a period; null for no limit.
    pub budget_period_limit: Option<i64>,
    /// How many it has spent in this period.
    pub budget_period_spent: i64,
    /// What it can do.
    pub capabilities: Vec<Capability>,
    /// When it was made.
    pub created_at: guildhall_runtime::Timestamp,
    /// Its credits.
    pub current_balance: i64,
    /// The agent's UUID.
    pub id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// Its share of what those below it earn, 0 to 50 percent.
    pub management_fee_pct: i64,
    /// Whatever was stored with it, an object.
    pub metadata: Option<serde_json::Value>,
    /// The language model that it runs on.
    pub model: String,
    /// The name shown to people.
    pub name: String,
    pub role: AgentRole,
    pub status: AgentStatus,
    /// When it last changed.
    pub updated_at: guildhall_runtime::Timestamp,
}

/// An agent as the database has it, with all its columns. Comes where an agent stands inside something else, and in `agents_hierarchy`.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentEntity {
    /// The handle by which it signs; not the UUID.
    pub agent_id: String,
    /// Its picture. Newer servers only.
    pub avatar: Option<String>,
    /// The colour of its picture. Newer servers only.
    pub avatar_color: Option<String>,
    /// How many credits it may spend in a period; null for no limit.
    pub budget_period_limit: Option<i64>,
    /// How many it has spent in this period.
    pub budget_period_spent: Option<i64>,
    /// When this period began.
    pub budget_period_start: Option<guildhall_runtime::Timestamp>,
    /// Those below it, in `agents_hierarchy` only; missing at the limit of the depth.
    pub children: Vec<AgentEntity>,
    /// When it was made.
    pub created_at: guildhall_runtime::Timestamp,
    /// Its credits.
    pub current_balance: Option<i64>,
    /// When it was rejected; null if it was not.
    pub deleted_at: Option<guildhall_runtime::Timestamp>,
    /// The field that it works in.
    pub domain: Option<String>,
    /// The encrypted secret by which it signs, which the server lets out by mistake (T9): an object `{type, data}` with the bytes in `data`. It opens nothing without the server's own key. Never shown or logged.
    pub hmac_secret_enc: Option<guildhall_runtime::Secret>,
    /// The agent's UUID.
    pub id: String,
    /// When it last did something that counts.
    pub last_activity_at: Option<guildhall_runtime::Timestamp>,
    /// When it was last promoted.
    pub last_promotion_at: Option<guildhall_runtime::Timestamp>,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// How many credits it has earned in all.
    pub lifetime_earnings: Option<i64>,
    /// Its share of what those below it earn, 0 to 50 percent.
    pub management_fee_pct: Option<i64>,
    /// How many active children it may have; 0 leaves it to its level.
    pub max_children: Option<i64>,
    /// Whatever was stored with it, an object.
    pub metadata: Option<serde_json::Value>,
    pub mode: AgentMode,
    /// The language model that it runs on.
    pub model: String,
    /// The name shown to people.
    pub name: String,
    /// The organisation's UUID.
    pub org_id: String,
    /// The UUID of the agent above it; null if there is none.
    pub parent_id: Option<String>,
    pub role: AgentRole,
    pub status: AgentStatus,
    /// How many tasks it has ended, well or not.
    pub tasks_completed: Option<i64>,
    /// How many of them well.
    pub tasks_successful: Option<i64>,
    /// How far it is trusted, 0 to 100.
    pub trust_score: Option<i64>,
    /// When it last changed.
    pub updated_at: guildhall_runtime::Timestamp,
}

guildhall_runtime::open_enum! {
    #[doc =
    " How an agent is meant to work. Stored, and enforced by no call: an `observer` can write."]
    pub enum AgentMode { #[doc = " `worker`"] Worker = "worker", #[doc =
    " `orchestrator`"] Orchestrator = "orchestrator", #[doc = " `observer`"] Observer =
    "observer", }
}

/// What an `agent.promoted` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentPromotedData {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// The level after.
    pub new_level: i64,
    /// The level before.
    pub previous_level: i64,
    /// How many tasks it has ended.
    pub tasks_completed: Option<i64>,
    /// Its score, 0 to 100.
    pub trust_score: Option<i64>,
}

/// The body of an `agent.promoted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentPromotedEvent {
    pub data: AgentPromotedRecord,
    /// The event's name, `agent.promoted`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.promoted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentPromotedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentPromotedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// An agent after a change, with all its columns.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentReceipt {
    /// The handle by which it signs; not the UUID.
    pub agent_id: Option<String>,
    /// Its picture. Newer servers only.
    pub avatar: Option<String>,
    /// The colour of its picture. Newer servers only.
    pub avatar_color: Option<String>,
    /// How many credits it may spend in a period; null for no limit.
    pub budget_period_limit: Option<i64>,
    /// How many it has spent in this period.
    pub budget_period_spent: Option<i64>,
    /// When this period began.
    pub budget_period_start: Option<guildhall_runtime::Timestamp>,
    /// What it can do.
    pub capabilities: Vec<CapabilityReceipt>,
    /// When it was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// Its credits.
    pub current_balance: Option<i64>,
    /// When it was rejected; null if it was not.
    pub deleted_at: Option<guildhall_runtime::Timestamp>,
    /// The field that it works in.
    pub domain: Option<String>,
    /// The encrypted secret by which it signs, which the server lets out by mistake (T9): an object `{type, data}` with the bytes in `data`. It opens nothing without the server's own key. Never shown or logged.
    pub hmac_secret_enc: Option<guildhall_runtime::Secret>,
    /// The agent's UUID.
    pub id: Option<String>,
    /// When it last did something that counts.
    pub last_activity_at: Option<guildhall_runtime::Timestamp>,
    /// When it was last promoted.
    pub last_promotion_at: Option<guildhall_runtime::Timestamp>,
    /// How high it stands, 1 to 10.
    pub level: Option<i64>,
    /// How many credits it has earned in all.
    pub lifetime_earnings: Option<i64>,
    /// Its share of what those below it earn, 0 to 50 percent.
    pub management_fee_pct: Option<i64>,
    /// How many active children it may have; 0 leaves it to its level.
    pub max_children: Option<i64>,
    /// Whatever was stored with it, an object.
    pub metadata: Option<serde_json::Value>,
    pub mode: Option<AgentMode>,
    /// The language model that it runs on.
    pub model: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
    /// The organisation's UUID.
    pub org_id: Option<String>,
    /// The UUID of the agent above it; null if there is none.
    pub parent_id: Option<String>,
    pub role: Option<AgentRole>,
    pub status: Option<AgentStatus>,
    /// How many tasks it has ended, well or not.
    pub tasks_completed: Option<i64>,
    /// How many of them well.
    pub tasks_successful: Option<i64>,
    /// How far it is trusted, 0 to 100.
    pub trust_score: Option<i64>,
    /// When it last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// What an `agent.registered` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRegisteredData {
    /// The agent's handle, not its UUID.
    pub agent_id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// The agent's name.
    pub name: String,
    pub role: AgentRole,
}

/// The body of an `agent.registered` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRegisteredEvent {
    pub data: AgentRegisteredRecord,
    /// The event's name, `agent.registered`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.registered` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRegisteredRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentRegisteredData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an `agent.rejected` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRejectedData {
    /// The agent's handle, not its UUID.
    pub agent_id: String,
    /// The agent's name.
    pub name: String,
    /// Why, in words.
    pub reason: Option<String>,
}

/// The body of an `agent.rejected` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRejectedEvent {
    pub data: AgentRejectedRecord,
    /// The event's name, `agent.rejected`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.rejected` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRejectedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentRejectedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an `agent.revoked` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRevokedData {
    pub previous_status: AgentStatus,
}

/// The body of an `agent.revoked` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRevokedEvent {
    pub data: AgentRevokedRecord,
    /// The event's name, `agent.revoked`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.revoked` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentRevokedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentRevokedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

guildhall_runtime::open_enum! {
    #[doc = " What an agent is allowed to do beyond its level."] #[doc = ""] #[doc =
    " - `worker`: nothing more. The default."] #[doc =
    " - `hr`: registers, changes and revokes agents, and adjusts credits."] #[doc =
    " - `founder`: demotes."] #[doc = " - `admin`: demotes, and adjusts credits."] pub
    enum AgentRole { #[doc = " `worker`"] Worker = "worker", #[doc = " `hr`"] Hr = "hr",
    #[doc = " `founder`"] Founder = "founder", #[doc = " `admin`"] Admin = "admin", }
}

/// What an `agent.spawned` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentSpawnedData {
    /// The agent's handle, not its UUID.
    pub agent_id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// The agent's name.
    pub name: String,
    /// The UUID of the agent that spawned it.
    pub parent_id: String,
    pub status: AgentStatus,
}

/// The body of an `agent.spawned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentSpawnedEvent {
    pub data: AgentSpawnedRecord,
    /// The event's name, `agent.spawned`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.spawned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentSpawnedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentSpawnedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What an agent earns and spends.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentSpending {
    /// The agent's UUID.
    pub agent_id: String,
    /// The agent's name.
    pub agent_name: String,
    /// How many credits an entry moves on average.
    pub avg_transaction_size: i64,
    /// The credits that it has.
    pub current_balance: i64,
    /// When an entry was last made.
    pub last_activity: Option<guildhall_runtime::Timestamp>,
    /// The agent's level.
    pub level: i64,
    /// How many credits it was given. Always 0 on the published server, which compares the wrong names.
    pub total_earned: i64,
    /// How many credits were taken from it. Always 0 on the published server, which compares the wrong names.
    pub total_spent: i64,
    /// How many entries its ledger has.
    pub transaction_count: i64,
}

/// An agent whose status has changed.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentState {
    /// The agent's UUID.
    pub id: Option<String>,
    pub status: Option<AgentStatus>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where an agent stands."] #[doc = ""] #[doc =
    " - `pending`: spawned and not yet activated; cannot sign."] #[doc =
    " - `active`: in service."] #[doc =
    " - `suspended`: cannot sign. No call leads here."] #[doc =
    " - `revoked`: out of service for good."] pub enum AgentStatus { #[doc =
    " `pending`"] Pending = "pending", #[doc = " `active`"] Active = "active", #[doc =
    " `suspended`"] Suspended = "suspended", #[doc = " `revoked`"] Revoked = "revoked", }
}

/// An agent, as lists show it.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentSummary {
    /// The handle by which it signs; not the UUID.
    pub agent_id: String,
    /// When it was made.
    pub created_at: guildhall_runtime::Timestamp,
    /// Its credits.
    pub current_balance: i64,
    /// The agent's UUID.
    pub id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// The language model that it runs on.
    pub model: String,
    /// The name shown to people.
    pub name: String,
    pub role: AgentRole,
    pub status: AgentStatus,
}

/// What an `agent.updated` event tells.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentUpdatedData {
    /// What was asked for: the members of the body of `agents_update`.
    pub changes: Option<serde_json::Value>,
}

/// The body of an `agent.updated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentUpdatedEvent {
    pub data: AgentUpdatedRecord,
    /// The event's name, `agent.updated`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in an `agent.updated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentUpdatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: AgentUpdatedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The agent to register. Validated: unknown members are refused.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentsRegisterBody {
    /// Its handle, unique in the organisation. It signs by it.
    pub agent_id: Option<String>,
    /// How many credits it may spend in a period; without limit by default.
    pub budget_period_limit: Option<i64>,
    /// What it can do.
    pub capabilities: Option<Vec<CapabilityGrant>>,
    pub level: Option<i64>,
    /// Its share of what those below it earn, in percent.
    pub management_fee_pct: Option<i64>,
    /// An object of one's own.
    pub metadata: Option<serde_json::Value>,
    pub mode: Option<AgentMode>,
    /// The language model that it runs on.
    pub model: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
    pub role: Option<AgentRole>,
}

/// Why the agent is rejected. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentsRejectBody {
    /// The reason, for the audit log.
    pub reason: Option<String>,
}

/// The agent to spawn. Not validated: unknown members are ignored, and missing ones are answered with 500.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentsSpawnBody {
    /// Its handle, unique among all agents. It signs by it.
    pub agent_id: Option<String>,
    /// How many credits it may spend in a period; without limit by default.
    pub budget_period_limit: Option<i64>,
    /// Taken and dropped without a word: use `capabilities_add` afterwards.
    pub capabilities: Option<Vec<CapabilityGrant>>,
    /// Its level, from 1 to one below the caller's; one below by default.
    pub level: Option<i64>,
    /// An object. Taken and dropped without a word.
    pub metadata: Option<serde_json::Value>,
    /// The language model that it runs on; the caller's by default.
    pub model: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
}

/// What to change. Validated: unknown members, role and status among them, are refused.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentsUpdateBody {
    /// How many credits it may spend in a period; null takes the limit away.
    pub budget_period_limit: guildhall_runtime::Patch<i64>,
    /// How high it stands.
    pub level: Option<i64>,
    /// Its share of what those below it earn, in percent.
    pub management_fee_pct: Option<i64>,
    /// An object, in place of the whole one stored.
    pub metadata: Option<serde_json::Value>,
    pub mode: Option<AgentMode>,
    /// The language model that it runs on.
    pub model: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
}

/// An API key without its secret.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApiKeyInfo {
    /// When it was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// When it expires; null for never.
    pub expires_at: Option<guildhall_runtime::Timestamp>,
    /// The key's UUID.
    pub id: String,
    /// The first 12 characters of the key, by which people tell keys apart.
    pub key_prefix: String,
    /// When it was last used.
    pub last_used_at: Option<guildhall_runtime::Timestamp>,
    /// What the key is for.
    pub name: String,
    /// What it is meant for.
    pub scopes: Vec<ApiKeyScope>,
}

guildhall_runtime::open_enum! {
    #[doc = " What an API key is meant for. Stored, and enforced by no call."] pub enum
    ApiKeyScope { #[doc = " `read`"] Read = "read", #[doc = " `write`"] Write = "write",
    #[doc = " `admin`"] Admin = "admin", }
}

/// The key to make. Validated without rules, so that every member is refused (T14).
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApiKeysCreateBody {
    /// After how many days it expires. Never, if left out.
    pub expires_in_days: Option<f64>,
    /// What the key is for.
    pub name: Option<String>,
    /// What it is meant for; `read` alone by default. Enforced by no call.
    pub scopes: Option<Vec<ApiKeyScope>>,
}

/// An agent that fits a task, as a write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AssignedCandidate {
    /// The agent's UUID.
    pub agent_id: Option<String>,
    /// The agent's name.
    pub agent_name: Option<String>,
    /// How good it is at that on average, from 1 (basic) to 3 (expert).
    pub avg_proficiency: Option<f64>,
    /// How much of what is wanted it can do, from 0 to 100.
    pub coverage_percent: Option<i64>,
    /// How many tasks it has. Always 0 in `routing_suggest`.
    pub current_task_count: Option<i64>,
    /// The agent's level.
    pub level: Option<i64>,
    /// What it can do of what is wanted.
    pub matched_capabilities: Vec<String>,
    /// What it cannot do of what is wanted.
    pub missing_capabilities: Vec<String>,
    /// The higher, the better it fits.
    pub score: Option<i64>,
}

/// The old password and the new one. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthChangePasswordBody {
    /// The password as it is now. It opens the account.
    pub current_password: Option<guildhall_runtime::Secret>,
    /// The password from now on. There is no rule for its strength.
    pub new_password: Option<guildhall_runtime::Secret>,
}

/// Who wants in. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthLoginBody {
    /// The person's address.
    pub email: Option<String>,
    /// The organisation. May be left out if the server has a default one.
    pub org_id: Option<String>,
    /// The password. It opens the account.
    pub password: Option<guildhall_runtime::Secret>,
    /// The six digits that the authenticator shows now, or a recovery code (`XXXX-XXXX`; capitals and dashes do not matter). Good for one login.
    pub totp_code: Option<guildhall_runtime::Secret>,
}

/// The session to end. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthLogoutBody {
    /// The refresh token of the session. One that is not good any more does no harm.
    pub refresh_token: Option<guildhall_runtime::Secret>,
}

/// The token to exchange. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthRefreshBody {
    /// The refresh token. Used up by this call.
    pub refresh_token: Option<guildhall_runtime::Secret>,
}

/// The person to add. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthRegisterBody {
    /// The person's address.
    pub email: Option<String>,
    /// The person's name.
    pub name: Option<String>,
    /// The organisation. Not compared with the caller's own.
    pub org_id: Option<String>,
    /// The password for the account. There is no rule for its strength.
    pub password: Option<guildhall_runtime::Secret>,
}

/// Password and code. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthTotpDisableBody {
    /// The six digits that the authenticator shows now.
    pub code: Option<guildhall_runtime::Secret>,
    /// The password of the account, which it opens.
    pub password: Option<guildhall_runtime::Secret>,
}

/// The password, once more. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthTotpSetupBody {
    /// The password of the account, which it opens.
    pub password: Option<guildhall_runtime::Secret>,
}

/// A code. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthTotpVerifyBody {
    /// The six digits that the authenticator shows now; 30 seconds early or late will do.
    pub code: Option<guildhall_runtime::Secret>,
}

/// What to change. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AuthUpdateProfileBody {
    /// The new address. Counts as not verified.
    pub email: Option<String>,
    /// The new name.
    pub name: Option<String>,
}

/// To whom a task was assigned. Nothing in it is certain; the task itself tells.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AutoAssignReceipt {
    /// Whether the task was assigned to the best of them.
    pub auto_assigned: Option<bool>,
    pub best_match: Option<AssignedCandidate>,
    /// The agent that was chosen; none if nobody fits.
    pub candidates: Vec<AssignedCandidate>,
    /// What it calls for, from `metadata.requiredCapabilities` of the task.
    pub required_capabilities: Vec<String>,
    /// The task.
    pub task_id: Option<String>,
}

/// The agent that covers the capabilities best. Null if no agent has any of them.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct BestMatch {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// Its name.
    pub agent_name: String,
    /// How many of them that are, in percent.
    pub coverage_percent: i64,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// Those of the capabilities that it has.
    pub matched_capabilities: Vec<MatchedCapability>,
    /// The sum of the proficiencies as numbers.
    pub total_score: i64,
}

/// What an agent may spend, after a change.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct BudgetReceipt {
    /// The agent's UUID, not its handle.
    pub agent_id: Option<String>,
    /// How many credits it may spend in a period; null for no limit.
    pub budget_period_limit: Option<i64>,
    /// How many it has spent in this period.
    pub budget_period_spent: Option<i64>,
    /// When this period began.
    pub budget_period_start: Option<guildhall_runtime::Timestamp>,
    /// How many are left in this period; null if the limit is null, and also if it is 0.
    pub budget_remaining: Option<i64>,
    /// Its credits.
    pub current_balance: Option<i64>,
    /// How much of the limit is spent, in percent; null if the limit is null, and also if it is 0.
    pub utilization_percent: Option<i64>,
}

/// What an agent may spend.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct BudgetStatus {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// How many credits it may spend in a period; null for no limit.
    pub budget_period_limit: Option<i64>,
    /// How many it has spent in this period.
    pub budget_period_spent: i64,
    /// When this period began.
    pub budget_period_start: Option<guildhall_runtime::Timestamp>,
    /// How many are left in this period; null if the limit is null, and also if it is 0.
    pub budget_remaining: Option<i64>,
    /// Its credits.
    pub current_balance: i64,
    /// How much of the limit is spent, in percent; null if the limit is null, and also if it is 0.
    pub utilization_percent: Option<i64>,
}

/// The budget. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct BudgetsSetBody {
    /// How many credits it may spend in a period. 0 lets it spend nothing.
    pub budget_period_limit: Option<i64>,
    /// Whether a new period begins now, with nothing spent.
    pub reset_current_period: Option<bool>,
}

/// Whether an agent could spend an amount.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CanSpend {
    /// How many are left in this period; null without a limit, and if the balance or the status already says no.
    pub budget_remaining: Option<i64>,
    /// Whether it could.
    pub can_spend: bool,
    /// Its credits; 0 if there is no such agent.
    pub current_balance: i64,
    /// Why not.
    pub reason: Option<String>,
}

/// The capability. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CapabilitiesAddBody {
    /// Its name. White space around it is taken off, and it is put into lower case.
    pub capability: Option<String>,
    pub proficiency: Option<Proficiency>,
}

/// The new proficiency. Not validated: unknown members are ignored, and any text is stored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CapabilitiesUpdateBody {
    pub proficiency: Option<Proficiency>,
}

/// Something that an agent can do.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Capability {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// Its name.
    pub capability: String,
    /// When it was added.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The UUID of this row, by which it is changed and removed.
    pub id: String,
    /// The organisation's UUID.
    pub org_id: Option<String>,
    pub proficiency: Proficiency,
}

/// A capability for a new agent.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
pub struct CapabilityGrant {
    /// Its name. Kept as it is written, while searches are in lower case: write it in lower case.
    pub capability: String,
    pub proficiency: Option<Proficiency>,
}

/// An agent that has one of the capabilities.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CapabilityMatch {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    /// Its name.
    pub agent_name: String,
    /// The capability's name.
    pub capability: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    pub proficiency: Proficiency,
    /// The proficiency as a number, 1 to 3.
    pub score: Option<i64>,
    pub status: AgentStatus,
}

/// Something that an agent can do, after a change.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CapabilityReceipt {
    /// The agent's UUID, not its handle.
    pub agent_id: Option<String>,
    /// Its name.
    pub capability: Option<String>,
    /// When it was added.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The UUID of this row, by which it is changed and removed.
    pub id: Option<String>,
    /// The organisation's UUID.
    pub org_id: Option<String>,
    pub proficiency: Option<Proficiency>,
}

/// How many agents the caller may have below it.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    /// Whether it may spawn one more.
    pub can_spawn: bool,
    /// How many active children it has.
    pub current: i64,
    /// How many it may have.
    pub max: i64,
    /// Why not.
    pub reason: Option<String>,
}

/// Where agents talk.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Channel {
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The channel's id, a UUID.
    pub id: String,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation; `dm:<uuid>:<uuid>` for two agents with each other.
    pub name: String,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that it is about.
    pub task_id: Option<String>,
    pub type_: Option<ChannelType>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// What a `channel.created` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatedData {
    /// The channel's name.
    pub name: String,
    /// The UUID of the task that it is about.
    pub task_id: Option<String>,
    pub type_: ChannelType,
}

/// The body of a `channel.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatedEvent {
    pub data: ChannelCreatedRecord,
    /// The event's name, `channel.created`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `channel.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ChannelCreatedData,
    /// The id of the channel.
    pub entity_id: String,
    /// What it was done to, `channel`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The channel as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ChannelReceipt {
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The channel's id, a UUID.
    pub id: Option<String>,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation; `dm:<uuid>:<uuid>` for two agents with each other.
    pub name: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that it is about.
    pub task_id: Option<String>,
    pub type_: Option<ChannelType>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

guildhall_runtime::open_enum! {
    #[doc = " Who talks in a channel."] #[doc = ""] #[doc =
    " - `task`: those who have to do with one task."] #[doc =
    " - `agent`: two agents with each other. The server makes these for direct messages and names them `dm:<uuid>:<uuid>`."]
    #[doc = " - `broadcast`: one to all."] #[doc = " - `general`: everybody."] pub enum
    ChannelType { #[doc = " `task`"] Task = "task", #[doc = " `agent`"] Agent = "agent",
    #[doc = " `broadcast`"] Broadcast = "broadcast", #[doc = " `general`"] General =
    "general", }
}

/// A channel to create.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ChannelsCreateBody {
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation.
    pub name: Option<String>,
    /// The task that it is about.
    pub task_id: Option<String>,
    pub type_: Option<ChannelType>,
}

/// What is to be voted on. The server does not check it: what is missing ends in 500, and any text passes for the type.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusCreateBody {
    /// Which share of the votes for and against must be in favour, from 0 to 100.
    pub approval_threshold: Option<i64>,
    /// What is voted on, at length.
    pub description: Option<String>,
    /// For how long one may vote, in hours.
    pub expires_in_hours: Option<i64>,
    /// How many votes decide it.
    pub quorum_required: Option<i64>,
    /// What it is about, by its id.
    pub subject_id: Option<String>,
    /// What kind of thing that is.
    pub subject_type: Option<String>,
    /// What is voted on, in a line.
    pub title: Option<String>,
    pub type_: Option<ConsensusType>,
    /// The agents that may vote, by the UUIDs in their `id`; all if left out.
    pub voter_ids: Option<Vec<String>>,
}

/// What a `consensus.created` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusCreatedData {
    /// Until when votes are taken.
    pub expires_at: Option<guildhall_runtime::Timestamp>,
    /// How many votes a decision needs.
    pub quorum_required: Option<i64>,
    /// The question, in a line.
    pub title: String,
    pub type_: ConsensusType,
}

/// The body of a `consensus.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusCreatedEvent {
    pub data: ConsensusCreatedRecord,
    /// The event's name, `consensus.created`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `consensus.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusCreatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ConsensusCreatedData,
    /// The id of the consensus request.
    pub entity_id: String,
    /// What it was done to, `consensus`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `consensus.decided` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusDecidedData {
    /// How many of those for or against are for it, in percent.
    pub approval_percentage: Option<i64>,
    pub decision: ConsensusStatus,
    /// How many abstained.
    pub votes_abstain: Option<i64>,
    /// How many are for it.
    pub votes_approve: Option<i64>,
    /// How many are against it.
    pub votes_reject: Option<i64>,
}

/// The body of a `consensus.decided` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusDecidedEvent {
    pub data: ConsensusDecidedRecord,
    /// The event's name, `consensus.decided`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `consensus.decided` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusDecidedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ConsensusDecidedData,
    /// The id of the consensus request.
    pub entity_id: String,
    /// What it was done to, `consensus`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `consensus.expired` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusExpiredData {
    /// How many votes a decision needs.
    pub quorum_required: Option<i64>,
    /// The question, in a line.
    pub title: String,
    /// How many are for it.
    pub votes_approve: Option<i64>,
    /// How many are against it.
    pub votes_reject: Option<i64>,
}

/// The body of a `consensus.expired` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusExpiredEvent {
    pub data: ConsensusExpiredRecord,
    /// The event's name, `consensus.expired`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `consensus.expired` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusExpiredRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ConsensusExpiredData,
    /// The id of the consensus request.
    pub entity_id: String,
    /// What it was done to, `consensus`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The vote that was called, as a write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusReceipt {
    /// Which share of the votes for and against must be in favour, from 0 to 100.
    pub approval_threshold: Option<i64>,
    /// When it was called.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// When it was decided.
    pub decided_at: Option<guildhall_runtime::Timestamp>,
    /// What is voted on, at length.
    pub description: Option<String>,
    /// Until when one may vote.
    pub expires_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the vote that was called.
    pub id: Option<String>,
    /// A JSON object; `eligibleVoters` lists the agents that may vote, where they were named.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// How many votes decide it.
    pub quorum_required: Option<i64>,
    /// The agent that called it.
    pub requester_id: Option<String>,
    pub status: Option<ConsensusStatus>,
    /// What it is about, by its id.
    pub subject_id: Option<String>,
    /// What kind of thing that is.
    pub subject_type: Option<String>,
    /// What is voted on, in a line.
    pub title: Option<String>,
    pub type_: Option<ConsensusType>,
    /// When it last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
    /// Abstentions so far.
    pub votes_abstain: Option<i64>,
    /// Votes in favour so far.
    pub votes_approve: Option<i64>,
    /// Votes against so far.
    pub votes_reject: Option<i64>,
}

/// Something that agents vote on.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusRequest {
    /// Which share of the votes for and against must be in favour, from 0 to 100.
    pub approval_threshold: Option<i64>,
    /// When it was called.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// When it was decided.
    pub decided_at: Option<guildhall_runtime::Timestamp>,
    /// What is voted on, at length.
    pub description: Option<String>,
    /// Until when one may vote.
    pub expires_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the vote that was called.
    pub id: String,
    /// A JSON object; `eligibleVoters` lists the agents that may vote, where they were named.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// How many votes decide it.
    pub quorum_required: Option<i64>,
    pub requester: Option<AgentEntity>,
    /// The agent that called it.
    pub requester_id: Option<String>,
    pub status: ConsensusStatus,
    /// What it is about, by its id.
    pub subject_id: Option<String>,
    /// What kind of thing that is.
    pub subject_type: Option<String>,
    /// What is voted on, in a line.
    pub title: Option<String>,
    pub type_: Option<ConsensusType>,
    /// When it last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
    /// The votes so far. Not in lists.
    pub votes: Vec<ConsensusVote>,
    /// Abstentions so far.
    pub votes_abstain: Option<i64>,
    /// Votes in favour so far.
    pub votes_approve: Option<i64>,
    /// Votes against so far.
    pub votes_reject: Option<i64>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where a vote stands."] #[doc = ""] #[doc =
    " - `PENDING`: open, or past its time without anybody having voted since."] #[doc =
    " - `APPROVED`: quorum reached, and enough of the votes that count were in favour."]
    #[doc = " - `REJECTED`: quorum reached, and not enough were."] #[doc =
    " - `EXPIRED`: ran out of time. The published server notices that only when somebody votes, answers 400 then and leaves the status at `PENDING`."]
    #[doc = " - `CANCELLED`: withdrawn by the agent that asked for it."] pub enum
    ConsensusStatus { #[doc = " `PENDING`"] Pending = "PENDING", #[doc = " `APPROVED`"]
    Approved = "APPROVED", #[doc = " `REJECTED`"] Rejected = "REJECTED", #[doc =
    " `EXPIRED`"] Expired = "EXPIRED", #[doc = " `CANCELLED`"] Cancelled = "CANCELLED", }
}

guildhall_runtime::open_enum! {
    #[doc =
    " What is voted on. The server takes any text, and does nothing by itself once the vote is decided."]
    #[doc = ""] #[doc = " - `AGENT_PROMOTION`: raising an agent by a level."] #[doc =
    " - `AGENT_DEMOTION`: lowering an agent by a level."] #[doc =
    " - `AGENT_REVOCATION`: taking an agent out for good."] #[doc =
    " - `CREDIT_TRANSFER`: moving credits."] #[doc =
    " - `TASK_APPROVAL`: approving a task."] #[doc =
    " - `POLICY_CHANGE`: changing a rule."] #[doc = " - `CUSTOM`: anything else."] pub
    enum ConsensusType { #[doc = " `AGENT_PROMOTION`"] AgentPromotion =
    "AGENT_PROMOTION", #[doc = " `AGENT_DEMOTION`"] AgentDemotion = "AGENT_DEMOTION",
    #[doc = " `AGENT_REVOCATION`"] AgentRevocation = "AGENT_REVOCATION", #[doc =
    " `CREDIT_TRANSFER`"] CreditTransfer = "CREDIT_TRANSFER", #[doc = " `TASK_APPROVAL`"]
    TaskApproval = "TASK_APPROVAL", #[doc = " `POLICY_CHANGE`"] PolicyChange =
    "POLICY_CHANGE", #[doc = " `CUSTOM`"] Custom = "CUSTOM", }
}

/// How an agent voted.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusVote {
    /// When it voted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the vote.
    pub id: String,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What was voted on.
    pub request_id: Option<String>,
    pub vote: Option<VoteValue>,
    pub voter: Option<AgentEntity>,
    /// The agent that voted.
    pub voter_id: String,
    /// The level of the agent when it voted.
    pub voter_level: Option<i64>,
}

/// A vote.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusVoteBody {
    /// Why.
    pub reason: Option<String>,
    pub vote: Option<VoteValue>,
}

/// What a `consensus.voted` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusVotedData {
    /// How many are for it now.
    pub current_approve: Option<i64>,
    /// How many are against it now.
    pub current_reject: Option<i64>,
    pub vote: VoteValue,
    /// How high the voter stands, 1 to 10.
    pub voter_level: Option<i64>,
}

/// The body of a `consensus.voted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusVotedEvent {
    pub data: ConsensusVotedRecord,
    /// The event's name, `consensus.voted`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `consensus.voted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ConsensusVotedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ConsensusVotedData,
    /// The id of the consensus request.
    pub entity_id: String,
    /// What it was done to, `consensus`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The messages with another agent, in short.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// The channel that they stand in.
    pub channel_id: String,
    /// The text of the last message; empty if there is none.
    pub last_message: Option<String>,
    /// When that was sent.
    pub last_message_at: Option<guildhall_runtime::Timestamp>,
    /// The other agent.
    pub other_agent_id: String,
    /// Its level.
    pub other_agent_level: Option<i64>,
    /// Its name.
    pub other_agent_name: Option<String>,
    /// How many of the other's messages were not read.
    pub unread_count: Option<i64>,
}

/// A new API key with its secret.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// When it was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// When it expires; null for never.
    pub expires_at: Option<guildhall_runtime::Timestamp>,
    /// The key's UUID.
    pub id: Option<String>,
    /// The first 12 characters of the key, by which people tell keys apart.
    pub key_prefix: Option<String>,
    /// What the key is for.
    pub name: Option<String>,
    /// What it is meant for.
    pub scopes: Vec<ApiKeyScope>,
    /// The key itself, `osp_` and 64 hexadecimal digits. It opens the API. Not shown again.
    pub secret_key: Option<guildhall_runtime::Secret>,
}

/// What a `credit.adjusted` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditAdjustedData {
    /// How many credits.
    pub amount: i64,
    /// Why, in words.
    pub reason: Option<String>,
    pub type_: CreditType,
}

/// The body of a `credit.adjusted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditAdjustedEvent {
    pub data: CreditAdjustedRecord,
    /// The event's name, `credit.adjusted`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `credit.adjusted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditAdjustedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: CreditAdjustedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// A warning about an agent's credits.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditAlert {
    /// The agent's UUID.
    pub agent_id: String,
    /// The agent's name.
    pub agent_name: Option<String>,
    pub alert_type: CreditAlertType,
    /// The warning, for people.
    pub message: String,
    pub severity: Option<CreditAlertSeverity>,
    /// The limit that it is beyond.
    pub threshold: Option<i64>,
    /// What was measured.
    pub value: Option<i64>,
}

guildhall_runtime::open_enum! {
    #[doc = " How bad an alert is."] #[doc = ""] #[doc = " - `warning`: look at it."]
    #[doc = " - `critical`: act on it. Listed first."] pub enum CreditAlertSeverity {
    #[doc = " `warning`"] Warning = "warning", #[doc = " `critical`"] Critical =
    "critical", }
}

guildhall_runtime::open_enum! {
    #[doc = " What an alert warns of."] #[doc = ""] #[doc =
    " - `low_balance`: the agent has few credits left."] #[doc =
    " - `high_velocity`: the agent spends unusually fast."] #[doc =
    " - `budget_exceeded`: the agent has spent more than its budget of the period."] pub
    enum CreditAlertType { #[doc = " `low_balance`"] LowBalance = "low_balance", #[doc =
    " `high_velocity`"] HighVelocity = "high_velocity", #[doc = " `budget_exceeded`"]
    BudgetExceeded = "budget_exceeded", }
}

/// What an agent has and may spend. The primary document shows a number; it is `balance` of this.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditBalance {
    /// The credits that it has.
    pub balance: i64,
    /// The credits that it may spend in a budget period; null if there is no limit.
    pub budget_period_limit: Option<i64>,
    /// The credits that it has spent in this budget period.
    pub budget_period_spent: Option<i64>,
}

/// What a `credit.budget_reset` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditBudgetResetData {
    /// How many it may spend in a period.
    pub budget_limit: Option<i64>,
    /// How many credits were spent in the period before.
    pub previous_spent: i64,
}

/// The body of a `credit.budget_reset` delivery. The nightly job that means to send it fails on the published server, as its actor is no agent.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditBudgetResetEvent {
    pub data: CreditBudgetResetRecord,
    /// The event's name, `credit.budget_reset`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `credit.budget_reset` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditBudgetResetRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: CreditBudgetResetData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The entry as a write answers it. Nothing in it is certain, so that credits that moved are never lost over an answer; the ledger tells.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditReceipt {
    /// The agent whose credits moved.
    pub agent_id: Option<String>,
    /// How many credits moved; above 0, whichever way.
    pub amount: Option<i64>,
    /// How many credits the agent had then.
    pub balance_after: Option<i64>,
    /// When they moved.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the entry.
    pub id: Option<String>,
    /// Meant for the key of the call; always null in practice.
    pub idempotency_key: Option<String>,
    /// What the call to the model cost, in US dollars, as decimal text; only where LiteLLM reported it.
    pub litellm_cost_usd: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// A JSON object; what is in it is not documented.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// Why. After an adjustment it begins with `[Admin] `.
    pub reason: Option<String>,
    /// The other agent that had to do with it.
    pub source_agent_id: Option<String>,
    /// The task that it was for.
    pub source_task_id: Option<String>,
    /// The event that set it off.
    pub trigger_event_id: Option<String>,
    /// What set it off, such as `llm_call`; `admin_adjustment` after an adjustment.
    pub trigger_type: Option<String>,
    pub type_: Option<CreditType>,
}

/// The credits of the organisation in a few numbers.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditStats {
    /// How many of them are active.
    pub active_agents: i64,
    /// How many credits an agent has on average.
    pub avg_balance: i64,
    /// How many agents there are.
    pub total_agents: i64,
    /// How many credits they have together.
    pub total_balance: i64,
    /// How many credits were given. Always 0 on the published server, which compares the wrong names.
    pub total_earned: i64,
    /// How many credits were taken. Always 0 on the published server, which compares the wrong names.
    pub total_spent: i64,
    /// How many entries all ledgers have.
    pub total_transactions: i64,
}

/// An entry of an agent's ledger.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditTransaction {
    pub agent: Option<AgentEntity>,
    /// The agent whose credits moved.
    pub agent_id: Option<String>,
    /// How many credits moved; above 0, whichever way.
    pub amount: i64,
    /// How many credits the agent had then.
    pub balance_after: Option<i64>,
    /// When they moved.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the entry.
    pub id: String,
    /// Meant for the key of the call; always null in practice.
    pub idempotency_key: Option<String>,
    /// What the call to the model cost, in US dollars, as decimal text; only where LiteLLM reported it.
    pub litellm_cost_usd: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// A JSON object; what is in it is not documented.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// Why. After an adjustment it begins with `[Admin] `.
    pub reason: Option<String>,
    /// The other agent that had to do with it.
    pub source_agent_id: Option<String>,
    /// The task that it was for.
    pub source_task_id: Option<String>,
    /// The event that set it off.
    pub trigger_event_id: Option<String>,
    /// What set it off, such as `llm_call`; `admin_adjustment` after an adjustment.
    pub trigger_type: Option<String>,
    pub type_: CreditType,
}

/// What moved on a day.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditTrend {
    /// How many credits were given. Always 0 on the published server, which compares the wrong names.
    pub credits: i64,
    /// The day, as the moment at which it began where the server stands.
    pub date: guildhall_runtime::Timestamp,
    /// How many credits were taken. Always 0 on the published server, which compares the wrong names.
    pub debits: i64,
    /// The difference. Always 0 on the published server, which compares the wrong names.
    pub net: i64,
}

guildhall_runtime::open_enum! {
    #[doc = " Which way credits moved."] #[doc = ""] #[doc =
    " - `credit`: to the agent."] #[doc = " - `debit`: from the agent."] pub enum
    CreditType { #[doc = " `credit`"] Credit = "credit", #[doc = " `debit`"] Debit =
    "debit", }
}

/// A correction of somebody else's balance.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsAdjustBody {
    /// The agent, by the UUID in its `id`. Never the caller itself: that call hangs for good and locks the balance.
    pub agent_id: Option<String>,
    /// How many credits.
    pub amount: Option<i64>,
    /// Why. It is stored with `[Admin] ` before it.
    pub reason: Option<String>,
    pub type_: Option<CreditType>,
}

/// A call to a model, as LiteLLM reports it.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsLitellmCallbackBody {
    /// The agent that made it, by the UUID in its `id`.
    pub agent_id: Option<String>,
    /// LiteLLM's id of the call. The server does not look whether it was charged before.
    pub call_id: Option<String>,
    /// How many tokens went in.
    pub input_tokens: Option<i64>,
    /// The model.
    pub model: Option<String>,
    /// How many tokens came out.
    pub output_tokens: Option<i64>,
}

/// Credits to spend.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsSpendBody {
    /// How many credits.
    pub amount: Option<i64>,
    /// What for.
    pub reason: Option<String>,
    /// The other agent that has to do with it. One that does not exist ends in 500.
    pub source_agent_id: Option<String>,
    /// The task that it is for. One that does not exist ends in 500.
    pub source_task_id: Option<String>,
    /// What set it off, such as `llm_call`.
    pub trigger_type: Option<String>,
}

/// The transfer. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsTransferBody {
    /// How many credits.
    pub amount: Option<i64>,
    /// What for.
    pub reason: Option<String>,
    /// The receiver's UUID, not its handle. Never leave it empty (T7).
    pub to_agent_id: Option<String>,
}

/// What a `credits.transferred` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsTransferredData {
    /// How many credits.
    pub amount: i64,
    /// The giver's UUID.
    pub from_agent: String,
    /// What for.
    pub reason: Option<String>,
    /// The receiver's UUID.
    pub to_agent: String,
}

/// The body of a `credits.transferred` delivery. Never sent by the published server, whose transfers fail before it (T2).
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsTransferredEvent {
    pub data: CreditsTransferredRecord,
    /// The event's name, `credits.transferred`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `credits.transferred` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CreditsTransferredRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: CreditsTransferredData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// One's own account.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct CurrentUser {
    /// When the account was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The person's address.
    pub email: String,
    /// Whether the address is verified.
    pub email_verified: Option<bool>,
    /// The person's UUID.
    pub id: String,
    /// When the person last logged in.
    pub last_login_at: Option<guildhall_runtime::Timestamp>,
    /// The person's name.
    pub name: String,
    /// The organisation's UUID.
    pub org_id: String,
    pub role: UserRole,
    /// Whether two-factor authentication is on.
    pub totp_enabled: Option<bool>,
}

/// A message between two agents, with their names.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct DirectMessage {
    /// The text.
    pub body: String,
    /// When it was sent.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that sent it.
    pub from_agent_id: Option<String>,
    /// Its name.
    pub from_agent_name: Option<String>,
    /// The message's id, a UUID.
    pub id: String,
    /// Whether it was read.
    pub read: Option<bool>,
    /// The agent that it is for.
    pub to_agent_id: Option<String>,
    /// Its name.
    pub to_agent_name: Option<String>,
    pub type_: Option<MessageType>,
}

/// A message to send to an agent. The server does not check it, so the client does: without `toAgentId` the message goes to nobody, and the answer is 201 all the same.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct DirectMessagesSendBody {
    /// The text.
    pub body: Option<String>,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// The agent, by the UUID in its `id`.
    pub to_agent_id: Option<String>,
    pub type_: Option<MessageType>,
}

/// Every error of the platform.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The reason phrase of the status (`Not Found`) or a name in capitals (`UNAUTHORIZED`). Decide by the status instead.
    pub code: Option<String>,
    /// Declared by the server and set by nothing.
    pub details: Option<serde_json::Value>,
    /// The message, a string. A list of strings if the body or the query was refused by validation, one for each fault.
    pub error: Option<serde_json::Value>,
}

/// That a task was handed up.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Escalation {
    /// When it was handed up.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub from_agent: Option<AgentEntity>,
    /// The agent that it was taken from.
    pub from_agent_id: Option<String>,
    /// The escalation's id.
    pub id: String,
    /// Whether the server did it by itself.
    pub is_automatic: Option<bool>,
    /// How many levels it went up.
    pub levels_escalated: Option<i64>,
    /// A JSON object; what is in it is not documented.
    pub metadata: Option<serde_json::Value>,
    /// What was said about it.
    pub notes: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    pub reason: Option<EscalationReason>,
    /// When it was resolved; null while it is open.
    pub resolved_at: Option<guildhall_runtime::Timestamp>,
    pub task: Option<Task>,
    /// The task.
    pub task_id: String,
    pub to_agent: Option<AgentEntity>,
    /// The agent that it was handed to. The task itself keeps its assignee all the same.
    pub to_agent_id: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " Why a task was handed up. The server takes any text; these are the words it uses itself. The Python SDK has others, in lower case, which mean nothing to"]
    #[doc = " it."] #[doc = ""] #[doc = " - `BLOCKED_TIMEOUT`: blocked for too long."]
    #[doc = " - `STALE_TASK`: nothing happened to it for too long."] #[doc =
    " - `SLA_BREACH`: overdue."] #[doc =
    " - `ASSIGNEE_INACTIVE`: its assignee does nothing."] #[doc =
    " - `QUALITY_ISSUES`: the work is not good enough."] #[doc =
    " - `MANUAL`: somebody wants it so."] #[doc =
    " - `CAPACITY_OVERFLOW`: its assignee has too much to do."] pub enum EscalationReason
    { #[doc = " `BLOCKED_TIMEOUT`"] BlockedTimeout = "BLOCKED_TIMEOUT", #[doc =
    " `STALE_TASK`"] StaleTask = "STALE_TASK", #[doc = " `SLA_BREACH`"] SlaBreach =
    "SLA_BREACH", #[doc = " `ASSIGNEE_INACTIVE`"] AssigneeInactive = "ASSIGNEE_INACTIVE",
    #[doc = " `QUALITY_ISSUES`"] QualityIssues = "QUALITY_ISSUES", #[doc = " `MANUAL`"]
    Manual = "MANUAL", #[doc = " `CAPACITY_OVERFLOW`"] CapacityOverflow =
    "CAPACITY_OVERFLOW", }
}

/// The escalation as a write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct EscalationReceipt {
    /// When it was handed up.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that it was taken from.
    pub from_agent_id: Option<String>,
    /// The escalation's id.
    pub id: Option<String>,
    /// Whether the server did it by itself.
    pub is_automatic: Option<bool>,
    /// How many levels it went up.
    pub levels_escalated: Option<i64>,
    /// A JSON object; what is in it is not documented.
    pub metadata: Option<serde_json::Value>,
    /// What was said about it.
    pub notes: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    pub reason: Option<EscalationReason>,
    /// When it was resolved; null while it is open.
    pub resolved_at: Option<guildhall_runtime::Timestamp>,
    /// The task.
    pub task_id: Option<String>,
    /// The agent that it was handed to. The task itself keeps its assignee all the same.
    pub to_agent_id: Option<String>,
}

/// Something that happened, kept for good. The model of the Python SDK has `message` and `metadata`, which the server does not send; read `data` and `reasoning`.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Who did it, an agent's UUID.
    pub actor_id: Option<String>,
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// A JSON object; what is in it depends on `type`.
    pub data: Option<serde_json::Value>,
    /// Its id, a UUID.
    pub entity_id: Option<String>,
    /// What it was done to: `agent`, `task`, `template`, `consensus`, `channel` or `message`.
    pub entity_type: Option<String>,
    /// The event's id, a UUID.
    pub id: String,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// Why it was done.
    pub reasoning: Option<String>,
    pub severity: Option<EventSeverity>,
    pub type_: EventType,
}

guildhall_runtime::open_enum! {
    #[doc =
    " How much an event matters. The Python SDK also has `critical`, which the server refuses as a filter with 400."]
    #[doc = ""] #[doc = " - `info`: for the record."] #[doc =
    " - `warning`: look at it."] #[doc = " - `error`: something went wrong."] pub enum
    EventSeverity { #[doc = " `info`"] Info = "info", #[doc = " `warning`"] Warning =
    "warning", #[doc = " `error`"] Error = "error", }
}

guildhall_runtime::open_enum! {
    #[doc =
    " What happened. Spending credits is no event, nor is earning them through the API. Names such as `agent.status_changed`, `credit.spent` and"]
    #[doc = " `credit.transfer`, which older documents show, are never sent."] #[doc =
    ""] #[doc = " - `agent.registered`: an agent was registered."] #[doc =
    " - `agent.spawned`: an agent was spawned, and waits to be activated."] #[doc =
    " - `agent.activated`: a spawned agent was activated."] #[doc =
    " - `agent.rejected`: a spawned agent was rejected."] #[doc =
    " - `agent.updated`: an agent was changed."] #[doc =
    " - `agent.revoked`: an agent was revoked."] #[doc =
    " - `agent.promoted`: an agent rose by a level."] #[doc =
    " - `agent.demoted`: an agent fell by a level."] #[doc =
    " - `agent.budget_set`: an agent got another budget."] #[doc =
    " - `agent.capability_added`: an agent got a capability."] #[doc =
    " - `agent.capability_updated`: an agent got better or worse at something."] #[doc =
    " - `agent.capability_removed`: an agent lost a capability."] #[doc =
    " - `reputation.changed`: the trust in an agent changed."] #[doc =
    " - `credits.transferred`: an agent gave credits to another."] #[doc =
    " - `credit.adjusted`: an administrator changed a balance."] #[doc =
    " - `credit.budget_reset`: a new budget period began; never seen, since the server fails to store it."]
    #[doc = " - `task.created`: a task was created."] #[doc =
    " - `task.transitioned`: a task changed its state."] #[doc =
    " - `task.completion_rejected`: a hook refused to let a task be done, which put it back into `review`."]
    #[doc = " - `task.assigned`: a task was assigned."] #[doc =
    " - `task.auto_assigned`: a task was assigned to the best candidate."] #[doc =
    " - `task.approved`: a task was approved."] #[doc =
    " - `task.claimed`: an agent took a task for itself; only through GraphQL, which this client does not speak."]
    #[doc = " - `task.escalated`: a task was handed up."] #[doc =
    " - `task.comment.added`: a task got a comment."] #[doc =
    " - `task.dependency.added`: a task now depends on another."] #[doc =
    " - `task.dependency.removed`: a task no longer depends on another."] #[doc =
    " - `task.template.created`: a template was created; never sent by the published server."]
    #[doc =
    " - `task.template.deleted`: a template was deleted; never sent by the published server."]
    #[doc = " - `task.template.instantiated`: tasks were made from a template."] #[doc =
    " - `consensus.created`: a vote was called."] #[doc =
    " - `consensus.voted`: an agent voted."] #[doc =
    " - `consensus.decided`: a vote was decided."] #[doc =
    " - `consensus.expired`: a vote ran out of time."] #[doc =
    " - `channel.created`: a channel was created."] #[doc =
    " - `message.sent`: a message was sent to a channel."] #[doc =
    " - `message.direct`: a message was sent to an agent."] pub enum EventType { #[doc =
    " `agent.registered`"] AgentRegistered = "agent.registered", #[doc =
    " `agent.spawned`"] AgentSpawned = "agent.spawned", #[doc = " `agent.activated`"]
    AgentActivated = "agent.activated", #[doc = " `agent.rejected`"] AgentRejected =
    "agent.rejected", #[doc = " `agent.updated`"] AgentUpdated = "agent.updated", #[doc =
    " `agent.revoked`"] AgentRevoked = "agent.revoked", #[doc = " `agent.promoted`"]
    AgentPromoted = "agent.promoted", #[doc = " `agent.demoted`"] AgentDemoted =
    "agent.demoted", #[doc = " `agent.budget_set`"] AgentBudgetSet = "agent.budget_set",
    #[doc = " `agent.capability_added`"] AgentCapabilityAdded = "agent.capability_added",
    #[doc = " `agent.capability_updated`"] AgentCapabilityUpdated =
    "agent.capability_updated", #[doc = " `agent.capability_removed`"]
    AgentCapabilityRemoved = "agent.capability_removed", #[doc = " `reputation.changed`"]
    ReputationChanged = "reputation.changed", #[doc = " `credits.transferred`"]
    CreditsTransferred = "credits.transferred", #[doc = " `credit.adjusted`"]
    CreditAdjusted = "credit.adjusted", #[doc = " `credit.budget_reset`"]
    CreditBudgetReset = "credit.budget_reset", #[doc = " `task.created`"] TaskCreated =
    "task.created", #[doc = " `task.transitioned`"] TaskTransitioned =
    "task.transitioned", #[doc = " `task.completion_rejected`"] TaskCompletionRejected =
    "task.completion_rejected", #[doc = " `task.assigned`"] TaskAssigned =
    "task.assigned", #[doc = " `task.auto_assigned`"] TaskAutoAssigned =
    "task.auto_assigned", #[doc = " `task.approved`"] TaskApproved = "task.approved",
    #[doc = " `task.claimed`"] TaskClaimed = "task.claimed", #[doc = " `task.escalated`"]
    TaskEscalated = "task.escalated", #[doc = " `task.comment.added`"] TaskCommentAdded =
    "task.comment.added", #[doc = " `task.dependency.added`"] TaskDependencyAdded =
    "task.dependency.added", #[doc = " `task.dependency.removed`"] TaskDependencyRemoved
    = "task.dependency.removed", #[doc = " `task.template.created`"] TaskTemplateCreated
    = "task.template.created", #[doc = " `task.template.deleted`"] TaskTemplateDeleted =
    "task.template.deleted", #[doc = " `task.template.instantiated`"]
    TaskTemplateInstantiated = "task.template.instantiated", #[doc =
    " `consensus.created`"] ConsensusCreated = "consensus.created", #[doc =
    " `consensus.voted`"] ConsensusVoted = "consensus.voted", #[doc =
    " `consensus.decided`"] ConsensusDecided = "consensus.decided", #[doc =
    " `consensus.expired`"] ConsensusExpired = "consensus.expired", #[doc =
    " `channel.created`"] ChannelCreated = "channel.created", #[doc = " `message.sent`"]
    MessageSent = "message.sent", #[doc = " `message.direct`"] MessageDirect =
    "message.direct", }
}

/// The state of the server.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Health {
    /// `ok`.
    pub status: String,
    /// The server's time.
    pub timestamp: Option<guildhall_runtime::Timestamp>,
}

/// The task that is to be done, as it is before.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct HookTask {
    /// The UUID of the agent that it is assigned to.
    pub assignee_id: Option<String>,
    /// The UUID of the agent that created it.
    pub creator_id: Option<String>,
    /// What is to be done.
    pub description: Option<String>,
    /// The task's UUID.
    pub id: String,
    /// The task's short name, such as `TASK-42`.
    pub identifier: Option<String>,
    /// Whatever was stored with it, an object.
    pub metadata: Option<serde_json::Value>,
    pub priority: Option<TaskPriority>,
    pub status: Option<TaskStatus>,
    /// The task's title.
    pub title: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " When a webhook is called."] #[doc = ""] #[doc =
    " - `pre`: before something is done, which it may refuse if `canBlock` is set; only transitions of tasks ask."]
    #[doc = " - `post`: after something happened. The default."] pub enum HookType {
    #[doc = " `pre`"] Pre = "pre", #[doc = " `post`"] Post = "post", }
}

/// Tasks to create from outside.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct InboundReceiveBatchBody {
    /// The tasks. There is no limit to their number but the 100 KiB that a body may have.
    pub tasks: Option<Vec<InboundTask>>,
}

/// A task to create from outside.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct InboundReceiveBody {
    /// The agent that is to do it, by the UUID in its `id`; the default of the key if left out.
    pub assignee_id: Option<String>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// A JSON object of the caller's. The server adds `createdViaWebhook`, `webhookKeyId` and `webhookKeyName`.
    pub metadata: Option<serde_json::Value>,
    pub priority: Option<TaskPriority>,
    /// Its tags, beside those of the key.
    pub tags: Option<Vec<String>>,
    /// What is to be done, in a line.
    pub title: Option<String>,
}

/// One of several tasks to create from outside.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
pub struct InboundTask {
    /// The agent that is to do it, by the UUID in its `id`; the default of the key if left out.
    pub assignee_id: Option<String>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// A JSON object of the caller's. The server adds `createdViaWebhook`, `webhookKeyId` and `webhookKeyName`.
    pub metadata: Option<serde_json::Value>,
    pub priority: Option<TaskPriority>,
    /// Its tags, beside those of the key.
    pub tags: Vec<String>,
    /// What is to be done, in a line.
    pub title: String,
}

/// A task that was made from a template. Nothing in it is certain, so that a write that worked is never lost over its answer.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct InstantiatedTask {
    /// Whether somebody has to approve it before it can be done.
    pub approval_required: Option<bool>,
    /// When it was approved.
    pub approved_at: Option<guildhall_runtime::Timestamp>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The agent that does it.
    pub assignee_id: Option<String>,
    /// When it was done.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that created it.
    pub creator_id: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<guildhall_runtime::Timestamp>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// When it is due; `dueAt` of the call that created it.
    pub due_date: Option<guildhall_runtime::Timestamp>,
    /// The task's id, a UUID. This is what calls want, not `identifier`.
    pub id: Option<String>,
    /// A short name for people, such as `TASK-42`.
    pub identifier: Option<String>,
    /// A JSON object of the caller's. The server reads `requiredCapabilities` (a list of names) from it and, where a hook refused that the task be done, writes `rejectionFeedback`, `rejectedAt`, `rejectedBy` and `rejectionCount` into it.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that it is part of.
    pub parent_task_id: Option<String>,
    pub priority: Option<TaskPriority>,
    pub status: Option<TaskStatus>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// An agent and how far it is trusted.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct LeaderboardEntry {
    /// The handle by which it signs; not the UUID.
    pub agent_id: String,
    /// The agent's UUID.
    pub id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// Its name.
    pub name: String,
    pub reputation_level: ReputationLevel,
    /// How many tasks it has ended, well or not.
    pub tasks_completed: Option<i64>,
    /// Its score, 0 to 100.
    pub trust_score: i64,
}

/// A session; or, without tokens, the wish for a second factor.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct LoginAnswer {
    /// Opens the API for 15 minutes. Shown here only.
    pub access_token: Option<guildhall_runtime::Secret>,
    /// How long the access token is good, in seconds: 900.
    pub expires_in: Option<i64>,
    /// The same in words.
    pub message: Option<String>,
    /// Opens the next session, once, within 7 days. Shown here only.
    pub refresh_token: Option<guildhall_runtime::Secret>,
    /// True if a code is wanted; there are no tokens then.
    pub requires_two_factor: Option<bool>,
    pub user: Option<UserBrief>,
}

/// How many messages were marked.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MarkedRead {
    /// How many messages were marked as read.
    pub marked_read: Option<i64>,
}

/// A capability that was found.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MatchedCapability {
    /// Its name.
    pub capability: String,
    pub proficiency: Proficiency,
}

/// A message.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The text.
    pub body: String,
    /// The channel that it stands in.
    pub channel_id: Option<String>,
    /// When it was sent.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The message's id, a UUID.
    pub id: String,
    /// A JSON object of the caller's; `read` says of a direct message whether it was read.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The message that it answers.
    pub parent_message_id: Option<String>,
    /// The agent that it is for; direct messages only.
    pub recipient_id: Option<String>,
    /// The agent that sent it.
    pub sender_id: Option<String>,
    pub type_: Option<MessageType>,
}

/// An answer that holds a few words and nothing else.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageAnswer {
    /// What happened, in words.
    pub message: Option<String>,
}

/// What a `message.direct` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageDirectData {
    /// The UUID of the channel between the two.
    pub channel_id: String,
    /// The sender's UUID.
    pub from_agent: String,
    /// The receiver's UUID; missing if the sender named none (T7).
    pub to_agent: Option<String>,
}

/// The body of a `message.direct` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageDirectEvent {
    pub data: MessageDirectRecord,
    /// The event's name, `message.direct`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `message.direct` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageDirectRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: MessageDirectData,
    /// The id of the message.
    pub entity_id: String,
    /// What it was done to, `message`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The message as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageReceipt {
    /// The text.
    pub body: Option<String>,
    /// The channel that it stands in.
    pub channel_id: Option<String>,
    /// When it was sent.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The message's id, a UUID.
    pub id: Option<String>,
    /// A JSON object of the caller's; `read` says of a direct message whether it was read.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The message that it answers.
    pub parent_message_id: Option<String>,
    /// The agent that it is for; direct messages only.
    pub recipient_id: Option<String>,
    /// The agent that sent it.
    pub sender_id: Option<String>,
    pub type_: Option<MessageType>,
}

/// What a `message.sent` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageSentData {
    /// The channel's UUID.
    pub channel_id: String,
    /// Whether it answers another message.
    pub has_parent: Option<bool>,
    pub type_: Option<MessageType>,
}

/// The body of a `message.sent` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageSentEvent {
    pub data: MessageSentRecord,
    /// The event's name, `message.sent`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `message.sent` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageSentRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: MessageSentData,
    /// The id of the message.
    pub entity_id: String,
    /// What it was done to, `message`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

guildhall_runtime::open_enum! {
    #[doc = " What a message is."] #[doc = ""] #[doc = " - `text`: plain text."] #[doc =
    " - `handoff`: hands work to somebody else."] #[doc =
    " - `status_update`: tells how work is going."] #[doc =
    " - `request`: asks for something."] pub enum MessageType { #[doc = " `text`"] Text =
    "text", #[doc = " `handoff`"] Handoff = "handoff", #[doc = " `status_update`"]
    StatusUpdate = "status_update", #[doc = " `request`"] Request = "request", }
}

/// A message to send.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessagesSendBody {
    /// The text.
    pub body: Option<String>,
    /// The channel, by its id. One that does not exist ends in 500.
    pub channel_id: Option<String>,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// The message that it answers. One that does not exist ends in 500.
    pub parent_message_id: Option<String>,
    pub type_: Option<MessageType>,
}

/// A part of a template to create.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
pub struct NewSubtask {
    /// Which of the subtasks it is meant to wait for, counted from 0. Stored and never applied.
    pub depends_on_index: Option<i64>,
    /// What is to be done, at length.
    pub description: Option<String>,
    pub priority: Option<TaskPriority>,
    /// What it calls for.
    pub required_capabilities: Vec<String>,
    /// What is to be done, in a line.
    pub title: String,
}

/// A capability and how many agents have it.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct OrgCapability {
    /// Its name.
    pub capability: String,
    /// How many agents have it.
    pub count: i64,
}

/// An agent that waits to be activated.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct PendingAgent {
    /// The handle by which it will sign; not the UUID.
    pub agent_id: String,
    /// When it was spawned.
    pub created_at: guildhall_runtime::Timestamp,
    /// The agent's UUID.
    pub id: String,
    /// How high it stands, 1 to 10.
    pub level: i64,
    /// The name shown to people.
    pub name: String,
    /// The UUID of the agent that spawned it.
    pub parent_id: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " How well an agent can do something; counted as 1, 2 and 3. The Python SDK has other words, which the server does not know."]
    pub enum Proficiency { #[doc = " `basic`"] Basic = "basic", #[doc = " `standard`"]
    Standard = "standard", #[doc = " `expert`"] Expert = "expert", }
}

/// How far an agent is from the next level. Null at level 9 and above. An agent is promoted by itself, at most once in seven days, once it has the score and the number of completed tasks for it: 55 and 3 at level 1, then 60 and 10, 65 and 25, 70 and 50, 75 and 100, 80 and 200, 85 and 400, 90 and 750.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct PromotionProgress {
    /// Its level.
    pub current_level: i64,
    /// The level above.
    pub next_level: i64,
    /// How many of the tasks it has, 0 to 100 percent.
    pub tasks_progress: i64,
    /// The number of completed tasks that it needs.
    pub tasks_required: i64,
    /// How much of the score it has, 0 to 100 percent.
    pub trust_score_progress: i64,
    /// The score that it needs.
    pub trust_score_required: i64,
}

/// A registered agent.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct RegisteredAgent {
    /// The handle by which it signs; not the UUID.
    pub agent_id: Option<String>,
    /// The agent's UUID.
    pub id: Option<String>,
    /// How high it stands, 1 to 10.
    pub level: Option<i64>,
    /// The language model that it runs on.
    pub model: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
    pub role: Option<AgentRole>,
}

/// A registered agent and its secret, which stands beside `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct RegisteredAgentAnswer {
    pub data: Option<RegisteredAgent>,
    /// The same in words.
    pub message: Option<String>,
    /// The secret by which it signs, 64 hexadecimal digits. Shown here and never again.
    pub secret: Option<guildhall_runtime::Secret>,
}

/// Why, and how much. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationBonusBody {
    /// How much of the score is added; 10 by default. There is no bound, but the score stays within 0 and 100.
    pub amount: Option<i64>,
    /// Why, in words. Stored as null if left out.
    pub reason: Option<String>,
}

/// What a `reputation.changed` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationChangedData {
    /// The agent's UUID, not its handle.
    pub agent_id: String,
    pub event_type: ReputationEventType,
    /// What was added, before the score was kept within 0 and 100.
    pub impact: i64,
    /// The score after.
    pub new_score: i64,
    /// The score before.
    pub previous_score: i64,
    pub reputation_level: ReputationLevel,
}

/// The body of a `reputation.changed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationChangedEvent {
    pub data: ReputationChangedRecord,
    /// The event's name, `reputation.changed`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `reputation.changed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationChangedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: ReputationChangedData,
    /// The id of the agent, its UUID.
    pub entity_id: String,
    /// What it was done to, `agent`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// Why. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationDemoteBody {
    /// Why, in words. Stored as null if left out.
    pub reason: Option<String>,
}

/// A change of an agent's score.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationEvent {
    /// The UUID of the agent whose score it is, not its handle.
    pub agent_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    /// The change's UUID.
    pub id: String,
    /// What was added, before the score was kept within 0 and 100.
    pub impact: i64,
    /// An object; empty as far as known.
    pub metadata: Option<serde_json::Value>,
    /// The score after.
    pub new_score: i64,
    /// The organisation's UUID.
    pub org_id: Option<String>,
    /// The score before.
    pub previous_score: i64,
    /// Why, in words.
    pub reason: Option<String>,
    /// The task that it was about.
    pub task_id: Option<String>,
    /// The UUID of the agent that caused it.
    pub triggered_by: Option<String>,
    pub type_: ReputationEventType,
}

guildhall_runtime::open_enum! {
    #[doc = " What changed a score, and by how much unless another number was given."]
    #[doc = ""] #[doc = " - `TASK_COMPLETED`: +5."] #[doc = " - `TASK_FAILED`: -10."]
    #[doc = " - `TASK_REWORK`: -3."] #[doc = " - `ON_TIME_DELIVERY`: +2."] #[doc =
    " - `LATE_DELIVERY`: -5."] #[doc = " - `QUALITY_BONUS`: +10."] #[doc =
    " - `QUALITY_PENALTY`: -10."] #[doc = " - `LEVEL_UP`: +5."] #[doc =
    " - `LEVEL_DOWN`: -5."] #[doc = " - `INACTIVITY_DECAY`: -1."] #[doc =
    " - `MANUAL_ADJUSTMENT`: 0."] pub enum ReputationEventType { #[doc =
    " `TASK_COMPLETED`"] TaskCompleted = "TASK_COMPLETED", #[doc = " `TASK_FAILED`"]
    TaskFailed = "TASK_FAILED", #[doc = " `TASK_REWORK`"] TaskRework = "TASK_REWORK",
    #[doc = " `ON_TIME_DELIVERY`"] OnTimeDelivery = "ON_TIME_DELIVERY", #[doc =
    " `LATE_DELIVERY`"] LateDelivery = "LATE_DELIVERY", #[doc = " `QUALITY_BONUS`"]
    QualityBonus = "QUALITY_BONUS", #[doc = " `QUALITY_PENALTY`"] QualityPenalty =
    "QUALITY_PENALTY", #[doc = " `LEVEL_UP`"] LevelUp = "LEVEL_UP", #[doc =
    " `LEVEL_DOWN`"] LevelDown = "LEVEL_DOWN", #[doc = " `INACTIVITY_DECAY`"]
    InactivityDecay = "INACTIVITY_DECAY", #[doc = " `MANUAL_ADJUSTMENT`"]
    ManualAdjustment = "MANUAL_ADJUSTMENT", }
}

guildhall_runtime::open_enum! {
    #[doc = " How far an agent is trusted, by its score."] #[doc = ""] #[doc =
    " - `NEW`: up to 30."] #[doc = " - `PROBATION`: up to 40."] #[doc =
    " - `TRUSTED`: up to 70."] #[doc = " - `VETERAN`: up to 85."] #[doc =
    " - `ELITE`: above."] pub enum ReputationLevel { #[doc = " `NEW`"] New = "NEW", #[doc
    = " `PROBATION`"] Probation = "PROBATION", #[doc = " `TRUSTED`"] Trusted = "TRUSTED",
    #[doc = " `VETERAN`"] Veteran = "VETERAN", #[doc = " `ELITE`"] Elite = "ELITE", }
}

/// Why, and how much. Not validated: unknown members are ignored.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationPenaltyBody {
    /// How much of the score is taken away, whatever its sign; 10 by default. There is no bound, but the score stays within 0 and 100.
    pub amount: Option<i64>,
    /// Why, in words. Stored as null if left out.
    pub reason: Option<String>,
}

/// The change of an agent's score that was made.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationReceipt {
    /// The UUID of the agent whose score it is, not its handle.
    pub agent_id: Option<String>,
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The change's UUID.
    pub id: Option<String>,
    /// What was added, before the score was kept within 0 and 100.
    pub impact: Option<i64>,
    /// An object; empty as far as known.
    pub metadata: Option<serde_json::Value>,
    /// The score after.
    pub new_score: Option<i64>,
    /// The organisation's UUID.
    pub org_id: Option<String>,
    /// The score before.
    pub previous_score: Option<i64>,
    /// Why, in words.
    pub reason: Option<String>,
    /// The task that it was about.
    pub task_id: Option<String>,
    /// The UUID of the agent that caused it.
    pub triggered_by: Option<String>,
    pub type_: Option<ReputationEventType>,
}

/// How far an agent is trusted.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReputationSummary {
    /// When it last did something that counts.
    pub last_activity_at: Option<guildhall_runtime::Timestamp>,
    pub promotion_progress: Option<PromotionProgress>,
    pub reputation_level: ReputationLevel,
    /// The share of those, in percent; 100 if there are none.
    pub success_rate: i64,
    /// How many tasks it has ended, well or not.
    pub tasks_completed: i64,
    /// How many of them well.
    pub tasks_successful: i64,
    /// Its score, 0 to 100.
    pub trust_score: i64,
}

/// An agent that fits a task more or less.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct RoutingCandidate {
    /// The agent's UUID.
    pub agent_id: String,
    /// The agent's name.
    pub agent_name: Option<String>,
    /// How good it is at that on average, from 1 (basic) to 3 (expert).
    pub avg_proficiency: Option<f64>,
    /// How much of what is wanted it can do, from 0 to 100.
    pub coverage_percent: Option<i64>,
    /// How many tasks it has. Always 0 in `routing_suggest`.
    pub current_task_count: Option<i64>,
    /// The agent's level.
    pub level: Option<i64>,
    /// What it can do of what is wanted.
    pub matched_capabilities: Vec<String>,
    /// What it cannot do of what is wanted.
    pub missing_capabilities: Vec<String>,
    /// The higher, the better it fits.
    pub score: i64,
}

/// Which agents fit a task.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct RoutingResult {
    /// Whether the task was assigned to the best of them.
    pub auto_assigned: Option<bool>,
    pub best_match: Option<RoutingCandidate>,
    /// The agents that fit.
    pub candidates: Vec<RoutingCandidate>,
    /// What it calls for, from `metadata.requiredCapabilities` of the task.
    pub required_capabilities: Vec<String>,
    /// The task.
    pub task_id: String,
}

/// A spawned agent.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SpawnedAgent {
    /// The handle by which it signs; not the UUID.
    pub agent_id: Option<String>,
    /// The agent's UUID.
    pub id: Option<String>,
    /// How high it stands, 1 to 10.
    pub level: Option<i64>,
    /// The name shown to people.
    pub name: Option<String>,
    /// The caller's UUID.
    pub parent_id: Option<String>,
    pub status: Option<AgentStatus>,
}

/// A spawned agent and its secret, which stands beside `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SpawnedAgentAnswer {
    pub data: Option<SpawnedAgent>,
    /// The same in words.
    pub message: Option<String>,
    /// The secret by which it signs, 64 hexadecimal digits. Shown here and never again.
    pub secret: Option<guildhall_runtime::Secret>,
}

/// A part of a template.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SubtaskTemplate {
    /// Which of the subtasks it is meant to wait for, counted from 0. Stored and never applied.
    pub depends_on_index: Option<i64>,
    /// What is to be done, at length.
    pub description: Option<String>,
    pub priority: Option<TaskPriority>,
    /// What it calls for.
    pub required_capabilities: Vec<String>,
    /// What is to be done, in a line.
    pub title: Option<String>,
}

/// A task. The model of the Python SDK has more fields (estimated and actual credits, capabilities); the server knows none of them.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Whether somebody has to approve it before it can be done.
    pub approval_required: Option<bool>,
    /// When it was approved.
    pub approved_at: Option<guildhall_runtime::Timestamp>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The agent that does it.
    pub assignee_id: Option<String>,
    /// When it was done.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that created it.
    pub creator_id: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<guildhall_runtime::Timestamp>,
    /// What it depends on. Not in lists.
    pub dependencies: Vec<TaskDependency>,
    /// What depends on it. Not in lists.
    pub dependents: Vec<TaskDependency>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// When it is due; `dueAt` of the call that created it.
    pub due_date: Option<guildhall_runtime::Timestamp>,
    /// The task's id, a UUID. This is what calls want, not `identifier`.
    pub id: String,
    /// A short name for people, such as `TASK-42`.
    pub identifier: Option<String>,
    /// A JSON object of the caller's. The server reads `requiredCapabilities` (a list of names) from it and, where a hook refused that the task be done, writes `rejectionFeedback`, `rejectedAt`, `rejectedBy` and `rejectionCount` into it.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that it is part of.
    pub parent_task_id: Option<String>,
    pub priority: Option<TaskPriority>,
    pub status: TaskStatus,
    /// Its tags.
    pub tags: Vec<TaskTag>,
    /// What is to be done, in a line.
    pub title: String,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// What a `task.approved` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskApprovedData {
    /// The task's short name, such as `TASK-42`.
    pub identifier: String,
}

/// The body of a `task.approved` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskApprovedEvent {
    pub data: TaskApprovedRecord,
    /// The event's name, `task.approved`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.approved` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskApprovedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskApprovedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `task.assigned` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedData {
    /// The UUID of the agent that has it now.
    pub new_assignee: String,
    /// The UUID of the agent that had it; null for none.
    pub previous_assignee: Option<String>,
}

/// The body of a `task.assigned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedEvent {
    pub data: TaskAssignedRecord,
    /// The event's name, `task.assigned`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.assigned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskAssignedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `task.auto_assigned` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAutoAssignedData {
    /// How many of the wanted capabilities it has, in percent.
    pub coverage_percent: Option<i64>,
    /// Which ones.
    pub matched_capabilities: Vec<String>,
    /// The UUID of the agent that has it now.
    pub new_assignee: String,
    /// The UUID of the agent that had it; null for none.
    pub previous_assignee: Option<String>,
    /// How well it suits.
    pub score: Option<f64>,
}

/// The body of a `task.auto_assigned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAutoAssignedEvent {
    pub data: TaskAutoAssignedRecord,
    /// The event's name, `task.auto_assigned`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.auto_assigned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskAutoAssignedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskAutoAssignedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `task.claimed` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskClaimedData {
    /// The task's short name, such as `TASK-42`.
    pub identifier: String,
    pub priority: Option<TaskPriority>,
    /// The task's title.
    pub title: String,
}

/// The body of a `task.claimed` delivery. Comes from the GraphQL interface only.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskClaimedEvent {
    pub data: TaskClaimedRecord,
    /// The event's name, `task.claimed`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.claimed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskClaimedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskClaimedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// A comment on a task.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskComment {
    /// The agent that wrote it.
    pub author_id: Option<String>,
    /// The text.
    pub body: String,
    /// When it was written.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The comment's id.
    pub id: String,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The comment that it answers.
    pub parent_comment_id: Option<String>,
    /// The task.
    pub task_id: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// What a `task.comment.added` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCommentAddedData {
    /// The comment's UUID.
    pub comment_id: String,
}

/// The body of a `task.comment.added` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCommentAddedEvent {
    pub data: TaskCommentAddedRecord,
    /// The event's name, `task.comment.added`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.comment.added` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCommentAddedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskCommentAddedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The comment as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCommentReceipt {
    /// The agent that wrote it.
    pub author_id: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// When it was written.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The comment's id.
    pub id: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The comment that it answers.
    pub parent_comment_id: Option<String>,
    /// The task.
    pub task_id: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

/// The body of a `task.complete` delivery, which asks before a task is done. It comes after that of `task.transition`.
///
/// The receiver answers 2xx with `{"allow": true}`, or `{"allow": false, "reason": "..."}` to refuse, within the webhook's `timeoutMs`. Without `allow`,
/// with another status, with what is no JSON, or too late, the action is allowed; so it is if the webhook is not set to block (`canBlock`). If it is
/// refused, the task stays or goes back to `review`, its metadata tell why, and the caller gets 201 with that task.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCompleteEvent {
    pub data: TaskCompleteHook,
    /// The event's name, `task.complete`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: Option<guildhall_runtime::Timestamp>,
}

/// The completion that is asked about.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCompleteHook {
    /// The UUID of the agent that wants it.
    pub actor_id: String,
    /// The UUID of the agent that the task is assigned to.
    pub assignee_id: Option<String>,
    pub hook_type: Option<HookType>,
    /// Always true.
    pub requires_response: Option<bool>,
    pub task: Option<HookTask>,
    /// The task's UUID.
    pub task_id: String,
    /// The task's short name, such as `TASK-42`.
    pub task_identifier: Option<String>,
    /// The task's title.
    pub task_title: Option<String>,
}

/// What a `task.completion_rejected` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCompletionRejectedData {
    /// What the webhooks said.
    pub feedback: Option<String>,
    pub from: TaskStatus,
    /// The names of the webhooks.
    pub rejected_by: Vec<String>,
}

/// The body of a `task.completion_rejected` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCompletionRejectedEvent {
    pub data: TaskCompletionRejectedRecord,
    /// The event's name, `task.completion_rejected`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.completion_rejected` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCompletionRejectedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskCompletionRejectedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `task.created` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedData {
    /// The UUID of the agent that it is assigned to.
    pub assignee_id: Option<String>,
    /// The task's short name, such as `TASK-42`.
    pub identifier: String,
    pub priority: Option<TaskPriority>,
    /// The task's title.
    pub title: String,
}

/// The body of a `task.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedEvent {
    pub data: TaskCreatedRecord,
    /// The event's name, `task.created`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.created` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskCreatedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// That one task depends on another.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskDependency {
    /// Whether `taskId` cannot be done before `dependsOnId` is.
    pub blocking: Option<bool>,
    /// When it was added.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The task that it depends on.
    pub depends_on_id: Option<String>,
    /// The id of this entry. Calls do not want it: to take a dependency away, name the two tasks.
    pub id: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that depends.
    pub task_id: Option<String>,
}

/// What a `task.dependency.added` or `task.dependency.removed` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskDependencyData {
    /// Whether this one must wait for it. Only if it was added.
    pub blocking: Option<bool>,
    /// The UUID of the other task.
    pub depends_on_id: String,
}

/// The body of a `task.dependency.added` or `task.dependency.removed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskDependencyEvent {
    pub data: TaskDependencyRecord,
    /// The event's name, `task.dependency.added` or `task.dependency.removed`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.dependency.added` or `task.dependency.removed` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskDependencyRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskDependencyData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// What a `task.escalated` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskEscalatedData {
    /// The UUID of the agent that had it.
    pub from_agent_id: String,
    /// That agent's name.
    pub from_agent_name: Option<String>,
    /// Whether nobody asked for it.
    pub is_automatic: Option<bool>,
    /// By how many levels.
    pub levels_escalated: Option<i64>,
    pub reason: EscalationReason,
    /// The UUID of the agent above.
    pub to_agent_id: String,
    /// That agent's name.
    pub to_agent_name: Option<String>,
}

/// The body of a `task.escalated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskEscalatedEvent {
    pub data: TaskEscalatedRecord,
    /// The event's name, `task.escalated`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.escalated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskEscalatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskEscalatedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

guildhall_runtime::open_enum! {
    #[doc = " How much a task presses."] #[doc = ""] #[doc =
    " - `urgent`: before everything else."] #[doc = " - `high`: soon."] #[doc =
    " - `normal`: the default."] #[doc = " - `low`: when there is time."] pub enum
    TaskPriority { #[doc = " `urgent`"] Urgent = "urgent", #[doc = " `high`"] High =
    "high", #[doc = " `normal`"] Normal = "normal", #[doc = " `low`"] Low = "low", }
}

/// The task as a write answers it. Nothing in it is certain, so that a write that worked is never lost over its answer.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskReceipt {
    /// Whether somebody has to approve it before it can be done.
    pub approval_required: Option<bool>,
    /// When it was approved.
    pub approved_at: Option<guildhall_runtime::Timestamp>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The agent that does it.
    pub assignee_id: Option<String>,
    /// When it was done.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that created it.
    pub creator_id: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<guildhall_runtime::Timestamp>,
    /// What it depends on. Not in lists.
    pub dependencies: Vec<TaskDependency>,
    /// What depends on it. Not in lists.
    pub dependents: Vec<TaskDependency>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// When it is due; `dueAt` of the call that created it.
    pub due_date: Option<guildhall_runtime::Timestamp>,
    /// The task's id, a UUID. This is what calls want, not `identifier`.
    pub id: Option<String>,
    /// A short name for people, such as `TASK-42`.
    pub identifier: Option<String>,
    /// A JSON object of the caller's. The server reads `requiredCapabilities` (a list of names) from it and, where a hook refused that the task be done, writes `rejectionFeedback`, `rejectedAt`, `rejectedBy` and `rejectionCount` into it.
    pub metadata: Option<serde_json::Value>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The task that it is part of.
    pub parent_task_id: Option<String>,
    pub priority: Option<TaskPriority>,
    pub status: Option<TaskStatus>,
    /// Its tags.
    pub tags: Vec<TaskTag>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " Where a task stands. A new one is in `backlog`. Each state leads to those named and to no other, not even to itself; the server answers 422 to anything"]
    #[doc = " else."] #[doc = ""] #[doc =
    " - `backlog`: not planned yet. On to `todo` or `cancelled`."] #[doc =
    " - `todo`: planned. On to `in_progress`, `blocked` or `cancelled`."] #[doc =
    " - `in_progress`: being worked on. On to `review`, `blocked` or `cancelled`."] #[doc
    =
    " - `review`: done as far as the assignee goes, to be looked at. On to `done`, `in_progress` (which counts as rework) or `cancelled`."]
    #[doc = " - `done`: finished, for good. The assignee is paid and its trust goes up."]
    #[doc =
    " - `blocked`: waits for something. On to `todo`, `in_progress` or `cancelled`."]
    #[doc =
    " - `cancelled`: given up, for good. Counts as a failure of the assignee unless it was still in `backlog`."]
    pub enum TaskStatus { #[doc = " `backlog`"] Backlog = "backlog", #[doc = " `todo`"]
    Todo = "todo", #[doc = " `in_progress`"] InProgress = "in_progress", #[doc =
    " `review`"] Review = "review", #[doc = " `done`"] Done = "done", #[doc =
    " `blocked`"] Blocked = "blocked", #[doc = " `cancelled`"] Cancelled = "cancelled", }
}

/// A tag of a task.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTag {
    /// When the task got it.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The id of this entry.
    pub id: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// The tag.
    pub tag: Option<String>,
    /// The task.
    pub task_id: Option<String>,
}

/// A pattern for tasks. Templates live in the memory of the server's process: they are gone once it restarts.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplate {
    /// Whether somebody has to approve its task.
    pub approval_required: Option<bool>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that created it.
    pub created_by: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// How long its task is thought to take, in minutes.
    pub estimated_minutes: Option<f64>,
    /// The template's id, such as `tmpl_1763853937751_k3x9a2`; no UUID.
    pub id: String,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation.
    pub name: String,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    pub priority: Option<TaskPriority>,
    /// What its task calls for.
    pub required_capabilities: Vec<String>,
    /// What its task is made of.
    pub subtasks: Vec<SubtaskTemplate>,
    /// The tags of its task.
    pub tags: Vec<String>,
    /// The description of its tasks. `{{name}}` stands for a variable.
    pub task_description: Option<String>,
    /// The title of its tasks. `{{name}}` stands for a variable.
    pub title: Option<String>,
}

/// What a `task.template.created` or `task.template.deleted` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateData {
    /// The template's name.
    pub name: String,
}

/// The body of a `task.template.created` or `task.template.deleted` delivery. Never sent by the published server, whose audit log refuses the id of a template (T6).
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateEvent {
    pub data: TaskTemplateRecord,
    /// The event's name, `task.template.created` or `task.template.deleted`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// What a `task.template.instantiated` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateInstantiatedData {
    /// The UUID of the main task.
    pub main_task_id: String,
    /// How many tasks below it were made.
    pub subtask_count: Option<i64>,
    /// The template's id.
    pub template_id: String,
    /// The template's name.
    pub template_name: Option<String>,
}

/// The body of a `task.template.instantiated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateInstantiatedEvent {
    pub data: TaskTemplateInstantiatedRecord,
    /// The event's name, `task.template.instantiated`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.template.instantiated` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateInstantiatedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskTemplateInstantiatedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The template as a write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateReceipt {
    /// Whether somebody has to approve its task.
    pub approval_required: Option<bool>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that created it.
    pub created_by: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// How long its task is thought to take, in minutes.
    pub estimated_minutes: Option<f64>,
    /// The template's id, such as `tmpl_1763853937751_k3x9a2`; no UUID.
    pub id: Option<String>,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation.
    pub name: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    pub priority: Option<TaskPriority>,
    /// What its task calls for.
    pub required_capabilities: Vec<String>,
    /// What its task is made of.
    pub subtasks: Vec<SubtaskTemplate>,
    /// The tags of its task.
    pub tags: Vec<String>,
    /// The description of its tasks. `{{name}}` stands for a variable.
    pub task_description: Option<String>,
    /// The title of its tasks. `{{name}}` stands for a variable.
    pub title: Option<String>,
}

/// The audit event in a `task.template.created` or `task.template.deleted` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTemplateRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskTemplateData,
    /// The id of the template.
    pub entity_id: String,
    /// What it was done to, `template`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// The body of a `task.transition` delivery, which asks before a task moves to another state.
///
/// The receiver answers 2xx with `{"allow": true}`, or `{"allow": false, "reason": "..."}` to refuse, within the webhook's `timeoutMs`. Without `allow`,
/// with another status, with what is no JSON, or too late, the action is allowed; so it is if the webhook is not set to block (`canBlock`). If it is
/// refused, the caller gets 403.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTransitionEvent {
    pub data: TaskTransitionHook,
    /// The event's name, `task.transition`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: Option<guildhall_runtime::Timestamp>,
}

/// The transition that is asked about.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTransitionHook {
    /// The UUID of the agent that wants it.
    pub actor_id: String,
    /// The UUID of the agent that the task is assigned to.
    pub assignee_id: Option<String>,
    pub from_status: Option<TaskStatus>,
    pub hook_type: Option<HookType>,
    /// Why, in words.
    pub reason: Option<String>,
    /// Always true.
    pub requires_response: Option<bool>,
    /// The task's UUID.
    pub task_id: String,
    /// The task's short name, such as `TASK-42`.
    pub task_identifier: Option<String>,
    /// The task's title.
    pub task_title: Option<String>,
    pub to_status: Option<TaskStatus>,
}

/// What a `task.transitioned` event tells.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTransitionedData {
    pub from: TaskStatus,
    /// Why, in words.
    pub reason: Option<String>,
    pub to: TaskStatus,
}

/// The body of a `task.transitioned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTransitionedEvent {
    pub data: TaskTransitionedRecord,
    /// The event's name, `task.transitioned`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// The audit event in a `task.transitioned` delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskTransitionedRecord {
    /// The UUID of the agent that did it.
    pub actor_id: String,
    /// When it happened.
    pub created_at: guildhall_runtime::Timestamp,
    pub data: TaskTransitionedData,
    /// The id of the task.
    pub entity_id: String,
    /// What it was done to, `task`.
    pub entity_type: String,
    /// The UUID of the audit event, by which `events_get` reads it. The delivery has an id of its own, in a header.
    pub id: String,
    pub severity: EventSeverity,
}

/// A comment to write.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksAddCommentBody {
    /// The text.
    pub body: Option<String>,
    /// The comment that it answers.
    pub parent_comment_id: Option<String>,
}

/// What a task depends on.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksAddDependencyBody {
    /// Whether the task cannot be done before the other is.
    pub blocking: Option<bool>,
    /// The other task.
    pub depends_on_id: Option<String>,
}

/// Who is to do a task.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksAssignBody {
    /// The agent, by the UUID in its `id`. One that does not exist ends in 500.
    pub assignee_id: Option<String>,
}

/// How to choose. Nothing is required, but the server wants at least `{}`: without a body it answers 500.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksAutoAssignBody {
    /// Agents that are not to get it, by the UUIDs in their `id`.
    pub exclude_agent_ids: Option<Vec<String>>,
    /// How much of what is wanted an agent must be able to do, from 0 to 100.
    pub min_coverage: Option<f64>,
}

/// A task to create. The server refuses members that it does not know, such as `estimatedCredits` and `capabilities` of the Python SDK; what a task calls for goes into `metadata.requiredCapabilities`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksCreateBody {
    /// Whether somebody has to approve it before it can be done.
    pub approval_required: Option<bool>,
    /// The agent that is to do it, by the UUID in its `id`. One that does not exist ends in 500.
    pub assignee_id: Option<String>,
    /// What is to be done, at length.
    pub description: Option<String>,
    /// When it is due. Comes back as `dueDate`.
    pub due_at: Option<guildhall_runtime::Timestamp>,
    /// A JSON object of the caller's. `requiredCapabilities`, a list of names, is what routing looks at.
    pub metadata: Option<serde_json::Value>,
    /// The task that it is part of.
    pub parent_task_id: Option<String>,
    pub priority: Option<TaskPriority>,
    /// Its tags. The same one twice ends in 500.
    pub tags: Option<Vec<String>>,
    /// What is to be done, in a line.
    pub title: Option<String>,
}

/// What to call the template.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksCreateTemplateBody {
    /// Its name, unique in the organisation whatever the case of its letters.
    pub name: Option<String>,
}

/// Why a task is handed up, and to whom.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksEscalateBody {
    /// What to say about it.
    pub notes: Option<String>,
    pub reason: Option<EscalationReason>,
    /// The agent to hand it to, by the UUID in its `id`; the next one above the assignee if left out.
    pub target_agent_id: Option<String>,
}

/// The state that a task is to go into.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TasksTransitionBody {
    /// Why. The primary document and the Python SDK call it `notes`, which the server refuses with 400.
    pub reason: Option<String>,
    pub status: Option<TaskStatus>,
}

/// A template to create. The server does not check it: what is unknown is dropped, and what is missing or of the wrong type mostly ends in 500.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TemplatesCreateBody {
    /// Whether somebody has to approve its task.
    pub approval_required: Option<bool>,
    /// What it is for.
    pub description: Option<String>,
    /// How long its task is thought to take, in minutes.
    pub estimated_minutes: Option<f64>,
    /// A JSON object of the caller's.
    pub metadata: Option<serde_json::Value>,
    /// Its name, unique in the organisation whatever the case of its letters.
    pub name: Option<String>,
    pub priority: Option<TaskPriority>,
    /// What its task calls for.
    pub required_capabilities: Option<Vec<String>>,
    /// What its task is made of.
    pub subtasks: Option<Vec<NewSubtask>>,
    /// The tags of its task.
    pub tags: Option<Vec<String>>,
    /// The description of its tasks. `{{name}}` stands for a variable.
    pub task_description: Option<String>,
    /// The title of its tasks. `{{name}}` stands for a variable.
    pub title: Option<String>,
}

/// Which template to make tasks from, and what is to be different.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TemplatesInstantiateBody {
    /// The agent that is to do it, by the UUID in its `id`.
    pub assignee_id: Option<String>,
    /// The description of the task, in place of the template's.
    pub description_override: Option<String>,
    /// When it is due.
    pub due_at: Option<guildhall_runtime::Timestamp>,
    /// The template's id, such as `tmpl_1763853937751_k3x9a2`.
    pub template_id: Option<String>,
    /// The title of the task, in place of the template's.
    pub title_override: Option<String>,
    /// A JSON object of texts by name: each replaces `{{name}}` in titles and descriptions.
    pub variables: Option<serde_json::Value>,
}

/// The body of a test delivery.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TestEvent {
    pub data: TestEventData,
    /// The event's name, `test`.
    pub event: String,
    /// When the delivery was made.
    pub timestamp: guildhall_runtime::Timestamp,
}

/// What a test delivery tells.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TestEventData {
    /// A few words.
    pub message: Option<String>,
}

/// The tokens of a session.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TokenPair {
    /// Opens the API for 15 minutes. Shown here only.
    pub access_token: Option<guildhall_runtime::Secret>,
    /// How long the access token is good, in seconds: 900.
    pub expires_in: Option<i64>,
    /// Opens the next session, once, within 7 days. Shown here only.
    pub refresh_token: Option<guildhall_runtime::Secret>,
}

/// An agent that spends a lot.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TopSpender {
    /// The agent's UUID.
    pub agent_id: String,
    /// The agent's name.
    pub agent_name: String,
    /// How many credits it spent in the time asked for.
    pub total_spent: i64,
}

/// What an authenticator needs.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TotpSetup {
    /// What to do next, in words.
    pub message: Option<String>,
    /// A picture for the authenticator, as a `data:` address. It holds the secret that makes the codes, and is not shown again.
    pub qr_code: Option<guildhall_runtime::Secret>,
    /// Ten codes that are stored nowhere and open nothing.
    pub recovery_codes: Vec<String>,
}

/// Both sides after a transfer.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TransferResult {
    pub from: Option<BudgetReceipt>,
    pub to: Option<BudgetReceipt>,
}

/// What one kind of trigger moved.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TriggerSpending {
    /// How many credits an entry moved on average.
    pub avg_amount: i64,
    /// How many entries there were.
    pub count: i64,
    /// How many credits moved.
    pub total_amount: i64,
    /// The kind, such as `llm_call`; `unknown` for entries without one.
    pub trigger_type: String,
}

/// How much was not read.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct UnreadCount {
    /// How many direct messages were not read.
    pub count: i64,
}

/// A person, in short.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct UserBrief {
    /// The person's address.
    pub email: Option<String>,
    /// The person's UUID.
    pub id: Option<String>,
    /// The person's name.
    pub name: Option<String>,
    pub role: Option<UserRole>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " What a person may do. Looked at in one place only: an `admin` may add people."] pub
    enum UserRole { #[doc = " `admin`"] Admin = "admin", #[doc = " `operator`"] Operator
    = "operator", #[doc = " `viewer`"] Viewer = "viewer", }
}

/// The vote as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct VoteReceipt {
    /// When it voted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The id of the vote.
    pub id: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What was voted on.
    pub request_id: Option<String>,
    pub vote: Option<VoteValue>,
    /// The agent that voted.
    pub voter_id: Option<String>,
    /// The level of the agent when it voted.
    pub voter_level: Option<i64>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " A vote. Upper case matters: the server stores any other text and counts it as `ABSTAIN`."]
    #[doc = ""] #[doc = " - `APPROVE`: in favour."] #[doc = " - `REJECT`: against."]
    #[doc = " - `ABSTAIN`: counts towards the quorum and towards nothing else."] pub enum
    VoteValue { #[doc = " `APPROVE`"] Approve = "APPROVE", #[doc = " `REJECT`"] Reject =
    "REJECT", #[doc = " `ABSTAIN`"] Abstain = "ABSTAIN", }
}

/// An address that is called when something happens.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Whether a `pre` hook can refuse what is about to be done.
    pub can_block: Option<bool>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// Whether it is delivered. The server turns it off at the tenth failure in a row.
    pub enabled: Option<bool>,
    /// The events that it wants; all of them if there is none, or `*` among them.
    pub events: Vec<String>,
    /// How many deliveries have failed in a row.
    pub failure_count: Option<i64>,
    pub hook_type: Option<HookType>,
    /// The webhook's id, a UUID.
    pub id: String,
    /// What went wrong last; stays there after a success.
    pub last_error: Option<String>,
    /// When it was last delivered.
    pub last_triggered_at: Option<guildhall_runtime::Timestamp>,
    /// Its name.
    pub name: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// What deliveries are signed with; null if they are not. The server shows it in every answer.
    pub secret: Option<guildhall_runtime::Secret>,
    /// For how long a `pre` hook is waited for, in milliseconds. A `post` hook has 10 seconds whatever it says.
    pub timeout_ms: Option<i64>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
    /// Where it is delivered.
    pub url: String,
}

/// That a webhook was deleted.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookDeleted {
    /// Always true.
    pub success: Option<bool>,
}

/// The webhook as a write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookReceipt {
    /// Whether a `pre` hook can refuse what is about to be done.
    pub can_block: Option<bool>,
    /// When it was created.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// Whether it is delivered. The server turns it off at the tenth failure in a row.
    pub enabled: Option<bool>,
    /// The events that it wants; all of them if there is none, or `*` among them.
    pub events: Vec<String>,
    /// How many deliveries have failed in a row.
    pub failure_count: Option<i64>,
    pub hook_type: Option<HookType>,
    /// The webhook's id, a UUID.
    pub id: Option<String>,
    /// What went wrong last; stays there after a success.
    pub last_error: Option<String>,
    /// When it was last delivered.
    pub last_triggered_at: Option<guildhall_runtime::Timestamp>,
    /// Its name.
    pub name: Option<String>,
    /// The organisation that it belongs to.
    pub org_id: Option<String>,
    /// What deliveries are signed with; null if they are not. The server shows it in every answer.
    pub secret: Option<guildhall_runtime::Secret>,
    /// For how long a `pre` hook is waited for, in milliseconds. A `post` hook has 10 seconds whatever it says.
    pub timeout_ms: Option<i64>,
    /// When it was last changed.
    pub updated_at: Option<guildhall_runtime::Timestamp>,
    /// Where it is delivered.
    pub url: Option<String>,
}

/// How a test delivery went, as far as the server says.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookTestResult {
    /// What went wrong.
    pub error: Option<String>,
    /// Whether it was sent. A delivery that fails is a success too; false only if there is no such webhook.
    pub success: Option<bool>,
}

/// A webhook to create.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhooksCreateBody {
    /// Whether a `pre` hook can refuse what is about to be done.
    pub can_block: Option<bool>,
    /// The events that it wants, as `EventType` names them; `task.transition` and `task.complete` for `pre` hooks. `[]`, or `*` among them, is all. None may hold a comma: the server would read it as two.
    pub events: Option<Vec<String>>,
    pub hook_type: Option<HookType>,
    /// Its name.
    pub name: Option<String>,
    /// What deliveries are signed with, as UTF-8 text; without one they are not signed.
    pub secret: Option<guildhall_runtime::Secret>,
    /// For how long a `pre` hook is waited for, in milliseconds; after that, what it was asked about is done.
    pub timeout_ms: Option<i64>,
    /// Where it is delivered: `http` or `https`, and a host that is public. Addresses of the local machine and of private networks are refused, as are hosts that do not resolve.
    pub url: Option<String>,
}

/// What is to be changed about a webhook. What is left out stays.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhooksUpdateBody {
    /// Whether a `pre` hook can refuse what is about to be done.
    pub can_block: Option<bool>,
    /// Whether it is delivered.
    pub enabled: Option<bool>,
    /// The events that it wants, as `EventType` names them; `task.transition` and `task.complete` for `pre` hooks. `[]`, or `*` among them, is all. None may hold a comma: the server would read it as two.
    pub events: Option<Vec<String>>,
    pub hook_type: Option<HookType>,
    /// Its name.
    pub name: Option<String>,
    /// What deliveries are signed with, as UTF-8 text.
    pub secret: Option<guildhall_runtime::Secret>,
    /// For how long a `pre` hook is waited for, in milliseconds; after that, what it was asked about is done.
    pub timeout_ms: Option<i64>,
    /// Where it is delivered: `http` or `https`, and a host that is public. Addresses of the local machine and of private networks are refused, as are hosts that do not resolve.
    pub url: Option<String>,
}
