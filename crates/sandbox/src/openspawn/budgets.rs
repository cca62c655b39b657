//! What agents may spend in a period.

use super::handlers::Handler;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(_verb: &str) -> Option<Handler> {
    None
}
