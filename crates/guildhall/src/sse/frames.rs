//! The stream of frames, over as many connections as it takes.

use std::{
    fmt,
    future::{Future, poll_fn},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use guildhall_runtime::{BoxFuture, ByteStream, Call, Error, ErrorKind, Frame, ResponseValue, Sent};
use http::{HeaderValue, StatusCode, header};
use tokio::time::{Sleep, sleep, timeout};

use super::{
    FromFrame, OnBreak, Subscription,
    pace::{LONGEST_WAIT, Pace},
    parser::{Parsed, Parser},
};
use crate::{
    Options,
    client::Tools,
    idle::Idle,
    stack::{attempt::OwnPace, trace::error_type},
};

/// How much of an answer that is no stream of events is kept for its error, and how long it is waited for.
const KEPT: (usize, Duration) = (1024, Duration::from_secs(1));

/// The longest id that is sent back: longer ones would make a header that servers refuse.
const LONGEST_ID: usize = 4096;

/// The frames of a stream of events, as they come; see the [module](super). An error is the last item.
#[must_use = "nothing is streamed until it is polled"]
pub struct Frames {
    call: Call,
    tools: Tools,
    idle_timeout: Duration,
    frame_limit: usize,
    last_id: String,
    pace: Pace,
    parser: Parser,
    state: State,
    /// Whether there has been a connection.
    begun: bool,
    on_break: Option<OnBreak>,
}

enum State {
    Idle,
    /// A connection on its way; nothing comes of it if the platform says that the stream is over.
    Connecting(BoxFuture<Result<Option<ByteStream>, Error>>),
    Open(Idle),
    Waiting(Pin<Box<Sleep>>),
    /// It has ended, with an error that is still to be told.
    Failed(Error),
    Ended,
}

impl Frames {
    pub(super) fn new<E>(subscription: Subscription<E>) -> Self {
        let Subscription { call, tools, last_event_id, idle_timeout, max_reconnects, frame_limit, on_break, event: _ } = subscription;
        // A cache on the way must neither answer in place of the platform nor hold the stream back.
        let call = call.header(header::ACCEPT, "text/event-stream").header(header::CACHE_CONTROL, "no-store").with_extension(OwnPace);
        Self {
            call,
            tools,
            idle_timeout,
            frame_limit,
            last_id: last_event_id,
            pace: Pace::new(max_reconnects),
            parser: Parser::new(frame_limit),
            state: State::Idle,
            begun: false,
            on_break,
        }
    }

    /// The next frame: [`Stream::poll_next`] as a future.
    pub async fn next(&mut self) -> Option<Result<Frame, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The id of the last event that was seen, if there was one: what to start after once more, see [`Subscription::last_event_id`].
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.last_id.as_str()).filter(|id| !id.is_empty())
    }

    fn connect(&self) -> State {
        let mut call = self.call.clone();
        if !self.last_id.is_empty() && self.last_id.len() <= LONGEST_ID && HeaderValue::try_from(&self.last_id).is_ok() {
            call = call.header("Last-Event-ID", &self.last_id);
        }
        if self.begun {
            // The stream has a back-off of its own.
            call = call.with_extension(std::sync::Arc::new(self.tools.settings.with(Options::new().max_retries(0))));
        }
        State::Connecting(Box::pin(connect(call)))
    }

    fn open(&mut self, body: ByteStream) {
        self.begun = true;
        self.pace.connected();
        self.parser = Parser::new(self.frame_limit);
        self.state = State::Open(Idle::new(body, self.idle_timeout));
    }

    /// Takes bytes of the connection.
    fn take(&mut self, bytes: &Bytes) {
        self.pace.alive();
        let taken = self.parser.push(bytes);
        if let Some(wait) = self.parser.take_retry() {
            self.pace.ask(wait);
        }
        if let Err(error) = taken {
            self.state = State::Failed(error);
        }
    }

    /// Takes the stream up again after a failure, if there is an attempt left.
    fn lost(&mut self, error: Error) {
        let Some(wait) = self.pace.broken(error.retry_after(), &*self.tools.random) else {
            self.state = State::Failed(error.with_exhausted().with_attempts(self.pace.reconnects()));
            return;
        };
        if wait > LONGEST_WAIT {
            let advice = format!("the platform wants to be left alone for {wait:?}; subscribe again after that, from the last id");
            self.state = State::Failed(error.with_advice(advice));
            return;
        }
        tracing::info!(
            guildhall.operation = self.call.operation().id,
            guildhall.wait_seconds = wait.as_secs_f64(),
            "error.type" = error_type(error.kind(), error.status().as_ref()),
            "a stream is taken up again"
        );
        if let Some(told) = &mut self.on_break {
            told(&error, wait);
        }
        self.state = State::Waiting(Box::pin(sleep(wait)));
    }
}

