//! The forms that keys come in.

use std::io::Write;

use super::*;

/// Seed 00 01 … 1f, and its address (`seed 000` gives the scheme, another language's library the values).
const SEED: [u8; 32] = {
    let mut seed = [0; 32];
    let mut place = 0;
    while place < 32 {
        seed[place] = place as u8;
        place += 1;
    }
    seed
};
const ADDRESS: &str = "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF";

fn whole() -> Vec<u8> {
    [&SEED[..], &bs58::decode(ADDRESS).into_vec().unwrap()].concat()
}

fn json(bytes: &[u8]) -> String {
    serde_json::to_string(bytes).unwrap()
}

#[test]
fn every_form_of_a_key_gives_the_same_keypair() {
    let forms = [
        base58(&whole()),
        base58(&SEED),
        json(&whole()),
        json(&SEED),
        format!("\n {}\r\n", json(&whole()).replace(',', " ,\n")),
        format!("{}\n", base58(&whole())),
    ];
    let by_seed = Keypair::from_seed(&SEED);
    assert_eq!(by_seed.address(), ADDRESS);
    assert_eq!(Keypair::from_bytes(&whole()).unwrap().sign(b"message"), by_seed.sign(b"message"));
    for form in forms {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(form.as_bytes()).unwrap();
        for keypair in [Keypair::from_text(&form).unwrap(), Keypair::from_file(file.path()).unwrap()] {
            assert_eq!((keypair.address().as_str(), keypair.sign(b"message")), (ADDRESS, by_seed.sign(b"message")), "{form}");
        }
    }
}

#[test]
fn what_is_no_key_is_an_error_that_shows_nothing_of_it() {
    let mut torn = whole();
    torn[40] ^= 1;
    let swapped = [&whole()[32..], &SEED[..]].concat();
    let cases = [
        (base58(&torn), "does not belong to its secret half"),
        (base58(&swapped), "does not belong to its secret half"),
        (json(&torn), "does not belong to its secret half"),
        (base58(&whole()[..63]), "this one has 63"),
        (json(&SEED[..31]), "this one has 31"),
        (String::new(), "this one has 0"),
        ("[]".to_owned(), "starts like a JSON array"),
        (json(&[&whole()[..], &[1]].concat()), "starts like a JSON array"),
        (json(&whole()).replace("31", "256"), "starts like a JSON array"),
        (json(&whole()).replace("31", "-1"), "starts like a JSON array"),
        (json(&whole()).replace("31", "\"31\""), "starts like a JSON array"),
        (json(&whole()).replace(']', ""), "starts like a JSON array"),
        (json(&whole()).replace(']', "] x"), "starts like a JSON array"),
        (base58(&[&whole()[..], &[1]].concat()), "neither base58 of at most 64 bytes"),
        (base58(&whole()).replacen(|_: char| true, "0", 1), "neither base58 of at most 64 bytes"),
        (format!("{}\u{e9}", base58(&SEED)), "neither base58 of at most 64 bytes"),
    ];
    for (text, words) in cases {
        let error = Keypair::from_text(&text).unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains(words), "{text}: {error}");
        assert!(text.is_empty() || !format!("{error:?} {error:#}").contains(&text[..text.len().min(12)]), "{error:?}");
    }
    assert!(Keypair::from_file("/nowhere/at/all").unwrap_err().to_string().contains("/nowhere/at/all"));
}

#[test]
fn only_the_public_key_is_printed() {
    assert_eq!(
        format!("{:?} {:#?}", Keypair::from_seed(&SEED), Keypair::from_seed(&SEED)),
        format!("Keypair({ADDRESS}) Keypair({ADDRESS})")
    );
}
