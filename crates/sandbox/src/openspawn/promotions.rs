//! How agents rise by their work.

use jiff::SignedDuration;
use serde_json::json;

use super::{events::Entity, reputation_events::record_reputation, state::State, words::ReputationEventType};
use crate::engine::refusal::Refusal;

/// How long an agent stays on a level at least.
const PAUSE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What an agent needs to rise, by its level from 1 on. From level 9 none rises by itself.
const THRESHOLDS: [Threshold; 8] = [
    Threshold { trust: 55, tasks: 3 },
    Threshold { trust: 60, tasks: 10 },
    Threshold { trust: 65, tasks: 25 },
    Threshold { trust: 70, tasks: 50 },
    Threshold { trust: 75, tasks: 100 },
    Threshold { trust: 80, tasks: 200 },
    Threshold { trust: 85, tasks: 400 },
    Threshold { trust: 90, tasks: 750 },
];

/// What an agent needs to rise to the next level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Threshold {
    pub(crate) trust: i64,
    pub(crate) tasks: i64,
}

/// What an agent of this level needs to rise by itself; none where it cannot.
pub(crate) fn threshold(level: i64) -> Option<Threshold> {
    THRESHOLDS.get(usize::try_from(level - 1).ok()?).copied()
}

/// Lets an agent rise by a level, if it has what it needs.
pub(crate) fn promote_if_due(state: &mut State, id: &str) -> Result<(), Refusal> {
    let now = state.now;
    let agent = state.agent_mut(id)?;
    let has_enough = threshold(agent.level).is_some_and(|needed| agent.trust >= needed.trust && agent.tasks_completed >= needed.tasks);
    let is_too_early = agent.last_promotion_at.is_some_and(|last| now.duration_since(last) < PAUSE);
    if !has_enough || is_too_early {
        return Ok(());
    }
    let (previous, new) = (agent.level, agent.level + 1);
    (agent.level, agent.last_promotion_at) = (new, Some(now));
    let told = json!({
        "agentId": agent.id,
        "previousLevel": previous,
        "newLevel": new,
        "trustScore": agent.trust,
        "tasksCompleted": agent.tasks_completed,
    });
    let kind = ReputationEventType::LevelUp;
    let reason = format!("Automatically promoted from L{previous} to L{new}");
    record_reputation(state, id, kind, kind.impact(), None, None, Some(&reason))?;
    state.record(id, "agent.promoted", Entity::Agent(id), told);
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{ids::Ids, openspawn::agent::Agent};

    #[test]
    fn an_agent_rises_by_one_level_at_most_once_a_week_and_to_the_ninth_at_most() {
        for (level, trust, tasks, days, expected) in [
            (1, 55, 3, None, 2),
            (1, 54, 3, None, 1),
            (1, 55, 2, None, 1),
            (1, 100, 5000, Some(6), 1),
            (1, 100, 5000, Some(7), 2),
            (8, 90, 750, None, 9),
            (9, 100, 5000, None, 9),
            (10, 100, 5000, None, 10),
        ] {
            let mut state = State::new(Ids::new(7, "openspawn"), Timestamp::UNIX_EPOCH);
            let mut agent = Agent::new("a".to_owned(), "a", "a", String::new(), state.now);
            (agent.level, agent.trust, agent.tasks_completed) = (level, trust, tasks);
            agent.last_promotion_at = days.map(|days| state.now - SignedDuration::from_hours(24 * days));
            state.add_agent(agent);
            promote_if_due(&mut state, "a").unwrap();
            let risen = state.agent("a").unwrap();
            assert_eq!(risen.level, expected, "{level} {trust} {tasks} {days:?}");
            assert_eq!(state.reputation.of("a").count(), usize::from(expected > level));
        }
    }
}
