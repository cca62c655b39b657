//! `bodies.rs`: what each body cannot go without.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::operations::{identifier, texts};
use crate::model::Model;

/// `RequestBody` for every component that is a body.
pub(super) fn required_members(model: &Model<'_>) -> TokenStream {
    let implementations = model.bodies.iter().map(|component| {
        let name = format_ident!("{component}");
        let checks = texts(&model.schema(component)["required"]).into_iter().map(|wire| {
            let member = identifier(wire);
            quote! {
                if self.#member.is_none() {
                    return Some(#wire);
                }
            }
        });
        quote! {
            impl RequestBody for types::#name {
                fn missing(&self) -> Option<&'static str> {
                    #(#checks)*
                    None
                }
            }
        }
    });
    quote! {
        use guildhall_runtime::RequestBody;

        use super::types;

        #(#implementations)*
    }
}
