//! What agents sign, and what deliveries are signed with.

use hmac::{Hmac, KeyInit, Mac};
use http::Method;
use sha2::Sha256;

use super::canonical::canonical;
use crate::engine::auth::Presented;

/// The signature of a request in lowercase hexadecimal digits; none if the secret is not made of such digits.
pub(crate) fn of_request(presented: &Presented<'_>, timestamp: &str, nonce: &str, secret: &str) -> Option<String> {
    let incoming = presented.incoming;
    let body = signed_body(presented);
    let message = [incoming.method.as_str(), &incoming.path, timestamp, nonce, &body].concat();
    Some(digits(&mac(&bytes(secret)?, message.as_bytes())))
}

/// The signature of a delivery, whose secret is taken as text.
pub(crate) fn of_delivery(secret: &str, body: &[u8]) -> String {
    digits(&mac(secret.as_bytes(), body))
}

/// HMAC-SHA256.
pub(crate) fn mac(key: &[u8], message: &[u8]) -> Vec<u8> {
    // An HMAC takes a key of any length, so this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// The body as it is signed: nothing for what reads and deletes, an empty object where none was read.
fn signed_body(presented: &Presented<'_>) -> String {
    let incoming = presented.incoming;
    if [Method::GET, Method::DELETE].contains(&incoming.method) {
        return String::new();
    }
    if presented.body.is_null() || incoming.body.is_empty() {
        return "{}".to_owned();
    }
    canonical(&String::from_utf8_lossy(&incoming.body))
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    (0..digits.len()).step_by(2).map(|place| u8::from_str_radix(digits.get(place..place + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use guildhall_openspawn::operations;
    use http::HeaderMap;
    use jiff::Timestamp;
    use serde_json::Value;

    use super::*;
    use crate::engine::Incoming;

    fn sign(method: &str, path: &str, timestamp: &str, nonce: &str, body: &str, secret: &str) -> String {
        let incoming = Incoming {
            method: method.parse().unwrap(),
            path: path.to_owned(),
            query: Some("status=todo".to_owned()),
            headers: HeaderMap::new(),
            body: Bytes::from(body.to_owned()),
            storage: String::new(),
            origin: None,
        };
        let body = serde_json::from_str(body).unwrap_or(Value::Null);
        let presented = Presented { operation: &operations::TASKS_CREATE, incoming: &incoming, body: &body, now: Timestamp::UNIX_EPOCH };
        of_request(&presented, timestamp, nonce, secret).unwrap()
    }

    #[test]
    fn every_vector_comes_out() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/signatures.json");
        let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let vectors = all["openspawn_requests"].as_array().unwrap();
        assert!(vectors.len() > 10);
        for vector in vectors {
            let [method, path, timestamp, nonce, body, secret, expected] =
                ["method", "path", "timestamp", "nonce", "sent_body", "secret_hex", "signature"].map(|name| vector[name].as_str().unwrap());
            assert_eq!(sign(method, path, timestamp, nonce, body, secret), expected, "{vector}");
        }
    }

    #[test]
    fn the_worked_examples_come_out() {
        const AGENT: &str = "/api/v1/agents/11111111-2222-4333-8444-555555555555";
        let secret = "0123456789abcdef".repeat(4);
        for (method, path, nonce, body, expected) in [
            (
                "GET",
                "/api/v1/tasks",
                "000102030405060708090a0b0c0d0e0f",
                "",
                "c39e7f6b7601f3b676f6e5ed1016e2c3ca285383f23b3fb11dabccafd72989f7",
            ),
            (
                "POST",
                "/api/v1/tasks",
                "101112131415161718191a1b1c1d1e1f",
                "{ \"title\": \"Caf\\u00e9 review\", \"priority\": \"high\" }",
                "9da722b3f1fe0cf031d36c6de525de0eb8360414140d8d041a306eedc132fd79",
            ),
            (
                "POST",
                &format!("{AGENT}/activate"),
                "202122232425262728292a2b2c2d2e2f",
                "",
                "a6e57ec2119cd2c48f99df0d5702be7bf4068b0d0b85eca07ed037c66db089e7",
            ),
            (
                "DELETE",
                &format!("{AGENT}/reject"),
                "303132333435363738393a3b3c3d3e3f",
                "{\"reason\":\"x\"}",
                "c17ebe9a842b02788556e7b76bda4c46f2ce261a26fd6750b3ad02e916808e37",
            ),
        ] {
            assert_eq!(sign(method, path, "1767225600", nonce, body, &secret), expected, "{method} {path}");
        }
    }
}
