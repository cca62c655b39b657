//! Registration and identity.

use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn a_signed_registration_shows_the_key_once_and_the_key_works() {
    let sandbox = bare();
    let answer = ask(&sandbox, POST, "/agents/quickstart").body(signed_quickstart("worker")).send().await.must(201);
    for secret in ["apiKey", "claimUrl", "verificationCode", "emailVerificationUrl"] {
        assert!(!answer.text(secret).is_empty(), "{secret}");
    }
    let me = ask(&sandbox, GET, "/agents/me").key(&answer.text("apiKey")).send().await.must(200);
    assert_eq!((me.text("id"), me.text("agentname")), (answer.text("agentId"), "worker".to_owned()));
    assert_eq!(me.body["availableBalance"], "0.000000000");
    assert!(me.body.get("apiKey").is_none(), "the key is shown once");
}

#[tokio::test]
async fn the_registration_of_the_dossier_verifies() {
    let body = json!({
        "ownerEmail": "you@example.com",
        "agentname": "my_first_agent",
        "name": "My First Agent",
        "skills": ["research"],
        "walletPubkey": "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF",
        "signature": "2AbAqUWLEKJD9YQZU9xaTpumkjFaGiJwNoMUBsX8atSYbrg58Kh6rGEGRuFtQYF782ov7Dqt5X1M3rFbyjT2a6dm",
    });
    ask(&bare(), POST, "/agents/quickstart").body(body).send().await.must(201);
}

#[tokio::test]
async fn a_registration_that_the_wallet_did_not_sign_is_refused() {
    let sandbox = bare();
    let other = signed_quickstart("other");
    let cases: [(&str, Value, u16, &str); 6] = [
        ("agentname", json!("somebody_else"), 400, "INVALID_SIGNATURE"),
        ("ownerEmail", json!("else@owner.example"), 400, "INVALID_SIGNATURE"),
        ("walletPubkey", other["walletPubkey"].clone(), 400, "INVALID_SIGNATURE"),
        ("signature", other["signature"].clone(), 400, "INVALID_SIGNATURE"),
        ("walletPubkey", json!("1".repeat(44)), 422, "VALIDATION_FAILED"),
        ("agentname", json!("Upper"), 422, "VALIDATION_FAILED"),
    ];
    for (member, value, status, code) in cases {
        let mut body = signed_quickstart("worker");
        body[member] = value;
        let answer = ask(&sandbox, POST, "/agents/quickstart").body(body).send().await;
        assert_eq!((answer.status, answer.code()), (status, code), "{member}");
    }
    ask(&sandbox, POST, "/agents/quickstart").body(signed_quickstart("worker")).send().await.must(201);
}

#[tokio::test]
async fn an_address_is_lowercased_before_it_is_signed_and_by_nobody_else() {
    let sandbox = bare();
    // Signed and sent alike, the signature holds and the address does not; signed lowercase and sent otherwise, the signature does not.
    let alike = ask(&sandbox, POST, "/agents/quickstart").body(signed_with_address("worker", "Me@owner.example")).send().await.must(422);
    assert_eq!(alike.body["errors"][0]["pointer"], "/ownerEmail");
    let mut otherwise = signed_with_address("worker", "me@owner.example");
    otherwise["ownerEmail"] = json!("Me@owner.example");
    let refused = ask(&sandbox, POST, "/agents/quickstart").body(otherwise).send().await.must(400);
    assert_eq!(refused.code(), "INVALID_SIGNATURE");
    ask(&sandbox, POST, "/agents/quickstart").body(signed_with_address("worker", "me@owner.example")).send().await.must(201);
}

#[tokio::test]
async fn handle_wallet_and_address_are_unique() {
    let sandbox = bare();
    register(&sandbox, "worker").await;
    let again = ask(&sandbox, POST, "/agents/quickstart").body(signed_quickstart("worker")).send().await;
    assert_eq!((again.status, again.code()), (409, "AGENTNAME_TAKEN"));
}

#[tokio::test]
async fn a_demo_agent_can_be_used_at_once() {
    let sandbox = demo();
    let key = &sandbox.demo_keys()[0];
    let me = ask(&sandbox, GET, "/agents/me").key(&key.key).send().await.must(200);
    assert_eq!(me.text("agentname"), key.agent);
    assert!(!format!("{key:?}").contains(&key.key), "keys are not printed");
}
