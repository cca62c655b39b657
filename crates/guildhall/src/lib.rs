#![doc = include_str!("../README.md")]

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod client;
mod clock;
mod disk;
pub mod download;
mod idle;
#[cfg(feature = "openspawn")]
mod javascript_json;
#[cfg(feature = "openjobs")]
mod keypair;
#[cfg(feature = "openjobs")]
pub mod openjobs;
#[cfg(feature = "openspawn")]
pub mod openspawn;
mod options;
mod progress;
mod random;
#[cfg(feature = "openspawn")]
mod request_signer;
pub mod sse;
pub mod stack;
pub mod store;
pub mod upload;
pub mod webhooks;

pub use guildhall_runtime::{
    Amount, Body, ByteStream, Call, Envelope, Error, ErrorKind, FieldError, Idempotency, Items, Listing, Operation, Page, Pages, Patch,
    Pending, Platform, Request, Response, ResponseValue, Secret, Sent, Timestamp, Transport, answer_with,
};

#[cfg(feature = "openjobs")]
pub use crate::keypair::{Keypair, MessageSigner};
#[doc(inline)]
pub use crate::stack::retry;
pub use crate::{
    builder::Builder,
    client::{Client, PlatformClient},
    clock::{Clock, SystemClock},
    options::Options,
    random::{Random, SeededRandom, SystemRandom},
    stack::layered::TransportService,
};
