//! Sessions of people (flow `jwt`): access tokens that expire, and refresh tokens that are good once.

use std::{
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use guildhall_runtime::{BoxFuture, Client as RuntimeClient, Error, ErrorKind, Secret, Sent};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, OwnedMutexGuard};
use tracing::warn;

use crate::{
    Clock,
    stack::Wire,
    store::{Entry, Store},
};

/// How long before its end an access token is renewed, so that it does not end on its way. Of one that is short-lived it is half its time.
const EARLY: Duration = Duration::from_secs(30);

/// How often, and after which pause, the store is looked at for what another process may just have renewed.
const LOOKS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(200);

/// What is the platform's own about a session: the calls by which it begins and goes on.
pub(crate) struct Grants {
    /// Opens a session, if there is something to open one with.
    pub(crate) login: Option<Grant<()>>,
    /// Exchanges a refresh token.
    pub(crate) refresh: Grant<Secret>,
}

/// A call that is answered with tokens, made by the client that it gets.
pub(crate) type Grant<T> = Box<dyn Fn(RuntimeClient, T) -> BoxFuture<Result<Tokens, Error>> + Send + Sync>;

/// What such a call is answered with.
#[derive(Debug, Clone)]
pub(crate) struct Tokens {
    pub(crate) access: Secret,
    pub(crate) refresh: Secret,
    /// For how long the access token is good.
    pub(crate) lifetime: Duration,
}

/// A session. Whoever finds that it has to be renewed does so for all, and to its end, even if the call that needed it is given up: a
/// refresh token that was sent is used up, and the next one must not be lost.
#[derive(Clone)]
pub(crate) struct Session(Arc<Inner>);

struct Inner {
    grants: Grants,
    store: Arc<dyn Store>,
    /// The key under which the store has it.
    key: String,
    /// What is used as long as nothing was renewed.
    first: Mutex<Option<Secret>>,
    /// What the builder has to give; see [`Session::connect`].
    connection: OnceLock<Connection>,
    kept: Arc<Mutex<Option<Kept>>>,
}

struct Connection {
    /// The calls of a session carry no credential: they leave by a client that has none.
    client: RuntimeClient,
    clock: Arc<dyn Clock>,
}

/// Tokens as they are kept.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    access: Secret,
    refresh: Secret,
    /// Until when the access token is used, in seconds since 1970.
    ends: u64,
    /// How many pairs there were before it: of two the later one is good.
    #[serde(default)]
    before: u64,
}

impl Session {
    pub(crate) fn new(grants: Grants, store: Arc<dyn Store>, key: String, first: Option<Secret>) -> Self {
        let (connection, kept) = (OnceLock::new(), Arc::default());
        Self(Arc::new(Inner { grants, store, key, first: Mutex::new(first), connection, kept }))
    }

    /// Gives the session a client without credentials for its own calls.
    ///
    /// # Errors
    ///
    /// If it has one already: a session belongs to one client, since two would use up each other's tokens.
    pub(crate) fn connect(&self, client: RuntimeClient, clock: Arc<dyn Clock>) -> Result<(), Error> {
        self.0.connection.set(Connection { client, clock }).map_err(|_| Error::invalid("the session belongs to another client"))
    }

    /// An access token that is good, and not the one that was refused. What has to be sent for it leaves by `wire`, if there is one.
    ///
    /// # Errors
    ///
    /// If the session cannot be opened or renewed. Nothing was sent of the call that needed it.
    pub(crate) async fn access_token(&self, refused: Option<&Secret>, wire: Option<Arc<Wire>>) -> Result<Secret, Error> {
        let kept = self.0.kept.clone().lock_owned().await;
        if let Some(kept) = kept.as_ref().filter(|kept| kept.is_good(self.0.now(), refused)) {
            return Ok(kept.access.clone());
        }
        let (inner, refused) = (self.0.clone(), refused.cloned());
        let renewal = tokio::spawn(async move { inner.renew(kept, refused.as_ref(), wire).await });
        match renewal.await {
            Ok(result) => result.map_err(not_opened),
            Err(error) => Err(Error::new(ErrorKind::Other, "the renewal of the session ended").with_sent(Sent::Never).with_source(error)),
        }
    }

    /// The refresh token, if the session has begun.
    ///
    /// # Errors
    ///
    /// If the store cannot be read.
    pub(crate) async fn refresh_token(&self) -> Result<Option<Secret>, Error> {
        let kept = self.0.kept.lock().await;
        let latest = self.0.latest(kept.as_ref()).await?;
        match latest {
            Some(latest) => Ok(Some(latest.refresh)),
            None => Ok(self.0.first.lock().await.clone()),
        }
    }

    /// Forgets the tokens.
    ///
    /// # Errors
    ///
    /// If the store cannot be written. Then it still has them.
    pub(crate) async fn forget(&self) -> Result<(), Error> {
        let mut kept = self.0.kept.lock().await;
        *kept = None;
        *self.0.first.lock().await = None;
        match self.0.store.get(&self.0.key).await? {
            Some(value) => self.0.store.remove_if(&self.0.key, value).await.map(|_| ()),
            None => Ok(()),
        }
    }
}

