//! What a spec says a request and an answer look like.

mod operation;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use guildhall_runtime::{Operation, Platform};
use jsonschema::Registry;
use serde_json::{Value, json};

pub(crate) use self::operation::{AnswerContract, BodyContract, MultipartContract, OperationContract, ParameterContract, Place, Schema};
use super::{conventions::Conventions, router::Router};
use crate::money::Money;

/// The name under which the components are registered; references inside them stay inside them.
const COMPONENTS: &str = "urn:guildhall:components";

/// A platform's spec, compiled as far as it is used: nothing is parsed before the first request that needs it.
pub(crate) struct Contract {
    pub(crate) platform: &'static Platform,
    pub(crate) conventions: &'static dyn Conventions,
    pub(crate) router: Router,
    sources: HashMap<&'static str, &'static str>,
    schemas: &'static [(&'static str, &'static str)],
    operations: HashMap<&'static str, OnceLock<OperationContract>>,
    components: OnceLock<Components>,
    events: HashMap<&'static str, OnceLock<Schema>>,
    /// Schemas by their text: many operations share one, such as that of errors.
    compiled: Mutex<HashMap<String, Schema>>,
}

struct Components {
    /// The component schemas, for whoever walks a value along its schema.
    definitions: Value,
    registry: Registry<'static>,
}

impl Contract {
    pub(crate) fn new(
        platform: &'static Platform,
        conventions: &'static dyn Conventions,
        operations: &'static [(&'static str, &'static str)],
        schemas: &'static [(&'static str, &'static str)],
    ) -> Self {
        let events = platform.webhooks.iter().flat_map(|webhooks| webhooks.events).map(|event| (event.name, OnceLock::new()));
        Self {
            platform,
            conventions,
            router: Router::new(platform, conventions.paths()),
            sources: operations.iter().copied().collect(),
            schemas,
            operations: operations.iter().map(|(id, _)| (*id, OnceLock::new())).collect(),
            components: OnceLock::new(),
            events: events.collect(),
            compiled: Mutex::default(),
        }
    }

    /// What the spec says of an operation.
    ///
    /// # Panics
    ///
    /// If the tables that were generated from the spec contradict each other.
    pub(crate) fn operation(&self, operation: &Operation) -> &OperationContract {
        let id = operation.id;
        let place = self.operations.get(id).unwrap_or_else(|| panic!("{}: no schemas of {id} were generated", self.platform.name));
        place.get_or_init(|| self.compile(id))
    }

    /// The schema of an event's body.
    pub(crate) fn event(&self, name: &str) -> Option<&Schema> {
        let info = self.platform.webhooks.as_ref()?.events.iter().find(|event| event.name == name)?;
        Some(self.events.get(name)?.get_or_init(|| self.schema(&json!({ "$ref": format!("#/$defs/{}", info.schema) }))))
    }

    /// The schema of the data of an event that only the streams of an operation have.
    pub(crate) fn stream_event(&self, operation: &'static str, name: &str) -> Option<Schema> {
        let source = parse(operation, self.sources.get(operation)?);
        let schema = &source["x-events"][name]["schema"];
        let component = schema["$ref"].as_str()?.rsplit('/').next()?;
        Some(self.schema(&json!({ "$ref": format!("#/$defs/{component}") })))
    }

    /// How many operations were compiled by now.
    #[cfg(test)]
    pub(crate) fn compiled(&self) -> usize {
        self.operations.values().filter(|place| place.get().is_some()).count()
    }

    /// Where a reference inside a schema leads.
    pub(crate) fn definition(&self, name: &str) -> Option<&Value> {
        self.components().definitions.get(name)
    }

