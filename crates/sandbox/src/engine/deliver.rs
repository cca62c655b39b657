//! How an event gets to its receiver.

use std::{
    fmt,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use guildhall_runtime::{Body, Operation, Request, Transport};
use http::{HeaderName, HeaderValue, Method, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use url::{Host, Url};

use super::{hosted::Hosted, outbox::Attempt};
use crate::journal::DeliveryAttempt;

/// How long a receiver behind a socket may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// How much of a receiver's answer is read.
const LONGEST_ANSWER: usize = 1024 * 1024;

/// Receivers in this process, by the beginning of the address that they stand for.
#[derive(Clone, Default)]
pub(crate) struct Receivers(Arc<Mutex<Vec<Receiver>>>);

#[derive(Clone)]
struct Receiver {
    address: String,
    transport: Arc<dyn Transport>,
}

impl Receivers {
    pub(crate) fn add(&self, address: &str, receiver: impl Transport) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Receiver { address: address.to_owned(), transport: Arc::new(receiver) });
    }

    /// The receiver that stands for the longest beginning of the address; among equals the newest.
    fn find(&self, url: &str) -> Option<Arc<dyn Transport>> {
        let receivers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fitting = receivers.iter().filter(|receiver| url.starts_with(&receiver.address));
        fitting.max_by_key(|receiver| receiver.address.len()).map(|receiver| receiver.transport.clone())
    }
}

impl fmt::Debug for Receivers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receivers")
    }
}

impl Hosted {
    /// Makes every delivery that is due by now, and tells how many it made.
    pub(crate) async fn deliver_due(&self) -> usize {
        let mut made = 0;
        while let Some((attempt, life)) = self.claim() {
            let claimed = Claimed { hosted: self, life, number: Some(attempt.number) };
            let letter = Letter {
                url: &attempt.delivery.url,
                body: &attempt.delivery.body,
                headers: &attempt.delivery.headers,
                reads_answer: false,
            };
            let status = post(&self.settings.receivers, &letter).await.map(|(status, _)| status);
            claimed.settle(&attempt, status);
            made += 1;
        }
        made
    }

    /// When the next delivery is due.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.model(|model| model.outbox().next_due())
    }

    /// The next delivery that is due, and the life of the platform that it belongs to.
    fn claim(&self) -> Option<(Attempt, u64)> {
        let now = self.settings.clock.timestamp();
        let mut work = self.work();
        work.model.outbox().claim(now).map(|attempt| (attempt, self.life()))
    }
}

/// A delivery that goes back to the others if its attempt is broken off.
struct Claimed<'a> {
    hosted: &'a Hosted,
    /// Its number means another delivery once the platform has begun anew.
    life: u64,
    number: Option<u64>,
}

impl Claimed<'_> {
    fn settle(mut self, attempt: &Attempt, status: Option<u16>) {
        self.number = None;
        let now = self.hosted.settings.clock.timestamp();
        let settled = self.hosted.within(self.life, |work| {
            work.model.outbox().settle(attempt.number, status, now);
            work.model.settled(&attempt.delivery, status, now);
        });
        if settled.is_none() {
            return;
        }
        self.hosted.settings.journal.delivery(DeliveryAttempt {
            number: 0,
            at: now.into(),
            platform: self.hosted.contract.platform.name,
            delivery: attempt.delivery.id.clone(),
            event: attempt.delivery.event.clone(),
            url: attempt.delivery.url.clone(),
            attempt: attempt.delivery.attempts + 1,
            status,
        });
    }
}

impl Drop for Claimed<'_> {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            let now = self.hosted.settings.clock.timestamp();
            self.hosted.within(self.life, |work| work.model.outbox().give_back(number, now));
        }
    }
}

/// What is posted to a receiver.
pub(super) struct Letter<'a> {
    pub(super) url: &'a str,
    pub(super) body: &'a Bytes,
    pub(super) headers: &'a [(&'static str, String)],
    /// Whether the body of the answer is of use.
    pub(super) reads_answer: bool,
}

/// Posts to a receiver in this process or on loopback; nothing ever leaves the machine. Gives the status of the answer and, if it is of
/// use, the body.
pub(super) async fn post(receivers: &Receivers, letter: &Letter<'_>) -> Option<(u16, Bytes)> {
    let url: Url = letter.url.parse().ok()?;
    if let Some(receiver) = receivers.find(letter.url) {
        let mut request = Request::new(Operation::raw(&Method::POST), Method::POST, url);
        for (name, value) in headers(letter) {
            request.headers.insert(name, value);
        }
        request.body = Body::from(letter.body.clone());
        let response = receiver.send(request).await.ok()?;
        let body = if letter.reads_answer { response.body.collect(LONGEST_ANSWER).await.ok()? } else { Bytes::new() };
        return Some((response.status.as_u16(), body));
    }
    if !is_loopback_http(&url) || tokio::runtime::Handle::try_current().is_err() {
        return None;
    }
    tokio::time::timeout(PATIENCE, post_to_loopback(&url, letter)).await.ok()?
}

/// Whether an address is plain HTTP on this machine.
pub(crate) fn is_loopback_http(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        None => false,
    };
    url.scheme() == "http" && loopback
}

async fn post_to_loopback(url: &Url, letter: &Letter<'_>) -> Option<(u16, Bytes)> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    let stream = tokio::net::TcpStream::connect((host, url.port_or_known_default()?)).await.ok()?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.ok()?;
    let connection = tokio::spawn(connection);
    let mut request = http::Request::post(&url[url::Position::BeforePath..url::Position::AfterQuery]);
    request = request.header(header::HOST, url.authority());
    for (name, value) in headers(letter) {
        request = request.header(name, value);
    }
    let request = request.body(Full::<Bytes>::new(letter.body.clone())).ok()?;
    let posted = async {
        let response = sender.send_request(request).await.ok()?;
        let status = response.status().as_u16();
        if !letter.reads_answer {
            return Some((status, Bytes::new()));
        }
        let body = Limited::new(response.into_body(), LONGEST_ANSWER).collect().await.ok()?;
        Some((status, body.to_bytes()))
    };
    let posted = posted.await;
    connection.abort();
    posted
}

fn headers<'a>(letter: &'a Letter<'_>) -> impl Iterator<Item = (HeaderName, HeaderValue)> + 'a {
    let fixed = [("content-type", "application/json"), ("user-agent", "guildhall-sandbox")];
    let signed = letter.headers.iter().map(|(name, value)| (*name, value.as_str()));
    fixed.into_iter().chain(signed).filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)))
}
