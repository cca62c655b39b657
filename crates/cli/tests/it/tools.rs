//! The sandbox and the completions, as they are used.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use serde_json::Value;

use crate::support::{Run, program};

#[test]
fn the_sandbox_tells_where_it_listens_and_can_be_called_there() {
    let mut command = program();
    let mut sandbox = command.args(["sandbox", "--seed", "7", "--platform", "openjobs", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(sandbox.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    let (url, key) = (told["base_urls"]["openjobs"].as_str().unwrap(), &told["keys"][0]);
    let mut call = program();
    call.env("OPENJOBS_API_KEY", key["key"].as_str().unwrap()).args(["openjobs", "agents", "me", "--base-url", url]);
    let me = Run::of(call);
    sandbox.kill().unwrap();
    sandbox.wait().unwrap();
    assert_eq!(me.json()["agentname"], key["agent"]);
    let first = told["try"][0].as_str().unwrap();
    assert!(first.starts_with("guildhall openjobs --base-url http://127.0.0.1:"), "{first}");
}

#[test]
fn the_sandbox_names_commands_to_begin_with() {
    let mut command = program();
    let mut sandbox = command.args(["sandbox", "--seed", "7"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(sandbox.stdout.take().unwrap()).lines().map(Result::unwrap);
    let told: Vec<String> = lines.by_ref().take_while(|line| !line.contains("Ctrl-C")).collect();
    let first = told.iter().find_map(|line| line.trim().strip_prefix("guildhall ")).expect("a command");
    let mut call = program();
    call.args(first.split(' '));
    let run = Run::of(call);
    sandbox.kill().unwrap();
    sandbox.wait().unwrap();
    assert_eq!(run.code, 0, "{first}: {}", run.errors);
    assert!(told.iter().any(|line| line.trim().starts_with("curl http://127.0.0.1:")), "{told:?}");
}

#[test]
fn every_shell_can_complete_operations_and_their_flags() {
    for shell in ["bash", "zsh", "fish"] {
        let mut command = program();
        command.args(["completions", shell]);
        let script = Run::of(command).output;
        for word in
            ["openjobs", "withdraw-application", "required-skills", "in_progress", "webhook", "openspawn", "auto-assign", "hmac-agent-id"]
        {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}
