//! The second factor of a person's login.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::json;

use super::{
    people::{Person, admin, post},
    support::{Answer, sandbox},
    totp,
};

const PASSWORD: &str = "sandbox";

/// Switches the second factor on. Gives the answer, and the secret of the address in its words.
async fn set_up(person: &Person) -> (Answer, String) {
    let answer = person.post("/auth/totp/setup", json!({ "password": PASSWORD })).await.must(201);
    let message = answer.text("message");
    let secret = message.split_once("secret=").unwrap().1.split('&').next().unwrap().to_owned();
    (answer, secret)
}

/// The code of now, or of so many seconds before or after.
fn code(sandbox: &Sandbox, secret: &str, off: i64) -> String {
    let (now, by) = (sandbox.clock().now(), Duration::from_secs(off.unsigned_abs()));
    totp::code(secret, if off < 0 { now - by } else { now + by })
}

async fn log_in(sandbox: &Sandbox, code: &str) -> Answer {
    post(sandbox, "/auth/login", json!({ "email": "admin@sandbox.example", "password": PASSWORD, "totpCode": code })).await
}

#[tokio::test]
async fn the_second_factor_is_on_before_any_code_was_seen() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    person.post("/auth/totp/setup", json!({ "password": "wrong" })).await.must(401);
    person.post("/auth/totp/setup", json!({})).await.must(500);
    assert_eq!(person.get("/auth/me").await.body["totpEnabled"], false, "what was refused changed nothing");
    let (answer, secret) = set_up(&person).await;
    assert!(answer.text("qrCode").starts_with("data:image/png;base64,iVBOR"));
    assert_eq!(answer.body["recoveryCodes"].as_array().unwrap().len(), 10);
    assert_eq!(person.get("/auth/me").await.body["totpEnabled"], true);
    person.post("/auth/totp/setup", json!({ "password": PASSWORD })).await.must(400);
    let login = json!({ "email": "admin@sandbox.example", "password": PASSWORD });
    let wish = post(&sandbox, "/auth/login", login).await.must(200);
    assert!(wish.body["requiresTwoFactor"] == true && wish.body["message"].is_string() && wish.body.get("accessToken").is_none());
    assert_eq!(log_in(&sandbox, "").await.must(200).body["requiresTwoFactor"], true);
    assert!(log_in(&sandbox, &code(&sandbox, &secret, 0)).await.must(200).body.get("accessToken").is_some());
}

#[tokio::test]
async fn a_code_is_good_thirty_seconds_early_and_late() {
    let sandbox = sandbox();
    let secret = set_up(&admin(&sandbox).await).await.1;
    for (off, status) in [(0, 200), (29, 200), (30, 200), (-30, 200), (60, 401), (-60, 401), (-3600, 401)] {
        assert_eq!(log_in(&sandbox, &code(&sandbox, &secret, off)).await.status, status, "{off}");
    }
    let wrong = post(&sandbox, "/auth/login", json!({ "email": "admin@sandbox.example", "password": "x", "totpCode": "123456" })).await;
    wrong.must(401);
}

#[tokio::test]
async fn no_recovery_code_that_anybody_was_shown_opens_anything() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let (answer, secret) = set_up(&person).await;
    for is_verified in [false, true] {
        if is_verified {
            person.post("/auth/totp/verify", json!({ "code": code(&sandbox, &secret, 0) })).await.must(204);
        }
        for code in answer.body["recoveryCodes"].as_array().unwrap() {
            log_in(&sandbox, code.as_str().unwrap()).await.must(401);
        }
    }
}

#[tokio::test]
async fn a_second_factor_is_confirmed_and_switched_off_with_a_code() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    let disable =
        async |password: &str, code: &str| person.post("/auth/totp/disable", json!({ "password": password, "code": code })).await.status;
    person.post("/auth/totp/verify", json!({ "code": "123456" })).await.must(400);
    assert_eq!(disable(PASSWORD, "123456").await, 400);
    let secret = set_up(&person).await.1;
    let (good, bad) = (code(&sandbox, &secret, 0), code(&sandbox, &secret, 600));
    person.post("/auth/totp/verify", json!({ "code": bad })).await.must(401);
    person.post("/auth/totp/verify", json!({})).await.must(500);
    person.post("/auth/totp/verify", json!({ "code": good })).await.must(204);
    assert_eq!((disable("wrong", &good).await, disable(PASSWORD, &bad).await), (401, 401));
    assert_eq!(person.get("/auth/me").await.body["totpEnabled"], true);
    assert_eq!(disable(PASSWORD, &good).await, 204);
    assert_eq!(person.get("/auth/me").await.body["totpEnabled"], false);
    admin(&sandbox).await;
}
