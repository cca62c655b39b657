//! The client for OpenSpawn, from the builder to the wire.

use std::sync::{Arc, Mutex};

use serde_json::json;

use super::*;
use crate::{Request, Response, webhooks::Signer};

#[tokio::test]
async fn an_envelope_is_unwrapped_and_the_key_goes_out_as_a_bearer() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = seen.clone();
    let transport = move |request: Request| {
        journal.lock().unwrap().push((request.url.to_string(), request.headers));
        std::future::ready(Ok(Response::json(200, &json!({"data": {"id": "t1", "title": "Write", "status": "todo"}}))))
    };
    let client = builder().api_key("osp_canary").transport(transport).build().unwrap();
    let task = client.tasks().get("t1").send().await.unwrap();
    assert_eq!((task.id.as_str(), task.title.as_str()), ("t1", "Write"));
    let (url, headers) = seen.lock().unwrap().remove(0);
    assert_eq!(
        (url.as_str(), &headers["authorization"]),
        ("https://api.openspawn.dev/api/v1/tasks/t1", &"Bearer osp_canary".parse().unwrap())
    );
    assert!(!format!("{headers:?}").contains("canary"));
}

#[tokio::test]
async fn what_only_an_agent_may_do_is_refused_before_it_is_sent() {
    let client = builder().api_key("osp_key").transport(crate::answer_with(|_| Response::json(500, &json!({})))).build().unwrap();
    let error = client.tasks().create().title("Write").send().await.unwrap_err();
    assert!(
        error.is_invalid() && error.attempts() == 0 && error.to_string().contains("OPENSPAWN_AGENT_ID and OPENSPAWN_SECRET"),
        "{error}"
    );
}

#[test]
fn a_delivery_is_verified_under_both_families_of_headers() {
    let webhooks = Webhooks::new("whsec").unwrap();
    let body = r#"{"event":"task.created","data":{}}"#;
    let request = Signer::new(&PLATFORM, "whsec").unwrap().request("/hook", body).unwrap();
    let names: Vec<_> = PLATFORM.webhooks.as_ref().unwrap().schemes.iter().map(|scheme| scheme.header).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let signature = &request.headers()[names[0]];
    assert!(signature.to_str().unwrap().starts_with("sha256="));
    for name in names {
        let headers = http::HeaderMap::from_iter([(name.parse().unwrap(), signature.clone())]);
        webhooks.verify(&headers, body).unwrap();
    }
}
