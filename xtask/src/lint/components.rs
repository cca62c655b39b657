//! Rules on components: their names, and whether and how they are used.

use std::collections::BTreeMap;

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, members},
    words::{listed, upper_camel},
};

/// The sections whose components become types or are referred to by name.
const SECTIONS: [Kind; 7] =
    [Kind::Schema, Kind::Parameter, Kind::Response, Kind::RequestBody, Kind::Header, Kind::Example, Kind::SecurityScheme];

/// A component has the name of its Rust type.
pub(super) fn component_name(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.nodes.iter().filter(|node| node.is_component() && node.kind != Kind::SecurityScheme) {
        let wanted = upper_camel(node.key);
        if node.key != wanted {
            findings.add(&node.place, format!("`{}` is not in UpperCamelCase.", node.key), format!("Call it `{wanted}`."));
        }
    }
}

/// Two schemas cannot be one type.
pub(super) fn component_collision(subject: &Subject<'_>, findings: &mut Findings) {
    let mut types: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, _) in subject.components() {
        types.entry(upper_camel(name)).or_default().push(name);
    }
    for (name, names) in types.iter().filter(|(_, names)| names.len() > 1) {
        findings.add("#/components/schemas", format!("{} would all be the type `{name}`.", listed(names)), "Name them differently.");
    }
}

/// What nothing refers to is not tested by anything either.
pub(super) fn unused_component(subject: &Subject<'_>, findings: &mut Findings) {
    let mut flows: Vec<&str> = Vec::new();
    for operation in &subject.operations {
        flows.extend(operation.value["x-auth"]["flows"].as_array().into_iter().flatten().filter_map(|flow| flow.as_str()));
    }
    for kind in SECTIONS {
        let Some(section) = kind.section() else { continue };
        for (name, _) in members(&subject.document()["components"][section]) {
            let used = if kind == Kind::SecurityScheme { flows.contains(&name) } else { subject.used.contains(&(section, name)) };
            if !used {
                let by = if kind == Kind::SecurityScheme { "No `x-auth` names" } else { "No operation and no event leads to" };
                findings.add(
                    format!("#/components/{section}/{name}"),
                    format!("{by} `{name}`."),
                    "Refer to it where it belongs, or take it out.",
                );
            }
        }
    }
}

/// A null that is sent clears something, one that is received says nothing: one type cannot mean both.
pub(super) fn both_ways(subject: &Subject<'_>, findings: &mut Findings) {
    for (name, node) in subject.components() {
        let Some(users) = subject.users.get(name) else { continue };
        let (senders, receivers) = (&users.senders, users.receivers.iter().map(String::as_str).chain(users.events.iter().copied()));
        let receivers: Vec<_> = receivers.collect();
        if senders.is_empty() || receivers.is_empty() {
            continue;
        }
        let nullable: Vec<_> = members(&node.value["properties"])
            .filter(|(_, property)| subject.resolve(property).is_some_and(|property| property["nullable"] == true))
            .map(|(name, _)| name)
            .collect();
        if !nullable.is_empty() {
            findings.add(
                &node.place,
                format!(
                    "`{name}` is sent ({}) and received ({}), and {} may be null.",
                    listed(senders),
                    listed(&receivers),
                    listed(&nullable)
                ),
                "Use one component for what is sent and another for what is received.",
            );
        }
    }
}
