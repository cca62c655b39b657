//! Structs: how their members are read and written.

use quote::quote;
use syn::{Field, Fields, Item, ItemStruct, Type, parse_quote};

use super::{enums::wire_value, paths::text};
use crate::model::{Model, rust_name};

/// Writes the serde attributes of every member anew, so that answers survive `null` and bodies can say it.
pub(super) fn rewrite(model: &Model<'_>, types: &mut [Item]) {
    for item in types {
        let Item::Struct(found) = item else { continue };
        if matches!(found.fields, Fields::Named(_)) {
            rewrite_struct(model, found);
        } else if model.bodies.contains(&found.ident.to_string()) {
            // A body that is a map starts empty, like any other.
            found.attrs.push(parse_quote!(#[derive(Default)]));
        }
    }
}

fn rewrite_struct(model: &Model<'_>, found: &mut ItemStruct) {
    let component = found.ident.to_string();
    let is_body = model.bodies.contains(&component);
    let members = model.members(&component);
    // A struct of a platform grows with its next release, which must not break those who match on it.
    found.attrs.push(parse_quote!(#[non_exhaustive]));
    for field in &mut found.fields {
        if field.attrs.iter().any(|attribute| text(attribute).contains("flatten")) {
            continue;
        }
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let clears = is_body && members.get(&name).is_some_and(|(_, schema)| schema["nullable"] == true);
        rewrite_field(field, is_body, clears);
    }
}

fn rewrite_field(field: &mut Field, is_body: bool, clears: bool) {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let wire = wire_value(&field.attrs).unwrap_or_else(|| name.clone());
    field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    let collection = ["Vec", "::std::collections::BTreeMap", "::std::collections::HashMap", "serde_json::Map"]
        .into_iter()
        .find(|collection| text(&field.ty).starts_with(&format!("{collection}<")));
    let mut rules = vec![];
    if wire != name || rust_name(&wire) != name {
        rules.push(quote!(rename = #wire));
    }
    if let Some(inner) = argument(&field.ty, "Option") {
        if clears {
            field.ty = parse_quote!(guildhall_runtime::Patch<#inner>);
            rules.push(quote!(default, skip_serializing_if = "guildhall_runtime::Patch::is_absent"));
        } else {
            rules.push(quote!(skip_serializing_if = "Option::is_none"));
        }
    } else if collection.is_some() && is_body {
        // An empty list is not the same as none: it replaces what is there.
        let inner = &field.ty;
        field.ty = if clears { parse_quote!(guildhall_runtime::Patch<#inner>) } else { parse_quote!(Option<#inner>) };
        let absent = if clears { "guildhall_runtime::Patch::is_absent" } else { "Option::is_none" };
        rules.push(quote!(default, skip_serializing_if = #absent));
    } else if let Some(collection) = collection {
        let empty = format!("{collection}::is_empty");
        rules.push(quote!(default, deserialize_with = "guildhall_runtime::null_as_default", skip_serializing_if = #empty));
    }
    if !rules.is_empty() {
        field.attrs.push(parse_quote!(#[serde(#(#rules),*)]));
    }
}

/// `T` of `Wrapper<T>`.
pub fn argument(found: &Type, wrapper: &str) -> Option<Type> {
    let Type::Path(path) = found else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_member_is_read_and_written_as_it_should_be() {
        let cases: [(Field, bool, bool, &str); 6] = [
            (
                parse_quote!(#[serde(rename = "jobId", skip_serializing_if = "x")] pub job_id: Option<String>),
                false,
                false,
                "#[serde(rename=\"jobId\",skip_serializing_if=\"Option::is_none\")]pubjob_id:Option<String>",
            ),
            (
                parse_quote!(#[serde(default)] pub skills: Vec<String>),
                false,
                false,
                "#[serde(default,deserialize_with=\"guildhall_runtime::null_as_default\",skip_serializing_if=\"Vec::is_empty\")]pubskills:Vec<String>",
            ),
            (
                parse_quote!(#[serde(default)] pub skills: Vec<String>),
                true,
                false,
                "#[serde(default,skip_serializing_if=\"Option::is_none\")]pubskills:Option<Vec<String>>",
            ),
            (
                parse_quote!(pub note: Option<String>),
                true,
                true,
                "#[serde(default,skip_serializing_if=\"guildhall_runtime::Patch::is_absent\")]pubnote:guildhall_runtime::Patch<String>",
            ),
            (parse_quote!(pub id: String), false, false, "pubid:String"),
            (parse_quote!(#[serde(rename = "type")] pub type_: String), false, false, "#[serde(rename=\"type\")]pubtype_:String"),
        ];
        for (mut field, is_body, clears, expected) in cases {
            rewrite_field(&mut field, is_body, clears);
            assert_eq!(text(&field), expected);
        }
    }
}
