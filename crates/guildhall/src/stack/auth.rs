//! Who calls: credentials, and what else goes with every attempt.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use guildhall_runtime::{Credential, Error, Operation, Platform, Response, Secret};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use zeroize::Zeroizing;

use super::{Layer, Outgoing};

const USER_AGENT: &str = concat!("guildhall-rust/", env!("CARGO_PKG_VERSION"));

/// Puts on each attempt what says who calls. Flows that sign do so afresh for every attempt.
pub(crate) struct Auth<S> {
    pub(crate) inner: S,
    pub(crate) identity: Arc<Identity>,
}

impl<S: Layer> Layer for Auth<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        self.identity.sign(call);
        self.inner.run(call).await
    }
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

/// How a credential proves who calls. A platform with another way adds it here.
enum Flow {
    /// The credential itself, in a header.
    StaticHeader { name: HeaderName, value: HeaderValue },
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
    /// If it has a character that no header can hold, or its flow is not one that is served.
    pub(crate) fn add(&mut self, credential: &'static Credential, secret: &Secret) -> Result<(), Error> {
        let flow = match credential.flow {
            "static-header" => {
                let name = HeaderName::try_from(credential.header)
                    .map_err(|_| Error::invalid(format!("{:?} is not the name of a header", credential.header)))?;
                Flow::StaticHeader { name, value: secret_header(credential, secret)? }
            }
            other => return Err(Error::invalid(format!("the auth flow {other} is not served"))),
        };
        self.credentials.push(Signer { credential, flow });
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
        Err(format!("it needs a credential, and the client has none: {}", wanted.join(", or ")))
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

    fn sign(&self, call: &mut Outgoing) {
        let headers = &mut call.request.headers;
        headers.entry(header::USER_AGENT).or_insert(HeaderValue::from_static(USER_AGENT));
        for (name, value) in &self.environment {
            headers.insert(name, value.clone());
        }
        let Some(credential) = call.credential else { return };
        let signer = self.credentials.iter().find(|signer| std::ptr::eq(signer.credential, credential));
        if let Some(Flow::StaticHeader { name, value }) = signer.map(|signer| &signer.flow) {
            headers.insert(name, value.clone());
        }
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

/// The value of the credential's header. Its memory is wiped when the last copy is dropped.
fn secret_header(credential: &Credential, secret: &Secret) -> Result<HeaderValue, Error> {
    let bytes = Zeroizing::new([credential.prefix.as_bytes(), secret.expose().as_bytes()].concat());
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes))
        .map_err(|_| Error::invalid(format!("the credential {} has a character that no header can hold", credential.name)))?;
    value.set_sensitive(true);
    Ok(value)
}
