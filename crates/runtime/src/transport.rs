//! Where a call leaves this crate.

use std::{future::Future, pin::Pin, sync::Arc};

use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
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

/// A request on its way to a platform.
#[derive(Debug)]
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

    /// The same request once more, unless its body is a stream.
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

/// What a platform answered.
#[derive(Debug)]
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
}

impl Response {
    /// An answer without headers and body.
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Body::empty(), attempts: 1, idempotency_key: None }
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
