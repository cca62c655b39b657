//! Answers that wrap what was asked for.

use std::{
    fmt, iter,
    marker::PhantomData,
    ops::{Deref, DerefMut},
};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        MapAccess, Visitor,
        value::{Error as ReadError, MapDeserializer, UnitDeserializer},
    },
};
use serde_json::Value;

use crate::object::{Name, first, skip};

/// An answer of the form `{"data": …, "message": …, "meta": …}`, which derefs to what it holds.
///
/// Data that is absent or `null` reads as `None` where the type has that, and as an object without members where nothing in it is
/// required: the answer of a write is not lost over it.
///
/// ```
/// use guildhall_runtime::Envelope;
///
/// let answer: Envelope<Vec<u8>> = serde_json::from_str(r#"{"data":[1,2]}"#)?;
/// assert_eq!(answer.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Envelope<T> {
    /// What was asked for.
    pub data: T,
    /// What the platform says to people about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the platform says about it, `null` if nothing.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub meta: Value,
}

impl<T> Envelope<T> {
    /// What was asked for, by value.
    pub fn into_inner(self) -> T {
        self.data
    }
}

impl<T> Deref for Envelope<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Envelope<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Envelope<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EnvelopeVisitor(PhantomData))
    }
}

struct EnvelopeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = Envelope<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with data")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Envelope<T>, A::Error> {
        let (mut data, mut message, mut meta) = (None, None, None);
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => first(&mut data, &mut members)?,
                "message" => first(&mut message, &mut members)?,
                "meta" => first(&mut meta, &mut members)?,
                _ => skip(&mut members)?,
            }
        }
        let data = data.map_or_else(nothing, Ok)?;
        // A message of another form is no reason to lose the answer.
        let message = message.and_then(|message| if let Value::String(text) = message { Some(text) } else { None });
        Ok(Envelope { data, message, meta: meta.unwrap_or_default() })
    }
}

/// What stands for data that is not there.
fn nothing<'de, T: Deserialize<'de>, E: serde::de::Error>() -> Result<T, E> {
    let none = T::deserialize(UnitDeserializer::<ReadError>::new());
    let empty = |_| T::deserialize(MapDeserializer::<_, ReadError>::new(iter::empty::<(&str, ())>()));
    none.or_else(empty).map_err(|_| E::missing_field("data"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    struct Receipt {
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Task {
        id: String,
    }

    fn read<T: for<'de> Deserialize<'de>>(json: &str) -> Result<Envelope<T>, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn what_is_in_it_is_read_and_written() {
        let json = r#"{"data":{"id":"1"},"message":"done","meta":{"page":"2"}}"#;
        let answer: Envelope<Receipt> = read(json).unwrap();
        assert_eq!((answer.id.as_deref(), answer.message.as_deref(), &answer.meta["page"]), (Some("1"), Some("done"), &"2".into()));
        assert_eq!(serde_json::to_string(&answer).unwrap(), json);
        let bare = r#"{"data":{}}"#;
        assert_eq!(serde_json::to_string(&read::<Receipt>(bare).unwrap()).unwrap(), bare);
    }

    #[test]
    fn the_answer_of_a_write_is_not_lost_over_what_is_missing_in_it() {
        for json in ["{}", r#"{"message":"done"}"#, r#"{"data":null}"#, r#"{"message":["odd"],"meta":null}"#, r#"{"data":{},"other":1}"#] {
            assert_eq!(read::<Receipt>(json).unwrap().data, Receipt::default(), "{json}");
        }
        assert_eq!(read::<Receipt>(r#"{"data":null,"data":{"id":"1"}}"#).unwrap().id.as_deref(), Some("1"));
    }

    #[test]
    fn data_that_is_null_is_none() {
        for json in [r#"{"data":null}"#, "{}"] {
            assert_eq!(read::<Option<Task>>(json).unwrap().data, None, "{json}");
        }
        assert_eq!(read::<Option<Task>>(r#"{"data":{"id":"1"}}"#).unwrap().data, Some(Task { id: "1".to_owned() }));
    }

    #[test]
    fn data_that_cannot_be_made_up_is_missed() {
        for json in ["{}", r#"{"data":null}"#] {
            let error = read::<Task>(json).unwrap_err();
            assert!(error.to_string().starts_with("missing field `data`"), "{error}");
        }
        for json in ["[]", "null", r#"{"data":7}"#] {
            assert!(read::<Receipt>(json).is_err(), "{json}");
        }
    }
}
