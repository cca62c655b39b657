//! The body of an answer on its way out: at once, in its own time, slowly, or broken off.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use tokio::time::{Sleep, sleep};

use super::streams::Live;

/// In how many pieces a slow body comes.
const PIECES: usize = 10;

/// The body of an answer.
#[derive(Debug)]
pub(crate) struct ReplyBody {
    source: Source,
    pace: Option<Pace>,
    tear: Option<Tear>,
}

#[derive(Debug)]
enum Source {
    Whole(Bytes),
    Live(Box<Live>),
}

/// When a body breaks off: what was written must be on its way first.
#[derive(Debug, Clone, Copy)]
enum Tear {
    AfterFlush,
    Now,
}

/// The pauses before the pieces of a slow body.
struct Pace {
    piece: usize,
    pause: Duration,
    timer: Option<Pin<Box<Sleep>>>,
}

/// The connection breaks on purpose.
#[derive(Debug)]
pub(crate) struct Broken;

impl ReplyBody {
    pub(crate) fn live(live: Live) -> Self {
        Self { source: Source::Live(Box::new(live)), pace: None, tear: None }
    }

    /// The bytes that are still to come; none of a stream, which has no end.
    pub(crate) fn bytes(&self) -> Bytes {
        match &self.source {
            Source::Whole(bytes) => bytes.clone(),
            Source::Live(_) => Bytes::new(),
        }
    }

    /// How many bytes will come, if that is known and they all will.
    pub(crate) fn length(&self) -> Option<u64> {
        match (&self.source, self.tear) {
            (Source::Whole(bytes), None) => Some(bytes.len() as u64),
            _ => None,
        }
    }

    /// Whether it may take long.
    pub(crate) fn takes_long(&self) -> bool {
        matches!(self.source, Source::Live(_)) || self.pace.is_some()
    }

    /// Whether nothing more will come.
    pub(crate) fn is_over(&self) -> bool {
        self.tear.is_none() && matches!(&self.source, Source::Whole(bytes) if bytes.is_empty())
    }

    /// Breaks off after half of what is known, or in the middle of the first frame of a stream. Tells how long it would have been.
    pub(crate) fn tear(&mut self) -> Option<u64> {
        let length = self.length();
        if let Source::Whole(bytes) = &mut self.source {
            bytes.truncate(bytes.len() / 2);
        }
        self.tear = Some(Tear::AfterFlush);
        length
    }

    /// Spreads it over a time.
    pub(crate) fn slow(&mut self, over: Duration) {
        let length = self.length().and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
        let pieces = length.clamp(1, PIECES);
        // Every pause comes before its piece, so that all of them add up to the whole time.
        self.pace = Some(Pace { piece: length.div_ceil(pieces).max(1), pause: over / pieces as u32, timer: None });
    }

    /// The next piece. An error says that the body breaks off.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Broken>>> {
        if matches!(&self.source, Source::Whole(bytes) if bytes.is_empty()) {
            return self.poll_end(context);
        }
        if let Some(pace) = &mut self.pace {
            let pause = pace.pause;
            ready!(pace.timer.get_or_insert_with(|| Box::pin(sleep(pause))).as_mut().poll(context));
        }
        let most = self.pace.as_ref().map_or(usize::MAX, |pace| pace.piece);
        let piece = match &mut self.source {
            Source::Whole(bytes) => bytes.split_to(bytes.len().min(most)),
            Source::Live(live) => match ready!(live.poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(frame) if self.tear.is_none() => frame,
                Some(frame) => {
                    self.source = Source::Whole(Bytes::new());
                    frame.slice(..frame.len() / 2)
                }
            },
        };
        if let Some(pace) = &mut self.pace {
            pace.timer = None;
        }
        Poll::Ready(Some(Ok(piece)))
    }

    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Broken>>> {
        match self.tear {
            None => Poll::Ready(None),
            Some(Tear::Now) => Poll::Ready(Some(Err(Broken))),
            Some(Tear::AfterFlush) => {
                self.tear = Some(Tear::Now);
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

impl From<Bytes> for ReplyBody {
    fn from(bytes: Bytes) -> Self {
        Self { source: Source::Whole(bytes), pace: None, tear: None }
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("piece", &self.piece).field("pause", &self.pause).finish_non_exhaustive()
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection breaks on purpose")
    }
}

impl std::error::Error for Broken {}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::time::Instant;

    use super::*;

    /// Every piece with the second in which it came, and whether the body broke off.
    async fn pieces(mut body: ReplyBody) -> (Vec<(u64, usize)>, bool) {
        let (started, mut pieces) = (Instant::now(), Vec::new());
        while let Some(piece) = poll_fn(|context| body.poll_piece(context)).await {
            let Ok(piece) = piece else { return (pieces, true) };
            pieces.push((started.elapsed().as_secs(), piece.len()));
        }
        (pieces, false)
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_body_comes_in_pieces_spread_over_its_time() {
        for (length, expected) in [
            (0, vec![]),
            (1, vec![(10, 1)]),
            (3, vec![(3, 1), (6, 1), (10, 1)]),
            (25, (1..=8).map(|piece| (piece, 3)).chain([(9, 1)]).collect()),
        ] {
            let mut body = ReplyBody::from(Bytes::from(vec![b'x'; length]));
            body.slow(Duration::from_secs(10));
            assert_eq!(body.length(), Some(length as u64));
            assert_eq!(pieces(body).await, (expected, false), "{length}");
        }
    }

    #[tokio::test]
    async fn a_torn_body_breaks_off_after_its_first_half() {
        let mut body = ReplyBody::from(Bytes::from_static(b"0123456789"));
        assert_eq!((body.tear(), body.length()), (Some(10), None));
        assert_eq!(pieces(body).await, (vec![(0, 5)], true));
    }
}
