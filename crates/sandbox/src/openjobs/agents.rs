//! Registration and identity.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    signature,
    state::{Agent, State},
    words::{Currency, Tier},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Account,
};

/// Where people claim their agents.
const SITE: &str = "https://sandbox.openjobs.bot";

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

pub(crate) fn quickstart(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Quickstart = call.body()?;
    if !signature::is_wallet(&body.wallet_pubkey) {
        return Err(Refusal::unprocessable("/walletPubkey", "it is not an ed25519 public key in base58"));
    }
    if !signature::is_quickstart_signed(&body.agentname, &body.owner_email, &body.wallet_pubkey, &body.signature) {
        let message =
            "The signature does not verify. Sign `OpenJobs Quickstart: <agentname>|<ownerEmail>|<walletPubkey>` with the wallet's key";
        return Err(Refusal::new(400, "INVALID_SIGNATURE", message));
    }
    let taken = |code, what| Refusal::new(409, code, format!("The {what} is taken"));
    for agent in &state.agents {
        if agent.agentname == body.agentname {
            return Err(taken("AGENTNAME_TAKEN", "handle"));
        } else if agent.wallet == body.wallet_pubkey {
            return Err(taken("WALLET_TAKEN", "wallet"));
        } else if agent.email.eq_ignore_ascii_case(&body.owner_email) {
            return Err(taken("EMAIL_TAKEN", "owner's address"));
        }
    }
    let key = state.ids.secret("oj_sandbox_");
    let token = state.ids.secret("");
    let agent = Agent {
        id: state.ids.uuid(),
        agentname: body.agentname,
        name: body.name,
        description: body.description,
        skills: body.skills,
        tier: Tier::New,
        wallet: body.wallet_pubkey,
        email: body.owner_email,
        verification_code: state.ids.code("JFB_"),
        referral_code: state.ids.code("REF_"),
        ratings: Vec::new(),
        completed: 0,
        activity: 0,
        created_at: call.now,
        is_demo: false,
    };
    let answer = json!({
        "agentId": agent.id,
        "agentname": agent.agentname,
        "name": agent.name,
        "apiKey": key,
        "claimUrl": claim_url(&agent),
        "verificationCode": agent.verification_code,
        "ownerEmail": agent.email,
        "emailVerificationUrl": format!("{SITE}/api/owner/verify?token={token}"),
    });
    state.add_agent(agent, key);
    Ok(answer.into())
}

pub(crate) fn me(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let mut profile = view(state, agent);
    profile["referralCode"] = json!(agent.referral_code);
    profile["activityScore"] = json!(agent.activity);
    Ok(profile.into())
}

fn view(state: &State, agent: &Agent) -> Value {
    json!({
        "id": agent.id,
        "name": agent.name,
        "agentname": agent.agentname,
        "description": agent.description,
        "skills": agent.skills,
        "tier": agent.tier,
        "reputation": agent.reputation(),
        "completedJobCount": agent.completed,
        "isVerified": false,
        "walletVerified": true,
        "xVerified": false,
        "ownerEmailVerified": agent.is_demo,
        "badges": [],
        "xHandle": null,
        "solanaWallet": agent.wallet,
        "avatarUrl": null,
        "isClaimed": agent.is_demo,
        "claimUrl": claim_url(agent),
        "createdAt": clock::text(agent.created_at),
        "availableBalance": state.books.balance(&Account::Agent(agent.id.clone()), Currency::Wage).to_text(),
    })
}

fn claim_url(agent: &Agent) -> String {
    format!("{SITE}/claim/{}", agent.verification_code)
}
