//! A delivery that was proved.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use guildhall_runtime::EventHead;
use http::HeaderValue;
use sha2::{Digest, Sha256};

use super::{Event, signature::push_hex};

/// A delivery that comes from the platform, with its event and its body.
///
/// `B` is whatever the body was verified in.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery<E, B = Bytes> {
    /// The event.
    pub event: E,
    /// The raw body.
    pub body: B,
    pub(super) key_id: Arc<str>,
    pub(super) header_id: Option<HeaderValue>,
}

impl<E: Event, B: AsRef<[u8]>> Delivery<E, B> {
    /// The id of the secret that it was signed with, as the [`Keyring`](super::Keyring) has it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The id that the platform gave it, in the body or in a header. A header is not signed: whoever captured a delivery can write
    /// any id into it.
    pub fn id(&self) -> Option<String> {
        let in_header = || self.header_id.as_ref()?.to_str().ok().map(str::to_owned);
        self.head().id().map(str::to_owned).or_else(in_header)
    }

    /// What tells it from every other delivery of the platform, in 64 hexadecimal digits that depend on signed bytes only.
    ///
    /// That is the SHA-256 of the id in the body together with the event's type (an id may be that of the thing that the event is
    /// about), or else of the whole body, which platforms resend as it was.
    pub(super) fn identity(&self) -> String {
        let head = self.head();
        let digest = match head.id() {
            Some(id) => Sha256::new().chain_update(head.event_type().unwrap_or_default()).chain_update([0]).chain_update(id).finalize(),
            None => Sha256::digest(self.body.as_ref()),
        };
        let mut text = String::with_capacity(64);
        push_hex(&mut text, &digest);
        text
    }

    /// The names in the body, which are read only when somebody asks: verifying need not go over the body for them.
    fn head(&self) -> EventHead<'_> {
        EventHead::read(self.body.as_ref(), E::PLATFORM).unwrap_or_default()
    }
}

impl<E: fmt::Debug, B: AsRef<[u8]>> fmt::Debug for Delivery<E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("event", &self.event)
            .field("body", &format_args!("{} bytes", self.body.as_ref().len()))
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
