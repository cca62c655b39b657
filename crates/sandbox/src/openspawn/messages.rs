//! Messages in channels.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    channel::Channel,
    events::Entity,
    handlers::Handler,
    message::Message,
    metadata::metadata,
    refusals::{internal, not_found},
    state::State,
    words::MessageType,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "send" => send,
        "get" => get,
        "thread" => thread,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Send {
    channel_id: String,
    #[serde(rename = "type")]
    kind: MessageType,
    body: String,
    parent_message_id: Option<String>,
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let channel = call.text("channelId").unwrap_or_default().to_ascii_lowercase();
    let page: Vec<_> = state.messages.page(&channel, call).into_iter().map(|message| state.message(message)).collect();
    Ok(page.into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let found = state.messages.get(call.id()).ok_or_else(|| not_found("Message"))?;
    Ok(json!({ "data": state.message(found) }).into())
}

fn thread(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let answers_it = |message: &&Message| message.parent.as_ref().is_some_and(|parent| parent.eq_ignore_ascii_case(call.id()));
    let answers: Vec<Value> = state.messages.all().filter(answers_it).map(|message| state.message(message)).collect();
    Ok(answers.into())
}

fn send(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (body, metadata): (Send, _) = (call.body()?, metadata(&call.body, "")?);
    let is_meant = |channel: &&Channel| channel.id.eq_ignore_ascii_case(&body.channel_id);
    let channel = state.channels.iter().find(is_meant).ok_or_else(internal)?.id.clone();
    let parent = match &body.parent_message_id {
        Some(parent) => Some(state.messages.get(parent).ok_or_else(internal)?.id.clone()),
        None => None,
    };
    let sender = call.caller()?;
    let message = Message { kind: body.kind, parent, metadata, ..state.draft(&channel, sender, &body.body) };
    let told = json!({ "channelId": channel, "type": message.kind, "hasParent": message.parent.is_some() });
    let (id, shown) = (message.id.clone(), state.message(&message));
    state.messages.add(message);
    state.record(sender, "message.sent", Entity::Message(&id), told);
    Ok(json!({ "data": shown }).into())
}
