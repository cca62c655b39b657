//! Paying for a call, once.

use guildhall_runtime::{Error, Response};

use super::{Layer, Outgoing};

/// The place for answering 402 with a payment. No platform that is served so far asks for one within a call.
pub(crate) struct Payment<S> {
    pub(crate) inner: S,
}

impl<S: Layer> Layer for Payment<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        self.inner.run(call).await
    }
}
