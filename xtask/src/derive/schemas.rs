//! `schemas.rs`: the spec as JSON.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::{json_schema, model::Model};

/// The JSON of every operation and of every component, each a text of its own, so that only what is needed is parsed.
///
/// # Errors
///
/// If the JSON cannot be written.
pub(super) fn schemas(model: &Model<'_>) -> Result<TokenStream, String> {
    let write = |value: &Value| serde_json::to_string(value).map_err(|error| error.to_string());
    let mut operations = Vec::new();
    for operation in &model.operations {
        let mut value = json_schema::lower(operation.value);
        value["parameters"] = operation.parameters.iter().map(|parameter| json_schema::lower(parameter)).collect();
        for (status, response) in operation.value["responses"].as_object().into_iter().flatten() {
            value["responses"][status] = json_schema::lower(model.spec.resolve(response));
        }
        let (id, json) = (&operation.id, write(&value)?);
        operations.push(quote!((#id, #json)));
    }
    let mut components = Vec::new();
    for (name, schema) in model.spec.document["components"]["schemas"].as_object().into_iter().flatten() {
        let json = write(&json_schema::lower(schema))?;
        components.push(quote!((#name, #json)));
    }
    let mut events = Vec::new();
    for (name, event) in model.spec.document["x-webhooks"]["events"].as_object().into_iter().flatten() {
        let example = event.get("example").unwrap_or_else(|| &model.spec.resolve(&event["schema"])["example"]);
        let json = write(example)?;
        events.push(quote!((#name, #json)));
    }
    Ok(quote! {
        /// Every operation object of the spec, by its id.
        pub static OPERATIONS: &[(&str, &str)] = &[#(#operations),*];

        /// Every component of the spec as a JSON Schema of 2020-12, by its name. References are of the form `#/$defs/Name`.
        pub static SCHEMAS: &[(&str, &str)] = &[#(#components),*];

        /// An example of every event that is delivered to webhooks, the whole body, by the name of the event.
        pub static EVENTS: &[(&str, &str)] = &[#(#events),*];
    })
}
