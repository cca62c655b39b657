//! Tasks that are handed up.

use serde_json::{Value, json};

use super::{
    support::{GET, POST, api_key, ask, quirky, sandbox, talent},
    tasks::{NOBODY, each, event, path_of_task, put_into},
};

#[tokio::test]
async fn a_task_is_handed_to_the_parent_or_to_the_most_experienced_of_the_next_level() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let (low, old, able) =
        (hr.register("low", 3, "worker").await, hr.register("old", 4, "worker").await, hr.register("able", 4, "worker").await);
    let child = hr.spawn("child").await;
    hr.activate(&child).await.must(201);
    let work = path_of_task(&hr, json!({ "title": "T", "assigneeId": able.id })).await;
    put_into(&hr, &work, &["todo", "cancelled"]).await;
    for (assignee, target, to, levels) in [
        (&low, None, &able, 1),
        (&child, None, &hr, 1),
        (&low, Some(&old), &old, 1),
        (&low, Some(&hr), &hr, 7),
        (&old, Some(&low), &low, -1),
    ] {
        let path = path_of_task(&hr, json!({ "title": "T", "assigneeId": assignee.id })).await;
        let body = json!({ "reason": "MANUAL", "notes": "Help", "targetAgentId": target.map(|agent| &agent.id) });
        let answer = low.post(&format!("{path}/escalate"), body).await.must(201).body;
        let made = &answer["data"];
        let expected = json!({
            "id": made["id"], "orgId": made["orgId"], "taskId": path.trim_start_matches("/tasks/"), "fromAgentId": assignee.id,
            "toAgentId": to.id, "reason": "MANUAL", "levelsEscalated": levels, "notes": "Help", "isAutomatic": false, "resolvedAt": null,
            "metadata": {}, "createdAt": "2026-09-12T00:00:00.000Z",
        });
        assert_eq!((made, &answer["message"]), (&expected, &json!("Task escalated")));
        let told = event(&hr, "task.escalated").await;
        assert_eq!((&told["actorId"], &told["severity"]), (&json!(assignee.id), &json!("warning")));
        let expected = json!({
            "reason": "MANUAL", "fromAgentId": assignee.id, "fromAgentName": assignee.handle, "toAgentId": to.id,
            "toAgentName": told["data"]["toAgentName"], "levelsEscalated": levels, "isAutomatic": false,
        });
        assert_eq!(told["data"], expected);
        let left = hr.get(&path).await.must(200).body["data"]["assigneeId"].clone();
        assert_eq!(left, json!(assignee.id), "it keeps its assignee");
    }
}

#[tokio::test]
async fn a_task_that_nobody_has_or_nobody_stands_above_is_not_handed_up() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let low = hr.register("low", 3, "worker").await;
    let nobodys = path_of_task(&hr, json!({ "title": "T" })).await;
    let lows = path_of_task(&hr, json!({ "title": "T", "assigneeId": low.id })).await;
    let highest = path_of_task(&hr, json!({ "title": "T", "assigneeId": hr.id })).await;
    for (path, body, status) in [
        (nobodys.as_str(), json!({ "reason": "MANUAL" }), 500),
        (&nobodys, json!({ "reason": "MANUAL", "targetAgentId": hr.id }), 500),
        (&lows, json!({ "reason": "MANUAL" }), 500),
        (&highest, json!({ "reason": "MANUAL" }), 500),
        (&lows, json!({}), 500),
        (&lows, json!({ "reason": 5 }), 500),
        (&lows, json!({ "reason": "MANUAL", "targetAgentId": "hr" }), 500),
        (&lows, json!({ "reason": "MANUAL", "targetAgentId": NOBODY }), 404),
        (&format!("/tasks/{NOBODY}"), json!({ "reason": "MANUAL" }), 404),
    ] {
        hr.post(&format!("{path}/escalate"), body.clone()).await.must(status);
    }
    assert_eq!(hr.get("/tasks/escalations/open").await.must(200).body, json!({ "data": [] }));
    assert_eq!(event(&hr, "task.escalated").await, Value::Null);
    assert_eq!(hr.get(&format!("/tasks/{NOBODY}/escalations")).await.must(200).body, json!({ "data": [] }));
}

#[tokio::test]
async fn an_escalation_is_open_until_anybody_resolves_it_and_its_reason_is_any_text() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let low = hr.register("low", 3, "worker").await;
    let path = path_of_task(&hr, json!({ "title": "T", "assigneeId": low.id })).await;
    let mut ids = Vec::new();
    for reason in ["MANUAL", "too_hard"] {
        let body = json!({ "reason": reason, "targetAgentId": hr.id });
        let made = ask(&sandbox, POST, &format!("{path}/escalate")).body(body).key(&api_key(&sandbox)).send().await.must(201);
        ids.push(made.body["data"]["id"].as_str().unwrap().to_owned());
    }
    let get = async |path: &str| ask(&sandbox, GET, path).key(&api_key(&sandbox)).send().await.must(200).body;
    let open = get("/tasks/escalations/open").await;
    assert_eq!(each(&open, "reason"), ["too_hard", "MANUAL"], "the newest first");
    let newest = &open["data"][0];
    assert_eq!((&newest["task"]["identifier"], newest["task"].get("tags")), (&json!("TASK-2"), None));
    assert_eq!((&newest["fromAgent"]["agentId"], &newest["toAgent"]["agentId"]), (&json!("low"), &json!("talent")));
    let resolve = format!("/tasks/escalations/{}/resolve", ids[1]);
    let answer = ask(&sandbox, POST, &resolve).body(json!({})).key(&api_key(&sandbox)).send().await.must(201).body;
    assert_eq!((&answer["data"]["resolvedAt"], &answer["message"]), (&json!("2026-09-12T00:00:00.000Z"), &json!("Escalation resolved")));
    assert_eq!(each(&get("/tasks/escalations/open").await, "id"), [ids[0].as_str()]);
    let all = get(&format!("{path}/escalations")).await;
    assert_eq!((each(&all, "id"), all["data"][0].get("task")), (vec![json!(ids[1]), json!(ids[0])], None));
    hr.post(&format!("/tasks/escalations/{NOBODY}/resolve"), json!({})).await.must(500);
}

#[tokio::test]
async fn the_agents_of_an_escalation_leak_their_secrets_on_the_real_server_only() {
    for (sandbox, leaks) in [(sandbox(), false), (quirky(), true)] {
        let hr = talent(&sandbox).await;
        let path = path_of_task(&hr, json!({ "title": "T", "assigneeId": hr.id })).await;
        hr.post(&format!("{path}/escalate"), json!({ "reason": "MANUAL", "targetAgentId": hr.id })).await.must(201);
        for path in [format!("{path}/escalations"), "/tasks/escalations/open".to_owned()] {
            let row = hr.get(&path).await.must(200).body["data"][0].clone();
            for agent in ["fromAgent", "toAgent"] {
                assert_eq!(row[agent].get("hmacSecretEnc").is_some(), leaks, "{path}");
            }
        }
    }
}
