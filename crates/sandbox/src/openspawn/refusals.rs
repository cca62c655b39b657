//! Why OpenSpawn refuses something. How it is written follows from the status alone; see the conventions.

use crate::{engine::refusal::Refusal, journal::Violation};

pub(crate) fn bad_request(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "Bad Request", message)
}

/// A request that validation refused: one sentence for each fault.
pub(crate) fn invalid(faults: Vec<Violation>) -> Refusal {
    Refusal { violations: faults, ..bad_request("Bad Request") }
}

pub(crate) fn unauthorized() -> Refusal {
    Refusal::new(401, "UNAUTHORIZED", "Unauthorized")
}

pub(crate) fn forbidden(message: impl Into<String>) -> Refusal {
    Refusal::new(403, "Forbidden", message)
}

pub(crate) fn not_found(what: &str) -> Refusal {
    Refusal::new(404, "Not Found", format!("{what} not found"))
}

pub(crate) fn conflict(message: impl Into<String>) -> Refusal {
    Refusal::new(409, "Conflict", message)
}

pub(crate) fn unprocessable(message: impl Into<String>) -> Refusal {
    Refusal::new(422, "Unprocessable Entity", message)
}

/// Whoever reads a body finds in it what validation let pass, or fails.
pub(super) fn as_the_server_fails(refusal: Refusal) -> Refusal {
    if refusal.code == "VALIDATION_FAILED" { internal() } else { refusal }
}

/// The answer to everything that the server did not foresee, many mistakes of the caller among it.
pub(crate) fn internal() -> Refusal {
    Refusal::new(500, "INTERNAL_ERROR", "Internal server error")
}
