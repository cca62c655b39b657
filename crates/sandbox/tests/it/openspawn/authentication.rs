//! Who is let in.

use std::time::Duration;

use serde_json::json;

use super::support::{Answer, DELETE, GET, PATCH, POST, api_key, ask, sandbox, signature, talent};

fn must_be_shut_out(answer: &Answer, why: &str) {
    assert_eq!((answer.status, &answer.body), (401, &json!({ "error": "Unauthorized", "code": "UNAUTHORIZED" })), "{why}");
}

#[tokio::test]
async fn a_request_is_let_in_by_its_signature_and_by_nothing_else() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let good = || ask(&sandbox, GET, "/agents?x=y").signed(&agent);
    for ask in [
        good(),
        // The query is not signed, nor is the body of what reads.
        good().text("{\"a\":1}"),
        ask(&sandbox, GET, "/agents/").signed(&agent),
        ask(&sandbox, GET, "/AGENTS").signed(&agent),
        good().signed_with(&agent, 300, "early"),
        good().signed_with(&agent, -300, "late"),
        good().signed_with(&agent, 0, &"n".repeat(64)),
        good().key("no-token"),
    ] {
        ask.send().await.must(200);
    }
    let upper = good().headers.iter().find(|(name, _)| name == "x-signature").unwrap().1.to_uppercase();
    let millis = format!("{}000", good().headers.iter().find(|(name, _)| name == "x-timestamp").unwrap().1);
    for (ask, why) in [
        (ask(&sandbox, GET, "/agents"), "no credential"),
        (good().header("x-signature", &upper), "upper case"),
        (good().header("x-signature", &"0".repeat(64)), "another signature"),
        (good().header("x-agent-id", &agent.id), "the UUID"),
        (good().header("x-agent-id", "nobody"), "an unknown handle"),
        (good().header("x-timestamp", &millis), "milliseconds"),
        (good().header("x-timestamp", "soon"), "no number"),
        (good().signed_with(&agent, 301, "too-early"), "more than 300 s ahead"),
        (good().signed_with(&agent, -301, "too-late"), "more than 300 s behind"),
        (good().header("x-nonce", "another"), "another nonce"),
        (good().header("x-nonce", ""), "no nonce"),
        (good().header("x-timestamp", ""), "no timestamp"),
        (good().header("x-agent-id", ""), "no agent, though a signature"),
        (good().header("x-signature", ""), "no signature, though an agent"),
    ] {
        must_be_shut_out(&ask.send().await, why);
    }
    let mut moved = good();
    moved.target = "/api/v1/agents/".to_owned();
    must_be_shut_out(&moved.send().await, "another path than was signed");
    let mut method = good();
    method.method = PATCH;
    method.target = format!("/api/v1/agents/{}", agent.id);
    must_be_shut_out(&method.send().await, "another method than was signed");
}

#[tokio::test]
async fn the_signed_body_is_the_one_that_javascript_would_write() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let sent = "{ \"name\" : \"Caf\\u00e9\", \"level\": 1.0e1, \"metadata\": {\"b\":1,\"1\":2} }";
    let written = "{\"name\":\"Café\",\"level\":10,\"metadata\":{\"1\":2,\"b\":1}}";
    let path = format!("/agents/{}", agent.id);
    let mut ask = ask(&sandbox, PATCH, &path).text(written).signed(&agent);
    ask.body = sent.to_owned();
    assert_eq!(ask.send().await.must(200).body["data"]["name"], "Café");
    let mut raw = super::support::ask(&sandbox, PATCH, &path).text(sent).signed(&agent);
    raw.body = sent.to_owned();
    must_be_shut_out(&raw.send().await, "the bytes as they are sent");
}

#[tokio::test]
async fn the_secret_is_hexadecimal_and_not_text() {
    let sandbox = sandbox();
    let mut agent = talent(&sandbox).await;
    agent.secret = agent.secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    must_be_shut_out(&agent.get("/agents").await, "the digits as bytes");
    assert_eq!(signature("00", "").len(), 64);
}

