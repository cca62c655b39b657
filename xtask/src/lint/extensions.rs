//! Rules on extensions: none is unknown, each has its form, and what it names exists.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Findings,
    extension_table::EXTENSIONS,
    kind::Kind,
    subject::{Subject, members, schema_reference, texts},
    words::{either, listed, meant},
};

/// An extension that is misspelt or misplaced is lost without a word.
pub(super) fn unknown_extension(subject: &Subject<'_>, findings: &mut Findings) {
    // The form of an event is checked as part of `x-webhooks` and `x-events`.
    for node in subject.nodes.iter().filter(|node| !matches!(node.kind, Kind::Event | Kind::Webhooks)) {
        for (name, _) in members(node.value).filter(|(name, _)| name.starts_with("x-")) {
            match EXTENSIONS.iter().find(|extension| extension.name == name) {
                None => findings.add(
                    &node.place,
                    format!("There is no extension `{name}`.{}", meant(name, EXTENSIONS.iter().map(|extension| extension.name))),
                    "Correct its name, take it out, or add it to `specs/README.md` and to the linter's table.",
                ),
                Some(extension) if !extension.places.iter().any(|place| place.is(node)) => {
                    let places: Vec<_> = extension.places.iter().map(|place| place.name()).collect();
                    findings.add(
                        &node.place,
                        format!("`{name}` stands in {}.", node.kind.name()),
                        format!("Move it to where it is read, which is {}, or take it out.", places.join(" or ")),
                    );
                }
                Some(_) => {}
            }
        }
    }
}

/// An extension of another form is read wrongly or not at all.
pub(super) fn extension_form(subject: &Subject<'_>, findings: &mut Findings) {
    for node in &subject.nodes {
        for extension in
            EXTENSIONS.iter().filter(|extension| node.kind != Kind::Event && extension.places.iter().any(|place| place.is(node)))
        {
            let Some(value) = node.value.get(extension.name) else { continue };
            let mut faults = Vec::new();
            extension.form.faults(extension.name, value, &mut faults);
            let remedy = match extension.examples {
                [] => format!("Write it as the example of `{}` in `specs/README.md`.", extension.name),
                examples => format!("Write it like {}.", either(examples)),
            };
            faults.into_iter().for_each(|fault| findings.add(format!("{}/{}", node.place, extension.name), fault, remedy.as_str()));
        }
    }
}

/// A list comes bare or under a key; it becomes the runtime's `Listing`.
pub(super) fn list(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let list = &node.value["x-list"];
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        if list.is_null() {
            if node.is_component() && node.value["type"] == "array" {
                add(
                    format!("`{}` is an array without `x-list`.", node.key),
                    "Say under which keys it comes, such as `x-list: {keys: [jobs, items]}`; an array inside an object stands there inline.",
                );
            }
            continue;
        }
        if !node.is_component() {
            add("`x-list` stands in a schema that is no component.".to_owned(), "Make the list a component, such as `JobList`.");
        }
        if node.value["type"] != "array" || schema_reference(&node.value["items"]).is_none() {
            add(
                "`x-list` stands in a schema that is no array of a component.".to_owned(),
                "Write `type: array` with `items: {$ref: …}`; the rows of a list are a component.",
            );
        }
        let keys: BTreeSet<_> = texts(&list["keys"]).collect();
        let mut others = BTreeMap::new();
        for (what, name) in ["total", "next", "hasMore"].into_iter().filter_map(|what| Some((what, list[what].as_str()?))) {
            if keys.contains(name) {
                add(
                    format!("`x-list.{what}` is `{name}`, which is also a key of the rows."),
                    "Correct one of them; a member holds one thing.",
                );
            }
            if let Some(other) = others.insert(name, what) {
                add(format!("`x-list.{other}` and `x-list.{what}` are both `{name}`."), "Correct one of them; a member holds one thing.");
            }
        }
        if let Some(senders) =
            subject.users.get(node.key).map(|users| &users.senders).filter(|senders| node.is_component() && !senders.is_empty())
        {
            add(
                format!("`{}` has `x-list` and is sent by {}.", node.key, listed(senders)),
                "Send an array that stands inline in the body; which key would be written is not defined.",
            );
        }
    }
}

