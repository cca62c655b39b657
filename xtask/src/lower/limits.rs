//! What a spec says of values beyond their type.

use serde_json::Value;

use super::each_schema;

/// Keywords that the generator would turn into validating types, which then refuse what the platform answers tomorrow.
const LIMITS: [&str; 14] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "default",
    "example",
    "format",
];

/// Takes limits, defaults, examples and formats out of every schema: the sandbox and the command line enforce them, the types do not.
pub(super) fn drop_everywhere(document: &mut Value) {
    each_schema(document, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            schema.retain(|keyword, _| !LIMITS.contains(&keyword.as_str()));
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn limits_go_and_members_named_like_them_stay() {
        let mut document = json!({"components": {"schemas": {"A": {"type": "object", "example": {}, "properties": {
            "format": {"type": "string", "format": "uuid", "maxLength": 3, "description": "kept"},
            "rows": {"type": "array", "maxItems": 2, "items": {"type": "integer", "minimum": 0}},
        }}}}});
        drop_everywhere(&mut document);
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"type": "object", "properties": {
                "format": {"type": "string", "description": "kept"},
                "rows": {"type": "array", "items": {"type": "integer"}},
            }})
        );
    }
}
