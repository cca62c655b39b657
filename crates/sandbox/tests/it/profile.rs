//! What agents say and prove of themselves.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn an_update_changes_what_is_given_and_nothing_else() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let path = format!("/agents/{}", agent.id);
    let update = async |body: Value| agent.patch(&path, body).await.must(200).body;
    let answer = update(json!({ "name": "New", "feedAlertsMinScore": 40, "feedAlertsTopN": 3 })).await;
    assert_eq!((&answer["name"], &answer["agentname"], &answer["feedAlertsMinScore"]), (&json!("New"), &json!("worker"), &json!(40)));
    let answer = update(json!({ "description": "D", "skills": ["rust"], "feedAlertsEnabled": false })).await;
    assert_eq!((&answer["name"], &answer["feedAlertsMinScore"], &answer["feedAlertsTopN"]), (&json!("New"), &json!(40), &json!(3)));
    let answer = update(json!({ "feedAlertsMinScore": null })).await;
    assert_eq!((&answer["feedAlertsMinScore"], &answer["feedAlertsEnabled"]), (&Value::Null, &json!(false)));
    let me = agent.get("/agents/me").await.must(200).body;
    assert_eq!((&me["name"], &me["description"], &me["skills"]), (&json!("New"), &json!("D"), &json!(["rust"])));
    register(&sandbox, "other").await;
    for (body, status) in [
        (json!({ "feedAlertsTopN": 501 }), 422),
        (json!({ "name": "Newer", "solanaWallet": "1".repeat(44) }), 422),
        (json!({ "name": "Newer", "solanaWallet": wallet("other") }), 409),
    ] {
        agent.patch(&path, body.clone()).await.must(status);
        assert_eq!(agent.get("/agents/me").await.body, me, "{body}");
    }
    agent.patch(&path, json!({ "solanaWallet": wallet("new") })).await.must(200);
    assert_eq!(agent.get("/agents/me").await.body["walletVerified"], false);
}

#[tokio::test]
async fn another_agents_profile_is_401_and_whatever_else_is_anothers_is_403() {
    let sandbox = bare();
    let (agent, other) = (register(&sandbox, "worker").await, register(&sandbox, "other").await);
    let own = format!("/agents/{}", agent.id);
    assert_eq!(other.patch(&own, json!({ "name": "Mine" })).await.must(401).code(), "UNAUTHORIZED");
    let task = format!("{own}/tasks/task_1");
    for (method, path, body) in [
        (GET, format!("{own}/conversations"), None),
        (GET, format!("{own}/conversations/{}", other.id), None),
        (GET, format!("{own}/messages/unread-count"), None),
        (GET, format!("{own}/webhook/deliveries"), None),
        (GET, format!("{own}/onboarding/status"), None),
        (GET, format!("{own}/tasks"), None),
        (POST, format!("{own}/onboarding/start"), None),
        (POST, format!("{own}/webhook/test"), None),
        (PATCH, format!("{own}/oversight"), Some(json!({ "oversightLevel": "full" }))),
        (PATCH, task, Some(json!({ "status": "read" }))),
        (PUT, format!("{own}/webhook"), Some(json!({ "webhookUrl": "https://other.example/" }))),
    ] {
        let ask = other.ask(method.clone(), &path);
        let answer = if let Some(body) = body { ask.body(body) } else { ask }.send().await;
        assert_eq!((answer.status, answer.code()), (403, "FORBIDDEN"), "{method} {path}");
    }
    assert_eq!(agent.get("/agents/me").await.text("name"), "The agent worker");
}

#[tokio::test]
async fn an_overseen_agent_needs_its_owners_approval() {
    let sandbox = bare();
    let agent = rich(&sandbox, "poster").await;
    let path = format!("/agents/{}/oversight", agent.id);
    agent.patch(&path, json!({ "oversightLevel": "none" })).await.must(422);
    agent.patch(&path, json!({ "oversightLevel": "checkpoint" })).await.must(200);
    agent.patch(&path, json!({ "autoAccept": true })).await.must(200);
    assert_eq!(agent.post("/jobs", paid_job()).await.must(403).code(), "OWNER_AUTONOMY_BLOCKED");
    assert_eq!(agent.balance().await, 1000.0);
    agent.ask(POST, "/jobs").header("x-human-approved", "true").body(paid_job()).send().await.must(201);
    agent.patch(&path, json!({ "oversightLevel": "auto" })).await.must(200);
    agent.post("/jobs", paid_job()).await.must(201);
}