    fn components(&self) -> &Components {
        self.components.get_or_init(|| {
            let parsed = self.schemas.iter().map(|(name, source)| ((*name).to_owned(), parse(name, source)));
            let definitions = Value::Object(parsed.collect());
            let document = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": &definitions });
            let registry = Registry::new().add(COMPONENTS, document).and_then(|builder| builder.prepare());
            Components {
                definitions,
                registry: registry.unwrap_or_else(|error| panic!("the components of a spec do not hold together: {error}")),
            }
        })
    }

    fn compile(&self, id: &str) -> OperationContract {
        let source = parse(id, self.sources.get(id).copied().unwrap_or("{}"));
        let parameters = source["parameters"].as_array().into_iter().flatten().map(|parameter| self.parameter(parameter)).collect();
        let body = source.get("requestBody").and_then(|body| self.body(body));
        let responses = source["responses"].as_object().into_iter().flatten();
        let answers = responses.map(|(status, response)| (status.clone(), self.answer(response))).collect();
        OperationContract::new(parameters, body, answers)
    }

    fn body(&self, body: &Value) -> Option<BodyContract> {
        let required = body["required"] == json!(true);
        let content = &body["content"];
        if let Some(schema) = content.pointer("/application~1json/schema") {
            return Some(BodyContract::Json { required, schema: self.schema(schema) });
        }
        let parts = content.pointer("/multipart~1form-data/schema/properties")?.as_object()?;
        Some(BodyContract::Multipart(MultipartContract { required, part: parts.keys().next()?.clone() }))
    }

    fn answer(&self, response: &Value) -> AnswerContract {
        let mut answer = AnswerContract { json: None, other: Vec::new() };
        for (media_type, content) in response["content"].as_object().into_iter().flatten() {
            if media_type == "application/json" {
                answer.json = Some(self.schema(&content["schema"]));
            } else {
                answer.other.push(media_type.clone());
            }
        }
        answer
    }

    fn parameter(&self, parameter: &Value) -> ParameterContract {
        let schema = &parameter["schema"];
        let described = schema["$ref"].as_str().and_then(|name| self.definition(name.rsplit('/').next()?)).unwrap_or(schema);
        ParameterContract {
            name: parameter["name"].as_str().unwrap_or_default().to_owned(),
            place: match parameter["in"].as_str() {
                Some("path") => Place::Path,
                Some("header") => Place::Header,
                _ => Place::Query,
            },
            required: parameter["required"] == json!(true),
            schema: self.schema(schema),
            kind: described["type"].as_str().unwrap_or("string").to_owned(),
        }
    }

    fn schema(&self, schema: &Value) -> Schema {
        let text = schema.to_string();
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        compiled.entry(text).or_insert_with(|| self.compile_schema(schema)).clone()
    }

    fn compile_schema(&self, schema: &Value) -> Schema {
        let described = Arc::new(self.followed(schema).clone());
        let list = described.get("x-list").cloned().map(Arc::new);
        // A list may come in several forms, of which the first is the bare array.
        let schema = if list.is_some() { described["anyOf"].get(0).unwrap_or(schema) } else { schema };
        let mut rooted = schema.clone();
        root_references(&mut rooted);
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .with_registry(&self.components().registry)
            .should_validate_formats(true)
            .with_format("decimal", |text: &str| Money::parse(text).is_ok())
            .build(&rooted)
            .unwrap_or_else(|error| panic!("a schema of {} cannot be compiled: {error}", self.platform.name));
        Schema::new(schema.clone(), described, list, validator)
    }
}

fn parse(name: &str, source: &str) -> Value {
    serde_json::from_str(source).unwrap_or_else(|error| panic!("the generated schema of {name} is no JSON: {error}"))
}

/// References are written as if the components stood in the same document; they stand in the registry.
fn root_references(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            match members.get_mut("$ref") {
                Some(Value::String(target)) if target.starts_with('#') => target.insert_str(0, COMPONENTS),
                _ => {}
            }
            members.values_mut().for_each(root_references);
        }
        Value::Array(items) => items.iter_mut().for_each(root_references),
        _ => {}
    }
}
