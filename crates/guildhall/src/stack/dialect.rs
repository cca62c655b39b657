//! Older ways to speak to a platform.

use std::{collections::HashSet, fmt};

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
            let body = call.request.body.as_bytes().filter(|body| !names.is_empty() && !body.is_empty());
            if let Some(body) = body {
                let renamed = rename(body, names).map_err(|problem| Error::invalid(problem).with_operation(call.request.operation))?;
                call.request.body = Body::from(renamed);
            }
        }
        self.inner.run(call).await
    }
}

/// The same object with other names for its members, in the same order.
///
/// # Errors
///
/// If it is no object, or would have a member twice: a platform that ignores what it does not know must not be sent half a body.
fn rename(body: &[u8], names: &[(&str, &str)]) -> Result<Bytes, String> {
    let unwritable = |error: serde_json::Error| format!("the body cannot be written in the legacy dialect: {error}");
    let mut members: Members = serde_json::from_slice(body).map_err(unwritable)?;
    for (name, _) in &mut members.0 {
        if let Some((_, legacy)) = names.iter().find(|(current, _)| current == name) {
            (*legacy).clone_into(name);
        }
    }
    let mut seen = HashSet::new();
    if let Some((twice, _)) = members.0.iter().find(|(name, _)| !seen.insert(name.as_str())) {
        return Err(format!("the body has {twice} twice in the legacy dialect, under its old and its new name"));
    }
    serde_json::to_vec(&members).map(Bytes::from).map_err(unwritable)
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
            (r#"{"agentname":"new","botname":"old"}"#, None),
        ];
        for (body, expected) in cases {
            assert_eq!(rename(body.as_bytes(), &names).ok().as_deref(), expected.map(str::as_bytes), "{body}");
        }
    }
}
