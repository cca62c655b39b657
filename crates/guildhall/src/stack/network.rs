//! Where a wire comes from. It is kept, so that a client can have another one.

use std::{sync::Arc, time::Duration};

use guildhall_runtime::{Error, ErrorKind, Transport};

use super::Wire;

/// How long a connection may take to come about. Until then nothing was sent, so running out of it is always repeated.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How a client reaches its platform.
#[derive(Default)]
pub(crate) struct Network {
    pub(crate) source: Source,
    /// The layers of the user's, the innermost first.
    pub(crate) layers: Vec<PutOn>,
    /// Whether the platform runs on this very machine.
    pub(crate) is_loopback: bool,
}

pub(crate) type PutOn = Box<dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

type Configure = Box<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// What is below the layers of the user's.
#[derive(Default)]
pub(crate) enum Source {
    /// Connections of our own.
    #[default]
    Default,
    /// Connections of our own, with settings of the user's.
    Configured(Configure),
    /// A finished HTTP client.
    Unguarded(reqwest::Client),
    /// The sandbox, or a test.
    Transport(Arc<dyn Transport>),
}

impl Network {
    /// A wire with connections of its own, unless they were given.
    ///
    /// # Errors
    ///
    /// If the HTTP client cannot be set up.
    pub(crate) fn wire(&self) -> Result<Wire, Error> {
        let wire = match &self.source {
            Source::Transport(transport) => Wire::Transport(transport.clone()),
            _ => Wire::Http(self.http_client()?),
        };
        Ok(self.put_layers_on(wire))
    }

    /// Like [`Network::wire`], with connections that live on the runtime of the process. There is none if no connection is ours to make.
    ///
    /// # Errors
    ///
    /// If the HTTP client cannot be set up, or the runtime cannot be started.
    #[cfg(feature = "blocking")]
    pub(crate) fn blocking_wire(&self) -> Result<Option<Wire>, Error> {
        if matches!(self.source, Source::Transport(_)) {
            return Ok(None);
        }
        let runtime = crate::blocking::runtime()?;
        // Some layers spawn a task for what they hold.
        let _entered = runtime.enter();
        let transport = super::http::BlockingTransport { client: self.http_client()?, runtime };
        Ok(Some(self.put_layers_on(Wire::Transport(Arc::new(transport)))))
    }

    fn put_layers_on(&self, wire: Wire) -> Wire {
        self.layers.iter().fold(wire, |wire, put_on| Wire::Transport(put_on(wire.into_transport())))
    }

    fn http_client(&self) -> Result<reqwest::Client, Error> {
        if let Source::Unguarded(client) = &self.source {
            return Ok(client.clone());
        }
        let builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
        // Plain HTTP is allowed to loopback because it does not leave the machine, which a proxy would change.
        let builder = if self.is_loopback { builder.no_proxy() } else { builder };
        let builder = match &self.source {
            Source::Configured(configure) => configure(builder),
            _ => builder,
        };
        // What may be repeated is decided above, and nothing below may repeat it once more. Without the limit, a copy of each request is
        // kept for a repeat that never comes.
        let never = reqwest::retry::never().max_retries_per_request(0);
        let client = builder.redirect(reqwest::redirect::Policy::none()).retry(never).build();
        client.map_err(|error| Error::new(ErrorKind::Invalid, "the HTTP client cannot be set up").with_source(error))
    }
}
