//! Rules on operations: their names, tags, summaries and paths.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Findings,
    kind::Kind,
    node::escape,
    subject::{Subject, members, text},
    words::{is_snake, listed},
};

/// Each tag is a resource of the client, whose documentation is the tag's description.
pub(super) fn tag_declaration(subject: &Subject<'_>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for node in subject.of(Kind::Tag) {
        let name = node.value["name"].as_str().unwrap_or_default();
        if !is_snake(name) {
            findings.add(
                &node.place,
                format!("The tag `{name}` is not in snake_case."),
                "Name it like a method, such as `webhooks` or `wallet_keys`.",
            );
        }
        if !seen.insert(name) {
            findings.add(&node.place, format!("The tag `{name}` is declared twice."), "Declare it once.");
        }
        if text(node.value, "description").is_none() {
            findings.add(
                &node.place,
                format!("The tag `{name}` has no description."),
                "Say what the resource is; it becomes documentation.",
            );
        }
        if !subject.operations.iter().any(|operation| operation.group() == Some(name)) {
            findings.add(
                &node.place,
                format!("No operation has the tag `{name}`."),
                "Take it out, or tag the operations that belong to it.",
            );
        }
    }
}

/// The id becomes `client.<group>().<verb>()`.
pub(super) fn operation_id(subject: &Subject<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for operation in &subject.operations {
        let here = format!("{} {}", operation.method.to_uppercase(), operation.path);
        let group = operation.group().unwrap_or("<group>");
        let remedy = format!("Write `operationId: {group}_<verb>`, where the group is the tag and the verb is snake_case: `jobs_list`.");
        let Some(id) = text(operation.value, "operationId") else {
            findings.add(here, "The operation has no `operationId`.", remedy);
            continue;
        };
        if let Some(other) = seen.insert(id, here.clone()) {
            findings.add(id, format!("{other} and {here} have the same `operationId`."), "Give one of them another verb.");
        }
        if !is_snake(id) || operation.group().is_some() && !operation.verb().is_some_and(is_snake) {
            findings.add(id, format!("`{id}` is not `{group}_<verb>` in snake_case."), remedy);
        }
    }
}

/// The one tag says which resource an operation belongs to.
pub(super) fn operation_tag(subject: &Subject<'_>, findings: &mut Findings) {
    let declared: Vec<_> = subject.of(Kind::Tag).filter_map(|node| node.value["name"].as_str()).collect();
    for operation in &subject.operations {
        let number = operation.value["tags"].as_array().map_or(0, Vec::len);
        if number != 1 {
            findings.add(
                &operation.id,
                format!("The operation has {number} tags."),
                "Give it exactly one: the resource that it belongs to.",
            );
        }
        if let Some(group) = operation.group().filter(|group| !declared.contains(group)) {
            findings.add(
                &operation.id,
                format!("The tag `{group}` is not declared."),
                format!("Add it to `tags` with a description; declared so far: {}.", listed(&declared)),
            );
        }
    }
}

/// The summary is the first line of the documentation and of the help of the program.
pub(super) fn operation_summary(subject: &Subject<'_>, findings: &mut Findings) {
    const REMEDY: &str =
        "Write one line without a full stop that begins with a verb in the third person and a capital, such as `Lists open jobs`.";
    for operation in &subject.operations {
        let Some(summary) = text(operation.value, "summary") else {
            findings.add(&operation.id, "The operation has no summary.", REMEDY);
            continue;
        };
        if summary.trim().contains('\n') {
            findings.add(&operation.id, "The summary has several lines.", REMEDY);
        }
        if summary.trim_end().ends_with('.') {
            findings.add(&operation.id, format!("The summary \"{}\" ends with a full stop.", summary.trim_end()), REMEDY);
        }
        let first = summary.split_whitespace().next().unwrap_or_default();
        if !first.starts_with(char::is_uppercase) || !first.ends_with('s') {
            findings.add(&operation.id, format!("The summary begins with \"{first}\" instead of a verb."), REMEDY);
        }
    }
}

/// Methods that neither the generator's client nor the table of operations has.
pub(super) fn operation_method(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in subject.operations.iter().filter(|operation| ["options", "head", "trace"].contains(&operation.method)) {
        findings.add(
            &operation.id,
            format!("The method is {}.", operation.method.to_uppercase()),
            "Take the operation out; only GET, PUT, POST, PATCH and DELETE are generated.",
        );
    }
}

/// What stands beside the methods of a path is forgotten by one reader or another.
pub(super) fn path_level(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::PathItem) {
        for name in ["$ref", "parameters", "summary", "description"] {
            if node.value.get(name).is_some() {
                let remedy = match name {
                    "$ref" => "Write the path out; the generator refuses references to paths.",
                    "parameters" => "Move the parameters into each operation, or into `components/parameters` and refer to them there.",
                    _ => "Move it into the operations.",
                };
                findings.add(&node.place, format!("`{name}` stands at the path `{}`.", node.key), remedy);
            }
        }
    }
}

/// Paths are put behind a prefix, split at `/` and compared with each other.
pub(super) fn path_template(subject: &Subject<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (path, _) in members(&subject.document()["paths"]).filter(|(path, _)| !path.starts_with("x-")) {
        let place = format!("#/paths/{}", escape(path));
        if !path.starts_with('/') || path.contains("//") || path.len() > 1 && path.ends_with('/') || path.contains(['?', '#']) {
            findings.add(
                &place,
                format!("`{path}` is no path template."),
                "Begin it with one `/`, end it without one, and leave query and fragment out.",
            );
        }
        let Some(names) = placeholders(path) else {
            findings.add(&place, format!("The braces of `{path}` do not match."), "Write each parameter as `{jobId}`.");
            continue;
        };
        let shape = names.iter().fold(path.to_owned(), |shape, name| shape.replace(&format!("{{{name}}}"), "{}"));
        if let Some(other) = seen.insert(shape, path) {
            findings.add(
                &place,
                format!("`{path}` and `{other}` are one route."),
                "Put their operations under one path, with one name for each parameter.",
            );
        }
    }
}

/// The names between the braces of a template, in order; nothing if the braces do not match.
pub(super) fn placeholders(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let (name, after) = rest.get(start..)?.strip_prefix('{')?.split_once('}')?;
        if name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name);
        rest = after;
    }
    Some(names)
}
