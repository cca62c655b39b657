//! `operations.rs`: the operation table.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::{
    model::{Model, Operation, rust_name},
    rewrite::doc_lines,
};

/// The row of an operation: `JOBS_LIST`.
pub(super) fn row(operation: &Operation<'_>) -> Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

/// One static an operation.
pub(super) fn table(model: &Model<'_>) -> TokenStream {
    let rows = model.operations.iter().map(|operation| table_row(model, operation));
    quote! {
        #[allow(unused_imports, reason = "not every platform has an operation of every kind")]
        use guildhall_runtime::{
            Auth, Idempotency, IdempotencyKey, KeyFrom, Location, Operation, Paid, Pagination, PaginationStyle, Parameter, RequestBodyInfo,
        };
        use http::Method;

        #(#rows)*
    }
}

fn table_row(model: &Model<'_>, operation: &Operation<'_>) -> TokenStream {
    let Operation { id, group, verb, path, .. } = operation;
    let name = row(operation);
    let summary = operation.value["summary"].as_str().unwrap_or_default();
    let documentation = doc_lines(&format!("{summary}: `{} {path}`.", operation.method.to_uppercase()));
    let method = format_ident!("{}", operation.method.to_uppercase());
    let parameters = operation.parameters.iter().map(|parameter| {
        let name = text(&parameter["name"]);
        let location = match parameter["in"].as_str() {
            Some("path") => quote!(Location::Path),
            Some("header") => quote!(Location::Header),
            _ => quote!(Location::Query),
        };
        let required = parameter["required"] == true;
        let (reserved, secret) = (texts(&parameter["x-reserved"]), parameter["x-secret"] == true);
        let uuid = parameter["x-strict"] == true && parameter["schema"]["format"] == "uuid";
        quote!(Parameter {
            name: #name,
            location: #location,
            required: #required,
            reserved: &[#(#reserved),*],
            secret: #secret,
            uuid: #uuid,
        })
    });
    let body = option(operation.body.as_deref().map(|component| body(model, operation, component)));
    let success = operation.value["responses"].as_object().into_iter().flatten().filter_map(|(status, _)| status.parse::<u16>().ok());
    let auth = &operation.value["x-auth"];
    let (flows, scopes, roles) = (texts(&auth["flows"]), texts(&auth["scopes"]), texts(&auth["roles"]));
    let idempotency = idempotency(&operation.value["x-idempotency"]);
    let check = option(operation.value["x-check"].as_str().map(|clause| quote!(#clause)));
    let pagination = option(operation.value.get("x-pagination").map(pagination));
    let paid = option(operation.value.get("x-paid").map(|paid| {
        let (price, currency) = (text(&paid["price"]), text(&paid["currency"]));
        quote!(Paid { price: #price, currency: #currency })
    }));
    let own_prefix = operation.value["x-prefix"].as_str();
    let prefix = option(own_prefix.map(|prefix| quote!(#prefix)));
    let handwritten = option(operation.value["x-handwritten"].as_str().map(|function| quote!(#function)));
    quote! {
        #(#documentation)*
        pub static #name: Operation = Operation {
            id: #id,
            group: #group,
            verb: #verb,
            summary: #summary,
            method: Method::#method,
            path: #path,
            prefix: #prefix,
            parameters: &[#(#parameters),*],
            body: #body,
            success: &[#(#success),*],
            auth: Auth { flows: &[#(#flows),*], scopes: &[#(#scopes),*], roles: &[#(#roles),*] },
            idempotency: #idempotency,
            check: #check,
            pagination: #pagination,
            paid: #paid,
            handwritten: #handwritten,
        };
    }
}

fn body(model: &Model<'_>, operation: &Operation<'_>, component: &str) -> TokenStream {
    let required = operation.value["requestBody"]["required"] == true;
    let schema = model.schema(component);
    let members = texts(&schema["required"]);
    let validated = schema["x-validated"] == true;
    let properties = || schema["properties"].as_object().into_iter().flatten();
    let legacy = properties().filter_map(|(name, member)| {
        let older = member["x-legacy-name"].get(0)?.as_str()?;
        Some(quote!((#name, #older)))
    });
    let comma_free = properties().filter(|(_, member)| member["x-no-comma"] == true).map(|(name, _)| name);
    let not_self = option(properties().find(|(_, member)| member["x-not-self"] == true).map(|(name, _)| quote!(#name)));
    quote!(RequestBodyInfo {
        required: #required,
        required_members: &[#(#members),*],
        validated: #validated,
        legacy_names: &[#(#legacy),*],
        comma_free: &[#(#comma_free),*],
        not_self: #not_self,
    })
}

fn idempotency(value: &Value) -> TokenStream {
    match value {
        Value::String(word) if word == "natural" => quote!(Idempotency::Natural),
        Value::Object(object) => {
            let key = &object["key"];
            let (header, flows) = (text(&key["header"]), texts(&key["flows"]));
            let after = if key["after"] == "answer" { quote!(KeyFrom::Answer) } else { quote!(KeyFrom::Start) };
            let uuid = key["format"] == "uuid";
            quote!(Idempotency::Key(IdempotencyKey { header: #header, flows: &[#(#flows),*], after: #after, uuid: #uuid }))
        }
        _ => quote!(Idempotency::None),
    }
}

fn pagination(value: &Value) -> TokenStream {
    let style = match value["style"].as_str() {
        Some("page") => {
            let first = value["first"].as_u64().unwrap_or(1);
            quote!(PaginationStyle::Page { first: #first })
        }
        Some("cursor") => quote!(PaginationStyle::Cursor),
        _ => quote!(PaginationStyle::Offset),
    };
    let limit = option(value["limit"].as_str().map(|name| quote!(#name)));
    let position = text(&value[value["style"].as_str().unwrap_or("offset")]);
    quote!(Pagination { style: #style, limit: #limit, position: #position })
}

/// `Some(…)` or `None`.
pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// A text of the spec.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A list of texts of the spec.
pub(super) fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The name of a parameter or member in Rust, as an identifier.
pub(super) fn identifier(wire: &str) -> Ident {
    format_ident!("{}", rust_name(wire))
}
