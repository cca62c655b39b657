//! Lists, and how they are paged.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{ListShape, Listed};
use guildhall_runtime::{Items, Pages};
use super::{resources, types};

impl Listed for types::AgentSpending {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::AgentSummary {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::ApiKeyInfo {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::BudgetStatus {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Capability {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::CapabilityMatch {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Channel {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::ConsensusRequest {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Conversation {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::CreditAlert {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::CreditTransaction {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: Some("meta.total"),
        next: None,
        has_more: None,
    };
}

impl Listed for types::CreditTrend {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::DirectMessage {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Escalation {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Event {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: Some("meta.total"),
        next: None,
        has_more: None,
    };
}

impl Listed for types::InstantiatedTask {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::LeaderboardEntry {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Message {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::OrgCapability {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::PendingAgent {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::ReputationEvent {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: Some("total"),
        next: None,
        has_more: None,
    };
}

impl Listed for types::RoutingCandidate {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Task {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::TaskComment {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::TaskReceipt {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::TaskTemplate {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::TopSpender {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::TriggerSpending {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Webhook {
    const SHAPE: ListShape = ListShape {
        keys: &["data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl resources::reputation::ReputationHistory {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::ReputationEvent>> {
        Pages::new(self.call).items()
    }
}

impl resources::credits::CreditsHistory {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::CreditTransaction>> {
        Pages::new(self.call).items()
    }
}

impl resources::events::EventsList {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::Event>> {
        Pages::new(self.call).items()
    }
}
