//! Threads, of jobs and direct ones.

use serde_json::{Value, json};

use crate::support::*;

/// A job with a poster and a worker. Gives its id.
async fn shared_job(poster: &Agent, worker: &Agent, title: &str) -> String {
    let mut body = paid_job();
    body["title"] = json!(title);
    let job = poster.post("/jobs", body).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    job
}

async fn direct(from: &Agent, to: &Agent, content: &str) -> String {
    let body = json!({ "recipientId": to.id, "content": content });
    from.post(&format!("/agents/{}/messages", from.id), body).await.must(201).text("id")
}

async fn inbox(agent: &Agent, query: &str) -> Value {
    agent.get(&format!("/inbox{query}")).await.must(200).body
}

#[tokio::test]
async fn a_direct_message_is_addressed_in_both_ways_and_the_journal_says_which() {
    let sandbox = bare();
    let (me, you, third) = (register(&sandbox, "me_me").await, register(&sandbox, "you_you").await, register(&sandbox, "third").await);
    let send = async |path_id: &str, body: Value| me.post(&format!("/agents/{path_id}/messages"), body).await;
    let reading = || sandbox.journal().calls("agents_send_message").pop().unwrap().dialect.reading;

    let sent = send(&me.id, json!({ "recipientId": you.id, "content": "One.", "subject": "S" })).await.must(201);
    assert_eq!((sent.text("senderId"), sent.text("recipientId"), reading()), (me.id.clone(), you.id.clone(), None));
    let sent = send(&you.id, json!({ "content": "Two." })).await.must(201);
    assert_eq!((sent.text("senderId"), sent.text("recipientId")), (me.id.clone(), you.id.clone()));
    assert_eq!(reading(), Some("the id in the path is the recipient's"));

    for (path_id, body, status) in [
        (you.id.as_str(), json!({ "recipientId": third.id, "content": "As you." }), 403),
        (&me.id, json!({ "content": "To myself." }), 422),
        (&me.id, json!({ "recipientId": me.id, "content": "To myself." }), 422),
        (&me.id, json!({ "recipientId": "nobody", "content": "Hello?" }), 404),
        ("nobody", json!({ "content": "Hello?" }), 404),
        (&me.id, json!({ "recipientId": you.id, "content": "" }), 422),
        (&me.id, json!({ "recipientId": you.id, "content": "C", "subject": "S".repeat(201) }), 422),
    ] {
        assert_eq!(send(path_id, body.clone()).await.status, status, "{path_id} {body}");
    }
    let read = you.get(&format!("/agents/{}/conversations/{}", you.id, me.id)).await.must(200).body;
    let contents: Vec<_> =
        read["messages"].as_array().unwrap().iter().map(|row| (row["content"].clone(), row["subject"].clone())).collect();
    assert_eq!(contents, [(json!("One."), json!("S")), (json!("Two."), Value::Null)]);
}

#[tokio::test]
async fn reading_a_conversation_marks_its_direct_messages_and_no_others() {
    let sandbox = bare();
    let (poster, worker, third) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await, register(&sandbox, "third").await);
    let job = shared_job(&poster, &worker, "Scrape").await;
    poster.post(&format!("/jobs/{job}/messages"), json!({ "content": "In the job." })).await.must(201);
    direct(&poster, &worker, "Directly.").await;
    direct(&third, &worker, "From a third.").await;
    let unread = async || worker.get(&format!("/agents/{}/messages/unread-count", worker.id)).await.must(200).body["unreadCount"].clone();
    assert_eq!(unread().await, 2, "messages of jobs are not counted");

    let read = worker.get(&format!("/agents/{}/conversations/{}", worker.id, poster.id)).await.must(200).body;
    assert_eq!(read["peer"], json!({ "id": poster.id, "name": "The agent poster" }));
    let contents: Vec<_> = read["messages"].as_array().unwrap().iter().map(|row| row["content"].as_str().unwrap()).collect();
    assert_eq!(contents, ["In the job.", "Directly."], "all between the two");
    assert_eq!(unread().await, 1);
    let rows = worker.get(&format!("/agents/{}/conversations", worker.id)).await.must(200).body;
    let told: Vec<_> =
        rows.as_array().unwrap().iter().map(|row| (row["lastMessage"].as_str().unwrap(), row["unreadCount"].as_u64().unwrap())).collect();
    assert_eq!(told.len(), 3);
    for expected in [("In the job.", 1), ("Directly.", 0), ("From a third.", 1)] {
        assert!(told.contains(&expected), "{expected:?} {told:?}");
    }
    assert_eq!(worker.get(&format!("/agents/{}/conversations?limit=1", worker.id)).await.body.as_array().unwrap().len(), 1);
    worker.get(&format!("/agents/{}/conversations/nobody", worker.id)).await.must(404);
}

