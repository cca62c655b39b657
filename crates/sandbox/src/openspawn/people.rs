//! People and their API keys.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    second_factor::SecondFactor,
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
    /// None if it is off.
    pub(crate) second_factor: Option<SecondFactor>,
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

impl User {
    /// Somebody who may do nothing much.
    pub(super) fn new(id: String, email: String, password: String, name: String, now: Timestamp) -> Self {
        Self {
            id,
            email,
            password,
            name,
            role: UserRole::Viewer,
            email_verified: false,
            second_factor: None,
            last_login_at: None,
            created_at: now,
        }
    }

    /// A person as most answers show them.
    pub(super) fn brief(&self) -> Value {
        json!({ "id": self.id, "email": self.email, "name": self.name, "role": self.role })
    }
}

impl State {
    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(super) fn user_mut(&mut self, id: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    /// The person whose API key this is, if it is good. Writes down that it was used.
    pub(crate) fn use_api_key(&mut self, key: &str, now: Timestamp) -> Option<String> {
        let is_good = |known: &&mut ApiKey| known.key == key && known.revoked_at.is_none() && known.expires_at.is_none_or(|end| now < end);
        let found = self.api_keys.iter_mut().find(is_good)?;
        found.last_used_at = Some(now);
        Some(found.user.clone())
    }
}
