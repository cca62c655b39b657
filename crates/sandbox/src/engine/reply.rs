//! An answer as it goes out.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    call::Answer,
    contract::{Contract, OperationContract},
    refusal::Refusal,
    turn::Defect,
};
use crate::journal::Violation;

/// An answer as it goes out.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What an answer looks like before it is written.
pub(crate) struct Composed {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
    /// In what it differs from the spec.
    pub(crate) violations: Vec<Violation>,
}

impl Reply {
    pub(crate) fn new(status: u16, body: Option<&Value>) -> Self {
        let mut headers = HeaderMap::new();
        if body.is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers, body: body.map(|body| Bytes::from(body.to_string())).unwrap_or_default() }
    }

    /// Adds a header, unless no header can have that name or value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.insert(name, value);
        }
    }

    /// An answer that comes from somebody between the client and the platform.
    pub(crate) fn other(status: u16, content_type: &'static str, body: Bytes, now: Timestamp) -> Self {
        let mut reply = Self { body, ..Self::new(status, None) };
        reply.set("content-type", content_type);
        reply.set("date", &http_date(now));
        reply
    }

    /// The sandbox itself is wrong.
    pub(crate) fn defect(defect: &Defect) -> Self {
        let violations = if let Defect::Spec(violations) = defect { violations.as_slice() } else { &[] };
        let row = |violation: &Violation| json!({ "pointer": violation.pointer, "message": violation.message });
        let rows: Vec<_> = violations.iter().map(row).collect();
        Self::new(500, Some(&json!({ "error": defect.to_string(), "code": "SANDBOX_DEFECT", "errors": rows })))
    }
}

/// A good answer in the shape that the spec says, in the names of the dialect that was asked for.
pub(crate) fn compose(contract: &Contract, spec: &OperationContract, answer: Answer, legacy: bool) -> Composed {
    let status = spec.success;
    let schema = spec.answer(status).flatten();
    let (mut body, total) = match answer {
        Answer::Empty => (None, 0),
        Answer::One(value) => (Some(value), 0),
        Answer::Many(items, total) => (Some(Value::Array(items)), total),
    };
    let mut violations = match (schema, &body) {
        (Some(schema), Some(body)) => schema.violations(body),
        (None, None) => Vec::new(),
        (Some(_), None) => vec![defect("the spec says that there is a body")],
        (None, Some(_)) => vec![defect("the spec says that there is no body")],
    };
    if let (Some(schema), Some(body)) = (schema, &mut body) {
        if legacy {
            contract.add_legacy(&schema.source, body);
        }
        if let Some(list) = schema.list.as_deref().filter(|list| list["bare"] != Value::Bool(true)) {
            *body = in_envelope(list, std::mem::take(body), total, &mut violations);
        }
    }
    Composed { status, body, violations }
}

/// A refusal in the shape that the spec says.
pub(crate) fn compose_refusal(spec: Option<&OperationContract>, refusal: &Refusal, request_id: &str) -> Composed {
    let body = refusal.body(request_id);
    let schema = spec.and_then(|spec| spec.answer(refusal.status));
    let violations = match schema {
        Some(Some(schema)) => schema.violations(&body),
        // A path outside the spec has no schema, and neither has what the spec does not say.
        Some(None) | None => Vec::new(),
    };
    Composed { status: refusal.status, body: Some(body), violations }
}

pub(crate) fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn in_envelope(list: &Value, items: Value, total: usize, violations: &mut Vec<Violation>) -> Value {
    let mut envelope = Map::new();
    match list["keys"][0].as_str() {
        Some(key) => envelope.insert(key.to_owned(), items),
        None => {
            violations.push(defect("the list has no key"));
            None
        }
    };
    if let Some(name) = list["total"].as_str() {
        envelope.insert(name.to_owned(), Value::from(total));
    }
    Value::Object(envelope)
}

fn defect(message: &str) -> Violation {
    Violation { pointer: String::new(), keyword: "rule".into(), message: message.into() }
}
