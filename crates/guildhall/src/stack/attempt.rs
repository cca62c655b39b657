//! One attempt: its own time, redirects by our rules, and a body that is whole or an error.

mod redirect;
mod time_limit;

use std::{
    future::Future,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use guildhall_runtime::{Body, ByteStream, Error, ErrorKind, Request, Response, Sent};
use http::{HeaderMap, StatusCode};
use serde::de::IgnoredAny;

use self::time_limit::TimeLimit;
use super::{
    Home, Layer, Outgoing,
    http::{Answer, Wire},
};
use crate::idle::Idle;

/// How much of the body of a refusal is read, in bytes.
const REFUSAL_LIMIT: usize = 1024 * 1024;

/// Makes one attempt. It ends with an answer of whatever status, its body read whole unless the caller reads it as it comes, or
/// with an error.
pub(crate) struct Attempt {
    pub(crate) wire: Wire,
    pub(crate) home: Arc<Home>,
}

/// Marks the request of a download: it may be redirected to a storage at another origin, and its answer is handed over only once the
/// first piece of its body is there, so that one that breaks off before is repeated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Download {
    /// Whether a body is taken whose end nothing but the end of the connection tells.
    pub(crate) accept_unframed: bool,
}

/// Marks the request of a stream whose reader has a limit of its own for how long it may stand still.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OwnPace;

impl Layer for Attempt {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        // The allocator has pieces of up to a kibibyte at hand; one future for the whole stack would be larger.
        Box::pin(self.make(call)).await
    }
}

impl Attempt {
    async fn make(&self, call: &mut Outgoing) -> Result<Response, Error> {
        let mut limit = TimeLimit::of(call)?;
        let mut heard = Heard::default();
        let request = limit.follow(copy(&mut call.request));
        let mut sending = self.wire(call).send(request);
        let result = limit.hold(pin!(self.exchange(call, &mut sending, &mut heard))).await;
        match (result, heard.status) {
            (Ok(Some(streamed)), _) => Ok(streamed),
            (Ok(None), Some(status)) => Ok(heard.into_response(status)),
            // That the body of a refusal broke off does not change what its status says.
            (Err(_), Some(status)) if !status.is_success() => Ok(heard.into_response(status)),
            (Err(error), Some(status)) => {
                let Response { headers, body, .. } = heard.into_response(status);
                Err(error.with_answer(status, headers, body.as_bytes().cloned().unwrap_or_default()).with_sent(Sent::Answered))
            }
            (Err(error), None) => Err(error),
            (Ok(None), None) => Err(Error::new(ErrorKind::Other, "the answer has no status")),
        }
    }

    /// Fills `heard` with the answer, or returns it if its body is read as it comes.
    async fn exchange(
        &self,
        call: &mut Outgoing,
        sending: &mut (impl Future<Output = Result<Answer, Error>> + Unpin),
        heard: &mut Heard,
    ) -> Result<Option<Response>, Error> {
        let mut answer = sending.await?;
        // What few calls come to is boxed, so that the others need no room for it.
        if redirect::is_redirect(answer.status()) {
            answer = Box::pin(self.follow(call, answer)).await?;
        }
        let succeeded = answer.status().is_success();
        let limit = match call.request.body_limit {
            None if succeeded => return Box::pin(stream(call, answer, heard)).await.map(Some),
            Some(limit) if succeeded => limit,
            _ => REFUSAL_LIMIT,
        };
        let is_framed = answer.is_framed();
        heard.status = Some(answer.status());
        heard.headers = answer.take_headers();
        heard.read(&mut answer, limit).await?;
        if succeeded && !is_framed && heard.ends_early() {
            return Err(Error::new(ErrorKind::Interrupted, "the answer broke off"));
        }
        Ok(None)
    }

    /// Follows redirects as far as the rules allow.
    async fn follow(&self, call: &mut Outgoing, mut answer: Answer) -> Result<Answer, Error> {
        let mut trail = redirect::Trail::new(call.request.url.clone(), &self.home, call.is_signed());
        while redirect::is_redirect(answer.status()) {
            let next = trail.follow(&call.request, answer.status(), answer.take_headers())?;
            answer = self.wire(call).send(next).await?;
        }
        Ok(answer)
    }