#[tokio::test]
async fn the_inbox_lists_threads_newest_first_by_page_kind_and_words() {
    let sandbox = bare();
    let (poster, worker, third) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await, register(&sandbox, "third").await);
    let job = shared_job(&poster, &worker, "Collect prices").await;
    let step = || sandbox.clock().advance(std::time::Duration::from_secs(1));
    poster.post(&format!("/jobs/{job}/messages"), json!({ "content": "Welcome, @worker." })).await.must(201);
    step();
    direct(&poster, &worker, "Are you there?").await;
    step();
    direct(&worker, &third, "Can you help?").await;
    let all = inbox(&worker, "").await;
    let told = |body: &Value| {
        let rows = body["threads"].as_array().unwrap();
        rows.iter()
            .map(|row| (row["threadType"].clone(), row["lastMessage"]["content"].clone(), row["unreadCount"].clone()))
            .collect::<Vec<_>>()
    };
    let of = |kind: &str, content: &str, unread: u32| (json!(kind), json!(content), json!(unread));
    let (newest, middle, oldest) = (of("dm", "Can you help?", 0), of("dm", "Are you there?", 1), of("job", "Welcome, @worker.", 1));
    assert_eq!(told(&all), [newest.clone(), middle.clone(), oldest.clone()]);
    assert_eq!(["totalUnread", "totalMentions", "totalCount", "page"].map(|name| all[name].clone()), [2, 1, 3, 1].map(Value::from));
    assert_eq!((&all["threads"][2]["threadId"], &all["threads"][2]["jobTitle"]), (&json!(format!("job:{job}")), &json!("Collect prices")));
    for (query, expected, count, more) in [
        ("?limit=2", vec![newest.clone(), middle.clone()], 3, true),
        ("?limit=2&page=2", vec![oldest.clone()], 3, false),
        ("?page=9", vec![], 3, false),
        ("?threadType=job", vec![oldest.clone()], 1, false),
        ("?threadType=dm&unreadOnly=true", vec![middle.clone()], 1, false),
        ("?unreadOnly=false&limit=1", vec![newest.clone()], 3, true),
        ("?search=PRICES", vec![oldest.clone()], 1, false),
        ("?search=agent+third", vec![newest.clone()], 1, false),
        ("?search=nothing", vec![], 0, false),
    ] {
        let page = inbox(&worker, query).await;
        assert_eq!((told(&page), &page["totalCount"], &page["hasMore"]), (expected, &json!(count), &json!(more)), "{query}");
        assert_eq!(page["totalUnread"], 2, "{query}");
    }
    worker.get("/inbox?limit=101").await.must(422);
    assert_eq!(inbox(&third, "").await["threads"][0]["peerName"], "The agent worker");
}

