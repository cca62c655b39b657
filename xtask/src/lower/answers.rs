//! The answers of an operation.

use serde_json::{Map, Value};

use super::operations;

/// Leaves one success and no error: the generator accepts one type of each, and our runtime reads errors itself.
pub(super) fn keep_one(document: &mut Value) {
    for operation in operations(document) {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        let success =
            responses.iter().find(|(status, _)| status.starts_with('2')).map(|(status, response)| (status.clone(), response.clone()));
        *responses = success.into_iter().collect::<Map<_, _>>();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_success_stays() {
        let mut document = json!({"paths": {"/a": {"get": {"operationId": "a", "responses": {"201": 1, "200": 2, "4XX": 3}}}}});
        keep_one(&mut document);
        assert_eq!(document["paths"]["/a"]["get"]["responses"], json!({"200": 2}));
    }
}
