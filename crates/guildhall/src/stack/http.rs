//! The wire: HTTP through reqwest, or whatever transport the client was given.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Body, BoxFuture, ByteStream, Error, ErrorKind, Request, Response, Transport};
use http::{HeaderMap, HeaderValue, StatusCode, Version, header};

/// Where an attempt leaves the stack.
#[derive(Clone)]
pub(crate) enum Wire {
    /// The network. It is called without a box in between.
    Http(reqwest::Client),
    /// The sandbox, a test, or the network under layers of the user's.
    Transport(Arc<dyn Transport>),
}

impl Wire {
    /// Sends one request; what it returns waits for the head of the answer.
    ///
    /// It is no `async` function, since the future of one has room for each of its arguments from the start to the end: a request is
    /// handed on and not kept.
    pub(super) fn send(&self, request: Request) -> impl Future<Output = Result<Answer, Error>> + Send + Unpin + use<> {
        match self {
            Self::Http(client) => match check().map(|()| execute(client, request)) {
                Ok(sent) => Sending::Http(sent),
                Err(error) => Sending::Never(Some(error)),
            },
            Self::Transport(transport) => Sending::Transport(transport.send(request)),
        }
    }

    /// The same wire as something that layers can be put on.
    pub(crate) fn into_transport(self) -> Arc<dyn Transport> {
        match self {
            Self::Http(client) => Arc::new(HttpTransport(client)),
            Self::Transport(transport) => transport,
        }
    }
}

/// A request on its way.
enum Sending<F> {
    Http(F),
    Transport(BoxFuture<Result<Response, Error>>),
    Never(Option<Error>),
}

impl<F: Future<Output = Result<reqwest::Response, Error>> + Unpin> Future for Sending<F> {
    type Output = Result<Answer, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Self::Http(sent) => Pin::new(sent).poll(context).map_ok(Answer::Http),
            Self::Transport(sent) => sent.as_mut().poll(context).map_ok(Answer::of_transport),
            Self::Never(error) => error.take().map_or(Poll::Pending, |error| Poll::Ready(Err(error))),
        }
    }
}

struct HttpTransport(reqwest::Client);

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let client = self.0.clone();
        Box::pin(async move {
            check()?;
            execute(&client, request).await.map(|answer| Answer::Http(answer).into_streamed())
        })
    }
}

/// HTTP over connections that live on the runtime of the process, whoever asks for them.
#[cfg(feature = "blocking")]
pub(super) struct BlockingTransport {
    pub(super) client: reqwest::Client,
    pub(super) runtime: &'static tokio::runtime::Runtime,
}

#[cfg(feature = "blocking")]
impl Transport for BlockingTransport {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let Self { client, runtime } = self;
        let (client, runtime) = (client.clone(), *runtime);
        let mut exchange = Box::pin(async move { execute(&client, request).await });
        // The task of a new connection is spawned on the runtime that is entered. Another one, on which the call may be awaited too,
        // could be idle when the connection is used again.
        let entered = std::future::poll_fn(move |context| {
            let _entered = runtime.enter();
            exchange.as_mut().poll(context)
        });
        Box::pin(async move { entered.await.map(|answer| Answer::Http(answer).into_streamed()) })
    }
}

/// Marks an answer whose body ends where its connection does, so that one that was cut off looks whole.
#[derive(Debug, Clone, Copy)]
struct Unframed;

/// The head of an answer, and a body that is still to be read.
pub(super) enum Answer {
    Http(reqwest::Response),
    Transport { head: Response, body: Option<ByteStream> },
}

