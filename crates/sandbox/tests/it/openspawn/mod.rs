//! What the sandbox promises of OpenSpawn.

mod agents;
mod authentication;
mod events;
mod idempotency;
mod pipeline;
mod quirks;
mod support;
