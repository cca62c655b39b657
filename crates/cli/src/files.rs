//! What is read from files and from standard input.

use std::{fs, io::Read};

use guildhall::Secret;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// A secret in a file, or on standard input if the path is `-`. One newline at the end is not part of it.
pub(crate) fn secret(path: &str, flag: &str) -> Result<Secret, Failure> {
    let text = Zeroizing::new(text(path, flag)?);
    let line = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    if line.is_empty() {
        return Err(Failure::usage(format!("{flag}: {path} holds no secret")));
    }
    Ok(Secret::new(line))
}

/// The text of a file, or of standard input if the path is `-`.
pub(crate) fn text(path: &str, flag: &str) -> Result<String, Failure> {
    let read = if path == "-" { std::io::read_to_string(std::io::stdin()) } else { fs::read_to_string(path) };
    read.map_err(|error| Failure::usage(format!("{flag}: {} cannot be read: {error}", shown(path))))
}

/// All bytes of standard input.
pub(crate) fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(|error| Failure::Other(format!("standard input cannot be read: {error}")))?;
    Ok(bytes)
}

fn shown(path: &str) -> &str {
    if path == "-" { "standard input" } else { path }
}
