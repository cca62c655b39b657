//! Rules on credentials.

use super::{
    Findings,
    kind::Kind,
    subject::{Subject, text},
    words::is_header,
};

/// `security` cannot say all that `x-auth` does, and two places would contradict each other.
pub(super) fn security_member(subject: &Subject<'_>, findings: &mut Findings) {
    for node in
        subject.nodes.iter().filter(|node| matches!(node.kind, Kind::Document | Kind::Operation) && node.value.get("security").is_some())
    {
        findings.add(&node.place, "The spec uses `security`.", "Say it in `x-auth` of each operation: `x-auth: {flows: [apiKey]}`.");
    }
}

/// A security scheme is one of the facade's flows, by its name.
pub(super) fn security_scheme(subject: &Subject<'_>, findings: &mut Findings) {
    for node in subject.of(Kind::SecurityScheme) {
        if text(node.value, "x-flow").is_none() {
            findings.add(
                &node.place,
                format!("The security scheme `{}` has no `x-flow`.", node.key),
                "Name the facade's flow that serves it, such as `x-flow: static-header`.",
            );
        }
        if node.value["type"] == "apiKey" && (node.value["in"] != "header" || !text(node.value, "name").is_some_and(is_header)) {
            findings.add(
                &node.place,
                format!("The credential `{}` does not go into a header.", node.key),
                "Name the header that takes it: `in: header` and `name: X-API-Key`; in a query it would end up in logs.",
            );
        }
        if node.key == "none" {
            findings.add(&node.place, "A security scheme is called `none`, which means no credential.", "Call it otherwise.");
        }
    }
}
