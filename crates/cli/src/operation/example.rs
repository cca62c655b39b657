//! Examples of calls and events, made from those of the spec.

use guildhall::Operation;
use serde_json::{Value, json};

use super::field::{Field, Place};
use crate::{
    registry::Entry,
    schema::{
        Schemas, example,
        kind::{self, Kind},
    },
    shell,
    words::kebab,
};

/// The arguments after the verb that make an example of a call: what is required, and what the examples of the spec set.
pub(crate) fn arguments(fields: &[Field], schemas: &Schemas) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut told = 0;
    for field in fields {
        let tells = field.place == Place::Body || matches!(field.place, Place::Query { .. });
        // A search takes so many parameters that a few have to stand for all.
        let is_shown = field.required || (tells && field.example.is_some() && (field.place == Place::Body || told < 3));
        if is_shown {
            told += usize::from(!field.required);
            arguments.extend(argument(field, schemas));
        }
    }
    arguments
}

/// The arguments that set one field to its example.
pub(crate) fn argument(field: &Field, schemas: &Schemas) -> Vec<String> {
    if field.is_secret() || field.place == Place::File {
        let file = if field.is_secret() { format!("{}.txt", field.flag) } else { "result.csv".to_owned() };
        return vec![field.typed(), file];
    }
    let value = field.example.clone().unwrap_or_else(|| made_up(&field.schema, schemas));
    match value {
        Value::Bool(true) => vec![field.typed()],
        Value::Bool(false) => vec![format!("{}=false", field.typed())],
        Value::Array(items) if field.is_list() => items.iter().flat_map(|item| [field.typed(), kind::write(item)]).collect(),
        Value::String(list) if field.is_list() => list.split(',').flat_map(|item| [field.typed(), item.to_owned()]).collect(),
        value => vec![field.typed(), kind::write(&value)],
    }
}

/// What every call of the operation begins with.
pub(crate) fn start(entry: &Entry, operation: &Operation) -> String {
    format!("guildhall {} {} {}", entry.platform.name, kebab(operation.group), kebab(operation.verb))
}

/// The whole command line of an example.
pub(crate) fn invocation(entry: &Entry, operation: &Operation, arguments: &[String]) -> String {
    shell::example(&start(entry, operation), arguments)
}

/// The spec's example of an event, as if it happened now.
pub(crate) fn of_event(entry: &Entry, name: &str) -> Option<Value> {
    let (_, example) = entry.events.iter().find(|(other, _)| *other == name)?;
    let mut body: Value = serde_json::from_str(example).ok()?;
    let event = entry.platform.webhooks.as_ref()?.events.iter().find(|event| event.name == name)?;
    let schema = entry.schemas.component(event.schema);
    let now = format!("{:.3}", jiff::Timestamp::now());
    let is_time = |name: &str| schema["properties"][name]["format"] == "date-time";
    for (_, time) in body.as_object_mut()?.iter_mut().filter(|(name, _)| is_time(name)) {
        *time = now.as_str().into();
    }
    // What is told of is as old as the event itself.
    if let Some(time) = body.pointer_mut("/data/createdAt").filter(|time| time.is_string()) {
        *time = now.into();
    }
    Some(body)
}

/// A value that the schema allows, where the spec gives no example.
fn made_up(schema: &Value, schemas: &Schemas) -> Value {
    if let Some(listed) = kind::listed(schema).first() {
        return (*listed).into();
    }
    if let Some(told) = schema.get("default").or_else(|| example(schema)) {
        return told.clone();
    }
    match Kind::of(schema) {
        Kind::Boolean => true.into(),
        Kind::Integer | Kind::Number => schema.get("minimum").cloned().filter(|least| *least != 0).unwrap_or_else(|| 1.into()),
        Kind::List => json!([made_up(&schemas.resolve(&schema["items"]), schemas)]),
        Kind::Json => json!({}),
        Kind::Text => match schema["format"].as_str() {
            Some("date-time") => "2026-07-28T12:00:00Z".into(),
            Some("date") => "2026-07-28".into(),
            Some("uri") => "https://example.com/".into(),
            Some("email") => "you@example.com".into(),
            Some("decimal") => "1".into(),
            Some("uuid") => "7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12".into(),
            _ => "text".repeat(schema["minLength"].as_u64().unwrap_or(1).div_ceil(4).max(1) as usize).into(),
        },
    }
}
