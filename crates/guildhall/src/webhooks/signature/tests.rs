//! Every text that a header can hold.

use proptest::prelude::*;

use super::*;
use crate::webhooks::testing::SEVERAL_SCHEMES;

fn schemes() -> Vec<Scheme> {
    Scheme::all(&SEVERAL_SCHEMES).unwrap()
}

/// Whatever a header can hold, and often something that is nearly a signature.
fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(
            any::<u8>().prop_filter("a header cannot hold it", |byte| *byte == b'\t' || *byte >= 32 && *byte != 127),
            0..80
        ),
        "(sha256=)?[0-9a-fA-F]{60,68}".prop_map(String::into_bytes),
        "(sha256=)?[0-9a-fA-F]{63}[0-9a-zA-Z:@/`]".prop_map(String::into_bytes),
        "[A-Za-z0-9+/]{41,43}={0,3}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(signature: Signature) {
        for scheme in schemes() {
            let value = HeaderValue::try_from(scheme.write(&signature)).unwrap();
            prop_assert_eq!(scheme.read(&value).unwrap(), signature);
        }
    }

    #[test]
    fn hexadecimal_digits_are_read_in_any_letter_case(signature: Signature, upper: [bool; 32]) {
        for scheme in schemes().into_iter().filter(|scheme| scheme.spec.encoding == SignatureEncoding::Hex) {
            let (prefix, digits) = (scheme.spec.prefix, scheme.write(&signature).split_off(scheme.spec.prefix.len()));
            let mixed: String = digits.char_indices().map(|(place, digit)| if upper[place / 2] { digit.to_ascii_uppercase() } else { digit }).collect();
            let value = HeaderValue::try_from(format!("{prefix}{mixed}")).unwrap();
            prop_assert_eq!(scheme.read(&value).unwrap(), signature);
        }
    }

    #[test]
    fn what_is_read_is_exactly_what_would_be_written_but_for_letter_case(value in value()) {
        let header = HeaderValue::from_bytes(&value).unwrap();
        for scheme in schemes() {
            let Ok(signature) = scheme.read(&header) else { continue };
            let written = scheme.write(&signature).into_bytes();
            match scheme.spec.encoding {
                SignatureEncoding::Hex => prop_assert!(written.eq_ignore_ascii_case(&value) && value.starts_with(scheme.spec.prefix.as_bytes())),
                SignatureEncoding::Base64 => prop_assert_eq!(&written, &value),
            }
        }
    }
}

#[test]
fn base64_is_read_with_its_padding_in_the_standard_alphabet_only() {
    let scheme = schemes().pop().unwrap();
    let read = |text: &str| scheme.read(&HeaderValue::try_from(text).unwrap());
    let right = format!("{}8=", "+/".repeat(21));
    assert!(read(&right).is_ok());
    let cases = [
        (right.replace('+', "-"), "characters that its encoding"),
        (right.replace("8=", "9="), "characters that its encoding"),
        (right.replace("8=", "8 "), "characters that its encoding"),
        (right.replace("8=", "=="), "characters that its encoding"),
        (right.replace("8=", "8A"), "characters that its encoding"),
        (right.replace("8=", "8"), "43 characters in place of 44"),
        (format!("sha256={right}"), "without a prefix"),
    ];
    for (text, words) in cases {
        let refusal = read(&text).unwrap_err().to_string();
        assert!(refusal.contains(words), "{text}: {refusal}");
    }
}
