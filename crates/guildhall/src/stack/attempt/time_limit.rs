//! When an attempt has to end.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Body, ByteStream, Error, ErrorKind, Request, Sent};
use tokio::time::{Instant, timeout_at};

use crate::stack::Outgoing;

/// When an attempt has to end: in its own time, or when the call has to.
///
/// The own time of an attempt whose body is sent as it comes starts anew with each piece, so that it ends what stands still and not
/// what is merely large.
pub(super) struct TimeLimit {
    own: Duration,
    began: Instant,
    pulse: Option<Pulse>,
    deadline: Option<Instant>,
    /// The time that the call has in all.
    total: Duration,
}

impl TimeLimit {
    /// The limits of an attempt that begins now.
    ///
    /// # Errors
    ///
    /// If the call has no time left.
    pub(super) fn of(call: &Outgoing) -> Result<Self, Error> {
        let (began, settings) = (Instant::now(), &call.settings);
        let (own, total) = (settings.attempt_timeout, settings.deadline);
        let limit = Self { own, began, pulse: None, deadline: call.deadline, total };
        match limit.deadline {
            Some(at) if at <= began => Err(limit.error().with_sent(Sent::Never)),
            _ => Ok(limit),
        }
    }

    /// Lets the limit know of each piece of the request's body, if it is sent as it comes.
    pub(super) fn follow(&mut self, mut request: Request) -> Request {
        if request.body.as_bytes().is_none() {
            let pulse = Pulse(Arc::new(Mutex::new(self.began)));
            let length = request.body.length();
            let stream = Followed { stream: std::mem::take(&mut request.body).into_stream(), pulse: pulse.clone() };
            let body = Body::stream(stream);
            request.body = length.into_iter().fold(body, Body::with_length);
            self.pulse = Some(pulse);
        }
        request
    }

    /// Runs the attempt, but no longer than it may.
    pub(super) async fn hold<T>(&self, mut attempt: Pin<&mut impl Future<Output = Result<T, Error>>>) -> Result<T, Error> {
        let mut ends = self.ends();
        while let Some(at) = ends {
            match timeout_at(at, attempt.as_mut()).await {
                Ok(result) => return result,
                Err(_) => ends = self.ends(),
            }
            if ends.is_some_and(|later| later <= at) {
                return Err(self.error());
            }
        }
        attempt.await
    }

    fn ends(&self) -> Option<Instant> {
        [self.own_end(), self.deadline].into_iter().flatten().min()
    }

    /// A limit beyond what the clock can express is no limit.
    fn own_end(&self) -> Option<Instant> {
        self.pulse.as_ref().map_or(self.began, Pulse::last).checked_add(self.own)
    }

    fn error(&self) -> Error {
        let is_own = self.own_end().is_some_and(|own| self.deadline.is_none_or(|deadline| own <= deadline));
        let (kind, limit) = if is_own { (ErrorKind::Timeout, self.own) } else { (ErrorKind::Deadline, self.total) };
        let detail = match (is_own, &self.pulse) {
            (false, _) => format!("the call took longer than {limit:?}"),
            (true, None) => format!("the attempt took longer than {limit:?}"),
            (true, Some(_)) => format!("nothing more could be sent for {limit:?}, and no answer came"),
        };
        Error::new(kind, detail)
    }
}

/// When a body last moved.
#[derive(Clone)]
struct Pulse(Arc<Mutex<Instant>>);

impl Pulse {
    fn beat(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body whose pieces are noticed.
struct Followed {
    stream: ByteStream,
    pulse: Pulse,
}

impl Stream for Followed {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.stream).poll_next(context);
        if next.is_ready() {
            self.pulse.beat();
        }
        next
    }
}
