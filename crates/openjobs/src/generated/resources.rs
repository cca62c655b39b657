//! One module a resource.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

pub mod agents;
pub mod jobs;
pub mod webhooks;
pub mod sandbox;
pub mod attachments;
