//! How the control shows what the sandbox holds.

use std::cmp::Reverse;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::{
    Mail, Sandbox, clock,
    engine::{
        Holding, KnownKey, Model,
        outbox::{Delivery, DeliveryState},
    },
    journal::{DeliveryAttempt, Entry, Exchange, Violation},
};

/// What is shown in place of a credential.
const HIDDEN: &str = "(hidden)";

pub(super) fn entry(entry: &Entry) -> Value {
    match entry {
        Entry::Exchange(exchange) => of_exchange(exchange),
        Entry::Delivery(delivery) => of_delivery(delivery),
    }
}

pub(super) fn mail(mail: &Mail) -> Value {
    json!({ "platform": mail.platform, "at": time(mail.at), "to": mail.to, "subject": mail.subject, "text": mail.text, "code": mail.code })
}

pub(super) fn keys(sandbox: &Sandbox) -> Value {
    let rows = sandbox.platforms().iter().flat_map(|platform| {
        let name = platform.contract.platform.name;
        let row = move |known: KnownKey| json!({ "platform": name, "agent": known.agent, "key": known.key, "flow": known.flow });
        platform.model(|model| model.keys()).into_iter().map(row)
    });
    json!({ "keys": rows.collect::<Vec<_>>() })
}

pub(super) fn books(sandbox: &Sandbox) -> Value {
    let mut balanced = true;
    let rows = sandbox.platforms().iter().map(|platform| {
        let (holdings, audit) = platform.model(|model| (model.holdings(), model.audit()));
        balanced &= audit.is_ok();
        let mut row =
            json!({ "platform": platform.contract.platform.name, "currencies": holdings.iter().map(of_holding).collect::<Vec<_>>() });
        if let Err(problem) = audit {
            row["problem"] = json!(problem);
        }
        row
    });
    let rows = rows.collect::<Vec<_>>();
    json!({ "balanced": balanced, "platforms": rows })
}

pub(super) fn deliveries(sandbox: &Sandbox, limit: usize) -> Value {
    let mut found = Vec::new();
    for platform in sandbox.platforms() {
        let name = platform.contract.platform.name;
        let row = |(rank, delivery): (usize, &Delivery)| (Reverse(delivery.created_at), rank, of_row(name, delivery));
        let newest = |model: &mut dyn Model| model.outbox().newest_first().take(limit).enumerate().map(row).collect::<Vec<_>>();
        found.extend(platform.model(newest));
    }
    // Of what is equally old each platform gets its share, since the clock often stands.
    found.sort_by_key(|(age, rank, _)| (*age, *rank));
    json!({ "deliveries": found.into_iter().take(limit).map(|(_, _, row)| row).collect::<Vec<_>>() })
}

fn of_exchange(exchange: &Exchange) -> Value {
    let headers = exchange.headers.iter().map(|(name, value)| {
        let shown = if value.is_sensitive() { HIDDEN } else { value.to_str().unwrap_or("(not text)") };
        (name.as_str().to_owned(), json!(shown))
    });
    let headers: Map<_, _> = headers.collect();
    let renamed: Vec<_> = exchange.dialect.renamed.iter().map(|(came, current)| json!({ "came": came, "current": current })).collect();
    let row = json!({
        "kind": "exchange",
        "number": exchange.number,
        "at": time(exchange.at),
        "platform": exchange.platform,
        "operation": exchange.operation,
        "method": exchange.method.as_str(),
        "path": exchange.path,
        "headers": headers,
        "body": content(&exchange.body),
        "environment": exchange.environment,
        "caller": exchange.caller,
        "dialect": without_nulls(json!({ "prefix": exchange.dialect.prefix, "renamed": renamed, "nulls": exchange.dialect.nulls, "reading": exchange.dialect.reading })),
        "unknown": exchange.unknown,
        "violations": exchange.violations.iter().map(of_violation).collect::<Vec<_>>(),
        "tolerated": exchange.tolerated.iter().map(of_violation).collect::<Vec<_>>(),
        "fault": exchange.fault,
        "idempotencyKey": exchange.idempotency_key,
        "replayed": exchange.replayed,
        "done": exchange.done,
        "status": exchange.status,
        "answer": content(&exchange.answer),
    });
    without_nulls(row)
}

fn of_delivery(delivery: &DeliveryAttempt) -> Value {
    without_nulls(json!({
        "kind": "delivery",
        "number": delivery.number,
        "at": time(delivery.at),
        "platform": delivery.platform,
        "delivery": delivery.delivery,
        "event": delivery.event,
        "url": delivery.url,
        "attempt": delivery.attempt,
        "status": delivery.status,
    }))
}

fn of_row(platform: &str, delivery: &Delivery) -> Value {
    let state = match delivery.state {
        DeliveryState::Pending => "pending",
        DeliveryState::Delivered => "delivered",
        DeliveryState::DeadLetter => "dead_letter",
    };
    without_nulls(json!({
        "platform": platform,
        "delivery": delivery.id,
        "owner": delivery.owner,
        "endpoint": delivery.endpoint,
        "url": delivery.url,
        "event": delivery.event,
        "state": state,
        "attempts": delivery.attempts,
        "lastStatus": delivery.last_status,
        "nextAt": delivery.next_at.map(clock::text),
        "createdAt": clock::text(delivery.created_at),
        "deliveredAt": delivery.delivered_at.map(clock::text),
    }))
}

fn of_holding(holding: &Holding) -> Value {
    json!({
        "currency": holding.currency,
        "minted": holding.minted,
        "agents": holding.agents,
        "escrow": holding.escrow,
        "fees": holding.fees,
        "stakes": holding.stakes,
        "withdrawn": holding.withdrawn,
    })
}

fn of_violation(violation: &Violation) -> Value {
    json!({ "pointer": violation.pointer, "keyword": violation.keyword, "message": violation.message })
}

/// A body: its length, and the text if it is text.
fn content(bytes: &Bytes) -> Value {
    let mut content = json!({ "length": bytes.len() });
    if let Ok(text) = std::str::from_utf8(bytes) {
        content["text"] = json!(text);
    }
    content
}

fn time(at: std::time::SystemTime) -> String {
    clock::text(Timestamp::try_from(at).unwrap_or(Timestamp::UNIX_EPOCH))
}

fn without_nulls(mut row: Value) -> Value {
    if let Value::Object(members) = &mut row {
        members.retain(|_, value| !value.is_null());
    }
    row
}
