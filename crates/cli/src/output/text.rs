//! How single values are shown to people.

use guildhall::Amount;
use serde_json::Value;

use crate::{
    clean::{clean, json_line},
    schema::kind,
};

/// A value on one line. `schema` says what it is, as far as it is known.
pub(super) fn of_value(value: &Value, schema: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        _ if kind::is_money(schema) => money(value),
        Value::String(text) if schema["format"] == "date-time" => time(text),
        Value::String(text) => clean(text),
        Value::Number(number) => number.to_string(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(|item| of_value(item, &Value::Null)).collect::<Vec<_>>().join(", ")
        }
        Value::Array(_) | Value::Object(_) => json_line(value),
    }
}

/// The member that says what the amounts beside it are counted in.
pub(super) const CURRENCY: &str = "currency";

/// A member of an object on one line: an amount comes with its currency.
pub(super) fn of_member(object: &Value, name: &str, schema: &Value) -> String {
    let value = &object[name];
    let text = of_value(value, schema);
    match object[CURRENCY].as_str() {
        Some(currency) if kind::is_money(schema) && !value.is_null() => format!("{text} {}", clean(currency)),
        _ => text,
    }
}

/// An amount without the zeros that platforms fill it up with.
fn money(value: &Value) -> String {
    let amount = serde_json::from_value::<Amount>(value.clone());
    amount.map_or_else(|_| clean(&kind::write(value)), |amount| amount.to_decimal().normalize().to_string())
}

/// A time to the minute, in UTC.
fn time(text: &str) -> String {
    let Ok(time) = text.parse::<jiff::Timestamp>() else { return clean(text) };
    jiff::fmt::strtime::format("%Y-%m-%d %H:%M UTC", time).unwrap_or_else(|_| clean(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_shown_as_people_write_them() {
        let (money, time) = (json!({"format": "decimal"}), json!({"format": "date-time"}));
        let cases = [
            (json!("50.000000000"), &money, "50"),
            (json!(0.1), &money, "0.1"),
            (json!("much"), &money, "much"),
            (json!("\u{1b}[2Jmuch\u{9b}"), &money, "[2Jmuch"),
            (json!(["a\u{202e}", "b"]), &money, "[\"a\",\"b\"]"),
            (json!([{"a": "\u{9b}"}]), &Value::Null, "[{\"a\":\"\\u009b\"}]"),
            (json!("2026-07-28T00:47:30.923Z"), &time, "2026-07-28 00:47 UTC"),
            (json!("soon"), &time, "soon"),
            (json!(true), &Value::Null, "yes"),
            (json!(["a", 1]), &Value::Null, "a, 1"),
            (json!("two\nlines\u{1b}[31m"), &Value::Null, "two lines[31m"),
            (json!(null), &Value::Null, ""),
        ];
        for (value, schema, shown) in cases {
            assert_eq!(of_value(&value, schema), shown, "{value}");
        }
    }
}
