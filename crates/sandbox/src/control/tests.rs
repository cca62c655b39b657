//! The document against the routes, and the answers against the document.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
};

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::{ControlRequest, answer, operations::DOCUMENT, table::ROUTES};
use crate::{Fault, Sandbox, engine::outbox::Delivery};

fn document() -> Value {
    serde_json::from_str(DOCUMENT).unwrap()
}

/// Every operation of the document, by its id: method, path and the operation.
fn described() -> BTreeMap<String, (String, String, Value)> {
    let mut found = BTreeMap::new();
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap().to_owned();
            found.insert(id, (method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    found
}

/// In what a value differs from a schema of the document.
fn violations(schema: &Value, value: &Value) -> Vec<String> {
    let mut rooted = schema.clone();
    rooted["components"] = document()["components"].clone();
    let validator = jsonschema::options().should_validate_formats(true).build(&rooted).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Asks, and checks question and answer against the document.
async fn ask(sandbox: &Sandbox, id: &str, path: &str, body: Value) -> (u16, Value) {
    let (method, _, operation) = described().remove(id).unwrap_or_else(|| panic!("{id} is not described"));
    let bytes = if body.is_null() { Bytes::new() } else { body.to_string().into() };
    let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query.to_owned())));
    let request =
        ControlRequest { method: method.parse().unwrap(), path: format!("/_sandbox{path}"), query, headers: HeaderMap::new(), body: bytes };
    let (status, given) = answer(Some(sandbox.clone()), SocketAddr::from(([127, 0, 0, 1], 9)), request).await;
    let said = &operation["responses"][status.to_string()];
    assert!(said.is_object(), "{id} answers {status}, of which the document knows nothing: {given:?}");
    let schema = said.pointer("/content/application~1json/schema");
    assert_eq!(schema.is_some(), given.is_some(), "{id}");
    let given = given.unwrap_or_default();
    if let Some(schema) = schema {
        assert_eq!(violations(schema, &given), Vec::<String>::new(), "{id}: {given:#}");
    }
    let taken = operation.pointer("/requestBody/content/application~1json/schema");
    assert_eq!(taken.is_some(), !body.is_null(), "{id}");
    if let Some(schema) = taken.filter(|_| status == 200) {
        assert_eq!(violations(schema, &body), Vec::<String>::new(), "{id} takes what the document does not allow");
    }
    (status, given)
}

async fn get_jobs(sandbox: &Sandbox, query: &str) -> u16 {
    use guildhall_runtime::{Operation, Request, Transport};
    let url = format!("{}/api/v1/jobs{query}", sandbox.base_url()).parse().unwrap();
    let mut request = Request::new(Operation::raw(&Method::GET), Method::GET, url);
    request.headers.insert("x-api-key", sandbox.demo_keys()[0].key.parse().unwrap());
    sandbox.transport().send(request).await.unwrap().status.as_u16()
}

#[test]
fn every_route_is_in_the_document_and_the_other_way_round() {
    let routed: BTreeSet<_> =
        ROUTES.iter().map(|(method, path, id)| ((*id).to_owned(), (*method).to_owned(), format!("/_sandbox{path}"))).collect();
    let written: BTreeSet<_> = described().into_iter().map(|(id, (method, path, _))| (id, method, path)).collect();
    assert_eq!(routed, written);
}

