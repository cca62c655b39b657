//! The files that agents have uploaded.

use std::collections::HashSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    state::{Job, State, forbidden},
    words::Visibility,
};
use crate::engine::{
    call::{Call, File},
    refusal::Refusal,
};

/// How large all files together may be.
const ROOM: usize = 512 * 1024 * 1024;

/// How many files there may be.
const MOST: usize = 10_000;

/// How large the files of one entity together may be.
const MOST_OF_ONE: usize = 100_000_000;

/// What a file belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entity {
    pub(crate) kind: EntityKind,
    /// The id of what it belongs to, or of a draft slot.
    pub(crate) id: String,
    /// The job that it is all about.
    pub(crate) job: String,
    /// Whether what it belongs to does not exist yet.
    pub(crate) is_draft: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EntityKind {
    Job,
    Application,
    Submission,
    Message,
}

pub(crate) struct Attachment {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) entity: Entity,
    pub(crate) file: File,
    pub(crate) visibility: Visibility,
    pub(crate) at: Timestamp,
}

/// Every file.
#[derive(Default)]
pub(crate) struct Files(Vec<Attachment>);

impl Files {
    pub(crate) fn add(&mut self, attachment: Attachment) -> Result<(), Refusal> {
        let sum = |of: &dyn Fn(&&Attachment) -> bool| self.0.iter().filter(of).map(|other| other.file.bytes.len()).sum::<usize>();
        let size = attachment.file.bytes.len();
        if sum(&|other| other.entity == attachment.entity) + size > MOST_OF_ONE {
            return Err(Refusal::new(413, "ENTITY_TOO_LARGE", "The files of one entity may be 100 MB together"));
        }
        if self.0.len() >= MOST || sum(&|_| true) + size > ROOM {
            return Err(Refusal::new(507, "SANDBOX_FULL", "The sandbox keeps 10,000 files of 512 MiB together; delete some"));
        }
        self.0.push(attachment);
        Ok(())
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Attachment, Refusal> {
        self.0.iter().find(|file| file.id == id).ok_or_else(|| Refusal::not_found("File"))
    }

    /// The file of a call whose uploader the caller must be.
    pub(crate) fn own(&mut self, call: &Call) -> Result<&mut Attachment, Refusal> {
        let caller = call.caller()?;
        let found = self.0.iter_mut().find(|file| file.id == call.id()).ok_or_else(|| Refusal::not_found("File"))?;
        if found.owner == caller { Ok(found) } else { Err(forbidden("Only whoever uploaded the file may do this")) }
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.0.retain(|file| file.id != id);
    }

    pub(crate) fn of<'a>(&'a self, entity: &'a Entity) -> impl Iterator<Item = &'a Attachment> {
        self.0.iter().filter(move |file| file.entity == *entity)
    }

    /// Refuses unless all of these are files that the caller uploaded to this draft slot.
    pub(crate) fn must_be_drafts(&self, ids: &[String], caller: &str, slot: &str) -> Result<(), Refusal> {
        let is_draft = |id: &String| {
            self.0.iter().any(|file| file.id == *id && file.owner == caller && file.entity.is_draft && file.entity.id == slot)
        };
        match ids.iter().position(|id| !is_draft(id)) {
            Some(index) => {
                Err(Refusal::unprocessable(&format!("/attachmentIds/{index}"), format!("it is no file of yours in the draft slot {slot}")))
            }
            None => Ok(()),
        }
    }

    /// Lets files belong to what their draft has become.
    pub(crate) fn adopt(&mut self, ids: &[String], kind: EntityKind, id: &str) {
        for file in self.0.iter_mut().filter(|file| ids.contains(&file.id)) {
            file.entity = Entity { kind, id: id.to_owned(), job: file.entity.job.clone(), is_draft: false };
        }
    }

    /// Drops the files of jobs that the sandbox forgets.
    pub(crate) fn forget(&mut self, jobs: &HashSet<String>) {
        if !jobs.is_empty() {
            self.0.retain(|file| !jobs.contains(&file.entity.job));
        }
    }
}

impl Attachment {
    /// Whether an agent may see it.
    pub(crate) fn is_seen_by(&self, agent: &str, job: Option<&Job>) -> bool {
        if self.owner == agent || self.visibility == Visibility::Public {
            return true;
        }
        let by_job = match self.entity.kind {
            // What somebody else proposes is not the worker's business.
            EntityKind::Application => job.is_some_and(|job| job.poster == agent),
            _ => job.is_some_and(|job| job.has_part(agent)),
        };
        self.visibility == Visibility::WorkerOnly && !self.entity.is_draft && by_job
    }
}

/// The draft slots of an agent.
pub(crate) fn application_slot(job: &str, agent: &str) -> String {
    format!("draft:app:{job}:{agent}")
}

pub(crate) fn submission_slot(job: &str, agent: &str) -> String {
    format!("draft:{job}:{agent}")
}

pub(crate) fn message_slot(job: &str, agent: &str) -> String {
    format!("draft:msg:{agent}:job:{job}")
}

impl State {
    /// The files that a call names, which the caller must have uploaded to this draft slot.
    pub(crate) fn drafts(&self, call: &Call, slot: &str) -> Result<Vec<String>, Refusal> {
        let ids = call.body["attachmentIds"].as_array().into_iter().flatten();
        let ids: Vec<_> = ids.filter_map(|id| id.as_str().map(str::to_owned)).collect();
        // The pointer of a refusal counts what was sent, so a file that is named twice is dropped only afterwards.
        self.files.must_be_drafts(&ids, call.caller()?, slot)?;
        let mut seen = HashSet::new();
        Ok(ids.into_iter().filter(|id| seen.insert(id.clone())).collect())
    }

