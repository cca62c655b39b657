//! Rules on examples and defaults: each must be what its schema allows.

use jsonschema::{Draft, Registry, ValidationError};
use serde_json::{Map, Value, json};

use super::{
    Findings,
    formats::is_decimal,
    json_schema::{BASE, components, lower, reference},
    kind::Kind,
    node::Node,
    subject::{Subject, members, texts},
    words::listed,
};

/// A value with the schema that it must fulfil and the place where it stands.
struct Case<'a> {
    place: String,
    schema: &'a Value,
    /// The name of the schema, if it is a component.
    name: Option<&'a str>,
    value: &'a Value,
}

impl<'a> Case<'a> {
    fn new(node: &Node<'a>, what: &str, schema: &'a Value, value: &'a Value) -> Self {
        Self {
            place: format!("{}/{what}", node.place),
            schema,
            name: (node.kind == Kind::Schema && node.is_component()).then_some(node.key),
            value,
        }
    }

    fn lowered(&self, document: &Value) -> Value {
        match self.name {
            Some(name) => reference(name),
            None => lower(document, self.schema),
        }
    }
}

/// Examples are answered by the sandbox and copied by readers.
pub(super) fn example(subject: &Subject<'_>, findings: &mut Findings) {
    let mut cases = Vec::new();
    for node in &subject.nodes {
        let schema = match node.kind {
            Kind::Schema => node.value,
            Kind::Parameter | Kind::Header | Kind::MediaType | Kind::Event => &node.value["schema"],
            _ => continue,
        };
        if let Some(value) = node.value.get("example") {
            cases.push(Case::new(node, "example", schema, value));
        }
        if node.kind != Kind::Schema {
            for (name, example) in members(&node.value["examples"]) {
                if let Some(value) = subject.resolve(example).and_then(|example| example.get("value")) {
                    cases.push(Case::new(node, &format!("examples/{name}"), schema, value));
                }
            }
        }
    }
    check(subject, &cases, "Correct the example, or the schema if the platform really has it so.", findings);
}

/// A default that the schema refuses is one that no client can send.
pub(super) fn default_value(subject: &Subject<'_>, findings: &mut Findings) {
    let with_default = subject.of(Kind::Schema).filter_map(|node| Some(Case::new(node, "default", node.value, node.value.get("default")?)));
    check(subject, &with_default.collect::<Vec<_>>(), "Correct the default, or the schema.", findings);
}

fn check(subject: &Subject<'_>, cases: &[Case<'_>], remedy: &str, findings: &mut Findings) {
    if cases.is_empty() {
        return;
    }
    let mut ready = Vec::new();
    for case in cases {
        match unwrapped(subject, case) {
            Ok((schema, value, path)) => ready.push((format!("{}{path}", case.place), schema, value)),
            Err(cause) => findings.add(&case.place, cause, remedy),
        }
    }
    let registry = Registry::new().add(BASE, components(subject.document())).and_then(jsonschema::RegistryBuilder::prepare);
    let registry = match registry {
        Ok(registry) => registry,
        Err(error) => return findings.add("#/components/schemas", format!("The schemas are no JSON Schema: {error}."), "Correct them."),
    };
    // All at once, as the members of one object: to compile the components anew for each example takes many times as long.
    let number = |index: usize| index.to_string();
    let schemas: Map<_, _> = ready.iter().enumerate().map(|(index, (_, schema, _))| (number(index), schema.clone())).collect();
    let values: Map<_, _> = ready.iter().enumerate().map(|(index, (_, _, value))| (number(index), (*value).clone())).collect();
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(&registry)
        .should_validate_formats(true)
        .with_format("decimal", is_decimal);
    let validator = match options.build(&json!({"properties": schemas})) {
        Ok(validator) => validator,
        Err(error) => {
            return findings.add("#/components/schemas", shortened(&format!("The schemas are no JSON Schema: {error}")), "Correct them.");
        }
    };
    let mut errors: Vec<_> = validator.iter_errors(&Value::Object(values)).map(|error| (located(&error), error.to_string())).collect();
    errors.sort();
    for ((index, path), error) in errors {
        let place = ready.get(index).map_or("#", |(place, _, _)| place.as_str());
        findings.add(format!("{place}{path}"), shortened(&format!("The schema refuses it: {error}")), remedy);
    }
}

/// The number of the example that an error is in, and where in there.
fn located(error: &ValidationError<'_>) -> (usize, String) {
    let path = error.instance_path().as_str().trim_start_matches('/');
    let (index, path) = path.split_once('/').map_or((path, String::new()), |(index, path)| (index, format!("/{path}")));
    (index.parse().unwrap_or(usize::MAX), path)
}

/// The rows of a list that is shown under one of its keys, so that what is wrong with a row is said of that row.
fn unwrapped<'a>(subject: &Subject<'a>, case: &Case<'a>) -> Result<(Value, &'a Value, String), String> {
    let document = subject.document();
    let schema = subject.resolve(case.schema).unwrap_or(&Value::Null);
    let list = &schema["x-list"];
    if !list.is_object() {
        return Ok((case.lowered(document), case.value, String::new()));
    }
    let mut bare = schema.clone();
    bare.as_object_mut().map(|schema| schema.remove("x-list"));
    let bare = lower(document, &bare);
    let Value::Object(shown) = case.value else { return Ok((bare, case.value, String::new())) };
    let keys: Vec<_> = texts(&list["keys"]).collect();
    if keys.is_empty() {
        // A list without keys breaks another rule, and nothing can be said about its rows.
        return Ok((Value::Bool(true), case.value, String::new()));
    }
    let Some((key, rows)) = keys.iter().find_map(|key| Some((key, shown.get(*key)?))) else {
        return Err(format!("The list is shown as an object that has none of its keys, {}.", listed(&keys)));
    };
    let others = ["total", "next", "hasMore"].map(|name| list[name].as_str()?.split('.').next());
    match shown.keys().find(|name| name != key && !others.contains(&Some(name.as_str()))) {
        Some(name) => Err(format!("`{name}` stands beside the rows, but `x-list` does not know it.")),
        None => Ok((bare, rows, format!("/{key}"))),
    }
}

/// A message that shows a large value is cut, since the place says where to look.
fn shortened(message: &str) -> String {
    const MOST: usize = 240;
    let message = message.trim_end_matches('.');
    match message.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", message.get(..end).unwrap_or_default()),
        None => format!("{message}."),
    }
}
