//! Metadata in bodies that are validated. The spec does not say that it is an object; the server does.

use serde_json::{Map, Value};

use super::refusals::invalid;
use crate::{engine::refusal::Refusal, journal::Violation};

/// The metadata in a part of a body; empty if there is none. `place` is the pointer to that part.
pub(super) fn metadata(part: &Value, place: &str) -> Result<Map<String, Value>, Refusal> {
    match part.get("metadata") {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(members)) => Ok(members.clone()),
        Some(_) => {
            let pointer = format!("{place}/metadata");
            let message = format!("{} must be an object", pointer.trim_start_matches('/').replace('/', "."));
            Err(invalid(vec![Violation { pointer, keyword: "type".to_owned(), message }]))
        }
    }
}