#[tokio::test]
async fn every_operation_answers_as_the_document_says() {
    let sandbox = Sandbox::builder().seed(7).start();
    let mut asked = BTreeSet::new();
    let fault = json!({ "kind": "status", "status": 503, "headers": { "retry-after": "1" }, "operation": "jobs_list", "times": 2 });
    let steps = [
        ("sandbox_get", "", Value::Null, 200),
        ("document_get", "/openapi.json", Value::Null, 200),
        ("settings_get", "/settings", Value::Null, 200),
        ("settings_change", "/settings", json!({ "streams": 3 }), 200),
        ("settings_change", "/settings", json!({ "streams": -1 }), 422),
        ("settings_change", "/settings", json!({ "stream": 3 }), 422),
        ("keys_list", "/keys", Value::Null, 200),
        ("mails_list", "/mails", Value::Null, 200),
        ("books_get", "/books", Value::Null, 200),
        ("clock_run", "/clock/run", Value::Null, 200),
        ("clock_stand", "/clock/stand", Value::Null, 200),
        ("clock_advance", "/clock/advance", json!({ "seconds": 1.5 }), 200),
        ("clock_advance", "/clock/advance", json!({ "seconds": -1 }), 422),
        ("clock_get", "/clock", Value::Null, 200),
        ("faults_add", "/faults", fault, 200),
        ("faults_add", "/faults", json!({ "kind": "status" }), 422),
        ("faults_add", "/faults", json!({ "kind": "reset", "operation": "jobs_crate" }), 422),
        ("faults_add", "/faults", json!({ "kind": "reset", "path": "/jbs" }), 422),
        ("faults_list", "/faults", Value::Null, 200),
        ("faults_remove", "/faults/0", Value::Null, 204),
        ("faults_remove", "/faults/0", Value::Null, 404),
        ("faults_clear", "/faults", Value::Null, 204),
        ("journal_list", "/journal?limit=5", Value::Null, 200),
        ("journal_list", "/journal?limit=many", Value::Null, 422),
        ("journal_list", "/journal?color=red", Value::Null, 422),
        ("journal_clear", "/journal", Value::Null, 204),
        ("deliveries_list", "/deliveries", Value::Null, 200),
        ("deliveries_list", "/deliveries?status=200", Value::Null, 422),
        ("deliveries_flush", "/deliveries/flush", Value::Null, 200),
        ("streams_get", "/streams", Value::Null, 200),
        ("streams_close", "/streams", Value::Null, 200),
        ("sandbox_reset", "/reset", Value::Null, 204),
    ];
    for (id, path, body, status) in steps {
        assert_eq!(ask(&sandbox, id, path, body).await.0, status, "{id} {path}");
        asked.insert(id);
    }
    assert_eq!(asked.len(), ROUTES.len(), "all of them were asked");
}

#[tokio::test]
async fn the_journal_is_read_by_filters_and_its_rows_are_as_described() {
    let sandbox = Sandbox::builder().seed(7).start();
    sandbox.inject(Fault::status(500).on("jobs_list").skip(1));
    assert_eq!(
        [get_jobs(&sandbox, "?limit=1").await, get_jobs(&sandbox, "?limit=2").await, get_jobs(&sandbox, "?limit=500").await],
        [200, 500, 422]
    );
    assert_eq!(get_jobs(&sandbox, "/search?page=2").await, 200);
    for (query, expected, next) in [
        ("", vec![0, 1, 2, 3], 4),
        ("?operation=jobs_list", vec![0, 1, 2], 4),
        ("?operation=jobs_list&limit=3", vec![0, 1, 2], 4),
        ("?operation=jobs_list&limit=2", vec![0, 1], 2),
        ("?status=422", vec![2], 4),
        ("?path=/api/v1/jobs/search", vec![3], 4),
        ("?from=2", vec![2, 3], 4),
        ("?from=1&limit=1", vec![1], 2),
        ("?kind=delivery", vec![], 4),
    ] {
        let (_, answer) = ask(&sandbox, "journal_list", &format!("/journal{query}"), Value::Null).await;
        let numbers: Vec<_> = answer["entries"].as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()).collect();
        assert_eq!((numbers, answer["next"].as_u64(), answer["dropped"].as_u64()), (expected, Some(next), Some(0)), "{query}");
    }
    let (_, answer) = ask(&sandbox, "journal_list", "/journal?from=1", Value::Null).await;
    let rows = &answer["entries"];
    assert_eq!((&rows[0]["fault"], &rows[0]["done"]), (&json!("status 500 before the effect"), &json!(false)));
    assert_eq!((&rows[1]["violations"][0]["pointer"], &rows[2]["unknown"][0]), (&json!("/query/limit"), &json!("/query/page")));
    assert_eq!(rows[0]["headers"]["x-api-key"], "(hidden)");
    assert!(!answer.to_string().contains(&sandbox.demo_keys()[0].key));
}

