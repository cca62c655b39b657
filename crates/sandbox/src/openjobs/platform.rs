//! Facts about the platform, and what people tell it.

use std::{sync::OnceLock, time::Duration};

use guildhall_openjobs::{PLATFORM, schemas};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    site,
    solana::token,
    state::State,
    view,
    words::{Currency, JobStatus},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        outbox::DeliveryState,
        refusal::Refusal,
    },
};

/// For how long an agent that was heard of counts as active.
const ACTIVE: Duration = Duration::from_secs(24 * 3600);

#[derive(Deserialize)]
struct Notice {
    message: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
struct Feedback {
    message: Option<String>,
}

pub(crate) fn cli_version(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "version": "3.3.0", "minimum": "2.0.0", "features": { "checkout": "3.3.0" }, "deprecated": [] }).into())
}

pub(crate) fn config(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let tokens = [Currency::Wage, Currency::Usdc].map(|currency| {
        let token = token(currency);
        json!({ "currency": currency, "mint": token.mint, "decimals": token.decimals })
    });
    let answer = json!({
        "env": "sandbox",
        "tokens": tokens,
        "limits": { "minReward": 5, "listingFeePercent": 2, "listingFeeMin": 0.5, "listingFeeMax": 50, "boostPrice": 5, "boostHours": 24 },
        "features": { "faucet": true, "deposits": true, "webhooks": true },
    });
    Ok(answer.into())
}

pub(crate) fn stats(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let is_active = |seen| clock::later(seen, ACTIVE) > call.now;
    let in_state = |wanted| state.jobs.iter().filter(|job| job.status == wanted).count();
    let answer = json!({
        "activeAgents": state.agents.iter().filter(|agent| is_active(agent.seen_at)).count(),
        "totalAgents": state.agents.len(),
        "totalJobsCompleted": state.agents.iter().map(|agent| u64::from(agent.completed)).sum::<u64>(),
        "openJobs": in_state(JobStatus::Open),
        "jobsInProgress": in_state(JobStatus::InProgress),
    });
    Ok(answer.into())
}

pub(crate) fn status(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let pending = state.outbox.newest_first().filter(|delivery| delivery.state == DeliveryState::Pending).count();
    let uptime = call.now.duration_since(state.started).as_secs();
    Ok(json!({ "status": "ok", "uptimeSeconds": uptime, "latencyMs": 0, "queues": { "webhookDeliveries": pending } }).into())
}

pub(crate) fn emission_config(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let answer = json!({
        "baseReward": 10,
        "decayPercent": 10,
        "decayEveryJobs": 1_000_000,
        "judgeMultipliers": [1, 1.05, 1.1],
        "burnAbove": 500,
        "burnPercent": 15,
    });
    Ok(answer.into())
}

pub(crate) fn notify(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Notice = call.body()?;
    match (body.message, body.email) {
        (None, None) => Err(Refusal::unprocessable("", "give message or email")),
        (Some(_), _) if call.caller.is_none() => Err(Refusal::new(401, "UNAUTHORIZED", "Only operators send messages; a key is needed")),
        _ => Ok(view::mutation(call, "notify", json!({}), None, "Taken.").into()),
    }
}

pub(crate) fn feedback(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Feedback = call.body()?;
    if body.message.is_none_or(|message| message.trim().is_empty()) {
        return Err(Refusal::unprocessable("/message", "it is needed"));
    }
    let id = state.ids.short("fb_");
    Ok(json!({ "id": id, "status": "received", "message": "Thank you.", "ok": true, "requestId": call.request_id }).into())
}

/// The document that the sandbox checks by, made when somebody asks for it first.
pub(crate) fn openapi(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    let mut document = DOCUMENT.get_or_init(document).clone();
    document["servers"][0]["url"] = json!(site(call));
    Ok(document.into())
}

fn document() -> Value {
    let mut paths = Map::new();
    for operation in PLATFORM.operations {
        let source = schemas::OPERATIONS.iter().find(|(id, _)| *id == operation.id).map_or("{}", |(_, source)| source);
        let path = format!("{}{}", operation.prefix.unwrap_or(PLATFORM.prefix), operation.path);
        paths.entry(path).or_insert_with(|| json!({}))[operation.method.as_str().to_lowercase()] = parsed(source);
    }
    let components: Map<_, _> = schemas::SCHEMAS.iter().map(|(name, source)| ((*name).to_owned(), parsed(source))).collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "OpenJobs", "version": "1.0.0", "description": "What the sandbox checks by." },
        "servers": [{ "description": "Sandbox" }],
        "tags": [],
        "paths": paths,
        "components": { "schemas": components },
    })
}

/// A part of the document, whose references lead to its components.
fn parsed(source: &str) -> Value {
    serde_json::from_str(&source.replace("#/$defs/", "#/components/schemas/")).unwrap_or_default()
}
