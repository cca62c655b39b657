//! How often a stream is taken up again, and after which wait.

use std::time::Duration;

use tokio::time::Instant;

use crate::{
    Random,
    retry::{Backoff, FullJitter},
};

/// The longest wait before a stream is taken up the first time.
const BASE: Duration = Duration::from_secs(1);

/// The longest wait at all, unless the platform asks for more. A connection that lives as long was not in vain.
const CAP: Duration = Duration::from_secs(30);

/// The longest wait that is sat through. A stream that slept for longer would look like one on which nothing happens.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);

/// What the platform may ask for.
const ASKED: [Duration; 2] = [Duration::from_millis(100), LONGEST_WAIT];

/// How often a stream is taken up again, and after which wait.
pub(super) struct Pace {
    max_reconnects: u32,
    /// How often it was taken up again since a connection showed life.
    reconnects: u32,
    /// How often it broke off since the last frame.
    breaks: u32,
    /// What the platform asked for.
    asked: Option<Duration>,
    connection: Connection,
}

/// What is known of the connection.
enum Connection {
    /// It has not come about.
    None,
    /// It has, then, and nothing came of it since.
    Silent(Instant),
    /// Something came of it, be it a comment.
    Alive,
}

impl Pace {
    pub(super) fn new(max_reconnects: u32) -> Self {
        Self { max_reconnects, reconnects: 0, breaks: 0, asked: None, connection: Connection::None }
    }

    /// The platform asks for a wait between connections.
    pub(super) fn ask(&mut self, wait: Duration) {
        let [least, most] = ASKED;
        self.asked = Some(wait.clamp(least, most));
    }

    /// A connection has come about.
    pub(super) fn connected(&mut self) {
        self.connection = Connection::Silent(Instant::now());
    }

    /// A byte has come.
    pub(super) fn alive(&mut self) {
        self.connection = Connection::Alive;
    }

    /// A frame has come.
    pub(super) fn frame(&mut self) {
        self.breaks = 0;
    }

    /// How often the stream was taken up again since a connection showed life.
    pub(super) fn reconnects(&self) -> u32 {
        self.reconnects
    }

    /// The connection has broken, or has not come about: the wait before the next one, unless there have been enough.
    pub(super) fn broken(&mut self, retry_after: Option<Duration>, random: &dyn Random) -> Option<Duration> {
        match std::mem::replace(&mut self.connection, Connection::None) {
            Connection::Alive => self.reconnects = 0,
            Connection::Silent(since) if since.elapsed() >= CAP => self.reconnects = 0,
            Connection::Silent(_) | Connection::None => {}
        }
        if self.reconnects >= self.max_reconnects {
            return None;
        }
        self.reconnects += 1;
        self.breaks = self.breaks.saturating_add(1);
        let base = self.asked.unwrap_or(BASE);
        let wait = FullJitter::new(base, CAP).wait(self.breaks, random);
        Some(wait.max(self.asked.unwrap_or_default()).max(retry_after.unwrap_or_default()))
    }
}
