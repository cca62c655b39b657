//! The vectors come from Node's own `JSON.stringify(JSON.parse(text))`.

use serde_json::Value;

use super::*;

#[test]
fn every_vector_of_node_comes_out() {
    let vectors: Value = serde_json::from_str(include_str!("../../../../tests/vectors/signatures.json")).unwrap();
    let vectors = vectors["javascript_canonical_json"].as_array().unwrap();
    assert!(vectors.len() > 5);
    for vector in vectors {
        assert_eq!(canonical(vector["input"].as_str().unwrap().as_bytes()).unwrap(), vector["canonical"].as_str().unwrap(), "{vector}");
    }
}

#[test]
fn numbers_have_the_text_of_javascript() {
    for (json, text) in [
        ("-0", "0"),
        ("-0.0", "0"),
        ("0.1", "0.1"),
        ("100", "100"),
        ("1e20", "100000000000000000000"),
        ("123456789012345680000.0", "123456789012345680000"),
        ("1e21", "1e+21"),
        ("1.5e300", "1.5e+300"),
        ("0.000001", "0.000001"),
        ("0.0000012", "0.0000012"),
        ("0.0000001", "1e-7"),
        ("-1.25E-9", "-1.25e-9"),
        ("5e-324", "5e-324"),
        ("1e-400", "0"),
        ("9007199254740992", "9007199254740992"),
        ("-9007199254740992", "-9007199254740992"),
        ("1.0", "1"),
        ("12.30", "12.3"),
        ("4.35", "4.35"),
    ] {
        assert_eq!(canonical(json.as_bytes()).unwrap(), text, "{json}");
    }
}

#[test]
fn array_indices_come_first_and_a_later_value_takes_the_place_of_an_earlier() {
    for (json, text) in [
        (r#"{"b":1,"10":2,"9":3,"a":4}"#, r#"{"9":3,"10":2,"b":1,"a":4}"#),
        (r#"{"01":1,"-1":2,"1.5":3,"0":4,"+1":5}"#, r#"{"0":4,"01":1,"-1":2,"1.5":3,"+1":5}"#),
        (r#"{"x":0,"4294967295":1,"4294967294":2}"#, r#"{"4294967294":2,"x":0,"4294967295":1}"#),
        (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":3,"b":2}"#),
        (r#" [ { } , [ ] , "\/\u00e9" ] "#, r#"[{},[],"/é"]"#),
    ] {
        assert_eq!(canonical(json.as_bytes()).unwrap(), text, "{json}");
    }
}

#[test]
fn what_javascript_would_take_for_something_else_is_refused() {
    for (json, why) in [
        ("9007199254740993", "beyond 2^53"),
        (r#"{"a":[1152921504606846976]}"#, "beyond 2^53"),
        ("-123456789012345678901234567890", "beyond 2^53"),
        ("1e400", "larger than any"),
        (r#""\ud800""#, "a string is broken"),
        ("", "there is no value"),
        ("{\"a\":1", "does not end"),
        ("{\"a\" 1}", "colon"),
        ("[1 2]", "does not end"),
        ("01", "a number is broken"),
        ("1.", "a number is broken"),
        ("nul", "there is no value"),
        ("{} x", "something follows"),
        ("{a:1}", "a string is broken"),
        ("\"a\u{1}\"", "a string is broken"),
    ] {
        let error = canonical(json.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(why), "{json}: {error}");
    }
    assert!(canonical(&[b'"', 0xFF, b'"']).is_err());
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert!(canonical(deep.as_bytes()).unwrap_err().to_string().contains("nested too deeply"));
}

proptest::proptest! {
    #[test]
    fn a_number_is_the_same_afterwards(number in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
        let text = canonical(format!("{number:e}").as_bytes()).unwrap();
        // serde_json reads some numbers a little off, the standard library does not.
        proptest::prop_assert_eq!(text.parse::<f64>().unwrap(), number);
    }

    #[test]
    fn a_text_is_the_same_afterwards_and_nothing_changes_twice(texts in proptest::collection::vec(".*", 0..4)) {
        let once = canonical(serde_json::to_string(&texts).unwrap().as_bytes()).unwrap();
        proptest::prop_assert_eq!(serde_json::from_str::<Vec<String>>(&once).unwrap(), texts);
        proptest::prop_assert_eq!(canonical(once.as_bytes()).unwrap(), once);
    }
}
