//! `cargo xtask regenerate`: from specs to crates, in seven steps.

mod compile;

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use similar::TextDiff;

pub use self::compile::{Compiled, compile};

use self::compile::compile_if;
use crate::{
    derive::{self, Files},
    lint,
    spec::{self, Spec},
};

/// What became of one platform.
#[derive(Debug)]
pub struct Outcome {
    /// The name of its crate.
    pub platform: String,
    /// How many operations its spec has.
    pub operations: usize,
    /// How many types came of it.
    pub types: usize,
    /// How many lines of Rust came of it.
    pub lines: usize,
    /// How long it took.
    pub time: Duration,
    /// The files that differ from what is there: a unified diff by path.
    pub differences: Vec<(PathBuf, String)>,
}

/// Regenerates the platforms named, or all of them. With `check` nothing is written.
///
/// # Errors
///
/// If a spec cannot be read, breaks a rule or cannot be compiled, or a file cannot be written; the message says what to do.
pub fn regenerate(root: &Path, platforms: &[String], check: bool, progress: &mut dyn io::Write) -> Result<Vec<Outcome>, String> {
    let mut outcomes = Vec::new();
    for file in spec::files(root, platforms)? {
        let started = Instant::now();
        let text = fs::read_to_string(root.join(&file)).map_err(|error| format!("{}: {error}", file.display()))?;
        let written_twice = || lint::lint_text(&file, &text);
        let spec =
            Spec::parse(&file, &text).map_err(|error| written_twice().map_or_else(|| error.to_string(), |finding| finding.to_string()))?;
        let compiled = compile_if(&spec, || written_twice().map_or_else(|| lint::lint(&spec), |finding| vec![finding]))?;
        let differences = differences(root, &derive::folder(&compiled.platform), &compiled.files)?;
        if !check {
            write(root, &compiled.files, &differences)?;
        }
        let lines = compiled.files.values().map(|text| text.lines().count()).sum();
        let outcome = Outcome {
            platform: compiled.platform,
            operations: compiled.operations,
            types: compiled.types,
            lines,
            time: started.elapsed(),
            differences,
        };
        // Nobody may be watching, which is no reason to stop.
        let _ = writeln!(
            progress,
            "{}: {} operations, {} types, {} lines, {} files {}, {} ms",
            outcome.platform,
            outcome.operations,
            outcome.types,
            outcome.lines,
            outcome.differences.len(),
            if check { "differ" } else { "written" },
            outcome.time.as_millis(),
        );
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

/// The command that mends what a check finds.
pub fn remedy(outcomes: &[Outcome]) -> String {
    let platforms: Vec<&str> =
        outcomes.iter().filter(|outcome| !outcome.differences.is_empty()).map(|outcome| outcome.platform.as_str()).collect();
    format!("cargo xtask regenerate {}", platforms.join(" "))
}

fn differences(root: &Path, folder: &Path, files: &Files) -> Result<Vec<(PathBuf, String)>, String> {
    let mut differences = Vec::new();
    for (path, text) in files {
        let current = match fs::read_to_string(root.join(path)) {
            Ok(current) => current.replace("\r\n", "\n"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("{}: {error}", path.display())),
        };
        if current != *text {
            differences.push((path.clone(), diff(path, &current, text)));
        }
    }
    for path in existing(root, folder)?.into_iter().filter(|path| !files.contains_key(path)) {
        let current = fs::read_to_string(root.join(&path)).unwrap_or_default();
        let diff = diff(&path, &current, "");
        differences.push((path, diff));
    }
    Ok(differences)
}

fn diff(path: &Path, current: &str, wanted: &str) -> String {
    let (old, new) = (format!("a/{}", path.display()), format!("b/{}", path.display()));
    TextDiff::from_lines(current, wanted).unified_diff().context_radius(3).header(&old, &new).to_string()
}

/// Every file below a folder, relative to the workspace.
fn existing(root: &Path, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(format!("{}: {error}", folder.display())),
    };
    for entry in entries.filter_map(Result::ok) {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            files.extend(existing(root, &path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn write(root: &Path, files: &Files, differences: &[(PathBuf, String)]) -> Result<(), String> {
    for (path, _) in differences {
        let target = root.join(path);
        let done = match files.get(path) {
            Some(text) => target.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&target, text)),
            None => fs::remove_file(&target),
        };
        done.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
