//! What a schema wants, and how a word of the command line becomes that.

use guildhall::Amount;
use serde_json::Value;

use super::{Schemas, exact};

/// What a schema wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    /// An object, or anything at all: written as JSON.
    Json,
}

impl Kind {
    /// The kind of a schema whose reference has been followed.
    pub(crate) fn of(schema: &Value) -> Self {
        match types(schema).find(|name| *name != "null") {
            Some("string") => Self::Text,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => Self::List,
            _ => Self::Json,
        }
    }
}

/// The types that a schema allows; none if it allows all.
pub(crate) fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let listed = schema["type"].as_array().into_iter().flatten();
    schema.get("type").into_iter().chain(listed).filter_map(Value::as_str)
}

/// Whether null has a meaning of its own.
pub(crate) fn is_nullable(schema: &Value) -> bool {
    types(schema).any(|name| name == "null")
}

/// Whether it is an amount of money.
pub(crate) fn is_money(schema: &Value) -> bool {
    schema["format"] == "decimal"
}

/// The values that a schema lists.
pub(crate) fn listed(schema: &Value) -> Vec<&str> {
    schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The value that a word of the command line stands for. For a list it is one item.
pub(crate) fn read(text: &str, schema: &Value, schemas: &Schemas) -> Result<Value, String> {
    match Kind::of(schema) {
        Kind::Text => Ok(text.into()),
        Kind::Boolean => text.parse().map(Value::Bool).map_err(|_| format!("{text:?} is neither true nor false")),
        Kind::Integer => {
            let number = text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<u64>().map(Value::from));
            number.map_err(|_| format!("{text:?} is not a whole number"))
        }
        // An amount keeps every digit that was typed, or is refused.
        Kind::Number if is_money(schema) => {
            let amount: Amount = text.parse().map_err(|error| format!("{text:?} is not an amount: {error}"))?;
            serde_json::to_value(amount).map_err(|error| format!("{text:?} is not an amount: {error}"))
        }
        Kind::Number => exact::number(text).map(Value::Number),
        Kind::List => read(text, &schemas.resolve(&schema["items"]), schemas),
        // Where anything is allowed, a text need not be quoted as JSON.
        Kind::Json if types(schema).next().is_none() && serde_json::from_str::<Value>(text).is_err() => Ok(text.into()),
        Kind::Json => exact::read(text).map_err(|problem| format!("{text:?}: {problem}")),
    }
}

/// How such a value is written on the command line.
pub(crate) fn write(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOTHING: Schemas = Schemas { operations: &[], components: &[] };

    #[test]
    fn words_become_what_the_schema_wants() {
        let cases = [
            ("50", json!({"type": "string"}), json!("50")),
            ("50", json!({"type": "integer"}), json!(50)),
            ("0.10", json!({"type": "number", "format": "decimal"}), json!(0.1)),
            ("1.5", json!({"type": "number"}), json!(1.5)),
            ("true", json!({"type": ["boolean", "null"]}), json!(true)),
            ("7", json!({"type": "array", "items": {"type": "integer"}}), json!(7)),
            (r#"{"a":1}"#, json!({"type": "object"}), json!({"a": 1})),
            ("plain", json!({}), json!("plain")),
            ("[1]", json!({}), json!([1])),
        ];
        for (text, schema, value) in cases {
            assert_eq!(read(text, &schema, &NOTHING).unwrap(), value, "{text} {schema}");
        }
    }

    #[test]
    fn words_that_are_something_else_are_refused() {
        for (text, wanted) in [
            ("1.2345678901234567890", "number"),
            (r#"{"a":1,"a":2}"#, "object"),
            ("x", "integer"),
            ("1.5", "integer"),
            ("yes", "boolean"),
            ("x", "number"),
            ("{", "object"),
        ] {
            assert!(read(text, &json!({ "type": wanted }), &NOTHING).is_err(), "{text} {wanted}");
        }
        assert!(read("1.00000000000000000000000000000001", &json!({"type": "number", "format": "decimal"}), &NOTHING).is_err());
    }
}
