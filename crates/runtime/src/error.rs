//! The one error of the SDK.

mod platform_answer;
mod retry_after;

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

pub use self::platform_answer::FieldError;
pub(crate) use self::platform_answer::first_words;
pub use self::retry_after::retry_after;
use crate::Operation;

/// How much of the body of an answer an error keeps.
const KEPT_BODY: usize = 1024 * 1024;

/// Headers in which platforms tell the id under which they logged a request, in the order tried.
const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"];

/// What went wrong with a call, and what is known about it.
///
/// `{}` prints what happened to which call, without a word from the platform; `{:#}` adds the platform's own message, or the first
/// words of what came in its place. Neither prints a header, nor anything of a JSON answer to a call that was accepted, which may
/// hold a fresh credential; [`Error::body`] has the raw body.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    detail: Cow<'static, str>,
    operation: Option<&'static Operation>,
    sent: Sent,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    exhausted: bool,
    idempotency_key: Option<String>,
    retry_after: Option<Duration>,
    advice: Option<Cow<'static, str>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Refused on this side, before anything was sent: an argument that can never be right, or a client that is set up wrongly.
    Invalid,
    /// No connection to the platform came about.
    Connect,
    /// The time for one attempt ran out.
    Timeout,
    /// The total time for the call ran out, or would have during the next wait.
    Deadline,
    /// The connection broke while the request or the answer was on its way.
    Interrupted,
    /// The platform answered with a status other than 2xx.
    Status,
    /// The platform answered 2xx with a body that is not what its spec says.
    Answer,
    /// Anything else.
    Other,
}

/// Whether the request has reached the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// Certainly not: nothing was done.
    Never,
    /// Nobody on this side knows: it may have been done.
    Maybe,
    /// Yes: the platform answered.
    Answered,
}

