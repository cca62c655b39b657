//! Who stands below whom.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{agent::Agent, state::State};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// How many levels below the agent are shown if nobody says how many.
const DEPTH: i64 = 3;

pub(super) fn hierarchy(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    // What is no number sets no limit.
    let depth = call.query.get("depth").map_or(Some(DEPTH), Value::as_i64);
    let agent = state.agent(call.id())?;
    Ok(json!({ "data": state.node(agent, depth, call.quirks) }).into())
}

impl State {
    /// An agent with those below it. One at the limit does not even tell whether there are any.
    fn node(&self, agent: &Agent, depth: Option<i64>, quirks: bool) -> Value {
        let mut shown = self.entity(agent, quirks);
        if depth.is_none_or(|depth| depth > 0) {
            let is_child = |other: &&Agent| other.parent.as_ref() == Some(&agent.id);
            let mut children: Vec<_> = self.living_agents().filter(is_child).collect();
            children.sort_by_key(|child| (Reverse(child.level), child.name.clone()));
            let below = depth.map(|depth| depth - 1);
            shown["children"] = children.into_iter().map(|child| self.node(child, below, quirks)).collect();
        }
        shown
    }
}
