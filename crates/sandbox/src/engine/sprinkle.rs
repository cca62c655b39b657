//! What a platform answers that has grown since its spec was written.

use serde_json::{Value, json};

use super::contract::Contract;

/// A word that no enum of a spec has.
pub(crate) const WORD: &str = "guildhall_unknown";

/// A member that no object of a spec has.
pub(crate) const MEMBER: &str = "guildhallExtra";

impl Contract {
    /// Puts an unknown word in the place of every enum's, and an unknown member into every object that may have one.
    pub(crate) fn sprinkle(&self, schema: &Value, answer: &mut Value) {
        let schema = self.followed(schema);
        for part in branches(schema) {
            if may_be(self.followed(part), answer) {
                self.sprinkle(part, answer);
            }
        }
        match answer {
            Value::String(text) if schema["enum"].is_array() => WORD.clone_into(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.sprinkle(&schema["items"], item)),
            Value::Object(members) => {
                for (name, value) in members.iter_mut().filter(|(name, _)| *name != MEMBER) {
                    let known = schema["properties"].get(name);
                    self.sprinkle(known.unwrap_or(&schema["additionalProperties"]), value);
                }
                let is_map = schema["additionalProperties"].is_object() || schema["additionalProperties"] == json!(false);
                if schema["type"] == json!("object") && !is_map && schema.get("maxProperties").is_none() {
                    members.insert(MEMBER.to_owned(), json!({ "since": "tomorrow" }));
                }
            }
            _ => {}
        }
    }
}

fn branches(schema: &Value) -> impl Iterator<Item = &Value> {
    ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|keyword| schema[keyword].as_array().into_iter().flatten())
}

/// Whether a schema says nothing against a value's type.
fn may_be(schema: &Value, value: &Value) -> bool {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    match &schema["type"] {
        Value::String(only) => only == kind,
        Value::Array(several) => several.iter().any(|one| one == kind),
        _ => true,
    }
}
