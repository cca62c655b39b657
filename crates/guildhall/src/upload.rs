//! Files that are sent to a platform.
//!
//! ```no_run
//! # #[cfg(feature = "openjobs")]
//! # async fn deliver(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
//! use guildhall::upload::Upload;
//!
//! let report = Upload::file("report.pdf")?;
//! let stored = client.attachments().upload("submission", "draft:job_1:agent_1", report).send().await?;
//! println!("{:?}", stored.id);
//! # Ok(())
//! # }
//! ```
//!
//! A file goes out as it is read, in pieces of at most 64 KiB, and is never in memory as a whole.
//!
//! # Time
//!
//! The time of an attempt starts anew with each piece that goes out, so that it ends an upload that stands still and not one that is
//! large; after the last piece, the platform has as long to answer. The deadline stays what it is for every call, 5 minutes in all
//! unless set: give more to a large file or a slow line with [`UploadCall::deadline`].
//!
//! # Repeats
//!
//! What was refused, or has never left, is repeated like any other call, if the file can be opened again: one on the disk and bytes
//! at hand can, a stream cannot. What may have been done is repeated only where the operation allows that, and most uploads do not.

mod multipart;
mod source;

use std::{
    error::Error as StdError,
    fmt,
    marker::PhantomData,
    path::PathBuf,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Body, ByteStream, Call, Error, ErrorKind, Pending, ResponseValue};
use serde::de::DeserializeOwned;

use self::{multipart::Frame, source::Source};
use crate::{Options, client::Tools, progress::Progress};

/// A file that is to be sent, with its name and its media type.
///
/// The media type is guessed from the ending of the name, where the feature of a platform is on that takes files.
#[derive(Debug)]
pub struct Upload {
    source: Source,
    file_name: String,
    media_type: Option<String>,
}

impl Upload {
    /// A file on the disk, under its own name. It is opened for each attempt, and must not change until it is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`] if it is not there, or not a file.
    pub fn file(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        source::length_of_file(&path)?;
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(file_name, Source::File(path)))
    }

    /// Bytes at hand.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Source::Bytes(bytes.into()))
    }

    /// Bytes that come as they come, whose number nobody knows beforehand. They come once, so the upload is never repeated.
    ///
    /// Some servers refuse what does not announce its length (411): use [`sized_stream`](Self::sized_stream) where it is known.
    pub fn stream<S, B, E>(file_name: impl Into<String>, stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::new(file_name.into(), Source::Stream { stream: ByteStream::new(Foreign(Box::pin(stream))), length: None })
    }

    /// So many bytes that come as they come. They come once, so the upload is never repeated; fewer or more are an error.
    pub fn sized_stream<S, B, E>(file_name: impl Into<String>, length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::new(file_name.into(), Source::Stream { stream: ByteStream::new(Foreign(Box::pin(stream))), length: Some(length) })
    }

    fn new(file_name: String, source: Source) -> Self {
        Self { source, file_name, media_type: None }
    }

    /// Another name for the file, as the platform is to see it.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The media type, in place of one that is guessed: `application/pdf`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

/// An upload that is being put together. It ends with what the platform answers, of type `T`.
#[must_use = "nothing is sent until `send` is called"]
pub struct UploadCall<T> {
    call: Call,
    upload: Upload,
    tools: Tools,
    options: Options,
    progress: Option<Progress>,
    answer: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + 'static> UploadCall<T> {
    pub(crate) fn new(call: Call, upload: Upload, tools: Tools) -> Self {
        Self { call, upload, tools, options: Options::new(), progress: None, answer: PhantomData }
    }

    /// The total time of the upload, with all its attempts and waits; that of the client unless set.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.options = self.options.deadline(limit);
        self
    }

    /// How long the upload may stand still, and how long the platform may take to answer once all of it is sent; the time of an attempt
    /// unless set.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.attempt_timeout(limit);
        self
    }

    /// Tells with each piece how many bytes of the file have gone out, and of how many, if that is known. A repeat counts from 0.
    pub fn on_progress(mut self, callback: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Progress::new(callback));
        self
    }

    /// Sends the call.
    ///
    /// Besides the errors of every call there are two of the file: [`ErrorKind::Invalid`] before anything is sent if it cannot be
    /// read, and [`ErrorKind::Other`] if it changes or breaks off while it is sent. The latter says how much has gone out; the
    /// platform has then been sent a request without an end, which no server should take for whole.
    pub fn send(self) -> Pending<T> {
        Pending::new(self.send_as())
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    pub fn send_json(self) -> Pending<serde_json::Value> {
        Pending::new(self.send_as())
    }

    async fn send_as<A: DeserializeOwned + 'static>(self) -> Result<ResponseValue<A>, Error> {
        let Self { call, upload, tools, options, progress, answer: _ } = self;
        let operation = call.operation();
        let call = call.with_extension(Arc::new(tools.settings.with(options)));
        let source = upload.source;
        let frame = Frame::new(&upload.file_name, upload.media_type.as_deref(), &*tools.random);
        let frame = frame.map_err(|error| error.with_operation(operation))?;
        let length = source.length().await.map_err(|error| error.with_operation(operation))?;
        let media_type = frame.media_type();
        let total = length.map(|length| frame.length_around(length));
        let body = match source {
            Source::Stream { stream, .. } => Body::stream(frame.around(stream, length, progress)),
            Source::Bytes(bytes) => {
                Body::reopenable(move || frame.around(Body::from(bytes.clone()).into_stream(), length, progress.clone()))
            }
            Source::File(path) => Body::reopenable(move || frame.around(source::read(path.clone()), length, progress.clone())),
        };
        call.send_body(&media_type, total.into_iter().fold(body, Body::with_length)).await
    }
}

impl<T> fmt::Debug for UploadCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadCall").field("call", &self.call).field("upload", &self.upload).finish_non_exhaustive()
    }
}

/// A stream of anybody's as one of ours.
struct Foreign<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Foreign<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let broken = |error: E| Error::new(ErrorKind::Other, "its stream failed").with_source(error);
        self.0.as_mut().poll_next(context).map(|item| item.map(|piece| piece.map(Into::into).map_err(broken)))
    }
}

#[cfg(test)]
mod tests;
