//! What platforms deliver: proof of who sent it, once.
//!
//! - [`Webhooks`] proves that a delivery comes from the platform and reads its event, or says why not.
//! - [`ReplayGuard`] tells a new delivery from one that was handled before.
//! - [`Receiver`] does both for a whole request and knows what to answer; with the feature `axum`, [`Received`] is an extractor.
//! - [`Signer`] signs like the platform, for tests and sandboxes.
//!
//! ```
//! # #[cfg(feature = "openjobs")]
//! # async fn hook(request: http::Request<bytes::Bytes>) -> Result<http::StatusCode, Box<dyn std::error::Error>> {
//! use guildhall::{openjobs, webhooks::ReplayGuard};
//!
//! // Once, when the program starts:
//! let webhooks = openjobs::Webhooks::new(std::env::var("OPENJOBS_WEBHOOK_SECRET")?)?;
//! let receiver = openjobs::Receiver::new(webhooks).with_guard(ReplayGuard::in_memory());
//!
//! // For each request:
//! match receiver.receive(request).await {
//!     Ok(received) => {
//!         println!("{:?}", received.event);
//!         Ok(received.done().await)
//!     }
//!     Err(answer) => Ok(answer.status()),
//! }
//! # }
//! ```

mod delivery;
mod keyring;
mod receiver;
mod refusal;
mod replay;
pub(crate) mod signature;
mod signer;
#[cfg(test)]
pub(crate) mod testing;

#[cfg(feature = "axum")]
mod axum;

use std::{fmt, marker::PhantomData, sync::Arc, time::SystemTime};

use guildhall_runtime::{Error, Platform, Secret};
use http::HeaderMap;

use self::signature::{Scheme, Signature};
pub use self::{
    delivery::Delivery,
    keyring::Keyring,
    receiver::{Received, Receiver},
    refusal::Refusal,
    replay::{Replay, ReplayGuard, Ticket},
    signer::Signer,
};

/// What a platform delivers: its generated type of events.
pub trait Event: Sized + Send + Sync + 'static {
    /// The platform whose schemes of signing apply.
    const PLATFORM: &'static Platform;

    /// Reads the body of a delivery. An event of a type unknown, or of none, is an event all the same.
    ///
    /// # Errors
    ///
    /// If the body is not a JSON object.
    fn parse(body: &[u8]) -> Result<Self, Error>;

    /// When the platform sent it, if the body says so. What the signature does not cover must not be used for this.
    fn sent_at(&self) -> Option<SystemTime> {
        None
    }
}

/// Verifies deliveries of one platform. Cheap to clone.
///
/// The bytes are verified as they came, before anything is parsed: a body that was parsed and written again is another body. The
/// headers and the ways of writing a signature come from the platform's spec. Where it names several, a request may carry any of
/// them: one that verifies is enough, and none may be repeated.
pub struct Webhooks<E> {
    shared: Arc<Shared>,
    event: PhantomData<fn() -> E>,
}

struct Shared {
    keyring: Keyring,
    schemes: Vec<Scheme>,
}

impl<E: Event> Webhooks<E> {
    /// Verifies with one secret, as the platform shows it.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or the platform delivers nothing.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, Error> {
        Self::with_keyring(Keyring::new("default", secret)?)
    }

    /// Verifies with any of several secrets: while one takes the place of another, or for several endpoints.
    ///
    /// # Errors
    ///
    /// If the platform delivers nothing.
    pub fn with_keyring(keyring: Keyring) -> Result<Self, Error> {
        let schemes = Scheme::all(E::PLATFORM)?;
        Ok(Self { shared: Arc::new(Shared { keyring, schemes }), event: PhantomData })
    }

    /// Proves that a delivery comes from the platform and reads its event.
    ///
    /// The body is whatever holds the raw bytes; the [`Delivery`] keeps it, so hand it over by value if it is to live on.
    ///
    /// # Errors
    ///
    /// The reason for which the delivery must not be trusted.
    pub fn verify<B: AsRef<[u8]>>(&self, headers: &HeaderMap, body: B) -> Result<Delivery<E, B>, Refusal> {
        let signatures = self.shared.signatures(headers)?;
        let key = self.shared.keyring.find(body.as_ref(), &signatures).ok_or(Refusal::Mismatch)?;
        let event = E::parse(body.as_ref()).map_err(Refusal::Body)?;
        let id_headers = E::PLATFORM.webhooks.as_ref().map_or(&[][..], |webhooks| webhooks.id_headers);
        let header_id = id_headers.iter().find_map(|name| headers.get(*name)).cloned();
        Ok(Delivery { event, body, key_id: key.id.clone(), header_id })
    }

    /// What is wrong with the signatures in the headers, as far as that can be told without the body.
    #[cfg(feature = "axum")]
    fn check_headers(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        self.shared.signatures(headers).map(drop)
    }

    /// [`verify`](Self::verify) for a whole request.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_request<B: AsRef<[u8]>>(&self, request: http::Request<B>) -> Result<Delivery<E, B>, Refusal> {
        let (head, body) = request.into_parts();
        self.verify(&head.headers, body)
    }
}

impl Shared {
    /// The well-formed signatures: at least one.
    fn signatures(&self, headers: &HeaderMap) -> Result<Vec<Signature>, Refusal> {
        let mut signatures = Vec::with_capacity(self.schemes.len());
        let mut refusal = None;
        for scheme in &self.schemes {
            match scheme.find(headers) {
                Ok(Some(signature)) => signatures.push(signature),
                Ok(None) => {}
                // Nobody can tell which of the values the platform wrote, so the other headers do not count either.
                Err(repeated @ Refusal::Repeated { .. }) => return Err(repeated),
                Err(other) => {
                    refusal.get_or_insert(other);
                }
            }
        }
        if signatures.is_empty() {
            return Err(refusal.unwrap_or_else(|| Refusal::Missing { header: self.schemes[0].spec.header }));
        }
        Ok(signatures)
    }
}

impl<E> Clone for Webhooks<E> {
    fn clone(&self) -> Self {
        Self { shared: self.shared.clone(), event: PhantomData }
    }
}

impl<E: Event> fmt::Debug for Webhooks<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks").field("platform", &E::PLATFORM.name).field("keyring", &self.shared.keyring).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
