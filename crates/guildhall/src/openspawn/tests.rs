//! The client for OpenSpawn, from the builder to the wire.

use std::sync::{Arc, Mutex};

use serde_json::json;

use super::*;
use crate::{Request, Response, webhooks::Signer};

#[tokio::test]
async fn an_envelope_is_unwrapped_and_the_key_goes_out_as_a_bearer() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = seen.clone();
    let transport = move |request: Request| {
        journal.lock().unwrap().push((request.url.to_string(), request.headers));
        std::future::ready(Ok(Response::json(200, &json!({"data": {"id": "t1", "title": "Write", "status": "todo"}}))))
    };
    let client = builder().api_key("osp_canary").transport(transport).build().unwrap();
    let task = client.tasks().get("t1").send().await.unwrap();
    assert_eq!((task.id.as_str(), task.title.as_str()), ("t1", "Write"));
    let (url, headers) = seen.lock().unwrap().remove(0);
    assert_eq!(
        (url.as_str(), &headers["authorization"]),
        ("https://api.openspawn.dev/api/v1/tasks/t1", &"Bearer osp_canary".parse().unwrap())
    );
    assert!(!format!("{headers:?}").contains("canary"));
}

#[tokio::test]
async fn what_only_an_agent_may_do_is_refused_before_it_is_sent() {
    let client = builder().api_key("osp_key").transport(crate::answer_with(|_| Response::json(500, &json!({})))).build().unwrap();
    let error = client.tasks().create().title("Write").send().await.unwrap_err();
    assert!(
        error.is_invalid() && error.attempts() == 0 && error.to_string().contains("OPENSPAWN_AGENT_ID and OPENSPAWN_SECRET"),
        "{error}"
    );
}

#[test]
fn a_delivery_is_verified_under_both_families_of_headers() {
    let webhooks = Webhooks::new("whsec").unwrap();
    let body = r#"{"event":"task.created","data":{}}"#;
    let request = Signer::new(&PLATFORM, "whsec").unwrap().request("/hook", body).unwrap();
    let names: Vec<_> = PLATFORM.webhooks.as_ref().unwrap().schemes.iter().map(|scheme| scheme.header).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let signature = &request.headers()[names[0]];
    assert!(signature.to_str().unwrap().starts_with("sha256="));
    for name in names {
        let headers = http::HeaderMap::from_iter([(name.parse().unwrap(), signature.clone())]);
        webhooks.verify(&headers, body).unwrap();
    }
}

const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

#[test]
fn a_client_has_one_kind_of_credential() {
    type Set = fn(Builder) -> Builder;
    let key: Set = |builder| builder.api_key("osp_key");
    let agent: Set = |builder| builder.agent("talent", SECRET);
    let person: Set = |builder| builder.login(Login::password("ann@example.com", "right"));
    let nothing: Set = |builder| builder;
    let all = [("OPENSPAWN_API_KEY", "osp_key"), ("OPENSPAWN_AGENT_ID", "talent"), ("OPENSPAWN_SECRET", SECRET)];
    type Variables<'a> = &'a [(&'a str, &'a str)];
    let cases: [(Set, Set, Variables<'_>, Option<&str>); 15] = [
        (key, nothing, &[], None),
        (agent, nothing, &[], None),
        (person, nothing, &[], None),
        (nothing, nothing, &[], None),
        (nothing, nothing, &all[..1], None),
        (nothing, nothing, &all[1..], None),
        (key, agent, &[], Some("apiKey and hmac")),
        (agent, person, &[], Some("hmac and jwt")),
        (person, key, &[], Some("apiKey and jwt")),
        (nothing, nothing, &all, Some("apiKey and hmac")),
        (agent, nothing, &all, None),
        (nothing, nothing, &all[1..2], Some("OPENSPAWN_AGENT_ID is set, and OPENSPAWN_SECRET is not")),
        (nothing, nothing, &all[..2], None),
        (|builder| builder.agent("talent", "00"), nothing, &[], Some("64 hexadecimal digits, and this one has 2 characters")),
        (|builder| builder.agent("talent", "zz".repeat(32)), nothing, &[], Some("hexadecimal, and this one has another character")),
    ];
    for (one, other, variables, problem) in cases {
        let variable = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let built = other(one(builder())).build_with(variable);
        match (built, problem) {
            (Ok(_), None) => {}
            (Err(error), Some(problem)) => {
                assert!(error.is_invalid() && error.to_string().contains(problem), "{error}, not {problem}");
                assert!(!format!("{error:?}").contains("osp_key"));
            }
            (built, problem) => panic!("{built:?} is not {problem:?}"),
        }
    }
}

#[test]
fn the_address_comes_from_the_caller_else_from_the_environment() {
    let variable = |name: &str| (name == "OPENSPAWN_BASE_URL").then(|| "https://agents.example".to_owned());
    for (set, expected) in [
        ((|builder| builder) as fn(Builder) -> Builder, "https://agents.example/"),
        (|builder| builder.base_url("https://mine.example"), "https://mine.example/"),
        (|builder| builder.environment(Environment::Production), "https://api.openspawn.dev/"),
    ] {
        let client = set(builder()).build_with(variable).unwrap();
        assert_eq!(client.base_url().as_str(), expected);
    }
}

#[tokio::test]
async fn a_value_that_does_harm_is_refused_before_it_is_sent() {
    let sent = Arc::new(Mutex::new(0));
    let count = sent.clone();
    let transport = crate::answer_with(move |_| {
        *count.lock().unwrap() += 1;
        Response::json(200, &json!({"data": []}))
    });
    let own_id = "7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12";
    let client = builder().agent("talent", SECRET).own_id(own_id).transport(transport).build().unwrap();
    let adjust = client.credits().adjust().agent_id(own_id.to_uppercase()).amount(1).type_("credit").reason("a gift");
    let errors = [
        (client.direct_messages().list("talent").send().await.unwrap_err(), "agentId must be a UUID, and \"talent\" is none"),
        (client.direct_messages().mark_read("a1").send().await.unwrap_err(), "agentId must be a UUID"),
        (adjust.send().await.unwrap_err(), "agentId is the caller's own id"),
        (client.tasks().create().title("Write").idempotency_key("mine").send().await.unwrap_err(), "must be a UUID"),
    ];
    for (error, problem) in errors {
        assert!(error.is_invalid() && error.attempts() == 0 && error.to_string().contains(problem), "{error}, not {problem}");
    }
    let person = builder().credential("jwt", "token").transport(crate::answer_with(|_| Response::json(500, &json!({})))).build().unwrap();
    let hook = person.webhooks().create().name("all").url("https://agent.example/hook").events(["task.created,task.assigned"]);
    let error = hook.send().await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("events has \"task.created,task.assigned\""), "{error}");
    client.direct_messages().list(own_id).send().await.unwrap();
    assert_eq!(*sent.lock().unwrap(), 1);
}

