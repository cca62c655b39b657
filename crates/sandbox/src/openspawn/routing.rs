//! Which agents suit a task.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    candidates::{best_first, normalized},
    events::Entity,
    handlers::Handler,
    state::State,
    task::Task,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// How many agents are suggested if nobody says how many.
const SUGGESTED: usize = 5;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "suggest" => suggest,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Choice {
    min_coverage: Option<f64>,
    exclude_agent_ids: Option<Vec<String>>,
}

pub(super) fn candidates(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let task = state.tasks.get(call.id())?;
    let least = call.query.get("minCoverage").and_then(Value::as_f64);
    Ok(json!({ "data": state.route(task, least, &[], call.number("maxResults")) }).into())
}

pub(super) fn auto_assign(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let choice: Choice = call.body()?;
    let task = state.tasks.get(call.id())?;
    let id = task.id.clone();
    let mut result = state.route(task, choice.min_coverage, &choice.exclude_agent_ids.unwrap_or_default(), Some(1));
    let best = result["bestMatch"].clone();
    if let Some(assignee) = best["agentId"].as_str() {
        let previous = state.hand_over(&id, assignee)?;
        let told = json!({
            "previousAssignee": previous,
            "newAssignee": assignee,
            "score": best["score"],
            "coveragePercent": best["coveragePercent"],
            "matchedCapabilities": best["matchedCapabilities"],
        });
        state.record(call.caller()?, "task.auto_assigned", Entity::Task(&id), told);
        result["autoAssigned"] = json!(true);
    }
    Ok(json!({ "data": result }).into())
}

fn suggest(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let wanted = normalized(call.list("capabilities").unwrap_or_default());
    let found = state.able_agents(&wanted).map(|candidate| candidate.shown(0, candidate.score_alone())).collect();
    let mut suggested = best_first(found);
    suggested.truncate(call.number("limit").unwrap_or(SUGGESTED));
    Ok(suggested.into())
}

impl State {
    /// The agents that fit a task, the best first.
    fn route(&self, task: &Task, least_coverage: Option<f64>, excluded: &[String], most: Option<usize>) -> Value {
        let wanted = required_capabilities(task);
        let loads = self.workloads();
        let fits = self
            .able_agents(&wanted)
            .filter(|candidate| !excluded.contains(&candidate.agent.id) && least_coverage.is_none_or(|least| candidate.coverage >= least));
        let found = fits.map(|candidate| {
            let tasks = loads.get(candidate.agent.id.as_str()).copied().unwrap_or_default();
            candidate.shown(tasks, candidate.score_among(tasks))
        });
        let mut candidates = best_first(found.collect());
        // Zero is no limit.
        candidates.truncate(most.filter(|most| *most > 0).unwrap_or(usize::MAX));
        json!({
            "taskId": task.id,
            "requiredCapabilities": wanted,
            "bestMatch": candidates.first(),
            "candidates": candidates,
            "autoAssigned": false,
        })
    }
}

/// What a task calls for. Callers say so in its metadata, in which anything may stand.
fn required_capabilities(task: &Task) -> Vec<String> {
    let listed = task.metadata.get("requiredCapabilities").and_then(Value::as_array).into_iter().flatten();
    let texts: Vec<_> = listed.map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
    normalized(texts.iter().map(String::as_str))
}
