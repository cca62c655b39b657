//! The calls of the resource `inbound`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Addresses at which other systems create tasks.
#[derive(Debug, Clone)]
pub struct Inbound(Client);

impl Inbound {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Creates a task from outside.
    ///
    /// The route is meant for systems that have only the key in the path, and is not open to them: the server wants a credential as well (401). On the
    /// published server it fails even then, with 500, since it
    /// takes the organisation for the creator of the task, and no receiver can be set up in the first place. The older server (`server@82533b3`) has no such
    /// route.
    ///
    /// The answer comes without an envelope. A key for repeats helps signed calls only.
    ///
    /// Errors: 400 for a signature (see there) and for a member that the server does not know; 404 for a key that nobody has or that was turned off; 500 as
    /// told.
    ///
    /// `POST /webhooks/inbound/{key}` (source: server, observed\*)
    #[inline]
    pub fn receive(&self, key: impl Into<guildhall_runtime::Secret>) -> InboundReceive {
        InboundReceive {
            call: self
                .0
                .call(&operations::INBOUND_RECEIVE)
                .segment(Into::<guildhall_runtime::Secret>::into(key).expose()),
            body: Default::default(),
        }
    }

    /// Creates several tasks from outside.
    ///
    /// The route is meant for systems that have only the key in the path, and is not open to them: the server wants a credential as well (401). On the
    /// published server it fails even then, with 500, since it
    /// takes the organisation for the creator of the task, and no receiver can be set up in the first place. The older server (`server@82533b3`) has no such
    /// route. Only a batch without tasks succeeds.
    ///
    /// The tasks are made one after the other: if one fails, those before it stay. So the call is never repeated once it may have been received.
    ///
    /// Errors: 400 for a signature (see there) and for a member that the server does not know, such as `tasks.0.title must be ...`; 404 for a key that nobody
    /// has or that was turned off; 500 as told.
    ///
    /// `POST /webhooks/inbound/{key}/batch` (source: server, observed\*)
    #[inline]
    pub fn receive_batch(
        &self,
        key: impl Into<guildhall_runtime::Secret>,
    ) -> InboundReceiveBatch {
        InboundReceiveBatch {
            call: self
                .0
                .call(&operations::INBOUND_RECEIVE_BATCH)
                .segment(Into::<guildhall_runtime::Secret>::into(key).expose()),
            body: Default::default(),
        }
    }
}

/// The call that [`Inbound::receive`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct InboundReceive {
    pub(crate) call: Call,
    body: Box<types::InboundReceiveBody>,
}

impl InboundReceive {
    /// The HMAC-SHA256 of the body as it is sent, in lower-case hexadecimal without a prefix; the key is the receiver's secret as UTF-8 text. May be left out. The published server answers 400 to whoever sends it, since it does not keep the body that it would have to look at.
    #[inline]
    pub fn x_open_spawn_signature(
        mut self,
        x_open_spawn_signature: impl Into<String>,
    ) -> Self {
        self.call = self
            .call
            .header(
                "X-OpenSpawn-Signature",
                Into::<String>::into(x_open_spawn_signature),
            );
        self
    }

    /// The agent that is to do it, by the UUID in its `id`; the default of the key if left out.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.body.assignee_id = Some(assignee_id.into());
        self
    }

    /// What is to be done, at length.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// A JSON object of the caller's. The server adds `createdViaWebhook`, `webhookKeyId` and `webhookKeyName`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// How much it presses; the default of the key if left out.
    #[inline]
    pub fn priority(mut self, priority: impl Into<types::TaskPriority>) -> Self {
        self.body.priority = Some(priority.into());
        self
    }

    /// Its tags, beside those of the key.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// What is to be done, in a line.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::InboundReceiveBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::TaskReceipt> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Inbound::receive_batch`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct InboundReceiveBatch {
    pub(crate) call: Call,
    body: Box<types::InboundReceiveBatchBody>,
}

impl InboundReceiveBatch {
    /// The HMAC-SHA256 of the body as it is sent, in lower-case hexadecimal without a prefix; the key is the receiver's secret as UTF-8 text. May be left out. The published server answers 400 to whoever sends it, since it does not keep the body that it would have to look at.
    #[inline]
    pub fn x_open_spawn_signature(
        mut self,
        x_open_spawn_signature: impl Into<String>,
    ) -> Self {
        self.call = self
            .call
            .header(
                "X-OpenSpawn-Signature",
                Into::<String>::into(x_open_spawn_signature),
            );
        self
    }

    /// The tasks. There is no limit to their number but the 100 KiB that a body may have.
    #[inline]
    pub fn tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<types::InboundTask>>,
    ) -> Self {
        self.body.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::InboundReceiveBatchBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::TaskReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
