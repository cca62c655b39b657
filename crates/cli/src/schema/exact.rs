//! JSON that people write, of which nothing gets lost on the way.
//!
//! The parser rounds a number that a float cannot hold, and of two members of one name it keeps the second. Neither may happen to an
//! amount of money, so the text is looked at once more.

use std::collections::HashSet;

use serde_json::{Number, Value};

/// The value of a JSON text, unless it would be another one than what was written.
///
/// The reason quotes nothing but names and numbers, since a text may hold a secret.
pub(crate) fn read(text: &str) -> Result<Value, String> {
    let value = serde_json::from_str(text).map_err(|error| {
        // The cause may quote the text.
        format!("it is not JSON (line {}, column {})", error.line(), error.column())
    })?;
    // What was parsed has no mistake, and is not too deep, so that the scan need not look for either.
    Scan { text, at: 0 }.value("")?;
    Ok(value)
}

/// A number, unless it would be another one than what was written.
pub(crate) fn number(text: &str) -> Result<Number, String> {
    let number: Number = text.parse().map_err(|_| format!("{text:?} is not a number"))?;
    if digits(text) == digits(&number.to_string()) {
        return Ok(number);
    }
    Err(format!("{text} has more digits than a JSON number keeps: it would become {number}"))
}

/// A number as its sign, its digits without zeros at the ends, and the power of ten of the last of them.
fn digits(number: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |mantissa| (true, mantissa));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let kept = all.trim_end_matches('0');
    let zeros = i64::try_from(all.len() - kept.len()).unwrap_or(i64::MAX);
    let kept = kept.trim_start_matches('0').to_owned();
    if kept.is_empty() {
        return (false, kept, 0);
    }
    let shift = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    let exponent = exponent.parse::<i64>().unwrap_or(i64::MAX);
    (negative, kept, exponent.saturating_sub(shift).saturating_add(zeros))
}

/// A walk through a text that is known to be JSON.
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    /// Looks at the value that begins here; `path` says where it is, as a JSON pointer.
    fn value(&mut self, path: &str) -> Result<(), String> {
        match self.peek() {
            Some(b'{') => self.object(path),
            Some(b'[') => {
                let mut index = 0;
                self.at += 1;
                while self.peek().is_some_and(|byte| byte != b']') {
                    self.value(&format!("{path}/{index}"))?;
                    self.skip(b',');
                    index += 1;
                }
                self.skip(b']');
                Ok(())
            }
            Some(b'"') => {
                self.string();
                Ok(())
            }
            _ => {
                let rest = &self.text[self.at..];
                let end = rest.find(|c: char| c.is_ascii_whitespace() || ",]}".contains(c)).unwrap_or(rest.len());
                self.at += end;
                match &rest[..end] {
                    "true" | "false" | "null" => Ok(()),
                    word => number(word).map(drop).map_err(|problem| format!("{path}: {problem}").trim_start_matches(": ").to_owned()),
                }
            }
        }
    }

    fn object(&mut self, path: &str) -> Result<(), String> {
        let mut names = HashSet::new();
        self.at += 1;
        while self.peek().is_some_and(|byte| byte != b'}') {
            // One name can be written in several ways.
            let name: String = serde_json::from_str(self.string()).unwrap_or_default();
            let path = format!("{path}/{name}");
            self.skip(b':');
            self.value(&path)?;
            self.skip(b',');
            if !names.insert(name) {
                return Err(format!("{path}: it is given twice"));
            }
        }
        self.skip(b'}');
        Ok(())
    }

    /// The string that begins here, with its quotes.
    fn string(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let mut is_escaped = false;
        let end = rest.bytes().skip(1).position(|byte| {
            let ends = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            ends
        });
        let end = end.map_or(rest.len(), |end| end + 2);
        self.at += end;
        &rest[..end]
    }

    /// The next byte that is no space.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, byte: u8) {
        if self.peek() == Some(byte) {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_change_is_refused() {
        let cases = [
            (r#"{"reward": 0.12345678901234567890}"#, "/reward: 0.12345678901234567890 has more digits"),
            (r#"{"a": [1, {"b": 123456789012345678901}]}"#, "/a/1/b: 123456789012345678901 has more digits"),
            ("9007199254740993.5", "9007199254740993.5 has more digits"),
            ("1e-400", "1e-400 has more digits"),
            ("1e400", "it is not JSON"),
            (r#"{"reward": 5, "reward": 50}"#, "/reward: it is given twice"),
            (r#"{"a": {"b": "}\"", "\u0062": 2}}"#, "/a/b: it is given twice"),
            (r#"[{"a": 1}, {"a": 1, "a": 1}]"#, "/1/a: it is given twice"),
            ("{'secret'", "it is not JSON (line 1, column 2)"),
        ];
        for (text, expected) in cases {
            let problem = read(text).unwrap_err();
            assert!(problem.starts_with(expected), "{text}: {problem}");
        }
    }

    #[test]
    fn what_stays_as_it_is_passes() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "0.10",
            "50.000000000",
            "1E2",
            "1.5e-7",
            "18446744073709551615",
            "-9223372036854775808",
            "123456.789012345",
            r#" { "a" : [ ] , "b" : { } , "c" : [ true , null , "\"}]," , 1.0 ] , "é\\" : "\\" } "#,
            r#"[{"a":1},{"a":1}]"#,
        ] {
            assert_eq!(read(text), Ok(serde_json::from_str(text).unwrap()), "{text}");
        }
    }
}
