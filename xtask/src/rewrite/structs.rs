//! Structs: plain data, which a later step teaches how to be read and written.

use quote::quote;
use syn::{Attribute, Field, Fields, Item, ItemStruct, Meta, Path, Token, Type, parse_quote, punctuated::Punctuated};

use super::paths::text;
use crate::model::Model;

/// Takes serde out of every struct, opens them for members to come, and gives bodies members that can be absent, or `null`.
///
/// A struct with a map of further members stays as serde's derive macros have it.
pub(super) fn rewrite(model: &Model<'_>, types: &mut [Item]) {
    for item in types {
        let Item::Struct(found) = item else { continue };
        if is_object(found) {
            rewrite_struct(model, found);
        } else if model.bodies.contains(&found.ident.to_string()) {
            // A body that is a map starts empty, like any other.
            found.attrs.push(parse_quote!(#[derive(Default)]));
        }
    }
}

/// Whether a struct is an object whose members are all known.
pub fn is_object(found: &ItemStruct) -> bool {
    let is_flat =
        |field: &Field| field.attrs.iter().any(|attribute| attribute.path().is_ident("serde") && text(attribute).contains("flatten"));
    matches!(found.fields, Fields::Named(_)) && !found.fields.iter().any(is_flat)
}

fn rewrite_struct(model: &Model<'_>, found: &mut ItemStruct) {
    let component = found.ident.to_string();
    let members = model.members(&component);
    found.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    found.attrs.iter_mut().for_each(without_serde);
    found.attrs.push(parse_quote!(#[derive(PartialEq)]));
    // A struct of a platform grows with its next release, which must not break those who match on it. A part of a body has no
    // builder and must be written out.
    if model.bodies.contains(&component) || model.received.contains(&component) {
        found.attrs.push(parse_quote!(#[non_exhaustive]));
    }
    for field in &mut found.fields {
        field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
        if model.bodies.contains(&component) {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            let clears = members.get(&name).is_some_and(|(_, schema)| model.spec.resolve(schema)["nullable"] == true);
            field.ty = body_member(&field.ty, clears);
        }
    }
}

/// The type of a member of a body: a list that is empty is not the same as none, since it replaces what is there.
fn body_member(found: &Type, clears: bool) -> Type {
    match (argument(found, "Option"), clears) {
        (Some(inner), true) => parse_quote!(guildhall_runtime::Patch<#inner>),
        (Some(_), false) => found.clone(),
        (None, true) => parse_quote!(guildhall_runtime::Patch<#found>),
        (None, false) => parse_quote!(Option<#found>),
    }
}

fn without_serde(attribute: &mut Attribute) {
    let Meta::List(list) = &mut attribute.meta else { return };
    if let Ok(derives) = list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
        && list.path.is_ident("derive")
    {
        let others = derives.iter().filter(|path| path.segments.first().is_none_or(|first| first.ident != "serde"));
        list.tokens = quote!(#(#others),*);
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
    fn members_of_bodies_can_be_absent_or_null() {
        let cases: [(Type, bool, &str); 4] = [
            (parse_quote!(Option<String>), false, "Option<String>"),
            (parse_quote!(Vec<String>), false, "Option<Vec<String>>"),
            (parse_quote!(Option<String>), true, "guildhall_runtime::Patch<String>"),
            (parse_quote!(Vec<String>), true, "guildhall_runtime::Patch<Vec<String>>"),
        ];
        for (found, clears, expected) in cases {
            assert_eq!(text(&body_member(&found, clears)), expected);
        }
    }

    #[test]
    fn serde_is_taken_out_of_the_derives() {
        let mut attribute: Attribute = parse_quote!(#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]);
        without_serde(&mut attribute);
        assert_eq!(text(&attribute), "#[derive(Clone,Debug)]");
    }

    #[test]
    fn a_struct_with_a_map_of_further_members_is_no_plain_object() {
        assert!(is_object(&parse_quote!(
            struct A {
                pub x: String,
            }
        )));
        assert!(!is_object(&parse_quote!(
            struct A {
                #[serde(flatten)]
                pub extra: Map,
            }
        )));
        assert!(!is_object(&parse_quote!(
            struct A(String);
        )));
    }
}
