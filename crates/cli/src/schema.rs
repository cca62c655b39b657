//! The spec of a platform as JSON, of which only what is asked for is parsed.

pub(crate) mod check;
pub(crate) mod exact;
pub(crate) mod kind;

use std::collections::HashSet;

use serde_json::Value;

/// The operations and the components of a spec, each as JSON text by its name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schemas {
    pub(crate) operations: &'static [(&'static str, &'static str)],
    pub(crate) components: &'static [(&'static str, &'static str)],
}

impl Schemas {
    /// The operation object of the spec; null if there is none.
    pub(crate) fn operation(&self, id: &str) -> Value {
        parsed(self.operations, id)
    }

    /// A component of the spec; null if there is none.
    pub(crate) fn component(&self, name: &str) -> Value {
        parsed(self.components, name)
    }

    /// The schema with its reference followed. What stands beside the reference wins over what it refers to. A choice between something
    /// and null is that, with null among its types.
    pub(crate) fn resolve(&self, schema: &Value) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let component = self.component(reference.rsplit('/').next().unwrap_or_default());
            return with_what_stands_beside(self.resolve_choice(component), schema, "$ref");
        }
        self.resolve_choice(schema.clone())
    }

    fn resolve_choice(&self, schema: Value) -> Value {
        let is_null = |choice: &&Value| choice["type"] == "null";
        let something = match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([one, other]) if is_null(&other) && !is_null(&one) => one,
            Some([one, other]) if is_null(&one) && !is_null(&other) => other,
            _ => return schema,
        };
        let mut resolved = with_what_stands_beside(self.resolve(something), &schema, "anyOf");
        let mut types: Vec<Value> = kind::types(&resolved).map(Value::from).collect();
        if !types.is_empty() {
            types.push("null".into());
            resolved["type"] = types.into();
        }
        resolved
    }

    /// Whether a secret is anywhere in what the schema describes.
    pub(crate) fn holds_secret(&self, schema: &Value) -> bool {
        self.finds_secret(schema, &mut HashSet::new())
    }

    /// Components refer to each other, in circles too: each is looked at once.
    fn finds_secret(&self, schema: &Value, seen: &mut HashSet<String>) -> bool {
        match schema {
            Value::Object(members) => match schema["$ref"].as_str().map(|reference| reference.rsplit('/').next().unwrap_or_default()) {
                _ if schema["x-secret"] == true => true,
                Some(name) => seen.insert(name.to_owned()) && self.finds_secret(&self.component(name), seen),
                // An example is no schema.
                None => members.iter().any(|(name, value)| !name.starts_with("example") && self.finds_secret(value, seen)),
            },
            Value::Array(items) => items.iter().any(|item| self.finds_secret(item, seen)),
            _ => false,
        }
    }

    /// The schema of a member of an object, with its reference followed; null if it is not described.
    pub(crate) fn member(&self, object: &Value, name: &str) -> Value {
        self.resolve(&object["properties"][name])
    }
}

/// The schema of an operation's good answer, with its media type.
pub(crate) fn answer(operation: &Value) -> Option<(String, Value)> {
    let answers = operation["responses"].as_object()?;
    let contents = answers.iter().filter(|(status, _)| status.starts_with('2')).filter_map(|(_, answer)| answer["content"].as_object());
    contents.flatten().next().map(|(media_type, content)| (media_type.clone(), content["schema"].clone()))
}

/// The schema of an operation's body, with its media type.
pub(crate) fn body(operation: &Value) -> Option<(String, Value)> {
    let content = operation["requestBody"]["content"].as_object()?;
    content.iter().next().map(|(media_type, content)| (media_type.clone(), content["schema"].clone()))
}

/// The description of a schema or a parameter.
pub(crate) fn description(schema: &Value) -> &str {
    schema["description"].as_str().unwrap_or_default()
}

/// The first example of a schema.
pub(crate) fn example(schema: &Value) -> Option<&Value> {
    schema.get("example").or_else(|| schema.get("examples")?.get(0))
}

fn with_what_stands_beside(mut resolved: Value, schema: &Value, name: &str) -> Value {
    if let (Some(resolved), Some(beside)) = (resolved.as_object_mut(), schema.as_object()) {
        resolved.extend(beside.iter().filter(|(other, _)| *other != name).map(|(name, value)| (name.clone(), value.clone())));
    }
    resolved
}

fn parsed(table: &[(&str, &str)], name: &str) -> Value {
    let found = table.iter().find(|(other, _)| *other == name);
    found.and_then(|(_, json)| serde_json::from_str(json).ok()).unwrap_or_default()
}
