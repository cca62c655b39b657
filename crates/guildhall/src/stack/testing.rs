//! A platform, a client and a transport for tests.

pub(crate) mod pieces;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{
    Auth, Body, BoxFuture, Client as RuntimeClient, Credential, Dialect, Environment, Idempotency, IdempotencyKey, KeyFrom, Platform,
    RequestBodyInfo, Retry,
};
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};

use crate::{Builder, Client, Error, ErrorKind, Operation, PlatformClient, Request, Response, SeededRandom, Transport};

pub(crate) static PLATFORM: Platform = Platform {
    name: "test",
    title: "Test",
    version: "1",
    prefix: "/v1",
    environments: &[
        Environment { name: "production", origin: "https://h.example", headers: &[] },
        Environment { name: "sandbox", origin: "https://sandbox.h.example", headers: &[("X-Env", "sandbox")] },
    ],
    dialects: &[Dialect { name: "legacy", prefix: "/old" }],
    credentials: &[
        Credential {
            name: "apiKey",
            flow: "static-header",
            header: "X-API-Key",
            prefix: "",
            token_prefix: None,
            environment_variable: Some("TEST_API_KEY"),
            parts: &[],
        },
        Credential {
            name: "bearer",
            flow: "static-header",
            header: "Authorization",
            prefix: "Bearer ",
            token_prefix: None,
            environment_variable: None,
            parts: &[],
        },
    ],
    exclusive_credentials: false,
    empty_body: false,
    retry: Retry { statuses: &[408, 425, 429, 500, 502, 503, 504], refused: &[425, 429, 503], base: 0.25, cap: 30.0, max_retries: 4 },
    rate_limit: None,
    webhooks: None,
    operations: &[&CREATE],
};

const fn operation(id: &'static str, method: Method, flows: &'static [&'static str], idempotency: Idempotency) -> Operation {
    Operation {
        id,
        group: "things",
        verb: "do",
        summary: "",
        method,
        path: "/things",
        prefix: None,
        parameters: &[],
        body: Some(RequestBodyInfo {
            required: true,
            required_members: &[],
            validated: false,
            legacy_names: &[("ownerEmail", "owner_email")],
            comma_free: &[],
            not_self: None,
        }),
        success: &[200],
        auth: Auth { flows, scopes: &[], roles: &[] },
        idempotency,
        check: None,
        pagination: None,
        paid: None,
        handwritten: None,
    }
}

const fn keyed(flows: &'static [&'static str], after: KeyFrom) -> Idempotency {
    Idempotency::Key(IdempotencyKey { header: "Idempotency-Key", flows, after, uuid: false })
}

pub(crate) static READ: Operation = operation("things_read", Method::GET, &["apiKey", "none"], Idempotency::Natural);
pub(crate) static CREATE: Operation = operation("things_create", Method::POST, &["apiKey"], keyed(&["apiKey"], KeyFrom::Start));
pub(crate) static LATE: Operation = operation("things_late", Method::POST, &["apiKey"], keyed(&["apiKey"], KeyFrom::Answer));
pub(crate) static OTHER: Operation = operation("things_other", Method::POST, &["apiKey"], keyed(&["bearer"], KeyFrom::Start));
pub(crate) static PAY: Operation = operation("things_pay", Method::POST, &["apiKey"], Idempotency::None);
pub(crate) static REGISTER: Operation = operation("things_register", Method::POST, &["none"], keyed(&["none"], KeyFrom::Start));

/// A client as the generator would make it.
#[derive(Debug, Clone)]
pub(crate) struct TestPlatform(pub(crate) RuntimeClient);

impl From<RuntimeClient> for TestPlatform {
    fn from(client: RuntimeClient) -> Self {
        Self(client)
    }
}

impl PlatformClient for TestPlatform {
    type Environment = &'static str;
    type Dialect = &'static str;

