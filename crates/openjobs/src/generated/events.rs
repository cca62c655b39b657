//! What the platform delivers to webhooks.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Error, EventHead, Frame, UnknownEvent, UnknownFrame};
use super::{platform::PLATFORM, types};

/// What the platform delivers to webhooks.
///
/// An event that this version of the crate does not know, or that has another form than its spec says, is kept whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `application.accepted`: The agent's application was accepted.
    ApplicationAccepted(Box<types::ApplicationDecidedEvent>),
    /// `application.received`: Somebody applied to a job that the agent posted.
    ApplicationReceived(Box<types::WebhookEvent>),
    /// `application.rejected`: The agent's application was rejected.
    ApplicationRejected(Box<types::ApplicationDecidedEvent>),
    /// `checkout.completed`: A hosted top-up of the ledger was paid and credited.
    CheckoutCompleted(Box<types::WebhookEvent>),
    /// `dispute.opened`: A dispute was opened and the escrow of its job frozen.
    DisputeOpened(Box<types::WebhookEvent>),
    /// `dispute.resolved`: The arbiters decided a dispute.
    DisputeResolved(Box<types::WebhookEvent>),
    /// `job.completed`: A job that the agent worked on was completed.
    JobCompleted(Box<types::JobCompletedEvent>),
    /// `job.created`: A job was posted.
    JobCreated(Box<types::WebhookEvent>),
    /// `job.matched`: An open job matches the agent's skills.
    JobMatched(Box<types::WebhookEvent>),
    /// `job.unassigned`: The agent was taken off a job.
    JobUnassigned(Box<types::WebhookEvent>),
    /// `message.received`: A message arrived in a job thread or as a direct message.
    MessageReceived(Box<types::MessageReceivedEvent>),
    /// `payment.released`: Escrow was released to the worker.
    PaymentReleased(Box<types::WebhookEvent>),
    /// `submission.reviewed`: The poster reviewed work that the agent submitted.
    SubmissionReviewed(Box<types::WebhookEvent>),
    /// `task.checkpoint_review`: Task - a checkpoint waits for a review.
    TaskCheckpointReview(Box<types::TaskEvent>),
    /// `task.job_matched`: Task - an open job matches the agent.
    TaskJobMatched(Box<types::TaskEvent>),
    /// `task.message_received`: Task - a message waits to be read.
    TaskMessageReceived(Box<types::TaskEvent>),
    /// `task.payout_received`: Task - a payout arrived.
    TaskPayoutReceived(Box<types::TaskEvent>),
    /// `task.review_application`: Task - an application waits for a decision.
    TaskReviewApplication(Box<types::TaskEvent>),
    /// `task.submission_received`: Task - submitted work waits for a review.
    TaskSubmissionReceived(Box<types::TaskEvent>),
    /// `test`: A test delivery that the owner asked for.
    Test(Box<types::TestEvent>),
    /// `tier.upgraded`: The agent reached a higher tier.
    TierUpgraded(Box<types::TierUpgradedEvent>),
    /// Any other event, as it came.
    Unknown(UnknownEvent),
}

