//! What the later steps want to know of a spec, looked up once.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::spec::Spec;

/// A spec, as the later steps see it.
#[derive(Debug)]
pub struct Model<'a> {
    /// The spec itself.
    pub spec: &'a Spec,
    /// Its operations, those served by hand included.
    pub operations: Vec<Operation<'a>>,
    /// Components that are the body of an operation.
    pub bodies: BTreeSet<String>,
    /// Components that a platform sends to us, in answers or events.
    pub received: BTreeSet<String>,
    members: BTreeMap<&'a str, Members<'a>>,
}

/// The members of a component: the name in Rust, the name on the wire, the schema.
pub type Members<'a> = BTreeMap<String, (&'a str, &'a Value)>;

/// An operation of a spec.
#[derive(Debug)]
pub struct Operation<'a> {
    /// `jobs_list`.
    pub id: String,
    /// The tag: `jobs`.
    pub group: String,
    /// What the id says after the tag: `list`.
    pub verb: String,
    /// In lower case.
    pub method: &'a str,
    /// The path template.
    pub path: &'a str,
    /// The operation object.
    pub value: &'a Value,
    /// Its parameters, path parameters first and in the order of the path.
    pub parameters: Vec<&'a Value>,
    /// The component that is its body.
    pub body: Option<String>,
}

impl<'a> Model<'a> {
    /// Looks a spec up that the linter has found nothing against.
    pub fn new(spec: &'a Spec) -> Self {
        let operations: Vec<_> = spec.operations().into_iter().map(|found| Operation::new(spec, found)).collect();
        let bodies = operations.iter().filter_map(|operation| operation.body.clone()).collect();
        let mut received = BTreeSet::new();
        for operation in &operations {
            let answers = operation.value["responses"].as_object().into_iter().flat_map(|responses| responses.values());
            answers.for_each(|answer| reach(spec, spec.resolve(answer), &mut received));
            reach(spec, &operation.value["x-events"], &mut received);
        }
        reach(spec, &spec.document["x-webhooks"], &mut received);
        let schemas = spec.document["components"]["schemas"].as_object().into_iter().flatten();
        let members = schemas.map(|(name, schema)| (name.as_str(), members(schema))).collect();
        Self { spec, operations, bodies, received, members }
    }

    /// The name of the platform's crate.
    pub fn platform(&self) -> &'a str {
        self.spec.document["info"]["x-platform"].as_str().unwrap_or_default()
    }

    /// The operations that the generator serves, by group in the order of the tags.
    pub fn groups(&self) -> Vec<(&'a Value, Vec<&Operation<'a>>)> {
        let tags = self.spec.document["tags"].as_array().map(Vec::as_slice).unwrap_or_default();
        let in_group = |tag: &Value| {
            let name = tag["name"].as_str().unwrap_or_default();
            self.operations.iter().filter(|operation| operation.group == name && !operation.is_handwritten()).collect::<Vec<_>>()
        };
        tags.iter().map(|tag| (tag, in_group(tag))).filter(|(_, operations)| !operations.is_empty()).collect()
    }

    /// A component's schema.
    pub fn schema(&self, name: &str) -> &'a Value {
        &self.spec.document["components"]["schemas"][name]
    }

    /// The members of a component.
    pub fn members(&self, component: &str) -> &Members<'a> {
        static NONE: Members<'static> = Members::new();
        self.members.get(component).unwrap_or(&NONE)
    }

    /// The lists of the spec: the component of the item with the `x-list` of the list.
    pub fn lists(&self) -> Vec<(&'a str, &'a Value)> {
        let schemas = self.spec.document["components"]["schemas"].as_object();
        let lists = schemas.into_iter().flat_map(|schemas| schemas.values()).filter(|schema| schema.get("x-list").is_some());
        lists.filter_map(|schema| Some((component(schema["items"]["$ref"].as_str()?), &schema["x-list"]))).collect()
    }
}