impl Inner {
    /// Takes what another process has renewed, else renews it, else opens another session.
    async fn renew(
        &self,
        mut kept: OwnedMutexGuard<Option<Kept>>,
        refused: Option<&Secret>,
        wire: Option<Arc<Wire>>,
    ) -> Result<Secret, Error> {
        let Some(Connection { client, .. }) = self.connection.get() else {
            return Err(Error::invalid("the session has no client"));
        };
        let client = wire.into_iter().fold(client.clone(), RuntimeClient::with_extension);
        let latest = self.latest(kept.as_ref()).await?;
        if let Some(latest) = latest.as_ref().filter(|latest| latest.is_good(self.now(), refused)) {
            return Ok(kept.insert(latest.clone()).access.clone());
        }
        let before = latest.as_ref().map_or(0, |latest| latest.before + 1);
        let refresh = match latest {
            Some(latest) => Some(latest.refresh),
            None => self.first.lock().await.clone(),
        };
        if let Some(refresh) = refresh {
            match (self.grants.refresh)(client.clone(), refresh.clone()).await {
                Ok(tokens) => return Ok(self.keep(&mut kept, tokens, before).await),
                Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => {
                    if let Some(renewed) = self.renewed_elsewhere(&refresh, refused).await? {
                        return Ok(kept.insert(renewed).access.clone());
                    }
                    if self.grants.login.is_none() {
                        return Err(error.with_advice("the refresh token is not good any more: begin another session"));
                    }
                }
                Err(error) => return Err(error),
            }
        }
        match &self.grants.login {
            Some(login) => {
                let tokens = login(client, ()).await?;
                Ok(self.keep(&mut kept, tokens, before).await)
            }
            None => Err(Error::invalid("the session is over, and there is nothing to open another one with")),
        }
    }

    /// What another process has renewed in the meantime: it used the refresh token up, and may not have stored the next one yet.
    async fn renewed_elsewhere(&self, used_up: &Secret, refused: Option<&Secret>) -> Result<Option<Kept>, Error> {
        for look in 0..LOOKS {
            if look > 0 {
                tokio::time::sleep(PAUSE).await;
            }
            let Some(stored) = self.load().await? else { return Ok(None) };
            if stored.refresh != *used_up && stored.is_good(self.now(), refused) {
                return Ok(Some(stored));
            }
        }
        Ok(None)
    }

    async fn keep(&self, kept: &mut Option<Kept>, tokens: Tokens, before: u64) -> Secret {
        let lasts = tokens.lifetime.saturating_sub(EARLY.min(tokens.lifetime / 2));
        let ends = self.now().saturating_add(lasts.as_secs());
        let new = Kept { access: tokens.access, refresh: tokens.refresh, ends, before };
        let access = kept.insert(new).access.clone();
        *self.first.lock().await = None;
        let written = serde_json::to_vec(kept).map_err(|error| Error::invalid("tokens cannot be written").with_source(error));
        let put = match written {
            Ok(value) => self.store.put(&self.key, Entry::permanent(value)).await,
            Err(error) => Err(error),
        };
        // This process can go on with what it has in memory.
        if let Err(error) = put {
            warn!(%error, "the tokens of the session could not be stored: other processes, and this one after a restart, have to log in");
        }
        access
    }

    /// The later one of what is in memory and what the store has. What a store that failed has missed is not lost.
    ///
    /// # Errors
    ///
    /// If the store cannot be read and nothing is in memory.
    async fn latest(&self, kept: Option<&Kept>) -> Result<Option<Kept>, Error> {
        match (self.load().await, kept) {
            (Ok(Some(stored)), Some(kept)) if stored.before < kept.before => Ok(Some(kept.clone())),
            (Ok(Some(stored)), _) => Ok(Some(stored)),
            (Ok(None), kept) => Ok(kept.cloned()),
            (Err(error), None) => Err(error),
            (Err(error), Some(kept)) => {
                warn!(%error, "the store of the session could not be read: going on with what is in memory");
                Ok(Some(kept.clone()))
            }
        }
    }

    /// What the store has. What is none of ours there counts as nothing.
    async fn load(&self) -> Result<Option<Kept>, Error> {
        let value: Option<Bytes> = self.store.get(&self.key).await?;
        Ok(value.and_then(|value| serde_json::from_slice(&value).ok()))
    }

    /// The seconds since 1970.
    fn now(&self) -> u64 {
        let now = self.connection.get().map_or_else(SystemTime::now, |connection| connection.clock.now());
        now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
    }
}

/// The error of the call that needed the session. It was not sent, whatever became of the calls for the session.
fn not_opened(error: Error) -> Error {
    let detail = format!("the session cannot be opened or renewed: {error}");
    let outer = match error.status() {
        Some(status) if error.is_auth() => {
            Error::new(ErrorKind::Status, detail).with_answer(status, error.headers().clone(), error.body().clone())
        }
        _ => Error::new(ErrorKind::Other, detail),
    };
    outer.with_sent(Sent::Never).with_source(error)
}

impl Kept {
    fn is_good(&self, now: u64, refused: Option<&Secret>) -> bool {
        now < self.ends && refused != Some(&self.access)
    }
}
