//! What only the platform's own sandbox has.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::{ledger::Change, state::State, words::Currency};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

/// What the faucet gives if nothing is asked for.
const DEFAULT: Money = Money::whole(100);

/// What the faucet gives at most in one call.
const MOST: i128 = 1000;

/// How often the demo data is said to be reset. It never is: a new sandbox costs nothing.
const RESET_HOURS: u64 = 24;

#[derive(Deserialize)]
struct Faucet {
    amount: Option<Money>,
}

pub(crate) fn status(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let next_reset = clock::text(clock::later(state.started, Duration::from_secs(RESET_HOURS * 3600)));
    let answer = json!({
        "env": "sandbox",
        "faucetEnabled": true,
        "seededJobs": state.jobs.demo(),
        "seededAgents": state.agents.iter().filter(|agent| agent.is_demo).count(),
        "nextResetAt": next_reset,
        "resetSchedule": {
            "intervalHours": RESET_HOURS,
            "intervalMs": RESET_HOURS * 3_600_000,
            "nextResetAt": next_reset,
            "notice": "This sandbox is never reset; start a new one instead.",
        },
    });
    Ok(answer.into())
}

/// What to ask the faucet for, and how often, to get an amount. It gives whole tokens only.
pub(crate) fn portions(amount: Money) -> (i128, i128) {
    let whole = amount.whole_up().max(1);
    (whole.min(MOST), (whole + MOST - 1) / MOST)
}

pub(crate) fn mint(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Faucet = call.body()?;
    let amount = body.amount.unwrap_or(DEFAULT);
    let caller = call.caller()?;
    if amount > Money::ZERO {
        state.credit(caller, Currency::Wage, amount, Change::Faucet, "Faucet of the sandbox")?;
    }
    let balance = state.available(caller, Currency::Wage);
    Ok(json!({ "ok": true, "amount": amount, "newBalance": balance, "env": "sandbox" }).into())
}
