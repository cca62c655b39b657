//! Rules on what is refused before anything is sent: a check that stands where nobody looks protects from nothing.

use std::collections::BTreeSet;

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, members, schema_reference, texts},
};

/// Each check stands on something that it can check.
pub(super) fn local_check(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Parameter).filter(|node| node.value["x-strict"] == true) {
        if node.value["in"] != "path" || node.value["schema"]["format"] != "uuid" {
            findings.add(
                &node.place,
                "`x-strict` stands on what is no path parameter of `format: uuid`.",
                "Give it the format, or take `x-strict` out: nothing else is checked.",
            );
        }
    }
    let bodies: BTreeSet<_> = subject.operations.iter().filter_map(|operation| schema_reference(operation.body_schema()?)).collect();
    for node in subject.of(Kind::Schema).filter(|node| node.is_property()) {
        let owner = node.component.map(|(_, name)| name).unwrap_or_default();
        for name in ["x-no-comma", "x-not-self", "x-omitted", "x-setter-alias"].into_iter().filter(|name| node.value.get(*name).is_some()) {
            if !bodies.contains(owner) {
                findings.add(
                    &node.place,
                    format!("`{}` has an `{name}`, but `{owner}` is no body, so that nobody looks at it.", node.key),
                    "Take it out.",
                );
            }
        }
        let is_required = || node.parent.is_some_and(|body| texts(&body["required"]).any(|name| name == node.key));
        if node.value.get("x-omitted").is_some() && is_required() {
            findings.add(&node.place, format!("`{}` has an `x-omitted` and is required.", node.key), "Take one of the two out.");
        }
        if node.value["x-no-comma"] == true && node.value["items"]["type"] != "string" {
            findings.add(&node.place, format!("`{}` has `x-no-comma` and is no list of texts.", node.key), "Take it out.");
        }
    }
    for node in subject.of(Kind::Schema).filter(|node| node.value.get("x-validated").is_some()) {
        if !node.component.is_some_and(|(_, name)| bodies.contains(name)) || node.is_property() {
            findings.add(&node.place, "`x-validated` stands on what is no body.", "Take it out.");
        }
    }
    for operation in &subject.operations {
        let body = operation.body_schema().and_then(|schema| subject.resolve(schema));
        let own: Vec<_> =
            body.into_iter().flat_map(|body| members(&body["properties"])).filter(|(_, member)| member["x-not-self"] == true).collect();
        if own.len() > 1 {
            findings.add(&operation.id, "Two members of the body have `x-not-self`.", "Leave the one that names whom the call is about.");
        }
    }
}
