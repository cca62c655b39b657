//! `cargo xtask bench`: figures, each measured side by side with what it is compared to.

mod compile;

use std::{fmt::Write as _, fs, path::Path};

use serde::Serialize;

/// One figure.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// Ours.
    pub ours: f64,
    /// That of what it is compared to.
    pub bare: f64,
    /// The unit of both.
    pub unit: &'static str,
    /// Ours by theirs.
    pub ratio: f64,
    /// What the ratio should be at most.
    pub aim: f64,
    /// Whether it is.
    pub holds: bool,
}

impl Figure {
    /// A figure of which less is better.
    pub fn at_most(name: impl Into<String>, unit: &'static str, ours: f64, bare: f64, aim: f64) -> Self {
        let ratio = ours / bare;
        Self { name: name.into(), ours, bare, unit, ratio, aim, holds: ratio <= aim }
    }
}

/// Measures, prints a Markdown table and writes `target/bench.json`.
///
/// # Errors
///
/// If something cannot be built or written.
pub fn run(root: &Path, platforms: &[String], rounds: usize) -> Result<(), String> {
    let figures = compile::figures(root, platforms, rounds)?;
    let json = serde_json::to_string_pretty(&figures).map_err(|error| error.to_string())?;
    fs::write(root.join("target/bench.json"), json).map_err(|error| format!("target/bench.json: {error}"))?;
    print!("{}", table(&figures));
    Ok(())
}

fn table(figures: &[Figure]) -> String {
    let mut table = String::from("| what | ours | bare | unit | ratio | aim | holds |\n|---|---|---|---|---|---|---|\n");
    for Figure { name, ours, bare, unit, ratio, aim, holds } in figures {
        let holds = if *holds { "yes" } else { "no" };
        let _ = writeln!(table, "| {name} | {ours:.2} | {bare:.2} | {unit} | {ratio:.2} | at most {aim} | {holds} |");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_holds_up_to_its_aim() {
        for (ours, holds) in [(4.0, true), (5.0, true), (5.1, false)] {
            assert_eq!(Figure::at_most("x", "s", ours, 10.0, 0.5).holds, holds);
        }
        let table = table(&[Figure::at_most("x", "s", 4.0, 10.0, 0.5)]);
        assert!(table.ends_with("| x | 4.00 | 10.00 | s | 0.40 | at most 0.5 | yes |\n"), "{table}");
    }
}
