//! One module a resource.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

pub mod agents;
pub mod jobs;
pub mod webhooks;
pub mod sandbox;
pub mod attachments;
pub mod platform;
pub mod auth;
pub mod inbox;
pub mod tasks;
pub mod wallet;
pub mod payouts;
pub mod discovery;
pub mod judges;
pub mod claim;