#[tokio::test]
async fn a_poller_that_follows_next_sees_every_row_once_and_is_told_of_those_that_are_gone() {
    let sandbox = Sandbox::builder().seed(7).start();
    let (mut seen, mut from) = (Vec::new(), 0);
    let mut poll = async |limit: &str| {
        let (_, answer) = ask(&sandbox, "journal_list", &format!("/journal?from={from}{limit}"), Value::Null).await;
        from = answer["next"].as_u64().unwrap();
        seen.extend(answer["entries"].as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()));
        answer["dropped"].as_u64().unwrap()
    };
    for _ in 0..120 {
        assert_eq!(get_jobs(&sandbox, "?limit=1").await, 200);
    }
    for limit in ["&limit=3", "", "&limit=9", "", ""] {
        assert_eq!(poll(limit).await, 0);
    }
    assert_eq!(get_jobs(&sandbox, "?limit=1").await, 200);
    assert_eq!((poll("").await, get_jobs(&sandbox, "?limit=1").await), (0, 200));
    sandbox.journal().clear();
    assert_eq!(poll("").await, 1, "what was cleared before it was read is told");
    assert_eq!(seen, (0..121).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_newest_deliveries_of_every_platform_are_listed() {
    let sandbox = Sandbox::builder().platform(crate::OpenJobs::new()).platform(crate::OpenSpawn::new()).start();
    // By platform and second, each the later the newer.
    for (platform, second) in [(0, 1), (0, 1), (0, 3), (1, 1), (1, 2)] {
        sandbox.platforms()[platform].model(|model| model.outbox().push(delivery(second), true));
    }
    for (limit, expected) in
        [("?limit=1", vec![(0, 3)]), ("?limit=3", vec![(0, 3), (1, 2), (0, 1)]), ("", vec![(0, 3), (1, 2), (0, 1), (1, 1), (0, 1)])]
    {
        let (_, answer) = ask(&sandbox, "deliveries_list", &format!("/deliveries{limit}"), Value::Null).await;
        let row = |row: &Value| (usize::from(row["platform"] == "openspawn"), row["createdAt"].as_str().unwrap()[18..19].parse().unwrap());
        let rows: Vec<(usize, i64)> = answer["deliveries"].as_array().unwrap().iter().map(row).collect();
        assert_eq!(rows, expected, "{limit}");
    }
}

#[tokio::test]
async fn what_is_under_way_while_a_sandbox_begins_anew_changes_nothing_in_the_new_life() {
    let sandbox = Sandbox::builder().seed(7).start();
    let push = move |sandbox: &Sandbox, held: bool| sandbox.platforms()[0].model(|model| model.outbox().push(Delivery::untaken(), held));
    push(&sandbox, false);
    let begun_anew = sandbox.clone();
    let receiver = guildhall_runtime::answer_with(move |_: &guildhall_runtime::Request| {
        begun_anew.reset();
        push(&begun_anew, true);
        guildhall_runtime::Response::json(200, &())
    });
    sandbox.deliver_to("https://agent.example/hook", receiver);
    assert_eq!(sandbox.deliver_due().await, 1);
    let (_, answer) = ask(&sandbox, "deliveries_list", "/deliveries", Value::Null).await;
    let row = &answer["deliveries"][0];
    assert_eq!((&row["state"], &row["attempts"]), (&json!("pending"), &json!(0)), "it has the number of the one that went out");
    assert!(sandbox.journal().deliveries().is_empty());
}

fn delivery(second: i64) -> Delivery {
    Delivery { next_at: None, created_at: jiff::Timestamp::from_second(second).unwrap(), ..Delivery::untaken() }
}

#[tokio::test]
async fn a_fault_that_can_never_happen_is_refused_with_what_is_meant() {
    let sandbox = Sandbox::builder().platform(crate::OpenJobs::new()).platform(crate::OpenSpawn::new()).start();
    let long = "/jobs/j1/apply/twice";
    for (place, reason) in [
        (json!({ "path": "/api/v1/jobs" }), "the prefix is left off, so /api/v1/jobs never comes; \"/jobs\" is meant"),
        (json!({ "path": "/api/jobs" }), "the prefix is left off"),
        (json!({ "path": "/jbs" }), "no path here begins with /jbs; with /j there are /job-templates, /jobs, /judges"),
        (json!({ "path": "/jobs/j1/aply" }), "with /jobs/j1/ap there are /jobs/j1/applications, /jobs/j1/apply"),
        (json!({ "path": long }), "no path here begins with /jobs/j1/apply/twice"),
        (json!({ "path": "/xylophones" }), "and more"),
        (json!({ "path": "jobs" }), "a path begins with /"),
        (json!({ "path": "/jobs?limit=5" }), "a path ends before its query"),
        (json!({ "path": "/jobs/{jobId}" }), "end it before the parameter"),
        (json!({ "path": "/agents", "operation": "jobs_list" }), "no call of jobs_list begins with /agents; its path is /jobs"),
        (json!({ "operation": "jobs_crate" }), "no platform here has an operation jobs_crate"),
    ] {
        let mut description = json!({ "kind": "reset" });
        description.as_object_mut().unwrap().extend(place.as_object().unwrap().clone());
        let (status, answer) = ask(&sandbox, "faults_add", "/faults", description).await;
        assert!(status == 422 && answer["error"].as_str().unwrap().contains(reason), "{place}: {answer}");
        let text = |name: &str| place[name].as_str();
        let fault = text("path").into_iter().fold(Fault::lost_answer(), |fault, path| fault.on_path(path));
        let fault = text("operation").into_iter().fold(fault, |fault, operation| fault.on(operation));
        let injected = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| sandbox.inject(fault)));
        let said = injected.unwrap_err().downcast::<String>().unwrap();
        assert!(said.contains(reason), "{place}: {said}");
    }
    assert_eq!(sandbox.faults_waiting(), 0);
    for path in ["", "/", "/jobs/any-id", "/jobs/any-id/apply", "/wallet/", "/agents", "/credits", "/_storage", "/_storage/token"] {
        let (status, answer) = ask(&sandbox, "faults_add", "/faults", json!({ "kind": "reset", "path": path })).await;
        assert_eq!(status, 200, "{path}: {answer}");
    }
}

