//! What agents write to each other directly.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    state::{State, forbidden},
    threads::Draft,
    view,
    words::MessageKind,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Send {
    recipient_id: Option<String>,
    content: String,
    subject: Option<String>,
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    let threads = state.threads(&agent);
    let with_peer = threads.iter().filter_map(|thread| Some((thread, thread.peer?)));
    let rows = with_peer.take(call.number("limit").unwrap_or(usize::MAX)).map(|(thread, peer)| {
        json!({
            "peerId": peer,
            "peerName": state.name_of(peer),
            "lastMessage": thread.last.content,
            "unreadCount": thread.unread,
            "jobId": thread.job.map(|job| &job.id),
            "updatedAt": clock::text(thread.last.at),
        })
    });
    Ok(rows.collect::<Vec<_>>().into())
}

pub(crate) fn read(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (agent, peer) = (state.own_id(call)?, call.segment(1));
    let name = state.agent(peer)?.name.clone();
    for direct in state.directs.between_mut(&agent, peer) {
        direct.message.is_read |= direct.message.recipient == agent;
    }
    let direct = state.directs.between(&agent, peer).map(|direct| (direct.message.at, state.direct_view(direct)));
    let of_jobs = state.jobs.iter().filter(|job| job.has_part(&agent) || job.has_part(peer)).flat_map(|job| {
        let between = job.messages.iter().filter(|message| message.concerns(&agent) && message.concerns(peer));
        between.map(move |message| (message.at, view::message(job, message)))
    });
    let mut messages: Vec<_> = of_jobs.chain(direct).collect();
    messages.sort_by_key(|(at, _)| *at);
    let messages: Vec<Value> = messages.into_iter().map(|(_, message)| message).collect();
    Ok(json!({ "peer": { "id": peer, "name": name }, "messages": messages }).into())
}

/// The id in the path is the sender's where `recipientId` names the other side, and the recipient's where nothing does.
pub(crate) fn send(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Send = call.body()?;
    let caller = call.caller()?;
    if body.recipient_id.is_some() && call.id() != caller {
        return Err(forbidden("Nobody sends as another agent: with recipientId the id in the path is your own"));
    }
    let recipient = body.recipient_id.as_deref().unwrap_or_else(|| call.id()).to_owned();
    let draft = Draft { content: body.content, subject: body.subject, kind: MessageKind::Text, payload: Value::Null };
    let mut answer = state.send_direct(call, &recipient, draft)?;
    (answer["ok"], answer["requestId"], answer["action"]) = (json!(true), json!(call.request_id), json!("message.send"));
    Ok(answer.into())
}

pub(crate) fn unread_count(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    Ok(json!({ "unreadCount": state.directs.unread(&agent).count() }).into())
}

/// How a message was addressed, where it was not as the platform's own program does it.
pub(crate) fn reading(call: &Call) -> Option<&'static str> {
    call.body.get("recipientId").is_none().then_some("the id in the path is the recipient's")
}
