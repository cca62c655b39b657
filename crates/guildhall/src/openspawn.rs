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
//! # Repeats
//!
//! The server looks at idempotency keys of agents only, and only once the first attempt was answered. So a write of an agent is repeated
//! after 429 and 500, and nobody's write after 502, 503 and 504 (a proxy answers those while the server may still be at work), a time-out or
//! a lost answer: the error then says where to look. Transfers, spending, adjustments, bonuses, penalties and new channels are repeated
//! after 429 only. Whatever was never sent, and every read, is repeated in any case.
//!
//! # Faults of the published server
//!
//! Documentation refers to them by these numbers. The sandbox reproduces T2, T5, T7, T9, T11 and T13 if it is asked to.
//!
//! | | |
//! |---|---|
//! | T1 | creating a task always fails, and so does making tasks from a template: no task can exist on it |
//! | T2 | a transfer of credits changes both balances and is answered with 500; a repeat moves them again |
//! | T3 | an agent that adjusts its own credits never gets an answer, and its row stays locked |
//! | T4 | `agents().capacity()`, `agents().pending()`, `capabilities().list_org()` and `templates().list()` are answered with 500 |
//! | T5 | what an API key or a person may not write may be done all the same, and is answered with 500 |
//! | T6 | templates are made and deleted, and answered with 500 |
//! | T7 | an id that is missing from a body is not missed: a transfer goes to anybody |
//! | T8 | reading direct messages with what is no UUID breaks them for good; such ids are refused here |
//! | T9 | encrypted secrets of agents are in answers |
//! | T10 | secrets of webhooks are answered in clear text |
//! | T11 | a body that is left out is answered with 500; an empty object is sent here |
//! | T12 | reading reputation, escalations and votes by id reaches into other organisations |
//! | T13 | `meta` of events holds numbers or texts |
//! | T14 | no API key can be made |
//! | T15 | a comma splits the name of an event; such names are refused here |

mod agents;
mod auth;
mod inbound;
mod login;
mod webhooks;

pub use self::{
    agents::Agents,
    auth::Auth,
    inbound::{Inbound, sign_inbound},
    login::Login,
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

/// Starts setting up a client for OpenSpawn, which calls as the agent or with the key that the environment names unless told otherwise.
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
    /// more by the server's, and so are those that follow. Give [`own_id`](Self::own_id) the agent's UUID as well, so that it never adjusts its
    /// own credits: the server hangs on that (T3).
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
