//! What went wrong, told in words or as JSON.

mod advice;

pub(crate) use self::advice::{is_accepted, is_write};

use std::fmt::Write as _;

use guildhall::{Error, ErrorKind, Platform, Sent};
use guildhall_runtime::FieldError;
use serde_json::{Value, json};

use crate::{
    clean::{clean, json_line},
    exit::Exit,
    kept::Kept,
    output::style::Style,
};

/// What went wrong.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong.
    Usage(Vec<Complaint>),
    /// A credential is missing, or is none for the call.
    Credential {
        message: String,
        /// Where one that is good comes from.
        ways: String,
    },
    /// A call failed.
    Call {
        platform: &'static Platform,
        error: Box<Error>,
        /// The answer, where it could not be understood and may hold a secret.
        kept: Option<Kept>,
    },
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
        Self::Call { platform, error: Box::new(error), kept: None }
    }

    /// How the program ends.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Credential { .. } => Exit::Auth,
            Self::Call { error, .. } => Exit::after(error),
            Self::Told(exit, _) => *exit,
            Self::Unverified(_) | Self::Other(_) => Exit::Other,
        }
    }

    /// Tells of it on standard error, in words or as one JSON object, and says how the program ends.
    pub(crate) fn tell(&self, as_json: bool) -> Exit {
        if as_json {
            eprintln!("{}", json_line(&self.to_json()));
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
            Self::Credential { message, ways } => {
                line("error", message);
                line("try", &format!("use {ways}"));
            }
            Self::Unverified(message) | Self::Told(_, message) | Self::Other(message) => line("error", message),
            Self::Call { platform, error, kept } => {
                line("error", &told(error));
                let says = Says::of(error);
                let code = says.code.map(|code| format!("({})", clean(&code)));
                let words: Vec<String> = says.words.iter().map(|words| clean(words)).chain(code).collect();
                if !words.is_empty() {
                    line(&format!("{} says", platform.title), &words.join(" "));
                }
                for field in says.fields {
                    line(&clean(&field.field), &clean(&field.message));
                }
                error.request_id().iter().for_each(|id| line("request id", &clean(id)));
                error.idempotency_key().filter(|_| error.sent() != Sent::Never).iter().for_each(|key| line("idempotency key", key));
                match kept {
                    Some(Kept(Ok(path))) => line("kept", &format!("the answer as it came, readable by you alone, in {}", path.display())),
                    Some(Kept(Err(problem))) => line("not kept", &format!("the answer, which could not be written to a file: {problem}")),
                    None => {}
                }
                kept.iter().for_each(|kept| line("try", advice::for_kept(kept)));
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
            Self::Credential { message, ways } => json!({"kind": "credential", "message": message, "try": [format!("use {ways}")]}),
            Self::Unverified(message) => json!({"kind": "unverified", "message": message}),
            Self::Told(_, message) | Self::Other(message) => json!({"kind": "other", "message": message}),
            Self::Call { platform, error, kept } => call_to_json(platform, error, kept.as_ref()),
        };
        object["exit_code"] = json!(self.exit() as u8);
        json!({ "error": object })
    }
}

fn call_to_json(platform: &'static Platform, error: &Error, kept: Option<&Kept>) -> Value {
    let says = Says::of(error);
    let fields: Vec<_> = says.fields.iter().map(|field| json!({"field": field.field, "message": field.message})).collect();
    let tries: Vec<_> = kept.map(|kept| advice::for_kept(kept).to_owned()).into_iter().chain(advice::for_error(platform, error)).collect();
    let mut object = json!({
        "kind": format!("{:?}", error.kind()).to_lowercase(),
        "message": told(error),
        "platform": platform.name,
        "operation": error.operation().map(|operation| operation.id),
        "sent": format!("{:?}", error.sent()).to_lowercase(),
        "status": error.status().map(|status| status.as_u16()),
        "code": says.code,
        "platform_message": says.words,
        "fields": fields,
        "request_id": error.request_id(),
        "retry_after_seconds": error.retry_after().map(|wait| wait.as_secs()),
        "attempts": error.attempts(),
        "idempotency_key": error.idempotency_key(),
        "doubtful": advice::is_doubtful(error),
        "try": tries,
        "body": says.body,
    });
    match kept {
        Some(Kept(Ok(path))) => object["answer_file"] = json!(path),
        Some(Kept(Err(problem))) => object["answer_file_problem"] = json!(problem),
        None => {}
    }
    object
}

/// What happened, with the reason if this machine's files were at fault. What it says to those who write Rust is left out, since the
/// program has nothing like it.
fn told(error: &Error) -> String {
    let text = error.to_string();
    let text = text.split_once(&format!("; {}", advice::PLAIN_HTTP)).map_or(text.as_str(), |(text, _)| text);
    match of_files(error) {
        Some(reason) => format!("{text}: {reason}"),
        None => text.to_owned(),
    }
}

/// The system's reason, if a file could not be read or written. Reasons of other kinds may quote an address, so they are not told.
pub(crate) fn of_files(error: &Error) -> Option<&std::io::Error> {
    matches!(error.kind(), ErrorKind::Invalid | ErrorKind::Other).then(|| std::error::Error::source(error)?.downcast_ref())?
}

/// What the platform says of a refusal.
///
/// The answer to a call that was accepted may hold a fresh credential, which has no place among errors: nothing is shown of it.
#[derive(Default)]
struct Says {
    words: Option<String>,
    code: Option<String>,
    fields: Vec<FieldError>,
    body: Value,
}

impl Says {
    fn of(error: &Error) -> Self {
        if is_accepted(error) || error.is_answer() {
            return Self::default();
        }
        let code = error.code();
        // What is no JSON, such as the page of a proxy, is told by its first words, which only the longer form of the error has.
        let beginning = || format!("{error:#}").strip_prefix(&format!("{error}: ")).map(str::to_owned);
        let words = error.message().or_else(|| if code.is_none() { beginning() } else { None });
        Self { words, code, fields: error.field_errors(), body: serde_json::from_slice(error.body()).unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests;
