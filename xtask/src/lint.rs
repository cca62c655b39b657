//! Step 2: the rules that a spec is held to.
//!
//! The rules come from `specs/README.md` and from what the generator is known to fail on. Each has a name, a place in [`RULES`], and a
//! fixture in `tests/fixtures/lint/` that breaks it. A finding says what is wrong and what to do, so that nobody has to read the rule.

mod answers;
mod bodies;
mod components;
mod document;
mod enums;
mod examples;
mod extension_table;
mod extensions;
mod facts;
mod form;
mod formats;
mod json_schema;
mod kind;
mod local_checks;
mod names;
mod node;
mod operations;
mod parameters;
mod policies;
mod references;
mod schemas;
mod security;
mod subject;
#[cfg(test)]
mod tests;
mod webhooks;
mod words;

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use self::subject::Subject;
use crate::spec::{self, Spec};

/// Something in a spec that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The spec, relative to the workspace.
    pub file: PathBuf,
    /// The `operationId`, or a JSON pointer to the object.
    pub place: String,
    /// The rule, in kebab-case.
    pub rule: &'static str,
    /// What is wrong.
    pub cause: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.file.display(), self.place)?;
        writeln!(f, "  rule    {}", self.rule)?;
        writeln!(f, "  cause   {}", self.cause)?;
        write!(f, "  remedy  {}", self.remedy)
    }
}

/// What the rules find in one spec.
struct Findings {
    file: PathBuf,
    rule: &'static str,
    list: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, place: impl Into<String>, cause: impl Into<String>, remedy: impl Into<String>) {
        let (place, cause, remedy) = (place.into(), cause.into(), remedy.into());
        let finding = Finding { file: self.file.clone(), place, rule: self.rule, cause, remedy };
        // A component that is used twice may be looked at twice.
        if !self.list.contains(&finding) {
            self.list.push(finding);
        }
    }
}

/// A rule.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name, in kebab-case.
    pub name: &'static str,
    check: fn(&Subject<'_>, &mut Findings),
}

const fn rule(name: &'static str, check: fn(&Subject<'_>, &mut Findings)) -> Rule {
    Rule { name, check }
}

/// Every rule, in the order in which findings are told.
pub const RULES: &[Rule] = &[
    rule("openapi-version", document::openapi_version),
    rule("info-version", document::info_version),
    rule("platform", document::platform),
    rule("server-url", document::server_url),
    rule("server-environment", document::server_environment),
    rule("unknown-field", document::unknown_field),
    rule("empty-member", document::empty_member),
    rule("ignored-construct", document::ignored_construct),
    rule("retry", document::retry),
    rule("rate-limit", document::rate_limit),
    rule("tag-declaration", operations::tag_declaration),
    rule("operation-id", operations::operation_id),
    rule("operation-tag", operations::operation_tag),
    rule("operation-summary", operations::operation_summary),
    rule("operation-method", operations::operation_method),
    rule("path-level", operations::path_level),
    rule("path-template", operations::path_template),
    rule("auth", policies::auth),
    rule("idempotency", policies::idempotency),
    rule("check", policies::check),
    rule("pagination", policies::pagination),
    rule("handwritten-events", policies::handwritten_events),
    rule("path-parameter", parameters::path_parameter),
    rule("parameter-location", parameters::parameter_location),
    rule("parameter-style", parameters::parameter_style),
    rule("parameter-schema", parameters::parameter_schema),
    rule("parameter-twice", parameters::parameter_twice),
    rule("csv", parameters::csv),
    rule("local-check", local_checks::local_check),
    rule("reserved-literals", parameters::reserved_literals),
    rule("body-method", bodies::body_method),
    rule("body-media-type", bodies::body_media_type),
    rule("body-schema", bodies::body_schema),
    rule("body-required", bodies::body_required),
    rule("success-status", answers::success_status),
    rule("success-answer", answers::success_answer),
    rule("error-status", answers::error_status),
    rule("error-components", answers::error_components),
    rule("write-answer-required", answers::write_answer_required),
    rule("nullable-required", answers::nullable_required),
    rule("composition", schemas::composition),
    rule("closed-object", schemas::closed_object),
    rule("schema-keyword", schemas::schema_keyword),
    rule("inline-schema", schemas::inline_schema),
    rule("schema-type", schemas::schema_type),
    rule("schema-members", schemas::schema_members),
    rule("schema-limits", schemas::schema_limits),
    rule("format", formats::format),
    rule("money-format", formats::money_format),
    rule("time-format", formats::time_format),
    rule("enum-type", enums::enum_type),
    rule("enum-variants", enums::enum_variants),
    rule("reserved-name", names::reserved_name),
    rule("property-collision", names::property_collision),
    rule("argument-collision", names::argument_collision),
    rule("setter", names::setter),
    rule("component-name", components::component_name),
    rule("component-collision", components::component_collision),
    rule("unused-component", components::unused_component),
    rule("both-ways", components::both_ways),
    rule("reference-target", references::reference_target),
    rule("reference-siblings", references::reference_siblings),
    rule("source", facts::source),
    rule("missing-description", facts::missing_description),
    rule("missing-example", facts::missing_example),
    rule("example", examples::example),
    rule("default-value", examples::default_value),
    rule("security-member", security::security_member),
    rule("security-scheme", security::security_scheme),
    rule("unknown-extension", extensions::unknown_extension),
    rule("extension-form", extensions::extension_form),
    rule("list", extensions::list),
    rule("unwrap", extensions::unwrap),
    rule("legacy-name", extensions::legacy_name),
    rule("null-from-legacy", extensions::null_from_legacy),
    rule("secret", extensions::secret),
    rule("webhooks", webhooks::webhooks),
    rule("event-schema", webhooks::event_schema),
    rule("event-example", webhooks::event_example),
];

