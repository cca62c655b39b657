//! People: their accounts.

use serde::Deserialize;
use serde_json::json;

use super::{
    google,
    handlers::Handler,
    people::User,
    refusals::{bad_request, conflict, internal, unauthorized},
    second_factor, sessions,
    state::State,
    words::UserRole,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "login" => sessions::login,
        "refresh" => sessions::refresh,
        "logout" => sessions::logout,
        "logout_all" => sessions::logout_all,
        "totp_setup" => second_factor::setup,
        "totp_verify" => second_factor::verify,
        "totp_disable" => second_factor::disable,
        "google" => google::begin,
        "google_callback" => google::end,
        "me" => me,
        "update_profile" => update_profile,
        "change_password" => change_password,
        "register" => register,
        _ => return None,
    })
}

#[derive(Deserialize)]
struct Profile {
    name: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Passwords {
    current_password: String,
    new_password: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Registration {
    org_id: String,
    email: String,
    password: String,
    name: String,
}

fn me(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let user = state.user(call.caller()?).ok_or_else(unauthorized)?;
    let mut shown = user.brief();
    shown["orgId"] = json!(state.organisation.id);
    shown["totpEnabled"] = json!(user.second_factor.is_some());
    shown["emailVerified"] = json!(user.email_verified);
    shown["lastLoginAt"] = json!(user.last_login_at.map(clock::text));
    shown["createdAt"] = json!(clock::text(user.created_at));
    Ok(shown.into())
}

fn update_profile(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (caller, body): (_, Profile) = (call.caller()?, call.body()?);
    if state.users.iter().any(|user| user.id != caller && body.email.as_ref() == Some(&user.email)) {
        return Err(bad_request("Email already in use"));
    }
    let user = state.user_mut(caller).ok_or_else(unauthorized)?;
    user.name = body.name.unwrap_or_else(|| user.name.clone());
    if let Some(email) = body.email.filter(|email| *email != user.email) {
        (user.email, user.email_verified) = (email, false);
    }
    Ok(user.brief().into())
}

fn change_password(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let (caller, body): (_, Passwords) = (call.caller()?, call.body()?);
    let user = state.user_mut(caller).filter(|user| user.password == body.current_password).ok_or_else(unauthorized)?;
    user.password = body.new_password;
    state.close_sessions_of(caller);
    Ok(Answer::Empty)
}

fn register(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Registration = call.body()?;
    state.user(call.caller()?).filter(|user| user.role == UserRole::Admin).ok_or_else(unauthorized)?;
    if state.users.iter().any(|user| user.email == body.email) {
        return Err(conflict("User with this email already exists"));
    }
    // Nobody compares the organisation with the caller's, but the database knows this one only.
    if !body.org_id.eq_ignore_ascii_case(&state.organisation.id) {
        return Err(internal());
    }
    let user = User::new(state.ids.uuid(), body.email, body.password, body.name, call.now);
    let shown = user.brief();
    state.users.push(user);
    Ok(shown.into())
}
