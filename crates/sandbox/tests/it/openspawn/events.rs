//! The audit log.

use std::time::Duration;

use serde_json::{Value, json};

use super::support::{GET, api_key, ask, sandbox, talent};

fn types(body: &Value) -> Vec<&str> {
    body["data"].as_array().unwrap().iter().map(|event| event["type"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn every_change_is_written_down_the_newest_first() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let child = agent.spawn("child").await;
    agent.activate(&child).await.must(201);
    agent.patch(&format!("/agents/{}", child.id), json!({ "name": "C" })).await.must(200);
    agent.post(&format!("/agents/{}/revoke", child.id), json!({})).await.must(201);
    let all = agent.get("/events").await.must(200).body;
    assert_eq!(types(&all), ["agent.revoked", "agent.updated", "agent.activated", "agent.spawned", "agent.registered"]);
    let newest = &all["data"][0];
    assert_eq!((&newest["actorId"], &newest["entityId"]), (&json!(agent.id), &json!(child.id)));
    assert_eq!((&newest["severity"], &newest["reasoning"]), (&json!("info"), &Value::Null));
    let one = ask(&sandbox, GET, &format!("/events/{}", newest["id"].as_str().unwrap())).key(&api_key(&sandbox)).send().await;
    assert_eq!(one.must(200).body["data"], *newest);
    let none = agent.get("/events/00000000-0000-4000-8000-000000000000").await.must(200);
    assert_eq!(none.body, json!({ "data": null }));
}

#[tokio::test]
async fn events_come_in_pages_and_by_filters() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    sandbox.advance(Duration::from_secs(60)).await;
    let mut child = agent.spawn("a").await;
    for handle in ["b", "c", "d"] {
        child = agent.spawn(handle).await;
    }
    for (query, expected, total) in [
        ("?limit=2".to_owned(), 2, 5),
        ("?limit=2&page=3".to_owned(), 1, 5),
        ("?limit=2&page=4".to_owned(), 0, 5),
        ("?type=agent.spawned&limit=3".to_owned(), 3, 4),
        ("?type=credit.spent".to_owned(), 0, 0),
        ("?entityType=agent".to_owned(), 5, 5),
        ("?entityType=task".to_owned(), 0, 0),
        (format!("?entityId={}", child.id), 1, 1),
        (format!("?actorId={}", agent.id.to_uppercase()), 5, 5),
        ("?severity=warning".to_owned(), 0, 0),
        ("?startDate=2026-09-12T00:00:30Z".to_owned(), 4, 4),
        ("?endDate=2026-09-12T00:00:30.000Z".to_owned(), 1, 1),
        ("?startDate=2026-09-12".to_owned(), 5, 5),
        ("?endDate=2026-09-12T00:00:30".to_owned(), 1, 1),
    ] {
        let body = agent.get(&format!("/events{query}")).await.must(200).body;
        assert_eq!((types(&body).len(), &body["meta"]["total"]), (expected, &json!(total)), "{query}");
    }
    agent.get("/events?startDate=yesterday").await.must(400);
}
