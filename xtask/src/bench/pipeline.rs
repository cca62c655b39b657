//! How long the whole pipeline takes, against the generator alone.

use std::{hint::black_box, path::Path, time::Instant};

use super::figure::{Aim, Figure};
use crate::{generate, lower, regenerate, spec, spec::Spec};

/// Milliseconds of regenerating a platform and comparing it with what is there, and of the generator and the formatter alone on the
/// same lowered spec.
pub(super) fn figures(root: &Path, platforms: &[String], rounds: usize) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for file in spec::files(root, platforms)? {
        let spec = Spec::read(root, &file).map_err(|error| error.to_string())?;
        let platform = spec.document["info"]["x-platform"].as_str().unwrap_or_default().to_owned();
        let api = lower::lower(&spec)?;
        let alone = || {
            black_box(prettyplease::unparse(&generate::generate(&api)?));
            Ok(())
        };
        let whole = || regenerate::regenerate(root, std::slice::from_ref(&platform), true, &mut std::io::sink()).map(drop);
        // The first round warms what is cached.
        milliseconds(&alone)?;
        milliseconds(&whole)?;
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(milliseconds(&whole)?);
            bare.push(milliseconds(&alone)?);
        }
        let name = format!("{platform}: regenerate against the generator alone");
        figures.push(Figure::new(name, "ms", super::compile::median(ours), super::compile::median(bare), Aim::AtMost(2.0)));
    }
    Ok(figures)
}

fn milliseconds(work: &impl Fn() -> Result<(), String>) -> Result<f64, String> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64() * 1e3)
}