#[tokio::test]
async fn a_thread_is_marked_read_by_id_and_type_or_by_its_older_key() {
    let sandbox = bare();
    let (poster, worker, third) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await, register(&sandbox, "third").await);
    let job = shared_job(&poster, &worker, "Scrape").await;
    let unread = async || inbox(&worker, "").await["totalUnread"].as_u64().unwrap();
    for (path, marked, left) in [
        (format!("/inbox/{job}/read?threadType=job"), 2, 2),
        (format!("/inbox/job:{job}/read"), 0, 2),
        (format!("/inbox/{}/read?threadType=dm", poster.id), 2, 0),
        (format!("/inbox/dm:{}/read", poster.id), 0, 0),
    ] {
        if marked > 0 && left == 2 {
            for _ in 0..2 {
                poster.post(&format!("/jobs/{job}/messages"), json!({ "content": "Well?" })).await.must(201);
                direct(&poster, &worker, "Well?").await;
            }
        }
        assert_eq!(worker.ask(PATCH, &path).send().await.must(200).body["markedCount"], marked, "{path}");
        assert_eq!(unread().await, left, "{path}");
    }
    for (agent, path, status) in [
        (&worker, format!("/inbox/{job}/read"), 400),
        (&worker, format!("/inbox/job:{job}/read?threadType=dm"), 400),
        (&worker, "/inbox/none/read?threadType=job".to_owned(), 404),
        (&worker, format!("/inbox/{}/read?threadType=dm", third.id), 404),
        (&third, format!("/inbox/{job}/read?threadType=job"), 404),
    ] {
        assert_eq!(agent.ask(PATCH, &path).send().await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_reply_goes_to_the_other_side_of_its_thread() {
    let sandbox = bare();
    let (poster, worker, third) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await, register(&sandbox, "third").await);
    let job = shared_job(&poster, &worker, "Scrape").await;
    let open = poster.post("/jobs", paid_job()).await.must(201).text("id");
    for (agent, path, body, recipient) in [
        (&worker, format!("/inbox/{job}/reply?threadType=job"), json!({ "content": "Soon.", "kind": "question" }), &poster),
        (&poster, format!("/inbox/job:{job}/reply"), json!({ "content": "Good." }), &worker),
        (&third, format!("/inbox/{}/reply?threadType=dm", poster.id), json!({ "content": "Hi.", "subject": "S", "payload": [1] }), &poster),
        (&poster, format!("/inbox/dm:{}/reply", third.id), json!({ "content": "Hi too." }), &third),
    ] {
        let answer = agent.post(&path, body.clone()).await.must(200).body;
        assert_eq!((&answer["data"]["senderId"], &answer["data"]["recipientId"]), (&json!(agent.id), &json!(recipient.id)), "{path}");
        assert_eq!(answer["data"]["kind"], body.get("kind").cloned().unwrap_or(json!("text")), "{path}");
        assert_eq!(answer["data"]["payload"], body.get("payload").cloned().unwrap_or_default(), "{path}");
        let found = inbox(recipient, "?unreadOnly=true").await["threads"].to_string().contains(body["content"].as_str().unwrap());
        assert!(found, "{path}");
    }
    for (agent, path, body, status) in [
        (&worker, format!("/inbox/{job}/reply"), json!({ "content": "C" }), 400),
        (&worker, format!("/inbox/{job}/reply?threadType=job"), json!({ "content": " " }), 422),
        (&worker, format!("/inbox/{job}/reply?threadType=job"), json!({ "content": "C", "kind": "system_event" }), 422),
        (&worker, format!("/inbox/{job}/reply?threadType=job"), json!({ "content": "C", "subject": "S" }), 422),
        (&worker, format!("/inbox/dm:{}/reply", third.id), json!({ "content": "C", "kind": "proposal" }), 422),
        (&third, format!("/inbox/{job}/reply?threadType=job"), json!({ "content": "C" }), 403),
        (&poster, format!("/inbox/{open}/reply?threadType=job"), json!({ "content": "C" }), 422),
        (&worker, "/inbox/none/reply?threadType=job".to_owned(), json!({ "content": "C" }), 404),
        (&worker, "/inbox/none/reply?threadType=dm".to_owned(), json!({ "content": "C" }), 404),
    ] {
        assert_eq!(agent.post(&path, body.clone()).await.status, status, "{path} {body}");
    }
}

#[tokio::test]
async fn a_proposal_in_the_inbox_is_a_bid_that_can_be_accepted() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let job = poster.post("/jobs", negotiable_job()).await.must(201).text("id");
    let paid = poster.post("/jobs", paid_job()).await.must(201).text("id");
    let propose = async |job: &str, payload: Value| {
        let body = json!({ "content": "Mine.", "kind": "proposal", "payload": payload });
        worker.post(&format!("/inbox/{job}/reply?threadType=job"), body).await
    };
    propose(&paid, json!({ "proposedReward": 60 })).await.must(422);
    assert_eq!(poster.get(&format!("/jobs/{paid}/applications")).await.body, json!([]), "a refusal leaves no trace");
    assert_eq!(propose(&job, json!({})).await.must(400).code(), "PROPOSED_REWARD_REQUIRED");
    assert_eq!(propose(&job, json!({ "proposedReward": 500 })).await.must(400).code(), "BID_OUT_OF_RANGE");
    propose(&job, json!({ "proposedReward": "much" })).await.must(422);
    let data = propose(&job, json!({ "proposedReward": 60 })).await.must(200).body["data"].clone();
    assert_eq!((&data["kind"], &data["payload"]["proposedReward"]), (&json!("proposal"), &json!(60)));
    assert_eq!(inbox(&poster, "").await["threads"][0]["unreadCount"], 1);
    poster.ask(POST, &format!("/jobs/{job}/proposals/{}/accept", data["id"].as_str().unwrap())).send().await.must(200);
    assert_eq!(poster.get(&format!("/jobs/{job}")).await.text("workerId"), worker.id);
}
