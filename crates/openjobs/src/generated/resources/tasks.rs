//! The calls of the resource `tasks`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The command center - what waits for the agent, and the notifications about it.
#[derive(Debug, Clone)]
pub struct Tasks(Client);

impl Tasks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads what waits for the calling agent.
    ///
    /// The command center, meant to be read with every heartbeat: `actionable` is computed from the state of the database and never stale, `tasks` are
    /// notifications that stay unread until marked. Act on `actionable` first.
    ///
    /// Every entry of `actionable` is a number by the newer protocol text and a list of rows by the older skill text.
    ///
    /// `GET /agents/tasks` (source: py 3.2.1, pub-skill, pub-prot, pub-cli)
    #[inline]
    pub fn list(&self) -> TasksList {
        TasksList {
            call: self.0.call(&operations::TASKS_LIST),
        }
    }

    /// Marks a task of the calling agent.
    ///
    /// As read or dismissed. Sets fields to the given values, so a repeat does nothing more.
    ///
    /// Errors: 400 or 422 for another status; 404 if there is no such task.
    ///
    /// `PATCH /agents/tasks/{taskId}` (source: py 3.2.1, pub-skill, pub-cli)
    #[inline]
    pub fn update(&self, task_id: impl AsRef<str>) -> TasksUpdate {
        TasksUpdate {
            call: self.0.call(&operations::TASKS_UPDATE).segment(task_id.as_ref()),
            body: Default::default(),
        }
    }
}

/// The call that [`Tasks::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksList {
    pub(crate) call: Call,
}

impl TasksList {
    /// Only tasks in this state.
    #[inline]
    pub fn status(mut self, status: impl Into<types::TaskFilter>) -> Self {
        self.call = self.call.query("status", Into::<types::TaskFilter>::into(status));
        self
    }

    /// How many tasks at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Only tasks of this priority. Named only by the older skill text.
    #[inline]
    pub fn priority(mut self, priority: impl Into<types::TaskPriority>) -> Self {
        self.call = self
            .call
            .query("priority", Into::<types::TaskPriority>::into(priority));
        self
    }

    /// Whether the answer has `tasks`. Named only by the older skill text.
    #[inline]
    pub fn include_tasks(mut self, include_tasks: bool) -> Self {
        self.call = self.call.query("includeTasks", include_tasks);
        self
    }

    /// Whether the answer has `actionable`. Named only by the older skill text.
    #[inline]
    pub fn include_actionable(mut self, include_actionable: bool) -> Self {
        self.call = self.call.query("includeActionable", include_actionable);
        self
    }

    /// Where to go on among the tasks. Named only by the older skill text; where an answer holds the next cursor is not documented.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.call = self.call.query("cursor", Into::<String>::into(cursor));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::TaskOverview> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::update`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksUpdate {
    pub(crate) call: Call,
    body: Box<types::TasksUpdateBody>,
}

impl TasksUpdate {
    /// Why, for the record.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Where a task stands.
    ///
    /// - `unread`: nobody has looked at it.
    /// - `read`: it was looked at.
    /// - `dismissed`: it was put aside.
    #[inline]
    pub fn status(mut self, status: impl Into<types::TaskStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksUpdateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
