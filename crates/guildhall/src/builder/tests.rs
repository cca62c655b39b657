//! How a client is set up.

use super::*;
use crate::{
    ErrorKind,
    stack::testing::{CANARY, CREATE, READ, REGISTER, Script, Step, TestPlatform},
};

type Set = fn(Builder<TestPlatform>) -> Builder<TestPlatform>;

fn builder(script: &Script) -> Builder<TestPlatform> {
    Builder::new().transport(script.clone())
}

fn variables(name: &str) -> Option<String> {
    (name == "TEST_API_KEY").then(|| "from-environment".to_owned())
}

#[tokio::test]
async fn a_credential_comes_from_the_caller_else_from_the_environment() {
    type Variables = fn(&str) -> Option<String>;
    let cases: [(&str, Set, Variables, Option<&str>); 7] = [
        ("given", |builder| builder.credential("apiKey", CANARY), variables, Some(CANARY)),
        ("given twice", |builder| builder.credential("apiKey", "old").credential("apiKey", CANARY), variables, Some(CANARY)),
        ("given but empty", |builder| builder.credential("apiKey", ""), variables, Some("from-environment")),
        ("not given", |builder| builder, variables, Some("from-environment")),
        ("nowhere", |builder| builder, |_| None, None),
        ("empty in the environment", |builder| builder, |_| Some(String::new()), None),
        ("anonymous", Builder::anonymous, variables, None),
    ];
    for (case, set, variables, expected) in cases {
        let script = Script::new([Step::Status(200)]);
        let client = set(builder(&script)).build_with(variables).unwrap();
        client.run(&READ).await.unwrap();
        let seen = script.seen();
        assert_eq!(seen[0].headers.get("x-api-key").map(|value| value.to_str().unwrap()), expected, "{case}");
    }
}

#[tokio::test]
async fn a_missing_credential_is_an_error_only_where_one_is_needed() {
    let script = Script::new([Step::Status(200)]);
    let client = builder(&script).anonymous().build().unwrap();
    client.run(&READ).await.unwrap();
    client.run(&REGISTER).await.unwrap();
    client.request(http::Method::GET, "/raw").send_json().await.unwrap();
    let error = client.run(&CREATE).await.unwrap_err();
    assert!(error.is_invalid() && error.attempts() == 0, "{error:?}");
    assert_eq!(
        error.to_string(),
        "things_create: it needs a credential, and the client has none: give the builder apiKey, or set TEST_API_KEY"
    );
    assert_eq!(script.attempts(), 3);
}

#[tokio::test]
async fn no_credential_goes_out_where_the_spec_says_none() {
    let script = Script::new([Step::Status(200)]);
    let client = builder(&script).credential("apiKey", CANARY).credential("bearer", "b").build().unwrap();
    client.run(&REGISTER).await.unwrap();
    client.run(&CREATE).await.unwrap();
    let carried: Vec<_> =
        script.seen().iter().map(|seen| (seen.headers.contains_key("x-api-key"), seen.headers.contains_key("authorization"))).collect();
    assert_eq!(carried, [(false, false), (true, false)]);
}

#[tokio::test]
async fn each_kind_of_credential_goes_into_its_header_and_is_never_printed() {
    let script = Script::new([Step::Status(200)]);
    let builder = builder(&script).anonymous().credential("bearer", CANARY);
    assert!(!format!("{builder:?}").contains("canary"));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?} {:?}", *client).contains("canary"));
    client.request(http::Method::GET, "/raw").send_json().await.unwrap();
    let seen = script.seen();
    assert_eq!(seen[0].headers["authorization"], format!("Bearer {CANARY}"));
    assert!(!format!("{:?}", seen[0].headers).contains("canary"), "{:?}", seen[0].headers);
}

