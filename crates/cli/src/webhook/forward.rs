//! Passing deliveries on.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, header};

use super::post::{Answer, Carrier};

/// Headers that belong to one connection (RFC 9110, 7.6.1), or that the next one makes anew.
const OWN: &[HeaderName] = &[
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Passes deliveries on to another receiver.
pub(super) struct Forwarder {
    pub(super) carrier: Carrier,
}

impl Forwarder {
    /// Passes one on: the body as it came, byte for byte, and its headers, so that the next receiver can verify it too.
    pub(super) async fn pass_on(&self, headers: &HeaderMap, body: Bytes) -> Result<Answer, String> {
        let mut headers = headers.clone();
        OWN.iter().for_each(|name| {
            headers.remove(name);
        });
        self.carrier.post(headers, body).await
    }
}
