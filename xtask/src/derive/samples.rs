//! A call of every operation with the values of the spec's examples, for the tests of what crosses crates.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};
use syn::{Type, parse_quote};

use super::{
    operations::{identifier, text},
    resources::{Builder, in_types},
};
use crate::{
    model::{Model, Operation, setter},
    rewrite::{Found, argument as wrapped},
};

/// One call an operation: every parameter and every member of the body is set.
///
/// # Errors
///
/// If an operation has no builder.
pub(super) fn calls(model: &Model<'_>, found: &Found) -> Result<TokenStream, String> {
    let served = model.operations.iter().filter(|operation| !operation.is_handwritten());
    let calls = served.map(|operation| call(model, found, operation)).collect::<Result<Vec<_>, _>>()?;
    let crate_name = format_ident!("guildhall_{}", text(&model.spec.document["info"]["x-platform"]));
    Ok(quote! {
        use #crate_name::{Client, types};
        use serde_json::json;

        use crate::samples::{Sample, sample};

        /// Calls every operation, with every parameter and every member set.
        pub fn calls(client: &Client) -> Vec<Sample> {
            vec![#(#calls),*]
        }
    })
}

fn call(model: &Model<'_>, found: &Found, operation: &Operation<'_>) -> Result<TokenStream, String> {
    let builder = Builder::new(model, found, operation)?;
    let (group, verb, id) = (identifier(&operation.group), identifier(&operation.verb), &operation.id);
    let parameter = |parameter: &Value| {
        let found = if parameter["x-csv"] == true { parse_quote!(Vec<String>) } else { builder.parameter_type(parameter) };
        let example = parameter.get("example").cloned().unwrap_or_else(|| example(model, &parameter["schema"], 0));
        let example = if parameter["x-csv"] == true { text(&example).split(',').map(str::trim).collect() } else { example };
        literal(&found, &example)
    };
    let is_argument = |parameter: &&&Value| Builder::is_argument(parameter);
    let arguments = operation.parameters.iter().filter(is_argument).map(|found| match found["in"].as_str() {
        Some("path") => {
            let value = found.get("example").cloned().unwrap_or_else(|| example(model, &found["schema"], 0));
            let value = text(&value).to_owned();
            quote!(#value)
        }
        _ => parameter(found),
    });
    let setters = operation.parameters.iter().filter(|parameter| !Builder::is_argument(parameter)).map(|found| {
        let (name, value) = (identifier(text(&found["name"])), parameter(found));
        quote!(.#name(#value))
    });
    let component = operation.body.as_deref().unwrap_or_default();
    let schema = model.schema(component);
    let members = builder.members().iter().filter_map(|(name, found)| {
        let inner = wrapped(found, "Option").or_else(|| wrapped(found, "Patch")).unwrap_or_else(|| found.clone());
        let (wire, member) = *model.members(component).get(&name.to_string())?;
        let example = schema["example"].get(wire).cloned().unwrap_or_else(|| example(model, member, 0));
        let value = literal(&in_types(&inner), &example);
        let setter = format_ident!("{}", setter(wire, member));
        Some(quote!(.#setter(#value)))
    });
    Ok(quote!(Sample::new(#id, client.#group().#verb(#(#arguments),*) #(#setters)* #(#members)* .send())))
}

fn literal(found: &Type, example: &Value) -> TokenStream {
    let tokens: TokenStream = example.to_string().parse().unwrap_or_else(|_| quote!(null));
    quote!(sample::<#found>(json!(#tokens)))
}

/// A value that the schema allows: its own example, or one made up from its type.
fn example(model: &Model<'_>, schema: &Value, depth: usize) -> Value {
    let schema = model.spec.resolve(schema);
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2026-09-12T08:00:00.000Z"),
        Some("string") if schema["format"] == "decimal" => json!("12.5"),
        Some("string") => json!("text"),
        Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("number") => json!(12.5),
        Some("boolean") => json!(true),
        Some("array") if depth < 4 => json!([example(model, &schema["items"], depth + 1)]),
        Some("object") => {
            let members = schema["properties"].as_object().into_iter().flatten().filter(|_| depth < 4);
            members.map(|(name, member)| (name.clone(), example(model, member, depth + 1))).collect()
        }
        _ => json!({"any": "thing"}),
    }
}
