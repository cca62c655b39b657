//! Events: to webhook endpoints, and to streams.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    contract, hooks,
    signature::webhook_signature,
    state::{Endpoint, State},
    words::EndpointStatus,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        contract::Schema,
        outbox::{Delivery, DeliveryState},
        refusal::Refusal,
        streams::Audience,
    },
    money::Money,
};

/// How the events of tasks begin.
const TASK: &str = "task.";

/// The event that every stream gets.
const MARKET: &str = "market:activity";

pub(crate) fn stream(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let last_seen = call.header("last-event-id").filter(|id| !id.is_empty()).map(str::to_owned);
    Ok(Answer::Events { listener: call.caller()?.to_owned(), last_seen })
}

impl State {
    /// Sends an event to these agents.
    pub(crate) fn emit(&mut self, event: &str, to: &[&str], data: Value, now: Timestamp) {
        self.emit_where(event, |agent| to.contains(&agent), data, now);
    }

    /// Sends an event to every agent that the condition holds for: to their endpoints that asked for it, and to their streams.
    pub(crate) fn emit_where(&mut self, event: &str, condition: impl Fn(&str) -> bool, data: Value, now: Timestamp) {
        let listens =
            |endpoint: &Endpoint| endpoint.status != EndpointStatus::Disabled && endpoint.asked_for(event) && condition(&endpoint.owner);
        // Tasks are told to webhooks only.
        let streams = if event.starts_with(TASK) { Vec::new() } else { self.streams.listeners(&condition) };
        // Without a listener nothing is made, not even an id.
        if streams.is_empty() && !self.endpoints.iter().any(listens) {
            return;
        }
        let id = self.ids.short("evt_");
        let body = json!({ "type": event, "id": id, "createdAt": clock::text(now), "data": data });
        must_fit(event, &body, || contract().event(event).cloned());
        if !streams.is_empty() {
            self.streams.publish(&id, event, Audience::These(streams), &body);
        }
        let body = bytes::Bytes::from(body.to_string());
        for endpoint in self.endpoints.iter().filter(|endpoint| listens(endpoint)) {
            let delivery = delivery(self.ids.short("del_"), endpoint, event, body.clone(), now);
            self.outbox.push(delivery, endpoint.status == EndpointStatus::Paused);
        }
    }

    /// Sends an event to one endpoint, whatever it asked for.
    pub(crate) fn emit_to(&mut self, event: &str, endpoint: &str, data: Value, now: Timestamp) {
        let id = self.ids.short("evt_");
        let body = bytes::Bytes::from(json!({ "type": event, "id": id, "createdAt": clock::text(now), "data": data }).to_string());
        for endpoint in self.endpoints.iter().filter(|other| other.id == endpoint) {
            let delivery = delivery(self.ids.short("del_"), endpoint, event, body.clone(), now);
            self.outbox.push(delivery, endpoint.status == EndpointStatus::Paused);
        }
    }

    /// Tells every stream what happened on the market to a job.
    pub(crate) fn tell_market(&mut self, what: &str, job: &str, amount: Option<Money>, now: Timestamp) {
        if !self.streams.is_heard() {
            return;
        }
        let Ok(job) = self.job(job) else { return };
        let name = |agent: &str| self.agent(agent).ok().map(|agent| agent.agentname.as_str());
        let data = json!({
            "type": what,
            "at": clock::text(now),
            "jobId": job.id,
            "jobTitle": job.title,
            "amount": amount,
            "currency": job.currency,
            "posterAgentname": name(&job.poster),
            "workerAgentname": job.worker.as_deref().and_then(name),
        });
        self.publish_to_all(&data);
    }

    /// Tells every stream that an agent has registered.
    pub(crate) fn tell_of_newcomer(&mut self, agentname: &str, now: Timestamp) {
        if self.streams.is_heard() {
            self.publish_to_all(&json!({ "type": "agent_joined", "at": clock::text(now), "workerAgentname": agentname }));
        }
    }

    fn publish_to_all(&mut self, data: &Value) {
        must_fit(MARKET, data, || contract().stream_event("events_stream", MARKET));
        let id = self.ids.short("evt_");
        self.streams.publish(&id, MARKET, Audience::Everybody, data);
    }
}

/// In tests an event that breaks the spec fails the test.
fn must_fit(event: &str, body: &Value, schema: impl FnOnce() -> Option<Schema>) {
    if cfg!(debug_assertions) {
        let violations = schema().map(|schema| schema.violations(body)).unwrap_or_default();
        assert!(violations.is_empty(), "the event {event} breaks the spec: {violations:?}");
    }
}

impl Endpoint {
    fn asked_for(&self, event: &str) -> bool {
        // Every task comes with an event of its own, so only those who name it want to hear of it twice.
        self.events.iter().any(|wanted| wanted == event || wanted == "*" && !event.starts_with(TASK))
    }
}

fn delivery(id: String, endpoint: &Endpoint, event: &str, body: bytes::Bytes, now: Timestamp) -> Delivery {
    let scheme = contract().platform.webhooks.as_ref().and_then(|webhooks| webhooks.schemes.first());
    let signature = webhook_signature(&endpoint.secret, &body);
    Delivery {
        id,
        owner: endpoint.owner.clone(),
        endpoint: endpoint.id.clone(),
        url: endpoint.url.clone(),
        event: event.to_owned(),
        body,
        headers: scheme.map(|scheme| (scheme.header, format!("{}{signature}", scheme.prefix))).into_iter().collect(),
        state: DeliveryState::Pending,
        attempts: 0,
        last_status: None,
        next_at: Some(now),
        created_at: now,
        delivered_at: None,
        waits: endpoint.is_older.then_some(hooks::WAITS),
    }
}
