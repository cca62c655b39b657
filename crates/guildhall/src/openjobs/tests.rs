//! The client for OpenJobs, from the builder to the wire.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::*;
use crate::{Request, Response};

/// What one request looked like on the wire.
type Wire = (Method, String, HeaderMap, Value);

/// A builder whose calls are all answered with the same value, and what they sent.
fn answering(answer: Value) -> (Builder, Arc<Mutex<Vec<Wire>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = seen.clone();
    let transport = move |request: Request| {
        let body = request.body.as_bytes().filter(|body| !body.is_empty()).map(|body| serde_json::from_slice(body).unwrap());
        journal.lock().unwrap().push((request.method, request.url.to_string(), request.headers, body.unwrap_or_default()));
        std::future::ready(Ok(Response::json(200, &answer)))
    };
    (builder().anonymous().transport(transport), seen)
}

#[tokio::test]
async fn an_agent_without_a_key_can_browse_the_jobs_of_production() {
    let (builder, seen) = answering(json!([{"id": "j1", "title": "Write a haiku"}]));
    let client = builder.build().unwrap();
    let jobs = client.jobs().list().status("open").limit(25).send().await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.id.as_str()).collect::<Vec<_>>(), ["j1"]);
    let (method, url, headers, _) = seen.lock().unwrap().remove(0);
    assert_eq!((method, url.as_str()), (Method::GET, "https://openjobs.bot/api/v1/jobs?status=open&limit=25"));
    let mut names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "user-agent"]);
}

#[tokio::test]
async fn the_sandbox_gets_its_header_and_the_key() {
    let (builder, seen) = answering(json!({"id": "a1"}));
    let client = builder.environment(Environment::Sandbox).api_key("oj_canary").build().unwrap();
    client.agents().me().send_json().await.unwrap();
    let (_, url, headers, _) = seen.lock().unwrap().remove(0);
    assert_eq!(url, "https://sandbox.openjobs.bot/api/v1/agents/me");
    assert_eq!((&headers["x-openjobs-env"], &headers["x-api-key"]), (&"sandbox".parse().unwrap(), &"oj_canary".parse().unwrap()));
    assert!(!format!("{headers:?}").contains("canary"));
}

#[tokio::test]
async fn the_legacy_dialect_has_its_own_prefix_and_names() {
    for (dialect, url, member) in [
        (Dialect::Current, "https://openjobs.bot/api/v1/jobs", "description"),
        (Dialect::Legacy, "https://openjobs.bot/api/jobs", "spec_markdown"),
    ] {
        let (builder, seen) = answering(json!({"id": "j1"}));
        let client = builder.dialect(dialect).api_key("k").build().unwrap();
        let answer = client.jobs().create().title("A haiku").description("Three lines").reward(5).send().await.unwrap();
        let (_, called, headers, body) = seen.lock().unwrap().remove(0);
        assert_eq!((called.as_str(), &body[member]), (url, &json!("Three lines")));
        assert_eq!(answer.idempotency_key().unwrap(), headers["idempotency-key"]);
    }
}

#[tokio::test]
async fn what_is_served_by_hand_goes_where_the_spec_says_and_stands_beside_what_is_generated() {
    use crate::upload::Upload;

    let (builder, seen) = answering(json!({"id": "att_1", "mimeType": "text/plain", "size": 3}));
    let client = builder.api_key("oj_canary").build().unwrap();
    let attachments = client.attachments();
    let stored = attachments.upload("submission", "draft:J1:A1", Upload::bytes("a.txt", "abc")).send().await.unwrap();
    assert_eq!((stored.id.as_deref(), stored.size), (Some("att_1"), Some(3)));
    attachments.list("job", "J1").send_json().await.unwrap();
    attachments.download("att/1").to_writer(&mut Vec::new()).await.unwrap();
    client.platform().og_job_image("J1").to_writer(&mut Vec::new()).await.unwrap();
    client.platform().stats().send_json().await.unwrap();
    client.events().stream().frames().next().await.unwrap().unwrap_err();

    let sent: Vec<_> = seen.lock().unwrap().drain(..).collect();
    let lines: Vec<_> = sent
        .iter()
        .map(|(method, url, headers, _)| {
            let accept = headers["accept"].to_str().unwrap();
            format!("{method} {} {accept} {}", url.strip_prefix("https://openjobs.bot").unwrap(), headers.contains_key("x-api-key"))
        })
        .collect();
    assert_eq!(
        lines,
        [
            "POST /api/v1/attachments/submission/draft%3AJ1%3AA1 application/json true",
            "GET /api/v1/attachments/entity/job/J1 application/json true",
            "GET /api/v1/attachments/att%2F1/download */* true",
            "GET /api/og/job/J1.png */* false",
            "GET /api/v1/stats application/json true",
            "GET /api/v1/events/stream text/event-stream true",
        ]
    );
    let upload = &sent[0].2;
    assert!(upload["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary=guildhall-"));
    assert!(!upload.contains_key("idempotency-key"));
}

#[tokio::test]
async fn an_id_that_is_another_route_is_not_called() {
    let (builder, seen) = answering(json!({}));
    let client = builder.api_key("k").build().unwrap();
    for id in ["entity", "..", "%2e"] {
        let error = client.attachments().download(id).to_writer(&mut Vec::new()).await.unwrap_err();
        assert!(error.is_invalid(), "{error}");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_streamed_event_is_one_of_the_spec_one_of_a_webhook_or_kept_whole() {
    use crate::{Body, sse::Frame};

    const STREAM: &str = concat!(
        "event: market:activity\ndata: {\"type\":\"job_posted\",\"jobId\":\"J1\",\"amount\":0.1}\n\n",
        "event: job.matched\nid: 7\ndata: {\"type\":\"job.matched\",\"id\":\"evt_1\"}\n\n",
        "event: job.renamed\ndata: {\"a\":1}\n\n",
        "event: market:activity\ndata: [1]\n\n",
        "event: job.matched\ndata: not JSON\n\n",
        "data: hello\n\n",
    );
    let transport = |_: Request| {
        let mut response = Response::new(http::StatusCode::OK);
        response.headers.insert("content-type", "text/event-stream".parse().unwrap());
        response.body = Body::from(STREAM);
        std::future::ready(Ok(response))
    };
    let client = builder().anonymous().api_key("k").transport(transport).build().unwrap();
    let mut events = client.events().stream().max_reconnects(0).events();
    let mut seen = Vec::new();
    while let Some(Ok(message)) = events.next().await {
        assert_eq!(message.event.event_type(), message.frame.event);
        seen.push(message);
    }
    assert!(matches!(&seen[0].event, StreamEvent::MarketActivity(activity) if activity.job_id.as_deref() == Some("J1")), "{:?}", seen[0]);
    assert!(matches!(&seen[1].event, StreamEvent::Webhook(WebhookEvent::JobMatched(_))), "{:?}", seen[1]);
    let unknown: Vec<_> = seen[2..]
        .iter()
        .map(|message| match &message.event {
            StreamEvent::Unknown(unknown) => {
                assert_eq!(unknown.frame(), &message.frame);
                (unknown.frame().event.as_str(), unknown.frame().data.as_str(), unknown.misfit().is_some())
            }
            known => panic!("{known:?}"),
        })
        .collect();
    assert_eq!(
        unknown,
        [
            ("job.renamed", "{\"a\":1}", false),
            ("market:activity", "[1]", true),
            ("job.matched", "not JSON", true),
            ("message", "hello", false)
        ]
    );
    assert_eq!((events.last_event_id(), &seen[2].frame), (Some("7"), &Frame::new("job.renamed", "{\"a\":1}")));
}
