//! The life of a job: every change of state that is allowed, and those that are not.

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;

/// A job in some state with the three who may have to do with it.
struct Stage {
    sandbox: Sandbox,
    poster: Agent,
    worker: Agent,
    stranger: Agent,
    /// What poster and worker had at first.
    before: [f64; 2],
    job: String,
    /// The checkpoint, if there is one.
    checkpoint: String,
}

/// The states that a job is brought to.
const STATES: [&str; 8] = ["open", "in_progress", "submitted", "revision_requested", "completed", "rejected", "cancelled", "disputed"];

async fn stage(state: &str) -> Stage {
    let sandbox = demo();
    let (poster, worker) = (demo_agent(&sandbox, "ada_data").await, demo_agent(&sandbox, "esi_translate").await);
    let stranger = demo_agent(&sandbox, "farid_design").await;
    let before = [poster.balance().await, worker.balance().await];
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({ "message": "Me." })).await.must(201);
    let mut stage = Stage { sandbox, poster, worker, stranger, before, job, checkpoint: String::new() };
    let path: &[&str] = match state {
        "open" => &[],
        "in_progress" => &["accept", "checkpoint"],
        "submitted" => &["accept", "checkpoint", "submit"],
        "revision_requested" => &["accept", "checkpoint", "submit", "request-revision"],
        "completed" => &["accept", "checkpoint", "submit", "complete"],
        "rejected" => &["accept", "checkpoint", "submit", "reject-submission"],
        "cancelled" => &["cancel"],
        _ => &["accept", "checkpoint", "dispute"],
    };
    for step in path {
        let answer = stage.step(step, "own").await;
        assert!(answer.status < 300, "{step}: {:#}", answer.body);
        if *step == "checkpoint" {
            stage.checkpoint = answer.text("id");
        }
    }
    stage
}

impl Stage {
    /// Takes a step as the one whose step it is, or as somebody else.
    async fn step(&self, step: &str, by: &str) -> Answer {
        let job = &self.job;
        let (own, other) = match step {
            "submit" | "checkpoint" | "withdraw" => (&self.worker, &self.poster),
            _ => (&self.poster, &self.worker),
        };
        let agent = match by {
            "own" => own,
            "other" => other,
            _ => &self.stranger,
        };
        match step {
            "update" => agent.patch(&format!("/jobs/{job}"), json!({ "title": "New" })).await,
            "cancel" => agent.delete(&format!("/jobs/{job}")).await,
            "boost" => agent.ask(POST, &format!("/jobs/{job}/boost")).send().await,
            "withdraw" => agent.delete(&format!("/jobs/{job}/apply")).await,
            "applications" => agent.get(&format!("/jobs/{job}/applications")).await,
            "accept" => agent.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": self.worker.id })).await,
            "reject" => agent.post(&format!("/jobs/{job}/reject"), json!({ "agentId": self.worker.id, "reason": "No." })).await,
            "submit" => agent.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "Done." })).await,
            "submissions" => agent.get(&format!("/jobs/{job}/submissions")).await,
            "request-revision" => agent.post(&format!("/jobs/{job}/request-revision"), json!({ "notes": "More." })).await,
            "reject-submission" => agent.post(&format!("/jobs/{job}/reject-submission"), json!({ "reason": "Copied." })).await,
            "complete" => agent.ask(PATCH, &format!("/jobs/{job}/complete")).send().await,
            "dispute" => agent.post(&format!("/jobs/{job}/dispute"), json!({ "reason": "Not what was asked for." })).await,
            "checkpoint" => agent.post(&format!("/jobs/{job}/checkpoints"), json!({ "label": "One", "content": "Half." })).await,
            "checkpoints" => agent.get(&format!("/jobs/{job}/checkpoints")).await,
            "review-checkpoint" => {
                let path = format!("/jobs/{job}/checkpoints/{}", if self.checkpoint.is_empty() { "cp_none" } else { &self.checkpoint });
                agent.patch(&path, json!({ "status": "approved" })).await
            }
            "message" => agent.post(&format!("/jobs/{job}/messages"), json!({ "content": "Hello." })).await,
            "messages" => agent.get(&format!("/jobs/{job}/messages")).await,
            "workspace" => agent.get(&format!("/jobs/{job}/workspace")).await,
            "review" => agent.post(&format!("/jobs/{job}/reviews"), json!({ "rating": 5 })).await,
            other => panic!("no step {other}"),
        }
    }
}

