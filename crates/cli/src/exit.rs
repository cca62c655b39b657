//! How the program ends.

use std::process::ExitCode;

use guildhall::Error;

use crate::failure;

/// How the program ends, for scripts. The numbers are part of its interface: see [`TABLE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Ok = 0,
    Other = 1,
    Usage = 2,
    Refused = 3,
    Auth = 4,
    Unreachable = 5,
    RateLimited = 6,
}

/// What the numbers say, for `--help`.
pub(crate) const TABLE: &str = "\
Exit codes:
  0  ok
  1  something else went wrong, such as a file that cannot be written, a webhook that does not
     verify, or an answer that was lost after the platform had accepted the call
  2  the command line is wrong; nothing was sent
  3  the platform refused the call, or failed at it
  4  the credential is missing, wrong or not good enough
  5  the platform could not be reached, did not answer in time, or was unavailable (502, 503, 504)
  6  the platform takes no more calls for now";

impl Exit {
    /// How the program ends after a call that failed.
    pub(crate) fn after(error: &Error) -> Self {
        let status = error.status().map(|status| status.as_u16());
        if error.is_rate_limited() {
            Self::RateLimited
        } else if error.is_auth() {
            Self::Auth
        } else if failure::of_files(error).is_some() {
            Self::Other
        } else if error.is_invalid() {
            Self::Usage
        } else if error.is_answer() || (failure::is_accepted(error) && failure::is_write(error)) {
            // A write that was accepted has been done, and a script that takes it for refused or lost would have it done twice.
            Self::Other
        } else if error.is_connect() || error.is_timeout() || matches!(status, Some(502..=504)) {
            Self::Unreachable
        } else if status.is_some() && !failure::is_accepted(error) {
            Self::Refused
        } else if error.kind() == guildhall::ErrorKind::Interrupted {
            Self::Unreachable
        } else {
            Self::Other
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use guildhall::ErrorKind;
    use http::{HeaderMap, StatusCode};

    use super::*;

    #[test]
    fn a_write_that_was_accepted_is_neither_refused_nor_lost() {
        let operations = guildhall::openjobs::PLATFORM.operations;
        let operation = |id: &str| operations.iter().copied().find(|operation| operation.id == id).unwrap();
        for (kind, read) in [
            (ErrorKind::Interrupted, Exit::Unreachable),
            (ErrorKind::Timeout, Exit::Unreachable),
            (ErrorKind::Deadline, Exit::Unreachable),
            (ErrorKind::Answer, Exit::Other),
        ] {
            let error = |id| {
                let error = Error::new(kind, "it broke off").with_operation(operation(id));
                error.with_answer(StatusCode::CREATED, HeaderMap::new(), bytes::Bytes::new())
            };
            assert_eq!((Exit::after(&error("jobs_create")), Exit::after(&error("jobs_list"))), (Exit::Other, read), "{kind:?}");
        }
    }

    #[test]
    fn each_kind_of_failure_has_its_number() {
        let cases = [
            (400, Exit::Refused),
            (401, Exit::Auth),
            (402, Exit::Refused),
            (403, Exit::Auth),
            (404, Exit::Refused),
            (408, Exit::Unreachable),
            (409, Exit::Refused),
            (422, Exit::Refused),
            (429, Exit::RateLimited),
            (500, Exit::Refused),
            (502, Exit::Unreachable),
            (503, Exit::Unreachable),
            (504, Exit::Unreachable),
        ];
        for (status, exit) in cases {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(Exit::after(&Error::status_answer(status, HeaderMap::new(), bytes::Bytes::new())), exit, "{status}");
        }
        let kinds = [
            (ErrorKind::Invalid, Exit::Usage),
            (ErrorKind::Connect, Exit::Unreachable),
            (ErrorKind::Timeout, Exit::Unreachable),
            (ErrorKind::Deadline, Exit::Unreachable),
            (ErrorKind::Interrupted, Exit::Unreachable),
            (ErrorKind::Answer, Exit::Other),
            (ErrorKind::Other, Exit::Other),
        ];
        for (kind, exit) in kinds {
            assert_eq!(Exit::after(&Error::new(kind, "it")), exit, "{kind:?}");
        }
    }
}
