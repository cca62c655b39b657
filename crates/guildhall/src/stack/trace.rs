//! A span a call, with OpenTelemetry's names for HTTP.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::pin,
    sync::Arc,
};

use guildhall_runtime::{Error, ErrorKind, Response};
use http::{Method, StatusCode};
use tracing::{Span, field::Empty, info_span};

use super::{Home, Layer, Outgoing};

/// Opens a span for the call and records in it how the call ended.
pub(crate) struct Trace<S> {
    pub(crate) inner: S,
    pub(crate) home: Arc<Home>,
    /// What stands before the path of an operation.
    pub(crate) prefix: &'static str,
}

impl<S: Layer> Layer for Trace<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        let Outgoing { request, .. } = call;
        let operation = request.operation;
        // A call outside the spec has no template, and its path may hold what is nobody's business.
        let template = (!operation.path.is_empty()).then(|| {
            let prefix = operation.prefix.unwrap_or(self.prefix);
            Template { prefix, path: operation.path }
        });
        let span = info_span!(
            "call",
            otel.name = %Name { method: &request.method, template },
            otel.kind = "client",
            guildhall.operation = operation.id,
            http.request.method = request.method.as_str(),
            url.template = template.map(tracing::field::display),
            server.address = self.home.host(),
            server.port = self.home.port(),
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            "error.type" = Empty,
        );
        // `Instrument` would do the same, but moves the future twice, and it is the largest one of a call.
        let mut inner = pin!(self.inner.run(call));
        let result = poll_fn(|context| span.in_scope(|| inner.as_mut().poll(context))).await;
        if !span.is_disabled() {
            record(&span, &result);
        }
        result
    }
}

/// The path of an operation, with its parameters by name.
#[derive(Clone, Copy)]
struct Template {
    prefix: &'static str,
    path: &'static str,
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.prefix, self.path)
    }
}

/// The name of a span as OpenTelemetry wants it: the method, and the template if there is one.
struct Name<'a> {
    method: &'a Method,
    template: Option<Template>,
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.template {
            Some(template) => write!(f, "{} {template}", self.method),
            None => self.method.fmt(f),
        }
    }
}

fn record(span: &Span, result: &Result<Response, Error>) {
    let (status, attempts) = match result {
        Ok(response) => (Some(response.status), response.attempts),
        Err(error) => {
            span.record("error.type", error_type(error.kind(), error.status().as_ref()));
            (error.status(), error.attempts())
        }
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
}

/// A short name for what went wrong: the status of a refusal, else the kind of the error.
pub(crate) fn error_type(kind: ErrorKind, status: Option<&StatusCode>) -> &str {
    match (kind, status) {
        (ErrorKind::Status, Some(status)) => status.as_str(),
        (ErrorKind::Invalid, _) => "invalid",
        (ErrorKind::Connect, _) => "connect",
        (ErrorKind::Timeout, _) => "timeout",
        (ErrorKind::Deadline, _) => "deadline",
        (ErrorKind::Interrupted, _) => "interrupted",
        (ErrorKind::Answer, _) => "answer",
        _ => "other",
    }
}
