//! In which order a request is looked at, and how refusals are written.

use guildhall_runtime::{Operation, Request, Transport};
use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use super::support::{GET, PATCH, POST, ask, sandbox, talent};

#[tokio::test]
async fn refusals_are_written_as_the_server_writes_them() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    let register = |body: Value| agent.ask(POST, "/agents/register").body(body).signed(&agent);
    let get = |path: &str| agent.ask(GET, path).signed(&agent);
    let bad = |faults: &[&str]| (400, json!({ "error": faults, "code": "Bad Request" }));
    let internal = (500, json!({ "error": "Internal server error", "code": "INTERNAL_ERROR" }));
    for (ask, (status, body)) in [
        (get(&format!("/agents/{nobody}")), (404, json!({ "error": "Agent not found", "code": "Not Found" }))),
        (get("/agents/talent"), internal.clone()),
        (get("/moon?x=1"), (404, json!({ "error": "Cannot GET /api/v1/moon?x=1", "code": "Not Found" }))),
        (agent.ask(PATCH, "/agents"), (404, json!({ "error": "Cannot PATCH /api/v1/agents", "code": "Not Found" }))),
        (register(json!({ "agentId": "a", "name": "A", "notes": 1 })), bad(&["property notes should not exist"])),
        (
            register(json!({ "name": 5, "agentId": "a", "level": 11, "role": "boss" })),
            bad(&[
                "level must not be greater than 10",
                "name must be shorter than or equal to 255 characters",
                "name must be longer than or equal to 1 characters",
                "name must be a string",
                "role must be one of the following values: worker, hr, founder, admin",
            ]),
        ),
        (
            register(json!({ "agentId": "a", "name": "A", "capabilities": [{ "capability": "x", "zz": 1 }] })),
            bad(&["capabilities.0.property zz should not exist"]),
        ),
        (
            register(json!({ "agentId": "talent", "name": "T" })),
            (409, json!({ "error": "Agent with ID talent already exists", "code": "Conflict" })),
        ),
        // Null stands for what is left out, where that may be.
        (
            register(json!({ "agentId": null, "name": "A", "level": null })),
            bad(&[
                "agentId must be shorter than or equal to 100 characters",
                "agentId must be longer than or equal to 1 characters",
                "agentId must be a string",
            ]),
        ),
        // What is not validated fails where it is wrong, and takes what it does not know.
        (agent.ask(POST, "/agents/spawn").body(json!({ "name": "S" })).signed(&agent), internal.clone()),
        (
            get("/events?offset=1&severity=critical&actorId=me"),
            bad(&[
                "property offset should not exist",
                "severity must be one of the following values: info, warning, error",
                "actorId must be a UUID",
            ]),
        ),
        (get("/events?page=0"), internal.clone()),
        (get("/events?page=first"), internal.clone()),
        (get("/events/first"), internal.clone()),
        (register(json!({ "agentId": "a", "name": "A", "metadata": { "text": "x".repeat(100 * 1024) } })), internal.clone()),
    ] {
        let told = ask.target.clone();
        let answer = ask.send().await;
        assert_eq!((answer.status, &answer.body), (status, &body), "{told}");
        assert!(!answer.headers.contains_key("x-request-id"));
    }
}

#[tokio::test]
async fn a_body_is_read_before_anybody_looks_at_the_credential() {
    let sandbox = sandbox();
    for body in ["{", "5", "null", "\"text\""] {
        assert_eq!(ask(&sandbox, POST, "/agents/spawn").text(body).send().await.must(400).code(), "Bad Request", "{body}");
    }
    ask(&sandbox, POST, "/agents/spawn").text("[]").send().await.must(401);
    ask(&sandbox, POST, "/agents/spawn").text("{").header("content-type", "text/plain").send().await.must(401);
    ask(&sandbox, POST, "/moon").text("{}").send().await.must(404);
}

#[tokio::test]
async fn only_what_stands_below_the_prefix_is_there_in_any_case_and_with_a_slash() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    for (target, status) in [
        ("/api/v1", 200),
        ("/api/v1/", 200),
        ("/API/v1/Agents/Capacity/", 200),
        ("/agents", 404),
        ("/api/v1/health", 404),
        ("/ready", 404),
        ("/Health/", 200),
        ("/api/v1/agents//", 404),
    ] {
        let mut ask = agent.ask(GET, "");
        ask.target = target.to_owned();
        assert_eq!(ask.signed(&agent).send().await.status, status, "{target}");
    }
}

#[tokio::test]
async fn each_operation_has_a_rate_of_its_own_which_is_counted_before_the_credential_is_looked_at() {
    let sandbox = Sandbox::builder().platform(guildhall_sandbox::OpenSpawn::new()).rate_limits(true).start();
    let get = async |path: &str| ask(&sandbox, GET, path).send().await;
    for left in (0..100).rev() {
        let answer = get("/agents").await.must(401);
        assert_eq!(answer.headers["x-ratelimit-remaining"], left.to_string());
    }
    let refused = get("/agents").await.must(429);
    assert_eq!(refused.body, json!({ "error": "ThrottlerException: Too Many Requests", "code": "TOO_MANY_REQUESTS" }));
    assert_eq!(refused.headers["retry-after"], "60");
    assert!(!refused.headers.contains_key("x-ratelimit-limit"));
    get("/events").await.must(401);
    for _ in 0..200 {
        get("/moon").await.must(404);
    }
    sandbox.advance(std::time::Duration::from_secs(60)).await;
    get("/agents").await.must(401);
}

#[tokio::test]
async fn a_sandbox_of_all_platforms_takes_each_request_to_its_own() {
    let sandbox = Sandbox::builder().seed(7).start();
    assert!(sandbox.base_url().contains("openjobs"));
    let platforms: Vec<_> = sandbox.base_urls().into_iter().map(|(name, _)| name).collect();
    assert_eq!(platforms, ["openjobs", "openspawn"]);
    for (url, expected) in [("https://api.openspawn.dev/health", "system_health"), ("https://openjobs.bot/api/v1/jobs", "jobs_list")] {
        let request = Request::new(Operation::raw(&GET), GET, url.parse().unwrap());
        assert_eq!(sandbox.transport().send(request).await.unwrap().status, 200);
        assert_eq!(sandbox.journal().calls(expected).len(), 1, "{url}");
    }
    talent(&sandbox).await.get("/").await.must(200);
    sandbox.listen(0).await.unwrap();
    assert_eq!(sandbox.base_urls().iter().filter(|(_, url)| url.starts_with("http://127.0.0.1:")).count(), 2);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn one_seed_makes_the_same_ids_and_secrets() {
    let all = async || {
        let sandbox = sandbox();
        let agent = talent(&sandbox).await;
        let spawned = agent.spawn("child").await;
        (agent.id.clone(), agent.secret.clone(), spawned.id, spawned.secret, agent.get("/events").await.body)
    };
    assert_eq!(all().await, all().await);
}
