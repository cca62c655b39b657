//! Where a task's state leads, and what comes of it for those who work on it.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use super::{
    support::{Agent, sandbox, talent},
    tasks::{NOBODY, each, event, path_of_task, put_into, task},
};

const STATES: [&str; 7] = ["backlog", "todo", "in_progress", "review", "done", "blocked", "cancelled"];

/// How to get into each of them.
const WAYS: [&[&str]; 7] = [
    &[],
    &["todo"],
    &["todo", "in_progress"],
    &["todo", "in_progress", "review"],
    &["todo", "in_progress", "review", "done"],
    &["todo", "blocked"],
    &["cancelled"],
];

async fn balance(agent: &Agent, of: &Agent) -> i64 {
    agent.get(&format!("/agents/{}/credits/balance", of.id)).await.must(200).body["data"]["balance"].as_i64().unwrap()
}

/// The trust in an agent, how many tasks it finished, and how many of them well.
async fn standing(agent: &Agent, of: &Agent) -> (i64, i64, i64) {
    let shown = agent.get(&format!("/agents/{}/hierarchy", of.id)).await.must(200).body["data"].clone();
    let number = |member: &str| shown[member].as_i64().unwrap();
    (number("trustScore"), number("tasksCompleted"), number("tasksSuccessful"))
}

/// An agent of level 10, and one that works for it.
async fn two(sandbox: &Sandbox) -> (Agent, Agent) {
    let boss = talent(sandbox).await;
    let worker = boss.register("worker", 2, "worker").await;
    (boss, worker)
}

#[tokio::test]
async fn a_state_leads_where_it_may_and_nowhere_else() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    for (from, way) in STATES.into_iter().zip(WAYS) {
        for to in STATES {
            let path = path_of_task(&agent, json!({ "title": "T" })).await;
            put_into(&agent, &path, way).await;
            let is_legal = match from {
                "backlog" => ["todo", "cancelled"].contains(&to),
                "todo" => ["in_progress", "blocked", "cancelled"].contains(&to),
                "in_progress" => ["review", "blocked", "cancelled"].contains(&to),
                "review" => ["done", "in_progress", "cancelled"].contains(&to),
                "blocked" => ["todo", "in_progress", "cancelled"].contains(&to),
                _ => false,
            };
            let answer = agent.post(&format!("{path}/transition"), json!({ "status": to })).await;
            let left = agent.get(&path).await.must(200).body["data"].clone();
            let (status, left_in) = if is_legal { (201, to) } else { (422, from) };
            assert_eq!((answer.status, &left["status"]), (status, &json!(left_in)), "{from} {to}");
            assert_eq!(left["completedAt"].is_string(), left["status"] == "done");
            if !is_legal {
                let said = json!({ "error": format!("Invalid transition: {from} → {to}"), "code": "Unprocessable Entity" });
                assert_eq!(answer.body, said);
            }
        }
    }
}

#[tokio::test]
async fn a_transition_tells_why_and_takes_no_notes() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let path = format!("{}/transition", path_of_task(&agent, json!({ "title": "T" })).await);
    agent.post(&path, json!({ "status": "todo", "reason": "Planned" })).await.must(201);
    let told = event(&agent, "task.transitioned").await;
    let expected = json!({ "from": "backlog", "to": "todo", "reason": "Planned" });
    assert_eq!((&told["data"], &told["actorId"]), (&expected, &json!(agent.id)));
    for (body, said) in [
        (json!({ "status": "in_progress", "notes": "x" }), "property notes should not exist"),
        (
            json!({ "status": "open" }),
            "status must be one of the following values: backlog, todo, in_progress, review, done, blocked, cancelled",
        ),
    ] {
        assert_eq!(agent.post(&path, body).await.must(400).body["error"], json!([said]));
    }
    agent.post(&format!("/tasks/{NOBODY}/transition"), json!({ "status": "todo" })).await.must(404);
}

#[tokio::test]
async fn a_task_is_not_done_before_what_it_waits_for_and_not_without_its_approval() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let (blocker, loose) = (task(&agent, json!({ "title": "B" })).await, task(&agent, json!({ "title": "L" })).await);
    let path = path_of_task(&agent, json!({ "title": "T", "approvalRequired": true })).await;
    for (on, blocking) in [(&blocker, true), (&loose, false)] {
        agent.post(&format!("{path}/dependencies"), json!({ "dependsOnId": on["id"], "blocking": blocking })).await.must(201);
    }
    put_into(&agent, &path, &["todo", "in_progress", "review"]).await;
    let done = async || agent.post(&format!("{path}/transition"), json!({ "status": "done" })).await;
    assert_eq!(done().await.must(409).body["error"], "Cannot complete: 1 blocking dependencies not done");
    put_into(&agent, &format!("/tasks/{}", blocker["id"].as_str().unwrap()), WAYS[4]).await;
    assert_eq!(done().await.must(403).body["error"], "Task requires approval before completion");
    agent.post(&format!("{path}/approve"), json!({})).await.must(201);
    assert_eq!(done().await.must(201).body["data"]["status"], "done");
}

