//! Tasks that come from outside, signed with the secret of a receiver.

use std::ops::Deref;

use guildhall_openspawn::{
    operations,
    resources::inbound,
    types::{InboundReceiveBatchBody, InboundReceiveBody, TaskReceipt},
};
use guildhall_runtime::{Body, Call, Error, Listing, Location, Operation, Pending, Secret};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Serialize, de::DeserializeOwned};
use sha2::Sha256;

use super::Client;
use crate::{javascript_json, stack::Canonical, webhooks::signature::push_hex};

/// Addresses at which other systems create tasks. It derefs to the generated calls.
#[derive(Debug, Clone)]
pub struct Inbound {
    client: Client,
    generated: inbound::Inbound,
}

impl Client {
    /// Addresses at which other systems create tasks.
    pub fn inbound(&self) -> Inbound {
        Inbound { client: self.clone(), generated: (**self).inbound() }
    }
}

impl Inbound {
    /// Creates a task from outside, signed with the receiver's secret. The key and the secret are shown when the receiver is made.
    ///
    /// The published server answers 400 to whoever signs, since it does not keep the bytes that it would have to look at; a server that was
    /// mended, and the sandbox, check the signature. Without one see [`receive`](inbound::Inbound::receive).
    ///
    /// `POST /webhooks/inbound/{key}` (source: server, observed\*)
    ///
    /// # Errors
    ///
    /// If the body cannot be written as JSON that JavaScript reads as it was meant.
    pub fn receive_signed(
        &self,
        key: impl Into<Secret>,
        secret: impl Into<Secret>,
        body: &InboundReceiveBody,
    ) -> Result<Pending<TaskReceipt>, Error> {
        self.signed(&operations::INBOUND_RECEIVE, &key.into(), &secret.into(), body)
    }

    /// Creates several tasks from outside, signed with the receiver's secret; see [`receive_signed`](Self::receive_signed).
    ///
    /// `POST /webhooks/inbound/{key}/batch` (source: server, observed\*)
    ///
    /// # Errors
    ///
    /// As [`receive_signed`](Self::receive_signed).
    pub fn receive_batch_signed(
        &self,
        key: impl Into<Secret>,
        secret: impl Into<Secret>,
        body: &InboundReceiveBatchBody,
    ) -> Result<Pending<Listing<TaskReceipt>>, Error> {
        self.signed(&operations::INBOUND_RECEIVE_BATCH, &key.into(), &secret.into(), body)
    }

    fn signed<T: DeserializeOwned + Send + 'static>(
        &self,
        operation: &'static Operation,
        key: &Secret,
        secret: &Secret,
        body: &impl Serialize,
    ) -> Result<Pending<T>, Error> {
        let body = serde_json::to_vec(body).map_err(|error| Error::invalid("the body cannot be written as JSON").with_source(error))?;
        // The form that an agent's own signature would give it later, so that these are the bytes that go out whoever calls.
        let body = javascript_json::canonical(&body)?;
        let call: Call = self.client.call(operation).with_extension(Canonical).segment(key.expose());
        let header = operation.parameters.iter().find(|parameter| parameter.location == Location::Header);
        let header = header.ok_or_else(|| Error::invalid("the operation has no header for a signature"))?;
        let call = call.secret_header(header.name, sign_inbound(secret, body.as_bytes())?);
        Ok(call.send_body("application/json", Body::from(body)))
    }
}

/// The signature that a receiver of OpenSpawn wants over the bytes of a body: HMAC-SHA256 in hexadecimal, keyed with the receiver's secret
/// as text (section 6.4 of the platform's dossier). For systems that send without this client.
///
/// ```
/// let signature = guildhall::openspawn::sign_inbound(&"secret".into(), br#"{"title":"Write"}"#)?;
/// assert_eq!(signature.len(), 64);
/// # Ok::<(), guildhall::Error>(())
/// ```
///
/// # Errors
///
/// If the secret is empty.
pub fn sign_inbound(secret: &Secret, body: &[u8]) -> Result<String, Error> {
    if secret.expose().is_empty() {
        return Err(Error::invalid("the receiver's secret is empty"));
    }
    let mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes());
    let mac = mac.map_err(|error| Error::invalid("the secret cannot be used as a key").with_source(error))?;
    let mut signature = String::with_capacity(64);
    push_hex(&mut signature, &mac.chain_update(body).finalize().into_bytes());
    Ok(signature)
}

impl Deref for Inbound {
    type Target = inbound::Inbound;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use serde_json::{Value, json};

    use super::*;
    use crate::{Request, Response, openspawn};

    #[test]
    fn the_signature_is_the_one_that_another_language_computes() {
        let all: Value = serde_json::from_str(include_str!("../../../../tests/vectors/signatures.json")).unwrap();
        let vectors = all["webhook_bodies"].as_array().unwrap();
        assert!(vectors.len() > 10);
        for vector in vectors {
            let hex = vector["body_hex"].as_str().unwrap();
            let body: Vec<u8> = (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
            let secret = Secret::new(vector["secret"].as_str().unwrap());
            assert_eq!(sign_inbound(&secret, &body).unwrap(), vector["hmac_sha256_hex"].as_str().unwrap());
        }
        assert!(sign_inbound(&Secret::new(""), b"{}").unwrap_err().is_invalid());
    }

    #[tokio::test]
    async fn the_bytes_that_go_out_are_those_that_were_signed_whoever_calls() {
        let agent: fn(openspawn::Builder) -> openspawn::Builder = |builder| builder.agent("talent", "00".repeat(32));
        for set in [agent, |builder| builder.api_key("osp_key")] {
            let seen = Arc::new(Mutex::new(Vec::new()));
            let journal = seen.clone();
            let transport = move |request: Request| {
                let signature = request.headers["x-openspawn-signature"].clone();
                let body = request.body.as_bytes().unwrap();
                let expected = sign_inbound(&Secret::new("canary"), body).unwrap();
                journal.lock().unwrap().push((signature == expected, signature.is_sensitive(), String::from_utf8(body.to_vec()).unwrap()));
                std::future::ready(Ok(Response::json(201, &json!({"id": "t1"}))))
            };
            let client = set(openspawn::builder()).transport(transport).build().unwrap();
            let mut body = InboundReceiveBody::default();
            body.title = Some("Café".to_owned());
            // 1e16 is written as an integer, which would be refused if the form were made of itself.
            body.metadata = Some(json!({"b": 1.0, "2": 1e16}));
            let task = client.inbound().receive_signed("iwk_key", "canary", &body).unwrap().await.unwrap();
            assert_eq!(task.id.as_deref(), Some("t1"));
            let wire = r#"{"metadata":{"2":10000000000000000,"b":1},"title":"Café"}"#.to_owned();
            assert_eq!(*seen.lock().unwrap(), [(true, true, wire)]);
        }
    }
}