#[tokio::test]
async fn a_write_is_repeated_only_where_that_cannot_do_it_twice() {
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum End {
        Status(u16),
        /// 503 with `Retry-After`, which the server itself never answers.
        Unavailable,
        Timeout,
    }
    let run = |agent: bool, end: End, call: fn(Client) -> guildhall_runtime::Pending<serde_json::Value>| async move {
        let transport = move |_: Request| {
            std::future::ready(match end {
                End::Status(status) => Ok(Response::json(status, &json!({"error": "no", "code": "INTERNAL_ERROR"}))),
                End::Unavailable => {
                    let mut answer = Response::json(503, &json!({}));
                    answer.headers.insert("retry-after", http::HeaderValue::from_static("0"));
                    Ok(answer)
                }
                End::Timeout => Err(crate::Error::new(crate::ErrorKind::Timeout, "it took too long")),
            })
        };
        let builder = if agent { builder().agent("talent", SECRET) } else { builder().api_key("osp_key") };
        let client = builder.backoff(|_| std::time::Duration::ZERO).transport(transport).build().unwrap();
        call(client).await.unwrap_err()
    };
    let create: fn(Client) -> _ = |client| client.tasks().create().title("Write").send_json();
    let transfer: fn(Client) -> _ = |client| client.credits().transfer().to_agent_id("a1").amount(1).send_json();
    let escalate: fn(Client) -> _ = |client| client.tasks().escalate("t1").reason("MANUAL").send_json();
    let raw: fn(Client) -> _ = |client| {
        let call = client.request(http::Method::POST, "/api/v1/agents/credits/transfer").idempotency_key("order-1");
        call.json(&json!({"toAgentId": "a1", "amount": 1})).send_json()
    };
    let list: fn(Client) -> _ = |client| client.tasks().list().send_json();
    let cases = [
        (true, End::Status(500), create, 4, Some("call again with the same idempotency key")),
        (true, End::Status(429), create, 4, None),
        (true, End::Timeout, create, 1, Some("look for it in `tasks_list`")),
        (true, End::Status(503), create, 1, Some("look for it in `tasks_list`")),
        (true, End::Unavailable, create, 1, Some("look for it in `tasks_list`")),
        (true, End::Unavailable, transfer, 1, Some("compare the balances of both agents")),
        (false, End::Unavailable, list, 4, None),
        (true, End::Status(500), raw, 1, Some("look at what it was to change")),
        (false, End::Status(500), escalate, 1, Some("look for it in `tasks_escalations`")),
        (false, End::Status(429), escalate, 4, None),
        (true, End::Status(500), transfer, 1, Some("compare the balances of both agents (`agents_balance`)")),
        (true, End::Timeout, transfer, 1, Some("compare the balances of both agents (`agents_balance`)")),
        (true, End::Status(429), transfer, 4, None),
        (false, End::Timeout, list, 4, None),
    ];
    for (agent, end, call, attempts, advice) in cases {
        let error = run(agent, end, call).await;
        let told = error.advice().unwrap_or_default();
        assert_eq!(error.attempts(), attempts, "{agent} {end:?} {error:?}");
        assert!(
            advice.is_none_or(|advice| told.contains(advice)) && (advice.is_some() || told.is_empty()),
            "{end:?}: {told}, not {advice:?}"
        );
    }
}

#[tokio::test]
async fn a_second_credential_in_a_header_is_refused() {
    let transport = crate::answer_with(|_| Response::json(200, &json!({"data": []})));
    let agent = builder().agent("talent", SECRET).transport(transport).build().unwrap();
    for header in ["Authorization", "X-Signature"] {
        let call = agent.call(&operations::TASKS_LIST).header(header, "Bearer osp_abc");
        let error = call.send::<serde_json::Value>().await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("second credential"), "{error}");
        let with_option = agent.with(crate::Options::new().header(header, "Bearer osp_abc"));
        assert!(with_option.tasks().list().send().await.unwrap_err().is_invalid());
    }
}
