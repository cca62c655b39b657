//! People: logins, sessions and accounts.

use std::time::Duration;

use guildhall_sandbox::{OpenSpawn, Sandbox};
use http::Method;
use serde_json::{Value, json};

use super::support::{Answer, GET, POST, api_key, ask, quirky, sandbox, talent};

const EMAIL: &str = "admin@sandbox.example";
const PASSWORD: &str = "sandbox";
const FRONT_END: &str = "https://app.sandbox.example";

/// Somebody who has logged in.
#[derive(Clone)]
pub struct Person {
    sandbox: Sandbox,
    pub access: String,
    refresh: String,
}

/// The person that is there from the start.
pub async fn admin(sandbox: &Sandbox) -> Person {
    log_in(sandbox, EMAIL, PASSWORD).await
}

pub async fn log_in(sandbox: &Sandbox, email: &str, password: &str) -> Person {
    let answer = post(sandbox, "/auth/login", json!({ "email": email, "password": password })).await.must(200);
    Person { sandbox: sandbox.clone(), access: answer.text("accessToken"), refresh: answer.text("refreshToken") }
}

/// Without a credential.
pub async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Answer {
    ask(sandbox, POST, path).body(body).send().await
}

impl Person {
    pub async fn call(&self, method: Method, path: &str, body: Value) -> Answer {
        ask(&self.sandbox, method, path).body(body).key(&self.access).send().await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.call(POST, path, body).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        ask(&self.sandbox, GET, path).key(&self.access).send().await
    }

    async fn refreshes(&self) -> Answer {
        post(&self.sandbox, "/auth/refresh", json!({ "refreshToken": self.refresh })).await
    }
}

/// The address that an answer leads to, without its query, and a member of that query.
fn led_to(answer: &Answer, member: &str) -> (String, Option<String>) {
    let location = answer.headers["location"].to_str().unwrap();
    let (page, query) = location.split_once('?').unwrap();
    let found = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == member).map(|(_, value)| value.into_owned());
    (page.to_owned(), found)
}

#[tokio::test]
async fn a_login_opens_a_session_and_is_written_down() {
    let sandbox = sandbox();
    let answer = post(&sandbox, "/auth/login", json!({ "email": EMAIL, "password": PASSWORD, "color": "red" })).await.must(200);
    assert_eq!((&answer.body["expiresIn"], &answer.body["user"]["role"]), (&json!(900), &json!("admin")));
    let person = admin(&sandbox).await;
    let me = person.get("/auth/me").await.must(200).body;
    assert_eq!(answer.body["user"], json!({ "id": me["id"], "email": EMAIL, "name": "Admin", "role": "admin" }));
    assert_eq!((&me["totpEnabled"], &me["emailVerified"]), (&json!(false), &json!(true)));
    assert_eq!(me["lastLoginAt"], "2026-09-12T00:00:00.000Z");
    person.get("/agents").await.must(200);
}

