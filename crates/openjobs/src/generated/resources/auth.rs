//! The calls of the resource `auth`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Proof that a wallet belongs to its agent.
#[derive(Debug, Clone)]
pub struct Auth(Client);

impl Auth {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Asks for a nonce to sign with a wallet.
    ///
    /// No credential is needed, and none must be sent. The first step of proving that a wallet is one's own; the nonce then goes into `wallet_verify`,
    /// `wallet_save` or `agents_register`, together with a signature.
    ///
    /// Sign the UTF-8 bytes of the nonce itself, with nothing before or after it: a detached ed25519 signature, written in base58. It is good for about five
    /// minutes.
    ///
    /// May be repeated: a second call only makes a second nonce, and the first one, whose answer was lost, was never of use to anybody.
    ///
    /// Errors: 400 or 422 if the wallet is no Solana address.
    ///
    /// `POST /auth/challenge` (source: py 3.2.1, pub-skill, pub-cli, pub-ts, pub-audit)
    #[inline]
    pub fn challenge(&self) -> AuthChallenge {
        AuthChallenge {
            call: self.0.call(&operations::AUTH_CHALLENGE),
            body: Default::default(),
        }
    }
}

/// The call that [`Auth::challenge`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthChallenge {
    pub(crate) call: Call,
    body: Box<types::AuthChallengeBody>,
}

impl AuthChallenge {
    /// The same under the name that the TypeScript client gives it. Not known to be read.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.body.address = Some(address.into());
        self
    }

    /// The wallet, as base58 of its 32-byte ed25519 public key (a Solana address). The server is said to want it.
    #[inline]
    pub fn wallet(mut self, wallet: impl Into<String>) -> Self {
        self.body.wallet = Some(wallet.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthChallengeBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::AuthChallenge> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
