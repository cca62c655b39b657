//! Messages between two agents.

use std::{cmp::Reverse, collections::HashMap};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{channel::Channel, events::Entity, handlers::Handler, message::Message, refusals::internal, state::State, words::MessageType};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// What the real server takes for the recipient if none is named (T7).
const NOBODY: &str = "undefined";

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "send" => send,
        "conversations" => conversations,
        "unread" => unread,
        "list" => list,
        "mark_read" => mark_read,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Send {
    to_agent_id: Option<String>,
    body: String,
    #[serde(rename = "type")]
    kind: Option<MessageType>,
    metadata: Option<Map<String, Value>>,
}

/// What was said in a channel: the last message with its place among all, and how many one has not read.
#[derive(Default)]
struct Talk<'a> {
    last: Option<(usize, &'a Message)>,
    unread: usize,
}

fn send(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Send = call.body()?;
    let sender = call.caller()?;
    let recipient = match &body.to_agent_id {
        Some(id) => Some(state.agent(id)?.id.clone()),
        None if call.quirks => None,
        None => return Err(internal()),
    };
    let channel = state.direct_channel(sender, recipient.as_deref().unwrap_or(NOBODY));
    let mut message = Message {
        recipient,
        kind: body.kind.unwrap_or_default(),
        metadata: body.metadata.unwrap_or_default(),
        ..state.draft(&channel, sender, &body.body)
    };
    message.mark(false);
    let mut told = json!({ "fromAgent": sender, "channelId": channel });
    if let Some(recipient) = &message.recipient {
        told["toAgent"] = json!(recipient);
    }
    let (id, shown) = (message.id.clone(), state.message(&message));
    state.messages.add(message);
    state.record(sender, "message.direct", Entity::Message(&id), told);
    Ok(json!({ "data": shown }).into())
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (me, other) = (call.caller()?, state.agent(call.id())?.id.clone());
    let channel = state.direct_channel(me, &other);
    let page = state.messages.page(&channel, call);
    Ok(page.into_iter().map(|message| state.direct_message(message, me, &other)).collect::<Vec<_>>().into())
}

/// Whoever is meant need not exist. What carries no mark gets one as well, in whatever channel it is.
fn mark_read(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let me = call.caller()?;
    let channel = state.direct_channel(me, &call.id().to_ascii_lowercase());
    let is_meant = |message: &&mut Message| message.channel == channel && message.waits_for(me) || !message.is_marked();
    let mut marked = 0;
    for message in state.messages.all_mut().filter(is_meant) {
        message.mark(true);
        marked += 1;
    }
    Ok(json!({ "data": { "markedRead": marked } }).into())
}

fn unread(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let me = call.caller()?;
    let count = state.messages.all().filter(|message| message.waits_for(me)).count();
    Ok(json!({ "data": { "count": count } }).into())
}

fn conversations(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let me = state.actor(call)?;
    let mut talks: HashMap<&str, Talk<'_>> = HashMap::new();
    for (place, message) in state.messages.all().enumerate() {
        let talk = talks.entry(&message.channel).or_default();
        talk.last = Some((place, message));
        talk.unread += usize::from(message.waits_for(&me.id));
    }
    let own = state.channels.iter().filter(|_| me.is_agent);
    let mut rows: Vec<_> = own.filter_map(|channel| state.conversation(channel, &me.id, talks.remove(channel.id.as_str()))).collect();
    rows.sort_by_key(|(lateness, _)| Reverse(*lateness));
    Ok(rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>().into())
}

impl State {
    /// A conversation, unless the other side is no agent, and how late it is: its time, and the place of its last message.
    fn conversation(&self, channel: &Channel, me: &str, talk: Option<Talk<'_>>) -> Option<((Timestamp, usize), Value)> {
        let other = self.agent(channel.other_side(me)?).ok()?;
        let Talk { last, unread } = talk.unwrap_or_default();
        let at = last.map_or(channel.created_at, |(_, message)| message.created_at);
        let row = json!({
            "channelId": channel.id,
            "otherAgentId": other.id,
            "otherAgentName": other.name,
            "otherAgentLevel": other.level,
            "lastMessage": last.map_or("", |(_, message)| &message.body),
            "lastMessageAt": clock::text(at),
            "unreadCount": unread,
        });
        Some(((at, last.map_or(0, |(place, _)| place)), row))
    }

    /// A message as one of the two sees it. One that came by the channel names no recipient, so that it is for whoever did not send it.
    fn direct_message(&self, message: &Message, me: &str, other: &str) -> Value {
        let name = |id: &str| self.agent(id).map_or("", |agent| &agent.name);
        let recipient = message.recipient.as_deref().unwrap_or(if message.sender == me { other } else { me });
        json!({
            "id": message.id,
            "fromAgentId": message.sender,
            "fromAgentName": name(&message.sender),
            "toAgentId": recipient,
            "toAgentName": name(recipient),
            "body": message.body,
            "type": message.kind,
            "createdAt": clock::text(message.created_at),
            "read": message.is_read() == Some(true),
        })
    }
}
