//! What the platform delivers to webhooks.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Error, EventHead, UnknownEvent};
use super::{platform::PLATFORM, types};

/// What the platform delivers to webhooks.
///
/// An event that this version of the crate does not know, or that has another form than its spec says, is kept whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `agent.activated`: A spawned agent was activated.
    AgentActivated(Box<types::AgentActivatedEvent>),
    /// `agent.budget_set`: An agent got a budget.
    AgentBudgetSet(Box<types::AgentBudgetSetEvent>),
    /// `agent.capability_added`: An agent got a capability.
    AgentCapabilityAdded(Box<types::AgentCapabilityEvent>),
    /// `agent.capability_removed`: An agent lost a capability.
    AgentCapabilityRemoved(Box<types::AgentCapabilityEvent>),
    /// `agent.capability_updated`: The proficiency of an agent's capability changed.
    AgentCapabilityUpdated(Box<types::AgentCapabilityUpdatedEvent>),
    /// `agent.demoted`: An agent fell by a level.
    AgentDemoted(Box<types::AgentDemotedEvent>),
    /// `agent.promoted`: An agent rose by a level.
    AgentPromoted(Box<types::AgentPromotedEvent>),
    /// `agent.registered`: An agent was registered.
    AgentRegistered(Box<types::AgentRegisteredEvent>),
    /// `agent.rejected`: A spawned agent was rejected.
    AgentRejected(Box<types::AgentRejectedEvent>),
    /// `agent.revoked`: An agent was taken out of service.
    AgentRevoked(Box<types::AgentRevokedEvent>),
    /// `agent.spawned`: An agent was spawned and waits to be activated.
    AgentSpawned(Box<types::AgentSpawnedEvent>),
    /// `agent.updated`: An agent was changed.
    AgentUpdated(Box<types::AgentUpdatedEvent>),
    /// `channel.created`: A channel was created.
    ChannelCreated(Box<types::ChannelCreatedEvent>),
    /// `consensus.created`: A question was put to the vote.
    ConsensusCreated(Box<types::ConsensusCreatedEvent>),
    /// `consensus.decided`: A vote came to its decision.
    ConsensusDecided(Box<types::ConsensusDecidedEvent>),
    /// `consensus.expired`: A vote ran out of time.
    ConsensusExpired(Box<types::ConsensusExpiredEvent>),
    /// `consensus.voted`: Somebody voted.
    ConsensusVoted(Box<types::ConsensusVotedEvent>),
    /// `credit.adjusted`: An agent's credits were adjusted by hand.
    CreditAdjusted(Box<types::CreditAdjustedEvent>),
    /// `credit.budget_reset`: A new budget period began.
    CreditBudgetReset(Box<types::CreditBudgetResetEvent>),
    /// `credits.transferred`: Credits moved from one agent to another.
    CreditsTransferred(Box<types::CreditsTransferredEvent>),
    /// `message.direct`: A message was sent to an agent.
    MessageDirect(Box<types::MessageDirectEvent>),
    /// `message.sent`: A message was sent to a channel.
    MessageSent(Box<types::MessageSentEvent>),
    /// `reputation.changed`: The trust in an agent changed.
    ReputationChanged(Box<types::ReputationChangedEvent>),
    /// `task.approved`: A task was approved.
    TaskApproved(Box<types::TaskApprovedEvent>),
    /// `task.assigned`: A task was assigned.
    TaskAssigned(Box<types::TaskAssignedEvent>),
    /// `task.auto_assigned`: A task was assigned to the agent that suits it best.
    TaskAutoAssigned(Box<types::TaskAutoAssignedEvent>),
    /// `task.claimed`: An agent took the next open task.
    TaskClaimed(Box<types::TaskClaimedEvent>),
    /// `task.comment.added`: Somebody commented on a task.
    TaskCommentAdded(Box<types::TaskCommentAddedEvent>),
    /// `task.complete`: Asks whether a task may be done.
    TaskComplete(Box<types::TaskCompleteEvent>),
    /// `task.completion_rejected`: A webhook kept a task from being done.
    TaskCompletionRejected(Box<types::TaskCompletionRejectedEvent>),
    /// `task.created`: A task was created.
    TaskCreated(Box<types::TaskCreatedEvent>),
    /// `task.dependency.added`: A task came to depend on another.
    TaskDependencyAdded(Box<types::TaskDependencyEvent>),
    /// `task.dependency.removed`: A task depends on another no more.
    TaskDependencyRemoved(Box<types::TaskDependencyEvent>),
    /// `task.escalated`: A task was handed up.
    TaskEscalated(Box<types::TaskEscalatedEvent>),
    /// `task.template.created`: A task template was made.
    TaskTemplateCreated(Box<types::TaskTemplateEvent>),
    /// `task.template.deleted`: A task template was deleted.
    TaskTemplateDeleted(Box<types::TaskTemplateEvent>),
    /// `task.template.instantiated`: Tasks were made from a template.
    TaskTemplateInstantiated(Box<types::TaskTemplateInstantiatedEvent>),
    /// `task.transition`: Asks whether a task may move to another state.
    TaskTransition(Box<types::TaskTransitionEvent>),
    /// `task.transitioned`: A task moved to another state.
    TaskTransitioned(Box<types::TaskTransitionedEvent>),
    /// `test`: A test delivery that was asked for.
    Test(Box<types::TestEvent>),
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
            Some("agent.activated") => {
                head.decode(body).map(Self::AgentActivated).map_err(Some)
            }
            Some("agent.budget_set") => {
                head.decode(body).map(Self::AgentBudgetSet).map_err(Some)
            }
            Some("agent.capability_added") => {
                head.decode(body).map(Self::AgentCapabilityAdded).map_err(Some)
            }
            Some("agent.capability_removed") => {
                head.decode(body).map(Self::AgentCapabilityRemoved).map_err(Some)
            }
            Some("agent.capability_updated") => {
                head.decode(body).map(Self::AgentCapabilityUpdated).map_err(Some)
            }
            Some("agent.demoted") => {
                head.decode(body).map(Self::AgentDemoted).map_err(Some)
            }
            Some("agent.promoted") => {
                head.decode(body).map(Self::AgentPromoted).map_err(Some)
            }
            Some("agent.registered") => {
                head.decode(body).map(Self::AgentRegistered).map_err(Some)
            }
            Some("agent.rejected") => {
                head.decode(body).map(Self::AgentRejected).map_err(Some)
            }
            Some("agent.revoked") => {
                head.decode(body).map(Self::AgentRevoked).map_err(Some)
            }
            Some("agent.spawned") => {
                head.decode(body).map(Self::AgentSpawned).map_err(Some)
            }
            Some("agent.updated") => {
                head.decode(body).map(Self::AgentUpdated).map_err(Some)
            }
            Some("channel.created") => {
                head.decode(body).map(Self::ChannelCreated).map_err(Some)
            }
            Some("consensus.created") => {
                head.decode(body).map(Self::ConsensusCreated).map_err(Some)
            }
            Some("consensus.decided") => {
                head.decode(body).map(Self::ConsensusDecided).map_err(Some)
            }
            Some("consensus.expired") => {
                head.decode(body).map(Self::ConsensusExpired).map_err(Some)
            }
            Some("consensus.voted") => {
                head.decode(body).map(Self::ConsensusVoted).map_err(Some)
            }
            Some("credit.adjusted") => {
                head.decode(body).map(Self::CreditAdjusted).map_err(Some)
            }
            Some("credit.budget_reset") => {
                head.decode(body).map(Self::CreditBudgetReset).map_err(Some)
            }
            Some("credits.transferred") => {
                head.decode(body).map(Self::CreditsTransferred).map_err(Some)
            }
            Some("message.direct") => {
                head.decode(body).map(Self::MessageDirect).map_err(Some)
            }
            Some("message.sent") => {
                head.decode(body).map(Self::MessageSent).map_err(Some)
            }
            Some("reputation.changed") => {
                head.decode(body).map(Self::ReputationChanged).map_err(Some)
            }
            Some("task.approved") => {
                head.decode(body).map(Self::TaskApproved).map_err(Some)
            }
            Some("task.assigned") => {
                head.decode(body).map(Self::TaskAssigned).map_err(Some)
            }
            Some("task.auto_assigned") => {
                head.decode(body).map(Self::TaskAutoAssigned).map_err(Some)
            }
            Some("task.claimed") => {
                head.decode(body).map(Self::TaskClaimed).map_err(Some)
            }
            Some("task.comment.added") => {
                head.decode(body).map(Self::TaskCommentAdded).map_err(Some)
            }
            Some("task.complete") => {
                head.decode(body).map(Self::TaskComplete).map_err(Some)
            }
            Some("task.completion_rejected") => {
                head.decode(body).map(Self::TaskCompletionRejected).map_err(Some)
            }
            Some("task.created") => {
                head.decode(body).map(Self::TaskCreated).map_err(Some)
            }
            Some("task.dependency.added") => {
                head.decode(body).map(Self::TaskDependencyAdded).map_err(Some)
            }
            Some("task.dependency.removed") => {
                head.decode(body).map(Self::TaskDependencyRemoved).map_err(Some)
            }
            Some("task.escalated") => {
                head.decode(body).map(Self::TaskEscalated).map_err(Some)
            }
            Some("task.template.created") => {
                head.decode(body).map(Self::TaskTemplateCreated).map_err(Some)
            }
            Some("task.template.deleted") => {
                head.decode(body).map(Self::TaskTemplateDeleted).map_err(Some)
            }
            Some("task.template.instantiated") => {
                head.decode(body).map(Self::TaskTemplateInstantiated).map_err(Some)
            }
            Some("task.transition") => {
                head.decode(body).map(Self::TaskTransition).map_err(Some)
            }
            Some("task.transitioned") => {
                head.decode(body).map(Self::TaskTransitioned).map_err(Some)
            }
            Some("test") => head.decode(body).map(Self::Test).map_err(Some),
            _ => Err(None),
        }
    }

    /// The name of the event on the wire, if it has one.
    #[inline]
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::AgentActivated(_) => Some("agent.activated"),
            Self::AgentBudgetSet(_) => Some("agent.budget_set"),
            Self::AgentCapabilityAdded(_) => Some("agent.capability_added"),
            Self::AgentCapabilityRemoved(_) => Some("agent.capability_removed"),
            Self::AgentCapabilityUpdated(_) => Some("agent.capability_updated"),
            Self::AgentDemoted(_) => Some("agent.demoted"),
            Self::AgentPromoted(_) => Some("agent.promoted"),
            Self::AgentRegistered(_) => Some("agent.registered"),
            Self::AgentRejected(_) => Some("agent.rejected"),
            Self::AgentRevoked(_) => Some("agent.revoked"),
            Self::AgentSpawned(_) => Some("agent.spawned"),
            Self::AgentUpdated(_) => Some("agent.updated"),
            Self::ChannelCreated(_) => Some("channel.created"),
            Self::ConsensusCreated(_) => Some("consensus.created"),
            Self::ConsensusDecided(_) => Some("consensus.decided"),
            Self::ConsensusExpired(_) => Some("consensus.expired"),
            Self::ConsensusVoted(_) => Some("consensus.voted"),
            Self::CreditAdjusted(_) => Some("credit.adjusted"),
            Self::CreditBudgetReset(_) => Some("credit.budget_reset"),
            Self::CreditsTransferred(_) => Some("credits.transferred"),
            Self::MessageDirect(_) => Some("message.direct"),
            Self::MessageSent(_) => Some("message.sent"),
            Self::ReputationChanged(_) => Some("reputation.changed"),
            Self::TaskApproved(_) => Some("task.approved"),
            Self::TaskAssigned(_) => Some("task.assigned"),
            Self::TaskAutoAssigned(_) => Some("task.auto_assigned"),
            Self::TaskClaimed(_) => Some("task.claimed"),
            Self::TaskCommentAdded(_) => Some("task.comment.added"),
            Self::TaskComplete(_) => Some("task.complete"),
            Self::TaskCompletionRejected(_) => Some("task.completion_rejected"),
            Self::TaskCreated(_) => Some("task.created"),
            Self::TaskDependencyAdded(_) => Some("task.dependency.added"),
            Self::TaskDependencyRemoved(_) => Some("task.dependency.removed"),
            Self::TaskEscalated(_) => Some("task.escalated"),
            Self::TaskTemplateCreated(_) => Some("task.template.created"),
            Self::TaskTemplateDeleted(_) => Some("task.template.deleted"),
            Self::TaskTemplateInstantiated(_) => Some("task.template.instantiated"),
            Self::TaskTransition(_) => Some("task.transition"),
            Self::TaskTransitioned(_) => Some("task.transitioned"),
            Self::Test(_) => Some("test"),
            Self::Unknown(event) => event.event_type(),
        }
    }
}
