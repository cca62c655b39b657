//! Reading what platforms send rather than what they should send.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, IgnoredAny, IntoDeserializer, MapAccess, Visitor},
    forward_to_deserialize_any,
};
use serde_json::Value;

/// Reads `null` as the default, for lists and maps that a platform clears rather than empties.
///
/// # Errors
///
/// Those of the type itself.
pub fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads an object in which some members arrive under more than one name.
///
/// `names` has each older name with the current one. The first value that is not `null` wins, so that an object which
/// carries a member under both names is read rather than refused.
#[derive(Debug)]
pub struct FirstOf<D> {
    inner: D,
    names: &'static [(&'static str, &'static str)],
}

impl<D> FirstOf<D> {
    /// Wraps a deserializer.
    pub fn new(inner: D, names: &'static [(&'static str, &'static str)]) -> Self {
        Self { inner, names }
    }
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for FirstOf<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(ObjectVisitor { visitor, names: self.names })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct ObjectVisitor<V> {
    visitor: V,
    names: &'static [(&'static str, &'static str)],
}

impl<'de, V: Visitor<'de>> Visitor<'de> for ObjectVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Members { map, names: self.names, seen: Vec::new(), value: None })
    }
}

struct Members<A> {
    map: A,
    names: &'static [(&'static str, &'static str)],
    seen: Vec<&'static str>,
    /// The value of a member with several names, read ahead to see whether it is `null`.
    value: Option<Value>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.map.next_key::<String>()? {
            let Some(&(_, current)) = self.names.iter().find(|(older, current)| *older == name || *current == name) else {
                return seed.deserialize(name.into_deserializer()).map(Some);
            };
            if self.seen.contains(&current) {
                self.map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: Value = self.map.next_value()?;
            if !value.is_null() {
                self.seen.push(current);
                self.value = Some(value);
                return seed.deserialize(current.into_deserializer()).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.map.next_value_seed(seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize, Debug, PartialEq, Default)]
    #[serde(remote = "Self")]
    struct Agent {
        #[serde(default)]
        agentname: Option<String>,
        #[serde(default, deserialize_with = "null_as_default")]
        skills: Vec<String>,
    }

    impl<'de> Deserialize<'de> for Agent {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::deserialize(FirstOf::new(deserializer, &[("botname", "agentname"), ("handle", "agentname")]))
        }
    }

    #[test]
    fn the_first_value_that_is_not_null_wins() {
        let cases = [
            (r#"{"agentname":"a"}"#, Some("a")),
            (r#"{"botname":"b"}"#, Some("b")),
            (r#"{"botname":"b","agentname":"a"}"#, Some("b")),
            (r#"{"agentname":null,"x":[1],"handle":"h"}"#, Some("h")),
            (r#"{"agentname":"a","agentname":"again"}"#, Some("a")),
            (r#"{"agentname":null}"#, None),
            ("{}", None),
        ];
        for (json, name) in cases {
            let agent: Agent = serde_json::from_str(json).unwrap();
            assert_eq!(agent.agentname.as_deref(), name, "{json}");
        }
    }

    #[test]
    fn null_reads_as_an_empty_list() {
        let agent: Agent = serde_json::from_str(r#"{"skills":null}"#).unwrap();
        assert_eq!(agent, Agent::default());
    }

    #[test]
    fn a_value_of_the_wrong_type_is_an_error() {
        assert!(serde_json::from_str::<Agent>(r#"{"botname":[]}"#).is_err());
    }
}
