//! Tasks: made, found, assigned, approved, commented on, and waiting for each other.

use serde_json::{Value, json};

use super::support::{Agent, GET, api_key, ask, sandbox, talent};

/// An id that nothing has.
pub const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// A new task.
pub async fn task(agent: &Agent, body: Value) -> Value {
    agent.post("/tasks", body).await.must(201).body["data"].clone()
}

/// The path of a new task.
pub async fn path_of_task(agent: &Agent, body: Value) -> String {
    format!("/tasks/{}", task(agent, body).await["id"].as_str().unwrap())
}

/// Puts a task into these states, one after the other.
pub async fn put_into(agent: &Agent, path: &str, steps: &[&str]) {
    for step in steps {
        let answer = agent.post(&format!("{path}/transition"), json!({ "status": step })).await.must(201);
        assert_eq!(answer.body["data"]["status"], *step);
    }
}

/// What the newest event of a type tells.
pub async fn event(agent: &Agent, kind: &str) -> Value {
    agent.get(&format!("/events?type={kind}&limit=1")).await.must(200).body["data"][0].clone()
}

/// One member of each row of a list.
pub fn each(body: &Value, member: &str) -> Vec<Value> {
    body["data"].as_array().unwrap().iter().map(|row| row[member].clone()).collect()
}

#[tokio::test]
async fn a_task_begins_in_the_backlog_with_what_it_was_given() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let plain = task(&agent, json!({ "title": "" })).await;
    let expected = json!({
        "id": plain["id"], "orgId": plain["orgId"], "identifier": "TASK-2", "title": "", "description": null, "status": "backlog",
        "priority": "normal", "assigneeId": null, "creatorId": agent.id, "parentTaskId": null, "approvalRequired": false,
        "approvedBy": null, "approvedAt": null, "dueDate": null, "completedAt": null, "metadata": {}, "deletedAt": null,
        "createdAt": "2026-09-12T00:00:00.000Z", "updatedAt": "2026-09-12T00:00:00.000Z", "tags": [], "dependencies": [], "dependents": [],
    });
    assert_eq!(plain, expected);
    let body = json!({
        "title": "Review", "description": "All of it", "priority": "urgent", "assigneeId": agent.id.to_uppercase(),
        "parentTaskId": plain["id"], "approvalRequired": true, "dueAt": "2026-11-30T00:00:00+01:00", "tags": ["b", "a"],
        "metadata": { "requiredCapabilities": ["review"] },
    });
    let full = task(&agent, body).await;
    for (member, expected) in [
        ("identifier", json!("TASK-3")),
        ("priority", json!("urgent")),
        ("assigneeId", json!(agent.id)),
        ("parentTaskId", plain["id"].clone()),
        ("approvalRequired", json!(true)),
        ("dueDate", json!("2026-11-29T23:00:00.000Z")),
        ("metadata", json!({ "requiredCapabilities": ["review"] })),
    ] {
        assert_eq!(full[member], expected, "{member}");
    }
    assert_eq!((&full["tags"][0]["tag"], &full["tags"][1]["tag"]), (&json!("b"), &json!("a")));
    let told = event(&agent, "task.created").await;
    let expected = json!({ "identifier": "TASK-3", "title": "Review", "priority": "urgent", "assigneeId": agent.id });
    assert_eq!((&told["data"], &told["entityId"], &told["actorId"]), (&expected, &full["id"], &json!(agent.id)));
    let shown = ask(&sandbox, GET, &format!("/tasks/{}", full["id"].as_str().unwrap())).key(&api_key(&sandbox)).send().await;
    assert_eq!(shown.must(200).body["data"], full);
    let naive = task(&agent, json!({ "title": "T", "dueAt": "2026-11-30T08:00:00" })).await;
    assert_eq!(naive["dueDate"], "2026-11-30T08:00:00.000Z", "the server's zone, which is UTC");
}

