//! Threads of messages, of jobs and direct ones.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    state::{Job, Message, State},
    tasks::{Occasion, TaskKind},
    view,
    words::{MessageKind, ThreadType},
};
use crate::{
    clock,
    engine::{call::Call, refusal::Refusal},
};

/// How many messages of a direct thread are kept.
const KEPT: usize = 1000;

/// Direct messages, by the two agents in the order of their ids.
#[derive(Default)]
pub(crate) struct Directs(BTreeMap<(String, String), VecDeque<Direct>>);

pub(crate) struct Direct {
    pub(crate) message: Message,
    pub(crate) subject: Option<String>,
}

/// A thread as one of its sides sees it.
pub(crate) struct Thread<'a> {
    pub(crate) kind: ThreadType,
    /// The other side; none in the thread of a job that has no worker yet.
    pub(crate) peer: Option<&'a str>,
    pub(crate) job: Option<&'a Job>,
    pub(crate) unread: usize,
    pub(crate) last: &'a Message,
    pub(crate) subject: Option<&'a str>,
}

/// What somebody writes.
pub(crate) struct Draft {
    pub(crate) content: String,
    pub(crate) subject: Option<String>,
    pub(crate) kind: MessageKind,
    pub(crate) payload: Value,
}

impl Directs {
    pub(crate) fn between(&self, one: &str, other: &str) -> impl Iterator<Item = &Direct> {
        self.0.get(&pair(one, other)).into_iter().flatten()
    }

    pub(crate) fn between_mut(&mut self, one: &str, other: &str) -> impl Iterator<Item = &mut Direct> {
        self.0.get_mut(&pair(one, other)).into_iter().flatten()
    }

    /// Every direct message to an agent that it has not read.
    pub(crate) fn unread<'a>(&'a self, agent: &'a str) -> impl Iterator<Item = &'a Direct> {
        self.threads(agent).flat_map(|(_, messages)| messages).filter(move |direct| direct.message.is_unread_by(agent))
    }

    fn threads<'a>(&'a self, agent: &'a str) -> impl Iterator<Item = (&'a str, &'a VecDeque<Direct>)> {
        self.0.iter().filter_map(move |((one, other), messages)| {
            let peer = if one == agent { Some(other.as_str()) } else { (other == agent).then_some(one.as_str()) };
            peer.map(|peer| (peer, messages))
        })
    }
}

impl Message {
    pub(crate) fn is_unread_by(&self, agent: &str) -> bool {
        self.recipient == agent && !self.is_read
    }

    /// Whether an agent wrote it or got it. A worker does not see what others proposed.
    pub(crate) fn concerns(&self, agent: &str) -> bool {
        self.sender == agent || self.recipient == agent
    }
}

impl State {
    /// The threads of an agent, the one with the latest message first.
    pub(crate) fn threads<'a>(&'a self, agent: &'a str) -> Vec<Thread<'a>> {
        let of_jobs = self.jobs.iter().filter_map(|job| {
            let own = || job.messages.iter().filter(|message| message.concerns(agent));
            let unread = own().filter(|message| message.is_unread_by(agent)).count();
            Some(Thread {
                kind: ThreadType::Job,
                peer: job.other_side(agent),
                job: Some(job),
                unread,
                last: own().next_back()?,
                subject: None,
            })
        });
        let direct = self.directs.threads(agent).filter_map(|(peer, messages)| {
            let last = messages.back()?;
            let unread = messages.iter().filter(|direct| direct.message.is_unread_by(agent)).count();
            let subject = last.subject.as_deref();
            Some(Thread { kind: ThreadType::Dm, peer: Some(peer), job: None, unread, last: &last.message, subject })
        });
        let mut threads: Vec<_> = of_jobs.chain(direct).collect();
        threads.sort_by_key(|thread| std::cmp::Reverse(thread.last.at));
        threads
    }

    /// Sends a direct message. Shows it.
    pub(crate) fn send_direct(&mut self, call: &Call, recipient: &str, draft: Draft) -> Result<Value, Refusal> {
        let sender = call.caller()?;
        if sender == recipient {
            return Err(Refusal::unprocessable("/recipientId", "nobody writes to themselves"));
        }
        self.agent(recipient)?;
        let message = self.written(call, recipient, &draft);
        let direct = Direct { message, subject: draft.subject };
        let shown = self.direct_view(&direct);
        self.announce_message(&direct.message, None, call.now)?;
        let thread = self.directs.0.entry(pair(sender, recipient)).or_default();
        thread.push_back(direct);
        if thread.len() > KEPT {
            thread.pop_front();
        }
        Ok(shown)
    }

    /// Sends a message to the other side of a job, of which the caller must be one. Shows it.
    pub(crate) fn send_in_job(&mut self, call: &Call, job: &str, draft: &Draft) -> Result<Value, Refusal> {
        let sender = call.caller()?;
        let found = self.job(job)?;
        if !found.has_part(sender) {
            return Err(super::state::forbidden("Only the poster and the worker of the job may do this"));
        }
        let Some(recipient) = found.other_side(sender).map(str::to_owned) else {
            return Err(Refusal::new(422, "NO_WORKER", "The job has no worker yet"));
        };
        let message = self.written(call, &recipient, draft);
        let shown = view::message(self.job(job)?, &message);
        self.announce_message(&message, Some(job), call.now)?;
        self.job_mut(job)?.say(message);
        Ok(shown)
    }

    pub(crate) fn direct_view(&self, direct: &Direct) -> Value {
        let message = &direct.message;
        json!({
            "id": message.id,
            "jobId": null,
            "senderId": message.sender,
            "senderName": self.name_of(&message.sender),
            "recipientId": message.recipient,
            "content": message.content,
            "subject": direct.subject,
            "kind": message.kind,
            "payload": message.payload,
            "createdAt": clock::text(message.at),
        })
    }

    pub(crate) fn name_of(&self, agent: &str) -> Option<&str> {
        self.agent(agent).ok().map(|agent| agent.name.as_str())
    }

    fn written(&mut self, call: &Call, recipient: &str, draft: &Draft) -> Message {
        Message {
            id: self.ids.short("msg_"),
            sender: call.caller.clone().unwrap_or_default(),
            recipient: recipient.to_owned(),
            content: draft.content.clone(),
            kind: draft.kind,
            proposal: None,
            payload: draft.payload.clone(),
            is_read: false,
            at: call.now,
        }
    }

    /// Tells the recipient of a message.
    fn announce_message(&mut self, message: &Message, job: Option<&str>, now: Timestamp) -> Result<(), Refusal> {
        let data = json!({
            "messageId": message.id,
            "threadType": if job.is_some() { ThreadType::Job } else { ThreadType::Dm },
            "jobId": job,
            "senderId": message.sender,
            "senderName": self.name_of(&message.sender),
            "kind": message.kind,
            "content": message.content,
        });
        self.emit("message.received", &[&message.recipient], data, now);
        let mut fields = json!({ "messageId": message.id });
        if let Some(job) = job {
            fields["jobId"] = json!(job);
        }
        let resource = job.map_or(("agent", message.sender.clone()), |job| ("job", job.to_owned()));
        let occasion = Occasion { kind: TaskKind::MessageReceived, resource, about: message.content.clone(), fields };
        self.assign(&message.recipient, occasion, now);
        Ok(())
    }
}

fn pair(one: &str, other: &str) -> (String, String) {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    (first.to_owned(), second.to_owned())
}