    fn wire<'a>(&'a self, call: &'a Outgoing) -> &'a Wire {
        call.wire.as_deref().unwrap_or(&self.wire)
    }
}

/// The answer with its body as it comes.
async fn stream(call: &mut Outgoing, answer: Answer, heard: &mut Heard) -> Result<Response, Error> {
    let extensions = &call.request.extensions;
    if let Some(Download { accept_unframed }) = extensions.get() {
        return begin(answer, *accept_unframed, heard).await;
    }
    let mut response = answer.into_streamed();
    if extensions.get::<OwnPace>().is_none() && response.body.as_bytes().is_none() {
        let body = std::mem::take(&mut response.body).into_stream();
        response.body = Body::stream(Idle::new(body, call.settings.attempt_timeout));
    }
    Ok(response)
}

/// The answer of a download, once its body has begun.
async fn begin(mut answer: Answer, accept_unframed: bool, heard: &mut Heard) -> Result<Response, Error> {
    let is_framed = answer.is_framed();
    match answer.chunk().await {
        Ok(first) => {
            let is_empty = first.is_none();
            let mut response = answer.into_streamed_from(first);
            if is_empty {
                // A stream that has ended must not be asked again.
                response.body = Body::empty();
            }
            if !is_framed && !accept_unframed {
                let body = std::mem::take(&mut response.body).into_stream();
                response.body = Body::stream(Unannounced(Some(body)));
            }
            Ok(response)
        }
        Err(error) => {
            heard.status = Some(answer.status());
            heard.headers = answer.take_headers();
            Err(error)
        }
    }
}

/// A body whose end nothing but the end of the connection tells: it ends with an error, since half of it would end just so.
struct Unannounced(Option<ByteStream>);

impl Stream for Unannounced {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.0 else { return Poll::Ready(None) };
        let next = ready!(Pin::new(body).poll_next(context));
        Poll::Ready(next.or_else(|| {
            self.0 = None;
            let detail = "the platform ended the body by closing the connection, so that nobody can tell whether it is whole";
            Some(Err(Error::new(ErrorKind::Answer, detail).with_advice("`accept_unframed(true)` takes it as it is")))
        }))
    }
}

/// The request as it goes out. The original is kept for a repeat; only a body that comes once moves over.
fn copy(request: &mut Request) -> Request {
    let mut copy = Request::new(request.operation, request.method.clone(), request.url.clone());
    copy.headers = request.headers.clone();
    copy.body = request.body.try_clone().unwrap_or_else(|| std::mem::take(&mut request.body));
    copy.body_limit = request.body_limit;
    copy.extensions = request.extensions.clone();
    copy
}

/// What has arrived of an answer. It lives outside the future that reads it, so that it outlives a time-out.
#[derive(Default)]
struct Heard {
    status: Option<StatusCode>,
    headers: HeaderMap,
    /// The first piece of the body. Most bodies have no other, so they are never copied.
    first: Bytes,
    /// All pieces, if there is more than one.
    whole: BytesMut,
}

impl Heard {
    async fn read(&mut self, answer: &mut Answer, limit: usize) -> Result<(), Error> {
        while let Some(chunk) = answer.chunk().await? {
            let read = self.first.len().max(self.whole.len());
            if read + chunk.len() > limit {
                return Err(Error::new(ErrorKind::Answer, format!("the body is larger than the limit of {limit} bytes")));
            }
            if read == 0 {
                self.first = chunk;
                continue;
            }
            if self.whole.is_empty() {
                self.whole.extend_from_slice(&self.first);
            }
            self.whole.extend_from_slice(&chunk);
        }
        Ok(())
    }

    /// Whether the body is JSON that ends in the middle. An empty one is no JSON, but the whole answer of some operations.
    fn ends_early(&self) -> bool {
        let body = if self.whole.is_empty() { &self.first[..] } else { &self.whole[..] };
        !body.trim_ascii().is_empty() && serde_json::from_slice::<IgnoredAny>(body).is_err_and(|error| error.is_eof())
    }

    fn into_response(self, status: StatusCode) -> Response {
        let mut response = Response::new(status);
        response.headers = self.headers;
        response.body = Body::from(if self.whole.is_empty() { self.first } else { self.whole.freeze() });
        response
    }
}

#[cfg(test)]
mod tests;
