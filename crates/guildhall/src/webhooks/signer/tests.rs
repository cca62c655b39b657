//! What a signer writes.

use super::*;
use crate::webhooks::testing::{ONE_SCHEME, SEVERAL_SCHEMES};

#[test]
fn a_request_is_a_post_of_the_very_bytes_with_the_signature_of_the_first_scheme() {
    let body = r#"{"type":"job.matched","id":"evt_1"}"#;
    let request = Signer::new(&ONE_SCHEME, "whsec_test_secret").unwrap().request("https://agent.example/hook?x=1", body).unwrap();
    assert_eq!(
        (request.method(), request.uri().to_string().as_str(), &request.body()[..]),
        (&Method::POST, "https://agent.example/hook?x=1", body.as_bytes())
    );
    let written: Vec<(&str, &str)> = request.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    let signature = "b8bc5d8af18a06b542e777f6140f7aa43be24e6111485329aaf0d2388bc4abc9";
    assert_eq!(written, [("content-type", "application/json"), ("x-webhook-signature", signature)]);
}

#[test]
fn the_prefix_and_the_encoding_of_a_scheme_are_written() {
    let signer = Signer::new(&SEVERAL_SCHEMES, "whsec").unwrap();
    let cases = [
        ("new", "x-new-signature", "sha256=19373ef0e8c66f206e49d251e4402291615bbce6ef00922e94a47a213fb76ee1"),
        ("old", "x-old-signature", "19373ef0e8c66f206e49d251e4402291615bbce6ef00922e94a47a213fb76ee1"),
        ("base64", "x-base64-signature", "GTc+8OjGbyBuSdJR5EAikWFbvObvAJIulKR6IT+3buE="),
    ];
    for (scheme, header, text) in cases {
        let (name, value) = signer.clone().with_scheme(scheme).unwrap().header(r#"{"a":1}"#).unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), (header, text));
    }
}

#[test]
fn what_cannot_be_signed_or_addressed_is_an_error() {
    let signer = Signer::new(&ONE_SCHEME, "whsec").unwrap();
    assert!(Signer::new(&ONE_SCHEME, "").unwrap_err().is_invalid());
    assert!(signer.clone().with_scheme("sha1").unwrap_err().to_string().contains("\"sha1\""));
    assert!(signer.request("not an address", "{}").unwrap_err().to_string().contains("not an address"));
}
