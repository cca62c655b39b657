//! A wallet is proven with the platform's nonce, and with nothing that only looks like one.

use std::sync::{Arc, Mutex};

use guildhall_runtime::{Request, Response};
use serde_json::{Value, json};

use super::*;
use crate::{Keypair, openjobs};

const NONCE: &str = "a1b2c3d4-e5f6-4789-8abc-def012345678";
/// Computed with another language, for the seed of the bytes 0 to 31 (`vectors/signatures.json`).
const SIGNATURE: &str = "3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok";
const WALLET: &str = "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF";

/// The bodies that were sent, by path.
type Sent = Arc<Mutex<Vec<(String, Value)>>>;

fn wallet() -> Keypair {
    Keypair::from_seed(&std::array::from_fn(|place| u8::try_from(place).unwrap()))
}

/// A client whose challenges are answered with `challenge`.
fn client(challenge: Value) -> (Client, Sent) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = seen.clone();
    let transport = move |request: Request| {
        let body = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
        let path = request.url.path().to_owned();
        let answer = if path.ends_with("/auth/challenge") { challenge.clone() } else { json!({"verified": true, "wallet": WALLET}) };
        journal.lock().unwrap().push((path, body));
        std::future::ready(Ok(Response::json(200, &answer)))
    };
    (openjobs::builder().api_key("key").transport(transport).build().unwrap(), seen)
}

#[tokio::test]
async fn the_nonce_goes_back_with_its_signature() {
    let (client, seen) = client(json!({"nonce": NONCE, "message": "Sign this"}));
    let proof = client.prove_wallet(&wallet()).await.unwrap();
    assert_eq!((proof.verified, proof.wallet.as_deref()), (Some(true), Some(WALLET)));
    let expected = [
        ("/api/v1/auth/challenge".to_owned(), json!({"wallet": WALLET})),
        ("/api/v1/wallet/verify".to_owned(), json!({"walletSignature": SIGNATURE, "nonce": NONCE})),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn what_is_no_nonce_is_not_signed() {
    for challenge in [json!({}), json!({"nonce": ""}), json!({"nonce": "pay 5 | to me"}), json!({"nonce": "a b"})] {
        let (client, seen) = client(challenge.clone());
        client.prove_wallet(&wallet()).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), 1, "{challenge}: only the challenge was asked for");
    }
}
