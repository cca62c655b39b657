//! The calls of the resource `escalations`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Tasks that were handed up to a higher agent.
#[derive(Debug, Clone)]
pub struct Escalations(Client);

impl Escalations {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists escalations that are open.
    ///
    /// Newest first, all in one answer, with the task and both agents. Trap T9: the agents come with their encrypted secrets.
    ///
    /// `GET /tasks/escalations/open` (source: server, observed)
    #[inline]
    pub fn list_open(&self) -> EscalationsListOpen {
        EscalationsListOpen {
            call: self.0.call(&operations::ESCALATIONS_LIST_OPEN),
        }
    }

    /// Marks an escalation as resolved.
    ///
    /// Anybody may. Trap T12: the server does not look whose escalation it is. A key helps signed calls only: with an API key or a JWT the call is never
    /// repeated.
    ///
    /// Errors: 500 if there is no such escalation.
    ///
    /// `POST /tasks/escalations/{escalationId}/resolve` (source: server, observed\*)
    #[inline]
    pub fn resolve(&self, escalation_id: impl AsRef<str>) -> EscalationsResolve {
        EscalationsResolve {
            call: self
                .0
                .call(&operations::ESCALATIONS_RESOLVE)
                .segment(escalation_id.as_ref()),
        }
    }
}

/// The call that [`Escalations::list_open`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct EscalationsListOpen {
    pub(crate) call: Call,
}

impl EscalationsListOpen {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Escalation>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Escalations::resolve`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct EscalationsResolve {
    pub(crate) call: Call,
}

impl EscalationsResolve {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::EscalationReceipt>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
