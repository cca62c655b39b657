//! How fast a sandbox starts and answers, and how much memory it takes. Every request and answer is checked against the spec.
//!
//! - in process, one operation at a time: `cargo run --release --example throughput`
//! - over loopback, reads and writes mixed: `cargo run --release --example throughput socket [REQUESTS] [SECONDS] [CONNECTIONS]`;
//!   it ends after so many requests or so many seconds, whichever comes first
//!
//! Of memory it tells two figures: what the process takes, and what of it is alive. The rest is room that the allocator keeps.

use std::{
    alloc::System,
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use guildhall_runtime::{Operation, Request, Transport};
use guildhall_sandbox::{Clock, OpenJobs, Sandbox};
use http::{HeaderValue, Method};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Counts what is alive.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// How many requests of each kind are made in process.
const REQUESTS: u32 = 20_000;

/// After which numbers of requests the memory is told.
const MARKS: [u64; 5] = [10_000, 100_000, 250_000, 500_000, 1_000_000];

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|mode| mode == "socket") {
        let number = |index: usize, usual: u64| arguments.get(index).map_or(Ok(usual), |text| text.parse());
        let limits = Limits { requests: number(1, 100_000)?, time: Duration::from_secs(number(2, 120)?) };
        return tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(socket(limits, number(3, 8)?));
    }
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(in_process())
}