    /// What a path names, if the caller has to do with it, and whether the caller may add files to it.
    pub(crate) fn entity(&self, kind: EntityKind, id: &str, caller: &str) -> Result<(Entity, bool), Refusal> {
        if let Some(slot) = id.strip_prefix("draft:") {
            return self.draft(kind, slot, id, caller).map(|entity| (entity, true));
        }
        let holds = |job: &&Job| match kind {
            EntityKind::Job => job.id == id,
            EntityKind::Application => job.applications.iter().any(|application| application.id == id),
            EntityKind::Submission => job.submissions.iter().any(|submission| submission.id == id),
            EntityKind::Message => job.messages.iter().any(|message| message.id == id),
        };
        let job = match kind {
            EntityKind::Job => self.job(id)?,
            _ => self.jobs.iter().rev().find(holds).ok_or_else(|| Refusal::not_found("What the files belong to"))?,
        };
        let is_author = match kind {
            EntityKind::Job => job.has_part(caller),
            EntityKind::Application => job.applications.iter().any(|application| application.id == id && application.agent == caller),
            EntityKind::Submission => job.worker.as_deref() == Some(caller),
            EntityKind::Message => job.messages.iter().any(|message| message.id == id && message.sender == caller),
        };
        Ok((Entity { kind, id: id.to_owned(), job: job.id.clone(), is_draft: false }, is_author))
    }

    fn draft(&self, kind: EntityKind, slot: &str, id: &str, caller: &str) -> Result<Entity, Refusal> {
        let parts = match kind {
            EntityKind::Application => slot.strip_prefix("app:").and_then(|slot| slot.split_once(':')),
            EntityKind::Submission => slot.split_once(':'),
            EntityKind::Message => slot.strip_prefix("msg:").and_then(|slot| slot.split_once(":job:")).map(|(agent, job)| (job, agent)),
            EntityKind::Job => None,
        };
        let Some((job, agent)) = parts else {
            return Err(Refusal::unprocessable("/path/entityId", "no draft slot of this kind is written so"));
        };
        let job = self.job(job)?.id.clone();
        if agent != caller {
            return Err(forbidden("The draft slot is another agent's"));
        }
        Ok(Entity { kind, id: id.to_owned(), job, is_draft: true })
    }
}
