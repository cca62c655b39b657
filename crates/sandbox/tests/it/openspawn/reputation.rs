//! How far agents are trusted.

use serde_json::{Value, json};

use super::{
    economy::{NOBODY, child, everything, told},
    support::{Agent, Answer, GET, POST, api_key, ask, quirky, sandbox, talent},
};

async fn judge(actor: &Agent, agent: &Agent, verb: &str, body: Value) -> Answer {
    actor.post(&format!("/agents/{}/reputation/{verb}", agent.id), body).await
}

async fn summary(agent: &Agent) -> Value {
    agent.get(&format!("/agents/{}/reputation", agent.id)).await.must(200).body["data"].clone()
}

#[tokio::test]
async fn a_new_agent_is_trusted_half_and_sees_how_far_it_is_from_the_next_level() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    for (level, expected) in [(1, Some((55, 3, 91))), (4, Some((70, 50, 71))), (8, Some((90, 750, 56))), (9, None), (10, None)] {
        let agent = hr.register(&format!("level-{level}"), level, "worker").await;
        let progress = expected.map(|(trust, tasks, share)| {
            json!({
                "currentLevel": level, "nextLevel": level + 1, "trustScoreRequired": trust, "tasksRequired": tasks,
                "trustScoreProgress": share, "tasksProgress": 0,
            })
        });
        let whole = json!({
            "trustScore": 50, "reputationLevel": "TRUSTED", "tasksCompleted": 0, "tasksSuccessful": 0, "successRate": 100,
            "lastActivityAt": null, "promotionProgress": progress,
        });
        assert_eq!(summary(&agent).await, whole, "{level}");
    }
    hr.get(&format!("/agents/{NOBODY}/reputation")).await.must(500);
}

#[tokio::test]
async fn a_score_stays_within_its_bounds_and_has_a_word() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 1, "worker").await;
    for (verb, body, impact, score, word) in [
        ("bonus", json!({}), 10, 60, "TRUSTED"),
        ("bonus", json!({ "amount": 11 }), 11, 71, "VETERAN"),
        ("bonus", json!({ "amount": 15 }), 15, 86, "ELITE"),
        ("bonus", json!({ "amount": 15, "reason": "Fast" }), 15, 100, "ELITE"),
        ("bonus", json!({ "amount": -15 }), -15, 85, "VETERAN"),
        ("bonus", json!({ "amount": 0 }), 0, 85, "VETERAN"),
        ("penalty", json!({ "amount": 15 }), -15, 70, "TRUSTED"),
        ("penalty", json!({ "amount": -30 }), -30, 40, "PROBATION"),
        ("penalty", json!({}), -10, 30, "NEW"),
        ("penalty", json!({ "amount": 0 }), -10, 20, "NEW"),
        ("penalty", json!({ "amount": 1000 }), -1000, 0, "NEW"),
    ] {
        let before = summary(&agent).await["trustScore"].clone();
        let change = judge(&hr, &agent, verb, body.clone()).await.must(201).body["data"].clone();
        assert_eq!((&change["impact"], &change["newScore"]), (&json!(impact), &json!(score)), "{verb} {body}");
        assert_eq!((&change["previousScore"], &change["triggeredBy"]), (&before, &json!(hr.id)));
        assert_eq!(change["reason"], body.get("reason").cloned().unwrap_or_default());
        let kind = if verb == "bonus" { "QUALITY_BONUS" } else { "QUALITY_PENALTY" };
        let event = json!({
            "agentId": agent.id, "eventType": kind, "impact": impact, "previousScore": before, "newScore": score, "reputationLevel": word,
        });
        assert_eq!(told(&hr, "reputation.changed").await[0], (json!(agent.id), event));
        let shown = summary(&agent).await;
        assert_eq!((&shown["reputationLevel"], &shown["lastActivityAt"]), (&json!(word), &json!("2026-09-12T00:00:00.000Z")));
    }
    let warnings = hr.get("/events?severity=warning&type=reputation.changed").await.must(200);
    assert_eq!(warnings.body["meta"]["total"], 6);
}

#[tokio::test]
async fn a_history_comes_in_pages_the_newest_first() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 1, "worker").await;
    for amount in 1..=3 {
        judge(&hr, &agent, "bonus", json!({ "amount": amount })).await.must(201);
    }
    let path = format!("/agents/{}/reputation/history", agent.id);
    for (query, expected) in [("", &[3, 2, 1][..]), ("?limit=2", &[3, 2]), ("?limit=2&offset=2", &[1]), ("?offset=3", &[])] {
        let body = ask(&sandbox, GET, &format!("{path}{query}")).key(&api_key(&sandbox)).send().await.must(200).body;
        let impacts: Vec<_> = body["data"].as_array().unwrap().iter().map(|row| row["impact"].as_i64().unwrap()).collect();
        assert_eq!((impacts.as_slice(), &body["total"]), (expected, &json!(3)), "{query}");
        assert!(body.get("meta").is_none());
    }
    for query in ["?limit=many", "?offset=few", "?limit=-1", "?offset=-1"] {
        hr.get(&format!("{path}{query}")).await.must(500);
    }
    let none = hr.get(&format!("/agents/{NOBODY}/reputation/history")).await.must(200);
    assert_eq!(none.body, json!({ "data": [], "total": 0 }));
}

