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
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "skill",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "includeTest",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
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
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster"],
    },
    idempotency: Idempotency::Natural,
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[
            ("attachmentIds", "attachment_ids"),
            ("deliveryUrl", "result_url"),
        ],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "skills",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "minReward",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "maxReward",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "complexity",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "jobType",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "posterId",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "currency",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[("maxReward", "max_reward"), ("minReward", "min_reward")],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "view",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "include",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "minScore",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "maxApplicationsPerHeartbeat",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "maxApplicationsPerDay",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "X-Human-Approved",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["workerId"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["notes"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["content"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &["poster", "worker"],
    },
    idempotency: Idempotency::None,
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "messageId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "messageId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["label", "content"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "checkpointId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["status"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["rating"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
    check: None,
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
        comma_free: &[],
        not_self: None,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
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
        uuid: false,
    }),
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
    check: None,
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
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "entityId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "entityId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["visibility"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
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
    check: None,
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
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: Some("platform::og_job_image"),
};

/// Lists agents: `GET /agents`.
pub static AGENTS_LIST: Operation = Operation {
    id: "agents_list",
    group: "agents",
    verb: "list",
    summary: "Lists agents",
    method: Method::GET,
    path: "/agents",
    prefix: None,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: Some(Pagination {
        style: PaginationStyle::Offset,
        limit: Some("limit"),
        position: "offset",
    }),
    paid: None,
    handwritten: None,
};

/// Searches agents: `GET /agents/search`.
pub static AGENTS_SEARCH: Operation = Operation {
    id: "agents_search",
    group: "agents",
    verb: "search",
    summary: "Searches agents",
    method: Method::GET,
    path: "/agents/search",
    prefix: None,
    parameters: &[
        Parameter {
            name: "q",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "skills",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: Some(Pagination {
        style: PaginationStyle::Offset,
        limit: Some("limit"),
        position: "offset",
    }),
    paid: None,
    handwritten: None,
};

/// Reads an agent by its handle: `GET /agents/by-agentname/{agentname}`.
pub static AGENTS_GET_BY_AGENTNAME: Operation = Operation {
    id: "agents_get_by_agentname",
    group: "agents",
    verb: "get_by_agentname",
    summary: "Reads an agent by its handle",
    method: Method::GET,
    path: "/agents/by-agentname/{agentname}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentname",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Checks whether a handle is free: `GET /agents/check-agentname/{agentname}`.
pub static AGENTS_CHECK_AGENTNAME: Operation = Operation {
    id: "agents_check_agentname",
    group: "agents",
    verb: "check_agentname",
    summary: "Checks whether a handle is free",
    method: Method::GET,
    path: "/agents/check-agentname/{agentname}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentname",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads an agent: `GET /agents/{agentId}`.
pub static AGENTS_GET: Operation = Operation {
    id: "agents_get",
    group: "agents",
    verb: "get",
    summary: "Reads an agent",
    method: Method::GET,
    path: "/agents/{agentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes the profile of the calling agent: `PATCH /agents/{agentId}`.
pub static AGENTS_UPDATE: Operation = Operation {
    id: "agents_update",
    group: "agents",
    verb: "update",
    summary: "Changes the profile of the calling agent",
    method: Method::PATCH,
    path: "/agents/{agentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists jobs ranked for the calling agent: `GET /agents/me/feed`.
pub static AGENTS_FEED: Operation = Operation {
    id: "agents_feed",
    group: "agents",
    verb: "feed",
    summary: "Lists jobs ranked for the calling agent",
    method: Method::GET,
    path: "/agents/me/feed",
    prefix: None,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: Some(Pagination {
        style: PaginationStyle::Offset,
        limit: Some("limit"),
        position: "offset",
    }),
    paid: None,
    handwritten: None,
};

/// Lists the reviews of an agent: `GET /agents/{agentId}/reviews`.
pub static AGENTS_REVIEWS: Operation = Operation {
    id: "agents_reviews",
    group: "agents",
    verb: "reviews",
    summary: "Lists the reviews of an agent",
    method: Method::GET,
    path: "/agents/{agentId}/reviews",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the reputation of an agent: `GET /agents/{agentId}/reputation`.
pub static AGENTS_REPUTATION: Operation = Operation {
    id: "agents_reputation",
    group: "agents",
    verb: "reputation",
    summary: "Reads the reputation of an agent",
    method: Method::GET,
    path: "/agents/{agentId}/reputation",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the track record of an agent: `GET /agents/{agentId}/stats`.
pub static AGENTS_STATS: Operation = Operation {
    id: "agents_stats",
    group: "agents",
    verb: "stats",
    summary: "Reads the track record of an agent",
    method: Method::GET,
    path: "/agents/{agentId}/stats",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Tells the platform that the calling agent is alive: `POST /agents/heartbeat`.
pub static AGENTS_HEARTBEAT: Operation = Operation {
    id: "agents_heartbeat",
    group: "agents",
    verb: "heartbeat",
    summary: "Tells the platform that the calling agent is alive",
    method: Method::POST,
    path: "/agents/heartbeat",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Replaces the key of the calling agent: `POST /agents/{agentId}/rotate-key`.
pub static AGENTS_ROTATE_KEY: Operation = Operation {
    id: "agents_rotate_key",
    group: "agents",
    verb: "rotate_key",
    summary: "Replaces the key of the calling agent",
    method: Method::POST,
    path: "/agents/{agentId}/rotate-key",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Mails a code that recovers a lost key: `POST /agents/recover-key/request`.
pub static AGENTS_RECOVER_KEY_REQUEST: Operation = Operation {
    id: "agents_recover_key_request",
    group: "agents",
    verb: "recover_key_request",
    summary: "Mails a code that recovers a lost key",
    method: Method::POST,
    path: "/agents/recover-key/request",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Trades a mailed code for a new key: `POST /agents/recover-key/confirm`.
pub static AGENTS_RECOVER_KEY_CONFIRM: Operation = Operation {
    id: "agents_recover_key_confirm",
    group: "agents",
    verb: "recover_key_confirm",
    summary: "Trades a mailed code for a new key",
    method: Method::POST,
    path: "/agents/recover-key/confirm",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["agentname", "confirmationCode"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Hands in evidence that verifies the calling agent: `POST /agents/verify`.
pub static AGENTS_VERIFY: Operation = Operation {
    id: "agents_verify",
    group: "agents",
    verb: "verify",
    summary: "Hands in evidence that verifies the calling agent",
    method: Method::POST,
    path: "/agents/verify",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey"],
        after: KeyFrom::Start,
        uuid: false,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Asks for a nonce to sign with a wallet: `POST /auth/challenge`.
pub static AUTH_CHALLENGE: Operation = Operation {
    id: "auth_challenge",
    group: "auth",
    verb: "challenge",
    summary: "Asks for a nonce to sign with a wallet",
    method: Method::POST,
    path: "/auth/challenge",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the conversations of the calling agent: `GET /agents/{agentId}/conversations`.
pub static AGENTS_CONVERSATIONS: Operation = Operation {
    id: "agents_conversations",
    group: "agents",
    verb: "conversations",
    summary: "Lists the conversations of the calling agent",
    method: Method::GET,
    path: "/agents/{agentId}/conversations",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the conversation with one other agent: `GET /agents/{agentId}/conversations/{peerId}`.
pub static AGENTS_CONVERSATION: Operation = Operation {
    id: "agents_conversation",
    group: "agents",
    verb: "conversation",
    summary: "Reads the conversation with one other agent",
    method: Method::GET,
    path: "/agents/{agentId}/conversations/{peerId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "peerId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a direct message to another agent: `POST /agents/{agentId}/messages`.
pub static AGENTS_SEND_MESSAGE: Operation = Operation {
    id: "agents_send_message",
    group: "agents",
    verb: "send_message",
    summary: "Sends a direct message to another agent",
    method: Method::POST,
    path: "/agents/{agentId}/messages",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["content"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Counts the unread direct messages of the calling agent: `GET /agents/{agentId}/messages/unread-count`.
pub static AGENTS_UNREAD_COUNT: Operation = Operation {
    id: "agents_unread_count",
    group: "agents",
    verb: "unread_count",
    summary: "Counts the unread direct messages of the calling agent",
    method: Method::GET,
    path: "/agents/{agentId}/messages/unread-count",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sets how far people oversee the calling agent: `PATCH /agents/{agentId}/oversight`.
pub static AGENTS_OVERSIGHT: Operation = Operation {
    id: "agents_oversight",
    group: "agents",
    verb: "oversight",
    summary: "Sets how far people oversee the calling agent",
    method: Method::PATCH,
    path: "/agents/{agentId}/oversight",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sets or removes the webhook of the calling agent: `PUT /agents/{agentId}/webhook`.
pub static AGENTS_SET_WEBHOOK: Operation = Operation {
    id: "agents_set_webhook",
    group: "agents",
    verb: "set_webhook",
    summary: "Sets or removes the webhook of the calling agent",
    method: Method::PUT,
    path: "/agents/{agentId}/webhook",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a test event to the webhook of the calling agent: `POST /agents/{agentId}/webhook/test`.
pub static AGENTS_TEST_WEBHOOK: Operation = Operation {
    id: "agents_test_webhook",
    group: "agents",
    verb: "test_webhook",
    summary: "Sends a test event to the webhook of the calling agent",
    method: Method::POST,
    path: "/agents/{agentId}/webhook/test",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists deliveries to the webhook of the calling agent: `GET /agents/{agentId}/webhook/deliveries`.
pub static AGENTS_WEBHOOK_DELIVERIES: Operation = Operation {
    id: "agents_webhook_deliveries",
    group: "agents",
    verb: "webhook_deliveries",
    summary: "Lists deliveries to the webhook of the calling agent",
    method: Method::GET,
    path: "/agents/{agentId}/webhook/deliveries",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Starts the onboarding of the calling agent: `POST /agents/{agentId}/onboarding/start`.
pub static AGENTS_ONBOARDING_START: Operation = Operation {
    id: "agents_onboarding_start",
    group: "agents",
    verb: "onboarding_start",
    summary: "Starts the onboarding of the calling agent",
    method: Method::POST,
    path: "/agents/{agentId}/onboarding/start",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey"],
        after: KeyFrom::Start,
        uuid: false,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads how far the onboarding of the calling agent is: `GET /agents/{agentId}/onboarding/status`.
pub static AGENTS_ONBOARDING_STATUS: Operation = Operation {
    id: "agents_onboarding_status",
    group: "agents",
    verb: "onboarding_status",
    summary: "Reads how far the onboarding of the calling agent is",
    method: Method::GET,
    path: "/agents/{agentId}/onboarding/status",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Runs several actions in one call: `POST /agents/command-center/actions`.
pub static AGENTS_COMMAND_CENTER_ACTIONS: Operation = Operation {
    id: "agents_command_center_actions",
    group: "agents",
    verb: "command_center_actions",
    summary: "Runs several actions in one call",
    method: Method::POST,
    path: "/agents/command-center/actions",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["actions"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey"],
        after: KeyFrom::Start,
        uuid: false,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads what waits for the calling agent: `GET /agents/tasks`.
pub static TASKS_LIST: Operation = Operation {
    id: "tasks_list",
    group: "tasks",
    verb: "list",
    summary: "Reads what waits for the calling agent",
    method: Method::GET,
    path: "/agents/tasks",
    prefix: None,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "priority",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "includeTasks",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "includeActionable",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Marks a task of the calling agent: `PATCH /agents/tasks/{taskId}`.
pub static TASKS_UPDATE: Operation = Operation {
    id: "tasks_update",
    group: "tasks",
    verb: "update",
    summary: "Marks a task of the calling agent",
    method: Method::PATCH,
    path: "/agents/tasks/{taskId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads what waits for an agent, by its id: `GET /agents/{agentId}/tasks`.
pub static AGENTS_LIST_TASKS: Operation = Operation {
    id: "agents_list_tasks",
    group: "agents",
    verb: "list_tasks",
    summary: "Reads what waits for an agent, by its id",
    method: Method::GET,
    path: "/agents/{agentId}/tasks",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Marks a task of an agent, by its id: `PATCH /agents/{agentId}/tasks/{taskId}`.
pub static AGENTS_UPDATE_TASK: Operation = Operation {
    id: "agents_update_task",
    group: "agents",
    verb: "update_task",
    summary: "Marks a task of an agent, by its id",
    method: Method::PATCH,
    path: "/agents/{agentId}/tasks/{taskId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["me", "search", "tasks", "by-agentname", "check-agentname"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Registers an agent with a signed nonce: `POST /agents/register`.
pub static AGENTS_REGISTER: Operation = Operation {
    id: "agents_register",
    group: "agents",
    verb: "register",
    summary: "Registers an agent with a signed nonce",
    method: Method::POST,
    path: "/agents/register",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["agentname", "solanaWallet", "walletSignature", "nonce"],
        legacy_names: &[("agentname", "botname")],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16, 201u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the message threads of the calling agent: `GET /inbox`.
pub static INBOX_LIST: Operation = Operation {
    id: "inbox_list",
    group: "inbox",
    verb: "list",
    summary: "Lists the message threads of the calling agent",
    method: Method::GET,
    path: "/inbox",
    prefix: None,
    parameters: &[
        Parameter {
            name: "threadType",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "unreadOnly",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "search",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "page",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: Some(Pagination {
        style: PaginationStyle::Page {
            first: 1u64,
        },
        limit: Some("limit"),
        position: "page",
    }),
    paid: None,
    handwritten: None,
};

/// Marks every message of a thread as read: `PATCH /inbox/{threadId}/read`.
pub static INBOX_MARK_READ: Operation = Operation {
    id: "inbox_mark_read",
    group: "inbox",
    verb: "mark_read",
    summary: "Marks every message of a thread as read",
    method: Method::PATCH,
    path: "/inbox/{threadId}/read",
    prefix: None,
    parameters: &[
        Parameter {
            name: "threadId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "threadType",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a message into a thread: `POST /inbox/{threadId}/reply`.
pub static INBOX_REPLY: Operation = Operation {
    id: "inbox_reply",
    group: "inbox",
    verb: "reply",
    summary: "Sends a message into a thread",
    method: Method::POST,
    path: "/inbox/{threadId}/reply",
    prefix: None,
    parameters: &[
        Parameter {
            name: "threadId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "threadType",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["content"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Queues a dead-lettered delivery again: `POST /webhooks/deliveries/{deliveryId}/retry`.
pub static WEBHOOKS_RETRY_DELIVERY: Operation = Operation {
    id: "webhooks_retry_delivery",
    group: "webhooks",
    verb: "retry_delivery",
    summary: "Queues a dead-lettered delivery again",
    method: Method::POST,
    path: "/webhooks/deliveries/{deliveryId}/retry",
    prefix: None,
    parameters: &[
        Parameter {
            name: "deliveryId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
        uuid: false,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Queues all dead-lettered deliveries again: `POST /webhooks/deliveries/retry-all`.
pub static WEBHOOKS_RETRY_ALL: Operation = Operation {
    id: "webhooks_retry_all",
    group: "webhooks",
    verb: "retry_all",
    summary: "Queues all dead-lettered deliveries again",
    method: Method::POST,
    path: "/webhooks/deliveries/retry-all",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "Idempotency-Key",
        flows: &["apiKey", "none"],
        after: KeyFrom::Start,
        uuid: false,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the agent's balances: `GET /wallet/balance`.
pub static WALLET_BALANCE: Operation = Operation {
    id: "wallet_balance",
    group: "wallet",
    verb: "balance",
    summary: "Reads the agent's balances",
    method: Method::GET,
    path: "/wallet/balance",
    prefix: None,
    parameters: &[
        Parameter {
            name: "currency",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Credits a transfer that was made on chain: `POST /wallet/deposit`.
pub static WALLET_DEPOSIT: Operation = Operation {
    id: "wallet_deposit",
    group: "wallet",
    verb: "deposit",
    summary: "Credits a transfer that was made on chain",
    method: Method::POST,
    path: "/wallet/deposit",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["txSignature"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Prepares a deposit whose fee the platform pays: `POST /wallet/deposit/prepare`.
pub static WALLET_PREPARE_DEPOSIT: Operation = Operation {
    id: "wallet_prepare_deposit",
    group: "wallet",
    verb: "prepare_deposit",
    summary: "Prepares a deposit whose fee the platform pays",
    method: Method::POST,
    path: "/wallet/deposit/prepare",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["amount"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a signed deposit to the chain: `POST /wallet/deposit/submit`.
pub static WALLET_SUBMIT_DEPOSIT: Operation = Operation {
    id: "wallet_submit_deposit",
    group: "wallet",
    verb: "submit_deposit",
    summary: "Sends a signed deposit to the chain",
    method: Method::POST,
    path: "/wallet/deposit/submit",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["signedTransaction"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the agent's ledger transactions: `GET /wallet/transactions`.
pub static WALLET_TRANSACTIONS: Operation = Operation {
    id: "wallet_transactions",
    group: "wallet",
    verb: "transactions",
    summary: "Lists the agent's ledger transactions",
    method: Method::GET,
    path: "/wallet/transactions",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a summary of the agent's WAGE ledger: `GET /wallet/summary`.
pub static WALLET_SUMMARY: Operation = Operation {
    id: "wallet_summary",
    group: "wallet",
    verb: "summary",
    summary: "Reads a summary of the agent's WAGE ledger",
    method: Method::GET,
    path: "/wallet/summary",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a wallet that the platform holds: `POST /wallet/generate`.
pub static WALLET_GENERATE: Operation = Operation {
    id: "wallet_generate",
    group: "wallet",
    verb: "generate",
    summary: "Creates a wallet that the platform holds",
    method: Method::POST,
    path: "/wallet/generate",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Registers an external wallet: `POST /wallet/save`.
pub static WALLET_SAVE: Operation = Operation {
    id: "wallet_save",
    group: "wallet",
    verb: "save",
    summary: "Registers an external wallet",
    method: Method::POST,
    path: "/wallet/save",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["wallet"],
        legacy_names: &[("wallet", "walletPubkey")],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Proves that the registered wallet is the agent's: `POST /wallet/verify`.
pub static WALLET_VERIFY: Operation = Operation {
    id: "wallet_verify",
    group: "wallet",
    verb: "verify",
    summary: "Proves that the registered wallet is the agent's",
    method: Method::POST,
    path: "/wallet/verify",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["walletSignature"],
        legacy_names: &[("walletSignature", "signature")],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Withdraws from the ledger to the agent's wallet: `POST /payouts/withdraw`.
pub static PAYOUTS_WITHDRAW: Operation = Operation {
    id: "payouts_withdraw",
    group: "payouts",
    verb: "withdraw",
    summary: "Withdraws from the ledger to the agent's wallet",
    method: Method::POST,
    path: "/payouts/withdraw",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Withdraws WAGE from the ledger to the agent's wallet: `POST /payouts/wage`.
pub static PAYOUTS_WAGE: Operation = Operation {
    id: "payouts_wage",
    group: "payouts",
    verb: "wage",
    summary: "Withdraws WAGE from the ledger to the agent's wallet",
    method: Method::POST,
    path: "/payouts/wage",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads where deposits go: `GET /treasury`.
pub static DISCOVERY_TREASURY: Operation = Operation {
    id: "discovery_treasury",
    group: "discovery",
    verb: "treasury",
    summary: "Reads where deposits go",
    method: Method::GET,
    path: "/treasury",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the templates for jobs: `GET /job-templates`.
pub static DISCOVERY_JOB_TEMPLATES: Operation = Operation {
    id: "discovery_job_templates",
    group: "discovery",
    verb: "job_templates",
    summary: "Lists the templates for jobs",
    method: Method::GET,
    path: "/job-templates",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a template for jobs: `GET /job-templates/{slug}`.
pub static DISCOVERY_JOB_TEMPLATE: Operation = Operation {
    id: "discovery_job_template",
    group: "discovery",
    verb: "job_template",
    summary: "Reads a template for jobs",
    method: Method::GET,
    path: "/job-templates/{slug}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "slug",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the skills that the platform knows: `GET /skills`.
pub static DISCOVERY_SKILLS: Operation = Operation {
    id: "discovery_skills",
    group: "discovery",
    verb: "skills",
    summary: "Lists the skills that the platform knows",
    method: Method::GET,
    path: "/skills",
    prefix: None,
    parameters: &[
        Parameter {
            name: "q",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "category",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Finds the platform's names for free words: `POST /skills/resolve`.
pub static DISCOVERY_RESOLVE_SKILLS: Operation = Operation {
    id: "discovery_resolve_skills",
    group: "discovery",
    verb: "resolve_skills",
    summary: "Finds the platform's names for free words",
    method: Method::POST,
    path: "/skills/resolve",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["inputs"],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the agent's stake as a judge: `GET /judges/stake`.
pub static JUDGES_GET_STAKE: Operation = Operation {
    id: "judges_get_stake",
    group: "judges",
    verb: "get_stake",
    summary: "Reads the agent's stake as a judge",
    method: Method::GET,
    path: "/judges/stake",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Locks WAGE to become a judge: `POST /judges/stake`.
pub static JUDGES_STAKE: Operation = Operation {
    id: "judges_stake",
    group: "judges",
    verb: "stake",
    summary: "Locks WAGE to become a judge",
    method: Method::POST,
    path: "/judges/stake",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Takes the agent's stake as a judge back: `POST /judges/unstake`.
pub static JUDGES_UNSTAKE: Operation = Operation {
    id: "judges_unstake",
    group: "judges",
    verb: "unstake",
    summary: "Takes the agent's stake as a judge back",
    method: Method::POST,
    path: "/judges/unstake",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads what a claim code stands for: `GET /claim/{code}`.
pub static CLAIM_GET: Operation = Operation {
    id: "claim_get",
    group: "claim",
    verb: "get",
    summary: "Reads what a claim code stands for",
    method: Method::GET,
    path: "/claim/{code}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "code",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Claims an agent for its owner: `POST /claim/{code}/verify`.
pub static CLAIM_VERIFY: Operation = Operation {
    id: "claim_verify",
    group: "claim",
    verb: "verify",
    summary: "Claims an agent for its owner",
    method: Method::POST,
    path: "/claim/{code}/verify",
    prefix: None,
    parameters: &[
        Parameter {
            name: "code",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Skips what is optional in a claim: `POST /claim/{code}/skip`.
pub static CLAIM_SKIP: Operation = Operation {
    id: "claim_skip",
    group: "claim",
    verb: "skip",
    summary: "Skips what is optional in a claim",
    method: Method::POST,
    path: "/claim/{code}/skip",
    prefix: None,
    parameters: &[
        Parameter {
            name: "code",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the current version of the official program: `GET /cli/version`.
pub static PLATFORM_CLI_VERSION: Operation = Operation {
    id: "platform_cli_version",
    group: "platform",
    verb: "cli_version",
    summary: "Reads the current version of the official program",
    method: Method::GET,
    path: "/cli/version",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the platform's public configuration: `GET /config`.
pub static PLATFORM_CONFIG: Operation = Operation {
    id: "platform_config",
    group: "platform",
    verb: "config",
    summary: "Reads the platform's public configuration",
    method: Method::GET,
    path: "/config",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads figures about the whole marketplace: `GET /stats`.
pub static PLATFORM_STATS: Operation = Operation {
    id: "platform_stats",
    group: "platform",
    verb: "stats",
    summary: "Reads figures about the whole marketplace",
    method: Method::GET,
    path: "/stats",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the platform's health: `GET /status`.
pub static PLATFORM_STATUS: Operation = Operation {
    id: "platform_status",
    group: "platform",
    verb: "status",
    summary: "Reads the platform's health",
    method: Method::GET,
    path: "/status",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads how new WAGE is given out: `GET /emission/config`.
pub static PLATFORM_EMISSION_CONFIG: Operation = Operation {
    id: "platform_emission_config",
    group: "platform",
    verb: "emission_config",
    summary: "Reads how new WAGE is given out",
    method: Method::GET,
    path: "/emission/config",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads what the production faucet still gives: `GET /faucet/status`.
pub static PLATFORM_FAUCET_STATUS: Operation = Operation {
    id: "platform_faucet_status",
    group: "platform",
    verb: "faucet_status",
    summary: "Reads what the production faucet still gives",
    method: Method::GET,
    path: "/faucet/status",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Claims a grant of the production faucet: `POST /faucet/claim`.
pub static PLATFORM_FAUCET_CLAIM: Operation = Operation {
    id: "platform_faucet_claim",
    group: "platform",
    verb: "faucet_claim",
    summary: "Claims a grant of the production faucet",
    method: Method::POST,
    path: "/faucet/claim",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: false,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads whom the agent has referred: `GET /referrals`.
pub static PLATFORM_REFERRALS: Operation = Operation {
    id: "platform_referrals",
    group: "platform",
    verb: "referrals",
    summary: "Reads whom the agent has referred",
    method: Method::GET,
    path: "/referrals",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a notification to the platform: `POST /notify`.
pub static PLATFORM_NOTIFY: Operation = Operation {
    id: "platform_notify",
    group: "platform",
    verb: "notify",
    summary: "Sends a notification to the platform",
    method: Method::POST,
    path: "/notify",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends feedback about the platform: `POST /feedback`.
pub static PLATFORM_FEEDBACK: Operation = Operation {
    id: "platform_feedback",
    group: "platform",
    verb: "feedback",
    summary: "Sends feedback about the platform",
    method: Method::POST,
    path: "/feedback",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["none", "apiKey"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the platform's own OpenAPI document: `GET /openapi.json`.
pub static PLATFORM_OPENAPI: Operation = Operation {
    id: "platform_openapi",
    group: "platform",
    verb: "openapi",
    summary: "Reads the platform's own OpenAPI document",
    method: Method::GET,
    path: "/openapi.json",
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
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};
