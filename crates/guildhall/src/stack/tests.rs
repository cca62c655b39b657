//! Each layer does its one thing.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use guildhall_runtime::Transport;
use http::Method;
use serde_json::json;

use crate::{
    ErrorKind, Operation, Options, Request,
    stack::testing::{CREATE, READ, Script, Step, builder},
};

#[tokio::test]
async fn check_refuses_what_can_never_be_right_before_anything_is_sent() {
    let script = Script::new([Step::Status(200)]);
    let client = script.client();
    let cases = [
        (client.with(Options::new().header("bad name", "x")).request(Method::GET, "/x"), "\"bad name\" is not the name of a header"),
        (client.with(Options::new().header("x-a", "canary\n")).request(Method::GET, "/x"), "the value of the header x-a"),
        (client.request(Method::GET, "/x").header("Host", "evil.example"), "the header host is written by HTTP itself"),
        (client.request(Method::POST, "/x").header("Transfer-Encoding", "chunked"), "the header transfer-encoding is written"),
        (client.request(Method::GET, "//evil.example/x"), "one slash"),
        (client.request(Method::GET, "/a/../b"), "dots alone"),
        (client.0.call(&READ).header("x-a", "canary\n"), "the value of the header x-a"),
    ];
    for (call, words) in cases {
        let error = call.send_json().await.unwrap_err();
        assert!(error.is_invalid() && error.attempts() == 0 && error.to_string().contains(words), "{error}");
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    assert_eq!(script.attempts(), 0);
}

#[tokio::test]
async fn check_pins_the_credential_to_the_origin_of_the_base_url() {
    let script = Script::new([Step::Status(200)]);
    for foreign in ["https://evil.example/", "http://h.example/", "https://h.example:444/"] {
        let request = Request::new(Operation::raw(&Method::GET), Method::GET, foreign.parse().unwrap());
        let error = script.client().0.transport().send(request).await.unwrap_err();
        assert!(error.to_string().contains("calls go to https://h.example only"), "{error}");
    }
    assert_eq!(script.attempts(), 0);
}

#[tokio::test]
async fn dialect_renames_members_in_the_legacy_dialect_only() {
    for (dialect, url, body) in [
        (None, "https://h.example/v1/things", r#"{"ownerEmail":"a@b.example"}"#),
        (Some("legacy"), "https://h.example/old/things", r#"{"owner_email":"a@b.example"}"#),
    ] {
        let script = Script::new([Step::Status(500), Step::Status(200)]);
        let builder = builder().transport(script.clone());
        let client = dialect.into_iter().fold(builder, |builder, dialect| builder.dialect(dialect)).build().unwrap();
        client.run(&CREATE).await.unwrap();
        for seen in script.seen() {
            assert_eq!((seen.url.as_str(), &seen.body[..], &seen.method), (url, body.as_bytes(), &Method::POST));
        }
    }
}

#[tokio::test]
async fn headers_of_options_go_with_the_call_and_with_no_other() {
    let script = Script::new([Step::Status(503), Step::Status(200)]);
    let client = script.client();
    let marked = client.with(Options::new().header("X-A", "1").header("X-B", "1")).with(Options::new().header("X-A", "2"));
    marked.0.call(&READ).header("X-B", "own").send_json().await.unwrap();
    client.run(&READ).await.unwrap();
    let marks: Vec<_> = script.seen().iter().map(|seen| (seen.headers.get("x-a").cloned(), seen.headers.get("x-b").cloned())).collect();
    let (two, own) = (Some("2".parse().unwrap()), Some("own".parse().unwrap()));
    assert_eq!(marks, [(two.clone(), own.clone()), (two, own), (None, None)]);
}

#[tokio::test]
async fn pacing_and_payment_let_everything_pass() {
    for (status, kind) in [(402, ErrorKind::Status), (429, ErrorKind::Status)] {
        let script = Script::new([Step::With(status, "x-ratelimit-remaining", "0")]);
        let error = script.client().with(Options::new().max_retries(0)).run(&CREATE).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16(), script.attempts()), (kind, status, 1));
    }
}

#[tokio::test]
async fn a_raw_call_goes_through_the_whole_stack() {
    let script = Script::new([Step::Status(429), Step::Status(200)]);
    let answer = script.client().request(Method::PATCH, "/api/any?x=1").json(&json!({"a": 1})).send_json().await.unwrap();
    let seen = &script.seen()[1];
    assert_eq!((seen.url.as_str(), answer.attempts()), ("https://h.example/api/any?x=1", 2));
    assert!(seen.headers.contains_key("x-api-key") && seen.headers.contains_key("user-agent"));
}

#[test]
fn the_future_of_a_call_can_be_sent_between_threads() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let client = Script::new([Step::Status(200)]).client();
    sendable(&client);
    sendable(&client.0.call(&READ).send_json());
    sendable(&async move { client.run(&READ).await });
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_is_not_made_again() {
    struct Guard(Arc<AtomicBool>);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicBool::new(false));
    let flag = dropped.clone();
    let client = builder()
        .transport(move |_: Request| {
            let guard = Guard(flag.clone());
            async move {
                let _guard = guard;
                std::future::pending().await
            }
        })
        .build()
        .unwrap();
    let result = tokio::time::timeout(Duration::from_secs(1), client.run(&READ)).await;
    assert!(result.is_err() && dropped.load(Ordering::SeqCst));
}
