//! What OpenJobs does in its own way, whatever the operation.

use guildhall_runtime::Operation;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

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

pub(crate) struct OpenJobsConventions;

impl Conventions for OpenJobsConventions {
    fn pipeline(&self) -> Pipeline {
        Pipeline::CallerFirst
    }

    fn paths(&self) -> Paths {
        Paths::Exact
    }

    fn request_id_header(&self) -> Option<&'static str> {
        Some("x-request-id")
    }

    /// The list of fields goes under `errors`, each with its JSON pointer.
    fn refusal(&self, refusal: &Refusal, request_id: &str) -> Value {
        let mut members = refusal.members.clone();
        members.insert("error".into(), json!(refusal.message));
        members.insert("code".into(), json!(refusal.code));
        members.insert("requestId".into(), json!(request_id));
        if !refusal.violations.is_empty() {
            let row = |violation: &Violation| {
                let field = violation.pointer.trim_start_matches('/').replace('/', ".");
                json!({ "field": field, "pointer": violation.pointer, "message": violation.message })
            };
            members.insert("errors".into(), refusal.violations.iter().map(row).collect());
        }
        Value::Object(members)
    }

    fn no_route(&self, _: &Incoming, others: &[Method]) -> Refusal {
        if others.is_empty() {
            return Refusal::new(404, "ROUTE_NOT_FOUND", "There is nothing at this path");
        }
        let allow = others.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
        Refusal::new(405, "METHOD_NOT_ALLOWED", "The path takes other methods").header("allow", allow)
    }

    fn read_json(&self, incoming: &Incoming, wanted: JsonWanted) -> Result<Value, Refusal> {
        match wanted {
            JsonWanted::No => return Ok(Value::Null),
            JsonWanted::Optional if incoming.body.is_empty() => return Ok(Value::Null),
            JsonWanted::Required if incoming.body.is_empty() => return Err(Refusal::unprocessable("", "a JSON body is needed")),
            JsonWanted::Optional | JsonWanted::Required => {}
        }
        if !incoming.media_type().eq_ignore_ascii_case("application/json") {
            return Err(Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json"));
        }
        serde_json::from_slice(&incoming.body).map_err(|error| Refusal::new(400, "MALFORMED_JSON", format!("The body is no JSON: {error}")))
    }

    fn key(&self, operation: &'static Operation, headers: &HeaderMap, caller: Option<&Caller>) -> Result<Option<Carried>, Refusal> {
        Ok(Key::of(operation, headers, caller))
    }
}
