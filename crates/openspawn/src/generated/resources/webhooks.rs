//! The calls of the resource `webhooks`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Subscriptions to events, delivered to an address of one's own.
#[derive(Debug, Clone)]
pub struct Webhooks(Client);

impl Webhooks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists webhooks.
    ///
    /// Newest first, all in one answer, with their secrets in clear (trap T10). For users who have logged in: API keys and signed calls get 401.
    ///
    /// `GET /webhooks` (source: server, observed)
    #[inline]
    pub fn list(&self) -> WebhooksList {
        WebhooksList {
            call: self.0.call(&operations::WEBHOOKS_LIST),
        }
    }

    /// Creates a webhook.
    ///
    /// For users who have logged in: API keys and signed calls get 401. No key helps them, so the call is never repeated once it may have been received; look
    /// with `webhooks_list`.
    ///
    /// Trap T15: a comma in the name of an event splits it in two, so none must be sent. Trap T10: the answer shows the secret.
    ///
    /// Errors: 400 for an address that is not public (local machine, private networks, hosts that do not resolve) and for a member that the server does not
    /// know.
    ///
    /// `POST /webhooks` (source: server, observed)
    #[inline]
    pub fn create(&self) -> WebhooksCreate {
        WebhooksCreate {
            call: self.0.call(&operations::WEBHOOKS_CREATE),
            body: Default::default(),
        }
    }

    /// Reads a webhook.
    ///
    /// With its secret in clear (trap T10). For users who have logged in: API keys and signed calls get 401.
    ///
    /// Errors: 404 if there is no such webhook.
    ///
    /// `GET /webhooks/{webhookId}` (source: server, observed)
    #[inline]
    pub fn get(&self, webhook_id: impl AsRef<str>) -> WebhooksGet {
        WebhooksGet {
            call: self.0.call(&operations::WEBHOOKS_GET).segment(webhook_id.as_ref()),
        }
    }

    /// Deletes a webhook.
    ///
    /// For users who have logged in: API keys and signed calls get 401. A repeat changes nothing more; it is answered with 404 if the first attempt worked.
    ///
    /// Errors: 404 if there is no such webhook.
    ///
    /// `DELETE /webhooks/{webhookId}` (source: server, observed)
    #[inline]
    pub fn delete(&self, webhook_id: impl AsRef<str>) -> WebhooksDelete {
        WebhooksDelete {
            call: self.0.call(&operations::WEBHOOKS_DELETE).segment(webhook_id.as_ref()),
        }
    }

    /// Changes a webhook.
    ///
    /// What is left out stays. Turning it on again does not set the count of failures back; a delivery that works does. For users who have logged in: API keys
    /// and signed calls get 401.
    ///
    /// Trap T15: a comma in the name of an event splits it in two, so none must be sent.
    ///
    /// Errors: 400 as for `webhooks_create`; 404 if there is no such webhook.
    ///
    /// `PATCH /webhooks/{webhookId}` (source: server, observed)
    #[inline]
    pub fn update(&self, webhook_id: impl AsRef<str>) -> WebhooksUpdate {
        WebhooksUpdate {
            call: self.0.call(&operations::WEBHOOKS_UPDATE).segment(webhook_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Sends a test delivery to a webhook.
    ///
    /// The event is `test`. `success` says little: a delivery that fails is reported as a success, and a webhook that does not exist is answered with 201 and false. For users who have logged in: API keys and signed calls get 401.
    ///
    /// `POST /webhooks/{webhookId}/test` (source: server, observed)
    #[inline]
    pub fn test(&self, webhook_id: impl AsRef<str>) -> WebhooksTest {
        WebhooksTest {
            call: self.0.call(&operations::WEBHOOKS_TEST).segment(webhook_id.as_ref()),
        }
    }
}

/// The call that [`Webhooks::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksList {
    pub(crate) call: Call,
}

impl WebhooksList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Webhook>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksCreate {
    pub(crate) call: Call,
    body: Box<types::WebhooksCreateBody>,
}

impl WebhooksCreate {
    /// Whether a `pre` hook can refuse what is about to be done.
    #[inline]
    pub fn can_block(mut self, can_block: bool) -> Self {
        self.body.can_block = Some(can_block);
        self
    }

    /// The events that it wants, as `EventType` names them; `task.transition` and `task.complete` for `pre` hooks. `[]`, or `*` among them, is all. None may hold a comma: the server would read it as two.
    #[inline]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// When it is called; `post` if left out.
    #[inline]
    pub fn hook_type(mut self, hook_type: impl Into<types::HookType>) -> Self {
        self.body.hook_type = Some(hook_type.into());
        self
    }

    /// Its name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// What deliveries are signed with, as UTF-8 text; without one they are not signed.
    #[inline]
    pub fn secret(mut self, secret: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.secret = Some(secret.into());
        self
    }

    /// For how long a `pre` hook is waited for, in milliseconds; after that, what it was asked about is done.
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.body.timeout_ms = Some(timeout_ms);
        self
    }

    /// Where it is delivered: `http` or `https`, and a host that is public. Addresses of the local machine and of private networks are refused, as are hosts that do not resolve.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WebhooksCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookReceipt> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Webhooks::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksGet {
    pub(crate) call: Call,
}

impl WebhooksGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Webhook> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::delete`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksDelete {
    pub(crate) call: Call,
}

impl WebhooksDelete {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookDeleted> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::update`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksUpdate {
    pub(crate) call: Call,
    body: Box<types::WebhooksUpdateBody>,
}

impl WebhooksUpdate {
    /// Whether a `pre` hook can refuse what is about to be done.
    #[inline]
    pub fn can_block(mut self, can_block: bool) -> Self {
        self.body.can_block = Some(can_block);
        self
    }

    /// Whether it is delivered.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// The events that it wants, as `EventType` names them; `task.transition` and `task.complete` for `pre` hooks. `[]`, or `*` among them, is all. None may hold a comma: the server would read it as two.
    #[inline]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// When it is called.
    #[inline]
    pub fn hook_type(mut self, hook_type: impl Into<types::HookType>) -> Self {
        self.body.hook_type = Some(hook_type.into());
        self
    }

    /// Its name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// What deliveries are signed with, as UTF-8 text.
    #[inline]
    pub fn secret(mut self, secret: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.secret = Some(secret.into());
        self
    }

    /// For how long a `pre` hook is waited for, in milliseconds; after that, what it was asked about is done.
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.body.timeout_ms = Some(timeout_ms);
        self
    }

    /// Where it is delivered: `http` or `https`, and a host that is public. Addresses of the local machine and of private networks are refused, as are hosts that do not resolve.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WebhooksUpdateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookReceipt> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Webhooks::test`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksTest {
    pub(crate) call: Call,
}

impl WebhooksTest {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookTestResult> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
