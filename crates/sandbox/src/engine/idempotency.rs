//! Answers that are given again.

use std::{collections::HashMap, time::Duration};

use guildhall_runtime::{Idempotency, Operation};
use http::HeaderMap;
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    call::{Answer, Call},
    refusal::Refusal,
};
use crate::clock;

/// How long an answer is kept.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// After how many answers those that are too old are dropped.
const SWEEP: usize = 1024;

/// The first answers of calls that carried an idempotency key.
///
/// Only what was done is kept: after a refusal the same key may be used again once the cause is mended, such as a ledger that was
/// too low.
#[derive(Default)]
pub(crate) struct Answers {
    kept: HashMap<Key, Kept>,
    since_sweep: usize,
}

/// A key counts for one caller and one operation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    caller: Option<String>,
    operation: &'static str,
    key: String,
}

struct Kept {
    request: [u8; 32],
    answer: Answer,
    until: Timestamp,
}

impl Key {
    /// The key of a request, if the operation looks at one and the request carries one.
    pub(crate) fn of(operation: &'static Operation, headers: &HeaderMap, caller: Option<&str>) -> Option<Self> {
        let Idempotency::Key(key) = operation.idempotency else { return None };
        let value = headers.get(key.header)?.to_str().ok().filter(|value| !value.is_empty())?;
        Some(Self { caller: caller.map(str::to_owned), operation: operation.id, key: value.to_owned() })
    }
}

impl Answers {
    /// The answer that was given before, if the same request came with the same key.
    pub(crate) fn replay(&self, key: &Key, call: &Call) -> Result<Option<Answer>, Refusal> {
        match self.kept.get(key).filter(|kept| kept.until > call.now) {
            None => Ok(None),
            Some(kept) if kept.request == fingerprint(call) => Ok(Some(kept.answer.clone())),
            Some(_) => Err(Refusal::new(409, "IDEMPOTENCY_KEY_REUSED", "The idempotency key was used for another request")),
        }
    }

    pub(crate) fn keep(&mut self, key: Key, call: &Call, answer: Answer) {
        self.since_sweep += 1;
        if self.since_sweep > SWEEP {
            self.since_sweep = 0;
            self.kept.retain(|_, kept| kept.until > call.now);
        }
        self.kept.insert(key, Kept { request: fingerprint(call), answer, until: clock::later(call.now, KEPT) });
    }
}

fn fingerprint(call: &Call) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in call.path.iter().map(String::as_str).chain([Value::Object(call.query.clone()).to_string().as_str()]) {
        digest.update(part);
        digest.update([0]);
    }
    digest.update(call.body.to_string());
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde_json::{Map, json};

    use super::*;

    fn call(body: Value, now: Timestamp) -> Call {
        let operation = Operation::raw(&Method::POST);
        Call { operation, caller: None, path: vec!["j1".into()], query: Map::new(), body, now, request_id: String::new() }
    }

    fn key(caller: &str) -> Key {
        Key { caller: Some(caller.into()), operation: "jobs_create", key: "k".into() }
    }

    #[test]
    fn the_first_answer_comes_again_for_a_day_and_for_its_caller_only() {
        let mut answers = Answers::default();
        let start = Timestamp::UNIX_EPOCH;
        let first = call(json!({ "a": 1 }), start);
        assert_eq!(answers.replay(&key("me"), &first).unwrap(), None);
        answers.keep(key("me"), &first, Answer::One(json!("done")));

        let just_before = clock::later(start, KEPT - Duration::from_secs(1));
        assert_eq!(answers.replay(&key("me"), &call(json!({ "a": 1 }), just_before)).unwrap(), Some(Answer::One(json!("done"))));
        assert_eq!(answers.replay(&key("you"), &first).unwrap(), None);
        assert_eq!(answers.replay(&key("me"), &call(json!({ "a": 1 }), clock::later(start, KEPT))).unwrap(), None);
    }

    #[test]
    fn another_request_under_the_same_key_is_a_conflict() {
        let mut answers = Answers::default();
        answers.keep(key("me"), &call(json!({ "a": 1 }), Timestamp::UNIX_EPOCH), Answer::Empty);
        let refusal = answers.replay(&key("me"), &call(json!({ "a": 2 }), Timestamp::UNIX_EPOCH)).unwrap_err();
        assert_eq!((refusal.status, refusal.code), (409, "IDEMPOTENCY_KEY_REUSED"));
    }
}
