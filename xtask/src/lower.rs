//! Step 3: a spec, brought down to what the generator accepts.
//!
//! The spec is the truth and stays as it is; what it says beyond the generator's means is either turned into `x-rust-type`, by
//! which the generator names a type of the runtime, or taken out here and brought back by a later step.

mod answers;
mod bodies;
mod handwritten;
mod limits;
mod nullable;
mod rust_types;

pub(crate) use self::rust_types::{RUNTIME, STANDARD};
use openapiv3::OpenAPI;
use serde_json::Value;

use crate::spec::Spec;

/// The generator's input for a spec.
///
/// # Errors
///
/// If the document is no OpenAPI any more, which is a mistake of a pass.
pub fn lower(spec: &Spec) -> Result<OpenAPI, String> {
    let mut document = spec.document.clone();
    handwritten::drop_operations(&mut document);
    answers::keep_one(&mut document);
    bodies::make_members_optional(&mut document);
    each_schema(&mut document, &mut bodies::tell_what_omitted_means);
    rust_types::check(&document)?;
    rust_types::name(&mut document);
    nullable::drop_everywhere(&mut document);
    limits::drop_everywhere(&mut document);
    serde_json::from_value(document).map_err(|error| format!("the lowered document is no OpenAPI: {error}"))
}

/// Every operation object of a document.
fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(|paths| paths.values_mut());
    items.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut()).filter(|operation| operation.get("operationId").is_some())
}

/// Every schema object of a document, the outer ones first: components, members, items, parameters and bodies.
fn each_schema(document: &mut Value, change: &mut impl FnMut(&mut Value)) {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.values_mut().for_each(|schema| each_within(schema, change));
    }
    if let Some(parameters) = document.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.values_mut().filter_map(|parameter| parameter.get_mut("schema")).for_each(|schema| each_within(schema, change));
    }
    for operation in operations(document) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(schema) = parameter.get_mut("schema") {
                each_within(schema, change);
            }
        }
    }
}

fn each_within(schema: &mut Value, change: &mut impl FnMut(&mut Value)) {
    change(schema);
    for name in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(name).filter(|inner| inner.is_object()) {
            each_within(inner, change);
        }
    }
    if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        members.values_mut().for_each(|member| each_within(member, change));
    }
}
