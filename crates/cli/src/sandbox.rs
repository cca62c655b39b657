//! `guildhall sandbox`.

use guildhall_sandbox::{Clock, DemoKey, Sandbox};
use serde_json::json;

use crate::{
    credential::{Part, parts},
    exit::Exit,
    failure::Failure,
    output,
    registry::{self, Entry, PLATFORMS},
    shell::{self, quoted},
    words::kebab,
};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall sandbox
  guildhall sandbox --port 8080 --seed 7
  guildhall sandbox --platform openjobs --json"))]
pub(crate) struct Arguments {
    /// The port to listen on, and those after it if there are several platforms; free ones if it is 0.
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// From what ids, keys and names are made; the same seed makes the same ones.
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Hosts this platform only; may be repeated.
    #[arg(long, value_name = "PLATFORM", value_parser = clap::builder::PossibleValuesParser::new(registry::names(|_| true)))]
    platform: Vec<String>,
    /// Prints one JSON object in place of words.
    #[arg(long)]
    json: bool,
}

/// Listens until Ctrl-C.
pub(crate) fn run(arguments: &Arguments) -> Exit {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Other(format!("the sandbox cannot start: {error}")));
    match runtime.and_then(|runtime| runtime.block_on(listen(arguments))) {
        Ok(()) => Exit::Ok,
        Err(failure) => failure.tell(arguments.json),
    }
}

async fn listen(arguments: &Arguments) -> Result<(), Failure> {
    let mut builder = Sandbox::builder().seed(arguments.seed).clock(Clock::running()).strict(false);
    let wanted = PLATFORMS.iter().filter(|entry| arguments.platform.iter().any(|name| name == entry.platform.name));
    for entry in wanted {
        builder = builder.platform((entry.sandbox)());
    }
    let sandbox = builder.start();
    let listening = sandbox.listen(arguments.port).await;
    listening.map_err(|error| Failure::Other(format!("the sandbox cannot listen on port {}: {error}", arguments.port)))?;
    if arguments.json {
        output::print_line(&to_json(&sandbox))?
    } else {
        output::print(to_words(&sandbox))?
    }
    tokio::signal::ctrl_c().await.map_err(|error| Failure::Other(format!("Ctrl-C cannot be waited for: {error}")))?;
    sandbox.shutdown().await;
    Ok(())
}

fn to_json(sandbox: &Sandbox) -> serde_json::Value {
    let urls: serde_json::Map<_, _> = sandbox.base_urls().into_iter().map(|(platform, url)| (platform.to_owned(), url.into())).collect();
    let keys =
        sandbox.demo_keys().iter().map(|key| json!({"platform": key.platform, "agent": key.agent, "flow": key.flow, "key": key.key}));
    let commands = first_commands_of_all(sandbox);
    let commands: Vec<_> = commands.lines().map(str::trim).collect();
    json!({"base_urls": urls, "keys": keys.collect::<Vec<_>>(), "try": commands})
}

fn to_words(sandbox: &Sandbox) -> String {
    let mut text = String::new();
    for (name, url) in sandbox.base_urls() {
        text += &format!("{name} listens at {url}\n");
    }
    text += "\nAgents that are there from the start, with their keys (worth nothing outside of this sandbox):\n";
    let keys = sandbox.demo_keys();
    let longest = keys.iter().map(|key| key.platform.len()).max().unwrap_or(0);
    let widest = keys.iter().map(|key| key.agent.len()).max().unwrap_or(0);
    for key in keys {
        text += &format!("  {:<longest$}  {:<widest$}  {}\n", key.platform, key.agent, key.key);
    }
    text += "\nTry, in another terminal:\n";
    text + &first_commands_of_all(sandbox) + "\nStop with Ctrl-C.\n"
}

/// What to call first, line by line.
fn first_commands_of_all(sandbox: &Sandbox) -> String {
    let keys = sandbox.demo_keys();
    let of_platform = |(name, url): (&str, String)| {
        let key = keys.iter().find(|key| key.platform == name);
        Some(first_commands(registry::find(name)?, &url, key))
    };
    sandbox.base_urls().into_iter().filter_map(of_platform).collect()
}

/// A command of this program and one of curl for something that needs nothing, and one for something that needs a key.
fn first_commands(entry: &Entry, url: &str, key: Option<&DemoKey>) -> String {
    let is_plain = |operation: &&&'static guildhall::Operation| {
        operation.method == http::Method::GET && operation.path.find('{').is_none() && operation.handwritten.is_none()
    };
    let mut reads = entry.platform.operations.iter().filter(is_plain);
    let public = reads.clone().find(|operation| operation.auth.is_optional());
    let line = |operation: &guildhall::Operation| {
        format!("guildhall {} --base-url {url} {} {}", entry.platform.name, kebab(operation.group), kebab(operation.verb))
    };
    let mut text = String::new();
    if let Some(public) = public {
        let prefix = public.prefix.unwrap_or(entry.platform.prefix);
        text += &format!("  {}\n  curl {}\n", line(public), quoted(&format!("{url}{prefix}{}", public.path)));
    }
    let private = key.and_then(|key| Some((key, reads.find(|operation| operation.auth.flows.contains(&key.flow))?)));
    if let Some((key, private)) = private {
        text += &format!("  {}{}\n", variables(entry, key), line(private));
    }
    text
}

/// What a command needs before it to be called with a key.
fn variables(entry: &Entry, key: &DemoKey) -> String {
    let set = |part: Part| {
        let text = if part.is_secret { &key.key } else { &key.agent };
        part.variable.map(|variable| format!("{variable}={text} "))
    };
    entry.platform.credential(key.flow).map(parts).into_iter().flatten().filter_map(set).collect()
}
