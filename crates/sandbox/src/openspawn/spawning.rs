//! Agents that agents spawn, until they are activated or rejected.

use serde::Deserialize;
use serde_json::json;

use super::{
    agent::Agent,
    events::Entity,
    refusals::{bad_request, forbidden, internal},
    state::{State, TOP_LEVEL},
    words::AgentStatus,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How many active children an agent may have, by its level from 1 on.
const CAPACITIES: [i64; 10] = [0, 0, 2, 3, 5, 8, 12, 20, 50, 100];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spawn {
    agent_id: String,
    name: String,
    level: Option<i64>,
    model: Option<String>,
    budget_period_limit: Option<i64>,
}

#[derive(Deserialize)]
struct Reject {
    reason: Option<String>,
}

pub(super) fn spawn(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Spawn = call.body()?;
    let parent = state.agent(call.caller()?)?;
    let (current, most) = (state.active_children(&parent.id), capacity_of(parent));
    if current >= most {
        return Err(forbidden(full(current, most)));
    }
    let level = body.level.unwrap_or(parent.level - 1);
    if !(1..parent.level).contains(&level) {
        return Err(bad_request(format!("Level must be between 1 and {}", parent.level - 1)));
    }
    if state.has_handle(&body.agent_id) {
        return Err(internal());
    }
    let (parent, model) = (parent.id.clone(), body.model.unwrap_or_else(|| parent.model.clone()));
    let (id, secret) = (state.ids.uuid(), state.ids.long_secret(""));
    let agent = Agent {
        level,
        model,
        status: AgentStatus::Pending,
        budget_limit: body.budget_period_limit,
        parent: Some(parent.clone()),
        max_children: by_level(level),
        ..Agent::new(id.clone(), &body.agent_id, &body.name, secret.clone(), call.now)
    };
    let told =
        json!({ "agentId": agent.handle, "name": agent.name, "level": agent.level, "parentId": agent.parent, "status": agent.status });
    let mut data = told.clone();
    data["id"] = json!(id);
    state.add_agent(agent);
    state.record(&parent, "agent.spawned", Entity::Agent(&id), told);
    Ok(json!({ "data": data, "secret": secret, "message": "Agent spawned, waits for activation" }).into())
}

pub(super) fn capacity(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let answer = match state.agent(call.caller()?) {
        Err(_) => json!({ "canSpawn": false, "reason": "Agent not found", "current": 0, "max": 0 }),
        Ok(agent) => {
            let (current, most) = (state.active_children(&agent.id), capacity_of(agent));
            let mut answer = json!({ "canSpawn": current < most, "current": current, "max": most });
            if current >= most {
                answer["reason"] = json!(full(current, most));
            }
            answer
        }
    };
    Ok(json!({ "data": answer }).into())
}

pub(super) fn pending(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let actor = state.actor(call)?;
    let waits = |agent: &&Agent| agent.status == AgentStatus::Pending && actor.is_agent && State::is_above(&actor, agent);
    let rows = state.living_agents().filter(waits).map(|agent| {
        json!({
            "id": agent.id,
            "agentId": agent.handle,
            "name": agent.name,
            "level": agent.level,
            "parentId": agent.parent,
            "createdAt": clock::text(agent.created_at),
        })
    });
    Ok(rows.collect::<Vec<_>>().into())
}

pub(super) fn activate(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.decided_agent(call)?;
    (agent.status, agent.updated_at) = (AgentStatus::Active, call.now);
    let (id, status) = (agent.id.clone(), agent.status);
    let told = json!({ "agentId": agent.handle, "name": agent.name, "activatedBy": call.caller()? });
    state.record(call.caller()?, "agent.activated", Entity::Agent(&id), told);
    Ok(json!({ "data": { "id": id, "status": status }, "message": "Agent activated" }).into())
}

pub(super) fn reject(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Reject = call.body()?;
    let agent = state.decided_agent(call)?;
    agent.deleted_at = Some(call.now);
    let id = agent.id.clone();
    let mut told = json!({ "agentId": agent.handle, "name": agent.name });
    if let Some(reason) = body.reason {
        told["reason"] = json!(reason);
    }
    state.record(call.caller()?, "agent.rejected", Entity::Agent(&id), told);
    Ok(json!({ "message": "Agent rejected" }).into())
}

impl State {
    fn active_children(&self, parent: &str) -> i64 {
        let is_child = |agent: &&Agent| agent.parent.as_deref() == Some(parent) && agent.status == AgentStatus::Active;
        i64::try_from(self.living_agents().filter(is_child).count()).unwrap_or(i64::MAX)
    }

    /// The pending agent of a call about which the caller decides.
    fn decided_agent(&mut self, call: &Call) -> Result<&mut Agent, Refusal> {
        let actor = self.actor(call)?;
        let agent = self.agent_mut(call.id())?;
        if agent.status != AgentStatus::Pending {
            return Err(bad_request("Agent is not pending"));
        }
        if Self::is_above(&actor, agent) {
            Ok(agent)
        } else {
            Err(forbidden(format!("Only the parent or an agent of level {TOP_LEVEL} can do this")))
        }
    }
}

fn capacity_of(agent: &Agent) -> i64 {
    if agent.max_children == 0 { by_level(agent.level) } else { agent.max_children }
}

fn by_level(level: i64) -> i64 {
    usize::try_from(level - 1).ok().and_then(|place| CAPACITIES.get(place)).copied().unwrap_or_default()
}

fn full(current: i64, most: i64) -> String {
    format!("At capacity: {current} of {most} active children")
}
