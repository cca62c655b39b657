//! Sessions of people: how they begin, go on and end.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    refusals::{bad_request, unauthorized},
    state::State,
    tokens::{ACCESS, REFRESH},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How many sessions can be open; beyond that the oldest end.
const MOST: usize = 10_000;

/// The sessions whose refresh tokens are good, the oldest first. All last equally long.
pub(crate) type Sessions = VecDeque<Session>;

/// A refresh token that was given out and not used yet.
pub(crate) struct Session {
    id: String,
    user: String,
    expires_at: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Login {
    email: String,
    password: String,
    totp_code: Option<String>,
    org_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Refresh {
    refresh_token: String,
}

pub(super) fn login(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Login = call.body()?;
    let organisation = &state.organisation;
    let is_own = match body.org_id {
        Some(id) => id.eq_ignore_ascii_case(&organisation.id),
        None if organisation.is_default => true,
        None => return Err(bad_request("Organization ID is required")),
    };
    let mut users = state.users.iter_mut().filter(|_| is_own);
    let user = users.find(|user| user.email == body.email && user.password == body.password).ok_or_else(unauthorized)?;
    if let Some(factor) = &mut user.second_factor {
        let Some(code) = body.totp_code.filter(|code| !code.is_empty()) else {
            return Ok(json!({ "requiresTwoFactor": true, "message": "Two-factor authentication code required" }).into());
        };
        if !factor.opens(&code, call.now) {
            return Err(unauthorized());
        }
    }
    user.last_login_at = Some(call.now);
    let (id, brief) = (user.id.clone(), user.brief());
    let mut answer = state.open_session(&id)?;
    answer["user"] = brief;
    Ok(answer.into())
}

/// A token that was used ends its session, so that a second use finds none.
pub(super) fn refresh(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Refresh = call.body()?;
    let user = state.close_session(&body.refresh_token).ok_or_else(unauthorized)?;
    Ok(state.open_session(&user)?.into())
}

pub(super) fn logout(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Refresh = call.body()?;
    state.close_session(&body.refresh_token);
    Ok(Answer::Empty)
}

pub(super) fn logout_all(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    state.close_sessions_of(call.caller()?);
    Ok(Answer::Empty)
}

impl State {
    /// Opens a session, and shows its tokens.
    pub(super) fn open_session(&mut self, user: &str) -> Result<Value, Refusal> {
        let (id, now) = (self.ids.uuid(), self.now);
        let user = self.user(user).ok_or_else(unauthorized)?;
        let shown = json!({
            "accessToken": self.tokens.access(user, &self.organisation.id, now),
            "refreshToken": self.tokens.refresh(user, &id, now),
            "expiresIn": ACCESS.as_secs(),
        });
        let session = Session { id, user: user.id.clone(), expires_at: clock::later(now, REFRESH) };
        while self.sessions.len() >= MOST || self.sessions.front().is_some_and(|oldest| oldest.expires_at <= now) {
            self.sessions.pop_front();
        }
        self.sessions.push_back(session);
        Ok(shown)
    }

    pub(super) fn close_sessions_of(&mut self, user: &str) {
        self.sessions.retain(|session| session.user != user);
    }

    /// Ends the session that a refresh token belongs to, and tells whose it was. None if there is no such session.
    fn close_session(&mut self, token: &str) -> Option<String> {
        let claims = self.tokens.claims(token, "refresh", self.now)?;
        let place = self.sessions.iter().position(|session| claims["jti"] == session.id.as_str())?;
        self.sessions.remove(place).map(|session| session.user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::Ids, openspawn::seed};

    #[test]
    fn sessions_that_are_over_are_forgotten_and_beyond_the_room_the_oldest_end() {
        let mut state = State::new(Ids::new(7, "openspawn"), Timestamp::UNIX_EPOCH);
        seed::fill(&mut state);
        let user = state.users[0].id.clone();
        let first = state.open_session(&user).unwrap();
        (0..MOST).for_each(|_| drop(state.open_session(&user).unwrap()));
        assert_eq!((state.sessions.len(), state.close_session(first["refreshToken"].as_str().unwrap())), (MOST, None));
        state.now = clock::later(state.now, REFRESH);
        state.open_session(&user).unwrap();
        assert_eq!(state.sessions.len(), 1);
    }
}
