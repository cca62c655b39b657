//! What changes the trust in agents.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde_json::json;

use super::{
    events::Entity,
    refusals::internal,
    state::State,
    words::{EventSeverity, ReputationEventType, ReputationLevel},
};
use crate::engine::refusal::Refusal;

/// How many changes are kept; the oldest go first.
const KEPT: usize = 100_000;

/// How many characters the database has for a reason.
const LONGEST_REASON: usize = 500;

/// How far an agent can be trusted.
const MOST_TRUST: i64 = 100;

/// A change of the trust in an agent.
#[derive(Debug, Clone)]
pub(crate) struct ReputationEvent {
    pub(crate) id: String,
    pub(crate) agent: String,
    pub(crate) kind: ReputationEventType,
    /// What was added, before the score was kept within its bounds.
    pub(crate) impact: i64,
    pub(crate) previous_score: i64,
    pub(crate) new_score: i64,
    pub(crate) task: Option<String>,
    pub(crate) triggered_by: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) created_at: Timestamp,
}

/// The changes, the oldest first.
#[derive(Default)]
pub(crate) struct Reputation {
    events: VecDeque<ReputationEvent>,
}

impl Reputation {
    /// What changed the trust in an agent, the newest first.
    pub(crate) fn of<'a>(&'a self, agent: &'a str) -> impl Iterator<Item = &'a ReputationEvent> {
        self.events.iter().rev().filter(move |event| event.agent.eq_ignore_ascii_case(agent))
    }

    fn keep(&mut self, event: ReputationEvent) {
        self.events.push_back(event);
        if self.events.len() > KEPT {
            self.events.pop_front();
        }
    }
}

/// Changes the trust in an agent and writes it down. Who did it is the agent itself if nobody else is named.
pub(crate) fn record_reputation(
    state: &mut State,
    agent: &str,
    kind: ReputationEventType,
    impact: i64,
    task: Option<&str>,
    by: Option<&str>,
    reason: Option<&str>,
) -> Result<ReputationEvent, Refusal> {
    // The database has 16 bits for an impact.
    if i16::try_from(impact).is_err() || reason.is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
        return Err(internal());
    }
    let now = state.now;
    let found = state.agent_mut(agent)?;
    let previous_score = found.trust;
    let new_score = previous_score.saturating_add(impact).clamp(0, MOST_TRUST);
    (found.trust, found.last_activity_at, found.updated_at) = (new_score, Some(now), now);
    let agent = found.id.clone();
    let event = ReputationEvent {
        id: state.ids.uuid(),
        agent: agent.clone(),
        kind,
        impact,
        previous_score,
        new_score,
        task: task.map(str::to_owned),
        triggered_by: by.map(str::to_owned),
        reason: reason.map(str::to_owned),
        created_at: now,
    };
    state.reputation.keep(event.clone());
    let severity = if impact >= 0 { EventSeverity::Info } else { EventSeverity::Warning };
    let told = json!({
        "agentId": agent,
        "eventType": kind,
        "impact": impact,
        "previousScore": previous_score,
        "newScore": new_score,
        "reputationLevel": ReputationLevel::of(new_score),
    });
    state.record_as(severity, by.unwrap_or(&agent), "reputation.changed", Entity::Agent(&agent), told);
    Ok(event)
}

impl ReputationEventType {
    /// What it adds to a score unless another number is given.
    pub(crate) fn impact(self) -> i64 {
        match self {
            Self::TaskCompleted | Self::LevelUp => 5,
            Self::TaskFailed | Self::QualityPenalty => -10,
            Self::TaskRework => -3,
            Self::OnTimeDelivery => 2,
            Self::LateDelivery | Self::LevelDown => -5,
            Self::QualityBonus => 10,
            Self::InactivityDecay => -1,
            Self::ManualAdjustment => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_changes_go() {
        let mut reputation = Reputation::default();
        let event = |number: usize| ReputationEvent {
            id: number.to_string(),
            agent: String::new(),
            kind: ReputationEventType::ManualAdjustment,
            impact: 0,
            previous_score: 0,
            new_score: 0,
            task: None,
            triggered_by: None,
            reason: None,
            created_at: Timestamp::UNIX_EPOCH,
        };
        (0..=KEPT).for_each(|number| reputation.keep(event(number)));
        let ids: Vec<_> = reputation.of("").map(|event| event.id.as_str()).collect();
        assert_eq!((ids.len(), ids.last()), (KEPT, Some(&"1")));
    }
}