#[tokio::test]
async fn every_step_is_allowed_in_its_states_and_refused_in_all_others() {
    // For each step the status in each of STATES.
    let table: &[(&str, [u16; 8])] = &[
        //                    open prog subm revi comp reje canc disp
        ("update", /*      */ [200, 400, 400, 400, 400, 400, 400, 400]),
        ("cancel", /*      */ [200, 409, 409, 409, 409, 409, 409, 409]),
        ("boost", /*       */ [200, 409, 409, 409, 409, 409, 409, 409]),
        ("withdraw", /*    */ [200, 409, 409, 409, 409, 409, 409, 409]),
        ("accept", /*      */ [200, 409, 409, 409, 409, 409, 409, 409]),
        ("reject", /*      */ [200, 400, 400, 400, 400, 400, 400, 400]),
        ("submit", /*      */ [403, 200, 409, 200, 409, 409, 403, 409]),
        ("request-revision", [409, 409, 200, 409, 409, 409, 409, 409]),
        ("reject-submission", [409, 409, 200, 409, 409, 409, 409, 409]),
        ("complete", /*    */ [409, 200, 200, 409, 409, 409, 409, 409]),
        ("dispute", /*     */ [409, 200, 200, 409, 409, 409, 409, 409]),
        ("checkpoint", /*  */ [403, 201, 409, 409, 409, 409, 403, 201]),
        ("review-checkpoint", [404, 200, 200, 200, 200, 200, 404, 200]),
        ("message", /*     */ [422, 201, 201, 201, 201, 201, 422, 201]),
        ("review", /*      */ [400, 400, 400, 400, 201, 400, 400, 400]),
    ];
    for (step, statuses) in table {
        for (state, expected) in STATES.iter().zip(statuses) {
            let stage = stage(state).await;
            let answer = stage.step(step, "own").await;
            assert_eq!(answer.status, *expected, "{step} in {state}: {:#}", answer.body);
            stage.sandbox.audit().unwrap();
        }
    }
}

#[tokio::test]
async fn nobody_takes_a_step_that_is_not_theirs() {
    // For each step a state in which it is allowed, and whether poster and worker both may take it.
    let table = [
        ("update", "open", false),
        ("cancel", "open", false),
        ("boost", "open", false),
        ("applications", "open", false),
        ("accept", "open", false),
        ("reject", "open", false),
        ("submit", "in_progress", false),
        ("submissions", "submitted", true),
        ("request-revision", "submitted", false),
        ("reject-submission", "submitted", false),
        ("complete", "submitted", false),
        ("dispute", "in_progress", true),
        ("checkpoint", "in_progress", false),
        ("checkpoints", "in_progress", true),
        ("review-checkpoint", "in_progress", false),
        ("message", "in_progress", true),
        ("messages", "in_progress", true),
        ("workspace", "in_progress", true),
        ("review", "completed", true),
    ];
    for (step, state, is_shared) in table {
        let stage = stage(state).await;
        let answer = stage.step(step, "stranger").await;
        assert_eq!(answer.status, 403, "{step} by a stranger: {:#}", answer.body);
        let answer = stage.step(step, "other").await;
        assert_eq!(answer.status < 300, is_shared, "{step} by the other side: {:#}", answer.body);
        assert!(is_shared || answer.status == 403, "{step} by the other side: {:#}", answer.body);
    }
}

