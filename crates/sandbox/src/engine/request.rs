//! A request as it came, and the first look at it.

use bytes::Bytes;
use guildhall_runtime::Operation;
use http::{HeaderMap, Method, header};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{
    call::Call,
    contract::{BodyContract, Contract, ParameterContract, Place, Schema},
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
            (body, written) = read_json(contract, schema, *required, incoming)?;
            if !body.is_null() {
                violations = schema.violations(&body);
            }
        }
        Some(BodyContract::Multipart(spec)) => upload = upload::read(spec, incoming).await?,
        None => {}
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
        path: found.parameters.clone(),
        query,
        headers: incoming.headers.clone(),
        body,
        upload,
        now: Timestamp::UNIX_EPOCH,
        origin: incoming.origin.clone(),
        request_id: String::new(),
    };
    Ok(Understood { call, written, violations })
}

fn read_json(contract: &Contract, schema: &Schema, required: bool, incoming: &Incoming) -> Result<(Value, Written), Refusal> {
    if incoming.body.is_empty() {
        return if required { Err(Refusal::unprocessable("", "a JSON body is needed")) } else { Ok((Value::Null, Written::default())) };
    }
    let content_type = incoming.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json"));
    }
    let mut body = serde_json::from_slice(&incoming.body)
        .map_err(|error| Refusal::new(400, "MALFORMED_JSON", format!("The body is no JSON: {error}")))?;
    let written = contract.to_current(&schema.source, &mut body);
    Ok((body, written))
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
