//! `guildhall webhook listen`.

use std::{convert::Infallible, net::Ipv4Addr, sync::Arc, time::Duration};

use bytes::Bytes;
use guildhall::webhooks::Refusal;
use guildhall_runtime::EventHead;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json as object};
use tokio::{
    net::TcpListener,
    sync::Semaphore,
    time::{sleep, timeout},
};

use super::{
    Signed,
    forward::Forwarder,
    post::{self, Carrier},
    runtime,
};
use crate::{
    clean::{clean, json},
    failure::Failure,
    output::{self, style::Style},
    registry::{Entry, Verifier},
    shell,
};

/// The largest delivery that is read.
const LIMIT: usize = 1024 * 1024;

/// How long a sender may take for the headers, and once more for the body.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many connections there are at once; further ones wait.
const PLACES: usize = 64;

/// The pause after a connection that could not be taken: where files have run out, the next one cannot be taken at once either.
const PAUSE: Duration = Duration::from_millis(50);

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall webhook listen openjobs --secret-file secret.txt --port 8080
  guildhall webhook listen openjobs --secret-file secret.txt --json \\
      --forward http://127.0.0.1:3000/hook"))]
pub(super) struct Arguments {
    #[command(flatten)]
    signed: Signed,
    /// The port of this machine to listen on; a free one if it is 0.
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// Passes on what verifies, with its body and its signature as they came: to https, or to an address of this machine.
    #[arg(long, value_name = "URL")]
    forward: Option<String>,
    /// Prints one JSON object a line in place of words.
    #[arg(long)]
    pub(super) json: bool,
}

/// Receives until Ctrl-C.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let entry = arguments.signed.entry()?;
    let verify = (entry.verifier)(arguments.signed.keyring(entry.platform)?).map_err(|error| Failure::call(entry.platform, error))?;
    let forwarder = match &arguments.forward {
        Some(url) => Some(Forwarder { carrier: Carrier::new(post::address(url, "--forward")?)? }),
        None => None,
    };
    let listener = Arc::new(Listener { entry, verify, forwarder, json: arguments.json, style: Style::of_standard_output() });
    runtime()?.block_on(listen(listener, arguments.port))
}

struct Listener {
    entry: &'static Entry,
    verify: Verifier,
    forwarder: Option<Forwarder>,
    json: bool,
    style: Style,
}

async fn listen(listener: Arc<Listener>, port: u16) -> Result<(), Failure> {
    let failed = |error| Failure::Other(format!("port {port} cannot be listened on: {error}"));
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
    let address = socket.local_addr().map_err(failed)?;
    if listener.json {
        output::print_line(&object!({"listening": format!("http://{address}/")}))?;
    } else {
        output::print(format!("Listening at http://{address}/ for deliveries of {}. Stop with Ctrl-C.\n", listener.entry.platform.title))?;
    }
    let places = Arc::new(Semaphore::new(PLACES));
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let accepted = tokio::select! {
            accepted = async { (places.clone().acquire_owned().await, socket.accept().await) } => accepted,
            stopped = &mut stop => return stopped.map_err(|error| Failure::Other(format!("Ctrl-C cannot be waited for: {error}"))),
        };
        // A connection that broke before it was taken is the sender's loss.
        let (place, Ok((connection, _))) = accepted else {
            sleep(PAUSE).await;
            continue;
        };
        let listener = listener.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let listener = listener.clone();
                async move { Ok::<_, Infallible>(listener.receive(request).await) }
            });
            // So is one that breaks in the middle.
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
            let _ = server.serve_connection(TokioIo::new(connection), service).await;
            drop(place);
        });
    }
}

/// What became of a delivery.
#[derive(Default)]
struct Outcome {
    status: StatusCode,
    /// The id of a delivery that is verified.
    id: Option<String>,
    refused: Option<String>,
    forwarded: Option<u16>,
    problem: Option<String>,
}

impl Outcome {
    fn refused(refusal: &Refusal) -> Self {
        Self { status: refusal.status(), refused: Some(refusal.to_string()), ..Self::default() }
    }
}

