//! Endpoints, events and their deliveries.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    contract,
    hooks::is_hook,
    state::{Endpoint, State},
    view,
    words::EndpointStatus,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        outbox::{Delivery, DeliveryState},
        refusal::Refusal,
    },
};

#[derive(Deserialize)]
struct Create {
    url: String,
    events: Vec<String>,
    description: Option<String>,
}

#[derive(Deserialize)]
struct Update {
    url: Option<String>,
    events: Option<Vec<String>>,
    description: Option<String>,
    status: Option<EndpointStatus>,
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Create = call.body()?;
    must_be_known(&body.events)?;
    let endpoint = Endpoint {
        id: state.ids.short("ep_"),
        owner: call.caller()?.to_owned(),
        url: body.url,
        events: body.events,
        description: body.description,
        secret: state.ids.secret("whsec_"),
        status: EndpointStatus::Active,
        is_older: false,
    };
    let mut answer = shown(&endpoint);
    answer["secret"] = json!(endpoint.secret);
    state.endpoints.push(endpoint);
    Ok(answer.into())
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let own = state.endpoints.iter().filter(|endpoint| endpoint.owner == caller && !endpoint.is_older);
    Ok(own.map(shown).collect::<Vec<_>>().into())
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    let index = position(state, call)?;
    must_be_known(body.events.as_deref().unwrap_or_default())?;
    let endpoint = &mut state.endpoints[index];
    if let Some(url) = body.url {
        endpoint.url = url;
    }
    if let Some(events) = body.events {
        endpoint.events = events;
    }
    endpoint.description = body.description.or(endpoint.description.take());
    match body.status {
        Some(EndpointStatus::Active) => state.outbox.resume(&endpoint.id, call.now),
        Some(EndpointStatus::Paused | EndpointStatus::Disabled) => state.outbox.hold(&endpoint.id),
        None => {}
    }
    endpoint.status = body.status.unwrap_or(endpoint.status);
    Ok(shown(endpoint).into())
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let index = position(state, call)?;
    let endpoint = state.endpoints.remove(index);
    state.outbox.cancel(&endpoint.id);
    Ok(Answer::Empty)
}

pub(crate) fn deliveries(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let status = call.text("status");
    let wanted = |delivery: &&Delivery| {
        delivery.owner == caller && !is_hook(&delivery.endpoint) && status.is_none_or(|status| word(delivery.state) == status)
    };
    let rows = state.outbox.newest_first().filter(wanted).take(call.number("limit").unwrap_or(usize::MAX));
    Ok(rows.map(delivery_view).collect::<Vec<_>>().into())
}

pub(crate) fn retry_delivery(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let own = |delivery: &&Delivery| delivery.id == call.id() && delivery.owner == caller;
    let delivery = state.outbox.newest_first().find(own).ok_or_else(|| Refusal::not_found("Delivery"))?;
    if delivery.state != DeliveryState::DeadLetter {
        let message = format!("The delivery is {}, not dead_letter", word(delivery.state));
        return Err(Refusal::new(409, "DELIVERY_NOT_DEAD_LETTERED", message));
    }
    if !state.endpoints.iter().any(|endpoint| endpoint.id == delivery.endpoint) {
        return Err(Refusal::new(409, "ENDPOINT_GONE", "The endpoint was deleted"));
    }
    requeue(state, &[call.id().to_owned()], call);
    let mut answer = view::mutation(call, "delivery.retry", json!({ "deliveryId": call.id() }), None, "Delivery queued.");
    (answer["id"], answer["status"]) = (json!(call.id()), json!(word(DeliveryState::Pending)));
    Ok(answer.into())
}

pub(crate) fn retry_all(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let lives = |delivery: &Delivery| state.endpoints.iter().any(|endpoint| endpoint.id == delivery.endpoint);
    let dead = |delivery: &&Delivery| delivery.owner == caller && delivery.state == DeliveryState::DeadLetter && lives(delivery);
    let dead: Vec<_> = state.outbox.newest_first().filter(dead).map(|delivery| delivery.id.clone()).collect();
    requeue(state, &dead, call);
    let message = format!("{} queued.", dead.len());
    Ok(json!({ "queued": dead.len(), "ok": true, "requestId": call.request_id, "message": message }).into())
}

/// Queues dead letters again. Those to an endpoint that is paused wait until it is not.
fn requeue(state: &mut State, ids: &[String], call: &Call) {
    let asleep = state.endpoints.iter().filter(|endpoint| endpoint.status != EndpointStatus::Active);
    let asleep: Vec<_> = asleep.map(|endpoint| endpoint.id.as_str()).collect();
    state.outbox.retry(ids, &asleep, call.now);
}

fn position(state: &State, call: &Call) -> Result<usize, Refusal> {
    let caller = call.caller()?;
    let own = |endpoint: &Endpoint| endpoint.id == call.id() && endpoint.owner == caller && !endpoint.is_older;
    state.endpoints.iter().position(own).ok_or_else(|| Refusal::not_found("Endpoint"))
}

pub(crate) fn must_be_known(events: &[String]) -> Result<(), Refusal> {
    let webhooks = contract().platform.webhooks.as_ref();
    let known = |event: &str| {
        webhooks.is_none_or(|webhooks| webhooks.all == Some(event) || webhooks.events.iter().any(|known| known.name == event))
    };
    match events.iter().position(|event| !known(event)) {
        Some(index) => Err(Refusal::unprocessable(&format!("/events/{index}"), "no event has this name")),
        None => Ok(()),
    }
}

fn shown(endpoint: &Endpoint) -> Value {
    json!({
        "id": endpoint.id,
        "url": endpoint.url,
        "events": endpoint.events,
        "status": endpoint.status,
        "description": endpoint.description,
    })
}

pub(crate) fn delivery_view(delivery: &Delivery) -> Value {
    json!({
        "id": delivery.id,
        "event": delivery.event,
        "url": delivery.url,
        "status": word(delivery.state),
        "attempts": delivery.attempts,
        "lastHttpStatus": delivery.last_status,
        "nextRetryAt": delivery.next_at.map(clock::text),
        "createdAt": clock::text(delivery.created_at),
        "deliveredAt": delivery.delivered_at.map(clock::text),
    })
}

pub(crate) fn word(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Pending => "pending",
        DeliveryState::Delivered => "delivered",
        DeliveryState::DeadLetter => "dead_letter",
    }
}
