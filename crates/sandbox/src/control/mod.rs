//! What tests in other languages ask of the sandbox itself, below `/_sandbox`.

mod guard;
mod operations;
mod rows;
mod settings;
mod table;

#[cfg(test)]
mod tests;

use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

use self::table::Reached;
use crate::Sandbox;

/// Where the control lies on every socket.
const PREFIX: &str = "/_sandbox";

/// A request to the sandbox itself.
#[derive(Debug)]
pub(crate) struct ControlRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why the sandbox does not do what it was asked.
#[derive(Debug)]
struct Problem {
    status: u16,
    message: String,
}

/// Whether a path is one of the control's.
pub(crate) fn is_below(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Does what was asked. Gives a status and a body, if there is one.
pub(crate) async fn answer(sandbox: Option<Sandbox>, peer: SocketAddr, request: ControlRequest) -> (u16, Option<Value>) {
    let answered = match sandbox {
        None => Err(Problem::new(503, "The sandbox is gone")),
        Some(_) if !guard::is_from_here(peer, &request.headers) => {
            Err(Problem::new(403, "The sandbox is controlled from this machine only, and by no page of another origin"))
        }
        Some(sandbox) => match table::reach(&request.method, &request.path[PREFIX.len()..]) {
            Reached::Operation(id, number) => operations::perform(&sandbox, id, number, &request).await,
            Reached::OtherMethods => Err(Problem::new(405, "The path takes other methods")),
            Reached::Nothing => Err(Problem::new(404, "There is nothing at this path; see /_sandbox/openapi.json")),
        },
    };
    match answered {
        Ok(Value::Null) => (204, None),
        Ok(body) => (200, Some(body)),
        Err(problem) => (problem.status, Some(json!({ "error": problem.message }))),
    }
}

impl Problem {
    fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }
}
