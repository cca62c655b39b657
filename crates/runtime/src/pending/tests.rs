use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::*;
use crate::{answer_with, testing::client};

#[derive(Debug, Deserialize)]
struct Lenient {
    #[serde(default)]
    id: Option<String>,
}

#[tokio::test]
async fn an_empty_success_is_an_empty_value() {
    let client = client(answer_with(|_| Response::new(http::StatusCode::NO_CONTENT)));
    let answer = client.request(Method::DELETE, "/x").send::<Lenient>().await.unwrap();
    assert!(answer.id.is_none() && answer.status() == 204);
    client.request(Method::DELETE, "/x").send_empty().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_understood_keeps_status_and_body() {
    let client = client(answer_with(|_| {
        let mut response = Response::new(http::StatusCode::OK);
        response.body = Body::from("<html>oops</html>");
        response
    }));
    assert!(client.request(Method::DELETE, "/x").send_empty().await.unwrap_err().is_answer(), "nor is it the answer of a deletion");
    let error = client.request(Method::GET, "/x").send::<Lenient>().await.unwrap_err();
    assert!(error.is_answer() && error.status().unwrap() == 200);
    assert_eq!(
        format!("{error:#}"),
        "request: the platform accepted the call, but its answer could not be understood (line 1, column 1) (status 200 OK): <html>oops</html>"
    );
}

#[tokio::test]
async fn a_refusal_is_an_error_with_its_answer() {
    for status in [302, 404, 500] {
        let client = client(answer_with(move |_| Response::json(status, &json!({"error": "no"}))));
        let error = client.request(Method::GET, "/x").send::<Value>().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.message().as_deref()), (status, Some("no")));
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_an_error() {
    let client = client(answer_with(|_| Response::json(200, &"x".repeat(100)))).with_body_limit(50);
    let error = client.request(Method::GET, "/x").send::<Value>().await.unwrap_err();
    assert!(error.is_answer() && error.to_string().contains("50 bytes"), "{error}");
}

/// A body that breaks off after its first bytes.
struct Torn(Option<&'static str>);

impl futures_core::Stream for Torn {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let broken = || Err(Error::new(ErrorKind::Interrupted, "broken"));
        Poll::Ready(Some(self.0.take().map_or_else(broken, |text| Ok(Bytes::from(text)))))
    }
}

fn torn(status: u16) -> impl Transport {
    answer_with(move |_| {
        let mut response = Response::new(http::StatusCode::from_u16(status).unwrap());
        response.body = Body::stream(Torn(Some(r#"{"error":"pay"}"#)));
        response
    })
}

#[tokio::test]
async fn a_torn_success_was_answered_and_keeps_the_key() {
    let call = client(torn(201)).request(Method::POST, "/x").idempotency_key("k1");
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!((error.sent(), error.idempotency_key(), error.status().unwrap().as_u16()), (Sent::Answered, Some("k1"), 201));
}

#[tokio::test]
async fn a_torn_refusal_says_what_came_of_it() {
    let error = client(torn(402)).request(Method::POST, "/x").send::<Value>().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.message().as_deref()), (402, Some("pay")));
}

#[tokio::test]
async fn a_transport_that_fails_leaves_the_callers_key_on_the_error() {
    let client = client(|_: Request| async { Err(Error::new(ErrorKind::Timeout, "late")) });
    let error = client.request(Method::POST, "/x").idempotency_key("k1").send::<Value>().await.unwrap_err();
    assert_eq!(error.idempotency_key(), Some("k1"));
}

#[tokio::test]
async fn nothing_is_sent_before_the_call_is_polled_and_nothing_twice() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = sent.clone();
    let client = client(move |_: Request| {
        counted.fetch_add(1, Ordering::Relaxed);
        async { Ok(Response::json(200, &json!({}))) }
    });
    drop(client.request(Method::POST, "/x").send_json());
    drop(client.request(Method::POST, "/x").send_empty());
    drop(client.request(Method::POST, "/x").send_stream());
    assert_eq!(sent.load(Ordering::Relaxed), 0);
    let mut pending = client.request(Method::POST, "/x").send_json();
    (&mut pending).await.unwrap();
    assert!(pending.await.unwrap_err().is_invalid(), "its answer was taken");
    assert_eq!(sent.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_answer_that_comes_in_pieces_is_read_whole() {
    struct Pieces(Vec<&'static str>);
    impl futures_core::Stream for Pieces {
        type Item = Result<Bytes, Error>;
        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            match self.0.pop() {
                // A piece that is not there yet.
                Some("") => {
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                piece => Poll::Ready(piece.map(|piece| Ok(Bytes::from(piece)))),
            }
        }
    }
    for (status, expected) in [(200, Ok(json!({"error": "no"}))), (409, Err(Some("no".to_owned())))] {
        let client = client(answer_with(move |_| {
            let mut response = Response::new(http::StatusCode::from_u16(status).unwrap());
            response.body = Body::stream(Pieces(vec![r#"or":"no"}"#, "", r#"{"err"#, ""]));
            response
        }));
        let answer = client.request(Method::GET, "/x").send::<Value>().await;
        assert_eq!(answer.map(ResponseValue::into_inner).map_err(|error| error.message()), expected, "{status}");
    }
}
