//! How a sandbox is set up.

use crate::{
    Clock, Journal, OpenJobs, Sandbox,
    engine::{Beginning, Hosted, Plan, Receivers, Settings},
    fault::Faults,
};

/// A platform that a sandbox can host.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Platform {
    /// OpenJobs.
    OpenJobs(OpenJobs),
}

impl Platform {
    fn plan(&self, beginning: Beginning) -> Plan {
        match self {
            Self::OpenJobs(platform) => platform.plan(beginning),
        }
    }
}

impl From<OpenJobs> for Platform {
    fn from(platform: OpenJobs) -> Self {
        Self::OpenJobs(platform)
    }
}

/// Sets up a [`Sandbox`].
#[derive(Debug)]
#[must_use = "nothing runs until `start` is called"]
pub struct Builder {
    seed: u64,
    clock: Clock,
    strict: bool,
    rate_limits: bool,
    platforms: Vec<Platform>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self { seed: 0, clock: Clock::standing(), strict: cfg!(debug_assertions), rate_limits: false, platforms: Vec::new() }
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

    /// Starts the sandbox. This opens no socket: see [`Sandbox::listen`] and [`Sandbox::transport`].
    pub fn start(mut self) -> Sandbox {
        if self.platforms.is_empty() {
            self = self.platform(OpenJobs::new());
        }
        let settings = Settings {
            clock: self.clock,
            journal: Journal::default(),
            faults: Faults::default(),
            receivers: Receivers::default(),
            strict: self.strict,
            rate_limits: self.rate_limits,
        };
        let beginning = Beginning { seed: self.seed, now: settings.clock.timestamp() };
        let mut keys = Vec::new();
        let mut platforms = Vec::new();
        for platform in self.platforms {
            let mut plan = platform.plan(beginning);
            let platform = plan.contract.platform.name;
            keys.extend(std::mem::take(&mut plan.keys).into_iter().map(|(agent, key)| (platform, agent, key)));
            platforms.push(Hosted::new(plan, settings.clone()));
        }
        Sandbox::new(settings, platforms, keys)
    }
}
