//! Faults on demand, in process.

use std::time::Duration;

use guildhall_runtime::ErrorKind;
use guildhall_sandbox::{Fault, Sandbox};
use http::HeaderValue;
use serde_json::{Value, json};

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
        (Fault::slow_body(Duration::from_millis(10)), Ok(201), true),
        (Fault::unknown_values(), Ok(201), true),
        (Fault::late_effect(Duration::from_millis(10)), Ok(201), true),
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

#[tokio::test(start_paused = true)]
async fn a_request_that_lies_there_while_the_sandbox_begins_anew_is_never_done() {
    let sandbox = demo();
    let agent = demo_agent(&sandbox, "ada_data").await;
    sandbox.reset();
    let fresh = (jobs(&sandbox).await, agent.balance().await);
    sandbox.inject(Fault::late_effect(Duration::from_secs(5)).on("jobs_create"));
    let later = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        sandbox.reset();
    };
    let (answer, ()) = tokio::join!(agent.ask(POST, "/jobs").body(paid_job()).try_send(), later);
    assert!(answer.is_err(), "{answer:?}");
    assert!(sandbox.journal().entries().is_empty());
    assert_eq!((jobs(&sandbox).await, agent.balance().await), fresh);
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

#[tokio::test(start_paused = true)]
async fn a_slow_body_begins_at_once_and_takes_its_time() {
    let sandbox = demo();
    sandbox.inject(Fault::slow_body(Duration::from_secs(20)).on("jobs_list"));
    let started = tokio::time::Instant::now();
    let answer = ask(&sandbox, GET, "/jobs?limit=5").open().await.unwrap();
    assert_eq!((answer.status.as_u16(), started.elapsed()), (200, Duration::ZERO));
    let whole = answer.body.collect(1 << 20).await.unwrap();
    assert_eq!(started.elapsed(), Duration::from_secs(20));
    assert_eq!(serde_json::from_slice::<Value>(&whole).unwrap()["jobs"].as_array().unwrap().len(), 5);
}

#[tokio::test]
async fn unknown_values_come_in_good_answers_only_and_change_nothing() {
    let sandbox = demo();
    let job = ask(&sandbox, GET, "/jobs?limit=1").send().await.body["jobs"][0].clone();
    sandbox.inject(Fault::unknown_values().always());
    let strange = ask(&sandbox, GET, &format!("/jobs/{}", job["id"].as_str().unwrap())).send().await.must(200).body;
    assert_eq!((&strange["status"], &strange["id"], &strange["reward"]), (&json!("guildhall_unknown"), &job["id"], &job["reward"]));
    assert!(strange["guildhallExtra"].is_object());
    let list = ask(&sandbox, GET, "/jobs?limit=2").send().await.must(200).body;
    assert!(list["guildhallExtra"].is_object() && list["jobs"][1]["guildhallExtra"].is_object());
    let missing = ask(&sandbox, GET, "/jobs/none").send().await.must(404).body;
    assert!(missing.get("guildhallExtra").is_none(), "{missing}");
    sandbox.clear_faults();
    assert_eq!(ask(&sandbox, GET, &format!("/jobs/{}", job["id"].as_str().unwrap())).send().await.body["status"], job["status"]);
}

#[tokio::test]
async fn a_probability_strikes_the_same_requests_with_the_same_seed() {
    let struck = async |seed| {
        let sandbox = demo();
        sandbox.inject(Fault::status(503).on("jobs_list").with_probability(0.5, seed));
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(ask(&sandbox, GET, "/jobs?limit=1").send().await.status);
        }
        statuses
    };
    let first = struck(1).await;
    assert_eq!(first, struck(1).await);
    assert_ne!(first, struck(2).await);
    assert!(first.contains(&200) && first.contains(&503));
}

#[test]
#[should_panic(expected = "no platform here has an operation jobs_crate")]
fn a_fault_for_an_operation_that_does_not_exist_is_a_mistake_of_the_test() {
    bare().inject(Fault::status(500).on("jobs_crate"));
}
