//! The extensions of `specs/README.md`: where each stands and what form it has.

use super::{
    form::{
        Form::{self, Any, Either, Flag, List, Map, Object, Positive, Reference, Text, True, Whole, Word},
        optional, required,
    },
    kind::Kind,
    node::Node,
    words::{is_header, is_kebab, is_snake},
};

/// An extension that specs may use.
#[derive(Debug)]
pub(crate) struct Extension {
    pub(crate) name: &'static str,
    pub(crate) places: &'static [Place],
    pub(crate) form: Form,
    /// How it is written, for remedies; empty where that is too long.
    pub(crate) examples: &'static [&'static str],
}

/// Where an extension may stand.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    On(Kind),
    /// On a schema that is a property of another.
    Property,
}

impl Place {
    pub(crate) fn is(self, node: &Node<'_>) -> bool {
        match self {
            Self::On(kind) => node.kind == kind,
            Self::Property => node.is_property(),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::On(kind) => kind.name(),
            Self::Property => "a property",
        }
    }
}

const PROSE: Form = Text("a text", |text| !text.trim().is_empty());
const ANY_TEXT: Form = Text("a text, which may be empty", |_| true);
const CLAUSE: Form = Text("a clause without a full stop, with a small letter at its beginning", |text| {
    text.starts_with(char::is_lowercase) && !text.trim_end().ends_with('.')
});
const NAME: Form = Text("a name", is_name);
const HEADER: Form = Text("the name of a header", is_header);
const NAMES: Form = List { what: "names", of: &NAME, may_be_empty: false };
const NAMES_IF_ANY: Form = List { what: "names", of: &NAME, may_be_empty: true };
const HEADERS: Form = List { what: "names of headers", of: &HEADER, may_be_empty: false };
const VARIABLE: Form =
    Text("the name of an environment variable", |name| !name.contains(char::is_lowercase) && is_snake(&name.to_lowercase()));
const SOURCE: Form = Either(&[PROSE, List { what: "texts", of: &PROSE, may_be_empty: false }]);
const DIALECT: Form =
    Object(&[required("prefix", Text("a path that begins with `/` and does not end with one", is_prefix)), required("summary", PROSE)]);
const EVENT: Form = Object(&[required("summary", PROSE), required("schema", Reference), required("x-source", SOURCE)]);
const EVENTS: Form = Map { names: "the name of an event", test: is_name, of: &EVENT };
const DELIVERED: Form =
    Object(&[required("summary", PROSE), required("schema", Reference), required("x-source", SOURCE), optional("example", Any)]);
const DELIVERIES: Form = Map { names: "the name of an event", test: is_name, of: &DELIVERED };

