//! Schemas of OpenAPI 3.0, as JSON Schema of 2020-12.

use serde_json::{Map, Value, json};

/// Lowers every schema within a value: a schema, a parameter, a response or an operation.
///
/// Extensions stay: a validator ignores what it does not know, and the sandbox and the command line read them.
pub fn lower(value: &Value) -> Value {
    match value {
        Value::Object(members) => object(members),
        Value::Array(rows) => rows.iter().map(lower).collect(),
        scalar => scalar.clone(),
    }
}

fn object(members: &Map<String, Value>) -> Value {
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        // What stands beside a reference is ignored by OpenAPI 3.0, but for extensions, which only we read.
        let mut lowered: Map<_, _> =
            members.iter().filter(|(name, _)| name.starts_with("x-")).map(|(name, value)| (name.clone(), value.clone())).collect();
        lowered.insert("$ref".to_owned(), json!(reference.replace("#/components/schemas/", "#/$defs/")));
        return Value::Object(lowered);
    }
    let mut lowered = Map::new();
    for (name, value) in members {
        match name.as_str() {
            // Members are schemas by name, whatever the name.
            "properties" => drop(lowered.insert(
                name.clone(),
                value.as_object().into_iter().flatten().map(|(name, schema)| (name.clone(), lower(schema))).collect(),
            )),
            "example" if is_schema(members) => drop(lowered.insert("examples".to_owned(), json!([value]))),
            // Data, not schemas.
            "example" | "examples" | "enum" | "default" => drop(lowered.insert(name.clone(), value.clone())),
            "nullable" | "discriminator" | "xml" => {}
            _ if name.starts_with("x-") => drop(lowered.insert(name.clone(), value.clone())),
            _ => drop(lowered.insert(name.clone(), lower(value))),
        }
    }
    exclusive_bound(&mut lowered, "minimum", "exclusiveMinimum");
    exclusive_bound(&mut lowered, "maximum", "exclusiveMaximum");
    if members.get("nullable") == Some(&Value::Bool(true)) {
        accept_null(&mut lowered);
    }
    accept_wrapped_list(&mut lowered);
    accept_empty_envelope(&mut lowered);
    Value::Object(lowered)
}

fn is_schema(members: &Map<String, Value>) -> bool {
    !members.contains_key("in") && !members.contains_key("schema")
}

/// In OpenAPI 3.0 an exclusive bound is a flag beside the bound; in JSON Schema it is the bound.
fn exclusive_bound(schema: &mut Map<String, Value>, bound: &str, flag: &str) {
    if schema.get(flag).is_some_and(Value::is_boolean) {
        let is_exclusive = schema.remove(flag) == Some(Value::Bool(true));
        if is_exclusive && let Some(value) = schema.remove(bound) {
            schema.insert(flag.to_owned(), value);
        }
    }
}

fn accept_null(schema: &mut Map<String, Value>) {
    if let Some(kind) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
}

/// A list with `x-list` may also stand under one of its keys.
fn accept_wrapped_list(schema: &mut Map<String, Value>) {
    let Some(keys) = schema.get("x-list").and_then(|list| list["keys"].as_array()).cloned() else { return };
    let mut bare = Map::new();
    for keyword in ["type", "items", "minItems", "maxItems"] {
        if let Some(value) = schema.remove(keyword) {
            bare.insert(keyword.to_owned(), value);
        }
    }
    let bare = Value::Object(bare);
    let wrapped =
        keys.iter().filter_map(Value::as_str).map(|key| json!({"type": "object", "required": [key], "properties": {key: bare.clone()}}));
    let forms: Vec<Value> = std::iter::once(bare.clone()).chain(wrapped).collect();
    schema.insert("anyOf".to_owned(), Value::Array(forms));
}

/// An envelope says of what it holds that it may be null, since a reference cannot.
fn accept_empty_envelope(schema: &mut Map<String, Value>) {
    let unwrap = schema.get("x-unwrap").filter(|unwrap| unwrap["nullable"] == true);
    let Some(name) = unwrap.and_then(|unwrap| unwrap["value"].as_str()).map(str::to_owned) else { return };
    if let Some(held) = schema.get_mut("properties").and_then(|properties| properties.get_mut(&name)) {
        *held = json!({"anyOf": [held.take(), {"type": "null"}]});
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_of_openapi_become_those_of_json_schema() {
        let cases = [
            (json!({"type": "string", "nullable": true, "enum": ["a"]}), json!({"type": ["string", "null"], "enum": ["a", null]})),
            (json!({"type": "number", "minimum": 0, "exclusiveMinimum": true}), json!({"type": "number", "exclusiveMinimum": 0})),
            (json!({"type": "number", "maximum": 9, "exclusiveMaximum": false}), json!({"type": "number", "maximum": 9})),
            (
                json!({"$ref": "#/components/schemas/A", "description": "x", "x-secret": true}),
                json!({"$ref": "#/$defs/A", "x-secret": true}),
            ),
            (json!({"type": "string", "example": "a"}), json!({"type": "string", "examples": ["a"]})),
            (
                json!({"properties": {"nullable": {"nullable": true, "type": "string"}, "example": {"type": "string"}}}),
                json!({"properties": {"nullable": {"type": ["string", "null"]}, "example": {"type": "string"}}}),
            ),
            (
                json!({"in": "query", "schema": {"type": "string"}, "example": "a"}),
                json!({"in": "query", "schema": {"type": "string"}, "example": "a"}),
            ),
        ];
        for (openapi, lowered) in cases {
            assert_eq!(lower(&openapi), lowered, "{openapi}");
        }
    }

    #[test]
    fn a_list_may_be_bare_or_under_a_key() {
        let list = lower(&json!({"type": "array", "items": {"type": "integer"}, "x-list": {"keys": ["jobs", "items"]}}));
        let validator = jsonschema::validator_for(&list).unwrap();
        for (value, valid) in [
            (json!([1]), true),
            (json!({"jobs": [1], "count": 1}), true),
            (json!({"items": []}), true),
            (json!({"jobs": ["a"]}), false),
            (json!({}), false),
        ] {
            assert_eq!(validator.is_valid(&value), valid, "{value}");
        }
    }

    #[test]
    fn what_an_envelope_holds_may_be_null_if_it_says_so() {
        for (unwrap, valid) in [(json!({"value": "data", "nullable": true}), true), (json!({"value": "data"}), false)] {
            let envelope = lower(&json!({"type": "object", "properties": {"data": {"type": "string"}}, "x-unwrap": unwrap}));
            let validator = jsonschema::validator_for(&envelope).unwrap();
            assert!(validator.is_valid(&json!({"data": "a"})) && !validator.is_valid(&json!({"data": 1})));
            assert_eq!(validator.is_valid(&json!({"data": null})), valid, "{envelope}");
        }
    }
}