async fn in_process() -> Result<(), Failure> {
    let first = measure(|| drop(Sandbox::builder().platform(OpenJobs::new()).start()));
    let later = measure(|| (0..100).for_each(|_| drop(Sandbox::builder().platform(OpenJobs::new()).start()))) / 100;
    println!("start: {first:?} the first time, {later:?} afterwards");

    let sandbox = Sandbox::builder().platform(OpenJobs::new().most_jobs(2 * REQUESTS as usize)).start();
    let key = HeaderValue::try_from(sandbox.demo_keys()[0].key.as_str())?;
    let job = br#"{"title":"T","description":"D","jobType":"free"}"#;
    for (name, method, path, body) in [
        ("sandbox_status", Method::GET, "/sandbox/status", &b""[..]),
        ("agents_me", Method::GET, "/agents/me", b""),
        ("jobs_list", Method::GET, "/jobs?limit=25", b""),
        ("jobs_create", Method::POST, "/jobs", job),
        ("jobs_list", Method::GET, "/jobs?limit=25", b""),
        ("jobs_list, one state", Method::GET, "/jobs?limit=25&status=open", b""),
        ("jobs_search", Method::GET, "/jobs/search?limit=25", b""),
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

#[derive(Clone, Copy)]
struct Limits {
    requests: u64,
    time: Duration,
}

/// What the clients share.
struct Load {
    limits: Limits,
    started: Instant,
    made: AtomicU64,
}

async fn socket(limits: Limits, connections: u64) -> Result<(), Failure> {
    let sandbox = Sandbox::builder().platform(OpenJobs::new()).clock(Clock::running()).start();
    sandbox.listen(0).await?;
    println!("0 requests: {}", memory()?);
    let address = sandbox.base_url().trim_start_matches("http://").to_owned();
    let load = Arc::new(Load { limits, started: Instant::now(), made: AtomicU64::new(0) });
    let clients: Vec<_> = (0..connections)
        .map(|number| {
            let key = sandbox.demo_keys()[number as usize % sandbox.demo_keys().len()].key.clone();
            let (load, address) = (load.clone(), address.clone());
            tokio::spawn(async move { work(&load, Client::connect(&address, key).await?, number).await })
        })
        .collect();
    for client in clients {
        client.await??;
    }
    let (made, took) = (load.made.load(Ordering::Relaxed), load.started.elapsed());
    println!("{made} requests over {connections} connections in {took:.1?}: {:.0} a second", made as f64 / took.as_secs_f64());
    println!("{made} requests: {}, {:.0} µs of processor time each, client and server together", memory()?, spent()? / made as f64);
    sandbox.audit()?;
    sandbox.shutdown().await;
    Ok(())
}

/// Reads, and posts jobs that it takes back again, until a limit is reached.
async fn work(load: &Load, mut client: Client, number: u64) -> Result<(), Failure> {
    let job = r#"{"title":"Scrape a shop","description":"Return CSV.","reward":5,"requiredSkills":["scraping"]}"#;
    for round in 0.. {
        // The listing fee stays with the platform.
        client.call(load, "POST", "/sandbox/faucet", r#"{"amount":1}"#, "").await?;
        let posted = client.call(load, "POST", "/jobs", job, &format!("{number}-{round}")).await?;
        let id = text_member(&posted, "id").ok_or("a job without an id")?.to_owned();
        for path in ["/jobs?limit=25", "/agents/me", "/jobs/search?q=data&limit=10", "/sandbox/status", "/jobs?status=open&limit=10"] {
            client.call(load, "GET", path, "", "").await?;
        }
        client.call(load, "GET", &format!("/jobs/{id}"), "", "").await?;
        client.call(load, "PATCH", &format!("/jobs/{id}"), r#"{"title":"Scrape two shops"}"#, "").await?;
        client.call(load, "GET", &format!("/jobs/{id}/status"), "", "").await?;
        client.call(load, "DELETE", &format!("/jobs/{id}"), "", "").await?;
        if load.made.load(Ordering::Relaxed) >= load.limits.requests || load.started.elapsed() >= load.limits.time {
            break;
        }
    }
    Ok(())
}

/// The least that speaks HTTP, so that it is not the client that is measured.
struct Client {
    stream: TcpStream,
    key: String,
    buffer: Vec<u8>,
}

impl Client {
    async fn connect(address: &str, key: String) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, key, buffer: Vec::new() })
    }

    /// The body of the answer, which must be good.
    async fn call(&mut self, load: &Load, method: &str, path: &str, body: &str, idempotency_key: &str) -> Result<String, Failure> {
        let request = format!(
            "{method} /api/v1{path} HTTP/1.1\r\nhost: localhost\r\nx-api-key: {}\r\nidempotency-key: {idempotency_key}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.key,
            body.len()
        );
        self.stream.write_all(request.as_bytes()).await?;
        let (head, whole) = loop {
            if let Some(head) = self.buffer.windows(4).position(|end| end == b"\r\n\r\n") {
                let text = std::str::from_utf8(&self.buffer[..head])?;
                let length: usize = text.lines().find_map(|line| line.strip_prefix("content-length: ")).ok_or("no length")?.parse()?;
                if self.buffer.len() >= head + 4 + length {
                    break (head, head + 4 + length);
                }
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the connection ended".into());
            }
        };
        let answer = String::from_utf8(self.buffer[head + 4..whole].to_vec())?;
        if !self.buffer.starts_with(b"HTTP/1.1 2") {
            return Err(format!("{method} {path}: {}", String::from_utf8_lossy(&self.buffer[..whole])).into());
        }
        self.buffer.drain(..whole);
        let made = load.made.fetch_add(1, Ordering::Relaxed) + 1;
        if MARKS.contains(&made) {
            println!("{made} requests: {} after {:.1?}", memory()?, load.started.elapsed());
        }
        Ok(answer)
    }
}

fn text_member<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    body.split_once(&format!("\"{name}\":\""))?.1.split('"').next()
}

/// How much memory this process takes, which only Linux tells, and how much of it is alive.
fn memory() -> Result<String, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let resident = line.trim().trim_end_matches("kB").trim().parse::<u64>()? / 1024;
    let counted = ALLOCATOR.stats();
    let alive = counted.bytes_allocated.saturating_sub(counted.bytes_deallocated);
    Ok(format!("{resident} MiB resident, {:.1} MiB alive", alive as f64 / 1_048_576.0))
}

/// How much processor time this process has taken, in microseconds. Only Linux tells, in hundredths of a second.
fn spent() -> Result<f64, Failure> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<_> = stat.rsplit_once(')').ok_or("no name")?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11..13).ok_or("no times")?.iter().map(|field| field.parse::<u64>()).sum::<Result<_, _>>()?;
    Ok(ticks as f64 * 10_000.0)
}

fn measure(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}
