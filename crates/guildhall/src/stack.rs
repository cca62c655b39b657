//! What a call goes through, from the caller to the wire and back.
//!
//! ```text
//!  client.jobs().list().send()
//!      │
//!      ▼                                                  once a call
//!  ┌─ trace ───── a span with OpenTelemetry's names
//!  ├─ check ───── what can never be right is not sent
//!  ├─ deadline ── one total time
//!  ├─ dialect ─── older names of members
//!  ├─ form ────── the bytes that are signed and sent
//!  ├─ retry ───── policy × back-off × budget, one idempotency key
//!  │   │                                                  once an attempt
//!  │   ├─ pacing ──── waits until a known rate window opens
//!  │   ├─ payment ─── 402: pays once
//!  │   ├─ auth ────── fresh credentials
//!  │   └─ attempt ─── its own time, redirects, a whole body
//!  │       │
//!  │       ├─ layers of the user's
//!  │       ▼
//!  └─  HTTP, or the sandbox in process
//! ```
//!
//! The order is what makes the promises hold:
//!
//! - **check** comes before everything that takes time or leaves a trace: a call without a credential costs nothing.
//! - **deadline** is outside **retry**, so that attempts, waits and whatever an attempt needs first share one total time.
//! - **dialect** and **form** are outside **retry**: all attempts carry the same bytes, as an idempotency key demands.
//! - **retry** makes the key and re-enters everything below it, so that each attempt waits for its turn and is signed afresh.
//! - **payment** is inside **retry** and remembers what it signed: a repeat carries the same payment, it does not pay again.
//! - **auth** is next to the wire: a timestamp or a nonce must not grow old in a wait.
//! - **attempt** follows redirects below **auth**, since it alone may take credentials off again; and it reads the body, so that
//!   one that breaks off is seen by **retry**.
//!
//! A layer is a struct around the next one, and the whole stack one concrete type: a call is one future in one box and each
//! attempt one in another, neither of them larger than what an allocator has at hand; and a request is copied once, when it goes
//! out. That is why the layers are not [`tower`] services, each of which would have to box its future; `tower` comes in where users
//! bring layers of their own (see [`Builder::layer`](crate::Builder::layer)).

pub(crate) mod attempt;
pub(crate) mod auth;
mod check;
mod deadline;
mod dialect;
mod form;
pub(crate) mod home;
pub(crate) mod http;
mod idempotency;
pub(crate) mod layered;
pub(crate) mod network;
mod pacing;
mod payment;
#[doc(hidden)]
pub mod retry;
pub(crate) mod trace;

use std::{future::Future, sync::Arc};

use guildhall_runtime::{BoxFuture, Credential, Error, Platform, Request, Response, Transport};
use tokio::time::Instant;

#[cfg(feature = "openspawn")]
pub(crate) use self::auth::{hmac_request::Canonical, session};
use self::{
    attempt::Attempt, auth::Auth, check::Check, deadline::Deadline, dialect::Dialect, form::Form, pacing::Pacing, payment::Payment,
    retry::Retry, trace::Trace,
};
pub(crate) use self::{
    auth::{Given, Identity},
    home::{Home, origin},
    http::Wire,
};
use crate::{Clock, Random, options::Settings};

/// One layer of the stack.
trait Layer: Send + Sync + 'static {
    /// Takes the call further, and its answer back.
    fn run(&self, call: &mut Outgoing) -> impl Future<Output = Result<Response, Error>> + Send;
}

/// A call on its way out, with what the layers have settled about it.
struct Outgoing {
    request: Request,
    settings: Arc<Settings>,
    /// What it leaves by in place of the stack's own wire.
    wire: Option<Arc<Wire>>,
    /// The credential that goes with it.
    credential: Option<&'static Credential>,
    started: Instant,
    /// By when it must have ended, if there is a limit.
    deadline: Option<Instant>,
    /// The attempt under way; the first is 1.
    attempt: u32,
}

impl Outgoing {
    fn new(mut request: Request, settings: Arc<Settings>) -> Self {
        let wire = request.extensions.remove();
        Self { request, settings, wire, credential: None, started: Instant::now(), deadline: None, attempt: 0 }
    }

    /// Whether its credential signs the request itself.
    fn is_signed(&self) -> bool {
        self.credential.is_some_and(|credential| credential.flow == auth::HMAC_REQUEST)
    }

    /// The auth flow in use, by its name in the spec.
    fn flow(&self) -> &'static str {
        self.credential.map_or("none", |credential| credential.name)
    }
}

type Layers = Trace<Check<Deadline<Dialect<Form<Retry<Pacing<Payment<Auth<Attempt>>>>>>>>>;

/// The whole stack, as the [`Transport`] of a generated client.
pub(crate) struct Stack {
    layers: Arc<Layers>,
    settings: Arc<Settings>,
}

/// What the stack is made of.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) platform: &'static Platform,
    pub(crate) home: Arc<Home>,
    pub(crate) identity: Arc<Identity>,
    /// The caller's own id, if it is known.
    pub(crate) own_id: Option<String>,
    /// The path prefix of the dialect.
    pub(crate) prefix: &'static str,
    /// Whether the dialect has names of its own.
    pub(crate) legacy: bool,
    pub(crate) wire: Wire,
    pub(crate) settings: Arc<Settings>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
}

impl Stack {
    pub(crate) fn new(parts: Parts) -> Self {
        let Parts { platform, home, identity, own_id, prefix, legacy, wire, settings, clock, random } = parts;
        let attempt = Attempt { wire, home: home.clone() };
        let auth = Auth { inner: attempt, identity: identity.clone() };
        let pacing = Pacing { inner: Payment { inner: auth } };
        let retry = Retry { inner: pacing, clock, random, platform };
        let form = Form { inner: retry, identity: identity.clone(), empty_body: platform.empty_body };
        let check = Check { inner: Deadline { inner: Dialect { inner: form, legacy } }, home: home.clone(), identity, own_id };
        Self { layers: Arc::new(Trace { inner: check, home, prefix }), settings }
    }
}

impl Transport for Stack {
    fn send(&self, mut request: Request) -> BoxFuture<Result<Response, Error>> {
        let layers = self.layers.clone();
        let settings = request.extensions.remove::<Arc<Settings>>().unwrap_or_else(|| self.settings.clone());
        let mut call = Outgoing::new(request, settings);
        Box::pin(async move {
            // Nothing begins before it is polled.
            call.started = Instant::now();
            layers.run(&mut call).await
        })
    }
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
