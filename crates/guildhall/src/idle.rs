//! Bodies that stand still.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{ByteStream, Error, ErrorKind};
use tokio::time::{Sleep, sleep};

/// A body that is an error once nothing has come of it for so long.
///
/// Only the time in which it is waited for counts: a reader that is slow itself is not at fault of the platform.
pub(crate) struct Idle {
    stream: ByteStream,
    limit: Duration,
    wait: Option<Pin<Box<Sleep>>>,
}

impl Idle {
    pub(crate) fn new(stream: ByteStream, limit: Duration) -> Self {
        Self { stream, limit, wait: None }
    }
}

impl Stream for Idle {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.stream).poll_next(context);
        if next.is_ready() {
            self.wait = None;
            return next;
        }
        let limit = self.limit;
        let wait = self.wait.get_or_insert_with(|| Box::pin(sleep(limit)));
        std::task::ready!(wait.as_mut().poll(context));
        Poll::Ready(Some(Err(Error::new(ErrorKind::Timeout, format!("nothing more of the body came for {limit:?}")))))
    }
}