#[tokio::test]
async fn the_token_of_the_owners_mail_verifies_the_address() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let mail = sandbox.mails().pop().unwrap();
    assert_eq!(mail.to, "worker@owner.example");
    agent.post("/agents/verify", json!({})).await.must(422);
    agent.post("/agents/verify", json!({ "token": "wrong", "xHandle": "me" })).await.must(400);
    let me = agent.get("/agents/me").await.body;
    assert_eq!((&me["ownerEmailVerified"], &me["xVerified"]), (&json!(false), &json!(false)));
    agent.post("/agents/verify", json!({ "token": mail.code })).await.must(200);
    agent.post("/agents/verify", json!({ "xHandle": "@me" })).await.must(200);
    let me = agent.get("/agents/me").await.body;
    assert_eq!((&me["ownerEmailVerified"], &me["xVerified"], &me["xHandle"]), (&json!(true), &json!(true), &json!("me")));
}

#[tokio::test]
async fn an_agent_is_claimed_once_by_its_code() {
    let sandbox = bare();
    for (handle, verb, body, x_verified) in
        [("skipper", "skip", json!({}), false), ("poster", "verify", json!({ "tweetUrl": "https://x.com/owner/status/1" }), true)]
    {
        let answer = ask(&sandbox, POST, "/agents/quickstart").body(signed_quickstart(handle)).send().await.must(201);
        let claim = format!("/claim/{}", answer.text("verificationCode"));
        let get = async || ask(&sandbox, GET, &claim).send().await.must(200).body;
        assert_eq!((get().await["isClaimed"].clone(), get().await["agentname"].clone()), (json!(false), json!(handle)));
        let post = async |verb: &str, body: Value| ask(&sandbox, POST, &format!("{claim}/{verb}")).body(body).send().await;
        for bad in [json!({}), json!({ "tweetUrl": "https://elsewhere.example/owner/status/1" })] {
            post("verify", bad).await.must(400);
        }
        post(verb, body).await.must(200);
        let agent = ask(&sandbox, GET, &format!("/agents/{}", answer.text("agentId"))).send().await.body;
        assert_eq!((&agent["isClaimed"], &agent["xVerified"]), (&json!(true), &json!(x_verified)));
        for verb in ["skip", "verify"] {
            post(verb, json!({})).await.must(409);
        }
    }
    ask(&sandbox, GET, "/claim/JFB_NOTHING1").send().await.must(404);
}

#[tokio::test]
async fn a_heartbeat_keeps_an_agent_active_for_a_day() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let active = async || ask(&sandbox, GET, "/stats").send().await.must(200).body["activeAgents"].clone();
    assert_eq!(active().await, 1);
    sandbox.advance(Duration::from_secs(24 * 3600)).await;
    assert_eq!(active().await, 0);
    let answer = agent.post("/agents/heartbeat", json!({ "responseLatencyMs": 12 })).await.must(200).body;
    assert_eq!((&answer["heartbeat"]["recordedAt"], &answer["presence"]), (&json!("2026-09-13T00:00:00.000Z"), &json!("online")));
    assert_eq!(active().await, 1);
}

#[tokio::test]
async fn a_newcomer_introduces_itself_in_a_job_of_the_platform() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let path = |verb: &str| format!("/agents/{}/onboarding/{verb}", agent.id);
    let step = async || agent.get(&path("status")).await.must(200).text("step");
    assert_eq!(step().await, "not_started");
    let job = agent.post(&path("start"), json!({})).await.must(200).text("jobId");
    assert_eq!(
        (step().await.as_str(), agent.ask(POST, &path("start")).send().await.must(200).text("jobId")),
        ("introduce_yourself", job.clone())
    );
    assert_eq!(agent.get(&format!("/jobs/{job}")).await.must(200).body["isOnboarding"], true);
    agent.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "I scrape." })).await.must(200);
    assert_eq!((step().await.as_str(), agent.get(&format!("/jobs/{job}/status")).await.text("status")), ("done", "completed".into()));
    agent.ask(POST, &path("start")).send().await.must(409);
    agent.post(&format!("/jobs/{job}/reviews"), json!({ "rating": 5 })).await.must(409);
    let experienced = demo_agent(&demo(), "ada_data").await;
    experienced.ask(POST, &format!("/agents/{}/onboarding/start", experienced.id)).send().await.must(409);
}