impl Listener {
    async fn receive(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        if head.method != Method::POST {
            return answer(StatusCode::METHOD_NOT_ALLOWED, "deliveries are posted");
        }
        // Whoever cannot have signed anything does not get a body read.
        if let Err(refusal) = self.check_headers(&head.headers) {
            return self.tell(Outcome::refused(&refusal), None);
        }
        let body = match timeout(PATIENCE, Limited::new(body, LIMIT).collect()).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(_)) => return answer(StatusCode::PAYLOAD_TOO_LARGE, "the delivery is too large, or broke off"),
            Err(_) => return answer(StatusCode::REQUEST_TIMEOUT, "the delivery takes too long"),
        };
        let outcome = self.take(&head.headers, &body).await;
        self.tell(outcome, Some(&body))
    }

    /// What is wrong with the signature without a look at the body: one that is well-formed fits another body than an empty one, and
    /// only what is malformed or missing is refused for another reason than that.
    fn check_headers(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        match (self.verify)(headers, b"") {
            Ok(_) | Err(Refusal::Mismatch | Refusal::Body(_)) => Ok(()),
            Err(refusal) => Err(refusal),
        }
    }

    /// Prints what became of a delivery, and answers its sender, who is not told where it would have gone.
    fn tell(&self, outcome: Outcome, body: Option<&[u8]>) -> Response<Full<Bytes>> {
        // That nobody reads what is printed does not keep deliveries from being taken.
        let _ = if self.json { output::print_line(&self.to_json(&outcome, body)) } else { output::print(self.to_words(&outcome, body)) };
        let problem = outcome.problem.map(|_| "the delivery could not be passed on".to_owned());
        answer(outcome.status, outcome.refused.or(problem).unwrap_or_default())
    }

    async fn take(&self, headers: &HeaderMap, body: &Bytes) -> Outcome {
        let id = match (self.verify)(headers, body) {
            Ok(verified) => verified.id,
            Err(refusal) => return Outcome::refused(&refusal),
        };
        let Some(forwarder) = &self.forwarder else { return Outcome { id, ..Outcome::default() } };
        // The next receiver decides whether the platform has to send it again.
        match forwarder.pass_on(headers, body.clone()).await {
            Ok(answer) => Outcome { status: answer.status, id, forwarded: Some(answer.status.as_u16()), ..Outcome::default() },
            Err(problem) => Outcome { status: StatusCode::BAD_GATEWAY, id, problem: Some(problem), ..Outcome::default() },
        }
    }

    fn to_json(&self, outcome: &Outcome, body: Option<&[u8]>) -> Value {
        let head = EventHead::read(body.unwrap_or_default(), self.entry.platform).unwrap_or_default();
        let whole = |body: &[u8]| serde_json::from_slice(body).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(body)));
        object!({
            "verified": outcome.refused.is_none(),
            "reason": outcome.refused,
            "event": head.event_type(),
            "id": outcome.id.as_deref().or(head.id()),
            "forwarded": outcome.forwarded,
            "problem": outcome.problem,
            "body": body.map(whole),
        })
    }

    fn to_words(&self, outcome: &Outcome, body: Option<&[u8]>) -> String {
        if let Some(reason) = &outcome.refused {
            let size = body.map_or("body not read".to_owned(), |body| format!("{} bytes", body.len()));
            return format!("{} {reason} ({size})\n", self.style.error("refused"));
        }
        let body = body.unwrap_or_default();
        let head = EventHead::read(body, self.entry.platform).unwrap_or_default();
        let id = outcome.id.as_deref().map(|id| format!(" {}", clean(id))).unwrap_or_default();
        let whole: Value = serde_json::from_slice(body).unwrap_or_default();
        let passed_on = match (outcome.forwarded, &outcome.problem) {
            (Some(status), _) => format!("passed on: the receiver answered {status}\n"),
            (None, Some(problem)) => format!("{} {problem}\n", self.style.warning("not passed on:")),
            (None, None) => String::new(),
        };
        let name = head.event_type().map_or("an event without a name".to_owned(), clean);
        format!("{} {name}{id}\n{}\n{passed_on}", self.style.good("verified"), json(&whole))
    }
}

fn answer(status: StatusCode, words: impl Into<Bytes>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(words.into()));
    *response.status_mut() = status;
    response
}
