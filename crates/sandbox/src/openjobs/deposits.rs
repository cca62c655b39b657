//! How money comes to the ledger from outside.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{ledger::Change, recent::Recent, signature, solana, state::State, view, wallet::registered, words::Currency};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

/// What a transfer that was made by hand is worth. There is no chain that could tell.
const BY_HAND: Money = Money::whole(100);

/// How long the chain remembers the blockhash of a transaction that nobody has sent.
const LIFE: Duration = Duration::from_secs(60);

/// Deposits that were prepared, and transfers that were credited.
#[derive(Default)]
pub(crate) struct Deposits {
    /// By the message that is to be signed, in base64.
    prepared: Recent<Prepared>,
    /// By the signature of the transaction.
    credited: Recent<()>,
}

struct Prepared {
    agent: String,
    wallet: String,
    currency: Currency,
    amount: Money,
    until: Timestamp,
    is_credited: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Deposit {
    tx_signature: String,
    currency: Option<Currency>,
}

#[derive(Deserialize)]
struct Prepare {
    amount: Money,
    currency: Option<Currency>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Submit {
    signed_transaction: String,
    currency: Option<Currency>,
}

pub(crate) fn deposit(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Deposit = call.body()?;
    registered(state.agent(call.caller()?)?)?;
    if state.deposits.credited.get(&body.tx_signature).is_some() {
        return Err(credited());
    }
    let currency = body.currency.unwrap_or(Currency::Wage);
    let resource = take_in(state, call, currency, BY_HAND, body.tx_signature)?;
    Ok(view::mutation(call, "wallet.deposit", resource, None, "Deposit credited.").into())
}

pub(crate) fn prepare(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Prepare = call.body()?;
    let agent = call.caller()?.to_owned();
    let wallet = registered(state.agent(&agent)?)?.address.clone();
    let currency = body.currency.unwrap_or(Currency::Wage);
    if body.amount <= Money::ZERO {
        return Err(Refusal::unprocessable("/amount", "it must be above 0"));
    }
    let decimals = solana::token(currency).decimals;
    let too_fine = || Refusal::unprocessable("/amount", format!("{currency} has {decimals} decimals"));
    let units = body.amount.in_units(decimals).ok_or_else(too_fine)?;
    let blockhash: Vec<u8> = (0..4).flat_map(|_| state.ids.number().to_be_bytes()).collect();
    let message = solana::deposit(&wallet, currency, units, &agent, &blockhash);
    let transaction = STANDARD.encode(solana::unsigned(&message));
    let until = clock::later(call.now, LIFE);
    let prepared = Prepared { agent, wallet: wallet.clone(), currency, amount: body.amount, until, is_credited: false };
    state.deposits.prepared.add(STANDARD.encode(&message), prepared);
    let message = "Sign the transaction with the wallet's key and submit it.";
    Ok(json!({ "serializedTransaction": transaction, "wallet": wallet, "ok": true, "requestId": call.request_id, "message": message })
        .into())
}

pub(crate) fn submit(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Submit = call.body()?;
    let refuse = |code, message: &str| Err(Refusal::new(400, code, message));
    let Ok(bytes) = STANDARD.decode(&body.signed_transaction) else {
        return Err(Refusal::unprocessable("/signedTransaction", "it is no base64"));
    };
    let Some(signed) = solana::read(&bytes) else {
        return refuse("INVALID_TRANSACTION", "It is no transaction with two signatures");
    };
    let key = STANDARD.encode(signed.message);
    let prepared = state.deposits.prepared.get(&key).filter(|prepared| Some(prepared.agent.as_str()) == call.caller.as_deref());
    let Some(prepared) = prepared else {
        return refuse("TRANSACTION_NOT_PREPARED", "It is not the transaction that was prepared");
    };
    if prepared.is_credited {
        return Err(credited());
    }
    if prepared.until <= call.now {
        return refuse("TRANSACTION_LAPSED", "The blockhash is forgotten; prepare another deposit");
    }
    if body.currency.is_some_and(|currency| currency != prepared.currency) {
        return Err(Refusal::unprocessable("/currency", format!("{} was prepared", prepared.currency)));
    }
    if !signature::is_signed_raw(&prepared.wallet, signed.message, &signed.signature) {
        return refuse("INVALID_SIGNATURE", "The registered wallet has not signed the transaction");
    }
    let (currency, amount) = (prepared.currency, prepared.amount);
    if let Some(prepared) = state.deposits.prepared.get_mut(&key) {
        prepared.is_credited = true;
    }
    let transaction = transaction_signature(state);
    let resource = take_in(state, call, currency, amount - transfer_fee(currency, amount), transaction)?;
    Ok(view::mutation(call, "wallet.deposit", resource, None, "Deposit credited.").into())
}

/// What the chain keeps of a transfer: 0.5 % of WAGE, at most 25.
pub(crate) fn transfer_fee(currency: Currency, amount: Money) -> Money {
    match currency {
        Currency::Wage => amount.per_mille(5).min(Money::whole(25)),
        Currency::Usdc => Money::ZERO,
    }
}

/// What the chain would call a transaction.
pub(crate) fn transaction_signature(state: &mut State) -> String {
    bs58::encode((0..8).flat_map(|_| state.ids.number().to_be_bytes()).collect::<Vec<_>>()).into_string()
}

fn take_in(state: &mut State, call: &Call, currency: Currency, amount: Money, transaction: String) -> Result<Value, Refusal> {
    let agent = call.caller()?;
    state.credit(agent, currency, amount, Change::Deposit, "Deposit")?;
    let resource = json!({ "amount": amount, "currency": currency, "txSignature": transaction });
    state.deposits.credited.add(transaction, ());
    Ok(resource)
}

fn credited() -> Refusal {
    Refusal::new(409, "DEPOSIT_ALREADY_CREDITED", "The transfer was credited before")
}
