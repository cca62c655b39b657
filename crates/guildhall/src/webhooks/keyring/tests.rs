//! Secrets, from files and otherwise.

use std::io::Write;

use super::*;

const BODY: &[u8] = b"{}";

fn signature(secret: &str) -> Signature {
    Key::new("".into(), &secret.into()).unwrap().sign(BODY)
}

#[test]
fn a_secret_from_a_file_loses_one_newline_at_its_end_and_nothing_else() {
    let cases = [
        ("secret", "secret"),
        ("secret\n", "secret"),
        ("secret\r\n", "secret"),
        ("secret\n\n", "secret\n"),
        ("secret\r\n\r\n", "secret\r\n"),
        ("secret\r", "secret\r"),
        (" secret \n", " secret "),
        ("\nsecret", "\nsecret"),
        ("s\u{e9}cret\n", "s\u{e9}cret"),
    ];
    for (text, secret) in cases {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        let keyring = Keyring::from_file(file.path()).unwrap();
        assert_eq!(&*keyring.find(BODY, &[signature(secret)]).expect(secret).id, file.path().to_str().unwrap());
    }
}

#[test]
fn a_file_without_a_secret_is_an_error_that_shows_nothing_of_it() {
    for bytes in [&b""[..], b"\n", b"\r\n", b"canary\xff"] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        let error = Keyring::from_file(file.path()).unwrap_err();
        assert!(error.is_invalid() && !format!("{error:?} {error:#}").contains("canary"), "{error:?}");
    }
    assert!(Keyring::from_file("/nowhere/at/all").unwrap_err().to_string().contains("/nowhere/at/all"));
}

#[test]
fn an_empty_secret_and_a_second_one_of_the_same_id_are_errors() {
    let keyring = Keyring::new("a", "secret").unwrap();
    assert!(Keyring::new("a", "").unwrap_err().is_invalid());
    assert!(keyring.clone().with("b", "").unwrap_err().is_invalid());
    assert!(keyring.with("a", "other").unwrap_err().to_string().contains("\"a\""));
}

#[test]
fn secrets_of_every_length_are_used_as_they_are() {
    // Beyond 64 bytes HMAC hashes its key first.
    for length in [1, 63, 64, 65, 1000] {
        let secret = "x".repeat(length);
        let keyring = Keyring::new("a", secret.as_str()).unwrap();
        assert!(keyring.find(BODY, &[signature(&secret)]).is_some(), "{length}");
        assert!(keyring.find(BODY, &[signature(&format!("{secret}x"))]).is_none(), "{length}");
    }
}
