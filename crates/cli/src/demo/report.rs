//! What the demo tells.

use std::{
    fmt,
    time::{Duration, Instant},
};

use guildhall::{Error, Pending, ResponseValue};
use serde_json::{Value, json};

use super::inbox::Inbox;
use crate::output::{self, style::Style};

/// How long the demo may take on any machine; most of it is the second that a rate limit asks for.
const LIMIT: Duration = Duration::from_secs(10);

/// What became of every platform.
pub(crate) struct Report {
    /// Whether all is well.
    pub(crate) ok: bool,
    platforms: Vec<PlatformReport>,
}

/// What became of one platform.
pub(crate) struct PlatformReport {
    platform: &'static str,
    ok: bool,
    started: Instant,
    took: Duration,
    steps: Vec<Step>,
    faults: Vec<&'static str>,
    /// A fault that the next step meets.
    next_fault: Option<&'static str>,
    inbox: Option<Inbox>,
    verified: usize,
    refused: usize,
    duplicates: usize,
    tells: bool,
    style: Style,
}

/// One call.
struct Step {
    operation: &'static str,
    /// The HTTP status of the answer; 0 if there was none.
    status: u16,
    attempts: u32,
    ms: f64,
}

impl Report {
    pub(crate) fn new(mut platforms: Vec<PlatformReport>) -> Self {
        let took = platforms.iter().map(|platform| platform.took).sum::<Duration>();
        platforms.iter_mut().for_each(|platform| platform.expect(took < LIMIT, "the demo took too long"));
        Self { ok: platforms.iter().all(|platform| platform.ok), platforms }
    }

    pub(crate) fn to_json(&self) -> Value {
        let platforms: Vec<Value> = self.platforms.iter().map(PlatformReport::to_json).collect();
        json!({"ok": self.ok, "platforms": platforms})
    }
}

impl PlatformReport {
    pub(crate) fn new(platform: &'static str, tells: bool) -> Self {
        Self {
            platform,
            ok: true,
            started: Instant::now(),
            took: Duration::ZERO,
            steps: Vec::new(),
            faults: Vec::new(),
            next_fault: None,
            inbox: None,
            verified: 0,
            refused: 0,
            duplicates: 0,
            tells,
            style: Style::of_standard_output(),
        }
    }

    /// Tells of what is delivered here.
    pub(super) fn listen(&mut self, inbox: Inbox) {
        self.inbox = Some(inbox);
    }

    /// Says which fault the next step meets.
    pub(super) fn fault(&mut self, says: &'static str) {
        self.next_fault = Some(says);
    }

    /// Makes a call and tells of it. A step that meets a fault must take one attempt more, and no other may.
    pub(super) async fn step<T>(
        &mut self,
        who: &str,
        does: &str,
        operation: &'static str,
        call: Pending<T>,
    ) -> Result<ResponseValue<T>, Error> {
        let started = Instant::now();
        let answer = call.await;
        let (status, attempts) = match &answer {
            Ok(answer) => (answer.status().as_u16(), answer.attempts()),
            Err(error) => (error.status().map_or(0, |status| status.as_u16()), error.attempts()),
        };
        let ms = (started.elapsed().as_secs_f64() * 1e6).round() / 1e3;
        let number = self.steps.len() + 1;
        self.say(&format!("{number:>2}  {who}  {does:<42} {}", self.style.dim(&format!("{operation:<18} {status} {ms:>7.1} ms"))));
        self.steps.push(Step { operation, status, attempts, ms });
        let fault = self.next_fault.take();
        if let Some(fault) = fault {
            self.note(&self.style.warning(&format!("fault: {fault}")));
            self.faults.push(fault);
        }
        self.expect(attempts == 1 + u32::from(fault.is_some()), &format!("{operation} took {attempts} attempts"));
        for event in self.inbox.iter().flat_map(Inbox::news).collect::<Vec<_>>() {
            self.note(&self.style.good(&format!("webhook: {event} comes in, and its signature is right")));
        }
        answer
    }

    /// Tells something about the step before.
    pub(super) fn note(&self, says: &str) {
        self.say(&format!("            {says}"));
    }

    /// Tells of something that is no call.
    pub(super) fn say(&self, says: &str) {
        if self.tells {
            // A reader that has gone away is told nothing more.
            let _ = output::print(format!("{says}\n"));
        }
    }

    /// Something must be so, or the demo has failed.
    pub(super) fn expect(&mut self, holds: bool, otherwise: &str) {
        if !holds {
            self.ok = false;
            eprintln!("{}: {otherwise}", self.platform);
        }
    }

    /// Something must have happened, and not twice.
    pub(super) fn happened_once(&mut self, what: &str, times: usize) {
        self.duplicates += times.saturating_sub(1);
        self.expect(times == 1, &format!("{what} is there {times} times"));
    }

    /// All steps were made, or one has failed.
    pub(crate) fn end(&mut self, ended: Result<(), Error>) {
        self.took = self.started.elapsed();
        if let Err(failure) = ended {
            self.expect(false, &format!("{failure:#}"));
        }
    }

    pub(super) fn set_webhooks(&mut self, verified: usize, refused: usize) {
        (self.verified, self.refused) = (verified, refused);
    }

    fn attempts(&self) -> u32 {
        self.steps.iter().map(|step| step.attempts).sum()
    }

    fn to_json(&self) -> Value {
        let step = |step: &Step| json!({"operation": step.operation, "status": step.status, "attempts": step.attempts, "ms": step.ms});
        json!({
            "platform": self.platform,
            "ok": self.ok,
            "ms": self.took.as_millis() as u64,
            "steps": self.steps.iter().map(step).collect::<Vec<_>>(),
            "faults": self.faults,
            "webhooks": {"verified": self.verified, "refused": self.refused},
            "duplicates": self.duplicates,
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for platform in &self.platforms {
            let style = platform.style;
            let verdict = if platform.ok { style.good("all is well") } else { style.error("FAILED") };
            writeln!(f, "{}: {verdict}, in {:.1} s", style.heading(platform.platform), platform.took.as_secs_f64())?;
            let mut line = |name: &str, says: String| writeln!(f, "  {name:<11} {says}");
            line("calls", format!("{} in {} attempts", platform.steps.len(), platform.attempts()))?;
            line("faults", format!("{}, all survived", platform.faults.len()))?;
            line("duplicates", platform.duplicates.to_string())?;
            line("webhooks", format!("{} verified, {} forged ones refused", platform.verified, platform.refused))?;
        }
        Ok(())
    }
}
