//! Rules on webhooks and streams of events.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Findings,
    kind::Kind,
    node::Node,
    subject::{Subject, members, schema_reference, texts},
    words::{either, listed},
};

/// How deliveries are signed and told apart.
pub(super) fn webhooks(subject: &Subject<'_>, findings: &mut Findings) {
    let webhooks = &subject.document()["x-webhooks"];
    let mut seen = BTreeSet::new();
    for name in webhooks["schemes"].as_array().into_iter().flatten().filter_map(|scheme| scheme["name"].as_str()) {
        if !seen.insert(name) {
            findings.add("#/x-webhooks/schemes", format!("There are two schemes `{name}`."), "Name each scheme differently.");
        }
    }
    let bodies = members(&webhooks["events"]).filter_map(|(_, event)| subject.resolve(&event["schema"]));
    let bodies: Vec<_> = bodies.filter(|body| body["properties"].is_object()).collect();
    for what in ["type", "id"] {
        let unknown = |name: &&str| !bodies.is_empty() && !bodies.iter().any(|body| has(body, &[*name]));
        for name in texts(&webhooks[what]).filter(unknown) {
            findings.add(
                format!("#/x-webhooks/{what}"),
                format!("No event has the member `{name}`."),
                "Correct the name, or add the member to the schemas of the events that have it.",
            );
        }
    }
    if webhooks.is_object() && webhooks.get("id").is_none() && webhooks.get("idHeader").is_none() {
        findings.add(
            "#/x-webhooks",
            "Nothing tells one delivery from another.",
            "Name the members of the body in `id`, or the header in `idHeader`; a delivery that comes twice is else handled twice.",
        );
    }
    if let Some(all) = webhooks["all"].as_str().filter(|all| webhooks["events"].get(*all).is_some()) {
        findings.add(
            "#/x-webhooks/all",
            format!("`{all}` stands for all events and is one of them."),
            "Take it out of `events`, or out of `all`.",
        );
    }
}

/// The body of an event is an object that names the event.
pub(super) fn event_schema(subject: &Subject<'_>, findings: &mut Findings) {
    let types: Vec<_> = texts(&subject.document()["x-webhooks"]["type"]).collect();
    for node in subject.of(Kind::Event) {
        let event = node.key;
        // That it is a reference at all is part of the form of `x-webhooks`.
        let Some(name) = schema_reference(&node.value["schema"]) else { continue };
        let Some(schema) = subject.resolve(&node.value["schema"]) else { continue };
        if schema["type"] != "object" {
            findings.add(&node.place, format!("The body of `{event}` is no object."), format!("Make `{name}` one; it is the whole body."));
        } else if is_webhook(node) && !types.is_empty() && !has(schema, &types) {
            findings.add(
                &node.place,
                format!("`{name}`, the body of `{event}`, has none of the members {} that name the event.", listed(&types)),
                format!("Add {} to `{name}`, or as an `x-legacy-name` of the property.", either(&types)),
            );
        }
    }
}

fn is_webhook(node: &Node<'_>) -> bool {
    node.place.starts_with("#/x-webhooks/")
}

/// Whether an object has one of some members, by its name or by a legacy name.
fn has(schema: &Value, names: &[&str]) -> bool {
    let legacy = |property: &Value| texts(&property["x-legacy-name"]).any(|name| names.contains(&name));
    members(&schema["properties"]).any(|(name, property)| names.contains(&name) || legacy(property))
}
