//! Questions to whoever sits at the terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use guildhall::Secret;

use crate::failure::Failure;

/// What is said of a secret that is missing where nobody can be asked for it.
pub(crate) const NOBODY_TO_ASK: &str = "name a file that holds it (- for standard input), or call from a terminal, where it is asked for";

/// Asks whoever sits at the terminal for a secret, without an echo. None if nobody does, or if nothing is typed.
pub(crate) fn ask(name: &str) -> Result<Option<Secret>, Failure> {
    // The question goes to the terminal itself, wherever errors go.
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    let typed = rpassword::prompt_password(format!("{name}: "));
    let typed = typed.map_err(|error| Failure::Other(format!("{name} cannot be asked for: {error}")))?;
    Ok(Some(Secret::new(typed)).filter(|secret| !secret.expose().is_empty()))
}

/// Asks for what is no secret, in the same way.
pub(crate) fn ask_openly(name: &str) -> Result<Option<Secret>, Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(None);
    }
    let failed = |error| Failure::Other(format!("{name} cannot be asked for: {error}"));
    eprint!("{name}: ");
    io::stderr().flush().map_err(failed)?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(failed)?;
    Ok(Some(line.trim()).filter(|text| !text.is_empty()).map(Secret::new))
}
