//! One module a resource.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

pub mod system;
pub mod auth;
pub mod api_keys;
pub mod agents;
pub mod budgets;
pub mod capabilities;
pub mod reputation;
pub mod tasks;
pub mod templates;
pub mod routing;
pub mod escalations;
pub mod consensus;
pub mod credits;
pub mod analytics;
pub mod channels;
pub mod messages;
pub mod direct_messages;
pub mod events;
pub mod webhooks;
pub mod inbound;
