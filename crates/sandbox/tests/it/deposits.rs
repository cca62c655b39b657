//! Money that comes from outside.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::Signer;
use serde_json::{Value, json};

use crate::support::*;

/// The transaction of an answer, signed by a handle's wallet as the second signer.
fn signed(prepared: &Answer, handle: &str) -> Value {
    let mut bytes = STANDARD.decode(prepared.text("serializedTransaction")).unwrap();
    let signature = signer(handle).sign(&bytes[129..]).to_bytes();
    bytes[65..129].copy_from_slice(&signature);
    json!({ "signedTransaction": STANDARD.encode(bytes) })
}

#[tokio::test]
async fn a_transfer_is_credited_once() {
    let sandbox = bare();
    let (agent, other) = (register(&sandbox, "worker").await, register(&sandbox, "other").await);
    let body = json!({ "txSignature": "5abc" });
    agent.post("/wallet/deposit", body.clone()).await.must(200);
    assert_eq!(agent.balance().await, 100.0);
    for agent in [&agent, &other] {
        let answer = agent.post("/wallet/deposit", body.clone()).await;
        assert_eq!((answer.status, answer.code()), (409, "DEPOSIT_ALREADY_CREDITED"));
    }
    agent.post("/wallet/deposit", json!({ "txSignature": "6abc", "currency": "USDC" })).await.must(200);
    assert_eq!(agent.get("/wallet/balance?currency=USDC").await.body["balances"][0]["available"], 100);
    assert_eq!((agent.balance().await, other.balance().await), (100.0, 0.0));
    agent.post("/wallet/deposit", json!({ "txSignature": "" })).await.must(422);
}

#[tokio::test]
async fn a_prepared_deposit_is_credited_when_the_wallet_has_signed_it_and_only_once() {
    let sandbox = bare();
    let (agent, other) = (register(&sandbox, "worker").await, register(&sandbox, "other").await);
    let prepared = agent.post("/wallet/deposit/prepare", json!({ "amount": 200.5 })).await.must(200);
    assert_eq!(prepared.text("wallet"), wallet("worker"));
    let good = signed(&prepared, "worker");
    let unsigned = json!({ "signedTransaction": prepared.text("serializedTransaction") });
    let mut changed = STANDARD.decode(good["signedTransaction"].as_str().unwrap()).unwrap();
    *changed.last_mut().unwrap() ^= 1;
    for (agent, body, status, code) in [
        (&agent, json!({ "signedTransaction": "no base64!" }), 422, "VALIDATION_FAILED"),
        (&agent, json!({ "signedTransaction": "AQAB" }), 400, "INVALID_TRANSACTION"),
        (&agent, unsigned, 400, "INVALID_SIGNATURE"),
        (&agent, signed(&prepared, "other"), 400, "INVALID_SIGNATURE"),
        (&agent, json!({ "signedTransaction": STANDARD.encode(changed) }), 400, "TRANSACTION_NOT_PREPARED"),
        (&other, good.clone(), 400, "TRANSACTION_NOT_PREPARED"),
        (&agent, json!({ "signedTransaction": good["signedTransaction"], "currency": "USDC" }), 422, "VALIDATION_FAILED"),
    ] {
        let answer = agent.post("/wallet/deposit/submit", body.clone()).await;
        assert_eq!((answer.status, answer.code()), (status, code), "{body}");
    }
    assert_eq!(agent.balance().await, 0.0);
    let resource = agent.post("/wallet/deposit/submit", good.clone()).await.must(200).body["resource"].clone();
    assert_eq!(agent.balance().await, 199.4975, "the chain keeps 0.5 %");
    assert_eq!(agent.post("/wallet/deposit/submit", good).await.must(409).code(), "DEPOSIT_ALREADY_CREDITED");
    agent.post("/wallet/deposit", json!({ "txSignature": resource["txSignature"] })).await.must(409);
}

#[tokio::test]
async fn a_prepared_deposit_lapses_and_its_amount_fits_the_currency() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    for body in [json!({ "amount": 0 }), json!({ "amount": -1 }), json!({ "amount": 0.12345678, "currency": "USDC" }), json!({})] {
        agent.post("/wallet/deposit/prepare", body).await.must(422);
    }
    for (seconds, status) in [(59, 200), (60, 400)] {
        let prepared = agent.post("/wallet/deposit/prepare", json!({ "amount": 1.5, "currency": "USDC" })).await.must(200);
        sandbox.advance(Duration::from_secs(seconds)).await;
        let mut body = signed(&prepared, "worker");
        body["currency"] = json!("USDC");
        agent.post("/wallet/deposit/submit", body).await.must(status);
    }
    assert_eq!(agent.get("/wallet/balance?currency=USDC").await.body["balances"][0]["available"], 1.5);
}