    fn platform() -> &'static Platform {
        &PLATFORM
    }

    fn environment(environment: &'static str) -> &'static Environment {
        PLATFORM.environment(environment).unwrap()
    }

    fn dialect(dialect: &'static str) -> Option<&'static Dialect> {
        PLATFORM.dialect(dialect)
    }
}

pub(crate) const CANARY: &str = "key-canary";

/// A builder with a credential, repeatable randomness and no wait between attempts.
pub(crate) fn builder() -> Builder<TestPlatform> {
    Builder::new().anonymous().credential("apiKey", CANARY).random(SeededRandom::new(1)).backoff(|_| Duration::ZERO)
}

/// What one attempt meets.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// An answer with that status.
    Status(u16),
    /// An answer with that status and one header.
    With(u16, &'static str, &'static str),
    /// No answer, but that failure.
    Fail(ErrorKind),
    /// No answer at all.
    Silence,
    /// A 200 whose body breaks off.
    Torn,
    /// A 200 whose body never ends.
    Stuck,
}

/// Answers attempt after attempt as told, the last step for ever, and remembers what came in.
#[derive(Clone)]
pub(crate) struct Script(Arc<Mutex<State>>);

struct State {
    steps: VecDeque<Step>,
    seen: Vec<Seen>,
}

/// A request that came in, and when.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) at: tokio::time::Instant,
}

impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new(State { steps: steps.into_iter().collect(), seen: Vec::new() })))
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap().seen.clone()
    }

    pub(crate) fn attempts(&self) -> usize {
        self.0.lock().unwrap().seen.len()
    }

    pub(crate) fn client(&self) -> Client<TestPlatform> {
        builder().transport(self.clone()).build().unwrap()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let mut state = self.0.lock().unwrap();
        state.seen.push(Seen {
            method: request.method,
            url: request.url.to_string(),
            headers: request.headers,
            body: request.body.as_bytes().cloned().unwrap_or_default(),
            at: tokio::time::Instant::now(),
        });
        let step = if state.steps.len() > 1 { state.steps.pop_front() } else { state.steps.front().copied() };
        Box::pin(async move { step.unwrap().play().await })
    }
}

impl Step {
    async fn play(self) -> Result<Response, Error> {
        match self {
            Self::Status(status) => Ok(answer(status)),
            Self::With(status, name, value) => {
                let mut response = answer(status);
                response.headers.insert(name, value.parse().unwrap());
                Ok(response)
            }
            Self::Fail(kind) => Err(Error::new(kind, "it failed")),
            Self::Silence => std::future::pending().await,
            Self::Torn => Ok(streamed(Some(Err(Error::new(ErrorKind::Interrupted, "the answer broke off"))))),
            Self::Stuck => Ok(streamed(None)),
        }
    }
}

fn answer(status: u16) -> Response {
    Response::json(status, &if status < 300 { json!({"ok": true}) } else { json!({"error": "no"}) })
}

/// An answer whose body begins and then ends as told, or not at all.
fn streamed(end: Option<Result<Bytes, Error>>) -> Response {
    let mut response = Response::new(StatusCode::OK);
    response.body = Body::stream(Pieces { pieces: [Some(Ok(Bytes::from_static(b"{\"ok\"")))].into_iter().chain([end]).collect() });
    response
}

struct Pieces {
    pieces: VecDeque<Option<Result<Bytes, Error>>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        match self.pieces.pop_front() {
            None => std::task::Poll::Ready(None),
            Some(Some(piece)) => std::task::Poll::Ready(Some(piece)),
            Some(None) => {
                self.pieces.push_front(None);
                std::task::Poll::Pending
            }
        }
    }
}

impl Client<TestPlatform> {
    /// Calls an operation with a small body where it takes one.
    pub(crate) async fn run(&self, operation: &'static Operation) -> Result<crate::ResponseValue<Value>, Error> {
        let call = self.0.call(operation);
        let call = if operation.method == Method::GET { call } else { call.json(&json!({"ownerEmail": "a@b.example"})) };
        call.send_json().await
    }
}

/// The date of RFC 9110's examples.
pub(crate) fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
}
