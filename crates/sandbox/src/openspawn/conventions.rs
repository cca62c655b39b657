//! What OpenSpawn does in its own way, whatever the operation.

use guildhall_openspawn::PLATFORM;
use guildhall_runtime::{Idempotency, KeyFrom, Operation};
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Number, Value, json};

use super::refusals::{bad_request, internal};
use crate::{
    engine::{
        Incoming,
        auth::Caller,
        conventions::{Conventions, JsonWanted, Paths, Pipeline},
        idempotency::{Carried, Key},
        refusal::Refusal,
    },
    journal::Violation,
};

/// How long a body may be.
const LONGEST_BODY: usize = 100 * 1024;

/// Members that hold whatever text a caller brought, with how the operations and events begin that tell them.
const WORDS_OF_CALLERS: &[(&str, &str)] = &[
    ("task.escalated", "/reason"),
    ("tasks_escalat", "/reason"),
    ("escalations_", "/reason"),
    ("consensus", "/type"),
    ("consensus", "/vote"),
];

pub(crate) struct OpenSpawnConventions;

impl Conventions for OpenSpawnConventions {
    fn pipeline(&self) -> Pipeline {
        Pipeline::BodyFirst
    }

    fn paths(&self) -> Paths {
        Paths::Lenient
    }

    fn request_id_header(&self) -> Option<&'static str> {
        None
    }

    /// The code is the reason phrase of the status, but for those that the server's own filter writes.
    fn refusal(&self, refusal: &Refusal, _: &str) -> Value {
        let (error, code) = match refusal.status {
            401 => (json!("Unauthorized"), "UNAUTHORIZED"),
            429 => (json!("ThrottlerException: Too Many Requests"), "TOO_MANY_REQUESTS"),
            // What only the sandbox has no room for, the real server has.
            507 => (json!(refusal.message), "INTERNAL_ERROR"),
            500.. => (json!("Internal server error"), "INTERNAL_ERROR"),
            status => {
                let code = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
                let faults: Vec<_> = refusal.violations.iter().map(|fault| fault.message.as_str()).collect();
                (if faults.is_empty() { json!(refusal.message) } else { json!(faults) }, code)
            }
        };
        json!({ "error": error, "code": code })
    }

    /// A path that takes other methods is as unknown as any other.
    fn no_route(&self, incoming: &Incoming, _: &[Method]) -> Refusal {
        Refusal::new(404, "Not Found", format!("Cannot {} {}", incoming.method, incoming.target()))
    }

    /// Bodies are read whether or not the operation wants one. Without the media type there is none.
    fn read_json(&self, incoming: &Incoming, _: JsonWanted) -> Result<Value, Refusal> {
        if !incoming.media_type().eq_ignore_ascii_case("application/json") {
            return Ok(Value::Null);
        }
        if incoming.body.len() > LONGEST_BODY {
            return Err(internal());
        }
        if incoming.body.is_empty() {
            return Ok(json!({}));
        }
        match serde_json::from_slice(&incoming.body) {
            Ok(body @ (Value::Object(_) | Value::Array(_))) => Ok(as_javascript_reads(body)),
            Ok(_) => Err(bad_request("The body is neither a JSON object nor a list")),
            Err(error) => Err(bad_request(format!("The body is no JSON: {error}"))),
        }
    }

    fn excuses(&self, operation: &Operation, violation: &Violation) -> bool {
        is_a_callers_word(operation.id, violation)
    }

    /// A key counts for whatever comes with it. Whoever sends one gets the answer that is kept, but only those of signing agents are kept.
    fn key(&self, operation: &'static Operation, headers: &HeaderMap, caller: Option<&Caller>) -> Result<Option<Carried>, Refusal> {
        if [Method::GET, Method::HEAD, Method::OPTIONS].contains(&operation.method) {
            return Ok(None);
        }
        let sent = key_header().and_then(|name| headers.get(name)).and_then(|value| value.to_str().ok()).filter(|key| !key.is_empty());
        let Some(sent) = sent else { return Ok(None) };
        let key = Key::of_everything(uuid(sent).ok_or_else(internal)?);
        Ok(Some(Carried { key, kept: caller.filter(|caller| caller.flow == super::SIGNED).map(|_| KeyFrom::Answer) }))
    }
}

/// Whether an answer or an event differs from the spec only since a caller once brought a word that nobody checked.
pub(super) fn is_a_callers_word(teller: &str, violation: &Violation) -> bool {
    let is_told = |(start, member): &(&str, &str)| teller.starts_with(start) && violation.pointer.ends_with(member);
    violation.keyword == "enum" && WORDS_OF_CALLERS.iter().any(is_told)
}

/// JavaScript knows one kind of number, so 10.0 and 1e1 are as whole as 10.
fn as_javascript_reads(value: Value) -> Value {
    match value {
        Value::Number(number) => whole(&number).map_or(Value::Number(number), Value::from),
        Value::Array(items) => items.into_iter().map(as_javascript_reads).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, as_javascript_reads(value))).collect(),
        other => other,
    }
}

fn whole(number: &Number) -> Option<i64> {
    // Beyond 2^53 an f64 is no exact integer any more.
    number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).map(|number| number as i64)
}

/// The header of idempotency keys, which is the same for all operations.
fn key_header() -> Option<&'static str> {
    PLATFORM.operations.iter().find_map(|operation| match operation.idempotency {
        Idempotency::Key(key) => Some(key.header),
        Idempotency::Natural | Idempotency::None => None,
    })
}

/// A UUID as the database reads it: in any letter case, in braces or not, with a dash after each four digits or not.
fn uuid(text: &str) -> Option<String> {
    let text = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text);
    let mut digits = String::with_capacity(32);
    for letter in text.chars() {
        match letter {
            '-' if digits.len().is_multiple_of(4) && !digits.is_empty() && digits.len() < 32 => {}
            digit if digit.is_ascii_hexdigit() => digits.push(digit.to_ascii_lowercase()),
            _ => return None,
        }
    }
    (digits.len() == 32).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_whole_however_it_is_written() {
        let read = as_javascript_reads(serde_json::from_str(r#"{"a":[1.0,1e1,-0.0,1.5,1e300,"1.0"]}"#).unwrap());
        assert_eq!(read.to_string(), r#"{"a":[1,10,0,1.5,1e+300,"1.0"]}"#);
    }

    #[test]
    fn a_key_is_read_as_the_database_reads_it() {
        const DIGITS: &str = "0123456789abcdef0123456789abcdef";
        for (text, expected) in [
            ("01234567-89ab-cdef-0123-456789abcdef", Some(DIGITS)),
            ("0123456789ABCDEF0123456789abcdef", Some(DIGITS)),
            ("{01234567-89ab-cdef-0123-456789abcdef}", Some(DIGITS)),
            ("0123-4567-89ab-cdef-0123-4567-89ab-cdef", Some(DIGITS)),
            ("01234567-89ab-cdef-0123-456789abcde", None),
            ("012-3456789abcdef0123456789abcdef", None),
            ("my-key", None),
        ] {
            assert_eq!(uuid(text).as_deref(), expected, "{text}");
        }
    }
}
