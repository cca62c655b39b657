//! Setting up a client.

mod credentials;

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use guildhall_runtime::{Client as RuntimeClient, Dialect, Environment, Error, Request, Response, Secret, Transport};
use tower::{BoxError, Layer, Service};

use crate::{
    Client, Clock, Options, Random, SystemClock, SystemRandom,
    client::{PlatformClient, Tools},
    options::Settings,
    retry::{Backoff, RetryBudget, RetryPolicy},
    stack::{
        Given, Home, Identity, Parts, Stack,
        layered::{TransportService, put_on},
        network::{Network, Source},
        origin,
    },
};

/// Sets up a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<P: PlatformClient> {
    environment: Option<&'static Environment>,
    dialect: Option<&'static Dialect>,
    base_url: Option<String>,
    credentials: Vec<(&'static str, Given)>,
    anonymous: bool,
    own_id: Option<String>,
    network: Network,
    plain_http_hosts: Vec<String>,
    options: Options,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    platform: PhantomData<fn() -> P>,
}

impl<P: PlatformClient> Builder<P> {
    /// A builder with the platform's defaults.
    pub fn new() -> Self {
        Self {
            environment: None,
            dialect: None,
            base_url: None,
            credentials: Vec::new(),
            anonymous: false,
            own_id: None,
            network: Network::default(),
            plain_http_hosts: Vec::new(),
            options: Options::new(),
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            platform: PhantomData,
        }
    }

    /// Sets the credential of that name, which is the name of a security scheme of the platform's spec. An empty one counts as none.
    pub fn credential(self, name: &'static str, secret: impl Into<Secret>) -> Self {
        self.give(name, Given::Text(secret.into()))
    }

