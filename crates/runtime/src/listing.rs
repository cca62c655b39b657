//! Lists that arrive in more than one shape.

use std::{fmt, marker::PhantomData, ops::Deref};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value};

/// How the list of one kind of item is written; generated from `x-list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListShape {
    /// Members that may hold the array. The first is the one that is written.
    pub keys: &'static [&'static str],
    /// Whether the bare array is what is written.
    pub bare: bool,
    /// The member with the number of items on all pages; `meta.total` is the member `total` of the object `meta`.
    pub total: Option<&'static str>,
    /// The member with the token of the next page, written likewise.
    pub next: Option<&'static str>,
    /// The member that says whether there is a next page, written likewise.
    pub has_more: Option<&'static str>,
}

/// An item that comes in a list; implemented by generated types.
pub trait Listed {
    /// How the list is written.
    const SHAPE: ListShape;
}

/// A list of a platform, whether it arrived as a bare array or as an object that holds it.
///
/// It derefs to a slice of its items and can be iterated over.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Listing<T> {
    /// The items, in the order of the platform.
    pub items: Vec<T>,
    /// How many there are on all pages, if the platform told.
    pub total: Option<u64>,
    /// The token of the next page, if the platform told.
    pub next: Option<String>,
    /// Whether there is a next page, if the platform told.
    pub has_more: Option<bool>,
}

impl<T> Default for Listing<T> {
    fn default() -> Self {
        Self { items: Vec::new(), total: None, next: None, has_more: None }
    }
}

impl<T> From<Vec<T>> for Listing<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, ..Self::default() }
    }
}

impl<T> Deref for Listing<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Listing<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Listing<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Listed + Serialize> Serialize for Listing<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shape = T::SHAPE;
        let (Some(key), false) = (shape.keys.first(), shape.bare) else {
            return self.items.serialize(serializer);
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(key, &self.items)?;
        let mut told = Map::new();
        for (path, value) in [
            (shape.total, self.total.map(Value::from)),
            (shape.next, self.next.as_deref().map(Value::from)),
            (shape.has_more, self.has_more.map(Value::from)),
        ] {
            if let (Some(path), Some(value)) = (path, value) {
                put(&mut told, path, value);
            }
        }
        for (name, value) in &told {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de, T: Listed + Deserialize<'de>> Deserialize<'de> for Listing<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListingVisitor(PhantomData))
    }
}

struct ListingVisitor<T>(PhantomData<T>);

impl<'de, T: Listed + Deserialize<'de>> Visitor<'de> for ListingVisitor<T> {
    type Value = Listing<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list, bare or under one of {:?}", T::SHAPE.keys)
    }

    /// A platform may clear a list rather than empty it.
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Listing::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::with_capacity(sequence.size_hint().unwrap_or(0).min(1024));
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let shape = T::SHAPE;
        let mut listing = Listing::default();
        let mut found: Option<usize> = None;
        let mut is_cleared = false;
        while let Some(name) = map.next_key::<String>()? {
            let name = name.as_str();
            if let Some(rank) = shape.keys.iter().position(|key| *key == name) {
                // The keys are in order of trust: a later, less trusted one does not replace what is there.
                if found.is_some_and(|earlier| earlier <= rank) {
                    map.next_value::<IgnoredAny>()?;
                } else if let Some(items) = map.next_value()? {
                    listing.items = items;
                    found = Some(rank);
                } else {
                    is_cleared = true;
                }
            } else if [shape.total, shape.next, shape.has_more].into_iter().flatten().any(|path| begins(path, name)) {
                listing.learn(&shape, name, &map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match found {
            Some(_) => Ok(listing),
            None if is_cleared => Ok(listing),
            None => Err(A::Error::custom(format_args!("the answer holds no list under any of {:?}", shape.keys))),
        }
    }
}

impl<T> Listing<T> {
    /// Takes over what a member tells about the list.
    fn learn(&mut self, shape: &ListShape, name: &str, value: &Value) {
        let told = |path: Option<&'static str>| path.and_then(|path| find(path, name, value));
        if let Some(total) = told(shape.total).and_then(Value::as_u64) {
            self.total = Some(total);
        }
        match told(shape.next) {
            Some(Value::String(token)) if !token.is_empty() => self.next = Some(token.clone()),
            Some(Value::Number(token)) => self.next = Some(token.to_string()),
            _ => {}
        }
        if let Some(has_more) = told(shape.has_more).and_then(Value::as_bool) {
            self.has_more = Some(has_more);
        }
    }
}

/// Whether the path leads to or into the member.
fn begins(path: &str, name: &str) -> bool {
    path.split('.').next() == Some(name)
}

/// What stands at the path, of which the first step is the member with this value.
fn find<'a>(path: &str, name: &str, value: &'a Value) -> Option<&'a Value> {
    let mut steps = path.split('.');
    (steps.next() == Some(name)).then(|| steps.try_fold(value, |value, step| value.get(step)))?
}

