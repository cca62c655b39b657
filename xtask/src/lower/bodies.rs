//! The bodies of requests.

use std::collections::BTreeSet;

use serde_json::Value;

use super::operations;
use crate::model::described;

/// Makes every member of a body optional: builders start empty, and what is missing is looked for when a call is sent.
pub(super) fn make_members_optional(document: &mut Value) {
    let mut bodies = BTreeSet::new();
    for operation in operations(document) {
        // The generator takes an optional body as a required one; whether an empty one is sent is in the operation table.
        if let Some(body) = operation.get_mut("requestBody").and_then(Value::as_object_mut) {
            body.insert("required".to_owned(), Value::Bool(true));
        }
        let reference = operation.pointer("/requestBody/content/application~1json/schema/$ref").and_then(Value::as_str);
        bodies.extend(reference.and_then(|reference| reference.rsplit('/').next()).map(str::to_owned));
    }
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return };
    for name in &bodies {
        if let Some(schema) = schemas.get_mut(name).and_then(Value::as_object_mut) {
            schema.remove("required");
        }
    }
}

/// Says in the description of a member what happens without it, for the documentation of its field.
pub(super) fn tell_what_omitted_means(schema: &mut Value) {
    if schema.get("x-omitted").is_some() {
        schema["description"] = described(schema["description"].as_str().unwrap_or_default(), schema).into();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bodies_require_nothing_and_answers_what_they_did() {
        let mut document = json!({
            "paths": {"/a": {"post": {"operationId": "a", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/B"}}}}}}},
            "components": {"schemas": {"A": {"required": ["x"]}, "B": {"required": ["x"]}}},
        });
        make_members_optional(&mut document);
        assert_eq!(document["components"]["schemas"], json!({"A": {"required": ["x"]}, "B": {}}));
        assert_eq!(document["paths"]["/a"]["post"]["requestBody"]["required"], json!(true));
    }
}
