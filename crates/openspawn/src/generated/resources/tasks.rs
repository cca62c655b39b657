//! The calls of the resource `tasks`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Tasks from the backlog to the end - assignment, transitions, approval, dependencies and comments.
#[derive(Debug, Clone)]
pub struct Tasks(Client);

impl Tasks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists tasks.
    ///
    /// All of the organisation's tasks that fit, newest first, in one answer. A status that does not exist fits nothing; parameters that the server does not
    /// know are ignored.
    ///
    /// Errors: 500 for an id that is no UUID.
    ///
    /// `GET /tasks` (source: seed 002, py sdk, server, observed\*)
    #[inline]
    pub fn list(&self) -> TasksList {
        TasksList {
            call: self.0.call(&operations::TASKS_LIST),
        }
    }

    /// Creates a task.
    ///
    /// A new task is in `backlog`. What a call asks for as `dueAt` comes back as `dueDate`.
    ///
    /// Trap T1: the published server cannot create a task at all. It fails while it makes up the `identifier`, answers 500 and stores nothing. Where that is
    /// mended, the first identifier is `TASK-2`.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 400 for a member that the server does not know or one of the wrong type; 500 for an assignee that does not exist and for the same tag twice.
    ///
    /// `POST /tasks` (source: seed 002, py sdk, server, observed\*)
    #[inline]
    pub fn create(&self) -> TasksCreate {
        TasksCreate {
            call: self.0.call(&operations::TASKS_CREATE),
            body: Default::default(),
        }
    }

    /// Reads a task.
    ///
    /// With its tags and what it depends on.
    ///
    /// Errors: 404 if there is no such task; 500 for anything but a UUID, such as `TASK-2`.
    ///
    /// `GET /tasks/{taskId}` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn get(&self, task_id: impl AsRef<str>) -> TasksGet {
        TasksGet {
            call: self.0.call(&operations::TASKS_GET).segment(task_id.as_ref()),
        }
    }

    /// Puts a task into another state.
    ///
    /// Which state leads to which is told at `TaskStatus`. A task need not be where it was asked to be: hooks on `task.complete` may refuse `done`, and the
    /// answer is then 201 with `review`, the
    /// feedback in `metadata` and an event `task.completion_rejected`. So look at `status` of the answer.
    ///
    /// `done` pays the assignee (by the organisation's rate `task.done`: 10 credits unless set, 25 as the server is seeded), pays its creator a management fee
    /// and a credit for delegating, and changes
    /// the assignee's trust. `cancelled` from anything but `backlog` counts as a failure
    /// of the assignee; back from `review` to `in_progress` counts as rework, and clears the feedback.
    ///
    /// The server looks at these in this order: is the step allowed (422), do hooks on `task.transition` let it pass (403), are the tasks that block it done
    /// (409), is it approved if it must be (403),
    /// do hooks on `task.complete` let it be done (201 with `review`). A hook that cannot be reached lets everything pass.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 400 for `notes` in place of `reason`; 403 `Action blocked by webhook: ...`, or not approved; 404 if there is no such task; 409 if tasks that
    /// block it are not done; 422 if the state
    /// does not lead there.
    ///
    /// `POST /tasks/{taskId}/transition` (source: seed 002, py sdk, server, observed\*)
    #[inline]
    pub fn transition(&self, task_id: impl AsRef<str>) -> TasksTransition {
        TasksTransition {
            call: self.0.call(&operations::TASKS_TRANSITION).segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Assigns a task to an agent.
    ///
    /// There is no call by which an agent takes a task: assign it to the caller's own UUID. The Python SDK sends `{}` for that, which is answered with 400.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 400 without `assigneeId`; 404 if there is no such task; 500 for an agent that does not exist.
    ///
    /// `POST /tasks/{taskId}/assign` (source: seed 002, py sdk, server, observed\*)
    #[inline]
    pub fn assign(&self, task_id: impl AsRef<str>) -> TasksAssign {
        TasksAssign {
            call: self.0.call(&operations::TASKS_ASSIGN).segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Approves a task.
    ///
    /// Sets `approvedBy` and `approvedAt` and leaves the state as it is, whatever older documents say; put the task into `done` afterwards.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if there is no such task; 409 if it needs no approval or has it already.
    ///
    /// `POST /tasks/{taskId}/approve` (source: py sdk, server, observed\*)
    #[inline]
    pub fn approve(&self, task_id: impl AsRef<str>) -> TasksApprove {
        TasksApprove {
            call: self.0.call(&operations::TASKS_APPROVE).segment(task_id.as_ref()),
        }
    }

    /// Makes a task depend on another.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if there is no such task; 409 if a task would depend on itself, if tasks would wait for each other, or if it depends on it already.
    ///
    /// `POST /tasks/{taskId}/dependencies` (source: server, observed\*)
    #[inline]
    pub fn add_dependency(&self, task_id: impl AsRef<str>) -> TasksAddDependency {
        TasksAddDependency {
            call: self
                .0
                .call(&operations::TASKS_ADD_DEPENDENCY)
                .segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Takes a dependency of a task away.
    ///
    /// It is named by both tasks; the dependency's own id will not do.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if the task does not depend on it.
    ///
    /// `DELETE /tasks/{taskId}/dependencies/{dependsOnId}` (source: server, observed\*)
    #[inline]
    pub fn remove_dependency(
        &self,
        task_id: impl AsRef<str>,
        depends_on_id: impl AsRef<str>,
    ) -> TasksRemoveDependency {
        TasksRemoveDependency {
            call: self
                .0
                .call(&operations::TASKS_REMOVE_DEPENDENCY)
                .segment(task_id.as_ref())
                .segment(depends_on_id.as_ref()),
        }
    }

    /// Lists the comments on a task.
    ///
    /// Oldest first, all in one answer.
    ///
    /// Errors: 404 if there is no such task.
    ///
    /// `GET /tasks/{taskId}/comments` (source: server, observed\*)
    #[inline]
    pub fn comments(&self, task_id: impl AsRef<str>) -> TasksComments {
        TasksComments {
            call: self.0.call(&operations::TASKS_COMMENTS).segment(task_id.as_ref()),
        }
    }

    /// Comments on a task.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 404 if there is no such task.
    ///
    /// `POST /tasks/{taskId}/comments` (source: server, observed\*)
    #[inline]
    pub fn add_comment(&self, task_id: impl AsRef<str>) -> TasksAddComment {
        TasksAddComment {
            call: self.0.call(&operations::TASKS_ADD_COMMENT).segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Hands a task up to a higher agent.
    ///
    /// Keeps a record and writes an event. The answer says that the task was reassigned; its assignee stays who it was, so assign it as well where that is
    /// meant.
    ///
    /// A key helps signed calls only: with an API key or a JWT the call is never repeated.
    ///
    /// Errors: 404 if there is no such task; 500 if it has no assignee, or if there is no agent above.
    ///
    /// `POST /tasks/{taskId}/escalate` (source: server, observed\*)
    #[inline]
    pub fn escalate(&self, task_id: impl AsRef<str>) -> TasksEscalate {
        TasksEscalate {
            call: self.0.call(&operations::TASKS_ESCALATE).segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Lists how a task was handed up.
    ///
    /// Newest first, all in one answer, with both agents. None if there is no such task. Trap T12: the server does not look whose task it is. Trap T9: the agents come with their encrypted secrets.
    ///
    /// `GET /tasks/{taskId}/escalations` (source: server, observed\*)
    #[inline]
    pub fn escalations(&self, task_id: impl AsRef<str>) -> TasksEscalations {
        TasksEscalations {
            call: self.0.call(&operations::TASKS_ESCALATIONS).segment(task_id.as_ref()),
        }
    }

    /// Makes a template of a task.
    ///
    /// Trap T6: the published server keeps the template in its memory and then answers 500, whoever calls, since its audit event wants a UUID; the id of the
    /// template is never told. So the call is never
    /// repeated, and a second one is answered with 409. Templates are gone once the server restarts.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if there is no such task; 409 if the name is taken.
    ///
    /// `POST /tasks/{taskId}/create-template` (source: server, observed\*)
    #[inline]
    pub fn create_template(&self, task_id: impl AsRef<str>) -> TasksCreateTemplate {
        TasksCreateTemplate {
            call: self
                .0
                .call(&operations::TASKS_CREATE_TEMPLATE)
                .segment(task_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Finds agents for a task.
    ///
    /// Which agents can do what the task calls for, by `metadata.requiredCapabilities`. Nothing is changed.
    ///
    /// Errors: 404 if there is no such task.
    ///
    /// `GET /tasks/{taskId}/candidates` (source: server, observed\*)
    #[inline]
    pub fn candidates(&self, task_id: impl AsRef<str>) -> TasksCandidates {
        TasksCandidates {
            call: self.0.call(&operations::TASKS_CANDIDATES).segment(task_id.as_ref()),
        }
    }

    /// Assigns a task to the agent that fits best.
    ///
    /// `autoAssigned` of the answer says whether somebody fitted; if so, the only candidate is who got it. If nobody does, the answer is 201 all the same.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if there is no such task; 500 without a body (trap T11), which is why `{}` goes out where nothing is set.
    ///
    /// `POST /tasks/{taskId}/auto-assign` (source: server, observed\*)
    #[inline]
    pub fn auto_assign(&self, task_id: impl AsRef<str>) -> TasksAutoAssign {
        TasksAutoAssign {
            call: self.0.call(&operations::TASKS_AUTO_ASSIGN).segment(task_id.as_ref()),
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
    pub fn status(mut self, status: impl Into<types::TaskStatus>) -> Self {
        self.call = self.call.query("status", Into::<types::TaskStatus>::into(status));
        self
    }

    /// Only tasks of this agent, by the UUID in its `id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.call = self.call.query("assigneeId", Into::<String>::into(assignee_id));
        self
    }

    /// Only tasks that this agent created, by the UUID in its `id`.
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.call = self.call.query("creatorId", Into::<String>::into(creator_id));
        self
    }

    /// Only parts of this task, by the UUID in its `id`.
    #[inline]
    pub fn parent_task_id(mut self, parent_task_id: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("parentTaskId", Into::<String>::into(parent_task_id));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Task>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksCreate {
    pub(crate) call: Call,
    body: Box<types::TasksCreateBody>,
}

impl TasksCreate {
    /// Whether somebody has to approve it before it can be done.
    #[inline]
    pub fn approval_required(mut self, approval_required: bool) -> Self {
        self.body.approval_required = Some(approval_required);
        self
    }

    /// The agent that is to do it, by the UUID in its `id`. One that does not exist ends in 500.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.body.assignee_id = Some(assignee_id.into());
        self
    }

    /// What is to be done, at length.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// When it is due. Comes back as `dueDate`.
    #[inline]
    pub fn due_at(mut self, due_at: impl Into<guildhall_runtime::Timestamp>) -> Self {
        self.body.due_at = Some(
            Into::<guildhall_runtime::Timestamp>::into(due_at).to_utc(),
        );
        self
    }

    /// A JSON object of the caller's. `requiredCapabilities`, a list of names, is what routing looks at.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// The task that it is part of.
    #[inline]
    pub fn parent_task_id(mut self, parent_task_id: impl Into<String>) -> Self {
        self.body.parent_task_id = Some(parent_task_id.into());
        self
    }

    /// How much it presses; `normal` if left out.
    #[inline]
    pub fn priority(mut self, priority: impl Into<types::TaskPriority>) -> Self {
        self.body.priority = Some(priority.into());
        self
    }

    /// Its tags. The same one twice ends in 500.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// What is to be done, in a line.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksGet {
    pub(crate) call: Call,
}

impl TasksGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::Task>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::transition`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksTransition {
    pub(crate) call: Call,
    body: Box<types::TasksTransitionBody>,
}

impl TasksTransition {
    /// Why. The primary document and the Python SDK call it `notes`, which the server refuses with 400.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Another name for [`reason`](Self::reason).
    #[inline]
    pub fn notes(self, reason: impl Into<String>) -> Self {
        self.reason(reason)
    }

    /// The state wanted.
    #[inline]
    pub fn status(mut self, status: impl Into<types::TaskStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksTransitionBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::assign`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksAssign {
    pub(crate) call: Call,
    body: Box<types::TasksAssignBody>,
}

impl TasksAssign {
    /// The agent, by the UUID in its `id`. One that does not exist ends in 500.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.body.assignee_id = Some(assignee_id.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksAssignBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::approve`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksApprove {
    pub(crate) call: Call,
}

impl TasksApprove {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskReceipt>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::add_dependency`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksAddDependency {
    pub(crate) call: Call,
    body: Box<types::TasksAddDependencyBody>,
}

impl TasksAddDependency {
    /// Whether the task cannot be done before the other is.
    #[inline]
    pub fn blocking(mut self, blocking: bool) -> Self {
        self.body.blocking = Some(blocking);
        self
    }

    /// The other task.
    #[inline]
    pub fn depends_on_id(mut self, depends_on_id: impl Into<String>) -> Self {
        self.body.depends_on_id = Some(depends_on_id.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksAddDependencyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskDependency>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::remove_dependency`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksRemoveDependency {
    pub(crate) call: Call,
}

impl TasksRemoveDependency {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::MessageAnswer> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::comments`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksComments {
    pub(crate) call: Call,
}

impl TasksComments {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::TaskComment>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::add_comment`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksAddComment {
    pub(crate) call: Call,
    body: Box<types::TasksAddCommentBody>,
}

impl TasksAddComment {
    /// The text.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.body.body = Some(text.into());
        self
    }

    /// The comment that it answers.
    #[inline]
    pub fn parent_comment_id(mut self, parent_comment_id: impl Into<String>) -> Self {
        self.body.parent_comment_id = Some(parent_comment_id.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksAddCommentBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(
        self,
    ) -> Pending<guildhall_runtime::Envelope<types::TaskCommentReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::escalate`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksEscalate {
    pub(crate) call: Call,
    body: Box<types::TasksEscalateBody>,
}

impl TasksEscalate {
    /// What to say about it.
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.body.notes = Some(notes.into());
        self
    }

    /// Why. The server takes any text and stores it.
    #[inline]
    pub fn reason(mut self, reason: impl Into<types::EscalationReason>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// The agent to hand it to, by the UUID in its `id`; the next one above the assignee if left out.
    #[inline]
    pub fn target_agent_id(mut self, target_agent_id: impl Into<String>) -> Self {
        self.body.target_agent_id = Some(target_agent_id.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksEscalateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::EscalationReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::escalations`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksEscalations {
    pub(crate) call: Call,
}

impl TasksEscalations {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Escalation>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::create_template`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksCreateTemplate {
    pub(crate) call: Call,
    body: Box<types::TasksCreateTemplateBody>,
}

impl TasksCreateTemplate {
    /// Its name, unique in the organisation whatever the case of its letters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksCreateTemplateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(
        self,
    ) -> Pending<guildhall_runtime::Envelope<types::TaskTemplateReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Tasks::candidates`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksCandidates {
    pub(crate) call: Call,
}

impl TasksCandidates {
    /// How much of what is wanted an agent must be able to do, from 0 to 100.
    #[inline]
    pub fn min_coverage(mut self, min_coverage: i64) -> Self {
        self.call = self.call.query("minCoverage", min_coverage);
        self
    }

    /// How many agents at most; all of them if left out.
    #[inline]
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.call = self.call.query("maxResults", max_results);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::RoutingResult>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Tasks::auto_assign`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TasksAutoAssign {
    pub(crate) call: Call,
    body: Box<types::TasksAutoAssignBody>,
}

impl TasksAutoAssign {
    /// Agents that are not to get it, by the UUIDs in their `id`.
    #[inline]
    pub fn exclude_agent_ids(
        mut self,
        exclude_agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.exclude_agent_ids = Some(
            exclude_agent_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How much of what is wanted an agent must be able to do, from 0 to 100.
    #[inline]
    pub fn min_coverage(mut self, min_coverage: f64) -> Self {
        self.body.min_coverage = Some(min_coverage);
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TasksAutoAssignBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::AutoAssignReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
