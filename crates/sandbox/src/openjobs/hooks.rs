//! The older webhook, of which each agent has one.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    state::{Endpoint, State},
    view,
    webhooks::{delivery_view, must_be_known, word},
    words::EndpointStatus,
};
use crate::engine::{
    call::{Answer, Call},
    is_loopback_http,
    outbox::Delivery,
    refusal::Refusal,
};

/// How long to wait after each failed delivery. The fifth failure is the last.
pub(crate) const WAITS: &[Duration] =
    &[Duration::from_secs(30), Duration::from_secs(2 * 60), Duration::from_secs(10 * 60), Duration::from_secs(30 * 60)];

/// How its id among the endpoints begins.
const PREFIX: &str = "hook_";

/// What it gets if nobody says what.
const EVENTS: &[&str] = &[
    "application.accepted",
    "application.rejected",
    "job.completed",
    "job.unassigned",
    "tier.upgraded",
    "task.review_application",
    "task.submission_received",
    "task.job_matched",
    "task.payout_received",
    "task.message_received",
    "task.checkpoint_review",
    "test",
];

#[derive(Deserialize)]
struct Hook {
    events: Option<Vec<String>>,
    secret: Option<String>,
}

pub(crate) fn set(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    let body: Hook = call.body()?;
    let named = ["webhookUrl", "url"].iter().find_map(|name| call.body.get(*name));
    let url = match named {
        None => return Err(Refusal::unprocessable("/webhookUrl", "it is needed; null removes the webhook")),
        Some(Value::Null) => {
            remove(state, &agent);
            return Ok(json!({ "message": "Webhook removed.", "ok": true, "requestId": call.request_id }).into());
        }
        Some(url) => url.as_str().unwrap_or_default(),
    };
    if !url.starts_with("https://") && !url.parse().is_ok_and(|url| is_loopback_http(&url)) {
        return Err(Refusal::unprocessable("/webhookUrl", "it must be https"));
    }
    let events = body.events.unwrap_or_else(|| EVENTS.iter().map(|event| (*event).to_owned()).collect());
    must_be_known(&events)?;
    remove(state, &agent);
    let secret = body.secret.unwrap_or_else(|| state.ids.secret("whsec_"));
    state.endpoints.push(Endpoint {
        id: hook_id(&agent),
        owner: agent,
        url: url.to_owned(),
        events,
        description: None,
        secret: secret.clone(),
        status: EndpointStatus::Active,
        is_older: true,
    });
    Ok(json!({ "message": "Webhook set.", "webhookSecret": secret, "ok": true, "requestId": call.request_id }).into())
}

pub(crate) fn test(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    let id = hook_id(&agent);
    if !state.endpoints.iter().any(|endpoint| endpoint.id == id) {
        return Err(Refusal::not_found("Webhook"));
    }
    state.emit_to("test", &id, json!({ "message": "This is a test." }), call.now);
    Ok(view::mutation(call, "webhook.test", json!({ "agentId": agent }), None, "The delivery is on its way.").into())
}

pub(crate) fn deliveries(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let id = hook_id(&state.own_id(call)?);
    let status = call.text("status");
    let wanted = |delivery: &&Delivery| delivery.endpoint == id && status.is_none_or(|status| word(delivery.state) == status);
    let rows = state.outbox.newest_first().filter(wanted).take(call.number("limit").unwrap_or(usize::MAX));
    Ok(rows.map(delivery_view).collect::<Vec<_>>().into())
}

/// Whether an endpoint is such a webhook.
pub(crate) fn is_hook(endpoint: &str) -> bool {
    endpoint.starts_with(PREFIX)
}

/// What the webhook of an agent is called among the endpoints.
fn hook_id(agent: &str) -> String {
    format!("{PREFIX}{agent}")
}

fn remove(state: &mut State, agent: &str) {
    let id = hook_id(agent);
    state.endpoints.retain(|endpoint| endpoint.id != id);
    state.outbox.cancel(&id);
}
