//! The names that older clients write and read.

use serde_json::{Map, Value};

use super::contract::Contract;

/// What of a request was written as older clients write it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Members that came under an older name: the name that came and the current one.
    pub(crate) renamed: Vec<(String, String)>,
    /// Members that came as null where the current form leaves them out.
    pub(crate) nulls: Vec<String>,
    /// Members that the spec does not know.
    pub(crate) unknown: Vec<String>,
}

impl Contract {
    /// Brings a request body to the names of the current dialect.
    pub(crate) fn to_current(&self, schema: &Value, body: &mut Value) -> Written {
        let mut written = Written::default();
        self.rename(schema, body, "", &mut written);
        written
    }

    /// Adds the names that older clients look for beside the current ones.
    pub(crate) fn add_legacy(&self, schema: &Value, answer: &mut Value) {
        match answer {
            Value::Array(items) => {
                let item = &self.followed(schema)["items"];
                items.iter_mut().for_each(|answer| self.add_legacy(item, answer));
            }
            Value::Object(members) => {
                let Some(properties) = self.followed(schema)["properties"].as_object() else { return };
                for (name, property) in properties {
                    let Some(value) = members.get_mut(name) else { continue };
                    self.add_legacy(property, value);
                    let older = property["x-legacy-name"].as_array().into_iter().flatten().filter_map(Value::as_str);
                    let value = value.clone();
                    for older in older.filter(|older| !properties.contains_key(*older)) {
                        members.entry(older).or_insert_with(|| value.clone());
                    }
                }
            }
            _ => {}
        }
    }

    fn rename(&self, schema: &Value, body: &mut Value, path: &str, written: &mut Written) {
        let schema = self.followed(schema);
        match body {
            Value::Array(items) => {
                items
                    .iter_mut()
                    .enumerate()
                    .for_each(|(index, item)| self.rename(&schema["items"], item, &format!("{path}/{index}"), written));
            }
            Value::Object(members) => {
                if let Some(properties) = schema["properties"].as_object() {
                    self.rename_members(properties, members, path, written);
                }
            }
            _ => {}
        }
    }

    fn rename_members(&self, properties: &Map<String, Value>, members: &mut Map<String, Value>, path: &str, written: &mut Written) {
        for (name, mut value) in std::mem::take(members) {
            let Some((current, property)) = current_name(properties, &name) else {
                written.unknown.push(format!("{path}/{name}"));
                members.insert(name, value);
                continue;
            };
            if current != name {
                written.renamed.push((name.clone(), current.to_owned()));
            }
            if value.is_null() && property["x-null-from-legacy"] == Value::Bool(true) {
                written.nulls.push(current.to_owned());
                continue;
            }
            self.rename(property, &mut value, &format!("{path}/{current}"), written);
            // The current name wins over an older one that says the same.
            if current == name || !members.contains_key(current) {
                members.insert(current.to_owned(), value);
            }
        }
    }

    /// The schema itself, or the component that it refers to.
    pub(crate) fn followed<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"].as_str().and_then(|target| self.definition(target.rsplit('/').next()?));
        target.map_or(schema, |target| self.followed(target))
    }
}

/// The current name of a member and its schema.
fn current_name<'a>(properties: &'a Map<String, Value>, name: &str) -> Option<(&'a str, &'a Value)> {
    if let Some((current, property)) = properties.get_key_value(name) {
        return Some((current, property));
    }
    let is_older = |property: &Value| property["x-legacy-name"].as_array().is_some_and(|names| names.iter().any(|older| older == name));
    properties.iter().find(|(_, property)| is_older(property)).map(|(current, property)| (current.as_str(), property))
}
