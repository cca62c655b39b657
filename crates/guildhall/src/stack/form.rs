//! The bytes that go out.

use std::sync::Arc;

use bytes::Bytes;
use guildhall_runtime::{Body, Error, Response};
use http::{HeaderValue, Method, header};

use super::{Identity, Layer, Outgoing};

/// Gives the body the form in which every attempt sends it: an empty object where the platform wants one, and the form that is signed
/// where the credential signs it.
pub(crate) struct Form<S> {
    pub(crate) inner: S,
    pub(crate) identity: Arc<Identity>,
    /// Whether a body that is missing is sent as an empty object.
    pub(crate) empty_body: bool,
}

impl<S: Layer> Layer for Form<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        let request = &mut call.request;
        if self.empty_body
            && matches!(request.method, Method::POST | Method::PUT | Method::PATCH)
            && request.body.as_bytes().is_some_and(Bytes::is_empty)
        {
            request.body = Body::from("{}");
            request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        self.identity.prepare(call).map_err(|error| error.with_operation(call.request.operation))?;
        self.inner.run(call).await
    }
}
