//! `cargo xtask bench`: figures, each measured side by side with what it is compared to.

mod chart;
mod compile;
mod figure;
mod pipeline;
mod programs;

use std::{fs, path::Path};

use self::figure::table;

/// Measures, prints a Markdown table and writes `target/bench.json` and `target/bench.svg`.
///
/// # Errors
///
/// If something cannot be built or written.
pub fn run(root: &Path, platforms: &[String], rounds: usize) -> Result<(), String> {
    let mut figures = programs::figures(root)?;
    figures.extend(pipeline::figures(root, platforms, rounds)?);
    figures.extend(compile::figures(root, platforms, rounds)?);
    let write = |file: &str, text: &str| fs::write(root.join(file), text).map_err(|error| format!("{file}: {error}"));
    write("target/bench.json", &serde_json::to_string_pretty(&figures).map_err(|error| error.to_string())?)?;
    write("target/bench.svg", &chart::svg(&figures))?;
    print!("{}", table(&figures));
    Ok(())
}
