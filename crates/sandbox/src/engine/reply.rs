//! An answer as it goes out.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    body::ReplyBody,
    call::{Answer, File},
    contract::{AnswerContract, Contract, OperationContract},
    refusal::Refusal,
    sprinkle,
    streams::Live,
    turn::Defect,
};
use crate::journal::Violation;

/// An answer as it goes out.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ReplyBody,
}

/// What an answer looks like before it is written.
pub(crate) struct Composed {
    pub(crate) status: u16,
    pub(crate) content: Content,
    /// In what it differs from the spec.
    pub(crate) violations: Vec<Violation>,
}

/// What an answer holds.
pub(crate) enum Content {
    Nothing,
    Json(Value),
    File(File),
    Elsewhere(String),
    /// A stream, which is opened elsewhere.
    Events,
}

/// In which form a good answer is written.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Form {
    /// With the names that older clients look for beside the current ones.
    pub(crate) legacy: bool,
    /// With words and members that the spec does not know.
    pub(crate) sprinkled: bool,
}

impl Reply {
    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers: HeaderMap::new(), body: Bytes::new().into() }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        // The journal keeps it, so it takes no more room than it needs.
        let body = body.to_string().into_boxed_str().into_boxed_bytes();
        let mut reply = Self { body: Bytes::from(body).into(), ..Self::empty(status) };
        reply.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        reply
    }

    /// Writes what was composed; of a stream the open one.
    pub(crate) fn written(composed: &Composed, live: Option<Live>) -> Self {
        let mut reply = match &composed.content {
            Content::Json(body) => return Self::json(composed.status, body),
            Content::File(file) => Self { body: file.bytes.clone().into(), ..Self::empty(composed.status) },
            Content::Events => Self { body: live.map_or_else(|| Bytes::new().into(), ReplyBody::live), ..Self::empty(composed.status) },
            Content::Nothing | Content::Elsewhere(_) => Self::empty(composed.status),
        };
        match &composed.content {
            Content::File(file) => {
                reply.set("content-type", &file.media_type);
                reply.set("content-disposition", &format!("attachment; filename=\"{}\"", plain(&file.name)));
            }
            Content::Events => {
                reply.set("content-type", "text/event-stream");
                reply.set("cache-control", "no-store");
            }
            Content::Elsewhere(location) => reply.set("location", location),
            Content::Nothing | Content::Json(_) => {}
        }
        reply
    }

    /// Adds a header, unless no header can have that name or value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.insert(name, value);
        }
    }

    /// An answer that comes from somebody between the client and the platform.
    pub(crate) fn other(status: u16, content_type: &'static str, body: Bytes, now: Timestamp) -> Self {
        let mut reply = Self { body: body.into(), ..Self::empty(status) };
        reply.set("content-type", content_type);
        reply.set("date", &http_date(now));
        reply
    }

    /// The sandbox itself is wrong.
    pub(crate) fn defect(defect: &Defect) -> Self {
        let violations = if let Defect::Spec(violations) = defect { violations.as_slice() } else { &[] };
        let row = |violation: &Violation| json!({ "pointer": violation.pointer, "message": violation.message });
        let rows: Vec<_> = violations.iter().map(row).collect();
        Self::json(500, &json!({ "error": defect.to_string(), "code": "SANDBOX_DEFECT", "errors": rows }))
    }
}

/// A good answer in the shape that the spec says, in the names of the dialect that was asked for.
pub(crate) fn compose(contract: &Contract, spec: &OperationContract, answer: Answer, form: Form) -> Composed {
    let (mut total, mut envelope) = (0, Map::new());
    let content = match answer {
        Answer::Empty => Content::Nothing,
        Answer::One(value) => Content::Json(value),
        Answer::Many(items, all) => {
            total = all;
            Content::Json(Value::Array(items))
        }
        Answer::Page(items, all, further) => {
            (total, envelope) = (all, further);
            Content::Json(Value::Array(items))
        }
        Answer::File(file) => Content::File(file),
        Answer::Redirect(location) => Content::Elsewhere(location),
        Answer::Events { .. } => Content::Events,
    };
    let status = match &content {
        Content::Elsewhere(_) => spec.redirect.unwrap_or(302),
        _ => spec.success,
    };
    let said = spec.answer(status);
    let mut composed = Composed { status, violations: checked(said, &content), content };
    let schema = said.and_then(|said| said.json.as_ref());
    if let (Some(schema), Content::Json(body)) = (schema, &mut composed.content) {
        if form.legacy {
            contract.add_legacy(&schema.source, body);
        }
        if form.sprinkled {
            contract.sprinkle(&schema.source, body);
        }
        if let Some(list) = schema.list.as_deref().filter(|list| list["bare"] != Value::Bool(true)) {
            *body = in_envelope(list, std::mem::take(body), total, envelope, &mut composed.violations);
            if form.sprinkled {
                body[sprinkle::MEMBER] = json!({ "since": "tomorrow" });
            }
        }
    }
    composed
}

/// A refusal in the shape that the spec says.
pub(crate) fn compose_refusal(contract: &Contract, spec: Option<&OperationContract>, refusal: &Refusal, request_id: &str) -> Composed {
    let body = contract.conventions.refusal(refusal, request_id);
    // A path outside the spec has no schema, and neither has what the spec does not say.
    let schema = spec.and_then(|spec| spec.answer(refusal.status)?.json.as_ref());
    let violations = schema.map(|schema| schema.violations(&body)).unwrap_or_default();
    Composed { status: refusal.status, content: Content::Json(body), violations }
}

pub(crate) fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// In what an answer differs from what the spec says of its status. Of what is not JSON only the media type is looked at.
fn checked(said: Option<&AnswerContract>, content: &Content) -> Vec<Violation> {
    let Some(said) = said else { return vec![defect("the spec knows no such status")] };
    let media_type = match content {
        Content::Json(body) => {
            return said
                .json
                .as_ref()
                .map_or_else(|| vec![defect("the spec says that there is no JSON")], |schema| schema.violations(body));
        }
        Content::Nothing | Content::Elsewhere(_) if said.json.is_none() && said.other.is_empty() => return Vec::new(),
        Content::Nothing | Content::Elsewhere(_) => return vec![defect("the spec says that there is a body")],
        Content::File(file) => file.media_type.as_str(),
        Content::Events => "text/event-stream",
    };
    if said.allows(media_type) { Vec::new() } else { vec![defect(&format!("the spec does not say that it is {media_type}"))] }
}

fn in_envelope(list: &Value, items: Value, total: usize, mut envelope: Map<String, Value>, violations: &mut Vec<Violation>) -> Value {
    match list["keys"][0].as_str() {
        Some(key) => envelope.insert(key.to_owned(), items),
        None => {
            violations.push(defect("the list has no key"));
            None
        }
    };
    match list["total"].as_str().map(|name| name.split_once('.').unwrap_or(("", name))) {
        Some(("", name)) => {
            envelope.insert(name.to_owned(), Value::from(total));
        }
        Some((within, name)) => envelope.entry(within).or_insert_with(|| json!({}))[name] = Value::from(total),
        None => {}
    }
    Value::Object(envelope)
}

fn defect(message: &str) -> Violation {
    Violation { pointer: String::new(), keyword: "rule".into(), message: message.into() }
}

/// A file's name as a quoted string can hold it.
fn plain(name: &str) -> String {
    name.chars()
        .map(|letter| if letter.is_ascii_graphic() && !matches!(letter, '"' | '\\') || letter == ' ' { letter } else { '_' })
        .collect()
}
