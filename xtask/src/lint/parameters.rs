//! Rules on parameters.

use std::collections::BTreeSet;

use super::{
    Findings,
    kind::Kind,
    node::Node,
    operations::placeholders,
    subject::{Operation, Parameter, Subject, members, texts},
    words::{is_header, listed},
};

/// Path parameters are arguments of a method, in the order of the path, and go into the path as they are.
pub(super) fn path_parameter(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let wanted = placeholders(operation.path).unwrap_or_default();
        let own: Vec<_> = operation.parameters.iter().filter(|parameter| parameter.location == "path").collect();
        let names: Vec<_> = own.iter().map(|parameter| parameter.name).collect();
        let mut add = |cause: String, remedy: String| findings.add(&operation.id, cause, remedy);
        for name in wanted.iter().filter(|name| !names.contains(name)) {
            add(
                format!("The path has `{{{name}}}`, but the operation does not declare it."),
                format!("Add a parameter `{name}` with `in: path`, `required: true` and `type: string`."),
            );
        }
        for name in names.iter().filter(|name| !wanted.contains(name)) {
            add(
                format!("The path parameter `{name}` does not occur in `{}`.", operation.path),
                "Take it out, or correct its name.".to_owned(),
            );
        }
        for parameter in &own {
            if parameter.value["required"] != true {
                add(format!("The path parameter `{}` is not required.", parameter.name), "Write `required: true`.".to_owned());
            }
            if subject.resolve(&parameter.value["schema"]).is_none_or(|schema| schema["type"] != "string") {
                add(
                    format!("The path parameter `{}` is no string.", parameter.name),
                    "Write `type: string`; what stands in a path is text, whatever it means.".to_owned(),
                );
            }
        }
        let in_order: Vec<_> = wanted.iter().filter(|name| names.contains(name)).collect();
        let declared: Vec<_> = names.iter().filter(|name| wanted.contains(name)).collect();
        let first = operation.parameters.iter().take(own.len()).all(|parameter| parameter.location == "path");
        if !first || in_order.len() == declared.len() && in_order != declared {
            add(
                format!("The path parameters {} do not come first, or not in the order of the path.", listed(&names)),
                format!("List them before all others, in the order of `{}`.", operation.path),
            );
        }
    }
}

/// Where a parameter may go; headers that something else sets are not among them.
pub(super) fn parameter_location(subject: &Subject<'_>, findings: &mut Findings) {
    let schemes = members(&subject.document()["components"]["securitySchemes"]);
    let credentials = schemes.filter(|(_, scheme)| scheme["in"] == "header").filter_map(|(_, scheme)| scheme["name"].as_str());
    let servers = subject.of(Kind::Server).flat_map(|node| members(&node.value["x-headers"]).map(|(name, _)| name));
    let taken: Vec<_> =
        ["Accept", "Content-Type", "Content-Length", "Authorization", "Host"].into_iter().chain(credentials).chain(servers).collect();
    for operation in &subject.operations {
        let key = operation.value["x-idempotency"]["key"]["header"].as_str();
        for parameter in &operation.parameters {
            let name = parameter.name;
            let mut add = |cause: String, remedy: &str| findings.add(&operation.id, cause, remedy);
            match parameter.location {
                "path" | "query" => {}
                "header" if !is_header(name) => add(format!("`{name}` cannot be the name of a header."), "Correct the name."),
                "header" if taken.iter().copied().chain(key).any(|taken| taken.eq_ignore_ascii_case(name)) => add(
                    format!("The header `{name}` is set by something else than a parameter."),
                    "Take the parameter out: media types, credentials, idempotency keys and environments have their own place in the spec.",
                ),
                "header" => {}
                other => add(
                    format!("The parameter `{name}` goes into the {other}; the generator refuses that."),
                    "Declare it in the path, the query or a header, or make the operation `x-handwritten`.",
                ),
            }
        }
    }
}

/// Parameters wherever they are declared.
fn declared<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = &'s Node<'a>> {
    subject.of(Kind::Parameter).filter(|node| node.reference().is_none())
}

/// The generator writes every parameter in the default style, whatever the spec says.
pub(super) fn parameter_style(subject: &Subject<'_>, findings: &mut Findings) {
    for node in declared(subject) {
        let query = node.value["in"] == "query";
        let (style, explode) = if query { ("form", true) } else { ("simple", false) };
        let mut add = |cause: String, remedy: &str| findings.add(&node.place, cause, remedy);
        if node.value.get("style").is_some_and(|own| own != style) || node.value.get("explode").is_some_and(|own| *own != explode) {
            add(
                "The parameter is not written in the default style.".to_owned(),
                "Take `style` and `explode` out; a comma-separated list in the query is `type: string` with `x-csv: true`.",
            );
        }
        for name in ["allowReserved", "allowEmptyValue"].into_iter().filter(|name| node.value[name] == true) {
            add(format!("`{name}` has no effect."), "Take it out; values are always encoded, and unset parameters are not sent.");
        }
        if node.value.get("content").is_some() {
            add(
                "The parameter has `content`, which the generator refuses.".to_owned(),
                "Give it a `schema`; a value with a media type of its own is a string.",
            );
        }
    }
}

