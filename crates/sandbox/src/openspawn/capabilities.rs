//! What agents can do, and how well.

use std::{cmp::Reverse, collections::BTreeMap};

use serde::Deserialize;
use serde_json::json;

use super::{
    agent::{Agent, Capability},
    capability_matching,
    events::Entity,
    handlers::Handler,
    refusals::{bad_request, forbidden, not_found},
    state::{Actor, State, TOP_LEVEL},
    words::Proficiency,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// How many capabilities an agent can have.
const MOST: usize = 1000;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list_org" => list_org,
        "match" => capability_matching::matches,
        "best_match" => capability_matching::best_match,
        "list" => list,
        "add" => add,
        "update" => update,
        "remove" => remove,
        _ => return None,
    })
}

#[derive(Deserialize)]
struct Grant {
    capability: String,
    proficiency: Option<Proficiency>,
}

#[derive(Deserialize)]
struct Update {
    proficiency: Proficiency,
}

fn list_org(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let mut counts = BTreeMap::<_, usize>::new();
    for capability in state.living_agents().flat_map(|agent| &agent.capabilities) {
        *counts.entry(&capability.name).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    Ok(counts.into_iter().map(|(name, count)| json!({ "capability": name, "count": count })).collect::<Vec<_>>().into())
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let Ok(agent) = state.agent(call.id()) else { return Ok(Vec::new().into()) };
    let mut capabilities: Vec<_> = agent.capabilities.iter().collect();
    capabilities.sort_by_key(|capability| &capability.name);
    Ok(capabilities.into_iter().map(|capability| state.capability(agent, capability)).collect::<Vec<_>>().into())
}

fn add(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Grant = call.body()?;
    let actor = state.actor(call)?;
    let agent = state.agent(call.id())?;
    must_be_self_or_above(&actor, agent)?;
    let name = body.capability.trim().to_lowercase();
    if agent.capabilities.iter().any(|known| known.name == name) {
        return Err(bad_request(format!("The agent has the capability {name} already")));
    }
    if agent.capabilities.len() >= MOST {
        return Err(Refusal::new(507, "SANDBOX_FULL", "An agent can have 1000 capabilities; remove some"));
    }
    let id = agent.id.clone();
    let proficiency = body.proficiency.unwrap_or_default();
    let told = json!({ "capability": name, "proficiency": proficiency });
    let capability = Capability { id: state.ids.uuid(), name, proficiency, created_at: call.now };
    let shown = state.capability(state.agent(&id)?, &capability);
    state.agent_mut(&id)?.capabilities.push(capability);
    state.record(&actor.id, "agent.capability_added", Entity::Agent(&id), told);
    Ok(json!({ "data": shown }).into())
}

fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    let actor = state.actor(call)?;
    let (agent, place) = state.capability_place(call.id())?;
    must_be_self_or_above(&actor, agent)?;
    let agent = agent.id.clone();
    let capability = &mut state.agent_mut(&agent)?.capabilities[place];
    let old = std::mem::replace(&mut capability.proficiency, body.proficiency);
    let told = json!({ "capability": capability.name, "oldProficiency": old, "newProficiency": body.proficiency });
    state.record(&actor.id, "agent.capability_updated", Entity::Agent(&agent), told);
    let agent = state.agent(&agent)?;
    Ok(json!({ "data": state.capability(agent, &agent.capabilities[place]) }).into())
}

fn remove(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let actor = state.actor(call)?;
    let (agent, place) = state.capability_place(call.id())?;
    if !State::is_above(&actor, agent) {
        return Err(forbidden(format!("Only the parent or an agent of level {TOP_LEVEL} can do this")));
    }
    let agent = agent.id.clone();
    let capability = state.agent_mut(&agent)?.capabilities.remove(place);
    state.record(&actor.id, "agent.capability_removed", Entity::Agent(&agent), json!({ "capability": capability.name }));
    Ok(json!({ "message": "Capability removed" }).into())
}

fn must_be_self_or_above(actor: &Actor, agent: &Agent) -> Result<(), Refusal> {
    if actor.id == agent.id || State::is_above(actor, agent) {
        Ok(())
    } else {
        Err(forbidden(format!("Only the agent, its parent or an agent of level {TOP_LEVEL} can do this")))
    }
}

impl State {
    /// Whose capability has this id, and which of them it is.
    fn capability_place(&self, id: &str) -> Result<(&Agent, usize), Refusal> {
        let place = |agent: &Agent| agent.capabilities.iter().position(|capability| capability.id.eq_ignore_ascii_case(id));
        self.living_agents().find_map(|agent| Some((agent, place(agent)?))).ok_or_else(|| not_found("Capability"))
    }
}
