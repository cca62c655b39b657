//! Step 4: the generator.

use std::{
    cell::Cell,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

use openapiv3::{OpenAPI, ReferenceOr};
use progenitor_impl::{CrateVers, GenerationSettings, Generator, InterfaceStyle};

use crate::lower::{RUNTIME, STANDARD};

/// What the generator makes of a lowered spec.
///
/// # Errors
///
/// What it says, or the operation that it panics on.
pub fn generate(api: &OpenAPI) -> Result<syn::File, String> {
    attempt(api).map_err(|cause| blame(api, &cause))
}

/// Why the generator fails, with the operation that it fails on. To find that takes one attempt an operation.
pub(crate) fn blame(api: &OpenAPI, cause: &str) -> String {
    match operations(api).find(|id| attempt(&only(api, id)).is_err()) {
        Some(id) => format!("the generator fails on {id}: {cause}"),
        None => format!("the generator fails: {cause}"),
    }
}

/// What the generator makes of a lowered spec, or what it says.
pub(crate) fn attempt(api: &OpenAPI) -> Result<syn::File, String> {
    silence_panics();
    SILENT.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        let tokens = Generator::new(&settings()).generate_tokens(api).map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| format!("its output is no Rust: {error}"))
    }));
    SILENT.set(false);
    result.unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("it panics: {}", said.unwrap_or("without a word")))
    })
}

thread_local! {
    /// Whether a panic of this thread is told otherwise than by the hook.
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Sees to it that a panic of the generator is not printed. The hook is the process's own, so that other threads' panics still are.
fn silence_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !SILENT.get() {
                usual(panic);
            }
        }));
    });
}

/// How the generator is run; `cargo xtask bench` compares with it.
pub fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_map_type("::std::collections::BTreeMap");
    for known in [RUNTIME, STANDARD] {
        settings.with_crate(known, CrateVers::Any, None::<String>.as_ref());
    }
    settings
}

fn operations(api: &OpenAPI) -> impl Iterator<Item = String> {
    let items = api.paths.paths.values().filter_map(ReferenceOr::as_item);
    items.flat_map(|item| item.iter().filter_map(|(_, operation)| operation.operation_id.clone()).collect::<Vec<_>>())
}

/// The document with one operation alone.
fn only(api: &OpenAPI, id: &str) -> OpenAPI {
    let mut alone = api.clone();
    for item in alone.paths.paths.values_mut() {
        let ReferenceOr::Item(item) = item else { continue };
        for operation in [
            &mut item.get,
            &mut item.put,
            &mut item.post,
            &mut item.delete,
            &mut item.options,
            &mut item.head,
            &mut item.patch,
            &mut item.trace,
        ] {
            operation.take_if(|operation| operation.operation_id.as_deref() != Some(id));
        }
    }
    alone
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn api(bad: serde_json::Value) -> OpenAPI {
        let ok = json!({"description": "", "content": {"application/json": {"schema": {"type": "string"}}}});
        serde_json::from_value(json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "good", "responses": {"200": ok}}, "post": bad}},
        }))
        .unwrap()
    }

    #[test]
    fn a_panic_becomes_a_message_that_names_the_operation() {
        let string = json!({"description": "", "content": {"application/json": {"schema": {"type": "string"}}}});
        let number = json!({"description": "", "content": {"application/json": {"schema": {"type": "number"}}}});
        let error = generate(&api(json!({"operationId": "bad", "responses": {"200": string, "201": number}}))).unwrap_err();
        assert!(error.starts_with("the generator fails on bad: it panics"), "{error}");
    }

    #[test]
    fn an_error_becomes_a_message_that_names_the_operation() {
        let multipart = json!({"content": {"multipart/form-data": {"schema": {"type": "object"}}}});
        let error =
            generate(&api(json!({"operationId": "bad", "requestBody": multipart, "responses": {"204": {"description": ""}}}))).unwrap_err();
        assert!(
            error.starts_with("the generator fails on bad: ") && error.ends_with("unexpected content type: multipart/form-data"),
            "{error}"
        );
    }
}