impl Stream for Frames {
    type Item = Result<Frame, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.parser.next() {
                Some(Parsed::Frame(frame)) => {
                    self.pace.frame();
                    if let Some(id) = &frame.id {
                        self.last_id.clone_from(id);
                    }
                    return Poll::Ready(Some(Ok(frame)));
                }
                Some(Parsed::Id(id)) => {
                    self.last_id = id;
                    continue;
                }
                None => {}
            }
            match &mut self.state {
                State::Idle => self.state = self.connect(),
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(context));
                    self.state = self.connect();
                }
                State::Connecting(connecting) => match ready!(connecting.as_mut().poll(context)) {
                    Ok(Some(body)) => self.open(body),
                    Ok(None) => self.state = State::Ended,
                    // Without repeats of its own, the stack says so of every failure that is worth one.
                    Err(error) if self.begun && error.is_exhausted() => self.lost(error),
                    Err(error) => self.state = State::Failed(error),
                },
                State::Open(body) => match ready!(Pin::new(body).poll_next(context)) {
                    Some(Ok(bytes)) => self.take(&bytes),
                    Some(Err(error)) => self.lost(error.with_sent(Sent::Answered)),
                    None => self.lost(Error::new(ErrorKind::Interrupted, "the platform ended the stream").with_sent(Sent::Answered)),
                },
                State::Failed(_) => {
                    let State::Failed(error) = std::mem::replace(&mut self.state, State::Ended) else { continue };
                    return Poll::Ready(Some(Err(error.with_operation(self.call.operation()))));
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frames").field("call", &self.call).field("last_event_id", &self.last_event_id()).finish_non_exhaustive()
    }
}

/// Opens a connection, and sees to it that it is a stream of events.
async fn connect(call: Call) -> Result<Option<ByteStream>, Error> {
    let operation = call.operation();
    let answer = call.send_stream().await?;
    let media_type = answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = media_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    match answer.status() {
        StatusCode::NO_CONTENT => Ok(None),
        StatusCode::OK if essence.eq_ignore_ascii_case("text/event-stream") => Ok(Some(answer.into_inner())),
        _ => Err(refuse(answer).await.with_operation(operation)),
    }
}

/// The error of an answer that is no stream of events, with its first words.
async fn refuse(answer: ResponseValue<ByteStream>) -> Error {
    let (status, headers, attempts) = (answer.status(), answer.headers().clone(), answer.attempts());
    let (limit, time) = KEPT;
    let (mut body, mut words) = (answer.into_inner(), BytesMut::new());
    let read = async {
        while let Some(Ok(chunk)) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
            words.extend_from_slice(&chunk);
            if words.len() >= limit {
                words.truncate(limit);
                return;
            }
        }
    };
    let _ = timeout(time, read).await;
    let error = Error::new(ErrorKind::Answer, "the platform answered with something else than a stream of events");
    error.with_answer(status, headers, words.freeze()).with_attempts(attempts)
}

/// The events of a stream, as they come; see the [module](super). An error is the last item.
#[must_use = "nothing is streamed until it is polled"]
pub struct Events<E> {
    frames: Frames,
    event: PhantomData<fn() -> E>,
}

/// An event of a stream, and the frame that it came in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message<E> {
    /// The event.
    pub event: E,
    /// The frame, as it came.
    pub frame: Frame,
}

impl<E: FromFrame> Events<E> {
    pub(super) fn new(frames: Frames) -> Self {
        Self { frames, event: PhantomData }
    }

    /// The next event: [`Stream::poll_next`] as a future.
    pub async fn next(&mut self) -> Option<Result<Message<E>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// See [`Frames::last_event_id`].
    pub fn last_event_id(&self) -> Option<&str> {
        self.frames.last_event_id()
    }
}

impl<E: FromFrame> Stream for Events<E> {
    type Item = Result<Message<E>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let frame = ready!(Pin::new(&mut self.frames).poll_next(context));
        Poll::Ready(frame.map(|frame| frame.map(|frame| Message { event: E::from_frame(&frame), frame })))
    }
}

impl<E> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("frames", &self.frames).finish_non_exhaustive()
    }
}
