//! Two made-up platforms and their events, for the tests of these modules.

use std::time::{Duration, SystemTime};

use guildhall_runtime::{Error, Platform, Retry, SignatureEncoding, WebhookScheme, Webhooks as Spec};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::Event;

/// A JSON object from a platform that signs in one way (like OpenJobs) or, if `SEVERAL`, in any of three.
#[derive(Debug)]
pub(crate) struct Parsed<const SEVERAL: bool>(pub(crate) Map<String, Value>);

impl<const SEVERAL: bool> Event for Parsed<SEVERAL> {
    const PLATFORM: &'static Platform = if SEVERAL { &SEVERAL_SCHEMES } else { &ONE_SCHEME };

    fn parse(body: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(body).map(Self).map_err(|error| Error::invalid("not an object").with_source(error))
    }

    fn sent_at(&self) -> Option<SystemTime> {
        self.0.get("sentAt")?.as_u64().map(at)
    }
}

pub(crate) static ONE_SCHEME: Platform = platform(Some(Spec {
    schemes: &[scheme("one", "X-Webhook-Signature", SignatureEncoding::Hex, "")],
    type_members: &["type", "event"],
    id_members: &["id"],
    id_headers: &[],
    all: Some("*"),
    events: &[],
}));

pub(crate) static SEVERAL_SCHEMES: Platform = platform(Some(Spec {
    schemes: &[
        scheme("new", "X-New-Signature", SignatureEncoding::Hex, "sha256="),
        scheme("old", "X-Old-Signature", SignatureEncoding::Hex, ""),
        scheme("base64", "X-Base64-Signature", SignatureEncoding::Base64, ""),
    ],
    type_members: &["event"],
    id_members: &["deliveryId", "id"],
    id_headers: &["X-Delivery", "X-Old-Delivery"],
    all: None,
    events: &[],
}));

pub(crate) static NO_SCHEME: Platform = platform(None);

const fn scheme(name: &'static str, header: &'static str, encoding: SignatureEncoding, prefix: &'static str) -> WebhookScheme {
    WebhookScheme { name, header, encoding, prefix }
}

const fn platform(webhooks: Option<Spec>) -> Platform {
    Platform {
        name: "example",
        title: "Example",
        version: "2026-01-01",
        prefix: "",
        environments: &[],
        dialects: &[],
        credentials: &[],
        exclusive_credentials: false,
        empty_body: false,
        retry: Retry { statuses: &[], refused: &[], base: 0.0, cap: 0.0, max_retries: 0 },
        rate_limit: None,
        webhooks,
        operations: &[],
    }
}

/// So many seconds after the start of the clocks in these tests.
pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

pub(crate) fn headers<const N: usize>(pairs: [(&str, &[u8]); N]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(HeaderName::try_from(name).unwrap(), HeaderValue::from_bytes(value).unwrap());
    }
    headers
}

/// The vectors that other languages' standard libraries computed.
pub(crate) fn vectors(name: &str) -> Vec<Value> {
    let mut all: Value = serde_json::from_str(include_str!("../../../../tests/vectors/signatures.json")).unwrap();
    let Value::Array(list) = all[name].take() else { panic!("no vectors are called {name}") };
    assert!(!list.is_empty(), "{name}");
    list
}

pub(crate) fn bytes_of_hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|start| u8::from_str_radix(&text[start..start + 2], 16).unwrap()).collect()
}
