//! What webhooks that are asked before a transition can do about it.

use std::sync::{Arc, Mutex};

use guildhall_runtime::{Operation, Request, Response, Transport, answer_with};
use http::Method;
use serde_json::{Value, json};

use crate::{
    InProcess,
    engine::Hosted,
    openspawn::{
        deliveries::Webhook,
        signature::mac,
        tests::{hosted, state, webhook},
        words::HookType,
    },
};

/// The webhooks: who, asked about what, and whether it may block.
const HOOKS: [(&str, &[&str], bool); 3] = [("policy", &["task.transition"], true), ("ci", &[], true), ("watcher", &["*"], false)];

/// What a webhook says about a task that is to be done, or about one whose completion it is asked about.
type Says = fn(hook: &str, event: &str) -> (u16, Value);

/// A platform with these webhooks, and what they were asked.
struct Site {
    hosted: Arc<Hosted>,
    asked: Arc<Mutex<Vec<(&'static str, Value)>>>,
}

impl Site {
    fn new(says: Says) -> Self {
        let hosted = hosted(|state| {
            let webhook = |(name, events, can_block): (&str, &[&str], bool)| Webhook {
                id: name.to_owned(),
                name: name.to_owned(),
                url: format!("https://hooks.example/{name}"),
                can_block,
                ..webhook(HookType::Pre, events)
            };
            state.webhooks = HOOKS.map(webhook).into();
        });
        let asked = Arc::<Mutex<Vec<(&'static str, Value)>>>::default();
        for (name, ..) in HOOKS {
            let log = asked.clone();
            let answer = move |request: &Request| {
                let body: Value = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
                assert_eq!(request.headers["x-bikinibottom-hook-type"], "pre");
                let event = body["event"].as_str().unwrap().to_owned();
                let is_about_the_end = event == "task.complete" || body["data"]["toStatus"] == "done";
                log.lock().unwrap().push((name, body));
                let (status, answer) = if is_about_the_end { says(name, &event) } else { allow() };
                Response::json(status, &answer)
            };
            hosted.settings.receivers.add(&format!("https://hooks.example/{name}"), answer_with(answer));
        }
        Self { hosted, asked }
    }

    /// Sends a request that the first agent has signed.
    async fn send(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let state = state();
        let agent = state.agents().next().unwrap();
        let settings = &self.hosted.settings;
        let (path, nonce) = (format!("/api/v1{path}"), format!("n{}", settings.journal.next()));
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let timestamp = settings.clock.timestamp().as_second().to_string();
        let key: Vec<u8> = (0..64).step_by(2).map(|at| u8::from_str_radix(&agent.secret[at..at + 2], 16).unwrap()).collect();
        let signature = mac(&key, format!("{method}{path}{timestamp}{nonce}{body}").as_bytes());
        let signature: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
        let url = format!("https://api.openspawn.dev{path}").parse().unwrap();
        let mut request = Request::new(Operation::raw(&method), method, url);
        for (name, value) in [
            ("content-type", "application/json"),
            ("x-agent-id", &agent.handle),
            ("x-timestamp", &timestamp),
            ("x-nonce", &nonce),
            ("x-signature", &signature),
        ] {
            request.headers.insert(name, value.parse().unwrap());
        }
        request.body = body.into_bytes().into();
        let response = InProcess::new(vec![self.hosted.clone()]).send(request).await.unwrap();
        let status = response.status.as_u16();
        (status, serde_json::from_slice(&response.body.collect(1 << 20).await.unwrap()).unwrap())
    }

    /// The id of a new task that was put into these states, one after the other. What was asked for that is forgotten.
    async fn task(&self, body: Value, steps: &[&str]) -> String {
        let (status, made) = self.send(Method::POST, "/tasks", body).await;
        assert_eq!(status, 201, "{made}");
        let id = made["data"]["id"].as_str().unwrap().to_owned();
        for step in steps {
            let (status, answer) = self.put_into(&id, step).await;
            assert_eq!((status, &answer["data"]["status"]), (201, &json!(step)), "{answer}");
        }
        self.asked.lock().unwrap().clear();
        id
    }

    async fn put_into(&self, task: &str, status: &str) -> (u16, Value) {
        self.send(Method::POST, &format!("/tasks/{task}/transition"), json!({ "status": status, "reason": "So be it" })).await
    }

    /// Who was asked about what since the last time that somebody wanted to know.
    fn asked(&self) -> Vec<(&'static str, String)> {
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        asked.iter().map(|(name, body)| (*name, body["event"].as_str().unwrap().to_owned())).collect()
    }
}

const TO_REVIEW: &[&str] = &["todo", "in_progress", "review"];

fn allow() -> (u16, Value) {
    (200, json!({ "allow": true }))
}

fn deny(reason: &str) -> (u16, Value) {
    (200, json!({ "allow": false, "reason": reason }))
}

#[tokio::test]
async fn webhooks_deny_a_transition_a_completion_or_nothing() {
    let cases: [(Says, u16, &str, &str); 8] = [
        (|_, _| allow(), 201, "done", ""),
        (|_, _| (200, json!({})), 201, "done", ""),
        (|_, _| (200, json!("never")), 201, "done", ""),
        (|_, _| (500, deny("No").1), 201, "done", ""),
        (|hook, _| if hook == "watcher" { deny("No") } else { allow() }, 201, "done", ""),
        (|hook, event| if (hook, event) == ("ci", "task.complete") { deny("Red") } else { allow() }, 201, "review", "ci: Red"),
        (|hook, _| if hook == "policy" { deny("No") } else { allow() }, 403, "review", "Action blocked by webhook: policy: No"),
        (
            |hook, _| if hook == "policy" { deny("No") } else { deny("Red") },
            403,
            "review",
            "Action blocked by webhook: policy: No; ci: Red",
        ),
    ];
    for (case, (says, status, left_in, said)) in cases.into_iter().enumerate() {
        let site = Site::new(says);
        let task = site.task(json!({ "title": "T" }), TO_REVIEW).await;
        let (answered, body) = site.put_into(&task, "done").await;
        let (_, left) = site.send(Method::GET, &format!("/tasks/{task}"), Value::Null).await;
        assert_eq!((answered, &left["data"]["status"]), (status, &json!(left_in)), "{case}: {body}");
        let told = if status == 403 { &body["error"] } else { &body["data"]["metadata"]["rejectionFeedback"] };
        assert_eq!(told.as_str().unwrap_or_default(), said, "{case}");
    }
}

#[tokio::test]
async fn what_is_denied_at_the_end_is_told_in_the_metadata_until_it_is_worked_on_again() {
    let site = Site::new(|hook, event| match (hook, event) {
        ("ci", "task.complete") => deny("Red"),
        _ => allow(),
    });
    let task = site.task(json!({ "title": "T", "metadata": { "mine": 1 } }), TO_REVIEW).await;
    site.put_into(&task, "done").await;
    let (_, again) = site.put_into(&task, "done").await;
    let at = "2026-09-12T00:00:00.000Z";
    let expected = json!({ "mine": 1, "rejectionFeedback": "ci: Red", "rejectedAt": at, "rejectedBy": "ci", "rejectionCount": 2 });
    assert_eq!(again["data"]["metadata"], expected);
    let (_, events) = site.send(Method::GET, "/events", Value::Null).await;
    assert_eq!(events["data"][0]["data"], json!({ "from": "review", "feedback": "ci: Red", "rejectedBy": ["ci"] }));
    assert_eq!([&events["data"][0]["type"], &events["data"][1]["type"]], ["task.completion_rejected"; 2]);
    let (_, back) = site.put_into(&task, "in_progress").await;
    assert_eq!(back["data"]["metadata"], json!({ "mine": 1, "rejectionCount": 2 }));
}

#[tokio::test]
async fn nobody_is_asked_about_what_is_refused_already() {
    let site = Site::new(|_, _| allow());
    let transition = HOOKS.map(|(name, ..)| (name, "task.transition".to_owned()));
    let other = site.task(json!({ "title": "First" }), &[]).await;

    let illegal = site.task(json!({ "title": "T" }), &[]).await;
    assert_eq!((site.put_into(&illegal, "done").await.0, site.asked()), (422, vec![]));

    let waiting = site.task(json!({ "title": "T", "approvalRequired": true }), TO_REVIEW).await;
    let (status, _) = site.send(Method::POST, &format!("/tasks/{waiting}/dependencies"), json!({ "dependsOnId": other })).await;
    assert_eq!(status, 201);
    let (status, body) = site.put_into(&waiting, "done").await;
    assert_eq!((status, &body["error"]), (409, &json!("Cannot complete: 1 blocking dependencies not done")));
    assert_eq!(site.asked(), transition);

    let unapproved = site.task(json!({ "title": "T", "approvalRequired": true }), TO_REVIEW).await;
    assert_eq!((site.put_into(&unapproved, "done").await.0, site.asked()), (403, transition.to_vec()));

    let free = site.task(json!({ "title": "T" }), TO_REVIEW).await;
    assert_eq!(site.put_into(&free, "done").await.0, 201);
    let completion = [("ci", "task.complete".to_owned()), ("watcher", "task.complete".to_owned())];
    assert_eq!(site.asked(), [transition.as_slice(), &completion].concat());
}

#[tokio::test]
async fn webhooks_are_told_what_they_are_asked_about() {
    let site = Site::new(|_, _| allow());
    let task = site.task(json!({ "title": "T", "priority": "high" }), TO_REVIEW).await;
    site.put_into(&task, "done").await;
    let actor = state().agents().next().unwrap().id.clone();
    let asked = site.asked.lock().unwrap().clone();
    let common = json!({ "taskId": task, "taskIdentifier": "TASK-2", "taskTitle": "T", "actorId": actor, "assigneeId": null });
    let mut transition = common.clone();
    let more = json!({ "fromStatus": "review", "toStatus": "done", "reason": "So be it", "hookType": "pre", "requiresResponse": true });
    transition.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    assert_eq!(asked[0].1["data"], transition);
    let complete = &asked[3].1["data"];
    let about = json!({
        "id": task, "identifier": "TASK-2", "title": "T", "description": null, "status": "review", "priority": "high",
        "assigneeId": null, "creatorId": actor, "metadata": {},
    });
    assert_eq!((&complete["task"], &complete["reason"]), (&about, &Value::Null));
}

#[tokio::test]
async fn a_webhook_that_fails_ten_times_is_not_asked_any_more() {
    let site = Site::new(|_, _| (500, Value::Null));
    let mut tasks = Vec::new();
    for _ in 0..6 {
        tasks.push(site.task(json!({ "title": "T" }), TO_REVIEW).await);
    }
    for (done, task) in tasks.iter().enumerate() {
        assert_eq!(site.put_into(task, "done").await.0, 201);
        // Those who are asked about both fail twice each time.
        assert_eq!(site.asked().len(), if done < 5 { 5 } else { 1 }, "{done}");
    }
}
