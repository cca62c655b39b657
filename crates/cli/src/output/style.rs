//! Colours, where they belong.

use std::io::{self, IsTerminal};

/// Colours, or none: only a terminal gets them, and only if `NO_COLOR` is not set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    colours: bool,
}

impl Style {
    /// No colours.
    pub(crate) const PLAIN: Self = Self { colours: false };

    pub(crate) fn of_standard_output() -> Self {
        Self { colours: io::stdout().is_terminal() && are_wanted() }
    }

    pub(crate) fn of_standard_error() -> Self {
        Self { colours: io::stderr().is_terminal() && are_wanted() }
    }

    pub(crate) fn error(self, text: &str) -> String {
        self.paint("1;31", text)
    }

    pub(crate) fn warning(self, text: &str) -> String {
        self.paint("33", text)
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.paint("32", text)
    }

    pub(crate) fn heading(self, text: &str) -> String {
        self.paint("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.paint("2", text)
    }

    /// Help and complaints of clap, whose own colours these are.
    pub(crate) fn of_clap(self, text: &clap::builder::StyledStr) -> String {
        if self.colours { text.ansi().to_string() } else { text.to_string() }
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.colours { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// See <https://no-color.org>: the variable counts if it is set to anything but nothing.
fn are_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}
