//! The project's own commands, one module each, and the steps from a spec to a crate.

pub mod bench;
pub mod derive;
pub mod generate;
pub mod json_schema;
pub mod lint;
pub mod lower;
pub mod model;
pub mod regenerate;
pub mod rewrite;
pub mod spec;

use std::{panic, thread};

/// Does two things side by side, the first of them on the thread that asks.
fn both<A, B: Send>(first: impl FnOnce() -> A, second: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let second = scope.spawn(second);
        let first = first();
        (first, second.join().unwrap_or_else(|panic| panic::resume_unwind(panic)))
    })
}
