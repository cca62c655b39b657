//! Calls of OpenSpawn, which an agent signs.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    thread::JoinHandle,
};

use serde_json::{Value, json};

use crate::support::{Run, program, secret};

const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const TASK: &str = "1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11";

type Environment<'a> = &'a [(&'a str, &'a str)];

/// A platform that takes one call and gives one answer.
struct Platform {
    url: String,
    call: JoinHandle<Call>,
}

/// A call as it came.
struct Call {
    head: String,
    body: String,
}

impl Platform {
    fn answering(answer: Value) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        Self { url, call: std::thread::spawn(move || Call::take(listener.accept().unwrap().0, &answer)) }
    }

    fn run(self, environment: Environment, arguments: &[&str]) -> (Run, Call) {
        let mut command = program();
        command.envs(environment.iter().copied()).args(["openspawn", "--base-url", &self.url]).args(arguments);
        let run = Run::of(command);
        assert_eq!(run.code, 0, "{}", run.errors);
        (run, self.call.join().unwrap())
    }
}

impl Call {
    fn take(mut connection: TcpStream, answer: &Value) -> Self {
        let mut reader = BufReader::new(connection.try_clone().unwrap());
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).unwrap();
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let answer = answer.to_string();
        let head_of_answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
        write!(connection, "{head_of_answer}\r\ncontent-length: {}\r\n\r\n{answer}", answer.len()).unwrap();
        Self { head, body: String::from_utf8(body).unwrap() }
    }

    fn header(&self, name: &str) -> &str {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
    }
}

/// The program without a platform to call.
fn run(environment: Environment, arguments: &[&str]) -> Run {
    let mut command = program();
    command.envs(environment.iter().copied()).args(["openspawn", "--base-url", "http://127.0.0.1:1"]).args(arguments);
    Run::of(command)
}

