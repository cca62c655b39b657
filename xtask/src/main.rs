//! `cargo xtask`: the project's own commands.

use std::{io, path::Path, process::ExitCode};

use clap::{Parser, Subcommand};
use xtask::{bench, lint, regenerate};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compiles specs into the generated part of their crates
    Regenerate {
        /// The platforms to regenerate; all if none is named
        platforms: Vec<String>,
        /// Writes nothing, prints what differs and fails if anything does
        #[arg(long)]
        check: bool,
    },
    /// Measures how long the platform crates take to compile, against the generator's own output
    Bench {
        /// The platforms to measure; all if none is named
        platforms: Vec<String>,
        /// How often everything is measured; the median counts
        #[arg(long, default_value_t = 3)]
        rounds: usize,
    },
    /// Holds specs to the rules of specs/README.md
    Lint {
        /// The platforms to look at; all if none is named
        platforms: Vec<String>,
    },
}

fn main() -> ExitCode {
    // The manifest's folder is known at compile time; the workspace is the one above it.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let result = match Arguments::parse().command {
        Command::Regenerate { platforms, check } => regenerate(root, &platforms, check),
        Command::Bench { platforms, rounds } => bench::run(root, &platforms, rounds),
        Command::Lint { platforms } => lint::run(root, &platforms),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn regenerate(root: &Path, platforms: &[String], check: bool) -> Result<(), String> {
    let outcomes = regenerate::regenerate(root, platforms, check, &mut io::stderr())?;
    let total = |count: fn(&regenerate::Outcome) -> usize| outcomes.iter().map(count).sum::<usize>();
    eprintln!(
        "{} platforms, {} operations, {} types, {} lines in {} ms",
        outcomes.len(),
        total(|outcome| outcome.operations),
        total(|outcome| outcome.types),
        total(|outcome| outcome.lines),
        outcomes.iter().map(|outcome| outcome.time.as_millis()).sum::<u128>(),
    );
    if !check || outcomes.iter().all(|outcome| outcome.differences.is_empty()) {
        return Ok(());
    }
    for (_, diff) in outcomes.iter().flat_map(|outcome| &outcome.differences) {
        print!("{diff}");
    }
    Err(format!("the generated code is not what the specs say; mend it with: {}", regenerate::remedy(&outcomes)))
}
