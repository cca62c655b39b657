//! What a delivery says of itself.

use super::*;
use crate::webhooks::testing::Parsed;

fn delivery<'a, const SEVERAL: bool>(body: &'a str, header_id: Option<&'static str>) -> Delivery<Parsed<SEVERAL>, &'a str> {
    Delivery {
        event: Parsed::parse(body.as_bytes()).unwrap(),
        body,
        key_id: Arc::from("default"),
        header_id: header_id.map(HeaderValue::from_static),
    }
}

#[test]
fn the_id_is_the_first_member_in_the_order_of_the_spec_that_is_one_else_that_of_the_header() {
    let cases = [
        (r#"{"id":"a"}"#, Some("h"), Some("a")),
        (r#"{"id":"a","deliveryId":"d"}"#, None, Some("d")),
        (r#"{"deliveryId":"d","id":"a"}"#, None, Some("d")),
        (r#"{"deliveryId":null,"id":"a"}"#, None, Some("a")),
        (r#"{"deliveryId":{"id":"x"},"id":7}"#, None, Some("7")),
        (r#"{"id":"","data":{"id":"inner"}}"#, Some("h"), Some("h")),
        (r#"{"data":{"id":"inner"},"note":[[{"id":"inner"}]]}"#, None, None),
        ("{}", Some("h"), Some("h")),
        (r#"{"\u0069d":"a"}"#, None, Some("a")),
    ];
    for (body, header_id, expected) in cases {
        assert_eq!(delivery::<true>(body, header_id).id().as_deref(), expected, "{body}");
    }
}

#[test]
fn deliveries_are_told_apart_by_signed_bytes_only() {
    let identity = |body: &str, header_id| delivery::<true>(body, header_id).identity();
    let same = [
        // A platform may count its attempts in the body; the id stays.
        ((r#"{"event":"e","id":"a","attempt":1}"#, None), (r#"{"attempt":2,"id":"a","event":"e"}"#, None)),
        // Whoever captured a delivery can change its headers.
        ((r#"{"event":"e"}"#, Some("h1")), (r#"{"event":"e"}"#, Some("h2"))),
        ((r#"{"event":"e","id":"a"}"#, Some("h1")), (r#"{"event":"e","id":"a"}"#, None)),
    ];
    for ((left, left_id), (right, right_id)) in same {
        assert_eq!(identity(left, left_id), identity(right, right_id), "{left} {right}");
    }
    let different = [
        (r#"{"event":"e","id":"a"}"#, r#"{"event":"e","id":"b"}"#),
        (r#"{"event":"e","id":"a"}"#, r#"{"event":"f","id":"a"}"#),
        (r#"{"event":"ea","id":"b"}"#, r#"{"event":"e","id":"ab"}"#),
        (r#"{"event":"e"}"#, r#"{"event":"e" }"#),
    ];
    for (left, right) in different {
        assert_ne!(identity(left, Some("h")), identity(right, Some("h")), "{left} {right}");
    }
}

#[test]
fn without_an_id_the_identity_is_the_sha_256_of_the_body() {
    let expected = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert_eq!(delivery::<false>("{}", Some("h")).identity(), expected);
}
