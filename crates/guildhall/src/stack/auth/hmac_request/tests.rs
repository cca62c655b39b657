//! Signed calls through the whole stack, judged by a server that verifies as the real one does.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use guildhall_runtime::{Body, BoxFuture};
use http::Method;
use serde_json::{Value, json};

use crate::{
    Error, ErrorKind, Request, Response, SeededRandom, Transport,
    openspawn::{self, Builder, RequestSigner},
};

const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// What the client's clock shows, in seconds.
const NOW: u64 = 1_767_225_600;

/// Takes a request only if it is signed for it, in time, with a nonce that is new.
#[derive(Clone)]
struct Verifier(Arc<Mutex<Verified>>);

struct Verified {
    /// By how many seconds its clock is ahead of the client's.
    ahead: i64,
    /// What its `Date` says in place of its clock.
    date: Option<i64>,
    nonces: HashSet<String>,
    seen: Vec<Seen>,
    /// What it answers to the requests that it takes, before it answers 200.
    refusals: Vec<u16>,
}

struct Seen {
    body: String,
    content_type: Option<String>,
    accepted: bool,
}

impl Verifier {
    fn new(ahead: i64) -> Self {
        Self(Arc::new(Mutex::new(Verified { ahead, date: None, nonces: HashSet::new(), seen: Vec::new(), refusals: Vec::new() })))
    }

    fn builder(&self) -> Builder {
        let clock = || UNIX_EPOCH + Duration::from_secs(NOW);
        let builder = openspawn::builder().anonymous().agent("talent", SECRET).clock(clock).random(SeededRandom::new(1));
        builder.backoff(|_| Duration::ZERO).transport(self.clone())
    }

    fn verdicts(&self) -> Vec<bool> {
        self.0.lock().unwrap().seen.iter().map(|seen| seen.accepted).collect()
    }

    fn take(&self, request: &Request) -> Response {
        let mut this = self.0.lock().unwrap();
        let header = |name: &str| request.headers.get(name).map_or("", |value| value.to_str().unwrap());
        let body = request.body.as_bytes().cloned().unwrap_or_default();
        let (timestamp, nonce) = (header("x-timestamp").to_owned(), header("x-nonce").to_owned());
        let signer = RequestSigner::new("talent", SECRET).unwrap();
        let now = i64::try_from(NOW).unwrap() + this.ahead;
        let signed = timestamp.parse().map(|timestamp| signer.sign(&request.method, request.url.path(), timestamp, &nonce, &body).unwrap());
        let accepted = header("x-agent-id") == "talent"
            && signed.is_ok_and(|signed| signed.headers[3].1 == header("x-signature"))
            && timestamp.parse::<i64>().is_ok_and(|timestamp| (now - timestamp).abs() <= 300)
            && nonce.len() == 32
            && this.nonces.insert(nonce);
        this.seen.push(Seen {
            body: String::from_utf8(body.to_vec()).unwrap(),
            content_type: request.headers.get("content-type").map(|value| value.to_str().unwrap().to_owned()),
            accepted,
        });
        let refusal = if this.refusals.is_empty() { 200 } else { this.refusals.remove(0) };
        let mut answer = match (accepted, refusal) {
            (false, _) => Response::json(401, &json!({"error": "Unauthorized", "code": "UNAUTHORIZED"})),
            (true, 200) => Response::json(200, &json!({"data": {"id": "t1"}})),
            (true, status) => Response::json(status, &json!({"error": "no", "code": "INTERNAL_ERROR"})),
        };
        let date = u64::try_from(this.date.unwrap_or(now)).unwrap();
        answer.headers.insert("date", httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(date)).parse().unwrap());
        answer
    }
}

impl Transport for Verifier {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let answer = self.take(&request);
        Box::pin(async move { Ok(answer) })
    }
}

