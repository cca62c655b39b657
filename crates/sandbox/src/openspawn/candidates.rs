//! How well agents fit what is wanted.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{
    agent::Agent,
    state::State,
    words::{AgentStatus, Proficiency},
};

/// An agent that can do some of what is wanted.
pub(super) struct Candidate<'a> {
    pub(super) agent: &'a Agent,
    matched: Vec<&'a str>,
    missing: Vec<&'a str>,
    /// How much of what is wanted it can do, in percent.
    pub(super) coverage: f64,
    /// How well it can do that, from 1 to 3.
    pub(super) proficiency: f64,
}

impl Candidate<'_> {
    pub(super) fn shown(&self, tasks: usize, score: f64) -> Value {
        let is_whole = self.proficiency.fract() == 0.0;
        json!({
            "agentId": self.agent.id,
            "agentName": self.agent.name,
            "level": self.agent.level,
            "matchedCapabilities": self.matched,
            "missingCapabilities": self.missing,
            "coveragePercent": self.coverage as i64,
            "avgProficiency": if is_whole { json!(self.proficiency as i64) } else { json!(self.proficiency) },
            "currentTaskCount": tasks,
            "score": score.round() as i64,
        })
    }

    /// How well it fits beside what else it has to do: by coverage to 40, by proficiency to 30, by level and by free time to 15 each.
    pub(super) fn score_among(&self, tasks: usize) -> f64 {
        let level = (self.agent.level - 1) as f64 / 9.0 * 15.0;
        let free = (15.0 - tasks as f64 * 1.5).max(0.0);
        self.coverage * 0.4 + (self.proficiency - 1.0) / 2.0 * 30.0 + level + free
    }

    /// How well it fits, whatever else it has to do.
    pub(super) fn score_alone(&self) -> f64 {
        self.coverage * 0.6 + self.proficiency * 10.0 + self.agent.level as f64
    }
}

impl State {
    /// The active agents that can do any of what is wanted, the oldest first.
    pub(super) fn able_agents<'a>(&'a self, wanted: &'a [String]) -> impl Iterator<Item = Candidate<'a>> {
        self.living_agents().filter(|agent| agent.status == AgentStatus::Active).filter_map(|agent| candidate(agent, wanted))
    }

    /// How many tasks that are not over each agent has.
    pub(super) fn workloads(&self) -> HashMap<&str, usize> {
        let mut loads = HashMap::new();
        for assignee in self.tasks.iter().filter(|task| !task.status.is_over()).filter_map(|task| task.assignee.as_deref()) {
            *loads.entry(assignee).or_default() += 1;
        }
        loads
    }
}

/// Capabilities that are wanted as they are looked for. Those that agents got when they were registered may differ in their case.
pub(super) fn normalized<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    wanted.into_iter().map(|name| name.to_lowercase().trim().to_owned()).collect()
}

/// The best first; among equals the older agent.
pub(super) fn best_first(mut candidates: Vec<Value>) -> Vec<Value> {
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate["score"].as_i64()));
    candidates
}

fn candidate<'a>(agent: &'a Agent, wanted: &'a [String]) -> Option<Candidate<'a>> {
    let matching: Vec<_> = agent.capabilities.iter().filter(|capability| wanted.contains(&capability.name)).collect();
    if matching.is_empty() {
        return None;
    }
    let matched: Vec<_> = matching.iter().map(|capability| capability.name.as_str()).collect();
    let count = matched.len() as f64;
    Some(Candidate {
        agent,
        missing: wanted.iter().map(String::as_str).filter(|name| !matched.contains(name)).collect(),
        coverage: (count / wanted.len() as f64 * 100.0).round(),
        proficiency: matching.iter().map(|capability| weight(capability.proficiency)).sum::<f64>() / count,
        matched,
    })
}

fn weight(proficiency: Proficiency) -> f64 {
    match proficiency {
        Proficiency::Basic => 1.0,
        Proficiency::Standard => 2.0,
        Proficiency::Expert => 3.0,
    }
}
