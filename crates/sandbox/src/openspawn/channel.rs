//! Channels, which messages are sent to.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{state::State, words::ChannelType};
use crate::clock;

/// How many channels are kept; the oldest go first, with their messages.
const KEPT: usize = 10_000;

/// How the names of the channels of two agents begin.
const DIRECT: &str = "dm:";

pub(crate) struct Channel {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: ChannelType,
    pub(crate) task: Option<String>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl Channel {
    /// With whom somebody talks in this channel, if it is one of two and they are one of them.
    pub(super) fn other_side(&self, me: &str) -> Option<&str> {
        let (one, two) = self.name.strip_prefix(DIRECT).filter(|_| self.kind == ChannelType::Agent)?.split_once(':')?;
        match me {
            _ if me == one => Some(two),
            _ if me == two => Some(one),
            _ => None,
        }
    }
}

impl State {
    /// Makes a channel, and tells its id.
    pub(super) fn make_channel(&mut self, name: &str, kind: ChannelType, task: Option<String>, metadata: Map<String, Value>) -> String {
        if self.channels.len() >= KEPT {
            let oldest = self.channels.remove(0);
            self.messages.forget_channel(&oldest.id);
        }
        let id = self.ids.uuid();
        self.channels.push(Channel {
            id: id.clone(),
            name: name.to_owned(),
            kind,
            task,
            metadata,
            created_at: self.now,
            updated_at: self.now,
        });
        id
    }

    /// The id of the channel of two agents, which is made without an event if there is none.
    pub(super) fn direct_channel(&mut self, one: &str, two: &str) -> String {
        let name = format!("{DIRECT}{}:{}", one.min(two), one.max(two));
        match self.channels.iter().find(|channel| channel.name == name) {
            Some(channel) => channel.id.clone(),
            None => self.make_channel(&name, ChannelType::Agent, None, Map::new()),
        }
    }

    /// A channel as it is shown.
    pub(super) fn channel(&self, channel: &Channel) -> Value {
        json!({
            "id": channel.id,
            "orgId": self.organisation.id,
            "name": channel.name,
            "type": channel.kind,
            "taskId": channel.task,
            "metadata": channel.metadata,
            "createdAt": clock::text(channel.created_at),
            "updatedAt": clock::text(channel.updated_at),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;

    #[test]
    fn channels_beyond_the_room_go_the_oldest_first_and_take_their_messages_along() {
        let mut state = State::new(Ids::new(7, "openspawn"), Timestamp::UNIX_EPOCH);
        let oldest = state.make_channel("0", ChannelType::General, None, Map::new());
        let next = state.make_channel("1", ChannelType::General, None, Map::new());
        for channel in [&oldest, &next] {
            let message = state.draft(channel, "a", "Hello");
            state.messages.add(message);
        }
        (2..=KEPT).for_each(|number| drop(state.make_channel(&number.to_string(), ChannelType::General, None, Map::new())));
        assert_eq!((state.channels.len(), state.channels[0].id == next), (KEPT, true));
        assert_eq!(state.messages.all().map(|message| &message.channel).collect::<Vec<_>>(), [&next]);
    }
}
