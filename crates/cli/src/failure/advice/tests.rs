//! What is said of calls of which nobody knows whether they were done.

use guildhall::openjobs::PLATFORM;
use http::{HeaderMap, StatusCode};

use super::*;

fn operation(id: &str) -> &'static Operation {
    PLATFORM.operations.iter().copied().find(|operation| operation.id == id).unwrap()
}

fn refused(status: u16) -> Error {
    Error::status_answer(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), bytes::Bytes::new())
}

fn with_2xx(kind: ErrorKind) -> Error {
    Error::new(kind, "it broke off").with_answer(StatusCode::CREATED, HeaderMap::new(), bytes::Bytes::new())
}

#[test]
fn nobody_says_that_nothing_was_done_where_an_earlier_attempt_may_have_been() {
    let words = "an earlier attempt may have been done";
    let cases: [(Error, bool); 10] = [
        (refused(429), false),
        (refused(429).with_attempts(2), true),
        (refused(429).with_attempts(1).with_advice(words), true),
        (Error::new(ErrorKind::Connect, "no connection").with_attempts(1), false),
        (Error::new(ErrorKind::Connect, "no connection").with_attempts(2), true),
        (Error::new(ErrorKind::Connect, "no connection").with_advice(words), true),
        (refused(422), false),
        (refused(504), true),
        (refused(408), true),
        (Error::new(ErrorKind::Invalid, "wrong").with_advice("mend it"), false),
    ];
    for (error, is_doubtful) in cases {
        let error = error.with_operation(operation("jobs_create")).with_idempotency_key("k1");
        let advice = for_error(&PLATFORM, &error).join("\n");
        assert_eq!(super::is_doubtful(&error), is_doubtful, "{error}");
        assert_eq!(advice.contains("--idempotency-key k1"), is_doubtful, "{error}: {advice}");
        assert!(!is_doubtful || !advice.contains("nothing was"), "{error}: {advice}");
    }
}

#[test]
fn without_a_key_the_advice_is_to_look_first_and_reads_need_none() {
    for (id, is_write) in [("jobs_create", true), ("jobs_list", false)] {
        let error = refused(429).with_attempts(2).with_operation(operation(id));
        let advice = for_error(&PLATFORM, &error).join("\n");
        assert_eq!((is_doubtful(&error), advice.contains("look whether it was done")), (is_write, is_write), "{id}: {advice}");
        assert_eq!(advice.contains("nothing was done"), !is_write, "{id}: {advice}");
    }
}

#[test]
fn a_write_that_was_accepted_is_looked_at_and_not_sent_for_again() {
    for kind in [ErrorKind::Interrupted, ErrorKind::Timeout, ErrorKind::Deadline, ErrorKind::Answer] {
        let write = for_error(&PLATFORM, &with_2xx(kind).with_operation(operation("jobs_create")).with_idempotency_key("k1"));
        assert_eq!(write, ["the platform accepted the call: look at what it changed before you call again"], "{kind:?}");
        let read = with_2xx(kind).with_operation(operation("jobs_list"));
        assert!(!is_doubtful(&read) && !for_error(&PLATFORM, &read).join("").contains("accepted"), "{kind:?}");
    }
}

#[test]
fn what_shows_whether_a_call_was_done_is_named_as_a_command() {
    let platform = &guildhall::openspawn::PLATFORM;
    let transfer = platform.operations.iter().copied().find(|operation| operation.id == "credits_transfer").unwrap();
    let advice = for_error(platform, &refused(500).with_operation(transfer)).join("\n");
    assert!(advice.contains("`guildhall openspawn agents balance`") && advice.contains("before you call again"), "{advice}");
}

#[test]
fn a_key_that_helps_only_after_an_answer_is_no_help_without_one() {
    let platform = &guildhall::openspawn::PLATFORM;
    let create = platform.operations.iter().copied().find(|operation| operation.id == "tasks_create").unwrap();
    for (error, helps) in [
        (refused(500).with_sent(Sent::Answered), true),
        (refused(504).with_sent(Sent::Answered), false),
        (Error::new(ErrorKind::Timeout, "no answer").with_sent(Sent::Maybe), false),
    ] {
        let advice = for_error(platform, &error.with_operation(create).with_idempotency_key("k1")).join("\n");
        assert_eq!(advice.contains("--idempotency-key k1"), helps, "{advice}");
        assert_eq!(advice.contains("before you call again, look for it in"), !helps, "{advice}");
    }
}

#[test]
fn a_request_id_is_asked_for_only_where_there_is_one() {
    let with_id = HeaderMap::from_iter([("x-request-id".parse().unwrap(), "req_1".parse().unwrap())]);
    for (headers, has_id) in [(with_id, true), (HeaderMap::new(), false)] {
        let error = Error::status_answer(StatusCode::INTERNAL_SERVER_ERROR, headers, bytes::Bytes::new());
        let advice = for_error(&PLATFORM, &error.with_operation(operation("jobs_list"))).join("\n");
        assert_eq!(advice.contains("report the request id"), has_id, "{advice}");
        assert!(advice.contains("if it goes on, report"), "{advice}");
    }
}

#[test]
fn a_read_that_breaks_off_is_made_again() {
    for (id, is_read) in [("attachments_download", true), ("jobs_get", true), ("jobs_create", false)] {
        for error in [Error::new(ErrorKind::Interrupted, "it broke off"), with_2xx(ErrorKind::Interrupted)] {
            let advice = for_error(&PLATFORM, &error.with_operation(operation(id))).join("\n");
            assert_eq!(advice.contains("call again: the answer broke off"), is_read, "{id}: {advice}");
            assert!(!advice.is_empty() || !is_read, "{id}");
        }
    }
}
