//! Credits: one's own balance and ledger, and corrections.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    events::Entity,
    handlers::Handler,
    ledger::{Reason, Row},
    refusals::{bad_request, internal},
    spending,
    state::State,
    transfers,
    words::CreditType,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// How many rows a page of the ledger has if nobody says how many.
const PAGE: usize = 50;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "balance" => balance,
        "history" => history,
        "adjust" => adjust,
        "spend" => spending::spend,
        "litellm_callback" => spending::litellm_callback,
        "transfer" => transfers::transfer,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Adjustment {
    agent_id: String,
    amount: i64,
    #[serde(rename = "type")]
    kind: CreditType,
    reason: String,
}

fn balance(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let balance = state.balance(&agent.id);
    let data = json!({ "balance": balance, "budgetPeriodSpent": agent.budget_spent, "budgetPeriodLimit": agent.budget_limit });
    Ok(json!({ "data": data }).into())
}

fn history(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    // People have no ledger, so nothing is found for them.
    let caller = call.caller()?;
    if call.query.get("limit").and_then(Value::as_i64).is_some_and(i64::is_negative) {
        return Err(internal());
    }
    // What is no number is as if it were left out, and so is a limit of 0.
    let limit = call.number("limit").filter(|limit| *limit > 0).unwrap_or(PAGE);
    let offset = call.number("offset").unwrap_or_default();
    let own: Vec<_> = state.ledger.rows().rev().filter(|row| row.agent == caller).collect();
    let shown = |row: &&Row| {
        let mut shown = state.transaction(row);
        shown["agent"] = state.entity(state.agent(&row.agent)?, call.quirks);
        Ok(shown)
    };
    let page = own.iter().skip(offset).take(limit).map(shown).collect::<Result<_, _>>()?;
    let meta = Map::from_iter([("meta".to_owned(), json!({ "limit": limit, "offset": offset }))]);
    Ok(Answer::Page(page, own.len(), meta))
}

fn adjust(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Adjustment = call.body()?;
    let (actor, agent) = (call.caller()?, state.agent(&body.agent_id)?.id.clone());
    if body.kind == CreditType::Debit && state.balance(&agent) < body.amount {
        return Err(bad_request("The balance would be negative"));
    }
    // The real server waits for itself and never answers (T3). Nothing is changed there either.
    if agent == actor {
        return Err(internal());
    }
    let reason =
        Reason { source_agent: Some(actor.to_owned()), ..Reason::triggered_by(format!("[Admin] {}", body.reason), "admin_adjustment") };
    state.must_hold(&reason)?;
    let row = match body.kind {
        CreditType::Credit => state.earn(&agent, body.amount, reason)?,
        CreditType::Debit => state.spend(&agent, body.amount, reason)?,
    };
    state.agent_mut(&agent)?.updated_at = call.now;
    let told = json!({ "amount": body.amount, "type": body.kind, "reason": body.reason });
    state.record(actor, "credit.adjusted", Entity::Agent(&agent), told);
    Ok(json!({ "data": row }).into())
}
