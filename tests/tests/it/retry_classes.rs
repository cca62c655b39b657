//! Which operations may be repeated when nobody knows whether they were done.

use std::fmt::Write as _;

use guildhall_runtime::{Idempotency, KeyFrom};

use crate::samples::subjects;

/// A change of a class decides about doubled payments, so that it is seen in review.
#[test]
fn the_retry_class_of_every_operation_is_as_recorded() {
    for subject in subjects() {
        let mut text = String::new();
        for operation in subject.platform.operations {
            let class = match operation.idempotency {
                Idempotency::Natural => "natural".to_owned(),
                Idempotency::Key(key) => {
                    let from = if key.after == KeyFrom::Start { "the start" } else { "the answer" };
                    format!("key from {from}, for {}", key.flows.join(" and "))
                }
                Idempotency::None => "none".to_owned(),
            };
            let _ = writeln!(text, "{:<32} {class}", operation.id);
        }
        insta::assert_snapshot!(format!("retry_{}", subject.platform.name), text);
    }
}
