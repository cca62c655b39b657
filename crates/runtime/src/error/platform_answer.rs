//! What an error answer says, in whichever of the usual shapes it comes.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// How many characters of a foreign text are shown.
const SHOWN: usize = 200;

/// What a platform found wrong with one field of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field, as the platform names it.
    pub field: String,
    /// What is wrong with it, in the platform's words.
    pub message: String,
}

/// `code`, or `error.code`.
pub(super) fn code(body: &[u8]) -> Option<String> {
    let object = object(body)?;
    text(object.get("code")).or_else(|| text(object.get("error")?.get("code")))
}

/// `error` if it is a text or a list of texts, else `error.message`, else `message`.
pub(super) fn message(body: &[u8]) -> Option<String> {
    let object = object(body)?;
    let error = object.get("error");
    texts(error)
        .or_else(|| texts(error?.get("message")))
        .or_else(|| texts(object.get("message")))
        .or_else(|| text(object.get("detail")))
        .or_else(|| text(object.get("title")))
}

/// `requestId` or `request_id`, at the top or under `error` or `meta`.
pub(super) fn request_id(body: &[u8]) -> Option<String> {
    let object = object(body)?;
    let places = [Some(&object), object.get("error").and_then(Value::as_object), object.get("meta").and_then(Value::as_object)];
    places.into_iter().flatten().find_map(|place| text(place.get("requestId").or_else(|| place.get("request_id"))))
}

/// `errors`, `details` or `fields`, as a list of objects or as a map from field to text.
pub(super) fn field_errors(body: &[u8]) -> Vec<FieldError> {
    let Some(object) = object(body) else { return Vec::new() };
    let nested = object.get("error").and_then(Value::as_object);
    let places = [Some(&object), nested];
    let found = places
        .into_iter()
        .flatten()
        .find_map(|place| ["errors", "details", "fields", "issues"].into_iter().find_map(|name| place.get(name)));
    match found {
        Some(Value::Array(rows)) => rows.iter().filter_map(field_error).collect(),
        Some(Value::Object(fields)) => fields
            .iter()
            .filter_map(|(field, value)| {
                let message = text(Some(value)).or_else(|| text(value.get(0)))?;
                Some(FieldError { field: field.clone(), message })
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn field_error(row: &Value) -> Option<FieldError> {
    let field = match ["field", "path", "property", "param"].into_iter().find_map(|name| row.get(name))? {
        Value::Array(path) => {
            path.iter().map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned)).collect::<Vec<_>>().join(".")
        }
        field => text(Some(field))?,
    };
    Some(FieldError { field, message: text(row.get("message").or_else(|| row.get("error")))? })
}

/// A text, or several as one.
fn texts(value: Option<&Value>) -> Option<String> {
    match value {
        Some(Value::Array(parts)) => {
            let parts: Vec<_> = parts.iter().filter_map(Value::as_str).collect();
            (!parts.is_empty()).then(|| parts.join("; "))
        }
        value => text(value),
    }
}

/// The beginning of a foreign text on one line, without control characters.
pub(crate) fn first_words(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4 * SHOWN)]);
    let mut words: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.retain(|character| !character.is_control());
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

fn object(body: &[u8]) -> Option<Map<String, Value>> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Some(object),
        _ => None,
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(Cow::from(text.as_str()).into_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_shape_gives_message_code_and_request_id() {
        let cases = [
            (r#"{"error":"bad key","code":"UNAUTHORIZED"}"#, Some("bad key"), Some("UNAUTHORIZED"), None),
            (r#"{"ok":false,"requestId":"r1","error":{"code":"X","message":"m"}}"#, Some("m"), Some("X"), Some("r1")),
            (r#"{"message":"only this"}"#, Some("only this"), None, None),
            (r#"{"message":["a must be b","c"],"statusCode":400}"#, Some("a must be b; c"), None, None),
            (
                r#"{"error":["property notes should not exist","title must be a string"],"code":"Bad Request"}"#,
                Some("property notes should not exist; title must be a string"),
                Some("Bad Request"),
                None,
            ),
            (r#"{"error":[],"message":"m"}"#, Some("m"), None, None),
            (r#"{"title":"t","detail":"d"}"#, Some("d"), None, None),
            ("[]", None, None, None),
            ("<html>", None, None, None),
            ("", None, None, None),
        ];
        for (body, expected_message, expected_code, expected_id) in cases {
            let body = body.as_bytes();
            assert_eq!(
                (message(body).as_deref(), code(body).as_deref(), request_id(body).as_deref()),
                (expected_message, expected_code, expected_id)
            );
        }
    }

    #[test]
    fn field_errors_come_from_lists_and_maps() {
        let cases = [
            r#"{"errors":[{"field":"reward","message":"too low"}]}"#,
            r#"{"error":{"details":[{"path":["reward"],"message":"too low"}]}}"#,
            r#"{"errors":{"reward":"too low"}}"#,
            r#"{"fields":{"reward":["too low","second"]}}"#,
        ];
        for body in cases {
            assert_eq!(field_errors(body.as_bytes()), [FieldError { field: "reward".into(), message: "too low".into() }], "{body}");
        }
    }

    #[test]
    fn first_words_are_short_clean_and_on_one_line() {
        assert_eq!(first_words(b"  a\r\n\tb\x07c "), "a bc");
        assert_eq!(first_words("é".repeat(1000).as_bytes()).chars().count(), SHOWN + 1);
    }
}
