//! The one origin that a client calls.

use std::fmt;

use guildhall_runtime::Error;
use url::{Host, Url};

/// The origin that a client calls, and that its credentials are meant for.
#[derive(Debug)]
pub(crate) struct Home(Url);

impl Home {
    /// The origin of a base URL.
    ///
    /// # Errors
    ///
    /// If it is neither https, nor a loopback address, nor a host for which plain HTTP is allowed.
    pub(crate) fn new(base: &Url, plain_http_hosts: &[String]) -> Result<Self, Error> {
        let allowed = || base.host_str().is_some_and(|host| plain_http_hosts.iter().any(|allowed| allowed.eq_ignore_ascii_case(host)));
        match base.scheme() {
            "https" => Ok(Self(base.clone())),
            "http" if is_loopback(base) || allowed() => Ok(Self(base.clone())),
            "http" => Err(Error::invalid(format!(
                "{} is not https, so everybody on the way could read the credential; allow_plain_http says that this is intended",
                origin(base)
            ))),
            scheme => Err(Error::invalid(format!("the base URL is {scheme}, which is neither https nor http"))),
        }
    }

    /// Whether the address belongs to the origin.
    pub(crate) fn is_origin_of(&self, url: &Url) -> bool {
        let Self(home) = self;
        url.scheme() == home.scheme() && url.host_str() == home.host_str() && url.port_or_known_default() == home.port_or_known_default()
    }

    /// Whether it is on this very machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// Its host.
    pub(crate) fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Its port.
    pub(crate) fn port(&self) -> Option<u16> {
        self.0.port_or_known_default()
    }
}

impl fmt::Display for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&origin(&self.0))
    }
}

/// The origin of an address, as text.
pub(crate) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// Whether the address is on this very machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(base: &str) -> Result<Home, Error> {
        Home::new(&Url::parse(base).unwrap(), &["Nas.example".to_owned()])
    }

    #[test]
    fn plain_http_is_for_loopback_and_for_hosts_that_were_allowed() {
        for base in
            ["https://h.example", "http://127.0.0.1:8080", "http://127.1.2.3", "http://[::1]:1", "http://localhost", "http://nas.example"]
        {
            assert!(home(base).is_ok(), "{base}");
        }
        for base in ["http://h.example", "http://localhost.example", "http://10.0.0.1", "http://nas.example.org", "ftp://h.example"] {
            assert!(home(base).is_err_and(|error| error.is_invalid()), "{base}");
        }
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let home = home("https://h.example/base").unwrap();
        for same in ["https://h.example/x?y", "https://h.example:443/"] {
            assert!(home.is_origin_of(&Url::parse(same).unwrap()), "{same}");
        }
        for other in ["http://h.example", "https://h.example:444", "https://h.example.org", "https://x.h.example", "data:h"] {
            assert!(!home.is_origin_of(&Url::parse(other).unwrap()), "{other}");
        }
        assert_eq!(home.to_string(), "https://h.example");
    }
}
