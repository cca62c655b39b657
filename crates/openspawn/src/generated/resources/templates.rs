//! The calls of the resource `templates`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Templates that tasks are made from.
#[derive(Debug, Clone)]
pub struct Templates(Client);

impl Templates {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists templates.
    ///
    /// Trap T4: the published server takes the path for that of the task `templates` and answers 500.
    ///
    /// `GET /tasks/templates` (source: server, observed\*)
    #[inline]
    pub fn list(&self) -> TemplatesList {
        TemplatesList {
            call: self.0.call(&operations::TEMPLATES_LIST),
        }
    }

    /// Creates a template.
    ///
    /// Trap T6: the published server keeps the template in its memory and then answers 500, whoever calls, since its audit event wants a UUID; the id of the
    /// template is never told. So the call is never
    /// repeated, and a second one is answered with 409. Templates are gone once the server restarts.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 409 if the name is taken.
    ///
    /// `POST /tasks/templates` (source: server, observed\*)
    #[inline]
    pub fn create(&self) -> TemplatesCreate {
        TemplatesCreate {
            call: self.0.call(&operations::TEMPLATES_CREATE),
            body: Default::default(),
        }
    }

    /// Reads a template.
    ///
    /// Errors: 404 if there is no such template, which may be because the server was restarted (trap T6).
    ///
    /// `GET /tasks/templates/{templateId}` (source: server, observed\*)
    #[inline]
    pub fn get(&self, template_id: impl AsRef<str>) -> TemplatesGet {
        TemplatesGet {
            call: self.0.call(&operations::TEMPLATES_GET).segment(template_id.as_ref()),
        }
    }

    /// Deletes a template.
    ///
    /// Trap T6: the published server deletes the template and then answers 500, whoever calls. So the call is never repeated; a second one is answered with
    /// 404, which says that the first one worked.
    ///
    /// API keys and JWTs are left out: the server makes the change for them too and then answers 500, since its audit event needs an agent (trap T5).
    ///
    /// Errors: 404 if there is no such template.
    ///
    /// `DELETE /tasks/templates/{templateId}` (source: server, observed\*)
    #[inline]
    pub fn delete(&self, template_id: impl AsRef<str>) -> TemplatesDelete {
        TemplatesDelete {
            call: self
                .0
                .call(&operations::TEMPLATES_DELETE)
                .segment(template_id.as_ref()),
        }
    }

    /// Makes tasks from a template.
    ///
    /// The main task comes first, then its subtasks. They come without tags and dependencies, and what a subtask is meant to wait for is not applied.
    ///
    /// Trap T1: the published server cannot create a task at all and answers 500. Never repeated: several tasks are made one after the other, and a 500 may
    /// come after some of them.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 404 if there is no such template.
    ///
    /// `POST /tasks/templates/instantiate` (source: server, observed\*)
    #[inline]
    pub fn instantiate(&self) -> TemplatesInstantiate {
        TemplatesInstantiate {
            call: self.0.call(&operations::TEMPLATES_INSTANTIATE),
            body: Default::default(),
        }
    }
}

/// The call that [`Templates::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TemplatesList {
    pub(crate) call: Call,
}

impl TemplatesList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::TaskTemplate>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Templates::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TemplatesCreate {
    pub(crate) call: Call,
    body: Box<types::TemplatesCreateBody>,
}

impl TemplatesCreate {
    /// Whether somebody has to approve its task.
    #[inline]
    pub fn approval_required(mut self, approval_required: bool) -> Self {
        self.body.approval_required = Some(approval_required);
        self
    }

    /// What it is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// How long its task is thought to take, in minutes.
    #[inline]
    pub fn estimated_minutes(mut self, estimated_minutes: f64) -> Self {
        self.body.estimated_minutes = Some(estimated_minutes);
        self
    }

    /// A JSON object of the caller's.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<serde_json::Value>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// Its name, unique in the organisation whatever the case of its letters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The priority of its task; `normal` if left out.
    #[inline]
    pub fn priority(mut self, priority: impl Into<types::TaskPriority>) -> Self {
        self.body.priority = Some(priority.into());
        self
    }

    /// What its task calls for.
    #[inline]
    pub fn required_capabilities(
        mut self,
        required_capabilities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.required_capabilities = Some(
            required_capabilities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// What its task is made of.
    #[inline]
    pub fn subtasks(
        mut self,
        subtasks: impl IntoIterator<Item = impl Into<types::NewSubtask>>,
    ) -> Self {
        self.body.subtasks = Some(subtasks.into_iter().map(Into::into).collect());
        self
    }

    /// The tags of its task.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The description of its tasks. `{{name}}` stands for a variable.
    #[inline]
    pub fn task_description(mut self, task_description: impl Into<String>) -> Self {
        self.body.task_description = Some(task_description.into());
        self
    }

    /// The title of its tasks. `{{name}}` stands for a variable.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TemplatesCreateBody) -> Self {
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

/// The call that [`Templates::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TemplatesGet {
    pub(crate) call: Call,
}

impl TemplatesGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TaskTemplate>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Templates::delete`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TemplatesDelete {
    pub(crate) call: Call,
}

impl TemplatesDelete {
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

/// The call that [`Templates::instantiate`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct TemplatesInstantiate {
    pub(crate) call: Call,
    body: Box<types::TemplatesInstantiateBody>,
}

impl TemplatesInstantiate {
    /// The agent that is to do it, by the UUID in its `id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.body.assignee_id = Some(assignee_id.into());
        self
    }

    /// The description of the task, in place of the template's.
    #[inline]
    pub fn description_override(
        mut self,
        description_override: impl Into<String>,
    ) -> Self {
        self.body.description_override = Some(description_override.into());
        self
    }

    /// When it is due.
    #[inline]
    pub fn due_at(mut self, due_at: impl Into<guildhall_runtime::Timestamp>) -> Self {
        self.body.due_at = Some(
            Into::<guildhall_runtime::Timestamp>::into(due_at).to_utc(),
        );
        self
    }

    /// The template's id, such as `tmpl_1763853937751_k3x9a2`.
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.body.template_id = Some(template_id.into());
        self
    }

    /// The title of the task, in place of the template's.
    #[inline]
    pub fn title_override(mut self, title_override: impl Into<String>) -> Self {
        self.body.title_override = Some(title_override.into());
        self
    }

    /// A JSON object of texts by name: each replaces `{{name}}` in titles and descriptions.
    #[inline]
    pub fn variables(mut self, variables: impl Into<serde_json::Value>) -> Self {
        self.body.variables = Some(variables.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::TemplatesInstantiateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::InstantiatedTask>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
