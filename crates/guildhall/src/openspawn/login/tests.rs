//! Sessions through the whole stack, against a server that rotates tokens as the real one does.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use guildhall_runtime::Transport;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::*;
use crate::{Clock, Request, Response, openspawn, store::Entry};

/// Knows the password `right`, wants the code `123456` if told so, and takes each refresh token once.
#[derive(Clone, Default)]
struct Server(Arc<Accounts>);

#[derive(Default)]
struct Accounts {
    state: Mutex<State>,
    /// The time, in seconds since 1970.
    now: AtomicU64,
    /// Holds back answers to refreshes while it is set.
    held: Mutex<Option<Arc<Notify>>>,
}

#[derive(Default)]
struct State {
    wants_code: bool,
    lifetime: Option<u32>,
    made: u32,
    access: HashSet<String>,
    refresh: HashSet<String>,
    paths: Vec<String>,
}

impl Server {
    fn builder(&self) -> openspawn::Builder {
        openspawn::builder().anonymous().clock(self.clone()).backoff(|_| Duration::ZERO).transport(self.clone())
    }

    fn client(&self) -> Client {
        self.builder().login(Login::password("ann@example.com", "right")).build().unwrap()
    }

    /// A client of a fleet that shares a store.
    fn member(&self, store: &MemoryStore) -> Client {
        let login = Login::password("ann@example.com", "right").store(store.clone(), "ann");
        self.builder().login(login).build().unwrap()
    }

    /// The last part of the path of every request so far; the list begins anew.
    fn paths(&self) -> String {
        std::mem::take(&mut self.0.state.lock().unwrap().paths).join(" ")
    }

    fn pass(&self, seconds: u64) {
        self.0.now.fetch_add(seconds, Ordering::Relaxed);
    }

    fn newest_refresh_token(&self) -> String {
        let state = self.0.state.lock().unwrap();
        format!("refresh-canary-{}", state.made)
    }

    fn forget_access_tokens(&self) {
        self.0.state.lock().unwrap().access.clear();
    }

    fn answer(&self, path: &str, bearer: Option<String>, body: &Value) -> Response {
        let mut state = self.0.state.lock().unwrap();
        let last = path.rsplit('/').next().unwrap();
        state.paths.push(last.to_owned());
        let refused = || Response::json(401, &json!({"error": "Unauthorized", "code": "UNAUTHORIZED"}));
        match last {
            "login" if body["password"] != "right" => refused(),
            "login" if state.wants_code && body["totpCode"].is_null() => {
                Response::json(200, &json!({"requiresTwoFactor": true, "message": "a code is needed"}))
            }
            "login" if state.wants_code && body["totpCode"] != "123456" => refused(),
            "login" => state.tokens(),
            "refresh" if !state.refresh.remove(body["refreshToken"].as_str().unwrap()) => refused(),
            "refresh" => state.tokens(),
            _ if !bearer.is_some_and(|token| state.access.contains(&token)) => refused(),
            "logout" => {
                state.refresh.remove(body["refreshToken"].as_str().unwrap());
                Response::new(http::StatusCode::NO_CONTENT)
            }
            _ => Response::json(
                200,
                &json!({
                    "id": "u1", "email": "ann@example.com", "name": "Ann", "role": "admin", "orgId": "o1", "totpEnabled": false,
                    "emailVerified": true, "createdAt": "2026-02-18T00:00:00.000Z",
                }),
            ),
        }
    }
}

impl State {
    fn tokens(&mut self) -> Response {
        self.made += 1;
        let (access, refresh) = (format!("access-canary-{}", self.made), format!("refresh-canary-{}", self.made));
        self.access.insert(access.clone());
        self.refresh.insert(refresh.clone());
        Response::json(200, &json!({"accessToken": access, "refreshToken": refresh, "expiresIn": self.lifetime.unwrap_or(900)}))
    }
}

