//! Endpoints, events and their deliveries.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    contract,
    signature::webhook_signature,
    state::{Endpoint, State},
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
    };
    let mut answer = view(&endpoint);
    answer["secret"] = json!(endpoint.secret);
    state.endpoints.push(endpoint);
    Ok(answer.into())
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let own = state.endpoints.iter().filter(|endpoint| endpoint.owner == caller);
    Ok(own.map(view).collect::<Vec<_>>().into())
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
    Ok(view(endpoint).into())
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
    let wanted = |delivery: &&Delivery| delivery.owner == caller && status.is_none_or(|status| word(delivery.state) == status);
    let rows = state.outbox.newest_first().filter(wanted).take(call.number("limit").unwrap_or(usize::MAX));
    Ok(rows.map(delivery_view).collect::<Vec<_>>().into())
}

impl State {
    /// Sends an event to the endpoints of these agents that asked for it.
    pub(crate) fn emit(&mut self, event: &str, to: &[&str], data: Value, now: Timestamp) {
        self.emit_where(event, |endpoint| to.contains(&endpoint.owner.as_str()), data, now);
    }

    /// Sends an event to every endpoint that asked for it and that the condition holds for.
    pub(crate) fn emit_where(&mut self, event: &str, condition: impl Fn(&Endpoint) -> bool, data: Value, now: Timestamp) {
        let listens = |endpoint: &Endpoint| endpoint.status != EndpointStatus::Disabled && endpoint.asked_for(event) && condition(endpoint);
        // Without a listener nothing is made, not even an id.
        if !self.endpoints.iter().any(&listens) {
            return;
        }
        let body = json!({ "type": event, "id": self.ids.short("evt_"), "createdAt": clock::text(now), "data": data });
        if let Some(schema) = contract().event(event) {
            let violations = schema.violations(&body);
            debug_assert!(violations.is_empty(), "the event {event} breaks the spec: {violations:?}");
        }
        let body = bytes::Bytes::from(body.to_string());
        let header = contract().platform.webhooks.as_ref().and_then(|webhooks| webhooks.schemes.first());
        for endpoint in self.endpoints.iter().filter(|endpoint| listens(endpoint)) {
            let signature = webhook_signature(&endpoint.secret, &body);
            let delivery = Delivery {
                id: self.ids.short("del_"),
                owner: endpoint.owner.clone(),
                endpoint: endpoint.id.clone(),
                url: endpoint.url.clone(),
                event: event.to_owned(),
                body: body.clone(),
                headers: header.map(|scheme| (scheme.header, format!("{}{signature}", scheme.prefix))).into_iter().collect(),
                state: DeliveryState::Pending,
                attempts: 0,
                last_status: None,
                next_at: Some(now),
                created_at: now,
                delivered_at: None,
            };
            self.outbox.push(delivery, endpoint.status == EndpointStatus::Paused);
        }
    }
}

impl Endpoint {
    fn asked_for(&self, event: &str) -> bool {
        self.events.iter().any(|wanted| wanted == event || wanted == "*")
    }
}

fn position(state: &State, call: &Call) -> Result<usize, Refusal> {
    let caller = call.caller()?;
    let own = |endpoint: &Endpoint| endpoint.id == call.id() && endpoint.owner == caller;
    state.endpoints.iter().position(own).ok_or_else(|| Refusal::not_found("Endpoint"))
}

fn must_be_known(events: &[String]) -> Result<(), Refusal> {
    let webhooks = contract().platform.webhooks.as_ref();
    let known = |event: &str| {
        webhooks.is_none_or(|webhooks| webhooks.all == Some(event) || webhooks.events.iter().any(|known| known.name == event))
    };
    match events.iter().position(|event| !known(event)) {
        Some(index) => Err(Refusal::unprocessable(&format!("/events/{index}"), "no event has this name")),
        None => Ok(()),
    }
}

fn view(endpoint: &Endpoint) -> Value {
    json!({
        "id": endpoint.id,
        "url": endpoint.url,
        "events": endpoint.events,
        "status": endpoint.status,
        "description": endpoint.description,
    })
}

fn delivery_view(delivery: &Delivery) -> Value {
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

fn word(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Pending => "pending",
        DeliveryState::Delivered => "delivered",
        DeliveryState::DeadLetter => "dead_letter",
    }
}
