//! What is signed, byte for byte.

use ed25519_dalek::{Signature, VerifyingKey};
use std::sync::{Arc, Mutex};

use guildhall_runtime::{BoxFuture, ErrorKind, Request, Response};
use serde_json::{Value, json};

use super::*;
use crate::{
    Keypair,
    openjobs::{Dialect, builder},
    webhooks::testing::{bytes_of_hex, vectors},
};

fn seeded(seed_hex: &str) -> Keypair {
    Keypair::from_bytes(&bytes_of_hex(seed_hex)).unwrap()
}

/// The key with seed 00 01 … 1f.
fn counted() -> Keypair {
    Keypair::from_bytes(&(0..32).collect::<Vec<u8>>()).unwrap()
}

#[tokio::test]
async fn the_documented_examples_are_signed_as_documented() {
    let signed = quickstart("my_first_agent", "you@example.com").unwrap().sign(&counted()).await.unwrap();
    assert_eq!(signed.wallet_pubkey, "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF");
    assert_eq!(signed.message, "OpenJobs Quickstart: my_first_agent|you@example.com|FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF");
    assert_eq!(signed.signature, "2AbAqUWLEKJD9YQZU9xaTpumkjFaGiJwNoMUBsX8atSYbrg58Kh6rGEGRuFtQYF782ov7Dqt5X1M3rFbyjT2a6dm");
    let challenge = sign_challenge(&counted(), "a1b2c3d4-e5f6-4789-8abc-def012345678").await.unwrap();
    assert_eq!(challenge, "3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok");
}

#[tokio::test]
async fn every_vector_is_signed_as_the_other_languages_did() {
    for vector in vectors("openjobs_ed25519") {
        let text = |name: &str| vector[name].as_str().unwrap();
        let wallet = seeded(text("seed_hex"));
        let signed = quickstart(text("agentname"), text("owner_email")).unwrap().sign(&wallet).await.unwrap();
        let made = [signed.agentname, signed.owner_email, signed.wallet_pubkey, signed.message, signed.signature];
        assert_eq!(made, ["agentname", "owner_email", "wallet_pubkey", "message", "signature"].map(text));
        assert_eq!(sign_challenge(&wallet, text("challenge_nonce")).await.unwrap(), text("challenge_signature"));
    }
}

#[tokio::test]
async fn handle_and_address_are_lowered_before_they_are_signed_and_the_rest_is_kept() {
    let plain = quickstart("my_first-agent", "you@example.com").unwrap();
    let shouted = quickstart("My_First-AGENT", "You@Example.COM").unwrap();
    let [plain, shouted] = [plain.name("My_First-AGENT"), shouted];
    let signed = shouted.clone().sign(&counted()).await.unwrap();
    assert_eq!(signed, plain.sign(&counted()).await.unwrap());
    assert_eq!((signed.name.as_str(), signed.skills.len(), signed.description), ("My_First-AGENT", 0, None));

    let full = shouted.name("An Agent").skills(["Rust", "Writing"]).description("It WORKS.").sign(&counted()).await.unwrap();
    assert_eq!(
        (full.name.as_str(), full.skills, full.description.as_deref()),
        ("An Agent", vec!["Rust".to_owned(), "Writing".to_owned()], Some("It WORKS."))
    );
    assert_eq!(full.signature, signed.signature);
}

#[test]
fn handles_and_addresses_that_the_platform_would_refuse_are_refused() {
    let fifty = "a".repeat(50);
    for handle in ["abc", "ABC", "a-b_c0", fifty.as_str()] {
        assert!(quickstart(handle, "you@example.com").is_ok(), "{handle}");
    }
    // The sign of the unit kelvin is a k in lower case, but not this k.
    for handle in ["", "ab", &"a".repeat(51), "a b", "a.b", "a|b", "abc\n", "\u{e9}t\u{e9}", "\u{212a}elvin"] {
        assert!(quickstart(handle, "you@example.com").unwrap_err().is_invalid(), "{handle}");
    }
    for email in ["a@b", "You+tag@Example.com", "\"a@b\"@example.com"] {
        assert!(quickstart("abc", email).is_ok(), "{email}");
    }
    for email in [
        "",
        "you",
        "@example.com",
        "you@",
        "you@example.com|",
        "y|u@example.com",
        "you @example.com",
        "you@example.com\n",
        "you\0@example.com",
    ] {
        assert!(quickstart("abc", email).unwrap_err().is_invalid(), "{email}");
    }
}

