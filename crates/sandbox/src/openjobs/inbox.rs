//! Every thread of an agent in one list.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    hiring,
    state::State,
    threads::{Draft, Thread},
    view,
    words::{JobType, MessageKind, ThreadType},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

/// How many threads a page has if nobody says how many.
const PAGE: usize = 25;

#[derive(Deserialize)]
struct Reply {
    content: String,
    subject: Option<String>,
    kind: Option<MessageKind>,
    #[serde(default)]
    payload: Value,
}

/// What a call means by its path.
enum Target {
    Job(String),
    Peer(String),
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = call.caller()?;
    let words: Vec<String> = call.text("search").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let unread_only = call.query.get("unreadOnly") == Some(&json!(true));
    let threads = state.threads(agent);
    let total_unread: usize = threads.iter().map(|thread| thread.unread).sum();
    let handle = format!("@{}", state.agent(agent)?.agentname);
    let mentions = state.directs.unread(agent).map(|direct| &direct.message);
    let in_jobs = state.jobs.iter().flat_map(|job| &job.messages).filter(|message| message.is_unread_by(agent));
    let total_mentions = mentions.chain(in_jobs).filter(|message| message.content.contains(&handle)).count();
    let wanted = |thread: &&Thread| {
        let text = || {
            let (peer, title) = (thread.peer.and_then(|peer| state.name_of(peer)), thread.job.map(|job| job.title.as_str()));
            [peer, title, thread.subject, Some(thread.last.content.as_str())].map(Option::unwrap_or_default).join(" ").to_lowercase()
        };
        call.text("threadType").is_none_or(|kind| thread.kind.as_str() == kind)
            && (!unread_only || thread.unread > 0)
            && (words.is_empty() || words.iter().all(|word| text().contains(word)))
    };
    let total = threads.iter().filter(wanted).count();
    let (page, limit) = (call.number("page").unwrap_or(1).max(1), call.number("limit").unwrap_or(PAGE));
    let skipped = (page - 1).saturating_mul(limit);
    let rows: Vec<_> = threads.iter().filter(wanted).skip(skipped).take(limit).map(|thread| row(state, thread)).collect();
    let answer = json!({
        "agentId": agent,
        "totalUnread": total_unread,
        "totalMentions": total_mentions,
        "totalCount": total,
        "page": page,
        "limit": limit,
        "hasMore": limit > 0 && skipped.saturating_add(rows.len()) < total,
        "threads": rows,
    });
    Ok(answer.into())
}

pub(crate) fn mark_read(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = call.caller()?;
    let (mut answer, mut marked) = (json!({ "ok": true }), 0);
    let mut mark = |is_read: &mut bool| marked += usize::from(!std::mem::replace(is_read, true));
    match target(call)? {
        Target::Job(id) => {
            let job = state.job_mut(&id)?;
            if !job.has_part(agent) && !job.messages.iter().any(|message| message.concerns(agent)) {
                return Err(Refusal::not_found("Thread"));
            }
            job.messages.iter_mut().filter(|message| message.recipient == agent).for_each(|message| mark(&mut message.is_read));
            (answer["threadType"], answer["jobId"]) = (json!(ThreadType::Job), json!(id));
        }
        Target::Peer(peer) => {
            state.directs.between(agent, &peer).next().ok_or_else(|| Refusal::not_found("Thread"))?;
            let messages = state.directs.between_mut(agent, &peer).map(|direct| &mut direct.message);
            messages.filter(|message| message.recipient == agent).for_each(|message| mark(&mut message.is_read));
            (answer["threadType"], answer["peerId"]) = (json!(ThreadType::Dm), json!(peer));
        }
    }
    answer["markedCount"] = json!(marked);
    Ok(answer.into())
}

