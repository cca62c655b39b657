//! Sending a delivery on its way.

use std::{net::IpAddr, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use url::{Host, Url};

use crate::failure::Failure;

/// How long a receiver may take.
const LIMIT: Duration = Duration::from_secs(30);

/// How much of a receiver's answer is looked at.
const SHOWN: usize = 2000;

/// Where a delivery goes: over https, or to this machine. Anything else would show it to whoever listens in between.
pub(super) fn address(text: &str, flag: &str) -> Result<Url, Failure> {
    let url = Url::parse(text).map_err(|error| Failure::usage(format!("{flag}: {text:?} is not a URL: {error}")))?;
    let is_loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback => Ok(url),
        _ => Err(Failure::usage(format!("{flag}: {text} is neither https nor on this machine; deliveries go nowhere else"))),
    }
}

/// Carries deliveries. Redirects are not followed: a signed body goes where it was sent, or nowhere.
pub(super) struct Carrier(reqwest::Client);

/// What a receiver answered.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    /// The beginning of its words.
    pub(super) text: String,
}

impl Carrier {
    pub(super) fn new() -> Result<Self, Failure> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(LIMIT).build();
        client.map(Self).map_err(|error| Failure::Other(format!("no connection can be made: {error}")))
    }

    /// Posts a delivery as it is.
    pub(super) async fn post(&self, to: &Url, headers: HeaderMap, body: Bytes) -> Result<Answer, String> {
        let sent = self.0.request(Method::POST, to.clone()).headers(headers).body(body).send().await;
        let answer = sent.map_err(|error| told(&error))?;
        let status = answer.status();
        let text = answer.text().await.unwrap_or_default();
        let end = text.char_indices().nth(SHOWN).map_or(text.len(), |(end, _)| end);
        Ok(Answer { status, text: text[..end].trim().to_owned() })
    }
}

/// The error with its causes, the last of which says what happened.
fn told(error: &reqwest::Error) -> String {
    let mut causes = vec![error.to_string()];
    let mut next = std::error::Error::source(error);
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes.join(": ")
}
