//! Where a call leaves this crate.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde::Serialize;
use url::Url;

use crate::{Body, Error, Operation};

/// A boxed future that can be sent between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;

/// Carries a request to a platform and its answer back.
///
/// The facade's stack of retries and credentials is a `Transport`, so is the embedded sandbox, and so is any function from
/// [`Request`] to a future of [`Response`]:
///
/// ```
/// use guildhall_runtime::{Request, Response, Transport};
///
/// fn takes(_: impl Transport) {}
/// takes(|request: Request| async move { Ok(Response::json(200, &request.url.path())) });
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>>;
}

impl<F, A> Transport for F
where
    F: Fn(Request) -> A + Send + Sync + 'static,
    A: Future<Output = Result<Response, Error>> + Send + 'static,
{
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        Box::pin(self(request))
    }
}

impl Transport for Arc<dyn Transport> {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        (**self).send(request)
    }
}

/// A [`Transport`] that answers at once, for tests that need neither a socket nor a future.
///
/// ```
/// use guildhall_runtime::{Response, answer_with};
/// use serde_json::json;
///
/// let transport = answer_with(|_request| Response::json(200, &json!({ "jobs": [] })));
/// # let _: &dyn guildhall_runtime::Transport = &transport;
/// ```
pub fn answer_with(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> impl Transport {
    move |request: Request| std::future::ready(Ok(answer(&request)))
}

/// A request on its way to a platform. Debug prints the path and the names of the headers, neither their values nor the query.
#[non_exhaustive]
pub struct Request {
    /// The operation that it carries out.
    pub operation: &'static Operation,
    /// The HTTP method.
    pub method: Method,
    /// The whole address.
    pub url: Url,
    /// The headers. Values that must not be printed are marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// How many bytes of the body of a successful answer the caller will read; `None` if it reads them as they come.
    ///
    /// A transport may read a body with a limit whole before it hands the answer over, so that one that breaks off is its to repeat.
    pub body_limit: Option<usize>,
    /// Whatever a caller wants its transport to know.
    pub extensions: http::Extensions,
}

impl Request {
    /// A request without headers and body.
    pub fn new(operation: &'static Operation, method: Method, url: Url) -> Self {
        let (headers, body, extensions) = (HeaderMap::new(), Body::empty(), http::Extensions::new());
        Self { operation, method, url, headers, body, body_limit: None, extensions }
    }

    /// The same request once more, unless its body is a stream that comes once.
    pub fn try_clone(&self) -> Option<Self> {
        Some(Self {
            operation: self.operation,
            method: self.method.clone(),
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: self.body.try_clone()?,
            body_limit: self.body_limit,
            extensions: self.extensions.clone(),
        })
    }
}

/// What a platform answered. Debug prints the names of the headers, not their values.
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// How many attempts it took, the first one counted.
    pub attempts: u32,
    /// The idempotency key that every attempt carried.
    pub idempotency_key: Option<String>,
    /// Whatever a transport wants its caller to know.
    pub extensions: http::Extensions,
}

impl Response {
    /// An answer without headers and body.
    pub fn new(status: StatusCode) -> Self {
        let (headers, body, extensions) = (HeaderMap::new(), Body::empty(), http::Extensions::new());
        Self { status, headers, body, attempts: 1, idempotency_key: None, extensions }
    }

    /// A JSON answer.
    ///
    /// # Panics
    ///
    /// If the status is not one of HTTP's, or the value cannot be written as JSON: it is meant for tests and stand-ins.
    pub fn json(status: u16, value: &impl Serialize) -> Self {
        let mut response = Self::new(StatusCode::from_u16(status).expect("a status of HTTP"));
        response.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response.body = Body::from(serde_json::to_vec(value).expect("a value that JSON can hold"));
        response
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.operation.hides_path() { self.operation.path } else { self.url.path() };
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .field("path", &path)
            .field("headers", &Names(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &Names(&self.headers))
            .field("body", &self.body)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The names of headers, whose values may be secret.
pub(crate) struct Names<'a>(pub(crate) &'a HeaderMap);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys().map(HeaderName::as_str)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_names_and_no_values() {
        let url = "https://h.example/jobs?token=canary".parse().unwrap();
        let mut request = Request::new(Operation::raw(&Method::GET), Method::GET, url);
        request.headers.insert("x-api-key", "canary".parse().unwrap());
        let mut response = Response::json(200, &"canary");
        response.headers.insert("set-cookie", "canary".parse().unwrap());
        let printed = format!("{request:?} {response:?}");
        assert!(!printed.contains("canary") && printed.contains("x-api-key") && printed.contains("set-cookie"), "{printed}");
    }
}
