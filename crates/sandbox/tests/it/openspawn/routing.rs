//! Which agents suit a task.

use serde_json::{Value, json};

use super::{
    support::{Agent, GET, api_key, ask, sandbox, talent},
    tasks::{NOBODY, event, path_of_task, put_into},
};

async fn able(hr: &Agent, handle: &str, level: i64, capabilities: Value) -> String {
    let body = json!({ "agentId": handle, "name": handle, "level": level, "capabilities": capabilities });
    hr.post("/agents/register", body).await.must(201).body["data"]["id"].as_str().unwrap().to_owned()
}

/// Three agents: an expert, one that can do half of it, and one whose capability is written with a capital.
async fn three(hr: &Agent) -> [String; 3] {
    let (rust, review) = (json!({ "capability": "rust", "proficiency": "expert" }), json!({ "capability": "review" }));
    [
        able(hr, "expert", 4, json!([rust, review])).await,
        able(hr, "half", 10, json!([{ "capability": "rust", "proficiency": "basic" }])).await,
        able(hr, "capital", 10, json!([{ "capability": "Rust", "proficiency": "expert" }])).await,
    ]
}

fn wanting(capabilities: Value) -> Value {
    json!({ "title": "T", "metadata": { "requiredCapabilities": capabilities } })
}

#[tokio::test]
async fn candidates_are_scored_by_coverage_proficiency_level_and_free_time() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let [expert, half, _] = three(&hr).await;
    let path = path_of_task(&hr, wanting(json!(["Rust ", "review"]))).await;
    let busy = path_of_task(&hr, json!({ "title": "Busy", "assigneeId": expert })).await;
    let result = hr.get(&format!("{path}/candidates")).await.must(200).body["data"].clone();
    let best = json!({
        "agentId": expert, "agentName": "expert", "level": 4, "matchedCapabilities": ["rust", "review"], "missingCapabilities": [],
        "coveragePercent": 100, "avgProficiency": 2.5, "currentTaskCount": 1, "score": 81,
    });
    let other = json!({
        "agentId": half, "agentName": "half", "level": 10, "matchedCapabilities": ["rust"], "missingCapabilities": ["review"],
        "coveragePercent": 50, "avgProficiency": 1, "currentTaskCount": 0, "score": 50,
    });
    let expected = json!({
        "taskId": path.trim_start_matches("/tasks/"), "requiredCapabilities": ["rust", "review"], "candidates": [best, other],
        "bestMatch": best, "autoAssigned": false,
    });
    assert_eq!(result, expected);
    put_into(&hr, &busy, &["cancelled"]).await;
    for (query, names) in [
        ("?minCoverage=51", vec!["expert"]),
        ("?maxResults=1", vec!["expert"]),
        ("?maxResults=0&minCoverage=0", vec!["expert", "half"]),
        ("?minCoverage=101", vec![]),
    ] {
        let result = ask(&sandbox, GET, &format!("{path}/candidates{query}")).key(&api_key(&sandbox)).send().await.must(200).body;
        let candidates = result["data"]["candidates"].as_array().unwrap();
        assert_eq!(candidates.iter().map(|row| row["agentName"].clone()).collect::<Vec<_>>(), names, "{query}");
        assert!(candidates.first().is_none_or(|best| best["currentTaskCount"] == 0 && best["score"] == 83), "{query}");
        assert_eq!(result["data"]["bestMatch"], candidates.first().cloned().unwrap_or_default());
    }
    hr.get(&format!("/tasks/{NOBODY}/candidates")).await.must(404);
}

#[tokio::test]
async fn a_task_goes_to_the_best_or_to_nobody() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let [expert, half, _] = three(&hr).await;
    let path = path_of_task(&hr, wanting(json!(["rust", "review"]))).await;
    let assign = async |body: Value| hr.post(&format!("{path}/auto-assign"), body).await.must(201).body["data"].clone();
    for body in [json!({ "minCoverage": 51, "excludeAgentIds": [expert] }), json!({ "minCoverage": 100.5 })] {
        let result = assign(body).await;
        assert_eq!((&result["autoAssigned"], &result["bestMatch"], &result["candidates"]), (&json!(false), &Value::Null, &json!([])));
    }
    assert_eq!(event(&hr, "task.auto_assigned").await, Value::Null);
    let result = assign(json!({ "excludeAgentIds": [expert] })).await;
    assert_eq!((&result["autoAssigned"], &result["bestMatch"]["agentId"]), (&json!(true), &json!(half)));
    let result = assign(json!({})).await;
    assert_eq!((&result["candidates"][0], result["candidates"].as_array().unwrap().len()), (&result["bestMatch"], 1));
    assert_eq!(hr.get(&path).await.must(200).body["data"]["assigneeId"], json!(expert));
    let expected = json!({
        "previousAssignee": half, "newAssignee": expert, "score": 83, "coveragePercent": 100, "matchedCapabilities": ["rust", "review"],
    });
    assert_eq!(event(&hr, "task.auto_assigned").await["data"], expected);
    let plain = path_of_task(&hr, json!({ "title": "T" })).await;
    let result = hr.post(&format!("{plain}/auto-assign"), json!({})).await.must(201).body["data"].clone();
    assert_eq!((&result["requiredCapabilities"], &result["autoAssigned"]), (&json!([]), &json!(false)));
    hr.post(&format!("/tasks/{NOBODY}/auto-assign"), json!({})).await.must(404);
}

#[tokio::test]
async fn agents_are_suggested_by_what_they_can_do_whatever_else_they_do() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let [expert, half, _] = three(&hr).await;
    path_of_task(&hr, json!({ "title": "Busy", "assigneeId": expert })).await;
    for (query, expected) in [
        ("capabilities=rust,review", vec![(&expert, 89), (&half, 50)]),
        ("capabilities=RUST%20", vec![(&expert, 94), (&half, 80)]),
        ("capabilities=rust&limit=1", vec![(&expert, 94)]),
        ("capabilities=rust&limit=0", vec![]),
        ("capabilities=cobol", vec![]),
        ("capabilities=", vec![]),
    ] {
        let suggested = ask(&sandbox, GET, &format!("/tasks/routing/suggest?{query}")).key(&api_key(&sandbox)).send().await.must(200).body;
        let rows: Vec<_> = suggested["data"].as_array().unwrap().iter().map(|row| (row["agentId"].clone(), row["score"].clone())).collect();
        let expected: Vec<_> = expected.into_iter().map(|(id, score)| (json!(id), json!(score))).collect();
        assert_eq!(rows, expected, "{query}");
        assert!(suggested["data"].as_array().unwrap().iter().all(|row| row["currentTaskCount"] == 0));
    }
    hr.get("/tasks/routing/suggest").await.must(500);
    hr.post(&format!("/agents/{expert}/revoke"), json!({})).await.must(201);
    let left = hr.get("/tasks/routing/suggest?capabilities=rust").await.must(200).body;
    assert_eq!(left["data"].as_array().unwrap().len(), 1, "only active agents");
}
