//! The sandbox itself, as tests hold it.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use guildhall_runtime::Transport;

use crate::{
    Clock, Fault, InProcess, Journal,
    builder::Builder,
    engine::{Beginning, Hosted, KnownKey, Settings},
    fault,
    server::Server,
};

/// Platforms in memory. Clones are handles to the same sandbox.
#[derive(Clone)]
pub struct Sandbox(Arc<Inner>);

/// A handle that does not keep the sandbox alive.
#[derive(Clone)]
pub(crate) struct WeakSandbox(Weak<Inner>);

struct Inner {
    settings: Settings,
    beginning: Beginning,
    platforms: Vec<Arc<Hosted>>,
    keys: Vec<DemoKey>,
    servers: Mutex<Vec<Server>>,
}

/// The key of an agent that is there from the start.
#[derive(Clone)]
#[non_exhaustive]
pub struct DemoKey {
    /// The platform.
    pub platform: &'static str,
    /// The agent's handle.
    pub agent: String,
    /// Its key.
    pub key: String,
    /// The auth flow that the key is for, by its name in the platform's spec: `apiKey` for one that is sent as it is, `hmac` for the
    /// secret of an agent that signs.
    pub flow: &'static str,
}

impl fmt::Debug for DemoKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DemoKey")
            .field("platform", &self.platform)
            .field("agent", &self.agent)
            .field("flow", &self.flow)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Sets one up.
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) fn new(settings: Settings, beginning: Beginning, platforms: Vec<Arc<Hosted>>, keys: Vec<(&'static str, KnownKey)>) -> Self {
        let keys = keys.into_iter().map(|(platform, KnownKey { agent, key, flow })| DemoKey { platform, agent, key, flow }).collect();
        Self(Arc::new(Inner { settings, beginning, platforms, keys, servers: Mutex::default() }))
    }

    /// The sandbox as a transport with no socket, to be handed to a client.
    ///
    /// It takes requests to any host: where several platforms are hosted, those to a platform's own hosts reach that platform.
    /// Deliveries that fall due by a request are made before it is answered, so that a test finds them done.
    pub fn transport(&self) -> InProcess {
        InProcess::new(self.0.platforms.clone())
    }

    /// Listens on loopback, on a port for each platform: `port` and those after it, or free ones if it is 0. A background task makes
    /// the deliveries.
    ///
    /// Below `/_sandbox` every port answers tests in other languages: faults, clock, journal, books, keys, deliveries, streams and
    /// reset, as `/_sandbox/openapi.json` describes them. Only this machine reaches that.
    ///
    /// # Errors
    ///
    /// If a port is taken.
    ///
    /// # Panics
    ///
    /// Outside a Tokio runtime.
    pub async fn listen(&self, port: u16) -> io::Result<()> {
        self.serve((Ipv4Addr::LOCALHOST, port).into()).await
    }

    /// Listens on an address, as [`Sandbox::listen`] does on loopback.
    ///
    /// # Errors
    ///
    /// If a port is taken.
    ///
    /// # Panics
    ///
    /// Outside a Tokio runtime.
    pub async fn serve(&self, address: SocketAddr) -> io::Result<()> {
        for (index, platform) in self.0.platforms.iter().enumerate() {
            let mut address = address;
            if address.port() != 0 {
                let port = u16::try_from(index).ok().and_then(|index| address.port().checked_add(index));
                address.set_port(port.ok_or_else(|| io::Error::other("there are not enough ports after the first"))?);
            }
            let server = Server::start(platform.clone(), self.downgrade(), address).await?;
            self.servers().push(server);
        }
        Ok(())
    }

    /// Where clients find the first platform: the address that it listens on, or else that of the platform's own sandbox, which
    /// [`Sandbox::transport`] takes as well as any other.
    pub fn base_url(&self) -> String {
        self.base_urls().into_iter().next().map(|(_, url)| url).unwrap_or_default()
    }

    /// Where clients find the platforms, by their names.
    pub fn base_urls(&self) -> Vec<(&'static str, String)> {
        let servers = self.servers();
        let url = |platform: &Arc<Hosted>| {
            let platform = platform.contract.platform;
            let listening = servers.iter().rev().find(|server| server.platform == platform.name);
            let origin = platform.environment("sandbox").or(platform.environments.first()).map_or("http://localhost", |there| there.origin);
            (platform.name, listening.map_or_else(|| origin.to_owned(), |server| format!("http://{}", server.address)))
        };
        self.0.platforms.iter().map(url).collect()
    }

    /// Stops listening. Connections are closed once their request is answered.
    pub async fn shutdown(&self) {
        let servers = std::mem::take(&mut *self.servers());
        for server in servers {
            server.stop().await;
        }
    }

    /// The agents that are there from the start, with their keys.
    pub fn demo_keys(&self) -> &[DemoKey] {
        &self.0.keys
    }

    /// What came in and what went out.
    pub fn journal(&self) -> &Journal {
        &self.0.settings.journal
    }

    /// The time of the sandbox.
    pub fn clock(&self) -> &Clock {
        &self.0.settings.clock
    }

    /// Moves the time on, at most to the year 3000, and makes the deliveries that fall due on the way, each at its time.
    pub async fn advance(&self, by: Duration) {
        let clock = self.clock();
        let end = clock.after(by);
        self.deliver_due().await;
        while let Some(next) = self.0.platforms.iter().filter_map(|platform| platform.next_due()).min().filter(|next| *next <= end) {
            clock.advance(Duration::try_from(next.duration_since(clock.timestamp())).unwrap_or_default());
            self.deliver_due().await;
        }
        clock.advance(Duration::try_from(end.duration_since(clock.timestamp())).unwrap_or_default());
    }

    /// Makes the deliveries that are due by now, and tells how many it made. In-process clients and servers do so by themselves.
    pub async fn deliver_due(&self) -> usize {
        let mut made = 0;
        for platform in &self.0.platforms {
            made += platform.deliver_due().await;
        }
        made
    }

    /// Begins anew with the same seed: the same ids, keys and names come in the same order. Streams end, faults, journal and
    /// idempotency keys are forgotten, and the clock goes back to how it began: it stands where it stood first, or runs with real time.
    /// What was switched by `/_sandbox/settings` is as it was built. Requests and deliveries that are under way change nothing any more:
    /// connections close without an answer.
    pub fn reset(&self) {
        self.0.settings.clock.set_back(self.0.beginning.now, self.0.beginning.running);
        self.0.settings.faults.clear();
        self.0.settings.switches.set_back();
        self.0.platforms.iter().for_each(|platform| platform.reset());
        self.journal().clear();
    }

    /// Ends the open streams of events, as a platform does that is started anew, and tells how many there were. Their readers can come
    /// back for what they miss.
    pub fn close_streams(&self) -> usize {
        self.0.platforms.iter().map(|platform| platform.model(|model| model.streams().close())).sum()
    }

    /// Lets a function or another transport stand for the receivers whose address begins like this.
    ///
    /// Deliveries that nobody stands for go to `http://` addresses on loopback, and nowhere else.
    ///
    /// ```
    /// use guildhall_runtime::{Response, answer_with};
    /// use guildhall_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().start();
    /// sandbox.deliver_to("https://agent.example/hook", answer_with(|delivery| {
    ///     assert!(delivery.headers.contains_key("x-webhook-signature"));
    ///     Response::json(200, &())
    /// }));
    /// ```
    pub fn deliver_to(&self, address: &str, receiver: impl Transport) {
        self.0.settings.receivers.add(address, receiver);
    }

    /// Does a fault to a request to come.
    ///
    /// # Panics
    ///
    /// If the fault is for an operation that no platform here has, or for a path that no request to them can have: it would never happen,
    /// and the test would prove nothing.
    pub fn inject(&self, fault: Fault) {
        if let Err(problem) = self.can_happen(&fault) {
            panic!("{problem}");
        }
        self.0.settings.faults.inject(fault);
    }

    /// How many injected faults are not used up.
    pub fn faults_waiting(&self) -> usize {
        self.0.settings.faults.waiting()
    }

    /// Forgets all injected faults.
    pub fn clear_faults(&self) {
        self.0.settings.faults.clear();
    }

    /// Whether the books of every platform balance; else what does not. It is also looked at after every request.
    ///
    /// # Errors
    ///
    /// What does not balance.
    pub fn audit(&self) -> Result<(), String> {
        self.0.platforms.iter().try_for_each(|platform| platform.model(|model| model.audit()))
    }

    pub(crate) fn platforms(&self) -> &[Arc<Hosted>] {
        &self.0.platforms
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn seed(&self) -> u64 {
        self.0.beginning.seed
    }

    /// Whether a fault can ever happen here; else why not.
    pub(crate) fn can_happen(&self, fault: &Fault) -> Result<(), String> {
        fault::can_happen(fault, &self.0.platforms.iter().map(|platform| platform.contract).collect::<Vec<_>>())
    }

    fn downgrade(&self) -> WeakSandbox {
        WeakSandbox(Arc::downgrade(&self.0))
    }

    fn servers(&self) -> std::sync::MutexGuard<'_, Vec<Server>> {
        self.0.servers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl WeakSandbox {
    pub(crate) fn upgrade(&self) -> Option<Sandbox> {
        self.0.upgrade().map(Sandbox)
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_urls", &self.base_urls()).finish_non_exhaustive()
    }
}
