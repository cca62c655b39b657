//! Tests of what crosses crates, in one binary.

mod answers;
mod openspawn;
mod public_api;
mod retry_classes;
mod samples;
mod wire;
