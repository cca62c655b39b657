//! Channels and the messages in them.

use serde_json::{Value, json};

use super::{
    people::admin,
    support::{Agent, Answer, GET, PATCH, POST, api_key, ask, quirky, sandbox, talent},
};

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

fn members<'a>(body: &'a Value, name: &str) -> Vec<&'a str> {
    body["data"].as_array().unwrap().iter().map(|row| row[name].as_str().unwrap()).collect()
}

async fn general(agent: &Agent) -> String {
    agent.get("/channels").await.must(200).body["data"][0]["id"].as_str().unwrap().to_owned()
}

async fn say(agent: &Agent, channel: &str, body: &str) -> String {
    let sent = agent.post("/messages", json!({ "channelId": channel, "type": "text", "body": body })).await.must(201);
    sent.body["data"]["id"].as_str().unwrap().to_owned()
}

fn fault(answer: &Answer) -> &str {
    answer.body["error"][0].as_str().unwrap()
}

#[tokio::test]
async fn a_channel_has_what_was_given_and_tells_of_itself() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let task = agent.post("/tasks", json!({ "title": "release" })).await.must(201).body["data"]["id"].clone();
    let body = json!({ "name": "releases", "type": "broadcast", "taskId": task, "metadata": { "a": 1 } });
    let made = agent.post("/channels", body).await.must(201).body["data"].clone();
    let bare = agent.post("/channels", json!({ "name": "bare", "type": "task", "taskId": null })).await.must(201);
    assert_eq!((&bare.body["data"]["taskId"], &bare.body["data"]["metadata"]), (&Value::Null, &json!({})));
    let listed = agent.get("/channels").await.must(200).body;
    assert_eq!(members(&listed, "name"), ["bare", "releases", "general"], "the newest first");
    let path = format!("/channels/{}", made["id"].as_str().unwrap().to_uppercase());
    let shown = ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(shown.body, json!({ "data": made }));
    let events = agent.get("/events?type=channel.created").await.must(200).body;
    assert_eq!(events["data"][1]["entityId"], made["id"]);
    assert_eq!(events["data"][1]["data"], json!({ "name": "releases", "type": "broadcast", "taskId": task }));
    assert_eq!(events["data"][0]["data"], json!({ "name": "bare", "type": "task" }));
}

#[tokio::test]
async fn what_is_refused_makes_no_channel() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    for (body, status, told) in [
        (json!({ "name": "general", "type": "task" }), 409, "Channel general already exists"),
        (json!({ "type": "task" }), 400, "name must be shorter than or equal to 100 characters"),
        (json!({ "name": "n".repeat(101), "type": "task" }), 400, "name must be shorter than or equal to 100 characters"),
        (json!({ "name": "n" }), 400, "type must be one of the following values: task, agent, broadcast, general"),
        (json!({ "name": "n", "type": "task", "taskId": "TASK-2" }), 400, "taskId must be a UUID"),
        (json!({ "name": "n", "type": "task", "taskId": NOBODY }), 500, "Internal server error"),
        (json!({ "name": "n", "type": "task", "metadata": [] }), 400, "metadata must be an object"),
        (json!({ "name": "n", "type": "task", "topic": "t" }), 400, "property topic should not exist"),
    ] {
        let answer = agent.post("/channels", body.clone()).await.must(status);
        assert_eq!(answer.body["error"].as_str().unwrap_or_else(|| fault(&answer)), told, "{body}");
    }
    agent.get(&format!("/channels/{NOBODY}")).await.must(404);
    agent.get("/channels/general").await.must(500);
    assert_eq!(members(&agent.get("/channels").await.body, "name"), ["general"]);
    assert_eq!(agent.get("/events?type=channel.created").await.body["meta"]["total"], 0);
}

#[tokio::test]
async fn a_channel_of_a_person_is_refused_or_made_without_a_word() {
    for (sandbox, status, channels) in [(sandbox(), 403, 1), (quirky(), 500, 2)] {
        let (agent, person) = (talent(&sandbox).await, admin(&sandbox).await);
        person.post("/channels", json!({ "name": "n", "type": "task" })).await.must(status);
        assert_eq!(members(&agent.get("/channels").await.body, "name").len(), channels);
        assert_eq!(agent.get("/events?type=channel.created").await.body["data"], json!([]));
        let body = json!({ "channelId": general(&agent).await, "type": "text", "body": "b" });
        person.post("/messages", body).await.must(status);
        assert_eq!(agent.get("/events?type=message.sent").await.body["data"], json!([]));
    }
}

