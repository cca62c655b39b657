//! Channels, which messages are sent to.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::words::ChannelType;

pub(crate) struct Channel {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: ChannelType,
    pub(crate) task: Option<String>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}