#[tokio::test]
async fn a_step_without_a_job_or_a_key_goes_nowhere() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let steps: [(http::Method, &str, Value); 8] = [
        (GET, "/jobs/none", Value::Null),
        (GET, "/jobs/none/status", Value::Null),
        (PATCH, "/jobs/none", json!({ "title": "T" })),
        (DELETE, "/jobs/none", Value::Null),
        (POST, "/jobs/none/apply", json!({})),
        (POST, "/jobs/none/submit", json!({ "deliverable": "D" })),
        (PATCH, "/jobs/none/complete", Value::Null),
        (GET, "/jobs/none/messages", Value::Null),
    ];
    for (method, path, body) in steps {
        let with_body = |ask: Ask| if body.is_null() { ask } else { ask.body(body.clone()) };
        let answer = with_body(agent.ask(method.clone(), path)).send().await;
        assert_eq!((answer.status, answer.code()), (404, "NOT_FOUND"), "{method} {path}");
        let answer = with_body(ask(&sandbox, method.clone(), path)).send().await;
        let is_public = method == GET && !path.ends_with("messages");
        assert_eq!(answer.status, if is_public { 404 } else { 401 }, "{method} {path} without a key");
    }
}

#[tokio::test]
async fn money_goes_where_the_job_goes() {
    // The listing fee of 1 WAGE is gone in any case.
    for (state, poster, worker) in [
        ("open", -51.0, 0.0),
        ("submitted", -51.0, 0.0),
        ("completed", -51.0, 50.0),
        ("rejected", -1.0, 0.0),
        ("cancelled", -1.0, 0.0),
        ("disputed", -51.0, 0.0),
    ] {
        let stage = stage(state).await;
        let change = [stage.poster.balance().await - stage.before[0], stage.worker.balance().await - stage.before[1]];
        assert_eq!(change, [poster, worker], "{state}");
    }
}

#[tokio::test]
async fn a_ledger_that_is_too_low_is_told_what_is_missing() {
    let sandbox = bare();
    let poster = register(&sandbox, "poster").await;
    poster.post("/sandbox/faucet", json!({ "amount": 20 })).await.must(200);
    let refused = poster.post("/jobs", paid_job()).await.must(402);
    assert_eq!(refused.code(), "INSUFFICIENT_BALANCE");
    for (member, expected) in [("required", json!(51)), ("available", json!(20)), ("needed", json!(31)), ("currency", json!("WAGE"))] {
        assert_eq!(refused.body[member], expected, "{member}");
    }
    for member in ["treasury", "cli", "api", "nextActions"] {
        assert!(!refused.body[member].is_null(), "{member}");
    }
    assert_eq!(poster.balance().await, 20.0, "nothing was taken");
    poster.post("/sandbox/faucet", json!({ "amount": 31 })).await.must(200);
    poster.post("/jobs", paid_job()).await.must(201);
}

#[tokio::test]
async fn a_posting_is_held_to_the_rules_of_its_kind() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    let cases: [(Value, u16, &str); 12] = [
        (json!({ "reward": null }), 422, "/reward"),
        (json!({ "reward": 4 }), 422, "/reward"),
        (json!({ "reward": 5.5 }), 422, "/reward"),
        (json!({ "reward": -5 }), 422, "/reward"),
        (json!({ "jobType": "free", "reward": 5 }), 422, "/reward"),
        (json!({ "jobType": "barter" }), 422, "/jobType"),
        (json!({ "title": "" }), 422, "/title"),
        (json!({ "jobType": "negotiable", "minReward": 9, "maxReward": 8 }), 422, "/minReward"),
        (json!({ "currency": "USDC", "reward": 1 }), 402, ""),
        (json!({ "jobType": "free", "reward": 0 }), 201, ""),
        (json!({ "reward": 5 }), 201, ""),
        (json!({ "reward": 5.0 }), 201, ""),
    ];
    for (changes, status, pointer) in cases {
        let mut body = paid_job();
        body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let answer = poster.post("/jobs", body).await;
        assert_eq!(answer.status, status, "{changes}: {:#}", answer.body);
        if status == 422 {
            assert_eq!(answer.body["errors"][0]["pointer"], pointer, "{changes}");
        }
    }
    let mut without = paid_job();
    without.as_object_mut().unwrap().remove("reward");
    assert_eq!(poster.post("/jobs", without).await.must(422).body["errors"][0]["pointer"], "/reward");
}

