//! A call on its way, from the request to the value that was answered.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::{Body, BoxFuture, ByteStream, Error, ErrorKind, Operation, Request, Response, ResponseValue, Sent, Transport};

/// How much of the body of a refusal is read.
const REFUSAL_LIMIT: usize = 1024 * 1024;

/// A call on its way: a future of the answer. Nothing is sent before it is polled.
#[must_use = "a call is not sent until it is awaited"]
pub struct Pending<T>(Stage<T>);

/// What takes no step of its own between the transport and the value is polled as it is: a box around it would be as large as the
/// request, and live as long as the call.
enum Stage<T> {
    Exchange(Exchange<T>),
    Future(BoxFuture<Result<ResponseValue<T>, Error>>),
}

impl<T> Pending<T> {
    /// Wraps a future, so that hand-written operations look like generated ones.
    pub fn new(future: impl Future<Output = Result<ResponseValue<T>, Error>> + Send + 'static) -> Self {
        Self(Stage::Future(Box::pin(future)))
    }
}

impl<T: DeserializeOwned + 'static> Pending<T> {
    /// A call whose answer is read as JSON.
    pub(crate) fn json(prepared: Prepared, limit: usize) -> Self {
        Self(Stage::Exchange(Exchange::new(prepared, Reader { limit, read: read_answer })))
    }
}

impl Pending<()> {
    /// A call of whose answer it does not matter which JSON it is; but a page of HTML is not the platform's.
    pub(crate) fn any_json(prepared: Prepared, limit: usize) -> Self {
        let read = |body: &[u8]| read_answer::<Option<IgnoredAny>>(body).map(|_| Box::new(()));
        Self(Stage::Exchange(Exchange::new(prepared, Reader { limit, read })))
    }
}

impl Pending<ByteStream> {
    /// A call whose answer is handed over as it comes.
    pub(crate) fn stream(prepared: Prepared) -> Self {
        Self::new(async move {
            let Prepared { operation, transport, request, key } = prepared;
            let answer = transport.send(request?).await;
            let response = accept(answer, operation, key)?;
            if !response.status.is_success() {
                return Err(refusal(response, operation).await);
            }
            let Response { status, headers, body, attempts, idempotency_key, .. } = response;
            Ok(ResponseValue::new(Box::new(body.into_stream()), status, headers, attempts, idempotency_key))
        })
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<ResponseValue<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Stage::Future(future) => future.as_mut().poll(context),
            Stage::Exchange(exchange) => {
                let response = ready!(exchange.poll_response(context))?;
                Poll::Ready(exchange.reader.read(response, exchange.operation))
            }
        }
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

/// A call that is ready to be sent.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) transport: Arc<dyn Transport>,
    /// The request, or what is wrong with it.
    pub(crate) request: Result<Request, Error>,
    /// The key that the caller gave.
    pub(crate) key: Option<String>,
}

/// A request that is sent when it is first polled.
struct Exchange<T> {
    operation: &'static Operation,
    key: Option<String>,
    reader: Reader<T>,
    step: Step,
}

enum Step {
    Prepared(Box<(Arc<dyn Transport>, Result<Request, Error>)>),
    Sent(BoxFuture<Result<Response, Error>>),
    /// The rest of a body that did not come whole, or the body of a refusal.
    Collected(BoxFuture<Result<Response, Error>>),
    Over,
}

impl<T> Exchange<T> {
    fn new(prepared: Prepared, reader: Reader<T>) -> Self {
        let Prepared { operation, transport, request, key } = prepared;
        Self { operation, key, reader, step: Step::Prepared(Box::new((transport, request))) }
    }

    /// A successful answer with its body at hand.
    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Result<Response, Error>> {
        loop {
            match std::mem::replace(&mut self.step, Step::Over) {
                Step::Prepared(prepared) => {
                    let (transport, request) = *prepared;
                    self.step = Step::Sent(transport.send(request?));
                }
                Step::Sent(mut sent) => {
                    let Poll::Ready(answer) = sent.as_mut().poll(context) else {
                        self.step = Step::Sent(sent);
                        return Poll::Pending;
                    };
                    let response = accept(answer, self.operation, self.key.take())?;
                    if response.status.is_success() && response.body.as_bytes().is_some() {
                        return Poll::Ready(Ok(response));
                    }
                    self.step = Step::Collected(Box::pin(collect(response, self.operation, self.reader.limit)));
                }
                Step::Collected(mut collected) => {
                    let response = collected.as_mut().poll(context);
                    if response.is_pending() {
                        self.step = Step::Collected(collected);
                    }
                    return response;
                }
                Step::Over => return Poll::Ready(Err(Error::invalid("the call has been sent, and its answer taken"))),
            }
        }
    }
}

