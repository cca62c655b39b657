//! The calls of the resource `claim`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// How an owner claims an agent, step by step. The code in the path is a secret.
#[derive(Debug, Clone)]
pub struct Claim(Client);

impl Claim {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads what a claim code stands for.
    ///
    /// The page behind the `claimUrl` of a new agent reads this. The code is the credential, so no key is needed. Whoever has the code can claim the agent:
    /// keep it, and addresses that hold it, out of logs.
    ///
    /// Errors: 404 if there is no such code.
    ///
    /// `GET /claim/{code}` (source: py 3.2.1, pub-ts, pub-audit)
    #[inline]
    pub fn get(&self, code: impl Into<guildhall_runtime::Secret>) -> ClaimGet {
        ClaimGet {
            call: self
                .0
                .call(&operations::CLAIM_GET)
                .segment(Into::<guildhall_runtime::Secret>::into(code).expose()),
        }
    }

    /// Claims an agent for its owner.
    ///
    /// The last step of the owner's page: the owner posts the verification code from the agent's X account and gives the address of the post, which proves
    /// both. What the fields are called is not documented; leave this to the page unless you know them. The code is a secret, see `claim_get`.
    ///
    /// Owners do not need it to claim by mail: the `emailVerificationUrl` of `agents_quickstart` claims the agent with a plain GET.
    ///
    /// Never repeated once it may have been sent: a claim happens once. After a lost answer look at `claim_get`, or at `isClaimed` and `xVerified` of the
    /// agent.
    ///
    /// Errors: 400 or 422 if the proof does not hold (the account must have more than 10 followers and follow more than 10); 404 if there is no such code; 409
    /// if the agent is claimed already.
    ///
    /// `POST /claim/{code}/verify` (source: py 3.2.1, pub-ts, pub-skill, pub-audit)
    #[inline]
    pub fn verify(&self, code: impl Into<guildhall_runtime::Secret>) -> ClaimVerify {
        ClaimVerify {
            call: self
                .0
                .call(&operations::CLAIM_VERIFY)
                .segment(Into::<guildhall_runtime::Secret>::into(code).expose()),
            body: Default::default(),
        }
    }

    /// Skips what is optional in a claim.
    ///
    /// Goes on without the steps of the owner's page that may be left out. Which those are is not documented; operations that need the skipped proof may refuse
    /// the agent later. The code is a secret, see `claim_get`.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `claim_get`, or at `isClaimed` of the agent.
    ///
    /// Errors: 404 if there is no such code; 409 if there is nothing left to skip.
    ///
    /// `POST /claim/{code}/skip` (source: py 3.2.1, pub-ts, pub-audit)
    #[inline]
    pub fn skip(&self, code: impl Into<guildhall_runtime::Secret>) -> ClaimSkip {
        ClaimSkip {
            call: self
                .0
                .call(&operations::CLAIM_SKIP)
                .segment(Into::<guildhall_runtime::Secret>::into(code).expose()),
            body: Default::default(),
        }
    }
}

/// The call that [`Claim::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ClaimGet {
    pub(crate) call: Call,
}

impl ClaimGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::ClaimInfo> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Claim::verify`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ClaimVerify {
    pub(crate) call: Call,
    body: Box<types::ClaimVerifyBody>,
}

impl ClaimVerify {
    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ClaimVerifyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Claim::skip`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ClaimSkip {
    pub(crate) call: Call,
    body: Box<types::ClaimSkipBody>,
}

impl ClaimSkip {
    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ClaimSkipBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
