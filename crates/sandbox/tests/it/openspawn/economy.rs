//! Agents with credits, for the tests.

use serde_json::{Value, json};

use super::support::{Agent, Answer};

/// An id that nobody has.
pub const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// Gives an agent credits that nobody had before. Not to oneself.
pub async fn fund(hr: &Agent, agent: &Agent, amount: i64) {
    adjust(hr, agent, "credit", amount).await.must(201);
}

pub async fn adjust(hr: &Agent, agent: &Agent, kind: &str, amount: i64) -> Answer {
    hr.post("/credits/adjust", json!({ "agentId": agent.id, "amount": amount, "type": kind, "reason": "Correction" })).await
}

/// An active child.
pub async fn child(parent: &Agent, handle: &str) -> Agent {
    let child = parent.spawn(handle).await;
    parent.activate(&child).await.must(201);
    child
}

pub async fn balance(agent: &Agent) -> i64 {
    agent.get("/credits/balance").await.must(200).body["data"]["balance"].as_i64().unwrap()
}

/// All that a refusal must leave as it was.
pub async fn everything(agent: &Agent) -> Vec<Value> {
    let mut found = Vec::new();
    for path in ["/agents", "/events?limit=1", "/credits/analytics/stats", "/agents/leaderboard/trust?limit=100", "/agents/capabilities"] {
        found.push(agent.get(path).await.must(200).body);
    }
    for known in found[0]["data"].as_array().unwrap().clone() {
        let id = known["id"].as_str().unwrap();
        found.push(agent.get(&format!("/agents/{id}/budget")).await.must(200).body);
        found.push(agent.get(&format!("/agents/{id}/capabilities")).await.must(200).body);
    }
    found
}

/// The events of a type, the newest first: whom they are about, and what they tell.
pub async fn told(agent: &Agent, kind: &str) -> Vec<(Value, Value)> {
    let events = agent.get(&format!("/events?type={kind}")).await.must(200).body;
    events["data"].as_array().unwrap().iter().map(|event| (event["entityId"].clone(), event["data"].clone())).collect()
}