impl<'a> Operation<'a> {
    fn new(spec: &'a Spec, found: crate::spec::OperationRef<'a>) -> Self {
        let id = found.id();
        // A tag may have several words, so that it alone says where the verb begins.
        let group = found.value["tags"][0].as_str().unwrap_or(&id).to_owned();
        let verb = id.strip_prefix(&group).and_then(|rest| rest.strip_prefix('_')).unwrap_or(&id).to_owned();
        let mut parameters: Vec<_> =
            found.value["parameters"].as_array().into_iter().flatten().map(|parameter| spec.resolve(parameter)).collect();
        let place = |parameter: &Value| {
            let name = parameter["name"].as_str().unwrap_or_default();
            if parameter["in"] == "path" { found.path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX - 1) } else { usize::MAX }
        };
        parameters.sort_by_key(|parameter| place(parameter));
        let body = found
            .value
            .pointer("/requestBody/content/application~1json/schema/$ref")
            .and_then(Value::as_str)
            .map(|reference| component(reference).to_owned());
        Self { id, group, verb, method: found.method, path: found.path, value: found.value, parameters, body }
    }

    /// Whether the facade serves it by hand.
    pub fn is_handwritten(&self) -> bool {
        self.value.get("x-handwritten").is_some()
    }

    /// The name of its builder, and of its row in the table.
    pub fn type_name(&self) -> String {
        self.id.to_upper_camel_case()
    }
}

/// The name that a member or a parameter has in Rust.
pub fn rust_name(wire: &str) -> String {
    let name = wire.to_snake_case();
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name };
    // The generator appends an underscore to keywords, and so do we.
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

/// The name of the method that sets a member of a body.
pub fn setter(wire: &str, schema: &Value) -> String {
    schema["x-setter"].as_str().map_or_else(|| rust_name(wire), str::to_owned)
}

/// What is said of a member of a body: its description, and what happens without it where that takes more than one may have meant.
pub fn described(description: &str, member: &Value) -> String {
    match member["x-omitted"].as_str() {
        Some(omitted) => format!("{}\n\nWithout it {omitted}.", description.trim_end()),
        None => description.to_owned(),
    }
}

/// The name of the component that a `$ref` points to.
pub fn component(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

fn members(schema: &Value) -> Members<'_> {
    let members = schema["properties"].as_object().into_iter().flatten();
    members.map(|(wire, schema)| (rust_name(wire), (wire.as_str(), schema))).collect()
}

fn reach(spec: &Spec, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && reference.starts_with("#/components/schemas/")
                && found.insert(component(reference).to_owned())
            {
                reach(spec, spec.resolve(value), found);
            }
            members.values().for_each(|member| reach(spec, member, found));
        }
        Value::Array(rows) => rows.iter().for_each(|row| reach(spec, row, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;

    #[test]
    fn names_in_rust_are_what_the_generator_makes_of_them() {
        let cases = [
            ("jobId", "job_id"),
            ("type", "type_"),
            ("X-Human-Approved", "x_human_approved"),
            ("q", "q"),
            ("2fa", "_2fa"),
            ("aiReviewFeeWage", "ai_review_fee_wage"),
        ];
        for (wire, rust) in cases {
            assert_eq!(rust_name(wire), rust);
        }
    }

    #[test]
    fn the_tag_says_where_the_verb_begins() {
        let cases = [
            ("jobs_list", "jobs", ("jobs", "list")),
            ("direct_messages_mark_read", "direct_messages", ("direct_messages", "mark_read")),
            ("direct_messages_list", "direct", ("direct", "messages_list")),
        ];
        for (id, tag, (group, verb)) in cases {
            let document = json!({
                "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
                "paths": {"/a": {"get": {"operationId": id, "tags": [tag], "responses": {}}}},
            });
            let spec = Spec::from_document(Path::new("specs/example.yaml"), document).unwrap();
            let model = Model::new(&spec);
            assert_eq!((model.operations[0].group.as_str(), model.operations[0].verb.as_str()), (group, verb), "{id}");
        }
    }

    #[test]
    fn a_setter_has_the_name_of_its_member_unless_the_spec_gives_it_another() {
        assert_eq!(setter("jobId", &json!({"type": "string"})), "job_id");
        assert_eq!(setter("body", &json!({"type": "string", "x-setter": "text"})), "text");
    }
}
