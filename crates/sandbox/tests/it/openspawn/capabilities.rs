//! What agents can do, and who is found for it.

use serde_json::{Value, json};

use super::{
    economy::{NOBODY, child, everything, told},
    support::{Agent, DELETE, GET, PATCH, POST, api_key, ask, sandbox, talent},
};

async fn add(actor: &Agent, agent: &Agent, capability: &str, proficiency: &str) -> Value {
    let body = json!({ "capability": capability, "proficiency": proficiency });
    actor.post(&format!("/agents/{}/capabilities", agent.id), body).await.must(201).body["data"].clone()
}

fn place(capability: &Value) -> String {
    format!("/agents/capabilities/{}", capability["id"].as_str().unwrap())
}

#[tokio::test]
async fn a_capability_is_added_changed_and_removed_and_each_is_told() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    let body = json!({ "capability": "  Rust ", "color": "red" });
    let added = agent.post(&format!("/agents/{}/capabilities", agent.id), body).await.must(201).body["data"].clone();
    assert_eq!((&added["capability"], &added["proficiency"], &added["agentId"]), (&json!("rust"), &json!("standard"), &json!(agent.id)));
    add(&hr, &agent, "Ada", "basic").await;
    let changed = agent.patch(&place(&added), json!({ "proficiency": "expert" })).await.must(200).body["data"].clone();
    assert_eq!((&changed["id"], &changed["proficiency"]), (&added["id"], &json!("expert")));
    let listed = ask(&sandbox, GET, &format!("/agents/{}/capabilities", agent.id)).key(&api_key(&sandbox)).send().await.must(200).body;
    let names: Vec<_> = listed["data"].as_array().unwrap().iter().map(|row| row["capability"].as_str().unwrap()).collect();
    assert_eq!(names, ["ada", "rust"], "by name");
    let removed = hr.delete(&place(&added), json!({})).await.must(200);
    assert!(removed.body["message"].is_string());
    assert_eq!(hr.get(&format!("/agents/{}/capabilities", agent.id)).await.body["data"].as_array().unwrap().len(), 1);
    for (kind, expected) in [
        ("agent.capability_added", json!({ "capability": "ada", "proficiency": "basic" })),
        ("agent.capability_updated", json!({ "capability": "rust", "oldProficiency": "standard", "newProficiency": "expert" })),
        ("agent.capability_removed", json!({ "capability": "rust" })),
    ] {
        assert_eq!(told(&hr, kind).await[0], (json!(agent.id), expected), "{kind}");
    }
    assert_eq!(hr.get(&format!("/agents/{NOBODY}/capabilities")).await.must(200).body, json!({ "data": [] }));
}

#[tokio::test]
async fn who_may_change_capabilities_is_the_agent_those_above_it_and_nobody_else() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 5, "worker").await;
    let agent = child(&parent, "scout").await;
    let stranger = hr.register("stranger", 9, "hr").await;
    let rust = add(&parent, &agent, "rust", "standard").await;
    let before = everything(&hr).await;
    let add = format!("/agents/{}/capabilities", agent.id);
    let (grant, better) = (json!({ "capability": "go" }), json!({ "proficiency": "expert" }));
    stranger.post(&add, grant.clone()).await.must(403);
    stranger.patch(&place(&rust), better.clone()).await.must(403);
    stranger.delete(&place(&rust), json!({})).await.must(403);
    agent.delete(&place(&rust), json!({})).await.must(403);
    hr.post(&format!("/agents/{NOBODY}/capabilities"), grant.clone()).await.must(404);
    hr.patch(&format!("/agents/capabilities/{NOBODY}"), better.clone()).await.must(404);
    hr.delete(&format!("/agents/capabilities/{NOBODY}"), json!({})).await.must(404);
    agent.post(&add, json!({ "capability": "RUST" })).await.must(400);
    agent.post(&add, json!({})).await.must(500);
    agent.post(&add, json!({ "capability": "x".repeat(101) })).await.must(500);
    let key = api_key(&sandbox);
    for (method, path, body) in [(POST, add, grant), (PATCH, place(&rust), better), (DELETE, place(&rust), json!({}))] {
        ask(&sandbox, method, &path).body(body).key(&key).send().await.must(403);
    }
    assert_eq!(everything(&hr).await, before);
    parent.delete(&place(&rust), json!({})).await.must(200);
}

