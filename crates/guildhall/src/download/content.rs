//! What comes of a file.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{ByteStream, Error, ErrorKind, Operation, ResponseValue, Sent};
use http::{StatusCode, header};

use super::{DownloadCall, Saved, disposition};
use crate::{idle::Idle, progress::Progress};

/// A file as it comes: a stream of its bytes, and what is known of it beforehand.
///
/// The stream ends with an error if the body breaks off, stands still, or is larger than the limit.
pub struct Content {
    stream: Option<Idle>,
    content_type: Option<String>,
    file_name: Option<String>,
    length: Option<u64>,
    limit: u64,
    received: u64,
    progress: Option<Progress>,
    operation: &'static Operation,
}

impl Content {
    /// Takes an answer for what the download wants of it.
    pub(super) fn of(answer: ResponseValue<ByteStream>, download: &DownloadCall) -> Result<ResponseValue<Self>, Error> {
        let headers = answer.headers();
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let length = text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let content_type = text(header::CONTENT_TYPE).map(str::to_owned);
        let file_name = headers.get(header::CONTENT_DISPOSITION).and_then(disposition::file_name);
        let problem = match length {
            // Nobody asked for a part, and one would pass for the whole.
            _ if answer.status() == StatusCode::PARTIAL_CONTENT => Some("the platform answered with a part of the file".to_owned()),
            Some(length) if length > download.limit => {
                Some(format!("the file has {length} bytes, which is more than the limit of {} bytes", download.limit))
            }
            _ => None,
        };
        if let Some(problem) = problem {
            let error = Error::new(ErrorKind::Answer, problem).with_answer(answer.status(), headers.clone(), Bytes::new());
            return Err(error.with_operation(download.call.operation()).with_attempts(answer.attempts()));
        }
        if let Some(progress) = &download.progress {
            progress.report(0, length);
        }
        Ok(answer.map(|stream| Self {
            stream: Some(Idle::new(stream, download.idle_timeout)),
            content_type,
            file_name,
            length,
            limit: download.limit,
            received: 0,
            progress: download.progress.clone(),
            operation: download.call.operation(),
        }))
    }

    /// The media type, as the platform says.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The name that the platform suggests in `Content-Disposition`: the name of a file, never a path, and nothing that a file system
    /// would take for something else.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// How many bytes there are, if the platform says so.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    pub(super) fn into_saved(self, restarts: u32) -> Saved {
        let Self { content_type, file_name, received, .. } = self;
        Saved { bytes: received, content_type, file_name, restarts }
    }

    /// Counts a piece, or the end.
    fn take(&mut self, chunk: Option<Result<Bytes, Error>>) -> Result<Option<Bytes>, Error> {
        let Some(chunk) = chunk.transpose()? else {
            return match self.length {
                Some(length) if length != self.received => {
                    let problem = format!("the body has ended after {} of {length} bytes", self.received);
                    Err(Error::new(ErrorKind::Interrupted, problem))
                }
                _ => Ok(None),
            };
        };
        self.received += chunk.len() as u64;
        if self.received > self.limit {
            return Err(Error::new(ErrorKind::Answer, format!("the file is larger than the limit of {} bytes", self.limit)));
        }
        if let Some(length) = self.length.filter(|length| self.received > *length) {
            return Err(Error::new(ErrorKind::Answer, format!("the body is longer than the {length} bytes that were announced")));
        }
        if let Some(progress) = &self.progress {
            progress.report(self.received, self.length);
        }
        Ok(Some(chunk))
    }
}

impl Stream for Content {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(stream) = &mut self.stream else { return Poll::Ready(None) };
        let chunk = ready!(Pin::new(stream).poll_next(context));
        let taken = self.take(chunk);
        if !matches!(taken, Ok(Some(_))) {
            // Hangs up, so that nothing more of it is sent.
            self.stream = None;
        }
        let operation = self.operation;
        Poll::Ready(taken.map_err(|error| error.with_sent(Sent::Answered).with_operation(operation)).transpose())
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("content_type", &self.content_type)
            .field("file_name", &self.file_name)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
