//! The calls of the resource `channels`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Channels that messages are sent to.
#[derive(Debug, Clone)]
pub struct Channels(Client);

impl Channels {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists channels.
    ///
    /// Newest first, all in one answer. The channels of direct messages are among them, named `dm:<uuid>:<uuid>`.
    ///
    /// `GET /channels` (source: server, observed)
    #[inline]
    pub fn list(&self) -> ChannelsList {
        ChannelsList {
            call: self.0.call(&operations::CHANNELS_LIST),
        }
    }

    /// Creates a channel.
    ///
    /// Never repeated once it may have been received: a second attempt would be answered with 409, which says nothing about the first. When in doubt, look for
    /// the name in `channels_list`.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 409 if the name is taken.
    ///
    /// `POST /channels` (source: server, observed)
    #[inline]
    pub fn create(&self) -> ChannelsCreate {
        ChannelsCreate {
            call: self.0.call(&operations::CHANNELS_CREATE),
            body: Default::default(),
        }
    }

    /// Reads a channel.
    ///
    /// Errors: 404 if there is no such channel.
    ///
    /// `GET /channels/{channelId}` (source: server, observed)
    #[inline]
    pub fn get(&self, channel_id: impl AsRef<str>) -> ChannelsGet {
        ChannelsGet {
            call: self.0.call(&operations::CHANNELS_GET).segment(channel_id.as_ref()),
        }
    }
}

/// The call that [`Channels::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ChannelsList {
    pub(crate) call: Call,
}

impl ChannelsList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Channel>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Channels::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ChannelsCreate {
    pub(crate) call: Call,
    body: Box<types::ChannelsCreateBody>,
}

impl ChannelsCreate {
    /// A JSON object of the caller's.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// Its name, unique in the organisation.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The task that it is about.
    #[inline]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.body.task_id = Some(task_id.into());
        self
    }

    /// Who talks in it.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::ChannelType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ChannelsCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ChannelReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Channels::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ChannelsGet {
    pub(crate) call: Call,
}

impl ChannelsGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::Channel>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
