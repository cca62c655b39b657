//! How far agents are trusted.

use std::cmp::Reverse;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    agent::Agent,
    events::Entity,
    handlers::Handler,
    promotions::{Threshold, threshold},
    refusals::internal,
    reputation_events::{ReputationEvent, record_reputation},
    rounding::percent,
    state::State,
    words::{EventSeverity, ReputationEventType, ReputationLevel},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How many rows there are if nobody says how many: of a history, and of the leaderboard.
const PAGE: usize = 50;
const LEADERS: usize = 10;

/// The levels from which on an agent may judge others than its children, and demote.
const JUDGING_LEVEL: i64 = 7;
const DEMOTING_LEVEL: i64 = 9;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "get" => get,
        "history" => history,
        "bonus" => bonus,
        "penalty" => penalty,
        "demote" => demote,
        "leaderboard" => leaderboard,
        _ => return None,
    })
}

#[derive(Deserialize)]
struct Judgement {
    amount: Option<i64>,
    reason: Option<String>,
}

#[derive(Deserialize)]
struct Demotion {
    reason: Option<String>,
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.id()).map_err(|_| internal())?;
    let rate = if agent.tasks_completed == 0 { 100 } else { percent(agent.tasks_successful, agent.tasks_completed) };
    let data = json!({
        "trustScore": agent.trust,
        "reputationLevel": ReputationLevel::of(agent.trust),
        "tasksCompleted": agent.tasks_completed,
        "tasksSuccessful": agent.tasks_successful,
        "successRate": rate,
        "lastActivityAt": agent.last_activity_at.map(clock::text),
        "promotionProgress": progress(agent),
    });
    Ok(json!({ "data": data }).into())
}

/// Nobody looks whether there is such an agent.
fn history(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (limit, offset) = (call.number("limit").unwrap_or(PAGE), call.number("offset").unwrap_or_default());
    let events: Vec<_> = state.reputation.of(call.id()).collect();
    let page = events.iter().skip(offset).take(limit).map(|event| state.reputation_event(event)).collect();
    Ok(Answer::Page(page, events.len(), Map::new()))
}

fn bonus(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Judgement = call.body()?;
    let kind = ReputationEventType::QualityBonus;
    state.judge(call, kind, body.amount.unwrap_or(kind.impact()), body.reason.as_deref())
}

fn penalty(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Judgement = call.body()?;
    // It is taken off whatever its sign, and 0 is as if it were left out.
    let kind = ReputationEventType::QualityPenalty;
    let amount = body.amount.filter(|amount| *amount != 0).unwrap_or(kind.impact()).saturating_abs();
    state.judge(call, kind, -amount, body.reason.as_deref())
}

fn demote(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Demotion = call.body()?;
    let actor = state.actor(call)?;
    let agent = state.agent(call.id()).map_err(|_| internal())?;
    if actor.level < DEMOTING_LEVEL || agent.level <= 1 {
        return Err(internal());
    }
    let (id, previous) = (agent.id.clone(), agent.level);
    let kind = ReputationEventType::LevelDown;
    record_reputation(state, &id, kind, kind.impact(), None, Some(&actor.id), body.reason.as_deref())?;
    state.agent_mut(&id)?.level = previous - 1;
    let mut told = json!({ "agentId": id, "previousLevel": previous, "newLevel": previous - 1 });
    if let Some(reason) = body.reason {
        told["reason"] = json!(reason);
    }
    state.record_as(EventSeverity::Warning, &actor.id, "agent.demoted", Entity::Agent(&id), told);
    Ok(json!({ "message": "Agent demoted" }).into())
}

fn leaderboard(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let mut agents: Vec<_> = state.living_agents().collect();
    agents.sort_by_key(|agent| (Reverse(agent.trust), Reverse(agent.tasks_completed)));
    let rows = agents.into_iter().take(call.number("limit").unwrap_or(LEADERS)).map(|agent| {
        json!({
            "id": agent.id,
            "agentId": agent.handle,
            "name": agent.name,
            "level": agent.level,
            "trustScore": agent.trust,
            "reputationLevel": ReputationLevel::of(agent.trust),
            "tasksCompleted": agent.tasks_completed,
        })
    });
    Ok(rows.collect::<Vec<_>>().into())
}

impl State {
    /// Changes the trust in the agent of a call, which its parent may do and who stands high enough.
    fn judge(&mut self, call: &Call, kind: ReputationEventType, impact: i64, reason: Option<&str>) -> Result<Answer, Refusal> {
        let actor = self.actor(call)?;
        let agent = self.agent(call.id())?;
        if actor.level < JUDGING_LEVEL && !Self::is_above(&actor, agent) {
            return Err(internal());
        }
        let id = agent.id.clone();
        let event = record_reputation(self, &id, kind, impact, None, Some(&actor.id), reason)?;
        let message = if kind == ReputationEventType::QualityBonus { "Bonus awarded" } else { "Penalty applied" };
        Ok(json!({ "data": self.reputation_event(&event), "message": message }).into())
    }

    /// A change as it is shown.
    fn reputation_event(&self, event: &ReputationEvent) -> Value {
        json!({
            "id": event.id,
            "orgId": self.organisation.id,
            "agentId": event.agent,
            "type": event.kind,
            "impact": event.impact,
            "previousScore": event.previous_score,
            "newScore": event.new_score,
            "taskId": event.task,
            "triggeredBy": event.triggered_by,
            "reason": event.reason,
            "metadata": {},
            "createdAt": clock::text(event.created_at),
        })
    }
}

/// How far an agent is from the next level.
fn progress(agent: &Agent) -> Option<Value> {
    let Threshold { trust, tasks } = threshold(agent.level)?;
    Some(json!({
        "currentLevel": agent.level,
        "nextLevel": agent.level + 1,
        "trustScoreRequired": trust,
        "tasksRequired": tasks,
        "trustScoreProgress": percent(agent.trust, trust).min(100),
        "tasksProgress": percent(agent.tasks_completed, tasks).min(100),
    }))
}
