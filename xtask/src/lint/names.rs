//! Rules on names that become Rust names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Findings,
    kind::Kind,
    subject::{Operation, Subject, members, schema_reference},
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
        for Argument { what, name, setter } in arguments(subject, operation) {
            if OWN_METHODS.contains(&setter.as_str()) {
                findings.add(
                    &operation.id,
                    format!("The {what} `{name}` would be set by `{setter}`, a method that every builder has."),
                    if what == MEMBER {
                        "Name the setter otherwise, such as `x-setter: text`; the name on the wire stays."
                    } else {
                        "The name is the wire's, so teach the generator another one for the setter, or make the operation `x-handwritten`."
                    },
                );
            }
            setters.entry(setter).or_default().push(format!("the {what} `{name}`"));
        }
        for (setter, arguments) in setters.iter().filter(|(_, arguments)| arguments.len() > 1) {
            findings.add(
                &operation.id,
                format!("The setter `{setter}` would stand for {}.", arguments.join(" and for ")),
                "Rename the path parameter, whose name is not on the wire, or give the body member an `x-setter`; if there is neither, make the operation `x-handwritten`.",
            );
        }
    }
}

/// What a member of a body is called in messages.
const MEMBER: &str = "body member";

/// Something that a call is given.
struct Argument<'a> {
    what: String,
    /// Its name on the wire.
    name: &'a str,
    /// The method that sets it.
    setter: String,
}

/// Path, query and header parameters and the members of the body.
fn arguments<'a>(subject: &Subject<'a>, operation: &Operation<'a>) -> Vec<Argument<'a>> {
    let parameters = operation.parameters.iter().map(|parameter| Argument {
        what: format!("{} parameter", parameter.location),
        name: parameter.name,
        setter: snake_case(parameter.name),
    });
    let body = operation.body_schema().and_then(|schema| subject.resolve(schema)).unwrap_or(&Value::Null);
    let members = members(&body["properties"]).flat_map(|(name, property)| {
        let setter = property["x-setter"].as_str().map_or_else(|| snake_case(name), str::to_owned);
        let alias = property["x-setter-alias"].as_str().map(str::to_owned);
        [setter].into_iter().chain(alias).map(move |setter| Argument { what: MEMBER.to_owned(), name, setter })
    });
    parameters.chain(members).collect()
}

/// A setter of another name makes sense only where there is a setter, and another name.
pub(super) fn setter(subject: &Subject<'_>, findings: &mut Findings) {
    let bodies: BTreeSet<_> = subject.operations.iter().filter_map(|operation| schema_reference(operation.body_schema()?)).collect();
    for node in subject.of(Kind::Schema).filter(|node| node.is_property()) {
        let Some(setter) = node.value["x-setter"].as_str() else { continue };
        let owner = node.component.map(|(_, name)| name).unwrap_or_default();
        if !bodies.contains(owner) {
            findings.add(
                &node.place,
                format!("`{}` has an `x-setter`, but `{owner}` is no body, so that nothing sets its members one by one.", node.key),
                "Take it out.",
            );
        } else if setter == snake_case(node.key) {
            findings.add(&node.place, format!("`{}` would be set by `{setter}` anyway.", node.key), "Take `x-setter` out.");
        }
    }
}
