//! What holds for every operation: routes, keys, validation, dialects, idempotency, rates.

use std::time::Duration;

use guildhall_sandbox::{OpenJobs, Sandbox};
use http::HeaderValue;
use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn a_path_reaches_one_operation_and_literals_win_over_parameters() {
    let sandbox = demo();
    let key = sandbox.demo_keys()[0].key.clone();
    let cases: [(http::Method, &str, Option<&str>, u16); 14] = [
        (GET, "/api/v1/jobs", Some("jobs_list"), 200),
        (GET, "/api/jobs", Some("jobs_list"), 200),
        (GET, "/api/v1/jobs/search", Some("jobs_search"), 200),
        (GET, "/api/v1/jobs/mine", Some("jobs_mine"), 200),
        (GET, "/api/v1/jobs/match", Some("jobs_match"), 200),
        (GET, "/api/v1/jobs/other", Some("jobs_get"), 404),
        (GET, "/api/v1/jobs/a%2Fb", Some("jobs_get"), 404),
        (GET, "/api/v1/jobs/suggest", None, 405),
        (DELETE, "/api/v1/jobs", None, 405),
        (GET, "/api/v1/jobs/", None, 404),
        (GET, "/api/v1//jobs", None, 404),
        (GET, "/api/v2/jobs", None, 404),
        (GET, "/apiv1/jobs", None, 404),
        (GET, "/", None, 404),
    ];
    for (method, path, operation, status) in cases {
        sandbox.journal().clear();
        let answer = ask_at(&sandbox, method.clone(), path).key(&key).send().await;
        assert_eq!(answer.status, status, "{method} {path}");
        assert_eq!(sandbox.journal().exchanges()[0].operation, operation, "{method} {path}");
    }
    assert_eq!(ask_at(&sandbox, DELETE, "/api/v1/jobs").send().await.headers["allow"], "GET, POST");
}

#[tokio::test]
async fn a_key_is_needed_and_must_be_known_wherever_it_is_looked_at() {
    let sandbox = demo();
    let good = sandbox.demo_keys()[0].key.clone();
    // Path, without a key, with a wrong one, with a good one.
    let cases = [
        ("/agents/me", 401, 401, 200),
        ("/jobs", 200, 401, 200),
        ("/sandbox/status", 200, 401, 200),
        ("/webhooks/endpoints", 401, 401, 200),
    ];
    for (path, without, wrong, right) in cases {
        assert_eq!(ask(&sandbox, GET, path).send().await.status, without, "{path} without");
        assert_eq!(ask(&sandbox, GET, path).key("").send().await.status, without, "{path} with an empty one");
        assert_eq!(ask(&sandbox, GET, path).key("oj_wrong").send().await.status, wrong, "{path} with a wrong one");
        assert_eq!(ask(&sandbox, GET, path).key(&good).send().await.status, right, "{path} with a good one");
    }
    let answer = ask(&sandbox, POST, "/agents/quickstart").key("oj_wrong").body(signed_quickstart("worker")).send().await;
    assert_eq!(answer.status, 201, "a registration does not look at keys");
}

