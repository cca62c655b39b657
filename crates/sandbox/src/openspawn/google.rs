//! The login with Google, of which a browser sees redirects only.

use guildhall_openspawn::PLATFORM;
use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::{people::User, state::State};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// Where Google asks people who they are. Nobody goes there but a browser that follows.
const GOOGLE: &str = "https://accounts.google.com/o/oauth2/v2/auth";

/// The front end to which people come back.
const FRONT_END: &str = "https://app.sandbox.example";

/// Whom every code of Google's stands for.
const EMAIL: &str = "google@sandbox.example";

pub(super) fn begin(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let own = PLATFORM.environments.first().map_or("", |environment| environment.origin);
    let back = format!("{}{}/auth/google/callback", call.origin.as_deref().unwrap_or(own), PLATFORM.prefix);
    let query = [("response_type", "code"), ("redirect_uri", &back), ("scope", "email profile"), ("client_id", "sandbox")];
    Ok(Answer::Redirect(address(GOOGLE, query)))
}

/// Whoever comes without a code is sent to Google.
pub(super) fn end(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    if call.text("code").is_none_or(str::is_empty) {
        return begin(state, call);
    }
    if !state.organisation.is_default {
        return Ok(Answer::Redirect(address(&format!("{FRONT_END}/login"), [("error", "no_org")])));
    }
    let place = state.users.iter().position(|user| user.email == EMAIL).unwrap_or_else(|| {
        // Nobody knows the password, so that nobody comes in by it.
        let (id, password) = (state.ids.uuid(), state.ids.long_secret(""));
        state.users.push(User::new(id, EMAIL.to_owned(), password, "Google".to_owned(), call.now));
        state.users.len() - 1
    });
    let user = &mut state.users[place];
    (user.email_verified, user.last_login_at) = (true, Some(call.now));
    let id = user.id.clone();
    let tokens = state.open_session(&id)?;
    let query = ["accessToken", "refreshToken", "expiresIn"].map(|name| (name, text(&tokens[name])));
    Ok(Answer::Redirect(address(&format!("{FRONT_END}/auth/callback"), query.each_ref().map(|(name, value)| (*name, value.as_str())))))
}

fn address<const N: usize>(page: &str, query: [(&str, &str); N]) -> String {
    format!("{page}?{}", Serializer::new(String::new()).extend_pairs(query).finish())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
