//! How people log in and out.

use std::{fmt, sync::Arc, time::Duration};

use guildhall_openspawn::{Client as Generated, types::AuthLoginBody};
use guildhall_runtime::{BoxFuture, Client as RuntimeClient, Error, ErrorKind, Secret};

use super::{Builder, Client};
use crate::{
    stack::{
        Given,
        session::{Grant, Grants, Session, Tokens},
    },
    store::{MemoryStore, Store},
};

/// How long an access token is good if the server does not say (section 2.6 of the platform's dossier).
const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// A person's way in, for [`Builder::login`].
///
/// ```no_run
/// # async fn log_in(password: String) -> Result<(), guildhall::Error> {
/// use guildhall::openspawn::{self, Login};
///
/// let client = openspawn::builder().login(Login::password("ann@example.com", password)).build()?;
/// println!("{:?}", client.auth().me().send().await?.name);
/// client.logout().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a login does nothing until a builder gets it"]
pub struct Login {
    /// What opens a session, but for the code of the second factor.
    body: Option<AuthLoginBody>,
    code: Option<Arc<dyn Fn() -> Secret + Send + Sync>>,
    refresh_token: Option<Secret>,
    store: Arc<dyn Store>,
    key: String,
}

impl Login {
    /// With an address and a password. The session begins with the first call that needs it, and begins anew when it cannot go on.
    pub fn password(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        let mut body = AuthLoginBody::default();
        (body.email, body.password) = (Some(email.into()), Some(password.into()));
        Self { body: Some(body), ..Self::refresh_token("") }
    }

    /// With a refresh token, such as one that a browser brought back from a login elsewhere. The first call uses it up.
    pub fn refresh_token(token: impl Into<Secret>) -> Self {
        let token = token.into();
        Self {
            body: None,
            code: None,
            refresh_token: (!token.expose().is_empty()).then_some(token),
            store: Arc::new(MemoryStore::new()),
            key: "openspawn/session".to_owned(),
        }
    }

    /// The id of the organisation that a password belongs to. It may be left out if the server has a default one.
    pub fn organisation(mut self, id: impl Into<String>) -> Self {
        if let Some(body) = &mut self.body {
            body.org_id = Some(id.into());
        }
        self
    }

    /// Where the code of the second factor comes from: a function that is asked at each login with a password, since a code is good once.
    pub fn code(mut self, code: impl Fn() -> Secret + Send + Sync + 'static) -> Self {
        self.code = Some(Arc::new(code));
        self
    }

    /// Where the tokens are kept, and under which key: for a session that outlives the process, or that a fleet shares.
    ///
    /// Each refresh token is good once, so a new one is stored before anything else is done.
    pub fn store(mut self, store: impl Store, key: impl Into<String>) -> Self {
        (self.store, self.key) = (Arc::new(store), key.into());
        self
    }

    fn into_session(self) -> Session {
        let Self { body, code, refresh_token, store, key } = self;
        let login = body.map(|body| {
            let log_in = move |client, ()| {
                let mut body = body.clone();
                body.totp_code = code.as_ref().map(|code| code());
                log_in(client, body)
            };
            Box::new(log_in) as Grant<()>
        });
        Session::new(Grants { login, refresh: Box::new(refresh) }, store, key, refresh_token)
    }
}

impl Builder {
    /// Calls as a person who logs in, in place of an API key or an agent. The session is renewed as it has to be, by one call for all, and
    /// also when the server refuses a token before its time.
    ///
    /// People manage API keys and webhooks and read nearly everything; what agents do needs [`agent`](Self::agent).
    pub fn login(self, login: Login) -> Self {
        self.give("jwt", Given::Session(login.into_session()))
    }
}

impl Client {
    /// Ends the session of [`Builder::login`] on the server, and forgets its tokens. The server takes the access token until it ends by itself,
    /// at most 15 minutes later.
    ///
    /// The next call of a client that has a password begins another session.
    ///
    /// # Errors
    ///
    /// If the client has no session, or those of the call: then the session goes on. If the store of [`Login::store`] fails at the end, the
    /// session is over, and the store has tokens that are good for nothing.
    pub async fn logout(&self) -> Result<(), Error> {
        let session = self.session().ok_or_else(|| Error::invalid("the client has no session: it was built without `login`"))?;
        let mut token = session.refresh_token().await?;
        while let Some(ended) = token {
            self.auth().logout().refresh_token(ended.clone()).send().await?;
            // The call itself may have had to renew the session, whose next token is good on its own.
            token = session.refresh_token().await?.filter(|now| *now != ended);
        }
        session.forget().await
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let email = self.body.as_ref().and_then(|body| body.email.as_deref());
        f.debug_struct("Login").field("email", &email).field("key", &self.key).finish_non_exhaustive()
    }
}

fn log_in(client: RuntimeClient, body: AuthLoginBody) -> BoxFuture<Result<Tokens, Error>> {
    Box::pin(async move {
        let answer = Generated::from(client).auth().login().body(body).send().await?.into_inner();
        if answer.requires_two_factor == Some(true) {
            return Err(Error::new(ErrorKind::Invalid, "the server wants a second factor: give the login a code"));
        }
        tokens(answer.access_token, answer.refresh_token, answer.expires_in)
    })
}

fn refresh(client: RuntimeClient, token: Secret) -> BoxFuture<Result<Tokens, Error>> {
    Box::pin(async move {
        let answer = Generated::from(client).auth().refresh().refresh_token(token).send().await?.into_inner();
        tokens(answer.access_token, answer.refresh_token, answer.expires_in)
    })
}

fn tokens(access: Option<Secret>, refresh: Option<Secret>, expires_in: Option<i64>) -> Result<Tokens, Error> {
    let (Some(access), Some(refresh)) = (access, refresh) else {
        return Err(Error::new(ErrorKind::Answer, "the server answered a login without tokens"));
    };
    let lifetime = expires_in.and_then(|seconds| u64::try_from(seconds).ok()).map_or(LIFETIME, Duration::from_secs);
    Ok(Tokens { access, refresh, lifetime })
}

#[cfg(test)]
mod tests;
