//! Rules on the document as a whole: versions, servers, unknown members, and what holds for every call.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, members, text},
    words::meant,
};

/// The generator reads OpenAPI 3.0 only, and the conventions name one version of it.
pub(super) fn openapi_version(subject: &Subject<'_>, findings: &mut Findings) {
    let version = &subject.document()["openapi"];
    if version != "3.0.3" {
        findings.add(
            "#/openapi",
            format!("The document says OpenAPI {version}."),
            "Write `openapi: \"3.0.3\"`; the generator reads no 3.1.",
        );
    }
}

/// The version of a spec is the date of its facts. It also goes into the generated code, where nothing but visible ASCII is accepted.
pub(super) fn info_version(subject: &Subject<'_>, findings: &mut Findings) {
    let version = &subject.document()["info"]["version"];
    if !version.as_str().is_some_and(is_date) {
        findings.add(
            "#/info/version",
            format!("The version {version} is no date."),
            "Write the date of the facts, such as `version: \"2026-09-12\"`.",
        );
    }
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |length: usize, range: std::ops::RangeInclusive<u32>| {
        let digits = parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse().ok()).is_some_and(|number| range.contains(&number))
    };
    part(4, 2000..=9999) && part(2, 1..=12) && part(2, 1..=31) && parts.next().is_none()
}

/// The file, the crate and the feature of a platform have one name.
pub(super) fn platform(subject: &Subject<'_>, findings: &mut Findings) {
    let stem = subject.spec.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let cause = match text(&subject.document()["info"], "x-platform") {
        Some(name) if name == stem => return,
        Some(name) => format!("The platform is `{name}`, but the file is `{stem}.yaml`."),
        None => "`info.x-platform` is missing.".to_owned(),
    };
    findings.add("#/info/x-platform", cause, format!("Write `x-platform: {stem}`, or rename the file after the crate."));
}

/// Every environment has an address of its own and the same path prefix: a path is put behind it as it is.
pub(super) fn server_url(subject: &Subject<'_>, findings: &mut Findings) {
    let servers: Vec<_> = subject.of(Kind::Server).filter(|node| node.place.starts_with("#/servers/")).collect();
    if servers.is_empty() {
        findings.add("#/servers", "There is no server.", "List one server for each environment.");
    }
    let mut first: Option<&str> = None;
    for node in servers {
        let url = node.value["url"].as_str().unwrap_or_default();
        let Some(prefix) = prefix(url) else {
            findings.add(
                &node.place,
                format!("`{url}` is no address to put a path behind."),
                "Write scheme, host and path prefix, with no `/` at the end, no variable and no query: `https://api.example.com/v1`.",
            );
            continue;
        };
        match first {
            None => first = Some(prefix),
            Some(first) if first != prefix => findings.add(
                &node.place,
                format!("The path prefix is `{prefix}`, but `{first}` at the first server."),
                "Give all servers the same path prefix; another one is a dialect (`x-dialects`).",
            ),
            Some(_) => {}
        }
    }
}

/// What follows the host, if the address has the right form.
fn prefix(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://127.0.0.1").map(|rest| rest.trim_start_matches(':')))?;
    let (host, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let plain = url.chars().all(|character| character.is_ascii_graphic() && !"{}?#@".contains(character));
    (plain && !host.is_empty() && !prefix.ends_with('/')).then_some(prefix)
}

/// Users choose an environment by its name.
pub(super) fn server_environment(subject: &Subject<'_>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for node in subject.of(Kind::Server) {
        match text(node.value, "x-environment") {
            None => findings.add(&node.place, "The server has no `x-environment`.", "Name the environment: `x-environment: production`."),
            Some(name) if !seen.insert(name) => {
                findings.add(&node.place, format!("There are two environments `{name}`."), "Name each environment differently.");
            }
            Some(_) => {}
        }
    }
}

/// Readers of OpenAPI skip what they do not know, so that a misspelt member is lost without a word.
pub(super) fn unknown_field(subject: &Subject<'_>, findings: &mut Findings) {
    for node in &subject.nodes {
        let Some(fields) = node.kind.fields().filter(|_| node.reference().is_none()) else { continue };
        // That a reference is none, is another rule's finding.
        let reference = |name: &str| name == "$ref" && node.kind.section().is_some();
        for (name, _) in members(node.value).filter(|(name, _)| !name.starts_with("x-") && !fields.contains(name) && !reference(name)) {
            findings.add(
                &node.place,
                format!("OpenAPI 3.0 knows no `{name}` in {}.{}", node.kind.name(), meant(name, fields.iter().copied())),
                "Correct its name, or take it out: it would have no effect.",
            );
        }
    }
}

