//! Templates: made, listed, deleted, and made into tasks.

use serde::Deserialize;
use serde_json::{Map, Number, Value, json};

use super::{
    events::{Entity, time},
    handlers::Handler,
    refusals::internal,
    state::State,
    task::Draft,
    tasks::must_be_different,
    template::{Pattern, Subtask, Template},
    words::TaskPriority,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "get" => get,
        "create" => create,
        "delete" => delete,
        "instantiate" => instantiate,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Creation {
    name: String,
    title: String,
    description: Option<String>,
    task_description: Option<String>,
    priority: Option<TaskPriority>,
    estimated_minutes: Option<Number>,
    required_capabilities: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    approval_required: Option<bool>,
    subtasks: Option<Vec<Subtask>>,
    metadata: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Naming {
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Order {
    template_id: String,
    title_override: Option<String>,
    description_override: Option<String>,
    assignee_id: Option<String>,
    due_at: Option<String>,
    variables: Option<Map<String, Value>>,
}

fn list(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(state.templates.iter().map(|template| state.template(template)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "data": state.template(state.templates.get(call.id())?) }).into())
}

fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Creation = call.body()?;
    let pattern = Pattern {
        name: body.name,
        description: body.description,
        title: body.title,
        task_description: body.task_description,
        priority: body.priority.unwrap_or_default(),
        estimated_minutes: body.estimated_minutes,
        required_capabilities: body.required_capabilities.unwrap_or_default(),
        tags: body.tags.unwrap_or_default(),
        approval_required: body.approval_required.unwrap_or_default(),
        subtasks: body.subtasks.unwrap_or_default(),
        metadata: body.metadata.unwrap_or_default(),
    };
    state.add_template(call, pattern)
}

/// Makes a template of a task, whose capabilities stay behind.
pub(super) fn create_from_task(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Naming = call.body()?;
    let task = state.tasks.get(call.id())?;
    let pattern = Pattern {
        name: body.name,
        title: task.title.clone(),
        task_description: task.description.clone().filter(|text| !text.is_empty()),
        priority: task.priority,
        tags: task.tags.iter().map(|tag| tag.text.clone()).collect(),
        approval_required: task.approval_required,
        metadata: Map::from_iter([("createdFromTaskId".to_owned(), json!(task.id))]),
        ..Pattern::default()
    };
    state.add_template(call, pattern)
}

fn delete(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let template = state.templates.remove(call.id())?;
    let told = json!({ "name": template.pattern.name });
    state.record(call.caller()?, "task.template.deleted", Entity::Template(&template.id), told);
    Ok(json!({ "message": "Template deleted" }).into())
}

fn instantiate(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let order: Order = call.body()?;
    let Template { id: template, pattern, .. } = state.templates.get(&order.template_id)?.clone();
    let variables = order.variables.unwrap_or_default();
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let tags: Vec<_> = pattern.tags.iter().map(|tag| filled(tag, &variables)).collect();
    must_be_different(&tags)?;
    let mut metadata = pattern.metadata;
    metadata.insert("templateId".to_owned(), json!(template));
    metadata.insert("templateName".to_owned(), json!(pattern.name));
    metadata.insert("requiredCapabilities".to_owned(), json!(pattern.required_capabilities));
    metadata.extend(pattern.estimated_minutes.map(|minutes| ("estimatedMinutes".to_owned(), Value::Number(minutes))));
    let description = given(order.description_override).or(pattern.task_description).unwrap_or_default();
    let draft = Draft {
        title: filled(&given(order.title_override).unwrap_or(pattern.title), &variables),
        description: Some(filled(&description, &variables)),
        priority: pattern.priority,
        assignee: order.assignee_id.map(|id| state.referred_agent(&id)).transpose()?,
        parent: None,
        approval_required: pattern.approval_required,
        due_at: order.due_at.map(|due| time(&due).ok_or_else(internal)).transpose()?,
        metadata,
        tags,
    };
    state.make_room_for_tasks(1 + pattern.subtasks.len())?;
    let creator = call.caller()?;
    let main = state.add_task(creator, draft);
    let mut made = vec![main.clone()];
    for subtask in &pattern.subtasks {
        made.push(state.add_task(creator, part_of(&main, &template, subtask, &variables)));
    }
    let told = json!({
        "templateId": template,
        "templateName": pattern.name,
        "mainTaskId": main,
        "subtaskCount": pattern.subtasks.len(),
    });
    state.record(creator, "task.template.instantiated", Entity::Task(&main), told);
    let rows: Result<Vec<_>, _> = made.iter().map(|id| Ok(state.task_row(state.tasks.get(id)?))).collect();
    Ok(rows?.into())
}

impl State {
    fn add_template(&mut self, call: &Call, pattern: Pattern) -> Result<Answer, Refusal> {
        let name = pattern.name.clone();
        let id = format!("tmpl_{}_{:06x}", call.now.as_millisecond(), self.ids.number() >> 40);
        let template = Template { id: id.clone(), pattern, created_by: call.caller()?.to_owned(), created_at: call.now };
        let shown = self.template(&template);
        self.templates.add(template)?;
        self.record(call.caller()?, "task.template.created", Entity::Template(&id), json!({ "name": name }));
        Ok(json!({ "data": shown }).into())
    }
}

/// A part of a task that is made from a template.
fn part_of(task: &str, template: &str, subtask: &Subtask, variables: &Map<String, Value>) -> Draft {
    let mut metadata = Map::from_iter([("templateId".to_owned(), json!(template))]);
    metadata.extend(subtask.required_capabilities.as_ref().map(|names| ("requiredCapabilities".to_owned(), json!(names))));
    Draft {
        title: filled(&subtask.title, variables),
        description: subtask.description.as_ref().filter(|text| !text.is_empty()).map(|text| filled(text, variables)),
        priority: subtask.priority.unwrap_or_default(),
        parent: Some(task.to_owned()),
        metadata,
        ..Draft::default()
    }
}

/// A text with the variables in it replaced, one after the other.
fn filled(text: &str, variables: &Map<String, Value>) -> String {
    variables.iter().fold(text.to_owned(), |text, (name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("{{{{{name}}}}}"), &value)
    })
}
