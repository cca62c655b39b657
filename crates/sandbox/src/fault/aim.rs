//! Whether a fault can meet a request at all.

use std::collections::BTreeSet;

use super::Fault;
use crate::engine::{STORAGE, contract::Contract};

/// How many paths a message names.
const NAMED: usize = 12;

/// Says why a fault can never happen on these platforms, if it cannot: nobody should take a test for proof of what never happened.
pub(crate) fn can_happen(fault: &Fault, platforms: &[&Contract]) -> Result<(), String> {
    let operation = fault.operation.as_deref();
    let known = |name: &str| platforms.iter().flat_map(|contract| contract.platform.operations).find(|operation| operation.id == name);
    let template = match operation {
        Some(name) => Some(known(name).ok_or_else(|| format!("operation: no platform here has an operation {name}"))?.path),
        None => None,
    };
    let Some(path) = &fault.path else { return Ok(()) };
    let begins = |path: &str| platforms.iter().any(|contract| contract.router.begins(path, operation));
    let is_stored = |path: &str| operation.is_none() && (STORAGE.starts_with(path) || path.starts_with(STORAGE));
    if begins(path) || is_stored(path) {
        return Ok(());
    }
    let bare = platforms.iter().filter_map(|contract| contract.router.without_prefix(path)).find(|rest| begins(rest));
    Err(match (bare, template) {
        (Some(rest), _) => format!("path: the prefix is left off, so {path} never comes; {rest:?} is meant"),
        _ if path.contains(['?', '#']) => format!("path: {path} never comes; a path ends before its query"),
        _ if path.contains(['{', '}']) => format!("path: {path} never comes; end it before the parameter, or name the operation"),
        _ if !path.starts_with('/') => format!("path: {path} never comes; a path begins with /"),
        (None, Some(template)) => format!("path: no call of {} begins with {path}; its path is {template}", operation.unwrap_or_default()),
        (None, None) => no_path(path, platforms),
    })
}

/// Names what begins like the longest piece of the path with which anything begins.
fn no_path(path: &str, platforms: &[&Contract]) -> String {
    let mut pieces = path.char_indices().rev().map(|(end, _)| &path[..end]);
    let begins = |piece: &&str| platforms.iter().any(|contract| contract.router.begins(piece, None));
    let piece = pieces.find(begins).filter(|piece| !piece.is_empty()).unwrap_or("/");
    let all: BTreeSet<String> = platforms.iter().flat_map(|contract| contract.router.completions(piece)).collect();
    let named: Vec<_> = all.iter().take(NAMED).map(String::as_str).collect();
    let more = if all.len() > NAMED { ", and more" } else { "" };
    format!("path: no path here begins with {path}; with {piece} there are {}{more}", named.join(", "))
}
