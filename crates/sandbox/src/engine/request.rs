//! A request as it came, and the first look at it.

use bytes::Bytes;
use guildhall_runtime::Operation;
use http::{HeaderMap, Method, header};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{
    call::Call,
    contract::{BodyContract, Contract, ParameterContract, Place},
    conventions::JsonWanted,
    dialect::Written,
    refusal::Refusal,
    router::Found,
    upload,
};
use crate::journal::Violation;

/// A request as it came.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The origin of the storage, as the client that sent this reaches it.
    pub(crate) storage: String,
    /// The origin that was asked, if it is not the platform's own: that of a socket.
    pub(crate) origin: Option<String>,
}

/// A call, whose caller, time and id are not known yet, and what the journal tells of it.
pub(super) struct Understood {
    pub(crate) call: Call,
    pub(crate) written: Written,
    pub(crate) violations: Vec<Violation>,
}

impl Incoming {
    /// The media type of the body, without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        let content_type = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim()
    }

    /// The path with the query.
    pub(crate) fn target(&self) -> String {
        self.query.as_ref().map_or_else(|| self.path.clone(), |query| format!("{}?{query}", self.path))
    }
}

/// Reads a request by the spec. What differs from it is listed, not yet refused.
pub(super) async fn understand(contract: &Contract, incoming: &Incoming, found: &Found) -> Result<Understood, Refusal> {
    let operation: &'static Operation = found.operation;
    let spec = contract.operation(operation);
    let (mut body, mut written, mut upload, mut violations) = (Value::Null, Written::default(), None, Vec::new());
    match &spec.body {
        Some(BodyContract::Json { required, schema }) => {
            let wanted = if *required { JsonWanted::Required } else { JsonWanted::Optional };
            body = contract.conventions.read_json(incoming, wanted)?;
            written = contract.to_current(&schema.source, &mut body);
            // Where one that is needed may be missing all the same, it reads as an empty one.
            let checked = if body.is_null() && *required { &Value::Object(Map::new()) } else { &body };
            violations = if checked.is_null() { Vec::new() } else { schema.violations(checked) };
        }
        Some(BodyContract::Multipart(spec)) => upload = upload::read(spec, incoming).await?,
        None => body = contract.conventions.read_json(incoming, JsonWanted::No)?,
    }
    let query = read_query(incoming, &spec.parameters, &mut violations, &mut written);
    let in_path = spec.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    for (parameter, value) in in_path.zip(&found.parameters) {
        check(parameter, "path", &Value::from(value.as_str()), &mut violations);
    }
    for parameter in spec.parameters.iter().filter(|parameter| parameter.place == Place::Header) {
        if let Some(value) = incoming.headers.get(&parameter.name).and_then(|value| value.to_str().ok()) {
            check(parameter, "header", &typed(value, &parameter.kind), &mut violations);
        } else if parameter.required {
            violations.push(missing("header", &parameter.name));
        }
    }
    let call = Call {
        operation,
        caller: None,
        flow: None,
        path: found.parameters.clone(),
        query,
        headers: incoming.headers.clone(),
        body,
        upload,
        now: Timestamp::UNIX_EPOCH,
        origin: incoming.origin.clone(),
        request_id: String::new(),
        quirks: false,
        heard: Vec::new(),
    };
    Ok(Understood { call, written, violations })
}

fn read_query(
    incoming: &Incoming,
    parameters: &[ParameterContract],
    violations: &mut Vec<Violation>,
    written: &mut Written,
) -> Map<String, Value> {
    let mut query = Map::new();
    for (name, value) in url::form_urlencoded::parse(incoming.query.as_deref().unwrap_or_default().as_bytes()) {
        let Some(parameter) = parameters.iter().find(|parameter| parameter.place == Place::Query && parameter.name == name) else {
            written.unknown.push(format!("/query/{name}"));
            continue;
        };
        let value = typed(&value, &parameter.kind);
        check(parameter, "query", &value, violations);
        query.insert(name.into_owned(), value);
    }
    let needed = parameters.iter().filter(|parameter| parameter.place == Place::Query && parameter.required);
    violations.extend(needed.filter(|parameter| !query.contains_key(&parameter.name)).map(|parameter| missing("query", &parameter.name)));
    query
}

fn check(parameter: &ParameterContract, place: &str, value: &Value, violations: &mut Vec<Violation>) {
    violations.extend(
        parameter
            .schema
            .violations(value)
            .into_iter()
            .map(|violation| Violation { pointer: format!("/{place}/{}{}", parameter.name, violation.pointer), ..violation }),
    );
}

fn missing(place: &str, name: &str) -> Violation {
    Violation { pointer: format!("/{place}/{name}"), keyword: "required".into(), message: "it is needed".into() }
}

/// A parameter as a value of its type; as text if it is none, which the schema then refuses.
fn typed(text: &str, kind: &str) -> Value {
    let value = match kind {
        "integer" => text.parse::<i64>().ok().map(Value::from),
        "number" => text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from),
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    value.unwrap_or_else(|| Value::from(text))
}
