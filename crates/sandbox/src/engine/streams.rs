//! Streams of events (`text/event-stream`).

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::mpsc;

use super::refusal::Refusal;
use crate::clock::{self, Clock};

/// How many events are kept for those who come back.
const KEPT: usize = 1000;

/// How many events may wait for a reader that does not read. Beyond that its stream ends, and it can come back for the rest.
const WAITING: usize = 1024;

/// After how long a silence, by the sandbox's clock, a comment keeps the connection alive.
const SILENCE: Duration = Duration::from_secs(15);

/// When somebody whom a full house turned away should come back, in seconds.
const COME_BACK: u32 = 5;

/// The streams of a platform: who listens, and what was sent lately.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    history: VecDeque<Frame>,
    open: Vec<Open>,
    /// Whoever ever listened. Nothing is kept for others.
    listeners: HashSet<String>,
}

/// Whom an event is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Audience {
    Everybody,
    These(Vec<String>),
}

#[derive(Debug)]
struct Frame {
    id: String,
    audience: Audience,
    text: Bytes,
}

#[derive(Debug)]
struct Open {
    listener: String,
    frames: mpsc::Sender<Bytes>,
}

/// An open stream, as its reader holds it.
pub(crate) struct Live {
    first: VecDeque<Bytes>,
    frames: mpsc::Receiver<Bytes>,
    clock: Clock,
    silence: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Streams {
    /// Opens a stream. With the id of the last event that the reader has seen it begins with those that came after it; if that event
    /// is no longer known, with all that are.
    pub(crate) fn open(&mut self, listener: &str, last_seen: Option<&str>, clock: &Clock, room: usize) -> Result<Live, Refusal> {
        if self.count() >= room {
            let message = format!("There is room for {room} streams, and all of them are open");
            return Err(Refusal::new(503, "STREAMS_FULL", message).header("retry-after", COME_BACK));
        }
        let missed = last_seen.map(|last_seen| {
            let place = self.history.iter().position(|frame| frame.id == last_seen);
            let after = self.history.iter().skip(place.map_or(0, |place| place + 1));
            after.filter(|frame| frame.audience.includes(listener)).map(|frame| frame.text.clone())
        });
        let first = std::iter::once(Bytes::from_static(b": welcome\n\n")).chain(missed.into_iter().flatten()).collect();
        let (sender, frames) = mpsc::channel(WAITING);
        self.open.push(Open { listener: listener.to_owned(), frames: sender });
        self.listeners.insert(listener.to_owned());
        Ok(Live { first, frames, clock: clock.clone(), silence: silence(clock) })
    }

    /// Those who listen, or did and may come back, and that the condition holds for.
    pub(crate) fn listeners(&self, condition: impl Fn(&str) -> bool) -> Vec<String> {
        let mut listeners: Vec<_> = self.listeners.iter().filter(|listener| condition(listener)).cloned().collect();
        listeners.sort_unstable();
        listeners
    }

    /// Whether anybody ever listened.
    pub(crate) fn is_heard(&self) -> bool {
        !self.listeners.is_empty()
    }

    /// Sends an event to those who listen, and keeps it for those who come back.
    pub(crate) fn publish(&mut self, id: &str, event: &str, audience: Audience, data: &Value) {
        let text = Bytes::from(format!("id: {id}\nevent: {event}\ndata: {data}\n\n"));
        self.open.retain(|open| !audience.includes(&open.listener) || open.frames.try_send(text.clone()).is_ok());
        self.history.push_back(Frame { id: id.to_owned(), audience, text });
        if self.history.len() > KEPT {
            self.history.pop_front();
        }
    }

    /// How many streams are open.
    pub(crate) fn count(&mut self) -> usize {
        self.open.retain(|open| !open.frames.is_closed());
        self.open.len()
    }

    /// Ends all streams, as a platform does that starts anew. Their readers can come back for what they miss.
    pub(crate) fn close(&mut self) -> usize {
        let count = self.count();
        self.open.clear();
        count
    }
}

impl Audience {
    fn includes(&self, listener: &str) -> bool {
        match self {
            Self::Everybody => true,
            Self::These(listeners) => listeners.iter().any(|other| other == listener),
        }
    }
}

impl Live {
    /// The next frame, or a comment after a long silence; none once the stream has been closed.
    pub(crate) fn poll_frame(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if let Some(frame) = self.first.pop_front() {
            return Poll::Ready(Some(frame));
        }
        let frame = match self.frames.poll_recv(context) {
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Ready(Some(frame)) => frame,
            Poll::Pending => {
                ready!(self.silence.as_mut().poll(context));
                Bytes::from_static(b": keep-alive\n\n")
            }
        };
        self.silence = silence(&self.clock);
        Poll::Ready(Some(frame))
    }
}

impl fmt::Debug for Live {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("first", &self.first.len()).finish_non_exhaustive()
    }
}

