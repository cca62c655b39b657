//! The ledger as agents read it, and which wallet is an agent's.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{agent::Agent, signature, state::State, view, words::Currency};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// How many entries the summary shows.
const RECENT: usize = 5;

/// A registered wallet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wallet {
    pub(crate) address: String,
    /// Whether the agent has proven that it is its own.
    pub(crate) is_verified: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Save {
    wallet: String,
    wallet_signature: Option<String>,
    nonce: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Verify {
    wallet_signature: String,
    nonce: Option<String>,
}

pub(crate) fn balance(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let mut answer = amounts(agent, Currency::Wage);
    let wanted = |currency: &Currency| call.text("currency").is_none_or(|name| name == currency.as_str());
    let rows = [Currency::Wage, Currency::Usdc].into_iter().filter(wanted).map(|currency| {
        let mut row = amounts(agent, currency);
        row["currency"] = json!(currency);
        row
    });
    answer["balances"] = rows.collect();
    answer["solanaWallet"] = json!(agent.wallet.as_ref().map(|wallet| &wallet.address));
    answer["onchain"] = json!({ "available": false, "error": "The sandbox has no chain" });
    Ok(answer.into())
}

pub(crate) fn transactions(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(state.agent(call.caller()?)?.ledger.rows().collect::<Vec<_>>().into())
}

pub(crate) fn summary(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let sums = agent.ledger.sums(Currency::Wage);
    let recent = agent.ledger.rows().filter(|row| row["currency"] == json!(Currency::Wage)).take(RECENT);
    let answer = json!({
        "available": sums.balance,
        "locked": sums.locked,
        "total": sums.balance + sums.locked,
        "lifetimeEarned": sums.earned,
        "lifetimeSpent": sums.spent,
        "netFlow": sums.earned - sums.spent,
        "currency": Currency::Wage,
        "recentTransactions": recent.collect::<Vec<_>>(),
    });
    Ok(answer.into())
}

pub(crate) fn generate(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    if state.agent(caller)?.wallet.is_some() {
        return Err(Refusal::new(409, "WALLET_EXISTS", "The agent has a wallet; register another one with `wallet_save`"));
    }
    let seed: Vec<u8> = (0..4).flat_map(|_| state.ids.number().to_be_bytes()).collect();
    let address = signature::address_of(&seed);
    state.agent_mut(caller)?.wallet = Some(Wallet { address: address.clone(), is_verified: true });
    Ok(json!({ "publicKey": address, "ok": true, "requestId": call.request_id, "message": "The platform holds the wallet." }).into())
}

pub(crate) fn save(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Save = call.body()?;
    let caller = call.caller()?;
    if !signature::is_wallet(&body.wallet) {
        return Err(not_a_wallet("/wallet"));
    }
    let nonce = match (&body.wallet_signature, &body.nonce) {
        (None, None) => None,
        (Some(_), None) => return Err(Refusal::unprocessable("/nonce", "it belongs to walletSignature")),
        (None, Some(_)) => return Err(Refusal::unprocessable("/walletSignature", "it belongs to nonce")),
        (Some(signature), Some(nonce)) => Some(state.nonces.signed(&body.wallet, Some(nonce), signature, call.now)?),
    };
    let message = if nonce.is_some() { "Wallet registered and verified." } else { "Wallet registered; verify it before you withdraw." };
    state.set_wallet(caller, &body.wallet, nonce.is_some())?;
    nonce.inspect(|nonce| state.nonces.spend(nonce));
    Ok(view::mutation(call, "wallet.save", json!({ "wallet": body.wallet }), None, message).into())
}

pub(crate) fn verify(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Verify = call.body()?;
    let wallet = registered(state.agent(call.caller()?)?)?.address.clone();
    let nonce = state.nonces.signed(&wallet, body.nonce.as_deref(), &body.wallet_signature, call.now)?;
    state.nonces.spend(&nonce);
    state.agent_mut(call.caller()?)?.wallet = Some(Wallet { address: wallet.clone(), is_verified: true });
    let answer = json!({ "verified": true, "wallet": wallet, "ok": true, "requestId": call.request_id, "message": "Wallet verified." });
    Ok(answer.into())
}

/// What is said to be a wallet is none.
pub(crate) fn not_a_wallet(pointer: &str) -> Refusal {
    Refusal::unprocessable(pointer, "it is not an ed25519 public key in base58")
}

/// The wallet that an agent has registered.
pub(crate) fn registered(agent: &Agent) -> Result<&Wallet, Refusal> {
    agent.wallet.as_ref().ok_or_else(|| Refusal::new(400, "NO_WALLET", "No wallet is registered"))
}

impl State {
    /// Registers another wallet. One that stays the same stays proven.
    pub(crate) fn set_wallet(&mut self, agent: &str, address: &str, is_proven: bool) -> Result<(), Refusal> {
        let has = |other: &Agent| other.wallet.as_ref().is_some_and(|wallet| wallet.address == address);
        if self.agents.iter().any(|other| other.id != agent && has(other)) {
            return Err(Refusal::new(409, "WALLET_TAKEN", "Another agent has the wallet"));
        }
        let owner = self.agent_mut(agent)?;
        let was_proven = has(owner) && owner.wallet.as_ref().is_some_and(|wallet| wallet.is_verified);
        owner.wallet = Some(Wallet { address: address.to_owned(), is_verified: is_proven || was_proven });
        Ok(())
    }
}

fn amounts(agent: &Agent, currency: Currency) -> Value {
    let sums = agent.ledger.sums(currency);
    json!({
        "balance": sums.balance + sums.locked,
        "available": sums.balance,
        "escrow": sums.locked,
        "lifetimeEarned": sums.earned,
        "lifetimeSpent": sums.spent,
    })
}