#[test]
fn an_agent_signs_what_it_sends() {
    let agent = [("OPENSPAWN_AGENT_ID", "talent"), ("OPENSPAWN_SECRET", KEY)];
    let platform = Platform::answering(json!({"data": {"id": TASK, "title": "A"}}));
    let (_, call) = platform.run(&agent, &["tasks", "create", "--title", "A", "--metadata", r#"{"10": 1.0, "2": 1e15}"#]);
    assert!(call.head.starts_with("POST /api/v1/tasks HTTP/1.1\r\n"), "{}", call.head);
    assert_eq!(call.body, r#"{"metadata":{"2":1000000000000000,"10":1},"title":"A"}"#);
    // Another way to the same signature.
    let mut command = program();
    command.envs(agent).args(["sign", "openspawn", "--method", "POST", "--path", "/api/v1/tasks", "--json"]);
    command.args(["--timestamp", call.header("x-timestamp"), "--nonce", call.header("x-nonce")]);
    let signed = Run::with_input(command, &call.body).json();
    assert_eq!((call.header("x-signature"), call.header("x-agent-id")), (signed["headers"]["X-Signature"].as_str().unwrap(), "talent"));
}

#[test]
fn each_part_of_a_credential_comes_from_a_flag_or_from_the_environment() {
    let file = secret(KEY);
    let file = file.path().display().to_string();
    for (environment, flags) in [
        (&[][..], &["--hmac-agent-id", "talent", "--hmac-secret-file", &file][..]),
        (&[("OPENSPAWN_SECRET", KEY)], &["--hmac-agent-id", "talent"]),
        (&[("OPENSPAWN_AGENT_ID", "talent")], &["--hmac-secret-file", &file]),
        // What the command line names is meant, whatever else there is.
        (&[("OPENSPAWN_SECRET", KEY), ("OPENSPAWN_AGENT_ID", "other"), ("OPENSPAWN_API_KEY", "osp_k")], &["--hmac-agent-id", "talent"]),
    ] {
        let platform = Platform::answering(json!({"data": []}));
        let (_, call) = platform.run(environment, &[&["tasks", "list"], flags].concat());
        assert_eq!((call.header("x-agent-id"), call.header("authorization")), ("talent", ""), "{flags:?}");
    }
    let (_, call) = Platform::answering(json!({"data": []})).run(&[("OPENSPAWN_API_KEY", "osp_k")], &["tasks", "list"]);
    assert_eq!(call.header("authorization"), "Bearer osp_k");
    let token = secret("eyJ.a.b");
    let token = token.path().display().to_string();
    let (_, call) = Platform::answering(json!({"id": "u"})).run(&[("OPENSPAWN_API_KEY", "osp_k")], &["auth", "me", "--jwt-file", &token]);
    assert_eq!(call.header("authorization"), "Bearer eyJ.a.b");
}

#[test]
fn what_is_wrong_with_the_credentials_is_told_with_what_to_do() {
    let both = [("OPENSPAWN_API_KEY", "osp_k"), ("OPENSPAWN_AGENT_ID", "talent"), ("OPENSPAWN_SECRET", KEY)];
    let file = secret(KEY);
    let file = file.path().display().to_string();
    let two_flags = ["tasks", "list", "--api-key-file", &file, "--hmac-agent-id", "talent"];
    let create = ["tasks", "create", "--title", "A"];
    let cases: [(Environment, &[&str], i32, &str); 6] = [
        (
            &both,
            &["tasks", "list"],
            2,
            "empty the variables of one, or name the one that is meant by its flag (--api-key-file or --hmac-agent-id)",
        ),
        (&[], &two_flags, 2, "--api-key-file as well as --hmac-agent-id and --hmac-secret-file: leave one of them out"),
        (
            &both[..1],
            &create,
            4,
            "tasks_create cannot be called with apiKey\n  try: use OPENSPAWN_AGENT_ID and OPENSPAWN_SECRET, or --hmac",
        ),
        (
            &[],
            &["tasks", "create", "--title", "A", "--jwt-file", &file],
            4,
            "tasks_create cannot be called with jwt\n  try: use OPENSPAWN_AGENT_ID",
        ),
        (&both[1..2], &create, 4, "tasks_create lacks the secret of hmac\n  try: use OPENSPAWN_SECRET or --hmac-secret-file"),
        (&[], &["auth", "me"], 4, "auth_me needs a credential, and there is none\n  try: use --jwt-file"),
    ];
    for (environment, arguments, code, reason) in cases {
        let run = run(environment, arguments);
        assert!(run.code == code && run.errors.contains(reason), "{arguments:?}: {} {}", run.code, run.errors);
        assert!(!run.errors.contains(KEY));
    }
    // What needs no credential does not mind that there are two.
    assert_eq!(run(&both, &["system", "health", "--max-retries", "0"]).code, 5);
}

#[test]
fn a_thing_that_is_not_there_is_not_an_empty_table() {
    let get = ["events", "get", TASK, "--table"];
    let (run, _) = Platform::answering(json!({"data": null})).run(&[("OPENSPAWN_API_KEY", "osp_k")], &get);
    assert_eq!(run.output, "Nothing: the platform has no such thing.\n");
    let event = json!({"data": {"id": TASK, "type": "task.created", "createdAt": "2026-11-22T23:25:37.751Z"}});
    let (run, _) = Platform::answering(event).run(&[("OPENSPAWN_API_KEY", "osp_k")], &get);
    assert!(run.output.ends_with("type       task.created\ncreatedAt  2026-11-22 23:25 UTC\n"), "{}", run.output);
    let list = json!({"data": [{"id": TASK, "type": "task.created"}], "meta": {"total": "9"}});
    let (run, _) = Platform::answering(list).run(&[("OPENSPAWN_API_KEY", "osp_k")], &["events", "list", "--table"]);
    assert!(run.output.starts_with("id ") && run.output.ends_with("\n1 of 9\n"), "{}", run.output);
}

#[test]
fn a_login_in_a_browser_is_an_address_and_nothing_is_sent() {
    let told = run(&[], &["auth", "google"]).json();
    assert_eq!(told["open"], "http://127.0.0.1:1/api/v1/auth/google");
    let callback = run(&[], &["auth", "google-callback"]);
    assert!(callback.code == 2 && callback.errors.contains("unrecognized subcommand"), "{}", callback.errors);
}
