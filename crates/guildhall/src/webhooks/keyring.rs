//! The secrets that deliveries are signed with.

use std::{fmt, fs, path::Path, sync::Arc};

use guildhall_runtime::{Error, Secret};
use hmac::{Hmac, KeyInit, Mac, digest::CtOutput};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::signature::Signature;

/// One or more webhook secrets, each with an id by which a [`Delivery`](super::Delivery) tells which one it was signed with.
///
/// To rotate: add the new secret, change it at the platform, and take the old one out once nothing matches it any more.
///
/// The key is the text of the secret as it is: nothing is decoded, and no prefix such as `whsec_` is taken off.
#[derive(Clone)]
pub struct Keyring(Vec<Key>);

/// A secret that is ready to sign with.
#[derive(Clone)]
pub(super) struct Key {
    pub(super) id: Arc<str>,
    mac: Hmac<Sha256>,
}

impl Keyring {
    /// A keyring with one secret.
    ///
    /// # Errors
    ///
    /// If the secret is empty.
    pub fn new(id: impl Into<Arc<str>>, secret: impl Into<Secret>) -> Result<Self, Error> {
        Ok(Self(vec![Key::new(id.into(), &secret.into())?]))
    }

    /// A keyring with the secret in a file; its id is the path.
    ///
    /// One newline at the end (`\n` or `\r\n`) is not part of the secret; everything else is.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is not UTF-8, or holds no secret.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map(Zeroizing::new)
            .map_err(|error| Error::invalid(format!("the secret file {} cannot be read", path.display())).with_source(error))?;
        let text = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
        Self::new(path.display().to_string(), text)
    }

    /// Adds a secret.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or the id is that of another one.
    pub fn with(mut self, id: impl Into<Arc<str>>, secret: impl Into<Secret>) -> Result<Self, Error> {
        let key = Key::new(id.into(), &secret.into())?;
        if self.0.iter().any(|other| other.id == key.id) {
            return Err(Error::invalid(format!("two webhook secrets have the id {:?}", key.id)));
        }
        self.0.push(key);
        Ok(self)
    }

    /// The first key that made one of the signatures for the body.
    ///
    /// Which key that is is no secret; how far a signature that does not fit comes near to the right one is, and that type compares in
    /// constant time.
    pub(super) fn find(&self, body: &[u8], signatures: &[Signature]) -> Option<&Key> {
        self.0.iter().find(|key| {
            let right = key.mac.clone().chain_update(body).finalize();
            signatures.iter().any(|signature| right == CtOutput::new((*signature).into()))
        })
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|key| &key.id)).finish()
    }
}

impl Key {
    pub(super) fn new(id: Arc<str>, secret: &Secret) -> Result<Self, Error> {
        if secret.expose().is_empty() {
            return Err(Error::invalid("a webhook secret must not be empty: anybody could sign with it"));
        }
        let mac = Hmac::new_from_slice(secret.expose().as_bytes())
            .map_err(|error| Error::invalid("the webhook secret cannot be used as a key").with_source(error))?;
        Ok(Self { id, mac })
    }

    /// The signature of a body.
    pub(super) fn sign(&self, body: &[u8]) -> Signature {
        self.mac.clone().chain_update(body).finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests;
