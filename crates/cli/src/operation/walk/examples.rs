//! The examples in the help of every command, as whoever pastes them meets them.

use std::ffi::OsString;

use super::help;
use crate::{program, shell::COLUMNS, words::Words};

#[test]
fn every_line_of_an_example_is_a_whole_command_or_says_that_it_goes_on() {
    let mut commands = Vec::new();
    names(&program::command(&Words::all()), &mut Vec::new(), &mut commands);
    assert!(commands.len() > 200, "{}", commands.len());
    for command in &commands {
        for (flag, columns) in [("--help", 80), ("--help", 30), ("-h", 80)] {
            let line: Vec<OsString> = command.iter().map(OsString::from).chain([flag.into()]).collect();
            let help = help(&line, columns);
            let examples = examples(&help);
            assert!(!examples.is_empty(), "{command:?}: {help}");
            for example in examples {
                let words = words(&example);
                let line: Vec<OsString> = words.iter().map(OsString::from).collect();
                let problem = program::command(&Words::of(&line)).try_get_matches_from(&line).err().filter(clap::Error::use_stderr);
                assert!(words[0] == "guildhall" && problem.is_none(), "{command:?}, {columns}: {example}: {problem:?}");
                // Whatever became of the rest of the line, a call that is not meant is not made.
                let place = words.iter().position(|word| word == "--dry-run");
                assert!(place.is_none_or(|place| place == 4), "{command:?}: {example}");
            }
        }
    }
}

/// The names of a command and of all below it, each with those above it.
fn names(command: &clap::Command, above: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    above.push(command.get_name().to_owned());
    found.push(above.clone());
    command.get_subcommands().for_each(|below| names(below, above, found));
    above.pop();
}

/// The examples of a help, each put together from its lines. No line is wider than it may be, unless a single word is.
fn examples(help: &str) -> Vec<String> {
    let (_, examples) = help.split_once("\nExamples:\n").unwrap_or_default();
    let mut commands = Vec::new();
    let mut command = String::new();
    for line in examples.lines().take_while(|line| !line.is_empty()) {
        let (part, goes_on) = line.strip_suffix('\\').map_or((line, false), |part| (part, true));
        assert!(line.chars().count() <= COLUMNS || words(part).len() == 1, "{line}");
        command += part;
        if !goes_on {
            commands.push(std::mem::take(&mut command));
        }
    }
    assert_eq!(command, "", "{examples}");
    commands
}

/// The words of a command line without its redirections, as a POSIX shell takes it.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut is_quoted = false;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            ' ' if !is_quoted => words.extend(word.take()),
            '<' | '>' if !is_quoted => return words,
            '\'' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            '\\' if !is_quoted => word.get_or_insert_default().extend(characters.next()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    words
}
