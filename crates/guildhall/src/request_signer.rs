//! Signatures of single requests, as OpenSpawn's server verifies them (section 2.3 of the platform's dossier).

use std::fmt;

use guildhall_runtime::{Error, Secret};
use hmac::{Hmac, KeyInit, Mac};
use http::Method;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    javascript_json,
    webhooks::signature::{from_hex, push_hex},
};

/// Signs the requests of one agent.
///
/// ```
/// # fn sign() -> Result<(), guildhall::Error> {
/// use guildhall::openspawn::RequestSigner;
/// use http::Method;
///
/// let signer = RequestSigner::new("talent", "00".repeat(32))?;
/// let signed = signer.sign(&Method::POST, "/api/v1/tasks/t1/assign", 1_774_799_852, "23483f6b0e9fe2b081ef4a7bd12a6d3d", b"")?;
/// assert_eq!(signed.canonical_body, "{}");
/// assert_eq!(signed.headers[0], ("X-Agent-Id", "talent".to_owned()));
/// # Ok(())
/// # }
/// # sign().unwrap();
/// ```
#[derive(Clone)]
pub struct RequestSigner {
    agent_id: String,
    key: Hmac<Sha256>,
}

/// What a signed request carries. Send exactly this body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The body, in the form that the server signs it in: that of JavaScript.
    pub canonical_body: String,
    /// What was signed: method, path, timestamp, nonce and body, with nothing in between.
    pub signed_text: String,
    /// The headers that go with it: the agent, the timestamp, the nonce and the signature.
    pub headers: [(&'static str, String); 4],
}

impl RequestSigner {
    /// A signer for the agent with that handle (`agentId`, not its UUID), and the secret that was shown when it was spawned: 64
    /// hexadecimal digits.
    ///
    /// # Errors
    ///
    /// If the handle has a character that no header can hold or is empty, or the secret is none.
    pub fn new(agent_id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        let agent_id = agent_id.into();
        if agent_id.is_empty() || !agent_id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::invalid(format!("the agent id {agent_id:?} must be the agent's handle, of visible characters of ASCII")));
        }
        let bytes = Zeroizing::new(key_bytes(secret.into().expose())?);
        let key = Hmac::new_from_slice(bytes.as_slice())
            .map_err(|error| Error::invalid("the secret cannot be used as a key").with_source(error))?;
        Ok(Self { agent_id, key })
    }

    /// Signs a request.
    ///
    /// `path` is the path as it is sent, with the prefix and without the query. `timestamp` is in seconds since 1970; the server takes
    /// 300 seconds of difference to its own clock. `nonce` serves once, for all agents: 32 random hexadecimal digits.
    ///
    /// Nothing of a body is signed for `GET` and `DELETE`; elsewhere the server signs `{}` where there is none.
    ///
    /// # Errors
    ///
    /// If the body is not JSON that JavaScript reads as it was meant, such as an integer beyond 2^53.
    pub fn sign(&self, method: &Method, path: &str, timestamp: u64, nonce: &str, body: &[u8]) -> Result<SignedRequest, Error> {
        let canonical_body = canonical_body(method, body)?;
        let headers = self.headers(method, path, timestamp, nonce, canonical_body.as_bytes());
        Ok(SignedRequest { signed_text: format!("{method}{path}{timestamp}{nonce}{canonical_body}"), canonical_body, headers })
    }

    /// The headers of a request whose body is in the form that is signed.
    pub(crate) fn headers(
        &self,
        method: &Method,
        path: &str,
        timestamp: u64,
        nonce: &str,
        canonical_body: &[u8],
    ) -> [(&'static str, String); 4] {
        let timestamp = timestamp.to_string();
        let parts = [method.as_str(), path, &timestamp, nonce].map(str::as_bytes);
        let mac = parts.into_iter().chain([canonical_body]).fold(self.key.clone(), |mac, part| mac.chain_update(part));
        let mut signature = String::with_capacity(64);
        push_hex(&mut signature, &mac.finalize().into_bytes());
        [("X-Agent-Id", self.agent_id.clone()), ("X-Timestamp", timestamp), ("X-Nonce", nonce.to_owned()), ("X-Signature", signature)]
    }
}

impl fmt::Debug for RequestSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestSigner").field("agent_id", &self.agent_id).finish_non_exhaustive()
    }
}

/// The body in the form that is signed.
///
/// # Errors
///
/// If it is not JSON that JavaScript reads as it was meant.
pub(crate) fn canonical_body(method: &Method, body: &[u8]) -> Result<String, Error> {
    match (method, body) {
        (&Method::GET | &Method::DELETE, _) => Ok(String::new()),
        (_, []) => Ok("{}".to_owned()),
        (_, body) => javascript_json::canonical(body),
    }
}

/// The 32 bytes of 64 hexadecimal digits. What is wrong is told without a digit of the secret.
fn key_bytes(secret: &str) -> Result<[u8; 32], Error> {
    let length = secret.chars().count();
    if length != 64 {
        return Err(Error::invalid(format!("the secret of an agent has 64 hexadecimal digits, and this one has {length} characters")));
    }
    from_hex(secret).ok_or_else(|| Error::invalid("the secret of an agent is hexadecimal, and this one has another character"))
}

#[cfg(test)]
mod tests;
