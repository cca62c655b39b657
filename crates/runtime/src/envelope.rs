//! Answers that wrap what was asked for.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An answer of the form `{"data": …, "meta": …}`, which derefs to what it holds.
///
/// ```
/// use guildhall_runtime::Envelope;
///
/// let answer: Envelope<Vec<u8>> = serde_json::from_str(r#"{"data":[1,2]}"#)?;
/// assert_eq!(answer.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Envelope<T> {
    /// What was asked for.
    pub data: T,
    /// What the platform says about it, `null` if nothing.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub meta: Value,
}

impl<T> Envelope<T> {
    /// What was asked for, by value.
    pub fn into_inner(self) -> T {
        self.data
    }
}

impl<T> Deref for Envelope<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Envelope<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}
