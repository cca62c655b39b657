//! Proving to OpenJobs that a wallet is the agent's own.
//!
//! The platform hands out a nonce, the wallet signs it, and the signature goes back with the nonce (`pub-skill`, `pub-cli`; section 2.4
//! of the platform's dossier). No key leaves the machine.

use guildhall_openjobs::{resources::wallet::WalletVerify, types::WalletVerified};
use guildhall_runtime::{Error, ErrorKind, ResponseValue};

use super::{Client, sign_challenge};
use crate::keypair::{MessageSigner, base58};

impl Client {
    /// Proves that the wallet registered for the agent is its own: asks for a nonce, has it signed, and sends it back.
    ///
    /// ```no_run
    /// # async fn prove(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// let wallet = guildhall::Keypair::from_file("wallet.json")?;
    /// let proof = client.prove_wallet(&wallet).await?;
    /// assert_eq!(proof.verified, Some(true));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the answer is lost, look at `wallet_verified` of `client.agents().me()` before you try again: a nonce is good for one
    /// attempt.
    ///
    /// # Errors
    ///
    /// Those of both calls; what the platform wants signed if it does not look like a nonce; and those of the signer.
    pub async fn prove_wallet(&self, wallet: &(impl MessageSigner + ?Sized)) -> Result<ResponseValue<WalletVerified>, Error> {
        self.wallet_proof(wallet).await?.send().await
    }

    /// Everything of [`prove_wallet`](Self::prove_wallet) but the last call, which is left to be changed and sent.
    ///
    /// # Errors
    ///
    /// As [`prove_wallet`](Self::prove_wallet).
    pub async fn wallet_proof(&self, wallet: &(impl MessageSigner + ?Sized)) -> Result<WalletVerify, Error> {
        let challenge = self.auth().challenge().wallet(base58(&wallet.public_key())).send().await?;
        let nonce = challenge.nonce.as_deref();
        let nonce = nonce.ok_or_else(|| Error::new(ErrorKind::Answer, "the platform answered a challenge without a nonce"))?;
        let signature = sign_challenge(wallet, nonce).await?;
        Ok(self.wallet().verify().wallet_signature(signature).nonce(nonce))
    }
}

#[cfg(test)]
mod tests;
