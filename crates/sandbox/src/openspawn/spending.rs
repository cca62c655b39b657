//! What agents spend: by their own word, or because a model was called for them.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    ledger::{LARGEST, Reason},
    refusals::{bad_request, internal, unauthorized},
    state::State,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The secret that the sandbox shares with LiteLLM.
const LITELLM_SECRET: &str = "litellm-sandbox";

/// For how many tokens a model's rate is.
const TOKENS: i128 = 1_000_000;

/// How many characters the database has for a reason, and for what triggered a change.
const LONGEST_REASON: usize = 500;
const LONGEST_TRIGGER: usize = 100;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spending {
    amount: i64,
    reason: String,
    trigger_type: Option<String>,
    source_task_id: Option<String>,
    source_agent_id: Option<String>,
}

/// A call of a model. Nobody looks whether it was charged before.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Usage {
    agent_id: String,
    model: String,
    input_tokens: i64,
    output_tokens: i64,
}

pub(super) fn spend(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Spending = call.body()?;
    let reason = Reason {
        trigger: body.trigger_type,
        source_task: body.source_task_id.map(|id| id.to_ascii_lowercase()),
        source_agent: body.source_agent_id.map(|id| id.to_ascii_lowercase()),
        ..Reason::new(body.reason)
    };
    Ok(json!({ "data": state.charge(call.caller()?, body.amount, reason)? }).into())
}

pub(super) fn litellm_callback(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Usage = call.body()?;
    if call.header("x-litellm-secret") != Some(LITELLM_SECRET) {
        return Err(unauthorized());
    }
    let organisation = call.text("orgId").ok_or_else(internal)?;
    // Rates are of an organisation, and there is but one.
    let is_known = organisation.eq_ignore_ascii_case(&state.organisation.id);
    let rate = state.rate(&format!("model.{}", body.model)).filter(|_| is_known).unwrap_or_default();
    let tokens = i128::from(body.input_tokens) + i128::from(body.output_tokens);
    let cost = i64::try_from((tokens * i128::from(rate) + TOKENS - 1) / TOKENS).unwrap_or(i64::MAX);
    if cost == 0 {
        return Ok(json!({ "data": null, "message": "No charge" }).into());
    }
    let reason = Reason::triggered_by(format!("{tokens} tokens of {}", body.model), "llm_call");
    let row = state.charge(&body.agent_id, cost, reason)?;
    Ok(json!({ "data": row, "message": "Charged" }).into())
}

impl State {
    /// Whether the database can hold a reason, and knows what it refers to.
    pub(super) fn must_hold(&self, reason: &Reason) -> Result<(), Refusal> {
        let is_short = |text: &str, most| text.chars().count() <= most;
        let fits = is_short(&reason.text, LONGEST_REASON) && reason.trigger.as_ref().is_none_or(|text| is_short(text, LONGEST_TRIGGER));
        let is_known = reason.source_agent.as_ref().is_none_or(|id| self.agent(id).is_ok())
            && reason.source_task.as_ref().is_none_or(|id| self.tasks.get(id).is_ok());
        if fits && is_known { Ok(()) } else { Err(internal()) }
    }

    /// Takes credits from an agent as far as its balance and its budget allow. Gives the row as it is shown.
    fn charge(&mut self, agent: &str, amount: i64, reason: Reason) -> Result<Value, Refusal> {
        let agent = self.agent(agent)?;
        let (id, limit, spent) = (agent.id.clone(), agent.budget_limit, agent.budget_spent.saturating_add(amount));
        if self.balance(&id) < amount {
            return Err(bad_request("Insufficient balance"));
        }
        if limit.is_some_and(|limit| spent > limit) {
            return Err(bad_request("Budget limit exceeded"));
        }
        if spent > LARGEST {
            return Err(internal());
        }
        self.must_hold(&reason)?;
        let row = self.spend(&id, amount, reason)?;
        let now = self.now;
        let agent = self.agent_mut(&id)?;
        (agent.budget_spent, agent.updated_at) = (spent, now);
        Ok(row)
    }
}
