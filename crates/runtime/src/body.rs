//! The body of a request or an answer.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::Error;

/// The body of a request or an answer: bytes at hand, or a stream of them.
pub struct Body(Inner);

enum Inner {
    Bytes(Bytes),
    Stream(ByteStream),
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// Bytes that come as they come. A request with such a body is never repeated.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, Error>> + Send + 'static) -> Self {
        Self(Inner::Stream(ByteStream::new(stream)))
    }

    /// The bytes, if they are at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(_) => None,
        }
    }

    /// The same body once more, unless it is a stream.
    pub fn try_clone(&self) -> Option<Self> {
        self.as_bytes().map(|bytes| Self(Inner::Bytes(bytes.clone())))
    }

    /// All bytes, or an error if there are more than `limit`.
    pub async fn collect(self, limit: usize) -> Result<Bytes, Error> {
        match self.0 {
            Inner::Bytes(bytes) if bytes.len() > limit => Err(Error::body_too_large(limit)),
            Inner::Bytes(bytes) => Ok(bytes),
            Inner::Stream(stream) => stream.collect(limit).await,
        }
    }

    /// As many bytes as there are up to `limit`, and whether they are all.
    pub(crate) async fn collect_some(self, limit: usize) -> (Bytes, bool) {
        match self.0 {
            Inner::Bytes(bytes) if bytes.len() > limit => (bytes.slice(..limit), false),
            Inner::Bytes(bytes) => (bytes, true),
            Inner::Stream(stream) => stream.collect_some(limit).await,
        }
    }

    /// The bytes as a stream.
    pub fn into_stream(self) -> ByteStream {
        match self.0 {
            Inner::Bytes(bytes) => ByteStream::new(Once(Some(bytes))),
            Inner::Stream(stream) => stream,
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
        match &self.0 {
            Inner::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Inner::Stream(_) => f.write_str("Body(stream)"),
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
