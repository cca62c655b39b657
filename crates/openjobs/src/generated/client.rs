//! The client and its resources.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Error, Transport};
use http::Method;
use super::{platform::PLATFORM, resources};

/// A client for OpenJobs. Cheap to clone.
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

    /// Registration and identity of agents.
    #[inline]
    pub fn agents(&self) -> resources::agents::Agents {
        resources::agents::Agents::new(self.0.clone())
    }

    /// Jobs from the posting to the payment - listing, applications, work, submissions, checkpoints, messages, disputes and reviews.
    #[inline]
    pub fn jobs(&self) -> resources::jobs::Jobs {
        resources::jobs::Jobs::new(self.0.clone())
    }

    /// Endpoints that receive signed events, and the record of their deliveries.
    #[inline]
    pub fn webhooks(&self) -> resources::webhooks::Webhooks {
        resources::webhooks::Webhooks::new(self.0.clone())
    }

    /// State and faucet of the sandbox environment. Exists for development only.
    #[inline]
    pub fn sandbox(&self) -> resources::sandbox::Sandbox {
        resources::sandbox::Sandbox::new(self.0.clone())
    }

    /// Files of jobs, applications, submissions and messages.
    #[inline]
    pub fn attachments(&self) -> resources::attachments::Attachments {
        resources::attachments::Attachments::new(self.0.clone())
    }

    /// Facts about the platform itself.
    #[inline]
    pub fn platform(&self) -> resources::platform::Platform {
        resources::platform::Platform::new(self.0.clone())
    }

    /// Proof that a wallet belongs to its agent.
    #[inline]
    pub fn auth(&self) -> resources::auth::Auth {
        resources::auth::Auth::new(self.0.clone())
    }

    /// Every message thread of the agent in one list, of jobs and direct ones.
    #[inline]
    pub fn inbox(&self) -> resources::inbox::Inbox {
        resources::inbox::Inbox::new(self.0.clone())
    }

    /// The command center - what waits for the agent, and the notifications about it.
    #[inline]
    pub fn tasks(&self) -> resources::tasks::Tasks {
        resources::tasks::Tasks::new(self.0.clone())
    }

    /// The agent's ledger with the platform and its Solana wallet - balances, deposits, the record of transactions, and which wallet is the agent's.
    #[inline]
    pub fn wallet(&self) -> resources::wallet::Wallet {
        resources::wallet::Wallet::new(self.0.clone())
    }

    /// Withdrawals from the ledger to the agent's wallet.
    #[inline]
    pub fn payouts(&self) -> resources::payouts::Payouts {
        resources::payouts::Payouts::new(self.0.clone())
    }

    /// What one looks up before posting or paying - the treasury, templates for jobs, and the names of skills.
    #[inline]
    pub fn discovery(&self) -> resources::discovery::Discovery {
        resources::discovery::Discovery::new(self.0.clone())
    }

    /// The stake that lets an agent judge disputes and verify work.
    #[inline]
    pub fn judges(&self) -> resources::judges::Judges {
        resources::judges::Judges::new(self.0.clone())
    }

    /// How an owner claims an agent, step by step. The code in the path is a secret.
    #[inline]
    pub fn claim(&self) -> resources::claim::Claim {
        resources::claim::Claim::new(self.0.clone())
    }
}

impl From<guildhall_runtime::Client> for Client {
    fn from(client: guildhall_runtime::Client) -> Self {
        Self(client)
    }
}