impl Clock for Server {
    fn now(&self) -> std::time::SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000 + self.0.now.load(Ordering::Relaxed))
    }
}

impl Transport for Server {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let bearer = request.headers.get("authorization").and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let body = request.body.as_bytes().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
        let answer = self.answer(request.url.path(), bearer.map(str::to_owned), &body);
        let held = self.0.held.lock().unwrap().clone().filter(|_| request.url.path().ends_with("refresh"));
        Box::pin(async move {
            if let Some(held) = held {
                held.notified().await;
            }
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn a_session_begins_with_the_first_call_and_goes_on_while_its_token_is_good() {
    let server = Server::default();
    let client = server.client();
    assert_eq!(server.paths(), "");
    for _ in 0..3 {
        client.auth().me().send().await.unwrap();
        server.pass(289);
    }
    assert_eq!(server.paths(), "login me me me");
    server.pass(10);
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "refresh me", "a token is renewed before it ends on its way");
}

#[tokio::test]
async fn many_calls_at_once_renew_it_once() {
    let server = Server::default();
    let client = server.client();
    let calls = || futures(10, || client.auth().me().send());
    calls().await;
    assert_eq!(server.paths().matches("login").count(), 1);
    server.pass(900);
    calls().await;
    assert_eq!(server.paths().matches("refresh").count(), 1);
    server.forget_access_tokens();
    calls().await;
    assert_eq!(server.paths().matches("refresh").count(), 1, "nobody uses up the token that another one has renewed");
}

#[tokio::test]
async fn a_token_that_is_refused_before_its_time_is_renewed_once() {
    let server = Server::default();
    let client = server.client();
    client.auth().me().send().await.unwrap();
    server.forget_access_tokens();
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me me refresh me");
    let refusing = server.builder().transport({
        let server = server.clone();
        move |request: Request| {
            let is_me = request.url.path().ends_with("me");
            let answer = server.send(request);
            async move { if is_me { Ok(Response::json(401, &json!({"error": "Unauthorized"}))) } else { answer.await } }
        }
    });
    let client = refusing.login(Login::password("ann@example.com", "right")).build().unwrap();
    let error = client.auth().me().send().await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 2, "{error:?}");
    assert_eq!(server.paths(), "login me refresh me");
}

#[tokio::test]
async fn a_session_that_cannot_go_on_begins_anew_if_it_can() {
    let server = Server::default();
    let client = server.client();
    client.auth().me().send().await.unwrap();
    server.0.state.lock().unwrap().refresh.clear();
    server.pass(900);
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me refresh login me");

    let client = server.builder().login(Login::refresh_token("used-up")).build().unwrap();
    let error = client.auth().me().send().await.unwrap_err();
    let text = format!("{error}");
    assert!(text.contains("auth_me") && text.contains("auth_refresh") && text.contains("401"), "{text}");
    assert_eq!((error.sent(), server.paths().as_str()), (crate::Sent::Never, "refresh"));
    let client = server.builder().login(Login::password("ann@example.com", "wrong")).build().unwrap();
    assert!(client.auth().me().send().await.unwrap_err().to_string().contains("auth_login"));
    assert_eq!(server.paths(), "login");
}

#[tokio::test]
async fn a_second_factor_is_asked_for_at_each_login() {
    let server = Server::default();
    server.0.state.lock().unwrap().wants_code = true;
    let error = server.client().auth().me().send().await.unwrap_err();
    assert!(error.to_string().contains("second factor"), "{error}");
    let login = Login::password("ann@example.com", "right").code(|| "123456".into());
    server.builder().login(login).build().unwrap().auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login login me");
}

#[tokio::test]
async fn a_fleet_shares_a_session_by_its_store() {
    let (server, store) = (Server::default(), MemoryStore::new());
    let (one, other) = (server.member(&store), server.member(&store));
    one.auth().me().send().await.unwrap();
    other.auth().me().send().await.unwrap();
    server.pass(900);
    one.auth().me().send().await.unwrap();
    other.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me me refresh me me");
    one.logout().await.unwrap();
    assert!(store.get("ann").await.unwrap().is_none());
    assert_eq!(server.paths(), "logout");
}

#[tokio::test]
async fn two_that_renew_at_the_same_time_both_go_on() {
    let (server, store) = (Server::default(), MemoryStore::new());
    let (one, other) = (server.member(&store), server.member(&store));
    one.auth().me().send().await.unwrap();
    server.pass(900);
    // The first one has used the refresh token up and waits for the answer, so that the second one finds the old one in the store.
    let held = Arc::new(Notify::new());
    *server.0.held.lock().unwrap() = Some(held.clone());
    let first = tokio::spawn({
        let client = one.clone();
        async move { client.auth().me().send().await }
    });
    let second = tokio::spawn({
        let client = other.clone();
        async move { client.auth().me().send().await }
    });
    while server.0.state.lock().unwrap().paths.len() < 4 {
        tokio::task::yield_now().await;
    }
    // Notifications go to those who wait, in their order: first the one whose refresh was taken.
    held.notify_one();
    first.await.unwrap().unwrap();
    held.notify_one();
    second.await.unwrap().unwrap();
    assert_eq!(server.paths(), "login me refresh refresh me me");
}

#[tokio::test]
async fn a_renewal_goes_on_when_the_call_that_needed_it_is_given_up() {
    let server = Server::default();
    let client = server.client();
    client.auth().me().send().await.unwrap();
    server.pass(900);
    let held = Arc::new(Notify::new());
    *server.0.held.lock().unwrap() = Some(held.clone());
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.auth().me().send().await }
    });
    while server.0.state.lock().unwrap().paths.len() < 3 {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    held.notify_one();
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me refresh me");
}

