//! The calls of the resource `system`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Whether the server is there, and whether a credential works.
#[derive(Debug, Clone)]
pub struct System(Client);

impl System {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Tells whether the server is up.
    ///
    /// It stands outside of the prefix; `/api/v1/health` does not exist. No credential is looked at. The server knows no other such call: `/ready` and `/metrics` are 404.
    ///
    /// `GET /health` (source: server, observed)
    #[inline]
    pub fn health(&self) -> SystemHealth {
        SystemHealth {
            call: self.0.call(&operations::SYSTEM_HEALTH),
        }
    }

    /// Tells whether a credential works.
    ///
    /// The root of the API, which says a word of greeting to whoever is let in: the cheapest way to try a credential. 401 if it is not good, whatever the reason.
    ///
    /// `GET /` (source: server, observed)
    #[inline]
    pub fn root(&self) -> SystemRoot {
        SystemRoot {
            call: self.0.call(&operations::SYSTEM_ROOT),
        }
    }
}

/// The call that [`System::health`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct SystemHealth {
    pub(crate) call: Call,
}

impl SystemHealth {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Health> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`System::root`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct SystemRoot {
    pub(crate) call: Call,
}

impl SystemRoot {
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
