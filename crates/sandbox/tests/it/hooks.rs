//! The older webhook of an agent, and deliveries that are tried again.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU16, Ordering},
    },
    time::Duration,
};

use guildhall_runtime::{Request, Response, answer_with};
use guildhall_sandbox::Sandbox;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::*;

const URL: &str = "https://worker.example/hook";

/// Answers deliveries with a status that can be changed.
fn receiver(sandbox: &Sandbox, status: u16) -> Arc<AtomicU16> {
    let shared = Arc::new(AtomicU16::new(status));
    let answering = shared.clone();
    sandbox.deliver_to(URL, answer_with(move |_: &Request| Response::json(answering.load(Ordering::Relaxed), &json!({}))));
    shared
}

fn delivered(sandbox: &Sandbox) -> Vec<String> {
    sandbox.journal().deliveries().into_iter().map(|attempt| attempt.event).collect()
}

async fn set(agent: &Agent, body: Value) -> Answer {
    agent.put(&format!("/agents/{}/webhook", agent.id), body).await
}

#[tokio::test]
async fn the_older_webhook_gets_tasks_and_what_it_asks_for() {
    for (events, expected) in [
        (None, vec!["task.job_matched", "application.accepted", "task.message_received"]),
        (Some(json!(["job.created", "message.received"])), vec!["job.created", "message.received"]),
        (Some(json!(["*"])), vec!["job.created", "job.matched", "application.accepted", "message.received"]),
        (Some(json!([])), vec![]),
    ] {
        let sandbox = bare();
        let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
        receiver(&sandbox, 200);
        let mut body = json!({ "webhookUrl": URL });
        if let Some(events) = &events {
            body["events"] = events.clone();
        }
        set(&worker, body).await.must(200);
        let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
        worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
        poster.post(&format!("/jobs/{job}/messages"), json!({ "content": "Welcome." })).await.must(201);
        assert_eq!(delivered(&sandbox), expected, "{events:?}");
    }
}

#[tokio::test]
async fn the_secret_is_shown_when_it_is_set_and_signs() {
    let sandbox = bare();
    let worker = register(&sandbox, "worker").await;
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = seen.clone();
    sandbox.deliver_to(
        URL,
        answer_with(move |request: &Request| {
            let signature = request.headers["x-webhook-signature"].to_str().unwrap().to_owned();
            kept.lock().unwrap().push((signature, request.body.as_bytes().unwrap().clone()));
            Response::json(200, &json!({}))
        }),
    );
    let test = async || worker.ask(POST, &format!("/agents/{}/webhook/test", worker.id)).send().await;
    test().await.must(404);
    let first = set(&worker, json!({ "webhookUrl": URL })).await.must(200).text("webhookSecret");
    let second = set(&worker, json!({ "url": URL })).await.must(200).text("webhookSecret");
    assert_ne!(first, second);
    assert_eq!(set(&worker, json!({ "url": URL, "secret": "mine" })).await.must(200).text("webhookSecret"), "mine");
    test().await.must(200);
    let (signature, body) = seen.lock().unwrap()[0].clone();
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap()["type"], "test");
    let mut mac = Hmac::<Sha256>::new_from_slice(b"mine").unwrap();
    mac.update(&body);
    assert_eq!(signature, mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>());

    assert!(set(&worker, json!({ "webhookUrl": null })).await.must(200).body.get("webhookSecret").is_none());
    test().await.must(404);
    for bad in [json!({}), json!({ "webhookUrl": "http://worker.example/" }), json!({ "webhookUrl": URL, "events": ["job.lost"] })] {
        set(&worker, bad).await.must(422);
    }
}

