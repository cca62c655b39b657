//! What is shown of answers, and what must not be.

use guildhall::{ErrorKind, openjobs::PLATFORM};
use http::{HeaderMap, StatusCode};

use super::*;

fn told(error: Error) -> (String, Value) {
    let failure = Failure::call(&PLATFORM, error);
    (failure.to_words(Style::PLAIN), failure.to_json())
}

#[test]
fn nothing_is_shown_of_the_answer_to_a_call_that_was_accepted() {
    let body = r#"{"apiKey":"oj_fresh","message":"your key is oj_fresh","code":"oj_fresh","errors":[{"field":"a","message":"oj_fresh"}]}"#;
    for kind in [ErrorKind::Answer, ErrorKind::Interrupted, ErrorKind::Timeout, ErrorKind::Deadline, ErrorKind::Other] {
        let (words, json) = told(Error::new(kind, "it broke off").with_answer(StatusCode::CREATED, HeaderMap::new(), body.into()));
        assert!(!words.contains("oj_fresh") && !json.to_string().contains("oj_fresh"), "{kind:?}: {words}{json}");
    }
}

#[test]
fn a_refusal_is_told_in_the_words_of_the_platform_or_of_what_stands_before_it() {
    let cases = [
        (r#"{"error":"Too low","code":"LOW"}"#, "OpenJobs says: Too low (LOW)\n", json!("Too low")),
        (r#"{"code":"LOW"}"#, "OpenJobs says: (LOW)\n", json!(null)),
        ("<html><h1>502</h1>\nproxy</html>", "OpenJobs says: <html><h1>502</h1> proxy</html>\n", json!("<html><h1>502</h1> proxy</html>")),
        ("{\"error\":\"a\u{9b}b\u{202e}c\",\"code\":\"X\u{9b}31m\"}", "OpenJobs says: abc (X31m)\n", json!("a\u{9b}b\u{202e}c")),
    ];
    for (body, said, message) in cases {
        let (words, json) = told(Error::status_answer(StatusCode::BAD_GATEWAY, HeaderMap::new(), body.into()));
        assert!(words.contains(said), "{body}: {words}");
        assert_eq!(json["error"]["platform_message"], message, "{body}");
    }
}

#[test]
fn nothing_of_the_library_is_advised_that_the_program_does_not_have() {
    for entry in crate::registry::PLATFORMS {
        let setup = crate::registry::Setup { base_url: Some("http://h.example".to_owned()), ..Default::default() };
        let Err(error) = (entry.connect)(setup) else { panic!("a credential would go out in the clear") };
        let failure = Failure::call(entry.platform, error);
        for told in [failure.to_words(Style::PLAIN), failure.to_json().to_string()] {
            assert!(!told.contains("allow_plain_http") && told.contains("is not https"), "{told}");
            assert!(told.contains("--base-url") && told.contains("one of this machine"), "{told}");
        }
    }
}
