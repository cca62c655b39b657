//! Tests of what crosses crates, in one binary.

mod answers;
mod public_api;
mod samples;
mod wire;
