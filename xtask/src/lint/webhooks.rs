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

/// Every event has one example, under its own name: its own where several events share a schema, and else that of its schema.
pub(super) fn event_example(subject: &Subject<'_>, findings: &mut Findings) {
    let types: Vec<_> = texts(&subject.document()["x-webhooks"]["type"]).collect();
    let events: Vec<_> = subject.of(Kind::Event).filter(|node| is_webhook(node)).collect();
    for node in &events {
        let (event, own) = (node.key, node.value.get("example"));
        let Some(name) = schema_reference(&node.value["schema"]) else { continue };
        let sharing = events.iter().filter(|other| schema_reference(&other.value["schema"]) == Some(name)).count();
        if sharing > 1 && own.is_none() {
            findings.add(
                &node.place,
                format!("`{event}` has no example, and `{name}` is the body of {sharing} events, of which its example shows one."),
                "Give it an `example` of the whole body.",
            );
            continue;
        }
        if sharing == 1 && own.is_some() {
            findings.add(
                &node.place,
                format!("`{event}` has an example, and so has `{name}`, which is the body of no other event."),
                format!("Move it to `{name}`: an example stands once."),
            );
        }
        // What has no member for the name is told of above.
        let Some(schema) = subject.resolve(&node.value["schema"]).filter(|schema| schema["type"] == "object" && has(schema, &types)) else {
            continue;
        };
        let example = own.or_else(|| schema.get("example"));
        let named = example.and_then(|example| types.iter().find_map(|name| example[*name].as_str()));
        if example.is_some() && named != Some(event) {
            findings.add(
                &node.place,
                format!("The example of `{event}` {}.", named.map_or("names no event".to_owned(), |named| format!("names `{named}`"))),
                format!("Write the event's name as {}.", either(&types)),
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
