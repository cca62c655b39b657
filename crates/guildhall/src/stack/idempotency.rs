//! Keys by which a platform tells a repeat from a new call, and what may be repeated thanks to them.

use guildhall_runtime::{Idempotency, KeyFrom, Operation, Request};
use http::{HeaderName, HeaderValue};

use super::Outgoing;
use crate::{Random, random::uuid};

/// The header of a key that a caller gives to an operation that takes none, or to a call outside the spec.
const HEADER: &str = "Idempotency-Key";

/// Sees to it that a call of an operation that takes a key has one, and returns the key that the call carries.
///
/// It is done once a logical call, so that all attempts carry the same key; the caller's own key wins.
pub(super) fn attach(request: &mut Request, random: &dyn Random) -> Option<String> {
    let (header, wanted) = match request.operation.idempotency {
        Idempotency::Key(key) => (key.header, true),
        Idempotency::Natural | Idempotency::None => (HEADER, false),
    };
    if let Some(own) = request.headers.get(header) {
        return own.to_str().ok().map(str::to_owned);
    }
    if !wanted {
        return None;
    }
    let key = uuid(random);
    request.headers.insert(HeaderName::try_from(header).ok()?, HeaderValue::try_from(&key).ok()?);
    Some(key)
}

/// Whether another attempt cannot do the work twice, even though this one may have been done.
///
/// `answered` says whether the platform has answered this attempt with anything at all.
pub(super) fn may_repeat(call: &Outgoing, answered: bool) -> bool {
    let operation = call.request.operation;
    match operation.idempotency {
        Idempotency::Natural => true,
        Idempotency::Key(key) => {
            call.request.headers.contains_key(key.header) && key.flows.contains(&call.flow()) && (key.after == KeyFrom::Start || answered)
        }
        // Of a call outside the spec only its caller can know that the platform looks at the key.
        Idempotency::None => is_raw(operation) && call.request.headers.contains_key(HEADER),
    }
}

/// Whether the operation stands for a call outside the spec.
fn is_raw(operation: &'static Operation) -> bool {
    std::ptr::eq(operation, Operation::raw(&operation.method))
}
