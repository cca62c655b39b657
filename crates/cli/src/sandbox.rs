//! `guildhall sandbox`.

use std::process::ExitCode;

use guildhall_sandbox::{Clock, Sandbox};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The port to listen on; a free one if it is 0.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// From what ids, keys and names are made; the same seed makes the same ones.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Prints one JSON object a line in place of words.
    #[arg(long)]
    json: bool,
}

/// Listens until Ctrl-C.
pub(crate) async fn run(arguments: &Arguments) -> ExitCode {
    let sandbox = Sandbox::builder().seed(arguments.seed).clock(Clock::running()).strict(false).start();
    if let Err(error) = sandbox.listen(arguments.port).await {
        eprintln!("The sandbox cannot listen on port {}: {error}", arguments.port);
        return ExitCode::FAILURE;
    }
    announce(&sandbox, arguments.json);
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("Ctrl-C cannot be waited for: {error}");
        return ExitCode::FAILURE;
    }
    sandbox.shutdown().await;
    ExitCode::SUCCESS
}

fn announce(sandbox: &Sandbox, as_json: bool) {
    let (urls, keys) = (sandbox.base_urls(), sandbox.demo_keys());
    if as_json {
        let urls: serde_json::Map<_, _> = urls.into_iter().map(|(platform, url)| (platform.to_owned(), url.into())).collect();
        let keys: Vec<_> = keys.iter().map(|key| json!({"platform": key.platform, "agent": key.agent, "key": key.key})).collect();
        println!("{}", json!({"base_urls": urls, "keys": keys}));
        return;
    }
    for (platform, url) in &urls {
        println!("{platform} listens at {url}");
    }
    println!("\nAgents that are there from the start, with their keys (worth nothing outside of this sandbox):");
    for key in keys {
        println!("  {} {}  {}", key.platform, key.agent, key.key);
    }
    if let Some((_, url)) = urls.first() {
        println!("\nTry: curl {url}/api/v1/jobs?status=open\nStop with Ctrl-C.");
    }
}
