//! Rules on what an operation says about itself beyond its wire form: who may call it, whether it may be repeated, how it is paged.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Findings,
    subject::{JSON, Operation, Subject, members, schema_reference, texts},
    words::{either, listed, meant},
};

/// The flows that may be named: the security schemes and `none`.
fn flows<'a>(subject: &Subject<'a>) -> BTreeSet<&'a str> {
    subject.schemes().into_iter().chain(["none"]).collect()
}

fn unknown_flows(subject: &Subject<'_>, operation: &Operation<'_>, named: &Value, of: &str, findings: &mut Findings) {
    let known = flows(subject);
    for flow in texts(named).filter(|flow| !known.contains(flow)) {
        findings.add(
            &operation.id,
            format!("`{of}` names the flow `{flow}`, which is no security scheme.{}", meant(flow, known.iter().copied())),
            format!("Name {}, or add the scheme to `components/securitySchemes`.", either(&known)),
        );
    }
}

/// Without it nobody knows which credential goes out with a call.
pub(super) fn auth(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let auth = &operation.value["x-auth"];
        if auth.is_null() {
            findings.add(
                &operation.id,
                "The operation has no `x-auth`.",
                "Name the security schemes that may sign it: `x-auth: {flows: [apiKey]}`, with `none` among them if it also works without.",
            );
            continue;
        }
        unknown_flows(subject, operation, &auth["flows"], "x-auth", findings);
        let alone = auth["flows"].as_array().is_some_and(|flows| flows.len() == 1) && auth["flows"][0] == "none";
        for name in ["scopes", "roles"] {
            if alone && texts(&auth[name]).next().is_some() {
                findings.add(
                    &operation.id,
                    format!("`x-auth` wants {name} of a call that carries no credential."),
                    format!("Take `{name}` out, or name the flow that carries them."),
                );
            }
        }
    }
}

/// Without it nobody knows whether a call may be repeated after its answer was lost.
pub(super) fn idempotency(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let idempotency = &operation.value["x-idempotency"];
        if idempotency.is_null() {
            findings.add(
                &operation.id,
                "The operation has no `x-idempotency`.",
                "Say `natural` if a repeat does nothing more, `none` if it must never be repeated, or describe the `key`.",
            );
        }
        let key = &idempotency["key"];
        unknown_flows(subject, operation, &key["flows"], "x-idempotency.key", findings);
        let useful = texts(&key["flows"]).any(|flow| texts(&operation.value["x-auth"]["flows"]).any(|own| own == flow));
        if key["flows"].is_array() && operation.value["x-auth"]["flows"].is_array() && !useful {
            findings.add(
                &operation.id,
                format!(
                    "The key works for {}, but the operation is called by {}.",
                    listed(texts(&key["flows"])),
                    listed(texts(&operation.value["x-auth"]["flows"]))
                ),
                "Name a flow that both have, or write `x-idempotency: none`.",
            );
        }
    }
}

/// What an error says about a call of which nobody knows whether it was done.
pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let known: BTreeSet<&str> = subject.operations.iter().map(|operation| operation.id.as_str()).collect();
    for operation in &subject.operations {
        let Some(clause) = operation.value["x-check"].as_str() else { continue };
        if operation.value["x-idempotency"] == "natural" {
            findings.add(
                &operation.id,
                "`x-check` stands on an operation that may be repeated at any time.",
                "Take it out: nobody needs to know whether the call was done.",
            );
        }
        let named: Vec<&str> = clause.split('`').skip(1).step_by(2).collect();
        if named.is_empty() {
            findings.add(&operation.id, "`x-check` names no operation.", "Name the operation that shows it, in backticks.");
        }
        for name in named.into_iter().filter(|name| !known.contains(name)) {
            findings.add(
                &operation.id,
                format!("`x-check` names `{name}`, which is no operation.{}", meant(name, known.iter().copied())),
                "Put the id of an operation between backticks, and nothing else.",
            );
        }
    }
}

