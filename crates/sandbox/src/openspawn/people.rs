//! People, their API keys and their sessions.

use jiff::Timestamp;

use super::{
    state::State,
    words::{ApiKeyScope, UserRole},
};

/// A person who uses the platform.
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) name: String,
    pub(crate) role: UserRole,
    pub(crate) email_verified: bool,
    /// What the second factor is made from, if it is on.
    pub(crate) totp_secret: Option<String>,
    pub(crate) last_login_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
}

/// A key that acts as a person.
pub(crate) struct ApiKey {
    pub(crate) id: String,
    pub(crate) user: String,
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) scopes: Vec<ApiKeyScope>,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) revoked_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
}

/// A refresh token that was given out.
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) user: String,
    pub(crate) is_revoked: bool,
    pub(crate) expires_at: Timestamp,
}

impl State {
    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// The person whose API key this is, if it is good. Writes down that it was used.
    pub(crate) fn use_api_key(&mut self, key: &str, now: Timestamp) -> Option<String> {
        let is_good = |known: &&mut ApiKey| known.key == key && known.revoked_at.is_none() && known.expires_at.is_none_or(|end| now < end);
        let found = self.api_keys.iter_mut().find(is_good)?;
        found.last_used_at = Some(now);
        Some(found.user.clone())
    }
}
