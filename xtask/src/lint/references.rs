//! Rules on references.

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, component, members},
    words::meant,
};

/// A reference leads to a component of the right kind; on one that does not the generator fails.
pub(super) fn reference_target(subject: &Subject<'_>, findings: &mut Findings) {
    for node in &subject.nodes {
        let Some(section) = node.kind.section() else { continue };
        let mut add = |cause: String, remedy: String| findings.add(&node.place, cause, remedy);
        let Some(reference) = node.reference() else {
            if let Some(other) = node.value.get("$ref") {
                add(format!("`$ref` is {other}."), format!("Write the place of a component: `$ref: \"#/components/{section}/<name>\"`."));
            }
            continue;
        };
        match component(reference) {
            Some((own, name)) if own == section => {
                let known = &subject.document()["components"][section];
                if known.get(name).is_none() {
                    let meant = meant(name, members(known).map(|(known, _)| known));
                    add(
                        format!("`{reference}` does not exist.{meant}"),
                        format!("Correct the reference, or add `{name}` to `components/{section}`."),
                    );
                } else if subject.resolve(node.value).is_none() {
                    add(format!("`{reference}` leads back to itself."), format!("Describe `{name}` where it stands."));
                } else if node.is_component() {
                    add(
                        format!("`{}` is only another name for `{name}`.", node.key),
                        format!("Refer to `{name}` wherever `{}` is meant.", node.key),
                    );
                }
            }
            _ => add(
                format!("`{reference}` is not where {} can be.", node.kind.name()),
                format!("Refer to `#/components/{section}/<name>`, in this file."),
            ),
        }
    }
}

/// In OpenAPI 3.0 what stands beside a reference has no effect. A description and our extensions are read all the same.
pub(super) fn reference_siblings(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.nodes.iter().filter(|node| node.reference().is_some()) {
        let ours = |name: &str| name == "$ref" || node.kind == Kind::Schema && (name == "description" || name.starts_with("x-"));
        for (name, _) in members(node.value).filter(|(name, _)| !ours(name)) {
            findings.add(
                &node.place,
                format!("`{name}` stands beside a `$ref`, where it has no effect."),
                format!("Move it to `{}`, or take it out.", node.reference().unwrap_or_default()),
            );
        }
    }
}
