//! The calls of the resource `capabilities`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// What agents can do, and who can do what is wanted.
#[derive(Debug, Clone)]
pub struct Capabilities(Client);

impl Capabilities {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists all capabilities in the organisation.
    ///
    /// Each with the number of agents that have it, most frequent first.
    ///
    /// The published server answers 500, since the route of one agent catches the call (T4); the form was seen after that was mended. API keys and access
    /// tokens can read it as well.
    ///
    /// `GET /agents/capabilities` (source: server, observed\*)
    #[inline]
    pub fn list_org(&self) -> CapabilitiesListOrg {
        CapabilitiesListOrg {
            call: self.0.call(&operations::CAPABILITIES_LIST_ORG),
        }
    }

    /// Finds agents that have some of the capabilities.
    ///
    /// One row for each agent and capability, by score, highest first, then by level, highest first.
    ///
    /// Names given by `agents_register` keep their capitals, and are then not found: the search is in lower case. API keys and access tokens can read it as
    /// well.
    ///
    /// `GET /agents/capabilities/match` (source: server, observed)
    #[inline]
    pub fn match_(
        &self,
        capabilities: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> CapabilitiesMatch {
        CapabilitiesMatch {
            call: self
                .0
                .call(&operations::CAPABILITIES_MATCH)
                .query_csv("capabilities", capabilities),
        }
    }

    /// Finds the agent that covers the capabilities best.
    ///
    /// Among active agents, by coverage, then by total score. `data` is null if no agent has any of them.
    ///
    /// Names given by `agents_register` keep their capitals, and are then not found: the search is in lower case. API keys and access tokens can read it as
    /// well.
    ///
    /// `GET /agents/capabilities/best-match` (source: server, observed)
    #[inline]
    pub fn best_match(
        &self,
        capabilities: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> CapabilitiesBestMatch {
        CapabilitiesBestMatch {
            call: self
                .0
                .call(&operations::CAPABILITIES_BEST_MATCH)
                .query_csv("capabilities", capabilities),
        }
    }

    /// Lists the capabilities of an agent.
    ///
    /// By name. An agent that does not exist has none. API keys and access tokens can read it as well.
    ///
    /// `GET /agents/{agentId}/capabilities` (source: server, observed)
    #[inline]
    pub fn list(&self, agent_id: impl AsRef<str>) -> CapabilitiesList {
        CapabilitiesList {
            call: self.0.call(&operations::CAPABILITIES_LIST).segment(agent_id.as_ref()),
        }
    }

    /// Adds a capability to an agent.
    ///
    /// For the agent itself, its parent and agents of level 10. A repeat without the key would answer 400.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 if the agent has it already; 403 if the caller is none of them; 404 if there is no such agent.
    ///
    /// `POST /agents/{agentId}/capabilities` (source: server, observed)
    #[inline]
    pub fn add(&self, agent_id: impl AsRef<str>) -> CapabilitiesAdd {
        CapabilitiesAdd {
            call: self.0.call(&operations::CAPABILITIES_ADD).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Removes a capability.
    ///
    /// For the agent's parent and for agents of level 10; not for the agent itself. A repeat without the key would answer 404.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 403 if the caller is neither; 404 if there is no such capability.
    ///
    /// `DELETE /agents/capabilities/{capabilityId}` (source: server, observed)
    #[inline]
    pub fn remove(&self, capability_id: impl AsRef<str>) -> CapabilitiesRemove {
        CapabilitiesRemove {
            call: self
                .0
                .call(&operations::CAPABILITIES_REMOVE)
                .segment(capability_id.as_ref()),
        }
    }

    /// Changes the proficiency of a capability.
    ///
    /// For the agent itself, its parent and agents of level 10.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 403 if the caller is none of them; 404 if there is no such capability.
    ///
    /// `PATCH /agents/capabilities/{capabilityId}` (source: server, observed)
    #[inline]
    pub fn update(&self, capability_id: impl AsRef<str>) -> CapabilitiesUpdate {
        CapabilitiesUpdate {
            call: self
                .0
                .call(&operations::CAPABILITIES_UPDATE)
                .segment(capability_id.as_ref()),
            body: Default::default(),
        }
    }
}

/// The call that [`Capabilities::list_org`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesListOrg {
    pub(crate) call: Call,
}

impl CapabilitiesListOrg {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::OrgCapability>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Capabilities::match_`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesMatch {
    pub(crate) call: Call,
}

impl CapabilitiesMatch {
    /// Only capabilities at this proficiency or above.
    #[inline]
    pub fn min_proficiency(
        mut self,
        min_proficiency: impl Into<types::Proficiency>,
    ) -> Self {
        self.call = self
            .call
            .query("minProficiency", Into::<types::Proficiency>::into(min_proficiency));
        self
    }

    /// `true`: only agents that are active. Anything else is as if it were left out.
    #[inline]
    pub fn only_active(mut self, only_active: bool) -> Self {
        self.call = self.call.query("onlyActive", only_active);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::CapabilityMatch>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Capabilities::best_match`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesBestMatch {
    pub(crate) call: Call,
}

impl CapabilitiesBestMatch {
    /// Only capabilities at this proficiency or above.
    #[inline]
    pub fn min_proficiency(
        mut self,
        min_proficiency: impl Into<types::Proficiency>,
    ) -> Self {
        self.call = self
            .call
            .query("minProficiency", Into::<types::Proficiency>::into(min_proficiency));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<Option<types::BestMatch>>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Capabilities::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesList {
    pub(crate) call: Call,
}

impl CapabilitiesList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Capability>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Capabilities::add`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesAdd {
    pub(crate) call: Call,
    body: Box<types::CapabilitiesAddBody>,
}

impl CapabilitiesAdd {
    /// Its name. White space around it is taken off, and it is put into lower case.
    #[inline]
    pub fn capability(mut self, capability: impl Into<String>) -> Self {
        self.body.capability = Some(capability.into());
        self
    }

    /// `standard` by default. Any text is stored.
    #[inline]
    pub fn proficiency(mut self, proficiency: impl Into<types::Proficiency>) -> Self {
        self.body.proficiency = Some(proficiency.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CapabilitiesAddBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CapabilityReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Capabilities::remove`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesRemove {
    pub(crate) call: Call,
}

impl CapabilitiesRemove {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::MessageAnswer> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Capabilities::update`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CapabilitiesUpdate {
    pub(crate) call: Call,
    body: Box<types::CapabilitiesUpdateBody>,
}

impl CapabilitiesUpdate {
    /// How well an agent can do something; counted as 1, 2 and 3. The Python SDK has other words, which the server does not know.
    #[inline]
    pub fn proficiency(mut self, proficiency: impl Into<types::Proficiency>) -> Self {
        self.body.proficiency = Some(proficiency.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CapabilitiesUpdateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CapabilityReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
