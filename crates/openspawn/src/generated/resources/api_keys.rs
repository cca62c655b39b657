//! The calls of the resource `api_keys`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The API keys of a person.
#[derive(Debug, Clone)]
pub struct ApiKeys(Client);

impl ApiKeys {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists one's own API keys.
    ///
    /// Those that are not revoked, newest first, without their secrets. Errors: 401 for an API key or a signed call.
    ///
    /// `GET /api-keys` (source: server, observed)
    #[inline]
    pub fn list(&self) -> ApiKeysList {
        ApiKeysList {
            call: self.0.call(&operations::API_KEYS_LIST),
        }
    }

    /// Makes an API key.
    ///
    /// The key is shown in this answer and never again.
    ///
    /// The published server refuses every member of the body with 400 and an empty body with 500 (T14), so that keys can only be written into its database.
    /// What is answered here is what its source means to answer.
    ///
    /// Errors: 400 or 500 for every body on the published server; 401 for an API key or a signed call.
    ///
    /// `POST /api-keys` (source: server)
    #[inline]
    pub fn create(&self) -> ApiKeysCreate {
        ApiKeysCreate {
            call: self.0.call(&operations::API_KEYS_CREATE),
            body: Default::default(),
        }
    }

    /// Reads one API key.
    ///
    /// Without its secret. Errors: 400 if the id is no UUID; 401 for an API key or a signed call; 404 if it is another person's or revoked.
    ///
    /// `GET /api-keys/{apiKeyId}` (source: server, observed)
    #[inline]
    pub fn get(&self, api_key_id: impl AsRef<str>) -> ApiKeysGet {
        ApiKeysGet {
            call: self.0.call(&operations::API_KEYS_GET).segment(api_key_id.as_ref()),
        }
    }

    /// Revokes an API key.
    ///
    /// For good. A repeat does no harm: it finds the key revoked and answers 404.
    ///
    /// Errors: 400 if the id is no UUID; 401 for an API key or a signed call; 404 if it is another person's or revoked already.
    ///
    /// `DELETE /api-keys/{apiKeyId}` (source: server, observed)
    #[inline]
    pub fn revoke(&self, api_key_id: impl AsRef<str>) -> ApiKeysRevoke {
        ApiKeysRevoke {
            call: self.0.call(&operations::API_KEYS_REVOKE).segment(api_key_id.as_ref()),
        }
    }
}

/// The call that [`ApiKeys::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ApiKeysList {
    pub(crate) call: Call,
}

impl ApiKeysList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::ApiKeyInfo>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`ApiKeys::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ApiKeysCreate {
    pub(crate) call: Call,
    body: Box<types::ApiKeysCreateBody>,
}

impl ApiKeysCreate {
    /// After how many days it expires. Never, if left out.
    #[inline]
    pub fn expires_in_days(mut self, expires_in_days: f64) -> Self {
        self.body.expires_in_days = Some(expires_in_days);
        self
    }

    /// What the key is for.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// What it is meant for; `read` alone by default. Enforced by no call.
    #[inline]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<types::ApiKeyScope>>,
    ) -> Self {
        self.body.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ApiKeysCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::CreatedApiKey> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`ApiKeys::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ApiKeysGet {
    pub(crate) call: Call,
}

impl ApiKeysGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::ApiKeyInfo> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`ApiKeys::revoke`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ApiKeysRevoke {
    pub(crate) call: Call,
}

impl ApiKeysRevoke {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::MessageAnswer> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
