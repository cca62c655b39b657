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
