//! What the generated clients of the Guildhall SDK link to.
//!
//! A platform crate (`guildhall-openjobs`, …) is generated from an OpenAPI document; everything in it that is the same for
//! every platform lives here: the [`Operation`] table's types, the [`Transport`] that a call is handed to, the [`Error`] that
//! comes back, and the types of values that JSON has no word for ([`Amount`], [`Timestamp`], [`Secret`], [`Listing`]).
//!
//! There is no policy in this crate and no platform: retries, deadlines and credentials belong to the `guildhall` facade, or to
//! the [`Transport`] that you bring.

mod amount;
mod body;
mod call;
mod client;
mod encode;
mod envelope;
mod error;
mod event;
mod frame;
#[cfg(feature = "http")]
mod http_transport;
mod listing;
#[doc(hidden)]
pub mod object;
mod open_enum;
mod operation;
mod pages;
mod patch;
mod pending;
mod platform;
mod response_value;
mod secret;
#[cfg(test)]
mod testing;
mod timestamp;
mod transport;
mod uuid;

pub use amount::{Amount, AmountForm, Number, ParseAmountError, Text};
pub use body::{Body, ByteStream};
pub use call::{Call, RequestBody};
pub use client::Client;
pub use encode::encode_path;
pub use envelope::Envelope;
pub use error::{Error, ErrorKind, FieldError, Sent, retry_after};
pub use event::{EventHead, UnknownEvent};
pub use frame::{Frame, UnknownFrame};
#[cfg(feature = "http")]
pub use http_transport::HttpTransport;
pub use listing::{ListShape, Listed, Listing};
pub use operation::{
    Auth, Idempotency, IdempotencyKey, Location, Operation, Pagination, PaginationStyle, Paid, Parameter, RequestBodyInfo,
};
#[doc(hidden)]
pub use pages::fingerprint;
pub use pages::{Items, Page, Pages};
pub use patch::Patch;
pub use pending::Pending;
pub use platform::{
    Credential, Dialect, Environment, KeyFrom, Platform, RateLimit, RateLimitReset, RateWindow, Retry, SignatureEncoding, WebhookEventInfo,
    WebhookScheme, Webhooks,
};
pub use response_value::ResponseValue;
pub use secret::Secret;
pub use timestamp::Timestamp;
pub use transport::{BoxFuture, Request, Response, Transport, answer_with};
pub use uuid::is_uuid;

/// What generated code needs from other crates; no part of the public API.
#[doc(hidden)]
pub mod private {
    pub use {bytes, futures_core, http, serde, serde_json};

    pub use crate::open_enum::deserialize as open_enum;
}
