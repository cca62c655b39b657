//! Step 6: everything else that follows from a spec, as small readable files.

mod bodies;
mod client;
mod events;
mod objects;
mod operations;
mod pages;
mod platform;
mod resources;
mod samples;
mod schemas;

use std::{collections::BTreeMap, path::PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use syn::File;

use crate::{model::Model, rewrite::Found};

/// The generated files of a platform: text by path, relative to the workspace.
pub type Files = BTreeMap<PathBuf, String>;

/// Writes the files that follow from the spec alone.
///
/// # Errors
///
/// If what the spec says is no Rust.
pub fn descriptions(model: &Model<'_>) -> Result<Files, String> {
    let mut files = Written::new(model);
    files.add("schemas.rs", "The spec as JSON, for those who check or show what goes over the wire.", schemas::schemas(model)?)?;
    files.add("operations.rs", "Every operation, as the spec describes it.", operations::table(model))?;
    files.add("platform.rs", "The platform as a whole.", platform::table(model))?;
    files.add("client.rs", "The client and its resources.", client::client(model))?;
    if !model.bodies.is_empty() {
        files.add("bodies.rs", "What each body cannot go without.", bodies::required_members(model))?;
    }
    files.add("resources.rs", "One module a resource.", resources::modules(model))?;
    if model.spec.document.get("x-webhooks").is_some() {
        files.add("events.rs", "What the platform delivers to webhooks.", events::webhook_events(model))?;
    }
    files.add("mod.rs", "Generated from the spec.", modules(model))?;
    Ok(files.texts)
}

/// Writes the files of the types.
///
/// # Errors
///
/// If what the spec says and what the generator wrote do not fit together.
pub fn types(model: &Model<'_>, types: &File) -> Result<Files, String> {
    let mut files = Written::new(model);
    files.write(files.folder.join("types.rs"), "What the platform is sent and what it answers.", types);
    files.add("objects.rs", "How objects are read and written.", objects::objects(model, &types.items)?)?;
    Ok(files.texts)
}

/// Writes the files of the calls.
///
/// # Errors
///
/// If what the spec says and what the generator wrote do not fit together.
pub fn calls(model: &Model<'_>, found: &Found) -> Result<Files, String> {
    let mut files = Written::new(model);
    files.put(samples_file(model.platform()), "A call of every operation.", samples::calls(model, found)?)?;
    for (tag, operations) in model.groups() {
        let group = tag["name"].as_str().unwrap_or_default();
        let tokens = resources::resource(model, found, tag, &operations)?;
        files.add(&format!("resources/{group}.rs"), &format!("The calls of the resource `{group}`."), tokens)?;
    }
    files.add("pages.rs", "Lists, and how they are paged.", pages::lists(model, found)?)?;
    Ok(files.texts)
}

/// The files that have been written so far.
struct Written<'a> {
    model: &'a Model<'a>,
    folder: PathBuf,
    texts: Files,
}

impl<'a> Written<'a> {
    fn new(model: &'a Model<'a>) -> Self {
        Self { model, folder: folder(model.platform()), texts: Files::new() }
    }

    /// Writes a file of the platform's folder.
    fn add(&mut self, name: &str, purpose: &str, tokens: TokenStream) -> Result<(), String> {
        self.put(self.folder.join(name), purpose, tokens)
    }

    fn put(&mut self, path: PathBuf, purpose: &str, tokens: TokenStream) -> Result<(), String> {
        let file = syn::parse2(tokens).map_err(|error| format!("{}: what was derived is no Rust: {error}", path.display()))?;
        self.write(path, purpose, &file);
        Ok(())
    }

    fn write(&mut self, path: PathBuf, purpose: &str, file: &File) {
        let spec = self.model.spec.file.display();
        let header = format!("//! {purpose}\n//!\n//! @generated from `{spec}` by `cargo xtask regenerate`; edit the spec instead.\n\n");
        self.texts.insert(path, header + &spaced(&prettyplease::unparse(file)));
    }
}

/// The folder of a platform's crate that holds nothing but generated files.
pub fn folder(platform: &str) -> PathBuf {
    ["crates", platform, "src", "generated"].iter().collect()
}

fn samples_file(platform: &str) -> PathBuf {
    PathBuf::from("tests/tests/it/samples").join(platform).with_extension("rs")
}

fn modules(model: &Model<'_>) -> TokenStream {
    let events = model.spec.document.get("x-webhooks").map(|_| {
        quote!(
            pub mod events;
        )
    });
    let bodies = (!model.bodies.is_empty()).then(|| {
        quote!(
            mod bodies;
        )
    });
    quote! {
        #bodies
        pub mod client;
        #events
        mod objects;
        pub mod operations;
        mod pages;
        pub mod platform;
        pub mod resources;
        #[cfg(feature = "schemas")]
        pub mod schemas;
        pub mod types;
    }
}

/// Puts an empty line between items and between methods, which the formatter does not.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 32);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let Some(next) = lines.peek() else { break };
        let ends = |indent: &str| {
            line.strip_prefix(indent).is_some_and(|rest| matches!(rest, "}" | "};" | ");" | "];"))
                && next.strip_prefix(indent).is_some_and(|rest| !rest.starts_with([' ', '}', ')', ']']))
        };
        // A line alone is an item; imports and modules stay together.
        let together = |line: &str| ["use ", "pub mod ", "mod "].iter().any(|start| line.starts_with(start));
        let is_item = line.ends_with(';') && !line.starts_with(' ') && !(together(line) && (together(next) || next.starts_with("#[cfg")));
        if !next.is_empty() && !next.starts_with([' ', '}']) && (ends("") || is_item) || ends("    ") {
            spaced.push('\n');
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_and_methods_are_set_apart() {
        let tight = "use a;\nuse b;\nstruct A;\nimpl A {\n    fn a() {\n        x\n    }\n    fn b() {}\n}\nfn c() {}\n";
        let loose = "use a;\nuse b;\n\nstruct A;\n\nimpl A {\n    fn a() {\n        x\n    }\n\n    fn b() {}\n}\n\nfn c() {}\n";
        assert_eq!(spaced(tight), loose);
    }
}
