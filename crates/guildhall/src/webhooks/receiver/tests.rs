//! The answers.

use guildhall_runtime::{BoxFuture, Error, ErrorKind};

use super::*;
use crate::{
    store::{Entry, MemoryStore, Store},
    webhooks::{
        Signer,
        testing::{Parsed, at},
    },
};

type One = Parsed<false>;

fn request(secret: &str, body: &'static str) -> Request<Bytes> {
    Signer::new(One::PLATFORM, secret).unwrap().request("/hook", body).unwrap()
}

fn receiver(guard: ReplayGuard) -> Receiver<One> {
    Receiver::new(Webhooks::new("secret").unwrap()).with_guard(guard)
}

async fn status(receiver: &Receiver<One>, request: Request<Bytes>) -> u16 {
    match receiver.receive(request).await {
        Ok(received) => received.done().await.as_u16(),
        Err(answer) => answer.status().as_u16(),
    }
}

#[tokio::test]
async fn every_kind_of_request_has_its_answer() {
    let clock = || at(1000);
    let guard = ReplayGuard::in_memory().with_clock(clock).with_window(std::time::Duration::from_secs(300));
    let receiver = receiver(guard).with_limit(40);
    let unsigned = || Request::new(Bytes::from_static(b"{}"));
    let doubled = || {
        let mut request = request("secret", "{}");
        let value = request.headers()["x-webhook-signature"].clone();
        request.headers_mut().append("x-webhook-signature", value);
        request
    };
    let cases = [
        ("new", request("secret", r#"{"id":"evt_1"}"#), 200, ""),
        ("duplicate", request("secret", r#"{"id":"evt_1"}"#), 200, "this delivery was handled before"),
        ("unsigned", unsigned(), 401, "the header X-Webhook-Signature is missing"),
        ("forged", request("other", "{}"), 401, "no secret of the keyring made the signature for this body"),
        ("doubled", doubled(), 400, "the header X-Webhook-Signature came more than once"),
        ("no object", request("secret", "[]"), 400, "the signature is right, but the body is not a JSON object"),
        ("stale", request("secret", r#"{"sentAt":1}"#), 400, "this delivery is too old, or from the future"),
        ("at the limit", request("secret", r#"{"id":"evt_2","pad":"01234567890123456"}"#), 200, ""),
        (
            "beyond it, which is seen first",
            request("other", r#"{"id":"evt_3","pad":"012345678901234567"}"#),
            413,
            "a delivery may have 40 bytes at most",
        ),
    ];
    for (name, request, status, words) in cases {
        match receiver.receive(request).await {
            Ok(received) => assert_eq!((received.done().await.as_u16(), ""), (status, words), "{name}"),
            Err(answer) => assert_eq!((answer.status().as_u16(), &answer.body()[..]), (status, words.as_bytes()), "{name}"),
        }
    }
}

#[tokio::test]
async fn a_delivery_that_failed_is_new_when_it_comes_again_and_in_the_meantime_told_to_come_back() {
    let receiver = receiver(ReplayGuard::in_memory().with_lease(std::time::Duration::from_secs(7)));
    let request = || request("secret", r#"{"id":"evt_1"}"#);
    let failing = receiver.receive(request()).await.unwrap();
    let busy = receiver.receive(request()).await.unwrap_err();
    assert_eq!((busy.status().as_u16(), busy.headers()["retry-after"].as_bytes()), (503, &b"7"[..]));
    drop(failing);
    assert_eq!(status(&receiver, request()).await, 200);
}

#[tokio::test]
async fn without_a_guard_duplicates_are_handed_over() {
    let receiver = Receiver::<One>::new(Webhooks::new("secret").unwrap());
    for _ in 0..2 {
        let received = receiver.receive(request("secret", r#"{"id":"evt_1"}"#)).await.unwrap();
        assert_eq!((received.id().as_deref(), received.key_id()), (Some("evt_1"), "default"));
        let (delivery, ticket) = received.into_parts();
        assert!(delivery.event.0.contains_key("id") && ticket.is_none());
    }
}

/// Takes claims and keeps nothing else.
struct Half(MemoryStore);

impl Store for Half {
    fn get(&self, _: &str) -> BoxFuture<Result<Option<Bytes>, Error>> {
        Box::pin(async { Err(Error::new(ErrorKind::Other, "the store is down")) })
    }

    fn put(&self, _: &str, _: Entry) -> BoxFuture<Result<(), Error>> {
        Box::pin(async { Err(Error::new(ErrorKind::Other, "the store is down")) })
    }

    fn swap(&self, key: &str, expected: Option<Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>> {
        self.0.swap(key, expected, entry)
    }
}

#[tokio::test]
async fn while_the_store_is_down_the_platform_is_told_to_come_back() {
    let receiver = receiver(ReplayGuard::new(Half(MemoryStore::new())));
    let handled = receiver.receive(request("secret", r#"{"id":"evt_1"}"#)).await.unwrap();
    assert_eq!(handled.done().await.as_u16(), 503, "handled, but not marked as seen");
    assert_eq!(status(&receiver, request("secret", r#"{"id":"evt_1"}"#)).await, 503, "nobody knows whether it is new");
}
