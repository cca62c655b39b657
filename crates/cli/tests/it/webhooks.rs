//! The webhook commands, against each other.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::NamedTempFile;

use crate::support::{Run, program, secret};

const BODY: &str = r#"{"type":"job.matched","id":"evt_1"}"#;

/// See `specs/vectors`: computed with other languages' standard libraries.
const SIGNATURE: &str = "b8bc5d8af18a06b542e777f6140f7aa43be24e6111485329aaf0d2388bc4abc9";

fn webhook(arguments: &[&str], secret: &NamedTempFile, input: &str) -> Run {
    let mut command = program();
    command.arg("webhook").args(arguments).arg("--secret-file").arg(secret.path());
    Run::with_input(command, input)
}

#[test]
fn a_body_is_signed_as_the_platform_signs_it() {
    let signed = webhook(&["sign", "openjobs"], &secret("whsec_test_secret"), BODY);
    assert_eq!((signed.code, signed.output), (0, format!("X-Webhook-Signature: {SIGNATURE}\n")));
}

#[test]
fn what_is_signed_verifies_and_nothing_else_does() {
    let (key, other) = (secret("whsec_test_secret"), secret("other"));
    let header = format!("x-webhook-signature: {SIGNATURE}");
    let verified = webhook(&["verify", "openjobs", "--json", "--header", &header], &key, BODY);
    assert_eq!(verified.json()["event"], "job.matched");
    // While one secret takes the place of another, either of them is good.
    let older = key.path().display().to_string();
    assert_eq!(webhook(&["verify", "openjobs", "--secret-file", &older, "--header", &header], &other, BODY).code, 0);

    let cases: [(&[&str], &NamedTempFile, &str, &str); 4] = [
        (&["--header", &header], &other, BODY, "no secret of the keyring"),
        (&["--header", &header], &key, "{}", "no secret of the keyring"),
        (&[], &key, BODY, "X-Webhook-Signature is missing"),
        (&["--header", "x-webhook-signature: abc"], &key, BODY, "3 characters in place of 64"),
    ];
    for (arguments, secret, body, reason) in cases {
        let run = webhook(&[&["verify", "openjobs"], arguments].concat(), secret, body);
        assert!(run.code == 1 && run.errors.contains(reason), "{reason}: {} {}", run.code, run.errors);
    }
}

#[test]
fn each_way_of_signing_of_a_platform_signs_and_verifies() {
    let key = secret("whsec_test_secret");
    let body = r#"{"event":"task.created","timestamp":"2026-11-22T23:31:40.902Z","data":{}}"#;
    let ways: [(&[&str], &str); 3] = [
        (&[], "X-BikiniBottom-Signature: sha256="),
        (&["--scheme", "bikini-bottom"], "X-BikiniBottom-Signature: sha256="),
        (&["--scheme", "openspawn"], "X-OpenSpawn-Signature: sha256="),
    ];
    for (way, beginning) in ways {
        let signed = webhook(&[&["sign", "openspawn"], way].concat(), &key, body);
        let header = signed.output.trim_end();
        assert!(signed.code == 0 && header.starts_with(beginning), "{way:?}: {header}{}", signed.errors);
        let delivery = header.split('-').take(2).collect::<Vec<_>>().join("-") + "-Delivery: d1";
        let verified = webhook(&["verify", "openspawn", "--json", "--header", header, "--header", &delivery], &key, body).json();
        assert_eq!((&verified["event"], &verified["id"]), (&"task.created".into(), &"d1".into()), "{way:?}");
        assert_eq!(webhook(&["verify", "openspawn", "--header", header], &key, "{}").code, 1, "{way:?}");
    }
    let unknown = webhook(&["sign", "openspawn", "--scheme", "rot13"], &key, body);
    assert_eq!(unknown.code, 2);
    assert!(unknown.errors.contains("OpenSpawn signs deliveries in these ways: bikini-bottom, openspawn"), "{}", unknown.errors);
}

/// A listener that is ended with the test.
struct Listener {
    child: Child,
    lines: BufReader<ChildStdout>,
    url: String,
}

impl Listener {
    fn start(secret: &NamedTempFile, arguments: &[&str]) -> Self {
        Self::of("openjobs", secret, arguments)
    }

