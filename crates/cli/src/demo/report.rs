//! What the demo tells.

use std::{fmt, time::Instant};

use guildhall::{Error, Pending, ResponseValue};
use serde::Serialize;

/// What became of every platform.
#[derive(Serialize)]
pub(crate) struct Report {
    /// Whether all is well.
    pub(crate) ok: bool,
    platforms: Vec<PlatformReport>,
}

/// What became of one platform.
#[derive(Serialize)]
pub(crate) struct PlatformReport {
    platform: &'static str,
    ok: bool,
    steps: Vec<Step>,
    webhooks: Webhooks,
    duplicates: usize,
    #[serde(skip)]
    tells: bool,
}

/// One call.
#[derive(Serialize)]
struct Step {
    operation: &'static str,
    /// The HTTP status of the answer; 0 if there was none.
    status: u16,
    attempts: u32,
    ms: f64,
}

/// What was delivered.
#[derive(Default, Serialize)]
struct Webhooks {
    verified: usize,
    refused: usize,
}

impl Report {
    pub(crate) fn new(platforms: Vec<PlatformReport>) -> Self {
        Self { ok: platforms.iter().all(|platform| platform.ok), platforms }
    }
}

impl PlatformReport {
    pub(crate) fn new(platform: &'static str, tells: bool) -> Self {
        Self { platform, ok: true, steps: Vec::new(), webhooks: Webhooks::default(), duplicates: 0, tells }
    }

    /// Makes a call and tells of it.
    pub(crate) async fn step<T>(&mut self, says: &str, operation: &'static str, call: Pending<T>) -> Result<ResponseValue<T>, Error> {
        let started = Instant::now();
        let answer = call.await;
        let (status, attempts) = match &answer {
            Ok(answer) => (answer.status().as_u16(), answer.attempts()),
            Err(error) => (error.status().map_or(0, |status| status.as_u16()), error.attempts()),
        };
        let ms = (started.elapsed().as_secs_f64() * 1e6).round() / 1e3;
        if self.tells {
            let repeats = if attempts > 1 { format!(", {attempts} attempts") } else { String::new() };
            println!("{says:<66} {operation}: {status}{repeats}, {ms:.1} ms");
        }
        self.steps.push(Step { operation, status, attempts, ms });
        answer
    }

    /// Tells of something that is no call.
    pub(crate) fn say(&self, says: &str) {
        if self.tells {
            println!("{says}");
        }
    }

    /// Something must be so, or the demo has failed.
    pub(crate) fn expect(&mut self, holds: bool, otherwise: &str) {
        if !holds {
            self.ok = false;
            eprintln!("{}: {otherwise}", self.platform);
        }
    }

    pub(crate) fn fail(&mut self, failure: &Error) {
        self.expect(false, &format!("{failure:#}"));
    }

    pub(crate) fn set_webhooks(&mut self, verified: usize, refused: usize) {
        self.webhooks = Webhooks { verified, refused };
    }

    pub(crate) fn set_duplicates(&mut self, duplicates: usize) {
        self.duplicates = duplicates;
        self.expect(duplicates == 0, &format!("{duplicates} things were done twice"));
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for PlatformReport { platform, ok, steps, webhooks, duplicates, .. } in &self.platforms {
            let verdict = if *ok { "all is well" } else { "FAILED" };
            let attempts: u32 = steps.iter().map(|step| step.attempts).sum();
            writeln!(
                f,
                "{platform}: {verdict}. {} calls in {attempts} attempts, {} deliveries verified, {} refused, {duplicates} duplicates.",
                steps.len(),
                webhooks.verified,
                webhooks.refused,
            )?;
        }
        Ok(())
    }
}
