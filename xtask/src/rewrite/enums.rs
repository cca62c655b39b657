//! String enums that stay open.

use std::collections::BTreeSet;

use quote::quote;
use syn::{Attribute, Fields, Item, ItemEnum, LitStr, parse_quote};

use super::paths::text;

/// Turns each enum of unit variants into one that keeps values it does not know.
pub(super) fn open(types: &mut Vec<Item>) {
    let mut opened = BTreeSet::new();
    for item in types.iter_mut() {
        if let Item::Enum(closed) = item
            && closed.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit))
            && !closed.attrs.iter().any(|attribute| attribute.path().is_ident("serde"))
        {
            opened.insert(closed.ident.to_string());
            *item = open_enum(closed);
        }
    }
    // Display, FromStr and the conversions are written by the macro.
    types.retain(|item| !matches!(item, Item::Impl(block) if opened.contains(&text(&block.self_ty))));
}

fn open_enum(closed: &ItemEnum) -> Item {
    let name = &closed.ident;
    let documentation = closed.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let variants = closed.variants.iter().map(|variant| {
        let (name, value) = (&variant.ident, wire_value(&variant.attrs).unwrap_or_else(|| variant.ident.to_string()));
        let documentation = format!(" `{value}`");
        quote!(#[doc = #documentation] #name = #value,)
    });
    parse_quote! {
        guildhall_runtime::open_enum! { #(#documentation)* pub enum #name { #(#variants)* } }
    }
}

/// The value of `#[serde(rename = "…")]`.
pub(super) fn wire_value(attributes: &[Attribute]) -> Option<String> {
    let mut value = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // An attribute that is not understood leaves the value as it is.
        let _ = attribute.parse_nested_meta(|meta| {
            let literal = meta.value().and_then(|stream| stream.parse::<LitStr>());
            if meta.path.is_ident("rename") {
                value = Some(literal?.value());
            }
            Ok(())
        });
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_enums_open_and_lose_their_conversions() {
        let file: syn::File = parse_quote! {
            #[doc = " The status."]
            #[derive(Clone, Copy)]
            pub enum Status { #[serde(rename = "in_progress")] InProgress, #[serde(rename = "open")] Open }
            impl ::std::fmt::Display for Status { }
            pub enum Data { A(String) }
        };
        let mut types = file.items;
        open(&mut types);
        assert_eq!(types.len(), 2);
        let Item::Macro(opened) = &types[0] else { panic!("no macro") };
        let expected = quote! {
            #[doc = " The status."]
            pub enum Status {
                #[doc = " `in_progress`"] InProgress = "in_progress",
                #[doc = " `open`"] Open = "open",
            }
        };
        assert_eq!(opened.mac.tokens.to_string(), expected.to_string());
    }
}
