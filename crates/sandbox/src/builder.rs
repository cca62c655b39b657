//! How a sandbox is set up.

use crate::{
    Clock, Journal, OpenJobs, OpenSpawn, Sandbox,
    engine::{Beginning, Choice, Hosted, Plan, Receivers, Settings, Switches},
    fault::Faults,
};

/// A platform that a sandbox can host.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Platform {
    /// OpenJobs.
    OpenJobs(OpenJobs),
    /// OpenSpawn.
    OpenSpawn(OpenSpawn),
}

impl Platform {
    fn plan(&self, beginning: Beginning) -> Plan {
        match self {
            Self::OpenJobs(platform) => platform.plan(beginning),
            Self::OpenSpawn(platform) => platform.plan(beginning),
        }
    }
}

impl From<OpenJobs> for Platform {
    fn from(platform: OpenJobs) -> Self {
        Self::OpenJobs(platform)
    }
}

impl From<OpenSpawn> for Platform {
    fn from(platform: OpenSpawn) -> Self {
        Self::OpenSpawn(platform)
    }
}

/// How many streams of events each platform has room for.
const STREAMS: usize = 100;

/// Sets up a [`Sandbox`].
#[derive(Debug)]
#[must_use = "nothing runs until `start` is called"]
pub struct Builder {
    seed: u64,
    clock: Clock,
    strict: bool,
    rate_limits: bool,
    redirect_downloads: bool,
    quirks: bool,
    streams: usize,
    platforms: Vec<Platform>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            seed: 0,
            clock: Clock::standing(),
            strict: cfg!(debug_assertions),
            rate_limits: false,
            redirect_downloads: false,
            quirks: false,
            streams: STREAMS,
            platforms: Vec::new(),
        }
    }

    /// From what ids, keys and names are made; the same seed makes the same ones in the same order.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The time. It stands still unless a [`Clock::running`] is given.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Hosts this platform. If none is given, all are hosted.
    pub fn platform(mut self, platform: impl Into<Platform>) -> Self {
        self.platforms.push(platform.into());
        self
    }

    /// Whether an answer that breaks the spec panics, so that the test that met it fails. It does in builds with debug assertions,
    /// as tests are. Otherwise the journal tells of it. On a socket such an answer becomes a 500 in any case.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether the platforms refuse calls beyond the rate that their specs tell of. They do not unless asked.
    pub fn rate_limits(mut self, on: bool) -> Self {
        self.rate_limits = on;
        self
    }

    /// Whether downloads are answered by a redirect to a storage on another origin, with a token that opens the file once. They are
    /// not unless asked.
    ///
    /// On loopback that origin is `localhost` for clients that ask for `127.0.0.1`, and the other way round; both lead to the same
    /// socket. The storage refuses whoever brings a credential of the platform.
    pub fn redirect_downloads(mut self, on: bool) -> Self {
        self.redirect_downloads = on;
        self
    }

    /// Whether the platforms have the known faults of their real servers, as far as the sandbox knows how to have them. They do what
    /// their servers are meant to do unless asked.
    pub fn quirks(mut self, on: bool) -> Self {
        self.quirks = on;
        self
    }

    /// How many streams of events each platform has room for, 100 unless told otherwise. Beyond that it answers 503.
    pub fn streams(mut self, room: usize) -> Self {
        self.streams = room;
        self
    }

    /// Starts the sandbox. This opens no socket: see [`Sandbox::listen`] and [`Sandbox::transport`].
    pub fn start(mut self) -> Sandbox {
        if self.platforms.is_empty() {
            self = self.platform(OpenJobs::new()).platform(OpenSpawn::new());
        }
        let settings = Settings {
            clock: self.clock,
            journal: Journal::default(),
            faults: Faults::default(),
            receivers: Receivers::default(),
            strict: self.strict,
            switches: Switches::new(Choice {
                rate_limits: self.rate_limits,
                redirect_downloads: self.redirect_downloads,
                streams: self.streams,
                quirks: self.quirks,
            }),
        };
        let beginning = Beginning { seed: self.seed, now: settings.clock.timestamp(), running: settings.clock.is_running() };
        let mut keys = Vec::new();
        let mut platforms = Vec::new();
        for platform in self.platforms {
            let make = Box::new(move || platform.plan(beginning));
            let (hosted, own) = Hosted::new(self.seed, settings.clone(), make);
            let name = hosted.contract.platform.name;
            keys.extend(own.into_iter().map(|key| (name, key)));
            platforms.push(hosted);
        }
        Sandbox::new(settings, beginning, platforms, keys)
    }
}
