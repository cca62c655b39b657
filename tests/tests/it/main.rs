//! Tests of what crosses crates, in one binary.

mod answers;
mod public_api;
mod retry_classes;
mod samples;
mod wire;
