//! People: logins, tokens, passwords and two-factor authentication.

use std::ops::Deref;

use guildhall_openspawn::{operations, resources::auth};
use guildhall_runtime::{Error, Operation};
use url::Url;

use super::{Client, Login};

/// People: logins, tokens, passwords and two-factor authentication. It derefs to the generated calls.
#[derive(Debug, Clone)]
pub struct Auth {
    client: Client,
    generated: auth::Auth,
}

impl Client {
    /// People: logins, tokens, passwords and two-factor authentication.
    pub fn auth(&self) -> Auth {
        Auth { client: self.clone(), generated: (**self).auth() }
    }
}

impl Auth {
    /// The address at which a browser begins a login with Google. A program shows it or opens it; it has no use for the answer.
    ///
    /// `GET /auth/google` (source: server)
    pub fn google(&self) -> Url {
        self.address(&operations::AUTH_GOOGLE)
    }

    /// The address to which Google sends the browser, for whoever sets the login up there.
    ///
    /// `GET /auth/google/callback` (source: server)
    pub fn google_callback(&self) -> Url {
        self.address(&operations::AUTH_GOOGLE_CALLBACK)
    }

    fn address(&self, operation: &Operation) -> Url {
        let mut url = self.client.base_url().clone();
        let prefix = operation.prefix.unwrap_or(self.client.platform_info().prefix);
        url.set_path(&format!("{}{prefix}{}", url.path().trim_end_matches('/'), operation.path));
        url
    }
}

impl Login {
    /// With the address that a browser was sent to when a login with Google had ended: it carries the tokens, so keep it out of logs.
    ///
    /// ```
    /// use guildhall::openspawn::Login;
    ///
    /// let address = "https://app.example/auth/callback?accessToken=a&refreshToken=r&expiresIn=900";
    /// assert!(Login::callback(address).is_ok());
    /// assert!(Login::callback("https://app.example/login?error=no_org").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no refresh token in it: the reason that the server gave, if it did.
    pub fn callback(address: &str) -> Result<Self, Error> {
        let url = Url::parse(address).map_err(|_| Error::invalid("the address of the callback is none"))?;
        let member = |name: &str| url.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned());
        match (member("refreshToken").filter(|token| !token.is_empty()), member("error")) {
            (Some(token), _) => Ok(Self::refresh_token(token)),
            (None, Some(reason)) => Err(Error::invalid(format!("the login was refused: {reason:?}"))),
            (None, None) => Err(Error::invalid("the address of the callback carries no refresh token")),
        }
    }
}

impl Deref for Auth {
    type Target = auth::Auth;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openspawn;

    #[test]
    fn the_addresses_for_a_browser_stand_below_the_clients_own() {
        for (base, expected) in [
            ("https://api.openspawn.dev", "https://api.openspawn.dev/api/v1/auth/google"),
            ("https://mine.example/agents/", "https://mine.example/agents/api/v1/auth/google"),
        ] {
            let client = openspawn::builder().anonymous().base_url(base).build().unwrap();
            assert_eq!(client.auth().google().as_str(), expected);
            assert_eq!(client.auth().google_callback().as_str(), format!("{expected}/callback"));
        }
    }

    #[test]
    fn a_callback_is_taken_by_its_refresh_token_which_is_not_printed() {
        let login = Login::callback("https://a.example/cb?refreshToken=canary").unwrap();
        assert!(!format!("{login:?}").contains("canary"));
        for (address, problem) in [
            ("nowhere", "is none"),
            ("https://a.example/cb", "no refresh token"),
            ("https://a.example/cb?refreshToken=", "no refresh token"),
            ("https://a.example/login?error=no_org", "refused: \"no_org\""),
        ] {
            let error = Login::callback(address).unwrap_err();
            assert!(error.is_invalid() && error.to_string().contains(problem), "{error}");
        }
    }
}
