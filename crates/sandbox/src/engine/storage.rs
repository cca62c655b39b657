//! The storage that a download may be redirected to.

use std::collections::VecDeque;

use guildhall_runtime::Platform;
use http::{HeaderMap, header};

use super::{call::File, refusal::Refusal};
use crate::ids::Ids;

/// Where the storage lies on its origin.
pub(crate) const PATH: &str = "/_storage/";

/// How many files may wait to be fetched.
const KEPT: usize = 100;

/// Files that wait for whoever has their token. A token opens its file once.
#[derive(Debug)]
pub(crate) struct Storage {
    ids: Ids,
    waiting: VecDeque<(String, File)>,
}

impl Storage {
    pub(crate) fn new(seed: u64, platform: &str) -> Self {
        Self { ids: Ids::new(seed, &format!("{platform} storage")), waiting: VecDeque::new() }
    }

    /// Puts a file there and tells the path that leads to it.
    pub(crate) fn put(&mut self, file: File) -> String {
        let token = self.ids.secret("");
        let path = format!("{PATH}{token}");
        self.waiting.push_back((token, file));
        if self.waiting.len() > KEPT {
            self.waiting.pop_front();
        }
        path
    }

    /// Hands a file over. Who brings a credential of the platform is refused: it had no business to leave the platform's origin.
    pub(crate) fn fetch(&mut self, platform: &Platform, token: &str, headers: &HeaderMap) -> Result<File, Refusal> {
        let others = [header::AUTHORIZATION.as_str(), header::COOKIE.as_str()];
        let mut credentials = platform.credentials.iter().map(|credential| credential.header).chain(others);
        if let Some(leaked) = credentials.find(|name| headers.contains_key(*name)) {
            return Err(Refusal::new(400, "CREDENTIAL_LEAKED", format!("{leaked} must not follow a redirect to another origin")));
        }
        let place = self.waiting.iter().position(|(other, _)| other == token);
        let found = place.and_then(|place| self.waiting.remove(place));
        found.map(|(_, file)| file).ok_or_else(|| Refusal::new(403, "TOKEN_SPENT", "The token is not known or was used"))
    }
}
