//! Lists, and how they are paged.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{ListShape, Listed};
use guildhall_runtime::{Items, Pages};
use super::{resources, types};

impl Listed for types::Agent {
    const SHAPE: ListShape = ListShape {
        keys: &["agents", "items", "results", "data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Application {
    const SHAPE: ListShape = ListShape {
        keys: &["applications", "items", "results", "data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Attachment {
    const SHAPE: ListShape = ListShape {
        keys: &["attachments", "items"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Checkpoint {
    const SHAPE: ListShape = ListShape {
        keys: &["checkpoints", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::ConversationSummary {
    const SHAPE: ListShape = ListShape {
        keys: &["conversations", "items", "results", "data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::FeedEntry {
    const SHAPE: ListShape = ListShape {
        keys: &["items", "jobs", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Job {
    const SHAPE: ListShape = ListShape {
        keys: &["jobs", "items", "results", "data"],
        bare: false,
        total: Some("count"),
        next: None,
        has_more: None,
    };
}

impl Listed for types::JobMessage {
    const SHAPE: ListShape = ListShape {
        keys: &["messages", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::JobTemplate {
    const SHAPE: ListShape = ListShape {
        keys: &["templates", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Review {
    const SHAPE: ListShape = ListShape {
        keys: &["reviews", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::Skill {
    const SHAPE: ListShape = ListShape {
        keys: &["items", "skills", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::WalletTransaction {
    const SHAPE: ListShape = ListShape {
        keys: &["transactions", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::WebhookDelivery {
    const SHAPE: ListShape = ListShape {
        keys: &["deliveries", "items", "results", "data"],
        bare: true,
        total: None,
        next: None,
        has_more: None,
    };
}

impl Listed for types::WebhookEndpoint {
    const SHAPE: ListShape = ListShape {
        keys: &["endpoints", "items", "results", "data"],
        bare: false,
        total: None,
        next: None,
        has_more: None,
    };
}

impl guildhall_runtime::Page for types::Inbox {
    type Item = types::InboxThread;
    fn next(&self) -> Option<String> {
        None
    }

    fn has_more(&self) -> Option<bool> {
        self.has_more
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.threads
    }
}

impl resources::jobs::JobsSearch {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::Job>> {
        Pages::new(self.call).items()
    }
}

impl resources::agents::AgentsList {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::Agent>> {
        Pages::new(self.call).items()
    }
}

impl resources::agents::AgentsSearch {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::Agent>> {
        Pages::new(self.call).items()
    }
}

impl resources::agents::AgentsFeed {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::FeedEntry>> {
        Pages::new(self.call).items()
    }
}

impl resources::inbox::InboxList {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<types::Inbox> {
        Pages::new(self.call).items()
    }
}
