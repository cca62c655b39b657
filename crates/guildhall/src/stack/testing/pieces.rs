//! Bodies that come in pieces, each in its own time.

use std::{
    collections::VecDeque,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::Body;
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, Sleep, sleep};

use super::{TestPlatform, builder};
use crate::{Builder, Client, Error, ErrorKind, Request, Response};

/// What comes next of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece {
    Bytes(&'static [u8]),
    /// Nothing for so many seconds.
    Pause(u64),
    Fail(ErrorKind),
    /// Nothing ever again.
    Hang,
}

/// A body of these pieces.
pub(crate) fn body(pieces: impl IntoIterator<Item = Piece>) -> Body {
    Body::stream(Pieces { pieces: pieces.into_iter().collect(), pause: None })
}

struct Pieces {
    pieces: VecDeque<Piece>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            match self.pieces.pop_front() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => return Poll::Ready(Some(Ok(Bytes::from_static(bytes)))),
                Some(Piece::Fail(kind)) => return Poll::Ready(Some(Err(Error::new(kind, "it broke off")))),
                Some(Piece::Pause(seconds)) => self.pause = Some(Box::pin(sleep(Duration::from_secs(seconds)))),
                Some(Piece::Hang) => {
                    self.pieces.push_front(Piece::Hang);
                    return Poll::Pending;
                }
            }
        }
    }
}

/// An answer whose body comes in pieces.
#[derive(Debug, Clone)]
pub(crate) struct Streamed {
    /// The status; 0 means that no connection comes about.
    pub(crate) status: u16,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) pieces: Vec<Piece>,
}

/// A client whose attempts are answered one after the other, the last answer for ever, and the requests that came.
pub(crate) fn answering(answers: impl IntoIterator<Item = Streamed>) -> (Client<TestPlatform>, Journal) {
    answering_with(builder(), answers)
}

/// [`answering`], with settings.
pub(crate) fn answering_with(
    builder: Builder<TestPlatform>,
    answers: impl IntoIterator<Item = Streamed>,
) -> (Client<TestPlatform>, Journal) {
    let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
    let journal = Journal::default();
    let seen = journal.clone();
    let transport = move |request: Request| {
        seen.0.lock().unwrap().push((request.headers, Instant::now()));
        let mut answers = answers.lock().unwrap();
        let answer = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }.unwrap();
        std::future::ready(answer.play())
    };
    (builder.transport(transport).build().unwrap(), journal)
}

impl Streamed {
    fn play(self) -> Result<Response, Error> {
        if self.status == 0 {
            return Err(Error::new(ErrorKind::Connect, "no connection"));
        }
        let mut response = Response::new(StatusCode::from_u16(self.status).unwrap());
        for (name, value) in self.headers {
            response.headers.append(*name, value.parse().unwrap());
        }
        response.body = body(self.pieces);
        Ok(response)
    }
}

/// The requests that came in, and when.
#[derive(Clone, Default)]
pub(crate) struct Journal(Arc<Mutex<Vec<(HeaderMap, Instant)>>>);

impl Journal {
    pub(crate) fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    pub(crate) fn headers(&self, request: usize) -> HeaderMap {
        self.0.lock().unwrap()[request].0.clone()
    }

    /// The seconds between one request and the next.
    pub(crate) fn gaps(&self) -> Vec<f64> {
        let seen = self.0.lock().unwrap();
        seen.windows(2).map(|pair| (pair[1].1 - pair[0].1).as_secs_f64()).collect()
    }
}

/// The next item of a stream.
pub(crate) async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}
