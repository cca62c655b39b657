//! A spec, prepared for the rules: its objects, its operations, and who uses which component.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{
    kind::Kind,
    node::{Component, Node},
    words::upper_camel,
};
use crate::spec::Spec;

/// What the rules look at.
pub(crate) struct Subject<'a> {
    pub(crate) spec: &'a Spec,
    /// Every object of the document, the outer ones first.
    pub(crate) nodes: Vec<Node<'a>>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// Who uses a schema, by its name.
    pub(crate) users: BTreeMap<&'a str, Users<'a>>,
    /// Every component that an operation or an event leads to.
    pub(crate) used: BTreeSet<Component<'a>>,
}

/// Who uses a schema, directly or through another one.
#[derive(Debug, Default)]
pub(crate) struct Users<'a> {
    /// Operations that send it, by id.
    pub(crate) senders: BTreeSet<String>,
    /// Operations that are answered with it, by id.
    pub(crate) receivers: BTreeSet<String>,
    /// Those of the receivers of which no second attempt can be made for the sake of an answer.
    pub(crate) writers: BTreeSet<String>,
    /// Events that bring it.
    pub(crate) events: BTreeSet<&'a str>,
}

/// An operation with its parts.
pub(crate) struct Operation<'a> {
    /// The `operationId`, or method and path if there is none.
    pub(crate) id: String,
    pub(crate) path: &'a str,
    pub(crate) method: &'static str,
    pub(crate) value: &'a Value,
    pub(crate) parameters: Vec<Parameter<'a>>,
    /// The request body, resolved.
    pub(crate) body: Option<&'a Value>,
    /// The answers by status, as written and resolved.
    pub(crate) answers: Vec<(&'a str, &'a Value, &'a Value)>,
}

/// A parameter of an operation, resolved.
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) location: &'a str,
    pub(crate) value: &'a Value,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(spec: &'a Spec) -> Self {
        let mut nodes = Vec::new();
        Node::new(Kind::Document, "#".to_owned(), &spec.document).walk(&mut |node| nodes.push(node.clone()));
        let mut subject = Self { spec, nodes, operations: Vec::new(), users: BTreeMap::new(), used: BTreeSet::new() };
        subject.operations = subject.read_operations();
        subject.read_users();
        subject
    }

    pub(crate) fn document(&self) -> &'a Value {
        &self.spec.document
    }

    /// Every object of a kind.
    pub(crate) fn of(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    /// The schemas among the components, by name.
    pub(crate) fn components(&self) -> impl Iterator<Item = (&'a str, &Node<'a>)> {
        self.of(Kind::Schema).filter(|node| node.is_component()).map(|node| (node.key, node))
    }

    /// What a reference points to in the end; the value itself if it is none, nothing if it leads nowhere.
    pub(crate) fn resolve(&self, value: &'a Value) -> Option<&'a Value> {
        resolve(self.document(), value)
    }

    /// The names of the security schemes.
    pub(crate) fn schemes(&self) -> BTreeSet<&'a str> {
        members(&self.document()["components"]["securitySchemes"]).map(|(name, _)| name).collect()
    }

    fn read_operations(&self) -> Vec<Operation<'a>> {
        let document = self.document();
        let mut operations = Vec::new();
        for (path, item) in members(&document["paths"]) {
            for (method, _, _) in Kind::PathItem.children().iter().filter(|(_, _, kind)| *kind == Kind::Operation) {
                let Some(value) = item.get(*method).filter(|value| value.is_object()) else { continue };
                let id = value["operationId"].as_str().map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned);
                let parameters = value["parameters"].as_array().into_iter().flatten().filter_map(|parameter| {
                    let value = self.resolve(parameter)?;
                    Some(Parameter { name: value["name"].as_str()?, location: value["in"].as_str()?, value })
                });
                let answers = members(&value["responses"]).filter(|(status, _)| !status.starts_with("x-"));
                operations.push(Operation {
                    id,
                    path,
                    method,
                    value,
                    parameters: parameters.collect(),
                    body: value.get("requestBody").and_then(|body| self.resolve(body)),
                    answers: answers.map(|(status, answer)| (status, answer, self.resolve(answer).unwrap_or(&Value::Null))).collect(),
                });
            }
        }
        operations
    }

    fn read_users(&mut self) {
        let mut direct: BTreeMap<Component<'a>, BTreeSet<Component<'a>>> = BTreeMap::new();
        for node in &self.nodes {
            if let (Some(component), Some(target)) = (node.component, node.reference().and_then(component)) {
                direct.entry(component).or_default().insert(target);
            }
        }
        let mut users: BTreeMap<&'a str, Users<'a>> = BTreeMap::new();
        let mut used = BTreeSet::new();
        let mut note = |kind: Kind, value: &'a Value, add: &dyn Fn(&mut Users<'a>)| {
            for (section, name) in closure(kind, value, &direct) {
                used.insert((section, name));
                if section == "schemas" {
                    add(users.entry(name).or_default());
                }
            }
        };
        for operation in &self.operations {
            let add = |users: &mut Users<'a>| _ = users.senders.insert(operation.id.clone());
            operation.value["parameters"].as_array().into_iter().flatten().for_each(|parameter| note(Kind::Parameter, parameter, &add));
            if let Some(body) = operation.value.get("requestBody") {
                note(Kind::RequestBody, body, &add);
            }
            for (status, answer, _) in &operation.answers {
                note(Kind::Response, answer, &|users| {
                    users.receivers.insert(operation.id.clone());
                    if operation.is_write() && status.starts_with('2') {
                        users.writers.insert(operation.id.clone());
                    }
                });
            }
            for (name, event) in members(&operation.value["x-events"]) {
                note(Kind::Event, event, &|users| _ = users.events.insert(name));
            }
        }
        for (name, event) in members(&self.document()["x-webhooks"]["events"]) {
            note(Kind::Event, event, &|users| _ = users.events.insert(name));
        }
        self.users = users;
        self.used = used;
    }
}