/// A name with nothing behind it is what remains of something that was meant to be there.
pub(super) fn empty_member(subject: &Subject<'_>, findings: &mut Findings) {
    for node in &subject.nodes {
        let null_is_a_value = |name: &str| matches!(name, "example" | "default" | "value");
        for (name, _) in members(node.value).filter(|(name, value)| value.is_null() && !null_is_a_value(name)) {
            findings.add(&node.place, format!("`{name}` has no value."), "Write what belongs there, or take the name out.");
        }
    }
}

/// Members that OpenAPI knows and that nothing of ours reads.
pub(super) fn ignored_construct(subject: &Subject<'_>, findings: &mut Findings) {
    for node in &subject.nodes {
        let (names, remedy): (&[&str], _) = match node.kind {
            Kind::Operation => {
                (&["callbacks", "servers"], "Describe what the platform sends in `x-webhooks`, and environments in `servers` at the root.")
            }
            Kind::PathItem => (&["servers"], "Describe environments in `servers` at the root."),
            Kind::Server => (&["variables"], "Write the address out, one server for each environment."),
            Kind::Response => (&["links"], "Say it in the description of the operation."),
            Kind::Components => (&["links", "callbacks"], "Take it out, or describe it in `x-webhooks`."),
            Kind::Example => (&["externalValue"], "Write the example into the spec."),
            _ => continue,
        };
        for name in names.iter().filter(|name| node.value.get(**name).is_some()) {
            findings.add(&node.place, format!("Nothing reads `{name}` in {}.", node.kind.name()), remedy);
        }
    }
}

/// Every client retries, so every spec says when.
pub(super) fn retry(subject: &Subject<'_>, findings: &mut Findings) {
    let retry = &subject.document()["x-retry"];
    if retry.is_null() {
        findings.add(
            "#",
            "`x-retry` is missing.",
            "Write `x-retry: {statuses: [408, 429, 500, 502, 503, 504], refused: [429], base: 0.25, cap: 30, maxRetries: 4}`.",
        );
    }
    if let (Some(base), Some(cap)) = (retry["base"].as_f64(), retry["cap"].as_f64())
        && base > cap
    {
        findings.add(
            "#/x-retry",
            format!("The first wait ({base} s) is longer than the longest ({cap} s)."),
            "Make `cap` at least `base`.",
        );
    }
    let listed = |name: &str| retry[name].as_array().into_iter().flatten().filter_map(Value::as_u64).collect::<Vec<_>>();
    let known = listed("statuses");
    for status in listed("refused").into_iter().filter(|status| ![425, 429, 503].contains(status) || !known.contains(status)) {
        findings.add(
            "#/x-retry/refused",
            format!("{status} does not say for sure that nothing was done, or is never repeated anyway."),
            "Name 425, 429 or 503, and only what `statuses` names too.",
        );
    }
    let hopeless = |status: &u64| (400..500).contains(status) && ![408, 409, 423, 425, 429].contains(status);
    for status in retry["statuses"].as_array().into_iter().flatten().filter_map(Value::as_u64).filter(hopeless) {
        findings.add(
            "#/x-retry/statuses",
            format!("The same call after a {status} is refused again."),
            format!("Take {status} out; only 408, 409, 423, 425, 429 and 5xx may pass by themselves."),
        );
    }
}

/// A reset can be read only if it is known whether it counts from 1970 or from now.
pub(super) fn rate_limit(subject: &Subject<'_>, findings: &mut Findings) {
    let limit = &subject.document()["x-rate-limit"];
    if limit["headers"].get("reset").is_some() != limit.get("reset").is_some() {
        findings.add(
            "#/x-rate-limit",
            "Of `headers.reset` and `reset` one stands without the other.",
            "Name the header in `headers.reset`, and say in `reset` whether it holds an `epoch` or the `seconds` from now.",
        );
    }
    let mut seen = BTreeSet::new();
    for name in limit["windows"].as_array().into_iter().flatten().filter_map(|window| window["name"].as_str()) {
        if !seen.insert(name) {
            findings.add("#/x-rate-limit/windows", format!("There are two windows `{name}`."), "Name each window differently.");
        }
    }
}
