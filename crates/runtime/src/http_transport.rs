//! The plain transport over HTTP.

use std::{sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Body, BoxFuture, Error, ErrorKind, Request, Response, Secret, Transport};

/// Sends each request once over HTTP, with fixed headers that prove who you are.
///
/// It repeats nothing, follows no redirect and refuses plain HTTP to anything but a loopback address. The `guildhall` facade
/// has retries, deadlines and idempotency keys on top.
#[derive(Debug, Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    headers: Arc<HeaderMap>,
}

impl HttpTransport {
    /// A transport with a time limit of 30 s for each request.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up.
    pub fn new() -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .user_agent(concat!("guildhall/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| Error::new(ErrorKind::Invalid, "the HTTP client cannot be set up").with_source(error))?;
        Ok(Self { client, headers: Arc::default() })
    }

    /// Adds a header to every request, marked as secret, but to those of operations that must go without a credential.
    ///
    /// # Errors
    ///
    /// If the name or the value is nothing that a header can hold.
    pub fn with_credential(mut self, header: &str, credential: &Secret) -> Result<Self, Error> {
        let name = HeaderName::try_from(header).map_err(|_| Error::invalid(format!("{header:?} is not the name of a header")))?;
        let mut value = HeaderValue::try_from(credential.expose())
            .map_err(|_| Error::invalid(format!("the credential for {header} has a character that no header can hold")))?;
        value.set_sensitive(true);
        Arc::make_mut(&mut self.headers).insert(name, value);
        Ok(self)
    }
}

impl Transport for HttpTransport {
    fn send(&self, mut request: Request) -> BoxFuture<Result<Response, Error>> {
        let client = self.client.clone();
        let is_wanted = !request.operation.auth.is_forbidden();
        for (name, value) in self.headers.iter().filter(|_| is_wanted) {
            request.headers.insert(name, value.clone());
        }
        Box::pin(async move {
            if request.url.scheme() != "https" && !is_loopback(&request.url) {
                return Err(Error::invalid("credentials go over https only, or to a loopback address"));
            }
            let mut outgoing = reqwest::Request::new(request.method, request.url);
            *outgoing.headers_mut() = request.headers;
            *outgoing.body_mut() = match request.body.as_bytes() {
                Some(bytes) if bytes.is_empty() => None,
                Some(bytes) => Some(bytes.clone().into()),
                None => Some(reqwest::Body::wrap_stream(request.body.into_stream())),
            };
            let mut answer = client.execute(outgoing).await.map_err(transport_error)?;
            let mut response = Response::new(answer.status());
            response.headers = std::mem::take(answer.headers_mut());
            response.body = Body::stream(Chunks(Box::pin(answer.bytes_stream())));
            Ok(response)
        })
    }
}

fn is_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Tells apart what reqwest knows of a failure; its own text may hold the URL, so it is dropped.
fn transport_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, detail) = if error.is_connect() {
        (ErrorKind::Connect, "no connection to the platform")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the platform did not answer in time")
    } else if error.is_builder() {
        (ErrorKind::Invalid, "the request cannot be sent")
    } else {
        (ErrorKind::Interrupted, "the connection to the platform broke")
    };
    Error::new(kind, detail).with_source(error)
}

struct Chunks<S>(std::pin::Pin<Box<S>>);

impl<S> futures_core::Stream for Chunks<S>
where
    S: futures_core::Stream<Item = reqwest::Result<bytes::Bytes>>,
{
    type Item = Result<bytes::Bytes, Error>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(transport_error)))
    }
}
