//! How amounts are read, and what is said of those that are none.

use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::Value;

use super::{Money, PARTS};

/// How many digits before the point an amount has at most.
const WHOLE_DIGITS: usize = 20;

/// How many decimals an amount has at most.
const DECIMALS: usize = 9;

/// How much of what was sent is told again.
const SHOWN: usize = 40;

/// Why something is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    NoNumber,
    TooManyDecimals,
    TooLarge,
}

impl Money {
    /// Decimal text such as `12.5`.
    pub(crate) fn parse(text: &str) -> Result<Self, Unreadable> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(part) {
            return Err(Unreadable::NoNumber);
        }
        if whole.len() > WHOLE_DIGITS {
            return Err(Unreadable::TooLarge);
        }
        if part.len() > DECIMALS {
            return Err(Unreadable::TooManyDecimals);
        }
        let number = |digits: &str| digits.parse::<i128>().map_err(|_| Unreadable::NoNumber);
        let sum = number(whole)? * PARTS + number(&format!("{part:0<DECIMALS$}"))?;
        Ok(Self(if negative { -sum } else { sum }))
    }

    fn of(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::Number(number) => Self::parse(&written_out(&number.to_string())?),
            Value::String(text) => Self::parse(text),
            _ => Err(Unreadable::NoNumber),
        }
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::of(&value).map_err(|reason| D::Error::custom(complaint(&value, reason)))
    }
}

/// Where in a body the amount stands of which an error tells. The error names the value, since it cannot know the member.
pub(crate) fn pointer_of(body: &Value, error: &str) -> Option<String> {
    let members: Vec<(String, &Value)> = match body {
        Value::Object(members) => members.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => return None,
    };
    members.into_iter().find_map(|(name, value)| {
        let is_meant = Money::of(value).is_err_and(|reason| complaint(value, reason) == error);
        let below = if is_meant { Some(String::new()) } else { pointer_of(value, error) };
        below.map(|below| format!("/{name}{below}"))
    })
}

fn complaint(value: &Value, reason: Unreadable) -> String {
    let mut shown: String = value.to_string().chars().take(SHOWN).collect();
    if shown.len() < value.to_string().len() {
        shown.push_str("...");
    }
    match reason {
        Unreadable::NoNumber => format!("{shown} is no amount: it is a number, or one in plain decimal text"),
        Unreadable::TooManyDecimals => format!("{shown} has too many decimals: an amount has {DECIMALS} at most"),
        Unreadable::TooLarge => format!("{shown} is too large for an amount"),
    }
}

/// A JSON number without its exponent, as which very large and very small ones are written.
fn written_out(number: &str) -> Result<String, Unreadable> {
    let Some((mantissa, exponent)) = number.split_once(['e', 'E']) else { return Ok(number.trim_end_matches(".0").to_owned()) };
    let exponent: i64 = exponent.parse().map_err(|_| Unreadable::TooLarge)?;
    let (sign, digits) = mantissa.strip_prefix('-').map_or(("", mantissa), |digits| ("-", digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let part = part.trim_end_matches('0');
    let digits = format!("{whole}{part}");
    if digits.bytes().all(|byte| byte == b'0') {
        return Ok("0".to_owned());
    }
    // How many of the digits stand before the point.
    let point = exponent.saturating_add(whole.len() as i64);
    if point > WHOLE_DIGITS as i64 {
        return Err(Unreadable::TooLarge);
    }
    if digits.len() as i64 - point > DECIMALS as i64 {
        return Err(Unreadable::TooManyDecimals);
    }
    Ok(if point <= 0 {
        format!("{sign}0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))
    } else if digits.len() as i64 <= point {
        format!("{sign}{digits:0<width$}", width = point as usize)
    } else {
        let (whole, part) = digits.split_at(point as usize);
        format!("{sign}{whole}.{part}")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_no_amount_says_why() {
        for (value, expected) in [
            (json!(12.5), Ok("12.500000000")),
            (json!(1e16), Ok("10000000000000000.000000000")),
            (json!(1.5e-7), Ok("0.000000150")),
            (json!(-2.5e17), Ok("-250000000000000000.000000000")),
            (json!(1e-10), Err(Unreadable::TooManyDecimals)),
            (json!(1e-300), Err(Unreadable::TooManyDecimals)),
            (json!("0.0000000001"), Err(Unreadable::TooManyDecimals)),
            (json!(1e30), Err(Unreadable::TooLarge)),
            (json!("123456789012345678901"), Err(Unreadable::TooLarge)),
            (json!("five"), Err(Unreadable::NoNumber)),
            (json!("1e3"), Err(Unreadable::NoNumber)),
            (json!([5]), Err(Unreadable::NoNumber)),
        ] {
            assert_eq!(Money::of(&value).map(Money::to_text), expected.map(str::to_owned), "{value}");
        }
    }

    #[test]
    fn an_error_leads_to_the_member() {
        let body = json!({ "title": "five", "payload": { "reward": "six" }, "amount": 1e-10 });
        for (value, pointer) in [(json!("six"), Some("/payload/reward")), (json!(1e-10), Some("/amount")), (json!("seven"), None)] {
            let error = serde_json::from_value::<Money>(value).unwrap_err().to_string();
            assert_eq!(pointer_of(&body, &error).as_deref(), pointer, "{error}");
        }
    }
}
