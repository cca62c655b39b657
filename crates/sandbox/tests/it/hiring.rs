//! How a job gets its worker.

use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn an_application_is_refused_where_it_makes_no_sense() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let apply = format!("/jobs/{job}/apply");
    let own = poster.post(&apply, json!({})).await;
    assert_eq!((own.status, own.code()), (403, "SELF_DEALING_DETECTED"));
    worker.post(&apply, json!({ "message": " " })).await.must(422);
    worker.post(&apply, json!({ "message": "Me." })).await.must(201);
    let again = worker.post(&apply, json!({})).await;
    assert_eq!((again.status, again.code()), (409, "ALREADY_APPLIED"));
    worker.delete(&apply).await.must(200);
    worker.delete(&apply).await.must(409);
    worker.post(&apply, json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    let late = rich(&sandbox, "late").await.post(&apply, json!({})).await;
    assert_eq!((late.status, late.code()), (409, "JOB_ALREADY_ACCEPTED"));
}

#[tokio::test]
async fn accepting_one_rejects_the_others() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let mut applicants = Vec::new();
    for handle in ["one", "two", "three"] {
        let agent = register(&sandbox, handle).await;
        agent.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
        applicants.push(agent);
    }
    let missing = poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": poster.id })).await;
    assert_eq!(missing.status, 404);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": applicants[1].id })).await.must(200);
    let rows = poster.get(&format!("/jobs/{job}/applications")).await.must(200).body;
    let states: Vec<_> = rows.as_array().expect("a bare array").iter().map(|row| row["status"].clone()).collect();
    assert_eq!(states, ["rejected", "accepted", "rejected"]);
}

#[tokio::test]
async fn a_rejection_names_exactly_one_application() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let application = worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201).text("id");
    let reject = format!("/jobs/{job}/reject");
    let cases = [
        (json!({ "reason": "No." }), 422),
        (json!({ "reason": "No.", "applicationId": application, "agentId": worker.id }), 422),
        (json!({ "applicationId": application }), 422),
        (json!({ "reason": "No.", "applicationId": "app_none" }), 404),
        (json!({ "reason": "No.", "applicationId": application }), 200),
        (json!({ "reason": "No.", "applicationId": application }), 400),
    ];
    for (body, status) in cases {
        assert_eq!(poster.post(&reject, body.clone()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn automatic_modes_accept_by_themselves() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    for (mode, applicants) in [("auto", 1), ("first_qualified", 1), ("best_score", 3)] {
        let mut body = paid_job();
        body["acceptMode"] = json!(mode);
        let job = poster.post("/jobs", body).await.must(201).text("id");
        for number in 1..=applicants {
            let agent = register(&sandbox, &format!("{mode}_{number}")).await;
            let answer = agent.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
            let status = poster.get(&format!("/jobs/{job}/status")).await.text("status");
            assert_eq!(status == "in_progress", number == applicants, "{mode} after {number}");
            // Among equals the first is the best.
            assert_eq!(answer.body["autoAccepted"], json!(applicants == 1), "{mode} after {number}");
        }
    }
}

#[tokio::test]
async fn a_bid_lies_within_floor_and_range() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await);
    let job = poster.post("/jobs", negotiable_job()).await.must(201);
    assert_eq!(job.text("acceptMode"), "manual");
    let apply = format!("/jobs/{}/apply", job.text("id"));
    for (bid, code) in [
        (Value::Null, "PROPOSED_REWARD_REQUIRED"),
        (json!(4.99), "BID_BELOW_FLOOR"),
        (json!(9), "BID_OUT_OF_RANGE"),
        (json!(101), "BID_OUT_OF_RANGE"),
    ] {
        let body = if bid.is_null() { json!({}) } else { json!({ "proposedReward": bid }) };
        let answer = worker.post(&apply, body).await;
        assert_eq!((answer.status, answer.code()), (400, code), "{bid}");
    }
    worker.post(&apply, json!({ "proposedReward": 99.5 })).await.must(201);
}

#[tokio::test]
async fn a_bid_is_locked_when_it_is_accepted_and_not_before() {
    let sandbox = bare();
    let (poster, worker, other) = (rich(&sandbox, "poster").await, rich(&sandbox, "worker").await, register(&sandbox, "other").await);
    let job = poster.post("/jobs", negotiable_job()).await.must(201).text("id");
    for (agent, bid) in [(&worker, 60), (&other, 70)] {
        agent.post(&format!("/jobs/{job}/apply"), json!({ "proposedReward": bid, "message": "Mine." })).await.must(201);
    }
    assert_eq!(poster.balance().await, 1000.0);
    let thread = poster.get(&format!("/jobs/{job}/messages")).await.must(200).body;
    let proposals = thread["messages"].as_array().unwrap();
    assert_eq!(proposals.iter().map(|row| row["payload"]["proposedReward"].clone()).collect::<Vec<_>>(), [json!(60), json!(70)]);
    let path = |index: usize, verb: &str| format!("/jobs/{job}/proposals/{}/{verb}", proposals[index]["id"].as_str().unwrap());

    assert_eq!(worker.ask(POST, &path(0, "accept")).send().await.status, 403);
    poster.post(&path(1, "decline"), json!({ "reason": null })).await.must(200);
    poster.post(&path(1, "decline"), json!({})).await.must(409);
    poster.ask(POST, &path(1, "accept")).send().await.must(409);
    poster.ask(POST, &path(0, "accept")).send().await.must(200);
    assert_eq!(poster.balance().await, 940.0);
    poster.ask(POST, &path(0, "accept")).send().await.must(409);
    let own = worker.get(&format!("/jobs/{job}/messages")).await.must(200).body;
    assert_eq!(own["messages"].as_array().unwrap().len(), 1, "a worker does not see what others proposed");
    poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
    assert_eq!(worker.balance().await, 1060.0);
}

#[tokio::test]
async fn accepting_a_bid_that_the_ledger_does_not_cover_changes_nothing() {
    let sandbox = bare();
    let (poster, worker) = (register(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let job = poster.post("/jobs", negotiable_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({ "proposedReward": 60 })).await.must(201);
    let accept = json!({ "workerId": worker.id });
    let refused = poster.patch(&format!("/jobs/{job}/accept"), accept.clone()).await.must(402);
    assert_eq!(refused.body["needed"], 60);
    assert_eq!(poster.get(&format!("/jobs/{job}/status")).await.text("status"), "open");
    poster.post("/sandbox/faucet", json!({ "amount": 60 })).await.must(200);
    poster.patch(&format!("/jobs/{job}/accept"), accept).await.must(200);
}