#[tokio::test]
async fn a_message_is_read_where_it_was_sent_and_answers_stand_below_it() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let channel = general(&agent).await;
    let first = say(&agent, &channel, "first").await;
    let body = |text: &str, parent: &str| json!({ "channelId": channel.to_uppercase(), "type": "status_update", "body": text, "parentMessageId": parent, "metadata": { "a": 1 } });
    let answer = agent.post("/messages", body("one", &first)).await.must(201).body["data"].clone();
    assert_eq!((&answer["channelId"], &answer["parentMessageId"]), (&json!(channel), &json!(first)));
    assert_eq!((&answer["recipientId"], &answer["senderId"]), (&Value::Null, &json!(agent.id)));
    agent.post("/messages", body("two", &first)).await.must(201);
    agent.post("/messages", body("deeper", answer["id"].as_str().unwrap())).await.must(201);
    let thread = agent.get(&format!("/messages/{first}/thread")).await.must(200).body;
    assert_eq!(members(&thread, "body"), ["one", "two"]);
    assert_eq!(agent.get(&format!("/messages/{NOBODY}/thread")).await.must(200).body, json!({ "data": [] }));
    let shown = ask(&sandbox, GET, &format!("/messages/{}", answer["id"].as_str().unwrap())).key(&api_key(&sandbox)).send().await;
    assert_eq!(shown.must(200).body, json!({ "data": answer }));
    let events = agent.get("/events?type=message.sent").await.must(200).body;
    assert_eq!(events["data"][2]["data"], json!({ "channelId": channel, "type": "status_update", "hasParent": true }));
    assert_eq!(events["data"][3]["data"], json!({ "channelId": channel, "type": "text", "hasParent": false }));
    assert_eq!((&events["data"][3]["entityId"], &events["data"][3]["actorId"]), (&json!(first), &json!(agent.id)));
}

#[tokio::test]
async fn what_is_refused_sends_no_message() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let channel = general(&agent).await;
    for (body, status) in [
        (json!({ "channelId": NOBODY, "type": "text", "body": "b" }), 500),
        (json!({ "channelId": channel, "type": "text", "body": "b", "parentMessageId": NOBODY }), 500),
        (json!({ "channelId": "general", "type": "text", "body": "b" }), 400),
        (json!({ "channelId": channel, "body": "b" }), 400),
        (json!({ "channelId": channel, "type": "shout", "body": "b" }), 400),
        (json!({ "channelId": channel, "type": "text" }), 400),
        (json!({ "channelId": channel, "type": "text", "body": "b", "metadata": 5 }), 400),
        (json!({ "channelId": channel, "type": "text", "body": "b", "to": "all" }), 400),
    ] {
        assert_eq!(agent.post("/messages", body.clone()).await.status, status, "{body}");
    }
    agent.get(&format!("/messages/{NOBODY}")).await.must(404);
    agent.get("/messages/first").await.must(500);
    assert_eq!(agent.get(&format!("/messages?channelId={channel}")).await.must(200).body, json!({ "data": [] }));
    assert_eq!(agent.get("/events?type=message.sent").await.body["meta"]["total"], 0);
}

#[tokio::test]
async fn a_page_has_the_newest_messages_the_oldest_of_them_first() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let channel = general(&agent).await;
    let other = agent.post("/channels", json!({ "name": "other", "type": "general" })).await.must(201);
    let other = other.body["data"]["id"].as_str().unwrap().to_owned();
    let mut ids = Vec::new();
    for number in 0..60 {
        ids.push(say(&agent, &channel, &number.to_string()).await);
        say(&agent, &other, "noise").await;
    }
    for (query, expected) in [
        (format!("channelId={channel}"), 10..60),
        (format!("channelId={channel}&limit=3"), 57..60),
        (format!("channelId={channel}&limit=100"), 0..60),
        (format!("channelId={channel}&limit=0"), 10..60),
        (format!("channelId={channel}&limit=many"), 10..60),
        (format!("channelId={channel}&limit=2&before={}", ids[30]), 28..30),
        (format!("channelId={channel}&before={}", ids[1]), 0..1),
        (format!("channelId={channel}&before={}", ids[0]), 0..0),
        (format!("channelId={channel}&limit=1&before={NOBODY}"), 59..60),
        (format!("channelId={NOBODY}"), 0..0),
        ("limit=5".to_owned(), 0..0),
    ] {
        let page = agent.get(&format!("/messages?{query}")).await.must(200).body;
        let expected: Vec<_> = expected.map(|number: i32| number.to_string()).collect();
        assert_eq!(members(&page, "body"), expected, "{query}");
    }
    for query in [format!("channelId={channel}&limit=-1"), "channelId=general".to_owned(), format!("channelId={channel}&before=1")] {
        agent.get(&format!("/messages?{query}")).await.must(500);
    }
}

#[tokio::test]
async fn nobody_comes_in_without_a_credential() {
    let sandbox = sandbox();
    for (method, path) in [
        (GET, "/channels".to_owned()),
        (POST, "/channels".to_owned()),
        (GET, format!("/channels/{NOBODY}")),
        (GET, "/messages".to_owned()),
        (POST, "/messages".to_owned()),
        (GET, format!("/messages/{NOBODY}")),
        (GET, format!("/messages/{NOBODY}/thread")),
        (POST, "/dm".to_owned()),
        (GET, "/dm/conversations".to_owned()),
        (GET, "/dm/unread".to_owned()),
        (GET, format!("/dm/{NOBODY}")),
        (PATCH, format!("/dm/{NOBODY}/read")),
        (POST, "/webhooks/inbound/iwk_x".to_owned()),
    ] {
        ask(&sandbox, method, &path).body(json!({})).send().await.must(401);
    }
}
