//! Lists, and how they are paged.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{ListShape, Listed};
use guildhall_runtime::{Items, Pages};
use super::{resources, types};

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

impl Listed for types::Review {
    const SHAPE: ListShape = ListShape {
        keys: &["reviews", "items", "results", "data"],
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

impl resources::jobs::JobsSearch {
    /// Sends the call again and again, and gives the items of all pages.
    ///
    /// The stream asks for the next page when it is polled for it. `limit_items` ends it early, `by_page` gives the pages.
    #[inline]
    pub fn stream(self) -> Items<guildhall_runtime::Listing<types::Job>> {
        Pages::new(self.call).items()
    }
}
