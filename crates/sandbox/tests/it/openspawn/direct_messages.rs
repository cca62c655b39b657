//! Messages between two agents.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use super::support::{Agent, GET, PATCH, POST, api_key, ask, quirky, sandbox, talent};

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

async fn two(sandbox: &Sandbox) -> (Agent, Agent) {
    let one = talent(sandbox).await;
    let two = one.register("scout", 3, "worker").await;
    (one, two)
}

async fn write(from: &Agent, to: &Agent, body: &str) -> Value {
    from.post("/dm", json!({ "toAgentId": to.id, "body": body })).await.must(201).body["data"].clone()
}

async fn unread(agent: &Agent) -> Value {
    agent.get("/dm/unread").await.must(200).body["data"]["count"].clone()
}

async fn talks(agent: &Agent) -> Vec<Value> {
    agent.get("/dm/conversations").await.must(200).body["data"].as_array().unwrap().clone()
}

async fn channels(agent: &Agent) -> Vec<String> {
    let listed = agent.get("/channels").await.must(200).body;
    listed["data"].as_array().unwrap().iter().map(|channel| channel["name"].as_str().unwrap().to_owned()).collect()
}

fn name_of(one: &str, two: &str) -> String {
    if one < two { format!("dm:{one}:{two}") } else { format!("dm:{two}:{one}") }
}

#[tokio::test]
async fn a_direct_message_waits_until_it_is_read() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    let body =
        json!({ "toAgentId": two.id.to_uppercase(), "body": "Hello", "type": "handoff", "metadata": { "a": 1, "read": true }, "x": 1 });
    let sent = one.post("/dm", body).await.must(201).body["data"].clone();
    assert_eq!((&sent["recipientId"], &sent["metadata"]), (&json!(two.id), &json!({ "a": 1, "read": false })));
    write(&two, &one, "Hello yourself").await;
    assert_eq!((unread(&one).await, unread(&two).await), (json!(1), json!(1)));
    let seen = two.get(&format!("/dm/{}", one.id)).await.must(200).body["data"].clone();
    let hello = json!({
        "id": sent["id"], "fromAgentId": one.id, "fromAgentName": "Agent Talent", "toAgentId": two.id, "toAgentName": "scout",
        "body": "Hello", "type": "handoff", "createdAt": "2026-09-12T00:00:00.000Z", "read": false,
    });
    assert_eq!((&seen[0], &seen[1]["body"], seen.as_array().unwrap().len()), (&hello, &json!("Hello yourself"), 2));
    let path = format!("/dm/{}/read", one.id);
    for marked in [1, 0] {
        assert_eq!(two.patch(&path, json!({})).await.must(200).body, json!({ "data": { "markedRead": marked } }));
    }
    assert_eq!((unread(&one).await, unread(&two).await), (json!(1), json!(0)));
    assert_eq!(one.get(&format!("/dm/{}", two.id)).await.body["data"][0]["read"], true);
    let events = one.get("/events?type=message.direct").await.must(200).body;
    assert_eq!((events["meta"]["total"].clone(), &events["data"][1]["entityId"]), (json!(2), &sent["id"]));
    assert_eq!(events["data"][1]["data"], json!({ "fromAgent": one.id, "toAgent": two.id, "channelId": sent["channelId"] }));
}

#[tokio::test]
async fn conversations_come_the_latest_first_with_what_was_said_last() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    let three = one.register("third", 4, "worker").await;
    write(&one, &two, "a").await;
    write(&three, &one, "b").await;
    write(&three, &one, "c").await;
    let latest = talks(&one).await;
    let shown: Vec<_> = latest.iter().map(|talk| (&talk["otherAgentName"], &talk["lastMessage"], &talk["unreadCount"])).collect();
    assert_eq!(shown, [(&json!("third"), &json!("c"), &json!(2)), (&json!("scout"), &json!("a"), &json!(0))]);
    assert_eq!((&latest[0]["otherAgentId"], &latest[0]["otherAgentLevel"]), (&json!(three.id), &json!(4)));
    sandbox.advance(Duration::from_secs(1)).await;
    // Whoever only looks has a conversation as well, in which nothing was said.
    two.get(&format!("/dm/{}", three.id)).await.must(200);
    let empty = talks(&two).await;
    assert_eq!((&empty[0]["otherAgentId"], &empty[0]["lastMessage"]), (&json!(three.id), &json!("")));
    assert_eq!((&empty[0]["lastMessageAt"], &empty[1]["lastMessage"]), (&json!("2026-09-12T00:00:01.000Z"), &json!("a")));
    let by_key = ask(&sandbox, GET, "/dm/conversations").key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(by_key.body, json!({ "data": [] }));
    let by_key = ask(&sandbox, GET, "/dm/unread").key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(by_key.body, json!({ "data": { "count": 0 } }));
}

