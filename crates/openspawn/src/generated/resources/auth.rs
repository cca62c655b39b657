//! The calls of the resource `auth`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// People who use the platform - login, tokens, passwords and two-factor authentication.
#[derive(Debug, Clone)]
pub struct Auth(Client);

impl Auth {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Opens a session for a person.
    ///
    /// Answers an access token, good for 15 minutes, and a refresh token, good for 7 days.
    ///
    /// If the person has two-factor authentication and `totpCode` is missing, the answer is a success as well, but holds `requiresTwoFactor` and no tokens:
    /// send the same again with the code. Check for the tokens, not for the status.
    ///
    /// Never repeated by itself: each success opens another session, and a recovery code is good once.
    ///
    /// Errors: 400 without `orgId` on a server that has no default organisation; 401 for a wrong address, password or code; 500 without `email`.
    ///
    /// `POST /auth/login` (source: server, observed)
    #[inline]
    pub fn login(&self) -> AuthLogin {
        AuthLogin {
            call: self.0.call(&operations::AUTH_LOGIN),
            body: Default::default(),
        }
    }

    /// Exchanges a refresh token for new tokens.
    ///
    /// The refresh token is used up and a new pair is answered: keep both, and let one caller at a time refresh. Should the answer be lost, the session is lost
    /// too, and only `auth_login` opens another; so it is never repeated by itself.
    ///
    /// Errors: 401 if the token is unknown, used up, revoked or has expired.
    ///
    /// `POST /auth/refresh` (source: server, observed)
    #[inline]
    pub fn refresh(&self) -> AuthRefresh {
        AuthRefresh {
            call: self.0.call(&operations::AUTH_REFRESH),
            body: Default::default(),
        }
    }

    /// Ends one session.
    ///
    /// Uses the given refresh token up; one that is not good any more is no error. The access token stays good until it expires.
    ///
    /// Errors: 401 for an API key, a signed call, or an access token that has expired.
    ///
    /// `POST /auth/logout` (source: server, observed)
    #[inline]
    pub fn logout(&self) -> AuthLogout {
        AuthLogout {
            call: self.0.call(&operations::AUTH_LOGOUT),
            body: Default::default(),
        }
    }

    /// Ends all sessions of the person.
    ///
    /// Revokes every refresh token of the person. Access tokens stay good until they expire. Errors: 401 for an API key or a signed call.
    ///
    /// `POST /auth/logout-all` (source: server, observed)
    #[inline]
    pub fn logout_all(&self) -> AuthLogoutAll {
        AuthLogoutAll {
            call: self.0.call(&operations::AUTH_LOGOUT_ALL),
        }
    }

    /// Reads one's own account.
    ///
    /// The person that the access token belongs to. Errors: 401 for an API key or a signed call.
    ///
    /// `GET /auth/me` (source: server, observed)
    #[inline]
    pub fn me(&self) -> AuthMe {
        AuthMe {
            call: self.0.call(&operations::AUTH_ME),
        }
    }

    /// Changes one's name or address.
    ///
    /// What is left out stays. A new address counts as not verified.
    ///
    /// Errors: 400 if the address is taken; 401 for an API key or a signed call.
    ///
    /// `POST /auth/profile` (source: server, observed)
    #[inline]
    pub fn update_profile(&self) -> AuthUpdateProfile {
        AuthUpdateProfile {
            call: self.0.call(&operations::AUTH_UPDATE_PROFILE),
            body: Default::default(),
        }
    }

    /// Changes one's password.
    ///
    /// Also revokes every refresh token of the person. Not repeated by itself: once the password is changed, the current one given here is wrong, and the
    /// repeat would answer 401 for a change that was made.
    ///
    /// Errors: 401 if the current password is wrong, and for an API key or a signed call.
    ///
    /// `POST /auth/password` (source: server, observed)
    #[inline]
    pub fn change_password(&self) -> AuthChangePassword {
        AuthChangePassword {
            call: self.0.call(&operations::AUTH_CHANGE_PASSWORD),
            body: Default::default(),
        }
    }

    /// Adds a person.
    ///
    /// For administrators. The new account is always a `viewer`. The organisation is taken from the body and not compared with the caller's own.
    ///
    /// Errors: 401 if the caller is no administrator (not 403), and for an API key or a signed call; 409 if the address is taken.
    ///
    /// `POST /auth/register` (source: server, observed)
    #[inline]
    pub fn register(&self) -> AuthRegister {
        AuthRegister {
            call: self.0.call(&operations::AUTH_REGISTER),
            body: Default::default(),
        }
    }

    /// Switches two-factor authentication on.
    ///
    /// Takes effect at once, before any code was checked: whoever loses the picture that is answered here is locked out of the account. The recovery codes in
    /// the answer are stored nowhere, and those that `auth_totp_verify` stores are shown to nobody, so there are none that work.
    ///
    /// Not repeated by itself: a second attempt is 400, and the picture of the first is lost.
    ///
    /// Errors: 400 if it is on already; 401 for a wrong password, and for an API key or a signed call.
    ///
    /// `POST /auth/totp/setup` (source: server, observed)
    #[inline]
    pub fn totp_setup(&self) -> AuthTotpSetup {
        AuthTotpSetup {
            call: self.0.call(&operations::AUTH_TOTP_SETUP),
            body: Default::default(),
        }
    }

