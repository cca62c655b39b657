//! The sandbox on a socket.

use std::{
    future::poll_fn,
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::header;
use http_body_util::{BodyExt, Limited};
use hyper::{
    body::{Body, Frame, Incoming as Arriving, SizeHint},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use crate::engine::{Hosted, Incoming, Outcome, Reply};

/// How much of a body is read.
const BODY_LIMIT: usize = 128 * 1024 * 1024;

/// How long the background task sleeps if nothing is due: a clock that is moved by hand wakes nobody.
const LONGEST_SLEEP: Duration = Duration::from_secs(1);

/// One platform on one port.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) platform: &'static str,
    pub(crate) address: SocketAddr,
    stop: watch::Sender<bool>,
    accepting: JoinHandle<()>,
    delivering: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(hosted: Arc<Hosted>, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let delivering = tokio::spawn(deliver(hosted.clone()));
        let platform = hosted.contract.platform.name;
        Ok(Self { platform, address, stop, accepting: tokio::spawn(accept(listener, hosted, stopped)), delivering })
    }

    pub(crate) async fn stop(mut self) {
        self.delivering.abort();
        let _ = self.stop.send(true);
        let _ = (&mut self.accepting).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
        self.delivering.abort();
    }
}

async fn deliver(hosted: Arc<Hosted>) {
    loop {
        hosted.deliver_due().await;
        let now = hosted.settings.clock.timestamp();
        let wait = hosted.next_due().and_then(|next| Duration::try_from(next.duration_since(now)).ok()).unwrap_or(LONGEST_SLEEP);
        let _ = tokio::time::timeout(wait.min(LONGEST_SLEEP), hosted.due.notified()).await;
    }
}

async fn accept(listener: TcpListener, hosted: Arc<Hosted>, mut stopped: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, hosted.clone(), stopped.clone()));
                }
                // Out of file handles, most likely: let some connections end first.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            _ = stopped.changed() => break,
            Some(_) = connections.join_next() => {}
        }
    }
    while connections.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, hosted: Arc<Hosted>, mut stopped: watch::Receiver<bool>) {
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let service = service_fn({
        let reset = reset.clone();
        move |request| Box::pin(answer(hosted.clone(), request, reset.clone()))
    });
    let mut connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        _ = poll_fn(|context| connection.poll_without_shutdown(context)) => {}
        _ = stopped.changed() => {
            Pin::new(&mut connection).graceful_shutdown();
            let _ = poll_fn(|context| connection.poll_without_shutdown(context)).await;
        }
    }
    let stream = connection.into_parts().io.into_inner();
    if reset.load(Ordering::Relaxed) {
        let _ = stream.set_zero_linger();
    }
}

/// An error ends the connection without an answer, which is how connections break.
async fn answer(hosted: Arc<Hosted>, request: http::Request<Arriving>, reset: Arc<AtomicBool>) -> Result<http::Response<Outgoing>, Broken> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else {
        return Ok(whole(Reply::new(413, None)));
    };
    let incoming = Incoming {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: head.headers,
        body: body.to_bytes(),
    };
    match hosted.exchange(incoming).await {
        Outcome::Answered(reply) => Ok(whole(reply)),
        Outcome::Torn(reply) => {
            let length = reply.body.len();
            let half = reply.body.slice(..length / 2);
            let mut response = whole(reply);
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
            *response.body_mut() = Outgoing { rest: Some(half), tear: Some(Tear::AfterFlush) };
            Ok(response)
        }
        Outcome::Reset => {
            reset.store(true, Ordering::Relaxed);
            Err(Broken)
        }
        Outcome::Closed => Err(Broken),
        Outcome::Wrong(defect, _) => Ok(whole(Reply::defect(&defect))),
    }
}

fn whole(reply: Reply) -> http::Response<Outgoing> {
    let mut response = http::Response::new(Outgoing { rest: Some(reply.body).filter(|body| !body.is_empty()), tear: None });
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    response
}

/// The body of an answer, which may break off.
struct Outgoing {
    rest: Option<Bytes>,
    tear: Option<Tear>,
}

/// When a body breaks off: what was written must be on its way first.
#[derive(Clone, Copy)]
enum Tear {
    AfterFlush,
    Now,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(bytes) = self.rest.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.tear {
            None => Poll::Ready(None),
            Some(Tear::Now) => Poll::Ready(Some(Err(Broken))),
            Some(Tear::AfterFlush) => {
                self.tear = Some(Tear::Now);
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_none() && self.tear.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.rest.as_ref().map_or(0, Bytes::len) as u64;
        if self.tear.is_some() { SizeHint::default() } else { SizeHint::with_exact(length) }
    }
}

/// The connection breaks on purpose.
#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection breaks on purpose")
    }
}

impl std::error::Error for Broken {}
