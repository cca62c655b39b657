use std::sync::Mutex;

use serde_json::{Value, json};

use super::*;
use crate::{
    Auth, Parameter, Response, answer_with,
    operation::RequestBodyInfo,
    testing::{PLATFORM, client, silent},
};

static UPDATE: Operation = Operation {
    id: "jobs_update",
    group: "jobs",
    verb: "update",
    summary: "",
    method: Method::PATCH,
    path: "/jobs/{jobId}/notes/{noteId}.txt",
    prefix: None,
    parameters: &[Parameter { name: "jobId", location: Location::Path, required: true, reserved: &["mine"], secret: false, uuid: false }],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200],
    auth: Auth { flows: &[], scopes: &[], roles: &[] },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

fn update() -> Call {
    silent().call(&UPDATE).segment("j 1").segment("n/2")
}

#[test]
fn a_request_is_put_together_from_template_segments_and_query() {
    let call = update().query("limit", 5).query("limit", 7).query_each("tag", ["a", "b c"]).query_csv("skills", ["x", "y&z"]);
    let request = call.header("X-Thing", 3).json(&json!({"a": 1})).into_request().unwrap();
    assert_eq!(request.url.as_str(), "https://h.example/base/api/v1/jobs/j%201/notes/n%2F2.txt?limit=7&tag=a&tag=b+c&skills=x%2Cy%26z");
    assert_eq!(request.method, Method::PATCH);
    assert_eq!(request.headers["x-thing"], "3");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.body.as_bytes().unwrap(), &br#"{"a":1}"#[..]);
}

#[test]
fn an_argument_that_can_never_be_right_is_refused_and_named() {
    let cases = [
        (silent().call(&UPDATE).segment(".."), "jobId"),
        (silent().call(&UPDATE).segment("mine"), "jobId cannot be \"mine\""),
        (update().query_csv("skills", ["a,b"]), "skills"),
        (update().header("bad name", "x"), "bad name"),
        (update().header("X-Thing", "a\nb"), "X-Thing"),
        (update().segment("too many"), "no parameter left"),
        (silent().call(&UPDATE).segment("j1"), "noteId"),
        (silent().call(&UPDATE), "jobId"),
        (silent().request(Method::DELETE, "/a/.. "), "white space"),
        (silent().request(Method::GET, "https://other.example/"), "one slash"),
        (silent().request(Method::GET, "//other.example/"), "one slash"),
        (silent().request(Method::GET, "/a/%2e%2E/b"), "dots alone"),
        (silent().request(Method::GET, "/a\\b"), "backslash"),
    ];
    for (call, words) in cases {
        let error = call.into_request().unwrap_err();
        assert!(error.is_invalid() && error.sent() == crate::Sent::Never, "{error:?}");
        assert!(error.to_string().contains(words), "{error} does not say {words}");
    }
}

static RECEIVE: Operation = Operation {
    id: "inbound_receive",
    path: "/inbound/{key}/batch",
    parameters: &[Parameter { name: "key", location: Location::Path, required: true, reserved: &[], secret: true, uuid: false }],
    method: Method::POST,
    group: "inbound",
    verb: "receive",
    summary: "",
    prefix: Some(""),
    body: None,
    success: &[200],
    auth: Auth { flows: &[], scopes: &[], roles: &[] },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

#[test]
fn a_secret_argument_goes_out_and_is_never_printed() {
    let call = silent().call(&RECEIVE).segment("canary").secret_header("X-Thing", "canary");
    let printed = format!("{call:?}");
    let request = call.into_request().unwrap();
    assert_eq!(request.url.path(), "/base/inbound/canary/batch", "the operation stands outside of the prefix");
    assert!(request.headers["x-thing"] == "canary" && request.headers["x-thing"].is_sensitive());
    let refused = [
        silent().call(&RECEIVE).segment("canary\n").into_request().unwrap_err(),
        update().secret_header("X-Thing", "canary\n").into_request().unwrap_err(),
    ];
    let printed = format!("{printed} {request:?} {refused:?} {} {:#}", refused[0], refused[1]);
    assert!(!printed.contains("canary") && printed.contains("/inbound/{key}/batch") && printed.contains("X-Thing"), "{printed}");
}

#[test]
fn a_raw_call_keeps_its_path_and_query() {
    let request = silent().request(Method::GET, "/api/openapi.json?x=1").query("y", 2).into_request().unwrap();
    assert_eq!(request.url.as_str(), "https://h.example/base/api/openapi.json?x=1&y=2");
}

#[test]
fn an_optional_body_without_members_is_not_sent() {
    let request = update().json(&json!({})).into_request().unwrap();
    assert!(request.body.as_bytes().unwrap().is_empty());
    assert!(!request.headers.contains_key("content-type"));
}

#[tokio::test]
async fn extensions_of_the_client_reach_the_transport() {
    #[derive(Clone, PartialEq, Debug)]
    struct Mark(u8);
    static SEEN: Mutex<Option<Mark>> = Mutex::new(None);
    let client = client(|request: Request| async move {
        *SEEN.lock().unwrap() = request.extensions.get::<Mark>().cloned();
        Ok(Response::json(200, &json!(null)))
    });
    client.with_extension(Mark(7)).request(Method::GET, "/x").send_json().await.unwrap();
    assert_eq!(*SEEN.lock().unwrap(), Some(Mark(7)));
}

#[test]
fn a_base_url_that_cannot_be_used_is_refused() {
    for base in ["", "openjobs.bot", "file:///x", "https://h.example/?q", "https://h.example/#f", "https://u:p@h.example/"] {
        assert!(Client::new(&PLATFORM, base, answer_with(|_| Response::new(http::StatusCode::OK))).is_err(), "{base}");
    }
}

#[test]
fn what_is_sent_between_threads_can_be() {
    fn sendable<T: Send>(_: &T) {}
    sendable(&update());
    sendable(&update().send_json());
}

#[tokio::test]
async fn a_body_other_than_json_goes_out_as_it_is_with_its_media_type() {
    #[derive(Clone, Debug, PartialEq)]
    struct Mark(u8);

    let (journal, seen) = (std::sync::Arc::new(Mutex::new(None)), silent());
    let writing = journal.clone();
    let client = client(move |request: Request| {
        let writing = writing.clone();
        async move {
            let facts = (request.headers["content-type"].clone(), request.body.length(), request.extensions.get::<Mark>().cloned());
            *writing.lock().unwrap() = Some((facts, request.body.collect(100).await?));
            Ok(Response::json(200, &json!({"ok": true})))
        }
    });
    let call = client.call(&UPDATE).segment("j1").segment("n1").with_extension(Mark(1));
    let body = Body::reopenable(|| Body::from("a form").into_stream()).with_length(6);
    let answer = call.send_body::<Value>("multipart/form-data; boundary=x", body).await.unwrap();
    let ((media_type, length, mark), body) = journal.lock().unwrap().take().unwrap();
    assert_eq!((media_type.to_str().unwrap(), length, mark), ("multipart/form-data; boundary=x", Some(6), Some(Mark(1))));
    assert_eq!((&body[..], &answer["ok"]), (&b"a form"[..], &json!(true)));

    // What one call is told of stays with it.
    assert!(seen.call(&UPDATE).segment("j1").segment("n1").into_request().unwrap().extensions.get::<Mark>().is_none());
    let error = seen.call(&UPDATE).segment("j1").segment("n1").send_body::<Value>("a\nb", Body::empty()).await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
}
