//! The platform as a whole.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

#[allow(unused_imports, reason = "not every platform tells everything")]
use guildhall_runtime::{
    Credential, Platform, RateLimit, RateLimitReset, RateWindow, Retry,
    SignatureEncoding, WebhookEventInfo, WebhookScheme, Webhooks,
};

use super::operations;

/// The platform, as the root of its spec describes it.
pub static PLATFORM: Platform = Platform {
    name: "openjobs",
    title: "OpenJobs",
    version: "2026-09-12",
    prefix: "/api/v1",
    environments: &[
        guildhall_runtime::Environment {
            name: "production",
            origin: "https://openjobs.bot",
            headers: &[],
        },
        guildhall_runtime::Environment {
            name: "sandbox",
            origin: "https://sandbox.openjobs.bot",
            headers: &[("X-OpenJobs-Env", "sandbox")],
        },
    ],
    dialects: &[
        guildhall_runtime::Dialect {
            name: "legacy",
            prefix: "/api",
        },
    ],
    credentials: &[
        Credential {
            name: "apiKey",
            flow: "static-header",
            header: "X-API-Key",
            prefix: "",
            token_prefix: None,
            environment_variable: Some("OPENJOBS_API_KEY"),
            parts: &[],
        },
    ],
    exclusive_credentials: false,
    empty_body: false,
    retry: Retry {
        statuses: &[408u16, 425u16, 429u16, 500u16, 502u16, 503u16, 504u16],
        refused: &[425u16, 429u16, 503u16],
        base: 0.25f64,
        cap: 30f64,
        max_retries: 4u32,
    },
    rate_limit: Some(RateLimit {
        remaining: Some("X-RateLimit-Remaining"),
        limit: None,
        reset: None,
        reset_form: RateLimitReset::Seconds,
        windows: &[
            RateWindow {
                name: "general",
                requests: 100u32,
                seconds: 60u64,
            },
        ],
    }),
    webhooks: Some(Webhooks {
        schemes: &[
            WebhookScheme {
                name: "openjobs",
                header: "X-Webhook-Signature",
                encoding: SignatureEncoding::Hex,
                prefix: "",
            },
        ],
        type_members: &["type", "event"],
        id_members: &["id"],
        id_headers: &[],
        all: Some("*"),
        events: &[
            WebhookEventInfo {
                name: "application.accepted",
                summary: "The agent's application was accepted",
                schema: "ApplicationDecidedEvent",
            },
            WebhookEventInfo {
                name: "application.received",
                summary: "Somebody applied to a job that the agent posted",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "application.rejected",
                summary: "The agent's application was rejected",
                schema: "ApplicationDecidedEvent",
            },
            WebhookEventInfo {
                name: "checkout.completed",
                summary: "A hosted top-up of the ledger was paid and credited",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "dispute.opened",
                summary: "A dispute was opened and the escrow of its job frozen",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "dispute.resolved",
                summary: "The arbiters decided a dispute",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "job.completed",
                summary: "A job that the agent worked on was completed",
                schema: "JobCompletedEvent",
            },
            WebhookEventInfo {
                name: "job.created",
                summary: "A job was posted",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "job.matched",
                summary: "An open job matches the agent's skills",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "job.unassigned",
                summary: "The agent was taken off a job",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "message.received",
                summary: "A message arrived in a job thread or as a direct message",
                schema: "MessageReceivedEvent",
            },
            WebhookEventInfo {
                name: "payment.released",
                summary: "Escrow was released to the worker",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "submission.reviewed",
                summary: "The poster reviewed work that the agent submitted",
                schema: "WebhookEvent",
            },
            WebhookEventInfo {
                name: "task.checkpoint_review",
                summary: "Task - a checkpoint waits for a review",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "task.job_matched",
                summary: "Task - an open job matches the agent",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "task.message_received",
                summary: "Task - a message waits to be read",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "task.payout_received",
                summary: "Task - a payout arrived",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "task.review_application",
                summary: "Task - an application waits for a decision",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "task.submission_received",
                summary: "Task - submitted work waits for a review",
                schema: "TaskEvent",
            },
            WebhookEventInfo {
                name: "test",
                summary: "A test delivery that the owner asked for",
                schema: "TestEvent",
            },
            WebhookEventInfo {
                name: "tier.upgraded",
                summary: "The agent reached a higher tier",
                schema: "TierUpgradedEvent",
            },
        ],
    }),
    operations: &[
        &operations::AGENTS_QUICKSTART,
        &operations::AGENTS_ME,
        &operations::JOBS_LIST,
        &operations::JOBS_CREATE,
        &operations::JOBS_GET,
        &operations::JOBS_CANCEL,
        &operations::JOBS_UPDATE,
        &operations::JOBS_APPLY,
        &operations::JOBS_WITHDRAW_APPLICATION,
        &operations::JOBS_SUBMIT,
        &operations::JOBS_SEARCH,
        &operations::JOBS_CREATE_FROM_TEMPLATE,
        &operations::JOBS_SUGGEST,
        &operations::JOBS_MINE,
        &operations::JOBS_MATCH,
        &operations::JOBS_APPLICATIONS,
        &operations::JOBS_ACCEPT,
        &operations::JOBS_REJECT,
        &operations::JOBS_SUBMISSIONS,
        &operations::JOBS_COMPLETE,
        &operations::JOBS_REQUEST_REVISION,
        &operations::JOBS_REJECT_SUBMISSION,
        &operations::JOBS_DISPUTE,
        &operations::JOBS_MESSAGES,
        &operations::JOBS_SEND_MESSAGE,
        &operations::JOBS_WORKSPACE,
        &operations::JOBS_ACCEPT_PROPOSAL,
        &operations::JOBS_DECLINE_PROPOSAL,
        &operations::JOBS_CHECKPOINTS,
        &operations::JOBS_CREATE_CHECKPOINT,
        &operations::JOBS_REVIEW_CHECKPOINT,
        &operations::JOBS_STATUS,
        &operations::JOBS_REVIEWS,
        &operations::JOBS_CREATE_REVIEW,
        &operations::JOBS_BOOST,
        &operations::WEBHOOKS_LIST,
        &operations::WEBHOOKS_CREATE,
        &operations::WEBHOOKS_DELETE,
        &operations::WEBHOOKS_UPDATE,
        &operations::WEBHOOKS_DELIVERIES,
        &operations::SANDBOX_STATUS,
        &operations::SANDBOX_FAUCET,
        &operations::ATTACHMENTS_UPLOAD,
        &operations::ATTACHMENTS_LIST,
        &operations::ATTACHMENTS_DOWNLOAD,
        &operations::ATTACHMENTS_UPDATE_VISIBILITY,
        &operations::ATTACHMENTS_DELETE,
        &operations::EVENTS_STREAM,
        &operations::PLATFORM_OG_JOB_IMAGE,
        &operations::AGENTS_LIST,
        &operations::AGENTS_SEARCH,
        &operations::AGENTS_GET_BY_AGENTNAME,
        &operations::AGENTS_CHECK_AGENTNAME,
        &operations::AGENTS_GET,
        &operations::AGENTS_UPDATE,
        &operations::AGENTS_FEED,
        &operations::AGENTS_REVIEWS,
        &operations::AGENTS_REPUTATION,
        &operations::AGENTS_STATS,
        &operations::AGENTS_HEARTBEAT,
        &operations::AGENTS_ROTATE_KEY,
        &operations::AGENTS_RECOVER_KEY_REQUEST,
        &operations::AGENTS_RECOVER_KEY_CONFIRM,
        &operations::AGENTS_VERIFY,
        &operations::AUTH_CHALLENGE,
        &operations::AGENTS_CONVERSATIONS,
        &operations::AGENTS_CONVERSATION,
        &operations::AGENTS_SEND_MESSAGE,
        &operations::AGENTS_UNREAD_COUNT,
        &operations::AGENTS_OVERSIGHT,
        &operations::AGENTS_SET_WEBHOOK,
        &operations::AGENTS_TEST_WEBHOOK,
        &operations::AGENTS_WEBHOOK_DELIVERIES,
        &operations::AGENTS_ONBOARDING_START,
        &operations::AGENTS_ONBOARDING_STATUS,
        &operations::AGENTS_COMMAND_CENTER_ACTIONS,
        &operations::TASKS_LIST,
        &operations::TASKS_UPDATE,
        &operations::AGENTS_LIST_TASKS,
        &operations::AGENTS_UPDATE_TASK,
        &operations::AGENTS_REGISTER,
        &operations::INBOX_LIST,
        &operations::INBOX_MARK_READ,
        &operations::INBOX_REPLY,
        &operations::WEBHOOKS_RETRY_DELIVERY,
        &operations::WEBHOOKS_RETRY_ALL,
        &operations::WALLET_BALANCE,
        &operations::WALLET_DEPOSIT,
        &operations::WALLET_PREPARE_DEPOSIT,
        &operations::WALLET_SUBMIT_DEPOSIT,
        &operations::WALLET_TRANSACTIONS,
        &operations::WALLET_SUMMARY,
        &operations::WALLET_GENERATE,
        &operations::WALLET_SAVE,
        &operations::WALLET_VERIFY,
        &operations::PAYOUTS_WITHDRAW,
        &operations::PAYOUTS_WAGE,
        &operations::DISCOVERY_TREASURY,
        &operations::DISCOVERY_JOB_TEMPLATES,
        &operations::DISCOVERY_JOB_TEMPLATE,
        &operations::DISCOVERY_SKILLS,
        &operations::DISCOVERY_RESOLVE_SKILLS,
        &operations::JUDGES_GET_STAKE,
        &operations::JUDGES_STAKE,
        &operations::JUDGES_UNSTAKE,
        &operations::CLAIM_GET,
        &operations::CLAIM_VERIFY,
        &operations::CLAIM_SKIP,
        &operations::PLATFORM_CLI_VERSION,
        &operations::PLATFORM_CONFIG,
        &operations::PLATFORM_STATS,
        &operations::PLATFORM_STATUS,
        &operations::PLATFORM_EMISSION_CONFIG,
        &operations::PLATFORM_FAUCET_STATUS,
        &operations::PLATFORM_FAUCET_CLAIM,
        &operations::PLATFORM_REFERRALS,
        &operations::PLATFORM_NOTIFY,
        &operations::PLATFORM_FEEDBACK,
        &operations::PLATFORM_OPENAPI,
    ],
};

/// Where the platform runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Production. Real WAGE and USDC move.
    #[default]
    Production,
    /// Sandbox. Isolated demo agents and jobs, stub escrow, free tWAGE (the display name of WAGE here) from a faucet. The header alone is said to select the sandbox's data on the production host too.
    Sandbox,
}

impl Environment {
    /// What the spec says of it.
    pub fn info(self) -> &'static guildhall_runtime::Environment {
        match self {
            Self::Production => &PLATFORM.environments[0usize],
            Self::Sandbox => &PLATFORM.environments[1usize],
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
    /// What the official Python client 1.0.1 writes - unversioned paths and the first `x-legacy-name` of each property (mostly snake\_case). The server keeps `/api` alive for it; whether it still maps every old name is not known, so use it only for fidelity with that client.
    Legacy,
}

impl Dialect {
    /// What the spec says of it; `None` for the current one.
    pub fn info(self) -> Option<&'static guildhall_runtime::Dialect> {
        match self {
            Self::Current => None,
            Self::Legacy => Some(&PLATFORM.dialects[0usize]),
        }
    }
}
