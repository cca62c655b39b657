//! Tasks that other systems hand in.

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{
    people::admin,
    support::{POST, api_key, ask, sandbox, talent},
};

fn path() -> String {
    format!("/webhooks/inbound/iwk_{}", "0123456789abcdef".repeat(4))
}

fn signature(body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice("fedcba9876543210".repeat(4).as_bytes()).unwrap();
    mac.update(body.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn tags(task: &Value) -> Vec<&str> {
    task["tags"].as_array().unwrap().iter().map(|tag| tag["tag"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_task_gets_from_the_key_what_it_does_not_bring() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let other = agent.register("scout", 1, "worker").await;
    let bare = agent.post(&path(), json!({ "title": "Review" })).await.must(201).body;
    assert_eq!((&bare["title"], &bare["priority"], &bare["assigneeId"]), (&json!("Review"), &json!("high"), &json!(agent.id)));
    assert_eq!((tags(&bare), &bare["metadata"]["createdViaWebhook"]), (vec!["inbound"], &json!(true)));
    assert_eq!((&bare["metadata"]["webhookKeyName"], bare["metadata"]["webhookKeyId"].is_string()), (&json!("sandbox"), true));
    let body = json!({
        "title": "T", "description": "D", "priority": "low", "tags": ["a", "b"], "assigneeId": other.id, "metadata": { "a": 1 },
    });
    let full = agent.post(&path(), body).await.must(201).body;
    assert_eq!((&full["description"], &full["priority"], &full["assigneeId"]), (&json!("D"), &json!("low"), &json!(other.id)));
    assert_eq!((tags(&full), &full["metadata"]["a"]), (vec!["inbound", "a", "b"], &json!(1)));
}

#[tokio::test]
async fn several_tasks_come_back_bare_and_none_is_none() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let path = format!("{}/batch", path());
    assert_eq!(agent.post(&path, json!({ "tasks": [] })).await.must(201).body, json!([]));
    let made = agent.post(&path, json!({ "tasks": [{ "title": "a" }, { "title": "b" }] })).await.must(201).body;
    assert_eq!((&made[0]["title"], &made[1]["title"], made.as_array().unwrap().len()), (&json!("a"), &json!("b"), 2));
    for (body, told) in [
        (json!({ "tasks": [{ "title": "a" }, {}] }), "tasks.1.title must be shorter than or equal to 500 characters"),
        (json!({ "tasks": [{ "title": "a", "x": 1 }] }), "tasks.0.property x should not exist"),
        (json!({ "tasks": [{ "title": "a", "metadata": [] }] }), "tasks.0.metadata must be an object"),
        (json!({}), "tasks must be an array"),
    ] {
        assert_eq!(agent.post(&path, body.clone()).await.must(400).body["error"][0], told, "{body}");
    }
}

#[tokio::test]
async fn the_key_in_the_path_must_be_known_and_a_credential_be_there() {
    let sandbox = sandbox();
    let (agent, person) = (talent(&sandbox).await, admin(&sandbox).await);
    let body = json!({ "title": "T" });
    for request in [ask(&sandbox, POST, &path()).key(&api_key(&sandbox)), ask(&sandbox, POST, &path()).key(&person.access)] {
        request.body(body.clone()).send().await.must(201);
    }
    ask(&sandbox, POST, &path()).body(body.clone()).send().await.must(401);
    for key in [format!("iwk_{}", "0".repeat(64)), "iwk_short".to_owned(), path()[18..].to_uppercase()] {
        for path in [format!("/webhooks/inbound/{key}"), format!("/webhooks/inbound/{key}/batch")] {
            let body = if path.ends_with("batch") { json!({ "tasks": [] }) } else { body.clone() };
            let answer = agent.ask(POST, &path).body(body).signed(&agent).header("x-openspawn-signature", "0").send().await;
            assert_eq!(answer.status, 404, "{path}");
        }
    }
    for (body, status) in [
        (json!({}), 400),
        (json!({ "title": "t".repeat(501) }), 400),
        (json!({ "title": "T", "priority": "soon" }), 400),
        (json!({ "title": "T", "metadata": 5 }), 400),
        (json!({ "title": "T", "status": "done" }), 400),
        (json!({ "title": "T", "assigneeId": "00000000-0000-4000-8000-000000000000" }), 500),
    ] {
        assert_eq!(agent.post(&path(), body.clone()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn a_signature_need_not_be_there_but_must_be_right() {
    let sandbox = sandbox();
    let key = api_key(&sandbox);
    let body = "{ \"title\" : \"Caf\\u00e9\" }";
    let batch = "{ \"tasks\": [] }";
    let good = signature(body);
    for (path, body, signature, status) in [
        (path(), body, Some(good.clone()), 201),
        (path(), body, None, 201),
        (format!("{}/batch", path()), batch, Some(signature(batch)), 201),
        (path(), "{\"title\":\"Café\"}", Some(good.clone()), 401),
        (path(), body, Some(good.to_uppercase()), 401),
        (path(), body, Some(format!("sha256={good}")), 401),
        (path(), body, Some(String::new()), 401),
        (format!("{}/batch", path()), batch, Some(good), 401),
    ] {
        let request = ask(&sandbox, POST, &path).text(body).key(&key);
        let request = signature.iter().fold(request, |request, signature| request.header("x-openspawn-signature", signature));
        assert_eq!(request.send().await.status, status, "{path} {body} {signature:?}");
    }
}
