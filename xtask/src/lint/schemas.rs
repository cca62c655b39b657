//! Rules on what a schema may be made of.

use serde_json::{Value, json};

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, members, text, texts},
    words::{either, listed, meant},
};

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// The generator merges, flattens or fails on compositions; none of its ways survives an answer that differs a little.
pub(super) fn composition(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        for name in ["allOf", "anyOf", "oneOf", "not", "discriminator"].into_iter().filter(|name| node.value.get(*name).is_some()) {
            findings.add(
                &node.place,
                format!("The schema uses `{name}`."),
                "Write one object with every member that may come, or leave the type out and describe the forms in words.",
            );
        }
    }
}

/// A closed object refuses what a platform adds later.
pub(super) fn closed_object(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.value["additionalProperties"] == false) {
        findings.add(
            &node.place,
            "`additionalProperties: false` makes every client fail once the platform adds a member.",
            "Take it out; unknown members are skipped.",
        );
    }
}

/// Keywords that change nothing in the generated code.
pub(super) fn schema_keyword(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        for name in ["readOnly", "writeOnly"].into_iter().filter(|name| node.value.get(*name).is_some()) {
            findings.add(
                &node.place,
                format!("Nothing reads `{name}`."),
                "Use one component for what is sent and another for what is received.",
            );
        }
        if node.value.get("xml").is_some() {
            findings.add(&node.place, "Nothing reads `xml`.", "Take it out; all platforms speak JSON.");
        }
    }
}

/// An inline type gets a name that the generator makes up, and which changes with its surroundings.
pub(super) fn inline_schema(subject: &Subject<'_>, findings: &mut Findings) {
    // The parts of a form are no type of anybody's: whoever serves the form by hand writes them.
    let is_form = |place: &str| place.ends_with("/content/multipart~1form-data/schema");
    for node in subject.of(Kind::Schema).filter(|node| !node.is_component() && !is_form(&node.place)) {
        let object =
            node.value["type"] == "object" || ["properties", "additionalProperties"].iter().any(|name| node.value.get(*name).is_some());
        let what = if object {
            "object"
        } else if node.value.get("enum").is_some() {
            "enum"
        } else {
            continue;
        };
        findings.add(
            &node.place,
            format!("An {what} is described inline."),
            "Make it a component under `components/schemas` and refer to it; an object of which nothing is known is `{}` with a description.",
        );
    }
}

/// A schema says its type, or says in words why it cannot.
pub(super) fn schema_type(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.reference().is_none()) {
        match &node.value["type"] {
            Value::String(name) if TYPES.contains(&name.as_str()) => {}
            Value::Null => {
                const TYPED: [&str; 8] =
                    ["properties", "additionalProperties", "required", "items", "enum", "format", "pattern", "minLength"];
                let typed: Vec<_> = TYPED.into_iter().filter(|name| node.value.get(*name).is_some()).collect();
                // The rows of a list are described where the list is.
                let above = node.field == "items" && node.parent.is_some_and(|parent| text(parent, "description").is_some());
                if !typed.is_empty() {
                    findings.add(
                        &node.place,
                        format!("The schema has {}, but no type.", listed(typed)),
                        format!("Add `type`: {}.", either(TYPES)),
                    );
                } else if text(node.value, "description").is_none() && !above && !is_composed(node.value) {
                    findings.add(
                        &node.place,
                        "The schema has neither type nor description.",
                        format!("Add `type` ({}), or say in the description what is known and why there is no type.", either(TYPES)),
                    );
                }
            }
            other => {
                let meant = other.as_str().map(|name| meant(name, TYPES)).unwrap_or_default();
                findings.add(
                    &node.place,
                    format!("There is no type {other}.{meant}"),
                    format!("Write {}; null is `nullable: true`.", either(TYPES)),
                );
            }
        }
    }
}

fn is_composed(schema: &Value) -> bool {
    ["allOf", "anyOf", "oneOf", "not"].iter().any(|name| schema.get(*name).is_some())
}

/// Members and items stand where they have a meaning, and what is required exists.
pub(super) fn schema_members(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.value["type"].is_string()) {
        let kind = node.value["type"].as_str().unwrap_or_default();
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        for (name, of) in [("properties", "object"), ("additionalProperties", "object"), ("required", "object"), ("items", "array")] {
            if node.value.get(name).is_some() && kind != of {
                add(format!("`{name}` stands in a schema of type {kind}."), &format!("Write `type: {of}`, or take `{name}` out."));
            }
        }
        if kind == "array" && node.value.get("items").is_none() {
            add("The array does not say what is in it.".to_owned(), "Add `items`; `items: {}` if nothing is known.");
        }
        let properties = &node.value["properties"];
        let required: Vec<_> = texts(&node.value["required"]).collect();
        for (index, name) in required.iter().enumerate() {
            if kind == "object" && properties.get(*name).is_none() {
                let meant = meant(name, members(properties).map(|(known, _)| known));
                add(format!("`required` names `{name}`, which is no property.{meant}"), "Correct the name, or add the property.");
            }
            if required.iter().take(index).any(|before| before == name) {
                add(format!("`required` names `{name}` twice."), "Name it once.");
            }
        }
    }
}

/// The limits of a type, with the smaller one of each pair first.
const LIMITS: [(&str, &[&str], &[&str]); 4] = [
    ("string", &["string"], &["minLength", "maxLength", "pattern"]),
    ("number", &["number", "integer"], &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ("array", &["array"], &["minItems", "maxItems", "uniqueItems"]),
    ("object", &["object"], &["minProperties", "maxProperties"]),
];

/// A limit that does not fit is either without effect or fulfilled by nothing.
pub(super) fn schema_limits(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema).filter(|node| node.reference().is_none()) {
        let schema = node.value;
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        let kind = schema["type"].as_str().unwrap_or("unknown");
        for (of, kinds, names) in LIMITS {
            for name in names.iter().filter(|name| schema.get(**name).is_some() && !kinds.contains(&kind)) {
                add(
                    format!("`{name}` limits a {of}, but the type is {kind}."),
                    "Correct the type, or take the limit out and describe it in words.",
                );
            }
        }
        for (least, most) in
            [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"), ("minProperties", "maxProperties")]
        {
            if let (Some(low), Some(high)) = (schema[least].as_f64(), schema[most].as_f64())
                && low > high
            {
                add(format!("`{least}` ({low}) is above `{most}` ({high})."), "Correct one of them; no value fulfils both.");
            }
        }
        for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if schema[flag] == true && schema.get(limit).is_none() {
                add(format!("`{flag}` stands without `{limit}`; the generator fails on that."), "Add the limit, or take the flag out.");
            }
        }
        if schema["multipleOf"].as_f64().is_some_and(|number| number <= 0.0) {
            add("`multipleOf` is not above 0.".to_owned(), "Correct it, or take it out.");
        }
        if let Some(pattern) = schema["pattern"].as_str()
            && jsonschema::options().build(&json!({"pattern": pattern})).is_err()
        {
            add(
                format!("The pattern `{pattern}` is no regular expression."),
                "Correct it; in single quotes YAML leaves backslashes alone.",
            );
        }
    }
}
