//! Path segments.

use crate::Error;

/// Percent-encodes one segment of a path: everything but the unreserved characters of RFC 3986.
///
/// Segments that can never be an id are refused, since they would reach another route once they are part of a URL: empty ones,
/// `.` and `..` in plain or percent-encoded form, and those with control characters.
///
/// # Errors
///
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), which quotes the segment.
pub fn encode_path(segment: &str) -> Result<String, Error> {
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    let problem = match plain.as_str() {
        "" => "it is empty",
        "." | ".." => "dots alone would reach another route",
        _ if segment.chars().any(char::is_control) => "it contains a control character",
        _ => return Ok(percent_encode(segment)),
    };
    Err(Error::invalid(format!("{segment:?} cannot be part of a path: {problem}")))
}

fn percent_encode(segment: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(byte.into());
        } else {
            encoded.extend(['%', HEX[usize::from(byte >> 4)].into(), HEX[usize::from(byte & 15)].into()]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn segments_that_reach_other_routes_are_refused() {
        for segment in ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%2e.", "a\0b", "a\nb", "\u{85}"] {
            assert!(encode_path(segment).is_err_and(|error| error.is_invalid()), "{segment:?}");
        }
    }

    #[test]
    fn everything_but_unreserved_characters_is_encoded() {
        let cases = [
            ("job_abc-1.2~x", "job_abc-1.2~x"),
            ("a/b", "a%2Fb"),
            ("a?x#y;z", "a%3Fx%23y%3Bz"),
            ("draft:J1:A1", "draft%3AJ1%3AA1"),
            ("é", "%C3%A9"),
            ("...", "..."),
            ("%2f", "%252f"),
        ];
        for (segment, encoded) in cases {
            assert_eq!(encode_path(segment).unwrap(), encoded);
        }
    }

    proptest! {
        #[test]
        fn an_encoded_segment_stays_one_segment(segment in "\\PC{1,40}") {
            if let Ok(encoded) = encode_path(&segment) {
                let url = url::Url::parse(&format!("https://h.example/a/{encoded}/b")).unwrap();
                let segments: Vec<_> = url.path_segments().unwrap().collect();
                prop_assert_eq!(segments, ["a", encoded.as_str(), "b"]);
            }
        }
    }
}
