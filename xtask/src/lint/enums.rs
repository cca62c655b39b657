//! Rules on enums, which are open: a value that no spec knows is kept.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Findings,
    kind::Kind,
    subject::Subject,
    words::{listed, upper_camel},
};

/// Enums are strings; for anything else there is no open enum.
pub(super) fn enum_type(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let Some(values) = node.value["enum"].as_array() else { continue };
        if node.value["type"] != "string" || !values.iter().all(Value::is_string) {
            findings.add(
                &node.place,
                "The enum is not one of strings.",
                "Write `type: string` and quote the values; for numbers and booleans list the values in the description instead.",
            );
        }
        if values.is_empty() {
            findings.add(&node.place, "The enum has no values.", "List the known ones, or leave `enum` out.");
        }
        if node.value["nullable"] == true {
            findings.add(
                &node.place,
                "The enum is nullable, and so is every member that refers to it.",
                "Take `nullable` out; a null in an answer is read as if nothing were there.",
            );
        }
    }
}

/// Every value is a variant of its own, beside the one that keeps unknown values.
pub(super) fn enum_variants(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::Schema) {
        let mut variants: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for value in node.value["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let variant = upper_camel(value);
            if !value.chars().any(char::is_alphanumeric) {
                findings.add(
                    &node.place,
                    format!("The value `{value}` has no letter to make a variant of."),
                    "Take it out and mention it in the description; it is kept like every unknown value.",
                );
            } else if variant == "Unknown" {
                findings.add(
                    &node.place,
                    format!("The value `{value}` would be the variant `Unknown`, which keeps unknown values."),
                    "Take it out and mention it in the description; it is kept like every unknown value.",
                );
            }
            variants.entry(variant).or_default().push(value);
        }
        for (variant, values) in variants.iter().filter(|(_, values)| values.len() > 1) {
            findings.add(
                &node.place,
                format!("The values {} would all be the variant `{variant}`; the generator fails on that.", listed(values)),
                "Keep the one that the platform sends and mention the others in the description; they are kept like every unknown value.",
            );
        }
    }
}
