//! Who calls: credentials, and what else goes with every attempt.

mod flow;
#[cfg(feature = "openspawn")]
pub(crate) mod hmac_request;
#[cfg(feature = "openspawn")]
pub(crate) mod session;

use std::{fmt, sync::Arc};

use guildhall_runtime::{Credential, Error, Operation, Platform, Response};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use self::flow::Flow;
#[cfg(feature = "openspawn")]
use self::flow::FreshFlow;
pub(crate) use self::flow::{Given, HMAC_REQUEST};
use super::{Layer, Outgoing};
use crate::{Clock, Random};

const USER_AGENT: &str = concat!("guildhall-rust/", env!("CARGO_PKG_VERSION"));

/// Puts on each attempt what says who calls. Flows that sign do so afresh for every attempt.
pub(super) struct Auth<S> {
    pub(super) inner: S,
    pub(super) identity: Arc<Identity>,
}

impl<S: Layer> Layer for Auth<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        self.identity.introduce(&mut call.request.headers);
        match call.credential.and_then(|credential| self.identity.flow(credential)) {
            None => {}
            Some(Flow::Fixed(header)) => header.put_on(&mut call.request.headers),
            // In a box, since calls with a fixed header need not have room for it.
            #[cfg(feature = "openspawn")]
            Some(Flow::Fresh(flow)) => return Box::pin(self.prove(call, flow)).await,
        }
        self.inner.run(call).await
    }
}

#[cfg(feature = "openspawn")]
impl<S: Layer> Auth<S> {
    /// Makes an attempt with a fresh proof, and another one if the platform's refusal tells how to make a better one.
    async fn prove(&self, call: &mut Outgoing, flow: &FreshFlow) -> Result<Response, Error> {
        let deadline = call.deadline;
        let proof = in_time(deadline, flow.prove(call)).await?;
        let refused = self.inner.run(call).await?;
        if refused.status != http::StatusCode::UNAUTHORIZED || !call.request.body.is_repeatable() {
            return Ok(refused);
        }
        let Some(better) = in_time(deadline, flow.prove_better(call, &proof, &refused.headers)).await? else { return Ok(refused) };
        tracing::info!(guildhall.attempt = call.attempt, http.response.status_code = 401, "attempt");
        call.attempt += 1;
        let answer = self.inner.run(call).await?;
        if answer.status != http::StatusCode::UNAUTHORIZED {
            flow.keep(&better);
        }
        Ok(answer)
    }
}

/// What a proof takes counts for the call.
#[cfg(feature = "openspawn")]
async fn in_time<T>(
    deadline: Option<tokio::time::Instant>,
    proof: impl std::future::Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    use guildhall_runtime::{ErrorKind, Sent};

    let Some(deadline) = deadline else { return proof.await };
    let too_late = |_| Error::new(ErrorKind::Deadline, "the time for the call ran out before it could be signed").with_sent(Sent::Never);
    tokio::time::timeout_at(deadline, proof).await.map_err(too_late)?
}

/// The credentials of a client, and the headers that go with every call.
pub(crate) struct Identity {
    platform: &'static Platform,
    /// What selects the environment.
    environment: HeaderMap,
    credentials: Vec<Signer>,
}

struct Signer {
    credential: &'static Credential,
    flow: Flow,
}

impl Identity {
    /// An identity without credentials, with the headers of an environment.
    ///
    /// # Errors
    ///
    /// If one of the headers is nothing that HTTP allows.
    pub(crate) fn new(platform: &'static Platform, environment_headers: &[(&str, &str)]) -> Result<Self, Error> {
        let mut environment = HeaderMap::new();
        for (name, value) in environment_headers {
            let (name, value) = match (HeaderName::try_from(*name), HeaderValue::try_from(*value)) {
                (Ok(name), Ok(value)) => (name, value),
                _ => return Err(Error::invalid(format!("the environment's header {name} is nothing that HTTP allows"))),
            };
            environment.insert(name, value);
        }
        Ok(Self { platform, environment, credentials: Vec::new() })
    }

