//! Handing tasks up.

use std::cmp::Reverse;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    agent::Agent,
    escalation::Escalation,
    events::Entity,
    handlers::Handler,
    refusals::internal,
    state::State,
    words::{AgentStatus, EventSeverity},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list_open" => list_open,
        "resolve" => resolve,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wish {
    reason: String,
    notes: Option<String>,
    target_agent_id: Option<String>,
}

/// Hands a task up. It keeps its assignee all the same.
pub(super) fn escalate(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let wish: Wish = call.body()?;
    let task = state.tasks.get(call.id())?;
    let from = task.assignee.as_deref().ok_or_else(internal).and_then(|id| state.agent(id).map_err(|_| internal()))?;
    let to = match &wish.target_agent_id {
        Some(id) => state.agent(id)?,
        None => state.above(from).ok_or_else(internal)?,
    };
    let levels = to.level - from.level;
    let told = json!({
        "reason": wish.reason,
        "fromAgentId": from.id,
        "fromAgentName": from.name,
        "toAgentId": to.id,
        "toAgentName": to.name,
        "levelsEscalated": levels,
        "isAutomatic": false,
    });
    let (task, from, to) = (task.id.clone(), from.id.clone(), to.id.clone());
    let escalation = Escalation {
        id: state.ids.uuid(),
        task: task.clone(),
        from: from.clone(),
        to,
        reason: wish.reason,
        levels,
        notes: wish.notes,
        resolved_at: None,
        created_at: call.now,
    };
    let shown = state.escalation(&escalation);
    state.escalations.add(escalation);
    // Whoever asks for it, the event is the assignee's.
    state.record_as(EventSeverity::Warning, &from, "task.escalated", Entity::Task(&task), told);
    Ok(json!({ "data": shown, "message": "Task escalated" }).into())
}

pub(super) fn of_task(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let of_task = state.escalations.newest_first().filter(|escalation| escalation.task.eq_ignore_ascii_case(call.id()));
    Ok(of_task.map(|escalation| state.escalation_with_agents(escalation, call.quirks)).collect::<Vec<_>>().into())
}

fn list_open(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let shown = |escalation: &Escalation| -> Result<Value, Refusal> {
        let mut shown = state.escalation_with_agents(escalation, call.quirks);
        shown["task"] = state.task_row(state.tasks.get(&escalation.task)?);
        Ok(shown)
    };
    let open = state.escalations.newest_first().filter(|escalation| escalation.resolved_at.is_none());
    Ok(open.map(shown).collect::<Result<Vec<_>, _>>()?.into())
}

fn resolve(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let escalation = state.escalations.get_mut(call.id()).ok_or_else(internal)?;
    escalation.resolved_at = Some(call.now);
    let id = escalation.id.clone();
    let shown = state.escalations.newest_first().find(|escalation| escalation.id == id).map(|escalation| state.escalation(escalation));
    Ok(json!({ "data": shown, "message": "Escalation resolved" }).into())
}

impl State {
    /// Who gets what an agent hands up: its parent, or else the most experienced active agent of the next level.
    fn above(&self, agent: &Agent) -> Option<&Agent> {
        if let Some(parent) = &agent.parent {
            return self.agent(parent).ok();
        }
        let is_above = |other: &&Agent| other.level == agent.level + 1 && other.status == AgentStatus::Active;
        self.living_agents().filter(is_above).min_by_key(|other| Reverse(other.tasks_completed))
    }
}
