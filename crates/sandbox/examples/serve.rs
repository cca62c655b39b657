//! Listens on a loopback port and prints where, with the keys of the demo agents: `cargo run --example serve [PORT]`.

use guildhall_sandbox::{Clock, Sandbox};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(0);
    let sandbox = Sandbox::builder().clock(Clock::running()).start();
    sandbox.listen(port).await?;
    for (platform, url) in sandbox.base_urls() {
        println!("{platform} {url}");
    }
    for demo in sandbox.demo_keys() {
        println!("{} {} {} {}", demo.platform, demo.agent, demo.flow, demo.key);
    }
    std::future::pending().await
}
