//! Rules on answers.

use super::{
    Findings,
    subject::{JSON, Subject, members, resolve, schema_reference, text, texts},
    words::listed,
};

const ERRORS: [(&str, &str); 2] = [("4XX", "ClientError"), ("5XX", "ServerError")];

/// The generator wants one type of success. `default` would be success and error at once for it.
pub(super) fn success_status(subject: &Subject<'_>, findings: &mut Findings) {
    const REMEDY: &str = "Describe success as `200` or `201` (both only with the same schema), or as `204` without a body.";
    for operation in &subject.operations {
        let successes: Vec<_> = operation.successes().map(|(status, _, _)| *status).collect();
        let found = listed(&successes);
        match successes.as_slice() {
            ["200" | "201" | "204"] | ["200", "201"] => {}
            [] if operation.is_handwritten() => {}
            [] => findings.add(&operation.id, "The operation has no answer that means success.", REMEDY),
            _ => findings.add(&operation.id, format!("Success is described as {found}."), REMEDY),
        }
        for (status, _, _) in &operation.answers {
            if *status == "default" {
                findings.add(
                    &operation.id,
                    "There is a `default` answer, which the generator takes for success and error at once.",
                    "Replace it by `4XX` and `5XX`.",
                );
            } else if status.starts_with(['1', '3']) && !operation.is_handwritten() {
                findings.add(
                    &operation.id,
                    format!("The answer {status} is neither success nor error."),
                    "Take it out; an operation that redirects is served by hand (`x-handwritten`).",
                );
            }
        }
    }
}

/// A success is JSON whose type is a component, or has no body.
pub(super) fn success_answer(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let mut names = Vec::new();
        for (status, _, answer) in operation.successes() {
            let media: Vec<_> = members(&answer["content"]).map(|(name, _)| name).collect();
            let mut add = |cause: String, remedy: &str| findings.add(&operation.id, cause, remedy);
            if *status == "204" {
                if !media.is_empty() {
                    add("The answer 204 has a body.".to_owned(), "Take `content` out, or describe the answer as `200`.");
                }
                continue;
            }
            if media != [JSON] && !operation.is_handwritten() {
                add(
                    format!("The answer {status} comes as {}.", listed(&media)),
                    "Describe it as `application/json` alone, or as `204` if it has no body; anything else is served by hand (`x-handwritten`).",
                );
            }
            let Some(content) = answer["content"].get(JSON) else { continue };
            if content.get("encoding").is_some() {
                add(format!("The answer {status} has an `encoding`, on which the generator fails."), "Take it out; JSON has none.");
            }
            match content.get("schema").and_then(schema_reference) {
                Some(name) => names.push(name),
                None => add(
                    format!("The schema of the answer {status} is no reference to a component."),
                    "Describe the answer as a component and refer to it; a list is a component with `x-list`.",
                ),
            }
        }
        if names.first() != names.last() {
            findings.add(
                &operation.id,
                format!("The answers 200 and 201 have different schemas, {}; the generator fails on that.", listed(&names)),
                "Give both the same schema, one that takes either form.",
            );
        }
    }
}

/// All platforms' errors are read alike; a status with a meaning of its own is told in words.
pub(super) fn error_status(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        for (status, name) in ERRORS {
            let target = format!("#/components/responses/{name}");
            let written = operation.answers.iter().find(|(own, _, _)| *own == status).map(|(_, written, _)| written["$ref"] == target);
            if written != Some(true) {
                let cause = if written.is_none() { "is missing" } else { "is not the one that all operations share" };
                findings.add(
                    &operation.id,
                    format!("The answer `{status}` {cause}."),
                    format!("Write `{status}: {{$ref: \"{target}\"}}`."),
                );
            }
        }
        for (status, _, _) in &operation.answers {
            if status.starts_with(['4', '5']) && !ERRORS.iter().any(|(known, _)| known == status) {
                findings.add(
                    &operation.id,
                    format!("The error {status} is described apart."),
                    "Take it out and say in the description of the operation what the status means.",
                );
            }
        }
    }
}

/// The two answers that all errors refer to.
pub(super) fn error_components(subject: &Subject<'_>, findings: &mut Findings) {
    for (status, name) in ERRORS {
        let place = format!("#/components/responses/{name}");
        let Some(answer) = subject.document().pointer(place.trim_start_matches('#')) else {
            findings.add(
                &place,
                format!("There is no response `{name}`."),
                format!("Add it; every operation refers to it for `{status}`."),
            );
            continue;
        };
        let media: Vec<_> = members(&answer["content"]).map(|(name, _)| name).collect();
        if media != [JSON] || schema_reference(&answer["content"][JSON]["schema"]) != Some("Error") {
            findings.add(
                &place,
                "The errors of a platform have one schema, and this is another.",
                "Write `content: {application/json: {schema: {$ref: \"#/components/schemas/Error\"}}}` and nothing beside.",
            );
        }
        if text(answer, "description").is_none() {
            findings.add(&place, "The response has no description.", "Say which statuses there are and what each means.");
        }
    }
    let error = &subject.document()["components"]["schemas"]["Error"];
    if error["type"] != "object" {
        findings.add(
            "#/components/schemas/Error",
            "There is no object schema `Error`.",
            "Describe every known form of an error in this one schema; name what differs with the same type or leave its type out.",
        );
    }
}

/// A client that cannot read the answer of a payment has lost it.
pub(super) fn write_answer_required(subject: &Subject<'_>, findings: &mut Findings) {
    for (name, node) in subject.components() {
        let Some(users) = subject.users.get(name).filter(|users| !users.writers.is_empty()) else { continue };
        let required: Vec<_> = texts(&node.value["required"]).collect();
        if !required.is_empty() {
            findings.add(
                &node.place,
                format!("`{name}` requires {}, and {} {} with it.", listed(&required), listed(&users.writers), answer(users.writers.len())),
                "Take `required` out, or give the write a component of its own that requires nothing; an answer that cannot be read is lost.",
            );
        }
    }
}

fn answer(number: usize) -> &'static str {
    if number == 1 { "answers" } else { "answer" }
}

/// Null is read as if the member were absent, which a required one must not be.
pub(super) fn nullable_required(subject: &Subject<'_>, findings: &mut Findings) {
    for (name, node) in subject.components() {
        if subject.users.get(name).is_none_or(|users| users.receivers.is_empty() && users.events.is_empty()) {
            continue;
        }
        let is_nullable =
            |name: &str| resolve(subject.document(), &node.value["properties"][name]).is_some_and(|property| property["nullable"] == true);
        let both: Vec<_> = texts(&node.value["required"]).filter(|name| is_nullable(name)).collect();
        if !both.is_empty() {
            findings.add(
                &node.place,
                format!("`{name}` requires {} and says that it may be null.", listed(&both)),
                "Take it out of `required`: a null is read as if nothing were there.",
            );
        }
    }
}
