//! Nonces, by which an agent proves that a wallet is its own.

use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::{recent::Recent, signature, state::State, wallet::not_a_wallet};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How long a nonce can be used.
const LIFE: Duration = Duration::from_secs(5 * 60);

/// The nonces that are not used yet.
#[derive(Default)]
pub(crate) struct Nonces(Recent<Nonce>);

struct Nonce {
    /// The wallet that it was asked for; any, if none was named.
    wallet: Option<String>,
    until: Timestamp,
}

#[derive(Deserialize)]
struct Challenge {
    wallet: Option<String>,
    address: Option<String>,
}

pub(crate) fn challenge(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Challenge = call.body()?;
    let wallet = body.wallet.or(body.address);
    if wallet.as_deref().is_some_and(|wallet| !signature::is_wallet(wallet)) {
        return Err(not_a_wallet("/wallet"));
    }
    let (nonce, until) = (state.ids.uuid(), clock::later(call.now, LIFE));
    state.nonces.0.add(nonce.clone(), Nonce { wallet, until });
    Ok(json!({ "nonce": nonce, "expiresAt": clock::text(until), "message": "Sign the nonce with the wallet's key." }).into())
}

impl Nonces {
    /// The nonce that a wallet has signed, or why there is none. Whoever names no nonce means the latest that fits.
    pub(crate) fn signed(&self, wallet: &str, nonce: Option<&str>, signature: &str, now: Timestamp) -> Result<String, Refusal> {
        let good = |found: &Nonce| found.until > now && found.wallet.as_deref().is_none_or(|asked| asked == wallet);
        let is_signed = |nonce: &str| signature::is_signed(wallet, nonce.as_bytes(), signature);
        let unknown = || Refusal::new(400, "NONCE_UNKNOWN", "The nonce is unknown, used, lapsed or another wallet's; ask for another one");
        let forged =
            || Refusal::new(400, "INVALID_SIGNATURE", "The signature does not verify. Sign the nonce itself with the wallet's key");
        match nonce {
            Some(nonce) if !self.0.get(nonce).is_some_and(good) => Err(unknown()),
            Some(nonce) if is_signed(nonce) => Ok(nonce.to_owned()),
            Some(_) => Err(forged()),
            None => {
                let mut live = self.0.newest_first().filter(|(_, found)| good(found)).peekable();
                live.peek().ok_or_else(unknown)?;
                live.find(|(nonce, _)| is_signed(nonce)).map(|(nonce, _)| nonce.to_owned()).ok_or_else(forged)
            }
        }
    }

    /// A nonce is good for one proof.
    pub(crate) fn spend(&mut self, nonce: &str) {
        self.0.remove(nonce);
    }
}
