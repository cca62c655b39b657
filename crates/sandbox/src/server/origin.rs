//! The origins that lead to a socket, as clients see them.

use std::net::SocketAddr;

use http::{HeaderMap, Uri, header, uri::Authority};

/// The origin that a client asked; that of the socket itself if the client names no host that could be one.
pub(super) fn asked(uri: &Uri, headers: &HeaderMap, address: SocketAddr) -> String {
    let named = headers.get(header::HOST).and_then(|host| host.to_str().ok()?.parse::<Authority>().ok());
    let asked = uri.authority().cloned().or(named).filter(|host| !host.as_str().contains('@'));
    asked.map_or_else(|| format!("http://{address}"), |host| format!("http://{host}"))
}

/// Another origin that leads to this socket, seen from a client that asked for this host. Beyond loopback there is only the same one.
pub(super) fn storage(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
    match name {
        "127.0.0.1" | "[::1]" => format!("http://localhost:{port}"),
        "localhost" => format!("http://127.0.0.1:{port}"),
        _ => format!("http://{host}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_the_host_that_was_asked_for() {
        let address = SocketAddr::from(([127, 0, 0, 1], 9));
        for (uri, host, expected) in [
            ("/jobs", Some("localhost:9"), "http://localhost:9"),
            ("/jobs", Some("[::1]:9"), "http://[::1]:9"),
            ("http://sandbox:9/jobs", Some("other"), "http://sandbox:9"),
            ("/jobs", Some("me@localhost:9"), "http://127.0.0.1:9"),
            ("/jobs", Some("no host"), "http://127.0.0.1:9"),
            ("/jobs", None, "http://127.0.0.1:9"),
        ] {
            let mut headers = HeaderMap::new();
            host.map(|host| headers.insert(header::HOST, host.parse().unwrap()));
            assert_eq!(asked(&uri.parse().unwrap(), &headers, address), expected, "{host:?}");
        }
    }
}
