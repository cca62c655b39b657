//! Who can do what is asked for.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{
    agent::{Agent, Capability},
    rounding::percent,
    state::State,
    words::{AgentStatus, Proficiency},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// An agent, and one of the capabilities that are asked for.
type Match<'a> = (&'a Agent, &'a Capability);

pub(super) fn matches(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let only_active = call.query.get("onlyActive") == Some(&Value::Bool(true));
    let rows = state.matching(call, only_active).into_iter().map(|(agent, capability)| {
        json!({
            "agentId": agent.id,
            "agentName": agent.name,
            "level": agent.level,
            "status": agent.status,
            "capability": capability.name,
            "proficiency": capability.proficiency,
            "score": score(capability.proficiency),
        })
    });
    Ok(rows.collect::<Vec<_>>().into())
}

pub(super) fn best_match(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let mut candidates: Vec<(&Agent, Vec<&Capability>)> = Vec::new();
    for (agent, capability) in state.matching(call, true) {
        match candidates.iter_mut().find(|(other, _)| other.id == agent.id) {
            Some((_, capabilities)) => capabilities.push(capability),
            None => candidates.push((agent, vec![capability])),
        }
    }
    let total = |capabilities: &[&Capability]| capabilities.iter().map(|capability| score(capability.proficiency)).sum::<i64>();
    // The first of those that are equally good, as they stand among the matches.
    let best = candidates.iter().rev().max_by_key(|(_, capabilities)| (capabilities.len(), total(capabilities)));
    let asked = wanted(call).len();
    let shown = best.map(|(agent, capabilities)| {
        let row = |capability: &&Capability| json!({ "capability": capability.name, "proficiency": capability.proficiency });
        json!({
            "agentId": agent.id,
            "agentName": agent.name,
            "level": agent.level,
            "matchedCapabilities": capabilities.iter().map(row).collect::<Vec<_>>(),
            "coveragePercent": percent(capabilities.len() as i64, asked as i64),
            "totalScore": total(capabilities),
        })
    });
    Ok(json!({ "data": shown }).into())
}

impl State {
    /// The capabilities that a call asks for, by score and then by level.
    fn matching(&self, call: &Call, only_active: bool) -> Vec<Match<'_>> {
        let names = wanted(call);
        let least: Option<Proficiency> = call.query.get("minProficiency").and_then(|word| serde_json::from_value(word.clone()).ok());
        let may_be = |agent: &&Agent| !only_active || agent.status == AgentStatus::Active;
        let is_meant =
            |capability: &&Capability| names.contains(&capability.name) && least.is_none_or(|least| capability.proficiency >= least);
        let mut found = Vec::new();
        for agent in self.living_agents().filter(may_be) {
            found.extend(agent.capabilities.iter().filter(is_meant).map(|capability| (agent, capability)));
        }
        found.sort_by_key(|(agent, capability)| (Reverse(capability.proficiency), Reverse(agent.level)));
        found
    }
}

/// The names that a call asks for. They are in lower case, so what was given with capitals at registration is not found.
fn wanted(call: &Call) -> Vec<String> {
    call.list("capabilities").unwrap_or_default().into_iter().map(str::to_lowercase).collect()
}

fn score(proficiency: Proficiency) -> i64 {
    match proficiency {
        Proficiency::Basic => 1,
        Proficiency::Standard => 2,
        Proficiency::Expert => 3,
    }
}
