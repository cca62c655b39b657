//! What becomes of writes about tasks that an API key makes: refused, or on the real server done and lost, or lost alone.

use guildhall_sandbox::Sandbox;
use http::Method;
use serde_json::{Value, json};

use super::{
    support::{Agent, DELETE, POST, api_key, ask, quirky, sandbox, talent},
    tasks::{path_of_task, put_into, task},
};

/// A write, and what it leaves behind if it is done.
struct Write {
    method: Method,
    path: String,
    body: Value,
    /// Where to look for it, and what it is there once it is done.
    seen_at: (String, &'static str, Value),
}

fn post(path: String, body: Value, seen_at: (&str, &'static str, Value)) -> Write {
    Write { method: POST, path, body, seen_at: (seen_at.0.to_owned(), seen_at.1, seen_at.2) }
}

/// Every write that the real server does before it fails.
async fn done_and_lost(agent: &Agent) -> Vec<Write> {
    let body = json!({ "title": "T", "approvalRequired": true, "metadata": { "requiredCapabilities": ["rust"] } });
    let path = path_of_task(agent, body).await;
    let other = task(agent, json!({ "title": "Other" })).await["id"].clone();
    let waiting = path_of_task(agent, json!({ "title": "Waiting" })).await;
    agent.post(&format!("{waiting}/dependencies"), json!({ "dependsOnId": other })).await.must(201);
    let given = path_of_task(agent, json!({ "title": "Given" })).await;
    let template = agent.post("/tasks/templates", json!({ "name": "Old", "title": "T" })).await.must(201).body["data"]["id"].clone();
    let able = json!({ "agentId": "able", "name": "Able", "capabilities": [{ "capability": "rust" }] });
    let able = agent.post("/agents/register", able).await.must(201).body["data"]["id"].clone();
    vec![
        post(format!("{path}/transition"), json!({ "status": "todo" }), (&path, "/data/status", json!("todo"))),
        post(format!("{given}/assign"), json!({ "assigneeId": agent.id }), (&given, "/data/assigneeId", json!(agent.id))),
        post(format!("{path}/approve"), json!({}), (&path, "/data/approvedAt", json!("2026-09-12T00:00:00.000Z"))),
        post(format!("{path}/dependencies"), json!({ "dependsOnId": other }), (&path, "/data/dependencies/0/dependsOnId", other.clone())),
        Write {
            method: DELETE,
            path: format!("{waiting}/dependencies/{}", other.as_str().unwrap()),
            body: json!({}),
            seen_at: (waiting, "/data/dependencies", json!([])),
        },
        post(format!("{path}/auto-assign"), json!({}), (&path, "/data/assigneeId", able)),
        post("/tasks/templates".to_owned(), json!({ "name": "N", "title": "T" }), ("/tasks/templates", "/data/1/name", json!("N"))),
        post(format!("{path}/create-template"), json!({ "name": "M" }), ("/tasks/templates", "/data/2/name", json!("M"))),
        Write {
            method: DELETE,
            path: format!("/tasks/templates/{}", template.as_str().unwrap()),
            body: json!({}),
            seen_at: ("/tasks/templates".to_owned(), "/data/0/name", json!("N")),
        },
    ]
}

async fn by_key(sandbox: &Sandbox, method: Method, path: &str, body: &Value) -> u16 {
    ask(sandbox, method, path).body(body.clone()).key(&api_key(sandbox)).send().await.status
}

async fn number_of_events(agent: &Agent) -> Value {
    agent.get("/events?limit=1").await.must(200).body["meta"]["total"].clone()
}

#[tokio::test]
async fn the_real_server_does_what_a_key_may_not_do_and_answers_that_it_failed() {
    for (sandbox, status) in [(sandbox(), 403), (quirky(), 500)] {
        let agent = talent(&sandbox).await;
        let writes = done_and_lost(&agent).await;
        let before = number_of_events(&agent).await;
        for Write { method, path, body, seen_at: (place, pointer, expected) } in writes {
            assert_eq!(by_key(&sandbox, method, &path, &body).await, status, "{path}");
            let seen = agent.get(&place).await.must(200).body;
            assert_eq!(seen.pointer(pointer) == Some(&expected), status == 500, "{path}: {seen}");
        }
        assert_eq!(number_of_events(&agent).await, before, "nobody hears of it");
    }
}

#[tokio::test]
async fn where_the_agent_itself_is_needed_nothing_is_stored() {
    for (sandbox, status) in [(sandbox(), 403), (quirky(), 500)] {
        let agent = talent(&sandbox).await;
        let path = path_of_task(&agent, json!({ "title": "T" })).await;
        let template = agent.post("/tasks/templates", json!({ "name": "N", "title": "T" })).await.must(201).body["data"]["id"].clone();
        let ballot = agent.post("/tasks/consensus", json!({ "type": "CUSTOM", "title": "T", "description": "D" })).await.must(201);
        let ballot = format!("/tasks/consensus/{}", ballot.body["data"]["id"].as_str().unwrap());
        let look = async || {
            let mut seen = Vec::new();
            for path in ["/tasks", &format!("{path}/comments"), "/tasks/consensus/pending", &ballot, "/events"] {
                seen.push(agent.get(path).await.must(200).body);
            }
            seen
        };
        let before = look().await;
        for (path, body) in [
            ("/tasks".to_owned(), json!({ "title": "T" })),
            (format!("{path}/comments"), json!({ "body": "B" })),
            ("/tasks/templates/instantiate".to_owned(), json!({ "templateId": template })),
            ("/tasks/consensus".to_owned(), json!({ "type": "CUSTOM", "title": "T", "description": "D" })),
            (format!("{ballot}/vote"), json!({ "vote": "APPROVE" })),
        ] {
            assert_eq!(by_key(&sandbox, POST, &path, &body).await, status, "{path}");
        }
        assert_eq!(look().await, before);
    }
}

#[tokio::test]
async fn a_task_that_a_key_completes_is_done_but_nobody_is_paid_or_trusted_for_it() {
    let sandbox = quirky();
    let agent = talent(&sandbox).await;
    let path = path_of_task(&agent, json!({ "title": "T", "assigneeId": agent.id })).await;
    put_into(&agent, &path, &["todo", "in_progress", "review"]).await;
    let standing = async || agent.get(&format!("/agents/{}/hierarchy", agent.id)).await.must(200).body["data"].clone();
    let before = standing().await;
    let transition = format!("{path}/transition");
    assert_eq!(by_key(&sandbox, POST, &transition, &json!({ "status": "review" })).await, 422, "what is refused is refused");
    assert_eq!(by_key(&sandbox, POST, &transition, &json!({ "status": "done" })).await, 500);
    assert_eq!(agent.get(&path).await.must(200).body["data"]["status"], "done");
    assert_eq!(standing().await, before);
    assert_eq!(sandbox.audit(), Ok(()));
}
