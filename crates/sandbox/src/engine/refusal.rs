//! Why a request is refused.

use serde_json::{Map, Value};

use crate::{journal::Violation, money};

/// A refusal: a status and what the platform says about it.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// What is wrong with which part of the request.
    pub(crate) violations: Vec<Violation>,
    /// Further members of the answer.
    pub(crate) members: Map<String, Value>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), violations: Vec::new(), members: Map::new(), headers: Vec::new() }
    }

    /// Parts of the request are not what the spec says.
    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
        let message = match violations.as_slice() {
            [only] if only.pointer.is_empty() => format!("Validation failed: {}", only.message),
            [only] => format!("Validation failed: {}: {}", only.pointer, only.message),
            several => format!("Validation failed in {} places", several.len()),
        };
        Self { violations, ..Self::new(422, "VALIDATION_FAILED", message) }
    }

    /// One part of the body is not what the platform wants, although the spec allows it.
    pub(crate) fn unprocessable(pointer: &str, message: impl Into<String>) -> Self {
        Self::invalid(vec![Violation { pointer: pointer.to_owned(), keyword: "rule".to_owned(), message: message.into() }])
    }

    /// The body cannot be read although the spec allows it, as amounts that are too fine or too large.
    pub(crate) fn unreadable(body: &Value, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        Self::unprocessable(&money::pointer_of(body, &message).unwrap_or_default(), message)
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(404, "NOT_FOUND", format!("{what} not found"))
    }

    pub(crate) fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.members.insert(member.to_owned(), value.into());
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }
}
