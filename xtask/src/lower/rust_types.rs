//! Schemas for which the runtime has a type.

use serde_json::{Value, json};

use super::each_schema;

/// The crate that the types belong to, as the generator is told.
pub(crate) const RUNTIME: &str = "guildhall-runtime";

/// The standard library, of which the generator has to be told as well.
pub(crate) const STANDARD: &str = "std";

/// Replaces money, times, secrets, lists and envelopes by `x-rust-type`, the generator's way to name a type.
pub(super) fn name(document: &mut Value) {
    each_schema(document, &mut |schema| {
        let Some(rust_type) = rust_type(schema) else { return };
        let description = schema.get("description").cloned();
        // The generator wants a type beside, even where nobody knows one, and does not look at it.
        let kind = schema.get("type").cloned().unwrap_or_else(|| json!("string"));
        *schema = json!({"type": kind, "x-rust-type": rust_type});
        if schema["type"] == "array" {
            schema["items"] = json!({});
        }
        if let Some(description) = description {
            schema["description"] = description;
        }
    });
}

/// Refuses what the runtime has no type for.
///
/// # Errors
///
/// If an envelope names its parts otherwise than the runtime's does.
pub(super) fn check(document: &Value) -> Result<(), String> {
    let schemas = document["components"]["schemas"].as_object();
    let odd = schemas.into_iter().flatten().find(|(_, schema)| {
        let unwrap = &schema["x-unwrap"];
        unwrap.is_object() && (unwrap["value"] != "data" || unwrap.get("meta").is_some_and(|meta| meta != "meta"))
    });
    match odd {
        Some((name, _)) => Err(format!("{name}: the runtime's Envelope holds `data` and `meta`; teach it other names first")),
        None => Ok(()),
    }
}

fn rust_type(schema: &Value) -> Option<Value> {
    let named = |name: &str, parameters: Vec<Value>| json!({"crate": RUNTIME, "version": "*", "path": format!("guildhall_runtime::{name}"), "parameters": parameters});
    if schema.get("x-list").is_some() {
        return Some(named("Listing", vec![schema.get("items")?.clone()]));
    }
    if let Some(unwrap) = schema.get("x-unwrap") {
        let held = schema.pointer("/properties/data")?.clone();
        let optional = json!({"crate": STANDARD, "version": "*", "path": "std::option::Option", "parameters": [held]});
        let held = if unwrap["nullable"] == true { json!({"x-rust-type": optional}) } else { held };
        return Some(named("Envelope", vec![held]));
    }
    if schema["x-secret"] == true {
        return Some(named("Secret", vec![]));
    }
    match (schema["format"].as_str()?, schema["type"].as_str()?) {
        ("date-time", _) => Some(named("Timestamp", vec![])),
        ("decimal", "string") => Some(named("Amount", vec![json!({"type": "string", "x-rust-type": named("Text", vec![])})])),
        ("decimal", _) => Some(named("Amount", vec![])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_of_ours_names_its_type() {
        let cases = [
            (json!({"type": "string", "format": "date-time"}), Some("guildhall_runtime::Timestamp")),
            (json!({"type": "number", "format": "decimal"}), Some("guildhall_runtime::Amount")),
            (json!({"type": "string", "format": "decimal"}), Some("guildhall_runtime::Amount")),
            (json!({"type": "string", "x-secret": true}), Some("guildhall_runtime::Secret")),
            (json!({"x-secret": true, "nullable": true}), Some("guildhall_runtime::Secret")),
            (json!({"type": "array", "items": {"$ref": "#/x"}, "x-list": {}}), Some("guildhall_runtime::Listing")),
            (json!({"type": "object", "properties": {"data": {}}, "x-unwrap": {}}), Some("guildhall_runtime::Envelope")),
            (json!({"type": "string", "format": "uuid"}), None),
            (json!({"type": "integer"}), None),
        ];
        for (schema, path) in cases {
            let named = rust_type(&schema);
            assert_eq!(named.as_ref().and_then(|named| named["path"].as_str()), path, "{schema}");
        }
    }

    #[test]
    fn a_schema_of_ours_keeps_its_description_and_has_a_type() {
        let mut document = json!({"components": {"schemas": {
            "A": {"description": "Encrypted.", "x-secret": true}, "B": {"type": "number", "format": "decimal"},
        }}});
        name(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!((&schemas["A"]["type"], &schemas["A"]["description"]), (&json!("string"), &json!("Encrypted.")));
        assert_eq!(schemas["B"]["type"], json!("number"));
    }

    #[test]
    fn an_envelope_with_other_names_is_refused() {
        for (unwrap, fits) in
            [(json!({"value": "data", "meta": "meta"}), true), (json!({"value": "data"}), true), (json!({"value": "result"}), false)]
        {
            let document = json!({"components": {"schemas": {"A": {"x-unwrap": unwrap}}}});
            assert_eq!(check(&document).is_ok(), fits, "{document}");
        }
    }

    #[test]
    fn an_envelope_whose_data_may_be_null_holds_an_option() {
        let held =
            |unwrap| rust_type(&json!({"properties": {"data": {"$ref": "#/x"}}, "x-unwrap": unwrap})).unwrap()["parameters"][0].clone();
        assert_eq!(held(json!({"value": "data"})), json!({"$ref": "#/x"}));
        let optional = held(json!({"value": "data", "nullable": true}));
        assert_eq!(optional.pointer("/x-rust-type/path"), Some(&json!("std::option::Option")));
        assert_eq!(optional.pointer("/x-rust-type/parameters/0"), Some(&json!({"$ref": "#/x"})));
    }

    #[test]
    fn money_written_as_text_has_the_text_form() {
        let text = rust_type(&json!({"type": "string", "format": "decimal"})).unwrap();
        assert_eq!(text["parameters"][0]["x-rust-type"]["path"], "guildhall_runtime::Text");
    }
}