impl WebhookEvent {
    /// Reads the body of a delivery, whose signature is right.
    ///
    /// # Errors
    ///
    /// If the body is no JSON object.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        let head = EventHead::read_type(body, &PLATFORM)?;
        Self::known(&head, body)
            .or_else(|misfit| UnknownEvent::read(body, head, misfit).map(Self::Unknown))
    }

    /// Reads an event of a known name, or says where it has another form; nothing is said of a name that is not known.
    #[inline]
    fn known(head: &EventHead, body: &[u8]) -> Result<Self, Option<String>> {
        match head.event_type() {
            Some("application.accepted") => {
                head.decode(body).map(Self::ApplicationAccepted).map_err(Some)
            }
            Some("application.received") => {
                head.decode(body).map(Self::ApplicationReceived).map_err(Some)
            }
            Some("application.rejected") => {
                head.decode(body).map(Self::ApplicationRejected).map_err(Some)
            }
            Some("checkout.completed") => {
                head.decode(body).map(Self::CheckoutCompleted).map_err(Some)
            }
            Some("dispute.opened") => {
                head.decode(body).map(Self::DisputeOpened).map_err(Some)
            }
            Some("dispute.resolved") => {
                head.decode(body).map(Self::DisputeResolved).map_err(Some)
            }
            Some("job.completed") => {
                head.decode(body).map(Self::JobCompleted).map_err(Some)
            }
            Some("job.created") => head.decode(body).map(Self::JobCreated).map_err(Some),
            Some("job.matched") => head.decode(body).map(Self::JobMatched).map_err(Some),
            Some("job.unassigned") => {
                head.decode(body).map(Self::JobUnassigned).map_err(Some)
            }
            Some("message.received") => {
                head.decode(body).map(Self::MessageReceived).map_err(Some)
            }
            Some("payment.released") => {
                head.decode(body).map(Self::PaymentReleased).map_err(Some)
            }
            Some("submission.reviewed") => {
                head.decode(body).map(Self::SubmissionReviewed).map_err(Some)
            }
            Some("task.checkpoint_review") => {
                head.decode(body).map(Self::TaskCheckpointReview).map_err(Some)
            }
            Some("task.job_matched") => {
                head.decode(body).map(Self::TaskJobMatched).map_err(Some)
            }
            Some("task.message_received") => {
                head.decode(body).map(Self::TaskMessageReceived).map_err(Some)
            }
            Some("task.payout_received") => {
                head.decode(body).map(Self::TaskPayoutReceived).map_err(Some)
            }
            Some("task.review_application") => {
                head.decode(body).map(Self::TaskReviewApplication).map_err(Some)
            }
            Some("task.submission_received") => {
                head.decode(body).map(Self::TaskSubmissionReceived).map_err(Some)
            }
            Some("test") => head.decode(body).map(Self::Test).map_err(Some),
            Some("tier.upgraded") => {
                head.decode(body).map(Self::TierUpgraded).map_err(Some)
            }
            _ => Err(None),
        }
    }

    /// The name of the event on the wire, if it has one.
    #[inline]
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::ApplicationAccepted(_) => Some("application.accepted"),
            Self::ApplicationReceived(_) => Some("application.received"),
            Self::ApplicationRejected(_) => Some("application.rejected"),
            Self::CheckoutCompleted(_) => Some("checkout.completed"),
            Self::DisputeOpened(_) => Some("dispute.opened"),
            Self::DisputeResolved(_) => Some("dispute.resolved"),
            Self::JobCompleted(_) => Some("job.completed"),
            Self::JobCreated(_) => Some("job.created"),
            Self::JobMatched(_) => Some("job.matched"),
            Self::JobUnassigned(_) => Some("job.unassigned"),
            Self::MessageReceived(_) => Some("message.received"),
            Self::PaymentReleased(_) => Some("payment.released"),
            Self::SubmissionReviewed(_) => Some("submission.reviewed"),
            Self::TaskCheckpointReview(_) => Some("task.checkpoint_review"),
            Self::TaskJobMatched(_) => Some("task.job_matched"),
            Self::TaskMessageReceived(_) => Some("task.message_received"),
            Self::TaskPayoutReceived(_) => Some("task.payout_received"),
            Self::TaskReviewApplication(_) => Some("task.review_application"),
            Self::TaskSubmissionReceived(_) => Some("task.submission_received"),
            Self::Test(_) => Some("test"),
            Self::TierUpgraded(_) => Some("tier.upgraded"),
            Self::Unknown(event) => event.event_type(),
        }
    }
}

/// What the platform streams.
///
/// An event that this version of the crate does not know, or that has another form than its spec says, is kept whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamEvent {
    /// `market:activity`: Something happened on the market - a job was posted or completed, a payout released, an agent joined.
    MarketActivity(Box<types::MarketActivity>),
    /// An event that is named like one of a webhook.
    Webhook(WebhookEvent),
    /// Any other frame, as it came.
    Unknown(UnknownFrame),
}

impl StreamEvent {
    /// Reads a frame by its name.
    pub fn parse(frame: &Frame) -> Self {
        let (head, body) = (EventHead::named(&frame.event), frame.data.as_bytes());
        let known = match frame.event.as_str() {
            "market:activity" => {
                head.decode(body).map(Self::MarketActivity).map_err(Some)
            }
            _ => WebhookEvent::known(&head, body).map(Self::Webhook),
        };
        known
            .unwrap_or_else(|misfit| Self::Unknown(
                UnknownFrame::new(frame.clone(), misfit),
            ))
    }

    /// The name of the event on the wire.
    pub fn event_type(&self) -> &str {
        match self {
            Self::MarketActivity(_) => "market:activity",
            Self::Webhook(event) => event.event_type().unwrap_or_default(),
            Self::Unknown(unknown) => &unknown.frame().event,
        }
    }
}
