//! Agents: registered, spawned, activated, rejected and revoked.

use serde_json::{Value, json};

use super::support::{GET, api_key, ask, sandbox, talent};

fn handles(body: &Value) -> Vec<&str> {
    body["data"].as_array().unwrap().iter().map(|agent| agent["agentId"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_agent_of_the_start_is_as_the_server_seeds_it_but_for_its_credits() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let shown = agent.get(&format!("/agents/{}", agent.id.to_uppercase())).await.must(200).body["data"].clone();
    let (role, level, fee, balance) = (&shown["role"], &shown["level"], &shown["managementFeePct"], &shown["currentBalance"]);
    assert_eq!((role, level, fee, balance), (&json!("hr"), &json!(10), &json!(20), &json!(10_000)));
    let balance = agent.get(&format!("/agents/{}/credits/balance", agent.id)).await.must(200);
    assert_eq!(balance.body, json!({ "data": { "balance": 10_000 } }));
    assert_eq!(sandbox.audit(), Ok(()));
}

#[tokio::test]
async fn a_registered_agent_has_what_was_given_and_can_sign_at_once() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let body = json!({
        "agentId": "scout", "name": "Scout", "level": 3, "model": "opus", "mode": "observer", "managementFeePct": 5,
        "budgetPeriodLimit": 70, "capabilities": [{ "capability": "Boss" }, { "capability": "rust", "proficiency": "expert" }],
        "metadata": { "a": 1 },
    });
    let answer = hr.post("/agents/register", body).await.must(201);
    assert_eq!(answer.text("secret").len(), 64);
    let shown = hr.get(&format!("/agents/{}", answer.body["data"]["id"].as_str().unwrap())).await.must(200).body["data"].clone();
    assert_eq!((&shown["status"], &shown["budgetPeriodLimit"], &shown["model"]), (&json!("active"), &json!(70), &json!("opus")));
    let capabilities: Vec<_> =
        shown["capabilities"].as_array().unwrap().iter().map(|row| (&row["capability"], &row["proficiency"])).collect();
    assert_eq!(capabilities, [(&json!("Boss"), &json!("standard")), (&json!("rust"), &json!("expert"))]);
    let listed = hr.get("/agents").await.must(200).body;
    assert_eq!(handles(&listed), ["scout", "talent"], "the newest first");
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_null_takes_the_limit_away() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let path = format!("/agents/{}", hr.register("scout", 3, "worker").await.id);
    let changed = hr.patch(&path, json!({ "level": 4, "budgetPeriodLimit": 9 })).await.must(200).body["data"].clone();
    assert_eq!((&changed["level"], &changed["budgetPeriodLimit"], &changed["name"]), (&json!(4), &json!(9), &json!("scout")));
    let lifted = hr.patch(&path, json!({ "budgetPeriodLimit": null })).await.must(200);
    assert_eq!(lifted.body["data"]["budgetPeriodLimit"], Value::Null);
    hr.patch(&path, json!({ "status": "active" })).await.must(400);
    let events = hr.get("/events?type=agent.updated").await.must(200);
    assert_eq!(events.body["data"][1]["data"], json!({ "changes": { "level": 4, "budgetPeriodLimit": 9 } }));
}

#[tokio::test]
async fn a_level_says_how_many_active_children_an_agent_may_have() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    for (level, most) in [(1, 0), (2, 0), (3, 2), (4, 3), (5, 5), (6, 8), (7, 12), (8, 20), (9, 50), (10, 100)] {
        let agent = hr.register(&format!("level-{level}"), level, "worker").await;
        let capacity = agent.get("/agents/capacity").await.must(200).body["data"].clone();
        assert_eq!((&capacity["max"], &capacity["canSpawn"]), (&json!(most), &json!(most > 0)), "{level}");
        assert_eq!(capacity["reason"].is_string(), most == 0, "{level}");
    }
}

#[tokio::test]
async fn only_active_children_count_and_beyond_the_capacity_none_is_spawned() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 3, "worker").await;
    let children = [parent.spawn("a").await, parent.spawn("b").await, parent.spawn("c").await];
    for child in &children[..2] {
        parent.activate(child).await.must(201);
    }
    let full = parent.post("/agents/spawn", json!({ "agentId": "d", "name": "D" })).await.must(403);
    assert_eq!(full.code(), "Forbidden");
    hr.post(&format!("/agents/{}/revoke", children[0].id), json!({})).await.must(201);
    parent.spawn("e").await;
    ask(&sandbox, GET, "/agents/capacity").key(&api_key(&sandbox)).send().await.must(200);
}

