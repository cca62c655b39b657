//! Endpoints, events and their deliveries.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use guildhall_runtime::{Request, Response, answer_with};
use guildhall_sandbox::Sandbox;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::*;

const URL: &str = "https://worker.example/hook";

/// What a receiver got: the signature and the body.
type Received = Arc<Mutex<Vec<(String, Bytes)>>>;

/// Answers deliveries to the worker with this status, and keeps them.
fn receive(sandbox: &Sandbox, status: u16) -> Received {
    let received = Received::default();
    let kept = received.clone();
    sandbox.deliver_to(
        URL,
        answer_with(move |request: &Request| {
            let signature = request.headers["x-webhook-signature"].to_str().unwrap().to_owned();
            kept.lock().unwrap().push((signature, request.body.as_bytes().unwrap().clone()));
            Response::json(status, &json!({}))
        }),
    );
    received
}

fn types(received: &Received) -> Vec<String> {
    let kept = received.lock().unwrap();
    kept.iter().map(|(_, body)| serde_json::from_slice::<Value>(body).unwrap()["type"].as_str().unwrap().to_owned()).collect()
}

async fn endpoint(agent: &Agent, events: Value) -> Answer {
    agent.post("/webhooks/endpoints", json!({ "url": URL, "events": events })).await.must(201)
}

/// Takes a job through its whole life.
async fn whole_job(poster: &Agent, worker: &Agent) {
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    poster.post(&format!("/jobs/{job}/messages"), json!({ "content": "Welcome." })).await.must(201);
    worker.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "D" })).await.must(200);
    poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
}

#[tokio::test]
async fn a_secret_is_shown_once_and_signs_every_delivery() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let received = receive(&sandbox, 200);
    let secret = endpoint(&worker, json!(["*"])).await.text("secret");
    let listed = worker.get("/webhooks/endpoints").await.must(200).body;
    assert!(listed["endpoints"][0].get("secret").is_none(), "{listed}");

    whole_job(&poster, &worker).await;
    let expected = [
        "job.created",
        "job.matched",
        "application.accepted",
        "message.received",
        "submission.reviewed",
        "job.completed",
        "payment.released",
    ];
    assert_eq!(types(&received), expected);
    for (signature, body) in received.lock().unwrap().iter() {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(body);
        let ours: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(*signature, ours);
    }
    let rows = worker.get("/webhooks/deliveries?status=delivered&limit=2").await.must(200).body;
    let rows = rows.as_array().expect("a bare array");
    assert_eq!((rows.len(), rows[0]["event"].as_str(), rows[0]["lastHttpStatus"].as_u64()), (2, Some("payment.released"), Some(200)));
    assert_eq!(poster.get("/webhooks/deliveries").await.must(200).body, json!([]), "deliveries are shown to their owner only");
}

#[tokio::test]
async fn an_endpoint_gets_what_it_asked_for() {
    for (events, expected) in [
        (json!(["payment.released"]), vec!["payment.released"]),
        (json!(["job.matched", "application.accepted"]), vec!["job.matched", "application.accepted"]),
        (json!([]), vec![]),
    ] {
        let sandbox = bare();
        let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
        let received = receive(&sandbox, 200);
        endpoint(&worker, events).await;
        whole_job(&poster, &worker).await;
        assert_eq!(types(&received), expected);
    }
}

#[tokio::test]
async fn a_poster_hears_of_applications_and_disputes() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let received = receive(&sandbox, 200);
    endpoint(&poster, json!(["*"])).await;
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    worker.post(&format!("/jobs/{job}/dispute"), json!({ "reason": "Nobody answers me." })).await.must(200);
    assert_eq!(types(&received), ["application.received", "dispute.opened"]);
}