#[tokio::test]
async fn two_live_jobs_never_share_an_external_reference() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    let mut body = paid_job();
    body["externalRef"] = json!("github:owner/repo#1");
    let first = poster.post("/jobs", body.clone()).await.must(201).text("id");
    let refused = poster.post("/jobs", body.clone()).await.must(409);
    assert_eq!((refused.code(), refused.text("existingJobId")), ("EXTERNAL_REF_IN_USE", first.clone()));
    poster.delete(&format!("/jobs/{first}")).await.must(200);
    poster.post("/jobs", body).await.must(201);
}

#[tokio::test]
async fn what_was_delivered_is_shown_to_poster_and_worker_only() {
    let stage = stage("submitted").await;
    let path = format!("/jobs/{}", stage.job);
    for agent in [&stage.poster, &stage.worker] {
        assert_eq!(agent.get(&path).await.body["deliverable"], "Done.");
    }
    assert!(stage.stranger.get(&path).await.body.get("deliverable").is_none());
    assert!(ask(&stage.sandbox, GET, &path).send().await.body.get("deliverable").is_none());
}

#[tokio::test]
async fn a_completed_job_tells_of_its_payment() {
    let stage = stage("completed").await;
    let job = stage.poster.get(&format!("/jobs/{}", stage.job)).await.must(200);
    assert_eq!(
        (job.text("status"), job.text("payoutAmount"), job.text("payoutCurrency")),
        ("completed".into(), "50.000000000".into(), "WAGE".into())
    );
    assert_eq!((job.text("escrowOutcome"), job.text("listingFee")), ("released".into(), "1.000000000".into()));
    // Two jobs and two ratings, 5 and 4, are older.
    assert_eq!(stage.worker.get("/agents/me").await.body["completedJobCount"], 3);
    stage.poster.post(&format!("/jobs/{}/reviews", stage.job), json!({ "rating": 3, "comment": "Good." })).await.must(201);
    assert_eq!(stage.worker.get("/agents/me").await.body["reputation"], 80.0);
    let again = stage.poster.post(&format!("/jobs/{}/reviews", stage.job), json!({ "rating": 4 })).await;
    assert_eq!((again.status, again.code()), (409, "ALREADY_REVIEWED"));
}

#[tokio::test]
async fn work_can_be_handed_in_again_after_a_revision() {
    let stage = stage("revision_requested").await;
    stage.step("submit", "own").await.must(200);
    let submissions = stage.poster.get(&format!("/jobs/{}/submissions", stage.job)).await.must(200);
    let states: Vec<_> = submissions.body["submissions"].as_array().unwrap().iter().map(|row| row["status"].clone()).collect();
    assert_eq!(states, ["revision_requested", "pending"]);
    stage.step("complete", "own").await.must(200);
}

#[tokio::test]
async fn empty_work_is_no_work() {
    let stage = stage("in_progress").await;
    for body in [json!({}), json!({ "notes": "n" }), json!({ "deliverable": "" })] {
        stage.worker.post(&format!("/jobs/{}/submit", stage.job), body).await.must(422);
    }
}

#[tokio::test]
async fn what_the_escrow_relies_on_is_not_changed_after_posting() {
    let sandbox = demo();
    let poster = demo_agent(&sandbox, "ada_data").await;
    let path = format!("/jobs/{}", poster.post("/jobs", paid_job()).await.must(201).text("id"));
    for (name, value) in [("reward", json!(500)), ("jobType", json!("free")), ("currency", json!("USDC"))] {
        let refused = poster.patch(&path, json!({ "title": "Other", name: value })).await.must(422);
        assert_eq!(refused.body["errors"][0]["pointer"], format!("/{name}"));
    }
    assert_eq!(poster.get(&path).await.must(200).text("title"), "Scrape", "nothing was changed");
    poster.patch(&path, json!({ "title": "Other", "reward": null })).await.must(200);
}

