//! Generated from the spec.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

mod bodies;
pub mod client;
pub mod events;
mod objects;
pub mod operations;
mod pages;
pub mod platform;
pub mod resources;
#[cfg(feature = "schemas")]
pub mod schemas;
pub mod types;
