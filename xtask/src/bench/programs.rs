//! Calls and webhooks, measured by the bench targets of the workspace's tests.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

use super::figure::{Aim, Figure};

/// What each bench target measured. They are built with optimisation first.
pub(super) fn figures(root: &Path) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for program in ["calls", "webhooks"] {
        for line in output(root, program)?.lines() {
            figures.push(read(line).ok_or_else(|| format!("the bench {program} printed what is no figure: {line}"))?);
        }
    }
    Ok(figures)
}

fn output(root: &Path, program: &str) -> Result<String, String> {
    let command = ["bench", "--quiet", "--package", "guildhall-tests", "--bench", program];
    let output = Command::new("cargo")
        .args(command)
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo {}: {error}", command.join(" ")))?;
    if !output.status.success() {
        return Err(format!("cargo {} failed", command.join(" ")));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("the bench {program} printed no text: {error}"))
}

fn read(line: &str) -> Option<Figure> {
    let value: Value = serde_json::from_str(line).ok()?;
    let number = |name: &str| value[name].as_f64();
    let aim = number("at_most").map(Aim::AtMost).or_else(|| number("at_least").map(Aim::AtLeast))?;
    Some(Figure::with_ratio(value["name"].as_str()?, value["unit"].as_str()?, number("ours")?, number("bare")?, number("ratio")?, aim))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_bench_is_a_figure() {
        let figure = read(r#"{"name":"x","unit":"µs","ours":2.0,"bare":1.0,"ratio":1.9,"at_most":1.05}"#).unwrap();
        assert_eq!((figure.ratio, figure.aim, figure.holds), (1.9, Aim::AtMost(1.05), false));
        let figure = read(r#"{"name":"x","unit":"calls/s","ours":2.0,"bare":1.0,"ratio":2.0,"at_least":0.9}"#).unwrap();
        assert!(figure.holds);
    }

    #[test]
    fn anything_else_is_none() {
        for line in ["", "running 0 tests", "{}", r#"{"name":"x","unit":"s","ours":1,"bare":1,"ratio":1}"#] {
            assert!(read(line).is_none(), "{line}");
        }
    }
}
