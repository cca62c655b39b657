//! What is trusted and what is refused.

use serde_json::Value;

use super::{
    testing::{NO_SCHEME, Parsed, bytes_of_hex, headers, vectors},
    *,
};

type One = Webhooks<Parsed<false>>;
type Several = Webhooks<Parsed<true>>;

const HEADER: &str = "X-Webhook-Signature";
const SECRET: &str = "whsec_test_secret";
const BODY: &[u8] = br#"{"type":"job.matched","id":"evt_1"}"#;
const SIGNATURE: &str = "b8bc5d8af18a06b542e777f6140f7aa43be24e6111485329aaf0d2388bc4abc9";

fn verify(secret: &str, signature: &[u8], body: &[u8]) -> Result<Map, Refusal> {
    One::new(secret).unwrap().verify(&headers([(HEADER, signature)]), body).map(|delivery| delivery.event.0)
}

type Map = serde_json::Map<String, Value>;

#[test]
fn the_documented_examples_verify() {
    let cases = [
        ("whsec", r#"{"a":1}"#, "19373ef0e8c66f206e49d251e4402291615bbce6ef00922e94a47a213fb76ee1"),
        (SECRET, r#"{"type":"job.matched","id":"evt_1"}"#, SIGNATURE),
    ];
    for (secret, body, signature) in cases {
        assert_eq!(Value::Object(verify(secret, signature.as_bytes(), body.as_bytes()).unwrap()).to_string(), sorted(body), "{body}");
        assert!(verify(secret, signature.to_uppercase().as_bytes(), body.as_bytes()).is_ok(), "{body}");
    }
}

/// The same JSON as serde_json writes it, whatever order it keeps members in.
fn sorted(json: &str) -> String {
    serde_json::from_str::<Value>(json).unwrap().to_string()
}

#[test]
fn every_vector_is_decided_as_the_other_languages_did() {
    for vector in vectors("webhook_bodies") {
        let (secret, right) = (vector["secret"].as_str().unwrap(), vector["hmac_sha256_hex"].as_str().unwrap());
        let body = bytes_of_hex(vector["body_hex"].as_str().unwrap());
        let is_object = serde_json::from_slice::<Map>(&body).is_ok();

        match verify(secret, right.as_bytes(), &body) {
            Ok(_) => assert!(is_object, "{vector}"),
            Err(Refusal::Body(_)) => assert!(!is_object, "{vector}"),
            Err(other) => panic!("{other}: {vector}"),
        }

        let reasons: Vec<String> = vector["rejected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|wrong| {
                let refusal = verify(secret, wrong.as_str().unwrap().as_bytes(), &body).unwrap_err();
                refusal.to_string().replace(&format!(" in {HEADER}"), "")
            })
            .collect();
        let expected = [
            "the signature has 0 characters in place of 64",
            "the signature has 63 characters in place of 64",
            "the signature has 32 characters in place of 64",
            "the signature has 65 characters in place of 64",
            "no secret of the keyring made the signature for this body",
            "the signature must come without a prefix",
            "the header X-Webhook-Signature has characters that are not printable ASCII",
            "the signature has characters that its encoding does not have",
        ];
        assert_eq!(reasons, expected, "{vector}");
    }
}

#[test]
fn a_change_of_any_byte_of_the_body_is_noticed() {
    for place in 0..BODY.len() {
        let mut body = BODY.to_vec();
        body[place] ^= 1;
        assert!(matches!(verify(SECRET, SIGNATURE.as_bytes(), &body), Err(Refusal::Mismatch)), "byte {place}");
    }
    for body in [&BODY[1..], &BODY[..BODY.len() - 1], &[BODY, b"\n"].concat(), b""] {
        assert!(matches!(verify(SECRET, SIGNATURE.as_bytes(), body), Err(Refusal::Mismatch)), "{body:?}");
    }
}

#[test]
fn a_body_is_looked_at_only_once_its_signature_is_right() {
    let wrong = "0".repeat(64);
    assert!(matches!(verify(SECRET, wrong.as_bytes(), b"not JSON"), Err(Refusal::Mismatch)));
    for body in ["not JSON", "", "[1]", "1", "null", "\"text\"", "{\"a\":1} x", "{\"a\":"] {
        let (_, value) = Signer::new(Parsed::<false>::PLATFORM, SECRET).unwrap().header(body).unwrap();
        assert!(matches!(verify(SECRET, value.as_bytes(), body.as_bytes()), Err(Refusal::Body(_))), "{body}");
    }
}

#[test]
fn each_refusal_has_its_status_and_becomes_an_error_that_was_never_sent() {
    let good = SIGNATURE.as_bytes();
    let cases = [
        (headers([]), 401, "the header X-Webhook-Signature is missing"),
        (headers([("X-Other", good)]), 401, "the header X-Webhook-Signature is missing"),
        (headers([(HEADER, good), (HEADER, good)]), 400, "the header X-Webhook-Signature came more than once"),
        (headers([(HEADER, "\u{e9}".as_bytes())]), 400, "the header X-Webhook-Signature has characters that are not printable ASCII"),
        (headers([(HEADER, b"sha256=00")]), 400, "the signature in X-Webhook-Signature must come without a prefix"),
        (headers([(HEADER, b"00")]), 400, "the signature in X-Webhook-Signature has 2 characters in place of 64"),
        (headers([(HEADER, &[b'g'; 64])]), 400, "the signature in X-Webhook-Signature has characters that its encoding does not have"),
        (headers([(HEADER, &[b'0'; 64])]), 401, "no secret of the keyring made the signature for this body"),
    ];
    for (headers, status, words) in cases {
        let refusal = One::new(SECRET).unwrap().verify(&headers, BODY).unwrap_err();
        assert_eq!((refusal.status().as_u16(), refusal.to_string().as_str()), (status, words));
        let error = Error::from(refusal);
        assert_eq!(
            (error.sent(), std::error::Error::source(&error).unwrap().to_string().as_str()),
            (guildhall_runtime::Sent::Never, words)
        );
    }
}

#[test]
fn the_name_of_the_header_may_have_any_letter_case() {
    for name in ["x-webhook-signature", "X-WEBHOOK-SIGNATURE"] {
        assert!(One::new(SECRET).unwrap().verify(&headers([(name, SIGNATURE.as_bytes())]), BODY).is_ok(), "{name}");
    }
}

#[test]
fn any_secret_of_the_keyring_will_do_and_the_delivery_tells_which() {
    let keyring = Keyring::new("2025", "old secret").unwrap().with("2026", SECRET).unwrap().with("spare", "spare secret").unwrap();
    let webhooks = One::with_keyring(keyring).unwrap();
    for (id, secret) in [("2025", "old secret"), ("2026", SECRET), ("spare", "spare secret")] {
        let request = Signer::new(Parsed::<false>::PLATFORM, secret).unwrap().request("/hook", BODY).unwrap();
        assert_eq!(webhooks.verify_request(request).unwrap().key_id(), id);
    }
    let stranger = Signer::new(Parsed::<false>::PLATFORM, "another secret").unwrap().request("/hook", BODY).unwrap();
    assert!(matches!(webhooks.verify_request(stranger), Err(Refusal::Mismatch)));
}

#[test]
fn of_several_schemes_one_that_verifies_is_enough_and_a_repeated_one_too_many() {
    let webhooks = Several::new(SECRET).unwrap();
    let signer = Signer::new(Parsed::<true>::PLATFORM, SECRET).unwrap();
    let [new, old, base64] =
        ["new", "old", "base64"].map(|name| signer.clone().with_scheme(name).unwrap().header(BODY).unwrap().1.as_bytes().to_vec());
    let (new, old, base64) = (("X-New-Signature", &new[..]), ("X-Old-Signature", &old[..]), ("X-Base64-Signature", &base64[..]));
    let wrong_old = ("X-Old-Signature", &[b'0'; 64][..]);
    let broken_new = ("X-New-Signature", &b"sha256=0"[..]);

    let cases = [
        (headers([new]), "ok"),
        (headers([old]), "ok"),
        (headers([base64]), "ok"),
        (headers([new, old, base64]), "ok"),
        (headers([new, wrong_old]), "ok"),
        (headers([broken_new, base64]), "ok"),
        (headers([broken_new, wrong_old]), "no secret of the keyring made the signature for this body"),
        (headers([broken_new]), "the signature in X-New-Signature has 1 characters in place of 64"),
        (headers([("X-New-Signature", old.1)]), "the signature in X-New-Signature must start with sha256="),
        (headers([("X-Old-Signature", new.1)]), "the signature in X-Old-Signature must come without a prefix"),
        (headers([("X-Base64-Signature", old.1)]), "the signature in X-Base64-Signature has 64 characters in place of 44"),
        (headers([new, old, wrong_old]), "the header X-Old-Signature came more than once"),
        (headers([]), "the header X-New-Signature is missing"),
    ];
    for (place, (headers, expected)) in cases.into_iter().enumerate() {
        let outcome = webhooks.verify(&headers, BODY).map_or_else(|refusal| refusal.to_string(), |_| "ok".to_owned());
        assert_eq!(outcome, expected, "case {place}");
    }
}

#[test]
fn the_first_header_with_an_id_counts() {
    let body = br#"{"event":"a"}"#;
    let (name, value) = Signer::new(Parsed::<true>::PLATFORM, SECRET).unwrap().header(body).unwrap();
    let (newer, older) = (("X-Delivery", &b"1"[..]), ("X-Old-Delivery", &b"2"[..]));
    for (mut headers, id) in
        [(headers([newer, older]), Some("1")), (headers([older]), Some("2")), (headers([newer]), Some("1")), (headers([]), None)]
    {
        headers.insert(name.clone(), value.clone());
        assert_eq!(Several::new(SECRET).unwrap().verify(&headers, body).unwrap().id().as_deref(), id);
    }
}

#[test]
fn the_body_stays_what_it_was_handed_over_as() {
    let headers = headers([(HEADER, SIGNATURE.as_bytes())]);
    let webhooks = One::new(SECRET).unwrap();
    let body = bytes::Bytes::from_static(BODY);
    let owned: Delivery<Parsed<false>> = webhooks.verify(&headers, body.clone()).unwrap();
    let borrowed: Delivery<Parsed<false>, &bytes::Bytes> = webhooks.verify(&headers, &body).unwrap();
    // The very bytes: verifying copies nothing.
    assert_eq!((owned.body.as_ptr(), borrowed.body.as_ptr()), (BODY.as_ptr(), BODY.as_ptr()));
    assert!(webhooks.verify(&headers, BODY.to_vec()).is_ok());
}

#[test]
fn nothing_printable_shows_a_secret_or_a_body() {
    let webhooks = One::new("canary-secret").unwrap();
    let signer = Signer::new(Parsed::<false>::PLATFORM, "canary-secret").unwrap();
    let request = signer.request("/hook", r#"{"id":"canary-body"}"#).unwrap();
    let mut delivery = webhooks.verify_request(request).unwrap();
    delivery.event.0.clear();
    let receiver = Receiver::new(webhooks.clone()).with_guard(ReplayGuard::in_memory());
    let printed = format!("{webhooks:?} {signer:?} {delivery:?} {receiver:?} {:?}", verify("canary-secret", b"canary", b"canary"));
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn a_platform_that_signs_nothing_is_an_error_and_not_an_open_door() {
    struct Silent;
    impl Event for Silent {
        const PLATFORM: &'static Platform = &NO_SCHEME;

        fn parse(_: &[u8]) -> Result<Self, Error> {
            Ok(Self)
        }
    }
    assert!(Webhooks::<Silent>::new(SECRET).unwrap_err().is_invalid());
    assert!(Signer::new(&NO_SCHEME, SECRET).unwrap_err().is_invalid());
}