#[tokio::test]
async fn logging_out_uses_the_newest_token_and_the_next_call_logs_in() {
    let server = Server::default();
    let client = server.client();
    client.auth().me().send().await.unwrap();
    server.pass(900);
    client.logout().await.unwrap();
    assert_eq!(server.paths(), "login me refresh logout logout");
    assert!(server.0.state.lock().unwrap().refresh.is_empty(), "no token outlives the session");
    client.auth().me().send().await.unwrap();
    server.forget_access_tokens();
    client.logout().await.unwrap();
    assert_eq!(server.paths(), "login me logout refresh logout logout");
    assert!(server.0.state.lock().unwrap().refresh.is_empty());
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me");
    let client = server.builder().login(Login::refresh_token(server.newest_refresh_token())).build().unwrap();
    client.logout().await.unwrap();
    assert!(client.auth().me().send().await.unwrap_err().to_string().contains("the session is over"));
    assert_eq!(server.paths(), "refresh logout logout");
    let error = server.builder().api_key("osp_key").build().unwrap().logout().await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("login"), "{error}");
}

#[tokio::test]
async fn a_store_that_is_broken_or_holds_nonsense_does_not_end_the_session() {
    let (server, store) = (Server::default(), MemoryStore::with_capacity(1));
    store.put("other", Entry::permanent("full")).await.unwrap();
    let client = server.builder().login(Login::password("ann@example.com", "right").store(store, "ann")).build().unwrap();
    client.auth().me().send().await.unwrap();
    client.auth().me().send().await.unwrap();
    let nonsense = MemoryStore::new();
    nonsense.put("ann", Entry::permanent("no tokens")).await.unwrap();
    let client = server.builder().login(Login::password("ann@example.com", "right").store(nonsense, "ann")).build().unwrap();
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me me login me");
}

/// A store that can be told to fail, or to take its time.
#[derive(Clone)]
struct Flaky {
    memory: MemoryStore,
    fails: Arc<std::sync::atomic::AtomicBool>,
    pause: Duration,
}

