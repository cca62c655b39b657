//! Subscriptions to events, and hooks that are asked before an action.

use guildhall_runtime::Operation;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    deliveries::Webhook,
    handlers::Handler,
    refusals::not_found,
    state::State,
    targets::{is_tolerated, must_be_public},
    words::HookType,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    journal::Violation,
};

/// How long a hook may take to answer if nobody says how long, in milliseconds.
const PATIENCE: u64 = 5000;

/// What separates the names of events in their column.
const COMMA: &str = ",";

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "create" => create,
        "get" => get,
        "update" => update,
        "delete" => delete,
        "test" => test,
        _ => return None,
    })
}

/// Whether a deviation from the spec is one that the server does not see: it takes whatever text for the name of an event.
pub(super) fn is_unseen(operation: &Operation, violation: &Violation) -> bool {
    operation.group == "webhooks" && violation.pointer.starts_with("/events/") && violation.keyword != "type"
}

/// What passes here of a call although the real server would refuse it.
pub(super) fn forgiven(call: &Call) -> Vec<Violation> {
    let address = call.body["url"].as_str().filter(|address| call.operation.group == "webhooks" && is_tolerated(address));
    let message = "the real server takes no address of its own machine".to_owned();
    address.map(|_| Violation { pointer: "/url".to_owned(), keyword: "rule".to_owned(), message }).into_iter().collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    name: String,
    url: String,
    secret: Option<String>,
    events: Vec<String>,
    hook_type: Option<HookType>,
    can_block: Option<bool>,
    timeout_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    url: Option<String>,
    secret: Option<String>,
    events: Option<Vec<String>>,
    enabled: Option<bool>,
    hook_type: Option<HookType>,
    can_block: Option<bool>,
    timeout_ms: Option<u64>,
}

fn list(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(state.webhooks.iter().rev().map(|webhook| state.webhook(webhook)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(state.webhook(&state.webhooks[state.webhook_place(call)?]).into())
}

fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Create = call.body()?;
    must_be_public(&body.url)?;
    let webhook = Webhook {
        id: state.ids.uuid(),
        name: body.name,
        url: body.url,
        secret: body.secret.filter(|secret| !secret.is_empty()),
        events: as_read(&body.events),
        enabled: true,
        hook_type: body.hook_type.unwrap_or_default(),
        can_block: body.can_block.unwrap_or_default(),
        timeout_ms: body.timeout_ms.unwrap_or(PATIENCE),
        failure_count: 0,
        last_triggered_at: None,
        last_error: None,
        created_at: call.now,
        updated_at: call.now,
    };
    let shown = as_written(state.webhook(&webhook), Some(&body.events));
    state.webhooks.push(webhook);
    Ok(shown.into())
}

/// Turning a webhook on leaves its failures alone.
fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    let place = state.webhook_place(call)?;
    body.url.as_deref().map_or(Ok(()), must_be_public)?;
    let webhook = &mut state.webhooks[place];
    webhook.name = body.name.unwrap_or_else(|| webhook.name.clone());
    webhook.url = body.url.unwrap_or_else(|| webhook.url.clone());
    webhook.secret = body.secret.or_else(|| webhook.secret.take()).filter(|secret| !secret.is_empty());
    if let Some(events) = &body.events {
        webhook.events = as_read(events);
    }
    webhook.enabled = body.enabled.unwrap_or(webhook.enabled);
    webhook.hook_type = body.hook_type.unwrap_or(webhook.hook_type);
    webhook.can_block = body.can_block.unwrap_or(webhook.can_block);
    webhook.timeout_ms = body.timeout_ms.unwrap_or(webhook.timeout_ms);
    webhook.updated_at = call.now;
    Ok(as_written(state.webhook(&state.webhooks[place]), body.events.as_deref()).into())
}

fn delete(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let place = state.webhook_place(call)?;
    let webhook = state.webhooks.remove(place);
    state.outbox.cancel(&webhook.id);
    Ok(json!({ "success": true }).into())
}

/// Nobody waits for how the delivery ends.
fn test(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let Ok(place) = state.webhook_place(call) else {
        return Ok(json!({ "success": false, "error": "Webhook not found" }).into());
    };
    let id = state.webhooks[place].id.clone();
    state.deliver_to(&id, "test", &json!({ "message": "This is a test" }));
    Ok(json!({ "success": true }).into())
}

impl State {
    fn webhook_place(&self, call: &Call) -> Result<usize, Refusal> {
        let is_meant = |webhook: &Webhook| webhook.id.eq_ignore_ascii_case(call.id());
        self.webhooks.iter().position(is_meant).ok_or_else(|| not_found("Webhook"))
    }

    fn webhook(&self, webhook: &Webhook) -> Value {
        json!({
            "id": webhook.id,
            "orgId": self.organisation.id,
            "name": webhook.name,
            "url": webhook.url,
            "secret": webhook.secret,
            "events": webhook.events,
            "enabled": webhook.enabled,
            "hookType": webhook.hook_type,
            "canBlock": webhook.can_block,
            "timeoutMs": webhook.timeout_ms,
            "failureCount": webhook.failure_count,
            "lastTriggeredAt": webhook.last_triggered_at.map(clock::text),
            "lastError": webhook.last_error,
            "createdAt": clock::text(webhook.created_at),
            "updatedAt": clock::text(webhook.updated_at),
        })
    }
}

/// The names of events as they are read from their column, which is one text (T15).
fn as_read(events: &[String]) -> Vec<String> {
    let column = events.join(COMMA);
    if column.is_empty() { Vec::new() } else { column.split(COMMA).map(str::to_owned).collect() }
}

/// A webhook as the answer to a change shows it: its events have not been through the column.
fn as_written(mut shown: Value, events: Option<&[String]>) -> Value {
    if let Some(events) = events {
        shown["events"] = json!(events);
    }
    shown
}