fn put(members: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => drop(members.insert(path.to_owned(), value)),
        Some((name, rest)) => {
            if let Value::Object(inner) = members.entry(name).or_insert_with(|| Value::Object(Map::new())) {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Item(u8);

    impl Listed for Item {
        const SHAPE: ListShape =
            ListShape { keys: &["jobs", "items"], bare: false, total: Some("count"), next: Some("cursor"), has_more: Some("more") };
    }

    #[test]
    fn every_shape_reads_as_the_same_list() {
        let cases = [
            ("[1,2]", None, None, None),
            (r#"{"jobs":[1,2]}"#, None, None, None),
            (r#"{"items":[1,2],"count":9,"other":{"jobs":[5]}}"#, Some(9), None, None),
            (r#"{"items":[7],"jobs":[1,2],"cursor":"c","more":true}"#, None, Some("c"), Some(true)),
            (r#"{"jobs":[1,2],"items":[7],"cursor":null,"count":null}"#, None, None, None),
            (r#"{"jobs":null,"items":[1,2],"cursor":5,"more":false}"#, None, Some("5"), Some(false)),
        ];
        for (json, total, next, has_more) in cases {
            let listing: Listing<Item> = serde_json::from_str(json).unwrap();
            let expected = Listing { items: vec![Item(1), Item(2)], total, next: next.map(str::to_owned), has_more };
            assert_eq!(listing, expected, "{json}");
        }
    }

    #[test]
    fn a_list_that_is_null_is_empty() {
        for (json, total) in [("null", None), (r#"{"jobs":null,"count":0}"#, Some(0)), (r#"{"items":null}"#, None)] {
            let listing: Listing<Item> = serde_json::from_str(json).unwrap();
            assert_eq!(listing, Listing { total, ..Listing::default() }, "{json}");
        }
    }

    #[test]
    fn a_missing_list_is_an_error_that_names_the_keys() {
        let error = serde_json::from_str::<Listing<Item>>(r#"{"error":"x"}"#).unwrap_err();
        assert!(error.to_string().contains(r#"["jobs", "items"]"#), "{error}");
    }

    #[test]
    fn it_is_written_under_its_first_key() {
        let listing = Listing { items: vec![Item(1)], total: Some(3), ..Listing::default() };
        assert_eq!(serde_json::to_string(&listing).unwrap(), r#"{"jobs":[1],"count":3}"#);
    }

    #[test]
    fn what_is_told_about_a_list_may_stand_in_an_object_beside_it() {
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        struct Row(u8);
        impl Listed for Row {
            const SHAPE: ListShape = ListShape {
                keys: &["data"],
                bare: false,
                total: Some("meta.total"),
                next: Some("meta.page.next"),
                has_more: Some("meta.hasMore"),
            };
        }
        let whole = Listing { items: vec![Row(1)], total: Some(9), next: Some("c".to_owned()), has_more: Some(true) };
        let text = r#"{"data":[1],"meta":{"hasMore":true,"page":{"next":"c"},"total":9}}"#;
        assert_eq!(serde_json::to_string(&whole).unwrap(), text);
        for (json, expected) in [
            (text, whole),
            (r#"{"meta":{"total":2,"page":null},"data":[1]}"#, Listing { items: vec![Row(1)], total: Some(2), ..Listing::default() }),
            (r#"{"meta":7,"total":2,"data":[1]}"#, vec![Row(1)].into()),
        ] {
            assert_eq!(serde_json::from_str::<Listing<Row>>(json).unwrap(), expected, "{json}");
        }
    }
}
