//! A platform without operations, for tests.

use serde_json::json;

use crate::{Client, Platform, Response, Retry, Transport, answer_with};

pub(crate) static PLATFORM: Platform = platform();

/// The same by value, to change something in it.
pub(crate) const fn platform() -> Platform {
    Platform {
        name: "test",
        title: "Test",
        version: "1",
        prefix: "/api/v1",
        environments: &[],
        dialects: &[],
        credentials: &[],
        exclusive_credentials: false,
        empty_body: false,
        retry: Retry { statuses: &[], refused: &[], base: 0.0, cap: 0.0, max_retries: 0 },
        rate_limit: None,
        webhooks: None,
        operations: &[],
    }
}

/// A client that calls by the transport.
pub(crate) fn client(transport: impl Transport) -> Client {
    Client::new(&PLATFORM, "https://h.example/base/", transport).unwrap()
}

/// A client whose calls are answered with an empty object.
pub(crate) fn silent() -> Client {
    client(answer_with(|_| Response::json(200, &json!({}))))
}
