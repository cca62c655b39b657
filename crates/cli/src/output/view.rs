//! Answers for people: tables for lists, lines for objects.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::{
    columns,
    style::Style,
    table::{self, Column},
    text,
};
use crate::{clean::clean, schema::Schemas};

/// Shows answers of one platform.
pub(crate) struct Viewer<'a> {
    pub(crate) schemas: &'a Schemas,
    pub(crate) width: usize,
    pub(crate) style: Style,
}

impl Viewer<'_> {
    /// A whole answer.
    pub(crate) fn answer(&self, value: &Value, schema: &Value) -> String {
        let schema = &self.schemas.resolve(schema);
        if value.is_null() {
            return "Done.\n".to_owned();
        }
        if let Some((items, item)) = self.list(value, schema) {
            return self.items(&items, &item) + &count(value, schema, items.len());
        }
        // What an envelope holds is what was asked for.
        let held = schema["x-unwrap"]["value"].as_str().filter(|held| value.get(held).is_some());
        let is_nullable = schema["x-unwrap"]["nullable"] == true;
        if let Some(held) = held.filter(|held| is_nullable && value[held].is_null()) {
            return self.nothing(value, schema, held);
        }
        if let Some(held) = held {
            return self.answer(&value[held], &schema["properties"][held]);
        }
        let mut secrets = Vec::new();
        let shown = self.members(value, schema, 0, &mut secrets);
        let mut shown = if shown.is_empty() { "Done.\n".to_owned() } else { shown.trim_start_matches('\n').to_owned() };
        // A key that the platform shows once would be lost if it were masked here, so its owner gets to see it, with a word of warning.
        if !secrets.is_empty() {
            let warning = format!("Keep {} to yourself, and store now what is new: it may not be shown again.", secrets.join(", "));
            shown += &format!("\n{}\n", self.style.warning(&warning));
        }
        shown
    }

    /// What an envelope says that holds nothing.
    fn nothing(&self, value: &Value, schema: &Value, held: &str) -> String {
        let mut beside = value.clone();
        beside.as_object_mut().map(|members| members.remove(held));
        let shown = self.members(&beside, schema, 0, &mut Vec::new());
        format!("Nothing: the platform has no such thing.\n{}", if shown.is_empty() { String::new() } else { format!("\n{shown}") })
    }

    /// The rows of a list, as a table.
    pub(crate) fn items(&self, items: &[Value], item: &Value) -> String {
        let item = &self.schemas.resolve(item);
        if items.is_empty() {
            return "Nothing.\n".to_owned();
        }
        let chosen = columns::choose(items, item, self.schemas);
        if chosen.is_empty() {
            return items.iter().map(|value| text::of_value(value, item) + "\n").collect();
        }
        let column = |chosen: &columns::Chosen| Column { title: clean(&chosen.name), whole: chosen.is_whole, right: chosen.is_number };
        let columns: Vec<Column> = chosen.iter().map(column).collect();
        let row = |value: &Value| chosen.iter().map(|chosen| text::of_member(value, &chosen.name, &chosen.schema)).collect();
        let rows: Vec<Vec<String>> = items.iter().map(row).collect();
        table::render(&columns, &rows, self.width, self.style)
    }

    /// The items of a list, with their schema, if the answer is one.
    fn list(&self, value: &Value, schema: &Value) -> Option<(Vec<Value>, Value)> {
        let item = item_schema(schema);
        let items = match value {
            Value::Array(items) => items,
            Value::Object(_) => list_keys(schema).find_map(|key| value.get(key)?.as_array())?,
            _ => return None,
        };
        Some((items.clone(), self.schemas.resolve(&item)))
    }

    fn members(&self, value: &Value, schema: &Value, depth: usize, secrets: &mut Vec<String>) -> String {
        let Some(members) = value.as_object() else { return text::of_value(value, schema) + "\n" };
        let indent = "  ".repeat(depth);
        let (mut lines, mut blocks) = (String::new(), String::new());
        let shown = members.iter().filter(|(_, value)| !is_nothing(value));
        let mut shown: Vec<_> = shown.map(|(name, value)| (name, value, self.schemas.member(schema, name), clean(name))).collect();
        shown.sort_by_key(|(name, _, schema, _)| columns::order(name, schema));
        let widest = shown.iter().filter(|(_, value, ..)| !is_block(value)).map(|(.., title)| title.width()).max().unwrap_or(0);
        let object = value;
        for (name, value, schema, title) in shown {
            if schema["x-secret"] == true {
                secrets.push(title.clone());
            }
            let label = self.style.dim(&format!("{title}{}", " ".repeat(widest.saturating_sub(title.width()))));
            match value {
                Value::Array(items) if is_block(value) => {
                    blocks += &format!("\n{indent}{}\n", self.style.heading(&title));
                    blocks += &indented(&self.items(items, &schema["items"]), &format!("{indent}  "));
                }
                Value::Object(_) => {
                    blocks += &format!("\n{indent}{}\n", self.style.heading(&title));
                    blocks += &self.members(value, &schema, depth + 1, secrets);
                }
                Value::String(text) if text.trim().contains('\n') => {
                    let text: String = text.trim().lines().map(|line| format!("  {}\n", clean(line))).collect();
                    lines += &format!("{indent}{}\n{}", label.trim_end(), indented(&text, &indent));
                }
                _ => lines += &format!("{indent}{label}  {}\n", text::of_member(object, name, &schema)),
            }
        }
        lines + &blocks
    }
}

