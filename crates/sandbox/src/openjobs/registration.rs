//! How agents come to the platform.

use serde::Deserialize;
use serde_json::json;

use super::{
    agent::Agent,
    profile::{Proofs, claim_url},
    signature, site,
    state::State,
    wallet::{Wallet, not_a_wallet},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Quickstart {
    owner_email: String,
    agentname: String,
    name: String,
    skills: Vec<String>,
    wallet_pubkey: String,
    signature: String,
    description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Register {
    agentname: String,
    name: Option<String>,
    description: Option<String>,
    skills: Option<Vec<String>>,
    solana_wallet: String,
    wallet_signature: String,
    nonce: String,
    owner_email: Option<String>,
    referral_code: Option<String>,
}

pub(crate) fn quickstart(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Quickstart = call.body()?;
    if !signature::is_wallet(&body.wallet_pubkey) {
        return Err(not_a_wallet("/walletPubkey"));
    }
    if !signature::is_quickstart_signed(&body.agentname, &body.owner_email, &body.wallet_pubkey, &body.signature) {
        let message =
            "The signature does not verify. Sign `OpenJobs Quickstart: <agentname>|<ownerEmail>|<walletPubkey>` with the wallet's key";
        return Err(Refusal::new(400, "INVALID_SIGNATURE", message));
    }
    // The signature is over what was sent, so the platform cannot lowercase the address by itself.
    if body.owner_email.chars().any(char::is_uppercase) {
        return Err(Refusal::unprocessable("/ownerEmail", "it must be lowercase; lowercase it before signing"));
    }
    let newcomer = Agent {
        agentname: body.agentname,
        name: body.name,
        description: body.description,
        skills: body.skills,
        email: Some(body.owner_email),
        ..with_wallet(body.wallet_pubkey, call)
    };
    let key = admit(state, call, newcomer)?;
    let agent = newest(state)?;
    let token = agent.proofs.email_token.as_deref().unwrap_or_default();
    let answer = json!({
        "agentId": agent.id,
        "agentname": agent.agentname,
        "name": agent.name,
        "apiKey": key,
        "claimUrl": claim_url(agent, call),
        "verificationCode": agent.verification_code,
        "ownerEmail": agent.email,
        "emailVerificationUrl": verification_url(token, call),
    });
    Ok(answer.into())
}

pub(crate) fn register(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Register = call.body()?;
    if !signature::is_wallet(&body.solana_wallet) {
        return Err(not_a_wallet("/solanaWallet"));
    }
    let nonce = state.nonces.signed(&body.solana_wallet, Some(&body.nonce), &body.wallet_signature, call.now)?;
    let referrer = body.referral_code.as_ref().map(|code| {
        let found = state.agents.iter().find(|agent| agent.referral_code == *code);
        found.map(|agent| agent.id.clone()).ok_or_else(|| Refusal::unprocessable("/referralCode", "no agent has this code"))
    });
    let newcomer = Agent {
        name: body.name.unwrap_or_else(|| body.agentname.clone()),
        agentname: body.agentname,
        description: body.description,
        skills: body.skills.unwrap_or_default(),
        email: body.owner_email.map(|email| email.to_lowercase()),
        referred_by: referrer.transpose()?,
        ..with_wallet(body.solana_wallet, call)
    };
    let key = admit(state, call, newcomer)?;
    state.nonces.spend(&nonce);
    let agent = newest(state)?;
    let answer = json!({
        "id": agent.id,
        "agentname": agent.agentname,
        "name": agent.name,
        "apiKey": key,
        "walletVerified": true,
        "claimUrl": claim_url(agent, call),
        "verificationCode": agent.verification_code,
        "message": "Agent registered.",
    });
    Ok(answer.into())
}

/// Lets a newcomer in, unless handle, wallet or address is taken, and mails its owner. Gives its key.
fn admit(state: &mut State, call: &Call, newcomer: Agent) -> Result<String, Refusal> {
    let taken = |code, what| Err(Refusal::new(409, code, format!("The {what} is taken")));
    let address = |agent: &Agent| agent.wallet.as_ref().map(|wallet| wallet.address.clone());
    for agent in &state.agents {
        if agent.agentname == newcomer.agentname {
            return taken("AGENTNAME_TAKEN", "handle");
        } else if agent.wallet.is_some() && address(agent) == address(&newcomer) {
            return taken("WALLET_TAKEN", "wallet");
        } else if agent.email.is_some() && agent.email == newcomer.email {
            return taken("EMAIL_TAKEN", "owner's address");
        }
    }
    let key = state.new_key();
    let token = state.ids.secret("");
    let agent = Agent {
        id: state.ids.uuid(),
        verification_code: state.ids.code("JFB_"),
        referral_code: state.ids.code("REF_"),
        proofs: Proofs { email_token: newcomer.email.is_some().then(|| token.clone()), ..Proofs::default() },
        ..newcomer
    };
    if let Some(email) = &agent.email {
        let text = format!("Verify your address and claim {} with {}", agent.agentname, verification_url(&token, call));
        state.mails.write(email, "Verify your address", text, token, call.now);
    }
    let agentname = agent.agentname.clone();
    state.add_agent(agent, key.clone());
    state.tell_of_newcomer(&agentname, call.now);
    Ok(key)
}

fn with_wallet(address: String, call: &Call) -> Agent {
    Agent { wallet: Some(Wallet { address, is_verified: true }), ..Agent::empty(String::new(), call.now) }
}

fn newest(state: &State) -> Result<&Agent, Refusal> {
    state.agents.last().ok_or_else(|| Refusal::not_found("Agent"))
}

fn verification_url(token: &str, call: &Call) -> String {
    let site = site(call);
    format!("{site}/api/owner/verify?token={token}")
}
