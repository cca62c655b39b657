//! Faults as other languages write them.

use std::{collections::BTreeMap, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Fault, Kind};

/// How long a fault may wait: longer than any client does, and short enough that a test never hangs for good.
const LONGEST_MS: u64 = 3_600_000;

/// By how much a `Date` may be off: a hundred years, which every client can read.
const FURTHEST: i64 = 3_155_760_000;

/// What the server itself says of how an answer is framed; with another value the client could not tell where it ends.
const FRAMING: [HeaderName; 2] = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING];

/// A fault as it comes over `/_sandbox/faults`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct FaultDescription {
    kind: FaultKind,
    status: Option<u16>,
    body: Option<Value>,
    /// Of a wrong `Date`.
    seconds: Option<i64>,
    /// Of a slow body, or of an effect that comes late.
    duration_ms: Option<u64>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    after_effect: Option<bool>,
    delay_ms: Option<u64>,
    operation: Option<String>,
    path: Option<String>,
    #[serde(default)]
    skip: u32,
    times: Option<u32>,
    #[serde(default)]
    always: bool,
    probability: Option<f64>,
    seed: Option<u64>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FaultKind {
    Status,
    HtmlPage,
    Delay,
    Reset,
    LostAnswer,
    TornBody,
    SlowBody,
    MalformedJson,
    WrongDate,
    UnknownValues,
    LateEffect,
}

impl FaultDescription {
    /// The fault, or what is wrong with the description.
    pub(crate) fn build(self) -> Result<Fault, String> {
        self.must_fit()?;
        let status =
            || self.status.ok_or("status is needed").and_then(|status| answerable(status).ok_or("status is not that of an answer"));
        let duration = || self.duration_ms.map(Duration::from_millis).ok_or("durationMs is needed");
        let mut fault = match self.kind {
            FaultKind::Status => Fault::status(status()?),
            FaultKind::HtmlPage => Fault::html_page(status()?),
            FaultKind::Delay => Fault::delay(Duration::from_millis(self.delay_ms.ok_or("delayMs is needed")?)),
            FaultKind::Reset => Fault::reset_before_effect(),
            FaultKind::LostAnswer => Fault::lost_answer(),
            FaultKind::TornBody => Fault::torn_body(),
            FaultKind::SlowBody => Fault::slow_body(duration()?),
            FaultKind::MalformedJson => Fault::malformed_json(),
            FaultKind::WrongDate => Fault::wrong_date(self.seconds.ok_or("seconds is needed")?),
            FaultKind::UnknownValues => Fault::unknown_values(),
            FaultKind::LateEffect => Fault::late_effect(duration()?),
        };
        if let Some(body) = &self.body {
            fault = fault.body(body);
        }
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().map_err(|_| format!("no header can be named {name:?}"))?;
            if FRAMING.contains(&name) {
                return Err(format!("{name} is the server's own; for an answer that breaks off there is torn_body"));
            }
            let value: HeaderValue = value.parse().map_err(|_| format!("{name} cannot have this value"))?;
            fault.headers.insert(name, value);
        }
        if self.after_effect == Some(true) {
            fault = fault.after_effect();
        }
        if let Some(probability) = self.probability {
            if !(0.0..=1.0).contains(&probability) {
                return Err("probability is not between 0 and 1".to_owned());
            }
            fault = fault.with_probability(probability, self.seed.unwrap_or_default());
        }
        match (self.times, self.always) {
            (Some(_), true) => return Err("times and always contradict each other".to_owned()),
            (Some(0), false) => return Err("times must be at least 1".to_owned()),
            (Some(times), false) => fault = fault.times(times),
            (None, true) => fault = fault.always(),
            (None, false) => {}
        }
        fault.delay = Duration::from_millis(self.delay_ms.unwrap_or_default());
        (fault.operation, fault.path) = (self.operation, self.path);
        Ok(fault.skip(self.skip))
    }

    /// Refuses what says nothing to this kind of fault, so that nobody takes a test for proof of what never happened.
    fn must_fit(&self) -> Result<(), String> {
        use FaultKind::{Delay, HtmlPage, LateEffect, LostAnswer, Reset, SlowBody, Status, WrongDate};
        let kind = self.kind;
        let (answers, comes_first) = (!matches!(kind, Reset | LostAnswer), matches!(kind, Status | HtmlPage | Reset));
        let members = [
            ("status", self.status.is_some(), matches!(kind, Status | HtmlPage)),
            ("body", self.body.is_some(), matches!(kind, Status)),
            ("seconds", self.seconds.is_some(), matches!(kind, WrongDate)),
            ("durationMs", self.duration_ms.is_some(), matches!(kind, SlowBody | LateEffect)),
            ("headers", !self.headers.is_empty(), answers),
            ("afterEffect: false", self.after_effect == Some(false), comes_first),
            ("seed", self.seed.is_some(), self.probability.is_some()),
        ];
        if let Some((name, ..)) = members.iter().find(|(_, given, fits)| *given && !fits) {
            return Err(if *name == "seed" {
                "seed belongs to probability, which is not given".to_owned()
            } else {
                format!("{name} does not fit a fault of the kind {}", kind.word())
            });
        }
        for (name, time) in [("delayMs", self.delay_ms), ("durationMs", self.duration_ms)] {
            if time.is_some_and(|time| time > LONGEST_MS) {
                return Err(format!("{name} is at most {LONGEST_MS}"));
            }
        }
        if self.seconds.is_some_and(|seconds| seconds.unsigned_abs() > FURTHEST.unsigned_abs()) {
            return Err(format!("seconds is at most {FURTHEST}, in either direction"));
        }
        if matches!(kind, Delay) && self.delay_ms == Some(0) {
            return Err("delayMs of a delay is at least 1".to_owned());
        }
        Ok(())
    }
}