/// Every extension, in the order of `specs/README.md`.
pub(crate) const EXTENSIONS: &[Extension] = &[
    Extension {
        name: "x-platform",
        places: &[Place::On(Kind::Info)],
        form: Text("the name of a crate", |name| is_snake(name) && !name.contains('_')),
        examples: &["x-platform: openjobs"],
    },
    Extension {
        name: "x-environment",
        places: &[Place::On(Kind::Server)],
        form: Text("a name in kebab-case", is_kebab),
        examples: &["x-environment: sandbox"],
    },
    Extension {
        name: "x-headers",
        places: &[Place::On(Kind::Server)],
        form: Map { names: "the name of a header", test: is_header, of: &PROSE },
        examples: &["x-headers: {X-OpenJobs-Env: sandbox}"],
    },
    Extension {
        name: "x-dialects",
        places: &[Place::On(Kind::Document)],
        form: Map { names: "a name in kebab-case", test: is_kebab, of: &DIALECT },
        examples: &["x-dialects: {legacy: {prefix: /api, summary: What the official client 1.0.1 writes}}"],
    },
    Extension {
        name: "x-flow",
        places: &[Place::On(Kind::SecurityScheme)],
        form: Word(&["static-header", "hmac-request", "jwt"]),
        examples: &["x-flow: static-header"],
    },
    Extension {
        name: "x-environment-variable",
        places: &[Place::On(Kind::SecurityScheme)],
        form: Either(&[VARIABLE, Map { names: "the name of a part", test: is_name, of: &VARIABLE }]),
        examples: &[
            "x-environment-variable: OPENJOBS_API_KEY",
            "x-environment-variable: {agentId: OPENSPAWN_AGENT_ID, secret: OPENSPAWN_SECRET}",
        ],
    },
    Extension { name: "x-token-prefix", places: &[Place::On(Kind::SecurityScheme)], form: PROSE, examples: &["x-token-prefix: osp_"] },
    Extension {
        name: "x-exclusive-credentials",
        places: &[Place::On(Kind::Document)],
        form: True,
        examples: &["x-exclusive-credentials: true"],
    },
    Extension { name: "x-empty-body", places: &[Place::On(Kind::Document)], form: True, examples: &["x-empty-body: true"] },
    Extension {
        name: "x-source",
        places: &[Place::On(Kind::Operation), Place::On(Kind::Schema), Place::On(Kind::Event)],
        form: SOURCE,
        examples: &["x-source: [seed 000, py 3.2.1]"],
    },
    Extension {
        name: "x-assumption",
        places: &[Place::On(Kind::Operation), Place::On(Kind::Schema)],
        form: PROSE,
        examples: &["x-assumption: No source says how long a key lives."],
    },
    Extension {
        name: "x-auth",
        places: &[Place::On(Kind::Operation)],
        form: Object(&[required("flows", NAMES), optional("scopes", NAMES_IF_ANY), optional("roles", NAMES_IF_ANY)]),
        examples: &["x-auth: {flows: [apiKey, none]}"],
    },
    Extension {
        name: "x-idempotency",
        places: &[Place::On(Kind::Operation)],
        form: Either(&[
            Word(&["natural", "none"]),
            Object(&[required(
                "key",
                Object(&[
                    required("header", HEADER),
                    required("flows", NAMES),
                    required("after", Word(&["start", "answer"])),
                    optional("format", Word(&["uuid"])),
                ]),
            )]),
        ]),
        examples: &[
            "x-idempotency: natural",
            "x-idempotency: none",
            "x-idempotency: {key: {header: Idempotency-Key, flows: [apiKey], after: start}}",
        ],
    },
    Extension {
        name: "x-check",
        places: &[Place::On(Kind::Operation)],
        form: Text("a clause that tells where it shows whether the call was done", |text| !text.trim().is_empty() && !text.ends_with('.')),
        examples: &["x-check: compare `credits_history` with what you meant to spend"],
    },
    Extension {
        name: "x-pagination",
        places: &[Place::On(Kind::Operation)],
        form: Object(&[
            required("style", Word(&["offset", "page", "cursor"])),
            optional("limit", NAME),
            optional("offset", NAME),
            optional("page", NAME),
            optional("first", Whole(0, u64::MAX)),
            optional("cursor", NAME),
            optional("items", NAME),
            optional("next", NAME),
            optional("hasMore", NAME),
        ]),
        examples: &["x-pagination: {style: cursor, limit: limit, cursor: cursor}"],
    },
    Extension {
        name: "x-list",
        places: &[Place::On(Kind::Schema)],
        form: Object(&[
            required("keys", NAMES),
            optional("bare", Flag),
            optional("total", NAME),
            optional("next", NAME),
            optional("hasMore", NAME),
        ]),
        examples: &["x-list: {keys: [jobs, items], total: count}"],
    },
    Extension {
        name: "x-unwrap",
        places: &[Place::On(Kind::Schema)],
        form: Object(&[required("value", NAME), optional("meta", NAME), optional("nullable", True)]),
        examples: &["x-unwrap: {value: data, meta: meta}", "x-unwrap: {value: data, nullable: true}"],
    },
    Extension { name: "x-legacy-name", places: &[Place::Property], form: NAMES, examples: &["x-legacy-name: [owner_email]"] },
    Extension { name: "x-null-from-legacy", places: &[Place::Property], form: True, examples: &["x-null-from-legacy: true"] },
    Extension {
        name: "x-setter",
        places: &[Place::Property],
        form: Text("the name of a method in snake_case", is_method),
        examples: &["x-setter: text"],
    },
    Extension {
        name: "x-setter-alias",
        places: &[Place::Property],
        form: Text("the name of a method in snake_case", is_method),
        examples: &["x-setter-alias: notes"],
    },
    Extension { name: "x-validated", places: &[Place::On(Kind::Schema)], form: True, examples: &["x-validated: true"] },
    Extension { name: "x-no-comma", places: &[Place::Property], form: True, examples: &["x-no-comma: true"] },
    Extension { name: "x-not-self", places: &[Place::Property], form: True, examples: &["x-not-self: true"] },
    Extension {
        name: "x-omitted",
        places: &[Place::Property],
        form: CLAUSE,
        examples: &["x-omitted: everything that is available is withdrawn"],
    },
    Extension { name: "x-strict", places: &[Place::On(Kind::Parameter)], form: True, examples: &["x-strict: true"] },
    Extension { name: "x-secret", places: &[Place::Property, Place::On(Kind::Parameter)], form: True, examples: &["x-secret: true"] },
    Extension { name: "x-csv", places: &[Place::On(Kind::Parameter)], form: True, examples: &["x-csv: true"] },
    Extension { name: "x-reserved", places: &[Place::On(Kind::Parameter)], form: NAMES, examples: &["x-reserved: [me, search]"] },
    Extension {
        name: "x-rate-limit",
        places: &[Place::On(Kind::Document)],
        form: Object(&[
            optional("headers", Object(&[optional("remaining", HEADER), optional("limit", HEADER), optional("reset", HEADER)])),
            optional("reset", Word(&["epoch", "seconds"])),
            optional(
                "windows",
                List {
                    what: "windows",
                    of: &Object(&[
                        required("name", NAME),
                        required("requests", Whole(1, u64::MAX)),
                        required("seconds", Whole(1, u64::MAX)),
                    ]),
                    may_be_empty: false,
                },
            ),
        ]),
        examples: &["x-rate-limit: {headers: {remaining: X-RateLimit-Remaining, reset: X-RateLimit-Reset}, reset: epoch}"],
    },
    Extension {
        name: "x-retry",
        places: &[Place::On(Kind::Document)],
        form: Object(&[
            required("statuses", List { what: "statuses", of: &Whole(400, 599), may_be_empty: false }),
            required("refused", List { what: "statuses", of: &Whole(400, 599), may_be_empty: false }),
            required("base", Positive),
            required("cap", Positive),
            required("maxRetries", Whole(0, 10)),
        ]),
        examples: &["x-retry: {statuses: [408, 429, 500, 502, 503, 504], refused: [429], base: 0.25, cap: 30, maxRetries: 4}"],
    },
    Extension {
        name: "x-paid",
        places: &[Place::On(Kind::Operation)],
        form: Object(&[required("price", Text("a decimal in quotes", super::formats::is_decimal)), required("currency", NAME)]),
        examples: &["x-paid: {price: \"0.001\", currency: USDC}"],
    },
    Extension {
        name: "x-webhooks",
        places: &[Place::On(Kind::Document)],
        form: Object(&[
            required("schemes", List { what: "schemes", of: &WEBHOOK_SCHEME, may_be_empty: false }),
            required("type", NAMES),
            optional("id", NAMES),
            optional("idHeader", Either(&[HEADER, HEADERS])),
            optional("all", NAME),
            required("events", DELIVERIES),
        ]),
        examples: &[],
    },
    Extension {
        name: "x-events",
        places: &[Place::On(Kind::Operation)],
        form: EVENTS,
        examples: &["x-events: {job.updated: {summary: A job changed, schema: {$ref: \"#/components/schemas/Job\"}, x-source: seed 000}}"],
    },
    Extension {
        name: "x-prefix",
        places: &[Place::On(Kind::Operation)],
        form: Text("a path prefix, which may be empty", |path| path.is_empty() || is_prefix(path)),
        examples: &["x-prefix: /api", "x-prefix: \"\""],
    },
    Extension {
        name: "x-handwritten",
        places: &[Place::On(Kind::Operation)],
        form: Text("the path of a function of the facade", |path| path.contains("::") && path.split("::").all(is_snake)),
        examples: &["x-handwritten: attachments::upload"],
    },
];

const WEBHOOK_SCHEME: Form = Object(&[
    required("name", Text("a name in kebab-case", is_kebab)),
    required("header", HEADER),
    // What the runtime can verify; a platform that signs otherwise needs code first.
    required("algorithm", Word(&["hmac-sha256"])),
    required("encoding", Word(&["hex", "base64"])),
    required("prefix", ANY_TEXT),
    required("material", Word(&["body"])),
]);

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.trim() == name
}

/// Keywords are none, not even as raw identifiers: nobody looks for a method under such a name.
fn is_method(name: &str) -> bool {
    is_snake(name) && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_prefix(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/')
}
