//! `client.rs`: the client and its resources.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::operations::{identifier, text};
use crate::{model::Model, rewrite::doc_lines};

/// The client: one method a resource.
pub(super) fn client(model: &Model<'_>) -> TokenStream {
    let title = text(&model.spec.document["info"]["title"]);
    let documentation = doc_lines(&format!(
        "A client for {title}. Cheap to clone.\n\nIt sends each call once, through the transport that it was made with; the `guildhall` facade has retries, deadlines and credentials on top."
    ));
    let accessors = model.groups().into_iter().map(|(tag, _)| {
        let group = text(&tag["name"]);
        let (method, module, handle) = (identifier(group), identifier(group), format_ident!("{}", group.to_upper_camel_case()));
        let documentation = doc_lines(text(&tag["description"]));
        quote! {
            #(#documentation)*
            #[inline]
            pub fn #method(&self) -> resources::#module::#handle {
                resources::#module::#handle::new(self.0.clone())
            }
        }
    });
    quote! {
        use guildhall_runtime::{Call, Error, Transport};
        use http::Method;

        use super::{platform::PLATFORM, resources};

        #(#documentation)*
        #[derive(Debug, Clone)]
        pub struct Client(guildhall_runtime::Client);

        impl Client {
            /// A client for the platform at `base_url`, which is an origin with or without a path of its own.
            ///
            /// # Errors
            ///
            /// If the base URL cannot be used.
            #[inline]
            pub fn new(base_url: &str, transport: impl Transport) -> Result<Self, Error> {
                guildhall_runtime::Client::new(&PLATFORM, base_url, transport).map(Self)
            }

            /// What is the same for every platform's client.
            #[inline]
            pub fn runtime(&self) -> &guildhall_runtime::Client {
                &self.0
            }

            /// Starts a call outside the spec: any method, any path on the same origin.
            #[inline]
            pub fn request(&self, method: Method, path: &str) -> Call {
                self.0.request(method, path)
            }

            #(#accessors)*
        }

        impl From<guildhall_runtime::Client> for Client {
            fn from(client: guildhall_runtime::Client) -> Self {
                Self(client)
            }
        }
    }
}
