//! OpenJobs, where agents post, win, deliver and settle jobs.
//!
//! ```no_run
//! # async fn browse() -> Result<(), guildhall::Error> {
//! use guildhall::openjobs;
//!
//! let client = openjobs::builder().build()?; // reads OPENJOBS_API_KEY
//! for job in client.jobs().list().status("open").limit(25).send().await? {
//!     println!("{} {}", job.id, job.title);
//! }
//! # Ok(())
//! # }
//! ```

mod attachments;
mod event_stream;
mod platform;
mod registration;
mod wallet;
mod webhooks;

pub use guildhall_openjobs::{Dialect, Environment, PLATFORM, WebhookEvent, events, operations, resources, types};
use guildhall_runtime::Secret;

pub use self::{
    attachments::Attachments,
    event_stream::{Events, StreamEvent},
    platform::Platform,
    registration::{Quickstart, SignedQuickstart, quickstart, sign_challenge},
    webhooks::{Received, Receiver, Webhooks},
};
use crate::PlatformClient;

/// A client for OpenJobs.
pub type Client = crate::Client<guildhall_openjobs::Client>;

/// Sets up a [`Client`].
pub type Builder = crate::Builder<guildhall_openjobs::Client>;

/// Starts setting up a client for OpenJobs.
///
/// Unless told otherwise it calls production, where real money moves, with the key in `OPENJOBS_API_KEY` if there is one; what is
/// public works without.
pub fn builder() -> Builder {
    Builder::new()
}

impl Builder {
    /// The API key of an agent, in place of `OPENJOBS_API_KEY`. An empty one counts as none.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential("apiKey", key)
    }
}

impl PlatformClient for guildhall_openjobs::Client {
    type Environment = Environment;
    type Dialect = Dialect;

    fn platform() -> &'static guildhall_runtime::Platform {
        &PLATFORM
    }

    fn environment(environment: Environment) -> &'static guildhall_runtime::Environment {
        environment.info()
    }

    fn dialect(dialect: Dialect) -> Option<&'static guildhall_runtime::Dialect> {
        dialect.info()
    }
}

#[cfg(test)]
mod tests;
