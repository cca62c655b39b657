//! Agents: who there is, and what those in human resources do about them.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    agent::{Agent, Capability},
    events::Entity,
    handlers::Handler,
    hierarchy,
    refusals::{conflict, forbidden},
    spawning,
    state::State,
    words::{AgentMode, AgentRole, AgentStatus, Proficiency},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "get" => get,
        "update" => update,
        "register" => register,
        "revoke" => revoke,
        "balance" => balance,
        "hierarchy" => hierarchy::hierarchy,
        "spawn" => spawning::spawn,
        "capacity" => spawning::capacity,
        "pending" => spawning::pending,
        "activate" => spawning::activate,
        "reject" => spawning::reject,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Registration {
    agent_id: String,
    name: String,
    level: Option<i64>,
    model: Option<String>,
    role: Option<AgentRole>,
    mode: Option<AgentMode>,
    management_fee_pct: Option<i64>,
    budget_period_limit: Option<i64>,
    capabilities: Option<Vec<Grant>>,
    metadata: Option<Value>,
}

#[derive(Deserialize)]
struct Grant {
    capability: String,
    proficiency: Option<Proficiency>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    level: Option<i64>,
    model: Option<String>,
    mode: Option<AgentMode>,
    management_fee_pct: Option<i64>,
    metadata: Option<Value>,
}

fn list(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(state.living_agents().rev().map(|agent| state.summary(agent)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "data": state.detail(state.agent(call.id())?) }).into())
}

fn balance(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.id())?;
    Ok(json!({ "data": { "balance": state.balance(&agent.id) } }).into())
}

fn register(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Registration = call.body()?;
    if state.has_handle(&body.agent_id) {
        return Err(conflict(format!("Agent with ID {} already exists", body.agent_id)));
    }
    let (id, secret) = (state.ids.uuid(), state.ids.long_secret(""));
    let grants = body.capabilities.unwrap_or_default().into_iter().map(|grant| Capability {
        id: state.ids.uuid(),
        name: grant.capability,
        proficiency: grant.proficiency.unwrap_or_default(),
        created_at: call.now,
    });
    let capabilities = grants.collect();
    let mut agent = Agent::new(id.clone(), &body.agent_id, &body.name, secret.clone(), call.now);
    agent.capabilities = capabilities;
    agent.level = body.level.unwrap_or(agent.level);
    agent.model = body.model.unwrap_or(agent.model);
    agent.role = body.role.unwrap_or_default();
    agent.mode = body.mode.unwrap_or_default();
    agent.management_fee = body.management_fee_pct.unwrap_or_default();
    agent.budget_limit = body.budget_period_limit;
    agent.metadata = body.metadata.unwrap_or(agent.metadata);
    let told = json!({ "agentId": agent.handle, "name": agent.name, "role": agent.role, "level": agent.level });
    let mut data = told.clone();
    (data["id"], data["model"]) = (json!(id), json!(agent.model));
    state.add_agent(agent);
    state.record(call.caller()?, "agent.registered", Entity::Agent(&id), told);
    Ok(json!({ "data": data, "secret": secret, "message": "Agent registered. Save this secret: it is not shown again." }).into())
}

fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    let agent = state.agent_mut(call.id())?;
    agent.name = body.name.unwrap_or_else(|| agent.name.clone());
    agent.level = body.level.unwrap_or(agent.level);
    agent.model = body.model.unwrap_or_else(|| agent.model.clone());
    agent.mode = body.mode.unwrap_or(agent.mode);
    agent.management_fee = body.management_fee_pct.unwrap_or(agent.management_fee);
    agent.metadata = body.metadata.unwrap_or_else(|| agent.metadata.clone());
    // Null takes the limit away.
    if let Some(limit) = call.body.get("budgetPeriodLimit") {
        agent.budget_limit = limit.as_i64();
    }
    agent.updated_at = call.now;
    let id = agent.id.clone();
    let changes = if call.body.is_null() { json!({}) } else { call.body.clone() };
    state.record(call.caller()?, "agent.updated", Entity::Agent(&id), json!({ "changes": changes }));
    let agent = state.agent(&id)?;
    let mut shown = state.entity(agent, call.quirks);
    shown["capabilities"] = state.capabilities(agent);
    Ok(json!({ "data": shown }).into())
}

fn revoke(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let agent = state.agent_mut(call.id())?;
    if agent.id == caller {
        return Err(forbidden("An agent cannot revoke itself"));
    }
    if agent.status == AgentStatus::Revoked {
        return Err(conflict("Agent is already revoked"));
    }
    (agent.status, agent.updated_at) = (AgentStatus::Revoked, call.now);
    let (id, status) = (agent.id.clone(), agent.status);
    // The server writes the event with the same word whatever the status was.
    state.record(caller, "agent.revoked", Entity::Agent(&id), json!({ "previousStatus": AgentStatus::Active }));
    Ok(json!({ "data": { "id": id, "status": status }, "message": "Agent revoked" }).into())
}

impl State {
    /// Whether an agent has or had this handle. It stays taken.
    pub(super) fn has_handle(&self, handle: &str) -> bool {
        self.agents().any(|agent| agent.handle == handle)
    }
}