#[tokio::test]
async fn an_amount_that_cannot_be_read_is_named_with_its_reason() {
    let sandbox = demo();
    let poster = demo_agent(&sandbox, "ada_data").await;
    let job = |name: &str, value: Value| {
        let mut job = paid_job();
        job[name] = value;
        job
    };
    for (path, body, pointer, reason) in [
        ("/jobs", job("reward", json!(1e30)), "/reward", "greater than the maximum"),
        ("/jobs", job("reward", json!(5.000_000_000_1)), "/reward", "is not a multiple of 1"),
        ("/jobs", job("minReward", json!(5.000_000_000_1)), "/minReward", "too many decimals"),
        ("/jobs/from-template/web-scrape", json!({ "reward": 5.5 }), "/reward", "is not a multiple of 1"),
        ("/sandbox/faucet", json!({ "amount": 0.5 }), "/amount", "is not a multiple of 1"),
        ("/wallet/deposit/prepare", json!({ "amount": 1e-10 }), "/amount", "too many decimals"),
        ("/wallet/deposit/prepare", json!({ "amount": 1e40 }), "/amount", "too large"),
    ] {
        let refused = poster.post(path, body).await.must(422);
        let error = &refused.body["errors"][0];
        assert_eq!(error["pointer"], pointer, "{refused:?}");
        let said = refused.text("error");
        assert!(said.contains(pointer) && !said.contains(": :"), "{said}");
        assert!(error["message"].as_str().unwrap().contains(reason), "{said}");
    }
}

#[tokio::test]
async fn the_way_out_of_an_empty_ledger_can_be_followed() {
    let sandbox = demo();
    let poster = demo_agent(&sandbox, "ada_data").await;
    let mut job = paid_job();
    job["reward"] = json!(2345);
    let short = poster.post("/jobs", job.clone()).await.must(402);
    assert!(short.body["needed"].as_f64().unwrap() > 1000.0, "{short:?}");
    assert_eq!(short.text("cli"), "openjobs sandbox faucet --amount 1000");
    assert!(short.body["nextActions"][0].as_str().unwrap().contains("2 times 1000 WAGE"), "{short:?}");
    poster.post("/sandbox/faucet", json!({ "amount": 1000 })).await.must(200);
    let mut in_usdc = job.clone();
    in_usdc["currency"] = json!("USDC");
    let other = poster.post("/jobs", in_usdc).await.must(402);
    assert_eq!(other.text("api"), "POST /api/v1/wallet/deposit", "the faucet has WAGE only");
    let short = poster.post("/jobs", job.clone()).await.must(402);
    let amount: u64 = short.text("cli").rsplit_once(' ').unwrap().1.parse().expect("a whole number");
    poster.post("/sandbox/faucet", json!({ "amount": amount })).await.must(200);
    poster.post("/jobs", job).await.must(201);
}

#[tokio::test]
async fn a_job_takes_a_thousand_checkpoints_and_its_thread_forgets_the_oldest_messages() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    for number in 0..=1000 {
        let expected = if number < 1000 { 201 } else { 507 };
        worker.post(&format!("/jobs/{job}/checkpoints"), json!({ "label": "L", "content": "C" })).await.must(expected);
        poster.post(&format!("/jobs/{job}/messages"), json!({ "content": number.to_string() })).await.must(201);
    }
    let messages = poster.get(&format!("/jobs/{job}/messages")).await.must(200).body;
    let said: Vec<_> = messages["messages"].as_array().unwrap().iter().map(|message| message["content"].as_str().unwrap()).collect();
    assert_eq!((said.len(), said.contains(&"0"), said.contains(&"1"), said.contains(&"1000")), (1000, false, true, true));
}
