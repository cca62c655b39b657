//! What `--help` says of platforms, groups, operations and their flags.

use guildhall::{Idempotency, Operation};
use guildhall_runtime::{Credential, KeyFrom};
use serde_json::Value;

use super::{
    example,
    field::{Field, Place},
    handwritten::{self, Way},
};
use crate::{
    credential, exit,
    registry::Entry,
    schema::{
        description,
        kind::{self, Kind},
    },
    shell,
    words::{first_sentence, flowing, kebab},
};

/// How many verbs of a group are named where the groups are listed.
const VERBS_SHOWN: usize = 5;

/// What stands below the help of a platform.
pub(super) fn of_platform(entry: &Entry) -> String {
    let name = entry.platform.name;
    let group = entry.platform.operations.first().map(|operation| format!("  guildhall {name} {} --help", kebab(operation.group)));
    let mut lines: Vec<String> = group.into_iter().collect();
    if let Some(read) = entry.platform.operations.iter().find(|operation| is_simple_read(operation)) {
        let with = |more: &[&str]| example::invocation(entry, read, &texts(more));
        lines.extend([with(&[]), with(&["--dry-run"]), with(&["--json"])]);
    }
    format!("{}\n\n{}", shell::examples(&lines.join("\n")), exit::TABLE)
}

