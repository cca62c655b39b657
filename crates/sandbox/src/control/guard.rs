//! Who may control a sandbox.

use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, header};
use url::{Host, Url};

/// Whether a request comes from this machine, and not from a page of another origin that a browser on this machine shows.
///
/// A page can make a browser send requests to loopback, under a name of its own even (DNS rebinding): the browser then tells the page's
/// origin, or that name as the host.
pub(super) fn is_from_here(peer: SocketAddr, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(header::HOST).is_none_or(|host| is_loopback(&format!("http://{host}")));
    let origin = text(header::ORIGIN).is_none_or(is_loopback);
    peer.ip().to_canonical().is_loopback() && host && origin
}

fn is_loopback(origin: &str) -> bool {
    let url = Url::parse(origin).ok();
    match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).to_canonical().is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_and_no_page_of_another_origin_controls_a_sandbox() {
        for (peer, host, origin, expected) in [
            ("127.0.0.1:5", Some("127.0.0.1:8080"), None, true),
            ("127.0.0.1:5", Some("localhost:8080"), Some("http://localhost:3000"), true),
            ("[::1]:5", Some("[::1]:8080"), None, true),
            ("[::ffff:127.0.0.1]:5", None, None, true),
            ("192.168.1.7:5", Some("127.0.0.1:8080"), None, false),
            ("127.0.0.1:5", Some("rebound.example:8080"), None, false),
            ("127.0.0.1:5", Some("127.0.0.1:8080"), Some("https://page.example"), false),
            ("127.0.0.1:5", Some("127.0.0.1:8080"), Some("null"), false),
            ("127.0.0.1:5", Some("localhost.example"), None, false),
        ] {
            let mut headers = HeaderMap::new();
            let given = [(header::HOST, host), (header::ORIGIN, origin)];
            headers.extend(given.into_iter().filter_map(|(name, value)| Some((name, value?.parse().unwrap()))));
            assert_eq!(is_from_here(peer.parse().unwrap(), &headers), expected, "{peer} {host:?} {origin:?}");
        }
    }
}
