//! Text that must not be printed.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
    ser::Error as _,
};
use serde_json::Value;
use zeroize::{Zeroize, Zeroizing};

/// A key, token or code: never printed, and wiped from memory when dropped.
///
/// It is written into requests as it is; [`Secret::expose`] is the only way to read it. Of one that a platform sends as an object, a
/// list or a number it holds the JSON text.
#[derive(Clone, Default)]
pub struct Secret {
    text: Zeroizing<String>,
    /// Whether the text is that of another JSON value than a string.
    is_json: bool,
}

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Zeroizing::new(text.into()), is_json: false }
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Secret {
    /// Takes the same time wherever two texts of one length differ.
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.expose().as_bytes(), other.expose().as_bytes());
        one.len() == other.len()
            && std::hint::black_box(one.iter().zip(other).fold(0, |differs, (one, other)| differs | (one ^ other))) == 0
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.is_json {
            return serializer.serialize_str(self.expose());
        }
        let mut value: Value = serde_json::from_str(self.expose()).map_err(|_| S::Error::custom("the secret is no JSON"))?;
        let written = value.serialize(serializer);
        wipe(&mut value);
        written
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self::new(text)),
            Value::Null => Err(D::Error::invalid_type(Unexpected::Unit, &"a secret")),
            mut value => {
                let text = Zeroizing::new(value.to_string());
                wipe(&mut value);
                Ok(Self { text, is_json: true })
            }
        }
    }
}

/// Wipes every text in a value.
fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(rows) => rows.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_on_the_wire_but_never_printed() {
        let secret: Secret = serde_json::from_str("\"canary\"").unwrap();
        assert_eq!(secret.expose(), "canary");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"canary\"");
        assert!(secret == Secret::new("canary") && secret != Secret::new("canarz") && secret != Secret::new("canar"));
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret([redacted]) Secret([redacted])");
    }

    #[test]
    fn any_value_is_kept_as_its_text_and_written_as_it_came() {
        let cases = [
            (r#"{"data":[1,2],"type":"Buffer"}"#, r#"{"data":[1,2],"type":"Buffer"}"#),
            (r#"["canary",{"a":null}]"#, r#"["canary",{"a":null}]"#),
            ("123456", "123456"),
            ("true", "true"),
            (r#""123456""#, "123456"),
        ];
        for (json, text) in cases {
            let secret: Secret = serde_json::from_str(json).unwrap();
            assert_eq!(secret.expose(), text);
            assert_eq!(serde_json::to_string(&secret).unwrap(), json);
            assert_eq!(format!("{secret:?}"), "Secret([redacted])");
        }
        assert!(serde_json::from_str::<Secret>("null").is_err());
        assert_eq!(serde_json::from_str::<Option<Secret>>("null").unwrap(), None);
    }

    #[test]
    fn every_text_in_a_value_is_wiped() {
        let mut value = serde_json::json!({"a": ["canary", 1], "b": {"c": "canary"}});
        wipe(&mut value);
        assert_eq!(value, serde_json::json!({"a": ["", 1], "b": {"c": ""}}));
    }
}