/// What can be done in a group: its first verbs, since the table has no description of it.
pub(super) fn of_group(operations: &[&'static Operation]) -> String {
    let verbs: Vec<String> = operations.iter().take(VERBS_SHOWN).map(|operation| kebab(operation.verb)).collect();
    let more = operations.len().saturating_sub(VERBS_SHOWN);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    verbs.join(", ") + &more
}

/// What stands below the help of a group.
pub(super) fn of_group_example(entry: &Entry, operation: &Operation) -> String {
    shell::examples(&example::invocation(entry, operation, &texts(&["--help"])))
}

/// What an operation does and what it needs.
pub(super) fn of_operation(entry: &Entry, operation: &Operation, spec: &Value) -> String {
    let mut text = format!("{}.\n", operation.summary);
    let words = flowing(description(spec));
    if !words.is_empty() {
        text += &format!("\n{words}\n");
    }
    let prefix = operation.prefix.unwrap_or(entry.platform.prefix);
    text += &format!("\nRequest:    {} {prefix}{}\n", operation.method, operation.path);
    text += &format!("Credential: {}\n", credentials(entry, operation));
    text += &format!("Repeats:    {}\n", repeats(operation));
    if let Some(paid) = operation.paid {
        text += &format!("Price:      {} {} (x402) a call, as documented\n", paid.price, paid.currency);
    }
    let sources = spec["x-source"].as_array().map_or_else(|| vec![&spec["x-source"]], |sources| sources.iter().collect());
    let sources: Vec<&str> = sources.into_iter().filter_map(Value::as_str).collect();
    if !sources.is_empty() {
        text += &format!("Known from: {}\n", sources.join(", "));
    }
    if let Some(assumed) = spec["x-assumption"].as_str() {
        text += &format!("Assumed:    {}\n", flowing(assumed));
    }
    text
}

/// How an operation is called.
pub(super) fn usage(entry: &Entry, operation: &Operation, fields: &[Field]) -> String {
    let mut line = example::start(entry, operation);
    for field in fields.iter().filter(|field| field.required) {
        match field.place {
            Place::Path => line += &format!(" <{}>", value_name(field)),
            _ => line += &format!(" {} <{}>", field.typed(), value_name(field)),
        }
    }
    line + " [OPTIONS]"
}

/// Examples of calling an operation.
pub(super) fn examples(entry: &Entry, operation: &Operation, spec: &Value, fields: &[Field]) -> String {
    let mut lines = vec![example::invocation(entry, operation, &example::arguments(fields, &entry.schemas))];
    let path = fields.iter().filter(|field| field.place == Place::Path);
    let path: Vec<String> = path.flat_map(|field| example::argument(field, &entry.schemas)).collect();
    let with = |first: &[&str], more: &[&str]| {
        example::invocation(entry, operation, &[texts(first).as_slice(), path.as_slice(), texts(more).as_slice()].concat())
    };
    if operation.pagination.is_some() {
        lines.push(with(&[], &["--all", "--max", "200", "--json"]));
    }
    if operation.body.is_some() {
        // It comes first, where nobody overlooks it and nothing can part it from the call.
        lines.push(with(&["--dry-run"], &["--body", "@body.json"]));
    }
    if handwritten::way(operation, spec) == Way::Download {
        lines.push(with(&[], &["--output", "result.bin"]));
    }
    format!(
        "{}\n\nExit codes: 0 ok, 2 usage, 3 refused, 4 auth, 5 not reachable, 6 rate limited, 1 other (see guildhall --help)",
        shell::examples(&lines.join("\n"))
    )
}

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// What a value of the field is called.
pub(super) fn value_name(field: &Field) -> String {
    if field.is_secret() || field.place == Place::File {
        return "FILE".to_owned();
    }
    match Kind::of(&field.schema) {
        Kind::Json if field.schema.get("type").is_some() => "JSON".to_owned(),
        _ => field.flag.to_uppercase().replace('-', "_"),
    }
}

/// The field in one line.
pub(super) fn short(field: &Field) -> String {
    let required = if field.required { " (required)" } else { "" };
    first_sentence(&field.description) + required
}

/// The field with everything that is known of it.
pub(super) fn long(field: &Field) -> String {
    let mut text = flowing(&about(field));
    let mut facts = limits(&field.schema);
    if field.is_list() {
        facts.push("may be repeated".to_owned());
    }
    if field.is_secret() {
        facts.push("read from a file, or from standard input if it is -, since a command line is no place for a secret".to_owned());
    }
    if let Some(example) = field.example.as_ref().filter(|_| !field.is_secret()) {
        let items = example.as_array().map(|items| items.iter().map(kind::write).collect::<Vec<_>>().join(", "));
        facts.push(format!("for example {}", items.unwrap_or_else(|| kind::write(example))));
    }
    if field.required {
        facts.insert(0, "required".to_owned());
    }
    if !facts.is_empty() {
        text += &format!("\n[{}]", facts.join("; "));
    }
    text
}

/// The spec's words, without the list of values that is shown by itself.
fn about(field: &Field) -> String {
    let is_bullet = |line: &&str| line.starts_with("- `") && !kind::listed(&field.schema).is_empty();
    let lines: Vec<&str> = field.description.lines().filter(|line| !is_bullet(line)).collect();
    lines.join("\n").trim_end().to_owned()
}

fn limits(schema: &Value) -> Vec<String> {
    let ranges = [("minimum", "maximum", ""), ("minLength", "maxLength", " characters"), ("minItems", "maxItems", " items")];
    let range = |(least, most, unit): &(&str, &str, &str)| {
        let words = match (schema.get(*least), schema.get(*most)) {
            (Some(least), Some(most)) => format!("{least} to {most}"),
            (Some(least), None) => format!("at least {least}"),
            (None, Some(most)) => format!("at most {most}"),
            (None, None) => return None,
        };
        Some(words + unit)
    };
    let mut limits: Vec<String> = ranges.iter().filter_map(range).collect();
    limits.extend(schema["pattern"].as_str().map(|pattern| format!("matches {pattern}")));
    limits.extend(schema.get("default").map(|default| format!("{} unless given", kind::write(default))));
    limits
}

fn credentials(entry: &Entry, operation: &Operation) -> String {
    if operation.auth.is_forbidden() {
        return "none, and none is sent".to_owned();
    }
    let named = |name: &&str| entry.platform.credential(name);
    let ways: Vec<String> = operation.auth.flows.iter().filter_map(named).map(way_in).collect();
    let optional = if operation.auth.is_optional() { "not needed; taken along if there is one: " } else { "" };
    let mut text = format!("{optional}{}", ways.join(", or "));
    if !operation.auth.scopes.is_empty() {
        text += &format!("; with the scopes {}", operation.auth.scopes.join(", "));
    }
    if !operation.auth.roles.is_empty() {
        text += &format!("; for the roles {}", operation.auth.roles.join(", "));
    }
    text
}

fn way_in(credential: &Credential) -> String {
    let variables = credential::variables(credential).map(|variables| format!("{variables}, ")).unwrap_or_default();
    format!("{} ({variables}{}, or typed in when asked)", credential.name, credential::flags(credential))
}

fn repeats(operation: &Operation) -> String {
    match operation.idempotency {
        Idempotency::Natural => "after any failure that passes: a repeat does nothing more".to_owned(),
        Idempotency::None => "never once it may have been sent: it could be done twice".to_owned(),
        Idempotency::Key(key) => {
            let failures = match key.after {
                KeyFrom::Start => "any failure that passes",
                KeyFrom::Answer => "an answer that passes, such as 429 or 500, and not after one that a proxy gave or that never came",
            };
            format!("after {failures}, under one {}: the work is done once", key.header)
        }
    }
}

/// A read that needs nothing, to be shown first.
fn is_simple_read(operation: &Operation) -> bool {
    operation.method == http::Method::GET
        && operation.auth.is_optional()
        && !operation.parameters.iter().any(|parameter| parameter.required)
}
