//! Faults on demand, in process.

use std::time::Duration;

use guildhall_runtime::ErrorKind;
use guildhall_sandbox::{Fault, Sandbox};
use http::HeaderValue;
use serde_json::json;

use crate::support::*;

async fn jobs(sandbox: &Sandbox) -> u64 {
    ask(sandbox, GET, "/jobs").send().await.body["count"].as_u64().unwrap()
}

#[tokio::test]
async fn each_fault_breaks_its_call_and_says_whether_it_was_done() {
    // The fault, the status or else the kind of error, and whether the job is there afterwards.
    let cases = [
        (Fault::status(503), Ok(503), false),
        (Fault::status(500).after_effect(), Ok(500), true),
        (Fault::html_page(502), Ok(502), false),
        (Fault::reset_before_effect(), Err(ErrorKind::Interrupted), false),
        (Fault::reset_after_effect(), Err(ErrorKind::Interrupted), true),
        (Fault::lost_answer(), Err(ErrorKind::Interrupted), true),
        (Fault::torn_body(), Err(ErrorKind::Interrupted), true),
        (Fault::malformed_json(), Ok(201), true),
        (Fault::wrong_date(-3600), Ok(201), true),
        (Fault::delay(Duration::ZERO), Ok(201), true),
    ];
    for (fault, expected, done) in cases {
        let sandbox = bare();
        let agent = rich(&sandbox, "agent").await;
        sandbox.inject(fault.clone().on("jobs_create"));
        let answer = agent.ask(POST, "/jobs").body(paid_job()).try_send().await;
        assert_eq!(answer.map(|answer| answer.status).map_err(|error| error.kind()), expected, "{fault}");
        assert_eq!(jobs(&sandbox).await, u64::from(done), "{fault}");
        let call = &sandbox.journal().calls("jobs_create")[0];
        assert_eq!((call.done, call.fault.as_deref()), (done, Some(fault.to_string().as_str())));
        agent.post("/jobs", paid_job()).await.must(201);
    }
}

#[tokio::test]
async fn a_lost_answer_is_found_again_with_the_same_key() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    sandbox.inject(Fault::lost_answer().on("jobs_create"));
    let post = || agent.ask(POST, "/jobs").header("idempotency-key", "k1").body(paid_job()).try_send();
    assert!(post().await.is_err());
    post().await.unwrap().must(201);
    assert_eq!((jobs(&sandbox).await, agent.balance().await), (1, 949.0));
}

#[tokio::test]
async fn a_fault_has_its_own_headers_body_and_count() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let busy = json!({ "error": "busy", "code": "BUSY" });
    sandbox.inject(Fault::status(429).header("retry-after", "2").body(&busy).on_path("/agents").skip(1).times(2));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let answer = agent.get("/agents/me").await;
        if answer.status == 429 {
            assert_eq!((&answer.headers["retry-after"], &answer.body), (&HeaderValue::from(2), &busy));
        }
        statuses.push(answer.status);
    }
    assert_eq!(statuses, [200, 429, 429, 200]);
    assert_eq!(sandbox.faults_waiting(), 0);
    sandbox.inject(Fault::status(500).always());
    assert_eq!(agent.get("/jobs").await.status, 500);
    sandbox.clear_faults();
    assert_eq!(agent.get("/jobs").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn a_late_answer_waits_by_the_clients_clock_and_the_work_is_done_even_if_nobody_waits() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    sandbox.inject(Fault::delay(Duration::from_secs(60)).on("jobs_create").times(2));
    let started = tokio::time::Instant::now();
    agent.post("/jobs", paid_job()).await.must(201);
    assert_eq!(started.elapsed(), Duration::from_secs(60));
    let gave_up = tokio::time::timeout(Duration::from_secs(1), agent.post("/jobs", paid_job())).await;
    assert!(gave_up.is_err());
    assert_eq!(jobs(&sandbox).await, 2);
    let call = &sandbox.journal().calls("jobs_create")[1];
    assert_eq!((call.done, call.status), (true, None), "nobody got the answer");
}

#[test]
#[should_panic(expected = "no platform here has an operation jobs_crate")]
fn a_fault_for_an_operation_that_does_not_exist_is_a_mistake_of_the_test() {
    bare().inject(Fault::status(500).on("jobs_crate"));
}