#[tokio::test]
async fn a_task_that_cannot_be_made_leaves_nothing_behind() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    for (body, status, said) in [
        (json!({}), 400, json!(["title must be shorter than or equal to 255 characters", "title must be a string"])),
        (json!({ "title": "x".repeat(256) }), 400, json!(["title must be shorter than or equal to 255 characters"])),
        (json!({ "title": "T", "estimatedCredits": 5 }), 400, json!(["property estimatedCredits should not exist"])),
        (
            json!({ "title": "T", "priority": "soon" }),
            400,
            json!(["priority must be one of the following values: urgent, high, normal, low"]),
        ),
        (json!({ "title": "T", "assigneeId": "talent" }), 400, json!(["assigneeId must be a UUID"])),
        (json!({ "title": "T", "dueAt": "soon" }), 400, json!(["dueAt must be a valid ISO 8601 date string"])),
        (json!({ "title": "T", "metadata": 5 }), 400, json!(["metadata must be an object"])),
        (json!({ "title": "T", "assigneeId": NOBODY }), 500, json!("Internal server error")),
        (json!({ "title": "T", "parentTaskId": NOBODY }), 500, json!("Internal server error")),
        (json!({ "title": "T", "tags": ["a", "a"] }), 500, json!("Internal server error")),
    ] {
        let answer = agent.post("/tasks", body.clone()).await.must(status);
        assert_eq!(answer.body["error"], said, "{body}");
    }
    assert!(each(&agent.get("/tasks").await.must(200).body, "id").is_empty());
    assert_eq!(event(&agent, "task.created").await, Value::Null);
    assert_eq!(task(&agent, json!({ "title": "T" })).await["identifier"], "TASK-2", "no number was given out");
}

#[tokio::test]
async fn tasks_are_listed_the_newest_first_and_by_what_they_are() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let other = agent.register("other", 1, "worker").await;
    let parent = task(&agent, json!({ "title": "1", "tags": ["x"] })).await;
    let parent = parent["id"].as_str().unwrap();
    task(&other, json!({ "title": "2", "assigneeId": other.id })).await;
    let third = path_of_task(&agent, json!({ "title": "3", "parentTaskId": parent, "assigneeId": other.id })).await;
    put_into(&agent, &third, &["todo"]).await;
    for (query, expected) in [
        (String::new(), vec!["3", "2", "1"]),
        ("?status=todo".to_owned(), vec!["3"]),
        ("?status=backlog".to_owned(), vec!["2", "1"]),
        ("?status=open".to_owned(), vec![]),
        (format!("?assigneeId={}", other.id.to_uppercase()), vec!["3", "2"]),
        (format!("?creatorId={}&limit=1", other.id), vec!["2"]),
        (format!("?parentTaskId={parent}&color=red"), vec!["3"]),
        (format!("?assigneeId={}&status=backlog", other.id), vec!["2"]),
    ] {
        let listed = agent.get(&format!("/tasks{query}")).await.must(200).body;
        assert_eq!(each(&listed, "title"), expected, "{query}");
    }
    let listed = ask(&sandbox, GET, "/tasks").key(&api_key(&sandbox)).send().await.must(200).body;
    assert_eq!((&listed["data"][2]["tags"][0]["tag"], listed["data"][2].get("dependencies")), (&json!("x"), None));
    for path in ["/tasks?assigneeId=other", "/tasks/TASK-2"] {
        agent.get(path).await.must(500);
    }
    agent.get(&format!("/tasks/{NOBODY}")).await.must(404);
}

#[tokio::test]
async fn a_task_is_assigned_to_whoever_is_there() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let (first, second) = (agent.register("first", 1, "worker").await, agent.register("second", 1, "worker").await);
    let path = format!("{}/assign", path_of_task(&agent, json!({ "title": "T", "assigneeId": first.id })).await);
    let assigned = second.post(&path, json!({ "assigneeId": second.id })).await.must(201);
    assert_eq!(assigned.body["data"]["assigneeId"], second.id);
    let told = event(&agent, "task.assigned").await;
    assert_eq!((&told["data"], &told["actorId"]), (&json!({ "previousAssignee": first.id, "newAssignee": second.id }), &json!(second.id)));
    agent.post(&path, json!({})).await.must(400);
    agent.post(&path, json!({ "assigneeId": NOBODY })).await.must(500);
    agent.post(&format!("/tasks/{NOBODY}/assign"), json!({ "assigneeId": first.id })).await.must(404);
    let left = agent.get(path.trim_end_matches("/assign")).await.must(200);
    assert_eq!(left.body["data"]["assigneeId"], second.id);
}

