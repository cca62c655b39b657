//! Signing like a platform, for tests and sandboxes.

use std::fmt;

use bytes::Bytes;
use guildhall_runtime::{Error, Platform, Secret};
use http::{HeaderName, HeaderValue, Method, Request, Uri, header};

use super::{keyring::Key, signature::Scheme};

/// Signs bodies as a platform does, so that tests can deliver what they like.
///
/// ```
/// # #[cfg(feature = "openjobs")]
/// # fn main() -> Result<(), guildhall::Error> {
/// use guildhall::{openjobs, webhooks::Signer};
///
/// let signer = Signer::new(&openjobs::PLATFORM, "whsec_test_secret")?;
/// let request = signer.request("https://agent.example/hook", r#"{"type":"job.matched","id":"evt_1"}"#)?;
/// assert!(openjobs::Webhooks::new("whsec_test_secret")?.verify_request(request).is_ok());
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "openjobs"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct Signer {
    platform: &'static Platform,
    scheme: Scheme,
    key: Key,
}

impl Signer {
    /// Signs in the first way that the platform's spec names.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or the platform delivers nothing.
    pub fn new(platform: &'static Platform, secret: impl Into<Secret>) -> Result<Self, Error> {
        let scheme = Scheme::all(platform)?.swap_remove(0);
        Ok(Self { platform, scheme, key: Key::new("signer".into(), &secret.into())? })
    }

    /// Signs in another way that the spec names.
    ///
    /// # Errors
    ///
    /// If the spec names no such way.
    pub fn with_scheme(mut self, name: &str) -> Result<Self, Error> {
        let scheme = Scheme::all(self.platform)?.into_iter().find(|scheme| scheme.spec.name == name);
        self.scheme = scheme.ok_or_else(|| Error::invalid(format!("{} signs nothing in a way called {name:?}", self.platform.title)))?;
        Ok(self)
    }

    /// The header that carries the signature of a body.
    ///
    /// # Errors
    ///
    /// If the spec's prefix cannot stand in a header.
    pub fn header(&self, body: impl AsRef<[u8]>) -> Result<(HeaderName, HeaderValue), Error> {
        let text = self.scheme.write(&self.key.sign(body.as_ref()));
        let value =
            HeaderValue::try_from(text).map_err(|error| Error::invalid("the signature cannot stand in a header").with_source(error))?;
        Ok((self.scheme.header.clone(), value))
    }

    /// A whole delivery: a POST with the body, its type and its signature.
    ///
    /// # Errors
    ///
    /// If the address is none, and as [`header`](Self::header).
    pub fn request(&self, address: &str, body: impl Into<Bytes>) -> Result<Request<Bytes>, Error> {
        let address: Uri = address.parse().map_err(|error| Error::invalid(format!("{address:?} is not an address")).with_source(error))?;
        let body = body.into();
        let (name, value) = self.header(&body)?;
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = address;
        request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        request.headers_mut().insert(name, value);
        Ok(request)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("platform", &self.platform.name).field("scheme", &self.scheme.spec.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