#[tokio::test]
async fn the_environment_decides_on_address_and_headers_and_a_base_url_on_the_address_alone() {
    let cases: [(Set, &str, Option<&str>); 5] = [
        (|builder| builder, "https://h.example/v1/things", None),
        (|builder| builder.environment("sandbox"), "https://sandbox.h.example/v1/things", Some("sandbox")),
        (
            |builder| builder.environment("sandbox").base_url("https://proxy.example/x/"),
            "https://proxy.example/x/v1/things",
            Some("sandbox"),
        ),
        (|builder| builder.base_url("http://127.0.0.1:9"), "http://127.0.0.1:9/v1/things", None),
        (|builder| builder.dialect("legacy"), "https://h.example/old/things", None),
    ];
    for (set, url, environment) in cases {
        let script = Script::new([Step::Status(200)]);
        set(builder(&script).anonymous()).build().unwrap().run(&READ).await.unwrap();
        let seen = &script.seen()[0];
        assert_eq!((seen.url.as_str(), seen.headers.get("x-env").map(|value| value.to_str().unwrap())), (url, environment));
        assert_eq!(seen.headers["user-agent"], concat!("guildhall-rust/", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn what_cannot_be_set_up_is_refused_with_the_reason() {
    let script = Script::new([Step::Status(200)]);
    let cases = [
        (builder(&script).base_url("h.example"), "is not a URL"),
        (builder(&script).base_url("http://h.example"), "is not https"),
        (builder(&script).base_url("http://h.example").allow_plain_http("other.example"), "is not https"),
        (builder(&script).base_url("ftp://h.example"), "neither https nor http"),
        (builder(&script).base_url("https://h.example/?q"), "query"),
        (builder(&script).base_url("https://u:canary@h.example/"), "credentials"),
        (builder(&script).credential("apiKey", "canary\n"), "a character that no header can hold"),
        (builder(&script).credential("unknown", "canary"), "Test has no credential unknown"),
    ];
    for (builder, words) in cases {
        let error = builder.build_with(|_| None).unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains(words), "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
    builder(&script).base_url("http://h.example").allow_plain_http("h.example").build().unwrap();
}

#[tokio::test]
async fn redirects_are_turned_off_whatever_the_user_sets() {
    let address =
        crate::stack::http::tests::serve(|_| "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/evil\r\ncontent-length: 0\r\n\r\n").await;
    let builder = Builder::<TestPlatform>::new().anonymous().base_url(address);
    let builder = builder.http_client(|http| http.redirect(reqwest::redirect::Policy::limited(9)));
    let error = builder.build().unwrap().run(&READ).await.unwrap_err();
    assert!(error.to_string().contains("http://127.0.0.1:1 is not followed: it is another origin"), "{error}");
}

#[tokio::test]
async fn a_layer_of_the_users_sees_every_attempt_as_it_goes_out() {
    use std::sync::atomic::{AtomicU32, Ordering};

    let script = Script::new([Step::Status(503), Step::Status(200)]);
    let count = Arc::new(AtomicU32::new(0));
    let counter = count.clone();
    let client = builder(&script)
        .credential("apiKey", CANARY)
        .backoff(|_| Duration::ZERO)
        .layer(tower::util::MapRequestLayer::new(move |mut request: Request| {
            assert_eq!(request.headers["x-api-key"], CANARY);
            let seen = counter.fetch_add(1, Ordering::Relaxed);
            request.headers.insert("x-seen", seen.into());
            request
        }))
        .build()
        .unwrap();
    assert_eq!(client.run(&READ).await.unwrap().attempts(), 2);
    assert_eq!(count.load(Ordering::Relaxed), 2);
    assert_eq!(script.seen()[1].headers["x-seen"], "1");
}

#[tokio::test]
async fn an_error_of_ours_that_a_layer_has_boxed_is_ours_again() {
    let script = Script::new([Step::Fail(ErrorKind::Connect), Step::Status(200)]);
    let boxing = tower::util::MapErrLayer::new(|error: Error| -> BoxError { error.into() });
    let client = builder(&script).anonymous().backoff(|_| Duration::ZERO).layer(boxing).build().unwrap();
    assert_eq!(client.run(&READ).await.unwrap().attempts(), 2);

    let foreign = tower::util::MapErrLayer::new(|_: Error| std::fmt::Error);
    let script = Script::new([Step::Fail(ErrorKind::Connect)]);
    let client = builder(&script).anonymous().layer(foreign).build().unwrap();
    let error = client.run(&READ).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Other, 1));
    assert!(std::error::Error::source(&error).unwrap().is::<std::fmt::Error>());
}