#[tokio::test]
async fn a_task_is_approved_once_and_only_if_it_must_be() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let (free, gated) = (json!({ "title": "T" }), json!({ "title": "T", "approvalRequired": true }));
    let free = format!("{}/approve", path_of_task(&agent, free).await);
    assert_eq!(agent.post(&free, json!({})).await.must(409).body["error"], "Task does not require approval");
    let gated = format!("{}/approve", path_of_task(&agent, gated).await);
    let approved = agent.post(&gated, json!({})).await.must(201).body["data"].clone();
    assert_eq!((&approved["approvedBy"], &approved["status"]), (&json!(agent.id), &json!("backlog")));
    assert_eq!(approved["approvedAt"], "2026-09-12T00:00:00.000Z");
    assert_eq!(event(&agent, "task.approved").await["data"], json!({ "identifier": "TASK-3" }));
    assert_eq!(agent.post(&gated, json!({})).await.must(409).body["error"], "Task is already approved");
    agent.post(&format!("/tasks/{NOBODY}/approve"), json!({})).await.must(404);
}

#[tokio::test]
async fn tasks_wait_for_each_other_but_never_in_a_circle() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let mut ids = Vec::new();
    for title in ["a", "b", "c"] {
        ids.push(task(&agent, json!({ "title": title })).await["id"].as_str().unwrap().to_owned());
    }
    let add = async |task: &str, on: &str| agent.post(&format!("/tasks/{task}/dependencies"), json!({ "dependsOnId": on })).await;
    let made = add(&ids[0], &ids[1].to_uppercase()).await.must(201).body["data"].clone();
    assert_eq!((&made["taskId"], &made["dependsOnId"], &made["blocking"]), (&json!(ids[0]), &json!(ids[1]), &json!(true)));
    assert_eq!(event(&agent, "task.dependency.added").await["data"], json!({ "dependsOnId": ids[1], "blocking": true }));
    let loose = json!({ "dependsOnId": ids[2], "blocking": false });
    agent.post(&format!("/tasks/{}/dependencies", ids[1]), loose).await.must(201);
    for (task, on, status, said) in [
        (ids[0].as_str(), ids[0].as_str(), 409, "Task cannot depend on itself"),
        (&ids[2], &ids[0], 409, "Circular dependency detected"),
        (&ids[0], &ids[1], 409, "Dependency already exists"),
        (&ids[0], NOBODY, 404, "Task not found"),
        (NOBODY, &ids[0], 404, "Task not found"),
    ] {
        assert_eq!(add(task, on).await.must(status).body["error"], said);
    }
    let shown = agent.get(&format!("/tasks/{}", ids[1])).await.must(200).body["data"].clone();
    let (on, by) = (shown["dependencies"].as_array().unwrap(), shown["dependents"].as_array().unwrap());
    assert_eq!((on.len(), &on[0]["dependsOnId"], by.len(), &by[0]), (1, &json!(ids[2]), 1, &made));
    let path = format!("/tasks/{}/dependencies/{}", ids[0], ids[1]);
    agent.delete(&format!("/tasks/{}/dependencies/{}", ids[0], made["id"].as_str().unwrap()), json!({})).await.must(404);
    assert_eq!(agent.delete(&path, json!({})).await.must(200).body, json!({ "message": "Dependency removed" }));
    assert_eq!(agent.delete(&path, json!({})).await.must(404).body["error"], "Dependency not found");
    assert_eq!(event(&agent, "task.dependency.removed").await["data"], json!({ "dependsOnId": ids[1] }));
    add(&ids[2], &ids[0]).await.must(201);
}

#[tokio::test]
async fn comments_stand_the_oldest_first_and_answer_each_other() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let path = format!("{}/comments", path_of_task(&agent, json!({ "title": "T" })).await);
    let first = agent.post(&path, json!({ "body": "One" })).await.must(201).body["data"].clone();
    assert_eq!((&first["authorId"], &first["parentCommentId"]), (&json!(agent.id), &Value::Null));
    assert_eq!(event(&agent, "task.comment.added").await["data"], json!({ "commentId": first["id"] }));
    let second = agent.post(&path, json!({ "body": "Two", "parentCommentId": first["id"] })).await.must(201);
    for (body, status) in
        [(json!({}), 400), (json!({ "body": "x", "authorId": agent.id }), 400), (json!({ "body": "x", "parentCommentId": NOBODY }), 500)]
    {
        agent.post(&path, body).await.must(status);
    }
    for path in [format!("/tasks/{NOBODY}/comments")] {
        agent.post(&path, json!({ "body": "x" })).await.must(404);
        agent.get(&path).await.must(404);
    }
    let listed = ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200).body;
    assert_eq!(listed["data"], json!([first, second.body["data"]]));
}
