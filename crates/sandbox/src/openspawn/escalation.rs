//! Tasks that were handed up to a higher agent.

use std::collections::{HashSet, VecDeque};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::state::State;
use crate::clock;

/// How many escalations are kept; the oldest go first.
const KEPT: usize = 20_000;

/// That a task was handed up.
pub(crate) struct Escalation {
    pub(crate) id: String,
    pub(crate) task: String,
    pub(crate) from: String,
    pub(crate) to: String,
    /// Any text.
    pub(crate) reason: String,
    pub(crate) levels: i64,
    pub(crate) notes: Option<String>,
    pub(crate) resolved_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
}

/// The escalations, the oldest first.
#[derive(Default)]
pub(crate) struct Escalations {
    list: VecDeque<Escalation>,
}

impl Escalations {
    /// The newest first.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Escalation> {
        self.list.iter().rev()
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Escalation> {
        self.list.iter_mut().find(|escalation| escalation.id.eq_ignore_ascii_case(id))
    }

    pub(crate) fn add(&mut self, escalation: Escalation) {
        self.list.push_back(escalation);
        if self.list.len() > KEPT {
            self.list.pop_front();
        }
    }

    /// Forgets those of tasks that are forgotten.
    pub(crate) fn forget(&mut self, tasks: &HashSet<String>) {
        self.list.retain(|escalation| !tasks.contains(&escalation.task));
    }
}

impl State {
    /// An escalation as writes answer it.
    pub(super) fn escalation(&self, escalation: &Escalation) -> Value {
        json!({
            "id": escalation.id,
            "orgId": self.organisation.id,
            "taskId": escalation.task,
            "fromAgentId": escalation.from,
            "toAgentId": escalation.to,
            "reason": escalation.reason,
            "levelsEscalated": escalation.levels,
            "notes": escalation.notes,
            "isAutomatic": false,
            "resolvedAt": escalation.resolved_at.map(clock::text),
            "metadata": {},
            "createdAt": clock::text(escalation.created_at),
        })
    }

    /// An escalation with both agents.
    pub(super) fn escalation_with_agents(&self, escalation: &Escalation, quirks: bool) -> Value {
        let mut shown = self.escalation(escalation);
        shown["fromAgent"] = self.entity_of(&escalation.from, quirks);
        shown["toAgent"] = self.entity_of(&escalation.to, quirks);
        shown
    }

    /// The row of an agent, be it deleted or not.
    pub(super) fn entity_of(&self, id: &str, quirks: bool) -> Value {
        self.agents().find(|agent| agent.id == id).map(|agent| self.entity(agent, quirks)).unwrap_or_default()
    }
}
