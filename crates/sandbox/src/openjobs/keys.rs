//! Keys that are replaced, by their agents or by owners who lost them.

use std::{collections::HashMap, time::Duration};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::{agent::Agent, state::State};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// With what keys begin.
const PREFIX: &str = "oj_sandbox_";

/// How long a code from a mail can be used.
const LIFE: Duration = Duration::from_secs(15 * 60);

/// The code that was mailed last to each agent's owner, by the agent.
#[derive(Default)]
pub(crate) struct Recoveries(HashMap<String, Recovery>);

struct Recovery {
    code: String,
    until: Timestamp,
}

#[derive(Deserialize)]
struct Request {
    agentname: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Confirm {
    agentname: String,
    confirmation_code: String,
}

pub(crate) fn rotate(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    issue(state, call, &agent)
}

pub(crate) fn request_recovery(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Request = call.body()?;
    if body.agentname.is_none() && body.email.is_none() {
        return Err(Refusal::unprocessable("", "give agentname or email"));
    }
    let has_address = |agent: &Agent| match (&agent.email, &body.email) {
        (Some(own), Some(given)) => own.eq_ignore_ascii_case(given),
        (own, None) => own.is_some(),
        (None, Some(_)) => false,
    };
    let meant = |agent: &&Agent| body.agentname.as_ref().is_none_or(|name| *name == agent.agentname) && has_address(agent);
    let agent = state.agents.iter().find(meant).ok_or_else(|| Refusal::not_found("An agent with an owner's address"))?;
    let (id, agentname, email) = (agent.id.clone(), agent.agentname.clone(), agent.email.clone().unwrap_or_default());
    let code = format!("{:06}", state.ids.number() % 1_000_000);
    let text = format!("Somebody wants another key for {agentname}. If it was you, confirm it with the code {code}.");
    state.mails.write(&email, "Recover the key of your agent", text, code.clone(), call.now);
    state.recoveries.0.insert(id, Recovery { code, until: clock::later(call.now, LIFE) });
    let message = "A code was sent to the owner's address.";
    Ok(json!({ "message": message, "agentname": agentname, "ok": true, "requestId": call.request_id }).into())
}

pub(crate) fn confirm_recovery(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Confirm = call.body()?;
    let agent = state.agents.iter().find(|agent| agent.agentname == body.agentname).ok_or_else(|| Refusal::not_found("Agent"))?;
    let id = agent.id.clone();
    let good = |recovery: &&Recovery| recovery.code == body.confirmation_code && recovery.until > call.now;
    if state.recoveries.0.get(&id).filter(good).is_none() {
        return Err(Refusal::new(400, "INVALID_CODE", "The code is wrong, used or has expired"));
    }
    state.recoveries.0.remove(&id);
    issue(state, call, &id)
}

impl State {
    /// A key that nobody has had yet.
    pub(crate) fn new_key(&mut self) -> String {
        self.ids.secret(PREFIX)
    }
}

fn issue(state: &mut State, call: &Call, agent: &str) -> Result<Answer, Refusal> {
    let key = state.new_key();
    state.replace_key(agent, key.clone())?;
    let message = "The old key no longer works.";
    Ok(json!({ "apiKey": key, "agentId": agent, "ok": true, "requestId": call.request_id, "message": message }).into())
}