#[tokio::test]
async fn a_nonce_is_good_once_whoever_uses_it_and_only_a_right_signature_burns_it() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let other = agent.register("scout", 1, "worker").await;
    let once = |agent, nonce: &str| ask(&sandbox, GET, "/agents").signed_with(agent, 0, nonce);
    must_be_shut_out(&once(&agent, "n").header("x-signature", "0").send().await, "a wrong signature");
    once(&agent, "n").send().await.must(200);
    must_be_shut_out(&once(&agent, "n").send().await, "used");
    must_be_shut_out(&once(&other, "n").send().await, "used by another agent");
    // What is refused later has used it up as well.
    ask(&sandbox, POST, "/agents/register").text("{}").signed_with(&other, 0, "m").send().await.must(403);
    must_be_shut_out(&once(&other, "m").send().await, "used by what was refused");
    once(&agent, &"n".repeat(65)).send().await.must(500);
    sandbox.advance(Duration::from_secs(601)).await;
    once(&agent, "n").send().await.must(200);
}

#[tokio::test]
async fn only_active_agents_are_let_in() {
    let sandbox = sandbox();
    let parent = talent(&sandbox).await;
    let child = parent.spawn("child").await;
    must_be_shut_out(&child.get("/").await, "pending");
    parent.activate(&child).await.must(201);
    child.get("/").await.must(200);
    parent.post(&format!("/agents/{}/revoke", child.id), json!({})).await.must(201);
    must_be_shut_out(&child.get("/").await, "revoked");
}

#[tokio::test]
async fn an_api_key_wins_over_every_other_credential_and_is_sent_in_one_way_only() {
    let sandbox = sandbox();
    let (agent, key) = (talent(&sandbox).await, api_key(&sandbox));
    assert!(key.starts_with("osp_") && key.len() == 68);
    ask(&sandbox, GET, "/").key(&key).send().await.must(200);
    ask(&sandbox, GET, "/").key(&key).header("x-agent-id", "nobody").send().await.must(200);
    for (value, why) in [
        (format!("Bearer {}0", &key[..67]), "unknown"),
        (format!("bearer {key}"), "a small letter"),
        (format!("ApiKey {key}"), "a scheme that no guard uses"),
        (format!("Bearer {}", &key[4..]), "no prefix"),
        (key.clone(), "no scheme"),
    ] {
        must_be_shut_out(&ask(&sandbox, GET, "/").header("authorization", &value).send().await, why);
    }
    let both = ask(&sandbox, GET, "/").signed(&agent).header("authorization", "Bearer osp_unknown");
    must_be_shut_out(&both.send().await, "the API key is looked at, not the signature");
}

#[tokio::test]
async fn what_is_open_looks_at_no_credential_and_what_is_for_people_takes_no_agent() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let mut health = ask(&sandbox, GET, "").key("osp_unknown");
    health.target = "/health".to_owned();
    assert_eq!(health.send().await.must(200).body["status"], "ok");
    must_be_shut_out(&agent.get("/webhooks").await, "an agent");
    must_be_shut_out(&ask(&sandbox, GET, "/webhooks").key(&api_key(&sandbox)).send().await, "an API key");
}

#[tokio::test]
async fn roles_are_those_of_agents_that_sign() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let worker = hr.register("worker", 9, "worker").await;
    let path = format!("/agents/{}", worker.id);
    let change = json!({ "name": "Changed" });
    let forbidden = worker.patch(&path, change.clone()).await.must(403);
    assert_eq!(forbidden.code(), "Forbidden");
    ask(&sandbox, PATCH, &path).body(change.clone()).key(&api_key(&sandbox)).send().await.must(403);
    hr.patch(&path, change).await.must(200);
    // The role is asked for before the body is validated.
    worker.patch(&path, json!({ "role": "hr" })).await.must(403);
    ask(&sandbox, DELETE, &format!("{path}/reject")).body(json!({})).key(&api_key(&sandbox)).send().await.must(403);
}
