//! The ways in which a credential proves who calls. A platform with another way adds it here.

use std::sync::Arc;

use bytes::Bytes;
#[cfg(feature = "openspawn")]
use guildhall_runtime::Request;
use guildhall_runtime::{Credential, Error, Secret};
use http::{HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

#[cfg(feature = "openspawn")]
use super::{
    hmac_request::{HmacRequest, SignedBy},
    session::Session,
};
use crate::{Clock, Random};
#[cfg(feature = "openspawn")]
use crate::{request_signer::RequestSigner, stack::Outgoing};

/// The flow whose credential signs each request, by its name in specs.
pub(crate) const HMAC_REQUEST: &str = "hmac-request";

/// What a client was given for a credential.
#[derive(Clone)]
pub(crate) enum Given {
    /// The whole of it.
    Text(Secret),
    /// Its parts, by their names.
    Parts(Vec<(&'static str, Secret)>),
    /// A session that gives out tokens.
    #[cfg(feature = "openspawn")]
    Session(Session),
}

/// How a credential proves who calls.
pub(crate) enum Flow {
    /// What every attempt carries, in a header.
    Fixed(FixedHeader),
    /// What is made anew for each attempt.
    #[cfg(feature = "openspawn")]
    Fresh(Box<FreshFlow>),
}

/// A credential in a header.
pub(crate) struct FixedHeader {
    name: HeaderName,
    value: HeaderValue,
}

/// A way that makes a proof of its own for each attempt.
#[cfg(feature = "openspawn")]
pub(crate) enum FreshFlow {
    /// A signature of the request.
    HmacRequest(HmacRequest),
    /// A token that a session gives out.
    Session { credential: &'static Credential, session: Session },
}

/// What an attempt carried.
#[cfg(feature = "openspawn")]
pub(crate) enum Proof {
    Signature(SignedBy),
    Token(Secret),
}

impl Given {
    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.expose().is_empty(),
            Self::Parts(parts) => parts.iter().all(|(_, part)| part.expose().is_empty()),
            #[cfg(feature = "openspawn")]
            Self::Session(_) => false,
        }
    }

    #[cfg(feature = "openspawn")]
    pub(crate) fn into_session(self) -> Option<Session> {
        if let Self::Session(session) = self { Some(session) } else { None }
    }

    #[cfg(feature = "openspawn")]
    fn part(&self, name: &str) -> Result<&Secret, Error> {
        let parts = if let Self::Parts(parts) = self { parts.as_slice() } else { &[] };
        let part = parts.iter().find(|(part, secret)| *part == name && !secret.expose().is_empty());
        part.map(|(_, secret)| secret).ok_or_else(|| Error::invalid(format!("the credential has no {name}")))
    }
}

impl Flow {
    /// The way of the credential.
    ///
    /// # Errors
    ///
    /// If what was given is none, such as one that no header can hold, or the way is not served.
    pub(crate) fn new(
        credential: &'static Credential,
        given: &Given,
        #[cfg_attr(not(feature = "openspawn"), expect(unused_variables, reason = "nothing signs"))] (clock, random): (
            &Arc<dyn Clock>,
            &Arc<dyn Random>,
        ),
    ) -> Result<Self, Error> {
        match (credential.flow, given) {
            ("static-header" | "jwt", Given::Text(secret)) => FixedHeader::new(credential, secret).map(Self::Fixed),
            #[cfg(feature = "openspawn")]
            ("jwt", Given::Session(session)) => Ok(Self::Fresh(Box::new(FreshFlow::Session { credential, session: session.clone() }))),
            #[cfg(feature = "openspawn")]
            (HMAC_REQUEST, given) => {
                if guildhall_runtime::is_uuid(given.part("agentId")?.expose()) {
                    tracing::warn!("the agent id looks like the agent's UUID: the platform knows who signs by the handle only");
                }
                let signer = RequestSigner::new(given.part("agentId")?.expose(), given.part("secret")?.clone())?;
                Ok(Self::Fresh(Box::new(FreshFlow::HmacRequest(HmacRequest::new(signer, clock.clone(), random.clone())))))
            }
            (flow, _) => Err(Error::invalid(format!("the auth flow {flow} is not served with what was given for {}", credential.name))),
        }
    }
}

impl FixedHeader {
    /// The header of a credential. Its memory is wiped when the last copy is dropped.
    fn new(credential: &Credential, secret: &Secret) -> Result<Self, Error> {
        let name = HeaderName::try_from(credential.header)
            .map_err(|_| Error::invalid(format!("{:?} is not the name of a header", credential.header)))?;
        let bytes = Zeroizing::new([credential.prefix.as_bytes(), secret.expose().as_bytes()].concat());
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes))
            .map_err(|_| Error::invalid(format!("the credential {} has a character that no header can hold", credential.name)))?;
        value.set_sensitive(true);
        Ok(Self { name, value })
    }

    pub(crate) fn put_on(&self, headers: &mut HeaderMap) {
        headers.insert(&self.name, self.value.clone());
    }
}

#[cfg(feature = "openspawn")]
impl FreshFlow {
    /// Gives the body the form that the proof is made of.
    pub(crate) fn prepare(&self, request: &mut Request) -> Result<(), Error> {
        match self {
            Self::HmacRequest(_) => HmacRequest::prepare(request),
            Self::Session { .. } => Ok(()),
        }
    }

    /// Puts a proof on the request.
    pub(super) async fn prove(&self, call: &mut Outgoing) -> Result<Proof, Error> {
        match self {
            Self::HmacRequest(flow) => {
                let known = flow.known();
                flow.sign(&mut call.request, known)?;
                Ok(Proof::Signature(known))
            }
            Self::Session { credential, session } => {
                let token = session.access_token(None, call.wire.clone()).await?;
                FixedHeader::new(credential, &token)?.put_on(&mut call.request.headers);
                Ok(Proof::Token(token))
            }
        }
    }

    /// Puts another proof on the request, where one was refused and the answer tells how to make a better one.
    pub(super) async fn prove_better(&self, call: &mut Outgoing, refused: &Proof, headers: &HeaderMap) -> Result<Option<Proof>, Error> {
        match (self, refused) {
            (Self::HmacRequest(flow), Proof::Signature(signed_by)) => {
                let Some(told) = flow.told(*signed_by, headers) else { return Ok(None) };
                flow.sign(&mut call.request, told)?;
                Ok(Some(Proof::Signature(told)))
            }
            // The platform's one refusal also stands for a wrong password in the body. A second one of these does no harm.
            (Self::Session { credential, session }, Proof::Token(token)) => {
                let token = session.access_token(Some(token), call.wire.clone()).await?;
                FixedHeader::new(credential, &token)?.put_on(&mut call.request.headers);
                Ok(Some(Proof::Token(token)))
            }
            _ => Ok(None),
        }
    }

    /// Keeps what a better proof was made by, since the platform has taken it.
    pub(crate) fn keep(&self, proof: &Proof) {
        if let (Self::HmacRequest(flow), Proof::Signature(signed_by)) = (self, proof) {
            flow.keep(*signed_by);
        }
    }
}