fn silence(clock: &Clock) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    let (clock, end) = (clock.clone(), clock::later(clock.timestamp(), SILENCE));
    Box::pin(async move { clock.sleep_until(end).await })
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use serde_json::json;

    use super::*;

    const ROOM: usize = 2;

    async fn next(live: &mut Live) -> Option<String> {
        let frame = poll_fn(|context| live.poll_frame(context)).await?;
        Some(String::from_utf8(frame.to_vec()).unwrap())
    }

    /// What is there without waiting, the comments left out.
    fn at_hand(live: &mut Live) -> Vec<String> {
        let mut context = Context::from_waker(std::task::Waker::noop());
        let mut frames = Vec::new();
        while let Poll::Ready(Some(frame)) = live.poll_frame(&mut context) {
            frames.push(String::from_utf8(frame.to_vec()).unwrap());
        }
        frames.retain(|frame| !frame.starts_with(':'));
        frames
    }

    fn ids(frames: &[String]) -> Vec<&str> {
        frames.iter().filter_map(|frame| frame.lines().next()?.strip_prefix("id: ")).collect()
    }

    #[tokio::test]
    async fn an_event_reaches_those_whom_it_is_for() {
        let (mut streams, clock) = (Streams::default(), Clock::standing());
        assert!(!streams.is_heard());
        let mut me = streams.open("me", None, &clock, ROOM).unwrap();
        let mut you = streams.open("you", None, &clock, ROOM).unwrap();
        streams.publish("e1", "job.matched", Audience::These(vec!["me".into()]), &json!({ "type": "job.matched" }));
        streams.publish("e2", "market:activity", Audience::Everybody, &json!({}));
        assert_eq!(at_hand(&mut me)[0], "id: e1\nevent: job.matched\ndata: {\"type\":\"job.matched\"}\n\n");
        assert_eq!(ids(&at_hand(&mut you)), ["e2"]);
        assert_eq!(streams.listeners(|listener| listener != "you"), ["me"]);
    }

    #[tokio::test]
    async fn who_comes_back_gets_what_came_after_the_last_event_seen() {
        let (mut streams, clock) = (Streams::default(), Clock::standing());
        drop(streams.open("me", None, &clock, ROOM));
        for number in 0..KEPT + 5 {
            let audience = if number % 2 == 0 { Audience::Everybody } else { Audience::These(vec!["you".into()]) };
            streams.publish(&format!("e{number}"), "job.created", audience, &json!({}));
        }
        let last = KEPT + 4;
        for (last_seen, expected) in [
            (None, vec![]),
            (Some(format!("e{last}")), vec![]),
            (Some(format!("e{}", last - 4)), vec![format!("e{}", last - 2), format!("e{last}")]),
        ] {
            let mut live = streams.open("me", last_seen.as_deref(), &clock, ROOM).unwrap();
            assert_eq!(ids(&at_hand(&mut live)), expected, "{last_seen:?}");
        }
        let mut live = streams.open("me", Some("forgotten"), &clock, ROOM).unwrap();
        assert_eq!(at_hand(&mut live).len(), KEPT / 2, "everything that is still known");
    }

    #[tokio::test]
    async fn a_full_house_turns_others_away_until_somebody_leaves() {
        let (mut streams, clock) = (Streams::default(), Clock::standing());
        let first = streams.open("me", None, &clock, ROOM).unwrap();
        let _second = streams.open("me", None, &clock, ROOM).unwrap();
        let refusal = streams.open("me", None, &clock, ROOM).unwrap_err();
        assert_eq!((refusal.status, refusal.headers[0].clone()), (503, ("retry-after", "5".to_owned())));
        drop(first);
        assert!(streams.open("me", None, &clock, ROOM).is_ok());
    }

    #[tokio::test]
    async fn a_reader_that_does_not_read_is_left_behind() {
        let (mut streams, clock) = (Streams::default(), Clock::standing());
        let mut live = streams.open("me", None, &clock, ROOM).unwrap();
        for number in 0..=WAITING {
            streams.publish(&format!("e{number}"), "job.created", Audience::Everybody, &json!({}));
        }
        assert_eq!(streams.count(), 0);
        let mut read = 0;
        while let Some(frame) = next(&mut live).await {
            read += usize::from(!frame.starts_with(':'));
        }
        assert_eq!(read, WAITING);
    }

    #[tokio::test]
    async fn a_comment_breaks_a_silence_by_the_sandboxs_clock() {
        let (mut streams, clock) = (Streams::default(), Clock::standing());
        let mut live = streams.open("me", None, &clock, ROOM).unwrap();
        assert_eq!(next(&mut live).await.as_deref(), Some(": welcome\n\n"));
        for seconds in [15, 20] {
            assert!(poll_fn(|context| Poll::Ready(live.poll_frame(context).is_pending())).await);
            clock.advance(Duration::from_secs(seconds));
            assert_eq!(next(&mut live).await.as_deref(), Some(": keep-alive\n\n"));
        }
        assert_eq!(streams.close(), 1);
        assert_eq!(next(&mut live).await, None);
    }
}