#[tokio::test]
async fn the_older_webhook_is_tried_five_times_and_kept_apart_from_the_endpoints() {
    let sandbox = bare();
    let worker = register(&sandbox, "worker").await;
    receiver(&sandbox, 500);
    set(&worker, json!({ "webhookUrl": URL })).await.must(200);
    worker.ask(POST, &format!("/agents/{}/webhook/test", worker.id)).send().await.must(200);
    sandbox.advance(Duration::from_secs(48 * 3600)).await;
    let times: Vec<_> = sandbox.journal().deliveries().iter().map(|attempt| attempt.at).collect();
    let waits: Vec<_> = times.windows(2).map(|pair| pair[1].duration_since(pair[0]).unwrap().as_secs()).collect();
    assert_eq!(waits, [30, 120, 600, 1800]);
    let rows = async |query: &str| worker.get(&format!("/agents/{}/webhook/deliveries{query}", worker.id)).await.must(200).body;
    let dead = rows("?status=dead_letter&limit=1").await;
    assert_eq!((&dead[0]["event"], &dead[0]["attempts"]), (&json!("test"), &json!(5)));
    assert_eq!(rows("?status=pending").await, json!([]));
    assert_eq!(worker.get("/webhooks/deliveries").await.must(200).body, json!([]));
    assert_eq!(worker.get("/webhooks/endpoints").await.must(200).body["endpoints"], json!([]));
}

/// A worker with an endpoint to which a delivery has died. Gives both ids.
async fn with_dead_letter(sandbox: &Sandbox) -> (Agent, Agent, String, String) {
    let (poster, worker) = (rich(sandbox, "poster").await, register(sandbox, "worker").await);
    let body = json!({ "url": URL, "events": ["message.received"] });
    let endpoint = worker.post("/webhooks/endpoints", body).await.must(201).text("id");
    poster.post(&format!("/agents/{}/messages", worker.id), json!({ "content": "Hello." })).await.must(201);
    sandbox.advance(Duration::from_secs(48 * 3600)).await;
    let row = worker.get("/webhooks/deliveries?status=dead_letter").await.must(200).body[0].clone();
    (poster, worker, endpoint, row["id"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_dead_letter_is_queued_again_and_nothing_else_is() {
    let sandbox = bare();
    let status = receiver(&sandbox, 500);
    let (poster, worker, _, id) = with_dead_letter(&sandbox).await;
    let path = format!("/webhooks/deliveries/{id}/retry");
    let row = async || worker.get("/webhooks/deliveries").await.must(200).body[0].clone();
    assert_eq!(poster.ask(POST, &path).send().await.status, 404, "a delivery is its owner's");
    worker.ask(POST, "/webhooks/deliveries/none/retry").send().await.must(404);
    assert_eq!(row().await["attempts"], 7);

    worker.ask(POST, &path).send().await.must(200);
    assert_eq!(
        (row().await["status"].clone(), row().await["attempts"].clone()),
        (json!("pending"), json!(1)),
        "tried at once, counted anew"
    );
    assert_eq!(worker.ask(POST, &path).send().await.must(409).code(), "DELIVERY_NOT_DEAD_LETTERED");
    status.store(200, Ordering::Relaxed);
    sandbox.advance(Duration::from_secs(30)).await;
    assert_eq!(row().await["status"], "delivered");
    worker.ask(POST, &path).send().await.must(409);
}

#[tokio::test]
async fn all_dead_letters_are_queued_again_and_those_of_a_paused_endpoint_wait() {
    let sandbox = bare();
    let status = receiver(&sandbox, 500);
    let (_, worker, endpoint, _) = with_dead_letter(&sandbox).await;
    status.store(200, Ordering::Relaxed);
    let path = format!("/webhooks/endpoints/{endpoint}");
    worker.patch(&path, json!({ "status": "paused" })).await.must(200);
    let retry_all = async || worker.ask(POST, "/webhooks/deliveries/retry-all").send().await.must(200).body["queued"].clone();
    assert_eq!((retry_all().await, retry_all().await), (json!(1), json!(0)));
    let state = async || worker.get("/webhooks/deliveries").await.must(200).body[0]["status"].clone();
    assert_eq!(state().await, "pending");
    worker.patch(&path, json!({ "status": "active" })).await.must(200);
    assert_eq!(state().await, "delivered");
}

#[tokio::test]
async fn a_dead_letter_of_a_deleted_endpoint_stays_dead() {
    let sandbox = bare();
    receiver(&sandbox, 500);
    let (_, worker, endpoint, id) = with_dead_letter(&sandbox).await;
    worker.delete(&format!("/webhooks/endpoints/{endpoint}")).await.must(204);
    assert_eq!(worker.ask(POST, &format!("/webhooks/deliveries/{id}/retry")).send().await.must(409).code(), "ENDPOINT_GONE");
    assert_eq!(worker.ask(POST, "/webhooks/deliveries/retry-all").send().await.must(200).body["queued"], 0);
}