#[tokio::test]
async fn a_spawned_agent_stands_below_its_parent_and_waits() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 4, "worker").await;
    for (body, status) in [
        (json!({ "agentId": "x", "name": "X", "level": 4 }), 400),
        (json!({ "agentId": "x", "name": "X", "level": 0 }), 400),
        (json!({ "agentId": "x", "name": "X", "level": 11 }), 400),
        (json!({ "agentId": "talent", "name": "X" }), 500),
        (json!({ "agentId": "x" }), 500),
        (json!({ "agentId": "x", "name": "X", "level": 2, "metadata": { "a": 1 }, "color": "red" }), 201),
    ] {
        assert_eq!(parent.post("/agents/spawn", body.clone()).await.status, status, "{body}");
    }
    let child = parent.spawn("child").await;
    let shown = hr.get(&format!("/agents/{}", child.id)).await.must(200).body["data"].clone();
    assert_eq!((&shown["status"], &shown["level"], &shown["model"]), (&json!("pending"), &json!(3), &json!("sonnet")));
    assert_eq!(handles(&parent.get("/agents/pending").await.must(200).body), ["x", "child"], "the oldest first");
    assert_eq!(handles(&hr.get("/agents/pending").await.must(200).body), ["x", "child"], "all of them at level 10");
    let stranger = hr.register("stranger", 9, "worker").await;
    assert!(handles(&stranger.get("/agents/pending").await.must(200).body).is_empty());
    let by_key = ask(&sandbox, GET, "/agents/pending").key(&api_key(&sandbox)).send().await.must(200);
    assert!(handles(&by_key.body).is_empty());
    stranger.activate(&child).await.must(403);
    hr.activate(&child).await.must(201);
    parent.activate(&child).await.must(400);
}

#[tokio::test]
async fn a_rejected_agent_is_gone_but_its_handle_stays_taken() {
    let sandbox = sandbox();
    let parent = talent(&sandbox).await;
    let child = parent.spawn("child").await;
    let path = format!("/agents/{}", child.id);
    parent.delete(&format!("{path}/reject"), json!({ "reason": "Not needed" })).await.must(200);
    parent.get(&path).await.must(404);
    parent.delete(&format!("{path}/reject"), json!({})).await.must(404);
    assert_eq!(handles(&parent.get("/agents").await.body), ["talent"]);
    parent.post("/agents/spawn", json!({ "agentId": "child", "name": "C" })).await.must(500);
    let events = parent.get("/events?type=agent.rejected").await.must(200);
    assert_eq!(events.body["data"][0]["data"], json!({ "agentId": "child", "name": "child", "reason": "Not needed" }));
}

#[tokio::test]
async fn an_agent_is_revoked_once_and_never_by_itself() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let path = format!("/agents/{}/revoke", hr.register("scout", 1, "worker").await.id);
    hr.post(&format!("/agents/{}/revoke", hr.id), json!({})).await.must(403);
    assert_eq!(hr.post(&path, json!({})).await.must(201).body["data"]["status"], "revoked");
    hr.post(&path, json!({})).await.must(409);
}

#[tokio::test]
async fn a_hierarchy_goes_as_deep_as_it_is_asked_to() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let mut parent = hr.clone();
    for handle in ["l9", "l8", "l7", "l6"] {
        let child = parent.spawn(handle).await;
        parent.activate(&child).await.must(201);
        parent = child;
    }
    for (body, name) in [(3, "zoe"), (3, "adam"), (7, "low")] {
        hr.post("/agents/spawn", json!({ "agentId": name, "name": name, "level": body })).await.must(201);
    }
    fn depth(node: &Value) -> usize {
        node["children"].as_array().map_or(0, |children| 1 + children.iter().map(depth).max().unwrap_or(0))
    }
    // An agent without children has an empty list of them, which counts as one more.
    for (query, expected) in [("", 3), ("?depth=0", 0), ("?depth=1", 1), ("?depth=9", 5), ("?depth=all", 5)] {
        let answer = hr.get(&format!("/agents/{}/hierarchy{query}", hr.id)).await.must(200);
        assert_eq!(depth(&answer.body["data"]), expected, "{query}");
    }
    let answer = hr.get(&format!("/agents/{}/hierarchy", hr.id)).await;
    let names: Vec<_> = answer.body["data"]["children"].as_array().unwrap().iter().map(|child| child["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["l9", "low", "adam", "zoe"], "by level, then by name");
}
