//! Credits that one agent gives to another.

use serde::Deserialize;
use serde_json::json;

use super::{
    agent::Agent,
    events::Entity,
    ledger::Reason,
    refusals::{bad_request, forbidden, internal, not_found},
    state::{State, TOP_LEVEL},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// What triggers the rows of a transfer.
const TRIGGER: &str = "transfer";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transfer {
    to_agent_id: Option<String>,
    amount: i64,
    reason: Option<String>,
}

pub(super) fn transfer(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Transfer = call.body()?;
    let giver = state.agent(call.caller()?)?;
    let receiver = match &body.to_agent_id {
        Some(id) => state.agent(id)?,
        // The real server then asks the database for any agent at all (T7).
        None if call.quirks => state.living_agents().find(|agent| may_give(giver, agent)).ok_or_else(|| not_found("Agent"))?,
        None => return Err(not_found("Agent")),
    };
    if body.amount <= 0 {
        return Err(bad_request("The amount must be positive"));
    }
    if state.balance(&giver.id) < body.amount {
        return Err(bad_request("Insufficient balance"));
    }
    if !may_give(giver, receiver) {
        return Err(forbidden("Credits can be given to children and siblings only"));
    }
    let given = body.reason.filter(|reason| !reason.is_empty());
    let reason = |direction: &str, other: &Agent| Reason {
        source_agent: Some(other.id.clone()),
        ..Reason::triggered_by(given.clone().unwrap_or_else(|| format!("Transfer {direction} {}", other.name)), TRIGGER)
    };
    let (out, into) = (reason("to", receiver), reason("from", giver));
    let (from, to) = (giver.id.clone(), receiver.id.clone());
    if call.quirks {
        state.transfer_unwritten(&from, &to, body.amount)?;
    } else {
        state.must_hold(&out)?;
        state.must_hold(&into)?;
        state.transfer(&from, &to, body.amount, out, into)?;
    }
    for id in [&from, &to] {
        state.agent_mut(id)?.updated_at = call.now;
    }
    // The real server cannot write its rows, and does not take back what it has moved (T2).
    if call.quirks {
        return Err(internal());
    }
    let mut told = json!({ "fromAgent": from, "toAgent": to, "amount": body.amount });
    if let Some(reason) = given {
        told["reason"] = json!(reason);
    }
    state.record(&from, "credits.transferred", Entity::Agent(&to), told);
    let (from, to) = (state.budget(state.agent(&from)?), state.budget(state.agent(&to)?));
    Ok(json!({ "data": { "from": from, "to": to } }).into())
}

/// Whether an agent may give credits to another: to its children and siblings, or at the highest level to all.
fn may_give(giver: &Agent, receiver: &Agent) -> bool {
    let is_child = receiver.parent.as_ref() == Some(&giver.id);
    let is_sibling = giver.parent.is_some() && giver.parent == receiver.parent;
    giver.id != receiver.id && (is_child || is_sibling || giver.level >= TOP_LEVEL)
}
