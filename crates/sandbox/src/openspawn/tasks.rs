//! Tasks: made, found, assigned and approved.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    comments, dependencies, escalations,
    events::{Entity, time},
    handlers::Handler,
    metadata::metadata,
    refusals::{conflict, internal, invalid},
    routing,
    state::State,
    task::{Draft, Task},
    templates, transitions,
    words::TaskPriority,
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    journal::Violation,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "get" => get,
        "create" => create,
        "assign" => assign,
        "approve" => approve,
        "transition" => transitions::transition,
        "add_dependency" => dependencies::add,
        "remove_dependency" => dependencies::remove,
        "comments" => comments::list,
        "add_comment" => comments::add,
        "escalate" => escalations::escalate,
        "escalations" => escalations::of_task,
        "create_template" => templates::create_from_task,
        "candidates" => routing::candidates,
        "auto_assign" => routing::auto_assign,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Creation {
    title: String,
    description: Option<String>,
    priority: Option<TaskPriority>,
    assignee_id: Option<String>,
    parent_task_id: Option<String>,
    approval_required: Option<bool>,
    due_at: Option<String>,
    tags: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assignment {
    assignee_id: String,
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let is = |name, value: Option<&str>| call.text(name).is_none_or(|wanted| value.is_some_and(|value| wanted.eq_ignore_ascii_case(value)));
    let is_meant = |task: &&Task| {
        call.query.get("status").is_none_or(|wanted| *wanted == json!(task.status))
            && is("assigneeId", task.assignee.as_deref())
            && is("creatorId", Some(&task.creator))
            && is("parentTaskId", task.parent.as_deref())
    };
    Ok(state.tasks.iter().rev().filter(is_meant).map(|task| state.task_item(task)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "data": state.task(state.tasks.get(call.id())?) }).into())
}

fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Creation = call.body()?;
    let due_at = body.due_at.map(|due| time(&due).ok_or_else(|| fault("dueAt", "a valid ISO 8601 date string"))).transpose()?;
    let draft = Draft {
        title: body.title,
        description: body.description,
        priority: body.priority.unwrap_or_default(),
        assignee: body.assignee_id.map(|id| state.referred_agent(&id)).transpose()?,
        parent: body.parent_task_id.map(|id| state.referred_task(&id)).transpose()?,
        approval_required: body.approval_required.unwrap_or_default(),
        due_at,
        metadata: metadata(&call.body, "")?,
        tags: body.tags.unwrap_or_default(),
    };
    Ok(json!({ "data": state.create_task(call.caller()?, draft)? }).into())
}

fn assign(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Assignment = call.body()?;
    let id = state.tasks.get(call.id())?.id.clone();
    let assignee = state.referred_agent(&body.assignee_id)?;
    let previous = state.hand_over(&id, &assignee)?;
    let told = json!({ "previousAssignee": previous, "newAssignee": assignee });
    state.record(call.caller()?, "task.assigned", Entity::Task(&id), told);
    Ok(json!({ "data": state.task(state.tasks.get(&id)?) }).into())
}

fn approve(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let task = state.tasks.get_mut(call.id())?;
    if !task.approval_required {
        return Err(conflict("Task does not require approval"));
    }
    if task.approved_at.is_some() {
        return Err(conflict("Task is already approved"));
    }
    (task.approved_by, task.approved_at) = (Some(call.caller()?.to_owned()), Some(call.now));
    task.updated_at = call.now;
    let (id, identifier) = (task.id.clone(), task.identifier());
    state.record(call.caller()?, "task.approved", Entity::Task(&id), json!({ "identifier": identifier }));
    Ok(json!({ "data": state.task(state.tasks.get(&id)?) }).into())
}

impl State {
    /// Creates a task, and shows it.
    pub(super) fn create_task(&mut self, creator: &str, draft: Draft) -> Result<Value, Refusal> {
        must_be_different(&draft.tags)?;
        self.make_room_for_tasks(1)?;
        let id = self.add_task(creator, draft);
        let task = self.tasks.get(&id)?;
        let told = json!({ "identifier": task.identifier(), "title": task.title, "priority": task.priority, "assigneeId": task.assignee });
        self.record(creator, "task.created", Entity::Task(&id), told);
        Ok(self.task(self.tasks.get(&id)?))
    }

    /// Gives a task to an agent. Tells who had it.
    pub(super) fn hand_over(&mut self, task: &str, assignee: &str) -> Result<Option<String>, Refusal> {
        let now = self.now;
        let task = self.tasks.get_mut(task)?;
        task.updated_at = now;
        Ok(task.assignee.replace(assignee.to_owned()))
    }

    /// The id of an agent that a body names. The database fails over one that is not there.
    pub(super) fn referred_agent(&self, id: &str) -> Result<String, Refusal> {
        self.agent(id).map(|agent| agent.id.clone()).map_err(|_| internal())
    }

    /// The same of a task.
    fn referred_task(&self, id: &str) -> Result<String, Refusal> {
        self.tasks.get(id).map(|task| task.id.clone()).map_err(|_| internal())
    }
}

/// The database fails over a task that has the same tag twice.
pub(super) fn must_be_different(tags: &[String]) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    if tags.iter().all(|tag| seen.insert(tag)) { Ok(()) } else { Err(internal()) }
}

/// What validation says of a member.
fn fault(member: &str, rule: &str) -> Refusal {
    let violation = Violation { pointer: format!("/{member}"), keyword: "rule".to_owned(), message: format!("{member} must be {rule}") };
    invalid(vec![violation])
}
