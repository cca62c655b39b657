//! A platform's client with the whole stack below it.

use std::{fmt, ops::Deref, sync::Arc};

#[cfg(feature = "blocking")]
use guildhall_runtime::Error;
use guildhall_runtime::{Call, Client as RuntimeClient, Operation, Platform};
use http::Method;
use serde::de::DeserializeOwned;
use url::Url;

#[cfg(feature = "openspawn")]
use crate::stack::session::Session;
use crate::{
    Options, Random,
    download::DownloadCall,
    options::Settings,
    retry::RetryBudget,
    sse::{Frame, Subscription},
    stack::network::Network,
    upload::{Upload, UploadCall},
};

/// What a generated client brings to the facade; implemented here for each platform.
pub trait PlatformClient: From<RuntimeClient> + Clone + Send + Sync + 'static {
    /// The places where the platform runs.
    type Environment;

    /// The ways to speak to it.
    type Dialect;

    /// The platform.
    fn platform() -> &'static Platform;

    /// What the spec says about an environment.
    fn environment(environment: Self::Environment) -> &'static guildhall_runtime::Environment;

    /// What the spec says about a dialect, if it is not the current one.
    fn dialect(dialect: Self::Dialect) -> Option<&'static guildhall_runtime::Dialect>;
}

/// A client of a platform: the generated one, with retries, deadlines, credentials and idempotency keys below it. Cheap to clone.
///
/// It derefs to the generated client, so that `client.jobs().list()` works.
#[derive(Clone)]
pub struct Client<P> {
    platform: P,
    runtime: RuntimeClient,
    tools: Tools,
    network: Arc<Network>,
}

/// What a call that is served by hand needs besides itself.
#[derive(Clone)]
pub(crate) struct Tools {
    /// What is set for the calls of the client.
    pub(crate) settings: Arc<Settings>,
    pub(crate) random: Arc<dyn Random>,
    /// The session by which it calls.
    #[cfg(feature = "openspawn")]
    pub(crate) session: Option<Session>,
}

impl<P: PlatformClient> Client<P> {
    pub(crate) fn new(runtime: RuntimeClient, tools: Tools, network: Arc<Network>) -> Self {
        Self { platform: P::from(runtime.clone()), runtime, tools, network }
    }

    fn with_runtime(&self, runtime: RuntimeClient) -> Self {
        Self::new(runtime, self.tools.clone(), self.network.clone())
    }

    /// The same client with other settings for its calls. It shares connections, credentials and, unless set, the retry budget.
    ///
    /// ```
    /// # #[cfg(feature = "openjobs")]
    /// # async fn list(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// use std::time::Duration;
    /// use guildhall::Options;
    ///
    /// let hasty = client.with(Options::new().deadline(Duration::from_secs(2)).max_retries(0));
    /// hasty.jobs().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with(&self, options: Options) -> Self {
        let settings = Arc::new(self.tools.settings.with(options));
        let tools = Tools { settings: settings.clone(), ..self.tools.clone() };
        Self::new(self.runtime.clone().with_extension(settings), tools, self.network.clone())
    }

    /// The same client with another limit for the bodies of successful answers, in bytes; 32 MiB unless set.
    #[must_use]
    pub fn with_body_limit(&self, bytes: usize) -> Self {
        self.with_runtime(self.runtime.clone().with_body_limit(bytes))
    }

    /// The same client for threads without a runtime, with connections of its own; see [`blocking`](crate::blocking).
    ///
    /// It shares everything else: credentials, options, retry budget, clock and randomness. Call this once and clone the client, since
    /// every call makes a new connection pool.
    ///
    /// Layers given to [`Builder::layer`](crate::Builder::layer) are put on afresh, and
    /// [`Builder::http_client`](crate::Builder::http_client)'s function runs again. What was given as a whole is shared: a transport, and
    /// an unguarded client with its connections, which must then not be used from elsewhere while the runtime that made them is idle.
    ///
    /// ```no_run
    /// # #[cfg(feature = "openjobs")]
    /// # fn list() -> Result<(), guildhall::Error> {
    /// use guildhall::{blocking::Wait, openjobs};
    ///
    /// let client = openjobs::builder().build()?.blocking()?;
    /// let jobs = client.jobs().list().send().wait()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the HTTP client cannot be set up, and
    /// [`ErrorKind::Other`](crate::ErrorKind::Other) if the runtime of the process cannot be started.
    #[cfg(feature = "blocking")]
    pub fn blocking(&self) -> Result<Self, Error> {
        Ok(match self.network.blocking_wire()? {
            Some(wire) => self.with_runtime(self.runtime.clone().with_extension(Arc::new(wire))),
            None => self.clone(),
        })
    }

    /// Starts a call of one of the platform's operations, by its row in the operation table: for programs that learn only at run time
    /// which operation to call. Everything else is better off with the resource handles.
    pub fn call(&self, operation: &'static Operation) -> Call {
        self.runtime.call(operation)
    }

    /// Starts a call outside the spec: any method, any path on the client's own origin, through the whole stack.
    ///
    /// The path starts with `/` and stands below the base URL as it is; it may carry a query. The client's credential goes with it.
    /// What is not safe by HTTP's definition is repeated only if it has an `Idempotency-Key` of yours and the platform is known to look at
    /// that header for the client's kind of credential, since only you can know that it does so for this call.
    pub fn request(&self, method: Method, path: &str) -> Call {
        self.runtime.request(method, path)
    }

    /// Makes a download of a call: one of an operation that answers with a file, or of an address outside the spec.
    ///
    /// The resource handles have a method for each operation that is known to answer so.
    pub fn download(&self, call: Call) -> DownloadCall {
        DownloadCall::new(call, self.tools.clone())
    }

    /// Makes an upload of a call: one of an operation that takes a form with one file, or of an address outside the spec.
    ///
    /// The resource handles have a method for each operation that is known to take one.
    pub fn upload<T: DeserializeOwned + 'static>(&self, call: Call, upload: Upload) -> UploadCall<T> {
        UploadCall::new(call, upload, self.tools.clone())
    }

    /// Makes a stream of events of a call: one of an operation that answers with them, or of an address outside the spec.
    ///
    /// The resource handles have a method for each operation that is known to answer so.
    pub fn subscribe(&self, call: Call) -> Subscription<Frame> {
        Subscription::new(call, self.tools.clone())
    }

    #[cfg(feature = "openjobs")]
    pub(crate) fn tools(&self) -> Tools {
        self.tools.clone()
    }

    #[cfg(feature = "openspawn")]
    pub(crate) fn random(&self) -> &dyn Random {
        &*self.tools.random
    }

    #[cfg(feature = "openspawn")]
    pub(crate) fn session(&self) -> Option<&Session> {
        self.tools.session.as_ref()
    }

    /// The budget that the calls of this client draw their repeats from.
    pub fn retry_budget(&self) -> &Arc<dyn RetryBudget> {
        &self.tools.settings.budget
    }

    /// The address that the client calls.
    pub fn base_url(&self) -> &Url {
        self.runtime.base_url()
    }

    /// The platform, as its spec describes it.
    pub fn platform_info(&self) -> &'static Platform {
        self.runtime.platform()
    }
}

impl<P> Deref for Client<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.platform
    }
}

impl<P> fmt::Debug for Client<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.runtime.fmt(f)
    }
}
