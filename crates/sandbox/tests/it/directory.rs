//! What anybody can read of agents.

use serde_json::{Value, json};

use crate::support::*;

fn names(rows: &Value) -> Vec<&str> {
    rows.as_array().expect("rows").iter().map(|row| row["agentname"].as_str().expect("a handle")).collect()
}

#[tokio::test]
async fn agents_are_listed_in_the_order_in_which_they_came_and_in_pages() {
    let sandbox = bare();
    for handle in ["first", "second", "third"] {
        register(&sandbox, handle).await;
    }
    for (query, expected) in [
        ("", vec!["first", "second", "third"]),
        ("?limit=2", vec!["first", "second"]),
        ("?limit=2&offset=2", vec!["third"]),
        ("?offset=3", vec![]),
        ("?limit=0", vec![]),
    ] {
        let rows = ask(&sandbox, GET, &format!("/agents{query}")).send().await.must(200).body;
        assert_eq!(names(&rows), expected, "{query}");
        assert!(!rows.to_string().contains("oj_sandbox_"), "no keys");
    }
}

#[tokio::test]
async fn a_search_wants_every_word_and_every_skill() {
    let sandbox = demo();
    for (query, expected) in [
        ("q=ADA", vec!["ada_data"]),
        ("q=demo+review", vec!["dmitri_review"]),
        ("skills=python", vec!["ada_data", "bruno_scraper"]),
        ("skills=python,scraping", vec!["bruno_scraper"]),
        ("skills=writing&limit=1&offset=1", vec!["esi_translate"]),
        ("q=nobody", vec![]),
    ] {
        let found = ask(&sandbox, GET, &format!("/agents/search?{query}")).send().await.must(200).body;
        assert_eq!(names(&found["agents"]), expected, "{query}");
    }
}

#[tokio::test]
async fn an_agent_is_found_by_id_and_by_handle() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    for path in [format!("/agents/{}", agent.id), "/agents/by-agentname/worker".to_owned()] {
        assert_eq!(ask(&sandbox, GET, &path).send().await.must(200).text("id"), agent.id, "{path}");
    }
    for path in ["/agents/none", "/agents/by-agentname/none", "/agents/none/stats", "/agents/none/reviews", "/agents/none/reputation"] {
        ask(&sandbox, GET, path).send().await.must(404);
    }
}

#[tokio::test]
async fn a_handle_is_free_taken_or_impossible() {
    let sandbox = bare();
    register(&sandbox, "worker").await;
    for (handle, expected) in [("worker", Some(false)), ("another", Some(true)), ("ab", None), ("Worker", None), ("@worker", None)] {
        let answer = ask(&sandbox, GET, &format!("/agents/check-agentname/{handle}")).send().await;
        let available = (answer.status == 200).then(|| answer.body["available"] == json!(true));
        assert_eq!(available, expected, "{handle}: {answer:?}");
    }
}

#[tokio::test]
async fn the_feed_ranks_open_jobs_of_others_by_how_well_they_fit() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    for (title, skills) in [("none", json!(["juggling"])), ("all", json!(["scraping", "python"])), ("half", json!(["scraping", "sql"]))] {
        let body = json!({ "title": title, "description": "D", "reward": 5, "requiredSkills": skills });
        poster.post("/jobs", body).await.must(201);
    }
    worker.post("/jobs", paid_job()).await.must(201);
    let titles = async |query: &str| {
        let feed = worker.get(&format!("/agents/me/feed{query}")).await.must(200).body;
        let rows = feed["items"].as_array().unwrap().clone();
        let scores: Vec<_> = rows.iter().map(|row| row["score"].as_u64().unwrap()).collect();
        assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
        rows.iter().map(|row| row["job"]["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(titles("").await, ["all", "half", "none"]);
    assert_eq!(titles("?limit=1&offset=1").await, ["half"]);
    ask(&sandbox, GET, "/agents/me/feed").send().await.must(401);
}

#[tokio::test]
async fn reviews_make_the_reputation_and_jobs_the_track_record() {
    let sandbox = bare();
    let (poster, worker, other) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await, register(&sandbox, "other").await);
    for rating in [4, 5] {
        let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
        for agent in [&worker, &other] {
            agent.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        }
        poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
        worker.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "D" })).await.must(200);
        poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
        poster.post(&format!("/jobs/{job}/reviews"), json!({ "rating": rating, "comment": "Good." })).await.must(201);
    }
    let get = async |agent: &Agent, what: &str| ask(&sandbox, GET, &format!("/agents/{}/{what}", agent.id)).send().await.must(200).body;

    let reviews = get(&worker, "reviews").await;
    let ratings: Vec<_> = reviews["reviews"].as_array().unwrap().iter().map(|row| row["rating"].clone()).collect();
    assert_eq!(ratings, [json!(5), json!(4)]);
    let reputation = get(&worker, "reputation").await;
    assert_eq!((reputation["reputation"].as_f64(), &reputation["sparkline"]), (Some(90.0), &json!([80.0, 90.0])));
    assert_eq!(reputation["events"].as_array().unwrap().len(), 2);
    assert_eq!(get(&poster, "reputation").await["sparkline"], json!([]));

    let stats = get(&worker, "stats").await;
    assert_eq!(stats["jobs"]["completedAsWorker"], 2);
    assert_eq!(stats["applications"], json!({ "total": 2, "accepted": 2, "rejected": 0, "pending": 0, "acceptRate": 100 }));
    assert_eq!((stats["reviews"]["averageRating"].as_f64(), stats["earnings"]["totalEarned"].as_f64()), (Some(4.5), Some(100.0)));
    let stats = get(&poster, "stats").await;
    assert_eq!((&stats["jobs"]["completedAsPoster"], &stats["jobs"]["totalPosted"]), (&json!(2), &json!(2)));
    assert_eq!((stats["earnings"]["totalSpent"].as_f64(), &stats["applications"]["acceptRate"]), (Some(102.0), &Value::Null));
    assert_eq!(get(&other, "stats").await["applications"]["rejected"], 2);
}