#[tokio::test]
async fn a_login_wants_the_right_address_password_and_organisation() {
    let needed = Sandbox::builder().seed(7).platform(OpenSpawn::new().default_organisation(false)).start();
    let own = talent(&needed).await.get("/channels").await.body["data"][0]["orgId"].clone();
    let other = "00000000-0000-4000-8000-000000000000";
    for (body, status) in [
        (json!({ "email": EMAIL, "password": PASSWORD, "orgId": own }), 200),
        (json!({ "email": EMAIL, "password": PASSWORD, "orgId": own.as_str().unwrap().to_uppercase() }), 200),
        (json!({ "email": EMAIL, "password": PASSWORD }), 400),
        (json!({ "email": EMAIL, "password": PASSWORD, "orgId": null }), 400),
        (json!({ "email": EMAIL, "password": PASSWORD, "orgId": other }), 401),
        (json!({ "email": EMAIL, "password": "wrong", "orgId": own }), 401),
        (json!({ "email": "nobody@sandbox.example", "password": PASSWORD, "orgId": own }), 401),
        (json!({ "password": PASSWORD, "orgId": own }), 500),
        (json!({ "email": EMAIL, "orgId": own }), 500),
        (json!({}), 500),
    ] {
        assert_eq!(post(&needed, "/auth/login", body.clone()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn a_refresh_token_is_good_once_for_seven_days_and_opens_nothing_else() {
    let sandbox = sandbox();
    let first = admin(&sandbox).await;
    let renewed = first.refreshes().await.must(200);
    assert_eq!(renewed.body["expiresIn"], 900);
    first.refreshes().await.must(401);
    let second = Person { sandbox: sandbox.clone(), access: renewed.text("accessToken"), refresh: renewed.text("refreshToken") };
    second.get("/auth/me").await.must(200);
    Person { access: second.refresh.clone(), ..second.clone() }.get("/auth/me").await.must(401);
    Person { refresh: second.access.clone(), ..second.clone() }.refreshes().await.must(401);
    Person { refresh: "nonsense".to_owned(), ..second.clone() }.refreshes().await.must(401);
    post(&sandbox, "/auth/refresh", json!({})).await.must(500);
    sandbox.advance(Duration::from_secs(900)).await;
    second.get("/auth/me").await.must(401);
    sandbox.advance(Duration::from_secs(7 * 24 * 3600 - 901)).await;
    let third = second.refreshes().await.must(200);
    sandbox.advance(Duration::from_secs(7 * 24 * 3600)).await;
    post(&sandbox, "/auth/refresh", json!({ "refreshToken": third.text("refreshToken") })).await.must(401);
}

#[tokio::test]
async fn a_session_ends_by_logging_out_and_the_access_token_stays_good() {
    let sandbox = sandbox();
    let (one, two, three) = (admin(&sandbox).await, admin(&sandbox).await, admin(&sandbox).await);
    for token in [one.refresh.as_str(), one.refresh.as_str(), "nonsense"] {
        one.post("/auth/logout", json!({ "refreshToken": token })).await.must(204);
    }
    one.post("/auth/logout", json!({})).await.must(500);
    one.refreshes().await.must(401);
    one.get("/auth/me").await.must(200);
    two.refreshes().await.must(200);
    one.post("/auth/logout-all", json!({})).await.must(204);
    three.refreshes().await.must(401);
    three.get("/auth/me").await.must(200);
}

#[tokio::test]
async fn a_new_password_ends_all_sessions() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let change = async |current: &str, new: &str| {
        person.post("/auth/password", json!({ "currentPassword": current, "newPassword": new })).await.status
    };
    assert_eq!(change("wrong", "a").await, 401);
    let person = Person { refresh: person.refreshes().await.must(200).text("refreshToken"), ..person.clone() };
    person.post("/auth/password", json!({ "currentPassword": PASSWORD })).await.must(500);
    assert_eq!(change(PASSWORD, "a").await, 204);
    person.refreshes().await.must(401);
    post(&sandbox, "/auth/login", json!({ "email": EMAIL, "password": PASSWORD })).await.must(401);
    log_in(&sandbox, EMAIL, "a").await;
}

#[tokio::test]
async fn a_profile_keeps_what_is_not_named_and_a_new_address_is_not_verified() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let org = person.get("/auth/me").await.body["orgId"].clone();
    person.post("/auth/register", json!({ "orgId": org, "email": "b@x.example", "password": "b", "name": "B" })).await.must(201);
    let shown = async || {
        let me = person.get("/auth/me").await.body;
        (me["name"].clone(), me["email"].clone(), me["emailVerified"].clone())
    };
    for (body, status, name, email, verified) in [
        (json!({}), 201, "Admin", EMAIL, true),
        (json!({ "email": EMAIL, "name": null }), 201, "Admin", EMAIL, true),
        (json!({ "name": "Ann", "email": "b@x.example" }), 400, "Admin", EMAIL, true),
        (json!({ "name": "Ann" }), 201, "Ann", EMAIL, true),
        (json!({ "email": "ann@x.example" }), 201, "Ann", "ann@x.example", false),
        (json!({ "email": 5 }), 500, "Ann", "ann@x.example", false),
    ] {
        person.post("/auth/profile", body.clone()).await.must(status);
        assert_eq!(shown().await, (json!(name), json!(email), json!(verified)), "{body}");
    }
}

#[tokio::test]
async fn only_an_administrator_adds_people_who_are_viewers() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let org = person.get("/auth/me").await.body["orgId"].clone();
    let body = |email: &str, org: &Value| json!({ "orgId": org, "email": email, "password": "b", "name": "B" });
    let added = person.post("/auth/register", body("b@x.example", &org)).await.must(201);
    assert_eq!((added.text("role"), added.text("email")), ("viewer".to_owned(), "b@x.example".to_owned()));
    let viewer = log_in(&sandbox, "b@x.example", "b").await;
    assert_eq!(viewer.get("/auth/me").await.body["emailVerified"], false);
    viewer.post("/auth/register", body("c@x.example", &org)).await.must(401);
    person.post("/auth/register", body("b@x.example", &org)).await.must(409);
    person.post("/auth/register", body("c@x.example", &json!("00000000-0000-4000-8000-000000000000"))).await.must(500);
    person.post("/auth/register", json!({ "orgId": org, "email": "c@x.example", "password": "c" })).await.must(500);
    post(&sandbox, "/auth/login", json!({ "email": "c@x.example", "password": "b" })).await.must(401);
}

#[tokio::test]
async fn what_is_about_oneself_takes_an_access_token_only() {
    let sandbox = sandbox();
    let agent = talent(&sandbox).await;
    for (method, path) in [
        (POST, "/auth/logout"),
        (POST, "/auth/logout-all"),
        (GET, "/auth/me"),
        (POST, "/auth/profile"),
        (POST, "/auth/password"),
        (POST, "/auth/register"),
        (POST, "/auth/totp/setup"),
        (POST, "/auth/totp/verify"),
        (POST, "/auth/totp/disable"),
    ] {
        let request = || ask(&sandbox, method.clone(), path).body(json!({}));
        for request in [request(), request().key(&api_key(&sandbox)), request().signed(&agent)] {
            assert_eq!(request.send().await.status, 401, "{path}");
        }
    }
}

#[tokio::test]
async fn a_body_that_is_missing_fails_on_the_real_server() {
    let sandbox = quirky();
    let person = admin(&sandbox).await;
    for path in ["/auth/login", "/auth/profile"] {
        ask(&sandbox, POST, path).key(&person.access).send().await.must(500);
    }
    ask(&sandbox, POST, "/auth/logout-all").key(&person.access).send().await.must(204);
}

#[tokio::test]
async fn a_login_with_google_is_made_of_redirects() {
    let sandbox = sandbox();
    let to_google = "https://accounts.google.com/o/oauth2/v2/auth".to_owned();
    let back = Some("https://api.openspawn.dev/api/v1/auth/google/callback".to_owned());
    for path in ["/auth/google", "/auth/google/callback"] {
        let answer = ask(&sandbox, GET, path).send().await.must(302);
        assert_eq!(led_to(&answer, "redirect_uri"), (to_google.clone(), back.clone()), "{path}");
    }
    let mut ids = Vec::new();
    for _ in 0..2 {
        let answer = ask(&sandbox, GET, "/auth/google/callback?code=4/abc").send().await.must(302);
        assert_eq!(led_to(&answer, "expiresIn"), (format!("{FRONT_END}/auth/callback"), Some("900".to_owned())));
        let [access, refresh] = ["accessToken", "refreshToken"].map(|token| led_to(&answer, token).1.unwrap());
        let person = Person { sandbox: sandbox.clone(), access, refresh };
        let me = person.get("/auth/me").await.must(200);
        assert_eq!((me.text("email"), me.text("role")), ("google@sandbox.example".to_owned(), "viewer".to_owned()));
        person.refreshes().await.must(200);
        ids.push(me.text("id"));
    }
    assert_eq!(ids[0], ids[1], "the account is made once");
    let strict = Sandbox::builder().seed(7).platform(OpenSpawn::new().default_organisation(false)).start();
    let answer = ask(&strict, GET, "/auth/google/callback?code=4/abc").send().await.must(302);
    assert_eq!(led_to(&answer, "error"), (format!("{FRONT_END}/login"), Some("no_org".to_owned())));
}