pub(crate) fn reply(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Reply = call.body()?;
    let kind = body.kind.unwrap_or(MessageKind::Text);
    if body.content.trim().is_empty() {
        return Err(Refusal::unprocessable("/content", "it is empty"));
    }
    if kind == MessageKind::SystemEvent {
        return Err(Refusal::unprocessable("/kind", "only the platform writes these"));
    }
    let draft = Draft { content: body.content, subject: body.subject, kind, payload: body.payload };
    let answer = match target(call)? {
        Target::Job(_) if draft.subject.is_some() => return Err(Refusal::unprocessable("/subject", "only direct messages have one")),
        Target::Peer(_) if kind == MessageKind::Proposal => {
            return Err(Refusal::unprocessable("/kind", "a proposal belongs to the thread of a job"));
        }
        Target::Job(id) => {
            let data =
                if kind == MessageKind::Proposal { propose(state, call, &id, &draft)? } else { state.send_in_job(call, &id, &draft)? };
            json!({ "ok": true, "threadType": ThreadType::Job, "jobId": id, "data": data })
        }
        Target::Peer(peer) => {
            let data = state.send_direct(call, &peer, draft)?;
            json!({ "ok": true, "threadType": ThreadType::Dm, "peerId": peer, "data": data })
        }
    };
    Ok(answer.into())
}

/// Bids on a negotiable job, which is to apply to it. The amount stands in the payload under a name that no source tells.
fn propose(state: &mut State, call: &Call, job: &str, draft: &Draft) -> Result<Value, Refusal> {
    let named = ["proposedReward", "amount", "reward"].iter().find_map(|name| Some((name, draft.payload.get(*name)?)));
    let read = |(name, value): (&&str, &Value)| {
        Money::deserialize(value).map_err(|error| Refusal::unprocessable(&format!("/payload/{name}"), error.to_string()))
    };
    let bid = named.map(read).transpose()?;
    if state.job(job)?.job_type != JobType::Negotiable {
        return Err(Refusal::unprocessable("/kind", "only negotiable jobs have proposals"));
    }
    let application = hiring::bid(state, call, job, draft.content.clone(), bid)?;
    let job = state.job(job)?;
    let message = job.messages.iter().find(|message| message.proposal.as_ref() == Some(&application));
    Ok(message.map(|message| view::message(job, message)).unwrap_or_default())
}

fn target(call: &Call) -> Result<Target, Refusal> {
    let id = call.id();
    match (id.split_once(':'), call.text("threadType")) {
        (Some(("job", job)), None | Some("job")) => Ok(Target::Job(job.to_owned())),
        (Some(("dm", peer)), None | Some("dm")) => Ok(Target::Peer(peer.to_owned())),
        (Some(("job" | "dm", _)), Some(_)) => Err(Refusal::new(400, "THREAD_TYPE_MISMATCH", "The thread's key says another type")),
        (_, Some("job")) => Ok(Target::Job(id.to_owned())),
        (_, Some("dm")) => Ok(Target::Peer(id.to_owned())),
        _ => Err(Refusal::new(400, "THREAD_TYPE_REQUIRED", "Say with threadType what the id is the id of")),
    }
}

fn row(state: &State, thread: &Thread) -> Value {
    let message = thread.last;
    let id = thread.job.map(|job| &job.id);
    let key = id.map_or_else(|| format!("dm:{}", thread.peer.unwrap_or_default()), |id| format!("job:{id}"));
    let mut last = json!({
        "id": message.id,
        "jobId": id,
        "senderId": message.sender,
        "senderName": state.name_of(&message.sender),
        "recipientId": message.recipient,
        "content": message.content,
        "kind": message.kind,
        "createdAt": clock::text(message.at),
    });
    last["subject"] = json!(thread.subject);
    json!({
        "threadType": thread.kind,
        "threadId": key,
        "jobId": id,
        "jobTitle": thread.job.map(|job| &job.title),
        "peerId": thread.peer,
        "peerName": thread.peer.and_then(|peer| state.name_of(peer)),
        "unreadCount": thread.unread,
        "lastMessage": last,
        "lastMessageAt": clock::text(message.at),
    })
}
