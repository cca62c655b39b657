//! A call through the whole facade against bare reqwest and serde_json, side by side against the same server on loopback.
//!
//! Prints one JSON object a figure; `cargo xtask bench` runs it. The server is a process of its own, so that the processor time
//! measured is the client's alone.

mod bare;
mod processor;
mod server;

use std::{
    future::Future,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Instant,
};

use guildhall::openjobs;
use serde_json::json;

/// How many calls a round makes in all, for each client.
const CALLS: usize = 6_000;
/// How often both clients take turns.
const ROUNDS: usize = 9;

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    if std::env::args().any(|argument| argument == "serve") {
        return server::serve();
    }
    let mut server = Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(server.stdout.take().ok_or("the server has no output")?).read_line(&mut line)?;
    let result = tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(measure(line.trim()));
    // It ends when its input does.
    drop(server.stdin.take());
    server.wait()?;
    result
}

async fn measure(base: &str) -> Result<(), Error> {
    // `cargo bench --bench calls -- POST` measures what has that word in its name alone.
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| wanted.as_ref().is_none_or(|word| name.contains(word));
    let facade = openjobs::builder().base_url(base).api_key("key").build()?;
    let bare = bare::Client::new(base);
    for in_flight in [1, 64] {
        let name = format!("GET list of 25, {in_flight} in flight");
        if wanted(&name) {
            compare(&name, in_flight, || facade_list(&facade), || bare.list()).await?;
        }
        let name = format!("POST, {in_flight} in flight");
        if wanted(&name) {
            compare(&name, in_flight, || facade_create(&facade), || bare.create()).await?;
        }
        let name = format!("POST, bare with care, {in_flight} in flight");
        if wanted(&name) {
            compare(&name, in_flight, || facade_create(&facade), || bare.create_with_care()).await?;
        }
    }
    Ok(())
}

async fn facade_list(client: &openjobs::Client) -> Result<(), Error> {
    let jobs = client.jobs().list().status("open").limit(25).send().await?;
    assert_eq!(jobs.len(), 25);
    Ok(())
}

async fn facade_create(client: &openjobs::Client) -> Result<(), Error> {
    let call = client.jobs().create().title(bare::TITLE).description(bare::DESCRIPTION).reward(50).required_skills(vec!["rust".to_owned()]);
    assert_eq!(call.send().await?.id.as_deref(), Some("job_1"));
    Ok(())
}

/// Lets both take turns and prints the median of each round's ratio, for throughput and processor time.
async fn compare<A, B>(name: &str, in_flight: usize, ours: impl Fn() -> A, bare: impl Fn() -> B) -> Result<(), Error>
where
    A: Future<Output = Result<(), Error>>,
    B: Future<Output = Result<(), Error>>,
{
    // Connections are made and caches warm before anything counts.
    round(in_flight, &ours).await?;
    round(in_flight, &bare).await?;
    let mut rounds = Vec::new();
    for number in 0..ROUNDS {
        let (mine, theirs);
        if number % 2 == 0 {
            mine = round(in_flight, &ours).await?;
            theirs = round(in_flight, &bare).await?;
        } else {
            theirs = round(in_flight, &bare).await?;
            mine = round(in_flight, &ours).await?;
        }
        rounds.push((mine, theirs));
    }
    let aim = if in_flight == 1 { 0.95 } else { 0.90 };
    let rate = |round: &Round| CALLS as f64 / round.seconds;
    report(&format!("{name}: throughput"), "calls/s", &rounds, rate, "at_least", aim);
    let processor = |round: &Round| round.processor * 1e6 / CALLS as f64;
    report(&format!("{name}: processor time"), "µs/call", &rounds, processor, "at_most", 1.10);
    Ok(())
}

fn report(name: &str, unit: &str, rounds: &[(Round, Round)], figure: impl Fn(&Round) -> f64, direction: &str, aim: f64) {
    let ours = median(rounds.iter().map(|(ours, _)| figure(ours)).collect());
    let bare = median(rounds.iter().map(|(_, bare)| figure(bare)).collect());
    // What slows a round down slows both halves of it down, so the ratio is that of the rounds and not that of the medians.
    let ratio = median(rounds.iter().map(|(ours, bare)| figure(ours) / figure(bare)).collect());
    println!("{}", json!({"name": name, "unit": unit, "ours": ours, "bare": bare, "ratio": ratio, direction: aim}));
}

/// What one client took for all calls of a round.
struct Round {
    seconds: f64,
    processor: f64,
}

async fn round<F: Future<Output = Result<(), Error>>>(in_flight: usize, call: &impl Fn() -> F) -> Result<Round, Error> {
    let (started, processor) = (Instant::now(), processor::seconds()?);
    let lane = || async {
        for _ in 0..CALLS / in_flight {
            call().await?;
        }
        Ok::<_, Error>(())
    };
    futures_util::future::try_join_all((0..in_flight).map(|_| lane())).await?;
    Ok(Round { seconds: started.elapsed().as_secs_f64(), processor: processor::seconds()? - processor })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
