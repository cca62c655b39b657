//! Messages, in channels and between two agents.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{state::State, words::MessageType};
use crate::{clock, engine::call::Call};

/// How many messages are kept; the oldest go first.
const KEPT: usize = 100_000;

/// How many messages a page has if nobody says how many.
const PAGE: usize = 50;

/// The member of the metadata that says whether the recipient has read the message. Only direct messages have it from the start.
const READ: &str = "read";

pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) channel: String,
    pub(crate) sender: String,
    pub(crate) recipient: Option<String>,
    pub(crate) kind: MessageType,
    pub(crate) body: String,
    /// The message that it answers.
    pub(crate) parent: Option<String>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) created_at: Timestamp,
}

/// The messages, the oldest first.
#[derive(Default)]
pub(crate) struct Messages(VecDeque<Message>);

impl Message {
    /// Whether it was read; none if nobody keeps account of that.
    pub(super) fn is_read(&self) -> Option<bool> {
        self.metadata.get(READ)?.as_bool()
    }

    pub(super) fn mark(&mut self, is_read: bool) {
        self.metadata.insert(READ.to_owned(), json!(is_read));
    }

    /// Whether it is a direct message that this agent has not read.
    pub(super) fn waits_for(&self, agent: &str) -> bool {
        self.recipient.as_deref() == Some(agent) && self.is_read() == Some(false)
    }

    /// Whether it carries a mark of any kind, which need not say yes or no where a sender wrote it.
    pub(super) fn is_marked(&self) -> bool {
        self.metadata.get(READ).is_some_and(|mark| !mark.is_null())
    }
}

impl Messages {
    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = &Message> {
        self.0.iter()
    }

    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        self.0.iter_mut()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Message> {
        self.0.iter().rev().find(|message| message.id.eq_ignore_ascii_case(id))
    }

    /// The newest messages of a channel that a call asks for, the oldest of them first.
    pub(super) fn page(&self, channel: &str, call: &Call) -> Vec<&Message> {
        let limit = call.number("limit").filter(|limit| *limit > 0).unwrap_or(PAGE);
        // By place and not by time: where the clock stands still, no time is before another.
        let before = call.text("before").and_then(|id| self.0.iter().rposition(|message| message.id.eq_ignore_ascii_case(id)));
        let earlier = self.0.iter().take(before.unwrap_or(self.0.len())).rev();
        let mut page: Vec<_> = earlier.filter(|message| message.channel == channel).take(limit).collect();
        page.reverse();
        page
    }

    pub(super) fn add(&mut self, message: Message) {
        self.0.push_back(message);
        if self.0.len() > KEPT {
            self.0.pop_front();
        }
    }

    pub(super) fn forget_channel(&mut self, channel: &str) {
        self.0.retain(|message| message.channel != channel);
    }
}

impl State {
    /// A plain message from somebody to a channel, which nobody has sent yet.
    pub(super) fn draft(&mut self, channel: &str, sender: &str, body: &str) -> Message {
        Message {
            id: self.ids.uuid(),
            channel: channel.to_owned(),
            sender: sender.to_owned(),
            recipient: None,
            kind: MessageType::default(),
            body: body.to_owned(),
            parent: None,
            metadata: Map::new(),
            created_at: self.now,
        }
    }

    /// A message as it is shown.
    pub(super) fn message(&self, message: &Message) -> Value {
        json!({
            "id": message.id,
            "orgId": self.organisation.id,
            "channelId": message.channel,
            "senderId": message.sender,
            "recipientId": message.recipient,
            "type": message.kind,
            "body": message.body,
            "parentMessageId": message.parent,
            "metadata": message.metadata,
            "createdAt": clock::text(message.created_at),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;

    #[test]
    fn messages_beyond_the_room_go_the_oldest_first() {
        let mut state = State::new(Ids::new(7, "openspawn"), Timestamp::UNIX_EPOCH);
        for number in 0..KEPT + 5 {
            let message = state.draft("c", "a", &number.to_string());
            state.messages.add(message);
        }
        assert_eq!((state.messages.0.len(), state.messages.0[0].body.as_str()), (KEPT, "5"));
    }
}
