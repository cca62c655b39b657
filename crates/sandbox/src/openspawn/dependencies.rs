//! Making a task wait for another.

use serde::Deserialize;
use serde_json::json;

use super::{
    dependency::Dependency,
    events::Entity,
    refusals::{conflict, not_found},
    state::State,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewDependency {
    depends_on_id: String,
    blocking: Option<bool>,
}

pub(super) fn add(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: NewDependency = call.body()?;
    let task = state.tasks.get(call.id())?.id.clone();
    let on = state.tasks.get(&body.depends_on_id)?.id.clone();
    let known = &state.tasks.dependencies;
    if task == on {
        return Err(conflict("Task cannot depend on itself"));
    }
    if known.lead(&on, &task) {
        return Err(conflict("Circular dependency detected"));
    }
    if known.of(&task).iter().any(|row| row.on == on) {
        return Err(conflict("Dependency already exists"));
    }
    let (id, blocking) = (state.ids.uuid(), body.blocking.unwrap_or(true));
    let row = Dependency { id, task: task.clone(), on: on.clone(), blocking, created_at: call.now };
    let shown = state.dependency(&row);
    state.tasks.dependencies.add(row)?;
    state.record(call.caller()?, "task.dependency.added", Entity::Task(&task), json!({ "dependsOnId": on, "blocking": blocking }));
    Ok(json!({ "data": shown }).into())
}

pub(super) fn remove(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (task, on) = (call.id().to_ascii_lowercase(), call.segment(1).to_ascii_lowercase());
    state.tasks.dependencies.remove(&task, &on).ok_or_else(|| not_found("Dependency"))?;
    state.record(call.caller()?, "task.dependency.removed", Entity::Task(&task), json!({ "dependsOnId": on }));
    Ok(json!({ "message": "Dependency removed" }).into())
}