    /// Confirms two-factor authentication with a code.
    ///
    /// Checks a code and makes new recovery codes, which are stored and shown to nobody. `auth_totp_setup` has switched the second factor on already.
    ///
    /// Errors: 400 if it was not set up; 401 for a wrong code, and for an API key or a signed call.
    ///
    /// `POST /auth/totp/verify` (source: server, observed)
    #[inline]
    pub fn totp_verify(&self) -> AuthTotpVerify {
        AuthTotpVerify {
            call: self.0.call(&operations::AUTH_TOTP_VERIFY),
            body: Default::default(),
        }
    }

    /// Switches two-factor authentication off.
    ///
    /// Wants the password and a code. Not repeated by itself: once it is off, the repeat would answer 400.
    ///
    /// Errors: 400 if it is not on; 401 for a wrong password or code, and for an API key or a signed call.
    ///
    /// `POST /auth/totp/disable` (source: server, observed)
    #[inline]
    pub fn totp_disable(&self) -> AuthTotpDisable {
        AuthTotpDisable {
            call: self.0.call(&operations::AUTH_TOTP_DISABLE),
            body: Default::default(),
        }
    }
}

/// The call that [`Auth::login`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthLogin {
    pub(crate) call: Call,
    body: Box<types::AuthLoginBody>,
}

impl AuthLogin {
    /// The person's address.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The organisation. May be left out if the server has a default one.
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.body.org_id = Some(org_id.into());
        self
    }

    /// The password. It opens the account.
    #[inline]
    pub fn password(mut self, password: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// The six digits that the authenticator shows now, or a recovery code (`XXXX-XXXX`; capitals and dashes do not matter). Good for one login.
    #[inline]
    pub fn totp_code(mut self, totp_code: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.totp_code = Some(totp_code.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthLoginBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::LoginAnswer> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::refresh`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthRefresh {
    pub(crate) call: Call,
    body: Box<types::AuthRefreshBody>,
}

impl AuthRefresh {
    /// The refresh token. Used up by this call.
    #[inline]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<guildhall_runtime::Secret>,
    ) -> Self {
        self.body.refresh_token = Some(refresh_token.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthRefreshBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::TokenPair> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::logout`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthLogout {
    pub(crate) call: Call,
    body: Box<types::AuthLogoutBody>,
}

impl AuthLogout {
    /// The refresh token of the session. One that is not good any more does no harm.
    #[inline]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<guildhall_runtime::Secret>,
    ) -> Self {
        self.body.refresh_token = Some(refresh_token.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthLogoutBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.body(&*self.body).send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::logout_all`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthLogoutAll {
    pub(crate) call: Call,
}

impl AuthLogoutAll {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Auth::me`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthMe {
    pub(crate) call: Call,
}

impl AuthMe {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::CurrentUser> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Auth::update_profile`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthUpdateProfile {
    pub(crate) call: Call,
    body: Box<types::AuthUpdateProfileBody>,
}

impl AuthUpdateProfile {
    /// The new address. Counts as not verified.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The new name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthUpdateProfileBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::UserBrief> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::change_password`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthChangePassword {
    pub(crate) call: Call,
    body: Box<types::AuthChangePasswordBody>,
}

impl AuthChangePassword {
    /// The password as it is now. It opens the account.
    #[inline]
    pub fn current_password(
        mut self,
        current_password: impl Into<guildhall_runtime::Secret>,
    ) -> Self {
        self.body.current_password = Some(current_password.into());
        self
    }

    /// The password from now on. There is no rule for its strength.
    #[inline]
    pub fn new_password(
        mut self,
        new_password: impl Into<guildhall_runtime::Secret>,
    ) -> Self {
        self.body.new_password = Some(new_password.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthChangePasswordBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.body(&*self.body).send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::register`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthRegister {
    pub(crate) call: Call,
    body: Box<types::AuthRegisterBody>,
}

impl AuthRegister {
    /// The person's address.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The person's name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The organisation. Not compared with the caller's own.
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.body.org_id = Some(org_id.into());
        self
    }

    /// The password for the account. There is no rule for its strength.
    #[inline]
    pub fn password(mut self, password: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthRegisterBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::UserBrief> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::totp_setup`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthTotpSetup {
    pub(crate) call: Call,
    body: Box<types::AuthTotpSetupBody>,
}

impl AuthTotpSetup {
    /// The password of the account, which it opens.
    #[inline]
    pub fn password(mut self, password: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthTotpSetupBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::TotpSetup> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::totp_verify`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthTotpVerify {
    pub(crate) call: Call,
    body: Box<types::AuthTotpVerifyBody>,
}

impl AuthTotpVerify {
    /// The six digits that the authenticator shows now; 30 seconds early or late will do.
    #[inline]
    pub fn code(mut self, code: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.code = Some(code.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthTotpVerifyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.body(&*self.body).send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Auth::totp_disable`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AuthTotpDisable {
    pub(crate) call: Call,
    body: Box<types::AuthTotpDisableBody>,
}

impl AuthTotpDisable {
    /// The six digits that the authenticator shows now.
    #[inline]
    pub fn code(mut self, code: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.code = Some(code.into());
        self
    }

    /// The password of the account, which it opens.
    #[inline]
    pub fn password(mut self, password: impl Into<guildhall_runtime::Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AuthTotpDisableBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.body(&*self.body).send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
