//! The body of a request or an answer.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::Error;

/// The body of a request or an answer: bytes at hand, or a stream of them.
pub struct Body(Inner);

enum Inner {
    Bytes(Bytes),
    Stream { stream: ByteStream, length: Option<u64> },
    Reopenable { open: Arc<dyn Fn() -> ByteStream + Send + Sync>, length: Option<u64> },
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// Bytes that come as they come, once. A request with such a body is never repeated.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, Error>> + Send + 'static) -> Self {
        Self(Inner::Stream { stream: ByteStream::new(stream), length: None })
    }

    /// Bytes that come as they come, and can be had again: the function gives a stream of them from the start, each time that it is
    /// called.
    ///
    /// Nothing is opened before the body is read; a stream that cannot begin says so with its first item.
    pub fn reopenable(open: impl Fn() -> ByteStream + Send + Sync + 'static) -> Self {
        Self(Inner::Reopenable { open: Arc::new(open), length: None })
    }

    /// The same stream with its length in bytes, which is announced to the platform. Bytes at hand have theirs.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Inner::Stream { length, .. } | Inner::Reopenable { length, .. } = &mut self.0 {
            *length = Some(bytes);
        }
        self
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes.len() as u64),
            Inner::Stream { length, .. } | Inner::Reopenable { length, .. } => *length,
        }
    }

    /// The bytes, if they are at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream { .. } | Inner::Reopenable { .. } => None,
        }
    }

    /// Whether the same bytes can be had more than once.
    pub fn is_repeatable(&self) -> bool {
        !matches!(self.0, Inner::Stream { .. })
    }

    /// The same body once more, unless it is a stream that comes once.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(Self(Inner::Bytes(bytes.clone()))),
            Inner::Reopenable { open, length } => Some(Self(Inner::Reopenable { open: open.clone(), length: *length })),
            Inner::Stream { .. } => None,
        }
    }

    /// All bytes, or an error if there are more than `limit`.
    pub async fn collect(self, limit: usize) -> Result<Bytes, Error> {
        match self.0 {
            Inner::Bytes(bytes) if bytes.len() > limit => Err(Error::body_too_large(limit)),
            Inner::Bytes(bytes) => Ok(bytes),
            _ => self.into_stream().collect(limit).await,
        }
    }

    /// As many bytes as there are up to `limit`, and whether they are all.
    pub(crate) async fn collect_some(self, limit: usize) -> (Bytes, bool) {
        match self.0 {
            Inner::Bytes(bytes) if bytes.len() > limit => (bytes.slice(..limit), false),
            Inner::Bytes(bytes) => (bytes, true),
            _ => self.into_stream().collect_some(limit).await,
        }
    }

    /// The bytes as a stream.
    pub fn into_stream(self) -> ByteStream {
        match self.0 {
            Inner::Bytes(bytes) => ByteStream::new(Once(Some(bytes))),
            Inner::Stream { stream, .. } => stream,
            Inner::Reopenable { open, .. } => open(),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0, self.length()) {
            (Inner::Bytes(_), Some(length)) => write!(f, "Body({length} bytes)"),
            (_, Some(length)) => write!(f, "Body(stream of {length} bytes)"),
            (_, None) => f.write_str("Body(stream)"),
        }
    }
}

impl<B: Into<Bytes>> From<B> for Body {
    fn from(bytes: B) -> Self {
        Self(Inner::Bytes(bytes.into()))
    }
}

/// Bytes that come as they come.
pub struct ByteStream(Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>);

impl ByteStream {
    /// Wraps a stream of bytes.
    pub fn new(stream: impl Stream<Item = Result<Bytes, Error>> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    async fn collect(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut collected = BytesMut::new();
        while let Some(chunk) = std::future::poll_fn(|context| self.0.as_mut().poll_next(context)).await {
            let chunk = chunk?;
            if collected.len() + chunk.len() > limit {
                return Err(Error::body_too_large(limit));
            }
            collected.extend_from_slice(&chunk);
        }
        Ok(collected.freeze())
    }

    async fn collect_some(mut self, limit: usize) -> (Bytes, bool) {
        let mut collected = BytesMut::new();
        while let Some(chunk) = std::future::poll_fn(|context| self.0.as_mut().poll_next(context)).await {
            let Ok(chunk) = chunk else { return (collected.freeze(), false) };
            let room = limit - collected.len();
            if chunk.len() > room {
                collected.extend_from_slice(&chunk[..room]);
                return (collected.freeze(), false);
            }
            collected.extend_from_slice(&chunk);
        }
        (collected.freeze(), true)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn counted() -> (Body, Arc<AtomicUsize>) {
        let opened = Arc::<AtomicUsize>::default();
        let counter = opened.clone();
        let open = move || {
            counter.fetch_add(1, Ordering::Relaxed);
            Body::from("bytes").into_stream()
        };
        (Body::reopenable(open), opened)
    }

    #[tokio::test]
    async fn a_reopenable_body_is_opened_when_it_is_read_and_each_copy_from_the_start() {
        let (body, opened) = counted();
        let copy = body.try_clone().unwrap().try_clone().unwrap();
        assert_eq!(opened.load(Ordering::Relaxed), 0);
        for (body, times) in [(copy, 1), (body, 2)] {
            assert_eq!(body.collect(5).await.unwrap(), "bytes");
            assert_eq!(opened.load(Ordering::Relaxed), times);
        }
    }

    #[test]
    fn what_a_body_knows_of_itself_follows_from_what_it_is_made_of() {
        let stream = || Body::stream(Once(None));
        let reopenable = || counted().0;
        let cases = [
            (Body::empty(), Some(0), true, "Body(0 bytes)"),
            (Body::from("abc").with_length(9), Some(3), true, "Body(3 bytes)"),
            (stream(), None, false, "Body(stream)"),
            (stream().with_length(9), Some(9), false, "Body(stream of 9 bytes)"),
            (reopenable(), None, true, "Body(stream)"),
            (reopenable().with_length(9), Some(9), true, "Body(stream of 9 bytes)"),
        ];
        for (body, length, is_repeatable, debug) in cases {
            assert_eq!((body.length(), body.is_repeatable(), format!("{body:?}").as_str()), (length, is_repeatable, debug));
            let copy = body.try_clone();
            assert_eq!((copy.is_some(), copy.map(|copy| copy.length())), (is_repeatable, is_repeatable.then_some(length)));
        }
    }
}
