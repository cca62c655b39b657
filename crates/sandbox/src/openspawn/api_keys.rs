//! API keys, of which there are those from the start only.

use guildhall_runtime::Operation;
use serde_json::{Value, json};

use super::{
    handlers::Handler,
    people::ApiKey,
    refusals::{internal, invalid, not_found},
    state::State,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    journal::Violation,
};

/// How much of a key is shown.
const SHOWN: usize = 12;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "list" => list,
        "create" => create,
        "get" => get,
        "revoke" => revoke,
        _ => return None,
    })
}

/// Whether a deviation from the spec is one that the server does not see, since it refuses whatever comes.
pub(super) fn is_unseen(operation: &Operation, violation: &Violation) -> bool {
    operation.group == "api_keys" && !violation.pointer.starts_with("/path/")
}

/// The server's validation knows no member of the body, so that none may come, and fails without any (T14).
fn create(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let members = call.body.as_object().into_iter().flatten();
    let faults: Vec<_> = members
        .map(|(name, _)| Violation {
            pointer: format!("/{name}"),
            keyword: "unknown".to_owned(),
            message: format!("property {name} should not exist"),
        })
        .collect();
    Err(if faults.is_empty() { internal() } else { invalid(faults) })
}

fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    Ok(state.api_keys.iter().rev().filter(|key| is_shown(key, caller)).map(shown).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(shown(state.own_api_key(call)?).into())
}

fn revoke(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    state.own_api_key(call)?.revoked_at = Some(call.now);
    Ok(json!({ "message": "API key revoked" }).into())
}

impl State {
    fn own_api_key(&mut self, call: &Call) -> Result<&mut ApiKey, Refusal> {
        let caller = call.caller()?;
        let is_meant = |key: &&mut ApiKey| is_shown(key, caller) && key.id.eq_ignore_ascii_case(call.id());
        self.api_keys.iter_mut().find(is_meant).ok_or_else(|| not_found("API key"))
    }
}

/// Whether somebody sees a key: their own, as long as it is not revoked.
fn is_shown(key: &ApiKey, caller: &str) -> bool {
    key.user == caller && key.revoked_at.is_none()
}

fn shown(key: &ApiKey) -> Value {
    json!({
        "id": key.id,
        "name": key.name,
        "keyPrefix": key.key.get(..SHOWN),
        "scopes": key.scopes,
        "lastUsedAt": key.last_used_at.map(clock::text),
        "expiresAt": key.expires_at.map(clock::text),
        "createdAt": clock::text(key.created_at),
    })
}
