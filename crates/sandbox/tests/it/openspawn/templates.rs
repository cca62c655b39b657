//! Templates, and the tasks that are made from them.

use serde_json::{Value, json};

use super::{
    support::{DELETE, GET, api_key, ask, sandbox, talent},
    tasks::{NOBODY, each, event, path_of_task},
};

#[tokio::test]
async fn a_template_is_kept_under_a_name_that_nobody_else_has() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let create = async |body: Value| agent.post("/tasks/templates", body).await;
    let plain = create(json!({ "name": "Plain", "title": "T", "color": "red" })).await.must(201).body["data"].clone();
    let expected = json!({
        "id": plain["id"], "orgId": plain["orgId"], "name": "Plain", "title": "T", "priority": "normal", "requiredCapabilities": [],
        "tags": [], "approvalRequired": false, "subtasks": [], "createdBy": agent.id, "createdAt": "2026-09-12T00:00:00.000Z",
        "metadata": {},
    });
    assert_eq!(plain, expected);
    assert!(plain["id"].as_str().unwrap().starts_with("tmpl_1789171200000_"));
    let told = event(&agent, "task.template.created").await;
    assert_eq!((&told["data"], &told["entityType"], &told["entityId"]), (&json!({ "name": "Plain" }), &json!("template"), &plain["id"]));
    let body = json!({
        "name": "Full", "title": "T", "description": "D", "taskDescription": "TD", "priority": "low", "estimatedMinutes": 1.5,
        "requiredCapabilities": ["rust"], "tags": ["t"], "approvalRequired": true, "metadata": { "m": 1 },
        "subtasks": [{ "title": "S", "dependsOnIndex": 0 }, { "title": "S2", "description": "D", "priority": "high", "requiredCapabilities": ["x"] }],
    });
    let full = create(body.clone()).await.must(201).body["data"].clone();
    for (member, given) in body.as_object().unwrap() {
        assert_eq!(full[member], *given, "{member}");
    }
    assert_eq!(create(json!({ "name": "PLAIN", "title": "T" })).await.must(409).body["error"], "Template \"PLAIN\" already exists");
    for body in [
        json!({ "title": "T" }),
        json!({ "name": "N" }),
        json!({ "name": "N", "title": "T", "tags": "a" }),
        json!({ "name": "N", "title": "T", "metadata": 5 }),
    ] {
        create(body).await.must(500);
    }
    let listed = ask(&sandbox, GET, "/tasks/templates").key(&api_key(&sandbox)).send().await.must(200).body;
    assert_eq!(listed, json!({ "data": [plain, full] }));
    let path = format!("/tasks/templates/{}", full["id"].as_str().unwrap());
    assert_eq!(ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200).body["data"], full);
    assert_eq!(agent.ask(DELETE, &path).signed(&agent).send().await.must(200).body, json!({ "message": "Template deleted" }));
    assert_eq!(event(&agent, "task.template.deleted").await["data"], json!({ "name": "Full" }));
    for method in [GET, DELETE] {
        assert_eq!(agent.ask(method, &path).signed(&agent).send().await.must(404).body["error"], "Template not found");
    }
    create(json!({ "name": "full", "title": "T" })).await.must(201);
}

#[tokio::test]
async fn a_template_of_a_task_holds_all_but_its_capabilities() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let body = json!({
        "title": "T", "description": "D", "priority": "high", "approvalRequired": true, "tags": ["a", "b"],
        "metadata": { "requiredCapabilities": ["rust"] },
    });
    let path = path_of_task(&agent, body).await;
    let made = agent.post(&format!("{path}/create-template"), json!({ "name": "N" })).await.must(201).body["data"].clone();
    let expected = json!({
        "id": made["id"], "orgId": made["orgId"], "name": "N", "title": "T", "taskDescription": "D", "priority": "high",
        "requiredCapabilities": [], "tags": ["a", "b"], "approvalRequired": true, "subtasks": [], "createdBy": agent.id,
        "createdAt": made["createdAt"], "metadata": { "createdFromTaskId": path.trim_start_matches("/tasks/") },
    });
    assert_eq!(made, expected);
    assert_eq!(event(&agent, "task.template.created").await["entityId"], made["id"]);
    agent.post(&format!("{path}/create-template"), json!({ "name": "n" })).await.must(409);
    agent.post(&format!("{path}/create-template"), json!({})).await.must(500);
    agent.post(&format!("/tasks/{NOBODY}/create-template"), json!({ "name": "M" })).await.must(404);
    assert_eq!(each(&agent.get("/tasks/templates").await.must(200).body, "name"), ["N"]);
}

