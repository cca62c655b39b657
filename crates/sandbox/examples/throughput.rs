//! How fast a sandbox starts and answers in process: `cargo run --release --example throughput`.

use std::time::{Duration, Instant};

use guildhall_runtime::{Operation, Request, Transport};
use guildhall_sandbox::Sandbox;
use http::{HeaderValue, Method};

const REQUESTS: u32 = 20_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = measure(|| drop(Sandbox::builder().start()));
    let later = measure(|| (0..100).for_each(|_| drop(Sandbox::builder().start()))) / 100;
    println!("start: {first:?} the first time, {later:?} afterwards");

    let sandbox = Sandbox::builder().start();
    let key = HeaderValue::try_from(sandbox.demo_keys()[0].key.as_str())?;
    let job = br#"{"title":"T","description":"D","jobType":"free"}"#;
    for (name, method, path, body) in [
        ("sandbox_status", Method::GET, "/sandbox/status", &b""[..]),
        ("agents_me", Method::GET, "/agents/me", b""),
        ("jobs_list", Method::GET, "/jobs?limit=25", b""),
        ("jobs_create", Method::POST, "/jobs", job),
        ("jobs_list", Method::GET, "/jobs?limit=25", b""),
    ] {
        let started = Instant::now();
        for _ in 0..REQUESTS {
            let url = format!("{}/api/v1{path}", sandbox.base_url()).parse()?;
            let mut request = Request::new(Operation::raw(&method), method.clone(), url);
            request.headers.insert("x-api-key", key.clone());
            if !body.is_empty() {
                request.headers.insert("content-type", HeaderValue::from_static("application/json"));
                request.body = body.into();
            }
            let status = sandbox.transport().send(request).await?.status;
            assert!(status.is_success(), "{name}: {status}");
        }
        println!("{name}: {:.0} requests a second", f64::from(REQUESTS) / started.elapsed().as_secs_f64());
    }
    Ok(())
}

fn measure(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}
