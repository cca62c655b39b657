//! Files that a platform answers with.
//!
//! ```no_run
//! # #[cfg(feature = "openjobs")]
//! # async fn fetch(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
//! let saved = client.attachments().download("att_1").to_file("report.pdf").await?;
//! println!("{} bytes", saved.bytes);
//! # Ok(())
//! # }
//! ```
//!
//! A download may be redirected to a storage at another origin: over https, and without any credential. An attempt that fails before the
//! first byte of the body is there is repeated like that of any other call; what happens after it is up to where the bytes go, see
//! [`DownloadCall`].

mod content;
mod disposition;
mod file;

use std::{fmt, future::poll_fn, path::PathBuf, pin::Pin, sync::Arc, time::Duration};

use futures_core::Stream;
use guildhall_runtime::{Call, Error, ErrorKind, Pending, ResponseValue, Sent};
use tokio::io::AsyncWrite;

pub use self::content::Content;
use crate::{Options, client::Tools, progress::Progress, stack::attempt::Download};

/// The largest file that is taken, unless set otherwise.
const LIMIT: u64 = 1024 * 1024 * 1024;

/// A download that is being put together.
///
/// | where the bytes go | a body that breaks off |
/// |---|---|
/// | [`to_file`](Self::to_file) | is downloaded anew, as often as `max_retries` leaves; there is a whole file in the end, or none |
/// | [`to_writer`](Self::to_writer) | is an error, since nobody can take back what was written |
/// | [`send`](Self::send) | is an error, the last item of the stream |
///
/// A body that is shorter than announced has broken off. Where nothing announces the length, before HTTP/2 and without
/// `Content-Length` or chunks, nobody can tell, and such a body ends with an error, see [`accept_unframed`](Self::accept_unframed).
///
/// The deadline and the time of an attempt end with the first piece of the body; from then on only a standstill counts, see
/// [`idle_timeout`](Self::idle_timeout). What is begun anew shares the deadline of the first beginning.
#[must_use = "nothing is sent until it is told where the bytes go"]
pub struct DownloadCall {
    call: Call,
    tools: Tools,
    limit: u64,
    idle_timeout: Duration,
    overwrite: bool,
    accept_unframed: bool,
    progress: Option<Progress>,
}

/// A file that was downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Saved {
    /// How many bytes it has.
    pub bytes: u64,
    /// The media type, as the platform says.
    pub content_type: Option<String>,
    /// The name that the platform suggests: the name of a file, never a path.
    pub file_name: Option<String>,
    /// How often it was begun anew because the body broke off.
    pub restarts: u32,
}

impl DownloadCall {
    pub(crate) fn new(call: Call, tools: Tools) -> Self {
        let idle_timeout = tools.settings.attempt_timeout;
        Self { call, tools, limit: LIMIT, idle_timeout, overwrite: false, accept_unframed: false, progress: None }
    }

    /// Takes so many bytes at most; 1 GiB unless set, since a file comes from a stranger. [`u64::MAX`] is no limit.
    ///
    /// More is an error: before anything is written if the length is announced, else in the middle.
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// Waits so long for the next piece of the body at most; as long as for an attempt unless set.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Whether [`to_file`](Self::to_file) may put the file in place of one that is there; it refuses unless set.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Whether a body is taken that ends by nothing but the end of the connection, as old storages do; it is an error unless set, since a
    /// body that broke off would look just the same.
    pub fn accept_unframed(mut self, accept: bool) -> Self {
        self.accept_unframed = accept;
        self
    }

    /// Tells with each piece how many bytes have come, and of how many, if that is known. A download that is begun anew counts from 0.
    pub fn on_progress(mut self, callback: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Progress::new(callback));
        self
    }

    /// Sends the call and hands the body over as it comes.
    pub fn send(self) -> Pending<Content> {
        Pending::new(async move { self.begin(Options::new()).await })
    }

    /// Sends the call and writes the body to a writer, which is flushed in the end.
    ///
    /// # Errors
    ///
    /// Those of the call; [`ErrorKind::Interrupted`] or [`ErrorKind::Timeout`] if the body breaks off or stands still,
    /// [`ErrorKind::Answer`] if it is too large, and [`ErrorKind::Other`] if the writer fails. After each of them a part of the body
    /// may have been written.
    pub async fn to_writer(self, mut writer: impl AsyncWrite + Unpin) -> Result<ResponseValue<Saved>, Error> {
        let operation = self.call.operation();
        let failed = |error: std::io::Error| {
            let error = Error::new(ErrorKind::Other, "what was downloaded could not be written").with_source(error);
            error.with_sent(Sent::Answered).with_operation(operation)
        };
        let mut answer = self.begin(Options::new()).await?;
        while let Some(chunk) = poll_fn(|context| Pin::new(&mut *answer).poll_next(context)).await {
            let mut chunk = &chunk?[..];
            while !chunk.is_empty() {
                let written = poll_fn(|context| Pin::new(&mut writer).poll_write(context, chunk)).await.map_err(failed)?;
                if written == 0 {
                    return Err(failed(std::io::ErrorKind::WriteZero.into()));
                }
                chunk = &chunk[written..];
            }
        }
        poll_fn(|context| Pin::new(&mut writer).poll_flush(context)).await.map_err(failed)?;
        Ok(answer.map(|content| content.into_saved(0)))
    }

    /// Sends the call and puts the body into a file, which is there whole in the end or not at all.
    ///
    /// The bytes go to a new file of another name in the same directory (hidden, with the ending `.part`), which takes the name only
    /// once all of it is on the disk, and is removed if anything fails or the future is dropped. Only a program that is killed leaves
    /// it behind.
    ///
    /// # Errors
    ///
    /// Those of the call, and of its body once no repeat is left; [`ErrorKind::Invalid`] before anything is sent if there is such
    /// a file and it must not be overwritten, or none can be made; and [`ErrorKind::Other`] if the disk fails.
    pub fn to_file(self, path: impl Into<PathBuf>) -> Pending<Saved> {
        Pending::new(file::save(self, path.into()))
    }

    /// Sends the call, with other options where those are set.
    async fn begin(&self, options: Options) -> Result<ResponseValue<Content>, Error> {
        let call = self.call.clone().with_extension(Download { accept_unframed: self.accept_unframed });
        let call = call.with_extension(Arc::new(self.tools.settings.with(options)));
        Content::of(call.send_stream().await?, self)
    }
}

impl fmt::Debug for DownloadCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadCall")
            .field("call", &self.call)
            .field("limit", &self.limit)
            .field("overwrite", &self.overwrite)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