#[tokio::test]
async fn a_template_becomes_a_task_with_parts_in_which_variables_are_replaced() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let body = json!({
        "name": "Release", "title": "Release {{version}}", "taskDescription": "{{version}} by {{who}}", "priority": "high",
        "estimatedMinutes": 30, "requiredCapabilities": ["rust"], "tags": ["v{{version}}"], "approvalRequired": true, "metadata": { "m": 1 },
        "subtasks": [
            { "title": "Test {{version}}{{version}}", "priority": "low", "requiredCapabilities": ["test"] },
            { "title": "Tell", "description": "Tell {{who}}", "dependsOnIndex": 0 },
        ],
    });
    let template = agent.post("/tasks/templates", body).await.must(201).body["data"]["id"].clone();
    let order = json!({
        "templateId": template, "assigneeId": agent.id, "dueAt": "2026-10-01T00:00:00Z", "variables": { "version": "1.0", "who": 5 },
    });
    let made = agent.post("/tasks/templates/instantiate", order).await.must(201).body["data"].clone();
    let (main, test, tell) = (&made[0], &made[1], &made[2]);
    for (task, member, expected) in [
        (main, "identifier", json!("TASK-2")),
        (main, "title", json!("Release 1.0")),
        (main, "description", json!("1.0 by 5")),
        (main, "status", json!("backlog")),
        (main, "priority", json!("high")),
        (main, "assigneeId", json!(agent.id)),
        (main, "approvalRequired", json!(true)),
        (main, "dueDate", json!("2026-10-01T00:00:00.000Z")),
        (main, "parentTaskId", Value::Null),
        (test, "title", json!("Test 1.01.0")),
        (test, "description", Value::Null),
        (test, "priority", json!("low")),
        (test, "parentTaskId", main["id"].clone()),
        (test, "metadata", json!({ "templateId": template, "requiredCapabilities": ["test"] })),
        (tell, "identifier", json!("TASK-4")),
        (tell, "description", json!("Tell 5")),
        (tell, "priority", json!("normal")),
        (tell, "assigneeId", Value::Null),
        (tell, "metadata", json!({ "templateId": template })),
    ] {
        assert_eq!(task[member], expected, "{member}");
    }
    let metadata =
        json!({ "m": 1, "templateId": template, "templateName": "Release", "estimatedMinutes": 30, "requiredCapabilities": ["rust"] });
    assert_eq!((&main["metadata"], main.get("tags"), main.get("dependencies")), (&metadata, None, None));
    let told = event(&agent, "task.template.instantiated").await;
    let expected = json!({ "templateId": template, "templateName": "Release", "mainTaskId": main["id"], "subtaskCount": 2 });
    assert_eq!((&told["data"], &told["entityId"]), (&expected, &main["id"]));
    assert_eq!(event(&agent, "task.created").await, Value::Null, "one event stands for all");
    let shown = agent.get(&format!("/tasks/{}", main["id"].as_str().unwrap())).await.must(200).body["data"].clone();
    assert_eq!((&shown["tags"][0]["tag"], &shown["dependents"]), (&json!("v1.0"), &json!([])));
    let order =
        json!({ "templateId": template, "titleOverride": "{{version}}!", "descriptionOverride": "", "variables": { "version": 2 } });
    let other = agent.post("/tasks/templates/instantiate", order).await.must(201).body["data"][0].clone();
    assert_eq!((&other["title"], &other["description"]), (&json!("2!"), &json!("2 by {{who}}")));
}

#[tokio::test]
async fn a_template_that_cannot_be_made_into_tasks_leaves_nothing_behind() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let body = json!({ "name": "N", "title": "T", "tags": ["{{a}}", "{{b}}"], "subtasks": [{ "title": "S" }] });
    let template = agent.post("/tasks/templates", body).await.must(201).body["data"]["id"].clone();
    for (order, status) in [
        (json!({}), 500),
        (json!({ "templateId": "tmpl_1_x" }), 404),
        (json!({ "templateId": template, "assigneeId": NOBODY }), 500),
        (json!({ "templateId": template, "dueAt": "soon" }), 500),
        (json!({ "templateId": template, "variables": { "a": "x", "b": "x" } }), 500),
    ] {
        agent.post("/tasks/templates/instantiate", order).await.must(status);
    }
    assert_eq!(agent.get("/tasks").await.must(200).body, json!({ "data": [] }));
}
