//! `events.rs`: typed events of webhooks and streams.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::operations::text;
use crate::{
    model::{Model, component},
    rewrite::doc_lines,
};

/// One variant an event, and one for all that are not known; then the same for the events of streams, if there are any.
pub(super) fn webhook_events(model: &Model<'_>) -> TokenStream {
    let Variants { names, wires, schemas, documentation } = Variants::of([&model.spec.document["x-webhooks"]["events"]]);
    let streamed = stream_events(model);
    let imports = if streamed.is_some() {
        quote!(
            use guildhall_runtime::{Error, EventHead, Frame, UnknownEvent, UnknownFrame};
        )
    } else {
        quote!(
            use guildhall_runtime::{Error, EventHead, UnknownEvent};
        )
    };
    quote! {
        #imports

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
                Self::known(&head, body).or_else(|misfit| UnknownEvent::read(body, head, misfit).map(Self::Unknown))
            }

            /// Reads an event of a known name, or says where it has another form; nothing is said of a name that is not known.
            #[inline]
            fn known(head: &EventHead, body: &[u8]) -> Result<Self, Option<String>> {
                match head.event_type() {
                    #(Some(#wires) => head.decode(body).map(Self::#names).map_err(Some),)*
                    _ => Err(None),
                }
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

        #streamed
    }
}

/// Nothing, unless the platform streams events.
fn stream_events(model: &Model<'_>) -> Option<TokenStream> {
    let variants = Variants::of(model.operations.iter().map(|operation| &operation.value["x-events"]));
    if variants.names.is_empty() {
        return None;
    }
    let Variants { names, wires, schemas, documentation } = variants;
    Some(quote! {
        /// What the platform streams.
        ///
        /// An event that this version of the crate does not know, or that has another form than its spec says, is kept whole.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum StreamEvent {
            #(#(#documentation)* #names(Box<types::#schemas>),)*
            /// An event that is named like one of a webhook.
            Webhook(WebhookEvent),
            /// Any other frame, as it came.
            Unknown(UnknownFrame),
        }

        impl StreamEvent {
            /// Reads a frame by its name.
            pub fn parse(frame: &Frame) -> Self {
                let (head, body) = (EventHead::named(&frame.event), frame.data.as_bytes());
                let known = match frame.event.as_str() {
                    #(#wires => head.decode(body).map(Self::#names).map_err(Some),)*
                    _ => WebhookEvent::known(&head, body).map(Self::Webhook),
                };
                known.unwrap_or_else(|misfit| Self::Unknown(UnknownFrame::new(frame.clone(), misfit)))
            }

            /// The name of the event on the wire.
            pub fn event_type(&self) -> &str {
                match self {
                    #(Self::#names(_) => #wires,)*
                    Self::Webhook(event) => event.event_type().unwrap_or_default(),
                    Self::Unknown(unknown) => &unknown.frame().event,
                }
            }
        }
    })
}

/// The variants of an enum of events, in the order of their names.
struct Variants<'a> {
    names: Vec<Ident>,
    wires: Vec<&'a str>,
    schemas: Vec<Ident>,
    documentation: Vec<Vec<syn::Attribute>>,
}

impl<'a> Variants<'a> {
    /// What several lists of events in a spec come to.
    fn of(events: impl IntoIterator<Item = &'a Value>) -> Self {
        // By name of the variant, since `job.done` and `job_done` would be one.
        let events: BTreeMap<String, (&str, &Value)> = events
            .into_iter()
            .filter_map(Value::as_object)
            .flatten()
            .map(|(name, event)| (name.replace(['.', ':', '/'], "_").to_upper_camel_case(), (name.as_str(), event)))
            .collect();
        Self {
            names: events.keys().map(|variant| format_ident!("{variant}")).collect(),
            wires: events.values().map(|(wire, _)| *wire).collect(),
            schemas: events.values().map(|(_, event)| format_ident!("{}", component(text(&event["schema"]["$ref"])))).collect(),
            documentation: events.values().map(|(wire, event)| doc_lines(&format!("`{wire}`: {}.", text(&event["summary"])))).collect(),
        }
    }
}
