//! Keys by which a repeat finds the first answer.

use std::time::Duration;

use guildhall_sandbox::Fault;
use serde_json::{Value, json};

use super::support::{Agent, Ask, GET, PATCH, POST, api_key, ask, sandbox, talent};

const KEY: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

fn register(agent: &Agent, handle: &str) -> Ask {
    agent.ask(POST, "/agents/register").body(json!({ "agentId": handle, "name": handle }))
}

fn keyed(ask: Ask, agent: &Agent) -> Ask {
    ask.signed(agent).header("x-idempotency-key", KEY)
}

#[tokio::test]
async fn a_key_brings_the_first_answer_again_to_whoever_sends_it_on_any_route_with_any_body() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let other = agent.register("other", 3, "worker").await;
    let first = keyed(register(&agent, "scout"), &agent).send().await.must(201);
    let path = format!("/agents/{}", other.id);
    for (repeat, why) in [
        (keyed(register(&agent, "scout"), &agent), "the same again"),
        (keyed(register(&agent, "else"), &agent), "another body"),
        (keyed(register(&agent, "else").body(json!({ "notes": 1 })), &agent), "a body that is not valid"),
        (keyed(agent.ask(PATCH, &path).body(json!({ "level": 5 })), &agent), "another route, with the status of the first"),
        (keyed(other.ask(POST, "/agents/spawn").body(json!({})), &other), "another agent"),
        (ask(&sandbox, POST, "/agents/spawn").body(json!({})).key(&api_key(&sandbox)).header("x-idempotency-key", KEY), "an API key"),
        (keyed(register(&agent, "else"), &agent).header("x-idempotency-key", &KEY.replace('-', "").to_uppercase()), "written otherwise"),
    ] {
        let answer = repeat.send().await;
        assert_eq!((answer.status, &answer.body), (201, &first.body), "{why}");
    }
    assert_eq!(agent.get(&path).await.body["data"]["level"], 3, "nothing was done");
    // The credential and the role are looked at all the same.
    keyed(register(&agent, "scout"), &other).send().await.must(403);
    register(&agent, "scout").header("x-idempotency-key", KEY).send().await.must(401);
    // What reads has no use for a key.
    keyed(agent.ask(GET, "/agents"), &agent).send().await.must(200);
    sandbox.advance(Duration::from_secs(24 * 3600)).await;
    keyed(register(&agent, "scout"), &agent).send().await.must(409);
}

#[tokio::test]
async fn a_key_that_is_no_uuid_fails_every_change() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    register(&agent, "scout").signed(&agent).header("x-idempotency-key", "my-key").send().await.must(500);
    register(&agent, "scout").signed(&agent).header("idempotency-key", "ignored").send().await.must(201);
    agent.ask(GET, "/agents").signed(&agent).header("x-idempotency-key", "my-key").send().await.must(200);
}

#[tokio::test]
async fn what_failed_is_not_kept() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    keyed(register(&agent, "talent"), &agent).send().await.must(409);
    keyed(register(&agent, "scout"), &agent).send().await.must(201);
}

#[tokio::test(start_paused = true)]
async fn a_key_helps_only_once_the_first_attempt_has_been_answered() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    sandbox.inject(Fault::delay(Duration::from_secs(5)).on("agents_register"));
    let (first, second) = tokio::join!(keyed(register(&agent, "one"), &agent).send(), async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        keyed(register(&agent, "two"), &agent).send().await
    });
    let handle = |body: &Value| body["data"]["agentId"].clone();
    assert_eq!((handle(&first.body), handle(&second.body)), (json!("one"), json!("two")), "both were done");
    let third = keyed(register(&agent, "three"), &agent).send().await.must(201);
    assert_eq!(handle(&third.body), "two");
}
