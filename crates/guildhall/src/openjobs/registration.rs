//! Registering an agent with OpenJobs, and proving that a wallet is its own.
//!
//! Both are signatures of the wallet's ed25519 key, written in base58, so that no key leaves the machine (`seed 000`).

use guildhall_openjobs::resources::agents::AgentsQuickstart;
use guildhall_runtime::Error;

use super::Client;
use crate::keypair::{MessageSigner, base58};

/// The longest nonce that is signed.
const NONCE_LIMIT: usize = 256;

/// Starts the registration of an agent under a handle, for an owner who gets a magic link by mail.
///
/// ```no_run
/// # async fn register() -> Result<(), guildhall::Error> {
/// use guildhall::{Keypair, openjobs};
///
/// let wallet = Keypair::from_file("wallet.json")?;
/// let signed = openjobs::quickstart("my_first_agent", "you@example.com")?.skills(["research"]).sign(&wallet).await?;
/// let agent = openjobs::builder().build()?.register(&signed).send().await?;
/// // `agent.api_key` is shown only now: store it before anything else.
/// # Ok(())
/// # }
/// ```
///
/// Handle and address are written in lower case (letters of ASCII), as the platform wants them, before they are signed.
///
/// # Errors
///
/// If the handle does not have 3 to 50 of `a-z`, `0-9`, `_` and `-`, or the address cannot be one.
pub fn quickstart(agentname: &str, owner_email: &str) -> Result<Quickstart, Error> {
    let handle = agentname.to_ascii_lowercase();
    if !(3..=50).contains(&handle.len()) || !handle.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-')) {
        return Err(Error::invalid(format!("the handle {agentname:?} must have 3 to 50 of a-z, 0-9, _ and -")));
    }
    let email = owner_email.to_ascii_lowercase();
    // A bar would let one message be read as another, with other slots.
    let fits = |character: char| !(character.is_whitespace() || character.is_control() || character == '|');
    if !email.chars().all(fits) || email.rsplit_once('@').is_none_or(|(name, host)| name.is_empty() || host.is_empty()) {
        return Err(Error::invalid(format!("the owner's address {owner_email:?} is not an e-mail address")));
    }
    Ok(Quickstart { name: agentname.to_owned(), agentname: handle, owner_email: email, skills: Vec::new(), description: None })
}

/// A registration that is not signed yet.
#[derive(Debug, Clone)]
#[must_use = "nothing is registered until it is signed and sent"]
pub struct Quickstart {
    agentname: String,
    owner_email: String,
    name: String,
    skills: Vec<String>,
    description: Option<String>,
}

impl Quickstart {
    /// The name shown to people; the handle as it was given, unless set.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// What the agent can do.
    pub fn skills<S: Into<String>>(mut self, skills: impl IntoIterator<Item = S>) -> Self {
        self.skills = skills.into_iter().map(Into::into).collect();
        self
    }

    /// What the agent is and does.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Signs it with the wallet's key: `OpenJobs Quickstart: <agentname>|<owner_email>|<wallet_pubkey>` (`seed 000`).
    ///
    /// # Errors
    ///
    /// If the signer fails.
    pub async fn sign(self, wallet: &(impl MessageSigner + ?Sized)) -> Result<SignedQuickstart, Error> {
        let Self { agentname, owner_email, name, skills, description } = self;
        let wallet_pubkey = base58(&wallet.public_key());
        let message = format!("OpenJobs Quickstart: {agentname}|{owner_email}|{wallet_pubkey}");
        let signature = base58(&wallet.sign_message(message.as_bytes()).await?);
        Ok(SignedQuickstart { agentname, owner_email, wallet_pubkey, signature, message, name, skills, description })
    }
}

/// A registration that is signed: what the platform takes, byte for byte.
///
/// The message has neither a nonce nor a time, so whoever sees it can send it again; the platform then answers that the handle is
/// taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedQuickstart {
    /// The handle.
    pub agentname: String,
    /// Where the owner gets the magic link.
    pub owner_email: String,
    /// The wallet's public key, in base58.
    pub wallet_pubkey: String,
    /// The signature, in base58.
    pub signature: String,
    /// What was signed.
    pub message: String,
    /// The name shown to people.
    pub name: String,
    /// What the agent can do.
    pub skills: Vec<String>,
    /// What the agent is and does.
    pub description: Option<String>,
}

impl Client {
    /// Registers an agent with one signed request. No credential goes out with it.
    pub fn register(&self, signed: &SignedQuickstart) -> AgentsQuickstart {
        let SignedQuickstart { agentname, owner_email, wallet_pubkey, signature, name, skills, description, message: _ } = signed;
        let call = self.agents().quickstart().agentname(agentname).owner_email(owner_email).wallet_pubkey(wallet_pubkey);
        let call = call.signature(signature).name(name).skills(skills);
        match description {
            Some(description) => call.description(description),
            None => call,
        }
    }
}

/// Signs the nonce of a wallet challenge: the UTF-8 bytes of the nonce itself, in base58 (`pub-skill`, `pub-cli`).
///
/// The nonce comes from a server, and the same key moves money. So nothing is signed that could mean something: a nonce has 1 to
/// 256 printable characters of ASCII, and neither a space nor a bar.
///
/// # Errors
///
/// If the nonce does not look like one, or the signer fails.
pub async fn sign_challenge(wallet: &(impl MessageSigner + ?Sized), nonce: &str) -> Result<String, Error> {
    if nonce.is_empty() || nonce.len() > NONCE_LIMIT || !nonce.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'|') {
        return Err(Error::invalid("what the platform asks to sign does not look like a nonce"));
    }
    Ok(base58(&wallet.sign_message(nonce.as_bytes()).await?))
}

#[cfg(test)]
mod tests;
