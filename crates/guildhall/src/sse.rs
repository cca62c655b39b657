//! Streams of server-sent events that are taken up again when they break off.
//!
//! ```no_run
//! # #[cfg(feature = "openjobs")]
//! # async fn follow(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
//! let mut frames = client.events().stream().frames();
//! while let Some(frame) = frames.next().await {
//!     let frame = frame?;
//!     println!("{}: {}", frame.event, frame.data);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Frames are read as the WHATWG standard says. Nothing is sent before the stream is polled; dropping it closes the connection.
//!
//! # When it ends
//!
//! | what happens | what becomes of the stream |
//! |---|---|
//! | the first connection does not come about | an error, after the repeats that every call of the client has |
//! | the platform ends the stream, the connection breaks, or nothing comes for 90 s | it is taken up again |
//! | a later connection fails: no connection, a time-out, a status that the platform's spec calls transient | it is tried again |
//! | too many connections in a row came to nothing | an error, and [`is_exhausted`](crate::Error::is_exhausted) |
//! | any other refusal, 401, 403 and 404 among them | an error |
//! | the answer is no stream of events, or a frame is too large | an error |
//! | 204 | it ends |
//!
//! An error is the last item. Not even a comment counts as an event, but it shows that the connection lives.
//!
//! # How long it waits
//!
//! Anything up to 1 s before it is taken up the first time, up to twice as long each time after that, up to 30 s; a frame sets it
//! back to 1 s. The platform's `retry:` takes the place of that second (as 0.1 s at least and 5 minutes at most), and neither it nor
//! a `Retry-After` is undercut; one of more than 5 minutes is an error that tells it. A later connection starts after the last id that
//! was seen (`Last-Event-ID`).
//!
//! Neither the deadline nor the time of an attempt counts once the stream has begun.

mod frames;
mod pace;
mod parser;

use std::{fmt, marker::PhantomData, time::Duration};

use guildhall_runtime::{Call, Error};
pub use guildhall_runtime::{Frame, UnknownFrame};

pub use self::frames::{Events, Frames, Message};
use crate::client::Tools;

/// How long a connection may be silent, unless set otherwise.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// How often in a row a stream is taken up again in vain, unless set otherwise.
const MAX_RECONNECTS: u32 = 30;

/// The largest frame that is taken, unless set otherwise, in bytes.
const FRAME_LIMIT: usize = 1024 * 1024;

/// What a frame is read as; implemented by the generated types of events.
pub trait FromFrame {
    /// Reads a frame by its name. One that is not known is an event too.
    fn from_frame(frame: &Frame) -> Self;
}

impl FromFrame for Frame {
    fn from_frame(frame: &Frame) -> Self {
        frame.clone()
    }
}

/// What is told of every break, and of the wait before the stream is taken up again.
type OnBreak = Box<dyn FnMut(&Error, Duration) + Send>;

/// A stream of events that is being set up.
#[must_use = "nothing is streamed until `frames` or `events` is polled"]
pub struct Subscription<E> {
    call: Call,
    tools: Tools,
    last_event_id: String,
    idle_timeout: Duration,
    max_reconnects: u32,
    frame_limit: usize,
    on_break: Option<OnBreak>,
    event: PhantomData<fn() -> E>,
}

impl<E> Subscription<E> {
    pub(crate) fn new(call: Call, tools: Tools) -> Self {
        Self {
            call,
            tools,
            last_event_id: String::new(),
            idle_timeout: IDLE_TIMEOUT,
            max_reconnects: MAX_RECONNECTS,
            frame_limit: FRAME_LIMIT,
            on_break: None,
            event: PhantomData,
        }
    }

    /// Starts after the event of that id, as [`Frames::last_event_id`] told it: to go on after a crash.
    pub fn last_event_id(mut self, id: impl Into<String>) -> Self {
        self.last_event_id = id.into();
        self
    }

    /// How long a connection may be silent before it counts as broken; 90 seconds unless set. Comments count as life.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// How often in a row the stream is taken up again in vain before that is an error; 30 times unless set, which takes about six and a
    /// half minutes. 0 means that a stream that breaks off is not taken up again, and [`u32::MAX`] that there is no limit.
    ///
    /// A connection was in vain if it did not come about, or broke within 30 s without a byte.
    pub fn max_reconnects(mut self, reconnects: u32) -> Self {
        self.max_reconnects = reconnects;
        self
    }

    /// How many bytes a frame may have; 1 MiB unless set.
    pub fn frame_limit(mut self, bytes: usize) -> Self {
        self.frame_limit = bytes;
        self
    }

    /// Tells with each break what happened, and how long the stream waits before it is taken up again.
    pub fn on_break(mut self, callback: impl FnMut(&Error, Duration) + Send + 'static) -> Self {
        self.on_break = Some(Box::new(callback));
        self
    }

    /// The frames, as they come.
    pub fn frames(self) -> Frames {
        Frames::new(self)
    }
}

impl<E: FromFrame> Subscription<E> {
    /// The events, each with the frame that it came in.
    pub fn events(self) -> Events<E> {
        Events::new(Frames::new(self))
    }
}

impl<E> fmt::Debug for Subscription<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("call", &self.call)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_reconnects", &self.max_reconnects)
            .field("frame_limit", &self.frame_limit)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
