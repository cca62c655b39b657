//! [`Received`] as an extractor of axum.

use std::{future::poll_fn, pin::Pin};

use axum_core::{
    body::Body,
    extract::{FromRef, FromRequest, Request},
};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{Response, StatusCode, header};

use super::{Event, Received, Receiver, receiver::answer};

/// Takes a delivery out of a request, or answers it as the table at [`Receiver`] says. It reads the raw body, so it must be the last
/// argument of a handler, and axum's own limit for bodies does not apply.
///
/// Nothing is read of the body of a request without a well-formed signature, and of no body more than the receiver's limits of size
/// and time allow.
///
/// The state is a [`Receiver`], or something that a receiver can be taken from.
///
/// ```
/// # #[cfg(feature = "openjobs")]
/// # fn app(receiver: guildhall::openjobs::Receiver) -> axum::Router {
/// use axum::{Router, http::StatusCode, routing::post};
/// use guildhall::openjobs;
///
/// async fn hook(webhook: openjobs::Received) -> StatusCode {
///     println!("{:?}", webhook.event);
///     webhook.done().await
/// }
///
/// Router::new().route("/hook", post(hook)).with_state(receiver)
/// # }
/// ```
impl<S, E> FromRequest<S> for Received<E>
where
    S: Send + Sync,
    E: Event,
    Receiver<E>: FromRef<S>,
{
    type Rejection = Response<Body>;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let receiver = Receiver::from_ref(state);
        let (head, body) = request.into_parts();
        receiver.check_headers(&head.headers).map_err(|answer| answer.map(Body::from))?;
        let announced = head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > receiver.limit()) {
            return Err(receiver.too_large().map(Body::from));
        }
        let body = match tokio::time::timeout(receiver.time_limit(), read(body, receiver.limit())).await {
            Ok(Ok(Some(body))) => body,
            Ok(Ok(None)) => return Err(receiver.too_large().map(Body::from)),
            Ok(Err(_)) => return Err(answer(StatusCode::BAD_REQUEST, "the body did not come whole").map(Body::from)),
            Err(_) => return Err(answer(StatusCode::REQUEST_TIMEOUT, "the body did not come in time").map(Body::from)),
        };
        receiver.take(&head.headers, body).await.map_err(|answer| answer.map(Body::from))
    }
}

/// The whole body, or nothing if it is larger than the limit.
async fn read(body: Body, limit: usize) -> Result<Option<Bytes>, axum_core::Error> {
    let mut stream = body.into_data_stream();
    let mut whole = Bytes::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        let chunk = chunk?;
        if chunk.len() > limit - whole.len() {
            return Ok(None);
        }
        whole = if whole.is_empty() {
            chunk
        } else {
            // What was just taken in has one owner, so it grows in place.
            let mut longer = BytesMut::from(whole);
            longer.extend_from_slice(&chunk);
            longer.freeze()
        };
    }
    Ok(Some(whole))
}

#[cfg(test)]
mod tests;