#[tokio::test]
async fn a_fault_that_waits_is_shown_as_it_was_set_and_as_far_as_it_has_come() {
    let sandbox = Sandbox::builder().seed(7).start();
    let fault = json!({
        "kind": "status", "status": 503, "headers": { "retry-after": "1" }, "delayMs": 1, "operation": "jobs_list", "path": "/jobs",
        "skip": 1, "times": 2,
    });
    ask(&sandbox, "faults_add", "/faults", fault.clone()).await;
    ask(&sandbox, "faults_add", "/faults", json!({ "kind": "late_effect", "durationMs": 5, "operation": "agents_me", "always": true }))
        .await;
    assert_eq!((get_jobs(&sandbox, "?limit=1").await, get_jobs(&sandbox, "?limit=1").await), (200, 503));
    let (_, answer) = ask(&sandbox, "faults_list", "/faults", Value::Null).await;
    let (first, second) = (&answer["faults"][0], &answer["faults"][1]);
    for (name, value) in fault.as_object().unwrap() {
        assert_eq!(&first[name], value, "{name}");
    }
    assert_eq!((&first["skipped"], &first["fired"], &first["left"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!((&second["always"], &second["durationMs"], &second["fired"]), (&json!(true), &json!(5), &json!(0)));
}

#[tokio::test]
async fn a_reset_begins_anew_with_the_same_seed() {
    let sandbox = Sandbox::builder().seed(7).start();
    let keys: Vec<_> = sandbox.demo_keys().iter().map(|key| key.key.clone()).collect();
    let state = async || {
        let (_, books) = ask(&sandbox, "books_get", "/books", Value::Null).await;
        (books, get_jobs(&sandbox, "?limit=1").await, sandbox.journal().exchanges().last().unwrap().answer.clone())
    };
    let before = state().await;
    ask(&sandbox, "clock_advance", "/clock/advance", json!({ "seconds": 3600 })).await;
    sandbox.inject(Fault::status(500).always());
    ask(&sandbox, "sandbox_reset", "/reset", Value::Null).await;
    assert_eq!(state().await, before);
    assert_eq!((sandbox.faults_waiting(), sandbox.journal().exchanges().len()), (0, 1));
    assert_eq!(sandbox.demo_keys().iter().map(|key| key.key.clone()).collect::<Vec<_>>(), keys);
}

#[tokio::test]
async fn a_clock_that_cannot_go_so_far_says_why_and_stays() {
    let sandbox = Sandbox::builder().clock(crate::Clock::running()).start();
    for (seconds, reason) in
        [(json!(-1), "time does not go back"), (json!(1e12), "not moved beyond"), (json!(1e300), "not moved beyond"), (json!("1"), "f64")]
    {
        let (status, answer) = ask(&sandbox, "clock_advance", "/clock/advance", json!({ "seconds": seconds })).await;
        assert!(status == 422 && answer["error"].as_str().unwrap().contains(reason), "{seconds}: {answer}");
    }
    let real = || std::time::SystemTime::now();
    assert!(sandbox.clock().now() < real() + std::time::Duration::from_secs(60), "it was not moved");
    assert_eq!(ask(&sandbox, "clock_advance", "/clock/advance", json!({ "seconds": 1e9 })).await.0, 200);
    ask(&sandbox, "sandbox_reset", "/reset", Value::Null).await;
    assert!(sandbox.clock().is_running() && sandbox.clock().now() < real() + std::time::Duration::from_secs(60), "real time is back");
}

#[tokio::test]
async fn settings_are_switched_at_once_and_a_reset_takes_them_back() {
    let sandbox = Sandbox::builder().seed(7).start();
    let (_, before) = ask(&sandbox, "settings_get", "/settings", Value::Null).await;
    assert_eq!(before, json!({ "rateLimits": false, "redirectDownloads": false, "streams": 100, "quirks": false }));
    let (_, after) = ask(&sandbox, "settings_change", "/settings", json!({ "rateLimits": true })).await;
    assert_eq!(after, json!({ "rateLimits": true, "redirectDownloads": false, "streams": 100, "quirks": false }));
    let mut refused = false;
    for _ in 0..1000 {
        refused = refused || get_jobs(&sandbox, "?limit=1").await == 429;
    }
    assert!(refused, "the rate is limited now");
    ask(&sandbox, "sandbox_reset", "/reset", Value::Null).await;
    assert_eq!(ask(&sandbox, "settings_get", "/settings", Value::Null).await.1, before);
}

#[tokio::test]
async fn the_keys_are_those_that_are_valid_now() {
    use guildhall_runtime::{Operation, Request, Transport};
    let sandbox = Sandbox::builder().seed(7).start();
    let first = sandbox.demo_keys()[0].key.clone();
    let send = async |method: Method, path: &str| {
        let url = format!("{}/api/v1{path}", sandbox.base_url()).parse().unwrap();
        let mut request = Request::new(Operation::raw(&method), method, url);
        request.headers.insert("x-api-key", first.parse().unwrap());
        let answer = sandbox.transport().send(request).await.unwrap().body.collect(1 << 20).await.unwrap();
        serde_json::from_slice::<Value>(&answer).unwrap()
    };
    let id = send(Method::GET, "/agents/me").await["id"].as_str().unwrap().to_owned();
    let fresh = send(Method::POST, &format!("/agents/{id}/rotate-key")).await["apiKey"].clone();
    let (_, listed) = ask(&sandbox, "keys_list", "/keys", Value::Null).await;
    assert_eq!((&listed["keys"][0]["agent"], &listed["keys"][0]["key"]), (&json!("ada_data"), &fresh));
    assert!(!listed.to_string().contains(&first), "the old key is no longer listed");
    assert_eq!(listed["keys"].as_array().unwrap().len(), sandbox.demo_keys().len());
}

#[tokio::test]
async fn a_path_or_a_method_that_is_not_there_is_said_to_be_so() {
    let sandbox = Sandbox::builder().start();
    for (method, path, status) in [
        (Method::GET, "/_sandbox/", 200),
        (Method::GET, "/_sandbox/moon", 404),
        (Method::POST, "/_sandbox/keys", 405),
        (Method::DELETE, "/_sandbox/faults/first", 404),
    ] {
        let request = ControlRequest { method, path: path.to_owned(), query: None, headers: HeaderMap::new(), body: Bytes::new() };
        assert_eq!(answer(Some(sandbox.clone()), SocketAddr::from(([127, 0, 0, 1], 9)), request).await.0, status, "{path}");
    }
}

#[tokio::test]
async fn nobody_beyond_this_machine_is_answered() {
    let sandbox = Sandbox::builder().start();
    let request = ControlRequest {
        method: Method::POST,
        path: "/_sandbox/reset".to_owned(),
        query: None,
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    assert_eq!(answer(Some(sandbox), SocketAddr::from(([10, 0, 0, 7], 9)), request).await.0, 403);
}