    fn of(platform: &str, secret: &NamedTempFile, arguments: &[&str]) -> Self {
        let mut command = program();
        command.args(["webhook", "listen", platform, "--json", "--secret-file"]).arg(secret.path()).args(arguments);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut listener = Self { child, lines, url: String::new() };
        listener.url = listener.next()["listening"].as_str().unwrap().to_owned();
        listener
    }

    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn an_event_that_is_sent_is_received_verified_and_passed_on() {
    let key = secret("whsec_test_secret");
    let mut last = Listener::start(&key, &[]);
    let mut first = Listener::start(&key, &["--forward", &last.url]);
    let sent = webhook(&["send", "openjobs", "payment.released", "--to", &first.url, "--json"], &key, "");
    assert_eq!(sent.json()["status"], 200);
    let (one, other) = (first.next(), last.next());
    assert_eq!((&one["verified"], &one["event"], &one["forwarded"]), (&true.into(), &"payment.released".into(), &200.into()));
    assert_eq!((&other["verified"], &other["body"]), (&true.into(), &one["body"]));

    // A forged one is refused and goes no further; the next good one does.
    let forged = webhook(&["send", "openjobs", "payment.released", "--to", &first.url], &secret("other"), "");
    assert!(forged.code == 3 && forged.output.contains("401"), "{} {}", forged.output, forged.errors);
    assert_eq!(first.next()["verified"], false);
    webhook(&["send", "openjobs", "test", "--id", "evt_9", "--to", &first.url], &key, "");
    assert_eq!((&first.next()["id"], &last.next()["id"]), (&"evt_9".into(), &"evt_9".into()));
}

#[test]
fn an_event_of_a_platform_that_names_deliveries_in_a_header_is_passed_on_under_its_id() {
    let key = secret("whsec_test_secret");
    let mut last = Listener::of("openspawn", &key, &[]);
    let mut first = Listener::of("openspawn", &key, &["--forward", &last.url]);
    for way in [&["--id", "d1"][..], &["--id", "d1", "--scheme", "openspawn"]] {
        let arguments = [&["send", "openspawn", "task.transitioned", "--to", &first.url, "--json"], way].concat();
        assert_eq!(webhook(&arguments, &key, "").json()["status"], 200);
        for listener in [&mut first, &mut last] {
            let told = listener.next();
            assert_eq!((&told["verified"], &told["event"], &told["id"]), (&true.into(), &"task.transitioned".into(), &"d1".into()));
        }
    }
    webhook(&["send", "openspawn", "test", "--to", &first.url], &key, "");
    assert_eq!(first.next()["id"].as_str().map(str::len), Some(36));
}

#[test]
fn a_receiver_that_is_not_there_is_told_of() {
    let key = secret("whsec_test_secret");
    let nobody = webhook(&["send", "openjobs", "test", "--to", "http://127.0.0.1:1/"], &key, "");
    assert_eq!(nobody.code, 5, "{}", nobody.errors);
    let mut listener = Listener::start(&key, &["--forward", "http://127.0.0.1:1/"]);
    let sent = webhook(&["send", "openjobs", "test", "--to", &listener.url, "--json"], &key, "");
    assert!(sent.code == 3 && sent.output.contains("502"), "{}", sent.output);
    // The sender is a stranger, who does not learn what there is on this machine.
    assert!(sent.output.contains("could not be passed on") && !sent.output.contains("127.0.0.1:1"), "{}", sent.output);
    assert!(listener.next()["problem"].as_str().unwrap().contains("refused"));
}

#[test]
fn deliveries_to_this_machine_do_not_go_through_a_proxy() {
    let key = secret("whsec_test_secret");
    let mut listener = Listener::start(&key, &[]);
    let mut command = program();
    for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env(variable, "http://127.0.0.1:1");
    }
    command.args(["webhook", "send", "openjobs", "test", "--to", &listener.url, "--secret-file"]).arg(key.path());
    let sent = Run::of(command);
    assert_eq!(sent.code, 0, "{}", sent.errors);
    assert_eq!(listener.next()["verified"], true);
}

#[test]
fn a_listener_has_no_patience_with_strangers() {
    let key = secret("whsec_test_secret");
    let mut listener = Listener::start(&key, &[]);
    let address = listener.url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let send = |text: &str| {
        let mut connection = TcpStream::connect(&address).unwrap();
        connection.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        connection.write_all(text.as_bytes()).unwrap();
        connection
    };
    // Without a signature the answer comes before the body does.
    let mut unsigned = send("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n");
    let mut beginning = [0; 12];
    let begun = Instant::now();
    unsigned.read_exact(&mut beginning).unwrap();
    assert_eq!((&beginning[..], begun.elapsed() < Duration::from_secs(5)), (&b"HTTP/1.1 401"[..], true));
    assert_eq!(listener.next()["body"], Value::Null);
    // With one, both the headers and the body have a limit of their own.
    let slow_body = send(&format!("POST / HTTP/1.1\r\nhost: a\r\nx-webhook-signature: {SIGNATURE}\r\ncontent-length: 9\r\n\r\n{{"));
    let slow_head = send("POST / HTTP/1.1\r\nhost: a\r\n");
    for (mut connection, expected) in [(slow_body, "HTTP/1.1 408"), (slow_head, "")] {
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an end");
        assert!(answer.starts_with(expected), "{answer}");
    }
}

#[test]
fn a_listener_has_so_many_places_and_no_more() {
    let key = secret("whsec_test_secret");
    let listener = Listener::start(&key, &[]);
    let address = listener.url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let idle: Vec<TcpStream> = (0..64).map(|_| TcpStream::connect(&address).unwrap()).collect();
    let mut next = TcpStream::connect(&address).unwrap();
    next.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
    next.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let mut beginning = [0; 12];
    assert!(next.read_exact(&mut beginning).is_err(), "it did not wait");
    drop(idle);
    next.set_read_timeout(Some(Duration::from_secs(8))).unwrap();
    next.read_exact(&mut beginning).unwrap();
    assert_eq!(&beginning, b"HTTP/1.1 405");
}
