//! One total time for a call.

use guildhall_runtime::{Error, Response};

use super::{Layer, Outgoing};

/// Sets the point in time by which the call must have ended.
///
/// It starts no timer of its own: whatever takes time below (attempts and waits, the only places where a call is suspended) ends by
/// itself when the deadline comes, and so can say what was under way. That also saves a timer on every call.
pub(crate) struct Deadline<S> {
    pub(crate) inner: S,
}

impl<S: Layer> Layer for Deadline<S> {
    async fn run(&self, call: &mut Outgoing) -> Result<Response, Error> {
        // A limit beyond what the clock can express is no limit.
        call.deadline = call.started.checked_add(call.settings.deadline);
        self.inner.run(call).await
    }
}
