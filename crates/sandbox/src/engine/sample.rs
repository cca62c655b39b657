//! What an operation without a behaviour answers: the spec's own example.

use bytes::Bytes;
use guildhall_runtime::Operation;
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, File},
    contract::{AnswerContract, Contract},
};

/// The smallest picture: one grey pixel.
const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e,
    0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0xda, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0xda, 0x45, 0x08, 0x3b, 0, 0, 0, 0,
    b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

impl Contract {
    /// The spec's own example of a good answer, for operations that have no behaviour.
    pub(crate) fn example(&self, operation: &Operation, call: &Call) -> Answer {
        let spec = self.operation(operation);
        let Some(answer) = spec.answer(spec.success) else { return Answer::Empty };
        let Some(schema) = &answer.json else { return sample(answer, call) };
        match self.followed(schema.described())["examples"][0].clone() {
            Value::Array(items) => items.into(),
            Value::Null => Answer::One(json!({})),
            value => Answer::One(value),
        }
    }
}

/// A picture of one pixel.
pub(crate) fn picture(name: &str) -> File {
    File { name: format!("{name}.png"), media_type: "image/png".to_owned(), bytes: Bytes::from_static(PIXEL) }
}

fn sample(answer: &AnswerContract, call: &Call) -> Answer {
    let Some(media_type) = answer.other.first() else { return Answer::Empty };
    match media_type.as_str() {
        "text/event-stream" => {
            Answer::Events { listener: call.caller.clone().unwrap_or_default(), last_seen: call.header("last-event-id").map(str::to_owned) }
        }
        "image/png" => Answer::File(picture("example")),
        other => Answer::File(File { name: "example".to_owned(), media_type: other.to_owned(), bytes: Bytes::from_static(b"example") }),
    }
}
