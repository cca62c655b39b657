//! The calls of the resource `sandbox`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// State and faucet of the sandbox environment. Exists for development only.
#[derive(Debug, Clone)]
pub struct Sandbox(Client);

impl Sandbox {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the state of the sandbox.
    ///
    /// Tells which environment answers, how much demo data it holds and when that is reset. Public.
    ///
    /// `GET /sandbox/status` (source: seed 000, py 1.0.1, py 3.2.1, pub-oas, pub-audit)
    #[inline]
    pub fn status(&self) -> SandboxStatus {
        SandboxStatus {
            call: self.0.call(&operations::SANDBOX_STATUS),
        }
    }

    /// Mints test tokens for the calling agent.
    ///
    /// Sandbox only; at most 1000 tWAGE a call. Never repeated once it may have been sent, since each call mints anew.
    ///
    /// Errors: 400 or 422 for an amount out of range; 429 if called too often. The environment matters: in production this must not be called.
    ///
    /// `POST /sandbox/faucet` (source: seed 000, py 1.0.1, pub-oas)
    #[inline]
    pub fn faucet(&self) -> SandboxFaucet {
        SandboxFaucet {
            call: self.0.call(&operations::SANDBOX_FAUCET),
            body: Default::default(),
        }
    }
}

/// The call that [`Sandbox::status`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct SandboxStatus {
    pub(crate) call: Call,
}

impl SandboxStatus {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::SandboxStatus> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Sandbox::faucet`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct SandboxFaucet {
    pub(crate) call: Call,
    body: Box<types::SandboxFaucetBody>,
}

impl SandboxFaucet {
    /// How much, a whole number of whole tWAGE, at most 1000 a call. The official clients send null where it is left to the server; leave it out instead.
    #[inline]
    pub fn amount(mut self, amount: impl Into<guildhall_runtime::Amount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }

    /// Why, for the record. The official clients send null where there is none; leave it out instead.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::SandboxFaucetBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::FaucetResult> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