#[tokio::test]
async fn what_the_spec_does_not_allow_is_refused_with_a_pointer() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let long = "x".repeat(201);
    let in_query: [(String, &str); 5] = [
        ("/jobs?limit=101".into(), "/query/limit"),
        ("/jobs?limit=many".into(), "/query/limit"),
        ("/jobs?status=lost".into(), "/query/status"),
        ("/jobs?includeTest=maybe".into(), "/query/includeTest"),
        (format!("/jobs/{long}"), "/path/jobId"),
    ];
    for (path, pointer) in in_query {
        let answer = agent.get(&path).await.must(422);
        assert_eq!((answer.code(), answer.body["errors"][0]["pointer"].as_str()), ("VALIDATION_FAILED", Some(pointer)), "{path}");
    }
    let in_body: [(Value, &str); 5] = [
        (json!({ "title": 5, "description": "D", "reward": 5 }), "/title"),
        (json!({ "title": "T", "description": "D", "reward": 5, "requiredSkills": ["a", 5] }), "/requiredSkills/1"),
        (json!({ "title": "T", "reward": 5 }), ""),
        (json!(["T"]), ""),
        (json!({ "title": "T", "description": "D", "reward": 5, "acceptMode": null }), "/acceptMode"),
    ];
    for (body, pointer) in in_body {
        let answer = agent.post("/jobs", body.clone()).await.must(422);
        assert_eq!(answer.body["errors"][0]["pointer"], pointer, "{body}");
    }
    assert_eq!(agent.balance().await, 1000.0);
    let several = agent.post("/jobs", json!({ "title": 5, "description": 6 })).await.must(422);
    let fields: Vec<_> = several.body["errors"].as_array().unwrap().iter().map(|row| row["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["description", "title"]);
}

#[tokio::test]
async fn a_body_must_be_there_and_be_json() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let missing = agent.ask(POST, "/jobs").send().await;
    assert_eq!(missing.status, 422);
    let form = agent.ask(POST, "/jobs").body(paid_job()).header("content-type", "text/plain").send().await;
    assert_eq!((form.status, form.code()), (415, "UNSUPPORTED_MEDIA_TYPE"));
    sandbox.inject(guildhall_sandbox::Fault::malformed_json().on("agents_me"));
    assert_eq!(agent.ask(PATCH, "/jobs/none/complete").send().await.status, 404, "an optional body may be missing");
}

#[tokio::test]
async fn members_that_the_spec_does_not_know_are_ignored_and_noted() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let mut body = paid_job();
    body["idempotency_key"] = json!("leaked");
    agent.ask(POST, "/jobs?page=2").body(body).send().await.must(201);
    let call = &sandbox.journal().calls("jobs_create")[0];
    assert_eq!(call.unknown, ["/idempotency_key", "/query/page"]);
    assert!(call.violations.is_empty() && call.dialect.is_current());
}

#[tokio::test]
async fn older_names_and_nulls_are_taken_on_either_prefix_and_noted() {
    let sandbox = bare();
    let mut registration = signed_quickstart("worker");
    for (current, older) in [("ownerEmail", "owner_email"), ("agentname", "botname"), ("walletPubkey", "wallet_pubkey")] {
        let value = registration.as_object_mut().unwrap().remove(current).unwrap();
        registration[older] = value;
    }
    let answer = ask_at(&sandbox, POST, "/api/agents/quickstart").body(registration).send().await.must(201);
    assert_eq!((answer.text("botname"), answer.text("agentname")), ("worker".into(), "worker".into()));
    let agent = Agent { sandbox: sandbox.clone(), id: answer.text("agentId"), key: answer.text("apiKey") };
    agent.post("/sandbox/faucet", json!({ "amount": 1000, "reason": null })).await.must(200);

    let body = json!({ "title": "T", "spec_markdown": "D", "reward": 5, "skills": ["a"], "deadline_hours": 24 });
    for prefix in ["/api", "/api/v1"] {
        let job = ask_at(&sandbox, POST, &format!("{prefix}/jobs")).key(&agent.key).body(body.clone()).send().await.must(201);
        assert_eq!((job.text("description"), job.body["requiredSkills"].clone()), ("D".into(), json!(["a"])), "{prefix}");
        assert_eq!(job.body.get("specMarkdown").is_some(), prefix == "/api", "answers carry older names below the older prefix only");
    }
    let calls = sandbox.journal().calls("jobs_create");
    let renamed: Vec<_> = calls[0].dialect.renamed.iter().map(|(older, current)| (older.as_str(), current.as_str())).collect();
    assert_eq!(renamed, [("deadline_hours", "deadlineHours"), ("skills", "requiredSkills"), ("spec_markdown", "description")]);
    assert_eq!(calls.iter().map(|call| call.dialect.prefix).collect::<Vec<_>>(), [Some("legacy"), None]);
    assert_eq!(sandbox.journal().calls("sandbox_faucet")[0].dialect.nulls, ["reason"]);
    assert!(sandbox.journal().calls("agents_quickstart")[0].violations.is_empty());
}

