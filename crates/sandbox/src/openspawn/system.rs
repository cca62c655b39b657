//! Whether the server is there, and whether a credential works.

use serde_json::json;

use super::{handlers::Handler, state::State};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "health" => health,
        "root" => root,
        _ => return None,
    })
}

fn health(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "status": "ok", "timestamp": clock::text(call.now) }).into())
}

fn root(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(json!({ "message": "Hello API" }).into())
}
