//! Foreign texts, without what could steer a terminal: answers and deliveries hold what strangers wrote.

use serde_json::Value;

/// Whether a character could steer a terminal, or show a text in another order than it has.
///
/// These are C0, DEL and C1, of which terminals take some as the beginning of a command, and the marks of bidirectional text.
fn is_steering(character: char) -> bool {
    let is_mark = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    is_mark || character.is_control()
}

/// A foreign text on one line.
pub(crate) fn clean(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.retain(|character| !is_steering(character));
    line
}

/// A foreign text on the lines that it has.
pub(crate) fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

/// JSON on lines of its own. It says the same to a program: what could steer a terminal is escaped.
pub(crate) fn json(value: &Value) -> String {
    escaped(&format!("{value:#}"))
}

/// JSON on one line, with the same escapes.
pub(crate) fn json_line(value: &Value) -> String {
    escaped(&value.to_string())
}

/// A text with what could steer a terminal escaped as in JSON, where such characters stand within strings only. The ends of lines are ours.
pub(crate) fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '\n' => text.push(character),
            _ if is_steering(character) => text += &format!("\\u{:04x}", u32::from(character)),
            _ => text.push(character),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// One of each kind: ESC, BEL, DEL, the C1 form of ESC [, and marks that turn the direction.
    const STEERING: &str = "\u{1b}\u{7}\u{7f}\u{9b}\u{80}\u{9f}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}\u{61c}";

    #[test]
    fn what_could_steer_a_terminal_is_left_out() {
        for steering in STEERING.chars() {
            assert_eq!(clean(&format!("a{steering}b")), "ab", "{steering:?}");
            assert_eq!(clean_lines(&format!("a{steering}b\nc\r\n")), "ab\nc", "{steering:?}");
        }
        assert_eq!(clean(" a\r\n\tb\u{2028}é 翻訳 "), "a b é 翻訳");
    }

    #[test]
    fn json_is_escaped_and_says_the_same() {
        let value = json!({STEERING: [STEERING, "é\n"]});
        for text in [json(&value), json_line(&value)] {
            assert!(text.chars().all(|character| character == '\n' || !is_steering(character)), "{text:?}");
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
        assert!(json(&json!("\u{9b}")).contains("\\u009b"));
    }
}
