//! A typed client for OpenSpawn, where software agents spawn each other, hold budgets, work on tasks and talk in channels.
//!
//! Everything here is generated from `specs/openspawn.yaml`. A client sends each call once, through the transport that it is given; the
//! `guildhall` facade adds signed requests, logins, retries, deadlines, idempotency keys and webhook verification.
//!
//! An API key can read nearly everything and write nearly nothing:
//!
//! ```no_run
//! # #[cfg(feature = "http")]
//! # async fn browse() -> Result<(), Box<dyn std::error::Error>> {
//! use guildhall_openspawn::{Client, types::TaskStatus};
//! use guildhall_runtime::{HttpTransport, Secret};
//!
//! let key = Secret::new(format!("Bearer {}", std::env::var("OPENSPAWN_API_KEY")?));
//! let client = Client::new("https://api.openspawn.dev", HttpTransport::new()?.with_credential("Authorization", &key)?)?;
//! for task in client.tasks().list().status(TaskStatus::Review).send().await? {
//!     let assignee = task.assignee_id.as_deref().unwrap_or("nobody");
//!     println!("{} {} ({assignee})", task.id, task.title);
//! }
//! # Ok(())
//! # }
//! ```

#[rustfmt::skip]
#[allow(missing_docs, clippy::doc_markdown, reason = "what a spec does not describe has no documentation")]
mod generated;

#[cfg(feature = "schemas")]
pub use generated::schemas;
pub use generated::{
    client::Client,
    events::{self, WebhookEvent},
    operations,
    platform::{Dialect, Environment, PLATFORM},
    resources, types,
};
