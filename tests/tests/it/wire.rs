//! What goes over the wire.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
};

use guildhall_runtime::{Request, Response};
use serde_json::{Value, json};

use crate::samples::subjects;

/// Method, path, headers and body of every operation, with every parameter and every member of the body set.
#[tokio::test]
async fn every_operation_keeps_its_wire_form() {
    for subject in subjects() {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = requests.clone();
        let samples = subject.calls(move |request: Request| {
            seen.lock().unwrap().push(shown(&request));
            async { Ok(Response::json(500, &json!({}))) }
        });
        let mut text = String::new();
        for sample in samples {
            let operation = sample.operation;
            let error = sample.send().await.expect_err("the transport refuses everything");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{operation}: {error}");
            let request = requests.lock().unwrap().pop().expect("a request");
            let _ = write!(text, "## {operation}\n{request}\n");
        }
        insta::assert_snapshot!(format!("wire_{}", subject.platform.name), text);
    }
}

/// No operation of the table is without a sample, or served by nobody.
#[test]
fn every_operation_has_a_sample_or_is_served_by_hand() {
    for subject in subjects() {
        let samples = subject.calls(guildhall_runtime::answer_with(|_| Response::json(200, &json!({}))));
        let mut sampled: Vec<&str> = samples.iter().map(|sample| sample.operation).collect();
        sampled
            .extend(subject.platform.operations.iter().filter(|operation| operation.handwritten.is_some()).map(|operation| operation.id));
        let mut listed: Vec<&str> = subject.platform.operations.iter().map(|operation| operation.id).collect();
        sampled.sort_unstable();
        listed.sort_unstable();
        assert_eq!(sampled, listed);
    }
}

fn shown(request: &Request) -> String {
    let mut text = format!("{} {}", request.method, request.url.path());
    if let Some(query) = request.url.query() {
        let _ = write!(text, "?{query}");
    }
    for (name, value) in &request.headers {
        let _ = write!(text, "\n{name}: {}", value.to_str().unwrap_or("(not a text)"));
    }
    let body = request.body.as_bytes().expect("bytes at hand");
    if !body.is_empty() {
        let json: Value = serde_json::from_slice(body).expect("a JSON body");
        let _ = write!(text, "\n{json:#}");
    }
    text + "\n"
}
