//! Through a router.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, extract::State, routing::post};
use tower::ServiceExt as _;

use super::*;
use crate::webhooks::{ReplayGuard, Signer, Webhooks, testing::Parsed};

type One = Parsed<false>;

#[derive(Clone)]
struct App {
    receiver: Receiver<One>,
    handled: Arc<AtomicUsize>,
}

impl FromRef<App> for Receiver<One> {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn hook(State(handled): State<App>, webhook: Received<One>) -> StatusCode {
    handled.handled.fetch_add(1, Ordering::Relaxed);
    if webhook.event.0.contains_key("fail") { StatusCode::INTERNAL_SERVER_ERROR } else { webhook.done().await }
}

fn app() -> (Router, Arc<AtomicUsize>) {
    let handled = Arc::<AtomicUsize>::default();
    let receiver = Receiver::new(Webhooks::new("secret").unwrap()).with_guard(ReplayGuard::in_memory()).with_limit(32);
    (Router::new().route("/hook", post(hook)).with_state(App { receiver, handled: handled.clone() }), handled)
}

fn signed(body: &'static str) -> Request {
    Signer::new(One::PLATFORM, "secret").unwrap().request("/hook", body).unwrap().map(Body::from)
}

/// The same request with a body that comes in pieces, and then ends or breaks.
fn pieces(request: Request, pieces: Vec<Result<&'static str, &'static str>>) -> Request {
    struct Pieces(std::vec::IntoIter<Result<&'static str, &'static str>>);
    impl Stream for Pieces {
        type Item = Result<Bytes, axum_core::BoxError>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.next().map(|piece| piece.map(Bytes::from).map_err(Into::into)))
        }
    }
    request.map(|_| Body::from_stream(Pieces(pieces.into_iter())))
}

async fn status(app: &Router, request: Request) -> u16 {
    let answer: Result<_, Infallible> = app.clone().oneshot(request).await;
    answer.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_handler_runs_for_new_deliveries_and_for_those_that_failed_before() {
    let (app, handled) = app();
    let steps = [
        (r#"{"id":"evt_1"}"#, 200, 1),
        (r#"{"id":"evt_1"}"#, 200, 1),
        (r#"{"id":"evt_2","fail":1}"#, 500, 2),
        (r#"{"id":"evt_2","fail":1}"#, 500, 3),
        (r#"{"type":"never heard of"}"#, 200, 4),
    ];
    for (step, (body, expected, runs)) in steps.into_iter().enumerate() {
        assert_eq!((status(&app, signed(body)).await, handled.load(Ordering::Relaxed)), (expected, runs), "step {step}");
    }
}

#[tokio::test]
async fn what_is_not_trusted_is_answered_without_the_handler() {
    let (app, handled) = app();
    let body = r#"{"id":"evt_1"}"#;
    let unsigned = Request::builder().method("POST").uri("/hook").body(Body::from(body)).unwrap();
    let mut announced = signed(body);
    announced.headers_mut().insert(header::CONTENT_LENGTH, 33.into());
    let cases = [
        ("unsigned", unsigned, 401),
        ("changed on the way", pieces(signed(body), vec![Ok(r#"{"id":"evt_2"}"#)]), 401),
        ("signed, but no JSON object", signed("[]"), 400),
        ("announced as too large", announced, 413),
        ("too large in one piece", signed(r#"{"id":"0123456789012345678901234"}"#), 413),
        ("too large in all", pieces(signed(body), vec![Ok("0123456789"); 4]), 413),
        ("endless", pieces(signed(body), [Ok(body), Ok(body), Ok(body)].into_iter().chain([Err("read too far")]).collect()), 413),
        ("broken", pieces(signed(body), vec![Ok(r#"{"id":"#), Err("connection reset")]), 400),
    ];
    for (name, request, expected) in cases {
        assert_eq!(status(&app, request).await, expected, "{name}");
    }
    assert_eq!(handled.load(Ordering::Relaxed), 0);
}

/// A body that counts how often it is asked for a piece: it has one every second, without end.
#[derive(Clone, Default)]
struct Slow(Arc<AtomicUsize>);

impl Slow {
    fn body(&self) -> Body {
        Body::from_stream(SlowPieces { asked: self.0.clone(), piece: Box::pin(tokio::time::sleep(Duration::from_secs(1))) })
    }

    fn was_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

struct SlowPieces {
    asked: Arc<AtomicUsize>,
    piece: Pin<Box<tokio::time::Sleep>>,
}

impl Stream for SlowPieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        std::task::ready!(self.piece.as_mut().poll(context));
        self.piece.set(tokio::time::sleep(Duration::from_secs(1)));
        Poll::Ready(Some(Ok(Bytes::from_static(b" "))))
    }
}

#[tokio::test(start_paused = true)]
async fn the_body_of_a_request_whose_headers_prove_nothing_is_not_read() {
    let (app, handled) = app();
    let header = "x-webhook-signature";
    let unsigned = || Request::builder().method("POST").uri("/hook");
    let cases = [
        ("unsigned", unsigned(), 401),
        ("unsigned and announced as too large", unsigned().header(header::CONTENT_LENGTH, 1_000_000), 401),
        ("cut short", unsigned().header(header, "abcd"), 400),
        ("twice", unsigned().header(header, "0".repeat(64)).header(header, "0".repeat(64)), 400),
        ("well-formed, but announced as too large", unsigned().header(header, "0".repeat(64)).header(header::CONTENT_LENGTH, 33), 413),
    ];
    for (name, request, expected) in cases {
        let slow = Slow::default();
        assert_eq!(status(&app, request.body(slow.body()).unwrap()).await, expected, "{name}");
        assert!(!slow.was_asked(), "{name}");
    }
    assert_eq!(handled.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_keeps_coming_is_waited_for_no_longer_than_the_limit() {
    let (default, _) = app();
    let handled = Arc::<AtomicUsize>::default();
    let receiver = Receiver::new(Webhooks::new("secret").unwrap()).with_time_limit(Duration::from_secs(3));
    let hasty = Router::new().route("/hook", post(hook)).with_state(App { receiver, handled });
    for (app, seconds) in [(default, 10), (hasty, 3)] {
        let slow = Slow::default();
        let began = tokio::time::Instant::now();
        assert_eq!(status(&app, signed("{}").map(|_| slow.body())).await, 408);
        assert_eq!((began.elapsed().as_secs(), slow.was_asked()), (seconds, true));
    }
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together_byte_for_byte() {
    let (app, handled) = app();
    // Exactly as long as the limit.
    let whole = r#"{"id":"01234567890123456789012"}"#;
    assert_eq!(whole.len(), 32);
    for split in 0..whole.len() {
        let (left, right) = whole.split_at(split);
        assert_eq!(status(&app, pieces(signed(whole), vec![Ok(left), Ok(""), Ok(right)])).await, 200, "{split}");
    }
    assert_eq!(handled.load(Ordering::Relaxed), 1);
}