/// What `stream()` is made of: parameters that ask for a page, and members of the answer that lead to the next.
pub(super) fn pagination(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let pagination = &operation.value["x-pagination"];
        let position = match pagination["style"].as_str() {
            Some("offset") => "offset",
            Some("page") => "page",
            Some("cursor") => "cursor",
            _ => continue,
        };
        let mut add = |cause: String, remedy: &str| findings.add(&operation.id, cause, remedy);
        for (name, of) in [("offset", "offset"), ("page", "page"), ("first", "page"), ("cursor", "cursor")] {
            let present = pagination.get(name).is_some();
            if present && of != position {
                add(format!("`x-pagination.{name}` stands beside `style: {position}`."), "Take it out, or correct the style.");
            } else if !present && of == position {
                add(
                    format!("`x-pagination` with `style: {position}` lacks `{name}`."),
                    "Name the query parameter that says where a page starts; `style: page` also needs `first`, the number of the first page.",
                );
            }
        }
        for name in ["limit", position] {
            let Some(parameter) = pagination[name].as_str() else { continue };
            let own: Vec<_> = operation.parameters.iter().filter(|own| own.location == "query").collect();
            let Some(found) = own.iter().find(|own| own.name == parameter) else {
                let meant = meant(parameter, own.iter().map(|own| own.name));
                add(
                    format!("`x-pagination.{name}` names `{parameter}`, which is no query parameter of the operation.{meant}"),
                    "Name one of its query parameters, or add the parameter.",
                );
                continue;
            };
            let wanted = if name == "cursor" { "string" } else { "integer" };
            if subject.resolve(&found.value["schema"]).is_none_or(|schema| schema["type"] != wanted) {
                add(
                    format!("The query parameter `{parameter}` is no {wanted}, but `x-pagination.{name}` names it."),
                    &format!("Make its schema `type: {wanted}`."),
                );
            }
        }
        paged_answer(subject, operation, pagination, findings);
    }
}

fn paged_answer(subject: &Subject<'_>, operation: &Operation<'_>, pagination: &Value, findings: &mut Findings) {
    let mut add = |cause: String, remedy: &str| findings.add(&operation.id, cause, remedy);
    let written = operation.successes().find_map(|(_, _, answer)| answer["content"][JSON].get("schema"));
    let Some(answer) = written.and_then(|schema| subject.resolve(schema)) else { return };
    let name = written.and_then(schema_reference).unwrap_or("the answer");
    if answer.get("x-list").is_some() {
        for member in ["items", "next", "hasMore"].into_iter().filter(|member| pagination.get(*member).is_some()) {
            add(
                format!("`x-pagination.{member}` describes an answer that has `x-list`."),
                &format!("Take it out; `{name}` says it in its `x-list`."),
            );
        }
        if pagination["style"] == "cursor" && answer["x-list"].get("next").is_none() {
            add(
                format!("`{name}` does not say where the next cursor is."),
                &format!("Add `next` to the `x-list` of `{name}`, such as `next: nextCursor`."),
            );
        }
        return;
    }
    for member in ["items", "next"] {
        if pagination.get(member).is_none() && (member == "items" || pagination["style"] == "cursor") {
            add(
                format!("`{name}` has no `x-list`, and `x-pagination` does not say which member holds its `{member}`."),
                "Add it, such as `items: threads` or `next: nextCursor`, or make the answer a component with `x-list`.",
            );
        }
    }
    for member in ["items", "next", "hasMore"] {
        let Some(property) = pagination[member].as_str() else { continue };
        let known = || members(&answer["properties"]).map(|(name, _)| name);
        if !known().any(|known| known == property) {
            add(
                format!("`x-pagination.{member}` names `{property}`, which `{name}` does not have.{}", meant(property, known())),
                "Name one of its properties.",
            );
        } else if member == "items" && subject.resolve(&answer["properties"][property]).is_none_or(|schema| schema["type"] != "array") {
            add(format!("`x-pagination.items` names `{property}`, which is no array."), "Name the property that holds the rows.");
        }
    }
}

/// Events of a stream are read by code of the facade.
pub(super) fn handwritten_events(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in subject.operations.iter().filter(|operation| operation.value.get("x-events").is_some() && !operation.is_handwritten())
    {
        findings.add(
            &operation.id,
            "`x-events` stands without `x-handwritten`: the generator reads no stream of events.",
            "Name the facade's function that reads it, such as `x-handwritten: jobs::watch`, or take `x-events` out.",
        );
    }
}
