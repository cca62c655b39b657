//! The templates that tasks are made from.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value, json};

use super::{
    refusals::{conflict, not_found},
    state::State,
    words::TaskPriority,
};
use crate::{clock, engine::refusal::Refusal};

/// How many templates are kept.
const MOST: usize = 1000;

/// What a template says of its tasks.
#[derive(Default, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pattern {
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    pub(crate) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) task_description: Option<String>,
    pub(crate) priority: TaskPriority,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) estimated_minutes: Option<Number>,
    pub(crate) required_capabilities: Vec<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) approval_required: bool,
    pub(crate) subtasks: Vec<Subtask>,
    pub(crate) metadata: Map<String, Value>,
}

/// A part of a template. What is left out stays out.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Subtask {
    pub(crate) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) priority: Option<TaskPriority>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) required_capabilities: Option<Vec<String>>,
    /// Nobody looks at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    depends_on_index: Option<i64>,
}

#[derive(Clone)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) pattern: Pattern,
    pub(crate) created_by: String,
    pub(crate) created_at: Timestamp,
}

/// The templates, the oldest first.
#[derive(Default)]
pub(crate) struct Templates {
    list: Vec<Template>,
}

impl Templates {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Template> {
        self.list.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Template, Refusal> {
        self.list.iter().find(|template| template.id == id).ok_or_else(|| not_found("Template"))
    }

    pub(crate) fn remove(&mut self, id: &str) -> Result<Template, Refusal> {
        let place = self.list.iter().position(|template| template.id == id).ok_or_else(|| not_found("Template"))?;
        Ok(self.list.remove(place))
    }

    /// Adds one whose name nobody else has, whatever the case of its letters.
    pub(crate) fn add(&mut self, template: Template) -> Result<(), Refusal> {
        let name = &template.pattern.name;
        if self.list.iter().any(|other| other.pattern.name.to_lowercase() == name.to_lowercase()) {
            return Err(conflict(format!("Template \"{name}\" already exists")));
        }
        if self.list.len() >= MOST {
            return Err(Refusal::new(507, "SANDBOX_FULL", format!("The sandbox keeps {MOST} templates; delete some")));
        }
        self.list.push(template);
        Ok(())
    }
}

impl State {
    pub(crate) fn template(&self, template: &Template) -> Value {
        let mut shown = json!(template.pattern);
        shown["id"] = json!(template.id);
        shown["orgId"] = json!(self.organisation.id);
        shown["createdBy"] = json!(template.created_by);
        shown["createdAt"] = json!(clock::text(template.created_at));
        shown
    }
}
