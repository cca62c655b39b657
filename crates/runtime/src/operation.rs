//! One row of the operation table that is generated from a spec.

use http::Method;

/// One operation of a platform, as its spec describes it.
///
/// The retry policy, the signer, the sandbox's router, the command line and the documentation all read this table; there is no
/// second list of operations.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId` of the spec: `jobs_list`.
    pub id: &'static str,
    /// The resource group, which is the tag of the spec: `jobs`.
    pub group: &'static str,
    /// What is done with the resource: `list`.
    pub verb: &'static str,
    /// One sentence on what the operation does.
    pub summary: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template below the platform's prefix: `/jobs/{jobId}`.
    pub path: &'static str,
    /// The path prefix that it has in place of the platform's, whatever the dialect.
    pub prefix: Option<&'static str>,
    /// Path, query and header parameters, path parameters first and in the order of the path.
    pub parameters: &'static [Parameter],
    /// The JSON body, if the operation takes one.
    pub body: Option<RequestBodyInfo>,
    /// The success statuses that the spec names. Every 2xx is taken as success.
    pub success: &'static [u16],
    /// Who may call it.
    pub auth: Auth,
    /// Whether it may be repeated when nobody knows if it was done.
    pub idempotency: Idempotency,
    /// Where it shows whether a call was done of which nobody knows, as a clause that tells the caller what to do.
    pub check: Option<&'static str>,
    /// How its list is paged, if it is.
    pub pagination: Option<Pagination>,
    /// Set if it may ask for a payment.
    pub paid: Option<Paid>,
    /// The facade's function that serves it, if the generator cannot.
    pub handwritten: Option<&'static str>,
}

impl Operation {
    /// Whether a segment of its path is secret, so that only the template may be printed.
    pub fn hides_path(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.secret && parameter.location == Location::Path)
    }
}

/// A path, query or header parameter.
#[derive(Debug)]
pub struct Parameter {
    /// The name on the wire: `jobId`.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Literals that a path parameter must not have, since they reach another route.
    pub reserved: &'static [&'static str],
    /// Whether its value is never printed.
    pub secret: bool,
    /// Whether anything but a UUID is refused before it is sent.
    pub uuid: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// The JSON body of an operation.
#[derive(Debug)]
pub struct RequestBodyInfo {
    /// Whether a body is sent even if nothing is set in it.
    pub required: bool,
    /// Members that the platform refuses to go without.
    pub required_members: &'static [&'static str],
    /// Whether the platform refuses members that it does not know, and what breaks the rules of a member.
    pub validated: bool,
    /// Members by name, each with the name that the platform's legacy dialect writes.
    pub legacy_names: &'static [(&'static str, &'static str)],
    /// Members that are lists of texts, of which none may hold a comma.
    pub comma_free: &'static [&'static str],
    /// The member that must not be the caller's own id.
    pub not_self: Option<&'static str>,
}

/// Who may call an operation.
#[derive(Debug)]
pub struct Auth {
    /// The security schemes that may sign it, by their names in the spec; `none` if it works without.
    pub flows: &'static [&'static str],
    /// The scopes that a token needs, where the platform has them.
    pub scopes: &'static [&'static str],
    /// The roles that a caller needs, where the platform has them.
    pub roles: &'static [&'static str],
}

impl Auth {
    /// Whether the operation works without a credential.
    pub fn is_optional(&self) -> bool {
        self.flows.is_empty() || self.flows.contains(&"none")
    }

    /// Whether no credential may go out with it.
    pub fn is_forbidden(&self) -> bool {
        self.flows == ["none"]
    }
}

/// Whether an operation may be repeated when nobody knows if it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// A repeat does nothing more than the first attempt did.
    Natural,
    /// A repeat does nothing more if it carries the same key.
    Key(IdempotencyKey),
    /// Never repeated once it may have been sent.
    None,
}

/// How a platform tells a repeat from a new call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdempotencyKey {
    /// The header that carries the key.
    pub header: &'static str,
    /// The auth flows for which the platform looks at the key.
    pub flows: &'static [&'static str],
    /// From when on it helps.
    pub after: KeyFrom,
    /// Whether it must be a UUID.
    pub uuid: bool,
}

pub use crate::platform::KeyFrom;

/// An operation that may ask for a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// The documented price, in whole units of the currency.
    pub price: &'static str,
    /// The currency of the price.
    pub currency: &'static str,
}

/// How a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// By what the next page is asked for.
    pub style: PaginationStyle,
    /// The query parameter for the size of a page.
    pub limit: Option<&'static str>,
    /// The query parameter that says where the page starts.
    pub position: &'static str,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaginationStyle {
    /// The number of items to skip.
    Offset,
    /// The number of the page; the first has the number given.
    Page {
        /// The number of the first page.
        first: u64,
    },
    /// A token that came with the page before.
    Cursor,
}

macro_rules! raw_operations {
    ($($name:ident $method:ident $idempotency:ident;)*) => {
        impl Operation {
            /// The operation that stands for a call outside the spec, made with `client.request(method, path)`.
            ///
            /// `GET`, `HEAD`, `OPTIONS` and `TRACE` may be repeated, since HTTP calls them safe (RFC 9110, 9.2.1); nothing else may.
            pub fn raw(method: &Method) -> &'static Operation {
                $(static $name: Operation = Operation {
                    id: "request", group: "", verb: "request", summary: "A call outside the spec",
                    method: Method::$method, path: "", prefix: None, parameters: &[], body: None, success: &[],
                    auth: Auth { flows: &[], scopes: &[], roles: &[] },
                    idempotency: Idempotency::$idempotency, check: None, pagination: None, paid: None, handwritten: None,
                };)*
                $(if *method == Method::$method { return &$name; })*
                &RAW_POST
            }
        }
    };
}

raw_operations! {
    RAW_GET GET Natural;
    RAW_HEAD HEAD Natural;
    RAW_OPTIONS OPTIONS Natural;
    RAW_TRACE TRACE Natural;
    RAW_POST POST None;
    RAW_PUT PUT None;
    RAW_PATCH PATCH None;
    RAW_DELETE DELETE None;
}
