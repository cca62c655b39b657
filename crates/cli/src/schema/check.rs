//! Whether a value is what its schema says.

use guildhall_runtime::is_uuid;
use regex::Regex;
use serde_json::Value;

use super::{Schemas, kind};
use crate::words::closest;

/// What is said of a member that is not there.
pub(crate) const MISSING: &str = "it is required and not given";

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Where in the value, as a JSON pointer; empty for the value itself.
    pub(crate) at: String,
    /// What is wrong there.
    pub(crate) message: String,
}

/// Looks at values through the eyes of a spec.
pub(crate) struct Checker<'a> {
    pub(crate) schemas: &'a Schemas,
    /// Whether values and members that the spec does not know are let through: its enums and objects are open.
    pub(crate) allow_unknown: bool,
}

impl Checker<'_> {
    /// Everything that is wrong with a value.
    pub(crate) fn problems(&self, value: &Value, schema: &Value) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.look("", value, schema, &mut problems);
        problems
    }

    fn look(&self, at: &str, value: &Value, schema: &Value, problems: &mut Vec<Problem>) {
        let schema = &self.schemas.resolve(schema);
        let mut found = Vec::new();
        if !is_of_type(value, schema) {
            let wanted: Vec<&str> = kind::types(schema).collect();
            found.push(format!("{} is not of type {}", shown(value, schema), wanted.join(" or ")));
        } else {
            match value {
                Value::String(text) => self.look_at_text(text, schema, &mut found),
                Value::Number(number) => look_at_number(number.as_f64().unwrap_or_default(), schema, &mut found),
                Value::Array(items) => {
                    look_at_size(items.len(), schema, &mut found);
                    look_at_items(items, schema, &mut found);
                    // That a comma is no part of an item is told above.
                    let is_told = |item: &Value| schema["x-no-comma"] == true && has_comma(item);
                    let items = items.iter().enumerate().filter(|(_, item)| schema.get("items").is_some() && !is_told(item));
                    for (index, item) in items {
                        self.look(&format!("{at}/{index}"), item, &schema["items"], problems);
                    }
                }
                Value::Object(_) => self.look_at_members(at, value, schema, problems),
                Value::Null | Value::Bool(_) => {}
            }
        }
        problems.extend(found.into_iter().map(|message| Problem { at: at.to_owned(), message }));
    }

    fn look_at_text(&self, text: &str, schema: &Value, found: &mut Vec<String>) {
        let length = text.chars().count() as u64;
        let shown = shown(&text.into(), schema);
        if let Some(least) = schema["minLength"].as_u64().filter(|least| length < *least) {
            found.push(format!("{shown} has {length} characters, and {least} is the least"));
        }
        if let Some(most) = schema["maxLength"].as_u64().filter(|most| length > *most) {
            found.push(format!("{shown} has {length} characters, and {most} is the most"));
        }
        // A pattern that this engine does not know is left to the platform.
        let pattern = schema["pattern"].as_str().and_then(|pattern| Some((pattern, Regex::new(pattern).ok()?)));
        if let Some((pattern, _)) = pattern.filter(|(_, regex)| !regex.is_match(text) && !self.allow_unknown) {
            found.push(format!("{shown} does not match the pattern {pattern} (--allow-unknown sends it all the same)"));
        }
        let listed = kind::listed(schema);
        if !listed.is_empty() && !listed.contains(&text) && !self.allow_unknown {
            let meant = closest(text, listed.iter().copied()).map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
            found.push(format!("{shown} is not one of {}{meant} (--allow-unknown sends it all the same)", listed.join(", ")));
        }
        let is_wrong = match schema["format"].as_str() {
            Some("date-time") => text.parse::<jiff::Timestamp>().is_err().then_some("a time such as 2026-07-28T12:00:00Z"),
            Some("date") => text.parse::<jiff::civil::Date>().is_err().then_some("a date such as 2026-07-28"),
            Some("uri") => url::Url::parse(text).is_err().then_some("a URL"),
            Some("uuid") => (!is_uuid(text)).then_some("a UUID"),
            Some("email") => (!is_address(text)).then_some("an e-mail address"),
            Some("decimal") => text.parse::<guildhall::Amount>().is_err().then_some("an amount"),
            _ => None,
        };
        if let Some(wanted) = is_wrong {
            found.push(format!("{shown} is not {wanted}"));
        }
    }

    fn look_at_members(&self, at: &str, value: &Value, schema: &Value, problems: &mut Vec<Problem>) {
        let (Some(members), Some(known)) = (value.as_object(), schema["properties"].as_object()) else { return };
        for (name, value) in members {
            let at = format!("{at}/{name}");
            if let Some(schema) = known.get(name) {
                self.look(&at, value, schema, problems);
            } else if !self.allow_unknown {
                let meant = closest(name, known.keys().map(String::as_str)).map(|meant| format!("; did you mean {meant}?"));
                let message =
                    format!("the platform is not known to take it{} (--allow-unknown sends it all the same)", meant.unwrap_or_default());
                problems.push(Problem { at, message });
            }
        }
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        for name in required.filter(|name| !members.contains_key(*name)) {
            problems.push(Problem { at: format!("{at}/{name}"), message: MISSING.to_owned() });
        }
    }
}