#[tokio::test]
async fn nothing_that_could_mean_something_is_signed_as_a_nonce() {
    let longest = "n".repeat(256);
    for nonce in ["n", "1319d636", "aGk+/w==", longest.as_str()] {
        assert!(sign_challenge(&counted(), nonce).await.is_ok(), "{nonce}");
    }
    let registration = quickstart("abc", "you@example.com").unwrap().sign(&counted()).await.unwrap().message;
    for nonce in ["", &"n".repeat(257), "two words", "line\n", "\u{1}\0transaction", "n\u{e9}", "a|b", &registration] {
        assert!(sign_challenge(&counted(), nonce).await.unwrap_err().is_invalid(), "{nonce}");
    }
}

/// A key service that can be asked, and may refuse.
struct Elsewhere(Option<Keypair>);

impl MessageSigner for Elsewhere {
    fn public_key(&self) -> [u8; 32] {
        counted().public_key()
    }

    fn sign_message(&self, message: &[u8]) -> BoxFuture<Result<[u8; 64], Error>> {
        let signature = self.0.as_ref().map(|keypair| keypair.sign(message));
        Box::pin(async move {
            tokio::task::yield_now().await;
            signature.ok_or_else(|| Error::new(ErrorKind::Other, "the key service is closed"))
        })
    }
}

#[tokio::test]
async fn any_signer_will_do_and_its_refusal_is_the_outcome() {
    let boxed: Box<dyn MessageSigner> = Box::new(Elsewhere(Some(counted())));
    let signed = quickstart("my_first_agent", "you@example.com").unwrap().sign(&*boxed).await.unwrap();
    let key = VerifyingKey::from_bytes(&counted().public_key()).unwrap();
    let signature: [u8; 64] = bs58::decode(&signed.signature).into_vec().unwrap().try_into().unwrap();
    key.verify_strict(signed.message.as_bytes(), &Signature::from_bytes(&signature)).unwrap();

    let error = quickstart("my_first_agent", "you@example.com").unwrap().sign(&Elsewhere(None)).await.unwrap_err();
    assert_eq!(error.to_string(), "the key service is closed");
    assert_eq!(sign_challenge(&Elsewhere(None), "nonce").await.unwrap_err().to_string(), "the key service is closed");
}

#[tokio::test]
async fn a_client_sends_what_was_signed_in_either_dialect_and_no_credential_with_it() {
    let signed = quickstart("My_First_Agent", "You@Example.com").unwrap().skills(["research"]).sign(&counted()).await.unwrap();
    let described = quickstart("My_First_Agent", "You@Example.com").unwrap().description("It works.").sign(&counted()).await.unwrap();
    let (wallet, signature) = ("FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF", signed.signature.clone());
    let current = json!({ "agentname": "my_first_agent", "ownerEmail": "you@example.com", "name": "My_First_Agent", "skills": ["research"],
        "walletPubkey": wallet, "signature": signature });
    let legacy = json!({ "botname": "my_first_agent", "owner_email": "you@example.com", "name": "My_First_Agent", "skills": ["research"],
        "wallet_pubkey": wallet, "signature": signature });
    let with_description = json!({ "agentname": "my_first_agent", "ownerEmail": "you@example.com", "name": "My_First_Agent", "skills": [],
        "walletPubkey": wallet, "signature": signature, "description": "It works." });

    for (dialect, registration, path, body) in [
        (None, &signed, "/api/v1/agents/quickstart", current),
        (Some(Dialect::Legacy), &signed, "/api/agents/quickstart", legacy),
        (None, &described, "/api/v1/agents/quickstart", with_description),
    ] {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let transport = {
            let seen = seen.clone();
            move |request: Request| {
                let body: Value = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
                seen.lock().unwrap().push((request.url.path().to_owned(), request.headers.contains_key("x-api-key"), body));
                std::future::ready(Ok(Response::json(201, &json!({ "agentId": "a", "apiKey": "k" }))))
            }
        };
        let client = builder().api_key("another agent's key").transport(transport);
        let client = dialect.into_iter().fold(client, |client, dialect| client.dialect(dialect)).build().unwrap();
        let agent = client.register(registration).send().await.unwrap();
        assert_eq!(agent.api_key.as_ref().map(|key| key.expose()), Some("k"));
        assert_eq!(*seen.lock().unwrap(), [(path.to_owned(), false, body)]);
    }
}
