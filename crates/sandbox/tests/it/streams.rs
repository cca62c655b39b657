//! Events as they happen.

use std::{future::poll_fn, pin::Pin, time::Duration};

use futures_core::Stream;
use guildhall_runtime::ByteStream;
use guildhall_sandbox::{Clock, Fault, OpenJobs, Sandbox};
use serde_json::{Value, json};

use crate::support::*;

/// An open stream of events.
struct Events {
    stream: ByteStream,
    text: String,
}

impl Events {
    async fn open(agent: &Agent, last_seen: Option<&str>) -> Self {
        let ask = agent.ask(GET, "/events/stream").header("accept", "text/event-stream");
        let ask = if let Some(last_seen) = last_seen { ask.header("last-event-id", last_seen) } else { ask };
        let response = ask.open().await.unwrap();
        assert_eq!((response.status.as_u16(), &response.headers["content-type"]), (200, &"text/event-stream".parse().unwrap()));
        Self { stream: response.body.into_stream(), text: String::new() }
    }

    /// The next frame or comment; none at the end.
    async fn frame(&mut self) -> Option<Result<String, guildhall_runtime::ErrorKind>> {
        loop {
            if let Some((frame, rest)) = self.text.split_once("\n\n") {
                let frame = frame.to_owned();
                self.text = rest.to_owned();
                return Some(Ok(frame));
            }
            match poll_fn(|context| Pin::new(&mut self.stream).poll_next(context)).await? {
                Ok(bytes) => self.text.push_str(std::str::from_utf8(&bytes).unwrap()),
                Err(error) => return Some(Err(error.kind())),
            }
        }
    }

    /// The next event: its id, its name and its data.
    async fn event(&mut self) -> (String, String, Value) {
        loop {
            let frame = self.frame().await.expect("a frame").expect("no break");
            if frame.starts_with(':') {
                continue;
            }
            let field = |name: &str| frame.lines().find_map(|line| line.strip_prefix(name)).expect(name).to_owned();
            return (field("id: "), field("event: "), serde_json::from_str(&field("data: ")).unwrap());
        }
    }

    async fn events(&mut self, count: usize) -> Vec<(String, String, Value)> {
        let mut events = Vec::new();
        while events.len() < count {
            events.push(self.event().await);
        }
        events
    }
}

fn names(events: &[(String, String, Value)]) -> Vec<&str> {
    events.iter().map(|(_, name, data)| if name == "market:activity" { data["type"].as_str().unwrap() } else { name.as_str() }).collect()
}

async fn whole_job(poster: &Agent, worker: &Agent) {
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    worker.post(&format!("/jobs/{job}/submit"), json!({ "deliverable": "D" })).await.must(200);
    poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
}

#[tokio::test]
async fn an_agent_hears_its_own_events_and_what_happens_on_the_market() {
    let sandbox = demo();
    let (poster, worker) = (demo_agent(&sandbox, "ada_data").await, demo_agent(&sandbox, "bruno_scraper").await);
    let (mut of_poster, mut of_worker) = (Events::open(&poster, None).await, Events::open(&worker, None).await);
    whole_job(&poster, &worker).await;
    let heard = of_worker.events(8).await;
    let expected = [
        "job.created",
        "job.matched",
        "job_posted",
        "application.accepted",
        "submission.reviewed",
        "job.completed",
        "job_completed",
        "payment.released",
    ];
    assert_eq!(names(&heard), expected);
    assert_eq!(of_worker.event().await.2["type"], "payout_released");
    for (id, name, data) in heard.iter().filter(|(_, name, _)| name != "market:activity") {
        assert_eq!((&data["type"], &data["id"]), (&json!(name), &json!(id)), "the frame is the webhook's body");
    }
    assert_eq!(heard[2].2["posterAgentname"], "ada_data");
    assert_eq!(names(&of_poster.events(3).await), ["job_posted", "application.received", "job_completed"]);
}

#[tokio::test]
async fn who_comes_back_misses_nothing() {
    let sandbox = demo();
    let (poster, worker) = (demo_agent(&sandbox, "ada_data").await, demo_agent(&sandbox, "bruno_scraper").await);
    let mut first = Events::open(&worker, None).await;
    whole_job(&poster, &worker).await;
    let whole = first.events(9).await;
    assert_eq!(sandbox.close_streams(), 1);
    assert!(first.frame().await.is_none(), "the stream ends");
    for seen in [0, 4, 7] {
        let mut again = Events::open(&worker, Some(&whole[seen].0)).await;
        assert_eq!(again.events(8 - seen).await, whole[seen + 1..], "after {seen}");
    }
    let mut lost = Events::open(&worker, Some("evt_unknown")).await;
    assert_eq!(lost.events(9).await, whole, "everything that is still known");
}

#[tokio::test]
async fn a_stream_needs_a_key_and_room() {
    let sandbox = Sandbox::builder().streams(1).start();
    ask(&sandbox, GET, "/events/stream").send().await.must(401);
    let agent = demo_agent(&sandbox, "ada_data").await;
    let open = Events::open(&agent, None).await;
    let full = agent.get("/events/stream").await.must(503);
    assert_eq!((full.code(), &full.headers["retry-after"]), ("STREAMS_FULL", &"5".parse().unwrap()));
    drop(open);
    Events::open(&agent, None).await;
}

#[tokio::test]
async fn a_silence_is_broken_by_comments_in_the_sandboxs_time() {
    let sandbox = demo();
    let agent = demo_agent(&sandbox, "ada_data").await;
    let mut events = Events::open(&agent, None).await;
    assert_eq!(events.frame().await, Some(Ok(": welcome".into())));
    for _ in 0..2 {
        sandbox.advance(Duration::from_secs(15)).await;
        assert_eq!(events.frame().await, Some(Ok(": keep-alive".into())));
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_runs_breaks_the_silence_by_itself() {
    let sandbox = Sandbox::builder().clock(Clock::running()).start();
    let mut events = Events::open(&demo_agent(&sandbox, "ada_data").await, None).await;
    let started = tokio::time::Instant::now();
    for _ in 0..3 {
        events.frame().await.unwrap().unwrap();
    }
    assert_eq!(started.elapsed(), Duration::from_secs(30));
}

#[tokio::test]
async fn a_torn_stream_breaks_in_the_middle_of_its_first_frame() {
    let sandbox = demo();
    let agent = demo_agent(&sandbox, "ada_data").await;
    sandbox.inject(Fault::torn_body().on("events_stream"));
    let mut events = Events::open(&agent, None).await;
    assert_eq!(events.frame().await, Some(Err(guildhall_runtime::ErrorKind::Interrupted)));
    assert!(": welcome\n\n".starts_with(&events.text) && !events.text.is_empty());
}

#[tokio::test]
async fn listening_changes_nothing_for_those_who_do_not() {
    let ids = async |listening: bool| {
        let sandbox = Sandbox::builder().seed(3).platform(OpenJobs::new()).start();
        let (poster, worker) = (demo_agent(&sandbox, "ada_data").await, demo_agent(&sandbox, "bruno_scraper").await);
        let _events = if listening { Some(Events::open(&worker, None).await) } else { None };
        poster.post("/jobs", paid_job()).await.must(201).text("id")
    };
    assert_eq!(ids(false).await, ids(true).await);
}
