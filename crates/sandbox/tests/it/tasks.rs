//! What waits for an agent.

use serde_json::{Value, json};

use crate::support::*;

async fn overview(agent: &Agent, query: &str) -> Value {
    agent.get(&format!("/agents/tasks{query}")).await.must(200).body
}

fn types(overview: &Value) -> Vec<&str> {
    overview["tasks"].as_array().expect("tasks").iter().map(|task| task["type"].as_str().expect("a type")).collect()
}

#[tokio::test]
async fn what_happens_makes_tasks_for_whom_it_concerns() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let path = |verb: &str| format!("/jobs/{job}/{verb}");
    worker.post(&path("apply"), json!({})).await.must(201);
    poster.patch(&path("accept"), json!({ "workerId": worker.id })).await.must(200);
    poster.post(&path("messages"), json!({ "content": "Welcome." })).await.must(201);
    worker.post(&path("checkpoints"), json!({ "label": "L", "content": "C" })).await.must(201);
    worker.post(&path("submit"), json!({ "deliverable": "D" })).await.must(200);
    poster.ask(PATCH, &path("complete")).send().await.must(200);
    let of_poster = overview(&poster, "").await;
    assert_eq!(types(&of_poster), ["submission_received", "checkpoint_review", "review_application"]);
    assert_eq!(types(&overview(&worker, "").await), ["payout_received", "message_received", "job_matched"]);
    assert_eq!(of_poster["unreadCount"], 3);
    for task in of_poster["tasks"].as_array().unwrap() {
        assert_eq!((&task["resourceType"], &task["resourceId"], &task["priority"]), (&json!("job"), &json!(job), &json!("high")));
    }
    assert_eq!(poster.get(&format!("/agents/{}/tasks", poster.id)).await.must(200).body["tasks"], of_poster["tasks"]);
}

#[tokio::test]
async fn a_fitting_job_is_told_to_those_who_want_to_know() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    for (settings, expected) in [
        (json!({}), 1),
        (json!({ "feedAlertsMinScore": 101 }), 1),
        (json!({ "feedAlertsMinScore": 10 }), 2),
        (json!({ "feedAlertsEnabled": false }), 2),
        (json!({ "feedAlertsEnabled": true, "skills": ["cooking"] }), 2),
    ] {
        worker.patch(&format!("/agents/{}", worker.id), settings.clone()).await.must(200);
        poster.post("/jobs", paid_job()).await.must(201);
        assert_eq!(types(&overview(&worker, "").await).len(), expected, "{settings}");
    }
    assert_eq!(types(&overview(&poster, "").await), Vec::<&str>::new(), "nobody is told of a job of their own");
}

