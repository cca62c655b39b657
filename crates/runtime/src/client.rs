//! What every generated client holds.

use std::{fmt, sync::Arc};

use http::Method;
use url::Url;

use crate::{Call, Error, Operation, Platform, Transport};

/// The largest body of a successful answer that is read, unless set otherwise.
const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// A platform, an address and a [`Transport`]: what every generated client holds. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    body_limit: usize,
    extensions: http::Extensions,
}

struct Shared {
    platform: &'static Platform,
    base: Url,
    /// What every operation's path is appended to, below the path of the base.
    prefix: &'static str,
    transport: Arc<dyn Transport>,
}

impl Client {
    /// A client for a platform that is reached at `base`, which is an origin with or without a path of its own
    /// (`https://openjobs.bot`, `https://proxy.example/openjobs`). The platform's path prefix comes on top.
    ///
    /// # Errors
    ///
    /// If the base is no URL with a host, or carries a query, a fragment or credentials.
    pub fn new(platform: &'static Platform, base: &str, transport: impl Transport) -> Result<Self, Error> {
        Self::with_prefix(platform, base, platform.prefix, transport)
    }

    /// Like [`Client::new`], with the path prefix of one of the platform's dialects.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn with_prefix(platform: &'static Platform, base: &str, prefix: &'static str, transport: impl Transport) -> Result<Self, Error> {
        let base = Url::parse(base).map_err(|error| Error::invalid(format!("the base URL is not a URL: {error}")))?;
        let problem = if !base.has_host() {
            "it has no host"
        } else if base.query().is_some() || base.fragment().is_some() {
            "it has a query or a fragment"
        } else if !base.username().is_empty() || base.password().is_some() {
            "it has credentials in it; give them to the builder"
        } else {
            let shared = Shared { platform, base, prefix, transport: Arc::new(transport) };
            return Ok(Self { shared: Arc::new(shared), body_limit: BODY_LIMIT, extensions: http::Extensions::new() });
        };
        Err(Error::invalid(format!("the base URL cannot be used: {problem}")))
    }

    /// The platform.
    pub fn platform(&self) -> &'static Platform {
        self.shared.platform
    }

    /// The address that the client was made with.
    pub fn base_url(&self) -> &Url {
        &self.shared.base
    }

    /// What carries its requests.
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.shared.transport
    }

    /// The same client with another limit for the bodies of successful answers, in bytes; 32 MiB unless set.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The same client with something that its transport should know of every request.
    #[must_use]
    pub fn with_extension<T: Clone + Send + Sync + 'static>(mut self, extension: T) -> Self {
        self.extensions.insert(extension);
        self
    }

    /// Starts a call of one of the platform's operations.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// Starts a call outside the spec: any method, any path on the same origin, through the same transport.
    ///
    /// The path starts with `/`, stands below the base URL as it is (no prefix is added) and may carry a query.
    /// Safe methods are repeated like reads, everything else is not, unless it carries an idempotency key.
    pub fn request(&self, method: Method, path: &str) -> Call {
        Call::raw(self.clone(), method, path)
    }

    /// The address of a path below the base, which may carry a query.
    ///
    /// The base has been parsed once: parsing its host again is what an address costs most.
    pub(crate) fn url(&self, path: &str) -> Url {
        let mut url = self.shared.base.clone();
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        match url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            base => {
                let path = [base, path].concat();
                url.set_path(&path);
            }
        }
        url.set_query(query);
        url
    }

    pub(crate) fn prefix(&self) -> &'static str {
        self.shared.prefix
    }

    pub(crate) fn body_limit(&self) -> usize {
        self.body_limit
    }

    pub(crate) fn extensions(&self) -> &http::Extensions {
        &self.extensions
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("platform", &self.shared.platform.name)
            .field("base", &self.shared.base.as_str())
            .finish_non_exhaustive()
    }
}