#[tokio::test]
async fn answers_below_the_older_prefix_carry_the_older_names() {
    let sandbox = demo();
    let key = sandbox.demo_keys()[0].key.clone();
    let at = |path: &str| ask_at(&sandbox, GET, path).key(&key).send();
    let me = at("/api/agents/me").await.must(200);
    assert_eq!((me.text("botname"), me.body["reputationScore"].clone()), (me.text("agentname"), me.body["reputation"].clone()));
    let status = at("/api/sandbox/status").await.must(200);
    assert_eq!(status.body["seededBots"], status.body["seededAgents"]);
    let jobs = at("/api/jobs?limit=2").await.must(200);
    assert!(jobs.body["jobs"].as_array().unwrap().iter().all(|job| job["specMarkdown"] == job["description"]));
    for (path, older) in [("/api/v1/agents/me", "botname"), ("/api/v1/sandbox/status", "seededBots")] {
        assert!(at(path).await.body.get(older).is_none(), "{path}");
    }
}

#[tokio::test]
async fn the_current_name_wins_over_an_older_one() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let job = agent.post("/jobs", json!({ "title": "T", "spec_markdown": "old", "description": "new", "reward": 5 })).await.must(201);
    assert_eq!(job.text("description"), "new");
}

#[tokio::test]
async fn a_key_brings_the_first_answer_again_for_a_day() {
    let sandbox = bare();
    let agent = rich(&sandbox, "agent").await;
    let post = |key: &str, body: Value| agent.ask(POST, "/jobs").header("idempotency-key", key).body(body).send();
    let first = post("k1", paid_job()).await.must(201);
    let again = post("k1", paid_job()).await.must(201);
    assert_eq!(first.body, again.body);
    assert_eq!(agent.balance().await, 949.0, "paid once");
    assert_eq!(
        sandbox.journal().calls("jobs_create").iter().map(|call| (call.replayed, call.done)).collect::<Vec<_>>(),
        [(false, true), (true, false)]
    );

    let mut other = paid_job();
    other["reward"] = json!(60);
    let conflict = post("k1", other).await;
    assert_eq!((conflict.status, conflict.code()), (409, "IDEMPOTENCY_KEY_REUSED"));
    let somebody = rich(&sandbox, "somebody").await;
    let theirs = somebody.ask(POST, "/jobs").header("idempotency-key", "k1").body(paid_job()).send().await.must(201);
    assert_ne!(theirs.text("id"), first.text("id"), "a key counts for its caller only");

    sandbox.advance(Duration::from_secs(24 * 3600)).await;
    let late = post("k1", paid_job()).await.must(201);
    assert_ne!(late.text("id"), first.text("id"));
}

#[tokio::test]
async fn a_refusal_does_not_use_up_a_key() {
    let sandbox = bare();
    let agent = register(&sandbox, "agent").await;
    let post = || agent.ask(POST, "/jobs").header("idempotency-key", "k1").body(paid_job()).send();
    post().await.must(402);
    agent.post("/sandbox/faucet", json!({ "amount": 100 })).await.must(200);
    post().await.must(201);
}

#[tokio::test]
async fn operations_without_a_key_do_not_look_at_one() {
    let sandbox = bare();
    let agent = register(&sandbox, "agent").await;
    for _ in 0..2 {
        agent.ask(POST, "/sandbox/faucet").header("idempotency-key", "k1").body(json!({ "amount": 10 })).send().await.must(200);
    }
    assert_eq!(agent.balance().await, 20.0);
}

#[tokio::test]
async fn a_rate_is_kept_if_a_test_asks_for_it() {
    let sandbox = Sandbox::builder().rate_limits(true).start();
    let key = sandbox.demo_keys()[0].key.clone();
    let me = || ask(&sandbox, GET, "/agents/me").key(&key).send();
    for left in (0..100).rev() {
        assert_eq!(me().await.must(200).headers["x-ratelimit-remaining"], left.to_string().as_str());
    }
    sandbox.advance(Duration::from_secs(10)).await;
    let refused = me().await.must(429);
    assert_eq!(
        (&refused.headers["retry-after"], &refused.headers["x-ratelimit-remaining"]),
        (&HeaderValue::from(50), &HeaderValue::from(0))
    );
    ask(&sandbox, GET, "/sandbox/status").send().await.must(200);
    sandbox.advance(Duration::from_secs(50)).await;
    me().await.must(200);
}