impl Answer {
    fn of_transport(mut head: Response) -> Self {
        let streamed = head.body.as_bytes().is_none();
        let body = streamed.then(|| std::mem::take(&mut head.body).into_stream());
        Self::Transport { head, body }
    }

    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Http(answer) => answer.status(),
            Self::Transport { head, .. } => head.status,
        }
    }

    /// Whether the end of the body can be told from the end of the connection. It is asked before the body is read and while the
    /// headers are there.
    pub(super) fn is_framed(&self) -> bool {
        match self {
            Self::Http(answer) => is_framed(answer),
            Self::Transport { head, .. } => head.extensions.get::<Unframed>().is_none(),
        }
    }

    pub(super) fn take_headers(&mut self) -> HeaderMap {
        match self {
            Self::Http(answer) => std::mem::take(answer.headers_mut()),
            Self::Transport { head, .. } => std::mem::take(&mut head.headers),
        }
    }

    /// The next piece of the body, or nothing at its end.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self {
            Self::Http(answer) => answer.chunk().await.map_err(body_error),
            Self::Transport { body: Some(body), .. } => {
                std::future::poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await.transpose()
            }
            Self::Transport { head, body: None } => {
                let bytes = std::mem::take(&mut head.body);
                Ok(bytes.as_bytes().filter(|bytes| !bytes.is_empty()).cloned())
            }
        }
    }

    /// The answer with its body as it comes.
    pub(super) fn into_streamed(self) -> Response {
        self.into_streamed_from(None)
    }

    /// The answer with its body as it comes, of which the first piece was read already.
    pub(super) fn into_streamed_from(mut self, first: Option<Bytes>) -> Response {
        let mut response = Response::new(self.status());
        if !self.is_framed() {
            response.extensions.insert(Unframed);
        }
        response.headers = self.take_headers();
        response.body = match self {
            Self::Http(answer) => Body::stream(Chunks(Box::pin(answer.bytes_stream()))),
            Self::Transport { body: Some(body), .. } => Body::stream(body),
            Self::Transport { head, body: None } => head.body,
        };
        if let Some(first) = first {
            response.body = Body::stream(Begun { first: Some(first), rest: response.body.into_stream() });
        }
        response
    }
}

/// Whether HTTP says how long the body is: it does in every version from 2 on, and before that by `Content-Length` or chunks.
fn is_framed(answer: &reqwest::Response) -> bool {
    let is_chunked = |coding: &HeaderValue| coding.as_bytes().to_ascii_lowercase().trim_ascii_end().ends_with(b"chunked");
    answer.version() > Version::HTTP_11
        || answer.content_length().is_some()
        || answer.headers().get_all(header::TRANSFER_ENCODING).iter().next_back().is_some_and(is_chunked)
}

/// A body of which the first piece was read already.
struct Begun {
    first: Option<Bytes>,
    rest: ByteStream,
}

impl Stream for Begun {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => Pin::new(&mut self.rest).poll_next(context),
        }
    }
}

/// Refuses to send over connections whose runtime is not the one that waits for the answer.
fn check() -> Result<(), Error> {
    #[cfg(feature = "blocking")]
    crate::blocking::check_not_waiting()?;
    Ok(())
}

fn execute(client: &reqwest::Client, request: Request) -> impl Future<Output = Result<reqwest::Response, Error>> + Send + Unpin + use<> {
    let mut outgoing = reqwest::Request::new(request.method, request.url);
    *outgoing.headers_mut() = request.headers;
    let mut failure = None;
    *outgoing.body_mut() = match request.body.as_bytes() {
        Some(bytes) if bytes.is_empty() => None,
        Some(bytes) => Some(bytes.clone().into()),
        None => {
            if let Some(length) = request.body.length() {
                outgoing.headers_mut().insert(header::CONTENT_LENGTH, length.into());
            }
            let stream = request.body.into_stream();
            let failure = failure.insert(Failure::default()).clone();
            Some(reqwest::Body::wrap_stream(Source { stream, failure }))
        }
    };
    let mut sent = client.execute(outgoing);
    std::future::poll_fn(move |context| {
        let failure = || failure.as_ref().and_then(Failure::take);
        Pin::new(&mut sent).poll(context).map_err(|error| failure().unwrap_or_else(|| send_error(error)))
    })
}

/// What went wrong with the body of a request on this side. HTTP makes a broken connection of it, or in version 2 not even that, so
/// the error takes another way back.
#[derive(Clone, Default)]
struct Failure(Arc<Mutex<Option<Error>>>);

impl Failure {
    fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The body of a request on its way into HTTP.
struct Source {
    stream: ByteStream,
    failure: Failure,
}

impl Stream for Source {
    type Item = Result<Bytes, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.stream).poll_next(context).map(|item| {
            item.map(|chunk| {
                chunk.map_err(|error| {
                    *self.failure.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    "the body of the request broke off"
                })
            })
        })
    }
}

/// What went wrong before the head of the answer was there. reqwest's own text may hold the URL, so it is dropped.
fn send_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, detail) = if error.is_connect() {
        (ErrorKind::Connect, "no connection to the platform")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the platform did not answer in time")
    } else if error.is_builder() {
        (ErrorKind::Invalid, "the request cannot be sent")
    } else {
        (ErrorKind::Interrupted, "the connection to the platform broke before it answered")
    };
    Error::new(kind, detail).with_source(error)
}

/// What went wrong while the body was read.
fn body_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Interrupted };
    Error::new(kind, "the answer broke off").with_source(error)
}

struct Chunks<S>(Pin<Box<S>>);

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Chunks<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(body_error)))
    }
}

#[cfg(test)]
pub(crate) mod tests;
