//! Signatures of single requests.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Run, program, secret};

fn sign(key: &str, arguments: &[&str], body: &str) -> Run {
    let file = secret(key);
    let mut command = program();
    command.args(["sign", "openspawn", "--agent-id", "talent", "--secret-file"]).arg(file.path()).args(arguments);
    Run::with_input(command, body)
}

const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const TASKS: [&str; 4] = ["--method", "POST", "--path", "/api/v1/tasks"];

#[test]
fn every_vector_is_signed_as_it_says() {
    let vectors: Value = serde_json::from_str(include_str!("../../../../tests/vectors/signatures.json")).unwrap();
    let vectors = vectors["openspawn_requests"].as_array().unwrap();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let text = |name: &str| vector[name].as_str().unwrap().to_owned();
        let file = secret(&text("secret_hex"));
        let mut command = program();
        command.args(["sign", "openspawn", "--json", "--agent-id", &text("agent_id"), "--secret-file"]).arg(file.path());
        for name in ["method", "path", "timestamp", "nonce"] {
            command.args([format!("--{name}"), text(name)]);
        }
        let run = Run::with_input(command, &text("sent_body"));
        assert_eq!(run.errors, "", "{vector}");
        let signed = run.json();
        assert_eq!(signed["canonical_body"], vector["signed_body"], "{vector}");
        let beginning = [text("method"), text("path"), text("timestamp"), text("nonce")].concat();
        assert_eq!(signed["signed_text"], beginning + &text("signed_body"), "{vector}");
        let headers = json!({
            "X-Agent-Id": vector["agent_id"], "X-Timestamp": vector["timestamp"],
            "X-Nonce": vector["nonce"], "X-Signature": vector["signature"],
        });
        assert_eq!(signed["headers"], headers, "{vector}");
    }
}

#[test]
fn the_caller_comes_from_the_environment_and_the_rest_is_made() {
    let signed = |extra: &[&str]| {
        let mut command: Command = program();
        command.env("OPENSPAWN_AGENT_ID", "talent").env("OPENSPAWN_SECRET", KEY);
        command.args(["sign", "openspawn", "--json"]).args(TASKS).args(extra);
        Run::with_input(command, r#"{"title": "A"}"#).json()
    };
    let (one, other) = (signed(&[]), signed(&[]));
    assert_eq!((&one["canonical_body"], &one["headers"]["X-Agent-Id"]), (&json!("{\"title\":\"A\"}"), &json!("talent")));
    let nonce = |signed: &Value| signed["headers"]["X-Nonce"].as_str().unwrap().to_owned();
    assert!(nonce(&one).len() == 32 && nonce(&one) != nonce(&other));
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let timestamp: u64 = one["headers"]["X-Timestamp"].as_str().unwrap().parse().unwrap();
    assert!(since.abs_diff(timestamp) < 60);
    // What the command line says wins.
    assert_eq!(signed(&["--agent-id", "other"])["headers"]["X-Agent-Id"], "other");
}

#[test]
fn the_mistakes_that_everybody_makes_are_warned_of_and_signed() {
    let run = sign(KEY, &["--method", "GET", "--path", "/tasks?limit=5", "--json"], "");
    assert_eq!(run.json()["signed_text"].as_str().map(|text| text.starts_with("GET/tasks?limit=5")), Some(true));
    let warnings: Vec<Value> = run.errors.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(warnings.len(), 2);
    assert!(warnings[0]["warning"].as_str().unwrap().contains("send ?limit=5, and leave it out of --path"), "{}", run.errors);
    assert!(warnings[1]["warning"].as_str().unwrap().contains("is /api/v1/tasks meant?"), "{}", run.errors);
    let words = sign(KEY, &["--method", "GET", "--path", "/tasks"], "");
    assert!(words.code == 0 && words.errors.starts_with("warning: the path does not begin with /api/v1"), "{}", words.errors);
}

#[test]
fn what_cannot_be_signed_is_refused_without_a_digit_of_the_secret() {
    let cases = [
        ("abc", "{}", "64 hexadecimal digits, and this one has 3 characters"),
        (&KEY.replace('a', "x"), "{}", "hexadecimal, and this one has another character"),
        (KEY, "{\"a\":", "JSON"),
        (KEY, r#"{"n": 1152921504606846976}"#, "1152921504606846976 is beyond 2^53"),
    ];
    for (key, body, reason) in cases {
        let run = sign(key, &TASKS, body);
        assert!(run.code == 2 && run.errors.contains(reason), "{reason}: {} {}", run.code, run.errors);
        assert!(run.output.is_empty() && !run.errors.contains(key), "{}", run.errors);
    }
    for wrong in [&["--path", "tasks"][..], &["--path", "/api/v1/a b"], &["--nonce", ""], &["--secret-file", "-"]] {
        let mut command = program();
        command.args(["sign", "openspawn", "--agent-id", "a", "--method", "GET"]).args(wrong);
        assert_eq!(Run::with_input(command, "").code, 2, "{wrong:?}");
    }
}
