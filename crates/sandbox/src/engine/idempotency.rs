//! Answers that are given again.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use guildhall_runtime::{Idempotency, KeyFrom, Operation};
use http::HeaderMap;
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    auth::Caller,
    call::{Answer, Call},
    refusal::Refusal,
};
use crate::clock;

/// How long an answer is kept.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// How many answers are kept at most; the oldest go first.
const MOST: usize = 20_000;

/// The auth flow of a request without a credential.
const ANONYMOUS: &str = "none";

/// The first answers of calls that carried an idempotency key.
///
/// Only what was done is kept: after a refusal the same key may be used again once the cause is mended, such as a ledger that was
/// too low.
#[derive(Default)]
pub(crate) struct Answers {
    /// Small entries: where much comes and goes a table has up to four times the room that it fills.
    kept: HashMap<Arc<Key>, Box<Kept>>,
    /// By age.
    order: VecDeque<(u64, Arc<Key>)>,
    next: u64,
}

/// A key and what it counts for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    scope: Scope,
    pub(super) key: String,
}

/// What a key counts for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Scope {
    /// Repeats of one request.
    Request { caller: Option<String>, operation: &'static str },
    /// Whatever comes with it.
    Everything,
}

/// A key that came with a request.
#[derive(Debug, Clone)]
pub(crate) struct Carried {
    pub(crate) key: Key,
    /// From when on the answer to this request is given again; none if it is not kept.
    pub(crate) kept: Option<KeyFrom>,
}

struct Kept {
    number: u64,
    operation: &'static Operation,
    request: [u8; 32],
    answer: Stored,
    until: Timestamp,
    /// Since which moment it is given again: from the start, or from when the first attempt was answered. None before that.
    since: Option<u64>,
}

/// An answer, written small.
struct Stored {
    json: Box<str>,
    /// Of a list how many items there are in all.
    total: Option<usize>,
}

impl Key {
    /// A key that brings its first answer again whatever it comes with.
    pub(crate) fn of_everything(key: String) -> Self {
        Self { scope: Scope::Everything, key }
    }

    /// The key of a request, if the operation looks at one for whoever sent it and the request carries one. It counts for this caller and
    /// this operation.
    pub(crate) fn of(operation: &'static Operation, headers: &HeaderMap, caller: Option<&Caller>) -> Option<Carried> {
        let Idempotency::Key(key) = operation.idempotency else { return None };
        let flow = caller.map_or(ANONYMOUS, |caller| caller.flow);
        if !key.flows.contains(&flow) {
            return None;
        }
        let value = headers.get(key.header)?.to_str().ok().filter(|value| !value.is_empty())?;
        let scope = Scope::Request { caller: caller.map(|caller| caller.id.clone()), operation: operation.id };
        Some(Carried { key: Self { scope, key: value.to_owned() }, kept: Some(key.after) })
    }
}

impl Answers {
    /// The answer that was given before to a request with the same key, and the operation that gave it. `arrived` is the moment when this
    /// request came.
    pub(crate) fn replay(&self, key: &Key, call: &Call, arrived: u64) -> Result<Option<(Answer, &'static Operation)>, Refusal> {
        let helps = |kept: &&Kept| kept.until > call.now && kept.since.is_some_and(|since| since <= arrived);
        match self.kept.get(key).map(Box::as_ref).filter(helps) {
            None => Ok(None),
            Some(kept) if key.scope == Scope::Everything || kept.request == fingerprint(call) => {
                Ok(Some((kept.answer.read(), kept.operation)))
            }
            Some(_) => Err(Refusal::new(409, "IDEMPOTENCY_KEY_REUSED", "The idempotency key was used for another request")),
        }
    }

    /// Keeps an answer. It is given again from this moment on, or else from when [`Answers::answered`] says so.
    pub(crate) fn keep(&mut self, key: Key, call: &Call, answer: &Answer, from_start: bool) {
        let Some(answer) = Stored::write(answer) else { return };
        let key = Arc::new(key);
        let number = self.next;
        self.next += 1;
        // What helps from the start helps even those who came before and were overtaken.
        let since = from_start.then_some(0);
        self.order.push_back((number, key.clone()));
        let until = clock::later(call.now, KEPT);
        let kept = Kept { number, operation: call.operation, request: fingerprint(call), answer, until, since };
        self.kept.insert(key, Box::new(kept));
        while let Some((number, oldest)) = self.order.front() {
            let current = self.kept.get(oldest).filter(|kept| kept.number == *number);
            if current.is_some_and(|kept| kept.until > call.now) && self.order.len() <= MOST {
                break;
            }
            if current.is_some() {
                self.kept.remove(oldest);
            }
            self.order.pop_front();
        }
    }

