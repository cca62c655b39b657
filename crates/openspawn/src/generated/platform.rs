//! The platform as a whole.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

#[allow(unused_imports, reason = "not every platform tells everything")]
use guildhall_runtime::{
    Credential, Platform, RateLimit, RateLimitReset, RateWindow, Retry,
    SignatureEncoding, WebhookEventInfo, WebhookScheme, Webhooks,
};

use super::operations;

/// The platform, as the root of its spec describes it.
pub static PLATFORM: Platform = Platform {
    name: "openspawn",
    title: "OpenSpawn",
    version: "2026-02-18",
    prefix: "/api/v1",
    environments: &[
        guildhall_runtime::Environment {
            name: "production",
            origin: "https://api.openspawn.dev",
            headers: &[],
        },
    ],
    dialects: &[],
    credentials: &[
        Credential {
            name: "apiKey",
            flow: "static-header",
            header: "Authorization",
            prefix: "Bearer ",
            token_prefix: Some("osp_"),
            environment_variable: Some("OPENSPAWN_API_KEY"),
            parts: &[],
        },
        Credential {
            name: "hmac",
            flow: "hmac-request",
            header: "X-Signature",
            prefix: "",
            token_prefix: None,
            environment_variable: None,
            parts: &[("agentId", "OPENSPAWN_AGENT_ID"), ("secret", "OPENSPAWN_SECRET")],
        },
        Credential {
            name: "jwt",
            flow: "jwt",
            header: "Authorization",
            prefix: "Bearer ",
            token_prefix: None,
            environment_variable: None,
            parts: &[],
        },
    ],
    exclusive_credentials: true,
    empty_body: true,
    retry: Retry {
        statuses: &[408u16, 429u16, 500u16, 502u16, 503u16, 504u16],
        refused: &[429u16],
        base: 1f64,
        cap: 32f64,
        max_retries: 3u32,
    },
    rate_limit: Some(RateLimit {
        remaining: Some("X-RateLimit-Remaining"),
        limit: Some("X-RateLimit-Limit"),
        reset: Some("X-RateLimit-Reset"),
        reset_form: RateLimitReset::Seconds,
        windows: &[
            RateWindow {
                name: "operation",
                requests: 100u32,
                seconds: 60u64,
            },
        ],
    }),
    webhooks: Some(Webhooks {
        schemes: &[
            WebhookScheme {
                name: "bikini-bottom",
                header: "X-BikiniBottom-Signature",
                encoding: SignatureEncoding::Hex,
                prefix: "sha256=",
            },
            WebhookScheme {
                name: "openspawn",
                header: "X-OpenSpawn-Signature",
                encoding: SignatureEncoding::Hex,
                prefix: "sha256=",
            },
        ],
        type_members: &["event"],
        id_members: &[],
        id_headers: &["X-BikiniBottom-Delivery", "X-OpenSpawn-Delivery"],
        all: Some("*"),
        events: &[
            WebhookEventInfo {
                name: "agent.activated",
                summary: "A spawned agent was activated",
                schema: "AgentActivatedEvent",
            },
            WebhookEventInfo {
                name: "agent.budget_set",
                summary: "An agent got a budget",
                schema: "AgentBudgetSetEvent",
            },
            WebhookEventInfo {
                name: "agent.capability_added",
                summary: "An agent got a capability",
                schema: "AgentCapabilityEvent",
            },
            WebhookEventInfo {
                name: "agent.capability_removed",
                summary: "An agent lost a capability",
                schema: "AgentCapabilityEvent",
            },
            WebhookEventInfo {
                name: "agent.capability_updated",
                summary: "The proficiency of an agent's capability changed",
                schema: "AgentCapabilityUpdatedEvent",
            },
            WebhookEventInfo {
                name: "agent.demoted",
                summary: "An agent fell by a level",
                schema: "AgentDemotedEvent",
            },
            WebhookEventInfo {
                name: "agent.promoted",
                summary: "An agent rose by a level",
                schema: "AgentPromotedEvent",
            },
            WebhookEventInfo {
                name: "agent.registered",
                summary: "An agent was registered",
                schema: "AgentRegisteredEvent",
            },
            WebhookEventInfo {
                name: "agent.rejected",
                summary: "A spawned agent was rejected",
                schema: "AgentRejectedEvent",
            },
            WebhookEventInfo {
                name: "agent.revoked",
                summary: "An agent was taken out of service",
                schema: "AgentRevokedEvent",
            },
            WebhookEventInfo {
                name: "agent.spawned",
                summary: "An agent was spawned and waits to be activated",
                schema: "AgentSpawnedEvent",
            },
            WebhookEventInfo {
                name: "agent.updated",
                summary: "An agent was changed",
                schema: "AgentUpdatedEvent",
            },
            WebhookEventInfo {
                name: "channel.created",
                summary: "A channel was created",
                schema: "ChannelCreatedEvent",
            },
            WebhookEventInfo {
                name: "consensus.created",
                summary: "A question was put to the vote",
                schema: "ConsensusCreatedEvent",
            },
            WebhookEventInfo {
                name: "consensus.decided",
                summary: "A vote came to its decision",
                schema: "ConsensusDecidedEvent",
            },
            WebhookEventInfo {
                name: "consensus.expired",
                summary: "A vote ran out of time",
                schema: "ConsensusExpiredEvent",
            },
            WebhookEventInfo {
                name: "consensus.voted",
                summary: "Somebody voted",
                schema: "ConsensusVotedEvent",
            },
            WebhookEventInfo {
                name: "credit.adjusted",
                summary: "An agent's credits were adjusted by hand",
                schema: "CreditAdjustedEvent",
            },
            WebhookEventInfo {
                name: "credit.budget_reset",
                summary: "A new budget period began",
                schema: "CreditBudgetResetEvent",
            },
            WebhookEventInfo {
                name: "credits.transferred",
                summary: "Credits moved from one agent to another",
                schema: "CreditsTransferredEvent",
            },
            WebhookEventInfo {
                name: "message.direct",
                summary: "A message was sent to an agent",
                schema: "MessageDirectEvent",
            },
            WebhookEventInfo {
                name: "message.sent",
                summary: "A message was sent to a channel",
                schema: "MessageSentEvent",
            },
            WebhookEventInfo {
                name: "reputation.changed",
                summary: "The trust in an agent changed",
                schema: "ReputationChangedEvent",
            },
            WebhookEventInfo {
                name: "task.approved",
                summary: "A task was approved",
                schema: "TaskApprovedEvent",
            },
            WebhookEventInfo {
                name: "task.assigned",
                summary: "A task was assigned",
                schema: "TaskAssignedEvent",
            },
            WebhookEventInfo {
                name: "task.auto_assigned",
                summary: "A task was assigned to the agent that suits it best",
                schema: "TaskAutoAssignedEvent",
            },
            WebhookEventInfo {
                name: "task.claimed",
                summary: "An agent took the next open task",
                schema: "TaskClaimedEvent",
            },
            WebhookEventInfo {
                name: "task.comment.added",
                summary: "Somebody commented on a task",
                schema: "TaskCommentAddedEvent",
            },
            WebhookEventInfo {
                name: "task.complete",
                summary: "Asks whether a task may be done",
                schema: "TaskCompleteEvent",
            },
            WebhookEventInfo {
                name: "task.completion_rejected",
                summary: "A webhook kept a task from being done",
                schema: "TaskCompletionRejectedEvent",
            },
            WebhookEventInfo {
                name: "task.created",
                summary: "A task was created",
                schema: "TaskCreatedEvent",
            },
            WebhookEventInfo {
                name: "task.dependency.added",
                summary: "A task came to depend on another",
                schema: "TaskDependencyEvent",
            },
            WebhookEventInfo {
                name: "task.dependency.removed",
                summary: "A task depends on another no more",
                schema: "TaskDependencyEvent",
            },
            WebhookEventInfo {
                name: "task.escalated",
                summary: "A task was handed up",
                schema: "TaskEscalatedEvent",
            },
            WebhookEventInfo {
                name: "task.template.created",
                summary: "A task template was made",
                schema: "TaskTemplateEvent",
            },
            WebhookEventInfo {
                name: "task.template.deleted",
                summary: "A task template was deleted",
                schema: "TaskTemplateEvent",
            },
            WebhookEventInfo {
                name: "task.template.instantiated",
                summary: "Tasks were made from a template",
                schema: "TaskTemplateInstantiatedEvent",
            },
            WebhookEventInfo {
                name: "task.transition",
                summary: "Asks whether a task may move to another state",
                schema: "TaskTransitionEvent",
            },
            WebhookEventInfo {
                name: "task.transitioned",
                summary: "A task moved to another state",
                schema: "TaskTransitionedEvent",
            },
            WebhookEventInfo {
                name: "test",
                summary: "A test delivery that was asked for",
                schema: "TestEvent",
            },
        ],
    }),
    operations: &[
        &operations::SYSTEM_HEALTH,
        &operations::SYSTEM_ROOT,
        &operations::AUTH_LOGIN,
        &operations::AUTH_REFRESH,
        &operations::AUTH_LOGOUT,
        &operations::AUTH_LOGOUT_ALL,
        &operations::AUTH_ME,
        &operations::AUTH_UPDATE_PROFILE,
        &operations::AUTH_CHANGE_PASSWORD,
        &operations::AUTH_REGISTER,
        &operations::AUTH_TOTP_SETUP,
        &operations::AUTH_TOTP_VERIFY,
        &operations::AUTH_TOTP_DISABLE,
        &operations::AUTH_GOOGLE,
        &operations::AUTH_GOOGLE_CALLBACK,
        &operations::API_KEYS_LIST,
        &operations::API_KEYS_CREATE,
        &operations::API_KEYS_GET,
        &operations::API_KEYS_REVOKE,
        &operations::AGENTS_LIST,
        &operations::AGENTS_GET,
        &operations::AGENTS_UPDATE,
        &operations::AGENTS_SPAWN,
        &operations::AGENTS_HIERARCHY,
        &operations::AGENTS_REGISTER,
        &operations::AGENTS_REVOKE,
        &operations::AGENTS_BALANCE,
        &operations::AGENTS_CAPACITY,
        &operations::AGENTS_PENDING,
        &operations::AGENTS_ACTIVATE,
        &operations::AGENTS_REJECT,
        &operations::CREDITS_TRANSFER,
        &operations::BUDGETS_GET,
        &operations::BUDGETS_SET,
        &operations::BUDGETS_CAN_SPEND,
        &operations::BUDGETS_ALERTS,
        &operations::CAPABILITIES_LIST_ORG,
        &operations::CAPABILITIES_MATCH,
        &operations::CAPABILITIES_BEST_MATCH,
        &operations::CAPABILITIES_LIST,
        &operations::CAPABILITIES_ADD,
        &operations::CAPABILITIES_REMOVE,
        &operations::CAPABILITIES_UPDATE,
        &operations::REPUTATION_GET,
        &operations::REPUTATION_HISTORY,
        &operations::REPUTATION_BONUS,
        &operations::REPUTATION_PENALTY,
        &operations::REPUTATION_DEMOTE,
        &operations::REPUTATION_LEADERBOARD,
        &operations::TASKS_LIST,
        &operations::TASKS_CREATE,
        &operations::TASKS_GET,
        &operations::TASKS_TRANSITION,
        &operations::TASKS_ASSIGN,
        &operations::TASKS_APPROVE,
        &operations::TASKS_ADD_DEPENDENCY,
        &operations::TASKS_REMOVE_DEPENDENCY,
        &operations::TASKS_COMMENTS,
        &operations::TASKS_ADD_COMMENT,
        &operations::TASKS_ESCALATE,
        &operations::TASKS_ESCALATIONS,
        &operations::TASKS_CREATE_TEMPLATE,
        &operations::TASKS_CANDIDATES,
        &operations::TASKS_AUTO_ASSIGN,
        &operations::TEMPLATES_LIST,
        &operations::TEMPLATES_CREATE,
        &operations::TEMPLATES_GET,
        &operations::TEMPLATES_DELETE,
        &operations::TEMPLATES_INSTANTIATE,
        &operations::ROUTING_SUGGEST,
        &operations::ESCALATIONS_LIST_OPEN,
        &operations::ESCALATIONS_RESOLVE,
        &operations::CONSENSUS_CREATE,
        &operations::CONSENSUS_PENDING,
        &operations::CONSENSUS_VOTABLE,
        &operations::CONSENSUS_GET,
        &operations::CONSENSUS_CANCEL,
        &operations::CONSENSUS_VOTE,
        &operations::CREDITS_BALANCE,
        &operations::CREDITS_SPEND,
        &operations::CREDITS_HISTORY,
        &operations::CREDITS_ADJUST,
        &operations::CREDITS_LITELLM_CALLBACK,
        &operations::ANALYTICS_STATS,
        &operations::ANALYTICS_TRENDS,
        &operations::ANALYTICS_AGENTS,
        &operations::ANALYTICS_TRIGGERS,
        &operations::ANALYTICS_ALERTS,
        &operations::ANALYTICS_TOP_SPENDERS,
        &operations::CHANNELS_LIST,
        &operations::CHANNELS_CREATE,
        &operations::CHANNELS_GET,
        &operations::MESSAGES_LIST,
        &operations::MESSAGES_SEND,
        &operations::MESSAGES_GET,
        &operations::MESSAGES_THREAD,
        &operations::DIRECT_MESSAGES_SEND,
        &operations::DIRECT_MESSAGES_CONVERSATIONS,
        &operations::DIRECT_MESSAGES_UNREAD,
        &operations::DIRECT_MESSAGES_LIST,
        &operations::DIRECT_MESSAGES_MARK_READ,
        &operations::EVENTS_LIST,
        &operations::EVENTS_GET,
        &operations::WEBHOOKS_LIST,
        &operations::WEBHOOKS_CREATE,
        &operations::WEBHOOKS_GET,
        &operations::WEBHOOKS_DELETE,
        &operations::WEBHOOKS_UPDATE,
        &operations::WEBHOOKS_TEST,
        &operations::INBOUND_RECEIVE,
        &operations::INBOUND_RECEIVE_BATCH,
    ],
};

/// Where the platform runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Production. The server is open source, so most installations have an address of their own.
    #[default]
    Production,
}

impl Environment {
    /// What the spec says of it.
    pub fn info(self) -> &'static guildhall_runtime::Environment {
        match self {
            Self::Production => &PLATFORM.environments[0usize],
        }
    }
}

/// How the platform is spoken to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// As the spec says.
    #[default]
    Current,
}

impl Dialect {
    /// What the spec says of it; `None` for the current one.
    pub fn info(self) -> Option<&'static guildhall_runtime::Dialect> {
        match self {
            Self::Current => None,
        }
    }
}