/// The members of an answer that may hold its list, in the order in which they are looked for.
pub(crate) fn list_keys(schema: &Value) -> impl Iterator<Item = &str> {
    schema["x-list"]["keys"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The schema of the items of a list. The spec as JSON has a choice of shapes there, of which the first is the bare array.
pub(crate) fn item_schema(schema: &Value) -> Value {
    schema.get("items").or_else(|| schema["anyOf"].get(0)?.get("items")).cloned().unwrap_or_default()
}

fn count(value: &Value, schema: &Value, shown: usize) -> String {
    // The number may lie deeper, and some platforms write it as a text.
    let found = |name: &str| name.split('.').try_fold(value, |value, name| value.get(name));
    let total = schema["x-list"]["total"].as_str().and_then(found);
    match total.and_then(|total| total.as_u64().or_else(|| total.as_str()?.parse().ok())) {
        Some(total) if total > shown as u64 => format!("\n{shown} of {total}\n"),
        _ => String::new(),
    }
}

/// Whether a value takes lines of its own.
fn is_block(value: &Value) -> bool {
    value.is_object() || value.as_array().is_some_and(|items| items.iter().any(|item| item.is_object() || item.is_array()))
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(serde_json::Map::is_empty)
}

fn indented(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("{indent}{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SCHEMAS: Schemas = Schemas {
        operations: &[],
        components: &[("Event", r#"{"type":"object","properties":{"at":{"type":"string","format":"date-time"}}}"#)],
    };

    fn shown(answer: Value, schema: Value) -> String {
        Viewer { schemas: &SCHEMAS, width: 80, style: Style::PLAIN }.answer(&answer, &schema)
    }

    #[test]
    fn an_envelope_is_opened_and_one_that_holds_null_says_so() {
        let envelope = json!({
            "properties": {"data": {"anyOf": [{"$ref": "#/$defs/Event"}, {"type": "null"}]}},
            "x-unwrap": {"nullable": true, "value": "data"},
        });
        assert_eq!(shown(json!({"data": {"at": "2026-07-28T00:47:30.923Z"}}), envelope.clone()), "at  2026-07-28 00:47 UTC\n");
        assert_eq!(shown(json!({"data": null}), envelope.clone()), "Nothing: the platform has no such thing.\n");
        let words = "Nothing: the platform has no such thing.\n\nmessage  Free\n";
        assert_eq!(shown(json!({"data": null, "message": "Free"}), envelope), words);
    }

    #[test]
    fn a_list_in_an_envelope_is_a_table_with_its_total_wherever_that_stands() {
        let list = |total: &str| {
            json!({
                "anyOf": [{"items": {"$ref": "#/$defs/Event"}}, {"properties": {}}],
                "x-list": {"keys": ["data"], "total": total},
            })
        };
        let rows = json!([{"at": "2026-07-28T00:47:30.923Z"}]);
        let table = "at\n2026-07-28 00:47 UTC\n";
        for meta in [json!({"total": 3}), json!({"total": "3"})] {
            assert_eq!(shown(json!({"data": rows, "meta": meta}), list("meta.total")), format!("{table}\n1 of 3\n"));
        }
        assert_eq!(shown(json!({"data": rows, "total": 1}), list("total")), table);
    }

    #[test]
    fn nothing_that_the_platform_names_or_says_steers_the_terminal() {
        let schemas = Schemas { operations: &[], components: &[] };
        let viewer = Viewer { schemas: &schemas, width: 80, style: Style::PLAIN };
        let name = "na\u{9b}me\u{1b}[2J\u{202e}";
        let answers = [
            json!({name: "x\u{9b}"}),
            json!({name: {name: "x"}}),
            json!({name: [{name: "x", "other": [["\u{9b}"]]}]}),
            json!({name: "two\nlines\u{9b}"}),
            json!([{name: "x"}]),
            json!([["\u{9b}"]]),
        ];
        for answer in answers {
            let shown = viewer.answer(&answer, &json!({"properties": {name: {"x-secret": true}}}));
            assert!(shown.chars().all(|c| c == '\n' || !(c.is_control() || c == '\u{202e}')), "{answer}: {shown:?}");
        }
    }
}
