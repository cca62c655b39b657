//! Subscriptions to events.

use std::sync::{Arc, Mutex};

use guildhall_runtime::{Request, Response, answer_with};
use guildhall_sandbox::Sandbox;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{
    people::{Person, admin},
    support::{DELETE, GET, PATCH, POST, api_key, sandbox, talent},
};

const URL: &str = "https://hooks.example/one";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// A receiver that answers this status, and what it got: the event's name and the body.
fn receive(sandbox: &Sandbox, status: Arc<Mutex<u16>>) -> Arc<Mutex<Vec<(String, Value)>>> {
    let received = Arc::new(Mutex::new(Vec::new()));
    let taken = received.clone();
    sandbox.deliver_to(
        URL,
        answer_with(move |delivery: &Request| {
            let event = delivery.headers["x-bikinibottom-event"].to_str().unwrap().to_owned();
            let bytes = delivery.body.as_bytes().unwrap();
            if let Some(signature) = delivery.headers.get("x-bikinibottom-signature") {
                let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").unwrap();
                mac.update(bytes);
                let expected: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(signature, &format!("sha256={expected}"));
            }
            taken.lock().unwrap().push((event, serde_json::from_slice(bytes).unwrap()));
            Response::json(*status.lock().unwrap(), &json!({}))
        }),
    );
    received
}

async fn create(person: &Person, events: Value) -> String {
    person.post("/webhooks", json!({ "name": "One", "url": URL, "secret": "secret", "events": events })).await.must(201).text("id")
}

#[tokio::test]
async fn a_webhook_is_made_read_changed_and_deleted() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let made = person.post("/webhooks", json!({ "name": "One", "url": URL, "events": [] })).await.must(201).body;
    for (member, expected) in [
        ("secret", json!(null)),
        ("events", json!([])),
        ("enabled", json!(true)),
        ("hookType", json!("post")),
        ("canBlock", json!(false)),
        ("timeoutMs", json!(5000)),
        ("failureCount", json!(0)),
        ("lastTriggeredAt", json!(null)),
        ("lastError", json!(null)),
    ] {
        assert_eq!(made[member], expected, "{member}");
    }
    let path = format!("/webhooks/{}", made["id"].as_str().unwrap());
    assert_eq!(person.get(&path).await.must(200).body, made);
    let second = create(&person, json!(["agent.revoked"])).await;
    let listed = person.get("/webhooks").await.must(200).body;
    assert_eq!((&listed[0]["id"], &listed[0]["secret"], &listed[1]), (&json!(second), &json!("secret"), &made));
    let change = json!({ "name": "Two", "hookType": "pre", "canBlock": true, "timeoutMs": 1000, "enabled": false, "secret": "s" });
    let changed = person.call(PATCH, &path, change).await.must(200).body;
    assert_eq!((&changed["name"], &changed["url"], &changed["hookType"]), (&json!("Two"), &json!(URL), &json!("pre")));
    assert_eq!((&changed["canBlock"], &changed["timeoutMs"]), (&json!(true), &json!(1000)));
    assert_eq!((&changed["enabled"], &changed["secret"]), (&json!(false), &json!("s")));
    assert_eq!(person.call(PATCH, &path, json!({})).await.must(200).body, changed);
    assert_eq!(person.call(DELETE, &path, json!({})).await.must(200).body, json!({ "success": true }));
    for method in [GET, DELETE, PATCH] {
        person.call(method, &path, json!({})).await.must(404);
    }
    assert_eq!(person.get("/webhooks").await.body.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_refused_leaves_the_webhooks_as_they_were() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let id = create(&person, json!(["*"])).await;
    let before = person.get("/webhooks").await.must(200).body;
    let body = |member: &str, value: Value| {
        let mut body = json!({ "name": "n", "url": URL, "events": [] });
        body[member] = value;
        body
    };
    for (body, status) in [
        (body("url", json!("http://10.0.0.1/")), 400),
        (body("url", json!("http://169.254.169.254/latest")), 400),
        (body("url", json!("https://localhost/")), 400),
        (body("url", json!("https://hooks.invalid/")), 400),
        (body("url", json!("https://intranet/")), 400),
        (body("url", json!("ftp://hooks.example/")), 400),
        (body("url", json!("hooks")), 400),
        (body("timeoutMs", json!(999)), 400),
        (body("timeoutMs", json!(30_001)), 400),
        (body("hookType", json!("during")), 400),
        (body("events", json!("*")), 400),
        (body("events", json!([5])), 400),
        (body("color", json!("red")), 400),
        (body("enabled", json!("yes")), 400),
    ] {
        assert_eq!(person.post("/webhooks", body.clone()).await.status, status, "{body}");
        assert_eq!(person.call(PATCH, &format!("/webhooks/{id}"), body.clone()).await.status, status, "{body}");
    }
    person.post("/webhooks", json!({ "name": "n", "url": URL, "events": [], "enabled": true })).await.must(400);
    person.post("/webhooks", json!({ "name": "n", "events": [] })).await.must(400);
    person.get("/webhooks/first").await.must(500);
    assert_eq!(person.get("/webhooks").await.must(200).body, before);
}