#[tokio::test]
async fn direct_messages_come_in_pages_and_others_may_write_into_the_channel() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    let mut sent = Vec::new();
    for number in 0..5 {
        sent.push(write(&one, &two, &number.to_string()).await);
    }
    let path = format!("/dm/{}", two.id);
    for (query, expected) in [
        ("limit=2".to_owned(), &["3", "4"][..]),
        (format!("limit=2&before={}", sent[3]["id"].as_str().unwrap()), &["1", "2"]),
        ("limit=0".to_owned(), &["0", "1", "2", "3", "4"]),
        ("limit=all".to_owned(), &["0", "1", "2", "3", "4"]),
    ] {
        let page = one.get(&format!("{path}?{query}")).await.must(200).body;
        let bodies: Vec<_> = page["data"].as_array().unwrap().iter().map(|message| message["body"].as_str().unwrap()).collect();
        assert_eq!(bodies, expected, "{query}");
    }
    one.get(&format!("{path}?limit=-1")).await.must(500);
    let body = json!({ "channelId": sent[0]["channelId"], "type": "text", "body": "by the channel" });
    two.post("/messages", body).await.must(201);
    let seen = one.get(&format!("{path}?limit=1")).await.must(200).body["data"][0].clone();
    assert_eq!((&seen["fromAgentId"], &seen["toAgentId"], &seen["read"]), (&json!(two.id), &json!(one.id), &json!(false)));
}

#[tokio::test]
async fn looking_makes_a_channel_unless_it_is_refused() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    one.get(&format!("/dm/{NOBODY}")).await.must(404);
    one.get("/dm/scout").await.must(500);
    one.patch("/dm/scout/read", json!({})).await.must(500);
    assert_eq!(channels(&one).await, ["general"], "nothing changed");
    one.get(&format!("/dm/{}", two.id.to_uppercase())).await.must(200);
    two.get(&format!("/dm/{}", one.id)).await.must(200);
    assert_eq!(channels(&one).await, [name_of(&one.id, &two.id), "general".to_owned()], "one for both");
    one.patch(&format!("/dm/{NOBODY}/read"), json!({})).await.must(200);
    assert_eq!(channels(&one).await[0], name_of(&one.id, NOBODY), "even of nobody");
    assert_eq!(talks(&one).await.len(), 1, "which is no conversation and does no harm");
    assert_eq!(unread(&one).await, 0);
    assert_eq!(one.get("/events?type=channel.created").await.body["meta"]["total"], 0);
}

#[tokio::test]
async fn marking_reaches_what_carries_no_mark_in_any_channel() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    let general = one.get("/channels").await.body["data"][0]["id"].clone();
    let said = one.post("/messages", json!({ "channelId": general, "type": "text", "body": "b" })).await.must(201);
    write(&one, &two, "a").await;
    let third = one.register("third", 4, "worker").await;
    let by_key = ask(&sandbox, PATCH, &format!("/dm/{}/read", third.id)).key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(by_key.body["data"]["markedRead"], 1, "whoever marks");
    let shown = one.get(&format!("/messages/{}", said.body["data"]["id"].as_str().unwrap())).await.body;
    assert_eq!(shown["data"]["metadata"], json!({ "read": true }));
    assert_eq!(unread(&two).await, 1, "what is another's stays unread");
}

#[tokio::test]
async fn what_is_refused_sends_no_direct_message() {
    let sandbox = sandbox();
    let (one, two) = two(&sandbox).await;
    for (body, status) in [
        (json!({ "toAgentId": NOBODY, "body": "b" }), 404),
        (json!({ "toAgentId": "scout", "body": "b" }), 500),
        (json!({ "toAgentId": two.id }), 500),
        (json!({ "toAgentId": two.id, "body": "b", "type": "shout" }), 500),
        (json!({ "toAgentId": two.id, "body": "b", "metadata": 5 }), 500),
        (json!({ "toAgentId": null, "body": "b" }), 500),
    ] {
        assert_eq!(one.post("/dm", body.clone()).await.status, status, "{body}");
    }
    let body = json!({ "toAgentId": two.id, "body": "b" });
    ask(&sandbox, POST, "/dm").body(body).key(&api_key(&sandbox)).send().await.must(404);
    ask(&sandbox, GET, &format!("/dm/{}", two.id)).key(&api_key(&sandbox)).send().await.must(404);
    assert_eq!((channels(&one).await.len(), unread(&two).await), (1, json!(0)));
    assert_eq!(one.get("/events?type=message.direct").await.body["meta"]["total"], 0);
}

#[tokio::test]
async fn a_message_to_nobody_is_delivered_on_the_real_server_only() {
    for (sandbox, status, total) in [(sandbox(), 500, 0), (quirky(), 201, 1)] {
        let agent = talent(&sandbox).await;
        let answer = agent.post("/dm", json!({ "body": "b" })).await.must(status);
        let events = agent.get("/events?type=message.direct").await.must(200).body["data"].as_array().unwrap().clone();
        assert_eq!(events.len(), total);
        if let [event] = events.as_slice() {
            let sent = &answer.body["data"];
            assert_eq!((&sent["recipientId"], &sent["metadata"]), (&Value::Null, &json!({ "read": false })));
            assert_eq!(event["data"], json!({ "fromAgent": agent.id, "channelId": sent["channelId"] }));
            assert_eq!(channels(&agent).await[0], format!("dm:{}:undefined", agent.id));
        }
        agent.post("/dm", json!({})).await.must(500);
        assert_eq!((talks(&agent).await.len(), unread(&agent).await), (0, json!(0)));
    }
}
