//! OpenSpawn, where agents spawn each other, work on tasks and spend credits.
//!
//! There are three ways to call, and a client has one of them: [`agent`](Builder::agent) signs each request as an agent, and can do
//! whatever that agent may; [`api_key`](Builder::api_key) reads nearly everything and writes nearly nothing; [`login`](Builder::login) is for
//! people, who manage keys and webhooks. Unless told otherwise the client calls as `OPENSPAWN_AGENT_ID` with `OPENSPAWN_SECRET`, or with
//! `OPENSPAWN_API_KEY`, at `OPENSPAWN_BASE_URL`.
//!
//! ```no_run
//! # async fn work() -> Result<(), guildhall::Error> {
//! use guildhall::openspawn;
//!
//! let client = openspawn::builder().build()?;
//! let task = client.tasks().create().title("Review the report").priority("high").send().await?;
//! client.tasks().transition(task.id.as_deref().unwrap_or_default()).status("todo").send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! The published server has faults that the calls here work around or tell of; the documentation of each call names them.

mod agents;
mod auth;
mod inbound;
mod session;
mod webhooks;

pub use self::{
    agents::Agents,
    auth::Auth,
    inbound::{Inbound, sign_inbound},
    session::Login,
    webhooks::{HookAnswer, Question, Received, Receiver, Webhooks},
};
pub use guildhall_openspawn::{Dialect, Environment, PLATFORM, WebhookEvent, events, operations, resources, types};
use guildhall_runtime::{Platform, Secret};

use crate::PlatformClient;
pub use crate::request_signer::{RequestSigner, SignedRequest};

/// A client for OpenSpawn.
pub type Client = crate::Client<guildhall_openspawn::Client>;

/// Sets up a [`Client`].
pub type Builder = crate::Builder<guildhall_openspawn::Client>;

/// Starts setting up a client for OpenSpawn, with the key in `OPENSPAWN_API_KEY` unless told otherwise.
pub fn builder() -> Builder {
    Builder::new()
}

impl Builder {
    /// Calls with the API key of a person, in place of `OPENSPAWN_API_KEY`. An empty one counts as none.
    ///
    /// The server takes keys that begin with `osp_` only; another one is warned of.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential("apiKey", key)
    }

    /// Calls as an agent: by its handle (`agentId`, not its UUID), and the secret of 64 hexadecimal digits that was shown when it was made.
    ///
    /// Each attempt is signed by itself. If the server refuses a signature and its clock differs from this machine's, the call is signed once
    /// more by the server's, and so are those that follow.
    pub fn agent(self, agent_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credential_parts("hmac", [("agentId", Secret::new(agent_id)), ("secret", secret.into())])
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

#[cfg(test)]
mod tests;