impl FaultKind {
    fn word(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::HtmlPage => "html_page",
            Self::Delay => "delay",
            Self::Reset => "reset",
            Self::LostAnswer => "lost_answer",
            Self::TornBody => "torn_body",
            Self::SlowBody => "slow_body",
            Self::MalformedJson => "malformed_json",
            Self::WrongDate => "wrong_date",
            Self::UnknownValues => "unknown_values",
            Self::LateEffect => "late_effect",
        }
    }
}

/// A fault that waits, as `/_sandbox/faults` shows it: everything by which it could be described again, and what it has done.
pub(crate) fn described(number: u64, fault: &Fault) -> Value {
    let mut row = json!({
        "number": number,
        "summary": fault.to_string(),
        "kind": word(&fault.kind, fault),
        "afterEffect": fault.done,
        "fired": fault.fired,
    });
    let chance = fault.chance.as_ref();
    let others = [
        ("status", status(&fault.kind)),
        ("body", body(&fault.kind)),
        ("seconds", if let Kind::WrongDate(seconds) = fault.kind { Some(json!(seconds)) } else { None }),
        ("durationMs", duration(fault).map(milliseconds)),
        ("headers", (!fault.headers.is_empty()).then(|| headers(&fault.headers))),
        ("delayMs", (!fault.delay.is_zero()).then(|| milliseconds(fault.delay))),
        ("operation", fault.operation.as_ref().map(|operation| json!(operation))),
        ("path", fault.path.as_ref().map(|path| json!(path))),
        ("skip", (fault.skip > 0).then(|| json!(fault.skip))),
        ("skipped", (fault.skip > 0).then(|| json!(fault.skipped))),
        ("times", fault.times.map(|times| json!(times))),
        ("left", fault.left().map(|left| json!(left))),
        ("always", fault.times.is_none().then_some(Value::Bool(true))),
        ("probability", chance.map(|chance| json!(chance.probability))),
        ("seed", chance.map(|chance| json!(chance.seed))),
    ];
    for (name, value) in others {
        if let Some(value) = value {
            row[name] = value;
        }
    }
    row
}

fn status(kind: &Kind) -> Option<Value> {
    if let Kind::Answer { status, .. } = kind { Some(json!(status)) } else { None }
}

/// The JSON that it answers. A page is not shown: it is always the same.
fn body(kind: &Kind) -> Option<Value> {
    if let Kind::Answer { body, .. } = kind { serde_json::from_slice(body).ok() } else { None }
}

fn duration(fault: &Fault) -> Option<Duration> {
    match fault.kind {
        Kind::SlowBody(over) => Some(over),
        Kind::None if !fault.held.is_zero() => Some(fault.held),
        _ => None,
    }
}

/// Rounded up, so that what is there never reads as nothing.
fn milliseconds(time: Duration) -> Value {
    json!(u64::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX))
}

fn headers(headers: &HeaderMap) -> Value {
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), json!(value.to_str().unwrap_or_default()))).collect::<Map<_, _>>().into()
}

fn word(kind: &Kind, fault: &Fault) -> &'static str {
    match kind {
        Kind::None if fault.held.is_zero() => "delay",
        Kind::None => "late_effect",
        Kind::Answer { content_type: "text/html", .. } => "html_page",
        Kind::Answer { .. } => "status",
        Kind::Reset => "reset",
        Kind::Closed => "lost_answer",
        Kind::TornBody => "torn_body",
        Kind::MalformedJson => "malformed_json",
        Kind::WrongDate(_) => "wrong_date",
        Kind::SlowBody(_) => "slow_body",
        Kind::Unknown => "unknown_values",
    }
}

