//! The wire: HTTP through reqwest, or whatever transport the client was given.

use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Body, BoxFuture, ByteStream, Error, ErrorKind, Request, Response, Transport};
use http::{HeaderMap, StatusCode};

/// Where an attempt leaves the stack.
pub(crate) enum Wire {
    /// The network. It is called without a box in between.
    Http(reqwest::Client),
    /// The sandbox, a test, or the network under layers of the user's.
    Transport(Arc<dyn Transport>),
}

impl Wire {
    /// Sends one request and waits for the head of the answer.
    pub(super) async fn send(&self, request: Request) -> Result<Answer, Error> {
        match self {
            Self::Http(client) => exchange(client, request).await.map(Answer::Http),
            Self::Transport(transport) => transport.send(request).await.map(Answer::of_transport),
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

struct HttpTransport(reqwest::Client);

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let client = self.0.clone();
        Box::pin(async move { exchange(&client, request).await.map(|answer| Answer::Http(answer).into_streamed()) })
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
                std::future::poll_fn(|context| std::pin::Pin::new(&mut *body).poll_next(context)).await.transpose()
            }
            Self::Transport { head, body: None } => {
                let bytes = std::mem::take(&mut head.body);
                Ok(bytes.as_bytes().filter(|bytes| !bytes.is_empty()).cloned())
            }
        }
    }

    /// The answer with its body as it comes.
    pub(super) fn into_streamed(mut self) -> Response {
        let mut response = Response::new(self.status());
        response.headers = self.take_headers();
        response.body = match self {
            Self::Http(answer) => Body::stream(Chunks(Box::pin(answer.bytes_stream()))),
            Self::Transport { body: Some(body), .. } => Body::stream(body),
            Self::Transport { head, body: None } => head.body,
        };
        response
    }
}

/// Sends a request over connections that live on whatever runtime made them.
async fn exchange(client: &reqwest::Client, request: Request) -> Result<reqwest::Response, Error> {
    #[cfg(feature = "blocking")]
    crate::blocking::check_not_waiting()?;
    execute(client, request).await
}

async fn execute(client: &reqwest::Client, request: Request) -> Result<reqwest::Response, Error> {
    let mut outgoing = reqwest::Request::new(request.method, request.url);
    *outgoing.headers_mut() = request.headers;
    *outgoing.body_mut() = match request.body.as_bytes() {
        Some(bytes) if bytes.is_empty() => None,
        Some(bytes) => Some(bytes.clone().into()),
        None => Some(reqwest::Body::wrap_stream(request.body.into_stream())),
    };
    client.execute(outgoing).await.map_err(send_error)
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

struct Chunks<S>(std::pin::Pin<Box<S>>);

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Chunks<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(body_error)))
    }
}

#[cfg(test)]
pub(crate) mod tests;
