//! The engine with a platform that is wrong on purpose.

use std::{sync::OnceLock, time::Duration};

use guildhall_runtime::{
    Auth, BoxFuture, Credential, Environment, Error, Idempotency, IdempotencyKey, KeyFrom, Location, Operation, Parameter, Platform,
    Request, Response, Retry, Transport, answer_with,
};
use http::{HeaderValue, Method};
use serde_json::{Value, json};

use super::{
    Holding, Hosted, Model, Plan, Settings,
    auth::{self, Caller, Presented},
    call::{Answer, Call},
    contract::Contract,
    outbox::Outbox,
    questions::Question,
    refusal::Refusal,
    streams::Streams,
};
use crate::{
    Clock, Fault, InProcess, Journal,
    engine::Receivers,
    fault::Faults,
    journal::Violation,
    openjobs::{OpenJobs, conventions::OpenJobsConventions},
};

macro_rules! operation {
    ($id:literal, $verb:literal, $path:literal, $flows:expr, $method:ident, $idempotency:expr) => {
        Operation {
            id: $id,
            group: "things",
            verb: $verb,
            summary: "",
            method: Method::$method,
            path: $path,
            prefix: None,
            parameters: &[Parameter { name: "size", location: Location::Query, required: true, reserved: &[], secret: false, uuid: false }],
            body: None,
            success: &[200],
            auth: Auth { flows: $flows, scopes: &[], roles: &[] },
            idempotency: $idempotency,
            check: None,
            pagination: None,
            paid: None,
            handwritten: None,
        }
    };
}

const fn key(after: KeyFrom) -> Idempotency {
    Idempotency::Key(IdempotencyKey { header: "idempotency-key", flows: &["bearer"], after, uuid: false })
}

static READ: Operation = operation!("things_read", "read", "/things", &["bearer"], GET, Idempotency::Natural);
static EXAMPLE: Operation = operation!("things_example", "example", "/example", &["none"], GET, Idempotency::Natural);
static MAKE: Operation = operation!("things_make", "make", "/things", &["bearer"], POST, key(KeyFrom::Start));
static MAKE_LATER: Operation = operation!("things_make_later", "make_later", "/later", &["bearer", "none"], POST, key(KeyFrom::Answer));

static PLATFORM: Platform = Platform {
    name: "things",
    title: "Things",
    version: "2026-01-01",
    prefix: "/v1",
    environments: &[Environment { name: "production", origin: "https://things.example", headers: &[] }],
    dialects: &[],
    credentials: &[Credential {
        name: "bearer",
        flow: "static-header",
        header: "Authorization",
        prefix: "Bearer ",
        token_prefix: None,
        environment_variable: None,
        parts: &[],
    }],
    exclusive_credentials: false,
    empty_body: false,
    retry: Retry { statuses: &[], refused: &[], base: 1.0, cap: 1.0, max_retries: 0 },
    rate_limit: None,
    webhooks: None,
    operations: &[&READ, &EXAMPLE, &MAKE, &MAKE_LATER],
};

const SPEC: &str = r##"{
    "parameters": [{ "name": "size", "in": "query", "required": true, "schema": { "type": "integer", "minimum": 1 } }],
    "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/$defs/Thing" } } } } }
}"##;

const THING: &str = r#"{
    "type": "object", "required": ["size"], "properties": { "size": { "type": "integer" } }, "examples": [{ "size": 3 }]
}"#;

/// Answers `size` as it came, which is right, unless it is 13 or 14. What is made answers how many there are.
#[derive(Default)]
struct Things {
    outbox: Option<Outbox>,
    streams: Streams,
    broke: bool,
    made: usize,
}

impl Model for Things {
    fn authenticate(&mut self, presented: &Presented<'_>) -> Result<Option<Caller>, Refusal> {
        auth::by_key(&PLATFORM, presented.operation, &presented.incoming.headers, |key| (key == "good").then(|| "me".to_owned()))
    }

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        if !call.heard.is_empty() {
            let said: Vec<_> = call.heard.iter().map(|heard| heard.answer.clone().unwrap_or_else(Value::String)).collect();
            return Some(Ok(json!({ "size": self.made, "said": said }).into()));
        }
        if call.operation.id.starts_with("things_make") {
            self.made += 1;
            return Some(Ok(json!({ "size": self.made }).into()));
        }
        let size = call.number("size")?;
        self.broke = size == 14;
        let answer = if size == 13 { json!({ "size": "thirteen" }) } else { json!({ "size": size }) };
        (call.operation.id == "things_read").then(|| Ok(answer.into()))
    }

    /// Asks three receivers before it makes a thing of size 7.
    fn questions(&mut self, call: &Call) -> Vec<Question> {
        let is_asked = call.operation.id == "things_make" && call.number("size") == Some(7) && call.heard.is_empty();
        let question = |name: &str| Question {
            id: name.to_owned(),
            endpoint: name.to_owned(),
            url: format!("https://{name}.example"),
            event: "thing.make",
            body: "{}".into(),
            headers: Vec::new(),
            patience: Duration::from_secs(5),
        };
        ["nosy", "slow", "mute", "nobody"].iter().filter(|_| is_asked).map(|name| question(name)).collect()
    }

    fn tolerates(&self, _: &Operation, _: &Violation, _: &Value) -> bool {
        false
    }

    fn outbox(&mut self) -> &mut Outbox {
        self.outbox.get_or_insert_with(|| Outbox::new(&[]))
    }

    fn streams(&mut self) -> &mut Streams {
        &mut self.streams
    }

    fn holdings(&self) -> Vec<Holding> {
        Vec::new()
    }

    fn audit(&mut self) -> Result<(), String> {
        if self.broke { Err("one token is missing".to_owned()) } else { Ok(()) }
    }
}