#[tokio::test]
async fn webhooks_are_for_people_who_have_logged_in() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let path = format!("/webhooks/{NOBODY}");
    for request in [
        agent.ask(GET, "/webhooks"),
        agent.ask(POST, "/webhooks"),
        agent.ask(GET, &path),
        agent.ask(PATCH, &path),
        agent.ask(DELETE, &path),
        agent.ask(POST, &format!("{path}/test")),
    ] {
        let request = request.body(json!({}));
        request.clone().signed(&agent).send().await.must(401);
        request.key(&api_key(&sandbox)).send().await.must(401);
    }
}

#[tokio::test]
async fn an_address_of_this_machine_is_taken_and_the_journal_says_so() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let told = || sandbox.journal().calls("webhooks_create").last().unwrap().tolerated.len();
    let body = |url: &str| json!({ "name": "n", "url": url, "events": [] });
    for (url, status, tolerated) in
        [("http://127.0.0.1:9/hook", 201, 1), ("http://localhost:9/hook", 201, 1), ("https://127.0.0.1:9/hook", 400, 0), (URL, 201, 0)]
    {
        person.post("/webhooks", body(url)).await.must(status);
        assert_eq!(told(), tolerated, "{url}");
    }
}

#[tokio::test]
async fn a_comma_splits_the_name_of_an_event_once_it_is_read() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    for (events, read) in
        [(json!(["a,b", "c"]), json!(["a", "b", "c"])), (json!(["a"]), json!(["a"])), (json!([]), json!([])), (json!([""]), json!([]))]
    {
        let made = person.post("/webhooks", json!({ "name": "n", "url": URL, "events": events })).await.must(201);
        assert_eq!(made.body["events"], events);
        let path = format!("/webhooks/{}", made.text("id"));
        assert_eq!(person.get(&path).await.body["events"], read);
        assert_eq!(person.call(PATCH, &path, json!({ "events": events })).await.must(200).body["events"], events);
        assert_eq!(person.get(&path).await.body["events"], read);
    }
}

#[tokio::test]
async fn changes_are_delivered_to_those_who_want_them() {
    let sandbox = sandbox();
    let (person, agent) = (admin(&sandbox).await, talent(&sandbox).await);
    let received = receive(&sandbox, Arc::new(Mutex::new(200)));
    let id = create(&person, json!(["message.sent,message.direct", "channel.created"])).await;
    let channel = agent.post("/channels", json!({ "name": "n", "type": "general" })).await.must(201).body["data"]["id"].clone();
    let message = json!({ "channelId": channel, "type": "text", "body": "b" });
    let sent = agent.post("/messages", message).await.must(201).body["data"].clone();
    agent.post("/dm", json!({ "toAgentId": agent.id, "body": "b" })).await.must(201);
    agent.register("scout", 1, "worker").await;
    let events: Vec<_> = received.lock().unwrap().iter().map(|(event, _)| event.clone()).collect();
    assert_eq!(events, ["channel.created", "message.sent", "message.direct"]);
    let body = received.lock().unwrap()[1].1.clone();
    assert_eq!((&body["data"]["entityId"], &body["data"]["actorId"]), (&sent["id"], &json!(agent.id)));
    let path = format!("/webhooks/{id}");
    assert_eq!(person.get(&path).await.body["lastTriggeredAt"], "2026-09-12T00:00:00.000Z");
    person.call(PATCH, &path, json!({ "enabled": false })).await.must(200);
    agent.post("/channels", json!({ "name": "o", "type": "general" })).await.must(201);
    assert_eq!(received.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_test_reports_success_whatever_becomes_of_it() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let received = receive(&sandbox, Arc::new(Mutex::new(500)));
    let id = create(&person, json!(["agent.revoked"])).await;
    assert_eq!(person.post(&format!("/webhooks/{id}/test"), json!({})).await.must(201).body, json!({ "success": true }));
    let (event, body) = received.lock().unwrap()[0].clone();
    assert_eq!((event.as_str(), &body["event"], body["data"]["message"].is_string()), ("test", &json!("test"), true));
    let unknown = person.post(&format!("/webhooks/{NOBODY}/test"), json!({})).await.must(201);
    assert_eq!(unknown.body, json!({ "success": false, "error": "Webhook not found" }));
}

#[tokio::test]
async fn ten_failures_in_a_row_turn_a_webhook_off_and_turning_it_on_forgives_none() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let status = Arc::new(Mutex::new(500));
    receive(&sandbox, status.clone());
    let path = format!("/webhooks/{}", create(&person, json!([])).await);
    for (answer, times, enabled, failures) in
        [(500, 9, true, 9), (200, 1, true, 0), (500, 9, true, 9), (500, 1, false, 10), (500, 1, false, 11), (204, 1, true, 0)]
    {
        if failures > 10 || answer == 204 {
            person.call(PATCH, &path, json!({ "enabled": true })).await.must(200);
        }
        *status.lock().unwrap() = answer;
        for _ in 0..times {
            person.post(&format!("{path}/test"), json!({})).await.must(201);
        }
        let shown = person.get(&path).await.must(200).body;
        let told = (&shown["enabled"], &shown["failureCount"], &shown["lastError"]);
        assert_eq!(told, (&json!(enabled), &json!(failures), &json!("HTTP 500")), "{answer} {times}");
    }
}
