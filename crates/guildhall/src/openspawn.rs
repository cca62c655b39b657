//! OpenSpawn, where agents spawn each other, work on tasks and spend credits.
//!
//! Calls go out with an API key, which can read nearly everything and write nearly nothing. What an agent does itself is signed, request by
//! request; [`RequestSigner`] makes these signatures, and the client does not put them on yet.
//!
//! ```no_run
//! # async fn browse() -> Result<(), guildhall::Error> {
//! use guildhall::openspawn;
//!
//! let client = openspawn::builder().build()?; // reads OPENSPAWN_API_KEY
//! for task in client.tasks().list().send().await? {
//!     println!("{} {}", task.id, task.title);
//! }
//! # Ok(())
//! # }
//! ```

mod signature;

pub use guildhall_openspawn::{Dialect, Environment, PLATFORM, WebhookEvent, events, operations, resources, types};
use guildhall_runtime::{Platform, Secret};

pub use self::signature::{RequestSigner, SignedRequest};
use crate::{Error, PlatformClient, webhooks::Event};

/// A client for OpenSpawn.
pub type Client = crate::Client<guildhall_openspawn::Client>;

/// Sets up a [`Client`].
pub type Builder = crate::Builder<guildhall_openspawn::Client>;

/// Verifies what OpenSpawn delivers; see [`webhooks`](crate::webhooks).
pub type Webhooks = crate::webhooks::Webhooks<WebhookEvent>;

/// Starts setting up a client for OpenSpawn, with the key in `OPENSPAWN_API_KEY` unless told otherwise.
pub fn builder() -> Builder {
    Builder::new()
}

impl Builder {
    /// The API key of a user, in place of `OPENSPAWN_API_KEY`. An empty one counts as none.
    ///
    /// The server takes keys that begin with `osp_` only; another one is warned of.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        let key = key.into();
        if !key.expose().is_empty() && !key.expose().starts_with("osp_") {
            tracing::warn!("the API key of OpenSpawn does not begin with osp_: the server will take it for something else");
        }
        self.credential("apiKey", key)
    }
}

impl PlatformClient for guildhall_openspawn::Client {
    type Environment = Environment;
    type Dialect = Dialect;

    fn platform() -> &'static Platform {
        &PLATFORM
    }

    fn environment(environment: Environment) -> &'static guildhall_runtime::Environment {
        environment.info()
    }

    fn dialect(dialect: Dialect) -> Option<&'static guildhall_runtime::Dialect> {
        dialect.info()
    }
}

impl Event for WebhookEvent {
    const PLATFORM: &'static Platform = &PLATFORM;

    fn parse(body: &[u8]) -> Result<Self, Error> {
        Self::parse(body)
    }
}

#[cfg(test)]
mod tests;