#[tokio::test]
async fn agents_are_found_by_what_they_can_do_the_best_first() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let mut agents = Vec::new();
    for (handle, level) in [("low", 2), ("high", 8), ("pending", 9)] {
        agents.push(if handle == "pending" { hr.spawn(handle).await } else { hr.register(handle, level, "worker").await });
    }
    let body = json!({ "agentId": "boss", "name": "boss", "capabilities": [{ "capability": "Rust", "proficiency": "expert" }] });
    hr.post("/agents/register", body).await.must(201);
    for (agent, name, proficiency) in
        [(0, "rust", "expert"), (0, "go", "basic"), (1, "rust", "standard"), (1, "go", "standard"), (2, "rust", "standard")]
    {
        add(&hr, &agents[agent], name, proficiency).await;
    }
    for (query, expected) in [
        ("capabilities=rust", &[("low", 3), ("pending", 2), ("high", 2)][..]),
        ("capabilities=RUST,%20go", &[("low", 3), ("pending", 2), ("high", 2), ("high", 2), ("low", 1)]),
        ("capabilities=rust&onlyActive=true", &[("low", 3), ("high", 2)]),
        ("capabilities=rust&onlyActive=yes", &[("low", 3), ("pending", 2), ("high", 2)]),
        ("capabilities=go&minProficiency=standard", &[("high", 2)]),
        ("capabilities=cobol", &[]),
        ("capabilities=", &[]),
    ] {
        let found = hr.get(&format!("/agents/capabilities/match?{query}")).await.must(200).body;
        let found: Vec<_> = found["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (row["agentName"].as_str().unwrap(), row["score"].as_i64().unwrap()))
            .collect();
        assert_eq!(found, expected, "{query}");
    }
    for (query, expected) in [
        // Both score 4, and the first of the matches is taken.
        ("capabilities=rust,go", Some(("low", 2, 100, 4))),
        ("capabilities=rust,go&minProficiency=standard", Some(("high", 2, 100, 4))),
        ("capabilities=rust", Some(("low", 1, 100, 3))),
        ("capabilities=rust,cobol,ada", Some(("low", 1, 33, 3))),
        ("capabilities=go&minProficiency=expert", None),
    ] {
        let best = hr.get(&format!("/agents/capabilities/best-match?{query}")).await.must(200).body["data"].clone();
        let shown = best.is_object().then(|| {
            let number = |name: &str| best[name].as_i64().unwrap();
            let matched = best["matchedCapabilities"].as_array().unwrap().len();
            (best["agentName"].as_str().unwrap(), matched, number("coveragePercent"), number("totalScore"))
        });
        assert_eq!(shown, expected, "{query}");
    }
    let all = ask(&sandbox, GET, "/agents/capabilities").key(&api_key(&sandbox)).send().await.must(200);
    let rows = [("rust", 3), ("go", 2), ("Rust", 1)].map(|(name, count)| json!({ "capability": name, "count": count }));
    assert_eq!(all.body["data"], json!(rows), "the most frequent first");
    hr.get("/agents/capabilities/match").await.must(500);
    hr.get("/agents/capabilities/best-match").await.must(500);
}

#[tokio::test]
async fn an_agent_has_room_for_a_thousand_capabilities() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let many: Vec<_> = (0..1000).map(|number| json!({ "capability": format!("c{number}") })).collect();
    let body = json!({ "agentId": "scout", "name": "Scout", "capabilities": many });
    let id = hr.post("/agents/register", body).await.must(201).body["data"]["id"].as_str().unwrap().to_owned();
    let path = format!("/agents/{id}/capabilities");
    let listed = hr.get(&path).await.must(200).body["data"].clone();
    hr.post(&path, json!({ "capability": "more" })).await.must(507);
    hr.delete(&place(&listed[0]), json!({})).await.must(200);
    hr.post(&path, json!({ "capability": "more" })).await.must(201);
}
