//! What agents sign with the keys of their wallets.

use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Whether `signature` (base58) is that of the owner of `wallet` (base58) over the canonical message of a registration.
pub(crate) fn is_quickstart_signed(agentname: &str, owner_email: &str, wallet: &str, signature: &str) -> bool {
    is_signed(wallet, format!("OpenJobs Quickstart: {agentname}|{owner_email}|{wallet}").as_bytes(), signature)
}

/// Whether `signature` (base58) is that of the owner of `wallet` (base58) over a message.
pub(crate) fn is_signed(wallet: &str, message: &[u8], signature: &str) -> bool {
    decode::<64>(signature).is_some_and(|signature| is_signed_raw(wallet, message, &signature))
}

/// The same with the bytes of the signature.
pub(crate) fn is_signed_raw(wallet: &str, message: &[u8], signature: &[u8; 64]) -> bool {
    let key = decode::<32>(wallet).and_then(|key| VerifyingKey::from_bytes(&key).ok());
    key.is_some_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}

/// Whether a text is the base58 of a public key.
pub(crate) fn is_wallet(text: &str) -> bool {
    decode::<32>(text).is_some_and(|key| VerifyingKey::from_bytes(&key).is_ok())
}

/// The address (base58) of the wallet whose private key is made from these bytes.
pub(crate) fn address_of(seed: &[u8]) -> String {
    let mut key = [0; 32];
    key.iter_mut().zip(seed).for_each(|(place, byte)| *place = *byte);
    bs58::encode(SigningKey::from_bytes(&key).verifying_key().as_bytes()).into_string()
}

/// The lowercase hexadecimal HMAC-SHA256 of a webhook body.
pub(crate) fn webhook_signature(secret: &str, body: &[u8]) -> String {
    // An HMAC takes a key of any length, so this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    bs58::decode(text).into_vec().ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const AGENT: &str = "my_first_agent";
    const EMAIL: &str = "you@example.com";
    const WALLET: &str = "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF";
    const SIGNATURE: &str = "2AbAqUWLEKJD9YQZU9xaTpumkjFaGiJwNoMUBsX8atSYbrg58Kh6rGEGRuFtQYF782ov7Dqt5X1M3rFbyjT2a6dm";

    #[test]
    fn only_the_wallets_signature_over_these_very_slots_verifies() {
        assert!(is_quickstart_signed(AGENT, EMAIL, WALLET, SIGNATURE));
        let changed = SIGNATURE.replacen('2', "3", 1);
        for (agent, email, wallet, signature) in [
            ("my_first_agent2", EMAIL, WALLET, SIGNATURE),
            (AGENT, "You@example.com", WALLET, SIGNATURE),
            (AGENT, EMAIL, "11111111111111111111111111111112", SIGNATURE),
            (AGENT, EMAIL, WALLET, &changed),
            (AGENT, EMAIL, WALLET, ""),
            (AGENT, EMAIL, WALLET, "0OIl"),
        ] {
            assert!(!is_quickstart_signed(agent, email, wallet, signature), "{agent} {email} {wallet} {signature}");
        }
    }

    #[test]
    fn a_nonce_is_signed_as_it_stands_with_nothing_round_it() {
        const NONCE: &str = "a1b2c3d4-e5f6-4789-8abc-def012345678";
        const PROOF: &str = "3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok";
        assert!(is_signed(WALLET, NONCE.as_bytes(), PROOF));
        for message in [format!("{NONCE}\n"), NONCE.to_uppercase(), format!("\"{NONCE}\"")] {
            assert!(!is_signed(WALLET, message.as_bytes(), PROOF), "{message:?}");
        }
    }

    #[test]
    fn webhook_signatures_are_those_that_other_languages_compute() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/signatures.json");
        let vectors: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = |vector: &Value, name: &str| vector[name].as_str().unwrap().to_owned();
        let bodies = vectors["webhook_bodies"].as_array().unwrap();
        assert!(!bodies.is_empty());
        for vector in bodies {
            let digits = text(vector, "body_hex");
            let body: Vec<u8> =
                (0..digits.len()).step_by(2).map(|index| u8::from_str_radix(&digits[index..index + 2], 16).unwrap()).collect();
            assert_eq!(webhook_signature(&text(vector, "secret"), &body), text(vector, "hmac_sha256_hex"));
        }
        assert_eq!(webhook_signature("whsec", br#"{"a":1}"#), "19373ef0e8c66f206e49d251e4402291615bbce6ef00922e94a47a213fb76ee1");
    }
}
