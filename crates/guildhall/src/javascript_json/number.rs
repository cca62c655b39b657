//! Numbers in JavaScript's text (ECMA-262, Number::toString).

use guildhall_runtime::Error;

/// The largest integer up to which JavaScript holds every one.
const LARGEST: u64 = 1 << 53;

/// The text that JavaScript gives a number.
///
/// # Errors
///
/// If it is an integer beyond 2^53, or larger than the largest number that JavaScript has.
pub(super) fn canonical(number: &str) -> Result<String, Error> {
    let is_integer = !number.contains(['.', 'e', 'E']);
    let digits = number.strip_prefix('-').unwrap_or(number);
    if is_integer && digits.parse::<u64>().ok().is_none_or(|integer| integer > LARGEST) {
        return Err(Error::invalid(format!(
            "the integer {number} is beyond 2^53, so that JavaScript, in which the platform reads it, would take it for another one"
        )));
    }
    let value: f64 = number.parse().map_err(|_| Error::invalid(format!("{number} is no number")))?;
    if value.is_infinite() {
        return Err(Error::invalid(format!("the number {number} is larger than any that the platform can read")));
    }
    Ok(text(value))
}

fn text(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let sign = if value < 0.0 { "-" } else { "" };
    // The shortest digits that give the same number again, as JavaScript wants them too: `1.5e-7`.
    let scientific = format!("{:e}", value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits = mantissa.replace('.', "");
    // The number is 0.<digits> times ten to the power of this.
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |number: i32| "0".repeat(usize::try_from(number).unwrap_or_default());
    let split = |place: i32| digits.split_at(usize::try_from(place).unwrap_or_default());
    let body = match point {
        _ if count <= point && point <= 21 => format!("{digits}{}", zeros(point - count)),
        1..=21 => {
            let (whole, fraction) = split(point);
            format!("{whole}.{fraction}")
        }
        -5..=0 => format!("0.{}{digits}", zeros(-point)),
        _ => {
            let (first, rest) = split(1);
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{first}{dot}{rest}e{:+}", point - 1)
        }
    };
    format!("{sign}{body}")
}
