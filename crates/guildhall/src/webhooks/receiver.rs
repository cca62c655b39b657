//! A whole request: how much of it is read, whether it is trusted, whether it is new, and what to answer if not.

use std::{fmt, ops::Deref, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};

use super::{Delivery, Event, Refusal, Replay, ReplayGuard, Ticket, Webhooks};

/// The largest body that is read, unless set otherwise.
const LIMIT: usize = 1024 * 1024;

/// How long a body may take to arrive, unless set otherwise.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// Receives deliveries: reads no more than a limit, verifies, sorts out duplicates, and knows what to answer. Cheap to clone.
///
/// | what came | answer |
/// |---|---|
/// | a new delivery | yours to give, see [`Received`] |
/// | a duplicate | 200: the platform is to stop sending it |
/// | a delivery that is being handled right now | 503 with `Retry-After`: that may still fail |
/// | no signature, or one that no secret made | 401 |
/// | a malformed signature or body, or a delivery outside the window | 400 |
/// | a body beyond the limit of 1 MiB | 413 |
/// | a body that takes longer than 10 seconds to arrive, where the extractor of axum reads it | 408 |
/// | a store that failed | 503: nobody knows whether the delivery is new |
pub struct Receiver<E> {
    webhooks: Webhooks<E>,
    guard: Option<ReplayGuard>,
    limit: usize,
    time_limit: Duration,
}

impl<E: Event> Receiver<E> {
    /// Receives what these webhooks verify, duplicates included.
    pub fn new(webhooks: Webhooks<E>) -> Self {
        Self { webhooks, guard: None, limit: LIMIT, time_limit: TIME_LIMIT }
    }

    /// Receives each delivery once.
    #[must_use]
    pub fn with_guard(mut self, guard: ReplayGuard) -> Self {
        self.guard = Some(guard);
        self
    }

    /// Takes bodies of so many bytes at most.
    #[must_use]
    pub fn with_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Waits so long for a body at most, where the extractor of axum reads it; 10 seconds unless set.
    #[must_use]
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// How long a body may take to arrive.
    pub fn time_limit(&self) -> Duration {
        self.time_limit
    }

    /// How many bytes a body may have.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Takes a delivery, or says what to answer.
    ///
    /// # Errors
    ///
    /// The answer to give, where there is nothing to handle.
    pub async fn receive(&self, request: Request<Bytes>) -> Result<Received<E>, Box<Response<Bytes>>> {
        let (head, body) = request.into_parts();
        self.take(&head.headers, body).await
    }

    pub(super) async fn take(&self, headers: &HeaderMap, body: Bytes) -> Result<Received<E>, Box<Response<Bytes>>> {
        if body.len() > self.limit {
            return Err(self.too_large());
        }
        let delivery = self.webhooks.verify(headers, body).map_err(|refusal| Self::refuse(&refusal))?;
        let Some(guard) = &self.guard else { return Ok(Received { delivery, ticket: None }) };
        match guard.check(&delivery).await {
            Ok(Replay::New(ticket)) => Ok(Received { delivery, ticket: Some(ticket) }),
            Ok(Replay::Duplicate) => Err(answer(StatusCode::OK, "this delivery was handled before")),
            Ok(Replay::InProgress) => {
                let mut busy = answer(StatusCode::SERVICE_UNAVAILABLE, "this delivery is being handled");
                busy.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(guard.lease().as_secs()));
                Err(busy)
            }
            Ok(Replay::Stale) => Err(answer(StatusCode::BAD_REQUEST, "this delivery is too old, or from the future")),
            Err(error) => {
                tracing::warn!(platform = E::PLATFORM.name, %error, "a delivery was put off, since the store failed");
                Err(answer(StatusCode::SERVICE_UNAVAILABLE, "the delivery cannot be taken now"))
            }
        }
    }

    /// Refuses a request of which the headers alone show that it is not trusted, so that its body need not be read.
    #[cfg(feature = "axum")]
    pub(super) fn check_headers(&self, headers: &HeaderMap) -> Result<(), Box<Response<Bytes>>> {
        self.webhooks.check_headers(headers).map_err(|refusal| Self::refuse(&refusal))
    }

    fn refuse(refusal: &Refusal) -> Box<Response<Bytes>> {
        tracing::debug!(platform = E::PLATFORM.name, reason = %refusal, "a delivery was refused");
        answer(refusal.status(), refusal.to_string())
    }

    pub(super) fn too_large(&self) -> Box<Response<Bytes>> {
        answer(StatusCode::PAYLOAD_TOO_LARGE, format!("a delivery may have {} bytes at most", self.limit))
    }
}

pub(super) fn answer(status: StatusCode, words: impl Into<Bytes>) -> Box<Response<Bytes>> {
    let mut response = Response::new(words.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    Box::new(response)
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self { webhooks: self.webhooks.clone(), guard: self.guard.clone(), limit: self.limit, time_limit: self.time_limit }
    }
}

impl<E: Event> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("webhooks", &self.webhooks)
            .field("guard", &self.guard)
            .field("limit", &self.limit)
            .field("time_limit", &self.time_limit)
            .finish()
    }
}

/// A delivery that a [`Receiver`] took: trusted and, where the receiver has a guard, new. It derefs to the [`Delivery`].
///
/// Handle it, and end with [`done`](Self::done), which gives the status to answer. If the handler fails, let it drop and answer
/// with an error: the platform sends it again, and then it is new.
#[derive(Debug)]
#[must_use = "a delivery that is dropped counts as not handled"]
pub struct Received<E> {
    delivery: Delivery<E>,
    ticket: Option<Ticket>,
}

impl<E> Received<E> {
    /// Marks the delivery as seen and says what to answer: 200, or 503 if the store failed, so that it comes again.
    pub async fn done(self) -> StatusCode {
        match self.ticket {
            Some(ticket) => match ticket.ack().await {
                Ok(()) => StatusCode::OK,
                Err(error) => {
                    tracing::warn!(%error, "a delivery was handled but could not be marked as seen");
                    StatusCode::SERVICE_UNAVAILABLE
                }
            },
            None => StatusCode::OK,
        }
    }

    /// The delivery and, where the receiver has a guard, the ticket to acknowledge it with.
    pub fn into_parts(self) -> (Delivery<E>, Option<Ticket>) {
        (self.delivery, self.ticket)
    }
}

impl<E> Deref for Received<E> {
    type Target = Delivery<E>;

    fn deref(&self) -> &Self::Target {
        &self.delivery
    }
}

#[cfg(test)]
mod tests;
