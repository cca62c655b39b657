//! Answers in which a member arrives under more than one name.

use quote::quote;
use serde_json::Value;
use syn::{Fields, Item, ItemStruct, parse_quote};

use crate::model::Model;

/// Lets structs that are received read the older names of their members (`x-legacy-name`).
///
/// serde's own `alias` refuses an object that has a member under both names; the runtime's `FirstOf` takes the first.
pub(super) fn add(model: &Model<'_>, types: &mut Vec<Item>) {
    let mut rewritten = Vec::with_capacity(types.len());
    for mut item in types.drain(..) {
        let implementations = match &mut item {
            Item::Struct(found) if matches!(found.fields, Fields::Named(_)) => read_older_names(model, found),
            _ => Vec::new(),
        };
        rewritten.push(item);
        rewritten.extend(implementations);
    }
    *types = rewritten;
}

fn read_older_names(model: &Model<'_>, found: &mut ItemStruct) -> Vec<Item> {
    let component = found.ident.to_string();
    if !model.received.contains(&component) {
        return Vec::new();
    }
    let members = model.members(&component);
    let names: Vec<_> = members
        .values()
        .flat_map(|(current, schema)| {
            let older = schema["x-legacy-name"].as_array().into_iter().flatten().filter_map(Value::as_str);
            older.map(move |older| quote!((#older, #current)))
        })
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    // With `remote = "Self"` serde writes plain functions, which the two implementations below wrap.
    found.attrs.push(parse_quote!(#[serde(remote = "Self")]));
    let name = &found.ident;
    vec![
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Self::deserialize(guildhall_runtime::FirstOf::new(deserializer, &[#(#names),*]))
                }
            }
        },
        parse_quote! {
            impl ::serde::Serialize for #name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Self::serialize(self, serializer)
                }
            }
        },
    ]
}
