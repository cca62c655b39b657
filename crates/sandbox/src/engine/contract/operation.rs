//! What a spec says of one operation.

use std::sync::Arc;

use jsonschema::Validator;
use serde_json::Value;

use crate::journal::Violation;

/// What a spec says of one operation.
pub(crate) struct OperationContract {
    pub(crate) parameters: Vec<ParameterContract>,
    pub(crate) body: Option<BodyContract>,
    /// By status.
    answers: Vec<(String, AnswerContract)>,
    /// The status of success that the sandbox answers.
    pub(crate) success: u16,
    /// The status with which it sends the client elsewhere, if it may.
    pub(crate) redirect: Option<u16>,
}

pub(crate) struct ParameterContract {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
    /// `integer`, `number`, `boolean` or `string`.
    pub(crate) kind: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

pub(crate) enum BodyContract {
    Json { required: bool, schema: Schema },
    Multipart(MultipartContract),
}

/// One file as `multipart/form-data`.
pub(crate) struct MultipartContract {
    pub(crate) required: bool,
    /// The name of the part that holds it.
    pub(crate) part: String,
}

/// What an answer with some status holds; nothing if both are empty.
pub(crate) struct AnswerContract {
    pub(crate) json: Option<Schema>,
    /// Other media types. What they hold is not checked.
    pub(crate) other: Vec<String>,
}

/// A schema with its validator.
#[derive(Clone)]
pub(crate) struct Schema {
    /// The schema; of a list the bare array, since that is what answers are made of before they are wrapped.
    pub(crate) source: Arc<Value>,
    /// The schema as the spec has it, no reference and not unwrapped.
    described: Arc<Value>,
    /// How a list is wrapped: its `x-list`.
    pub(crate) list: Option<Arc<Value>>,
    validator: Arc<Validator>,
}

impl OperationContract {
    pub(super) fn new(parameters: Vec<ParameterContract>, body: Option<BodyContract>, answers: Vec<(String, AnswerContract)>) -> Self {
        let statuses =
            |class: u16| answers.iter().filter_map(|(status, _)| status.parse().ok()).filter(move |status| status / 100 == class);
        // Where the sources know both 200 and 201, creating answers 201.
        let success = statuses(2).find(|status| *status == 201).or_else(|| statuses(2).next()).unwrap_or(200);
        let redirect = statuses(3).next();
        Self { parameters, body, answers, success, redirect }
    }

    /// What the answer with this status holds; none if the spec does not tell.
    pub(crate) fn answer(&self, status: u16) -> Option<&AnswerContract> {
        let names = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
        let found = names.iter().find_map(|wanted| self.answers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)));
        found.map(|(_, answer)| answer)
    }
}

impl AnswerContract {
    /// Whether a body of this media type may come. `application/octet-stream` stands for bytes of any kind.
    pub(crate) fn allows(&self, media_type: &str) -> bool {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        self.other.iter().any(|allowed| {
            let group = allowed.strip_suffix('*').filter(|_| allowed.ends_with("/*"));
            allowed == "*/*"
                || allowed == "application/octet-stream"
                || allowed.eq_ignore_ascii_case(essence)
                || group.is_some_and(|group| essence.starts_with(group))
        })
    }
}

impl Schema {
    pub(super) fn new(source: Value, described: Arc<Value>, list: Option<Arc<Value>>, validator: Validator) -> Self {
        Self { source: Arc::new(source), described, list, validator: Arc::new(validator) }
    }

    /// The schema as the spec has it, no reference and not unwrapped.
    pub(crate) fn described(&self) -> &Value {
        &self.described
    }

    /// Everything in which a value differs from the schema.
    pub(crate) fn violations(&self, value: &Value) -> Vec<Violation> {
        if self.validator.is_valid(value) {
            return Vec::new();
        }
        let found = self.validator.iter_errors(value).map(|error| Violation {
            pointer: error.instance_path().to_string(),
            keyword: error.kind().keyword().to_owned(),
            message: error.masked_with("the value").to_string(),
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contract(statuses: &[&str]) -> OperationContract {
        let answer = |status: &&str| ((*status).to_owned(), AnswerContract { json: None, other: vec![format!("type/{status}")] });
        OperationContract::new(Vec::new(), None, statuses.iter().map(answer).collect())
    }

    #[test]
    fn an_answer_is_found_by_its_status_then_its_class_then_by_default() {
        let spec = contract(&["200", "404", "4XX", "default"]);
        for (status, expected) in [(200, "type/200"), (404, "type/404"), (409, "type/4XX"), (503, "type/default")] {
            assert_eq!(spec.answer(status).unwrap().other, [expected], "{status}");
        }
        assert!(contract(&["200"]).answer(404).is_none());
    }

    #[test]
    fn creating_answers_201_and_a_redirect_is_no_success() {
        for (statuses, expected) in
            [(&["200", "201"][..], (201, None)), (&["204"], (204, None)), (&["200", "302"], (200, Some(302))), (&["4XX"], (200, None))]
        {
            let spec = contract(statuses);
            assert_eq!((spec.success, spec.redirect), expected, "{statuses:?}");
        }
    }

    #[test]
    fn a_media_type_is_allowed_by_name_by_group_or_as_bytes() {
        let allows = |allowed: &str, media_type: &str| AnswerContract { json: None, other: vec![allowed.to_owned()] }.allows(media_type);
        for (allowed, media_type, expected) in [
            ("image/png", "image/png", true),
            ("image/png", "image/jpeg", false),
            ("image/*", "image/jpeg", true),
            ("application/octet-stream", "text/markdown; charset=utf-8", true),
            ("text/event-stream", "text/event-stream; charset=utf-8", true),
            ("text/event-stream", "text/html", false),
        ] {
            assert_eq!(allows(allowed, media_type), expected, "{allowed} {media_type}");
        }
    }
}