impl Users<'_> {
    /// How many operations and events use it.
    pub(crate) fn count(&self) -> usize {
        self.senders.union(&self.receivers).count() + self.events.len()
    }
}

impl<'a> Operation<'a> {
    /// The one tag.
    pub(crate) fn group(&self) -> Option<&'a str> {
        self.value["tags"].get(0).and_then(Value::as_str)
    }

    /// What the `operationId` says after the group.
    pub(crate) fn verb(&self) -> Option<&'a str> {
        self.value["operationId"].as_str()?.strip_prefix(self.group()?)?.strip_prefix('_')
    }

    /// Whether the facade serves it, so that it need not be within the generator's means.
    pub(crate) fn is_handwritten(&self) -> bool {
        self.value.get("x-handwritten").is_some()
    }

    /// Whether it changes something that a repeat would change again.
    pub(crate) fn is_write(&self) -> bool {
        !matches!(self.method, "get" | "head") && self.value["x-idempotency"] != "natural"
    }

    /// The name that its body must have.
    pub(crate) fn body_name(&self) -> String {
        upper_camel(&format!("{}_body", self.id))
    }

    /// The schema of its JSON body, as written.
    pub(crate) fn body_schema(&self) -> Option<&'a Value> {
        self.body?["content"][JSON].get("schema")
    }

    /// The answers that mean success.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &(&'a str, &'a Value, &'a Value)> {
        self.answers.iter().filter(|(status, _, _)| status.starts_with('2'))
    }
}

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// The members of an object; none if it is no object.
pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter).map(|(name, value)| (name.as_str(), value))
}

/// The strings of a list; none if it is no list.
pub(crate) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The text of a member, unless it is empty.
pub(crate) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value[name].as_str().filter(|text| !text.trim().is_empty())
}

/// Section and name of the component that a reference points to.
pub(crate) fn component(reference: &str) -> Option<Component<'_>> {
    reference.strip_prefix("#/components/")?.split_once('/').filter(|(_, name)| !name.contains('/'))
}

/// The name of the schema that a value is a reference to.
pub(crate) fn schema_reference(value: &Value) -> Option<&str> {
    component(value["$ref"].as_str()?).filter(|(section, _)| *section == "schemas").map(|(_, name)| name)
}

/// Follows references; a ring of them leads nowhere.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> Option<&'a Value> {
    let mut value = value;
    // No honest chain is longer.
    for _ in 0..16 {
        let Some(reference) = value["$ref"].as_str() else { return Some(value) };
        value = document.pointer(reference.strip_prefix('#')?)?;
    }
    None
}

/// Every component that a value leads to.
fn closure<'a>(kind: Kind, value: &'a Value, direct: &BTreeMap<Component<'a>, BTreeSet<Component<'a>>>) -> BTreeSet<Component<'a>> {
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    Node::new(kind, String::new(), value).walk(&mut |node| open.extend(node.reference().and_then(component)));
    while let Some(next) = open.pop() {
        if found.insert(next) {
            open.extend(direct.get(&next).into_iter().flatten());
        }
    }
    found
}
