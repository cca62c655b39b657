//! The commands of the program, and which one is carried out.

use std::ffi::OsString;

use clap::{ArgMatches, Command, FromArgMatches, Subcommand, builder::styling};
use serde_json::json;

use crate::{
    completions, demo,
    exit::{self, Exit},
    operation,
    output::{self, style::Style},
    registry::{self, PLATFORMS},
    sandbox, shell, sign, webhook,
    words::Words,
};

/// Carries out a command line.
pub(crate) fn run(arguments: Vec<OsString>) -> Exit {
    let words = Words::of(&arguments);
    match command(&words).try_get_matches_from(arguments) {
        Ok(matches) => dispatch(&matches),
        Err(error) => misused(&error, &words),
    }
}

/// The tree of commands, as far as the words need it.
pub(crate) fn command(words: &Words) -> Command {
    let command = Command::new("guildhall")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(format!("{}\n\n{}", shell::examples(EXAMPLES), exit::TABLE))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .max_term_width(120)
        .styles(styling::Styles::styled())
        .subcommands(PLATFORMS.iter().map(|entry| operation::platform(entry, words)));
    Tool::augment_subcommands(command).about("Agent marketplaces, from the command line")
}

const EXAMPLES: &str = "  guildhall demo
  guildhall sandbox --port 8080
  guildhall openjobs jobs search --q scrape --all --max 50
  guildhall openjobs jobs create --help
  guildhall openspawn tasks list --status review";

/// What is no platform.
#[derive(Subcommand)]
enum Tool {
    /// Works a whole job on the embedded sandbox, through faults that would make a careless client pay twice.
    Demo(demo::Arguments),
    /// Runs the sandbox on loopback, for clients in any language, until Ctrl-C.
    Sandbox(sandbox::Arguments),
    /// Signs a request as an agent, for clients in any language.
    Sign(sign::Arguments),
    /// Signs, verifies, sends and receives webhooks.
    Webhook(webhook::Arguments),
    /// Prints a script that completes commands and flags in a shell.
    Completions(completions::Arguments),
}

fn dispatch(matches: &ArgMatches) -> Exit {
    if let Some((name, matches)) = matches.subcommand()
        && let Some(entry) = registry::find(name)
    {
        return operation::run(entry, matches);
    }
    match Tool::from_arg_matches(matches) {
        Ok(Tool::Demo(arguments)) => demo::run(&arguments),
        Ok(Tool::Sandbox(arguments)) => sandbox::run(&arguments),
        Ok(Tool::Sign(arguments)) => sign::run(&arguments),
        Ok(Tool::Webhook(arguments)) => webhook::run(&arguments),
        Ok(Tool::Completions(arguments)) => completions::run(&arguments),
        Err(error) => misused(&error, &Words::default()),
    }
}

/// Tells what is wrong with the command line; also prints help and version, which are no mistakes.
fn misused(error: &clap::Error, words: &Words) -> Exit {
    if !error.use_stderr() {
        // Whoever reads help through a pipe may stop when they have seen enough.
        let _ = output::print(in_words(error, Style::of_standard_output()));
        return Exit::Ok;
    }
    if words.have_flag("--json") {
        let text = in_words(error, Style::PLAIN);
        let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let tips: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("tip: ")).collect();
        eprintln!("{}", json!({"error": {"kind": "usage", "message": message, "try": tips, "exit_code": Exit::Usage as u8}}));
    } else {
        eprint!("{}", in_words(error, Style::of_standard_error()));
    }
    Exit::Usage
}

/// What clap says: what is wrong, or the help that was asked for.
pub(crate) fn in_words(error: &clap::Error, style: Style) -> String {
    shell::unkept(&style.of_clap(&error.render()))
}