fn look_at_number(number: f64, schema: &Value, found: &mut Vec<String>) {
    if let Some(least) = schema["minimum"].as_f64().filter(|least| number < *least) {
        found.push(format!("{number} is less than {least}, the least there is"));
    }
    if let Some(most) = schema["maximum"].as_f64().filter(|most| number > *most) {
        found.push(format!("{number} is more than {most}, the most there is"));
    }
    if let Some(step) = schema["multipleOf"].as_f64().filter(|step| !is_multiple(number, *step)) {
        found.push(if step == 1.0 { format!("{number} is not a whole number") } else { format!("{number} is not a multiple of {step}") });
    }
}

/// Whether a step fits so often into a number, but for what a float cannot hold of steps such as 0.01.
fn is_multiple(number: f64, step: f64) -> bool {
    let often = number / step;
    (often - often.round()).abs() <= often.abs() * f64::EPSILON
}

fn look_at_size(size: usize, schema: &Value, found: &mut Vec<String>) {
    let size = size as u64;
    if let Some(least) = schema["minItems"].as_u64().filter(|least| size < *least) {
        found.push(format!("it has {size} items, and {least} is the least"));
    }
    if let Some(most) = schema["maxItems"].as_u64().filter(|most| size > *most) {
        found.push(format!("it has {size} items, and {most} is the most"));
    }
}

fn look_at_items(items: &[Value], schema: &Value, found: &mut Vec<String>) {
    let is_twice = |(index, item): &(usize, &Value)| items[..*index].contains(item);
    if let Some((_, item)) = items.iter().enumerate().find(is_twice).filter(|_| schema["uniqueItems"] == true) {
        found.push(format!("{} is there twice", shown(item, &schema["items"])));
    }
    for item in items.iter().filter(|item| schema["x-no-comma"] == true && has_comma(item)) {
        found.push(format!("{} has a comma, by which the platform would take it for two", shown(item, &schema["items"])));
    }
}

fn has_comma(item: &Value) -> bool {
    item.as_str().is_some_and(|text| text.contains(','))
}

fn is_of_type(value: &Value, schema: &Value) -> bool {
    let mut types = kind::types(schema).peekable();
    types.peek().is_none()
        || types.any(|wanted| match wanted {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            "null" => value.is_null(),
            _ => true,
        })
}

/// Something on both sides of one `@`, and no white space: whether it reaches anybody, only the post can tell.
fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(char::is_whitespace)
}