/// What came of sending, with the key that the call carried.
fn accept(answer: Result<Response, Error>, operation: &'static Operation, key: Option<String>) -> Result<Response, Error> {
    let mut response = answer.map_err(|error| with_key(error.with_operation(operation), key.as_deref()))?;
    // The facade tells which key it made; a plain transport sent the caller's own, if there was one.
    response.idempotency_key = response.idempotency_key.or(key);
    Ok(response)
}

/// The same answer with its body at hand.
async fn collect(mut response: Response, operation: &'static Operation, limit: usize) -> Result<Response, Error> {
    if !response.status.is_success() {
        return Err(refusal(response, operation).await);
    }
    match std::mem::take(&mut response.body).collect(limit).await {
        Ok(body) => {
            response.body = Body::from(body);
            Ok(response)
        }
        Err(error) => Err(broken(error, response, operation)),
    }
}

async fn refusal(response: Response, operation: &'static Operation) -> Error {
    let Response { status, headers, body, attempts, idempotency_key, .. } = response;
    // That its body broke off does not change what a refusal says.
    let (body, _) = body.collect_some(REFUSAL_LIMIT).await;
    let error = Error::status_answer(status, headers, body).with_operation(operation).with_attempts(attempts);
    with_key(error, idempotency_key.as_deref())
}

/// How the body of a successful answer is read.
struct Reader<T> {
    /// How many bytes it may have.
    limit: usize,
    read: fn(&[u8]) -> serde_json::Result<Box<T>>,
}

impl<T> Reader<T> {
    /// The value of a successful answer whose body is at hand.
    fn read(&self, response: Response, operation: &'static Operation) -> Result<ResponseValue<T>, Error> {
        let body = response.body.as_bytes().cloned().unwrap_or_default();
        if body.len() > self.limit {
            return Err(broken(Error::body_too_large(self.limit), response, operation));
        }
        match (self.read)(&body) {
            Ok(value) => {
                let Response { status, headers, attempts, idempotency_key, .. } = response;
                Ok(ResponseValue::new(value, status, headers, attempts, idempotency_key))
            }
            Err(cause) => Err(not_understood(&cause, response, operation)),
        }
    }
}

/// The status says that the call was accepted, whatever became of the rest.
fn broken(error: Error, response: Response, operation: &'static Operation) -> Error {
    let Response { status, headers, attempts, idempotency_key, .. } = response;
    let error = error.with_answer(status, headers, Bytes::new()).with_sent(Sent::Answered).with_attempts(attempts);
    with_key(error.with_operation(operation), idempotency_key.as_deref())
}

fn not_understood(cause: &serde_json::Error, response: Response, operation: &'static Operation) -> Error {
    let Response { status, headers, body, attempts, idempotency_key, .. } = response;
    // The cause may quote the answer, so only where it went wrong is said.
    let place = format!("line {}, column {}", cause.line(), cause.column());
    let error = Error::new(ErrorKind::Answer, format!("the platform accepted the call, but its answer could not be understood ({place})"));
    let body = body.as_bytes().cloned().unwrap_or_default();
    let error = error.with_answer(status, headers, body).with_attempts(attempts);
    with_key(error.with_operation(operation), idempotency_key.as_deref())
}

fn with_key(error: Error, key: Option<&str>) -> Error {
    match key {
        Some(key) if error.idempotency_key().is_none() => error.with_idempotency_key(key),
        _ => error,
    }
}

/// Reads the body of an answer. An empty one is an empty value where the type has one, such as the answer of a write of which nothing
/// is required.
fn read_answer<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    if body.is_empty() { serde_json::from_str("null").or_else(|_| serde_json::from_str("{}")) } else { read_json(body) }
}

/// Reads JSON that is most likely text: to look at all of it at once takes less than to look at each string of it.
pub(crate) fn read_json<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    match str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        // It says where.
        Err(_) => serde_json::from_slice(body),
    }
}

#[cfg(test)]
mod tests;
