//! What the model promises beside its operations.

use std::sync::Arc;

use guildhall_runtime::{Request, Response, Transport, answer_with};
use http::{HeaderMap, Method};
use serde_json::json;

use self::deliveries::Webhook;
use super::*;
use crate::{
    Clock, InProcess, Journal,
    engine::{Choice, Hosted, Receivers, Settings, Switches, call::Call, questions::Heard},
    fault::Faults,
    openspawn::words::HookType,
};

const URL: &str = "https://hooks.example/one";

pub(super) fn state() -> State {
    let mut state = State::new(Ids::new(7, PLATFORM.name), Clock::standing().timestamp());
    seed::fill(&mut state);
    state
}

/// A platform at work that begins with this state, changed in this way.
pub(super) fn hosted(change: fn(&mut State)) -> Arc<Hosted> {
    let settings = Settings {
        clock: Clock::standing(),
        journal: Journal::default(),
        faults: Faults::default(),
        receivers: Receivers::default(),
        strict: true,
        switches: Switches::new(Choice { rate_limits: false, redirect_downloads: false, streams: 1, quirks: false }),
    };
    let make = Box::new(move || {
        let mut state = state();
        change(&mut state);
        Plan { contract: contract(), model: Box::new(state), keys: Vec::new() }
    });
    Hosted::new(7, settings, make).0
}

pub(super) fn webhook(hook_type: HookType, events: &[&str]) -> Webhook {
    Webhook {
        id: "w1".into(),
        name: "One".into(),
        url: URL.into(),
        secret: Some("secret".into()),
        events: events.iter().map(|event| (*event).to_owned()).collect(),
        enabled: true,
        hook_type,
        can_block: true,
        timeout_ms: 5000,
        failure_count: 0,
        last_triggered_at: None,
        last_error: None,
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
    }
}

fn call() -> Call {
    Call {
        operation: PLATFORM.operations[0],
        caller: None,
        flow: None,
        path: Vec::new(),
        query: serde_json::Map::new(),
        headers: HeaderMap::new(),
        body: Value::Null,
        upload: None,
        now: Timestamp::UNIX_EPOCH,
        request_id: String::new(),
        origin: None,
        quirks: false,
        heard: Vec::new(),
    }
}

#[test]
fn every_schema_of_the_spec_compiles() {
    for operation in PLATFORM.operations {
        contract().operation(operation);
    }
    for event in PLATFORM.webhooks.iter().flat_map(|webhooks| webhooks.events) {
        assert!(contract().event(event.name).is_some(), "{}", event.name);
    }
}

#[tokio::test]
async fn an_access_token_is_good_for_its_time_and_a_refresh_token_is_none() {
    let state = state();
    let (user, now) = (&state.users[0], Clock::standing().timestamp());
    let token = |back| state.tokens.access(user, &state.organisation.id, now - jiff::SignedDuration::from_secs(back));
    let other = State::new(Ids::new(8, PLATFORM.name), now).tokens.access(user, &state.organisation.id, now);
    let transport = InProcess::new(vec![hosted(|_| {})]);
    for (authorization, path, status, why) in [
        (format!("Bearer {}", token(0)), "/", 200, "fresh"),
        (format!("Bearer {}", token(0)), "/webhooks", 200, "what is for people"),
        (format!("Bearer {}", token(899)), "/", 200, "just before its end"),
        (format!("Bearer {}", token(900)), "/", 401, "expired"),
        (format!("bearer {}", token(0)), "/", 401, "a small letter"),
        (format!("Bearer {}x", token(0)), "/", 401, "another signature"),
        (format!("Bearer {other}"), "/", 401, "signed with another secret"),
        (format!("Bearer {}", state.tokens.refresh(user, "s1", now)), "/", 401, "a refresh token"),
        ("Bearer nonsense".to_owned(), "/", 401, "no token"),
    ] {
        let url = format!("https://api.openspawn.dev/api/v1{path}").parse().unwrap();
        let mut request = Request::new(guildhall_runtime::Operation::raw(&Method::GET), Method::GET, url);
        request.headers.insert("authorization", authorization.parse().unwrap());
        assert_eq!(transport.send(request).await.unwrap().status, status, "{why}");
    }
}

#[tokio::test]
async fn a_delivery_is_signed_with_the_secret_as_text_and_never_repeated() {
    let hosted = hosted(|state| {
        state.webhooks.push(webhook(HookType::Post, &["agent.revoked"]));
        state.record("a", "agent.revoked", events::Entity::Agent("b"), json!({ "previousStatus": "active" }));
        state.record("a", "agent.updated", events::Entity::Agent("b"), json!({ "changes": {} }));
    });
    hosted.settings.receivers.add(
        URL,
        answer_with(|delivery: &guildhall_runtime::Request| {
            let header = |name: &str| delivery.headers[name].to_str().unwrap().to_owned();
            assert_eq!(header("x-bikinibottom-event"), "agent.revoked");
            assert_eq!(header("x-bikinibottom-delivery").len(), 36);
            assert!(header("x-bikinibottom-signature").starts_with("sha256="));
            assert!(!delivery.headers.contains_key("x-bikinibottom-hook-type"));
            Response::json(500, &())
        }),
    );
    assert_eq!(hosted.deliver_due().await, 1, "only the event that was asked for");
    assert_eq!(hosted.next_due(), None);
}

#[test]
fn ten_failures_in_a_row_disable_a_webhook_and_a_success_begins_anew() {
    let mut state = state();
    state.webhooks.push(webhook(HookType::Post, &[]));
    let mut attempt = |status, times: usize| {
        (0..times).for_each(|_| {
            let error = if status == 200 { None } else { Some(format!("HTTP {status}")) };
            state.count_attempt("w1", error, Timestamp::UNIX_EPOCH);
        });
        (state.webhooks[0].enabled, state.webhooks[0].failure_count, state.webhooks[0].last_error.clone())
    };
    let error = Some("HTTP 500".to_owned());
    assert_eq!(attempt(500, 9), (true, 9, error.clone()));
    assert_eq!(attempt(200, 1), (true, 0, error.clone()), "the old error stays");
    assert_eq!(attempt(500, 10), (false, 10, error));
}

#[test]
fn a_webhook_is_asked_once_and_denies_only_if_it_may() {
    let task =
        json!({ "taskId": "t", "taskIdentifier": "TASK-2", "taskTitle": "T", "fromStatus": "todo", "toStatus": "done", "actorId": "a" });
    let mut state = state();
    state.webhooks.push(webhook(HookType::Pre, &["*"]));
    let questions = state.hook_questions(&call(), "task.transition", task.clone());
    assert_eq!((questions.len(), questions[0].patience.as_millis()), (1, 5000));
    assert!(questions[0].headers.contains(&("X-BikiniBottom-Hook-Type", "pre".to_owned())));
    for (answer, can_block, denied, failures) in [
        (Ok(json!({ "allow": false, "reason": "No" })), true, vec![("One".to_owned(), "No".to_owned())], 0),
        (Ok(json!({ "allow": false })), false, vec![], 0),
        (Ok(json!({})), true, vec![], 0),
        (Err("HTTP 500".to_owned()), true, vec![], 1),
    ] {
        state.webhooks[0].can_block = can_block;
        let heard = vec![Heard { endpoint: "w1".into(), event: "task.transition", answer }];
        let call = Call { heard, ..call() };
        assert!(state.hook_questions(&call, "task.transition", task.clone()).is_empty(), "it was asked already");
        state.count_heard(&call);
        assert_eq!(state.denials(&call, "task.transition"), denied);
        assert_eq!(state.webhooks[0].failure_count, failures);
    }
}