/// The value as JSON, cut where it is long; a secret is not shown at all.
fn shown(value: &Value, schema: &Value) -> String {
    if schema["x-secret"] == true {
        return "the secret".to_owned();
    }
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SCHEMAS: Schemas = Schemas {
        operations: &[],
        components: &[("State", r#"{"type":"string","enum":["open","draft"],"description":"Where it stands."}"#)],
    };

    fn problems(value: Value, schema: Value) -> Vec<String> {
        let checker = Checker { schemas: &SCHEMAS, allow_unknown: false };
        checker.problems(&value, &schema).into_iter().map(|problem| format!("{}: {}", problem.at, problem.message)).collect()
    }

    #[test]
    fn limits_types_and_forms_are_looked_at() {
        let cases = [
            (json!(101), json!({"type": "integer", "maximum": 100}), "101 is more than 100"),
            (json!(-1), json!({"type": "integer", "minimum": 0}), "-1 is less than 0"),
            (json!(5.5), json!({"type": "number", "multipleOf": 1}), "5.5 is not a whole number"),
            (json!(2_147_483_646.5), json!({"type": "number", "multipleOf": 1}), "2147483646.5 is not a whole number"),
            (json!(7), json!({"type": "number", "multipleOf": 5}), "7 is not a multiple of 5"),
            (json!(0.075), json!({"type": "number", "multipleOf": 0.01}), "0.075 is not a multiple of 0.01"),
            (json!("ab"), json!({"type": "string", "minLength": 3}), "has 2 characters, and 3 is the least"),
            (json!("abcd"), json!({"type": "string", "maxLength": 3}), "has 4 characters, and 3 is the most"),
            (json!("Ab"), json!({"type": "string", "pattern": "^[a-z]+$"}), "does not match the pattern ^[a-z]+$"),
            (json!("ab"), json!({"type": "integer"}), "is not of type integer"),
            (json!(["a"]), json!({"type": "array", "maxItems": 0}), "it has 1 items"),
            (json!("x@"), json!({"type": "string", "format": "email"}), "is not an e-mail address"),
            (json!("x"), json!({"type": "string", "format": "uri"}), "is not a URL"),
            (json!("TASK-42"), json!({"type": "string", "format": "uuid"}), "is not a UUID"),
            (json!(["a", "b", "a"]), json!({"type": "array", "uniqueItems": true}), "\"a\" is there twice"),
            (json!(["a,b"]), json!({"type": "array", "x-no-comma": true, "items": {"pattern": "^[^,]+$"}}), "\"a,b\" has a comma"),
            (json!("x"), json!({"type": "string", "format": "date-time"}), "is not a time"),
            (json!("opne"), json!({"$ref": "#/$defs/State"}), "did you mean open?"),
            (
                json!({"a": {"b": [1]}}),
                json!({"type": "object", "properties": {"a": {"properties": {"b": {"items": {"type": "string"}}}}}}),
                "/a/b/0: ",
            ),
            (json!({"titel": 1}), json!({"properties": {"title": {}}}), "did you mean title?"),
            (json!({}), json!({"properties": {}, "required": ["title"]}), "/title: it is required"),
            (json!("hush"), json!({"type": "string", "x-secret": true, "pattern": "^x"}), ": the secret does not match the pattern ^x"),
            (json!("hush"), json!({"type": "integer", "x-secret": true}), ": the secret is not of type integer"),
        ];
        for (value, schema, expected) in cases {
            let found = problems(value, schema.clone());
            assert!(found.len() == 1 && found[0].contains(expected), "{schema}: {found:?}");
        }
    }

    #[test]
    fn what_is_right_passes_and_so_does_the_unknown_where_it_is_allowed() {
        assert!(problems(json!("open"), json!({"$ref": "#/$defs/State"})).is_empty());
        assert!(problems(json!(null), json!({"type": ["string", "null"], "minLength": 3})).is_empty());
        for (number, step) in [(json!(5), json!(1)), (json!(5.0), json!(1)), (json!(0), json!(5)), (json!(0.07), json!(0.01))] {
            assert!(problems(number.clone(), json!({"type": "number", "multipleOf": step})).is_empty(), "{number} {step}");
        }
        assert!(problems(json!(null), json!({"anyOf": [{"$ref": "#/$defs/State"}, {"type": "null"}]})).is_empty());
        let checker = Checker { schemas: &SCHEMAS, allow_unknown: true };
        assert!(
            checker.problems(&json!({"a": "b", "state": "new"}), &json!({"properties": {"state": {"$ref": "#/$defs/State"}}})).is_empty()
        );
    }
}