/// Everything in a spec that breaks a rule; in the order of [`RULES`].
pub fn lint(spec: &Spec) -> Vec<Finding> {
    let subject = Subject::new(spec);
    let mut findings = Findings { file: spec.file.clone(), rule: "", list: Vec::new() };
    for rule in RULES {
        findings.rule = rule.name;
        (rule.check)(&subject, &mut findings);
    }
    findings.list
}

/// What in the text of a spec is lost before a rule can look at it: of a member that is written twice, readers of YAML keep one.
pub fn lint_text(file: &Path, text: &str) -> Option<Finding> {
    // Whatever else is wrong with the text, reading the spec tells.
    let error = serde_yaml_ng::from_str::<serde_yaml_ng::Value>(text).err().map(|error| error.to_string())?;
    let (place, cause) = error.split_once(": ").filter(|(_, cause)| cause.contains("duplicate")).unwrap_or(("#", error.as_str()));
    cause.contains("duplicate").then(|| Finding {
        file: file.into(),
        place: place.to_owned(),
        rule: "duplicate-key",
        cause: format!("A member is written twice ({cause})."),
        remedy: "Take one of the two out; only the last would count.".to_owned(),
    })
}

/// The command: lints the specs of some platforms, or of all if none is named, and prints what it finds.
///
/// # Errors
///
/// A summary, if there is a finding or a spec cannot be read.
pub fn run(root: &Path, platforms: &[String]) -> Result<(), String> {
    let files = spec::files(root, platforms)?;
    let (mut findings, mut faulty) = (0, 0);
    for file in &files {
        let mut found: Vec<_> = fs::read_to_string(root.join(file)).ok().and_then(|text| lint_text(file, &text)).into_iter().collect();
        match Spec::read(root, file) {
            Ok(spec) => found.extend(lint(&spec)),
            Err(error) => {
                println!("{error}\n");
                faulty += usize::from(found.is_empty());
            }
        }
        found.iter().for_each(|finding| println!("{finding}\n"));
        findings += found.len();
        faulty += usize::from(!found.is_empty());
    }
    if faulty > 0 {
        return Err(format!("{}, and {faulty} of {} at fault", count(findings, "finding"), count(files.len(), "spec")));
    }
    println!("{}, {}: no finding", count(files.len(), "spec"), count(RULES.len(), "rule"));
    Ok(())
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
