//! What is written to standard output, and in which form.

mod columns;
pub(crate) mod style;
mod table;
mod text;
pub(crate) mod view;

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde_json::Value;

pub(crate) use self::view::Viewer;
use crate::{clean, failure::Failure};

/// In which form an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people.
    Table,
    /// For programs.
    Json,
    /// As it came.
    Raw,
}

impl Form {
    /// For people on a terminal, for programs elsewhere.
    pub(crate) fn of_standard_output() -> Self {
        if io::stdout().is_terminal() { Self::Table } else { Self::Json }
    }
}

/// How many columns a line has.
pub(crate) fn width() -> usize {
    let set = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    let found = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    set.or_else(found).unwrap_or(100)
}

/// Writes to standard output. That nobody reads any further, as after `| head`, is no failure.
pub(crate) fn print(bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes.as_ref()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Other(format!("standard output cannot be written: {error}"))),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes a value as JSON for people and programs alike.
pub(crate) fn print_json(value: &Value) -> Result<(), Failure> {
    print(clean::json(value) + "\n")
}

/// Writes a value as JSON on one line.
pub(crate) fn print_line(value: &Value) -> Result<(), Failure> {
    print(clean::json_line(value) + "\n")
}
