//! What a spec says a request and an answer look like.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use guildhall_runtime::{Operation, Platform};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::{call::Answer, router::Router};
use crate::{journal::Violation, money::Money};

/// The name under which the components are registered; references inside them stay inside them.
const COMPONENTS: &str = "urn:guildhall:components";

/// A platform's spec, compiled as far as it is used: nothing is parsed before the first request that needs it.
pub(crate) struct Contract {
    pub(crate) platform: &'static Platform,
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

/// What a spec says of one operation.
pub(crate) struct OperationContract {
    pub(crate) parameters: Vec<ParameterContract>,
    pub(crate) body: Option<BodyContract>,
    /// The schema of the answer by status; none where there is no body.
    answers: Vec<(String, Option<Schema>)>,
    /// The status of success that the sandbox answers.
    pub(crate) success: u16,
}

pub(crate) struct ParameterContract {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
    /// `integer`, `number`, `boolean` or `string`.
    pub(crate) kind: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

pub(crate) struct BodyContract {
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// A schema with its validator.
#[derive(Clone)]
pub(crate) struct Schema {
    /// The schema; of a list the bare array, since that is what answers are made of before they are wrapped.
    pub(crate) source: Arc<Value>,
    /// How a list is wrapped: its `x-list`.
    pub(crate) list: Option<Arc<Value>>,
    validator: Arc<Validator>,
}

impl Schema {
    /// Everything in which a value differs from the schema.
    pub(crate) fn violations(&self, value: &Value) -> Vec<Violation> {
        if self.validator.is_valid(value) {
            return Vec::new();
        }
        let found = self.validator.iter_errors(value).map(|error| Violation {
            pointer: error.instance_path().to_string(),
            keyword: error.kind().keyword().to_owned(),
            message: error.masked_with("the value").to_string(),
        });
        found.collect()
    }
}

impl Contract {
    pub(crate) fn new(
        platform: &'static Platform,
        operations: &'static [(&'static str, &'static str)],
        schemas: &'static [(&'static str, &'static str)],
    ) -> Self {
        let events = platform.webhooks.iter().flat_map(|webhooks| webhooks.events).map(|event| (event.name, OnceLock::new()));
        Self {
            platform,
            router: Router::new(platform),
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

    /// The spec's own example of a good answer, for operations that have no behaviour.
    pub(crate) fn example(&self, operation: &Operation) -> Answer {
        let spec = self.operation(operation);
        let Some(schema) = spec.answer(spec.success).flatten() else { return Answer::Empty };
        match self.followed(&schema.source)["examples"][0].clone() {
            Value::Array(items) => items.into(),
            Value::Null => Answer::One(json!({})),
            value => Answer::One(value),
        }
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
        let body = source.get("requestBody").and_then(|body| {
            let schema = body.pointer("/content/application~1json/schema")?;
            Some(BodyContract { required: body["required"] == json!(true), schema: self.schema(schema) })
        });
        let responses = source["responses"].as_object().into_iter().flatten();
        let answers: Vec<_> = responses
            .map(|(status, response)| {
                (status.clone(), response.pointer("/content/application~1json/schema").map(|schema| self.schema(schema)))
            })
            .collect();
        let successes = || answers.iter().filter_map(|(status, _)| status.parse().ok()).filter(|status| (200..300).contains(status));
        // Where the sources know both 200 and 201, creating answers 201.
        let success = successes().find(|status| *status == 201).or_else(|| successes().next()).unwrap_or(200);
        OperationContract { parameters, body, answers, success }
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
        let described = self.followed(schema);
        let list = described.get("x-list").cloned().map(Arc::new);
        // A list may come in several forms, of which the first is the bare array.
        let schema = if list.is_some() { described["anyOf"].get(0).unwrap_or(schema) } else { schema };
        let mut rooted = schema.clone();
        root_references(&mut rooted);
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .with_registry(&self.components().registry)
            .should_validate_formats(true)
            .with_format("decimal", |text: &str| Money::parse(text).is_some())
            .build(&rooted)
            .unwrap_or_else(|error| panic!("a schema of {} cannot be compiled: {error}", self.platform.name));
        Schema { source: Arc::new(schema.clone()), list, validator: Arc::new(validator) }
    }
}

impl OperationContract {
    /// The schema of the answer with this status: none if the spec has none, `Some(None)` if the answer has no body.
    pub(crate) fn answer(&self, status: u16) -> Option<Option<&Schema>> {
        let classes = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
        let found = classes.iter().find_map(|class| self.answers.iter().find(|(name, _)| name.eq_ignore_ascii_case(class)));
        found.map(|(_, schema)| schema.as_ref())
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
