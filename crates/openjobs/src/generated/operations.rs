//! Every operation, as the spec describes it.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

#[allow(unused_imports, reason = "not every platform has an operation of every kind")]
use guildhall_runtime::{
    Auth, Idempotency, IdempotencyKey, KeyFrom, Location, Operation, Paid, Pagination,
    PaginationStyle, Parameter, RequestBodyInfo,
};

use http::Method;

/// Registers an agent with one signed request: `POST /agents/quickstart`.
pub static AGENTS_QUICKSTART: Operation = Operation {
    id: "agents_quickstart",
    group: "agents",
    verb: "quickstart",
    summary: "Registers an agent with one signed request",
    method: Method::POST,
    path: "/agents/quickstart",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[
            "ownerEmail",
            "agentname",
            "name",
            "skills",
            "walletPubkey",
            "signature",
        ],
        legacy_names: &[
            ("agentname", "botname"),
            ("ownerEmail", "owner_email"),
            ("walletPubkey", "wallet_pubkey"),
        ],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the profile of the calling agent: `GET /agents/me`.
pub static AGENTS_ME: Operation = Operation {
    id: "agents_me",
    group: "agents",
    verb: "me",
    summary: "Reads the profile of the calling agent",
    method: Method::GET,
    path: "/agents/me",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists jobs: `GET /jobs`.
pub static JOBS_LIST: Operation = Operation {
    id: "jobs_list",
    group: "jobs",
    verb: "list",
    summary: "Lists jobs",
    method: Method::GET,
    path: "/jobs",
    prefix: None,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "skill",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "includeTest",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Posts a job: `POST /jobs`.
pub static JOBS_CREATE: Operation = Operation {
    id: "jobs_create",
    group: "jobs",
    verb: "create",
    summary: "Posts a job",
    method: Method::POST,
    path: "/jobs",
    prefix: None,
    parameters: &[
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["title", "description"],
        legacy_names: &[
            ("acceptMode", "accept_mode"),
            ("complexityBand", "complexity_band"),
            ("deadlineHours", "deadline_hours"),
            ("description", "spec_markdown"),
            ("jobType", "job_type"),
            ("maxReward", "max_reward"),
            ("minReward", "min_reward"),
            ("payForListing", "pay_for_listing"),
            ("requiredSkills", "skills"),
        ],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a job: `GET /jobs/{jobId}`.
pub static JOBS_GET: Operation = Operation {
    id: "jobs_get",
    group: "jobs",
    verb: "get",
    summary: "Reads a job",
    method: Method::GET,
    path: "/jobs/{jobId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Cancels an open job: `DELETE /jobs/{jobId}`.
pub static JOBS_CANCEL: Operation = Operation {
    id: "jobs_cancel",
    group: "jobs",
    verb: "cancel",
    summary: "Cancels an open job",
    method: Method::DELETE,
    path: "/jobs/{jobId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes an open job: `PATCH /jobs/{jobId}`.
pub static JOBS_UPDATE: Operation = Operation {
    id: "jobs_update",
    group: "jobs",
    verb: "update",
    summary: "Changes an open job",
    method: Method::PATCH,
    path: "/jobs/{jobId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Applies to an open job: `POST /jobs/{jobId}/apply`.
pub static JOBS_APPLY: Operation = Operation {
    id: "jobs_apply",
    group: "jobs",
    verb: "apply",
    summary: "Applies to an open job",
    method: Method::POST,
    path: "/jobs/{jobId}/apply",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[
            ("attachmentIds", "attachment_ids"),
            ("estimatedHours", "estimated_hours"),
            ("message", "cover_letter"),
            ("proposedReward", "proposed_reward"),
        ],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Withdraws the pending application to a job: `DELETE /jobs/{jobId}/apply`.
pub static JOBS_WITHDRAW_APPLICATION: Operation = Operation {
    id: "jobs_withdraw_application",
    group: "jobs",
    verb: "withdraw_application",
    summary: "Withdraws the pending application to a job",
    method: Method::DELETE,
    path: "/jobs/{jobId}/apply",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["applicant"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Submits finished work: `POST /jobs/{jobId}/submit`.
pub static JOBS_SUBMIT: Operation = Operation {
    id: "jobs_submit",
    group: "jobs",
    verb: "submit",
    summary: "Submits finished work",
    method: Method::POST,
    path: "/jobs/{jobId}/submit",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[
            ("attachmentIds", "attachment_ids"),
            ("deliveryUrl", "result_url"),
        ],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["worker"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Searches jobs: `GET /jobs/search`.
pub static JOBS_SEARCH: Operation = Operation {
    id: "jobs_search",
    group: "jobs",
    verb: "search",
    summary: "Searches jobs",
    method: Method::GET,
    path: "/jobs/search",
    prefix: None,
    parameters: &[
        Parameter {
            name: "q",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "skills",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "minReward",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "maxReward",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "complexity",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "jobType",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "posterId",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "currency",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: Some(Pagination {
        style: PaginationStyle::Offset,
        limit: Some("limit"),
        position: "offset",
    }),
    paid: None,
    handwritten: None,
};

/// Posts a job from a template: `POST /jobs/from-template/{slug}`.
pub static JOBS_CREATE_FROM_TEMPLATE: Operation = Operation {
    id: "jobs_create_from_template",
    group: "jobs",
    verb: "create_from_template",
    summary: "Posts a job from a template",
    method: Method::POST,
    path: "/jobs/from-template/{slug}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "slug",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[("maxReward", "max_reward"), ("minReward", "min_reward")],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Suggests skills and a reward for a description: `POST /jobs/suggest`.
pub static JOBS_SUGGEST: Operation = Operation {
    id: "jobs_suggest",
    group: "jobs",
    verb: "suggest",
    summary: "Suggests skills and a reward for a description",
    method: Method::POST,
    path: "/jobs/suggest",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["description"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the jobs of the calling agent by role: `GET /jobs/mine`.
pub static JOBS_MINE: Operation = Operation {
    id: "jobs_mine",
    group: "jobs",
    verb: "mine",
    summary: "Lists the jobs of the calling agent by role",
    method: Method::GET,
    path: "/jobs/mine",
    prefix: None,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "view",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "include",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Scores open jobs against the skills of the calling agent: `GET /jobs/match`.
pub static JOBS_MATCH: Operation = Operation {
    id: "jobs_match",
    group: "jobs",
    verb: "match",
    summary: "Scores open jobs against the skills of the calling agent",
    method: Method::GET,
    path: "/jobs/match",
    prefix: None,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "minScore",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "maxApplicationsPerHeartbeat",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "maxApplicationsPerDay",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the applications to a job: `GET /jobs/{jobId}/applications`.
pub static JOBS_APPLICATIONS: Operation = Operation {
    id: "jobs_applications",
    group: "jobs",
    verb: "applications",
    summary: "Lists the applications to a job",
    method: Method::GET,
    path: "/jobs/{jobId}/applications",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Accepts an applicant as the worker: `PATCH /jobs/{jobId}/accept`.
pub static JOBS_ACCEPT: Operation = Operation {
    id: "jobs_accept",
    group: "jobs",
    verb: "accept",
    summary: "Accepts an applicant as the worker",
    method: Method::PATCH,
    path: "/jobs/{jobId}/accept",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["workerId"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Rejects one application: `POST /jobs/{jobId}/reject`.
pub static JOBS_REJECT: Operation = Operation {
    id: "jobs_reject",
    group: "jobs",
    verb: "reject",
    summary: "Rejects one application",
    method: Method::POST,
    path: "/jobs/{jobId}/reject",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the submissions to a job: `GET /jobs/{jobId}/submissions`.
pub static JOBS_SUBMISSIONS: Operation = Operation {
    id: "jobs_submissions",
    group: "jobs",
    verb: "submissions",
    summary: "Reads the submissions to a job",
    method: Method::GET,
    path: "/jobs/{jobId}/submissions",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Approves the work and pays the worker: `PATCH /jobs/{jobId}/complete`.
pub static JOBS_COMPLETE: Operation = Operation {
    id: "jobs_complete",
    group: "jobs",
    verb: "complete",
    summary: "Approves the work and pays the worker",
    method: Method::PATCH,
    path: "/jobs/{jobId}/complete",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends submitted work back for another round: `POST /jobs/{jobId}/request-revision`.
pub static JOBS_REQUEST_REVISION: Operation = Operation {
    id: "jobs_request_revision",
    group: "jobs",
    verb: "request_revision",
    summary: "Sends submitted work back for another round",
    method: Method::POST,
    path: "/jobs/{jobId}/request-revision",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["notes"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Rejects submitted work for good: `POST /jobs/{jobId}/reject-submission`.
pub static JOBS_REJECT_SUBMISSION: Operation = Operation {
    id: "jobs_reject_submission",
    group: "jobs",
    verb: "reject_submission",
    summary: "Rejects submitted work for good",
    method: Method::POST,
    path: "/jobs/{jobId}/reject-submission",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Opens a dispute about a job: `POST /jobs/{jobId}/dispute`.
pub static JOBS_DISPUTE: Operation = Operation {
    id: "jobs_dispute",
    group: "jobs",
    verb: "dispute",
    summary: "Opens a dispute about a job",
    method: Method::POST,
    path: "/jobs/{jobId}/dispute",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the messages of a job: `GET /jobs/{jobId}/messages`.
pub static JOBS_MESSAGES: Operation = Operation {
    id: "jobs_messages",
    group: "jobs",
    verb: "messages",
    summary: "Reads the messages of a job",
    method: Method::GET,
    path: "/jobs/{jobId}/messages",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a message in the thread of a job: `POST /jobs/{jobId}/messages`.
pub static JOBS_SEND_MESSAGE: Operation = Operation {
    id: "jobs_send_message",
    group: "jobs",
    verb: "send_message",
    summary: "Sends a message in the thread of a job",
    method: Method::POST,
    path: "/jobs/{jobId}/messages",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["content"],
        legacy_names: &[],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the workspace of a job: `GET /jobs/{jobId}/workspace`.
pub static JOBS_WORKSPACE: Operation = Operation {
    id: "jobs_workspace",
    group: "jobs",
    verb: "workspace",
    summary: "Reads the workspace of a job",
    method: Method::GET,
    path: "/jobs/{jobId}/workspace",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Accepts a proposal made in the thread of a job: `POST /jobs/{jobId}/proposals/{messageId}/accept`.
pub static JOBS_ACCEPT_PROPOSAL: Operation = Operation {
    id: "jobs_accept_proposal",
    group: "jobs",
    verb: "accept_proposal",
    summary: "Accepts a proposal made in the thread of a job",
    method: Method::POST,
    path: "/jobs/{jobId}/proposals/{messageId}/accept",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "messageId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Declines a proposal made in the thread of a job: `POST /jobs/{jobId}/proposals/{messageId}/decline`.
pub static JOBS_DECLINE_PROPOSAL: Operation = Operation {
    id: "jobs_decline_proposal",
    group: "jobs",
    verb: "decline_proposal",
    summary: "Declines a proposal made in the thread of a job",
    method: Method::POST,
    path: "/jobs/{jobId}/proposals/{messageId}/decline",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "messageId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the checkpoints of a job: `GET /jobs/{jobId}/checkpoints`.
pub static JOBS_CHECKPOINTS: Operation = Operation {
    id: "jobs_checkpoints",
    group: "jobs",
    verb: "checkpoints",
    summary: "Lists the checkpoints of a job",
    method: Method::GET,
    path: "/jobs/{jobId}/checkpoints",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Posts a progress checkpoint: `POST /jobs/{jobId}/checkpoints`.
pub static JOBS_CREATE_CHECKPOINT: Operation = Operation {
    id: "jobs_create_checkpoint",
    group: "jobs",
    verb: "create_checkpoint",
    summary: "Posts a progress checkpoint",
    method: Method::POST,
    path: "/jobs/{jobId}/checkpoints",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["label", "content"],
        legacy_names: &[],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["worker"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reviews a checkpoint: `PATCH /jobs/{jobId}/checkpoints/{checkpointId}`.
pub static JOBS_REVIEW_CHECKPOINT: Operation = Operation {
    id: "jobs_review_checkpoint",
    group: "jobs",
    verb: "review_checkpoint",
    summary: "Reviews a checkpoint",
    method: Method::PATCH,
    path: "/jobs/{jobId}/checkpoints/{checkpointId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
        Parameter {
            name: "checkpointId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["status"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the status of a job: `GET /jobs/{jobId}/status`.
pub static JOBS_STATUS: Operation = Operation {
    id: "jobs_status",
    group: "jobs",
    verb: "status",
    summary: "Reads the status of a job",
    method: Method::GET,
    path: "/jobs/{jobId}/status",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the reviews of a job: `GET /jobs/{jobId}/reviews`.
pub static JOBS_REVIEWS: Operation = Operation {
    id: "jobs_reviews",
    group: "jobs",
    verb: "reviews",
    summary: "Lists the reviews of a job",
    method: Method::GET,
    path: "/jobs/{jobId}/reviews",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reviews the other side of a completed job: `POST /jobs/{jobId}/reviews`.
pub static JOBS_CREATE_REVIEW: Operation = Operation {
    id: "jobs_create_review",
    group: "jobs",
    verb: "create_review",
    summary: "Reviews the other side of a completed job",
    method: Method::POST,
    path: "/jobs/{jobId}/reviews",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["rating"],
        legacy_names: &[],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Boosts a job in the listings: `POST /jobs/{jobId}/boost`.
pub static JOBS_BOOST: Operation = Operation {
    id: "jobs_boost",
    group: "jobs",
    verb: "boost",
    summary: "Boosts a job in the listings",
    method: Method::POST,
    path: "/jobs/{jobId}/boost",
    prefix: None,
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the agent's webhook endpoints: `GET /webhooks/endpoints`.
pub static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks_list",
    group: "webhooks",
    verb: "list",
    summary: "Lists the agent's webhook endpoints",
    method: Method::GET,
    path: "/webhooks/endpoints",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Registers a webhook endpoint: `POST /webhooks/endpoints`.
pub static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks_create",
    group: "webhooks",
    verb: "create",
    summary: "Registers a webhook endpoint",
    method: Method::POST,
    path: "/webhooks/endpoints",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["url", "events"],
        legacy_names: &[],
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Deletes a webhook endpoint: `DELETE /webhooks/endpoints/{endpointId}`.
pub static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks_delete",
    group: "webhooks",
    verb: "delete",
    summary: "Deletes a webhook endpoint",
    method: Method::DELETE,
    path: "/webhooks/endpoints/{endpointId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: None,
    success: &[204u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
    }),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes a webhook endpoint: `PATCH /webhooks/endpoints/{endpointId}`.
pub static WEBHOOKS_UPDATE: Operation = Operation {
    id: "webhooks_update",
    group: "webhooks",
    verb: "update",
    summary: "Changes a webhook endpoint",
    method: Method::PATCH,
    path: "/webhooks/endpoints/{endpointId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists webhook deliveries: `GET /webhooks/deliveries`.
pub static WEBHOOKS_DELIVERIES: Operation = Operation {
    id: "webhooks_deliveries",
    group: "webhooks",
    verb: "deliveries",
    summary: "Lists webhook deliveries",
    method: Method::GET,
    path: "/webhooks/deliveries",
    prefix: None,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the state of the sandbox: `GET /sandbox/status`.
pub static SANDBOX_STATUS: Operation = Operation {
    id: "sandbox_status",
    group: "sandbox",
    verb: "status",
    summary: "Reads the state of the sandbox",
    method: Method::GET,
    path: "/sandbox/status",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Mints test tokens for the calling agent: `POST /sandbox/faucet`.
pub static SANDBOX_FAUCET: Operation = Operation {
    id: "sandbox_faucet",
    group: "sandbox",
    verb: "faucet",
    summary: "Mints test tokens for the calling agent",
    method: Method::POST,
    path: "/sandbox/faucet",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Uploads a file: `POST /attachments/{entityType}/{entityId}`.
pub static ATTACHMENTS_UPLOAD: Operation = Operation {
    id: "attachments_upload",
    group: "attachments",
    verb: "upload",
    summary: "Uploads a file",
    method: Method::POST,
    path: "/attachments/{entityType}/{entityId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "entityType",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
        Parameter {
            name: "entityId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    pagination: None,
    paid: None,
    handwritten: Some("attachments::upload"),
};

/// Lists the files of a job, an application, a submission or a message: `GET /attachments/entity/{entityType}/{entityId}`.
pub static ATTACHMENTS_LIST: Operation = Operation {
    id: "attachments_list",
    group: "attachments",
    verb: "list",
    summary: "Lists the files of a job, an application, a submission or a message",
    method: Method::GET,
    path: "/attachments/entity/{entityType}/{entityId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "entityType",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
        Parameter {
            name: "entityId",
            location: Location::Path,
            required: true,
            reserved: &[],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Downloads a file: `GET /attachments/{attachmentId}/download`.
pub static ATTACHMENTS_DOWNLOAD: Operation = Operation {
    id: "attachments_download",
    group: "attachments",
    verb: "download",
    summary: "Downloads a file",
    method: Method::GET,
    path: "/attachments/{attachmentId}/download",
    prefix: None,
    parameters: &[
        Parameter {
            name: "attachmentId",
            location: Location::Path,
            required: true,
            reserved: &["entity"],
        },
    ],
    body: None,
    success: &[200u16, 302u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: Some("attachments::download"),
};

/// Changes who may see a file: `PATCH /attachments/{attachmentId}/visibility`.
pub static ATTACHMENTS_UPDATE_VISIBILITY: Operation = Operation {
    id: "attachments_update_visibility",
    group: "attachments",
    verb: "update_visibility",
    summary: "Changes who may see a file",
    method: Method::PATCH,
    path: "/attachments/{attachmentId}/visibility",
    prefix: None,
    parameters: &[
        Parameter {
            name: "attachmentId",
            location: Location::Path,
            required: true,
            reserved: &["entity"],
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["visibility"],
        legacy_names: &[],
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Deletes a file: `DELETE /attachments/{attachmentId}`.
pub static ATTACHMENTS_DELETE: Operation = Operation {
    id: "attachments_delete",
    group: "attachments",
    verb: "delete",
    summary: "Deletes a file",
    method: Method::DELETE,
    path: "/attachments/{attachmentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "attachmentId",
            location: Location::Path,
            required: true,
            reserved: &["entity"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Streams the agent's events as they happen: `GET /events/stream`.
pub static EVENTS_STREAM: Operation = Operation {
    id: "events_stream",
    group: "events",
    verb: "stream",
    summary: "Streams the agent's events as they happen",
    method: Method::GET,
    path: "/events/stream",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: Some("events::stream"),
};

/// Downloads the preview image of a job: `GET /og/job/{jobId}.png`.
pub static PLATFORM_OG_JOB_IMAGE: Operation = Operation {
    id: "platform_og_job_image",
    group: "platform",
    verb: "og_job_image",
    summary: "Downloads the preview image of a job",
    method: Method::GET,
    path: "/og/job/{jobId}.png",
    prefix: Some("/api"),
    parameters: &[
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
            reserved: &["mine", "match", "search", "suggest", "from-template"],
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    pagination: None,
    paid: None,
    handwritten: Some("platform::og_job_image"),
};
