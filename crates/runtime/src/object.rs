//! How generated structs are read and written.
//!
//! serde's derive macros would do, at three times the price in compile time; and they refuse what platforms do send: a
//! member that comes twice, under an old and a new name, or as `null` where a list should be.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

/// A JSON object with members known beforehand; implemented by generated code.
pub trait Object: Sized {
    /// Reads the members.
    ///
    /// # Errors
    ///
    /// If a member has another type than the spec says, or one that is always there is not.
    fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;
}

/// Reads an object.
///
/// # Errors
///
/// Those of [`Object::read`], and if it is no object.
pub fn read_object<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::read(members)
    }
}

/// The name of a member, borrowed from the text where it can be.
#[derive(Debug)]
pub struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name)))
    }
}

/// Reads a member that may come more than once or under several names: the first value that is not `null` counts.
///
/// # Errors
///
/// If the value has another type.
pub fn first<'de, A: MapAccess<'de>, T: Deserialize<'de>>(slot: &mut Option<T>, members: &mut A) -> Result<(), A::Error> {
    if slot.is_some() {
        return skip(members);
    }
    *slot = members.next_value()?;
    Ok(())
}

/// Reads a member for which `null` has a meaning of its own.
///
/// # Errors
///
/// If the value has another type.
pub fn first_or_null<'de, A: MapAccess<'de>, T: Deserialize<'de>>(slot: &mut Option<T>, members: &mut A) -> Result<(), A::Error> {
    if slot.is_some() {
        return skip(members);
    }
    *slot = Some(members.next_value()?);
    Ok(())
}

/// Passes over a member that nobody knows.
///
/// # Errors
///
/// If the value is no JSON.
pub fn skip<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(|_| ())
}

/// A member that is always there.
///
/// # Errors
///
/// If it is not.
pub fn required<T, E: serde::de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Writes a member unless it is absent.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_some<M: SerializeMap, T: Serialize>(members: &mut M, name: &'static str, value: &Option<T>) -> Result<(), M::Error> {
    match value {
        Some(value) => members.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a member unless a condition holds, such as that it is empty.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_unless<M: SerializeMap, T: Serialize>(
    members: &mut M,
    name: &'static str,
    condition: bool,
    value: &T,
) -> Result<(), M::Error> {
    if condition { Ok(()) } else { members.serialize_entry(name, value) }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::Patch;

    #[derive(Debug, Default, PartialEq)]
    struct Agent {
        id: String,
        agentname: Option<String>,
        skills: Vec<String>,
        note: Patch<String>,
    }

    impl Object for Agent {
        fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
            let (mut id, mut agentname, mut skills, mut note) = (None, None, None, None);
            while let Some(name) = members.next_key::<Name<'_>>()? {
                match name.as_str() {
                    "id" => first(&mut id, &mut members)?,
                    "agentname" | "botname" => first(&mut agentname, &mut members)?,
                    "skills" => first(&mut skills, &mut members)?,
                    "note" => first_or_null(&mut note, &mut members)?,
                    _ => skip(&mut members)?,
                }
            }
            Ok(Self { id: required(id, "id")?, agentname, skills: skills.unwrap_or_default(), note: note.unwrap_or_default() })
        }
    }

    impl<'de> Deserialize<'de> for Agent {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            read_object(deserializer)
        }
    }

    #[test]
    fn the_first_value_that_is_not_null_counts() {
        let cases = [
            (r#"{"id":"1","agentname":"a"}"#, Some("a")),
            (r#"{"id":"1","botname":"b"}"#, Some("b")),
            (r#"{"botname":"b","id":"1","agentname":"a"}"#, Some("b")),
            (r#"{"agentname":null,"x":[1,{}],"id":"1","botname":"h"}"#, Some("h")),
            (r#"{"id":"1","agentname":"a","agentname":"again","id":"2"}"#, Some("a")),
            (r#"{"id":"1","agent\u006eame":"a"}"#, Some("a")),
            (r#"{"id":"1","agentname":null}"#, None),
            (r#"{"id":"1"}"#, None),
        ];
        for (json, name) in cases {
            let agent: Agent = serde_json::from_str(json).unwrap();
            assert_eq!((agent.id.as_str(), agent.agentname.as_deref()), ("1", name), "{json}");
            let value: Value = serde_json::from_str(json).unwrap();
            if json.matches("agentname").count() + json.matches("botname").count() < 2 {
                assert_eq!(serde_json::from_value::<Agent>(value).unwrap(), agent, "{json}");
            }
        }
    }

    #[test]
    fn null_reads_as_an_empty_list_and_as_null_where_it_means_something() {
        let agent: Agent = serde_json::from_str(r#"{"id":"1","skills":null,"note":null}"#).unwrap();
        assert_eq!(agent, Agent { id: "1".into(), note: Patch::Null, ..Agent::default() });
    }

    #[test]
    fn what_is_missing_or_of_another_type_is_an_error() {
        for json in ["{}", r#"{"id":null}"#, r#"{"id":1}"#, r#"{"id":"1","skills":{}}"#, "[]", "null"] {
            assert!(serde_json::from_str::<Agent>(json).is_err(), "{json}");
        }
    }
}
