//! What is repeated, when, and how the error tells.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};

use super::*;
use crate::{
    Client, ErrorKind, Idempotency, Operation, Options, Sent,
    stack::testing::{CREATE, LATE, OTHER, PAY, READ, Script, Step, TestPlatform, builder, long_ago},
};

/// How a call is made.
#[derive(Debug, Clone, Copy)]
enum Way {
    Operation(&'static Operation),
    Raw(Method2),
    RawWithKey,
}

#[derive(Debug, Clone, Copy)]
enum Method2 {
    Get,
    Post,
}

async fn make(client: &Client<TestPlatform>, way: Way) -> Result<crate::ResponseValue<Value>, Error> {
    match way {
        Way::Operation(operation) => client.run(operation).await,
        Way::Raw(Method2::Get) => client.request(Method::GET, "/raw").send_json().await,
        Way::Raw(Method2::Post) => client.request(Method::POST, "/raw").json(&json!({})).send_json().await,
        Way::RawWithKey => client.request(Method::POST, "/raw").json(&json!({})).idempotency_key("mine").send_json().await,
    }
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_done_is_repeated_only_where_that_cannot_do_the_work_twice() {
    use Step::{Fail, Silence, Status, Stuck, Torn, With};

    let ways = [
        Way::Operation(&READ),
        Way::Operation(&CREATE),
        Way::Operation(&LATE),
        Way::Operation(&OTHER),
        Way::Operation(&PAY),
        Way::Raw(Method2::Get),
        Way::Raw(Method2::Post),
        Way::RawWithKey,
    ];
    // One letter a way: is it repeated?                    READ CREATE LATE OTHER PAY GET POST keyed
    let cases = [
        (Fail(ErrorKind::Connect), "yyyyyyyy"),
        (Status(425), "yyyyyyyy"),
        (Status(429), "yyyyyyyy"),
        (With(503, "retry-after", "1"), "yyyyyyyy"),
        (Fail(ErrorKind::Interrupted), "yynnnyny"),
        (Fail(ErrorKind::Timeout), "yynnnyny"),
        (Silence, "yynnnyny"),
        (Torn, "yyynnyny"),
        (Stuck, "yyynnyny"),
        (Status(408), "yynnnyny"),
        (Status(500), "yyynnyny"),
        (Status(502), "yynnnyny"),
        (Status(503), "yynnnyny"),
        (With(503, "retry-after", "soon"), "yynnnyny"),
        (Status(504), "yynnnyny"),
        (Status(501), "nnnnnnnn"),
        (Status(400), "nnnnnnnn"),
        (Status(404), "nnnnnnnn"),
        (Status(409), "nnnnnnnn"),
        (Fail(ErrorKind::Other), "nnnnnnnn"),
        (Fail(ErrorKind::Invalid), "nnnnnnnn"),
    ];
    for (step, repeated) in cases {
        for (way, repeated) in ways.into_iter().zip(repeated.chars()) {
            let script = Script::new([step, Status(200)]);
            let result = make(&script.client(), way).await;
            assert_eq!(script.attempts(), if repeated == 'y' { 2 } else { 1 }, "{step:?} {way:?}");
            match result {
                Ok(answer) => assert_eq!((repeated, answer.attempts()), ('y', 2), "{step:?} {way:?}"),
                Err(error) => {
                    assert_eq!((repeated, error.attempts(), error.is_exhausted()), ('n', 1, false), "{step:?} {way:?} {error:?}");
                    assert!(error.operation().is_some(), "{step:?} {way:?}");
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_none_is_refused_before_anything_is_sent() {
    for key in ["", " ", "a b", "\u{e9}", &"k".repeat(256)] {
        let script = Script::new([Step::Status(200)]);
        let error = script.client().request(Method::POST, "/raw").json(&json!({})).idempotency_key(key).send_json().await.unwrap_err();
        assert!(error.is_invalid() && script.attempts() == 0, "{key:?}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_gives_up_during_the_wait_leaves_the_budget_as_it_was() {
    let client = Script::new([Step::With(503, "retry-after", "10")]).client();
    let before = client.retry_budget().repeats_left();
    for _ in 0..100 {
        let patience = Duration::from_millis(1);
        assert!(tokio::time::timeout(patience, client.run(&READ)).await.is_err());
    }
    assert_eq!(client.retry_budget().repeats_left(), before);
}

#[tokio::test(start_paused = true)]
async fn where_it_may_have_been_done_the_error_says_what_to_do() {
    let look = "look at what it was to change (the resource, or the ledger) before you call again";
    let cases = [
        (&PAY, Step::Silence, Some(look), Sent::Maybe),
        (&PAY, Step::Status(500), Some(look), Sent::Answered),
        (&PAY, Step::Torn, Some(look), Sent::Answered),
        (&PAY, Step::Fail(ErrorKind::Connect), None, Sent::Never),
        (&PAY, Step::Status(429), None, Sent::Answered),
        (&PAY, Step::Status(404), None, Sent::Answered),
        (&OTHER, Step::Silence, Some(look), Sent::Maybe),
        (&LATE, Step::Silence, Some(look), Sent::Maybe),
        (&LATE, Step::Status(500), Some("call again with the same idempotency key to resume"), Sent::Answered),
        (&CREATE, Step::Silence, Some("call again with the same idempotency key to resume"), Sent::Maybe),
        (&READ, Step::Silence, None, Sent::Maybe),
    ];
    for (operation, step, advice, sent) in cases {
        let client = Script::new([step]).client();
        let error = client.run(operation).await.unwrap_err();
        assert_eq!(error.advice(), advice.map(|advice| format!("it may have been done: {advice}")).as_deref(), "{} {step:?}", operation.id);
        assert_eq!(error.sent(), sent, "{} {step:?}", operation.id);
    }
}

#[tokio::test(start_paused = true)]
async fn an_earlier_attempt_that_may_have_been_done_is_not_forgotten() {
    let cases = [(Step::Status(409), Sent::Answered), (Step::Fail(ErrorKind::Connect), Sent::Maybe)];
    for (last, sent) in cases {
        let error = Script::new([Step::Silence, last]).client().run(&CREATE).await.unwrap_err();
        assert_eq!(error.sent(), sent, "{last:?}");
        assert!(error.advice().unwrap().starts_with("an earlier attempt may have been done: "), "{error}");
    }
}

#[tokio::test]
async fn attempts_are_counted_and_spent_repeats_are_told() {
    let script = Script::new([Step::Status(503)]);
    let error = script.client().run(&READ).await.unwrap_err();
    assert_eq!((script.attempts(), error.attempts()), (5, 5), "four repeats, by the spec");
    assert!(error.is_exhausted() && error.is_server() && error.status().unwrap() == 503, "{error:?}");

    for (max_retries, attempts) in [(0, 1), (2, 3), (9, 10)] {
        let script = Script::new([Step::Status(429)]);
        let client = script.client().with(Options::new().max_retries(max_retries));
        let error = client.run(&PAY).await.unwrap_err();
        assert_eq!((script.attempts(), error.attempts(), error.is_exhausted()), (attempts, attempts as u32, true));
    }
}

#[tokio::test]
async fn one_key_goes_with_all_attempts_of_a_call_and_no_other() {
    let script = Script::new([Step::Status(500), Step::Status(500), Step::Status(200)]);
    let client = script.client();
    let first = client.run(&CREATE).await.unwrap();
    let second = client.run(&CREATE).await.unwrap();
    let keys: Vec<_> = script.seen().iter().map(|seen| seen.headers["idempotency-key"].to_str().unwrap().to_owned()).collect();
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    assert_eq!((first.idempotency_key(), second.idempotency_key()), (Some(keys[0].as_str()), Some(keys[3].as_str())));

    let script = Script::new([Step::Status(500)]);
    let error = script.client().run(&CREATE).await.unwrap_err();
    assert_eq!(error.idempotency_key().unwrap(), script.seen()[0].headers["idempotency-key"]);
}

#[tokio::test]
async fn the_callers_own_key_wins() {
    for operation in [&CREATE, &PAY] {
        let script = Script::new([Step::Status(200)]);
        let call = script.client().0.call(operation).json(&json!({})).idempotency_key("mine");
        let answer = call.send_json().await.unwrap();
        assert_eq!(script.seen()[0].headers["idempotency-key"], "mine");
        assert_eq!(answer.idempotency_key(), Some("mine"));
    }
    let script = Script::new([Step::Status(500)]);
    let error = script.client().0.call(&PAY).json(&json!({})).idempotency_key("mine").send_json().await.unwrap_err();
    assert_eq!((script.attempts(), error.idempotency_key()), (1, Some("mine")), "the spec says that no key protects this operation");
}

#[tokio::test]
async fn operations_without_a_key_get_none() {
    for operation in [&READ, &PAY] {
        let script = Script::new([Step::Status(200)]);
        let answer = script.client().run(operation).await.unwrap();
        assert!(!script.seen()[0].headers.contains_key("idempotency-key") && answer.idempotency_key().is_none());
    }
}

/// The waits between the attempts of a call, in seconds.
fn waits(script: &Script) -> Vec<f64> {
    script.seen().windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs_f64()).collect()
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_the_longer_of_back_off_and_retry_after() {
    let date = "Sun, 06 Nov 1994 08:50:07 GMT";
    let cases = [
        (Step::Status(429), 3.0),
        (Step::With(429, "retry-after", "2"), 3.0),
        (Step::With(429, "retry-after", "7.5"), 7.5),
        (Step::With(429, "retry-after", "0"), 3.0),
        (Step::With(503, "retry-after", "9"), 9.0),
        (Step::With(503, "retry-after", date), 30.0),
        (Step::With(429, "retry-after", "Sun, 06 Nov 1994 08:00:00 GMT"), 3.0),
    ];
    for (step, expected) in cases {
        let script = Script::new([step, Step::Status(200)]);
        let client = builder().transport(script.clone()).clock(long_ago).backoff(|_| Duration::from_secs(3)).build().unwrap();
        client.run(&READ).await.unwrap();
        let wait = waits(&script)[0];
        assert!((wait - expected).abs() < 0.01, "{step:?}: {wait}");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_double_from_the_base_of_the_spec_with_full_jitter() {
    let mut longest = [0.0_f64; 4];
    for seed in 0..200 {
        let script = Script::new([Step::Status(500)]);
        let builder = crate::Builder::<TestPlatform>::new().anonymous().transport(script.clone()).retry_budget(Unlimited);
        let client = builder.random(crate::SeededRandom::new(seed)).build().unwrap();
        client.run(&READ).await.unwrap_err();
        for (longest, wait) in longest.iter_mut().zip(waits(&script)) {
            *longest = longest.max(wait);
        }
    }
    for (longest, limit) in longest.into_iter().zip([0.25, 0.5, 1.0, 2.0]) {
        assert!(longest <= limit + 0.002 && longest > 0.9 * limit, "{longest} of {limit}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_fails_at_once_and_says_how_long_it_would_have_been() {
    let script = Script::new([Step::With(429, "retry-after", "3600")]);
    let client = script.client();
    let began = tokio::time::Instant::now();
    let error = client.run(&CREATE).await.unwrap_err();
    assert_eq!((began.elapsed(), script.attempts()), (Duration::ZERO, 1));
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert!(error.is_exhausted() && error.is_timeout() && error.is_rate_limited(), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.retry_after()), (429, Some(Duration::from_secs(3600))));
    assert_eq!((error.message().as_deref(), error.sent()), (Some("no"), Sent::Answered));
    assert!(error.idempotency_key().is_some());
    assert_eq!(
        error.to_string(),
        "things_create: the next attempt would have to wait 3600.0 s, but the call has only 300.0 s left \
         (status 429 Too Many Requests); it asks to wait 3600 s"
    );
}

#[tokio::test(start_paused = true)]
async fn policy_back_off_and_budget_can_be_set_for_a_client_and_for_one_call() {
    struct Stubborn;
    impl RetryPolicy for Stubborn {
        fn verdict(&self, failed: &FailedAttempt) -> Verdict {
            if failed.status.is_some_and(|status| status == 404) { Verdict::Repeat } else { Verdict::Stop }
        }
    }
    let script = Script::new([Step::Status(404)]);
    let client = builder().transport(script.clone()).retry_policy(Stubborn).max_retries(2).build().unwrap();
    assert!(client.run(&READ).await.unwrap_err().is_exhausted());
    assert_eq!(script.attempts(), 3, "a policy may repeat what the spec does not, where a repeat does nothing more");
    client.run(&PAY).await.unwrap_err();
    assert_eq!(script.attempts(), 4, "but never what may have been done");

    let patient = client.with(Options::new().retry_policy(Transient).backoff(|repeat: u32| Duration::from_secs(repeat.into())));
    patient.run(&READ).await.unwrap_err();
    assert_eq!(script.attempts(), 5, "404 is final for the default policy");

    let shared = Arc::new(TokenBucket::new());
    let frugal = client.with(Options::new().retry_budget(shared.clone()));
    frugal.run(&READ).await.unwrap_err();
    assert_eq!(
        (shared.repeats_left(), frugal.retry_budget().repeats_left(), client.retry_budget().repeats_left()),
        (Some(98), Some(98), Some(98))
    );
}

#[tokio::test(start_paused = true)]
async fn the_budget_stops_a_storm_of_repeats() {
    let script = Script::new([Step::Status(503)]);
    let client = crate::Builder::<TestPlatform>::new().anonymous().transport(script.clone()).build().unwrap();
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.run(&READ).await.unwrap_err() })
        })
        .collect();
    let mut told = 0;
    for call in calls {
        let error = call.await.unwrap();
        assert!(error.is_exhausted(), "{error:?}");
        told += usize::from(error.advice().is_some_and(|advice| advice.contains("retry budget")));
    }
    // Without a budget there would be 5000 attempts. 100 repeats are in the bucket, and not one more comes back within the 4 s.
    assert_eq!(script.attempts(), 1100);
    assert_eq!(client.retry_budget().repeats_left(), Some(0));
    assert!(told >= 900, "{told} callers were told");
}

#[tokio::test(start_paused = true)]
async fn the_budget_recovers_with_successes_and_with_time() {
    let script = Script::new([Step::Status(200)]);
    let client = script.client();
    while client.retry_budget().withdraw() {}
    for _ in 0..5 {
        client.run(&READ).await.unwrap();
    }
    assert_eq!(client.retry_budget().repeats_left(), Some(1));
    tokio::time::advance(Duration::from_secs(50)).await;
    assert_eq!(client.retry_budget().repeats_left(), Some(11));

    let client = client.with(Options::new().retry_budget(TokenBucket::new()));
    while client.retry_budget().withdraw() {}
    let missing = builder().transport(Script::new([Step::Status(404)])).retry_budget(client.retry_budget().clone()).build().unwrap();
    for _ in 0..5 {
        missing.run(&READ).await.unwrap_err();
    }
    assert_eq!(client.retry_budget().repeats_left(), Some(1), "a platform that refuses for good is well");
}

#[tokio::test]
async fn a_body_that_is_a_stream_is_sent_once() {
    let script = Script::new([Step::Status(429), Step::Status(200)]);
    let mut request = script.client().0.call(&CREATE).json(&json!({})).into_request().unwrap();
    request.body = guildhall_runtime::Body::stream(request.body.into_stream());
    let error = script.client().0.transport().send(request).await.unwrap_err();
    assert_eq!(script.attempts(), 1);
    assert!(error.advice().unwrap().contains("stream"), "{error}");
}

#[test]
fn the_test_platform_has_every_kind_of_idempotency() {
    assert!(matches!((READ.idempotency, PAY.idempotency), (Idempotency::Natural, Idempotency::None)));
}
