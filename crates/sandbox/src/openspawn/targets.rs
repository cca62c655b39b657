//! Where webhooks may lead.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::refusals::{bad_request, invalid};
use crate::{
    engine::{is_loopback_http, refusal::Refusal},
    journal::Violation,
};

/// The last parts of names that lead nowhere from a public server.
const UNKNOWN: &[&str] = &["invalid", "local", "localhost", "internal"];

/// Refuses an address that is not public. The sandbox takes plain HTTP on this machine all the same.
pub(super) fn must_be_public(address: &str) -> Result<(), Refusal> {
    let url = address.parse().ok().filter(is_web).ok_or_else(no_address)?;
    if is_loopback_http(&url) || is_public(&url) {
        return Ok(());
    }
    Err(match url.host() {
        Some(Host::Domain(name)) if !name.contains('.') => no_address(),
        _ => bad_request("Webhook URL must not lead to a private or unknown address"),
    })
}

/// Whether the sandbox takes an address that the real server refuses.
pub(super) fn is_tolerated(address: &str) -> bool {
    address.parse().is_ok_and(|url| is_loopback_http(&url))
}

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

fn no_address() -> Refusal {
    let message = "url must be a URL address".to_owned();
    invalid(vec![Violation { pointer: "/url".to_owned(), keyword: "format".to_owned(), message }])
}

fn is_public(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.trim_end_matches('.').rsplit_once('.').is_some_and(|(_, last)| !UNKNOWN.contains(&last)),
        Some(Host::Ipv4(address)) => is_public_v4(address),
        Some(Host::Ipv6(address)) => is_public_v6(address),
        None => false,
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    let is_of_carrier = first == 100 && second & 0xc0 == 64;
    !(IpAddr::from(address).is_loopback() || address.is_private() || address.is_link_local() || is_of_carrier || first == 0 || first >= 224)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return is_public_v4(mapped);
    }
    let is_multicast = address.is_multicast();
    !(address.is_loopback() || address.is_unspecified() || is_multicast || address.is_unique_local() || address.is_unicast_link_local())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_public_or_plain_http_on_this_machine() {
        for (address, is_taken, tolerated) in [
            ("https://hooks.example/one", true, false),
            ("http://hooks.example:8080/one?x=y", true, false),
            ("https://93.184.216.34/", true, false),
            ("https://[2606:2800:220:1::1]/", true, false),
            ("http://127.0.0.1:9/", true, true),
            ("http://localhost:9/", true, true),
            ("http://[::1]:9/", true, true),
            ("https://127.0.0.1/", false, false),
            ("https://localhost/", false, false),
            ("https://hooks.localhost/", false, false),
            ("https://hooks.invalid/", false, false),
            ("https://hooks.invalid./", false, false),
            ("https://intranet/", false, false),
            ("ftp://hooks.example/", false, false),
            ("mailto:a@hooks.example", false, false),
            ("no address", false, false),
            ("https://0.0.0.0/", false, false),
            ("https://10.1.2.3/", false, false),
            ("https://100.64.0.1/", false, false),
            ("https://169.254.169.254/", false, false),
            ("https://172.16.0.1/", false, false),
            ("https://192.168.1.1/", false, false),
            ("https://0x7f.1/", false, false),
            ("https://224.0.0.1/", false, false),
            ("https://[::]/", false, false),
            ("https://[::ffff:10.0.0.1]/", false, false),
            ("https://[fd00::1]/", false, false),
            ("https://[fe80::1]/", false, false),
        ] {
            assert_eq!(must_be_public(address).map_err(|refusal| refusal.status), if is_taken { Ok(()) } else { Err(400) }, "{address}");
            assert_eq!(is_tolerated(address), tolerated, "{address}");
        }
    }
}
