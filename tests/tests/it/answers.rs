//! What platforms answer: as their specs say, and not quite.

use guildhall_runtime::{Response, answer_with};
use serde_json::{Value, json};

use crate::samples::{Subject, subjects};

#[tokio::test]
async fn every_example_is_understood_and_so_is_each_with_one_thing_changed() {
    for subject in subjects() {
        let mut tried = 0;
        for operation in subject.operations.iter().map(|(id, _)| *id) {
            for (change, answer) in answers(&subject, operation) {
                let samples = subject.calls(answer_with(move |_| Response::json(200, &answer)));
                let sample = samples.into_iter().find(|sample| sample.operation == operation);
                let Some(sample) = sample else { continue };
                if let Err(error) = sample.send().await {
                    panic!("{operation}, {change}: {error:#}");
                }
                tried += 1;
            }
        }
        // Far fewer would mean that the examples are not found any more.
        assert!(tried > 10 * subject.operations.len(), "only {tried} answers of {} were tried", subject.platform.name);
    }
}

/// Answers with every member that the sources name, whether or not the spec's own examples have it; see the fixture.
#[tokio::test]
async fn every_row_of_the_sources_is_understood_and_so_is_each_with_one_member_less_or_null() {
    let rows: Value = serde_json::from_str(include_str!("../../fixtures/openjobs_appendix.json")).expect("JSON");
    let subject = subjects().into_iter().find(|subject| subject.platform.name == "openjobs").expect("OpenJobs");
    for (operation, row) in rows.as_object().expect("answers by operation") {
        let (schema, _) = example(&subject, operation).unwrap_or_else(|| panic!("{operation} has no answer"));
        let changes = changes(&subject, &schema, row);
        assert!(!changes.is_empty(), "{operation}");
        for (change, answer) in std::iter::once(("unchanged".to_owned(), row.clone())).chain(changes) {
            let samples = subject.calls(answer_with(move |_| Response::json(200, &answer)));
            let sample = samples.into_iter().find(|sample| sample.operation == operation).expect("a sample");
            if let Err(error) = sample.send().await {
                panic!("{operation}, {change}: {error:?}");
            }
        }
    }
}

