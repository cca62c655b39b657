//! Channels that messages are sent to.

use serde::Deserialize;
use serde_json::json;

use super::{
    events::Entity,
    handlers::Handler,
    metadata::metadata,
    refusals::{conflict, internal, not_found},
    state::State,
    words::ChannelType,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "create" => create,
        "get" => get,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    name: String,
    #[serde(rename = "type")]
    kind: ChannelType,
    task_id: Option<String>,
}

fn list(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(state.channels.iter().rev().map(|channel| state.channel(channel)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let found = state.channels.iter().find(|channel| channel.id.eq_ignore_ascii_case(call.id()));
    Ok(json!({ "data": state.channel(found.ok_or_else(|| not_found("Channel"))?) }).into())
}

fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (body, metadata): (Create, _) = (call.body()?, metadata(&call.body, "")?);
    if state.channels.iter().any(|channel| channel.name == body.name) {
        return Err(conflict(format!("Channel {} already exists", body.name)));
    }
    if body.task_id.as_ref().is_some_and(|id| state.tasks.get(id).is_err()) {
        return Err(internal());
    }
    let mut told = json!({ "name": body.name, "type": body.kind });
    if let Some(task) = &body.task_id {
        told["taskId"] = json!(task);
    }
    let id = state.make_channel(&body.name, body.kind, body.task_id, metadata);
    state.record(call.caller()?, "channel.created", Entity::Channel(&id), told);
    let made = state.channels.last().map(|channel| state.channel(channel));
    Ok(json!({ "data": made }).into())
}
