//! Time, redirects and bodies of one attempt, with a transport in process.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use guildhall_runtime::{Body, Client as RuntimeClient};
use http::{Method, header};
use serde_json::json;
use tokio::time::Instant;

use super::*;
use crate::{
    Client, Operation, Options,
    stack::testing::{
        CANARY, CREATE, PAY, READ, Script, Step, TestPlatform, builder,
        pieces::{
            Piece::{self, Pause},
            Streamed, answering,
        },
    },
};

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_in_its_own_time_and_the_call_in_its_own() {
    let seconds = Duration::from_secs;
    // Limit of the call, limit of an attempt; time that it takes, attempts, kind.
    let cases = [
        (seconds(300), seconds(30), seconds(150), 5, ErrorKind::Timeout),
        (seconds(300), seconds(70), seconds(300), 5, ErrorKind::Deadline),
        (seconds(10), seconds(30), seconds(10), 1, ErrorKind::Deadline),
        (Duration::MAX, seconds(30), seconds(150), 5, ErrorKind::Timeout),
        (seconds(20), Duration::MAX, seconds(20), 1, ErrorKind::Deadline),
    ];
    for (deadline, attempt, took, attempts, kind) in cases {
        let script = Script::new([Step::Silence]);
        let client = script.client().with(Options::new().deadline(deadline).attempt_timeout(attempt));
        let began = Instant::now();
        let error = client.run(&READ).await.unwrap_err();
        assert_eq!((began.elapsed().as_secs(), script.attempts(), error.kind()), (took.as_secs(), attempts, kind), "{error}");
        assert!(error.is_timeout() && error.sent() == Sent::Maybe && error.attempts() == attempts as u32);
        assert!(error.is_exhausted(), "another attempt would have been due: {error}");
        let error = client.run(&PAY).await.unwrap_err();
        assert!(!error.is_exhausted() && error.advice().unwrap().starts_with("it may have been done"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_without_any_time_is_not_sent() {
    let script = Script::new([Step::Status(200)]);
    let error = script.client().with(Options::new().deadline(Duration::ZERO)).run(&CREATE).await.unwrap_err();
    assert_eq!((script.attempts(), error.kind(), error.sent()), (0, ErrorKind::Deadline, Sent::Never));
    assert!(error.advice().is_none(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_breaks_off_keeps_what_came_of_it() {
    let cases = [(Step::Torn, ErrorKind::Interrupted), (Step::Stuck, ErrorKind::Timeout)];
    for (step, kind) in cases {
        let error = Script::new([step]).client().run(&PAY).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16(), error.sent()), (kind, 200, Sent::Answered));
        assert_eq!(&error.body()[..], br#"{"ok""#);
    }
}

/// A client whose platform answers with a body in pieces.
fn in_pieces(status: u16, pieces: Vec<Result<&'static str, ErrorKind>>) -> Client<TestPlatform> {
    let transport = move |_: Request| {
        let mut response = Response::new(StatusCode::from_u16(status).unwrap());
        let pieces: Vec<_> = pieces.iter().map(|piece| piece.map(Bytes::from).map_err(|kind| Error::new(kind, "it broke"))).collect();
        response.body = Body::stream(Iter(pieces.into_iter()));
        std::future::ready(Ok(response))
    };
    builder().max_retries(0).transport(transport).build().unwrap()
}

struct Iter(std::vec::IntoIter<Result<Bytes, Error>>);

impl futures_core::Stream for Iter {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test]
async fn a_body_is_put_together_from_its_pieces_up_to_the_limit() {
    let client = in_pieces(200, vec![Ok("[1"), Ok(",2"), Ok(",3]")]);
    assert_eq!(client.run(&READ).await.unwrap().into_inner(), json!([1, 2, 3]));
    assert_eq!(client.with_body_limit(7).run(&READ).await.unwrap().into_inner(), json!([1, 2, 3]));
    let error = client.with_body_limit(6).run(&READ).await.unwrap_err();
    assert!(error.is_answer() && error.to_string().contains("limit of 6 bytes"), "{error}");
    assert_eq!(&error.body()[..], b"[1,2", "what was read is kept");
}

#[tokio::test]
async fn the_body_of_a_refusal_may_break_off() {
    let client = in_pieces(404, vec![Ok("<html>gone"), Err(ErrorKind::Interrupted)]);
    let error = client.run(&READ).await.unwrap_err();
    assert!(error.is_not_found() && &error.body()[..] == b"<html>gone", "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_is_read_as_it_comes_has_no_limit_of_size_or_time_as_long_as_it_moves() {
    // The deadline is five minutes, and an attempt has thirty seconds.
    let moving: Vec<_> = (0..30).flat_map(|_| [Pause(29), Piece::Bytes(b"abc")]).collect();
    let standing = [Piece::Bytes(b"abc"), Piece::Hang];
    for (pieces, size) in [(&moving[..], Some(90)), (&standing[..], None)] {
        let (client, _) = answering([Streamed { status: 200, headers: &[], pieces: pieces.to_vec() }]);
        let stream = client.with_body_limit(1).0.call(&READ).send_stream().await.unwrap().into_inner();
        let collected = Body::stream(stream).collect(100).await;
        assert_eq!(collected.as_ref().ok().map(Bytes::len), size, "{collected:?}");
        assert!(collected.map_or_else(|error| error.is_timeout(), |_| true));
    }
}

/// A client of a platform that answers each address with a redirect or, where there is none, with what was asked for.
fn redirecting(status: u16, steps: &'static [(&'static str, &'static str)]) -> (Client<TestPlatform>, Arc<Mutex<Vec<Request>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = seen.clone();
    let transport = move |request: Request| {
        let step = steps.iter().find(|(from, _)| *from == request.url.as_str());
        let response = match step {
            Some((_, "")) => Response::new(StatusCode::from_u16(status).unwrap()),
            Some((_, to)) => {
                let mut response = Response::new(StatusCode::from_u16(status).unwrap());
                response.headers.insert(header::LOCATION, to.parse().unwrap());
                response
            }
            None => Response::json(200, &json!({"from": request.url.path()})),
        };
        journal.lock().unwrap().push(request);
        std::future::ready(Ok(response))
    };
    (builder().environment("sandbox").base_url("https://h.example").transport(transport).build().unwrap(), seen)
}

const FROM: &str = "https://h.example/v1/things";
const BACK: &str = "https://h.example/file";

#[tokio::test]
async fn reads_follow_redirects_within_the_origin_with_their_credential() {
    for status in [301, 302, 303, 307, 308] {
        let (client, seen) =
            redirecting(status, &[(FROM, "/a?x=1"), ("https://h.example/a?x=1", "b"), ("https://h.example/b", "//h.example/c")]);
        assert_eq!(client.run(&READ).await.unwrap()["from"], "/c");
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), 4);
        assert!(seen.iter().all(|request| request.headers["x-api-key"] == CANARY && request.method == Method::GET));
    }
}

#[tokio::test]
async fn other_redirects_are_errors_that_name_the_origin_and_not_the_query() {
    type Steps = &'static [(&'static str, &'static str)];
    const ROUND: Steps = &[(FROM, FROM)];
    let cases: [(&'static Operation, Steps, &str); 8] = [
        (&READ, &[(FROM, "https://evil.example/x?token=canary")], "https://evil.example is not followed: it is another origin"),
        (&READ, &[(FROM, "http://h.example/x")], "http://h.example is not followed: it is another origin"),
        (&READ, &[(FROM, "https://h.example:8443/x")], "https://h.example:8443 is not followed: it is another origin"),
        (&READ, &[(FROM, "https://u:canary@h.example/x")], "https://h.example is not followed: there is a credential in its address"),
        (&READ, &[(FROM, "")], "it does not say where to"),
        (&READ, ROUND, "https://h.example is not followed: there were 5 redirects before it"),
        (&CREATE, &[(FROM, "/elsewhere")], "https://h.example is not followed: only GET and HEAD are sent again elsewhere"),
        (&PAY, &[(FROM, "https://evil.example/")], "https://evil.example is not followed: only GET and HEAD are sent again elsewhere"),
    ];
    for (operation, steps, words) in cases {
        let (client, seen) = redirecting(302, steps);
        let error = client.run(operation).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16(), error.attempts()), (ErrorKind::Status, 302, 1));
        assert!(error.to_string().contains(words) && !format!("{error:#} {error:?}").contains("canary"), "{error}");
        let expected = if std::ptr::eq(steps, ROUND) { 6 } else { 1 };
        assert_eq!(seen.lock().unwrap().len(), expected);
    }
}

#[tokio::test]
async fn a_download_goes_on_to_another_origin_over_https_without_what_is_meant_for_the_platform() {
    let download = |client: &Client<TestPlatform>| {
        let client: RuntimeClient = client.0.clone().with_extension(Download { accept_unframed: false });
        client.call(&READ).send_json()
    };
    let (client, seen) = redirecting(302, &[(FROM, "https://storage.example/file?sig=1"), ("https://storage.example/file?sig=1", BACK)]);
    download(&client).await.unwrap();
    let carried: Vec<_> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|request| (request.headers.contains_key("x-api-key"), request.headers.contains_key("x-env")))
        .collect();
    assert_eq!(carried, [(true, true), (false, false), (false, false)], "not even on the way back");

    let (client, _) = redirecting(302, &[(FROM, "http://storage.example/file?sig=canary")]);
    let error = download(&client).await.unwrap_err();
    assert!(error.to_string().contains("http://storage.example is not followed: it is not https"), "{error}");
}
