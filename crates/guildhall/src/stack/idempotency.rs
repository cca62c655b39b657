//! Keys by which a platform tells a repeat from a new call, and what may be repeated thanks to them.

use guildhall_runtime::{Error, Idempotency, KeyFrom, Operation, Platform, Request, is_uuid};
use http::{HeaderName, HeaderValue};

use super::Outgoing;
use crate::{Random, random::uuid};

/// The header of a key that a caller gives to an operation that takes none, or to a call outside the spec.
const HEADER: &str = "Idempotency-Key";

/// The longest key; longer ones are cut or refused by platforms.
const LONGEST: usize = 255;

/// Sees to it that a call of an operation that takes a key has one, and returns the key that the call carries.
///
/// It is done once a logical call, so that all attempts carry the same key; the caller's own key wins.
///
/// # Errors
///
/// If the caller's own key is none: an empty one protects from nothing, and would let the call be repeated all the same.
pub(super) fn attach(request: &mut Request, random: &dyn Random) -> Result<Option<String>, Error> {
    let header = header(request.operation);
    let wanted = matches!(request.operation.idempotency, Idempotency::Key(_));
    let wants_uuid = matches!(request.operation.idempotency, Idempotency::Key(key) if key.uuid);
    let mut own = request.headers.get_all(header).iter();
    match (own.next(), own.next()) {
        (None, _) => {}
        (Some(key), None) if is_key(key, wants_uuid) => return Ok(key.to_str().ok().map(str::to_owned)),
        _ => {
            let form = if wants_uuid { "a UUID".to_owned() } else { format!("one of 1 to {LONGEST} visible characters of ASCII") };
            return Err(Error::invalid(format!("the idempotency key in {header} must be {form}")).with_operation(request.operation));
        }
    }
    if !wanted {
        return Ok(None);
    }
    let key = uuid(random);
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(header), HeaderValue::try_from(&key)) {
        request.headers.insert(name, value);
        return Ok(Some(key));
    }
    Ok(None)
}

/// The header in which the caller may give the operation a key of its own.
pub(super) fn header(operation: &Operation) -> &'static str {
    match operation.idempotency {
        Idempotency::Key(key) => key.header,
        Idempotency::Natural | Idempotency::None => HEADER,
    }
}

fn is_key(value: &HeaderValue, wants_uuid: bool) -> bool {
    if wants_uuid {
        return value.to_str().is_ok_and(is_uuid);
    }
    (1..=LONGEST).contains(&value.len()) && value.as_bytes().iter().all(u8::is_ascii_graphic)
}

/// Whether another attempt cannot do the work twice, even though this one may have been done.
///
/// `answered` says whether the platform itself has answered this attempt, so that it is no longer at work on it.
pub(super) fn may_repeat(call: &Outgoing, platform: &Platform, answered: bool) -> bool {
    let operation = call.request.operation;
    match operation.idempotency {
        Idempotency::Natural => true,
        Idempotency::Key(key) => {
            call.request.headers.contains_key(key.header) && key.flows.contains(&call.flow()) && (key.after == KeyFrom::Start || answered)
        }
        // Of a call outside the spec only its caller can know that the platform looks at the key.
        Idempotency::None => is_raw(operation) && call.request.headers.contains_key(HEADER) && knows_raw_keys(platform, call.flow()),
    }
}

/// Whether the platform is known to look at the key of a call outside the spec: it does so with some call of its spec.
fn knows_raw_keys(platform: &Platform, flow: &str) -> bool {
    platform.operations.iter().any(|operation| match operation.idempotency {
        Idempotency::Key(key) => key.header.eq_ignore_ascii_case(HEADER) && key.after == KeyFrom::Start && key.flows.contains(&flow),
        Idempotency::Natural | Idempotency::None => false,
    })
}

/// Whether the operation stands for a call outside the spec.
fn is_raw(operation: &'static Operation) -> bool {
    std::ptr::eq(operation, Operation::raw(&operation.method))
}
