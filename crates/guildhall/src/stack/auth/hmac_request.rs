//! Signed requests (flow `hmac-request`): each attempt has a time, a nonce and a signature of its own.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use guildhall_runtime::{Body, Error, Request};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use tracing::warn;

use crate::{
    Clock, Random,
    request_signer::{RequestSigner, canonical_body},
};

/// From how many seconds on the difference between two clocks may be why a signature was refused. A `Date` has whole seconds, and the
/// answer was on its way for some.
const DIFFERENCE: i64 = 30;

/// Signs requests by the platform's clock.
pub(crate) struct HmacRequest {
    signer: RequestSigner,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    /// By how many seconds the platform's clock is ahead of ours, as far as is known.
    ahead: AtomicI64,
}

/// Marks the request of a body that is in the form already. That form cannot always be made of itself: it writes `1e16` as an integer that
/// is refused where somebody means one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Canonical;

/// By which difference between the clocks an attempt was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SignedBy(i64);

impl HmacRequest {
    pub(crate) fn new(signer: RequestSigner, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self { signer, clock, random, ahead: AtomicI64::new(0) }
    }

    /// Puts the body into the form that is signed, which is the one that every attempt sends.
    ///
    /// # Errors
    ///
    /// If it cannot be signed: a stream, or JSON that the platform would read as something else.
    pub(crate) fn prepare(request: &mut Request) -> Result<(), Error> {
        if matches!(request.method, Method::GET | Method::DELETE) {
            return Ok(());
        }
        let Some(body) = request.body.as_bytes() else {
            return Err(Error::invalid("a signed call has its whole body in memory, as JSON: a stream cannot be signed"));
        };
        if !body.is_empty() && request.extensions.get::<Canonical>().is_none() {
            request.body = Body::from(canonical_body(&request.method, body)?);
        }
        Ok(())
    }

    /// By how much the platform's clock is known to be ahead.
    pub(crate) fn known(&self) -> SignedBy {
        SignedBy(self.ahead.load(Ordering::Relaxed))
    }

    /// Signs the request, whose body was prepared.
    ///
    /// # Errors
    ///
    /// If this machine's clock shows a time that cannot be told.
    pub(crate) fn sign(&self, request: &mut Request, by: SignedBy) -> Result<(), Error> {
        let timestamp = u64::try_from(seconds(self.clock.now()).saturating_add(by.0))
            .map_err(|_| Error::invalid("the clock shows a time before 1970, by which nothing can be signed"))?;
        let nonce = format!("{:032x}", self.random.next_u128());
        let body: &[u8] = match (&request.method, request.body.as_bytes()) {
            (&Method::GET | &Method::DELETE, _) => b"",
            (_, Some(body)) if !body.is_empty() => body,
            _ => b"{}",
        };
        for (name, value) in self.signer.headers(&request.method, request.url.path(), timestamp, &nonce, body) {
            let (name, value) = match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                (Ok(name), Ok(value)) => (name, value),
                _ => return Err(Error::invalid("what was signed cannot be written into headers")),
            };
            request.headers.insert(name, value);
        }
        Ok(())
    }

    /// The platform's time by the answer that refuses a signature, if another attempt by it is worth it.
    pub(crate) fn told(&self, signed_by: SignedBy, headers: &HeaderMap) -> Option<SignedBy> {
        let date = httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()?;
        let ahead = seconds(date) - seconds(self.clock.now());
        ((ahead - signed_by.0).abs() > DIFFERENCE).then_some(SignedBy(ahead))
    }

    /// Keeps what a signature was made by that the platform has taken. A date that was merely told may be wrong.
    pub(crate) fn keep(&self, by: SignedBy) {
        if self.ahead.swap(by.0, Ordering::Relaxed) != by.0 {
            warn!(
                guildhall.clock_ahead_seconds = by.0,
                "the platform's clock differs from this machine's, and signatures go by the platform's"
            );
        }
    }
}

fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    }
}

#[cfg(test)]
mod tests;