    /// Sets the credential of that name, if it consists of more than one text: each by the name that the platform's spec gives it. One of
    /// which every part is empty counts as none.
    pub fn credential_parts(self, name: &'static str, parts: impl IntoIterator<Item = (&'static str, Secret)>) -> Self {
        self.give(name, Given::Parts(parts.into_iter().collect()))
    }

    pub(crate) fn give(mut self, name: &'static str, given: Given) -> Self {
        self.credentials.retain(|(other, _)| *other != name);
        self.credentials.push((name, given));
        self
    }

    /// The id of the caller itself, by which calls are refused that it must not make about itself.
    pub fn own_id(mut self, id: impl Into<String>) -> Self {
        self.own_id = Some(id.into());
        self
    }

    /// Reads no credential from environment variables.
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Where the platform runs; its first environment unless set. The environment's headers go with every call.
    pub fn environment(mut self, environment: P::Environment) -> Self {
        self.environment = Some(P::environment(environment));
        self
    }

    /// The address to call in place of the environment's: an origin, with or without a path of its own.
    ///
    /// Without it and without an [`environment`](Self::environment), the variable of the platform's name counts: `OPENJOBS_BASE_URL`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// An older way to speak to the platform.
    pub fn dialect(mut self, dialect: P::Dialect) -> Self {
        self.dialect = P::dialect(dialect);
        self
    }

    /// Sends requests through a transport in place of the network, such as the embedded sandbox. The whole stack stays on top of it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.network.source = Source::Transport(Arc::new(transport));
        self
    }

    /// Makes connections with settings of yours. The function gets a builder with our own settings, and whatever it sets wins, except
    /// that redirects are turned off, since they would carry credentials to other origins.
    ///
    /// It is a function because a client may need connections more than once (see the feature `blocking`).
    ///
    /// ```
    /// # fn build() -> Result<(), guildhall::Error> {
    /// # #[cfg(feature = "openjobs")]
    /// let client = guildhall::openjobs::builder().http_client(|http| http.https_only(true).pool_max_idle_per_host(4)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static) -> Self {
        self.network.source = Source::Configured(Box::new(configure));
        self
    }

    /// Sends requests through a finished HTTP client. **Unguarded**: if it follows redirects, it carries credentials to whatever origin
    /// the platform names.
    pub fn unguarded_client(mut self, client: reqwest::Client) -> Self {
        self.network.source = Source::Unguarded(client);
        self
    }

    /// Puts a [`tower::Layer`] between the stack and the wire. It sees every attempt as it goes out, credentials included.
    ///
    /// Of several layers the last one given is the outermost. A layer is put on once for each pool of connections: once, and once more
    /// for each blocking client (feature `blocking`). A layer whose error is not an [`Error`] makes the call fail with
    /// [`ErrorKind::Other`](crate::ErrorKind::Other), which is not repeated.
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<TransportService> + Send + Sync + 'static,
        L::Service: Service<Request, Response = Response> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Future: Send,
        <L::Service as Service<Request>>::Error: Into<BoxError>,
    {
        self.network.layers.push(Box::new(move |transport| put_on(&layer, transport)));
        self
    }

    /// Allows plain HTTP to that host, for those who run a platform themselves. Loopback addresses need no permission.
    pub fn allow_plain_http(mut self, host: impl Into<String>) -> Self {
        self.plain_http_hosts.push(host.into());
        self
    }

    /// Settings for all calls; see [`Options`]. They replace what was set before.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// See [`Options::deadline`].
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.options = self.options.deadline(limit);
        self
    }

    /// See [`Options::attempt_timeout`].
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.attempt_timeout(limit);
        self
    }

    /// See [`Options::max_retries`].
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.options = self.options.max_retries(max_retries);
        self
    }

    /// See [`Options::retry_policy`].
    pub fn retry_policy(mut self, policy: impl RetryPolicy) -> Self {
        self.options = self.options.retry_policy(policy);
        self
    }

    /// See [`Options::backoff`].
    pub fn backoff(mut self, backoff: impl Backoff) -> Self {
        self.options = self.options.backoff(backoff);
        self
    }

    /// See [`Options::retry_budget`].
    pub fn retry_budget(mut self, budget: impl RetryBudget) -> Self {
        self.options = self.options.retry_budget(budget);
        self
    }

    /// What tells the time of day, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Where idempotency keys and jitter come from, for tests.
    pub fn random(mut self, random: impl Random) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// The client.
    ///
    /// Credentials that were not given are read from the environment variables that the platform's spec names. That one is missing
    /// is no error here, but when an operation is called that needs it. Where a platform looks at one kind of credential only, none is read
    /// beside one that was given.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the address cannot be called, a credential is none or cannot be written into a
    /// header, there are two and the platform looks at one only, or the HTTP client cannot be set up.
    pub fn build(self) -> Result<Client<P>, Error> {
        self.build_with(|variable| std::env::var(variable).ok())
    }

    pub(crate) fn build_with(self, variable: impl Fn(&str) -> Option<String>) -> Result<Client<P>, Error> {
        let platform = P::platform();
        let from_variable = || variable(&format!("{}_BASE_URL", platform.name.to_uppercase())).filter(|url| !url.is_empty());
        let base_url = self.base_url.or_else(|| if self.environment.is_none() { from_variable() } else { None });
        let environment = self.environment.or(platform.environments.first());
        let base_url = base_url.or_else(|| environment.map(|environment| environment.origin.to_owned()));
        let base_url = base_url.ok_or_else(|| Error::invalid("there is no base URL"))?;

        let environment_headers = environment.map_or(&[][..], |environment| environment.headers);
        let mut identity = Identity::new(platform, environment_headers)?;
        let credentials = credentials::all(platform, self.credentials, |name| variable(name).filter(|_| !self.anonymous))?;
        for (credential, given) in &credentials {
            identity.add(credential, given, (&self.clock, &self.random))?;
        }

        let home = Home::new(&parse(&base_url)?, &self.plain_http_hosts)?;
        let network = Network { is_loopback: home.is_loopback(), ..self.network };
        let wire = network.wire()?;
        let settings = Arc::new(Settings::of(platform).with(self.options));
        let prefix = self.dialect.map_or(platform.prefix, |dialect| dialect.prefix);
        let parts = Parts {
            platform,
            home: Arc::new(home),
            identity: Arc::new(identity),
            own_id: self.own_id,
            prefix,
            legacy: self.dialect.is_some(),
            wire,
            settings: settings.clone(),
            clock: self.clock,
            random: self.random.clone(),
        };
        let runtime = |parts: Parts| RuntimeClient::with_prefix(platform, &base_url, prefix, Stack::new(parts));
        let tools = Tools {
            settings,
            random: self.random,
            #[cfg(feature = "openspawn")]
            session: credentials.into_iter().find_map(|(_, given)| given.into_session()),
        };
        #[cfg(feature = "openspawn")]
        if let Some(session) = &tools.session {
            let nobody = Arc::new(Identity::new(platform, environment_headers)?);
            session.connect(runtime(Parts { identity: nobody, ..parts.clone() })?, parts.clock.clone())?;
        }
        Ok(Client::new(runtime(parts)?, tools, Arc::new(network)))
    }
}

fn parse(base_url: &str) -> Result<url::Url, Error> {
    url::Url::parse(base_url).map_err(|error| Error::invalid(format!("the base URL is not a URL: {error}")))
}

impl<P: PlatformClient> Default for Builder<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P: PlatformClient> fmt::Debug for Builder<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials: Vec<_> = self.credentials.iter().map(|(name, _)| name).collect();
        f.debug_struct("Builder")
            .field("environment", &self.environment.map(|environment| environment.name))
            .field("base_url", &self.base_url.as_deref().and_then(|url| Some(origin(&url::Url::parse(url).ok()?))))
            .field("credentials", &credentials)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
