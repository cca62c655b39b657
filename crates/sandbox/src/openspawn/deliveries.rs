//! Events on their way to webhooks, and what webhooks are asked beforehand.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{contract, conventions::is_a_callers_word, events::Event, signature, state::State, words::HookType};
use crate::{
    clock,
    engine::{
        call::Call,
        outbox::{Delivery, DeliveryState},
        questions::{Heard, Question},
    },
    journal::Violation,
};

/// Which event it is.
const EVENT: &str = "X-BikiniBottom-Event";

/// That the webhook is asked before the action.
const HOOK_TYPE: &str = "X-BikiniBottom-Hook-Type";

/// How many failures in a row disable a webhook.
const FAILURES: i64 = 10;

/// Somebody's wish to be told, or asked.
pub(crate) struct Webhook {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    /// None stand for all.
    pub(crate) events: Vec<String>,
    pub(crate) enabled: bool,
    pub(crate) hook_type: HookType,
    pub(crate) can_block: bool,
    pub(crate) timeout_ms: u64,
    pub(crate) failure_count: i64,
    pub(crate) last_triggered_at: Option<Timestamp>,
    pub(crate) last_error: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl State {
    /// Sends an event to the webhooks that want it.
    pub(super) fn deliver(&mut self, event: &Event) {
        let record = json!({
            "id": event.id,
            "actorId": event.actor,
            "entityType": event.entity_type,
            "entityId": event.entity,
            "severity": event.severity,
            "data": event.data,
            "createdAt": clock::text(event.created_at),
        });
        let wanted = self.wanting(event.kind, HookType::Post);
        if !wanted.is_empty() || cfg!(debug_assertions) {
            let body = body(event.kind, &record, event.created_at);
            wanted.into_iter().for_each(|index| self.send(index, event.kind, body.clone()));
        }
    }

    /// Sends an event to one webhook, whatever it wants.
    pub(crate) fn deliver_to(&mut self, webhook: &str, event: &'static str, data: &Value) {
        if let Some(index) = self.webhooks.iter().position(|known| known.id == webhook) {
            let body = body(event, data, self.now);
            self.send(index, event, body);
        }
    }

    /// What the webhooks are to be asked before an action, in the order in which they were made. Nothing if they were asked already.
    pub(crate) fn hook_questions(&mut self, call: &Call, event: &'static str, mut data: Value) -> Vec<Question> {
        if call.heard.iter().any(|heard| heard.event == event) {
            return Vec::new();
        }
        (data["hookType"], data["requiresResponse"]) = (json!("pre"), json!(true));
        let body = body(event, &data, call.now);
        let mut questions = Vec::new();
        for index in self.wanting(event, HookType::Pre) {
            let id = self.ids.uuid();
            let webhook = &self.webhooks[index];
            let mut headers = headers(webhook, event, &id, &body);
            headers.push((HOOK_TYPE, "pre".to_owned()));
            questions.push(Question {
                id,
                endpoint: webhook.id.clone(),
                url: webhook.url.clone(),
                event,
                body: body.clone(),
                headers,
                patience: Duration::from_millis(webhook.timeout_ms),
            });
        }
        questions
    }

    /// Why webhooks that may block an action deny it, each with its name. One that fails allows it.
    pub(crate) fn denials(&self, call: &Call, event: &'static str) -> Vec<(String, String)> {
        let of_one = |heard: &Heard| {
            let answer = heard.answer.as_ref().ok().filter(|answer| answer["allow"] == json!(false))?;
            let webhook = self.webhooks.iter().find(|webhook| webhook.id == heard.endpoint && webhook.can_block)?;
            Some((webhook.name.clone(), answer["reason"].as_str().unwrap_or("No reason given").to_owned()))
        };
        call.heard.iter().filter(|heard| heard.event == event).filter_map(of_one).collect()
    }

    /// Writes down how the webhooks that were asked before a call have answered.
    pub(crate) fn count_heard(&mut self, call: &Call) {
        for Heard { endpoint, answer, .. } in &call.heard {
            self.count_attempt(endpoint, answer.as_ref().err().cloned(), call.now);
        }
    }

    /// Writes down how an attempt ended.
    pub(super) fn count_attempt(&mut self, webhook: &str, error: Option<String>, now: Timestamp) {
        let Some(webhook) = self.webhooks.iter_mut().find(|known| known.id == webhook) else { return };
        webhook.last_triggered_at = Some(now);
        match error {
            // What went wrong last stays there.
            None => webhook.failure_count = 0,
            Some(error) => {
                webhook.failure_count += 1;
                webhook.last_error = Some(error);
                webhook.enabled &= webhook.failure_count < FAILURES;
            }
        }
    }

    fn wanting(&self, event: &str, hook_type: HookType) -> Vec<usize> {
        let asked_for =
            |webhook: &Webhook| webhook.events.is_empty() || webhook.events.iter().any(|wanted| wanted == event || wanted == "*");
        let wants = |(_, webhook): &(usize, &Webhook)| webhook.enabled && webhook.hook_type == hook_type && asked_for(webhook);
        self.webhooks.iter().enumerate().filter(wants).map(|(index, _)| index).collect()
    }

    fn send(&mut self, index: usize, event: &str, body: Bytes) {
        let (id, webhook) = (self.ids.uuid(), &self.webhooks[index]);
        self.outbox.push(
            Delivery {
                owner: self.organisation.id.clone(),
                endpoint: webhook.id.clone(),
                url: webhook.url.clone(),
                event: event.to_owned(),
                headers: headers(webhook, event, &id, &body),
                id,
                body,
                state: DeliveryState::Pending,
                attempts: 0,
                last_status: None,
                next_at: Some(self.now),
                created_at: self.now,
                delivered_at: None,
                waits: None,
            },
            false,
        );
    }
}

/// What is posted. In tests one that breaks the spec fails the test.
fn body(event: &str, data: &Value, now: Timestamp) -> Bytes {
    let body = json!({ "event": event, "timestamp": clock::text(now), "data": data });
    if cfg!(debug_assertions) {
        let breaks = |violation: &Violation| !is_a_callers_word(event, violation);
        let violations = contract().event(event).map(|schema| schema.violations(&body).into_iter().filter(breaks).collect::<Vec<_>>());
        assert!(violations.as_ref().is_some_and(Vec::is_empty), "the event {event} breaks the spec: {violations:?} {body}");
    }
    body.to_string().into()
}

/// The headers of the newer servers, whose names come first in the spec.
fn headers(webhook: &Webhook, event: &str, id: &str, body: &[u8]) -> Vec<(&'static str, String)> {
    let mut headers = vec![(EVENT, event.to_owned())];
    if let Some(webhooks) = &contract().platform.webhooks {
        headers.extend(webhooks.id_headers.first().map(|name| (*name, id.to_owned())));
        let signed = webhook.secret.as_ref().zip(webhooks.schemes.first());
        headers
            .extend(signed.map(|(secret, scheme)| (scheme.header, format!("{}{}", scheme.prefix, signature::of_delivery(secret, body)))));
    }
    headers
}
