//! The faults of the real server, with and without the switch.

use serde_json::json;

use super::support::{POST, api_key, ask, quirky, sandbox, talent};

#[tokio::test]
async fn what_an_api_key_may_not_write_is_refused_or_lost_as_on_the_real_server() {
    let id = "00000000-0000-4000-8000-000000000000";
    let task = json!({ "title": "T" });
    let message = json!({ "channelId": id, "type": "text", "body": "b" });
    let spawn = json!({ "agentId": "a", "name": "A" });
    let transfer = json!({ "toAgentId": id, "amount": 1 });
    for (path, body, meant, real) in [
        ("/tasks".to_owned(), task, 403, 500),
        ("/messages".to_owned(), message, 403, 500),
        ("/agents/spawn".to_owned(), spawn, 403, 403),
        ("/agents/credits/transfer".to_owned(), transfer, 404, 404),
    ] {
        for (sandbox, status) in [(sandbox(), meant), (quirky(), real)] {
            ask(&sandbox, POST, &path).body(body.clone()).key(&api_key(&sandbox)).send().await.must(status);
        }
    }
}

#[tokio::test]
async fn the_encrypted_secret_leaks_on_the_real_server_only() {
    for (sandbox, leaks) in [(sandbox(), false), (quirky(), true)] {
        let agent = talent(&sandbox).await;
        let path = format!("/agents/{}", agent.id);
        for answer in [agent.get(&format!("{path}/hierarchy")).await, agent.patch(&path, json!({ "level": 10 })).await] {
            let leaked = &answer.must(200).body["data"]["hmacSecretEnc"];
            assert_eq!(leaked["type"] == "Buffer", leaks);
            assert!(leaks || leaked.is_null());
        }
    }
}

#[tokio::test]
async fn a_body_that_is_missing_reads_as_an_empty_one_or_fails() {
    for (sandbox, status) in [(sandbox(), 200), (quirky(), 500)] {
        let agent = talent(&sandbox).await;
        let reject = async |ask: fn(super::support::Ask) -> super::support::Ask, handle: &str| {
            let child = agent.spawn(handle).await;
            let request = agent.ask(super::support::DELETE, &format!("/agents/{}/reject", child.id));
            ask(request).signed(&agent).send().await
        };
        reject(|ask| ask, "bare").await.must(status);
        reject(|ask| ask.text(""), "typed").await.must(200);
        reject(|ask| ask.text("{}"), "empty").await.must(200);
        // What is validated is so without a body too, and what reads none needs none.
        agent.ask(POST, "/agents/register").signed(&agent).send().await.must(400);
        let child = agent.spawn("child").await;
        agent.ask(POST, &format!("/agents/{}/activate", child.id)).signed(&agent).send().await.must(201);
    }
}

#[tokio::test]
async fn what_was_asked_for_comes_back_as_text_on_the_real_server_only() {
    for (sandbox, page, limit) in [(sandbox(), json!(1), json!(2)), (quirky(), json!("1"), json!("2"))] {
        let agent = talent(&sandbox).await;
        let asked = agent.get("/events?page=1&limit=2").await.must(200);
        assert_eq!(asked.body["meta"], json!({ "total": 1, "page": page, "limit": limit }));
        let unasked = agent.get("/events").await.must(200);
        assert_eq!(unasked.body["meta"], json!({ "total": 1, "page": 1, "limit": 50 }));
    }
}
