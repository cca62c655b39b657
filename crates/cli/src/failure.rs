//! What went wrong, told in words or as JSON.

mod advice;

pub(crate) use self::advice::credentials;

use std::fmt::Write as _;

use guildhall::{Error, Platform, Sent};
use serde_json::{Value, json};

use crate::{exit::Exit, output::style::Style};

/// What went wrong.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong.
    Usage(Vec<Complaint>),
    /// A credential is missing.
    Credential(String),
    /// A call failed.
    Call { platform: &'static Platform, error: Box<Error> },
    /// A delivery does not verify.
    Unverified(String),
    /// Something that has a number of its own.
    Told(Exit, String),
    /// Anything else.
    Other(String),
}

/// What is wrong with one argument.
#[derive(Debug)]
pub(crate) struct Complaint {
    /// What is wrong.
    pub(crate) message: String,
    /// What the platform's spec says of the argument.
    pub(crate) words: Option<String>,
}

impl Failure {
    /// A command line that is wrong for one reason.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(vec![Complaint { message: message.into(), words: None }])
    }

    /// A call that failed.
    pub(crate) fn call(platform: &'static Platform, error: Error) -> Self {
        Self::Call { platform, error: Box::new(error) }
    }

    /// How the program ends.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Credential(_) => Exit::Auth,
            Self::Call { error, .. } => Exit::after(error),
            Self::Told(exit, _) => *exit,
            Self::Unverified(_) | Self::Other(_) => Exit::Other,
        }
    }

    /// Tells of it on standard error, in words or as one JSON object, and says how the program ends.
    pub(crate) fn tell(&self, as_json: bool) -> Exit {
        if as_json {
            eprintln!("{}", self.to_json());
        } else {
            eprint!("{}", self.to_words(Style::of_standard_error()));
        }
        self.exit()
    }

    fn to_words(&self, style: Style) -> String {
        let mut text = String::new();
        let mut line = |label: &str, words: &str| {
            let _ = match label {
                "error" => writeln!(text, "{} {words}", style.error("error:")),
                _ => writeln!(text, "  {} {words}", style.dim(&format!("{label}:"))),
            };
        };
        match self {
            Self::Usage(complaints) => {
                for complaint in complaints {
                    line("error", &complaint.message);
                    complaint.words.iter().for_each(|words| line("the spec says", words));
                }
                line("try", "the same command with --help");
            }
            Self::Credential(message) | Self::Unverified(message) | Self::Told(_, message) | Self::Other(message) => line("error", message),
            Self::Call { platform, error } => {
                line("error", &format!("{error}"));
                let code = error.code().map(|code| format!(" ({code})")).unwrap_or_default();
                match error.message() {
                    Some(message) => line(&format!("{} says", platform.title), &format!("{}{code}", shown(&message))),
                    None if !code.is_empty() => line(&format!("{} says", platform.title), code.trim()),
                    None => {}
                }
                for field in error.field_errors() {
                    line(&shown(&field.field), &shown(&field.message));
                }
                error.request_id().iter().for_each(|id| line("request id", &shown(id)));
                error.idempotency_key().filter(|_| error.sent() != Sent::Never).iter().for_each(|key| line("idempotency key", key));
                advice::for_error(platform, error).iter().for_each(|advice| line("try", advice));
            }
        }
        text
    }

    fn to_json(&self) -> Value {
        let mut object = match self {
            Self::Usage(complaints) => {
                let messages: Vec<_> = complaints.iter().map(|complaint| complaint.message.as_str()).collect();
                let problems: Vec<_> =
                    complaints.iter().map(|complaint| json!({"message": complaint.message, "spec": complaint.words})).collect();
                json!({"kind": "usage", "message": messages.join("; "), "problems": problems})
            }
            Self::Credential(message) => json!({"kind": "credential", "message": message}),
            Self::Unverified(message) => json!({"kind": "unverified", "message": message}),
            Self::Told(_, message) | Self::Other(message) => json!({"kind": "other", "message": message}),
            Self::Call { platform, error } => call_to_json(platform, error),
        };
        object["exit_code"] = json!(self.exit() as u8);
        json!({ "error": object })
    }
}

fn call_to_json(platform: &'static Platform, error: &Error) -> Value {
    let fields: Vec<_> = error.field_errors().iter().map(|field| json!({"field": field.field, "message": field.message})).collect();
    // The answer to a call that was accepted may hold a fresh credential, which has no place in a log of errors.
    let body = if error.is_answer() { Value::Null } else { serde_json::from_slice(error.body()).unwrap_or_default() };
    json!({
        "kind": format!("{:?}", error.kind()).to_lowercase(),
        "message": error.to_string(),
        "platform": platform.name,
        "operation": error.operation().map(|operation| operation.id),
        "sent": format!("{:?}", error.sent()).to_lowercase(),
        "status": error.status().map(|status| status.as_u16()),
        "code": error.code(),
        "platform_message": error.message(),
        "fields": fields,
        "request_id": error.request_id(),
        "retry_after_seconds": error.retry_after().map(|wait| wait.as_secs()),
        "attempts": error.attempts(),
        "idempotency_key": error.idempotency_key(),
        "try": advice::for_error(platform, error),
        "body": body,
    })
}

/// A foreign text on one line, without what could steer a terminal.
fn shown(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.retain(|character| !character.is_control());
    words
}
