//! Schemas of OpenAPI 3.0 as JSON Schema 2020-12, to check examples by.
//!
//! Stricter than the platforms are: an object takes no other members than it lists, so that a slip in the name of an example's member is found.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::subject::{members, resolve, schema_reference, texts};

/// The address under which the components stand in the registry.
pub(super) const BASE: &str = "urn:spec";

/// Keywords that mean the same in both.
const SAME: [&str; 10] =
    ["enum", "format", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "pattern"];

/// The components, lowered, as one document.
pub(super) fn components(document: &Value) -> Value {
    let schemas = members(&document["components"]["schemas"]).map(|(name, schema)| (name.to_owned(), lower(document, schema)));
    json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "components": {"schemas": schemas.collect::<Map<_, _>>()}})
}

/// A reference to a component in the registry.
pub(super) fn reference(name: &str) -> Value {
    json!({"$ref": format!("{BASE}#/components/schemas/{}", encoded(name))})
}

/// One schema, lowered; what another rule refuses is left out.
pub(super) fn lower(document: &Value, schema: &Value) -> Value {
    if schema.get("$ref").is_some() {
        return match schema_reference(schema) {
            // A reference that leads nowhere is another rule's finding.
            Some(name) if resolve(document, schema).is_some() => reference(name),
            _ => Value::Bool(true),
        };
    }
    let mut lowered = Map::new();
    for name in SAME {
        if let Some(value) = schema.get(name).filter(|value| !value.is_null() && (name != "pattern" || compiles(value))) {
            lowered.insert(name.to_owned(), value.clone());
        }
    }
    let required: BTreeSet<_> = texts(&schema["required"]).collect();
    if !required.is_empty() {
        lowered.insert("required".to_owned(), json!(required));
    }
    for (limit, flag) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(value) = schema.get(limit).filter(|value| value.is_number()) {
            lowered.insert(if schema[flag] == true { flag } else { limit }.to_owned(), value.clone());
        }
    }
    if let Some(value) = schema.get("multipleOf").filter(|value| value.as_f64().is_some_and(|value| value > 0.0)) {
        lowered.insert("multipleOf".to_owned(), value.clone());
    }
    if let Some(name) = schema["type"].as_str().filter(|name| ["string", "integer", "number", "boolean", "array", "object"].contains(name))
    {
        let nullable = schema["nullable"] == true;
        lowered.insert("type".to_owned(), if nullable { json!([name, "null"]) } else { json!(name) });
    }
    if let (true, Some(values)) = (schema["nullable"] == true, lowered.get_mut("enum").and_then(Value::as_array_mut)) {
        values.push(Value::Null);
    }
    if let Some(items) = schema.get("items") {
        lowered.insert("items".to_owned(), lower(document, items));
    }
    if let Some(properties) = schema["properties"].as_object() {
        // A reference cannot be nullable, so that an envelope says it of what it holds.
        let nullable = schema["x-unwrap"]["value"].as_str().filter(|_| schema["x-unwrap"]["nullable"] == true);
        let properties = properties.iter().map(|(name, property)| {
            let lowered = lower(document, property);
            (name.clone(), if nullable == Some(name) { json!({"anyOf": [lowered, {"type": "null"}]}) } else { lowered })
        });
        lowered.insert("properties".to_owned(), Value::Object(properties.collect()));
    }
    match schema.get("additionalProperties") {
        Some(further) => {
            _ = lowered
                .insert("additionalProperties".to_owned(), if further.is_object() { lower(document, further) } else { further.clone() })
        }
        None if lowered.contains_key("properties") && !is_composed(schema) => {
            _ = lowered.insert("additionalProperties".to_owned(), Value::Bool(false))
        }
        None => {}
    }
    if schema["x-list"].is_object() { either_form(schema, Value::Object(lowered)) } else { Value::Object(lowered) }
}

/// A list that comes bare or under one of its keys.
fn either_form(schema: &Value, array: Value) -> Value {
    let keys: Vec<_> = texts(&schema["x-list"]["keys"]).collect();
    let properties: Map<_, _> = keys.iter().map(|key| ((*key).to_owned(), array.clone())).collect();
    let present: Vec<_> = keys.iter().map(|key| json!({"required": [key]})).collect();
    if present.is_empty() {
        return array;
    }
    json!({"anyOf": [array, {"type": "object", "properties": properties, "anyOf": present}]})
}

fn is_composed(schema: &Value) -> bool {
    ["allOf", "anyOf", "oneOf", "not"].iter().any(|name| schema.get(*name).is_some())
}

/// Whether a pattern is a regular expression; if not, another rule says so.
fn compiles(pattern: &Value) -> bool {
    jsonschema::options().build(&json!({"pattern": pattern})).is_ok()
}

/// A name as the fragment of an address.
fn encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let name = name.replace('~', "~0");
    name.bytes().map(|byte| if plain(byte) || byte == b'~' { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(schema: Value) -> Value {
        lower(&json!({"components": {"schemas": {"A": {"type": "string"}, "Ring": {"$ref": "#/components/schemas/Ring"}}}}), &schema)
    }

    #[test]
    fn null_and_exclusive_limits_are_written_anew() {
        assert_eq!(
            lowered(json!({"type": "string", "nullable": true, "enum": ["a"]})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(
            lowered(json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": false})),
            json!({"type": "integer", "exclusiveMinimum": 0, "maximum": 9})
        );
        assert_eq!(lowered(json!({"nullable": true, "description": "Anything."})), json!({}));
    }

    #[test]
    fn references_lose_their_siblings_and_rings_take_anything() {
        let reference = json!({"$ref": "#/components/schemas/A", "x-legacy-name": ["a"], "nullable": true});
        assert_eq!(lowered(reference), json!({"$ref": "urn:spec#/components/schemas/A"}));
        assert_eq!(lowered(json!({"$ref": "#/components/schemas/Ring"})), json!(true));
        assert_eq!(lowered(json!({"$ref": "#/components/schemas/Missing"})), json!(true));
    }

    #[test]
    fn a_property_may_be_called_like_a_keyword() {
        let schema = json!({"type": "object", "properties": {"example": {"type": "string"}, "required": {"type": "number"}}});
        let wanted = json!({"type": "object", "properties": {"example": {"type": "string"}, "required": {"type": "number"}}, "additionalProperties": false});
        assert_eq!(lowered(schema), wanted);
    }

    #[test]
    fn a_list_comes_bare_or_under_a_key() {
        let list = lowered(json!({"type": "array", "items": {"$ref": "#/components/schemas/A"}, "x-list": {"keys": ["rows"]}}));
        let array = json!({"type": "array", "items": {"$ref": "urn:spec#/components/schemas/A"}});
        assert_eq!(list, json!({"anyOf": [array, {"type": "object", "properties": {"rows": array}, "anyOf": [{"required": ["rows"]}]}]}));
    }
}