#[tokio::test]
async fn a_failed_delivery_is_repeated_by_schedule_with_the_same_body_and_given_up_after_the_seventh() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let received = receive(&sandbox, 500);
    endpoint(&worker, json!(["payment.released"])).await;
    whole_job(&poster, &worker).await;
    let row = async || worker.get("/webhooks/deliveries").await.must(200).body[0].clone();
    assert_eq!(
        (row().await["status"].clone(), row().await["attempts"].clone(), row().await["nextRetryAt"].clone()),
        (json!("pending"), json!(1), json!("2026-09-12T00:00:30.000Z"))
    );

    sandbox.advance(Duration::from_secs(48 * 3600)).await;
    let times: Vec<_> = sandbox.journal().deliveries().iter().map(|attempt| attempt.at).collect();
    let waits: Vec<_> = times.windows(2).map(|pair| pair[1].duration_since(pair[0]).unwrap().as_secs()).collect();
    assert_eq!(waits, [30, 120, 600, 1800, 7200, 21600]);
    assert_eq!((row().await["status"].clone(), row().await["attempts"].clone()), (json!("dead_letter"), json!(7)));
    let received = received.lock().unwrap();
    assert_eq!(received.len(), 7);
    assert!(received.iter().all(|one| *one == received[0]), "every attempt sends the same bytes");
}

#[tokio::test]
async fn a_paused_endpoint_keeps_its_deliveries_and_a_deleted_one_loses_them() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let received = receive(&sandbox, 200);
    let id = endpoint(&worker, json!(["payment.released"])).await.text("id");
    let path = format!("/webhooks/endpoints/{id}");
    let paused = worker.patch(&path, json!({ "status": "paused" })).await.must(200);
    assert_eq!((paused.text("status"), paused.text("url")), ("paused".into(), URL.into()));
    whole_job(&poster, &worker).await;
    sandbox.advance(Duration::from_secs(3600)).await;
    assert_eq!(types(&received).len(), 0);
    worker.patch(&path, json!({ "status": "active" })).await.must(200);
    assert_eq!(types(&received), ["payment.released"]);

    worker.patch(&path, json!({ "status": "paused" })).await.must(200);
    whole_job(&poster, &worker).await;
    assert_eq!(poster.delete(&path).await.status, 404, "an endpoint is its owner's");
    worker.delete(&path).await.must(204);
    worker.delete(&path).await.must(404);
    sandbox.advance(Duration::from_secs(3600)).await;
    assert_eq!(types(&received).len(), 1);
    assert_eq!(worker.get("/webhooks/deliveries?status=pending").await.must(200).body, json!([]));
}

#[tokio::test]
async fn an_endpoint_must_be_https_and_its_events_known() {
    let sandbox = bare();
    let agent = register(&sandbox, "agent").await;
    for (url, events, pointer) in [
        ("http://agent.example/hook", json!(["*"]), "/url"),
        ("not an address", json!(["*"]), "/url"),
        (URL, json!(["job.matched", "job.lost"]), "/events/1"),
        (URL, json!("*"), "/events"),
    ] {
        let answer = agent.post("/webhooks/endpoints", json!({ "url": url, "events": events })).await.must(422);
        assert_eq!(answer.body["errors"][0]["pointer"], pointer, "{url} {events}");
    }
    agent.post("/webhooks/endpoints", json!({ "url": "http://127.0.0.1:9/", "events": ["*"], "description": null })).await.must(201);
    assert_eq!(sandbox.journal().calls("webhooks_create").last().unwrap().tolerated[0].pointer, "/url");
}

#[tokio::test]
async fn nothing_leaves_the_machine() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    endpoint(&worker, json!(["payment.released"])).await;
    whole_job(&poster, &worker).await;
    let attempt = &sandbox.journal().deliveries()[0];
    assert_eq!((attempt.url.as_str(), attempt.status), (URL, None));
}

#[tokio::test]
async fn a_receiver_may_call_the_sandbox_while_it_receives() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    endpoint(&worker, json!(["job.matched"])).await;
    let me = worker.clone();
    sandbox.deliver_to(URL, move |request: Request| {
        let me = me.clone();
        async move {
            let event: Value = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
            let answer = me.post(&format!("/jobs/{}/apply", event["data"]["id"].as_str().unwrap()), json!({})).await;
            Ok(Response::json(if answer.status == 201 { 200 } else { 500 }, &json!({})))
        }
    });
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    assert_eq!(poster.get(&format!("/jobs/{job}/status")).await.body["applicationCount"], 1);
}
