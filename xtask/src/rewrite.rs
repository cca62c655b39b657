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

use std::collections::BTreeMap;

use syn::{File, Item, visit_mut::VisitMut};

pub use self::{
    calls::{Answer, GeneratedCall},
    documentation::{doc_lines, markdown_lines},
    structs::{argument, is_object},
};
use crate::model::Model;

/// The generator's output, rewritten.
#[derive(Debug)]
pub struct Rewritten {
    /// The types.
    pub types: Vec<Item>,
    /// What the generator found out about each call, by the name of its builder.
    pub calls: BTreeMap<String, GeneratedCall>,
}

/// Rewrites the generator's output for a spec.
///
/// # Errors
///
/// If the output is not what progenitor 0.15.1 writes.
pub fn rewrite(model: &Model<'_>, mut file: File) -> Result<Rewritten, String> {
    paths::Shorten.visit_file_mut(&mut file);
    documentation::Escape.visit_file_mut(&mut file);
    let calls = calls::read(module(&file, "builder")?)?;
    let mut types = module(&file, "types")?.to_vec();
    scaffolding::drop_builders(&mut types);
    enums::open(&mut types);
    structs::rewrite(model, &mut types);
    Ok(Rewritten { types, calls })
}

fn module<'a>(file: &'a File, name: &str) -> Result<&'a [Item], String> {
    let found = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => module.content.as_ref().map(|(_, items)| items.as_slice()),
        _ => None,
    });
    found.ok_or_else(|| format!("the generator wrote no module `{name}`"))
}
