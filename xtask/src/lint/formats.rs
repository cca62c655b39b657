//! Rules on formats: money, times, and no others than those that somebody reads.

use serde_json::Value;

use super::{
    Findings,
    kind::Kind,
    node::Node,
    subject::Subject,
    words::{either, meant, words},
};

/// The formats that a type may have.
fn known(kind: &str) -> &'static [&'static str] {
    match kind {
        "string" => &["decimal", "date-time", "date", "uri", "email", "uuid", "hostname", "ipv4", "ipv6", "byte", "binary"],
        "number" => &["decimal", "float", "double"],
        "integer" => &["int32", "int64"],
        _ => &[],
    }
}

/// A misspelt format is no format, and money or time is then an ordinary number or string.
pub(super) fn format(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let (Some(format), Some(kind)) = (node.value["format"].as_str(), node.value["type"].as_str()) else { continue };
        if known(kind).contains(&format) {
            continue;
        }
        let remedy = match known(kind) {
            [] => "Take it out.".to_owned(),
            known => format!("Write {}, or take it out.", either(known)),
        };
        findings.add(
            &node.place,
            format!("A schema of type {kind} has no format `{format}`.{}", meant(format, known(kind).iter().copied())),
            remedy,
        );
    }
}

/// The name that a schema goes by: of a property, or of the parameter that it belongs to.
pub(super) fn name_of<'a>(node: &Node<'a>) -> Option<&'a str> {
    match node.parent {
        _ if node.is_property() => Some(node.key),
        Some(parent) if node.field == "schema" => parent["name"].as_str(),
        _ => None,
    }
}

/// A floating-point number is no money: 0.1 + 0.2 is not 0.3.
pub(super) fn money_format(subject: &Subject<'_>, findings: &mut Findings) {
    const MONEY: [&str; 13] =
        ["amount", "price", "fee", "fees", "reward", "bounty", "budget", "payout", "balance", "cost", "salary", "bid", "refund"];
    for node in subject.of(Kind::Schema).filter(|node| node.value["type"] == "number" && node.value.get("format").is_none()) {
        if let Some(name) = name_of(node)
            && last_word(name).is_some_and(|word| MONEY.contains(&word.as_str()))
        {
            findings.add(
                &node.place,
                format!("`{name}` looks like money, but is a plain number."),
                "Add `format: decimal` and say in the description what it is counted in.",
            );
        }
    }
}

/// A time without its format is text that nobody can compare.
pub(super) fn time_format(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.value["type"] == "string" && node.value.get("format").is_none()) {
        let Some(name) = name_of(node) else { continue };
        let last = last_word(name);
        if last.as_deref() == Some("timestamp") || last.as_deref() == Some("at") && words(name).len() > 1 {
            findings.add(
                &node.place,
                format!("`{name}` looks like a time, but is plain text."),
                "Add `format: date-time`; where sources disagree on the form, leave the type out and describe it.",
            );
        }
    }
}

fn last_word(name: &str) -> Option<String> {
    words(name).last().map(|word| word.to_lowercase())
}

/// Whether a schema is of a kind that has to be explained: what it is then called, and what is to be said.
pub(super) fn needs_words(name: Option<&str>, schema: &Value) -> Option<(&'static str, &'static str)> {
    const UNITS: [&str; 12] =
        ["seconds", "secs", "minutes", "hours", "days", "weeks", "months", "ms", "millis", "milliseconds", "bytes", "percent"];
    if schema["format"] == "decimal" {
        Some(("money", "Say what it is, and in which currency and unit it is counted."))
    } else if schema["format"] == "date-time" {
        Some(("a time", "Say of what it is the time."))
    } else if schema["x-secret"] == true {
        Some(("a secret", "Say what it opens, and whether it is shown again."))
    } else if schema.get("enum").is_some() {
        Some(("an enum", "Say what it decides."))
    } else if name.and_then(last_word).is_some_and(|word| UNITS.contains(&word.as_str())) {
        Some(("counted in a unit", "Say what it is, and in which unit it is counted."))
    } else {
        None
    }
}

/// Whether a text is a plain decimal: `-12.50`.
pub(super) fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    unsigned.split_once('.').map_or_else(|| digits(unsigned), |(whole, fraction)| digits(whole) && digits(fraction))
}
