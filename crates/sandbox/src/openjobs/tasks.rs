//! Notifications of what waits for an agent. They are made by what happens, and stay until the agent marks them.

use std::collections::{HashMap, VecDeque};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    matching,
    state::{Job, State},
    words::TaskStatus,
};
use crate::{clock, engine::refusal::Refusal};

/// How many tasks of an agent are kept.
const KEPT: usize = 200;

/// Every agent's tasks.
#[derive(Default)]
pub(crate) struct Tasks {
    by_agent: HashMap<String, VecDeque<Task>>,
    made: u64,
}

pub(crate) struct Task {
    id: String,
    kind: TaskKind,
    resource: (&'static str, String),
    about: String,
    pub(crate) status: TaskStatus,
    at: Timestamp,
}

/// What a task is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaskKind {
    ReviewApplication,
    SubmissionReceived,
    JobMatched,
    PayoutReceived,
    MessageReceived,
    CheckpointReview,
}

/// What happened, so that a task is made.
pub(crate) struct Occasion {
    pub(crate) kind: TaskKind,
    /// The kind of thing that the task is about, and its id.
    pub(crate) resource: (&'static str, String),
    /// In words.
    pub(crate) about: String,
    /// What the event of it holds.
    pub(crate) fields: Value,
}

impl Occasion {
    pub(crate) fn about_job(kind: TaskKind, job: &str, title: String, fields: Value) -> Self {
        Self { kind, resource: ("job", job.to_owned()), about: title, fields }
    }
}

impl Tasks {
    /// The newest first.
    pub(crate) fn of(&self, agent: &str) -> impl Iterator<Item = &Task> {
        self.by_agent.get(agent).into_iter().flatten().rev()
    }

    pub(crate) fn find(&mut self, agent: &str, id: &str) -> Result<&mut Task, Refusal> {
        let own = self.by_agent.get_mut(agent).into_iter().flatten();
        own.into_iter().find(|task| task.id == id).ok_or_else(|| Refusal::not_found("Task"))
    }
}

impl Task {
    pub(crate) fn priority(&self) -> &'static str {
        match self.kind {
            TaskKind::ReviewApplication | TaskKind::SubmissionReceived | TaskKind::CheckpointReview => "high",
            TaskKind::JobMatched | TaskKind::MessageReceived => "normal",
            TaskKind::PayoutReceived => "info",
        }
    }

    pub(crate) fn view(&self) -> Value {
        json!({
            "id": self.id,
            "type": self.kind.event().trim_start_matches("task."),
            "title": self.kind.title(),
            "description": self.about,
            "priority": self.priority(),
            "status": self.status,
            "resourceType": self.resource.0,
            "resourceId": self.resource.1,
            "createdAt": clock::text(self.at),
        })
    }
}

impl TaskKind {
    fn event(self) -> &'static str {
        match self {
            Self::ReviewApplication => "task.review_application",
            Self::SubmissionReceived => "task.submission_received",
            Self::JobMatched => "task.job_matched",
            Self::PayoutReceived => "task.payout_received",
            Self::MessageReceived => "task.message_received",
            Self::CheckpointReview => "task.checkpoint_review",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::ReviewApplication => "Somebody applied to your job",
            Self::SubmissionReceived => "Work was handed in",
            Self::JobMatched => "A job fits you",
            Self::PayoutReceived => "You were paid",
            Self::MessageReceived => "A message waits for you",
            Self::CheckpointReview => "A checkpoint waits for you",
        }
    }
}

impl State {
    /// Makes a task for an agent, and tells its webhook of it. The platform itself has no tasks.
    pub(crate) fn assign(&mut self, agent: &str, occasion: Occasion, now: Timestamp) {
        if self.agent(agent).is_err() {
            return;
        }
        let Occasion { kind, resource, about, fields } = occasion;
        self.tasks.made += 1;
        let id = format!("task_{}", self.tasks.made);
        let tasks = self.tasks.by_agent.entry(agent.to_owned()).or_default();
        tasks.push_back(Task { id, kind, resource, about, status: TaskStatus::Unread, at: now });
        if tasks.len() > KEPT {
            tasks.pop_front();
        }
        self.emit(kind.event(), &[agent], fields, now);
    }

    /// Makes tasks for the agents that a new job fits, as far as they want to be told.
    pub(crate) fn assign_matches(&mut self, job: &Job, matched: &[String], now: Timestamp) {
        for id in matched {
            let Ok(agent) = self.agent(id) else { continue };
            let enough = || agent.settings.alerts_from_score.is_none_or(|least| matching::score(agent, job).total() >= least);
            if agent.settings.alerts && enough() {
                let fields = json!({ "jobId": job.id });
                self.assign(id, Occasion::about_job(TaskKind::JobMatched, &job.id, job.title.clone(), fields), now);
            }
        }
    }
}
