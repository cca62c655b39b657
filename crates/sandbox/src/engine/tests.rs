//! The engine with a platform that is wrong on purpose.

use std::sync::OnceLock;

use guildhall_runtime::{
    Auth, Credential, Environment, Idempotency, Location, Operation, Parameter, Platform, Request, Response, Retry, Transport,
};
use http::{HeaderMap, HeaderValue, Method};
use serde_json::{Value, json};

use super::{
    Hosted, Model, Plan, Settings, auth,
    call::{Answer, Call},
    contract::Contract,
    outbox::Outbox,
    refusal::Refusal,
};
use crate::{Clock, InProcess, Journal, engine::Receivers, fault::Faults, journal::Violation, openjobs::OpenJobs};

macro_rules! operation {
    ($id:literal, $verb:literal, $path:literal, $flows:expr) => {
        Operation {
            id: $id,
            group: "things",
            verb: $verb,
            summary: "",
            method: Method::GET,
            path: $path,
            prefix: None,
            parameters: &[Parameter { name: "size", location: Location::Query, required: true, reserved: &[] }],
            body: None,
            success: &[200],
            auth: Auth { flows: $flows, scopes: &[], roles: &[] },
            idempotency: Idempotency::Natural,
            pagination: None,
            paid: None,
            handwritten: None,
        }
    };
}

static READ: Operation = operation!("things_read", "read", "/things", &["bearer"]);
static EXAMPLE: Operation = operation!("things_example", "example", "/example", &["none"]);

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
        environment_variable: None,
    }],
    retry: Retry { statuses: &[], base: 1.0, cap: 1.0, max_retries: 0 },
    rate_limit: None,
    webhooks: None,
    operations: &[&READ, &EXAMPLE],
};

const SPEC: &str = r##"{
    "parameters": [{ "name": "size", "in": "query", "required": true, "schema": { "type": "integer", "minimum": 1 } }],
    "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/$defs/Thing" } } } } }
}"##;

const THING: &str = r#"{
    "type": "object", "required": ["size"], "properties": { "size": { "type": "integer" } }, "examples": [{ "size": 3 }]
}"#;

/// Answers `size` as it came, which is right, unless it is 13 or 14.
#[derive(Default)]
struct Things {
    outbox: Option<Outbox>,
    broke: bool,
}

impl Model for Things {
    fn authenticate(&self, operation: &Operation, headers: &HeaderMap) -> Result<Option<String>, Refusal> {
        auth::by_key(&PLATFORM, operation, headers, |key| (key == "good").then(|| "me".to_owned()))
    }

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        let size = call.number("size")?;
        self.broke = size == 14;
        let answer = if size == 13 { json!({ "size": "thirteen" }) } else { json!({ "size": size }) };
        (call.operation.id == "things_read").then(|| Ok(answer.into()))
    }

    fn tolerates(&self, _: &Operation, _: &Violation, _: &Value) -> bool {
        false
    }

    fn outbox(&mut self) -> &mut Outbox {
        self.outbox.get_or_insert_with(|| Outbox::new(&[]))
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
        rate_limits: true,
    }
}

fn things(strict: bool) -> (InProcess, Journal) {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    let operations = &[("things_read", SPEC), ("things_example", SPEC)];
    let contract = CONTRACT.get_or_init(|| Contract::new(&PLATFORM, operations, &[("Thing", THING)]));
    let settings = settings(strict);
    let journal = settings.journal.clone();
    let things = Hosted::new(Plan { contract, model: Box::new(Things::default()), keys: Vec::new() }, settings.clone());
    let beginning = super::Beginning { seed: 0, now: settings.clock.timestamp() };
    let openjobs = Hosted::new(OpenJobs::new().plan(beginning), settings);
    (InProcess::new(vec![openjobs, things]), journal)
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
