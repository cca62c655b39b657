//! How an owner claims an agent. The code in the path is the credential.

use serde_json::json;

use super::{agent::Agent, state::State, view};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

pub(crate) fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = claimed(state, call)?;
    let answer = json!({
        "agentId": agent.id,
        "agentname": agent.agentname,
        "name": agent.name,
        "verificationCode": agent.verification_code,
        "isClaimed": agent.proofs.is_claimed,
        "ownerEmailVerified": agent.proofs.email,
        "xVerified": agent.proofs.x_handle.is_some(),
    });
    Ok(answer.into())
}

/// Claims with the address of a post on X, under whatever name it comes: no source names one. The post itself is taken on trust.
pub(crate) fn verify(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = unclaimed(state, call)?;
    let texts = call.body.as_object().into_iter().flat_map(|body| body.values()).filter_map(|value| value.as_str());
    let handle = texts.filter_map(handle_in).next().map(str::to_owned);
    let Some(handle) = handle else {
        return Err(Refusal::new(400, "PROOF_MISSING", "Give the address of your post, such as https://x.com/you/status/1"));
    };
    agent.proofs.x_handle = Some(handle);
    Ok(claim(agent, call, "claim.verify", "Agent claimed and X account verified."))
}

pub(crate) fn skip(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = unclaimed(state, call)?;
    Ok(claim(agent, call, "claim.skip", "Agent claimed without an X account."))
}

fn claim(agent: &mut Agent, call: &Call, action: &str, message: &str) -> Answer {
    agent.proofs.is_claimed = true;
    let resource = json!({ "agentId": agent.id, "isClaimed": true, "xVerified": agent.proofs.x_handle.is_some() });
    view::mutation(call, action, resource, None, message).into()
}

fn claimed<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Agent, Refusal> {
    let found = state.agents.iter_mut().find(|agent| agent.verification_code == call.id());
    found.ok_or_else(|| Refusal::not_found("Claim code"))
}

fn unclaimed<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Agent, Refusal> {
    let agent = claimed(state, call)?;
    if agent.proofs.is_claimed {
        return Err(Refusal::new(409, "ALREADY_CLAIMED", "The agent is claimed already"));
    }
    Ok(agent)
}

/// The account in the address of a post.
fn handle_in(address: &str) -> Option<&str> {
    let (_, path) = address.split_once("://x.com/").or_else(|| address.split_once("://twitter.com/"))?;
    let (handle, rest) = path.split_once('/')?;
    (!handle.is_empty() && rest.starts_with("status/")).then_some(handle)
}
