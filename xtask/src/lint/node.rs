//! The objects of a spec, each with what it is and where it stands.
//!
//! Rules ask for "every parameter" or "every schema" instead of descending by themselves, so that no rule forgets a place where one may stand.

use serde_json::Value;

use super::kind::{
    Kind::{self, Components, Operation, Schema},
    Shape::{List, Map, One},
};

/// An object of a spec.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    pub(crate) kind: Kind,
    /// What messages say where it stands: a JSON pointer, or the `operationId` and the way on from there.
    pub(crate) place: String,
    /// The member of its parent that holds it: `properties`.
    pub(crate) field: &'static str,
    /// Its name or number in there; empty if it is the member itself.
    pub(crate) key: &'a str,
    pub(crate) value: &'a Value,
    pub(crate) parent: Option<&'a Value>,
    /// The component that it is part of: `("schemas", "Job")`.
    pub(crate) component: Option<Component<'a>>,
}

/// Section and name of a component.
pub(crate) type Component<'a> = (&'a str, &'a str);

impl<'a> Node<'a> {
    /// The root of a document, or any other object to start from.
    pub(crate) fn new(kind: Kind, place: String, value: &'a Value) -> Self {
        Self { kind, place, field: "", key: "", value, parent: None, component: None }
    }

    /// What it refers to, if it is a reference; only what can be a component can be one.
    pub(crate) fn reference(&self) -> Option<&'a str> {
        self.kind.section().and(self.value["$ref"].as_str())
    }

    /// Whether it is a component itself, not only part of one.
    pub(crate) fn is_component(&self) -> bool {
        self.component == Some((self.field, self.key))
    }

    /// Whether it is a property of an object schema.
    pub(crate) fn is_property(&self) -> bool {
        self.kind == Schema && self.field == "properties"
    }

    /// Visits the object and all below it, the outer ones first.
    pub(crate) fn walk(self, visit: &mut dyn FnMut(&Self)) {
        visit(&self);
        // What stands beside a reference is not part of the spec.
        if self.reference().is_some() {
            return;
        }
        for (field, shape, kind) in self.kind.children() {
            let Some(held) = self.value.get(*field) else { continue };
            let mut enter = |key: &'a str, name: &str, value: &'a Value| {
                if value.is_object() {
                    self.child(field, *kind, key, name, value).walk(visit);
                }
            };
            match (shape, held) {
                (One, held) => enter("", "", held),
                (Map, Value::Object(members)) => members.iter().for_each(|(key, value)| enter(key, key, value)),
                (List, Value::Array(members)) => members.iter().enumerate().for_each(|(index, value)| {
                    // A parameter is found sooner by its name than by its number.
                    let name = value["name"].as_str().map_or_else(|| index.to_string(), str::to_owned);
                    enter("", &name, value);
                }),
                _ => {}
            }
        }
    }

    fn child(&self, field: &'static str, kind: Kind, key: &'a str, name: &str, value: &'a Value) -> Self {
        let place = match (kind, value["operationId"].as_str()) {
            (Operation, Some(id)) => id.to_owned(),
            (Operation, None) => format!("{} {}", field.to_uppercase(), self.key),
            _ if name.is_empty() => format!("{}/{field}", self.place),
            _ => format!("{}/{field}/{}", self.place, escape(name)),
        };
        let component = if self.kind == Components { Some((field, key)) } else { self.component };
        Self { kind, place, field, key, value, parent: Some(self.value), component }
    }
}

/// A name as a JSON pointer writes it.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
