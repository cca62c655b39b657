//! Where the bytes of an upload come from.

use std::{
    fmt,
    fs::File,
    future::Future,
    io::{self, Read},
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{ByteStream, Error, ErrorKind};

use crate::disk;

/// How many bytes are read from the disk at once.
const BATCH: usize = 256 * 1024;

/// Where the bytes of an upload come from.
pub(super) enum Source {
    File(PathBuf),
    Bytes(Bytes),
    Stream { stream: ByteStream, length: Option<u64> },
}

impl Source {
    /// How many bytes there are, if that is known.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub(super) fn length(&self) -> impl Future<Output = Result<Option<u64>, Error>> + Send + use<> {
        let (known, path) = match self {
            Self::Bytes(bytes) => (Some(bytes.len() as u64), None),
            Self::Stream { length, .. } => (*length, None),
            Self::File(path) => (None, Some(path.clone())),
        };
        async move {
            match path {
                Some(path) => disk::run(move || length_of_file(&path)).await.map(Some),
                None => Ok(known),
            }
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream { length, .. } => write!(f, "stream of {length:?} bytes"),
        }
    }
}

/// How many bytes a file has.
///
/// # Errors
///
/// If it is not there, or not a file.
pub(super) fn length_of_file(path: &Path) -> Result<u64, Error> {
    match path.metadata() {
        Ok(found) if found.is_file() => Ok(found.len()),
        Ok(_) => Err(Error::invalid(format!("{} is not a file", path.display()))),
        Err(error) => Err(Error::invalid(format!("{} cannot be read", path.display())).with_source(error)),
    }
}

/// The bytes of a file, which is opened once they are asked for.
pub(super) fn read(path: PathBuf) -> ByteStream {
    ByteStream::new(Reader { next: Some(Box::pin(disk::run(move || read_on(None, &path)))) })
}

struct Reader {
    next: Option<Next>,
}

/// A piece of a file on its way from the disk.
type Next = Pin<Box<dyn Future<Output = Result<Batch, Error>> + Send>>;

struct Batch {
    bytes: Bytes,
    file: File,
    path: PathBuf,
}

fn read_on(file: Option<File>, path: &Path) -> Result<Batch, Error> {
    let unreadable = |error: io::Error| Error::new(ErrorKind::Other, format!("{} cannot be read", path.display())).with_source(error);
    let file = file.map_or_else(|| File::open(path), Ok).map_err(unreadable)?;
    let mut bytes = Vec::with_capacity(BATCH);
    (&file).take(BATCH as u64).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(Batch { bytes: bytes.into(), file, path: path.to_owned() })
}

impl Stream for Reader {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(next) = &mut self.next else { return Poll::Ready(None) };
        let read = ready!(next.as_mut().poll(context));
        self.next = None;
        match read {
            Ok(Batch { bytes, .. }) if bytes.is_empty() => Poll::Ready(None),
            Ok(Batch { bytes, file, path }) => {
                self.next = Some(Box::pin(disk::run(move || read_on(Some(file), &path))));
                Poll::Ready(Some(Ok(bytes)))
            }
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }
}
