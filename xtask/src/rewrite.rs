//! Step 5: the generator's output, rewritten.
//!
//! Of what the generator writes we keep the types and what it found out about the calls: the type of every argument and answer.
//! Its type builders, generic setters and `send` bodies, most of what there is to compile, are dropped; the calls are written
//! anew by a later step, as thin wrappers of the runtime's `Call`.

mod calls;
mod documentation;
mod enums;
mod paths;
mod scaffolding;
mod structs;

use syn::{File, Item, visit_mut::VisitMut};

pub use self::{
    calls::{Answer, Found, GeneratedCall},
    documentation::{doc_lines, markdown_lines},
    structs::{argument, is_object},
};
use crate::model::Model;

/// Rewrites the generator's output for a spec: the types, and what it found out about the calls.
///
/// # Errors
///
/// If the output is not what progenitor 0.15.1 writes.
pub fn rewrite(model: &Model<'_>, mut file: File) -> Result<(File, Found), String> {
    let calls = calls::read(&take_module(&mut file, "builder")?)?;
    let mut types = take_module(&mut file, "types")?;
    // What is dropped need not be tidied first, and it is most of what there is.
    scaffolding::drop_builders(&mut types);
    for item in &mut types {
        paths::Shorten.visit_item_mut(item);
        documentation::Escape.visit_item_mut(item);
    }
    enums::open(&mut types);
    structs::rewrite(model, &mut types);
    let found = Found { calls, bodies: calls::members(model, &types) };
    Ok((File { shebang: None, attrs: Vec::new(), items: types }, found))
}

fn take_module(file: &mut File, name: &str) -> Result<Vec<Item>, String> {
    let found = file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => module.content.as_mut().map(|(_, items)| std::mem::take(items)),
        _ => None,
    });
    found.ok_or_else(|| format!("the generator wrote no module `{name}`"))
}