fn settings(strict: bool) -> Settings {
    Settings {
        clock: Clock::standing(),
        journal: Journal::default(),
        faults: Faults::default(),
        receivers: Receivers::default(),
        strict,
        switches: super::Switches::new(super::Choice { rate_limits: true, redirect_downloads: false, streams: 2, quirks: false }),
    }
}

fn things(strict: bool) -> (InProcess, Journal) {
    let (transport, settings) = things_with(settings(strict));
    (transport, settings.journal)
}

fn things_with(settings: Settings) -> (InProcess, Settings) {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    let operations = &[("things_read", SPEC), ("things_example", SPEC), ("things_make", SPEC), ("things_make_later", SPEC)];
    let contract = CONTRACT.get_or_init(|| Contract::new(&PLATFORM, &OpenJobsConventions, operations, &[("Thing", THING)]));
    let shared = settings.clone();
    let make = || Plan { contract, model: Box::new(Things::default()), keys: Vec::new() };
    let (things, _) = Hosted::new(0, settings.clone(), Box::new(make));
    let beginning = super::Beginning { seed: 0, now: settings.clock.timestamp(), running: false };
    let (openjobs, _) = Hosted::new(0, settings, Box::new(move || OpenJobs::new().plan(beginning)));
    (InProcess::new(vec![openjobs, things]), shared)
}

async fn get(transport: &InProcess, operation: &'static Operation, url: &str) -> Response {
    let mut request = Request::new(operation, Method::GET, url.parse().unwrap());
    request.headers.insert("authorization", HeaderValue::from_static("Bearer good"));
    transport.send(request).await.unwrap()
}

async fn body(response: Response) -> Value {
    serde_json::from_slice(&response.body.collect(1 << 20).await.unwrap()).unwrap()
}

#[tokio::test]
#[should_panic(expected = "the sandbox is wrong: the answer breaks the spec; /size: the value is not of type \"integer\"")]
async fn an_answer_that_breaks_the_spec_fails_the_test_of_a_strict_sandbox() {
    get(&things(true).0, &READ, "https://things.example/v1/things?size=13").await;
}

#[tokio::test]
async fn an_answer_that_breaks_the_spec_is_noted_by_a_sandbox_that_is_not_strict() {
    let (transport, journal) = things(false);
    let answer = get(&transport, &READ, "https://things.example/v1/things?size=13").await;
    assert_eq!(body(answer).await, json!({ "size": "thirteen" }));
    assert_eq!(journal.calls("things_read")[0].violations[0].pointer, "/size");
}

#[tokio::test]
#[should_panic(expected = "the sandbox is wrong: the books do not balance: one token is missing")]
async fn books_that_do_not_balance_fail_every_test() {
    get(&things(false).0, &READ, "https://things.example/v1/things?size=14").await;
}

#[tokio::test]
async fn an_operation_without_a_behaviour_answers_its_example() {
    let answer = get(&things(true).0, &EXAMPLE, "https://things.example/v1/example?size=1").await;
    assert_eq!(body(answer).await, json!({ "size": 3 }));
}

#[tokio::test]
async fn a_request_reaches_the_platform_of_its_host_or_of_its_operation() {
    let (transport, _) = things(true);
    let by_host = get(&transport, Operation::raw(&Method::GET), "https://things.example/v1/things?size=1").await;
    assert_eq!(by_host.status, 200);
    let by_operation = get(&transport, &READ, "https://anything.example/v1/things?size=1").await;
    assert_eq!(by_operation.status, 200);
    let home_of_openjobs = get(&transport, Operation::raw(&Method::GET), "https://openjobs.bot/api/v1/jobs").await;
    assert_eq!(home_of_openjobs.status, 200);
    let lost = Request::new(Operation::raw(&Method::GET), Method::GET, "https://anything.example/v1/things".parse().unwrap());
    assert!(transport.send(lost).await.is_err_and(|error| error.is_connect()));
}

#[tokio::test]
async fn a_parameter_that_is_needed_and_a_credential_with_a_prefix_are_asked_for() {
    let (transport, _) = things(true);
    let missing = get(&transport, &READ, "https://things.example/v1/things").await;
    assert_eq!(body(missing).await["errors"][0]["pointer"], "/query/size");
    for (value, status) in [("Bearer good", 200), ("good", 401), ("Bearer bad", 401), ("bearer good", 401)] {
        let mut request = Request::new(&READ, Method::GET, "https://things.example/v1/things?size=1".parse().unwrap());
        request.headers.insert("authorization", HeaderValue::from_static(value));
        assert_eq!(transport.send(request).await.unwrap().status, status, "{value}");
    }
}