impl Flaky {
    fn new(pause: Duration) -> Self {
        Self { memory: MemoryStore::new(), fails: Arc::default(), pause }
    }

    fn fail(&self, fails: bool) {
        self.fails.store(fails, Ordering::Relaxed);
    }

    fn failure(&self) -> Option<Error> {
        self.fails.load(Ordering::Relaxed).then(|| Error::new(ErrorKind::Other, "the store is away"))
    }
}

impl Store for Flaky {
    fn get(&self, key: &str) -> BoxFuture<Result<Option<bytes::Bytes>, Error>> {
        match self.failure() {
            Some(error) => Box::pin(std::future::ready(Err(error))),
            None => self.memory.get(key),
        }
    }

    fn put(&self, key: &str, entry: Entry) -> BoxFuture<Result<(), Error>> {
        if let Some(error) = self.failure() {
            return Box::pin(std::future::ready(Err(error)));
        }
        let (memory, key, pause) = (self.memory.clone(), key.to_owned(), self.pause);
        Box::pin(async move {
            tokio::time::sleep(pause).await;
            memory.put(&key, entry).await
        })
    }

    fn swap(&self, key: &str, expected: Option<bytes::Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>> {
        self.memory.swap(key, expected, entry)
    }
}

#[tokio::test]
async fn a_store_that_fails_for_a_while_loses_no_token() {
    let (server, store) = (Server::default(), Flaky::new(Duration::ZERO));
    server.client().auth().me().send().await.unwrap();
    let login = Login::refresh_token(server.newest_refresh_token()).store(store.clone(), "ann");
    let client = server.builder().login(login).build().unwrap();
    client.auth().me().send().await.unwrap();
    server.pass(900);
    store.fail(true);
    client.auth().me().send().await.unwrap();
    store.fail(false);
    server.forget_access_tokens();
    client.auth().me().send().await.unwrap();
    server.pass(900);
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "login me refresh me refresh me me refresh me refresh me");
}

#[tokio::test(start_paused = true)]
async fn whoever_loses_a_race_waits_for_what_the_winner_stores() {
    let (server, store) = (Server::default(), Flaky::new(Duration::from_millis(300)));
    server.client().auth().me().send().await.unwrap();
    let first = server.newest_refresh_token();
    let member = || server.builder().login(Login::refresh_token(&*first).store(store.clone(), "ann")).build().unwrap();
    let (one, other) = (member(), member());
    one.auth().me().send().await.unwrap();
    other.auth().me().send().await.unwrap();
    server.pass(900);
    let (won, lost) = tokio::join!(one.auth().me().send(), other.auth().me().send());
    won.unwrap();
    lost.unwrap();
    assert_eq!(server.paths().matches("refresh").count(), 3);
}

#[tokio::test]
async fn a_short_lived_token_is_used_for_half_its_time() {
    let server = Server::default();
    server.0.state.lock().unwrap().lifetime = Some(20);
    let client = server.client();
    futures(10, || client.auth().me().send()).await;
    assert_eq!(server.paths().matches("login").count(), 1);
    server.pass(10);
    client.auth().me().send().await.unwrap();
    assert_eq!(server.paths(), "refresh me");
}

#[tokio::test]
async fn no_token_is_printed() {
    let server = Server::default();
    let login = Login::refresh_token("refresh-canary");
    assert!(!format!("{login:?}").contains("canary"));
    let client = server.client();
    client.auth().me().send().await.unwrap();
    server.0.state.lock().unwrap().refresh.clear();
    server.pass(900);
    assert!(!format!("{client:?}").contains("canary"));
}

/// So many calls at once, all of which must end well.
async fn futures<T>(number: usize, call: impl Fn() -> guildhall_runtime::Pending<T>)
where
    T: Send + 'static,
{
    let calls: Vec<_> = (0..number).map(|_| tokio::spawn(std::future::IntoFuture::into_future(call()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}