#[tokio::test]
async fn a_task_that_is_done_pays_its_assignee_and_its_creator() {
    let sandbox = sandbox();
    let (boss, worker) = two(&sandbox).await;
    // 25 for the work, a fifth of it for managing, and 2 for delegating.
    for (creator, assignee, (to_boss, to_worker)) in
        [(&boss, Some(&worker), (7, 25)), (&worker, Some(&worker), (0, 25)), (&worker, Some(&boss), (25, 2)), (&boss, None, (0, 0))]
    {
        let before = (balance(&boss, &boss).await, balance(&boss, &worker).await);
        let path = path_of_task(creator, json!({ "title": "T", "assigneeId": assignee.map(|agent| &agent.id) })).await;
        put_into(creator, &path, WAYS[4]).await;
        let after = (balance(&boss, &boss).await, balance(&boss, &worker).await);
        assert_eq!((after.0 - before.0, after.1 - before.1), (to_boss, to_worker));
        assert_eq!(sandbox.audit(), Ok(()));
    }
}

#[tokio::test]
async fn what_becomes_of_a_task_changes_the_trust_in_its_assignee() {
    for (steps, late, expected, changes) in [
        (WAYS[4], 0, (57, 1, 1), &[("ON_TIME_DELIVERY", 2), ("TASK_COMPLETED", 5)][..]),
        (WAYS[4], 3600, (50, 1, 1), &[("LATE_DELIVERY", -5), ("TASK_COMPLETED", 5)]),
        (&["cancelled"], 0, (50, 0, 0), &[]),
        (&["todo", "cancelled"], 0, (40, 1, 0), &[("TASK_FAILED", -10)]),
        (&["todo", "in_progress", "review", "in_progress"], 0, (47, 0, 0), &[("TASK_REWORK", -3)]),
        (&["todo", "blocked", "in_progress"], 0, (50, 0, 0), &[]),
    ] {
        let sandbox = sandbox();
        let (boss, worker) = two(&sandbox).await;
        let body = json!({ "title": "T", "assigneeId": worker.id, "dueAt": "2026-09-12T00:30:00Z" });
        let path = path_of_task(&boss, body).await;
        sandbox.advance(Duration::from_secs(late)).await;
        put_into(&boss, &path, steps).await;
        assert_eq!(standing(&boss, &worker).await, expected, "{steps:?}");
        let events = boss.get("/events?type=reputation.changed").await.must(200).body;
        let told: Vec<_> = events["data"].as_array().unwrap().iter().map(|event| &event["data"]).collect();
        let told: Vec<_> = told.iter().map(|data| (data["eventType"].as_str().unwrap(), data["impact"].as_i64().unwrap())).collect();
        assert_eq!(told, changes, "{steps:?}");
        let severe = changes.iter().map(|(_, impact)| json!(if *impact < 0 { "warning" } else { "info" })).collect::<Vec<_>>();
        assert_eq!(each(&events, "severity"), severe);
    }
}

#[tokio::test]
async fn rework_is_laid_to_whoever_sends_it_back_and_success_to_the_agent_itself() {
    let sandbox = sandbox();
    let (boss, worker) = two(&sandbox).await;
    let path = path_of_task(&boss, json!({ "title": "T", "assigneeId": worker.id })).await;
    put_into(&boss, &path, &["todo", "in_progress", "review", "in_progress"]).await;
    let told = event(&boss, "reputation.changed").await;
    let expected = json!({
        "agentId": worker.id, "eventType": "TASK_REWORK", "impact": -3, "previousScore": 50, "newScore": 47, "reputationLevel": "TRUSTED",
    });
    assert_eq!((&told["data"], &told["actorId"], &told["entityId"]), (&expected, &json!(boss.id), &json!(worker.id)));
    put_into(&boss, &path, &["review", "done"]).await;
    assert_eq!(event(&boss, "reputation.changed").await["actorId"], worker.id);
}

#[tokio::test]
async fn an_agent_that_does_well_rises_by_itself() {
    let sandbox = sandbox();
    let boss = talent(&sandbox).await;
    let worker = boss.register("worker", 1, "worker").await;
    for finished in 1..=4 {
        let path = path_of_task(&boss, json!({ "title": "T", "assigneeId": worker.id })).await;
        put_into(&boss, &path, WAYS[4]).await;
        let shown = boss.get(&format!("/agents/{}", worker.id)).await.must(200).body["data"].clone();
        assert_eq!(shown["level"], if finished < 3 { 1 } else { 2 }, "{finished}");
    }
    let told = event(&boss, "agent.promoted").await;
    let expected = json!({ "agentId": worker.id, "previousLevel": 1, "newLevel": 2, "trustScore": 71, "tasksCompleted": 3 });
    assert_eq!((&told["data"], &told["actorId"]), (&expected, &json!(worker.id)));
    assert_eq!(standing(&boss, &worker).await, (83, 4, 4), "21 for three tasks, 5 for the level, 7 for the fourth");
    assert_ne!(event(&boss, "agent.promoted").await, Value::Null);
}
