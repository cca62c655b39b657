//! Rules on names that become Rust names.

use std::collections::BTreeMap;

use super::{
    Findings,
    kind::Kind,
    subject::{Operation, Subject, members},
    words::{NEVER_NAMES, listed, snake_case, upper_camel},
};

/// Keywords become raw identifiers, but four of them cannot.
pub(super) fn reserved_name(subject: &Subject<'_>, findings: &mut Findings) {
    let remedy =
        "Rust accepts it in no form, not even as a raw identifier: choose another name, or teach the generator one if it is the wire's.";
    for operation in &subject.operations {
        let names = [("group", operation.group()), ("verb", operation.verb())];
        for (what, name) in names.into_iter().filter_map(|(what, name)| Some((what, name?))).filter(|(_, name)| NEVER_NAMES.contains(name))
        {
            findings.add(&operation.id, format!("The {what} is called `{name}`."), remedy);
        }
    }
    for node in &subject.nodes {
        let (what, name, written) = match node.kind {
            Kind::Schema if node.is_property() => ("property", node.key, snake_case(node.key)),
            Kind::Schema if node.is_component() => ("component", node.key, upper_camel(node.key)),
            Kind::Parameter => match node.value["name"].as_str() {
                Some(name) => ("parameter", name, snake_case(name)),
                None => continue,
            },
            _ => continue,
        };
        if NEVER_NAMES.contains(&written.as_str()) {
            findings.add(&node.place, format!("The {what} is called `{name}`."), remedy);
        }
        if !name.chars().any(char::is_alphanumeric) {
            findings.add(
                &node.place,
                format!("The {what} `{name}` has no letter to make a name of."),
                "Leave it out and mention it in a description.",
            );
        }
    }
}

/// Two properties of one struct cannot be one field.
pub(super) fn property_collision(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let mut fields: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, _) in members(&node.value["properties"]) {
            fields.entry(snake_case(name)).or_default().push(name);
        }
        for (field, names) in fields.iter().filter(|(_, names)| names.len() > 1) {
            findings.add(
                &node.place,
                format!("The properties {} would all be the field `{field}`.", listed(names)),
                "Keep one and name the others in its `x-legacy-name`, so that all are read.",
            );
        }
    }
}

/// Methods that every builder of a call has already.
const OWN_METHODS: [&str; 7] = ["send", "send_json", "stream", "body", "idempotency_key", "call", "new"];

/// Everything that a call is given is set by a method of one builder.
pub(super) fn argument_collision(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let mut setters: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (what, name) in arguments(subject, operation) {
            let setter = snake_case(name);
            if OWN_METHODS.contains(&setter.as_str()) {
                findings.add(
                    &operation.id,
                    format!("The {what} `{name}` would be set by `{setter}`, a method that every builder has."),
                    "The name is the wire's, so teach the generator another one for the setter, or make the operation `x-handwritten`.",
                );
            }
            setters.entry(setter).or_default().push(format!("the {what} `{name}`"));
        }
        for (setter, arguments) in setters.iter().filter(|(_, arguments)| arguments.len() > 1) {
            findings.add(
                &operation.id,
                format!("The setter `{setter}` would stand for {}.", arguments.join(" and for ")),
                "Rename the path parameter, whose name is not on the wire; if there is none, make the operation `x-handwritten`.",
            );
        }
    }
}

/// Path, query and header parameters and the members of the body, each with what it is.
fn arguments<'a>(subject: &Subject<'a>, operation: &Operation<'a>) -> Vec<(String, &'a str)> {
    let mut arguments: Vec<_> =
        operation.parameters.iter().map(|parameter| (format!("{} parameter", parameter.location), parameter.name)).collect();
    if let Some(body) = operation.body_schema().and_then(|schema| subject.resolve(schema)) {
        arguments.extend(members(&body["properties"]).map(|(name, _)| ("body member".to_owned(), name)));
    }
    arguments
}
