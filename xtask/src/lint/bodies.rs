//! Rules on request bodies.

use super::{
    Findings,
    subject::{JSON, Subject, members, schema_reference, texts},
    words::listed,
};

/// HTTP gives a body no meaning there, and proxies drop it.
pub(super) fn body_method(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in subject.operations.iter().filter(|operation| matches!(operation.method, "get" | "head" | "trace")) {
        if operation.body.is_some() {
            findings.add(
                &operation.id,
                format!("A {} has a body.", operation.method.to_uppercase()),
                "Send it as query parameters, or correct the method.",
            );
        }
    }
}

/// The generator fails on several media types and refuses multipart.
pub(super) fn body_media_type(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let Some(body) = operation.body else { continue };
        let media: Vec<_> = members(&body["content"]).map(|(name, _)| name).collect();
        if media != [JSON] && !operation.is_handwritten() {
            findings.add(
                &operation.id,
                format!("The body comes as {}.", listed(&media)),
                format!(
                    "Describe it as `{JSON}` alone; if the platform does not take that, serve the operation by hand (`x-handwritten`)."
                ),
            );
        }
        if body["content"][JSON].get("encoding").is_some() {
            findings.add(&operation.id, "The body has an `encoding`, on which the generator fails.", "Take it out; JSON has none.");
        }
    }
}

/// A body has a type of its own, whose name follows from the operation.
pub(super) fn body_schema(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let Some(body) = operation.body else { continue };
        let wanted = operation.body_name();
        for (media, content) in members(&body["content"]) {
            let written = content.get("schema");
            let name = written.and_then(schema_reference);
            if name.is_some_and(|name| name != wanted) || name.is_none() && media == JSON {
                let found = name.map_or_else(|| "no reference to a component".to_owned(), |name| format!("`{name}`"));
                findings.add(
                    &operation.id,
                    format!("The schema of the body is {found}."),
                    format!("Describe the body as the component `{wanted}` and refer to it: `$ref: \"#/components/schemas/{wanted}\"`."),
                );
                continue;
            }
            if media == JSON && written.and_then(|schema| subject.resolve(schema)).is_some_and(|schema| schema["type"] != "object") {
                findings.add(
                    &operation.id,
                    format!("`{wanted}` is no object."),
                    "Make it `type: object`; a body is built member by member.",
                );
            }
        }
    }
}

/// OpenAPI takes a body for optional unless told otherwise, which is seldom meant.
pub(super) fn body_required(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let Some(body) = operation.body else { continue };
        if !body["required"].is_boolean() {
            findings.add(
                &operation.id,
                "The body does not say whether it is required.",
                "Write `required: true`, or `required: false` if the platform takes no body at all when nothing is set.",
            );
        }
        let schema = operation.body_schema().and_then(|schema| subject.resolve(schema));
        let required: Vec<_> = schema.into_iter().flat_map(|schema| texts(&schema["required"])).collect();
        if body["required"] == false && !required.is_empty() {
            findings.add(
                &operation.id,
                format!("The body may be left out, although {} must be in it.", listed(&required)),
                "Write `required: true` at the body, or take the members out of `required` of its schema.",
            );
        }
    }
}
