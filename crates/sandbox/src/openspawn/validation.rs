//! What is refused of a request that is not as the spec says, in the words of the server's validation.

use guildhall_runtime::Operation;
use serde_json::Value;

use super::{
    api_keys, contract,
    events::time,
    refusals::{bad_request, internal, invalid},
    webhooks,
};
use crate::{
    engine::{
        call::Call,
        contract::{BodyContract, Place},
        refusal::Refusal,
    },
    journal::Violation,
};

/// The one whose query is validated.
const VALIDATED_QUERY: &str = "events_list";

/// The numbers of its query, which are not looked at before the database is asked.
const UNSEEN: &[&str] = &["/query/page", "/query/limit"];

/// What passes although the spec does not allow it, by operation, pointer and keyword, since the behaviour knows what to do about it.
const TOLERATED: &[(&str, &str, &str)] = &[
    ("agents_hierarchy", "/query/depth", "type"),
    ("agents_hierarchy", "/query/depth", "minimum"),
    ("agents_spawn", "/level", "minimum"),
    ("agents_spawn", "/level", "maximum"),
    ("budgets_set", "/budgetPeriodLimit", "minimum"),
    ("budgets_can_spend", "/query/amount", "required"),
    ("budgets_can_spend", "/query/amount", "type"),
    ("capabilities_match", "/query/onlyActive", "type"),
    ("credits_transfer", "", "required"),
    ("credits_transfer", "/amount", "minimum"),
    ("credits_spend", "/amount", "maximum"),
    ("credits_spend", "/reason", "maxLength"),
    ("credits_spend", "/triggerType", "maxLength"),
    ("credits_adjust", "/amount", "maximum"),
    ("credits_history", "/query/limit", "minimum"),
    ("credits_history", "/query/limit", "type"),
    ("credits_history", "/query/offset", "type"),
    ("credits_litellm_callback", "/header/x-litellm-secret", "required"),
    ("credits_litellm_callback", "/query/orgId", "required"),
    (VALIDATED_QUERY, "/query/type", "enum"),
    ("messages_list", "/query/channelId", "required"),
    ("messages_list", "/query/limit", "type"),
    ("direct_messages_list", "/query/limit", "type"),
    ("direct_messages_send", "", "required"),
    ("inbound_receive", "/path/key", "pattern"),
    ("inbound_receive", "/header/X-OpenSpawn-Signature", "pattern"),
    ("inbound_receive_batch", "/path/key", "pattern"),
    ("inbound_receive_batch", "/header/X-OpenSpawn-Signature", "pattern"),
    ("tasks_list", "/query/status", "enum"),
    ("tasks_create", "/tags", "uniqueItems"),
    ("tasks_create", "/dueAt", "format"),
    ("templates_instantiate", "/dueAt", "format"),
    ("tasks_escalate", "/reason", "enum"),
    ("consensus_create", "/type", "enum"),
    ("consensus_vote", "/vote", "enum"),
];

/// Whether a deviation from the spec passes.
pub(super) fn tolerates(operation: &Operation, violation: &Violation, body: &Value) -> bool {
    TOLERATED.contains(&(operation.id, &violation.pointer, &violation.keyword))
        || is_left_out(operation, violation, body)
        || webhooks::is_unseen(operation, violation)
        || api_keys::is_unseen(operation, violation)
}

