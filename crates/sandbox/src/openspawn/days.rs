//! Days as the server counts them, in UTC.

use jiff::Timestamp;
use serde_json::Value;

use super::refusals::internal;
use crate::engine::{call::Call, refusal::Refusal};

const SECONDS: i64 = 24 * 60 * 60;

/// The moment at which the day of a time began.
pub(crate) fn midnight(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second().div_euclid(SECONDS) * SECONDS).unwrap_or(Timestamp::MIN)
}

/// The time that lies as many days back as a call asks for.
pub(crate) fn days_back(call: &Call, default: i64) -> Result<Timestamp, Refusal> {
    let days = call.query.get("days").and_then(Value::as_i64).unwrap_or(default);
    let back = days.checked_mul(SECONDS).and_then(|seconds| call.now.as_second().checked_sub(seconds));
    // There are days that no database can write.
    back.and_then(|second| Timestamp::from_second(second).ok()).ok_or_else(internal)
}
