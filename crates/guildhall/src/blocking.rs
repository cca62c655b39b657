//! Calls from threads without a runtime.
//!
//! [`Client::blocking`] gives a client with connections of its own; its calls are waited for with [`Wait::wait`], and its streams become
//! iterators with [`WaitEach::wait_each`]:
//!
//! ```no_run
//! # #[cfg(feature = "openjobs")]
//! # fn browse() -> Result<(), guildhall::Error> {
//! use guildhall::{
//!     blocking::{Wait, WaitEach},
//!     openjobs,
//! };
//!
//! let client = openjobs::builder().build()?.blocking()?; // reads OPENJOBS_API_KEY
//! let jobs = client.jobs().list().status("open").send().wait()?;
//! println!("{} open jobs", jobs.len());
//! for job in client.jobs().search().q("research").stream().limit_items(100).wait_each() {
//!     println!("{}", job?.title);
//! }
//! client.attachments().download("att_1").to_file("brief.pdf").wait()?;
//! for message in client.events().stream().events().wait_each() {
//!     println!("{}", message?.event.event_type());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call runs on the thread that waits for it, so any number of threads may wait at once; the process has one runtime with one worker
//! thread for the connections, which starts with the first blocking client. A blocking client may also be awaited.
//!
//! # What is refused
//!
//! Two things fail with [`ErrorKind::Invalid`] and [advice](Error::advice), before anything is sent, since they
//! would panic or hang:
//!
//! - Waiting inside an async context, where it would keep the runtime from its other work. Await the call there. Code that cannot await
//!   waits on a plain thread ([`std::thread::spawn`]), or, inside `spawn_blocking`, hands the call of an async client to
//!   `tokio::runtime::Handle::current().block_on`.
//! - Waiting for a call of a client that is not blocking. A pooled connection is driven by the runtime on which it was made; if that one
//!   is idle, the answer never comes.

use std::{
    cell::Cell,
    fmt,
    future::{Future, poll_fn},
    iter::FusedIterator,
    pin::Pin,
    sync::{Mutex, PoisonError},
};

use futures_core::Stream;
use guildhall_runtime::{Error, ErrorKind, Sent};
use tokio::runtime::{Builder, Handle, Runtime};

#[cfg(doc)]
use crate::{Client, Pending};

/// Waits for a future: a [`Pending`] call, or anything else of the SDK that is awaited.
pub trait Wait {
    /// What comes of it.
    type Value;

    /// Runs it on this thread to its end.
    ///
    /// # Errors
    ///
    /// What the future itself ends with; and [`ErrorKind::Invalid`], before anything is sent, inside an async context and for a call
    /// of a client that is not [blocking](Client::blocking).
    fn wait(self) -> Result<Self::Value, Error>;
}

impl<T, F: Future<Output = Result<T, Error>>> Wait for F {
    type Value = T;

    fn wait(self) -> Result<T, Error> {
        block_on(self)?
    }
}

/// Waits for one item of a stream after the other: the items of a list, its pages, events, or the pieces of a body.
pub trait WaitEach: Sized {
    /// An iterator over the stream, which goes on only as far as the iterator is asked.
    fn wait_each(self) -> Each<Self>;
}

impl<T, S: Stream<Item = Result<T, Error>>> WaitEach for S {
    fn wait_each(self) -> Each<S> {
        Each(Some(Box::pin(self)))
    }
}

/// A stream as an iterator; see [`WaitEach`]. It ends after an error, which may be one of [`Wait::wait`]'s.
#[must_use = "nothing is sent until the iterator is asked"]
pub struct Each<S>(Option<Pin<Box<S>>>);

impl<T, S: Stream<Item = Result<T, Error>>> Iterator for Each<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        let item = block_on(poll_fn(|context| stream.as_mut().poll_next(context))).unwrap_or_else(|error| Some(Err(error)));
        if !matches!(item, Some(Ok(_))) {
            self.0 = None;
        }
        item
    }
}

impl<T, S: Stream<Item = Result<T, Error>>> FusedIterator for Each<S> {}

impl<S> fmt::Debug for Each<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Each")
    }
}

thread_local! {
    /// Whether the thread is waiting.
    static WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Marks the thread as waiting until it is dropped.
struct Waiting;

impl Waiting {
    fn begin() -> Self {
        WAITING.set(true);
        Self
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.set(false);
    }
}

fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if !Handle::try_current().is_err_and(|error| error.is_missing_context()) {
        let error = Error::invalid("an async context cannot wait, which would keep its runtime from other work");
        return Err(error.with_advice(
            "await it, or wait on a thread of std::thread::spawn; inside spawn_blocking, Handle::current().block_on awaits calls of an \
             async client",
        ));
    }
    let runtime = runtime()?;
    let _waiting = Waiting::begin();
    Ok(runtime.block_on(future))
}

/// Refuses to use connections of any runtime's while the thread waits, since that runtime may be idle.
pub(crate) fn check_not_waiting() -> Result<(), Error> {
    if WAITING.get() {
        let error = Error::invalid("the client is not blocking, and the runtime that drives its connections may be idle");
        return Err(error.with_advice("make a client with client.blocking(), and wait for its calls"));
    }
    Ok(())
}

/// The runtime of the process.
///
/// It lives as long as the process: to drop a runtime takes time, and panics in an async context.
pub(crate) fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: Mutex<Option<&'static Runtime>> = Mutex::new(None);
    let mut started = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = *started {
        return Ok(runtime);
    }
    // A failure is not kept: the system may have room again when the next call comes.
    let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("guildhall-blocking").enable_all().build();
    let runtime = runtime.map_err(|error| {
        let error = Error::new(ErrorKind::Other, "the runtime of blocking clients cannot be started").with_source(error);
        error.with_sent(Sent::Never)
    })?;
    Ok(*started.insert(Box::leak(Box::new(runtime))))
}