/// The status, if an answer can have it.
fn answerable(status: u16) -> Option<u16> {
    StatusCode::from_u16(status).ok().map(|status| status.as_u16()).filter(|status| (200..600).contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(description: Value) -> Result<Fault, String> {
        serde_json::from_value::<FaultDescription>(description).map_err(|error| error.to_string())?.build()
    }

    #[test]
    fn a_description_makes_the_fault_that_rust_would() {
        let cases = [
            (json!({ "kind": "status", "status": 503, "times": 2 }), "status 503 before the effect"),
            (json!({ "kind": "status", "status": 500, "afterEffect": true }), "status 500 after the effect"),
            (json!({ "kind": "html_page", "status": 502 }), "status 502 before the effect"),
            (json!({ "kind": "delay", "delayMs": 250, "headers": { "a": "b" } }), "delay after the effect, 250ms late"),
            (json!({ "kind": "reset" }), "reset before the effect"),
            (json!({ "kind": "reset", "afterEffect": true }), "reset after the effect"),
            (json!({ "kind": "lost_answer" }), "lost answer after the effect"),
            (json!({ "kind": "slow_body", "durationMs": 100 }), "body over 100ms after the effect"),
            (json!({ "kind": "wrong_date", "seconds": -60 }), "Date off by -60 s after the effect"),
            (json!({ "kind": "late_effect", "durationMs": 5000 }), "effect 5s late"),
            (json!({ "kind": "unknown_values", "probability": 0.5, "seed": 7 }), "unknown values after the effect"),
        ];
        for (description, expected) in cases {
            let fault = build(description.clone()).unwrap();
            assert_eq!(fault.to_string(), expected);
            assert_eq!(described(3, &fault)["kind"], description["kind"]);
        }
    }

    #[test]
    fn a_waiting_fault_shows_all_that_was_set_and_what_came_of_it() {
        let whole = json!({
            "kind": "status", "status": 503, "body": { "error": "busy" }, "headers": { "retry-after": "2" }, "afterEffect": true,
            "delayMs": 250, "operation": "jobs_list", "path": "/jobs", "skip": 1, "times": 3, "probability": 1.0, "seed": 7,
        });
        let cases = [
            whole,
            json!({ "kind": "html_page", "status": 502, "always": true }),
            json!({ "kind": "reset", "probability": 0.5, "seed": 9, "always": true }),
            json!({ "kind": "delay", "delayMs": 1 }),
            json!({ "kind": "slow_body", "durationMs": 100 }),
            json!({ "kind": "late_effect", "durationMs": 5000 }),
            json!({ "kind": "wrong_date", "seconds": -60, "headers": { "a": "b" } }),
        ];
        for description in cases {
            let row = described(0, &build(description.clone()).unwrap());
            for (name, value) in description.as_object().unwrap() {
                assert_eq!(&row[name], value, "{name}: {row}");
            }
            let mut again = row.clone();
            again.as_object_mut().unwrap().retain(|name, _| !["number", "summary", "fired", "left", "skipped"].contains(&name.as_str()));
            assert_eq!(described(0, &build(again).unwrap()), row, "a row describes its fault");
        }
    }

    #[test]
    fn a_waiting_fault_tells_how_often_it_has_happened_and_how_often_it_will() {
        let faults = super::super::Faults::default();
        faults.inject(Fault::status(503).skip(2).times(3));
        faults.inject(Fault::delay(Duration::from_micros(1)).always());
        let row = |place: usize| described(0, &faults.all()[place].1);
        let counts = |row: Value| ["skipped", "fired", "left"].map(|name| row[name].as_u64());
        for expected in [[Some(0), Some(0), Some(3)], [Some(1), Some(0), Some(3)], [Some(2), Some(0), Some(3)], [Some(2), Some(1), Some(2)]]
        {
            assert_eq!(counts(row(0)), expected);
            faults.take(None, "/jobs");
        }
        assert_eq!((counts(row(1)), row(1)["delayMs"].as_u64(), row(1)["always"].as_bool()), ([None, Some(2), None], Some(1), Some(true)));
    }

    #[test]
    fn a_description_that_makes_no_sense_is_refused() {
        for description in [
            json!({ "kind": "status" }),
            json!({ "kind": "status", "status": 99 }),
            json!({ "kind": "status", "status": 101 }),
            json!({ "kind": "slow_body" }),
            json!({ "kind": "wrong_date" }),
            json!({ "kind": "reset", "probability": 1.5 }),
            json!({ "kind": "reset", "times": 1, "always": true }),
            json!({ "kind": "reset", "times": 0 }),
            json!({ "kind": "status", "status": 500, "headers": { "a b": "c" } }),
            json!({ "kind": "status", "status": 500, "headers": { "Content-Length": "3" } }),
            json!({ "kind": "torn_body", "headers": { "transfer-encoding": "chunked" } }),
            json!({ "kind": "reset", "headers": { "a": "b" } }),
            json!({ "kind": "reset", "status": 500 }),
            json!({ "kind": "html_page", "status": 500, "body": {} }),
            json!({ "kind": "delay" }),
            json!({ "kind": "delay", "delayMs": 0 }),
            json!({ "kind": "delay", "delayMs": 5, "seconds": 5 }),
            json!({ "kind": "delay", "delayMs": 5, "durationMs": 5 }),
            json!({ "kind": "delay", "delayMs": 3_600_001 }),
            json!({ "kind": "slow_body", "durationMs": u64::MAX }),
            json!({ "kind": "wrong_date", "seconds": 3_155_760_001_i64 }),
            json!({ "kind": "wrong_date", "seconds": i64::MIN }),
            json!({ "kind": "lost_answer", "afterEffect": false }),
            json!({ "kind": "reset", "seed": 7 }),
            json!({ "kind": "earthquake" }),
            json!({ "kind": "reset", "opration": "jobs_list" }),
        ] {
            assert!(build(description.clone()).is_err(), "{description}");
        }
    }
}
