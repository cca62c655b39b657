//! `guildhall sign`: signatures of single requests, for clients in any language.

use std::{
    io::{self, IsTerminal},
    time::{SystemTime, UNIX_EPOCH},
};

use guildhall::{Random, Secret, SystemRandom, openspawn::SignedRequest};
use http::Method;
use serde_json::{Map, Value, json};

use crate::{
    clean,
    credential::{self, Part},
    exit::Exit,
    failure::Failure,
    files,
    output::{self, style::Style},
    prompt,
    registry::{self, Entry},
    shell,
};

#[derive(clap::Args)]
#[command(after_help = format!("{}\n\n{NOTE}", shell::examples(EXAMPLES)))]
pub(crate) struct Arguments {
    /// The platform.
    #[arg(value_name = "PLATFORM", value_parser = clap::builder::PossibleValuesParser::new(registry::names(|entry| entry.request_signer.is_some())))]
    platform: String,
    /// Who calls: an agent's handle, not its UUID; from the platform's variable (OPENSPAWN_AGENT_ID) unless given.
    #[arg(long, value_name = "ID")]
    agent_id: Option<String>,
    /// The file with the secret; one newline at the end is not part of it. Else it is read from the platform's variable
    /// (OPENSPAWN_SECRET), or typed in when asked.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    secret_file: Option<String>,
    /// The method of the request.
    #[arg(long, value_parser = method)]
    method: Method,
    /// The path as it is sent: with the platform's prefix, and without a query.
    #[arg(long, value_parser = path)]
    path: String,
    /// When the request is made, in seconds since 1970; now unless given.
    #[arg(long, value_name = "SECONDS")]
    timestamp: Option<u64>,
    /// What makes the request another one than all others; 32 random hexadecimal digits unless given.
    #[arg(long, value_name = "TEXT", value_parser = nonce)]
    nonce: Option<String>,
    /// Prints one JSON object in place of words.
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "  guildhall sign openspawn --agent-id worker-one --secret-file secret.txt \\
      --method POST --path /api/v1/tasks < body.json
  guildhall sign openspawn --method GET --path /api/v1/tasks --json";

const NOTE: &str = "Nothing is sent. Send the canonical body as it is printed, with the headers.";

/// Signs the request whose body is on standard input.
pub(crate) fn run(arguments: &Arguments) -> Exit {
    match sign(arguments) {
        Ok(()) => Exit::Ok,
        Err(failure) => failure.tell(arguments.json),
    }
}

fn sign(arguments: &Arguments) -> Result<(), Failure> {
    let entry = registry::find(&arguments.platform);
    let signer = entry.and_then(|entry| Some((entry, entry.request_signer?)));
    let (entry, signer) = signer.ok_or_else(|| Failure::usage(format!("{} signs no requests", arguments.platform)))?;
    let failed = |error| Failure::call(entry.platform, error);
    let (agent_id, secret) = who(arguments, entry)?;
    let signer = signer(agent_id, secret).map_err(failed)?;
    let timestamp = match arguments.timestamp {
        Some(timestamp) => timestamp,
        None => now()?,
    };
    let nonce = arguments.nonce.clone().unwrap_or_else(|| format!("{:032x}", SystemRandom.next_u128()));
    // Nobody types a body, so that a terminal stands for none.
    let body = if io::stdin().is_terminal() { Vec::new() } else { files::standard_input()? };
    let signed = signer.sign(&arguments.method, &arguments.path, timestamp, &nonce, &body).map_err(failed)?;
    for warning in warnings(&arguments.path, entry.platform.prefix) {
        if arguments.json {
            eprintln!("{}", json!({ "warning": warning }));
        } else {
            eprintln!("{} {warning}", Style::of_standard_error().warning("warning:"));
        }
    }
    if arguments.json { output::print_json(&to_json(&signed)) } else { output::print(to_words(&signed)) }
}

/// The caller's id and secret: from the command line, the environment, or a prompt.
fn who(arguments: &Arguments, entry: &Entry) -> Result<(String, Secret), Failure> {
    let mut parts: Vec<Part> =
        entry.platform.credentials.iter().filter(|kind| !kind.parts.is_empty()).flat_map(credential::parts).collect();
    parts.sort_by_key(|part| part.is_secret);
    let [id, secret] = &parts[..] else { return Err(Failure::usage("the platform's credential is not an id and a secret")) };
    let lacks = |part: &Part, flag: &str| {
        let variable = part.variable.map(|variable| format!("{variable} or ")).unwrap_or_default();
        Failure::Credential { message: format!("the {} is missing", part.name), ways: format!("{variable}{flag}") }
    };
    let agent_id = arguments.agent_id.clone().or_else(|| id.in_environment().map(|id| id.expose().to_owned()));
    let agent_id = agent_id.ok_or_else(|| lacks(id, "--agent-id"))?;
    let given = match arguments.secret_file.as_deref() {
        Some("-") => return Err(Failure::usage("--secret-file: standard input has the body; the secret needs a file of its own")),
        Some(path) => Some(files::secret(path, "--secret-file")?),
        None => secret.in_environment(),
    };
    let secret = match given {
        Some(given) => given,
        None => prompt::ask(&secret.name)?.ok_or_else(|| lacks(secret, "--secret-file"))?,
    };
    Ok((agent_id, secret))
}

/// What is signed all the same and is hardly ever meant.
fn warnings(path: &str, prefix: &str) -> Vec<String> {
    let mut warnings = Vec::new();
    let (bare, query) = path.split_once('?').map_or((path, None), |(bare, query)| (bare, Some(query)));
    if let Some(query) = query {
        warnings.push(format!("the platform signs no query: send ?{query}, and leave it out of --path"));
    }
    let is_below = bare.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if !is_below {
        warnings.push(format!("the path does not begin with {prefix}, and the platform signs it with that: is {prefix}{bare} meant?"));
    }
    warnings
}

fn to_words(signed: &SignedRequest) -> String {
    let style = Style::of_standard_output();
    let body = if signed.canonical_body.is_empty() { "(nothing of a body is signed)" } else { &signed.canonical_body };
    let headers: String = signed.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let blocks = [("Canonical body", body), ("Signed text", &signed.signed_text), ("Headers", headers.trim_end())];
    let blocks = blocks.map(|(title, text)| format!("{}\n{}\n", style.heading(title), clean::escaped(text)));
    blocks.join("\n")
}

fn to_json(signed: &SignedRequest) -> Value {
    let headers: Map<String, Value> = signed.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({"canonical_body": signed.canonical_body, "signed_text": signed.signed_text, "headers": headers})
}

fn now() -> Result<u64, Failure> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map(|since| since.as_secs()).map_err(|_| Failure::Other("the clock shows a time before 1970".to_owned()))
}

