//! Sending a delivery on its way.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use url::{Host, Url};

use crate::failure::Failure;

/// How long a receiver may take.
const LIMIT: Duration = Duration::from_secs(30);

/// How much of a receiver's answer is read, which may have no end.
const READ: usize = 64 * 1024;

/// How much of a receiver's answer is looked at.
const SHOWN: usize = 2000;

/// Where a delivery goes: over https, or to this machine. Anything else would show it to whoever listens in between.
pub(super) fn address(text: &str, flag: &str) -> Result<Url, Failure> {
    let url = Url::parse(text).map_err(|error| Failure::usage(format!("{flag}: {text:?} is not a URL: {error}")))?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => Err(Failure::usage(format!("{flag}: {text} is neither https nor on this machine; deliveries go nowhere else"))),
    }
}

/// Whether it is this machine. Names below localhost are not: not every resolver keeps them here.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Carries deliveries to one place. Redirects are not followed: a signed body goes where it was sent, or nowhere.
pub(super) struct Carrier {
    to: Url,
    client: reqwest::Client,
}

/// What a receiver answered.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    /// The beginning of its words.
    pub(super) text: String,
}

impl Carrier {
    pub(super) fn new(to: Url) -> Result<Self, Failure> {
        let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(LIMIT);
        // What goes to this machine does not leave it, not even for the proxy that is set for everything else.
        let builder = if is_loopback(&to) { builder.no_proxy() } else { builder };
        let client = builder.build().map_err(|error| Failure::Other(format!("no connection can be made: {error}")))?;
        Ok(Self { to, client })
    }

    /// Posts a delivery as it is.
    pub(super) async fn post(&self, headers: HeaderMap, body: Bytes) -> Result<Answer, String> {
        let sent = self.client.request(Method::POST, self.to.clone()).headers(headers).body(body).send().await;
        let mut answer = sent.map_err(told)?;
        let status = answer.status();
        let mut words = Vec::new();
        // The status is what counts; words that break off are as good as none.
        while words.len() < READ
            && let Ok(Some(chunk)) = answer.chunk().await
        {
            words.extend_from_slice(&chunk[..chunk.len().min(READ - words.len())]);
        }
        let text: String = String::from_utf8_lossy(&words).chars().take(SHOWN).collect();
        Ok(Answer { status, text: text.trim().to_owned() })
    }
}

/// The error with its causes, the last of which says what happened. The address is left out: it may hold a token.
fn told(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut causes = vec![error.to_string()];
    let mut next = std::error::Error::source(&error);
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes.join(": ")
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    #[test]
    fn deliveries_go_over_https_or_stay_on_this_machine() {
        for (url, is_good) in [
            ("https://agent.example/hook", true),
            ("http://127.0.0.1:1/", true),
            ("http://[::1]:1/", true),
            ("http://localhost:1/", true),
            ("http://app.localhost:1/", false),
            ("http://localhost.example/", false),
            ("http://agent.example/", false),
            ("ftp://127.0.0.1/", false),
        ] {
            assert_eq!(address(url, "--to").is_ok(), is_good, "{url}");
        }
    }

    #[tokio::test]
    async fn an_answer_without_an_end_is_read_up_to_a_limit() {
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let to = Url::parse(&format!("http://{}/?token=hush", socket.local_addr().unwrap())).unwrap();
        tokio::spawn(async move {
            let (mut connection, _) = socket.accept().await.unwrap();
            let _ = connection.read(&mut [0; 4096]).await;
            let _ = connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
            while connection.write_all(&[b'x'; 4096]).await.is_ok() {}
        });
        let carrier = Carrier::new(to).unwrap();
        let sent = tokio::time::timeout(Duration::from_secs(10), carrier.post(HeaderMap::new(), Bytes::new())).await;
        let answer = sent.expect("an end").unwrap();
        assert_eq!((answer.status, answer.text.len()), (StatusCode::OK, SHOWN));
        // Nobody listens any more, and the address is not told.
        let problem = carrier.post(HeaderMap::new(), Bytes::new()).await.err().expect("a problem");
        assert!(!problem.contains("hush") && !problem.contains("127.0.0.1"), "{problem}");
    }
}