#[test]
fn every_event_is_understood_and_so_is_each_with_one_thing_changed() {
    for subject in subjects() {
        for event in subject.platform.webhooks.iter().flat_map(|webhooks| webhooks.events) {
            let schema = subject.schema(event.schema);
            let mut example = schema["examples"][0].clone();
            let changes = changes(&subject, &schema, &example);
            for (change, mut body) in std::iter::once(("unchanged".to_owned(), example.take())).chain(changes) {
                // The name decides about the type, so that only the rest may change.
                body["type"] = json!(event.name);
                let known = (subject.event)(body.to_string().as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", event.name));
                assert!(known, "{} is not understood, {change}: {body}", event.name);
            }
        }
    }
}

#[tokio::test]
async fn an_answer_without_what_it_cannot_go_without_is_an_error_that_keeps_it() {
    for subject in subjects().into_iter().filter(|subject| subject.platform.name == "openjobs") {
        let samples = subject.calls(answer_with(|_| Response::json(200, &json!({"title": "no id"}))));
        let sample = samples.into_iter().find(|sample| sample.operation == "jobs_get").expect("jobs_get");
        let error = sample.send().await.expect_err("a job has an id");
        assert!(error.is_answer());
        assert_eq!(error.body().as_ref(), br#"{"title":"no id"}"#);
    }
}

#[tokio::test]
async fn secrets_of_an_answer_are_never_printed() {
    for subject in subjects() {
        let mut found = 0;
        for operation in subject.operations.iter().map(|(id, _)| *id) {
            let Some((schema, mut answer)) = example(&subject, operation) else { continue };
            found += plant(&subject, &schema, &mut answer);
            let samples = subject.calls(answer_with(move |_| Response::json(200, &answer)));
            let Some(sample) = samples.into_iter().find(|sample| sample.operation == operation) else { continue };
            let printed = sample.send().await.unwrap_or_else(|error| panic!("{operation}: {error:#}"));
            assert!(!printed.contains("canary"), "{operation} prints a secret: {printed}");

            // The same in an answer that is not understood: nothing of it is printed, however it is asked for.
            let mut samples = subject.calls(answer_with(|_| Response::json(200, &json!([{"apiKey": "canary"}, "canary"]))));
            samples.retain(|sample| sample.operation == operation);
            let misread = samples.pop().expect("the same sample").send().await;
            if let Err(error) = misread {
                assert!(!format!("{error} {error:#} {error:?} {error:#?}").contains("canary"), "{operation}: {error:#}");
            }
        }
        assert!(found > 0, "no secret of {} was planted", subject.platform.name);
    }
}

/// The example of the answer of an operation, with every change that it must survive.
fn answers(subject: &Subject, operation: &str) -> Vec<(String, Value)> {
    let Some((schema, example)) = example(subject, operation) else { return Vec::new() };
    let mut answers = changes(subject, &schema, &example);
    if let (Some(key), Value::Array(_)) = (schema["x-list"]["keys"][0].as_str(), &example) {
        answers.push(("under its key".to_owned(), json!({ key: example, "more": 1 })));
        answers.push(("null under its key".to_owned(), json!({ key: null })));
        answers.push(("null".to_owned(), Value::Null));
    }
    answers.push(("unchanged".to_owned(), example));
    answers
}

fn example(subject: &Subject, operation: &str) -> Option<(Value, Value)> {
    let (_, json) = subject.operations.iter().find(|(id, _)| *id == operation)?;
    let operation: Value = serde_json::from_str(json).expect("JSON");
    let responses = operation["responses"].as_object()?;
    let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let schema = subject.schema(reference(&response["content"]["application/json"]["schema"])?);
    let example = schema["examples"].get(0)?.clone();
    Some((schema, example))
}

/// Each optional member removed and set to null, each enum given a value that nobody knows, and a member that nobody knows added.
fn changes(subject: &Subject, schema: &Value, example: &Value) -> Vec<(String, Value)> {
    if let Some(component) = reference(schema) {
        return changes(subject, &subject.schema(component), example);
    }
    let mut changed = Vec::new();
    match example {
        Value::Object(members) => {
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            for (name, value) in members {
                let member = &schema["properties"][name];
                if !required.contains(&json!(name)) {
                    let mut without = members.clone();
                    without.remove(name);
                    changed.push((format!("without {name}"), Value::Object(without)));
                    changed.push((format!("{name} is null"), with(members, name, Value::Null)));
                }
                changed.extend(
                    changes(subject, member, value)
                        .into_iter()
                        .map(|(change, value)| (format!("{name}: {change}"), with(members, name, value))),
                );
            }
            changed.push(("with a new member".to_owned(), with(members, "aMemberOfTomorrow", json!({"x": [1]}))));
        }
        Value::Array(rows) => {
            let items = if schema["items"].is_null() { &schema["anyOf"][0]["items"] } else { &schema["items"] };
            if let Some(first) = rows.first() {
                changed.extend(changes(subject, items, first).into_iter().map(|(change, row)| (format!("[0]: {change}"), json!([row]))));
            }
        }
        Value::String(_) if schema["enum"].is_array() => changed.push(("a value of tomorrow".to_owned(), json!("a_value_of_tomorrow"))),
        _ => {}
    }
    changed
}

fn with(members: &serde_json::Map<String, Value>, name: &str, value: Value) -> Value {
    let mut members = members.clone();
    members.insert(name.to_owned(), value);
    Value::Object(members)
}

/// Writes a canary into every secret of an example, and says how many there are.
fn plant(subject: &Subject, schema: &Value, example: &mut Value) -> usize {
    if let Some(component) = reference(schema) {
        return plant(subject, &subject.schema(component), example);
    }
    if schema["x-secret"] == true {
        *example = json!("canary");
        return 1;
    }
    match example {
        Value::Object(members) => members.iter_mut().map(|(name, value)| plant(subject, &schema["properties"][name], value)).sum(),
        Value::Array(rows) => rows.iter_mut().map(|row| plant(subject, &schema["items"], row)).sum(),
        _ => 0,
    }
}

fn reference(schema: &Value) -> Option<&str> {
    // What may be null as well is either of two schemas.
    schema["$ref"].as_str().or_else(|| schema["anyOf"][0]["$ref"].as_str())?.rsplit('/').next()
}
