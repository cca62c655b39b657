//! The routes of the control.

use http::Method;

/// Method, path below the prefix, and `operationId` in the document. A `{number}` stands for one segment of digits.
pub(super) const ROUTES: &[(&str, &str, &str)] = &[
    ("GET", "", "sandbox_get"),
    ("GET", "/openapi.json", "document_get"),
    ("POST", "/reset", "sandbox_reset"),
    ("GET", "/settings", "settings_get"),
    ("PATCH", "/settings", "settings_change"),
    ("GET", "/keys", "keys_list"),
    ("GET", "/mails", "mails_list"),
    ("GET", "/books", "books_get"),
    ("GET", "/clock", "clock_get"),
    ("POST", "/clock/advance", "clock_advance"),
    ("POST", "/clock/run", "clock_run"),
    ("POST", "/clock/stand", "clock_stand"),
    ("GET", "/faults", "faults_list"),
    ("POST", "/faults", "faults_add"),
    ("DELETE", "/faults", "faults_clear"),
    ("DELETE", "/faults/{number}", "faults_remove"),
    ("GET", "/journal", "journal_list"),
    ("DELETE", "/journal", "journal_clear"),
    ("GET", "/deliveries", "deliveries_list"),
    ("POST", "/deliveries/flush", "deliveries_flush"),
    ("GET", "/streams", "streams_get"),
    ("DELETE", "/streams", "streams_close"),
];

/// Where a method and a path lead.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reached {
    /// An operation, and the number in its path.
    Operation(&'static str, Option<u64>),
    OtherMethods,
    Nothing,
}

pub(super) fn reach(method: &Method, path: &str) -> Reached {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut reached = Reached::Nothing;
    for (verb, template, id) in ROUTES {
        let number = match template.strip_suffix("{number}").and_then(|beginning| path.strip_prefix(beginning)) {
            Some(digits) => digits.parse().ok(),
            None => None,
        };
        if *template != path && number.is_none() {
            continue;
        }
        if *verb == method.as_str() {
            return Reached::Operation(id, number);
        }
        reached = Reached::OtherMethods;
    }
    reached
}
