//! An answer and what came with it.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use http::{HeaderMap, StatusCode};

/// The value that a platform answered, with the status and the headers it came with. It derefs to the value.
///
/// Debug prints the value, whose secrets are of a type that is never printed; an answer read as plain JSON is printed whole.
#[derive(Clone)]
pub struct ResponseValue<T> {
    // In a box, since it is handed through several futures, and some values are large.
    value: Box<T>,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    idempotency_key: Option<String>,
}

impl<T> ResponseValue<T> {
    pub(crate) fn new(value: Box<T>, status: StatusCode, headers: HeaderMap, attempts: u32, idempotency_key: Option<String>) -> Self {
        Self { value, status, headers, attempts, idempotency_key }
    }

    /// The value itself.
    pub fn into_inner(self) -> T {
        *self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many attempts it took, the first one counted.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The idempotency key that every attempt carried.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    /// The same answer with another value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue::new(Box::new(change(*self.value)), self.status, self.headers, self.attempts, self.idempotency_key)
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue").field("value", &self.value).field("status", &self.status).finish_non_exhaustive()
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: IntoIterator> IntoIterator for ResponseValue<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (*self.value).into_iter()
    }
}
