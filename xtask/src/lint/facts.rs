//! Rules on what stands in a spec for people: sources, descriptions, examples.

use serde_json::Value;

use super::{
    Findings,
    formats::{name_of, needs_words},
    kind::Kind,
    subject::{Subject, members, text},
};

/// A fact without a source cannot be checked again.
pub(super) fn source(subject: &Subject<'_>, findings: &mut Findings) {
    const REMEDY: &str = "Say where it comes from, such as `x-source: [seed 000, py 3.2.1]`";
    for operation in subject.operations.iter().filter(|operation| operation.value.get("x-source").is_none()) {
        findings.add(&operation.id, "The operation has no `x-source`.", format!("{REMEDY}; add `x-assumption` for what no source says."));
    }
    for (name, node) in subject.components().filter(|(_, node)| node.value.get("x-source").is_none()) {
        let users = subject.users.get(name).map_or(0, super::subject::Users::count);
        if users != 1 {
            findings.add(
                &node.place,
                format!("`{name}` has no `x-source`, and {users} operations and events use it, so that it inherits none."),
                format!("{REMEDY}."),
            );
        }
    }
}

/// What is not obvious is explained where it is written.
pub(super) fn missing_description(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.nodes.iter().filter(|node| node.reference().is_none() && text(node.value, "description").is_none()) {
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        match node.kind {
            Kind::Schema if node.is_component() => {
                let remedy = if node.value.get("enum").is_some() {
                    "Say what the enum is, and what each value means."
                } else {
                    "Say in a sentence what it is; it becomes the documentation of the type."
                };
                add(format!("`{}` has no description.", node.key), remedy);
            }
            Kind::Schema if node.is_property() => {
                if let Some((what, remedy)) = needs_words(name_of(node), node.value) {
                    add(format!("`{}` is {what} and has no description.", node.key), remedy);
                }
            }
            Kind::Parameter => {
                let name = node.value["name"].as_str();
                let schema = subject.resolve(&node.value["schema"]).unwrap_or(&Value::Null);
                // That it is secret is said beside its schema.
                let needed = if node.value["x-secret"] == true { needs_words(name, node.value) } else { needs_words(name, schema) };
                if let Some((what, remedy)) = needed {
                    add(format!("The parameter `{}` is {what} and has no description.", name.unwrap_or_default()), remedy);
                }
            }
            Kind::Response => add("The answer has no description.".to_owned(), "Say in a sentence what is answered."),
            _ => {}
        }
    }
}

/// Examples are what the sandbox answers and what readers look at first.
pub(super) fn missing_example(subject: &Subject<'_>, findings: &mut Findings) {
    for (name, node) in subject.components().filter(|(_, node)| node.value.get("example").is_none()) {
        let kind = &node.value["type"];
        if kind == "object" || kind == "array" {
            let members = members(&node.value["properties"]).map(|(name, _)| name).take(3).collect::<Vec<_>>().join(", ");
            let hint = if members.is_empty() { String::new() } else { format!(" with such members as {members}") };
            findings.add(
                &node.place,
                format!("`{name}` has no example."),
                format!("Add `example`{hint}; it is checked against the schema."),
            );
        }
    }
}