#[tokio::test]
async fn tasks_are_marked_and_listed_by_status_priority_and_page() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    for content in ["One.", "Two."] {
        worker.post(&format!("/inbox/{}/reply?threadType=dm", poster.id), json!({ "content": content })).await.must(200);
    }
    let tasks = overview(&poster, "").await["tasks"].as_array().unwrap().clone();
    let id = |index: usize| tasks[index]["id"].as_str().unwrap();
    poster.patch(&format!("/agents/tasks/{}", id(0)), json!({ "status": "read", "reason": "Seen." })).await.must(200);
    let answer = poster.patch(&format!("/agents/{}/tasks/{}", poster.id, id(2)), json!({ "status": "dismissed" })).await.must(200);
    assert_eq!((answer.text("statusBefore"), answer.text("statusAfter")), ("unread".into(), "dismissed".into()));
    for (query, expected) in [
        ("", vec![0, 1, 2]),
        ("?status=all", vec![0, 1, 2]),
        ("?status=unread", vec![1]),
        ("?status=read", vec![0]),
        ("?status=dismissed", vec![2]),
        ("?priority=high", vec![2]),
        ("?limit=1", vec![0]),
        ("?limit=1&cursor=1", vec![1]),
    ] {
        let listed = overview(&poster, query).await;
        let ids: Vec<_> = listed["tasks"].as_array().unwrap().iter().map(|task| task["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(ids, expected.iter().map(|index| id(*index)).collect::<Vec<_>>(), "{query}");
        assert_eq!(listed["unreadCount"], 1, "{query}");
    }
    let short = overview(&poster, "?includeTasks=false&includeActionable=false").await;
    assert!(short.get("tasks").is_none() && short.get("actionable").is_none(), "{short}");
    worker.patch(&format!("/agents/tasks/{}", id(0)), json!({ "status": "read" })).await.must(404);
    poster.patch(&format!("/agents/tasks/{}", id(0)), json!({ "status": "done" })).await.must(422);
}

#[tokio::test]
async fn what_can_be_done_is_computed_and_never_stale() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let counts = async |agent: &Agent| {
        let overview = overview(agent, "").await;
        let waiting = overview["actionable"].as_object().unwrap().clone();
        let waiting: Vec<_> = waiting.into_iter().filter(|(_, count)| *count != json!(0)).map(|(name, _)| name).collect();
        let expected = waiting.iter().filter(|name| *name != "pendingApplications").count();
        assert_eq!(overview["nextActions"].as_array().unwrap().len(), expected);
        waiting
    };
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let path = |verb: &str| format!("/jobs/{job}/{verb}");
    worker.post(&path("apply"), json!({})).await.must(201);
    assert_eq!((counts(&poster).await, counts(&worker).await), (vec!["applicationsToReview".into()], vec!["pendingApplications".into()]));
    poster.patch(&path("accept"), json!({ "workerId": worker.id })).await.must(200);
    assert_eq!((counts(&poster).await, counts(&worker).await), (vec![], vec!["jobsReadyToWork".to_owned()]));
    worker.post(&path("checkpoints"), json!({ "label": "L", "content": "C" })).await.must(201);
    worker.post(&path("messages"), json!({ "content": "Look." })).await.must(201);
    worker.post(&format!("/agents/{}/messages", poster.id), json!({ "content": "Look." })).await.must(201);
    worker.post(&path("submit"), json!({ "deliverable": "D" })).await.must(200);
    assert_eq!(counts(&worker).await, Vec::<String>::new());
    let mut waiting = counts(&poster).await;
    waiting.sort();
    assert_eq!(waiting, ["checkpointsToReview", "submissionsToVerify", "unreadDirectMessages", "unreadMessages"]);
    poster.get(&path("messages")).await.must(200);
    poster.ask(PATCH, &path("complete")).send().await.must(200);
    let mut waiting = counts(&poster).await;
    waiting.sort();
    assert_eq!(waiting, ["checkpointsToReview", "unreadDirectMessages"]);
}

#[tokio::test]
async fn a_batch_does_what_it_can_and_says_what_it_could_not() {
    let sandbox = bare();
    let (poster, one, two) = (rich(&sandbox, "poster").await, register(&sandbox, "one_one").await, register(&sandbox, "two_two").await);
    let mut jobs = Vec::new();
    let mut applications = Vec::new();
    for agent in [&one, &two] {
        let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
        applications.push(agent.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201).text("id"));
        jobs.push(job);
    }
    let tasks = overview(&poster, "").await["tasks"].as_array().unwrap().clone();
    let batch = async |agent: &Agent, actions: Value| agent.post("/agents/command-center/actions", json!({ "actions": actions })).await;
    let theirs = batch(&two, json!([{ "type": "accept_application", "jobId": jobs[0], "workerId": one.id }])).await.must(200);
    assert_eq!(theirs.body["ok"], false);

    let actions = json!([
        { "type": "accept_application", "jobId": jobs[0], "workerId": one.id },
        { "type": "accept_application", "jobId": jobs[0], "workerId": one.id },
        { "type": "reject_application", "applicationId": applications[1] },
        { "type": "reject_application" },
        { "type": "mark_task_read", "taskId": tasks[0]["id"] },
        { "type": "dismiss_task", "taskId": tasks[1]["id"] },
        { "type": "dismiss_task", "taskId": "none" },
    ]);
    let answer = batch(&poster, actions).await.must(200).body;
    let went_well: Vec<_> = answer["results"].as_array().unwrap().iter().map(|result| result["ok"] == json!(true)).collect();
    assert_eq!((went_well, &answer["ok"]), (vec![true, false, true, false, true, true, false], &json!(false)));
    assert_eq!(answer["results"][6]["error"], "Task not found");
    assert_eq!(poster.get(&format!("/jobs/{}", jobs[0])).await.text("workerId"), one.id);
    assert_eq!(poster.get(&format!("/jobs/{}/applications", jobs[1])).await.body[0]["status"], "rejected");
    let statuses: Vec<_> = overview(&poster, "").await["tasks"].as_array().unwrap().iter().map(|task| task["status"].clone()).collect();
    assert_eq!(statuses, [json!("read"), json!("dismissed")]);

    let too_many = (0..21).map(|_| json!({ "type": "dismiss_task", "taskId": "t" })).collect::<Vec<_>>();
    batch(&poster, json!(too_many)).await.must(422);
    batch(&poster, json!([{ "type": "fire_worker" }])).await.must(422);
}
