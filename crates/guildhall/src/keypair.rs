//! Wallet keys, and whatever else can sign with ed25519.

use std::{fmt, fs, path::Path};

use ed25519_dalek::{Signer as _, SigningKey};
use guildhall_runtime::{BoxFuture, Error};
use zeroize::Zeroizing;

/// Signs messages with an ed25519 key: a [`Keypair`] in memory, or whatever keeps the key elsewhere (a hardware wallet, a key
/// service).
pub trait MessageSigner: Send + Sync {
    /// The public key: for Solana, the address.
    fn public_key(&self) -> [u8; 32];

    /// The detached signature of a message.
    ///
    /// # Errors
    ///
    /// If the signer cannot be reached, or will not sign.
    fn sign_message(&self, message: &[u8]) -> BoxFuture<Result<[u8; 64], Error>>;
}

/// An ed25519 keypair in memory. It is wiped when dropped, and `Debug` shows only the public key.
#[derive(Clone)]
pub struct Keypair(SigningKey);

impl Keypair {
    /// The keypair of a 32-byte seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The keypair of a Solana secret key (64 bytes: seed, then public key) or of a seed (32 bytes).
    ///
    /// # Errors
    ///
    /// If there are neither 64 nor 32 bytes, or the public half of the 64 does not belong to the secret half.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        if let Ok(seed) = bytes.try_into() {
            return Ok(Self::from_seed(seed));
        }
        let whole: &[u8; 64] =
            bytes.try_into().map_err(|_| Error::invalid(format!("a secret key has 64 or 32 bytes, and this one has {}", bytes.len())))?;
        SigningKey::from_keypair_bytes(whole)
            .map(Self)
            .map_err(|_| Error::invalid("the public half of the secret key does not belong to its secret half"))
    }

    /// The keypair that a text holds: base58 of 64 or 32 bytes (as wallets export it), or a JSON array of that many numbers (as
    /// `solana-keygen` writes it). White space round it does not matter.
    ///
    /// # Errors
    ///
    /// If it is neither, and as [`from_bytes`](Self::from_bytes).
    pub fn from_text(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let mut bytes = Zeroizing::new([0_u8; 64]);
        let length = match text.strip_prefix('[') {
            Some(rest) => numbers(rest, &mut bytes)?,
            // What the message of bs58 would add is a character of the key.
            None => bs58::decode(text)
                .onto(bytes.as_mut_slice())
                .map_err(|_| Error::invalid("the secret key is neither base58 of at most 64 bytes nor a JSON array"))?,
        };
        Self::from_bytes(&bytes[..length])
    }

    /// The keypair in a file, in one of the forms of [`from_text`](Self::from_text).
    ///
    /// # Errors
    ///
    /// If the file cannot be read, and as [`from_text`](Self::from_text).
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map(Zeroizing::new)
            .map_err(|error| Error::invalid(format!("the key file {} cannot be read", path.display())).with_source(error))?;
        Self::from_text(&text)
    }

    /// The public key.
    pub fn public_key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// The public key in base58: the Solana address.
    pub fn address(&self) -> String {
        base58(&self.public_key())
    }

    /// The detached signature of a message.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl MessageSigner for Keypair {
    fn public_key(&self) -> [u8; 32] {
        self.public_key()
    }

    fn sign_message(&self, message: &[u8]) -> BoxFuture<Result<[u8; 64], Error>> {
        Box::pin(std::future::ready(Ok(self.sign(message))))
    }
}

impl fmt::Debug for Keypair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keypair({})", self.address())
    }
}

/// Base58 with Bitcoin's alphabet and no checksum, as Solana writes keys and signatures.
pub(crate) fn base58(bytes: &[u8]) -> String {
    bs58::encode(bytes).into_string()
}

/// Reads the rest of a JSON array of bytes, the opening bracket left out, and says how many there were.
///
/// It is read by hand because a growing vector would leave copies of the key behind.
fn numbers(rest: &str, bytes: &mut [u8; 64]) -> Result<usize, Error> {
    let problem = || Error::invalid("the secret key starts like a JSON array but is none of at most 64 numbers from 0 to 255");
    let list = rest.strip_suffix(']').ok_or_else(problem)?;
    let mut length = 0;
    for number in list.split(',') {
        *bytes.get_mut(length).ok_or_else(problem)? = number.trim().parse().map_err(|_| problem())?;
        length += 1;
    }
    Ok(length)
}

#[cfg(test)]
mod tests;