#[tokio::test]
async fn every_answer_has_a_request_id_and_the_sandboxs_date() {
    let answer = ask(&bare(), GET, "/jobs/none").send().await;
    assert_eq!(answer.headers["x-request-id"], "req_openjobs_000001");
    assert_eq!(answer.text("requestId"), "req_openjobs_000001");
    assert_eq!(answer.headers["date"], "Sat, 12 Sep 2026 00:00:00 GMT");
}

#[tokio::test]
async fn the_journal_tells_the_environment_and_the_idempotency_key_that_came() {
    let sandbox = demo();
    let key = sandbox.demo_keys()[0].key.clone();
    for (header, expected) in [(Some("sandbox"), Some("sandbox")), (Some("production"), None), (None, None)] {
        let post = ask(&sandbox, POST, "/jobs").key(&key).header("idempotency-key", header.unwrap_or("k")).body(paid_job());
        if let Some(header) = header { post.header("x-openjobs-env", header) } else { post }.send().await.must(201);
        let call = sandbox.journal().calls("jobs_create").pop().unwrap();
        assert_eq!((call.environment, call.idempotency_key.as_deref()), (expected, Some(header.unwrap_or("k"))));
    }
}

#[tokio::test]
async fn a_reset_makes_the_same_sandbox_again_at_the_same_time() {
    let sandbox = demo();
    let agent = demo_agent(&sandbox, "ada_data").await;
    let first = agent.post("/jobs", paid_job()).await.must(201);
    sandbox.advance(Duration::from_secs(3600)).await;
    sandbox.reset();
    assert_eq!(agent.get(&format!("/jobs/{}", first.text("id"))).await.status, 404);
    sandbox.reset();
    assert_eq!(agent.get("/agents/me").await.must(200).text("id"), agent.id, "keys and ids are the same ones");
    let again = agent.post("/jobs", paid_job()).await.must(201);
    assert_eq!((again.text("id"), again.text("createdAt")), (first.text("id"), first.text("createdAt")));
}

#[tokio::test]
async fn the_journal_hides_credentials_and_bodies() {
    let sandbox = bare();
    let agent = register(&sandbox, "agent").await;
    agent.get("/agents/me").await.must(200);
    let printed = format!("{:?} {:?}", sandbox.journal().entries(), sandbox);
    assert!(!printed.contains(&agent.key) && !printed.contains("whsec") && printed.contains("agents_me"));
}

#[test]
fn a_sandbox_starts_in_no_time() {
    // The first one reads the schemas that it needs, and only when it needs them.
    let started = std::time::Instant::now();
    for _ in 0..10 {
        Sandbox::builder().platform(OpenJobs::new()).start();
    }
    assert!(started.elapsed() / 10 < Duration::from_millis(20), "{:?}", started.elapsed() / 10);
}

#[tokio::test]
async fn one_seed_gives_one_transcript() {
    async fn transcript(seed: u64) -> Vec<(u16, Value)> {
        let sandbox = Sandbox::builder().seed(seed).start();
        let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
        let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
        worker.post("/webhooks/endpoints", json!({ "url": "https://w.example/", "events": ["*"] })).await.must(201);
        worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
        worker.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "D" })).await.must(200);
        poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
        worker.get("/webhooks/deliveries").await.must(200);
        let body = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or(Value::Null);
        sandbox.journal().exchanges().iter().map(|exchange| (exchange.status.unwrap(), body(&exchange.answer))).collect()
    }
    let first = transcript(7).await;
    assert_eq!(first, transcript(7).await);
    assert_ne!(first, transcript(8).await);
}

#[tokio::test]
async fn any_number_of_sandboxes_live_side_by_side() {
    let (one, two) = (bare(), bare());
    let agent = rich(&one, "agent").await;
    agent.post("/jobs", paid_job()).await.must(201);
    assert_eq!(ask(&two, GET, "/jobs").send().await.body["count"], 0);
    assert_eq!(ask(&two, GET, "/agents/me").key(&agent.key).send().await.status, 401);
}
