//! What agents may spend in a period.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    economy::{NOBODY, child, everything, fund, told},
    support::{Agent, GET, PATCH, api_key, ask, sandbox, talent},
};

async fn budget(agent: &Agent) -> Value {
    agent.get(&format!("/agents/{}/budget", agent.id)).await.must(200).body["data"].clone()
}

async fn spend(agent: &Agent, amount: i64) {
    agent.post("/credits/spend", json!({ "amount": amount, "reason": "r" })).await.must(201);
}

#[tokio::test]
async fn a_budget_tells_what_is_left_unless_there_is_no_limit_or_one_of_0() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    fund(&hr, &agent, 1000).await;
    spend(&agent, 85).await;
    let path = format!("/agents/{}/budget", agent.id);
    for (limit, remaining, percent) in [
        (None, None, None),
        (Some(0), None, None),
        (Some(100), Some(15), Some(85)),
        (Some(80), Some(-5), Some(106)),
        (Some(6800), Some(6715), Some(1)),
    ] {
        if let Some(limit) = limit {
            hr.patch(&path, json!({ "budgetPeriodLimit": limit })).await.must(200);
        }
        let expected = json!({
            "agentId": agent.id,
            "currentBalance": 915,
            "budgetPeriodLimit": limit,
            "budgetPeriodSpent": 85,
            "budgetRemaining": remaining,
            "budgetPeriodStart": null,
            "utilizationPercent": percent,
        });
        assert_eq!(budget(&agent).await, expected, "{limit:?}");
    }
    let by_key = ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(by_key.body["data"], budget(&agent).await);
    hr.get(&format!("/agents/{NOBODY}/budget")).await.must(404);
}

#[tokio::test]
async fn a_budget_is_set_by_the_parent_or_from_the_highest_level_and_told() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 5, "worker").await;
    let agent = child(&parent, "scout").await;
    fund(&hr, &agent, 100).await;
    spend(&agent, 40).await;
    let path = format!("/agents/{}/budget", agent.id);
    parent.patch(&path, json!({ "budgetPeriodLimit": 50 })).await.must(200);
    assert_eq!(told(&hr, "agent.budget_set").await, [(json!(agent.id), json!({ "budgetPeriodLimit": 50 }))]);
    sandbox.advance(Duration::from_secs(60)).await;
    let body = json!({ "budgetPeriodLimit": 60, "resetCurrentPeriod": true });
    let set = hr.patch(&path, body.clone()).await.must(200).body["data"].clone();
    assert_eq!((&set["budgetPeriodSpent"], &set["budgetPeriodStart"]), (&json!(0), &json!("2026-09-12T00:01:00.000Z")));
    assert_eq!(told(&hr, "agent.budget_set").await[0].1, body);
    let before = everything(&hr).await;
    agent.patch(&path, json!({ "budgetPeriodLimit": 1 })).await.must(403);
    parent.patch(&path, json!({ "budgetPeriodLimit": -1 })).await.must(400);
    agent.patch(&path, json!({ "budgetPeriodLimit": -1 })).await.must(403);
    parent.patch(&path, json!({ "budgetPeriodLimit": 2_147_483_648_i64 })).await.must(500);
    parent.patch(&path, json!({ "resetCurrentPeriod": true })).await.must(500);
    hr.patch(&format!("/agents/{NOBODY}/budget"), json!({ "budgetPeriodLimit": 1 })).await.must(404);
    ask(&sandbox, PATCH, &path).body(json!({ "budgetPeriodLimit": 1 })).key(&api_key(&sandbox)).send().await.must(403);
    assert_eq!(everything(&hr).await, before);
}

#[tokio::test]
async fn whether_an_agent_can_spend_is_told_with_the_reason() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let (agent, free) = (child(&hr, "scout").await, child(&hr, "free").await);
    let pending = hr.spawn("pending").await;
    for agent in [&agent, &free] {
        fund(&hr, agent, 100).await;
    }
    hr.patch(&format!("/agents/{}/budget", agent.id), json!({ "budgetPeriodLimit": 60 })).await.must(200);
    spend(&agent, 10).await;
    for (id, query, can, balance, remaining) in [
        (&agent.id, "?amount=50", true, 90, json!(50)),
        (&agent.id, "?amount=51", false, 90, json!(50)),
        (&agent.id, "?amount=91", false, 90, Value::Null),
        (&agent.id, "", true, 90, json!(50)),
        (&agent.id, "?amount=much", true, 90, json!(50)),
        (&free.id, "?amount=100", true, 100, Value::Null),
        (&pending.id, "?amount=0", false, 0, Value::Null),
        (&NOBODY.to_owned(), "?amount=0", false, 0, Value::Null),
    ] {
        let answer = hr.get(&format!("/agents/{id}/budget/can-spend{query}")).await.must(200).body["data"].clone();
        assert_eq!((&answer["canSpend"], &answer["currentBalance"]), (&json!(can), &json!(balance)), "{query}");
        assert_eq!((&answer["budgetRemaining"], answer["reason"].is_string()), (&remaining, !can), "{query}");
    }
}

#[tokio::test]
async fn who_has_nearly_used_up_a_budget_is_listed_the_highest_share_first() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let mut ids = Vec::new();
    for (handle, limit, spent) in [("most", 100, 80), ("little", 100, 79), ("all", 10, 10), ("revoked", 10, 10), ("none", 0, 0)] {
        let agent = child(&hr, handle).await;
        fund(&hr, &agent, 100).await;
        hr.patch(&format!("/agents/{}/budget", agent.id), json!({ "budgetPeriodLimit": limit })).await.must(200);
        if spent > 0 {
            spend(&agent, spent).await;
        }
        if handle == "revoked" {
            hr.post(&format!("/agents/{}/revoke", agent.id), json!({})).await.must(201);
        }
        ids.push(agent.id);
    }
    let listed = ask(&sandbox, GET, "/agents/budget/alerts").key(&api_key(&sandbox)).send().await.must(200).body;
    let listed: Vec<_> = listed["data"].as_array().unwrap().iter().map(|row| (&row["agentId"], &row["utilizationPercent"])).collect();
    assert_eq!(listed, [(&json!(ids[2]), &json!(100)), (&json!(ids[0]), &json!(80))]);
}

#[tokio::test]
async fn at_midnight_what_was_spent_of_a_limit_is_forgotten_and_nothing_tells_of_it() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let (limited, free) = (child(&hr, "limited").await, child(&hr, "free").await);
    hr.patch(&format!("/agents/{}/budget", limited.id), json!({ "budgetPeriodLimit": 50 })).await.must(200);
    for agent in [&limited, &free] {
        fund(&hr, agent, 100).await;
        spend(agent, 50).await;
    }
    for (hours, of_limited) in [(23, 50), (1, 0)] {
        sandbox.advance(Duration::from_secs(hours * 3600)).await;
        assert_eq!(budget(&limited).await["budgetPeriodSpent"], of_limited, "{hours}");
        assert_eq!(budget(&free).await["budgetPeriodSpent"], 50, "{hours}");
    }
    spend(&limited, 50).await;
    assert!(told(&hr, "credit.budget_reset").await.is_empty());
}
