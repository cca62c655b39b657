//! How money leaves the ledger for the agent's wallet.

use serde::Deserialize;
use serde_json::json;

use super::{
    deposits::{transaction_signature, transfer_fee},
    state::State,
    view,
    wallet::registered,
    words::Currency,
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::{Account, Money},
};

#[derive(Deserialize)]
struct Withdrawal {
    amount: Option<Money>,
    currency: Option<Currency>,
}

#[derive(Deserialize)]
struct WageWithdrawal {
    amount: Option<Money>,
}

pub(crate) fn withdraw(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Withdrawal = call.body()?;
    pay_out(state, call, body.currency.unwrap_or(Currency::Wage), body.amount)
}

pub(crate) fn withdraw_wage(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: WageWithdrawal = call.body()?;
    pay_out(state, call, Currency::Wage, body.amount)
}

/// Pays an amount, or everything, out to the registered wallet.
fn pay_out(state: &mut State, call: &Call, currency: Currency, amount: Option<Money>) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let wallet = registered(state.agent(caller)?)?.clone();
    if !wallet.is_verified {
        return Err(Refusal::new(403, "WALLET_NOT_VERIFIED", "Prove that the wallet is yours before you withdraw to it"));
    }
    let amount = match amount {
        Some(amount) if amount <= Money::ZERO => return Err(Refusal::unprocessable("/amount", "it must be above 0")),
        Some(amount) => amount,
        None => state.available(caller, currency),
    };
    if amount == Money::ZERO {
        return Err(Refusal::new(400, "NOTHING_TO_WITHDRAW", format!("No {currency} is available")));
    }
    state.pay(caller, currency, &[(Account::Chain, amount)])?;
    let fee = transfer_fee(currency, amount);
    let resource = json!({
        "amount": amount,
        "currency": currency,
        "fee": fee,
        "received": amount - fee,
        "wallet": wallet.address,
        "txSignature": transaction_signature(state),
    });
    Ok(view::mutation(call, "payout.withdraw", resource, None, "The withdrawal is under way.").into())
}
