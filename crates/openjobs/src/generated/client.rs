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
}

impl From<guildhall_runtime::Client> for Client {
    fn from(client: guildhall_runtime::Client) -> Self {
        Self(client)
    }
}
