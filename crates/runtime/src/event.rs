//! Events that a platform delivers.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};

use crate::{Error, ErrorKind, Platform, object::Name, pending::read_json};

/// The name and the id of an event, read without the rest of it and borrowed from the body where they can be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventHead<'a> {
    event_type: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
}

impl<'a> EventHead<'a> {
    /// Reads the members that the platform's spec names.
    ///
    /// # Errors
    ///
    /// If the body is no JSON object.
    pub fn read(body: &'a [u8], platform: &'static Platform) -> Result<Self, Error> {
        let mut json = serde_json::Deserializer::from_slice(body);
        let head = json.deserialize_map(HeadVisitor(platform));
        head.and_then(|head| json.end().map(|()| head)).map_err(|_| not_an_object())
    }

    /// Reads the name alone, and no further than it stands: whether the rest is JSON shows when the event is decoded.
    ///
    /// # Errors
    ///
    /// If the body is no JSON object, as far as it was read.
    pub fn read_type(body: &'a [u8], platform: &'static Platform) -> Result<Self, Error> {
        let mut event_type = Named::default();
        let read = serde_json::Deserializer::from_slice(body).deserialize_map(TypeVisitor { platform, event_type: &mut event_type });
        let is_settled = event_type.text.is_some() && event_type.rank == 0;
        if read.is_err() && !is_settled {
            return Err(not_an_object());
        }
        Ok(Self { event_type: event_type.text, id: None })
    }

    /// The head of an event whose name stands outside of it: on the frame of a stream.
    pub fn named(event_type: &'a str) -> Self {
        Self { event_type: Some(Cow::Borrowed(event_type)), id: None }
    }

    /// The name of the event, if it has one.
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// What tells the delivery from others, if it has that.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The whole event.
    ///
    /// # Errors
    ///
    /// In what it has another form than its spec says.
    pub fn decode<T: DeserializeOwned>(&self, body: &[u8]) -> Result<Box<T>, String> {
        // The cause may quote the delivery, so only where it went wrong is said.
        let place = |cause: serde_json::Error| format!("line {}, column {}", cause.line(), cause.column());
        read_json(body).map(Box::new).map_err(place)
    }

    fn into_owned(self) -> EventHead<'static> {
        let owned = |text: Option<Cow<'a, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        EventHead { event_type: owned(self.event_type), id: owned(self.id) }
    }
}

/// An event that this version of the crate does not know, kept whole.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownEvent {
    head: EventHead<'static>,
    misfit: Option<String>,
    members: Map<String, Value>,
}

impl UnknownEvent {
    /// Keeps the whole event.
    ///
    /// # Errors
    ///
    /// If the body is no JSON object.
    pub fn read(body: &[u8], head: EventHead<'_>, misfit: Option<String>) -> Result<Self, Error> {
        let members = serde_json::from_slice(body).map_err(|_| not_an_object())?;
        Ok(Self { head: head.into_owned(), misfit, members })
    }

    /// Where an event of a known name has another form than its spec says; none if the name is not known.
    pub fn misfit(&self) -> Option<&str> {
        self.misfit.as_deref()
    }

    /// The name of the event, if it has one.
    pub fn event_type(&self) -> Option<&str> {
        self.head.event_type()
    }

    /// The members of the event, as they came.
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }
}

fn not_an_object() -> Error {
    Error::new(ErrorKind::Answer, "the delivery is no JSON object")
}

struct HeadVisitor(&'static Platform);

impl<'de> Visitor<'de> for HeadVisitor {
    type Value = EventHead<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<EventHead<'de>, A::Error> {
        let (types, ids) = self.0.webhooks.as_ref().map_or((&[][..], &[][..]), |webhooks| (webhooks.type_members, webhooks.id_members));
        let (mut event_type, mut id) = (Named::default(), Named::default());
        while let Some(name) = map.next_key::<Name<'_>>()? {
            let name = name.as_str();
            if let Some(rank) = types.iter().position(|member| *member == name) {
                event_type.offer(rank, map.next_value()?);
            } else if let Some(rank) = ids.iter().position(|member| *member == name) {
                id.offer(rank, map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(EventHead { event_type: event_type.text, id: id.text })
    }
}

/// Looks for the name of the event, and stops once it has it, which whoever reads the body takes for an error: serde has no other way
/// to stop early.
struct TypeVisitor<'a, 'de> {
    platform: &'static Platform,
    event_type: &'a mut Named<'de>,
}

impl<'de> Visitor<'de> for TypeVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let types = self.platform.webhooks.as_ref().map_or(&[][..], |webhooks| webhooks.type_members);
        while let Some(name) = map.next_key::<Name<'_>>()? {
            let Some(rank) = types.iter().position(|member| *member == name.as_str()) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            self.event_type.offer(rank, map.next_value()?);
            if self.event_type.rank == 0 && self.event_type.text.is_some() {
                break;
            }
        }
        Ok(())
    }
}

/// The text under the most trusted of several names.
#[derive(Default)]
struct Named<'a> {
    rank: usize,
    text: Option<Cow<'a, str>>,
}

impl<'a> Named<'a> {
    fn offer(&mut self, rank: usize, Scalar(text): Scalar<'a>) {
        if self.text.is_some() && self.rank <= rank {
            return;
        }
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            *self = Self { rank, text: Some(text) };
        }
    }
}

/// A text or a number as text; nothing if it is neither.
struct Scalar<'a>(Option<Cow<'a, str>>);

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor).map(Self)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Webhooks, testing::platform};

    static PLATFORM: Platform = Platform {
        webhooks: Some(Webhooks {
            schemes: &[],
            type_members: &["type", "event"],
            id_members: &["id"],
            id_headers: &[],
            all: None,
            events: &[],
        }),
        ..platform()
    };

    #[test]
    fn the_head_is_read_from_the_first_member_that_has_it() {
        let cases = [
            (r#"{"type":"a","id":"1"}"#, Some("a"), Some("1")),
            (r#"{"event":"b","type":"a"}"#, Some("a"), None),
            (r#"{"event":"b","type":null}"#, Some("b"), None),
            (r#"{"event":"b","type":""}"#, Some("b"), None),
            (r#"{"data":{"type":"deep"},"id":7}"#, None, Some("7")),
            ("{}", None, None),
        ];
        for (body, event_type, id) in cases {
            let head = EventHead::read(body.as_bytes(), &PLATFORM).unwrap();
            assert_eq!((head.event_type(), head.id()), (event_type, id), "{body}");
            assert_eq!(EventHead::read_type(body.as_bytes(), &PLATFORM).unwrap().event_type(), event_type, "{body}");
        }
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for body in ["", "[]", "1", "{", r#"{"type":"a"} x"#, "\"type\""] {
            assert!(EventHead::read(body.as_bytes(), &PLATFORM).is_err(), "{body}");
        }
        for body in ["", "[]", "1", "{", "\"type\"", r#"{"x":1 "type":"a"}"#] {
            assert!(EventHead::read_type(body.as_bytes(), &PLATFORM).is_err(), "{body}");
        }
    }

    #[test]
    fn an_unknown_event_is_kept_whole() {
        let body = br#"{"type":"new.thing","x":[1]}"#;
        let event = UnknownEvent::read(body, EventHead::read(body, &PLATFORM).unwrap(), None).unwrap();
        assert_eq!(event.event_type(), Some("new.thing"));
        assert_eq!(serde_json::to_vec(event.members()).unwrap(), body);
    }
}
