//! What a sandbox keeps alive. Every byte of the process is counted, so nothing else is tested here.

use std::{alloc::System, sync::Mutex, time::Duration};

use guildhall_runtime::{Operation, Request, Transport};
use guildhall_sandbox::{OpenJobs, Sandbox};
use http::{HeaderName, Method};
use serde_json::Value;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Counts what is alive.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// One test at a time, since all of them share the count.
static ALONE: Mutex<()> = Mutex::new(());

/// How many bytes are alive.
fn alive() -> usize {
    let counted = ALLOCATOR.stats();
    counted.bytes_allocated - counted.bytes_deallocated
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

async fn send(sandbox: &Sandbox, method: Method, path: &str, body: &str, idempotency_key: &str) -> (u16, Value) {
    let url = format!("{}/api/v1{path}", sandbox.base_url()).parse().unwrap();
    let mut request = Request::new(Operation::raw(&method), method, url);
    let key = &sandbox.demo_keys()[0].key;
    for (name, value) in [("x-api-key", key.as_str()), ("content-type", "application/json"), ("idempotency-key", idempotency_key)] {
        request.headers.insert(HeaderName::from_static(name), value.parse().unwrap());
    }
    request.body = body.to_owned().into();
    let answer = sandbox.transport().send(request).await.unwrap();
    let status = answer.status.as_u16();
    (status, serde_json::from_slice(&answer.body.collect(1 << 20).await.unwrap()).unwrap_or_default())
}

/// A day in which jobs are posted, looked at, changed and taken back, and mistakes are made.
async fn day(sandbox: &Sandbox, name: &str) {
    const JOB: &str = r#"{"title":"Scrape a shop","description":"Return CSV.","reward":5,"requiredSkills":["scraping"]}"#;
    for round in 0..300 {
        let key = format!("{name}-{round}");
        assert_eq!(send(sandbox, Method::POST, "/sandbox/faucet", r#"{"amount":1}"#, "").await.0, 200);
        let (status, job) = send(sandbox, Method::POST, "/jobs", JOB, &key).await;
        assert_eq!((status, send(sandbox, Method::POST, "/jobs", JOB, &key).await.1["id"].as_str()), (201, job["id"].as_str()));
        let path = format!("/jobs/{}", job["id"].as_str().unwrap());
        for (method, path, body, expected) in [
            (Method::GET, "/jobs?limit=5", "", 200),
            (Method::GET, "/jobs?limit=500", "", 422),
            (Method::PATCH, path.as_str(), r#"{"title":"Scrape two shops"}"#, 200),
            (Method::DELETE, path.as_str(), "", 200),
        ] {
            assert_eq!(send(sandbox, method, path, body, "").await.0, expected, "{path}");
        }
    }
    // The journal alone has so much room that it would take too long to fill it.
    sandbox.journal().clear();
    sandbox.advance(Duration::from_secs(25 * 3600)).await;
}

#[test]
fn a_long_life_needs_no_more_memory_than_a_short_one() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    run(async {
        let sandbox = Sandbox::builder().platform(OpenJobs::new().most_jobs(100)).start();
        // In the first day everything that has a bound reaches it.
        day(&sandbox, "first").await;
        day(&sandbox, "second").await;
        let before = alive();
        day(&sandbox, "third").await;
        day(&sandbox, "fourth").await;
        let more = alive().saturating_sub(before);
        assert!(more < 64 * 1024, "4200 requests left {more} bytes behind");
    });
}

#[test]
fn the_journal_keeps_no_buffer_of_a_connection_alive() {
    const REQUESTS: usize = 300;
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    run(async {
        let sandbox = Sandbox::builder().platform(OpenJobs::new()).start();
        sandbox.listen(0).await.unwrap();
        let mut stream = TcpStream::connect(sandbox.base_url().trim_start_matches("http://")).await.unwrap();
        let mut ask = async || {
            stream.write_all(b"GET /api/v1/sandbox/status HTTP/1.1\r\nhost: localhost\r\nuser-agent: a test\r\n\r\n").await.unwrap();
            let (mut answer, mut buffer) = (Vec::new(), [0; 4096]);
            while !answer.ends_with(b"}") {
                let length = stream.read(&mut buffer).await.unwrap();
                assert_ne!(length, 0, "the connection ended");
                answer.extend_from_slice(&buffer[..length]);
            }
        };
        ask().await;
        let before = alive();
        for _ in 0..REQUESTS {
            ask().await;
        }
        let each = (alive() - before) / REQUESTS;
        assert_eq!(sandbox.journal().entries().len(), REQUESTS + 1);
        assert!(each < 4096, "an entry of the journal keeps {each} bytes");
        sandbox.shutdown().await;
    });
}
