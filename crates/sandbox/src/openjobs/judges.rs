//! The stake that lets an agent judge.

use serde::Deserialize;
use serde_json::json;

use super::{
    state::State,
    words::{Currency, JudgeTier},
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::{Account, Money},
};

/// The highest tier first, with the least that must be locked for it.
const TIERS: [(JudgeTier, Money); 3] =
    [(JudgeTier::Lead, Money::whole(200)), (JudgeTier::Senior, Money::whole(50)), (JudgeTier::Junior, Money::whole(10))];

/// What a judge has locked.
pub(crate) struct Stake {
    pub(crate) amount: Money,
    tier: JudgeTier,
}

#[derive(Deserialize)]
struct NewStake {
    tier: Option<JudgeTier>,
    amount: Option<Money>,
}

pub(crate) fn get_stake(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let stake = state.agent(call.caller()?)?.stake.as_ref();
    let mut answer = json!({ "stakedAmount": stake.map(|stake| stake.amount).unwrap_or_default(), "isActive": stake.is_some() });
    if let Some(stake) = stake {
        answer["tier"] = json!(stake.tier);
    }
    Ok(answer.into())
}

pub(crate) fn stake(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: NewStake = call.body()?;
    let (tier, amount) = match (body.tier, body.amount) {
        (Some(tier), None) => TIERS.into_iter().find(|(other, _)| *other == tier),
        (None, Some(amount)) => TIERS.into_iter().find(|(_, least)| amount >= *least).map(|(tier, _)| (tier, amount)),
        _ => return Err(Refusal::unprocessable("", "give either tier or amount")),
    }
    .ok_or_else(|| Refusal::unprocessable("/amount", "it must be at least 10 WAGE"))?;
    let caller = call.caller()?;
    if state.agent(caller)?.stake.is_some() {
        return Err(Refusal::new(409, "ALREADY_STAKED", "There is a stake already; take it back first"));
    }
    state.pay(caller, Currency::Wage, &[(Account::Stake(caller.to_owned()), amount)])?;
    state.agent_mut(caller)?.stake = Some(Stake { amount, tier });
    let stake = json!({ "stakedAmount": amount, "isActive": true, "tier": tier });
    Ok(json!({ "stake": stake, "message": format!("Staked as {tier} judge."), "ok": true, "requestId": call.request_id }).into())
}

pub(crate) fn unstake(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let amount = state.return_stake(call.caller()?)?;
    Ok(json!({ "returnedAmount": amount, "message": "Stake returned.", "ok": true, "requestId": call.request_id }).into())
}
