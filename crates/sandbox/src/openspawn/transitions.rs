//! Putting a task into another state, and who is asked before.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    events::Entity,
    refusals::{conflict, forbidden, unprocessable},
    state::State,
    task::Task,
    words::TaskStatus,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        questions::Question,
        refusal::Refusal,
    },
};

/// What is asked before every transition.
const TRANSITION: &str = "task.transition";

/// What is asked before a task is done.
const COMPLETE: &str = "task.complete";

#[derive(Deserialize)]
struct Wish {
    status: TaskStatus,
    reason: Option<String>,
}

pub(super) fn transition(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let wish: Wish = call.body()?;
    let task = state.may_pass(call, &wish)?;
    let (id, from) = (task.id.clone(), task.status);
    let denials = if wish.status == TaskStatus::Done { state.denials(call, COMPLETE) } else { Vec::new() };
    if denials.is_empty() {
        state.put_into(&id, wish.status, wish.reason.as_deref(), call.caller()?)?;
    } else {
        state.send_back(&id, from, &denials, call.caller()?)?;
    }
    Ok(json!({ "data": state.task(state.tasks.get(&id)?) }).into())
}

impl State {
    /// What is to be asked next about a transition; nothing once it is known what becomes of it.
    pub(super) fn transition_questions(&mut self, call: &Call) -> Vec<Question> {
        let (Ok(wish), Ok(actor)) = (call.body::<Wish>(), call.caller()) else { return Vec::new() };
        let Ok(task) = self.may_lead_to(call, &wish) else { return Vec::new() };
        let (before_transition, before_completion) = (about_transition(task, &wish, actor), about_completion(task, actor));
        let questions = self.hook_questions(call, TRANSITION, before_transition);
        if !questions.is_empty() || wish.status != TaskStatus::Done || self.may_pass(call, &wish).is_err() {
            return questions;
        }
        self.hook_questions(call, COMPLETE, before_completion)
    }

    /// The task, if its state leads to the one that is wanted.
    fn may_lead_to(&self, call: &Call, wish: &Wish) -> Result<&Task, Refusal> {
        let task = self.tasks.get(call.id())?;
        if leads_to(task.status).contains(&wish.status) {
            Ok(task)
        } else {
            Err(unprocessable(format!("Invalid transition: {} → {}", task.status, wish.status)))
        }
    }

    /// The task, if nothing but the webhooks that are asked before it is done can keep it back.
    fn may_pass(&self, call: &Call, wish: &Wish) -> Result<&Task, Refusal> {
        let task = self.may_lead_to(call, wish)?;
        let denials = self.denials(call, TRANSITION);
        if !denials.is_empty() {
            return Err(forbidden(format!("Action blocked by webhook: {}", joined(&denials))));
        }
        if wish.status != TaskStatus::Done {
            return Ok(task);
        }
        let is_open = |id: &str| self.tasks.get(id).is_ok_and(|task| task.status != TaskStatus::Done);
        let open = self.tasks.dependencies.of(&task.id).iter().filter(|row| row.blocking && is_open(&row.on)).count();
        if open > 0 {
            return Err(conflict(format!("Cannot complete: {open} blocking dependencies not done")));
        }
        if task.approval_required && task.approved_at.is_none() {
            return Err(forbidden("Task requires approval before completion"));
        }
        Ok(task)
    }

    fn put_into(&mut self, id: &str, to: TaskStatus, reason: Option<&str>, actor: &str) -> Result<(), Refusal> {
        let now = self.now;
        let task = self.tasks.get_mut(id)?;
        let from = std::mem::replace(&mut task.status, to);
        task.updated_at = now;
        if to == TaskStatus::Done {
            task.completed_at = Some(now);
        }
        if is_rework(from, to) {
            ["rejectionFeedback", "rejectedAt", "rejectedBy"].into_iter().for_each(|name| drop(task.metadata.remove(name)));
        }
        let mut told = json!({ "from": from, "to": to });
        if let Some(reason) = reason {
            told["reason"] = json!(reason);
        }
        self.record(actor, "task.transitioned", Entity::Task(id), told);
        // Where the real server cannot write the event, it comes no further.
        if !self.log.is_closed {
            self.have_outcome(id, from, reason, actor);
        }
        Ok(())
    }

    /// Leaves a task in review, with what the webhooks have against its being done.
    fn send_back(&mut self, id: &str, from: TaskStatus, denials: &[(String, String)], actor: &str) -> Result<(), Refusal> {
        let now = self.now;
        let names: Vec<_> = denials.iter().map(|(name, _)| name.as_str()).collect();
        let task = self.tasks.get_mut(id)?;
        (task.status, task.updated_at) = (TaskStatus::Review, now);
        let count = task.metadata.get("rejectionCount").and_then(Value::as_i64).unwrap_or_default();
        for (name, value) in [
            ("rejectionFeedback", json!(joined(denials))),
            ("rejectedAt", json!(clock::text(now))),
            ("rejectedBy", json!(names.join(", "))),
            ("rejectionCount", json!(count.saturating_add(1))),
        ] {
            task.metadata.insert(name.to_owned(), value);
        }
        let told = json!({ "from": from, "feedback": joined(denials), "rejectedBy": names });
        self.record(actor, "task.completion_rejected", Entity::Task(id), told);
        Ok(())
    }
}

/// Whether it was not good enough.
pub(super) fn is_rework(from: TaskStatus, to: TaskStatus) -> bool {
    (from, to) == (TaskStatus::Review, TaskStatus::InProgress)
}

/// Where a state leads.
fn leads_to(from: TaskStatus) -> &'static [TaskStatus] {
    match from {
        TaskStatus::Backlog => &[TaskStatus::Todo, TaskStatus::Cancelled],
        TaskStatus::Todo => &[TaskStatus::InProgress, TaskStatus::Blocked, TaskStatus::Cancelled],
        TaskStatus::InProgress => &[TaskStatus::Review, TaskStatus::Blocked, TaskStatus::Cancelled],
        TaskStatus::Review => &[TaskStatus::Done, TaskStatus::InProgress, TaskStatus::Cancelled],
        TaskStatus::Blocked => &[TaskStatus::Todo, TaskStatus::InProgress, TaskStatus::Cancelled],
        TaskStatus::Done | TaskStatus::Cancelled => &[],
    }
}

fn about_transition(task: &Task, wish: &Wish, actor: &str) -> Value {
    let mut told = about(task, actor);
    (told["fromStatus"], told["toStatus"]) = (json!(task.status), json!(wish.status));
    if let Some(reason) = &wish.reason {
        told["reason"] = json!(reason);
    }
    told
}

fn about_completion(task: &Task, actor: &str) -> Value {
    let mut told = about(task, actor);
    told["task"] = json!({
        "id": task.id,
        "identifier": task.identifier(),
        "title": task.title,
        "description": task.description,
        "status": task.status,
        "priority": task.priority,
        "assigneeId": task.assignee,
        "creatorId": task.creator,
        "metadata": task.metadata,
    });
    told
}

/// What every question tells.
fn about(task: &Task, actor: &str) -> Value {
    json!({
        "taskId": task.id,
        "taskIdentifier": task.identifier(),
        "taskTitle": task.title,
        "actorId": actor,
        "assigneeId": task.assignee,
    })
}

fn joined(denials: &[(String, String)]) -> String {
    denials.iter().map(|(name, reason)| format!("{name}: {reason}")).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;
