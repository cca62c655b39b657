//! The audit log: everything that happened.

use std::collections::VecDeque;

use jiff::{Timestamp, civil, tz::TimeZone};
use serde_json::{Map, Value, json};

use super::{handlers::Handler, refusals::internal, state::State, words::EventSeverity};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How many events are kept; the oldest go first.
const KEPT: usize = 50_000;

/// How many events a page has if nobody says how many.
const PAGE: i64 = 50;

/// What happened.
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) actor: String,
    pub(crate) entity_type: &'static str,
    pub(crate) entity: String,
    pub(crate) data: Value,
    pub(crate) severity: EventSeverity,
    pub(crate) created_at: Timestamp,
}

/// What it happened to, by its id.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entity<'a> {
    Agent(&'a str),
    Task(&'a str),
    Template(&'a str),
    Consensus(&'a str),
    Channel(&'a str),
    Message(&'a str),
}

/// The events, the oldest first.
#[derive(Default)]
pub(crate) struct Log {
    events: VecDeque<Event>,
    /// Whether nothing is written, since the call at hand is one of which the real server cannot write an event.
    pub(crate) is_closed: bool,
}

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "get" => get,
        _ => return None,
    })
}

/// A time as the server reads it. One without a zone is in that of the server, which is UTC here.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    let local = || {
        let time = text.parse::<civil::DateTime>().or_else(|_| text.parse::<civil::Date>().map(|date| date.at(0, 0, 0, 0)));
        time.ok()?.to_zoned(TimeZone::UTC).ok().map(|time| time.timestamp())
    };
    text.parse().ok().or_else(local)
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let is_meant = |event: &&Event| {
        let is = |name, value: &str| call.text(name).is_none_or(|wanted| wanted.eq_ignore_ascii_case(value));
        let severity = json!(event.severity);
        is("type", event.kind)
            && is("actorId", &event.actor)
            && is("entityType", event.entity_type)
            && is("entityId", &event.entity)
            && call.query.get("severity").is_none_or(|wanted| *wanted == severity)
            && call.text("startDate").and_then(time).is_none_or(|start| event.created_at >= start)
            && call.text("endDate").and_then(time).is_none_or(|end| event.created_at <= end)
    };
    let found: Vec<_> = state.log.events.iter().rev().filter(is_meant).collect();
    let (page, limit) = (call.number("page").unwrap_or(1), call.number("limit").unwrap_or(PAGE as usize));
    let first = page.checked_sub(1).ok_or_else(internal)?.saturating_mul(limit);
    let rows = found.iter().skip(first).take(limit).map(|event| state.event(event)).collect();
    let mut meta = Map::new();
    for (name, default) in [("page", 1), ("limit", PAGE)] {
        let asked = call.query.get(name);
        // What was asked for comes back as the text that it was in the query (T13).
        let shown = asked.map_or(json!(default), |asked| if call.quirks { json!(asked.to_string()) } else { asked.clone() });
        meta.insert(name.to_owned(), shown);
    }
    Ok(Answer::Page(rows, found.len(), Map::from_iter([("meta".to_owned(), Value::Object(meta))])))
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let found = state.log.events.iter().find(|event| event.id.eq_ignore_ascii_case(call.id()));
    Ok(json!({ "data": found.map(|event| state.event(event)) }).into())
}

impl Entity<'_> {
    fn parts(self) -> (&'static str, String) {
        let (kind, id) = match self {
            Self::Agent(id) => ("agent", id),
            Self::Task(id) => ("task", id),
            Self::Template(id) => ("template", id),
            Self::Consensus(id) => ("consensus", id),
            Self::Channel(id) => ("channel", id),
            Self::Message(id) => ("message", id),
        };
        (kind, id.to_owned())
    }
}

impl State {
    /// Writes down what somebody did, and sends it to the webhooks that want it.
    pub(crate) fn record(&mut self, actor: &str, kind: &'static str, entity: Entity<'_>, data: Value) {
        self.record_as(EventSeverity::Info, actor, kind, entity, data);
    }

    /// The same for what matters more.
    pub(crate) fn record_as(&mut self, severity: EventSeverity, actor: &str, kind: &'static str, entity: Entity<'_>, data: Value) {
        if self.log.is_closed {
            return;
        }
        let (entity_type, entity) = entity.parts();
        let event = Event { id: self.ids.uuid(), kind, actor: actor.to_owned(), entity_type, entity, data, severity, created_at: self.now };
        self.deliver(&event);
        self.log.events.push_back(event);
        if self.log.events.len() > KEPT {
            self.log.events.pop_front();
        }
    }

    fn event(&self, event: &Event) -> Value {
        json!({
            "id": event.id,
            "orgId": self.organisation.id,
            "type": event.kind,
            "actorId": event.actor,
            "entityType": event.entity_type,
            "entityId": event.entity,
            "data": event.data,
            "severity": event.severity,
            "reasoning": null,
            "createdAt": clock::text(event.created_at),
        })
    }
}