/// A method, whose name the platform signs in capitals.
fn method(text: &str) -> Result<Method, String> {
    Method::from_bytes(text.to_ascii_uppercase().as_bytes()).map_err(|_| format!("{text:?} is no method"))
}

fn path(text: &str) -> Result<String, String> {
    if !text.starts_with('/') {
        return Err("a path begins with /".to_owned());
    }
    visible(text).map_err(|problem| format!("{problem}; others are sent percent-encoded, and signed so"))
}

fn nonce(text: &str) -> Result<String, String> {
    if text.is_empty() { Err("it is empty".to_owned()) } else { visible(text) }
}

/// A text that goes over the wire as it is.
fn visible(text: &str) -> Result<String, String> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain { Ok(text.to_owned()) } else { Err("it may have visible characters of ASCII only".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mistakes_that_everybody_makes_are_warned_of() {
        for (path, expected) in [
            ("/api/v1/tasks", 0),
            ("/api/v1", 0),
            ("/api/v1/tasks/", 0),
            ("/tasks", 1),
            ("/api/v10/tasks", 1),
            ("/api/v1/tasks?limit=5", 1),
            ("/api/v1?limit=5", 1),
            ("/tasks?limit=5", 2),
        ] {
            assert_eq!(warnings(path, "/api/v1").len(), expected, "{path}");
        }
    }

    #[test]
    fn what_cannot_go_over_the_wire_is_refused() {
        assert_eq!(method("post"), Ok(Method::POST));
        assert!(method("a b").is_err());
        for wrong in ["tasks", "https://a.example/tasks", "/a b", "/é", "/a\nb"] {
            assert!(path(wrong).is_err(), "{wrong:?}");
        }
        assert!(nonce("").is_err() && nonce("a\n").is_err() && nonce("abc").is_ok());
    }
}
