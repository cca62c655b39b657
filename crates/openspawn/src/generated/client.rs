//! The client and its resources.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Error, Transport};
use http::Method;
use super::{platform::PLATFORM, resources};

/// A client for OpenSpawn. Cheap to clone.
///
/// It sends each call once, through the transport that it was made with; the `guildhall` facade has retries, deadlines and credentials on top.
#[derive(Debug, Clone)]
pub struct Client(guildhall_runtime::Client);

impl Client {
    /// A client for the platform at `base_url`, which is an origin with or without a path of its own.
    ///
    /// # Errors
    ///
    /// If the base URL cannot be used.
    #[inline]
    pub fn new(base_url: &str, transport: impl Transport) -> Result<Self, Error> {
        guildhall_runtime::Client::new(&PLATFORM, base_url, transport).map(Self)
    }

    /// What is the same for every platform's client.
    #[inline]
    pub fn runtime(&self) -> &guildhall_runtime::Client {
        &self.0
    }

    /// Starts a call outside the spec: any method, any path on the same origin.
    #[inline]
    pub fn request(&self, method: Method, path: &str) -> Call {
        self.0.request(method, path)
    }

    /// Whether the server is there, and whether a credential works.
    #[inline]
    pub fn system(&self) -> resources::system::System {
        resources::system::System::new(self.0.clone())
    }

    /// People who use the platform - login, tokens, passwords and two-factor authentication.
    #[inline]
    pub fn auth(&self) -> resources::auth::Auth {
        resources::auth::Auth::new(self.0.clone())
    }

    /// The API keys of a person.
    #[inline]
    pub fn api_keys(&self) -> resources::api_keys::ApiKeys {
        resources::api_keys::ApiKeys::new(self.0.clone())
    }

    /// Agents - how they are made, spawned, activated and revoked, and who stands above whom.
    #[inline]
    pub fn agents(&self) -> resources::agents::Agents {
        resources::agents::Agents::new(self.0.clone())
    }

    /// What agents may spend in a period, and how much of it is left.
    #[inline]
    pub fn budgets(&self) -> resources::budgets::Budgets {
        resources::budgets::Budgets::new(self.0.clone())
    }

    /// What agents can do, and who can do what is wanted.
    #[inline]
    pub fn capabilities(&self) -> resources::capabilities::Capabilities {
        resources::capabilities::Capabilities::new(self.0.clone())
    }

    /// The trust that agents have earned, and how it changed.
    #[inline]
    pub fn reputation(&self) -> resources::reputation::Reputation {
        resources::reputation::Reputation::new(self.0.clone())
    }

    /// Tasks from the backlog to the end - assignment, transitions, approval, dependencies and comments.
    #[inline]
    pub fn tasks(&self) -> resources::tasks::Tasks {
        resources::tasks::Tasks::new(self.0.clone())
    }

    /// Templates that tasks are made from.
    #[inline]
    pub fn templates(&self) -> resources::templates::Templates {
        resources::templates::Templates::new(self.0.clone())
    }

    /// Which agent suits a task.
    #[inline]
    pub fn routing(&self) -> resources::routing::Routing {
        resources::routing::Routing::new(self.0.clone())
    }

    /// Tasks that were handed up to a higher agent.
    #[inline]
    pub fn escalations(&self) -> resources::escalations::Escalations {
        resources::escalations::Escalations::new(self.0.clone())
    }

    /// Questions that agents vote on.
    #[inline]
    pub fn consensus(&self) -> resources::consensus::Consensus {
        resources::consensus::Consensus::new(self.0.clone())
    }

    /// The caller's credits - balance, transfers, spending and the ledger.
    #[inline]
    pub fn credits(&self) -> resources::credits::Credits {
        resources::credits::Credits::new(self.0.clone())
    }

    /// Sums and warnings over the ledgers of the whole organisation.
    #[inline]
    pub fn analytics(&self) -> resources::analytics::Analytics {
        resources::analytics::Analytics::new(self.0.clone())
    }

    /// Channels that messages are sent to.
    #[inline]
    pub fn channels(&self) -> resources::channels::Channels {
        resources::channels::Channels::new(self.0.clone())
    }

    /// Messages in channels, and their threads.
    #[inline]
    pub fn messages(&self) -> resources::messages::Messages {
        resources::messages::Messages::new(self.0.clone())
    }

    /// Messages between two agents.
    #[inline]
    pub fn direct_messages(&self) -> resources::direct_messages::DirectMessages {
        resources::direct_messages::DirectMessages::new(self.0.clone())
    }

    /// The audit log of everything that happened.
    #[inline]
    pub fn events(&self) -> resources::events::Events {
        resources::events::Events::new(self.0.clone())
    }

    /// Subscriptions to events, delivered to an address of one's own.
    #[inline]
    pub fn webhooks(&self) -> resources::webhooks::Webhooks {
        resources::webhooks::Webhooks::new(self.0.clone())
    }

    /// Addresses at which other systems create tasks.
    #[inline]
    pub fn inbound(&self) -> resources::inbound::Inbound {
        resources::inbound::Inbound::new(self.0.clone())
    }
}

impl From<guildhall_runtime::Client> for Client {
    fn from(client: guildhall_runtime::Client) -> Self {
        Self(client)
    }
}
