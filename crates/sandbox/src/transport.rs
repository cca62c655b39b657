//! The sandbox with no socket.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Body, BoxFuture, Error, ErrorKind, Request, Response, Transport};

use crate::engine::{Broken, Defect, Hosted, Incoming, Outcome, Reply, ReplyBody};

/// How much of a streamed body is read.
const BODY_LIMIT: usize = 128 * 1024 * 1024;

/// A [`Sandbox`](crate::Sandbox) as a transport with no socket.
///
/// A connection that breaks by a [`Fault`](crate::Fault) is an error of the kind
/// [`Interrupted`](guildhall_runtime::ErrorKind::Interrupted).
///
/// # Panics
///
/// In a strict sandbox a call panics if the answer breaks the platform's spec, and in any sandbox if the books do not balance.
#[derive(Clone)]
pub struct InProcess(Arc<[Arc<Hosted>]>);

impl InProcess {
    pub(crate) fn new(platforms: Vec<Arc<Hosted>>) -> Self {
        Self(platforms.into())
    }

    /// The platform that a request means: the only one, the one that the host belongs to, or the one that has the operation.
    fn platform(&self, request: &Request) -> Option<Arc<Hosted>> {
        if let [only] = &*self.0 {
            return Some(only.clone());
        }
        let origin = request.url.origin().ascii_serialization();
        let at_home = |hosted: &&Arc<Hosted>| {
            storage(hosted) == origin || hosted.contract.platform.environments.iter().any(|there| there.origin == origin)
        };
        let has_operation =
            |hosted: &&Arc<Hosted>| hosted.contract.platform.operations.iter().any(|known| std::ptr::eq(*known, request.operation));
        self.0.iter().find(at_home).or_else(|| self.0.iter().find(has_operation)).cloned()
    }
}

impl Transport for InProcess {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, Error>> {
        let platform = self.platform(&request);
        Box::pin(async move {
            let operation = request.operation;
            let Some(platform) = platform else {
                return Err(
                    Error::new(ErrorKind::Connect, "no platform of the sandbox has this host or operation").with_operation(operation)
                );
            };
            let incoming = Incoming {
                method: request.method,
                path: request.url.path().to_owned(),
                query: request.url.query().map(str::to_owned),
                headers: request.headers,
                body: request.body.collect(BODY_LIMIT).await?,
                storage: storage(&platform),
                origin: None,
            };
            let outcome = platform.exchange(incoming).await;
            platform.deliver_due().await;
            response(&platform, outcome).map_err(|error| error.with_operation(operation))
        })
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|hosted| hosted.contract.platform.name)).finish()
    }
}

/// The origin that a download is redirected to.
fn storage(hosted: &Hosted) -> String {
    format!("https://{}.storage.example", hosted.contract.platform.name)
}

fn response(platform: &Hosted, outcome: Outcome) -> Result<Response, Error> {
    match outcome {
        Outcome::Answered(reply) => Ok(whole(reply)),
        Outcome::Reset => Err(Error::new(ErrorKind::Interrupted, "the connection was reset")),
        Outcome::Closed => Err(Error::new(ErrorKind::Interrupted, "the connection was closed before an answer came")),
        Outcome::Wrong(defect, reply) => {
            assert!(!platform.settings.strict && matches!(defect, Defect::Spec(_)), "the sandbox is wrong: {defect}");
            Ok(whole(reply))
        }
    }
}

fn whole(reply: Reply) -> Response {
    let mut response = Response::new(reply.status);
    response.headers = reply.headers;
    let at_hand = reply.body.length().is_some() && !reply.body.takes_long();
    response.body = if at_hand { Body::from(reply.body.bytes()) } else { Body::stream(Pieces(reply.body)) };
    response
}

/// A body that comes piece by piece, or breaks off.
struct Pieces(ReplyBody);

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let torn = |Broken| Error::new(ErrorKind::Interrupted, "the answer broke off in the middle of its body");
        self.0.poll_piece(context).map(|piece| piece.map(|piece| piece.map_err(torn)))
    }
}
