//! Operations that the facade serves by hand: multipart, event streams, redirects.

use serde_json::Value;

/// Takes operations with `x-handwritten` out, since the generator cannot digest their media types.
pub(super) fn drop_operations(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, operation| operation.get("x-handwritten").is_none());
    }
    paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_handwritten_operations_go() {
        let mut document = json!({"paths": {
            "/a": {"get": {"operationId": "a", "x-handwritten": "f"}},
            "/b": {"get": {"operationId": "b"}, "post": {"operationId": "c", "x-handwritten": "f"}},
        }});
        drop_operations(&mut document);
        assert_eq!(document, json!({"paths": {"/b": {"get": {"operationId": "b"}}}}));
    }
}
