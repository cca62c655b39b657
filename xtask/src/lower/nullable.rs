//! Members that may be `null`.

use serde_json::Value;

use super::each_schema;

/// Makes members that may be `null` optional ones: an optional member of ours reads `null` as absent.
///
/// Members of bodies for which `null` has a meaning get their third state when the types are rewritten.
pub(super) fn drop_everywhere(document: &mut Value) {
    each_schema(document, &mut |schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        schema.remove("nullable");
        let Some(members) = schema.get("properties").and_then(Value::as_object) else { return };
        let is_nullable = |name: &Value| name.as_str().and_then(|name| members.get(name)).is_some_and(|member| member["nullable"] == true);
        let required: Option<Vec<Value>> =
            schema.get("required").and_then(Value::as_array).map(|names| names.iter().filter(|name| !is_nullable(name)).cloned().collect());
        match required {
            Some(names) if names.is_empty() => drop(schema.remove("required")),
            Some(names) => drop(schema.insert("required".to_owned(), Value::Array(names))),
            None => {}
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_required_member_that_may_be_null_becomes_optional() {
        let mut document = json!({"components": {"schemas": {"A": {
            "required": ["a", "b"],
            "properties": {"a": {"type": "string", "nullable": true}, "b": {"type": "string"}},
        }}}});
        drop_everywhere(&mut document);
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"required": ["b"], "properties": {"a": {"type": "string"}, "b": {"type": "string"}}})
        );
    }
}
