//! The program and a sandbox that it calls on loopback.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use guildhall_sandbox::Sandbox;
use serde_json::Value;
use tempfile::NamedTempFile;

/// A sandbox on loopback, with a runtime of its own.
pub struct World {
    runtime: tokio::runtime::Runtime,
    pub sandbox: Sandbox,
}

impl World {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let sandbox = Sandbox::builder().seed(7).strict(false).start();
        runtime.block_on(sandbox.listen(0)).expect("a free port");
        Self { runtime, sandbox }
    }

    /// The key of the first agent that is there from the start.
    pub fn key(&self) -> &str {
        &self.sandbox.demo_keys()[0].key
    }

    /// Calls OpenJobs in the sandbox, with a key.
    pub fn call(&self, arguments: &[&str]) -> Run {
        self.call_with_key(self.key(), arguments)
    }

    /// Calls OpenJobs in the sandbox with that key; none if it is empty.
    pub fn call_with_key(&self, key: &str, arguments: &[&str]) -> Run {
        let url = self.sandbox.base_url();
        let mut command = program();
        command.env("OPENJOBS_API_KEY", key).args(["openjobs", "--base-url", &url]).args(arguments);
        Run::of(command)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.runtime.block_on(self.sandbox.shutdown());
    }
}

/// The program, in an environment that is the same everywhere.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guildhall"));
    command.env("NO_COLOR", "1").env("COLUMNS", "100").stdin(Stdio::null());
    for variable in ["OPENJOBS_API_KEY", "OPENSPAWN_API_KEY", "OPENSPAWN_AGENT_ID", "OPENSPAWN_SECRET"] {
        command.env_remove(variable);
    }
    command
}

/// A file that holds a secret.
pub fn secret(text: &str) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), format!("{text}\n")).expect("a file that can be written");
    file
}

/// What a run of the program left behind.
pub struct Run {
    pub code: i32,
    pub output: String,
    pub errors: String,
}

impl Run {
    pub fn of(mut command: Command) -> Self {
        Self::from(command.output().expect("the program runs"))
    }

    /// A run that reads that from standard input.
    pub fn with_input(mut command: Command, input: &str) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
        // A command that does not read its input has ended already.
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        child.wait_with_output().expect("the program ends").into()
    }

    /// What it printed, as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.errors);
        serde_json::from_str(&self.output).expect("JSON")
    }

    /// The error that it printed as JSON.
    #[track_caller]
    pub fn error(&self) -> Value {
        let error: Value = serde_json::from_str(&self.errors).expect("JSON");
        assert_eq!(error["error"]["exit_code"], self.code);
        error["error"].clone()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code().expect("a code"), output: text(&output.stdout), errors: text(&output.stderr) }
    }
}
