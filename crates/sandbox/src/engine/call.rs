//! A request once it has been found to be what the spec says, and what a platform answers to it.

use bytes::Bytes;
use guildhall_runtime::Operation;
use http::HeaderMap;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{questions::Heard, refusal::Refusal};

/// A request that passed routing, authentication and validation.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    /// The id of whoever calls, where the request carried a credential.
    pub(crate) caller: Option<String>,
    /// The auth flow that proved who it is.
    pub(crate) flow: Option<&'static str>,
    /// The parameters of the path, in its order.
    pub(crate) path: Vec<String>,
    /// The query, by name, each value of the type that the spec says.
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: HeaderMap,
    /// The body in the current dialect; null if there was none, or none of JSON.
    pub(crate) body: Value,
    /// The file that came as multipart.
    pub(crate) upload: Option<File>,
    pub(crate) now: Timestamp,
    pub(crate) request_id: String,
    /// The origin that was asked, if it is not the platform's own.
    pub(crate) origin: Option<String>,
    /// Whether the known faults of the real server are wanted.
    pub(crate) quirks: bool,
    /// What the receivers said that the platform asked beforehand.
    pub(crate) heard: Vec<Heard>,
}

/// A file, as it is uploaded and downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Bytes,
}

/// What a platform answers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// One value.
    One(Value),
    /// A list and how many there are in all; written in the shape that the spec says.
    Many(Vec<Value>, usize),
    /// A part of a list, how many there are in all, and further members of the envelope.
    Page(Vec<Value>, usize, Map<String, Value>),
    /// Nothing.
    Empty,
    /// Bytes of another media type than JSON.
    File(File),
    /// The address where the answer is.
    Redirect(String),
    /// The events of this listener, as they happen.
    Events {
        listener: String,
        /// The id of the last event that the reader has seen.
        last_seen: Option<String>,
    },
}

impl Call {
    /// The id of the caller of an operation that needs a credential.
    pub(crate) fn caller(&self) -> Result<&str, Refusal> {
        self.caller.as_deref().ok_or_else(|| Refusal::new(401, "UNAUTHORIZED", "A credential is needed"))
    }

    /// The first parameter of the path.
    pub(crate) fn id(&self) -> &str {
        self.segment(0)
    }

    /// A parameter of the path.
    pub(crate) fn segment(&self, index: usize) -> &str {
        self.path.get(index).map_or("", String::as_str)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.query.get(name)?.as_u64().and_then(|number| usize::try_from(number).ok())
    }

    /// The items of a comma-separated parameter; none if it is absent or empty.
    pub(crate) fn list(&self, name: &str) -> Option<Vec<&str>> {
        let items: Vec<_> = self.text(name)?.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
        (!items.is_empty()).then_some(items)
    }

    /// The body. An absent one reads as an empty object.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        let read = if self.body.is_null() { T::deserialize(Value::Object(Map::new())) } else { T::deserialize(&self.body) };
        read.map_err(|error| Refusal::unreadable(&self.body, &error))
    }
}

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Self::One(value)
    }
}

impl From<Vec<Value>> for Answer {
    fn from(items: Vec<Value>) -> Self {
        let total = items.len();
        Self::Many(items, total)
    }
}
