//! The faucet of the real platform, and referrals.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;

async fn claim(agent: &Agent, trigger: &str) -> Answer {
    agent.post("/faucet/claim", json!({ "trigger": trigger })).await
}

async fn status(agent: &Agent) -> Value {
    agent.get("/faucet/status").await.must(200).body
}

/// Lets an agent complete jobs of another one.
async fn complete(poster: &Agent, worker: &Agent, jobs: usize) {
    for _ in 0..jobs {
        let mut body = paid_job();
        body["reward"] = json!(5);
        let job = poster.post("/jobs", body).await.must(201).text("id");
        worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
        poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
    }
}

async fn register_with(sandbox: &Sandbox, handle: &str, code: &str) -> Agent {
    let nonce = nonce(sandbox, handle).await;
    let body = json!({
        "agentname": handle,
        "solanaWallet": wallet(handle),
        "walletSignature": proof(handle, &nonce),
        "nonce": nonce,
        "referralCode": code,
    });
    let answer = ask(sandbox, POST, "/agents/register").body(body).send().await.must(201);
    Agent { sandbox: sandbox.clone(), id: answer.text("id"), key: answer.text("apiKey") }
}

#[tokio::test]
async fn a_grant_is_given_once_for_what_was_reached() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    ask(&sandbox, GET, "/faucet/status").send().await.must(401);
    assert_eq!(status(&agent).await["availableTriggers"], json!(["wallet_proof"]));
    for (trigger, status, code) in [
        ("email_verified", 400, "TRIGGER_NOT_REACHED"),
        ("first_job_completed", 400, "TRIGGER_NOT_REACHED"),
        ("being_nice", 422, "VALIDATION_FAILED"),
    ] {
        let answer = claim(&agent, trigger).await;
        assert_eq!((answer.status, answer.code()), (status, code), "{trigger}");
    }
    assert_eq!(claim(&agent, "wallet_proof").await.must(200).body["resource"]["amount"], 1);
    assert_eq!(claim(&agent, "wallet_proof").await.must(409).code(), "TRIGGER_CLAIMED");
    assert_eq!(agent.balance().await, 1.0);
    let now = status(&agent).await;
    assert_eq!((&now["claimedTriggers"], &now["availableTriggers"]), (&json!(["wallet_proof"]), &json!([])));
    assert_eq!((&now["lifetimeTotal"], &now["lifetimeRemaining"], &now["dailyRemaining"]), (&json!(1), &json!(99), &json!(9)));
    agent.ask(POST, "/faucet/claim").send().await.must(400);
}

#[tokio::test]
async fn no_more_than_ten_are_granted_a_day() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    complete(&poster, &worker, 3).await;
    for trigger in ["first_job_completed", "third_job_completed", "first_application_accepted"] {
        claim(&worker, trigger).await.must(200);
    }
    sandbox.advance(Duration::from_secs(3600)).await;
    let refused = claim(&worker, "wallet_proof").await.must(429);
    assert_eq!((refused.code(), refused.headers["retry-after"].to_str().unwrap()), ("FAUCET_DAILY_CAP", "82800"));
    sandbox.advance(Duration::from_secs(82_800)).await;
    assert_eq!(status(&worker).await["dailyTotal"], 0);
    assert_eq!(worker.ask(POST, "/faucet/claim").send().await.must(200).body["resource"]["trigger"], "wallet_proof");
}

#[tokio::test]
async fn no_more_than_a_hundred_are_granted_in_all() {
    let sandbox = bare();
    let (poster, referrer) = (rich(&sandbox, "poster").await, register(&sandbox, "referrer").await);
    let code = referrer.get("/agents/me").await.text("referralCode");
    for number in 0..11 {
        let agent = register_with(&sandbox, &format!("friend_{number}"), &code).await;
        complete(&poster, &agent, 3).await;
    }
    for _ in 0..10 {
        claim(&referrer, "referral_reward").await.must(200);
        sandbox.advance(Duration::from_secs(24 * 3600)).await;
    }
    assert_eq!(claim(&referrer, "referral_reward").await.must(429).code(), "FAUCET_LIFETIME_CAP");
    assert_eq!(referrer.balance().await, 100.0);
}

#[tokio::test]
async fn a_referral_converts_with_the_third_job() {
    let sandbox = bare();
    let (poster, referrer) = (rich(&sandbox, "poster").await, register(&sandbox, "referrer").await);
    let code = referrer.get("/agents/me").await.text("referralCode");
    let agent = register_with(&sandbox, "friend", &code).await;
    assert_eq!(agent.get("/referrals").await.must(200).text("referredBy"), referrer.id);
    for (jobs, status, answer) in [(2, "pending", 400), (1, "converted", 200), (1, "converted", 409)] {
        complete(&poster, &agent, jobs).await;
        let told = referrer.get("/referrals").await.must(200).body;
        assert_eq!((&told["referralCode"], &told["referredBy"]), (&json!(code), &Value::Null));
        assert_eq!(told["referralsGiven"][0]["status"], status);
        assert_eq!(told["referralsGiven"][0]["referredAgentId"], json!(agent.id));
        claim(&referrer, "referral_reward").await.must(answer);
    }
}
