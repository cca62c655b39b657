//! What to try after a call that failed.

use guildhall::{Error, ErrorKind, Idempotency, Operation, Platform, Sent};
use guildhall_runtime::KeyFrom;

use crate::{credential, kept::Kept, words::kebab};

/// The setting of the library that lets a credential go out in the clear. The program has none: nobody on the way is to read it.
pub(super) const PLAIN_HTTP: &str = "allow_plain_http";

/// What to try, in the order in which it is best tried.
pub(super) fn for_error(platform: &Platform, error: &Error) -> Vec<String> {
    let mut advice: Vec<String> = first(platform, error).into_iter().collect();
    if is_doubtful(error) && !is_accepted(error) {
        let operation = error.operation();
        let key = error.idempotency_key().filter(|_| operation.is_some_and(|operation| knows_repeats(operation, error)));
        advice.push(match (key, operation.and_then(|operation| operation.check)) {
            (Some(key), _) => format!("call again with --idempotency-key {key}: what was done already is not done twice"),
            (None, Some(check)) => format!("it may have been done: before you call again, {}", with_commands(platform, check)),
            (None, None) if error.attempts() > 1 => {
                "look whether it was done before you call again: an earlier attempt may have been".to_owned()
            }
            (None, None) => "look whether it was done before you call again: the answer was lost, not necessarily the call".to_owned(),
        });
    }
    advice
}

/// What to do about the answer to a call that was accepted, which may hold a secret that nobody else has.
pub(super) fn for_kept(kept: &Kept) -> &'static str {
    match kept.0 {
        Ok(_) => "take the new secret out of that file, store it where it belongs, and delete the file",
        Err(_) => "take it that the new secret is lost, and that the old one may be dead: have a new one made",
    }
}

/// Whether a call that changes something may have been done, by this attempt or by an earlier one, so that it must not simply be made
/// once more.
pub(super) fn is_doubtful(error: &Error) -> bool {
    let is_open = error.sent() == Sent::Maybe || error.is_server() || error.is_timeout() || is_accepted(error) || error.is_answer();
    // The last attempt may have been refused with certainty and says nothing of those before it, whereas the facade knows of them.
    let had_others = error.attempts() > 1 || error.advice().is_some();
    error.kind() != ErrorKind::Invalid && is_write(error) && (is_open || had_others)
}

/// Whether the platform accepted the call, whatever became of its answer then.
pub(crate) fn is_accepted(error: &Error) -> bool {
    error.status().is_some_and(|status| status.is_success())
}

/// Whether the call changes something. One that nothing is known of may.
pub(crate) fn is_write(error: &Error) -> bool {
    error.operation().is_none_or(|operation| operation.idempotency != Idempotency::Natural)
}

/// Whether the platform knows a repeat by its key, whichever credential the call went out with.
fn knows_repeats(operation: &Operation, error: &Error) -> bool {
    match operation.idempotency {
        Idempotency::Key(key) => {
            let is_looked_at = operation.auth.flows.iter().all(|flow| key.flows.contains(flow));
            is_looked_at && (key.after == KeyFrom::Start || is_answered(error))
        }
        _ => false,
    }
}

/// Whether the platform itself has answered, so that it is no longer at work: these statuses come from what stands before it.
fn is_answered(error: &Error) -> bool {
    let is_before_it = |status: http::StatusCode| matches!(status.as_u16(), 408 | 502 | 503 | 504);
    error.sent() == Sent::Answered && !error.status().is_some_and(is_before_it)
}

/// The words of a spec, with commands in place of the ids of operations.
fn with_commands(platform: &Platform, words: &str) -> String {
    platform.operations.iter().fold(words.to_owned(), |words, operation| {
        let command = format!("`guildhall {} {} {}`", platform.name, kebab(operation.group), kebab(operation.verb));
        words.replace(&format!("`{}`", operation.id), &command)
    })
}

fn first(platform: &Platform, error: &Error) -> Option<String> {
    let is_certain = !is_doubtful(error);
    let words = if error.is_rate_limited() {
        let wait = error.retry_after().map_or("a minute".to_owned(), |wait| format!("{} s", wait.as_secs().max(1)));
        return Some(format!("wait {wait}, then call again{}", if is_certain { "; nothing was done" } else { "" }));
    } else if is_write(error) && (is_accepted(error) || error.is_answer()) {
        "the platform accepted the call: look at what it changed before you call again"
    } else if error.status().is_some_and(|status| status == 401) {
        return Some(format!("check the key and the environment it is for: {}", credential::ways(platform, error.operation())));
    } else if error.status().is_some_and(|status| status == 403) {
        "look whether this agent may do it at all: the key is good, but not good enough"
    } else if error.is_payment_required() {
        "top up, or look at the terms in the answer (--json shows it whole)"
    } else if error.is_not_found() {
        "check the id and the environment: the sandbox knows nothing of production"
    } else if error.is_conflict() && error.code().is_some_and(|code| code.contains("IDEMPOTENCY")) {
        "the idempotency key belongs to another request: send the same body as then, or take a new key"
    } else if error.is_conflict() {
        "read the resource: it is no longer in the state that this call needs"
    } else if error.is_validation() {
        "mend what the platform names; --dry-run shows what is sent"
    } else if error.is_connect() && is_certain {
        "check the network and the address (--base-url, --env); nothing was sent"
    } else if error.is_connect() {
        "check the network and the address (--base-url, --env)"
    } else if error.is_timeout() {
        "give it more time with --timeout"
    } else if error.is_server() {
        match error.request_id() {
            Some(_) => "give the platform time; if it goes on, report the request id",
            None => "give the platform time; if it goes on, report the call and when it was made",
        }
    } else if error.is_answer() {
        "--raw shows the answer as it came"
    } else if error.kind() == ErrorKind::Interrupted && !is_write(error) {
        "call again: the answer broke off, and nothing was changed"
    } else if error.to_string().contains(PLAIN_HTTP) {
        "give --base-url an address with https, or one of this machine: elsewhere the program does not speak plain http"
    } else if error.kind() == ErrorKind::Invalid {
        "the same command with --help"
    } else {
        return None;
    };
    Some(words.to_owned())
}

#[cfg(test)]
mod tests;
