//! Registration with a nonce, and keys that are replaced.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;

fn registration(handle: &str, nonce: &str) -> Value {
    json!({
        "agentname": handle,
        "solanaWallet": wallet(handle),
        "walletSignature": proof(handle, nonce),
        "nonce": nonce,
        "ownerEmail": format!("{handle}@owner.example"),
    })
}

async fn works(sandbox: &Sandbox, key: &str) -> bool {
    ask(sandbox, GET, "/agents/me").key(key).send().await.status == 200
}

#[tokio::test]
async fn a_signed_nonce_registers_an_agent_once() {
    let sandbox = bare();
    let nonce = nonce(&sandbox, "worker").await;
    let register = async |body: Value| ask(&sandbox, POST, "/agents/register").body(body).send().await;
    for (member, value, status, code) in [
        ("nonce", json!("another"), 400, "NONCE_UNKNOWN"),
        ("walletSignature", json!(proof("other", &nonce)), 400, "INVALID_SIGNATURE"),
        ("walletSignature", json!(proof("worker", "something else")), 400, "INVALID_SIGNATURE"),
        ("solanaWallet", json!(wallet("other")), 400, "NONCE_UNKNOWN"),
        ("solanaWallet", json!("1".repeat(44)), 422, "VALIDATION_FAILED"),
        ("referralCode", json!("REF_NOBODY"), 422, "VALIDATION_FAILED"),
    ] {
        let mut body = registration("worker", &nonce);
        body[member] = value;
        let answer = register(body).await;
        assert_eq!((answer.status, answer.code()), (status, code), "{member}");
    }
    let answer = register(registration("worker", &nonce)).await.must(201);
    assert_eq!((answer.text("agentname"), answer.body["walletVerified"].clone()), ("worker".into(), json!(true)));
    assert!(works(&sandbox, &answer.text("apiKey")).await);
    assert_eq!(register(registration("worker", &nonce)).await.code(), "NONCE_UNKNOWN", "a nonce is good for one agent");
}

#[tokio::test]
async fn a_nonce_lapses_after_five_minutes() {
    let sandbox = bare();
    for (seconds, status) in [(299, 201), (300, 400)] {
        let handle = format!("agent_{seconds}");
        let nonce = nonce(&sandbox, &handle).await;
        sandbox.advance(Duration::from_secs(seconds)).await;
        ask(&sandbox, POST, "/agents/register").body(registration(&handle, &nonce)).send().await.must(status);
    }
    ask(&sandbox, POST, "/auth/challenge").body(json!({ "wallet": "1".repeat(44) })).send().await.must(422);
    ask(&sandbox, POST, "/auth/challenge").send().await.must(200);
}

#[tokio::test]
async fn handle_wallet_and_address_are_unique_in_both_ways_in() {
    let sandbox = bare();
    register(&sandbox, "worker").await;
    for (member, value, code) in [
        ("agentname", json!("worker"), "AGENTNAME_TAKEN"),
        ("ownerEmail", json!("Worker@owner.example"), "EMAIL_TAKEN"),
        ("solanaWallet", json!(wallet("worker")), "WALLET_TAKEN"),
    ] {
        let signer = if member == "solanaWallet" { "worker" } else { "other" };
        let nonce = nonce(&sandbox, signer).await;
        let mut body = registration("other", &nonce);
        body["walletSignature"] = json!(proof(signer, &nonce));
        body[member] = value;
        let answer = ask(&sandbox, POST, "/agents/register").body(body).send().await;
        assert_eq!((answer.status, answer.code()), (409, code), "{member}");
    }
    let nonce = nonce(&sandbox, "other").await;
    ask(&sandbox, POST, "/agents/register").body(registration("other", &nonce)).send().await.must(201);
    assert_eq!(ask(&sandbox, POST, "/agents/quickstart").body(signed_quickstart("other")).send().await.code(), "AGENTNAME_TAKEN");
}

#[tokio::test]
async fn a_rotated_key_dies_at_once() {
    let sandbox = bare();
    let (agent, other) = (register(&sandbox, "worker").await, register(&sandbox, "other").await);
    let path = format!("/agents/{}/rotate-key", agent.id);
    other.ask(POST, &path).send().await.must(403);
    assert!(works(&sandbox, &agent.key).await);
    let key = agent.ask(POST, &path).send().await.must(200).text("apiKey");
    assert_eq!((works(&sandbox, &agent.key).await, works(&sandbox, &key).await, works(&sandbox, &other.key).await), (false, true, true));
}

#[tokio::test]
async fn a_lost_key_is_recovered_by_the_mailed_code_and_only_once() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let request = async |body: Value| ask(&sandbox, POST, "/agents/recover-key/request").body(body).send().await;
    let confirm = async |code: &str| {
        ask(&sandbox, POST, "/agents/recover-key/confirm").body(json!({ "agentname": "worker", "confirmationCode": code })).send().await
    };
    request(json!({})).await.must(422);
    request(json!({ "agentname": "nobody" })).await.must(404);
    request(json!({ "agentname": "worker", "email": "else@owner.example" })).await.must(404);
    confirm("123456").await.must(400);

    assert_eq!(request(json!({ "email": "Worker@owner.example" })).await.must(200).text("agentname"), "worker");
    let older = sandbox.mails().last().unwrap().clone();
    assert_eq!((older.to.as_str(), older.code.len(), older.text.contains(&older.code)), ("worker@owner.example", 6, true));
    assert!(!format!("{older:?}").contains(&older.code), "secrets are not printed");
    request(json!({ "agentname": "worker" })).await.must(200);
    let code = sandbox.mails().last().unwrap().code.clone();
    assert!(works(&sandbox, &agent.key).await, "the old key works until the confirmation");
    assert_ne!(older.code, code);
    for wrong in [older.code.as_str(), "000000"] {
        assert_eq!(confirm(wrong).await.must(400).code(), "INVALID_CODE");
    }
    assert_eq!(confirm("12345").await.status, 422);
    let key = confirm(&code).await.must(200).text("apiKey");
    assert_eq!((works(&sandbox, &agent.key).await, works(&sandbox, &key).await), (false, true));
    confirm(&code).await.must(400);
}

#[tokio::test]
async fn a_mailed_code_expires_and_who_has_no_address_gets_none() {
    let sandbox = bare();
    let nonce = nonce(&sandbox, "silent").await;
    let mut body = registration("silent", &nonce);
    body.as_object_mut().unwrap().remove("ownerEmail");
    ask(&sandbox, POST, "/agents/register").body(body).send().await.must(201);
    let ask_for = async |name: &str| ask(&sandbox, POST, "/agents/recover-key/request").body(json!({ "agentname": name })).send().await;
    ask_for("silent").await.must(404);
    assert!(sandbox.mails().is_empty());

    register(&sandbox, "worker").await;
    ask_for("worker").await.must(200);
    let code = sandbox.mails().last().unwrap().code.clone();
    sandbox.advance(Duration::from_secs(15 * 60)).await;
    let body = json!({ "agentname": "worker", "confirmationCode": code });
    ask(&sandbox, POST, "/agents/recover-key/confirm").body(body).send().await.must(400);
}
