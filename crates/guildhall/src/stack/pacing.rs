//! Keeping below a known rate, before the platform has to refuse.

use guildhall_runtime::{Error, Response};

use super::{Layer, Outgoing};

/// The place for waiting until a known rate window opens. No platform that is served so far has one that is worth it.
pub(crate) struct Pacing<S> {
    pub(crate) inner: S,
}

impl<S: Layer> Layer for Pacing<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        self.inner.run(call).await
    }
}
