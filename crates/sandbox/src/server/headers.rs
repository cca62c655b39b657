//! The headers of a request, as they came in.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue};

/// The same headers in memory of their own. As they come they are pieces of the connection's buffer, all of which the journal would keep
/// alive with them.
pub(super) fn copied(mut headers: HeaderMap) -> HeaderMap {
    let mut all = BytesMut::with_capacity(headers.values().map(HeaderValue::len).sum());
    headers.values().for_each(|value| all.extend_from_slice(value.as_bytes()));
    let mut all = all.freeze();
    for value in headers.values_mut() {
        replace(value, all.split_to(value.len()));
    }
    headers
}

fn replace(value: &mut HeaderValue, bytes: Bytes) {
    if let Ok(mut copy) = HeaderValue::from_maybe_shared(bytes) {
        copy.set_sensitive(value.is_sensitive());
        *value = copy;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copied_headers_are_the_same_and_hold_nothing_of_the_buffer_that_they_came_in() {
        let buffer = Bytes::from(b"one two \xe9 ".repeat(1000));
        let mut headers = HeaderMap::new();
        for (name, place) in [("a", 0..3), ("a", 4..7), ("b", 8..9), ("c", 0..0)] {
            headers.append(name, HeaderValue::from_maybe_shared(buffer.slice(place)).unwrap());
        }
        headers.get_mut("b").unwrap().set_sensitive(true);
        let before: Vec<_> = headers.iter().map(|(name, value)| (name.clone(), value.as_bytes().to_vec(), value.is_sensitive())).collect();
        assert!(!buffer.is_unique());
        let copied = copied(headers);
        assert!(buffer.is_unique());
        let after: Vec<_> = copied.iter().map(|(name, value)| (name.clone(), value.as_bytes().to_vec(), value.is_sensitive())).collect();
        assert_eq!(after, before);
    }
}
