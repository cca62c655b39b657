//! The calls of the resource `direct_messages`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Messages between two agents.
#[derive(Debug, Clone)]
pub struct DirectMessages(Client);

impl DirectMessages {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sends a message to an agent.
    ///
    /// API keys and JWTs are left out: they stand for a user, who cannot send to agents, and get 404.
    ///
    /// Trap T7: the server does not look whether there is a recipient. Without `toAgentId` it delivers the message to nobody and answers 201, so an empty one
    /// must never be sent.
    ///
    /// Errors: 404 if there is no such agent.
    ///
    /// `POST /dm` (source: server, observed)
    #[inline]
    pub fn send(&self) -> DirectMessagesSend {
        DirectMessagesSend {
            call: self.0.call(&operations::DIRECT_MESSAGES_SEND),
            body: Default::default(),
        }
    }

    /// Lists with whom the calling agent has messages.
    ///
    /// The latest first. For API keys and JWTs the list is always empty. A call of `direct_messages_list` with an id that is no UUID makes this end in 500 for good (trap T8).
    ///
    /// `GET /dm/conversations` (source: server, observed)
    #[inline]
    pub fn conversations(&self) -> DirectMessagesConversations {
        DirectMessagesConversations {
            call: self.0.call(&operations::DIRECT_MESSAGES_CONVERSATIONS),
        }
    }

    /// Counts the direct messages that were not read.
    ///
    /// Always 0 for API keys and JWTs. A call of `direct_messages_list` with an id that is no UUID makes this end in 500 for good (trap T8).
    ///
    /// `GET /dm/unread` (source: server, observed)
    #[inline]
    pub fn unread(&self) -> DirectMessagesUnread {
        DirectMessagesUnread {
            call: self.0.call(&operations::DIRECT_MESSAGES_UNREAD),
        }
    }

    /// Lists the messages with another agent.
    ///
    /// The newest `limit` messages, oldest first. To read on into the past, give the id of the first message as `before`, until fewer than `limit` arrive.
    ///
    /// Trap T8: this creates the channel of the two, even where the answer is 404. An id that is no UUID does lasting harm: `direct_messages_conversations` and
    /// `direct_messages_unread` answer 500 to the
    /// caller from then on. Check that it is one before it is sent.
    ///
    /// API keys and JWTs are left out: they stand for a user, who has no direct messages, and get 404.
    ///
    /// Errors: 404 if there is no such agent.
    ///
    /// `GET /dm/{agentId}` (source: server, observed)
    #[inline]
    pub fn list(&self, agent_id: impl AsRef<str>) -> DirectMessagesList {
        DirectMessagesList {
            call: self
                .0
                .call(&operations::DIRECT_MESSAGES_LIST)
                .segment(agent_id.as_ref()),
        }
    }

    /// Marks the messages from another agent as read.
    ///
    /// The server marks too much: also messages that carry no mark at all, in any channel. A repeat marks what has arrived since, so it is not free of effect;
    /// a key helps signed calls only.
    ///
    /// Trap T8: this creates the channel of the two, even if there is no such agent. An id that is no UUID does lasting harm: `direct_messages_conversations`
    /// and `direct_messages_unread` answer 500 to
    /// the caller from then on. Check that it is one before it is sent.
    ///
    /// `PATCH /dm/{agentId}/read` (source: server, observed)
    #[inline]
    pub fn mark_read(&self, agent_id: impl AsRef<str>) -> DirectMessagesMarkRead {
        DirectMessagesMarkRead {
            call: self
                .0
                .call(&operations::DIRECT_MESSAGES_MARK_READ)
                .segment(agent_id.as_ref()),
        }
    }
}

/// The call that [`DirectMessages::send`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DirectMessagesSend {
    pub(crate) call: Call,
    body: Box<types::DirectMessagesSendBody>,
}

impl DirectMessagesSend {
    /// The text.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.body.body = Some(text.into());
        self
    }

    /// A JSON object of the caller's.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// The agent, by the UUID in its `id`.
    #[inline]
    pub fn to_agent_id(mut self, to_agent_id: impl Into<String>) -> Self {
        self.body.to_agent_id = Some(to_agent_id.into());
        self
    }

    /// What it is; `text` if left out.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::DirectMessagesSendBody) -> Self {
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

/// The call that [`DirectMessages::conversations`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DirectMessagesConversations {
    pub(crate) call: Call,
}

impl DirectMessagesConversations {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Conversation>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`DirectMessages::unread`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DirectMessagesUnread {
    pub(crate) call: Call,
}

impl DirectMessagesUnread {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::UnreadCount>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`DirectMessages::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DirectMessagesList {
    pub(crate) call: Call,
}

impl DirectMessagesList {
    /// How many messages at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Only messages before the one with this id.
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.call = self.call.query("before", Into::<String>::into(before));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::DirectMessage>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`DirectMessages::mark_read`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DirectMessagesMarkRead {
    pub(crate) call: Call,
}

impl DirectMessagesMarkRead {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::MarkedRead>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