/// Makes a thing with an idempotency key; tells how many there are then, or that the call was given up after so many seconds.
async fn make(transport: &InProcess, path: &str, credential: Option<&str>, patience: u64) -> Option<u64> {
    let mut request = Request::new(&MAKE, Method::POST, format!("https://things.example/v1{path}?size=1").parse().unwrap());
    request.headers.insert("idempotency-key", HeaderValue::from_static("k"));
    if let Some(credential) = credential {
        request.headers.insert("authorization", credential.parse().unwrap());
    }
    let answer = tokio::time::timeout(Duration::from_secs(patience), transport.send(request)).await.ok()?;
    body(answer.unwrap()).await["size"].as_u64()
}

#[tokio::test]
async fn a_key_helps_the_flows_that_the_operation_names_and_no_others() {
    let (transport, _) = things(true);
    for (credential, expected) in [(Some("Bearer good"), [1, 1]), (None, [2, 3])] {
        for expected in expected {
            assert_eq!(make(&transport, "/later", credential, 9).await, Some(expected), "{credential:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_repeat_that_comes_while_the_first_attempt_is_being_answered_is_done_again_if_the_key_helps_only_afterwards() {
    for (path, operation, expected) in [("/things", "things_make", Some(1)), ("/later", "things_make_later", Some(2))] {
        let (transport, settings) = things_with(settings(true));
        settings.faults.inject(Fault::delay(Duration::from_secs(60)).on(operation));
        let (first, (second, third)) = tokio::join!(make(&transport, path, Some("Bearer good"), 90), async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let second = make(&transport, path, Some("Bearer good"), 9).await;
            tokio::time::sleep(Duration::from_secs(70)).await;
            (second, make(&transport, path, Some("Bearer good"), 9).await)
        });
        assert_eq!((first, second), (Some(1), expected), "{path}");
        assert_eq!(third, expected, "{path}: what was answered last is given again");
    }
}

#[tokio::test(start_paused = true)]
async fn a_repeat_can_overtake_the_first_attempt_whose_effect_comes_even_if_nobody_waits_for_it() {
    for (path, operation, made) in [("/things", "things_make", 1), ("/later", "things_make_later", 2)] {
        let (transport, settings) = things_with(settings(true));
        settings.faults.inject(Fault::late_effect(Duration::from_secs(60)).on(operation));
        assert_eq!(make(&transport, path, Some("Bearer good"), 5).await, None, "the client gives up");
        assert_eq!(make(&transport, path, Some("Bearer good"), 5).await, Some(1), "the repeat overtakes it");
        tokio::time::sleep(Duration::from_secs(60)).await;
        let calls = settings.journal.calls(operation);
        assert_eq!(calls.len(), 2, "the first attempt was done after all");
        assert_eq!((calls[1].fault.is_some(), calls[1].replayed), (true, made == 1), "{path}");
    }
}

/// A receiver that asks the platform something itself before it answers.
struct Nosy(InProcess);

impl Transport for Nosy {
    fn send(&self, _: Request) -> BoxFuture<Result<Response, Error>> {
        let transport = self.0.clone();
        Box::pin(async move {
            let made = make(&transport, "/things", Some("Bearer good"), 5).await;
            Ok(Response::json(200, &json!({ "made": made })))
        })
    }
}

/// A receiver that takes an hour.
struct Slow;

impl Transport for Slow {
    fn send(&self, _: Request) -> BoxFuture<Result<Response, Error>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(3600)).await;
            Ok(Response::json(200, &()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn receivers_are_asked_at_once_and_outside_of_the_lock_and_heard_in_their_order() {
    let (transport, settings) = things_with(settings(true));
    settings.receivers.add("https://nosy.example", Nosy(transport.clone()));
    settings.receivers.add("https://slow.example", Slow);
    settings.receivers.add("https://mute.example", answer_with(|_: &Request| Response::json(503, &())));
    let mut request = Request::new(&MAKE, Method::POST, "https://things.example/v1/things?size=7".parse().unwrap());
    request.headers.insert("authorization", HeaderValue::from_static("Bearer good"));
    let began = tokio::time::Instant::now();
    let answer = body(transport.send(request).await.unwrap()).await;
    assert_eq!(began.elapsed(), Duration::from_secs(5));
    let said = json!([{ "made": 1 }, "no answer within 5000 ms", "HTTP 503", "the receiver cannot be reached"]);
    assert_eq!(answer, json!({ "size": 1, "said": said }));
    let told = settings.journal.deliveries();
    let told: Vec<_> = told.iter().map(|attempt| (attempt.delivery.as_str(), attempt.status)).collect();
    assert_eq!(told, [("nosy", Some(200)), ("slow", None), ("mute", Some(503)), ("nobody", None)]);
}
