//! The `guildhall` program.

mod clean;
mod completions;
mod credential;
mod demo;
mod exit;
mod failure;
mod files;
mod kept;
mod operation;
mod output;
mod program;
mod prompt;
mod registry;
mod sandbox;
mod schema;
mod shell;
mod sign;
mod webhook;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::run(std::env::args_os().collect()).into()
}
