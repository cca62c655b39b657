//! Older ways to speak to a platform.

use std::fmt;

use bytes::Bytes;
use guildhall_runtime::{Body, Error, Response};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;

use super::{Layer, Outgoing};

/// Writes the members of a body under the names of the platform's legacy dialect. Its path prefix is the client's.
pub(crate) struct Dialect<S> {
    pub(crate) inner: S,
    pub(crate) legacy: bool,
}

impl<S: Layer> Layer for Dialect<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        if self.legacy {
            let names = call.request.operation.body.as_ref().map_or(&[][..], |body| body.legacy_names);
            let renamed = call.request.body.as_bytes().filter(|_| !names.is_empty()).and_then(|body| rename(body, names));
            if let Some(body) = renamed {
                call.request.body = Body::from(body);
            }
        }
        self.inner.run(call).await
    }
}

/// The same object with other names for its members, in the same order; nothing if it is no object.
fn rename(body: &[u8], names: &[(&str, &str)]) -> Option<Bytes> {
    let mut members: Members = serde_json::from_slice(body).ok()?;
    for (name, _) in &mut members.0 {
        if let Some((_, legacy)) = names.iter().find(|(current, _)| current == name) {
            (*legacy).clone_into(name);
        }
    }
    serde_json::to_vec(&members).ok().map(Bytes::from)
}

/// The members of an object in the order in which they came.
struct Members(Vec<(String, Value)>);

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_renamed_at_the_top_and_keep_their_order_and_values() {
        let names = [("ownerEmail", "owner_email"), ("agentname", "botname")];
        let cases = [
            (r#"{"z":1,"ownerEmail":"a@b","agentname":null}"#, Some(r#"{"z":1,"owner_email":"a@b","botname":null}"#)),
            (r#"{"deep":{"agentname":0.1}}"#, Some(r#"{"deep":{"agentname":0.1}}"#)),
            ("{}", Some("{}")),
            ("[1]", None),
            ("", None),
        ];
        for (body, expected) in cases {
            assert_eq!(rename(body.as_bytes(), &names).as_deref(), expected.map(str::as_bytes), "{body}");
        }
    }
}