    /// The first attempt with a key was answered at this moment.
    pub(crate) fn answered(&mut self, key: &Key, moment: u64) {
        if let Some(kept) = self.kept.get_mut(key) {
            kept.since.get_or_insert(moment);
        }
    }

    #[cfg(test)]
    fn len(&self) -> (usize, usize) {
        (self.kept.len(), self.order.len())
    }
}

impl Stored {
    /// Pages, files, redirects and streams are not kept: no operation that takes a key answers them.
    fn write(answer: &Answer) -> Option<Self> {
        let (json, total) = match answer {
            Answer::One(value) => (value.to_string(), None),
            Answer::Many(items, total) => (serde_json::to_string(items).ok()?, Some(*total)),
            Answer::Empty => (String::new(), None),
            Answer::Page(..) | Answer::File(_) | Answer::Redirect(_) | Answer::Events { .. } => return None,
        };
        Some(Self { json: json.into(), total })
    }

    fn read(&self) -> Answer {
        match (serde_json::from_str(&self.json), self.total) {
            (Ok(Value::Array(items)), Some(total)) => Answer::Many(items, total),
            (Ok(value), _) => Answer::One(value),
            // Nothing is written of an empty answer.
            (Err(_), _) => Answer::Empty,
        }
    }
}

fn fingerprint(call: &Call) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in call.path.iter().map(String::as_str).chain([Value::Object(call.query.clone()).to_string().as_str()]) {
        digest.update(part);
        digest.update([0]);
    }
    digest.update(call.body.to_string());
    if let Some(file) = &call.upload {
        digest.update(&file.name);
        digest.update([0]);
        digest.update(&file.bytes);
    }
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use guildhall_runtime::IdempotencyKey;
    use http::{HeaderValue, Method};
    use serde_json::{Map, json};

    use super::*;

    fn call(body: Value, now: Timestamp) -> Call {
        Call {
            operation: Operation::raw(&Method::POST),
            caller: None,
            flow: None,
            path: vec!["j1".into()],
            query: Map::new(),
            headers: HeaderMap::new(),
            body,
            upload: None,
            now,
            request_id: String::new(),
            origin: None,
            quirks: false,
            heard: Vec::new(),
        }
    }

    /// The answer that is given again.
    fn replayed(answers: &Answers, key: &Key, call: &Call, arrived: u64) -> Option<Answer> {
        answers.replay(key, call, arrived).unwrap().map(|(answer, _)| answer)
    }

    fn key(caller: &str) -> Key {
        Key { scope: Scope::Request { caller: Some(caller.into()), operation: "jobs_create" }, key: "k".into() }
    }

    fn numbered(number: usize) -> Key {
        Key { key: number.to_string(), ..key("me") }
    }

    #[test]
    fn the_first_answer_comes_again_for_a_day_and_for_its_caller_only() {
        let mut answers = Answers::default();
        let start = Timestamp::UNIX_EPOCH;
        let first = call(json!({ "a": 1 }), start);
        assert_eq!(replayed(&answers, &key("me"), &first, 0), None);
        answers.keep(key("me"), &first, &Answer::One(json!("done")), true);

        let just_before = clock::later(start, KEPT - Duration::from_secs(1));
        assert_eq!(replayed(&answers, &key("me"), &call(json!({ "a": 1 }), just_before), 0), Some(Answer::One(json!("done"))));
        assert_eq!(replayed(&answers, &key("you"), &first, 0), None);
        assert_eq!(replayed(&answers, &key("me"), &call(json!({ "a": 1 }), clock::later(start, KEPT)), 0), None);
    }

    #[test]
    fn every_kind_of_answer_comes_back_as_it_was() {
        for answer in [
            Answer::One(json!({ "a": 1 })),
            Answer::One(json!([1])),
            Answer::One(Value::Null),
            Answer::Many(vec![json!(1)], 9),
            Answer::Empty,
        ] {
            let mut answers = Answers::default();
            let call = call(Value::Null, Timestamp::UNIX_EPOCH);
            answers.keep(key("me"), &call, &answer, true);
            assert_eq!(replayed(&answers, &key("me"), &call, 0), Some(answer));
        }
    }

    #[test]
    fn a_key_of_everything_helps_whatever_it_comes_with() {
        let mut answers = Answers::default();
        let key = Key::of_everything("k".into());
        answers.keep(key.clone(), &call(json!({ "a": 1 }), Timestamp::UNIX_EPOCH), &Answer::Empty, true);
        assert_eq!(replayed(&answers, &key, &call(json!({ "a": 2 }), Timestamp::UNIX_EPOCH), 0), Some(Answer::Empty));
    }

    #[test]
    fn another_request_under_the_same_key_is_a_conflict() {
        let mut answers = Answers::default();
        answers.keep(key("me"), &call(json!({ "a": 1 }), Timestamp::UNIX_EPOCH), &Answer::Empty, true);
        let refusal = answers.replay(&key("me"), &call(json!({ "a": 2 }), Timestamp::UNIX_EPOCH), 0).unwrap_err();
        assert_eq!((refusal.status, refusal.code), (409, "IDEMPOTENCY_KEY_REUSED"));
    }

    #[test]
    fn a_key_that_helps_after_the_answer_helps_those_only_who_came_later() {
        let mut answers = Answers::default();
        let call = call(Value::Null, Timestamp::UNIX_EPOCH);
        answers.keep(key("me"), &call, &Answer::Empty, false);
        assert_eq!(replayed(&answers, &key("me"), &call, 5), None, "the first one is still at it");
        answers.answered(&key("me"), 7);
        for (arrived, expected) in [(6, None), (7, Some(Answer::Empty)), (8, Some(Answer::Empty))] {
            assert_eq!(replayed(&answers, &key("me"), &call, arrived), expected, "{arrived}");
        }
    }

    #[test]
    fn the_store_keeps_no_more_than_its_room_and_nothing_that_is_too_old() {
        let mut answers = Answers::default();
        let early = call(Value::Null, Timestamp::UNIX_EPOCH);
        for number in 0..MOST + 10 {
            answers.keep(numbered(number), &early, &Answer::Empty, true);
        }
        assert_eq!(answers.len(), (MOST, MOST));
        assert_eq!(replayed(&answers, &numbered(9), &early, 0), None);
        assert!(replayed(&answers, &numbered(10), &early, 0).is_some());
        let late = call(Value::Null, clock::later(Timestamp::UNIX_EPOCH, KEPT));
        answers.keep(numbered(0), &late, &Answer::Empty, true);
        assert_eq!(answers.len(), (1, 1));
    }

    #[test]
    fn a_key_is_looked_at_for_the_flows_that_the_operation_names() {
        fn operation(flows: &'static [&'static str]) -> &'static Operation {
            let mut operation = Operation { ..raw() };
            operation.idempotency =
                Idempotency::Key(IdempotencyKey { header: "idempotency-key", flows, after: KeyFrom::Start, uuid: false });
            Box::leak(Box::new(operation))
        }
        fn raw() -> Operation {
            let Operation { id, group, verb, summary, path, prefix, parameters, success, pagination, paid, handwritten, .. } =
                *Operation::raw(&Method::POST);
            let auth = guildhall_runtime::Auth { flows: &[], scopes: &[], roles: &[] };
            Operation {
                id,
                group,
                verb,
                summary,
                method: Method::POST,
                path,
                prefix,
                parameters,
                body: None,
                success,
                auth,
                idempotency: Idempotency::None,
                check: None,
                pagination,
                paid,
                handwritten,
            }
        }
        let headers = HeaderMap::from_iter([(http::HeaderName::from_static("idempotency-key"), HeaderValue::from_static("k"))]);
        let caller = |flow| Caller { id: "me".into(), flow };
        for (flows, caller, expected) in [
            (&["apiKey"][..], Some(caller("apiKey")), true),
            (&["apiKey"], Some(caller("jwt")), false),
            (&["apiKey"], None, false),
            (&["apiKey", "none"], None, true),
        ] {
            let found = Key::of(operation(flows), &headers, caller.as_ref());
            assert_eq!(found.is_some(), expected, "{flows:?} {caller:?}");
        }
    }
}