#[tokio::test]
async fn only_parents_and_those_who_stand_high_judge() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 5, "worker").await;
    let agent = child(&parent, "scout").await;
    let (six, seven) = (hr.register("six", 6, "worker").await, hr.register("seven", 7, "worker").await);
    let before = everything(&hr).await;
    for verb in ["bonus", "penalty"] {
        judge(&six, &agent, verb, json!({})).await.must(500);
        judge(&agent, &agent, verb, json!({})).await.must(500);
        judge(&parent, &agent, verb, json!({ "amount": 40_000 })).await.must(500);
        judge(&parent, &agent, verb, json!({ "amount": 1.5 })).await.must(500);
        judge(&parent, &agent, verb, json!({ "reason": "x".repeat(501) })).await.must(500);
        hr.post(&format!("/agents/{NOBODY}/reputation/{verb}"), json!({})).await.must(404);
    }
    assert_eq!(everything(&hr).await, before);
    for verb in ["bonus", "penalty"] {
        judge(&parent, &agent, verb, json!({})).await.must(201);
        judge(&seven, &agent, verb, json!({})).await.must(201);
    }
}

#[tokio::test]
async fn a_key_judges_and_hears_of_a_failure_on_the_real_server_only() {
    for (sandbox, status, score) in [(sandbox(), 403, 50), (quirky(), 500, 40)] {
        let hr = talent(&sandbox).await;
        let agent = hr.register("scout", 1, "worker").await;
        for verb in ["bonus", "penalty"] {
            let path = format!("/agents/{}/reputation/{verb}", agent.id);
            let body = json!({ "amount": if verb == "bonus" { 10 } else { 20 } });
            ask(&sandbox, POST, &path).body(body).key(&api_key(&sandbox)).send().await.must(status);
        }
        assert_eq!(summary(&agent).await["trustScore"], score);
        assert!(told(&hr, "reputation.changed").await.is_empty());
    }
}

#[tokio::test]
async fn a_demotion_takes_a_level_and_some_trust_and_is_told() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let founder = hr.register("founder", 9, "founder").await;
    let low = hr.register("admin", 8, "admin").await;
    let agent = hr.register("scout", 2, "worker").await;
    let path = format!("/agents/{}/demote", agent.id);
    let before = everything(&hr).await;
    hr.post(&path, json!({})).await.must(403);
    low.post(&path, json!({})).await.must(500);
    founder.post(&format!("/agents/{NOBODY}/demote"), json!({})).await.must(500);
    founder.post(&path, json!({ "reason": "x".repeat(501) })).await.must(500);
    ask(&sandbox, POST, &path).body(json!({})).key(&api_key(&sandbox)).send().await.must(403);
    assert_eq!(everything(&hr).await, before);
    founder.post(&path, json!({ "reason": "Rework" })).await.must(201);
    let demoted = json!({ "agentId": agent.id, "previousLevel": 2, "newLevel": 1, "reason": "Rework" });
    assert_eq!(told(&hr, "agent.demoted").await, [(json!(agent.id), demoted)]);
    let changed = told(&hr, "reputation.changed").await[0].1.clone();
    assert_eq!((&changed["eventType"], &changed["newScore"]), (&json!("LEVEL_DOWN"), &json!(45)));
    assert_eq!(hr.get(&format!("/agents/{}", agent.id)).await.body["data"]["level"], 1);
    founder.post(&path, json!({})).await.must(500);
    assert_eq!(summary(&agent).await["trustScore"], 45);
}

#[tokio::test]
async fn the_most_trusted_lead() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    for number in 1..=11 {
        let agent = hr.register(&format!("agent-{number}"), 1, "worker").await;
        judge(&hr, &agent, "bonus", json!({ "amount": number })).await.must(201);
    }
    let leaders = async |query: &str| {
        let path = format!("/agents/leaderboard/trust{query}");
        let body = ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200).body;
        let scores: Vec<_> = body["data"].as_array().unwrap().iter().map(|row| row["trustScore"].as_i64().unwrap()).collect();
        scores
    };
    assert_eq!(leaders("").await, (52..=61).rev().collect::<Vec<_>>());
    assert_eq!(leaders("?limit=1").await, [61]);
    assert_eq!(leaders("?limit=100").await.len(), 12);
    hr.get("/agents/leaderboard/trust?limit=all").await.must(500);
}
