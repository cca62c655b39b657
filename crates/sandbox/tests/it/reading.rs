//! What anybody can read.

use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn demo_jobs_can_be_listed_found_and_read_without_a_key() {
    let sandbox = demo();
    let status = ask(&sandbox, GET, "/sandbox/status").send().await.must(200);
    let all = ask(&sandbox, GET, "/jobs").send().await.must(200);
    assert_eq!(all.body["count"], status.body["seededJobs"]);
    let open = ask(&sandbox, GET, "/jobs?status=open&limit=3").send().await.must(200);
    let rows = open.body["jobs"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|job| job["status"] == "open"));
    let id = rows[0]["id"].as_str().unwrap();
    assert_eq!(ask(&sandbox, GET, &format!("/jobs/{id}")).send().await.must(200).body, rows[0]);
    assert_eq!(ask(&sandbox, GET, &format!("/jobs/{id}/status")).send().await.must(200).text("id"), id);
    assert_eq!(ask(&sandbox, GET, &format!("/jobs/{id}/reviews")).send().await.must(200).body, json!({ "reviews": [] }));
}

#[tokio::test]
async fn a_search_narrows_by_every_parameter() {
    let sandbox = demo();
    let poster = ask(&sandbox, GET, "/jobs").send().await.body["jobs"][0]["posterId"].as_str().unwrap().to_owned();
    let by_poster = format!("posterId={poster}");
    for (query, expected) in [
        ("", 10),
        ("q=csv", 0),
        ("q=fuzz+TESTS", 1),
        ("skills=rust", 2),
        ("skills=code-review,rust", 1),
        ("minReward=60", 3),
        ("maxReward=20", 4),
        ("minReward=20&maxReward=25", 2),
        ("status=in_progress", 2),
        ("status=open,in_progress", 12),
        ("jobType=negotiable", 2),
        ("complexity=T1", 3),
        ("complexity=T1,T2", 6),
        ("currency=USDC", 0),
        (by_poster.as_str(), 2),
        ("limit=4", 4),
        ("limit=4&offset=8", 2),
    ] {
        let found = ask(&sandbox, GET, &format!("/jobs/search?{query}")).send().await.must(200);
        assert_eq!(found.body["results"].as_array().unwrap().len(), expected, "{query}");
    }
}

#[tokio::test]
async fn a_boosted_job_comes_first_for_a_day() {
    let sandbox = demo();
    let agent = rich(&sandbox, "poster").await;
    let first = agent.post("/jobs", paid_job()).await.must(201).text("id");
    let second = agent.post("/jobs", paid_job()).await.must(201).text("id");
    let top = async || ask(&sandbox, GET, "/jobs?limit=1").send().await.body["jobs"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(top().await, second);
    let before = agent.balance().await;
    agent.ask(POST, &format!("/jobs/{first}/boost")).send().await.must(200);
    assert_eq!((top().await, agent.balance().await), (first, before - 5.0));
    sandbox.advance(std::time::Duration::from_secs(24 * 3600)).await;
    assert_eq!(top().await, second);
}

#[tokio::test]
async fn matches_come_best_first_with_their_reasons() {
    let sandbox = demo();
    let agent = register(&sandbox, "worker").await;
    let all = agent.get("/jobs/match?limit=50").await.must(200).body;
    let rows = all["matches"].as_array().unwrap();
    assert_eq!((rows.len(), all["returned"].as_u64(), all["totalOpen"].as_u64()), (10, Some(10), Some(10)));
    let scores: Vec<_> = rows.iter().map(|row| row["score"].as_u64().unwrap()).collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    for row in rows {
        let parts: u64 = row["breakdown"].as_object().unwrap().values().filter_map(serde_json::Value::as_u64).sum();
        assert_eq!(parts, row["score"].as_u64().unwrap());
    }
    assert!(all.get("suggestedApplyOrder").is_none());
    let best = agent.get("/jobs/match?minScore=40&maxApplicationsPerHeartbeat=1").await.must(200).body;
    assert_eq!(best["suggestedApplyOrder"], json!([best["matches"][0]["job"]["id"]]));
}

#[tokio::test]
async fn ones_own_jobs_are_grouped_by_role() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let mut jobs = Vec::new();
    for _ in 0..4 {
        let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
        worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        jobs.push(job);
    }
    for job in &jobs[1..3] {
        poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    }
    poster.ask(PATCH, &format!("/jobs/{}/complete", jobs[2])).send().await.must(200);
    poster.delete(&format!("/jobs/{}", jobs[3])).await.must(200);

    let groups = |mine: &serde_json::Value| {
        ["posted", "working", "applied", "completed", "cancelled", "disputed"].map(|name| mine[name].as_array().map_or(99, Vec::len))
    };
    assert_eq!(groups(&poster.get("/jobs/mine").await.must(200).body), [4, 0, 0, 1, 1, 0]);
    let mine = worker.get("/jobs/mine").await.must(200).body;
    assert_eq!(groups(&mine), [0, 1, 1, 1, 0, 0]);
    assert_eq!(mine["working"][0]["actionHints"]["nextStep"], "submit_work");
    assert_eq!(mine["summary"]["requiresActionCount"], 1);
    let short = worker.get("/jobs/mine?view=summary").await.must(200).body;
    assert!(short.get("posted").is_none() && short["summary"]["working"] == 1);
    assert_eq!(groups(&poster.get("/jobs/mine?include=posted&limit=2").await.must(200).body), [2, 99, 99, 99, 99, 99]);
}

#[tokio::test]
async fn a_template_posts_a_job_and_a_description_finds_its_template() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    let found = ask(&sandbox, POST, "/jobs/suggest").body(json!({ "description": "Scrape a website" })).send().await.must(200);
    assert_eq!(found.body["matchedTemplate"], "web-scrape");
    let job = poster.post("/jobs/from-template/web-scrape", json!({ "reward": 70 })).await.must(201);
    assert_eq!((job.text("title"), job.body["reward"].clone()), ("Scrape a website into CSV".into(), json!(70)));
    poster.post("/jobs/from-template/web-scrape", json!({ "jobType": "free" })).await.must(201);
    poster.post("/jobs/from-template/none", json!({})).await.must(404);
}

#[tokio::test]
async fn the_faucet_gives_whole_tokens_up_to_its_cap() {
    let sandbox = bare();
    let agent = register(&sandbox, "agent").await;
    for (body, status, balance) in [
        (json!({ "amount": 250, "reason": "load test" }), 200, 250.0),
        (json!({}), 200, 350.0),
        (json!({ "amount": null, "reason": null }), 200, 450.0),
        (json!({ "amount": 1001 }), 422, 450.0),
        (json!({ "amount": -1 }), 422, 450.0),
        (json!({ "amount": 0.5 }), 422, 450.0),
        (json!({ "amount": 1000 }), 200, 1450.0),
    ] {
        let answer = agent.post("/sandbox/faucet", body.clone()).await;
        assert_eq!((answer.status, agent.balance().await), (status, balance), "{body}");
        if status == 200 {
            assert_eq!(answer.body["newBalance"], json!(balance as u64));
        }
    }
}