/// Refuses what does not pass. Where nothing is validated, the server fails over it.
pub(super) fn judge(call: &Call, violations: Vec<Violation>, unknown: &[String]) -> Result<(), Refusal> {
    let operation = call.operation;
    let is_validated = operation.body.as_ref().is_some_and(|body| body.validated);
    // Who reads a member of a body that is not there fails (T11).
    if call.quirks && operation.body.is_some() && !is_validated && call.body.is_null() {
        return Err(internal());
    }
    let is_seen = |pointer: &str| match pointer.starts_with("/query/") {
        true => operation.id == VALIDATED_QUERY && !UNSEEN.contains(&pointer),
        false => is_validated && !pointer.starts_with("/path/") && !pointer.starts_with("/header/"),
    };
    let (seen, unseen): (Vec<_>, Vec<_>) =
        violations.into_iter().filter(|violation| !is_time(violation, call)).partition(|violation| is_seen(&violation.pointer));
    let mut faults: Vec<_> =
        unknown.iter().filter(|pointer| is_seen(pointer)).map(|pointer| fault(pointer, "unknown", unexpected(pointer))).collect();
    for violation in &seen {
        for message in messages(operation, violation, &call.body) {
            let fault = fault(&violation.pointer, &violation.keyword, message);
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    match unseen.first() {
        _ if !faults.is_empty() => Err(invalid(faults)),
        None => Ok(()),
        // Only here ids are looked at before the database is asked.
        Some(violation) if operation.group == "api_keys" && violation.pointer.starts_with("/path/") => {
            Err(bad_request("Validation failed (uuid is expected)"))
        }
        Some(_) => Err(Refusal { violations: unseen, ..internal() }),
    }
}

/// Null stands for a member that is left out, unless it is needed.
fn is_left_out(operation: &Operation, violation: &Violation, body: &Value) -> bool {
    let Some((parent, name)) = violation.pointer.rsplit_once('/') else { return false };
    let is_null = body.pointer(&violation.pointer).is_some_and(Value::is_null);
    is_null && schema_at(operation, parent).is_some_and(|parent| !needed(&parent).iter().any(|needed| needed == name))
}

/// Whether what is not a time for the spec is one for the server.
fn is_time(violation: &Violation, call: &Call) -> bool {
    let name = violation.pointer.strip_prefix("/query/").filter(|_| violation.keyword == "format");
    call.operation.id == VALIDATED_QUERY
        && name.is_some_and(|name| matches!(name, "startDate" | "endDate") && call.text(name).and_then(time).is_some())
}

/// What the server says about a deviation.
fn messages(operation: &Operation, violation: &Violation, body: &Value) -> Vec<String> {
    let pointer = &violation.pointer;
    if violation.keyword == "required" && !pointer.starts_with("/query/") {
        let missing = |name: &&String| body.pointer(pointer).is_none_or(|parent| parent.get(name.as_str()).is_none());
        let Some(parent) = schema_at(operation, pointer) else { return Vec::new() };
        let of_member = |name: &String| {
            let pointer = format!("{pointer}/{name}");
            sentences(&schema_at(operation, &pointer).unwrap_or_default(), &dotted(&pointer), None)
        };
        return needed(&parent).iter().filter(missing).flat_map(of_member).collect();
    }
    // What has the wrong type breaks every other rule of the member as well.
    let only = (violation.keyword != "type").then_some(violation.keyword.as_str());
    let schema = schema_at(operation, pointer).unwrap_or_default();
    let said = sentences(&schema, &dotted(pointer), only);
    if said.is_empty() { vec![format!("{} is not valid", dotted(pointer))] } else { said }
}

/// The rules of a schema in words: all of them, or that of one keyword.
fn sentences(schema: &Value, name: &str, only: Option<&str>) -> Vec<String> {
    let number = |keyword: &str| schema[keyword].as_i64();
    let words = schema["enum"].as_array().map(|words| words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
    let kind = schema["type"].as_str().or_else(|| schema["type"].as_array()?.iter().filter_map(Value::as_str).find(|kind| *kind != "null"));
    let of_kind = match kind {
        Some("string") if words.is_none() && schema.get("format").is_none() => Some("a string"),
        Some("integer") => Some("an integer number"),
        Some("number") => Some("a number conforming to the specified constraints"),
        Some("boolean") => Some("a boolean value"),
        Some("array") => Some("an array"),
        Some("object") => Some("an object"),
        _ => None,
    };
    let format = match schema["format"].as_str() {
        Some("uuid") => Some("a UUID"),
        Some("date-time") => Some("a valid ISO 8601 date string"),
        Some("uri") => Some("a URL address"),
        _ => None,
    };
    let rules = [
        ("maxLength", number("maxLength").map(|most| format!("shorter than or equal to {most} characters"))),
        ("minLength", number("minLength").map(|least| format!("longer than or equal to {least} characters"))),
        ("maximum", number("maximum").map(|most| format!("not be greater than {most}"))),
        ("minimum", number("minimum").map(|least| format!("not be less than {least}"))),
        ("enum", words.map(|words| format!("one of the following values: {words}"))),
        ("format", format.map(str::to_owned)),
        ("type", of_kind.map(str::to_owned)),
    ];
    let is_wanted = |keyword: &str| only.is_none_or(|only| only == keyword);
    let said = rules.into_iter().filter(|(keyword, _)| is_wanted(keyword)).filter_map(|(_, rule)| rule);
    said.map(|rule| if rule.starts_with("not be") { format!("{name} must {rule}") } else { format!("{name} must be {rule}") }).collect()
}

fn unexpected(pointer: &str) -> String {
    let (parent, name) = pointer.strip_prefix("/query").unwrap_or(pointer).rsplit_once('/').unwrap_or_default();
    let parent = dotted(parent);
    let dot = if parent.is_empty() { "" } else { "." };
    format!("{parent}{dot}property {name} should not exist")
}

/// A pointer as the server writes it.
fn dotted(pointer: &str) -> String {
    pointer.strip_prefix("/query").unwrap_or(pointer).trim_start_matches('/').replace('/', ".")
}

/// The members that a schema needs.
fn needed(schema: &Value) -> Vec<String> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The schema of a part of the body or of a parameter of the query.
fn schema_at(operation: &Operation, pointer: &str) -> Option<Value> {
    let contract = contract();
    let spec = contract.operation(operation);
    if let Some(name) = pointer.strip_prefix("/query/") {
        let parameter = spec.parameters.iter().find(|parameter| parameter.place == Place::Query && parameter.name == name)?;
        return Some(parameter.schema.described().clone());
    }
    let Some(BodyContract::Json { schema, .. }) = &spec.body else { return None };
    let mut schema = schema.described();
    for segment in pointer.split('/').skip(1) {
        let inner = if segment.parse::<usize>().is_ok() { schema.get("items") } else { schema["properties"].get(segment) };
        schema = contract.followed(inner?);
    }
    Some(schema.clone())
}

fn fault(pointer: &str, keyword: &str, message: String) -> Violation {
    Violation { pointer: pointer.to_owned(), keyword: keyword.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use guildhall_openspawn::PLATFORM;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_listed_here_is_in_the_spec() {
        let known = |id: &&&str| PLATFORM.operations.iter().any(|operation| operation.id == **id);
        assert!(TOLERATED.iter().all(|(id, ..)| known(&id)));
    }

    #[test]
    fn rules_are_told_in_the_words_of_the_server() {
        for (schema, expected) in [
            (
                json!({ "type": "string", "maxLength": 255 }),
                &["x must be shorter than or equal to 255 characters", "x must be a string"][..],
            ),
            (json!({ "type": "integer", "minimum": 1 }), &["x must not be less than 1", "x must be an integer number"]),
            (json!({ "type": "string", "enum": ["a", "b"] }), &["x must be one of the following values: a, b"]),
            (json!({ "type": ["string", "null"], "format": "uuid" }), &["x must be a UUID"]),
        ] {
            assert_eq!(sentences(&schema, "x", None), expected, "{schema}");
        }
        assert_eq!(unexpected("/capabilities/0/zz"), "capabilities.0.property zz should not exist");
        assert_eq!(unexpected("/query/offset"), "property offset should not exist");
    }
}
