//! Redirects by our rules.
//!
//! reqwest takes only headers that it knows off a redirected request, so a credential in a header of the platform's own would go to
//! whomever the platform names. That is why its redirects are turned off and followed here: for `GET` and `HEAD`, within the
//! origin. Only a download goes on to another origin, over https and without anything that is meant for the platform.

use guildhall_runtime::{Error, ErrorKind, Request};
use http::{HeaderMap, HeaderName, Method, StatusCode, header};
use url::Url;

use super::Download;
use crate::stack::{Home, home};

/// The headers that go along to another origin.
const HARMLESS: [HeaderName; 9] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::IF_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_NONE_MATCH,
    header::IF_RANGE,
    header::RANGE,
    header::USER_AGENT,
];

/// How many redirects in a row are followed.
const LIMIT: usize = 5;

/// Whether the status sends the caller elsewhere.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The way that an attempt is sent.
pub(super) struct Trail<'a> {
    home: &'a Home,
    url: Url,
    hops: usize,
    /// Whether it has left the origin. What was taken off a request does not come back on.
    abroad: bool,
    /// Whether the request is signed, its path included.
    is_signed: bool,
}

impl<'a> Trail<'a> {
    pub(super) fn new(url: Url, home: &'a Home, is_signed: bool) -> Self {
        Self { home, url, hops: 0, abroad: false, is_signed }
    }

    /// The next request, in place of `original`.
    ///
    /// # Errors
    ///
    /// If the rules say not to follow. The error names the origin and not the address, whose query may be a key to what lies there.
    pub(super) fn follow(&mut self, original: &Request, status: StatusCode, headers: HeaderMap) -> Result<Request, Error> {
        let target = headers.get(header::LOCATION).and_then(|location| self.url.join(location.to_str().ok()?).ok());
        let problem = match &target {
            None => Some("it does not say where to".to_owned()),
            Some(target) => self.problem(original, target).map(|problem| format!("{} is not followed: {problem}", home::origin(target))),
        };
        match (target, problem) {
            (Some(target), None) => Ok(self.go_to(original, target)),
            (_, problem) => {
                let detail = format!("the platform redirects the call, but {}", problem.unwrap_or_default());
                Err(Error::new(ErrorKind::Status, detail).with_answer(status, headers, bytes::Bytes::new()))
            }
        }
    }

    fn problem(&self, original: &Request, target: &Url) -> Option<&'static str> {
        let at_home = self.home.is_origin_of(target);
        if self.is_signed {
            Some("its signature is good for this path only")
        } else if self.hops == LIMIT {
            Some("there were 5 redirects before it")
        } else if !matches!(original.method, Method::GET | Method::HEAD) {
            Some("only GET and HEAD are sent again elsewhere")
        } else if !at_home && original.extensions.get::<Download>().is_none() {
            Some("it is another origin")
        } else if !at_home && target.scheme() != "https" && !(home::is_loopback(target) && self.home.is_loopback()) {
            Some("it is not https")
        } else if !target.username().is_empty() || target.password().is_some() {
            Some("there is a credential in its address")
        } else {
            None
        }
    }

    fn go_to(&mut self, original: &Request, target: Url) -> Request {
        self.hops += 1;
        self.abroad |= !self.home.is_origin_of(&target);
        let mut request = Request::new(original.operation, original.method.clone(), target.clone());
        request.headers = original.headers.clone();
        request.body_limit = original.body_limit;
        request.extensions = original.extensions.clone();
        if self.abroad {
            // What is not known to be harmless may be meant for the platform alone.
            request.headers = original
                .headers
                .iter()
                .filter(|(name, _)| HARMLESS.contains(*name))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
        }
        self.url = target;
        request
    }
}
