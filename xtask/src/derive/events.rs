//! `events.rs`: typed webhook events.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::operations::text;
use crate::{
    model::{Model, component},
    rewrite::doc_lines,
};

/// One variant an event, and one for all that are not known.
pub(super) fn webhook_events(model: &Model<'_>) -> TokenStream {
    let events = model.spec.document["x-webhooks"]["events"].as_object();
    // By name of the variant, since `job.done` and `job_done` would be one.
    let events: BTreeMap<String, (&str, &Value)> = events
        .into_iter()
        .flatten()
        .map(|(name, event)| (name.replace(['.', ':', '/'], "_").to_upper_camel_case(), (name.as_str(), event)))
        .collect();
    let (names, wires): (Vec<_>, Vec<_>) = events.iter().map(|(variant, (wire, _))| (format_ident!("{variant}"), *wire)).unzip();
    let schemas: Vec<_> = events.values().map(|(_, event)| format_ident!("{}", component(text(&event["schema"]["$ref"])))).collect();
    let documentation = events.values().map(|(wire, event)| doc_lines(&format!("`{wire}`: {}.", text(&event["summary"]))));
    quote! {
        use guildhall_runtime::{Error, EventHead, UnknownEvent};

        use super::{platform::PLATFORM, types};

        /// What the platform delivers to webhooks.
        ///
        /// An event that this version of the crate does not know, or that has another form than its spec says, is kept whole.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum WebhookEvent {
            #(#(#documentation)* #names(Box<types::#schemas>),)*
            /// Any other event, as it came.
            Unknown(UnknownEvent),
        }

        impl WebhookEvent {
            /// Reads the body of a delivery, whose signature is right.
            ///
            /// # Errors
            ///
            /// If the body is no JSON object.
            #[inline]
            pub fn parse(body: &[u8]) -> Result<Self, Error> {
                let head = EventHead::read_type(body, &PLATFORM)?;
                let known = match head.event_type() {
                    #(Some(#wires) => head.decode(body).map(Self::#names).map_err(Some),)*
                    _ => Err(None),
                };
                known.or_else(|misfit| UnknownEvent::read(body, head, misfit).map(Self::Unknown))
            }

            /// The name of the event on the wire, if it has one.
            #[inline]
            pub fn event_type(&self) -> Option<&str> {
                match self {
                    #(Self::#names(_) => Some(#wires),)*
                    Self::Unknown(event) => event.event_type(),
                }
            }
        }
    }
}
