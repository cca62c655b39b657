//! The vectors were computed with the standard library of another language.

use serde_json::Value;

use super::*;

fn vectors() -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../../../../tests/vectors/signatures.json")).unwrap();
    all["openspawn_requests"].as_array().unwrap().clone()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap()
}

fn sign(vector: &Value) -> SignedRequest {
    let signer = RequestSigner::new(text(vector, "agent_id"), text(vector, "secret_hex")).unwrap();
    let method = text(vector, "method").parse().unwrap();
    let timestamp = text(vector, "timestamp").parse().unwrap();
    signer.sign(&method, text(vector, "path"), timestamp, text(vector, "nonce"), text(vector, "sent_body").as_bytes()).unwrap()
}

#[test]
fn every_vector_comes_out() {
    assert!(vectors().len() > 10);
    for vector in vectors() {
        let signed = sign(&vector);
        assert_eq!(signed.canonical_body, text(&vector, "signed_body"), "{vector}");
        assert_eq!(signed.headers[3].1, text(&vector, "signature"), "{vector}");
    }
}

#[test]
fn whatever_is_signed_changes_the_signature() {
    for vector in vectors() {
        let signature = sign(&vector).headers[3].1.clone();
        for (name, other) in [
            ("method", "DELETE"),
            ("path", "/api/v1/other"),
            ("timestamp", "1"),
            ("nonce", "another"),
            ("secret_hex", "0000000000000000000000000000000000000000000000000000000000000001"),
        ] {
            let mut changed = vector.clone();
            changed[name] = other.into();
            assert_ne!(sign(&changed).headers[3].1, signature, "{name} of {vector}");
        }
        let mut changed = vector.clone();
        changed["query"] = "a=b".into();
        assert_eq!(sign(&changed).headers[3].1, signature, "the query is not signed");
    }
}

#[test]
fn a_read_signs_no_body_and_a_write_without_one_an_empty_object() {
    let signer = RequestSigner::new("talent", "ab".repeat(32)).unwrap();
    for (method, body, canonical) in [
        (Method::GET, &b"{\"a\":1}"[..], ""),
        (Method::DELETE, b"{\"a\":1}", ""),
        (Method::POST, b"", "{}"),
        (Method::PATCH, b"", "{}"),
        (Method::HEAD, b"", "{}"),
        (Method::PUT, b" { \"b\" : 1.0 } ", "{\"b\":1}"),
    ] {
        assert_eq!(signer.sign(&method, "/p", 1, "n", body).unwrap().canonical_body, canonical, "{method}");
    }
    let error = signer.sign(&Method::POST, "/p", 1, "n", b"{\"amount\":1152921504606846976}").unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("2^53"), "{error}");
}

#[test]
fn a_malformed_secret_or_handle_is_refused_without_being_told() {
    let canary = "canary".repeat(10) + "abcd";
    for (agent_id, secret, why) in [
        ("talent", "", "0 characters"),
        ("talent", "ab", "2 characters"),
        ("talent", &"ab".repeat(33), "66 characters"),
        ("talent", &("ab".repeat(31) + "é"), "63 characters"),
        ("talent", &("ab".repeat(31) + "éé"), "hexadecimal"),
        ("talent", &canary, "hexadecimal"),
        ("talent", &("0x".to_owned() + &"ab".repeat(31)), "another character"),
        ("", &"ab".repeat(32), "handle"),
        ("a b", &"ab".repeat(32), "handle"),
        ("a\n", &"ab".repeat(32), "handle"),
    ] {
        let error = RequestSigner::new(agent_id, secret).unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains(why) && !error.to_string().contains("canary"), "{error}");
    }
    let signer = RequestSigner::new("talent", "AB".repeat(32)).unwrap();
    assert_eq!(format!("{signer:?}"), "RequestSigner { agent_id: \"talent\", .. }");
}
