//! The calls of the resource `messages`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Messages in channels, and their threads.
#[derive(Debug, Clone)]
pub struct Messages(Client);

impl Messages {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the messages of a channel.
    ///
    /// The newest `limit` messages, oldest first. To read on into the past, give the id of the first message as `before`, until fewer than `limit` arrive;
    /// older documents say the last, which is wrong.
    /// The server compares by the millisecond, so that messages of one millisecond can be skipped.
    ///
    /// Errors: 500 for a negative limit.
    ///
    /// `GET /messages` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn list(&self, channel_id: impl Into<String>) -> MessagesList {
        MessagesList {
            call: self
                .0
                .call(&operations::MESSAGES_LIST)
                .query("channelId", Into::<String>::into(channel_id)),
        }
    }

    /// Sends a message to a channel.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 400 without `type`; 500 for a channel or a message that does not exist.
    ///
    /// `POST /messages` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn send(&self) -> MessagesSend {
        MessagesSend {
            call: self.0.call(&operations::MESSAGES_SEND),
            body: Default::default(),
        }
    }

    /// Reads a message.
    ///
    /// Errors: 404 if there is no such message.
    ///
    /// `GET /messages/{messageId}` (source: server, observed)
    #[inline]
    pub fn get(&self, message_id: impl AsRef<str>) -> MessagesGet {
        MessagesGet {
            call: self.0.call(&operations::MESSAGES_GET).segment(message_id.as_ref()),
        }
    }

    /// Lists the answers to a message.
    ///
    /// The direct answers, oldest first, without the message itself. None if there is no such message.
    ///
    /// `GET /messages/{messageId}/thread` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn thread(&self, message_id: impl AsRef<str>) -> MessagesThread {
        MessagesThread {
            call: self.0.call(&operations::MESSAGES_THREAD).segment(message_id.as_ref()),
        }
    }
}

/// The call that [`Messages::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct MessagesList {
    pub(crate) call: Call,
}

impl MessagesList {
    /// How many messages at most. 0 is taken as 50.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Only messages before the one with this id. An id that nobody knows is ignored.
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.call = self.call.query("before", Into::<String>::into(before));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Message>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Messages::send`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct MessagesSend {
    pub(crate) call: Call,
    body: Box<types::MessagesSendBody>,
}

impl MessagesSend {
    /// The text.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.body.body = Some(text.into());
        self
    }

    /// The channel, by its id. One that does not exist ends in 500.
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.body.channel_id = Some(channel_id.into());
        self
    }

    /// A JSON object of the caller's.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// The message that it answers. One that does not exist ends in 500.
    #[inline]
    pub fn parent_message_id(mut self, parent_message_id: impl Into<String>) -> Self {
        self.body.parent_message_id = Some(parent_message_id.into());
        self
    }

    /// What it is. The server refuses to go without; the Python SDK sends `text` unless told otherwise.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::MessagesSendBody) -> Self {
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
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::MessageReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Messages::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct MessagesGet {
    pub(crate) call: Call,
}

impl MessagesGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::Message>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Messages::thread`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct MessagesThread {
    pub(crate) call: Call,
}

impl MessagesThread {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Message>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