/// An envelope that users need not write: it derefs to what it holds.
pub(super) fn unwrap(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.value.get("x-unwrap").is_some()) {
        let unwrap = &node.value["x-unwrap"];
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        if node.value["type"] != "object" || !node.is_component() {
            add(
                "`x-unwrap` stands in a schema that is no object among the components.".to_owned(),
                "Move it to the component of the whole answer.",
            );
        }
        let known = || members(&node.value["properties"]).map(|(name, _)| name);
        for (what, name) in ["value", "meta"].into_iter().filter_map(|what| Some((what, unwrap[what].as_str()?))) {
            if !known().any(|known| known == name) {
                add(
                    format!("`x-unwrap.{what}` names `{name}`, which is no property.{}", meant(name, known())),
                    "Name a property of the envelope, or add it.",
                );
            }
        }
        let is_named = |name: &str| unwrap["value"] == *name || unwrap["meta"] == *name;
        // What is read of an envelope that names nothing of its own is said above.
        let others =
            members(&node.value["properties"]).filter(|(name, _)| known().any(|known| unwrap["value"] == *known) && !is_named(name));
        for (name, property) in others {
            if name != "message" {
                add(
                    format!("`{name}` stands in an envelope that has no place for it."),
                    "Take `x-unwrap` out, so that it can be read; an envelope holds what it names, and `message`.",
                );
            } else if subject.resolve(property).is_none_or(|property| property["type"] != "string") {
                add("`message` stands in an envelope and is no string.".to_owned(), "Make it `type: string`, or take `x-unwrap` out.");
            }
        }
        let required = texts(&node.value["required"]).find(|name| unwrap["nullable"] == true && unwrap["value"] == **name);
        if let Some(name) = required {
            add(
                format!("`{}` requires `{name}` and says that it may be null.", node.key),
                "Take it out of `required`: a null is read as if nothing were there.",
            );
        }
        if unwrap["value"].is_string() && unwrap["value"] == unwrap["meta"] {
            add("`x-unwrap` names one property as value and as meta.".to_owned(), "Name two, or leave `meta` out.");
        }
        if subject.users.get(node.key).is_some_and(|users| node.is_component() && !users.senders.is_empty()) {
            add(format!("`{}` has `x-unwrap` and is sent.", node.key), "Use it in answers only; a body is written member by member.");
        }
    }
}

/// A name that stands for two properties is read into the wrong one.
pub(super) fn legacy_name(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let properties = || members(&node.value["properties"]);
        let mut taken: BTreeMap<&str, &str> = properties().map(|(name, _)| (name, name)).collect();
        for (name, property) in properties() {
            for legacy in texts(&property["x-legacy-name"]) {
                let Some(other) = taken.insert(legacy, name) else { continue };
                let cause = if legacy == name {
                    format!("`{name}` is its own legacy name.")
                } else if other == name {
                    format!("`{name}` names `{legacy}` twice.")
                } else {
                    format!("`{legacy}`, a legacy name of `{name}`, also stands for `{other}`.")
                };
                findings.add(&node.place, cause, "Take it out where it is not needed; a name is read into one property.");
            }
        }
    }
}

/// A null that older clients send for what is absent: it can be let through only where null means nothing else.
pub(super) fn null_from_legacy(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.is_property() && node.value.get("x-null-from-legacy").is_some()) {
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        let owner = node.component.map(|(_, name)| name).unwrap_or_default();
        if subject.users.get(owner).is_none_or(|users| users.senders.is_empty()) {
            add(
                format!("`{}` has `x-null-from-legacy`, but `{owner}` is not sent.", node.key),
                "Take it out; in an answer a null is always let through.",
            );
        }
        if subject.resolve(node.value).is_some_and(|schema| schema["nullable"] == true) {
            add(
                format!("`{}` has `x-null-from-legacy` and is nullable, so that its null has a meaning of its own.", node.key),
                "Take one of the two out.",
            );
        }
    }
}

/// A secret is kept as text, and only where it is not printed.
pub(super) fn secret(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.nodes.iter().filter(|node| node.value.get("x-secret").is_some()) {
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        let is_any = node.value.get("type").is_none() && node.reference().is_none();
        if node.kind == Kind::Schema && node.value["type"] != "string" && !is_any {
            add(
                format!("`{}` is secret, but neither a plain string nor without a type.", node.key),
                "Write `type: string`, leave the type out where it is no string (its JSON text is kept), or mark the strings inside.",
            );
        }
        if node.kind == Kind::Parameter && node.reference().is_none() {
            let name = node.value["name"].as_str().unwrap_or_default();
            if node.value["in"] == "query" {
                add(
                    format!("The query parameter `{name}` is secret."),
                    "Take `x-secret` out, or teach the generator to keep a query out of logs; a header or a path it already does.",
                );
            }
            let schema = subject.resolve(&node.value["schema"]);
            if schema.is_none_or(|schema| schema["type"] != "string" || schema.get("enum").is_some()) {
                add(
                    format!("The parameter `{name}` is secret, but no plain string."),
                    "Write `schema: {type: string}`, or take `x-secret` out.",
                );
            }
        }
    }
}
