//! `pages.rs`: the shapes of lists, and a stream for every list that comes in pages.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Type;

use super::operations::{identifier, option, text, texts};
use crate::{
    model::{Model, Operation, component},
    rewrite::{Answer, Found},
};

/// `Listed` for every item of a list, `Page` for every answer that is a page without `x-list`, `stream` for every paged call.
///
/// # Errors
///
/// If a paged operation has no answer that can be a page.
pub(super) fn lists(model: &Model<'_>, found: &Found) -> Result<TokenStream, String> {
    let shapes = shapes(model);
    let mut pages = BTreeMap::new();
    let mut streams = Vec::new();
    for operation in
        model.operations.iter().filter(|operation| operation.value.get("x-pagination").is_some() && !operation.is_handwritten())
    {
        let call = found.calls.get(&operation.type_name());
        let Some(Answer::Value(answer)) = call.map(|call| &call.answer) else {
            return Err(format!("{} is paged and answers nothing", operation.id));
        };
        let answer: &Type = &syn::parse_str(answer).map_err(|error| format!("{}: {error}", operation.id))?;
        if let Type::Path(path) = answer
            && path.path.segments.first().is_some_and(|segment| segment.ident == "types")
        {
            pages.insert(quote!(#answer).to_string(), page(model, operation, answer)?);
        }
        streams.push(stream(operation, answer));
    }
    let pages = pages.into_values();
    let imports = (!streams.is_empty()).then(|| {
        quote!(
            use guildhall_runtime::{Items, Pages};
        )
    });
    Ok(quote! {
        use guildhall_runtime::{ListShape, Listed};
        #imports

        use super::{resources, types};

        #(#shapes)*
        #(#pages)*
        #(#streams)*
    })
}

/// One implementation an item; an item of several lists has the keys of all of them.
fn shapes(model: &Model<'_>) -> Vec<TokenStream> {
    let mut by_item: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (item, list) in model.lists() {
        by_item.entry(item).or_default().push(list);
    }
    let shape = |(item, lists): (&str, Vec<&Value>)| {
        let item = format_ident!("{item}");
        let mut seen = BTreeSet::new();
        let keys = lists.iter().flat_map(|list| texts(&list["keys"])).filter(|key| seen.insert(*key)).collect::<Vec<_>>();
        let bare = lists.first().is_some_and(|list| list["bare"] == true);
        let name = |name: &str| option(lists.iter().find_map(|list| list[name].as_str()).map(|member| quote!(#member)));
        let (total, next, has_more) = (name("total"), name("next"), name("hasMore"));
        quote! {
            impl Listed for types::#item {
                const SHAPE: ListShape = ListShape { keys: &[#(#keys),*], bare: #bare, total: #total, next: #next, has_more: #has_more };
            }
        }
    };
    by_item.into_iter().map(shape).collect()
}

fn page(model: &Model<'_>, operation: &Operation<'_>, answer: &Type) -> Result<TokenStream, String> {
    let pagination = &operation.value["x-pagination"];
    let items = identifier(text(&pagination["items"]));
    let next = pagination["next"].as_str().map(identifier).map_or_else(|| quote!(None), |name| quote!(self.#name.clone()));
    let schema = model.schema(&text_of(answer));
    let is_always_there = |name: &str| schema["required"].as_array().is_some_and(|required| required.iter().any(|member| member == name));
    let has_more = pagination["hasMore"].as_str().map_or_else(
        || quote!(None),
        |name| {
            let member = identifier(name);
            if is_always_there(name) { quote!(Some(self.#member)) } else { quote!(self.#member) }
        },
    );
    let member = &schema["properties"][text(&pagination["items"])];
    let item = format_ident!(
        "{}",
        member["items"]["$ref"]
            .as_str()
            .map(component)
            .ok_or_else(|| format!("{}: the items of its pages are no component", operation.id))?
    );
    Ok(quote! {
        impl guildhall_runtime::Page for #answer {
            type Item = types::#item;

            fn next(&self) -> Option<String> {
                #next
            }

            fn has_more(&self) -> Option<bool> {
                #has_more
            }

            fn into_items(self) -> Vec<Self::Item> {
                self.#items
            }
        }
    })
}

/// The name of the component that an answer is.
fn text_of(answer: &Type) -> String {
    match answer {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

fn stream(operation: &Operation<'_>, answer: &Type) -> TokenStream {
    let (module, builder) = (identifier(&operation.group), format_ident!("{}", operation.type_name()));
    quote! {
        impl resources::#module::#builder {
            /// Sends the call again and again, and gives the items of all pages.
            ///
            /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
            #[inline]
            pub fn stream(self) -> Items<#answer> {
                Pages::new(self.call).items()
            }
        }
    }
}
