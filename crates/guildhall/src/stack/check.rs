//! What can never be right is not sent.

use std::sync::Arc;

use guildhall_runtime::{Error, Response};
use http::{HeaderName, header};

use super::{Home, Identity, Layer, Outgoing, idempotency};

/// Headers that HTTP itself writes; a value of the caller's would contradict it, or smuggle a second request in.
const WRITTEN_BY_HTTP: [HeaderName; 5] =
    [header::HOST, header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::CONNECTION, header::UPGRADE];

/// Refuses what can never be right, and settles which credential goes with the call.
pub(crate) struct Check<S> {
    pub(crate) inner: S,
    pub(crate) home: Arc<Home>,
    pub(crate) identity: Arc<Identity>,
}

impl<S: Layer> Layer for Check<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        self.check(call).map_err(|problem| Error::invalid(problem).with_operation(call.request.operation))?;
        self.inner.run(call).await
    }
}

impl<S> Check<S> {
    fn check(&self, call: &mut Outgoing) -> Result<(), String> {
        if let Some(problem) = &call.settings.problem {
            return Err(problem.clone());
        }
        if !self.home.is_origin_of(&call.request.url) {
            return Err(format!("calls go to {} only, since their credentials are meant for it", self.home));
        }
        let operation = call.request.operation;
        if call.settings.headers.contains_key(idempotency::header(operation)) {
            return Err("an idempotency key belongs to one call, not to all calls of a client: give it to the call".to_owned());
        }
        let headers = &mut call.request.headers;
        let is_wanted = |name: &HeaderName| !(operation.auth.is_forbidden() && self.identity.is_credential(name));
        for (name, value) in call.settings.headers.iter().filter(|(name, _)| is_wanted(name)) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        if let Some(name) = WRITTEN_BY_HTTP.iter().find(|name| headers.contains_key(*name)) {
            return Err(format!("the header {name} is written by HTTP itself and cannot be set"));
        }
        call.credential = self.identity.credential_for(call.request.operation)?;
        Ok(())
    }
}
