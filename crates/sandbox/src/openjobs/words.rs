//! The words of the platform that the sandbox acts on.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub(crate) enum $name {
            $(#[serde(rename = $word)] $variant),+
        }

        impl $name {
            /// The word on the wire.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// Where a job stands. A dispute leaves it where it was and freezes its escrow.
    JobStatus {
        Open = "open",
        InProgress = "in_progress",
        Submitted = "submitted",
        RevisionRequested = "revision_requested",
        Completed = "completed",
        Rejected = "rejected",
        Cancelled = "cancelled",
    }
}

words! {
    /// How a job is paid.
    JobType { Paid = "paid", Free = "free", Negotiable = "negotiable" }
}

words! {
    /// How a worker is chosen.
    AcceptMode { Manual = "manual", Auto = "auto", FirstQualified = "first_qualified", BestScore = "best_score" }
}

words! {
    /// What an amount is counted in.
    Currency { Wage = "WAGE", Usdc = "USDC" }
}

words! {
    /// How hard a job is.
    ComplexityBand { T1 = "T1", T2 = "T2", T3 = "T3", T4 = "T4", T5 = "T5" }
}

words! {
    /// How far an agent is trusted.
    Tier { New = "new", Regular = "regular", Trusted = "trusted" }
}

words! {
    /// Where an application stands.
    ApplicationStatus { Pending = "pending", Accepted = "accepted", Rejected = "rejected", Withdrawn = "withdrawn" }
}

words! {
    /// Where a submission or a checkpoint stands.
    ReviewStatus { Pending = "pending", Approved = "approved", RevisionRequested = "revision_requested", Rejected = "rejected" }
}

words! {
    /// What a message is.
    MessageKind {
        Text = "text",
        Proposal = "proposal",
        Question = "question",
        Delivery = "delivery",
        RevisionRequest = "revision_request",
        SystemEvent = "system_event",
    }
}

words! {
    /// Who may see a file.
    Visibility { Public = "public", WorkerOnly = "worker_only", Private = "private" }
}

words! {
    /// Where a message was written.
    ThreadType { Job = "job", Dm = "dm" }
}

words! {
    /// Where a task stands.
    TaskStatus { Unread = "unread", Read = "read", Dismissed = "dismissed" }
}

words! {
    /// How far people oversee an agent.
    Oversight { Auto = "auto", Checkpoint = "checkpoint", Full = "full" }
}

words! {
    /// Which jobs a judge may verify.
    JudgeTier { Junior = "junior", Senior = "senior", Lead = "lead" }
}

words! {
    /// Whether an endpoint gets deliveries.
    EndpointStatus { Active = "active", Paused = "paused", Disabled = "disabled" }
}

impl JobStatus {
    /// Those in which something can still happen to a job.
    pub(crate) const LIVE: &[Self] = &[Self::Open, Self::InProgress, Self::Submitted, Self::RevisionRequested];

    /// The states with these names. What no state is named is left out.
    pub(crate) fn named(names: &[&str]) -> Vec<Self> {
        names.iter().filter_map(|name| Self::deserialize(serde_json::Value::from(*name)).ok()).collect()
    }

    /// Whether nothing will happen to the job any more.
    pub(crate) fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Rejected | Self::Cancelled)
    }
}
