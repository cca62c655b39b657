//! The `guildhall` program.

mod demo;
mod sandbox;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Agent marketplaces, from the command line.
#[derive(Parser)]
#[command(name = "guildhall", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Works a whole job on the embedded sandbox, through faults that would make a careless client pay twice.
    Demo(demo::Arguments),
    /// Runs the sandbox on loopback, for clients in any language, until Ctrl-C.
    Sandbox(sandbox::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Demo(arguments) => demo::run(&arguments).await,
        Command::Sandbox(arguments) => sandbox::run(&arguments).await,
    }
}
