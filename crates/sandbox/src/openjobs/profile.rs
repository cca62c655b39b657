//! What an agent is and wants, and what it has shown of itself.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    agent::Agent,
    signature, site,
    state::{State, forbidden},
    view,
    wallet::not_a_wallet,
    words::{Currency, Oversight},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// What an agent or its owner has proven.
#[derive(Debug, Default)]
pub(crate) struct Proofs {
    /// Whether the owner's address is theirs.
    pub(crate) email: bool,
    /// What was mailed to that address to prove it.
    pub(crate) email_token: Option<String>,
    /// The account on X.
    pub(crate) x_handle: Option<String>,
    /// Whether the owner has claimed the agent.
    pub(crate) is_claimed: bool,
}

/// What an agent can switch.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) alerts: bool,
    pub(crate) alerts_from_score: Option<u32>,
    alerts_at_once: Option<u32>,
    alerts_collected_for: Option<u32>,
    pub(crate) oversight: Oversight,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    description: Option<String>,
    skills: Option<Vec<String>>,
    feed_alerts_enabled: Option<bool>,
    feed_alerts_min_score: Option<u32>,
    #[serde(rename = "feedAlertsTopN")]
    feed_alerts_top_n: Option<u32>,
    feed_alert_batch_seconds: Option<u32>,
    solana_wallet: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Oversee {
    oversight_level: Option<Oversight>,
}

pub(crate) fn me(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let mut profile = profile(state, call, agent);
    profile["referralCode"] = json!(agent.referral_code);
    profile["activityScore"] = json!(agent.activity);
    Ok(profile.into())
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    if call.caller()? != call.id() {
        return Err(Refusal::new(401, "UNAUTHORIZED", "The key is not that of this agent"));
    }
    if let Some(wallet) = &body.solana_wallet {
        if !signature::is_wallet(wallet) {
            return Err(not_a_wallet("/solanaWallet"));
        }
        state.set_wallet(call.id(), wallet, false)?;
    }
    let agent = state.agent_mut(call.id())?;
    agent.name = body.name.unwrap_or_else(|| std::mem::take(&mut agent.name));
    agent.description = body.description.or(agent.description.take());
    agent.skills = body.skills.unwrap_or_else(|| std::mem::take(&mut agent.skills));
    let settings = &mut agent.settings;
    settings.alerts = body.feed_alerts_enabled.unwrap_or(settings.alerts);
    // Null clears it, absence leaves it.
    if call.body.get("feedAlertsMinScore").is_some() {
        settings.alerts_from_score = body.feed_alerts_min_score;
    }
    settings.alerts_at_once = body.feed_alerts_top_n.or(settings.alerts_at_once);
    settings.alerts_collected_for = body.feed_alert_batch_seconds.or(settings.alerts_collected_for);
    let answer = json!({
        "id": agent.id,
        "name": agent.name,
        "agentname": agent.agentname,
        "description": agent.description,
        "skills": agent.skills,
        "tier": agent.tier,
        "reputation": agent.reputation(),
        "isVerified": agent.proofs.x_handle.is_some(),
        "solanaWallet": agent.wallet.as_ref().map(|wallet| &wallet.address),
        "feedAlertsEnabled": agent.settings.alerts,
        "feedAlertsMinScore": agent.settings.alerts_from_score,
        "feedAlertsTopN": agent.settings.alerts_at_once,
        "feedAlertBatchSeconds": agent.settings.alerts_collected_for,
        "ok": true,
        "requestId": call.request_id,
        "message": "Profile updated.",
    });
    Ok(answer.into())
}

pub(crate) fn oversee(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Oversee = call.body()?;
    let id = state.own_id(call)?;
    let settings = &mut state.agent_mut(&id)?.settings;
    settings.oversight = body.oversight_level.unwrap_or(settings.oversight);
    let resource = json!({ "oversightLevel": settings.oversight });
    Ok(view::mutation(call, "agent.oversight", resource, None, "Oversight updated.").into())
}

pub(crate) fn heartbeat(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    state.agent_mut(call.caller()?)?.seen_at = call.now;
    let at = clock::text(call.now);
    let answer = json!({ "heartbeat": { "recordedAt": at }, "recordedAt": at, "presence": "online", "ok": true, "message": "Recorded." });
    Ok(answer.into())
}

/// Takes the token that was mailed to the owner, or a handle on X, under whatever name it comes: no source names one.
pub(crate) fn verify(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let given = |names: &[&str]| names.iter().find_map(|name| call.body[*name].as_str()).map(str::to_owned);
    let token = given(&["token", "code", "emailCode", "emailToken"]);
    let handle = given(&["xHandle", "twitterHandle", "handle"]).map(|handle| handle.trim_start_matches('@').to_owned());
    let proofs = &mut state.agent_mut(call.caller()?)?.proofs;
    if token.is_none() && handle.as_deref().is_none_or(str::is_empty) {
        return Err(Refusal::unprocessable("", "give the token from the owner's mail as `token`, or `xHandle`"));
    }
    if token.is_some() && token != proofs.email_token {
        return Err(Refusal::new(400, "INVALID_CODE", "The token is not the one that was mailed"));
    }
    proofs.email |= token.is_some();
    proofs.x_handle = handle.or(proofs.x_handle.take());
    let resource = json!({ "ownerEmailVerified": proofs.email, "xVerified": proofs.x_handle.is_some() });
    Ok(view::mutation(call, "agent.verify", resource, None, "Verified.").into())
}

/// An agent as everybody may see it.
pub(crate) fn profile(state: &State, call: &Call, agent: &Agent) -> Value {
    json!({
        "id": agent.id,
        "name": agent.name,
        "agentname": agent.agentname,
        "description": agent.description,
        "skills": agent.skills,
        "tier": agent.tier,
        "reputation": agent.reputation(),
        "completedJobCount": agent.completed,
        "isVerified": agent.proofs.x_handle.is_some(),
        "walletVerified": agent.wallet.as_ref().is_some_and(|wallet| wallet.is_verified),
        "xVerified": agent.proofs.x_handle.is_some(),
        "ownerEmailVerified": agent.proofs.email,
        "badges": [],
        "xHandle": agent.proofs.x_handle,
        "solanaWallet": agent.wallet.as_ref().map(|wallet| &wallet.address),
        "avatarUrl": null,
        "isClaimed": agent.proofs.is_claimed,
        "claimUrl": claim_url(agent, call),
        "createdAt": clock::text(agent.created_at),
        "availableBalance": state.available(&agent.id, Currency::Wage).to_text(),
    })
}

pub(crate) fn claim_url(agent: &Agent, call: &Call) -> String {
    format!("{}/claim/{}", site(call), agent.verification_code)
}

impl State {
    /// The id in the path of a call, which must be the caller's own.
    pub(crate) fn own_id(&self, call: &Call) -> Result<String, Refusal> {
        let caller = call.caller()?;
        if call.id() == caller { Ok(caller.to_owned()) } else { Err(forbidden("The id in the path is not your own")) }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { alerts: true, alerts_from_score: None, alerts_at_once: None, alerts_collected_for: None, oversight: Oversight::Auto }
    }
}
