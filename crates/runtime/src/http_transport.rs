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

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::TcpListener,
        thread::{self, JoinHandle},
    };

    use http::Method;

    use super::*;
    use crate::{Auth, Operation, Sent};

    static QUICKSTART: Operation = Operation {
        id: "agents_quickstart",
        group: "agents",
        verb: "quickstart",
        summary: "",
        method: Method::POST,
        path: "/quickstart",
        prefix: None,
        parameters: &[],
        body: None,
        success: &[],
        auth: Auth { flows: &["none"], scopes: &[], roles: &[] },
        idempotency: crate::Idempotency::None,
        check: None,
        pagination: None,
        paid: None,
        handwritten: None,
    };

    /// Answers one request on loopback, and gives the request as it came.
    fn server(answer: &'static str) -> (url::Url, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/quickstart", listener.local_addr().unwrap()).parse().unwrap();
        let served = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = vec![0; 4096];
            let length = stream.read(&mut request).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8_lossy(&request[..length]).into_owned()
        });
        (url, served)
    }

    fn transport() -> HttpTransport {
        HttpTransport::new().unwrap().with_credential("X-API-Key", &Secret::new("canary")).unwrap()
    }

    #[tokio::test]
    async fn the_credential_goes_with_every_operation_but_those_that_must_go_without() {
        for (operation, is_sent) in [(Operation::raw(&Method::POST), true), (&QUICKSTART, false)] {
            let (url, served) = server("HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}");
            let mut request = Request::new(operation, Method::POST, url);
            request.body = Body::from("{\"a\":1}");
            let response = transport().send(request).await.unwrap();
            assert_eq!((response.status.as_u16(), response.body.collect(10).await.unwrap().as_ref()), (201, &b"{}"[..]));
            let request = served.join().unwrap();
            assert_eq!(request.contains("x-api-key: canary"), is_sent, "{request}");
            assert!(request.ends_with("{\"a\":1}"), "{request}");
        }
        assert!(!format!("{:?}", transport()).contains("canary"));
    }

    #[tokio::test]
    async fn a_redirect_is_an_answer_and_not_followed() {
        let (url, served) = server("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n");
        let response = transport().send(Request::new(Operation::raw(&Method::GET), Method::GET, url)).await.unwrap();
        assert_eq!(response.status.as_u16(), 302);
        served.join().unwrap();
    }

    #[tokio::test]
    async fn plain_http_goes_to_loopback_only() {
        let url = "http://h.example/".parse().unwrap();
        let error = transport().send(Request::new(Operation::raw(&Method::GET), Method::GET, url)).await.unwrap_err();
        assert!(error.is_invalid());
    }

    #[tokio::test]
    async fn failures_say_whether_anything_was_sent() {
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let url = format!("http://{closed}/").parse().unwrap();
        let error = transport().send(Request::new(Operation::raw(&Method::GET), Method::GET, url)).await.unwrap_err();
        assert!(error.is_connect() && error.sent() == Sent::Never);

        let (url, served) = server("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}");
        let response = transport().send(Request::new(Operation::raw(&Method::GET), Method::GET, url)).await.unwrap();
        let error = response.body.collect(10).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Interrupted && error.sent() == Sent::Maybe);
        served.join().unwrap();
    }

    #[test]
    fn a_credential_that_no_header_can_hold_is_refused_without_being_quoted() {
        let error = HttpTransport::new().unwrap().with_credential("X-API-Key", &Secret::new("canary\n")).unwrap_err();
        assert!(error.is_invalid() && !error.to_string().contains("canary"));
    }
}
