//! The body of a request, as it comes in.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming as Arriving};
use tokio::time::timeout;

use crate::engine::refusal::Refusal;

/// How much of a body is read.
const LIMIT: usize = 128 * 1024 * 1024;

/// How long a body may pause. One that never ends would hold its connection for good.
const IDLE: Duration = Duration::from_secs(10);

/// Bodies up to this size are copied, so that a small one does not keep a connection's whole buffer alive in the journal.
const COPIED: usize = 64 * 1024;

/// Why a body is not there.
pub(super) enum Unread {
    /// The client is told.
    Refused(Refusal),
    /// There is nobody to tell.
    Gone,
}

/// Reads a body to its end.
pub(super) async fn read(mut body: Arriving) -> Result<Bytes, Unread> {
    if body.size_hint().lower() > LIMIT as u64 {
        return Err(too_large());
    }
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while !body.is_end_stream() {
        let frame = match timeout(IDLE, body.frame()).await {
            Err(_) => return Err(too_slow()),
            Ok(None) => break,
            Ok(Some(Err(_))) => return Err(Unread::Gone),
            Ok(Some(Ok(frame))) => frame,
        };
        // Trailers are of no use here.
        let Ok(piece) = frame.into_data() else { continue };
        if first.len() + whole.len() + piece.len() > LIMIT {
            return Err(too_large());
        }
        // Most bodies come in one piece, which is then taken as it is.
        if first.is_empty() && whole.is_empty() {
            first = piece;
        } else {
            whole.extend_from_slice(&std::mem::take(&mut first));
            whole.extend_from_slice(&piece);
        }
    }
    let body = if whole.is_empty() { first } else { whole.freeze() };
    Ok(if body.len() <= COPIED { Bytes::copy_from_slice(&body) } else { body })
}

fn too_large() -> Unread {
    Unread::Refused(Refusal::new(413, "PAYLOAD_TOO_LARGE", format!("A request may have {LIMIT} bytes")))
}

fn too_slow() -> Unread {
    Unread::Refused(Refusal::new(408, "REQUEST_TIMEOUT", format!("No more of the body came for {} s", IDLE.as_secs())))
}
