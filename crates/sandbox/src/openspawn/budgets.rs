//! Budgets: what agents may spend in a period, which is a day.

use std::cmp::Reverse;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    agent::Agent,
    days::midnight,
    events::Entity,
    handlers::Handler,
    ledger::LARGEST,
    refusals::{bad_request, forbidden, internal},
    rounding::percent,
    state::{State, TOP_LEVEL},
    words::AgentStatus,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// The share of its limit, in percent, from which on an agent has nearly used up its budget.
const NEARLY: i64 = 80;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "get" => get,
        "set" => set,
        "can_spend" => can_spend,
        "alerts" => alerts,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Budget {
    budget_period_limit: i64,
    reset_current_period: Option<bool>,
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "data": state.budget(state.agent(call.id())?) }).into())
}

fn set(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Budget = call.body()?;
    let actor = state.actor(call)?;
    let agent = state.agent_mut(call.id())?;
    if !State::is_above(&actor, agent) {
        return Err(forbidden(format!("Only the parent or an agent of level {TOP_LEVEL} can do this")));
    }
    if body.budget_period_limit < 0 {
        return Err(bad_request("The limit cannot be negative"));
    }
    if body.budget_period_limit > LARGEST {
        return Err(internal());
    }
    (agent.budget_limit, agent.updated_at) = (Some(body.budget_period_limit), call.now);
    if body.reset_current_period == Some(true) {
        (agent.budget_spent, agent.budget_start) = (0, Some(call.now));
    }
    let id = agent.id.clone();
    let mut told = json!({ "budgetPeriodLimit": body.budget_period_limit });
    if let Some(reset) = body.reset_current_period {
        told["resetCurrentPeriod"] = json!(reset);
    }
    state.record(&actor.id, "agent.budget_set", Entity::Agent(&id), told);
    get(state, call)
}

fn can_spend(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    // No comparison holds of what is no number, so nothing speaks against it.
    let amount = call.query.get("amount").and_then(Value::as_i64);
    let answer = match state.agent(call.id()) {
        Err(_) => cannot("Agent not found", 0, None),
        Ok(agent) => {
            let balance = state.balance(&agent.id);
            let left = agent.budget_limit.map(|limit| limit.saturating_sub(agent.budget_spent));
            if agent.status != AgentStatus::Active {
                cannot("Agent is not active", balance, None)
            } else if amount > Some(balance) {
                cannot("Insufficient balance", balance, None)
            } else if let Some(left) = left.filter(|left| amount > Some(*left)) {
                cannot(&format!("Would exceed budget limit (remaining: {left})"), balance, Some(left))
            } else {
                json!({ "canSpend": true, "currentBalance": balance, "budgetRemaining": remaining(agent) })
            }
        }
    };
    Ok(json!({ "data": answer }).into())
}

fn alerts(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let is_nearly_used = |agent: &&Agent| {
        let limit = agent.budget_limit.filter(|limit| *limit > 0 && agent.status == AgentStatus::Active);
        // What is rounded up to it is not enough.
        limit.is_some_and(|limit| 100 * i128::from(agent.budget_spent) >= i128::from(NEARLY) * i128::from(limit))
    };
    let mut agents: Vec<_> = state.living_agents().filter(is_nearly_used).collect();
    agents.sort_by_key(|agent| Reverse(used(agent)));
    Ok(agents.into_iter().map(|agent| state.budget(agent)).collect::<Vec<_>>().into())
}

impl State {
    /// What an agent has, and may spend.
    pub(super) fn budget(&self, agent: &Agent) -> Value {
        json!({
            "agentId": agent.id,
            "currentBalance": self.balance(&agent.id),
            "budgetPeriodLimit": agent.budget_limit,
            "budgetPeriodSpent": agent.budget_spent,
            "budgetRemaining": remaining(agent),
            "budgetPeriodStart": agent.budget_start.map(clock::text),
            "utilizationPercent": used(agent),
        })
    }

    /// Forgets what was spent of limits on the days before. The server does so each midnight, and fails to write an event of it.
    pub(super) fn renew_budgets(&mut self) {
        let today = midnight(self.now);
        if today <= self.budgets_renewed {
            return;
        }
        self.budgets_renewed = today;
        let is_due = |agent: &&Agent| agent.budget_limit.is_some() && agent.budget_spent != 0;
        let due: Vec<_> = self.living_agents().filter(is_due).map(|agent| agent.id.clone()).collect();
        for id in due {
            if let Ok(agent) = self.agent_mut(&id) {
                (agent.budget_spent, agent.updated_at) = (0, today);
            }
        }
    }
}

fn cannot(reason: &str, balance: i64, remaining: Option<i64>) -> Value {
    json!({ "canSpend": false, "reason": reason, "currentBalance": balance, "budgetRemaining": remaining })
}

/// What is left of a limit. Nothing is told of a limit of 0.
fn remaining(agent: &Agent) -> Option<i64> {
    agent.budget_limit.filter(|limit| *limit != 0).map(|limit| limit.saturating_sub(agent.budget_spent))
}

/// The share of a limit that is used up, in percent.
fn used(agent: &Agent) -> Option<i64> {
    agent.budget_limit.filter(|limit| *limit != 0).map(|limit| percent(agent.budget_spent, limit))
}
