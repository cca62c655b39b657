//! The calls of the resource `routing`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Which agent suits a task.
#[derive(Debug, Clone)]
pub struct Routing(Client);

impl Routing {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Suggests agents by what they can do.
    ///
    /// The best come first. `currentTaskCount` is always 0 here.
    ///
    /// Errors: 500 without `capabilities`.
    ///
    /// `GET /tasks/routing/suggest` (source: server, observed)
    #[inline]
    pub fn suggest(
        &self,
        capabilities: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> RoutingSuggest {
        RoutingSuggest {
            call: self
                .0
                .call(&operations::ROUTING_SUGGEST)
                .query_csv("capabilities", capabilities),
        }
    }
}

/// The call that [`Routing::suggest`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct RoutingSuggest {
    pub(crate) call: Call,
}

impl RoutingSuggest {
    /// How many agents at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::RoutingCandidate>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