/// What can be written into a path, a query or a header.
pub(super) fn parameter_schema(subject: &Subject<'_>, findings: &mut Findings) {
    for node in declared(subject).filter(|node| node.value.get("content").is_none()) {
        let mut add = |cause: &str, remedy: &str| findings.add(&node.place, cause, remedy);
        let Some(schema) = node.value.get("schema") else {
            add("The parameter has no schema.", "Give it one, such as `schema: {type: string}`.");
            continue;
        };
        let Some(schema) = subject.resolve(schema) else { continue };
        if schema["nullable"] == true {
            add("The parameter is nullable, but there is no null in a path, a query or a header.", "Take `nullable` out.");
        }
        let is_scalar = |of: &serde_json::Value| matches!(of["type"].as_str(), Some("string" | "integer" | "number" | "boolean"));
        let items = || schema.get("items").and_then(|items| subject.resolve(items));
        match schema["type"].as_str() {
            Some("array") if node.value["in"] != "query" => {
                add(
                    "A list stands outside the query.",
                    "Make it `type: string`, and say in the description how its members are separated.",
                );
            }
            Some("array") if items().is_none_or(is_scalar) => {}
            Some("array") => add("The members of the list are no plain values.", "Make them strings, numbers or booleans."),
            _ if is_scalar(schema) => {}
            _ => add(
                "The value is an object or of no known type; the generator fails on it.",
                "Make it `type: string`, `integer`, `number` or `boolean`, with one parameter for each member.",
            ),
        }
    }
}

/// The generator keeps one parameter of each name, wherever it goes, and drops the others without a word.
pub(super) fn parameter_twice(subject: &Subject<'_>, findings: &mut Findings) {
    for operation in &subject.operations {
        let mut seen = BTreeSet::new();
        for name in operation.parameters.iter().map(|parameter| parameter.name).filter(|name| !seen.insert(*name)) {
            findings.add(
                &operation.id,
                format!("There are two parameters `{name}`, of which the generator drops one."),
                "Declare it once; if the platform wants it in two places, make the operation `x-handwritten`.",
            );
        }
    }
}

/// A list in one string: only the query has such.
pub(super) fn csv(subject: &Subject<'_>, findings: &mut Findings) {
    for node in declared(subject).filter(|node| node.value.get("x-csv").is_some()) {
        let plain = node.value["schema"]["type"] == "string" && node.value["schema"].get("enum").is_none();
        if node.value["in"] != "query" || !plain {
            findings.add(
                &node.place,
                "`x-csv` stands at a parameter that is no plain string in the query.",
                "Make it `in: query` with `schema: {type: string}`, or take `x-csv` out.",
            );
        }
    }
}

/// A value that spells another route reaches that route: `jobs_get("search")` would search.
pub(super) fn reserved_literals(subject: &Subject<'_>, findings: &mut Findings) {
    for node in declared(subject).filter(|node| node.value.get("x-reserved").is_some() && node.value["in"] != "path") {
        findings.add(
            &node.place,
            "`x-reserved` stands at a parameter outside the path.",
            "Take it out; only a path can reach another route.",
        );
    }
    for operation in &subject.operations {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == "path") {
            let reserved: BTreeSet<_> = texts(&parameter.value["x-reserved"]).collect();
            let others = subject.operations.iter().filter(|other| other.method == operation.method);
            let literals: BTreeSet<_> = others.filter_map(|other| literal(operation, parameter, other)).collect();
            let missing: Vec<_> = literals.difference(&reserved).collect();
            if !missing.is_empty() {
                findings.add(
                    &operation.id,
                    format!("With {} as `{}` the call would reach another route.", listed(&missing), parameter.name),
                    format!("Add {} to `x-reserved` of the parameter `{}`.", listed(&missing), parameter.name),
                );
            }
        }
    }
}

/// What stands in the path of another operation where this one has the parameter, if a path can be meant for both.
///
/// Routers decide at the first segment where a literal stands against a parameter, in favour of the literal.
fn literal<'a>(operation: &Operation<'a>, parameter: &Parameter<'_>, other: &Operation<'a>) -> Option<&'a str> {
    let is_open = |segment: &str| segment.contains('{');
    let (own, others): (Vec<_>, Vec<_>) = (operation.path.split('/').collect(), other.path.split('/').collect());
    let pairs = || own.iter().copied().zip(others.iter().copied());
    if own.len() != others.len() || !pairs().all(|(own, other)| is_open(own) || is_open(other) || own == other) {
        return None;
    }
    let (decisive, literal) = pairs().find(|(own, other)| is_open(own) != is_open(other))?;
    (decisive == format!("{{{}}}", parameter.name)).then_some(literal)
}