impl Error {
    /// An error of that kind; `detail` says in a clause what happened, without secrets and without words of the platform.
    pub fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        let sent = match kind {
            ErrorKind::Invalid | ErrorKind::Connect => Sent::Never,
            ErrorKind::Status | ErrorKind::Answer => Sent::Answered,
            _ => Sent::Maybe,
        };
        Self(Box::new(Inner {
            kind,
            detail: detail.into(),
            operation: None,
            sent,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            attempts: 0,
            exhausted: false,
            idempotency_key: None,
            retry_after: None,
            advice: None,
            source: None,
        }))
    }

    /// An argument or a setting that can never be right.
    pub fn invalid(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Invalid, detail)
    }

    /// An answer with a status other than 2xx.
    pub fn status_answer(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        // A platform that fails may have done the work all the same: that is no refusal.
        let failed = status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT;
        let detail = if failed { "the platform failed at the call" } else { "the platform refused the call" };
        Self::new(ErrorKind::Status, detail).with_answer(status, headers, body)
    }

    pub(crate) fn body_too_large(limit: usize) -> Self {
        Self::new(ErrorKind::Answer, format!("the body is larger than the limit of {limit} bytes"))
    }

    /// Adds what the platform answered. Cookies are dropped and the body is cut at 1 MiB.
    #[must_use]
    pub fn with_answer(mut self, status: StatusCode, mut headers: HeaderMap, body: Bytes) -> Self {
        headers.remove(header::SET_COOKIE);
        self.0.retry_after = self.0.retry_after.or_else(|| retry_after(&headers, SystemTime::now()));
        self.0.status = Some(status);
        self.0.headers = headers;
        // A copy, so that a small piece does not keep a large buffer alive.
        self.0.body = if body.len() > KEPT_BODY { Bytes::copy_from_slice(&body[..KEPT_BODY]) } else { body };
        self
    }

    /// Adds the operation, unless it is known already.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Says whether the request has reached the platform.
    #[must_use]
    pub fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self
    }

    /// Adds how many attempts were made.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Says that a repeat was due and none was left: attempts, time or budget are spent.
    #[must_use]
    pub fn with_exhausted(mut self) -> Self {
        self.0.exhausted = true;
        self
    }

    /// Adds the idempotency key that every attempt carried.
    #[must_use]
    pub fn with_idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.0.idempotency_key = Some(key.into());
        self
    }

    /// Adds how long the platform asked to wait.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Adds what the caller can do about it.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<Cow<'static, str>>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// Adds the error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Its kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, if the error belongs to a call.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// Whether the request has reached the platform.
    ///
    /// With [`Sent::Maybe`] on an operation that moves money, look before you call again: read the resource, or the ledger.
    pub fn sent(&self) -> Sent {
        self.0.sent
    }

    /// The HTTP status, if the platform answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The headers of the answer, cookies left out.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The raw body of the answer, at most 1 MiB of it.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The id under which the platform logged the request.
    pub fn request_id(&self) -> Option<Cow<'_, str>> {
        let named = REQUEST_ID_HEADERS.iter().find_map(|name| self.0.headers.get(*name)?.to_str().ok());
        named.map(Cow::Borrowed).or_else(|| platform_answer::request_id(&self.0.body).map(Cow::Owned))
    }

    /// The platform's own code for the error: `JOB_ALREADY_ACCEPTED`.
    pub fn code(&self) -> Option<String> {
        platform_answer::code(&self.0.body)
    }

    /// The platform's own words, as they came.
    pub fn message(&self) -> Option<String> {
        platform_answer::message(&self.0.body)
    }

    /// What the platform found wrong with which field.
    pub fn field_errors(&self) -> Vec<FieldError> {
        platform_answer::field_errors(&self.0.body)
    }

    /// How many attempts were made, the first one counted; 0 if nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the platform asked to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The idempotency key that every attempt carried. Call again with the same key to resume.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_deref()
    }

    /// What the caller can do about it, where that is known.
    pub fn advice(&self) -> Option<&str> {
        self.0.advice.as_deref()
    }

    /// Whether the call was refused on this side, before anything was sent.
    ///
    /// # What to do
    ///
    /// Mend the argument or the setting that the message names; a repeat ends the same way.
    pub fn is_invalid(&self) -> bool {
        self.0.kind == ErrorKind::Invalid
    }

    /// Whether no connection came about in the end. Nothing was done, unless [`sent`](Self::sent) is not [`Sent::Never`]: then an earlier
    /// attempt may have been, and [`advice`](Self::advice) says so.
    ///
    /// # What to do
    ///
    /// Check the base URL, the network and the platform's status page; if nothing was sent, the call may be repeated safely.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether time ran out: for one attempt, for the whole call, or on the platform's side (408, 504).
    ///
    /// # What to do
    ///
    /// See [`Error::sent`]: the call may have been done. Raise the limits if the operation is slow by nature.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::Deadline) || self.is_status(&[408, 504])
    }

    /// Whether the platform takes no more calls for now (429).
    ///
    /// # What to do
    ///
    /// Wait for [`Error::retry_after`]. This attempt was not done; if [`advice`](Self::advice) says that an earlier one may have been, follow
    /// that first.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(&[429])
    }

    /// Whether the credential is missing, wrong, expired (401), or not good enough (403).
    ///
    /// # What to do
    ///
    /// Check which credential the client was built with, for which environment; a new key invalidates the old one.
    pub fn is_auth(&self) -> bool {
        self.is_status(&[401, 403])
    }

    /// Whether the resource is not there, or not visible to the caller (404, 410).
    ///
    /// # What to do
    ///
    /// Check the id and the environment: the sandbox knows nothing of production.
    pub fn is_not_found(&self) -> bool {
        self.is_status(&[404, 410])
    }

    /// Whether the call contradicts the state of the resource (409, 412).
    ///
    /// # What to do
    ///
    /// Read the resource and decide anew. After an ambiguous failure a conflict may mean that the first call was done.
    pub fn is_conflict(&self) -> bool {
        self.is_status(&[409, 412])
    }

    /// Whether the platform found the request itself wrong (400, 422).
    ///
    /// # What to do
    ///
    /// See [`Error::message`] and [`Error::field_errors`].
    pub fn is_validation(&self) -> bool {
        self.is_status(&[400, 422])
    }

    /// Whether the platform wants money first (402).
    ///
    /// # What to do
    ///
    /// See [`Error::body`] for the terms, and top up or pay.
    pub fn is_payment_required(&self) -> bool {
        self.is_status(&[402])
    }

    /// Whether the failure is on the platform's side (5xx).
    ///
    /// # What to do
    ///
    /// See [`Error::sent`]; report [`Error::request_id`].
    pub fn is_server(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Whether a 2xx answer could not be understood. **The call was accepted.**
    ///
    /// # What to do
    ///
    /// Do not repeat a write. Read the resource, or decode [`Error::body`] yourself.
    pub fn is_answer(&self) -> bool {
        self.0.kind == ErrorKind::Answer
    }

    /// Whether a repeat was due and none was left: attempts, time or budget are spent.
    ///
    /// # What to do
    ///
    /// Give the platform time. The other predicates tell what the last attempt ended with.
    pub fn is_exhausted(&self) -> bool {
        self.0.exhausted
    }

    /// Whether the last answer was a refusal with one of the statuses, whatever then kept the call from being repeated.
    fn is_status(&self, statuses: &[u16]) -> bool {
        matches!(self.0.kind, ErrorKind::Status | ErrorKind::Deadline)
            && self.0.status.is_some_and(|status| statuses.contains(&status.as_u16()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
        }
        f.write_str(&inner.detail)?;
        if let Some(status) = inner.status {
            write!(f, " (status {status})")?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        if let Some(wait) = inner.retry_after {
            write!(f, "; it asks to wait {} s", wait.as_secs())?;
        }
        if let Some(advice) = &inner.advice {
            write!(f, "; {advice}")?;
        }
        if f.alternate() {
            let is_accepted = inner.status.is_some_and(|status| status.is_success());
            let is_json = inner.body.trim_ascii_start().first().is_some_and(|first| b"{[\"".contains(first));
            match self.message() {
                _ if is_accepted && is_json => {}
                Some(message) => write!(f, ": {}", first_words(message.as_bytes()))?,
                None if !inner.body.is_empty() => write!(f, ": {}", first_words(&inner.body))?,
                None => {}
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation.map(|operation| operation.id))
            .field("detail", &inner.detail)
            .field("sent", &inner.sent)
            .field("status", &inner.status.map(|status| status.as_u16()))
            .field("attempts", &inner.attempts)
            .field("body", &format_args!("{} bytes", inner.body.len()))
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, body: &'static str) -> Error {
        Error::status_answer(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn plain_display_and_debug_never_show_the_body() {
        for body in [r#"{"error":"key oj_live_canary is bad"}"#, "<html>oj_live_canary</html>", r#"{"error":{"message":"oj_live_canary"}}"#]
        {
            let error = answered(502, body);
            assert!(!format!("{error} {error:?}").contains("canary"), "{error} {error:?}");
            assert!(format!("{error:#}").contains("canary"), "{error:#}");
        }
        // The answer to a call that was accepted may hold a fresh credential.
        for body in [r#" {"apiKey":"canary","message":"canary"}"#, r#"["canary"]"#, r#""canary""#] {
            let error = Error::new(ErrorKind::Answer, "odd").with_answer(StatusCode::OK, HeaderMap::new(), Bytes::from(body));
            assert!(!format!("{error:#}").contains("canary"), "{error:#}");
        }
    }

    #[test]
    fn every_broken_answer_keeps_its_status_and_first_words() {
        let cases = [
            (
                502,
                "<html><body>Bad gateway</body></html>",
                "the platform failed at the call (status 502 Bad Gateway): <html><body>Bad gateway</body></html>",
            ),
            (500, "", "the platform failed at the call (status 500 Internal Server Error)"),
            (408, "", "the platform failed at the call (status 408 Request Timeout)"),
            (404, r#"{"error":"Job not found","code":"NOT_FOUND"}"#, "the platform refused the call (status 404 Not Found): Job not found"),
            (400, r#"[1,2]"#, "the platform refused the call (status 400 Bad Request): [1,2]"),
        ];
        for (status, body, words) in cases {
            assert_eq!(format!("{:#}", answered(status, body)), words);
        }
    }

    #[test]
    fn the_kept_body_is_bounded_and_cookies_are_dropped() {
        let mut headers = HeaderMap::new();
        headers.insert(header::SET_COOKIE, "session=canary".parse().unwrap());
        headers.insert("x-request-id", "r-1".parse().unwrap());
        let error = Error::status_answer(StatusCode::BAD_GATEWAY, headers, Bytes::from(vec![b'x'; 2 << 20]));
        assert_eq!(error.body().len(), KEPT_BODY);
        assert_eq!(error.request_id().as_deref(), Some("r-1"));
        assert!(error.headers().get(header::SET_COOKIE).is_none());
    }

    #[test]
    fn predicates_follow_kind_and_status() {
        type Predicate = fn(&Error) -> bool;
        let predicates: [(&str, Predicate, Error); 9] = [
            ("rate", Error::is_rate_limited, answered(429, "")),
            ("auth", Error::is_auth, answered(403, "")),
            ("conflict", Error::is_conflict, answered(409, "")),
            ("validation", Error::is_validation, answered(422, "")),
            ("payment", Error::is_payment_required, answered(402, "")),
            ("server", Error::is_server, answered(503, "")),
            ("timeout", Error::is_timeout, Error::new(ErrorKind::Deadline, "late")),
            ("invalid", Error::is_invalid, Error::invalid("no")),
            ("answer", Error::is_answer, Error::body_too_large(1)),
        ];
        for (name, predicate, error) in &predicates {
            assert!(predicate(error), "{name}");
            let others = predicates.iter().filter(|(other, ..)| other != name).filter(|(_, other, _)| other(error)).count();
            assert_eq!(others, 0, "{name} is also something else");
        }
    }

    #[test]
    fn a_refusal_whose_repeat_would_come_too_late_is_still_that_refusal() {
        let error = Error::new(ErrorKind::Deadline, "late").with_answer(StatusCode::TOO_MANY_REQUESTS, HeaderMap::new(), Bytes::new());
        assert!(error.is_rate_limited() && error.is_timeout() && !error.is_auth());
    }
}
