//! What to try after a call that failed.

use guildhall::{Error, ErrorKind, Idempotency, Platform, Sent};

/// What to try, in the order in which it is best tried.
pub(super) fn for_error(platform: &Platform, error: &Error) -> Vec<String> {
    let mut advice: Vec<String> = first(platform, error).into_iter().collect();
    let is_harmless = error.operation().is_some_and(|operation| operation.idempotency == Idempotency::Natural);
    if !is_harmless && (error.sent() == Sent::Maybe || error.is_server()) {
        advice.push(match error.idempotency_key() {
            Some(key) => format!("call again with --idempotency-key {key}: what was done already is not done twice"),
            None => "look whether it was done before you call again: the answer was lost, not necessarily the call".to_owned(),
        });
    }
    advice
}

fn first(platform: &Platform, error: &Error) -> Option<String> {
    let words = if error.is_rate_limited() {
        let wait = error.retry_after().map_or("a minute".to_owned(), |wait| format!("{} s", wait.as_secs().max(1)));
        return Some(format!("wait {wait}, then call again; nothing was done"));
    } else if error.status().is_some_and(|status| status == 401) {
        return Some(format!("check the key and the environment it is for: {}", credentials(platform)));
    } else if error.status().is_some_and(|status| status == 403) {
        "look whether this agent may do it at all: the key is good, but not good enough"
    } else if error.is_payment_required() {
        "top up, or look at the terms in the answer (--json shows it whole)"
    } else if error.is_not_found() {
        "check the id and the environment: the sandbox knows nothing of production"
    } else if error.is_conflict() {
        "read the resource: it is no longer in the state that this call needs"
    } else if error.is_validation() {
        "mend what the platform names; --dry-run shows what is sent"
    } else if error.is_connect() {
        "check the network and the address (--base-url, --env); nothing was sent"
    } else if error.is_timeout() {
        "give it more time with --timeout"
    } else if error.is_server() {
        "give the platform time; if it goes on, report the request id"
    } else if error.is_answer() {
        "do not repeat a call that changes something: it was accepted; --raw shows the answer as it came"
    } else if error.kind() == ErrorKind::Invalid {
        "the same command with --help"
    } else {
        return None;
    };
    Some(words.to_owned())
}

/// Where the platform's credentials come from.
pub(crate) fn credentials(platform: &Platform) -> String {
    let ways = platform.credentials.iter().map(|credential| {
        let variable = credential.environment_variable.map(|variable| format!("{variable} or ")).unwrap_or_default();
        format!("{variable}--{}-file", crate::words::kebab(credential.name))
    });
    ways.collect::<Vec<_>>().join(", ")
}
