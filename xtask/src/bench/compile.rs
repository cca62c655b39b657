//! How long a platform crate takes to compile, against the generator's own output for the same spec.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use serde_json::Value;

use super::figure::{Aim, Figure};
use crate::{
    generate, lower, regenerate,
    spec::{self, Spec},
};

const CRATES: [&str; 2] = ["ours", "reference"];

/// Lines, and seconds of `cargo check` and `cargo build` of the crate alone, its dependencies being built.
pub(super) fn figures(root: &Path, platforms: &[String], rounds: usize) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for file in spec::files(root, platforms)? {
        let spec = Spec::read(root, &file).map_err(|error| error.to_string())?;
        let platform = spec.document["info"]["x-platform"].as_str().unwrap_or_default();
        let workspace = root.join("target/bench").join(platform);
        let [ours, reference] = write_crates(root, &workspace, platform, &spec)?;
        figures.push(Figure::new(format!("{platform}: generated lines"), "lines", ours, reference, Aim::AtMost(1.0)));
        for command in ["check", "build"] {
            for package in CRATES {
                cargo(&workspace, command, package)?;
            }
            let mut seconds = [Vec::new(), Vec::new()];
            for _ in 0..rounds {
                for (package, seconds) in CRATES.iter().zip(&mut seconds) {
                    seconds.push(cargo(&workspace, command, package)?);
                }
            }
            let [ours, reference] = seconds.map(median);
            figures.push(Figure::new(format!("{platform}: cargo {command}"), "s", ours, reference, Aim::AtMost(0.5)));
        }
    }
    Ok(figures)
}

/// Our crate and one of the generator's own output, in a workspace of their own. Gives the lines of both.
fn write_crates(root: &Path, workspace: &Path, platform: &str, spec: &Spec) -> Result<[f64; 2], String> {
    let named = |error: std::io::Error| format!("{}: {error}", workspace.display());
    let api = lower::lower(&with_plain_lists(spec)?)?;
    let reference = prettyplease::unparse(&generate::generate(&api)?);
    let runtime = root.join("crates/runtime").canonicalize().map_err(named)?;
    let manifest = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nguildhall-runtime = {{ path = \"{}\" }}\n\
             http = \"1\"\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{more}",
            runtime.display()
        )
    };
    for package in CRATES {
        fs::create_dir_all(workspace.join(package).join("src")).map_err(named)?;
    }
    let write = |path: &str, text: &str| fs::write(workspace.join(path), text).map_err(named);
    write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"ours\", \"reference\"]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n",
    )?;
    write("ours/Cargo.toml", &manifest("ours", ""))?;
    let generator = "futures = \"0.3\"\nprogenitor-client = \"=0.15.1\"\nreqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"query\", \"stream\"] }\n";
    write("reference/Cargo.toml", &manifest("reference", generator))?;
    write("reference/src/lib.rs", &reference)?;
    let generated = root.join(crate::derive::folder(platform));
    copy(&generated, &workspace.join("ours/src/generated")).map_err(named)?;
    write(
        "ours/src/lib.rs",
        "#![allow(dead_code, missing_docs)]\nmod generated;\npub use generated::{client::Client, types, resources};\n",
    )?;
    // The table of the spec as JSON is behind a feature that users do not compile.
    let lines =
        regenerate::compile(spec)?.files.into_iter().filter(|(path, _)| path.starts_with("crates") && !path.ends_with("schemas.rs"));
    let ours: usize = lines.map(|(_, text)| text.lines().count()).sum();
    Ok([ours as f64, reference.lines().count() as f64])
}

/// The spec with lists that are plain arrays: our `Listing` needs what only our own output has.
fn with_plain_lists(spec: &Spec) -> Result<Spec, String> {
    let mut document = spec.document.clone();
    for schema in
        document.pointer_mut("/components/schemas").and_then(Value::as_object_mut).into_iter().flat_map(|schemas| schemas.values_mut())
    {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("x-list");
        }
    }
    Spec::from_document(&spec.file, document).map_err(|error| error.to_string())
}

/// Seconds that the command takes for a crate that has just been touched.
fn cargo(workspace: &Path, command: &str, package: &str) -> Result<f64, String> {
    let library = workspace.join(package).join("src/lib.rs");
    let text = fs::read_to_string(&library).map_err(|error| error.to_string())?;
    fs::write(&library, text).map_err(|error| error.to_string())?;
    let started = Instant::now();
    let output = Command::new("cargo")
        .args([command, "--quiet", "--package", package])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        // Users compile a dependency once and whole.
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let seconds = started.elapsed().as_secs_f64();
    if output.status.success() { Ok(seconds) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// The middle of the values.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
