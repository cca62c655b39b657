//! Why a delivery is refused.

use std::{error::Error as StdError, fmt};

use guildhall_runtime::{Error, ErrorKind, Sent};
use http::StatusCode;

/// Why a delivery must not be trusted. It is printed without a word of what came.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// No signature came.
    Missing {
        /// The header that it is expected in, the first one where a platform has several.
        header: &'static str,
    },
    /// The signature came more than once, so nobody can tell which one counts.
    Repeated {
        /// The header.
        header: &'static str,
    },
    /// The signature has characters that are not printable ASCII.
    NotText {
        /// The header.
        header: &'static str,
    },
    /// The signature starts with another prefix than it should, or with one where there should be none.
    Prefix {
        /// The header.
        header: &'static str,
        /// What it should start with; may be empty.
        expected: &'static str,
    },
    /// The signature is too long or too short: cut off, or made with another algorithm.
    Length {
        /// The header.
        header: &'static str,
        /// How many characters it should have after the prefix.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// The signature has characters that its encoding does not have.
    Encoding {
        /// The header.
        header: &'static str,
    },
    /// The signature is well-formed, and none of the secrets made it for this body.
    Mismatch,
    /// The signature is right, and the body is not a JSON object.
    Body(Error),
    /// The signature is right, and the delivery asks nothing, where a question is expected.
    NoQuestion,
}

impl Refusal {
    /// What to answer: 401 where the platform has not proved who it is, 400 where the request is malformed.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing { .. } | Self::Mismatch => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { header } => write!(f, "the header {header} is missing"),
            Self::Repeated { header } => write!(f, "the header {header} came more than once"),
            Self::NotText { header } => write!(f, "the header {header} has characters that are not printable ASCII"),
            Self::Prefix { header, expected: "" } => write!(f, "the signature in {header} must come without a prefix"),
            Self::Prefix { header, expected } => write!(f, "the signature in {header} must start with {expected}"),
            Self::Length { header, expected, found } => {
                write!(f, "the signature in {header} has {found} characters in place of {expected}")
            }
            Self::Encoding { header } => write!(f, "the signature in {header} has characters that its encoding does not have"),
            Self::Mismatch => f.write_str("no secret of the keyring made the signature for this body"),
            Self::Body(_) => f.write_str("the signature is right, but the body is not a JSON object"),
            Self::NoQuestion => f.write_str("the signature is right, but the delivery asks nothing that is known here"),
        }
    }
}

impl StdError for Refusal {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::new(ErrorKind::Other, "a delivery was refused").with_sent(Sent::Never).with_source(refusal)
    }
}
