//! An agent, and the forms in which it is shown.

use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    state::State,
    words::{AgentMode, AgentRole, AgentStatus, Proficiency},
};
use crate::clock;

/// The trust with which an agent begins.
const FIRST_TRUST: i64 = 50;

pub(crate) struct Agent {
    /// The UUID by which every call means it.
    pub(crate) id: String,
    /// The name by which it signs; `agentId` on the wire.
    pub(crate) handle: String,
    /// What it signs with, in hexadecimal digits.
    pub(crate) secret: String,
    pub(crate) name: String,
    pub(crate) level: i64,
    pub(crate) model: String,
    pub(crate) status: AgentStatus,
    pub(crate) role: AgentRole,
    pub(crate) mode: AgentMode,
    pub(crate) management_fee: i64,
    pub(crate) budget_limit: Option<i64>,
    pub(crate) budget_spent: i64,
    pub(crate) budget_start: Option<Timestamp>,
    pub(crate) parent: Option<String>,
    /// How many active children it may have; 0 leaves that to its level.
    pub(crate) max_children: i64,
    pub(crate) capabilities: Vec<Capability>,
    pub(crate) metadata: Value,
    pub(crate) trust: i64,
    pub(crate) tasks_completed: i64,
    pub(crate) tasks_successful: i64,
    pub(crate) lifetime_earnings: i64,
    pub(crate) last_activity_at: Option<Timestamp>,
    pub(crate) last_promotion_at: Option<Timestamp>,
    pub(crate) deleted_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// Something that an agent can do.
pub(crate) struct Capability {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) proficiency: Proficiency,
    pub(crate) created_at: Timestamp,
}

impl Agent {
    /// An active worker of the lowest level.
    pub(crate) fn new(id: String, handle: &str, name: &str, secret: String, now: Timestamp) -> Self {
        Self {
            id,
            handle: handle.to_owned(),
            secret,
            name: name.to_owned(),
            level: 1,
            model: "sonnet".to_owned(),
            status: AgentStatus::Active,
            role: AgentRole::Worker,
            mode: AgentMode::Worker,
            management_fee: 0,
            budget_limit: None,
            budget_spent: 0,
            budget_start: None,
            parent: None,
            max_children: 0,
            capabilities: Vec::new(),
            metadata: json!({}),
            trust: FIRST_TRUST,
            tasks_completed: 0,
            tasks_successful: 0,
            lifetime_earnings: 0,
            last_activity_at: None,
            last_promotion_at: None,
            deleted_at: None,
            created_at: now,
            updated_at: now,
        }
    }
}

impl State {
    /// An agent as lists show it.
    pub(crate) fn summary(&self, agent: &Agent) -> Value {
        json!({
            "id": agent.id,
            "agentId": agent.handle,
            "name": agent.name,
            "role": agent.role,
            "level": agent.level,
            "model": agent.model,
            "status": agent.status,
            "currentBalance": self.balance(&agent.id),
            "createdAt": clock::text(agent.created_at),
        })
    }

    /// An agent with its capabilities.
    pub(crate) fn detail(&self, agent: &Agent) -> Value {
        let mut shown = self.summary(agent);
        shown["managementFeePct"] = json!(agent.management_fee);
        shown["budgetPeriodLimit"] = json!(agent.budget_limit);
        shown["budgetPeriodSpent"] = json!(agent.budget_spent);
        shown["capabilities"] = self.capabilities(agent);
        shown["metadata"] = agent.metadata.clone();
        shown["updatedAt"] = json!(clock::text(agent.updated_at));
        shown
    }

    /// An agent with all columns of its row. The real server shows its encrypted secret among them (T9).
    pub(crate) fn entity(&self, agent: &Agent, quirks: bool) -> Value {
        let mut shown = json!({
            "id": agent.id,
            "orgId": self.organisation.id,
            "agentId": agent.handle,
            "name": agent.name,
            "level": agent.level,
            "model": agent.model,
            "status": agent.status,
            "role": agent.role,
            "mode": agent.mode,
            "managementFeePct": agent.management_fee,
            "currentBalance": self.balance(&agent.id),
            "budgetPeriodLimit": agent.budget_limit,
            "budgetPeriodSpent": agent.budget_spent,
            "budgetPeriodStart": agent.budget_start.map(clock::text),
            "parentId": agent.parent,
            "maxChildren": agent.max_children,
            "metadata": agent.metadata,
            "trustScore": agent.trust,
            "tasksCompleted": agent.tasks_completed,
            "tasksSuccessful": agent.tasks_successful,
            "lastActivityAt": agent.last_activity_at.map(clock::text),
            "lastPromotionAt": agent.last_promotion_at.map(clock::text),
            "lifetimeEarnings": agent.lifetime_earnings,
            "domain": null,
            "avatar": null,
            "avatarColor": null,
            "deletedAt": agent.deleted_at.map(clock::text),
            "createdAt": clock::text(agent.created_at),
            "updatedAt": clock::text(agent.updated_at),
        });
        if quirks {
            // Something that changes with the secret and does not tell it.
            shown["hmacSecretEnc"] = json!({ "type": "Buffer", "data": Sha256::digest(&agent.secret).to_vec() });
        }
        shown
    }

    /// The capabilities of an agent, in the order in which it got them.
    pub(crate) fn capabilities(&self, agent: &Agent) -> Value {
        agent.capabilities.iter().map(|capability| self.capability(agent, capability)).collect()
    }

    pub(crate) fn capability(&self, agent: &Agent, capability: &Capability) -> Value {
        json!({
            "id": capability.id,
            "orgId": self.organisation.id,
            "agentId": agent.id,
            "capability": capability.name,
            "proficiency": capability.proficiency,
            "createdAt": clock::text(capability.created_at),
        })
    }
}
