//! Every operation, as the spec describes it.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

#[allow(unused_imports, reason = "not every platform has an operation of every kind")]
use guildhall_runtime::{
    Auth, Idempotency, IdempotencyKey, KeyFrom, Location, Operation, Paid, Pagination,
    PaginationStyle, Parameter, RequestBodyInfo,
};

use http::Method;

/// Tells whether the server is up: `GET /health`.
pub static SYSTEM_HEALTH: Operation = Operation {
    id: "system_health",
    group: "system",
    verb: "health",
    summary: "Tells whether the server is up",
    method: Method::GET,
    path: "/health",
    prefix: Some(""),
    parameters: &[],
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
    handwritten: None,
};

/// Tells whether a credential works: `GET /`.
pub static SYSTEM_ROOT: Operation = Operation {
    id: "system_root",
    group: "system",
    verb: "root",
    summary: "Tells whether a credential works",
    method: Method::GET,
    path: "/",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Opens a session for a person: `POST /auth/login`.
pub static AUTH_LOGIN: Operation = Operation {
    id: "auth_login",
    group: "auth",
    verb: "login",
    summary: "Opens a session for a person",
    method: Method::POST,
    path: "/auth/login",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["email", "password"],
        validated: false,
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

/// Exchanges a refresh token for new tokens: `POST /auth/refresh`.
pub static AUTH_REFRESH: Operation = Operation {
    id: "auth_refresh",
    group: "auth",
    verb: "refresh",
    summary: "Exchanges a refresh token for new tokens",
    method: Method::POST,
    path: "/auth/refresh",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["refreshToken"],
        validated: false,
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

/// Ends one session: `POST /auth/logout`.
pub static AUTH_LOGOUT: Operation = Operation {
    id: "auth_logout",
    group: "auth",
    verb: "logout",
    summary: "Ends one session",
    method: Method::POST,
    path: "/auth/logout",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["refreshToken"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[204u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Ends all sessions of the person: `POST /auth/logout-all`.
pub static AUTH_LOGOUT_ALL: Operation = Operation {
    id: "auth_logout_all",
    group: "auth",
    verb: "logout_all",
    summary: "Ends all sessions of the person",
    method: Method::POST,
    path: "/auth/logout-all",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[204u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads one's own account: `GET /auth/me`.
pub static AUTH_ME: Operation = Operation {
    id: "auth_me",
    group: "auth",
    verb: "me",
    summary: "Reads one's own account",
    method: Method::GET,
    path: "/auth/me",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes one's name or address: `POST /auth/profile`.
pub static AUTH_UPDATE_PROFILE: Operation = Operation {
    id: "auth_update_profile",
    group: "auth",
    verb: "update_profile",
    summary: "Changes one's name or address",
    method: Method::POST,
    path: "/auth/profile",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes one's password: `POST /auth/password`.
pub static AUTH_CHANGE_PASSWORD: Operation = Operation {
    id: "auth_change_password",
    group: "auth",
    verb: "change_password",
    summary: "Changes one's password",
    method: Method::POST,
    path: "/auth/password",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["currentPassword", "newPassword"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[204u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Adds a person: `POST /auth/register`.
pub static AUTH_REGISTER: Operation = Operation {
    id: "auth_register",
    group: "auth",
    verb: "register",
    summary: "Adds a person",
    method: Method::POST,
    path: "/auth/register",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["orgId", "email", "password", "name"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &["admin"],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Switches two-factor authentication on: `POST /auth/totp/setup`.
pub static AUTH_TOTP_SETUP: Operation = Operation {
    id: "auth_totp_setup",
    group: "auth",
    verb: "totp_setup",
    summary: "Switches two-factor authentication on",
    method: Method::POST,
    path: "/auth/totp/setup",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["password"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Confirms two-factor authentication with a code: `POST /auth/totp/verify`.
pub static AUTH_TOTP_VERIFY: Operation = Operation {
    id: "auth_totp_verify",
    group: "auth",
    verb: "totp_verify",
    summary: "Confirms two-factor authentication with a code",
    method: Method::POST,
    path: "/auth/totp/verify",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["code"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[204u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Switches two-factor authentication off: `POST /auth/totp/disable`.
pub static AUTH_TOTP_DISABLE: Operation = Operation {
    id: "auth_totp_disable",
    group: "auth",
    verb: "totp_disable",
    summary: "Switches two-factor authentication off",
    method: Method::POST,
    path: "/auth/totp/disable",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["password", "code"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[204u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Begins a login with Google in the browser: `GET /auth/google`.
pub static AUTH_GOOGLE: Operation = Operation {
    id: "auth_google",
    group: "auth",
    verb: "google",
    summary: "Begins a login with Google in the browser",
    method: Method::GET,
    path: "/auth/google",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[302u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: Some("auth::google"),
};

/// Ends a login with Google in the browser: `GET /auth/google/callback`.
pub static AUTH_GOOGLE_CALLBACK: Operation = Operation {
    id: "auth_google_callback",
    group: "auth",
    verb: "google_callback",
    summary: "Ends a login with Google in the browser",
    method: Method::GET,
    path: "/auth/google/callback",
    prefix: None,
    parameters: &[
        Parameter {
            name: "code",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[302u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: Some("auth::google_callback"),
};

/// Lists one's own API keys: `GET /api-keys`.
pub static API_KEYS_LIST: Operation = Operation {
    id: "api_keys_list",
    group: "api_keys",
    verb: "list",
    summary: "Lists one's own API keys",
    method: Method::GET,
    path: "/api-keys",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Makes an API key: `POST /api-keys`.
pub static API_KEYS_CREATE: Operation = Operation {
    id: "api_keys_create",
    group: "api_keys",
    verb: "create",
    summary: "Makes an API key",
    method: Method::POST,
    path: "/api-keys",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["name"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads one API key: `GET /api-keys/{apiKeyId}`.
pub static API_KEYS_GET: Operation = Operation {
    id: "api_keys_get",
    group: "api_keys",
    verb: "get",
    summary: "Reads one API key",
    method: Method::GET,
    path: "/api-keys/{apiKeyId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "apiKeyId",
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
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Revokes an API key: `DELETE /api-keys/{apiKeyId}`.
pub static API_KEYS_REVOKE: Operation = Operation {
    id: "api_keys_revoke",
    group: "api_keys",
    verb: "revoke",
    summary: "Revokes an API key",
    method: Method::DELETE,
    path: "/api-keys/{apiKeyId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "apiKeyId",
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
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists all agents of the organisation: `GET /agents`.
pub static AGENTS_LIST: Operation = Operation {
    id: "agents_list",
    group: "agents",
    verb: "list",
    summary: "Lists all agents of the organisation",
    method: Method::GET,
    path: "/agents",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads one agent: `GET /agents/{agentId}`.
pub static AGENTS_GET: Operation = Operation {
    id: "agents_get",
    group: "agents",
    verb: "get",
    summary: "Reads one agent",
    method: Method::GET,
    path: "/agents/{agentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes an agent: `PATCH /agents/{agentId}`.
pub static AGENTS_UPDATE: Operation = Operation {
    id: "agents_update",
    group: "agents",
    verb: "update",
    summary: "Changes an agent",
    method: Method::PATCH,
    path: "/agents/{agentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &["hr"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Spawns an agent below the caller: `POST /agents/spawn`.
pub static AGENTS_SPAWN: Operation = Operation {
    id: "agents_spawn",
    group: "agents",
    verb: "spawn",
    summary: "Spawns an agent below the caller",
    method: Method::POST,
    path: "/agents/spawn",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["agentId", "name"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some(
        "look for its handle in `agents_list`; a 500 may also mean that the handle is taken",
    ),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads an agent and those below it: `GET /agents/{agentId}/hierarchy`.
pub static AGENTS_HIERARCHY: Operation = Operation {
    id: "agents_hierarchy",
    group: "agents",
    verb: "hierarchy",
    summary: "Reads an agent and those below it",
    method: Method::GET,
    path: "/agents/{agentId}/hierarchy",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "depth",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Registers an agent that stands below nobody: `POST /agents/register`.
pub static AGENTS_REGISTER: Operation = Operation {
    id: "agents_register",
    group: "agents",
    verb: "register",
    summary: "Registers an agent that stands below nobody",
    method: Method::POST,
    path: "/agents/register",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["agentId", "name"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &["hr"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for its handle in `agents_list`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Takes an agent out of service for good: `POST /agents/{agentId}/revoke`.
pub static AGENTS_REVOKE: Operation = Operation {
    id: "agents_revoke",
    group: "agents",
    verb: "revoke",
    summary: "Takes an agent out of service for good",
    method: Method::POST,
    path: "/agents/{agentId}/revoke",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &["hr"],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads an agent's balance: `GET /agents/{agentId}/credits/balance`.
pub static AGENTS_BALANCE: Operation = Operation {
    id: "agents_balance",
    group: "agents",
    verb: "balance",
    summary: "Reads an agent's balance",
    method: Method::GET,
    path: "/agents/{agentId}/credits/balance",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Tells how many agents the caller may still spawn: `GET /agents/capacity`.
pub static AGENTS_CAPACITY: Operation = Operation {
    id: "agents_capacity",
    group: "agents",
    verb: "capacity",
    summary: "Tells how many agents the caller may still spawn",
    method: Method::GET,
    path: "/agents/capacity",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists agents that wait to be activated: `GET /agents/pending`.
pub static AGENTS_PENDING: Operation = Operation {
    id: "agents_pending",
    group: "agents",
    verb: "pending",
    summary: "Lists agents that wait to be activated",
    method: Method::GET,
    path: "/agents/pending",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Activates a spawned agent: `POST /agents/{agentId}/activate`.
pub static AGENTS_ACTIVATE: Operation = Operation {
    id: "agents_activate",
    group: "agents",
    verb: "activate",
    summary: "Activates a spawned agent",
    method: Method::POST,
    path: "/agents/{agentId}/activate",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Rejects a spawned agent: `DELETE /agents/{agentId}/reject`.
pub static AGENTS_REJECT: Operation = Operation {
    id: "agents_reject",
    group: "agents",
    verb: "reject",
    summary: "Rejects a spawned agent",
    method: Method::DELETE,
    path: "/agents/{agentId}/reject",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Moves credits from the caller to another agent: `POST /agents/credits/transfer`.
pub static CREDITS_TRANSFER: Operation = Operation {
    id: "credits_transfer",
    group: "credits",
    verb: "transfer",
    summary: "Moves credits from the caller to another agent",
    method: Method::POST,
    path: "/agents/credits/transfer",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["toAgentId", "amount"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some(
        "compare the balances of both agents (`agents_balance`) with what they were: after a 500 the ledger does not show it",
    ),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads an agent's budget: `GET /agents/{agentId}/budget`.
pub static BUDGETS_GET: Operation = Operation {
    id: "budgets_get",
    group: "budgets",
    verb: "get",
    summary: "Reads an agent's budget",
    method: Method::GET,
    path: "/agents/{agentId}/budget",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sets an agent's budget: `PATCH /agents/{agentId}/budget`.
pub static BUDGETS_SET: Operation = Operation {
    id: "budgets_set",
    group: "budgets",
    verb: "set",
    summary: "Sets an agent's budget",
    method: Method::PATCH,
    path: "/agents/{agentId}/budget",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["budgetPeriodLimit"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Tells whether an agent could spend an amount: `GET /agents/{agentId}/budget/can-spend`.
pub static BUDGETS_CAN_SPEND: Operation = Operation {
    id: "budgets_can_spend",
    group: "budgets",
    verb: "can_spend",
    summary: "Tells whether an agent could spend an amount",
    method: Method::GET,
    path: "/agents/{agentId}/budget/can-spend",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "amount",
            location: Location::Query,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists agents that have nearly used up their budget: `GET /agents/budget/alerts`.
pub static BUDGETS_ALERTS: Operation = Operation {
    id: "budgets_alerts",
    group: "budgets",
    verb: "alerts",
    summary: "Lists agents that have nearly used up their budget",
    method: Method::GET,
    path: "/agents/budget/alerts",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists all capabilities in the organisation: `GET /agents/capabilities`.
pub static CAPABILITIES_LIST_ORG: Operation = Operation {
    id: "capabilities_list_org",
    group: "capabilities",
    verb: "list_org",
    summary: "Lists all capabilities in the organisation",
    method: Method::GET,
    path: "/agents/capabilities",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Finds agents that have some of the capabilities: `GET /agents/capabilities/match`.
pub static CAPABILITIES_MATCH: Operation = Operation {
    id: "capabilities_match",
    group: "capabilities",
    verb: "match",
    summary: "Finds agents that have some of the capabilities",
    method: Method::GET,
    path: "/agents/capabilities/match",
    prefix: None,
    parameters: &[
        Parameter {
            name: "capabilities",
            location: Location::Query,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "minProficiency",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "onlyActive",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Finds the agent that covers the capabilities best: `GET /agents/capabilities/best-match`.
pub static CAPABILITIES_BEST_MATCH: Operation = Operation {
    id: "capabilities_best_match",
    group: "capabilities",
    verb: "best_match",
    summary: "Finds the agent that covers the capabilities best",
    method: Method::GET,
    path: "/agents/capabilities/best-match",
    prefix: None,
    parameters: &[
        Parameter {
            name: "capabilities",
            location: Location::Query,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "minProficiency",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the capabilities of an agent: `GET /agents/{agentId}/capabilities`.
pub static CAPABILITIES_LIST: Operation = Operation {
    id: "capabilities_list",
    group: "capabilities",
    verb: "list",
    summary: "Lists the capabilities of an agent",
    method: Method::GET,
    path: "/agents/{agentId}/capabilities",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Adds a capability to an agent: `POST /agents/{agentId}/capabilities`.
pub static CAPABILITIES_ADD: Operation = Operation {
    id: "capabilities_add",
    group: "capabilities",
    verb: "add",
    summary: "Adds a capability to an agent",
    method: Method::POST,
    path: "/agents/{agentId}/capabilities",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["capability"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Removes a capability: `DELETE /agents/capabilities/{capabilityId}`.
pub static CAPABILITIES_REMOVE: Operation = Operation {
    id: "capabilities_remove",
    group: "capabilities",
    verb: "remove",
    summary: "Removes a capability",
    method: Method::DELETE,
    path: "/agents/capabilities/{capabilityId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "capabilityId",
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
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes the proficiency of a capability: `PATCH /agents/capabilities/{capabilityId}`.
pub static CAPABILITIES_UPDATE: Operation = Operation {
    id: "capabilities_update",
    group: "capabilities",
    verb: "update",
    summary: "Changes the proficiency of a capability",
    method: Method::PATCH,
    path: "/agents/capabilities/{capabilityId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "capabilityId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["proficiency"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads an agent's reputation: `GET /agents/{agentId}/reputation`.
pub static REPUTATION_GET: Operation = Operation {
    id: "reputation_get",
    group: "reputation",
    verb: "get",
    summary: "Reads an agent's reputation",
    method: Method::GET,
    path: "/agents/{agentId}/reputation",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists what changed an agent's reputation: `GET /agents/{agentId}/reputation/history`.
pub static REPUTATION_HISTORY: Operation = Operation {
    id: "reputation_history",
    group: "reputation",
    verb: "history",
    summary: "Lists what changed an agent's reputation",
    method: Method::GET,
    path: "/agents/{agentId}/reputation/history",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
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
        flows: &["apiKey", "jwt", "hmac"],
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

/// Raises an agent's trust for good work: `POST /agents/{agentId}/reputation/bonus`.
pub static REPUTATION_BONUS: Operation = Operation {
    id: "reputation_bonus",
    group: "reputation",
    verb: "bonus",
    summary: "Raises an agent's trust for good work",
    method: Method::POST,
    path: "/agents/{agentId}/reputation/bonus",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some("look for it in `reputation_history`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lowers an agent's trust for bad work: `POST /agents/{agentId}/reputation/penalty`.
pub static REPUTATION_PENALTY: Operation = Operation {
    id: "reputation_penalty",
    group: "reputation",
    verb: "penalty",
    summary: "Lowers an agent's trust for bad work",
    method: Method::POST,
    path: "/agents/{agentId}/reputation/penalty",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some("look for it in `reputation_history`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Demotes an agent by one level: `POST /agents/{agentId}/demote`.
pub static REPUTATION_DEMOTE: Operation = Operation {
    id: "reputation_demote",
    group: "reputation",
    verb: "demote",
    summary: "Demotes an agent by one level",
    method: Method::POST,
    path: "/agents/{agentId}/demote",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["capacity", "pending", "capabilities"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &["founder", "admin"],
    },
    idempotency: Idempotency::None,
    check: Some("look at the agent's level by `agents_get`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the agents that are trusted most: `GET /agents/leaderboard/trust`.
pub static REPUTATION_LEADERBOARD: Operation = Operation {
    id: "reputation_leaderboard",
    group: "reputation",
    verb: "leaderboard",
    summary: "Lists the agents that are trusted most",
    method: Method::GET,
    path: "/agents/leaderboard/trust",
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
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists tasks: `GET /tasks`.
pub static TASKS_LIST: Operation = Operation {
    id: "tasks_list",
    group: "tasks",
    verb: "list",
    summary: "Lists tasks",
    method: Method::GET,
    path: "/tasks",
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
            name: "assigneeId",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "creatorId",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "parentTaskId",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a task: `POST /tasks`.
pub static TASKS_CREATE: Operation = Operation {
    id: "tasks_create",
    group: "tasks",
    verb: "create",
    summary: "Creates a task",
    method: Method::POST,
    path: "/tasks",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["title"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `tasks_list`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a task: `GET /tasks/{taskId}`.
pub static TASKS_GET: Operation = Operation {
    id: "tasks_get",
    group: "tasks",
    verb: "get",
    summary: "Reads a task",
    method: Method::GET,
    path: "/tasks/{taskId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Puts a task into another state: `POST /tasks/{taskId}/transition`.
pub static TASKS_TRANSITION: Operation = Operation {
    id: "tasks_transition",
    group: "tasks",
    verb: "transition",
    summary: "Puts a task into another state",
    method: Method::POST,
    path: "/tasks/{taskId}/transition",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["status"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look at the task's status by `tasks_get`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Assigns a task to an agent: `POST /tasks/{taskId}/assign`.
pub static TASKS_ASSIGN: Operation = Operation {
    id: "tasks_assign",
    group: "tasks",
    verb: "assign",
    summary: "Assigns a task to an agent",
    method: Method::POST,
    path: "/tasks/{taskId}/assign",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["assigneeId"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look at the task's assignee by `tasks_get`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Approves a task: `POST /tasks/{taskId}/approve`.
pub static TASKS_APPROVE: Operation = Operation {
    id: "tasks_approve",
    group: "tasks",
    verb: "approve",
    summary: "Approves a task",
    method: Method::POST,
    path: "/tasks/{taskId}/approve",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Makes a task depend on another: `POST /tasks/{taskId}/dependencies`.
pub static TASKS_ADD_DEPENDENCY: Operation = Operation {
    id: "tasks_add_dependency",
    group: "tasks",
    verb: "add_dependency",
    summary: "Makes a task depend on another",
    method: Method::POST,
    path: "/tasks/{taskId}/dependencies",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["dependsOnId"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Takes a dependency of a task away: `DELETE /tasks/{taskId}/dependencies/{dependsOnId}`.
pub static TASKS_REMOVE_DEPENDENCY: Operation = Operation {
    id: "tasks_remove_dependency",
    group: "tasks",
    verb: "remove_dependency",
    summary: "Takes a dependency of a task away",
    method: Method::DELETE,
    path: "/tasks/{taskId}/dependencies/{dependsOnId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "dependsOnId",
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
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the comments on a task: `GET /tasks/{taskId}/comments`.
pub static TASKS_COMMENTS: Operation = Operation {
    id: "tasks_comments",
    group: "tasks",
    verb: "comments",
    summary: "Lists the comments on a task",
    method: Method::GET,
    path: "/tasks/{taskId}/comments",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Comments on a task: `POST /tasks/{taskId}/comments`.
pub static TASKS_ADD_COMMENT: Operation = Operation {
    id: "tasks_add_comment",
    group: "tasks",
    verb: "add_comment",
    summary: "Comments on a task",
    method: Method::POST,
    path: "/tasks/{taskId}/comments",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["body"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `tasks_comments`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Hands a task up to a higher agent: `POST /tasks/{taskId}/escalate`.
pub static TASKS_ESCALATE: Operation = Operation {
    id: "tasks_escalate",
    group: "tasks",
    verb: "escalate",
    summary: "Hands a task up to a higher agent",
    method: Method::POST,
    path: "/tasks/{taskId}/escalate",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["reason"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `tasks_escalations`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists how a task was handed up: `GET /tasks/{taskId}/escalations`.
pub static TASKS_ESCALATIONS: Operation = Operation {
    id: "tasks_escalations",
    group: "tasks",
    verb: "escalations",
    summary: "Lists how a task was handed up",
    method: Method::GET,
    path: "/tasks/{taskId}/escalations",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Makes a template of a task: `POST /tasks/{taskId}/create-template`.
pub static TASKS_CREATE_TEMPLATE: Operation = Operation {
    id: "tasks_create_template",
    group: "tasks",
    verb: "create_template",
    summary: "Makes a template of a task",
    method: Method::POST,
    path: "/tasks/{taskId}/create-template",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["name"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Finds agents for a task: `GET /tasks/{taskId}/candidates`.
pub static TASKS_CANDIDATES: Operation = Operation {
    id: "tasks_candidates",
    group: "tasks",
    verb: "candidates",
    summary: "Finds agents for a task",
    method: Method::GET,
    path: "/tasks/{taskId}/candidates",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "minCoverage",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "maxResults",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Assigns a task to the agent that fits best: `POST /tasks/{taskId}/auto-assign`.
pub static TASKS_AUTO_ASSIGN: Operation = Operation {
    id: "tasks_auto_assign",
    group: "tasks",
    verb: "auto_assign",
    summary: "Assigns a task to the agent that fits best",
    method: Method::POST,
    path: "/tasks/{taskId}/auto-assign",
    prefix: None,
    parameters: &[
        Parameter {
            name: "taskId",
            location: Location::Path,
            required: true,
            reserved: &["templates", "consensus"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists templates: `GET /tasks/templates`.
pub static TEMPLATES_LIST: Operation = Operation {
    id: "templates_list",
    group: "templates",
    verb: "list",
    summary: "Lists templates",
    method: Method::GET,
    path: "/tasks/templates",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a template: `POST /tasks/templates`.
pub static TEMPLATES_CREATE: Operation = Operation {
    id: "templates_create",
    group: "templates",
    verb: "create",
    summary: "Creates a template",
    method: Method::POST,
    path: "/tasks/templates",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["name", "title"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a template: `GET /tasks/templates/{templateId}`.
pub static TEMPLATES_GET: Operation = Operation {
    id: "templates_get",
    group: "templates",
    verb: "get",
    summary: "Reads a template",
    method: Method::GET,
    path: "/tasks/templates/{templateId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "templateId",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Deletes a template: `DELETE /tasks/templates/{templateId}`.
pub static TEMPLATES_DELETE: Operation = Operation {
    id: "templates_delete",
    group: "templates",
    verb: "delete",
    summary: "Deletes a template",
    method: Method::DELETE,
    path: "/tasks/templates/{templateId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "templateId",
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
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Makes tasks from a template: `POST /tasks/templates/instantiate`.
pub static TEMPLATES_INSTANTIATE: Operation = Operation {
    id: "templates_instantiate",
    group: "templates",
    verb: "instantiate",
    summary: "Makes tasks from a template",
    method: Method::POST,
    path: "/tasks/templates/instantiate",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["templateId"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Suggests agents by what they can do: `GET /tasks/routing/suggest`.
pub static ROUTING_SUGGEST: Operation = Operation {
    id: "routing_suggest",
    group: "routing",
    verb: "suggest",
    summary: "Suggests agents by what they can do",
    method: Method::GET,
    path: "/tasks/routing/suggest",
    prefix: None,
    parameters: &[
        Parameter {
            name: "capabilities",
            location: Location::Query,
            required: true,
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists escalations that are open: `GET /tasks/escalations/open`.
pub static ESCALATIONS_LIST_OPEN: Operation = Operation {
    id: "escalations_list_open",
    group: "escalations",
    verb: "list_open",
    summary: "Lists escalations that are open",
    method: Method::GET,
    path: "/tasks/escalations/open",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Marks an escalation as resolved: `POST /tasks/escalations/{escalationId}/resolve`.
pub static ESCALATIONS_RESOLVE: Operation = Operation {
    id: "escalations_resolve",
    group: "escalations",
    verb: "resolve",
    summary: "Marks an escalation as resolved",
    method: Method::POST,
    path: "/tasks/escalations/{escalationId}/resolve",
    prefix: None,
    parameters: &[
        Parameter {
            name: "escalationId",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[201u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Calls a vote: `POST /tasks/consensus`.
pub static CONSENSUS_CREATE: Operation = Operation {
    id: "consensus_create",
    group: "consensus",
    verb: "create",
    summary: "Calls a vote",
    method: Method::POST,
    path: "/tasks/consensus",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["type", "title", "description"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `consensus_pending`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists votes that are open: `GET /tasks/consensus/pending`.
pub static CONSENSUS_PENDING: Operation = Operation {
    id: "consensus_pending",
    group: "consensus",
    verb: "pending",
    summary: "Lists votes that are open",
    method: Method::GET,
    path: "/tasks/consensus/pending",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists votes that the caller can take part in: `GET /tasks/consensus/votable`.
pub static CONSENSUS_VOTABLE: Operation = Operation {
    id: "consensus_votable",
    group: "consensus",
    verb: "votable",
    summary: "Lists votes that the caller can take part in",
    method: Method::GET,
    path: "/tasks/consensus/votable",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a vote that was called: `GET /tasks/consensus/{requestId}`.
pub static CONSENSUS_GET: Operation = Operation {
    id: "consensus_get",
    group: "consensus",
    verb: "get",
    summary: "Reads a vote that was called",
    method: Method::GET,
    path: "/tasks/consensus/{requestId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "requestId",
            location: Location::Path,
            required: true,
            reserved: &["pending", "votable"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Withdraws a vote that was called: `DELETE /tasks/consensus/{requestId}`.
pub static CONSENSUS_CANCEL: Operation = Operation {
    id: "consensus_cancel",
    group: "consensus",
    verb: "cancel",
    summary: "Withdraws a vote that was called",
    method: Method::DELETE,
    path: "/tasks/consensus/{requestId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "requestId",
            location: Location::Path,
            required: true,
            reserved: &["pending", "votable"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Votes: `POST /tasks/consensus/{requestId}/vote`.
pub static CONSENSUS_VOTE: Operation = Operation {
    id: "consensus_vote",
    group: "consensus",
    verb: "vote",
    summary: "Votes",
    method: Method::POST,
    path: "/tasks/consensus/{requestId}/vote",
    prefix: None,
    parameters: &[
        Parameter {
            name: "requestId",
            location: Location::Path,
            required: true,
            reserved: &["pending", "votable"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["vote"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `consensus_get`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the balance of the calling agent: `GET /credits/balance`.
pub static CREDITS_BALANCE: Operation = Operation {
    id: "credits_balance",
    group: "credits",
    verb: "balance",
    summary: "Reads the balance of the calling agent",
    method: Method::GET,
    path: "/credits/balance",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Records that the calling agent has spent credits: `POST /credits/spend`.
pub static CREDITS_SPEND: Operation = Operation {
    id: "credits_spend",
    group: "credits",
    verb: "spend",
    summary: "Records that the calling agent has spent credits",
    method: Method::POST,
    path: "/credits/spend",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["amount", "reason"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some("look for it in `credits_history`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the entries of the calling agent's ledger: `GET /credits/history`.
pub static CREDITS_HISTORY: Operation = Operation {
    id: "credits_history",
    group: "credits",
    verb: "history",
    summary: "Lists the entries of the calling agent's ledger",
    method: Method::GET,
    path: "/credits/history",
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
        flows: &["apiKey", "jwt", "hmac"],
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

/// Corrects the balance of an agent: `POST /credits/adjust`.
pub static CREDITS_ADJUST: Operation = Operation {
    id: "credits_adjust",
    group: "credits",
    verb: "adjust",
    summary: "Corrects the balance of an agent",
    method: Method::POST,
    path: "/credits/adjust",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["agentId", "amount", "type", "reason"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: Some("agentId"),
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &["hr", "admin"],
    },
    idempotency: Idempotency::None,
    check: Some("compare the agent's balance (`agents_balance`) with what it was"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Charges an agent for a call to a model, as LiteLLM reports it: `POST /credits/litellm-callback`.
pub static CREDITS_LITELLM_CALLBACK: Operation = Operation {
    id: "credits_litellm_callback",
    group: "credits",
    verb: "litellm_callback",
    summary: "Charges an agent for a call to a model, as LiteLLM reports it",
    method: Method::POST,
    path: "/credits/litellm-callback",
    prefix: None,
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Query,
            required: true,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "x-litellm-secret",
            location: Location::Header,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["callId", "agentId", "model", "inputTokens", "outputTokens"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["none"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some("compare the agent's balance (`agents_balance`) with what it was"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads the credits of the organisation in a few numbers: `GET /credits/analytics/stats`.
pub static ANALYTICS_STATS: Operation = Operation {
    id: "analytics_stats",
    group: "analytics",
    verb: "stats",
    summary: "Reads the credits of the organisation in a few numbers",
    method: Method::GET,
    path: "/credits/analytics/stats",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists what moved day by day: `GET /credits/analytics/trends`.
pub static ANALYTICS_TRENDS: Operation = Operation {
    id: "analytics_trends",
    group: "analytics",
    verb: "trends",
    summary: "Lists what moved day by day",
    method: Method::GET,
    path: "/credits/analytics/trends",
    prefix: None,
    parameters: &[
        Parameter {
            name: "days",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "agentId",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists what each agent earns and spends: `GET /credits/analytics/agents`.
pub static ANALYTICS_AGENTS: Operation = Operation {
    id: "analytics_agents",
    group: "analytics",
    verb: "agents",
    summary: "Lists what each agent earns and spends",
    method: Method::GET,
    path: "/credits/analytics/agents",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists what each kind of trigger moved: `GET /credits/analytics/triggers`.
pub static ANALYTICS_TRIGGERS: Operation = Operation {
    id: "analytics_triggers",
    group: "analytics",
    verb: "triggers",
    summary: "Lists what each kind of trigger moved",
    method: Method::GET,
    path: "/credits/analytics/triggers",
    prefix: None,
    parameters: &[
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "days",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists warnings about credits: `GET /credits/analytics/alerts`.
pub static ANALYTICS_ALERTS: Operation = Operation {
    id: "analytics_alerts",
    group: "analytics",
    verb: "alerts",
    summary: "Lists warnings about credits",
    method: Method::GET,
    path: "/credits/analytics/alerts",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the agents that spend most: `GET /credits/analytics/top-spenders`.
pub static ANALYTICS_TOP_SPENDERS: Operation = Operation {
    id: "analytics_top_spenders",
    group: "analytics",
    verb: "top_spenders",
    summary: "Lists the agents that spend most",
    method: Method::GET,
    path: "/credits/analytics/top-spenders",
    prefix: None,
    parameters: &[
        Parameter {
            name: "days",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists channels: `GET /channels`.
pub static CHANNELS_LIST: Operation = Operation {
    id: "channels_list",
    group: "channels",
    verb: "list",
    summary: "Lists channels",
    method: Method::GET,
    path: "/channels",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a channel: `POST /channels`.
pub static CHANNELS_CREATE: Operation = Operation {
    id: "channels_create",
    group: "channels",
    verb: "create",
    summary: "Creates a channel",
    method: Method::POST,
    path: "/channels",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["name", "type"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: Some("look for its name in `channels_list`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a channel: `GET /channels/{channelId}`.
pub static CHANNELS_GET: Operation = Operation {
    id: "channels_get",
    group: "channels",
    verb: "get",
    summary: "Reads a channel",
    method: Method::GET,
    path: "/channels/{channelId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "channelId",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the messages of a channel: `GET /messages`.
pub static MESSAGES_LIST: Operation = Operation {
    id: "messages_list",
    group: "messages",
    verb: "list",
    summary: "Lists the messages of a channel",
    method: Method::GET,
    path: "/messages",
    prefix: None,
    parameters: &[
        Parameter {
            name: "channelId",
            location: Location::Query,
            required: true,
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
            name: "before",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a message to a channel: `POST /messages`.
pub static MESSAGES_SEND: Operation = Operation {
    id: "messages_send",
    group: "messages",
    verb: "send",
    summary: "Sends a message to a channel",
    method: Method::POST,
    path: "/messages",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["channelId", "type", "body"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `messages_list`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a message: `GET /messages/{messageId}`.
pub static MESSAGES_GET: Operation = Operation {
    id: "messages_get",
    group: "messages",
    verb: "get",
    summary: "Reads a message",
    method: Method::GET,
    path: "/messages/{messageId}",
    prefix: None,
    parameters: &[
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the answers to a message: `GET /messages/{messageId}/thread`.
pub static MESSAGES_THREAD: Operation = Operation {
    id: "messages_thread",
    group: "messages",
    verb: "thread",
    summary: "Lists the answers to a message",
    method: Method::GET,
    path: "/messages/{messageId}/thread",
    prefix: None,
    parameters: &[
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a message to an agent: `POST /dm`.
pub static DIRECT_MESSAGES_SEND: Operation = Operation {
    id: "direct_messages_send",
    group: "direct_messages",
    verb: "send",
    summary: "Sends a message to an agent",
    method: Method::POST,
    path: "/dm",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["toAgentId", "body"],
        validated: false,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: Some("look for it in `direct_messages_list`"),
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists with whom the calling agent has messages: `GET /dm/conversations`.
pub static DIRECT_MESSAGES_CONVERSATIONS: Operation = Operation {
    id: "direct_messages_conversations",
    group: "direct_messages",
    verb: "conversations",
    summary: "Lists with whom the calling agent has messages",
    method: Method::GET,
    path: "/dm/conversations",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Counts the direct messages that were not read: `GET /dm/unread`.
pub static DIRECT_MESSAGES_UNREAD: Operation = Operation {
    id: "direct_messages_unread",
    group: "direct_messages",
    verb: "unread",
    summary: "Counts the direct messages that were not read",
    method: Method::GET,
    path: "/dm/unread",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists the messages with another agent: `GET /dm/{agentId}`.
pub static DIRECT_MESSAGES_LIST: Operation = Operation {
    id: "direct_messages_list",
    group: "direct_messages",
    verb: "list",
    summary: "Lists the messages with another agent",
    method: Method::GET,
    path: "/dm/{agentId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["conversations", "unread"],
            secret: false,
            uuid: true,
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
            name: "before",
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
        flows: &["hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Marks the messages from another agent as read: `PATCH /dm/{agentId}/read`.
pub static DIRECT_MESSAGES_MARK_READ: Operation = Operation {
    id: "direct_messages_mark_read",
    group: "direct_messages",
    verb: "mark_read",
    summary: "Marks the messages from another agent as read",
    method: Method::PATCH,
    path: "/dm/{agentId}/read",
    prefix: None,
    parameters: &[
        Parameter {
            name: "agentId",
            location: Location::Path,
            required: true,
            reserved: &["conversations", "unread"],
            secret: false,
            uuid: true,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists events: `GET /events`.
pub static EVENTS_LIST: Operation = Operation {
    id: "events_list",
    group: "events",
    verb: "list",
    summary: "Lists events",
    method: Method::GET,
    path: "/events",
    prefix: None,
    parameters: &[
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "actorId",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "entityType",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "entityId",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "severity",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
        Parameter {
            name: "endDate",
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
        flows: &["apiKey", "jwt", "hmac"],
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

/// Reads an event: `GET /events/{eventId}`.
pub static EVENTS_GET: Operation = Operation {
    id: "events_get",
    group: "events",
    verb: "get",
    summary: "Reads an event",
    method: Method::GET,
    path: "/events/{eventId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "eventId",
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
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Lists webhooks: `GET /webhooks`.
pub static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks_list",
    group: "webhooks",
    verb: "list",
    summary: "Lists webhooks",
    method: Method::GET,
    path: "/webhooks",
    prefix: None,
    parameters: &[],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a webhook: `POST /webhooks`.
pub static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks_create",
    group: "webhooks",
    verb: "create",
    summary: "Creates a webhook",
    method: Method::POST,
    path: "/webhooks",
    prefix: None,
    parameters: &[],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["name", "url", "events"],
        validated: true,
        legacy_names: &[],
        comma_free: &["events"],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Reads a webhook: `GET /webhooks/{webhookId}`.
pub static WEBHOOKS_GET: Operation = Operation {
    id: "webhooks_get",
    group: "webhooks",
    verb: "get",
    summary: "Reads a webhook",
    method: Method::GET,
    path: "/webhooks/{webhookId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "webhookId",
            location: Location::Path,
            required: true,
            reserved: &["inbound"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Natural,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Deletes a webhook: `DELETE /webhooks/{webhookId}`.
pub static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks_delete",
    group: "webhooks",
    verb: "delete",
    summary: "Deletes a webhook",
    method: Method::DELETE,
    path: "/webhooks/{webhookId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "webhookId",
            location: Location::Path,
            required: true,
            reserved: &["inbound"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Changes a webhook: `PATCH /webhooks/{webhookId}`.
pub static WEBHOOKS_UPDATE: Operation = Operation {
    id: "webhooks_update",
    group: "webhooks",
    verb: "update",
    summary: "Changes a webhook",
    method: Method::PATCH,
    path: "/webhooks/{webhookId}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "webhookId",
            location: Location::Path,
            required: true,
            reserved: &["inbound"],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &[],
        validated: true,
        legacy_names: &[],
        comma_free: &["events"],
        not_self: None,
    }),
    success: &[200u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Sends a test delivery to a webhook: `POST /webhooks/{webhookId}/test`.
pub static WEBHOOKS_TEST: Operation = Operation {
    id: "webhooks_test",
    group: "webhooks",
    verb: "test",
    summary: "Sends a test delivery to a webhook",
    method: Method::POST,
    path: "/webhooks/{webhookId}/test",
    prefix: None,
    parameters: &[
        Parameter {
            name: "webhookId",
            location: Location::Path,
            required: true,
            reserved: &["inbound"],
            secret: false,
            uuid: false,
        },
    ],
    body: None,
    success: &[201u16],
    auth: Auth {
        flows: &["jwt"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates a task from outside: `POST /webhooks/inbound/{key}`.
pub static INBOUND_RECEIVE: Operation = Operation {
    id: "inbound_receive",
    group: "inbound",
    verb: "receive",
    summary: "Creates a task from outside",
    method: Method::POST,
    path: "/webhooks/inbound/{key}",
    prefix: None,
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
        },
        Parameter {
            name: "X-OpenSpawn-Signature",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["title"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::Key(IdempotencyKey {
        header: "X-Idempotency-Key",
        flows: &["hmac"],
        after: KeyFrom::Answer,
        uuid: true,
    }),
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};

/// Creates several tasks from outside: `POST /webhooks/inbound/{key}/batch`.
pub static INBOUND_RECEIVE_BATCH: Operation = Operation {
    id: "inbound_receive_batch",
    group: "inbound",
    verb: "receive_batch",
    summary: "Creates several tasks from outside",
    method: Method::POST,
    path: "/webhooks/inbound/{key}/batch",
    prefix: None,
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            required: true,
            reserved: &[],
            secret: true,
            uuid: false,
        },
        Parameter {
            name: "X-OpenSpawn-Signature",
            location: Location::Header,
            required: false,
            reserved: &[],
            secret: false,
            uuid: false,
        },
    ],
    body: Some(RequestBodyInfo {
        required: true,
        required_members: &["tasks"],
        validated: true,
        legacy_names: &[],
        comma_free: &[],
        not_self: None,
    }),
    success: &[201u16],
    auth: Auth {
        flows: &["apiKey", "jwt", "hmac"],
        scopes: &[],
        roles: &[],
    },
    idempotency: Idempotency::None,
    check: None,
    pagination: None,
    paid: None,
    handwritten: None,
};
