//! The second factor of a person's login.

use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::{
    people::User,
    refusals::{bad_request, unauthorized},
    state::State,
    totp::Totp,
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
        sample::picture,
    },
    ids::Ids,
};

/// How many recovery codes there are.
const RECOVERY_CODES: usize = 10;

/// The second factor of a person's login.
pub(crate) struct SecondFactor {
    totp: Totp,
    /// Codes that open once each. None has them: those that a person is shown are others.
    recovery_codes: Vec<String>,
}

#[derive(Deserialize)]
struct Setup {
    password: String,
}

#[derive(Deserialize)]
struct Verify {
    code: String,
}

#[derive(Deserialize)]
struct Disable {
    password: String,
    code: String,
}

/// Takes effect at once, and shows codes that are stored nowhere.
pub(super) fn setup(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Setup = call.body()?;
    let user = caller(&mut state.users, call)?;
    if user.second_factor.is_some() {
        return Err(bad_request("Two-factor authentication is already enabled"));
    }
    if user.password != body.password {
        return Err(unauthorized());
    }
    let totp = Totp::new(&mut state.ids);
    // The picture is no real one, so the words say what it would.
    let message = format!("Scan the picture, or take this address: {}", totp.address(&user.email));
    user.second_factor = Some(SecondFactor { totp, recovery_codes: Vec::new() });
    let shown = recovery_codes(&mut state.ids);
    let picture = format!("data:image/png;base64,{}", STANDARD.encode(picture("code").bytes));
    Ok(json!({ "qrCode": picture, "recoveryCodes": shown, "message": message }).into())
}

pub(super) fn verify(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Verify = call.body()?;
    let factor = factor(caller(&mut state.users, call)?, "Two-factor authentication is not set up")?;
    if !factor.totp.accepts(&body.code, call.now) {
        return Err(unauthorized());
    }
    factor.recovery_codes = recovery_codes(&mut state.ids);
    Ok(Answer::Empty)
}

pub(super) fn disable(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Disable = call.body()?;
    let user = caller(&mut state.users, call)?;
    let is_right = factor(user, "Two-factor authentication is not enabled")?.totp.accepts(&body.code, call.now);
    if !is_right || user.password != body.password {
        return Err(unauthorized());
    }
    user.second_factor = None;
    Ok(Answer::Empty)
}

impl SecondFactor {
    /// Whether a code opens the account. A recovery code is used up by this.
    pub(super) fn opens(&mut self, code: &str, now: Timestamp) -> bool {
        if self.totp.accepts(code, now) {
            return true;
        }
        let place = self.recovery_codes.iter().position(|known| plain(known) == plain(code));
        place.map(|place| self.recovery_codes.remove(place)).is_some()
    }
}

fn caller<'a>(users: &'a mut [User], call: &Call) -> Result<&'a mut User, Refusal> {
    let caller = call.caller()?;
    users.iter_mut().find(|user| user.id == caller).ok_or_else(unauthorized)
}

fn factor<'a>(user: &'a mut User, otherwise: &str) -> Result<&'a mut SecondFactor, Refusal> {
    user.second_factor.as_mut().ok_or_else(|| bad_request(otherwise))
}

fn recovery_codes(ids: &mut Ids) -> Vec<String> {
    let mut half = || ids.number() >> 48;
    (0..RECOVERY_CODES).map(|_| format!("{:04X}-{:04X}", half(), half())).collect()
}

/// A recovery code without what does not matter.
fn plain(code: &str) -> String {
    code.chars().filter(|letter| *letter != '-').map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_opens_once_however_it_is_written() {
        let mut ids = Ids::new(7, "openspawn");
        let mut factor = SecondFactor { totp: Totp::new(&mut ids), recovery_codes: vec!["0A1B-2C3D".to_owned(), "4E5F-6071".to_owned()] };
        for (code, opens) in [("0a1b2c3d", true), ("0A1B-2C3D", false), ("4e5f-60-71", true), ("4E5F-6071", false), ("", false)] {
            assert_eq!(factor.opens(code, Timestamp::UNIX_EPOCH), opens, "{code}");
        }
        let codes = recovery_codes(&mut ids);
        assert!(codes.len() == 10 && codes.iter().all(|code| code.len() == 9 && code.as_bytes()[4] == b'-'), "{codes:?}");
    }
}