    /// Adds a credential.
    ///
    /// # Errors
    ///
    /// If what was given is none, or its flow is not one that is served.
    pub(crate) fn add(
        &mut self,
        credential: &'static Credential,
        given: &Given,
        tools: (&Arc<dyn Clock>, &Arc<dyn Random>),
    ) -> Result<(), Error> {
        if let (Given::Text(text), Some(prefix)) = (given, credential.token_prefix)
            && !text.expose().starts_with(prefix)
        {
            let (platform, name) = (self.platform.title, credential.name);
            tracing::warn!("the {name} of {platform} does not begin with {prefix}: the platform will take it for something else");
        }
        self.credentials.push(Signer { credential, flow: Flow::new(credential, given, tools)? });
        Ok(())
    }

    /// The credential that goes with a call of the operation.
    ///
    /// # Errors
    ///
    /// What is missing, if the operation does not work without a credential.
    pub(crate) fn credential_for(&self, operation: &Operation) -> Result<Option<&'static Credential>, String> {
        let flows = operation.auth.flows;
        // A call outside the spec names no flows: it gets the first credential there is, as the platform would expect it.
        let fits = |signer: &&Signer| flows.is_empty() || flows.contains(&signer.credential.name);
        let found = self.credentials.iter().find(fits).map(|signer| signer.credential);
        if found.is_some() || operation.auth.is_optional() {
            return Ok(found);
        }
        let wanted: Vec<String> = flows.iter().map(|flow| self.name_credential(flow)).collect();
        let own: Vec<&str> = self.credentials.iter().map(|signer| signer.credential.name).collect();
        Err(match own.as_slice() {
            [] => format!("it needs a credential, and the client has none: {}", wanted.join(", or ")),
            own => format!("it cannot be called with {}: {}", own.join(" or "), wanted.join(", or ")),
        })
    }

    fn name_credential(&self, flow: &str) -> String {
        let credential = self.platform.credential(flow);
        let parts = credential.map_or(&[][..], |credential| credential.parts).iter().map(|(_, variable)| *variable);
        let variables: Vec<_> = credential.and_then(|credential| credential.environment_variable).into_iter().chain(parts).collect();
        match variables.as_slice() {
            [] => format!("give the builder {flow}"),
            variables => format!("give the builder {flow}, or set {}", variables.join(" and ")),
        }
    }

    /// Gives the body the form in which every attempt sends it.
    ///
    /// # Errors
    ///
    /// If the credential cannot sign it.
    pub(super) fn prepare(&self, call: &mut Outgoing) -> Result<(), Error> {
        match call.credential.and_then(|credential| self.flow(credential)) {
            #[cfg(feature = "openspawn")]
            Some(Flow::Fresh(flow)) => flow.prepare(&mut call.request),
            _ => Ok(()),
        }
    }

    /// Refuses a credential in a header of the caller's, beside that of the client: where the platform looks at one only, nobody could tell
    /// as whom it takes the call, and so whether it may be repeated.
    ///
    /// # Errors
    ///
    /// Which header it is.
    pub(super) fn check_headers(&self, credential: Option<&Credential>, headers: &HeaderMap) -> Result<(), String> {
        if !self.platform.exclusive_credentials || credential.is_none() {
            return Ok(());
        }
        match headers.keys().find(|name| self.is_credential(name)) {
            Some(name) => Err(format!("the header {name} would be a second credential beside the client's own")),
            None => Ok(()),
        }
    }

    /// Says what calls, and which environment it means.
    fn introduce(&self, headers: &mut HeaderMap) {
        headers.entry(header::USER_AGENT).or_insert(HeaderValue::from_static(USER_AGENT));
        for (name, value) in &self.environment {
            headers.insert(name, value.clone());
        }
    }

    fn flow(&self, credential: &'static Credential) -> Option<&Flow> {
        self.credentials.iter().find(|signer| std::ptr::eq(signer.credential, credential)).map(|signer| &signer.flow)
    }

    /// Whether a header carries one of the platform's kinds of credential.
    pub(super) fn is_credential(&self, name: &HeaderName) -> bool {
        *name == header::AUTHORIZATION
            || self.platform.credentials.iter().any(|credential| credential.header.eq_ignore_ascii_case(name.as_str()))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.credentials.iter().map(|signer| signer.credential.name).collect();
        f.debug_struct("Identity").field("platform", &self.platform.name).field("credentials", &names).finish_non_exhaustive()
    }
}