#[tokio::test]
async fn every_kind_of_body_goes_out_as_it_was_signed() {
    let verifier = Verifier::new(0);
    let client = verifier.builder().build().unwrap();
    client.tasks().list().status("todo").send_json().await.unwrap();
    client.tasks().create().title("Café review").metadata(json!({"b": 1.0, "10": 1, "2": -0.0})).send().await.unwrap();
    client.agents().activate("a1").send().await.unwrap();
    client.agents().reject("a1").reason("no").send().await.unwrap();
    client.agents().update("a1").name("Ann").send().await.unwrap();
    client.request(Method::POST, "/anything").send_json().await.unwrap();
    let seen = &verifier.0.lock().unwrap().seen;
    let sent: Vec<_> = seen.iter().map(|seen| (seen.body.as_str(), seen.content_type.as_deref(), seen.accepted)).collect();
    let json = Some("application/json");
    assert_eq!(
        sent,
        [
            ("", None, true),
            (r#"{"metadata":{"2":0,"10":1,"b":1},"title":"Café review"}"#, json, true),
            ("{}", json, true),
            (r#"{"reason":"no"}"#, json, true),
            (r#"{"name":"Ann"}"#, json, true),
            ("{}", json, true),
        ]
    );
}

#[tokio::test]
async fn a_repeat_is_signed_anew_and_carries_the_same_key_and_body() {
    let verifier = Verifier::new(0);
    verifier.0.lock().unwrap().refusals = vec![500, 429];
    let client = verifier.builder().build().unwrap();
    client.tasks().create().title("Write").send().await.unwrap();
    assert_eq!(verifier.verdicts(), [true; 3]);
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_healed_once_and_stays_so() {
    for ahead in [600, -600, 86_400] {
        let verifier = Verifier::new(ahead);
        let client = verifier.builder().build().unwrap();
        let task = client.tasks().create().title("Write").send().await.unwrap();
        assert_eq!(task.id.as_deref(), Some("t1"));
        client.tasks().list().send_json().await.unwrap();
        assert_eq!(verifier.verdicts(), [false, true, true], "{ahead}");
    }
}

#[tokio::test]
async fn a_refusal_that_the_clock_does_not_explain_stands() {
    // The clocks agree, and the server does not know the agent; or the date is a lie.
    for (secret, date, attempts) in [("f".repeat(64), None, 1), ("f".repeat(64), Some(NOW + 7200), 2), (SECRET.to_owned(), None, 1)] {
        let verifier = Verifier::new(0);
        let builder = verifier.builder().agent(if secret == SECRET { "somebody" } else { "talent" }, secret);
        let client = builder.build().unwrap();
        verifier.0.lock().unwrap().date = date.map(|date| i64::try_from(date).unwrap());
        let error = client.tasks().list().send().await.unwrap_err();
        assert!(error.is_auth() && error.attempts() == attempts, "{error:?}");
        assert_eq!(verifier.verdicts(), vec![false; attempts as usize]);
    }
}

#[tokio::test]
async fn a_date_that_lies_is_not_believed_afterwards() {
    let verifier = Verifier::new(0);
    let client = verifier.builder().build().unwrap();
    {
        let mut verified = verifier.0.lock().unwrap();
        verified.date = Some(i64::try_from(NOW).unwrap() + 7200);
        // The server's clock is elsewhere than its date says.
        verified.ahead = 400;
    }
    assert!(client.tasks().list().send().await.is_err());
    verifier.0.lock().unwrap().ahead = 0;
    client.tasks().list().send_json().await.unwrap();
    assert_eq!(verifier.verdicts(), [false, false, true]);
}

#[tokio::test]
async fn what_cannot_be_signed_is_refused_before_it_is_sent() {
    let verifier = Verifier::new(0);
    let client = verifier.builder().build().unwrap();
    let huge = client.tasks().create().title("Write").metadata(json!({"n": 1_u64 << 60})).send().await.unwrap_err();
    assert!(huge.is_invalid() && huge.attempts() == 0 && huge.to_string().contains("1152921504606846976"), "{huge}");
    let stream = Body::reopenable(|| Body::from("{}").into_stream());
    let streamed = client.request(Method::POST, "/anything").send_body::<Value>("application/json", stream).await.unwrap_err();
    assert!(streamed.is_invalid() && streamed.to_string().contains("stream"), "{streamed}");
    assert!(verifier.verdicts().is_empty());
    let before_1970 = verifier.builder().clock(|| SystemTime::UNIX_EPOCH - Duration::from_secs(1)).build().unwrap();
    let error = before_1970.tasks().list().send().await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Invalid, crate::Sent::Never));
}

#[tokio::test]
async fn a_date_is_kept_only_once_a_signature_by_it_was_taken() {
    let verifier = Verifier::new(400);
    verifier.0.lock().unwrap().date = Some(0);
    let (server, seen) = (verifier.clone(), Arc::new(Mutex::new(0)));
    let transport = move |request: Request| {
        let mut seen = seen.lock().unwrap();
        *seen += 1;
        // The attempt that is signed by the lie is lost, so that nobody says that it was one.
        let lost = (*seen == 2).then(|| Error::new(ErrorKind::Timeout, "it took too long"));
        std::future::ready(lost.map_or_else(|| Ok(server.take(&request)), Err))
    };
    let client = verifier.builder().max_retries(0).transport(transport).build().unwrap();
    assert!(client.tasks().list().send().await.unwrap_err().is_timeout());
    {
        let mut verified = verifier.0.lock().unwrap();
        (verified.ahead, verified.date) = (0, None);
    }
    client.tasks().list().send_json().await.unwrap();
    assert_eq!(verifier.verdicts(), [false, true]);
}

#[tokio::test]
async fn many_calls_with_a_wrong_clock_at_once_all_heal() {
    let verifier = Verifier::new(-900);
    let client = verifier.builder().build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.tasks().list().send_json())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(verifier.verdicts().len() <= 40);
}

#[tokio::test]
async fn a_signed_call_does_not_follow_a_redirect() {
    let seen = Arc::new(Mutex::new(0));
    let count = seen.clone();
    let transport = crate::answer_with(move |_| {
        *count.lock().unwrap() += 1;
        let mut answer = Response::json(308, &json!({}));
        answer.headers.insert("location", "/v2/tasks".parse().unwrap());
        answer
    });
    let client = openspawn::builder().anonymous().agent("talent", SECRET).transport(transport).build().unwrap();
    let error = client.tasks().list().send().await.unwrap_err();
    assert!(error.to_string().contains("its signature is good for this path only"), "{error}");
    assert_eq!(*seen.lock().unwrap(), 1);
}
