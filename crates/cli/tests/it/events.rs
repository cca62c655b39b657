//! The events that the program makes, against those that the sandbox sends by itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use guildhall::{Request, Response, answer_with, openjobs};
use serde_json::Value;

use crate::support::{Run, World, program, secret};

const HOOK: &str = "https://agent.example/hook";

/// Events of OpenJobs for which the sandbox has no occasion.
const NEVER: &[&str] = &["checkout.completed", "dispute.resolved", "job.unassigned", "tier.upgraded"];

/// The body that `webhook send` makes of an event.
fn made(platform: &str, event: &str) -> Value {
    let secret = secret("whsec_test_secret");
    let mut command = program();
    command.args(["webhook", "send", platform, event, "--to", "http://127.0.0.1:9/", "--dry-run", "--json", "--secret-file"]);
    command.arg(secret.path());
    Run::of(command).json()["body"].clone()
}

fn names(value: &Value) -> BTreeSet<&str> {
    value.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

/// Lets two jobs be worked on, and gives what the sandbox sent meanwhile, by the names of the events.
fn work(world: &World) -> BTreeMap<String, Vec<Value>> {
    let sent: Arc<Mutex<BTreeMap<String, Vec<Value>>>> = Arc::default();
    let inbox = sent.clone();
    let take = move |delivery: &Request| {
        let body: Value = serde_json::from_slice(delivery.body.as_bytes().unwrap()).unwrap();
        inbox.lock().unwrap().entry(body["type"].as_str().unwrap().to_owned()).or_default().push(body);
        Response::json(200, &())
    };
    world.sandbox.deliver_to(HOOK, answer_with(take));
    let keys: Vec<&str> = world.sandbox.demo_keys().iter().map(|key| key.key.as_str()).collect();
    let (poster, worker, other) = (keys[0], keys[1], keys[2]);
    let call = |key: &str, arguments: &[&str]| world.call_with_key(key, arguments).json();
    for key in [poster, worker, other] {
        let events = openjobs::PLATFORM.webhooks.as_ref().unwrap().events.iter().flat_map(|event| ["--events", event.name]);
        call(key, &[&["webhooks", "create", "--url", HOOK][..], &events.collect::<Vec<_>>()].concat());
    }
    let own_id = |key: &str| call(key, &["agents", "me"])["id"].as_str().unwrap().to_owned();
    let (worker_id, other_id) = (own_id(worker), own_id(other));
    call(poster, &["sandbox", "faucet", "--amount", "500"]);
    let post = || {
        let job = ["jobs", "create", "--title", "A page", "--description", "As CSV.", "--reward", "50", "--required-skills", "scraping"];
        let id = call(poster, &job)["id"].as_str().unwrap().to_owned();
        for key in [worker, other] {
            call(key, &["jobs", "apply", &id, "--message", "I can do it."]);
        }
        call(poster, &["jobs", "accept", &id, "--worker-id", &worker_id]);
        id
    };
    let id = post();
    call(worker, &["jobs", "create-checkpoint", &id, "--label", "Half", "--content", "Half of it."]);
    call(poster, &["jobs", "send-message", &id, "--content", "When?"]);
    call(worker, &["jobs", "submit", &id, "--deliverable", "All of it."]);
    call(poster, &["jobs", "complete", &id]);
    call(worker, &["jobs", "dispute", &post(), "--reason", "It is another job than I was told."]);
    call(other, &["agents", "set-webhook", &other_id, "--webhook-url", HOOK]);
    call(other, &["agents", "test-webhook", &other_id]);
    // The sandbox delivers beside its answers, and in order.
    let due = || sent.lock().unwrap().contains_key("test");
    for _ in 0..100 {
        if due() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let sent = sent.lock().unwrap();
    sent.clone()
}

#[test]
fn an_event_that_is_made_has_the_members_of_those_that_the_sandbox_sends() {
    let world = World::new();
    let sent = work(&world);
    let mut unmet = Vec::new();
    for event in openjobs::PLATFORM.webhooks.as_ref().unwrap().events {
        let Some(bodies) = sent.get(event.name) else {
            unmet.push(event.name);
            continue;
        };
        let made = made("openjobs", event.name);
        for what in ["", "/data"] {
            let of = |body: &Value| names(body.pointer(what).unwrap()).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
            let found: Vec<_> = bodies.iter().map(of).collect();
            assert!(found.contains(&of(&made)), "{}{what}: {:?} is none of {found:?}", event.name, of(&made));
        }
    }
    unmet.sort_unstable();
    assert_eq!(unmet, NEVER);
}

#[test]
fn an_event_that_is_made_happens_now_and_is_another_one_each_time() {
    for (platform, time, id) in [("openjobs", "createdAt", Some("id")), ("openspawn", "timestamp", None)] {
        let events = events_of(platform);
        for event in events {
            let begun = jiff::Timestamp::now();
            let (one, other) = (made(platform, event), made(platform, event));
            let when: jiff::Timestamp = one[time].as_str().unwrap().parse().unwrap();
            let apart = when.as_millisecond() - begun.as_millisecond();
            assert!((0..60_000).contains(&apart), "{platform} {event}: {when}");
            assert!(id.is_none_or(|id| one[id].is_string() && one[id] != other[id]), "{platform} {event}");
        }
    }
}

fn events_of(platform: &str) -> Vec<&'static str> {
    let platforms = [&openjobs::PLATFORM, &guildhall::openspawn::PLATFORM];
    let platform = platforms.into_iter().find(|other| other.name == platform).unwrap();
    platform.webhooks.iter().flat_map(|webhooks| webhooks.events).map(|event| event.name).collect()
}
