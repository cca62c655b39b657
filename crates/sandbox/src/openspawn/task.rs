//! A task, and the forms in which it is shown.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    dependency::Dependency,
    state::State,
    words::{TaskPriority, TaskStatus},
};
use crate::clock;

pub(crate) struct Task {
    pub(crate) id: String,
    /// What its identifier counts.
    pub(crate) number: u64,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) status: TaskStatus,
    pub(crate) priority: TaskPriority,
    pub(crate) assignee: Option<String>,
    pub(crate) creator: String,
    pub(crate) parent: Option<String>,
    pub(crate) approval_required: bool,
    pub(crate) approved_by: Option<String>,
    pub(crate) approved_at: Option<Timestamp>,
    pub(crate) due_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

pub(crate) struct Tag {
    pub(crate) id: String,
    pub(crate) text: String,
}

/// What a task is made from.
#[derive(Default)]
pub(crate) struct Draft {
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) priority: TaskPriority,
    pub(crate) assignee: Option<String>,
    pub(crate) parent: Option<String>,
    pub(crate) approval_required: bool,
    pub(crate) due_at: Option<Timestamp>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) tags: Vec<String>,
}

impl Task {
    /// Its name for people.
    pub(crate) fn identifier(&self) -> String {
        format!("TASK-{}", self.number)
    }
}

impl State {
    /// Adds a task, for which there must be room. Tells its id.
    pub(crate) fn add_task(&mut self, creator: &str, draft: Draft) -> String {
        let id = self.ids.uuid();
        let tags = draft.tags.into_iter().map(|text| Tag { id: self.ids.uuid(), text }).collect();
        let task = Task {
            id: id.clone(),
            number: self.tasks.next_number(),
            title: draft.title,
            description: draft.description,
            status: TaskStatus::default(),
            priority: draft.priority,
            assignee: draft.assignee,
            creator: creator.to_owned(),
            parent: draft.parent,
            approval_required: draft.approval_required,
            approved_by: None,
            approved_at: None,
            due_at: draft.due_at,
            completed_at: None,
            metadata: draft.metadata,
            tags,
            created_at: self.now,
            updated_at: self.now,
        };
        self.tasks.add(task);
        id
    }

    /// A task with its tags and dependencies.
    pub(crate) fn task(&self, task: &Task) -> Value {
        let dependencies = &self.tasks.dependencies;
        let mut shown = self.task_item(task);
        shown["dependencies"] = dependencies.of(&task.id).iter().map(|row| self.dependency(row)).collect();
        shown["dependents"] = dependencies.on(&task.id).map(|row| self.dependency(row)).collect();
        shown
    }

    /// A task as lists show it.
    pub(crate) fn task_item(&self, task: &Task) -> Value {
        let mut shown = self.task_row(task);
        let tag = |tag: &Tag| {
            json!({
                "id": tag.id,
                "orgId": self.organisation.id,
                "taskId": task.id,
                "tag": tag.text,
                "createdAt": clock::text(task.created_at),
            })
        };
        shown["tags"] = task.tags.iter().map(tag).collect();
        shown
    }

    /// A task with the columns of its row alone.
    pub(crate) fn task_row(&self, task: &Task) -> Value {
        json!({
            "id": task.id,
            "orgId": self.organisation.id,
            "identifier": task.identifier(),
            "title": task.title,
            "description": task.description,
            "status": task.status,
            "priority": task.priority,
            "assigneeId": task.assignee,
            "creatorId": task.creator,
            "parentTaskId": task.parent,
            "approvalRequired": task.approval_required,
            "approvedBy": task.approved_by,
            "approvedAt": task.approved_at.map(clock::text),
            "dueDate": task.due_at.map(clock::text),
            "completedAt": task.completed_at.map(clock::text),
            "metadata": task.metadata,
            "deletedAt": null,
            "createdAt": clock::text(task.created_at),
            "updatedAt": clock::text(task.updated_at),
        })
    }

    pub(crate) fn dependency(&self, dependency: &Dependency) -> Value {
        json!({
            "id": dependency.id,
            "orgId": self.organisation.id,
            "taskId": dependency.task,
            "dependsOnId": dependency.on,
            "blocking": dependency.blocking,
            "createdAt": clock::text(dependency.created_at),
        })
    }
}
