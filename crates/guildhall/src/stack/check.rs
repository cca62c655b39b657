//! What can never be right is not sent.

use std::sync::Arc;

use bytes::Bytes;
use guildhall_runtime::{Error, Request, Response};
use http::{HeaderName, header};
use serde_json::Value;

use super::{Home, Identity, Layer, Outgoing, idempotency};

/// Headers that HTTP itself writes; a value of the caller's would contradict it, or smuggle a second request in.
const WRITTEN_BY_HTTP: [HeaderName; 5] =
    [header::HOST, header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::CONNECTION, header::UPGRADE];

/// Refuses what can never be right, and settles which credential goes with the call.
pub(crate) struct Check<S> {
    pub(crate) inner: S,
    pub(crate) home: Arc<Home>,
    pub(crate) identity: Arc<Identity>,
    /// The caller's own id, if it is known.
    pub(crate) own_id: Option<String>,
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
        if !call.settings.headers.is_empty() && call.settings.headers.contains_key(idempotency::header(operation)) {
            return Err("an idempotency key belongs to one call, not to all calls of a client: give it to the call".to_owned());
        }
        let headers = &mut call.request.headers;
        let is_wanted = |name: &HeaderName| !(operation.auth.is_forbidden() && self.identity.is_credential(name));
        for (name, value) in call.settings.headers.iter().filter(|(name, _)| is_wanted(name)) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        // There are few headers, so that to look at all of them takes less than to look up each of these.
        if let Some(name) = WRITTEN_BY_HTTP.iter().find(|name| headers.keys().any(|other| other == *name)) {
            return Err(format!("the header {name} is written by HTTP itself and cannot be set"));
        }
        call.credential = self.identity.credential_for(operation)?;
        self.identity.check_headers(call.credential, &call.request.headers)?;
        self.check_body(&call.request)
    }

    /// Looks into the body of an operation that does harm with some values.
    fn check_body(&self, request: &Request) -> Result<(), String> {
        let Some(info) = &request.operation.body else { return Ok(()) };
        let own_id = info.not_self.and_then(|member| Some((member, self.own_id.as_deref()?)));
        if info.comma_free.is_empty() && own_id.is_none() {
            return Ok(());
        }
        let body = request.body.as_bytes().map(Bytes::as_ref).unwrap_or_default();
        // What is no JSON is the platform's to refuse.
        let Ok(body) = serde_json::from_slice::<Value>(body) else { return Ok(()) };
        for member in info.comma_free {
            let texts = body[*member].as_array().into_iter().flatten().filter_map(Value::as_str);
            if let Some(text) = texts.into_iter().find(|text| text.contains(',')) {
                return Err(format!(
                    "{member} has {text:?}, and the platform would read its comma as the end of one and the start of another"
                ));
            }
        }
        match own_id {
            Some((member, id)) if body[member].as_str().is_some_and(|given| given.eq_ignore_ascii_case(id)) => {
                Err(format!("{member} is the caller's own id, and the platform hangs on that"))
            }
            _ => Ok(()),
        }
    }
}
