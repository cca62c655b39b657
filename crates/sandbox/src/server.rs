//! The sandbox on a socket.

mod body;
mod headers;
mod origin;

use std::{
    future::{pending, poll_fn},
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
use http::{HeaderValue, header};
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

use self::body::Unread;
use crate::{
    control::{self, ControlRequest},
    engine::{Broken, Hosted, Incoming, Outcome, Reply, ReplyBody},
    sandbox::WeakSandbox,
};

/// What every connection of a server works with.
#[derive(Clone)]
struct Shared {
    hosted: Arc<Hosted>,
    sandbox: WeakSandbox,
    /// Where it listens.
    address: SocketAddr,
    stopped: watch::Receiver<bool>,
}

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
    pub(crate) async fn start(hosted: Arc<Hosted>, sandbox: WeakSandbox, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let delivering = tokio::spawn(deliver(hosted.clone()));
        let platform = hosted.contract.platform.name;
        let shared = Shared { hosted, sandbox, address, stopped };
        Ok(Self { platform, address, stop, accepting: tokio::spawn(accept(listener, shared)), delivering })
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
        let next = hosted.next_due();
        let falls_due = async {
            match next {
                Some(next) => hosted.settings.clock.sleep_until(next).await,
                None => pending().await,
            }
        };
        tokio::select! {
            () = hosted.due.notified() => {}
            () = falls_due => {}
        }
    }
}

async fn accept(listener: TcpListener, mut shared: Shared) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    connections.spawn(serve(stream, peer, shared.clone()));
                }
                // Out of file handles, most likely: let some connections end first.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            _ = shared.stopped.changed() => break,
            Some(_) = connections.join_next() => {}
        }
    }
    while connections.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, peer: SocketAddr, shared: Shared) {
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let mut stopped = shared.stopped.clone();
    let service = service_fn({
        let reset = reset.clone();
        move |request| Box::pin(answer(shared.clone(), peer, request, reset.clone()))
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
async fn answer(
    shared: Shared,
    peer: SocketAddr,
    request: http::Request<Arriving>,
    reset: Arc<AtomicBool>,
) -> Result<http::Response<Outgoing>, Broken> {
    let (head, body) = request.into_parts();
    let body = match body::read(body).await {
        Ok(body) => body,
        Err(Unread::Gone) => return Err(Broken),
        Err(Unread::Refused(refusal)) => {
            let mut reply = shared.hosted.refuse(&refusal);
            // What is left of the body would be read as the next request.
            reply.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
            return Ok(shared.outgoing(reply));
        }
    };
    let (path, query) = (head.uri.path().to_owned(), head.uri.query().map(str::to_owned));
    if control::is_below(&path) {
        let request = ControlRequest { method: head.method, path, query, headers: head.headers, body };
        let (status, body) = control::answer(shared.sandbox.upgrade(), peer, request).await;
        return Ok(shared.outgoing(body.map_or_else(|| Reply::empty(status), |body| Reply::json(status, &body))));
    }
    let (storage, origin) = (origin::storage(&head.headers), Some(origin::asked(&head.uri, &head.headers, shared.address)));
    let incoming = Incoming { method: head.method, path, query, headers: headers::copied(head.headers), body, storage, origin };
    match shared.hosted.exchange(incoming).await {
        Outcome::Answered(reply) => Ok(shared.outgoing(reply)),
        Outcome::Reset => {
            reset.store(true, Ordering::Relaxed);
            Err(Broken)
        }
        Outcome::Closed => Err(Broken),
        Outcome::Wrong(defect, _) => Ok(shared.outgoing(Reply::defect(&defect))),
    }
}

impl Shared {
    fn outgoing(&self, reply: Reply) -> http::Response<Outgoing> {
        let mut stopped = self.stopped.clone();
        // A server that stops does not wait for what takes long.
        let stop = reply.body.takes_long().then(|| -> Stop {
            Box::pin(async move {
                let _ = stopped.wait_for(|stopped| *stopped).await;
            })
        });
        let mut response = http::Response::new(Outgoing { body: reply.body, stop });
        *response.status_mut() = reply.status;
        *response.headers_mut() = reply.headers;
        response
    }
}

type Stop = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The body of an answer, which ends when the server stops.
struct Outgoing {
    body: ReplyBody,
    stop: Option<Stop>,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if self.stop.as_mut().is_some_and(|stop| stop.as_mut().poll(context).is_ready()) {
            // Of a body whose length was promised the rest is missing, and hyper breaks the connection by itself.
            return Poll::Ready(None);
        }
        self.body.poll_piece(context).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_over()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
