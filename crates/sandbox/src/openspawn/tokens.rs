//! The tokens of people: JSON Web Tokens, signed with HMAC-SHA256.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{people::User, signature::mac};

/// How long an access token is good.
pub(crate) const ACCESS: Duration = Duration::from_secs(15 * 60);

/// How long a refresh token is good.
pub(crate) const REFRESH: Duration = Duration::from_secs(7 * 24 * 3600);

/// What tokens are signed with.
pub(crate) struct Tokens {
    secret: String,
}

impl Tokens {
    pub(crate) fn new(secret: String) -> Self {
        Self { secret }
    }

    pub(crate) fn access(&self, user: &User, organisation: &str, now: Timestamp) -> String {
        self.signed(json!({ "sub": user.id, "org": organisation, "role": user.role, "type": "access" }), ACCESS, now)
    }

    /// `id` is that of the session, by which the token can be revoked.
    pub(crate) fn refresh(&self, user: &User, id: &str, now: Timestamp) -> String {
        self.signed(json!({ "sub": user.id, "jti": id, "type": "refresh" }), REFRESH, now)
    }

    /// The claims of a token of this type, if it is good.
    pub(crate) fn claims(&self, token: &str, kind: &str, now: Timestamp) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        if self.signature(signed) != signature || read(header)?["alg"] != "HS256" {
            return None;
        }
        read(claims).filter(|claims| claims["type"] == kind && claims["exp"].as_i64().is_some_and(|end| now.as_second() < end))
    }

    fn signed(&self, mut claims: Value, life: Duration, now: Timestamp) -> String {
        let now = now.as_second();
        (claims["iat"], claims["exp"]) = (json!(now), json!(now.saturating_add_unsigned(life.as_secs())));
        let [header, claims] = [json!({ "alg": "HS256", "typ": "JWT" }), claims].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
        let signed = format!("{header}.{claims}");
        format!("{signed}.{}", self.signature(&signed))
    }

    fn signature(&self, signed: &str) -> String {
        URL_SAFE_NO_PAD.encode(mac(self.secret.as_bytes(), signed.as_bytes()))
    }
}

fn read(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
