//! What a UUID looks like.

/// Whether a text is a UUID: 32 hexadecimal digits, with the usual four dashes or without any.
pub fn is_uuid(text: &str) -> bool {
    let is_dash = |place: usize| text.len() == 36 && matches!(place, 8 | 13 | 18 | 23);
    matches!(text.len(), 32 | 36)
        && text.bytes().enumerate().all(|(place, byte)| if is_dash(place) { byte == b'-' } else { byte.is_ascii_hexdigit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_stand_where_they_belong_or_not_at_all() {
        for (text, expected) in [
            ("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12", true),
            ("7C2E8B1A-9D4F-4A6B-B3C8-2E4F6A8C0D12", true),
            ("7c2e8b1a9d4f4a6bb3c82e4f6a8c0d12", true),
            ("7c2e8b1a-9d4f4a6b-b3c8-2e4f6a8c0d12", false),
            ("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d1g", false),
            ("-c2e8b1a9d4f4a6bb3c82e4f6a8c0d12", false),
            ("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0dé", false),
            ("talent", false),
            ("", false),
        ] {
            assert_eq!(is_uuid(text), expected, "{text}");
        }
    }
}
