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
