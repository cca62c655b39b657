//! A file that is there whole, or not at all.

use std::{
    fs::{self, File},
    future::poll_fn,
    io::{self, Write},
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{Error, ErrorKind, ResponseValue, Sent};
use http::StatusCode;
use tokio::time::Instant;

use super::{Content, DownloadCall, Saved};
use crate::{
    Options, Random, disk,
    retry::{FailedAttempt, Outcome, Verdict},
    stack::{retry::wait_for_repeat, trace::error_type},
};

/// How many bytes are gathered before they are written.
const BATCH: usize = 256 * 1024;

/// How many names are tried for the file that is written to. None of them should exist.
const NAMES: usize = 8;

/// Downloads into a file, anew whenever the body breaks off and a repeat is left.
pub(super) async fn save(download: DownloadCall, path: PathBuf) -> Result<ResponseValue<Saved>, Error> {
    let (settings, random) = (download.tools.settings.clone(), download.tools.random.clone());
    let operation = download.call.operation();
    let began = Instant::now();
    let overwrite = download.overwrite;
    let mut part = {
        let random = random.clone();
        let made = disk::run(move || Part::create(path, overwrite, &*random)).await;
        made.map_err(|problem| problem.into_error(ErrorKind::Invalid, Sent::Never).with_operation(operation))?
    };
    let (mut attempts, mut restarts) = (0, 0);
    loop {
        let mut left = Options::new();
        if attempts > 0 {
            let time = settings.deadline.saturating_sub(began.elapsed());
            left = left.max_retries(settings.max_retries.saturating_sub(attempts)).deadline(time);
        }
        let mut answer = download.begin(left).await.map_err(|error| {
            let all = attempts + error.attempts();
            error.with_attempts(all)
        })?;
        attempts += answer.attempts();
        let error = match part.fill(&mut answer).await {
            Ok(()) => {
                part.publish(overwrite).await.map_err(|error| error.with_operation(operation).with_attempts(attempts))?;
                return Ok(answer.map(|content| content.into_saved(restarts)));
            }
            Err(error) => error.with_operation(operation).with_attempts(attempts),
        };
        let failed = FailedAttempt {
            attempt: attempts,
            elapsed: began.elapsed(),
            status: Some(StatusCode::OK),
            ..FailedAttempt::new(operation, Outcome::Ambiguous, error.kind())
        };
        let is_torn = matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::Timeout);
        match if is_torn { wait_for_repeat(&settings, &*random, &failed).await } else { Verdict::Stop } {
            Verdict::Repeat => {}
            Verdict::Stop => return Err(error),
            Verdict::Exhausted => return Err(error.with_exhausted()),
        }
        tracing::info!(
            guildhall.operation = operation.id,
            "error.type" = error_type(error.kind(), error.status().as_ref()),
            "a download is begun anew"
        );
        part.clear().await.map_err(|error| error.with_operation(operation).with_attempts(attempts))?;
        restarts += 1;
    }
}

/// A file on its way, under a name that nobody looks for. It is removed when it is dropped.
struct Part {
    file: Arc<File>,
    path: PathBuf,
    target: PathBuf,
}

impl Part {
    /// Makes an empty file beside the target.
    fn create(target: PathBuf, overwrite: bool, random: &dyn Random) -> Result<Self, Problem> {
        let problem = |detail: &str, cause: Option<io::Error>| Problem { detail: format!("{} {detail}", target.display()), cause };
        let Some(name) = target.file_name() else { return Err(problem("is not the name of a file", None)) };
        match fs::symlink_metadata(&target) {
            Ok(found) if found.is_dir() => return Err(problem("is a directory", None)),
            Ok(_) if !overwrite => return Err(problem("exists, and is overwritten only if that is asked for", None)),
            _ => {}
        }
        let mut cause = None;
        for _ in 0..NAMES {
            let mut hidden = std::ffi::OsString::from(".");
            // Names have a longest length, so of a long one a part must do.
            hidden.push(if name.len() < 200 { name } else { "download".as_ref() });
            hidden.push(format!(".{:016x}{:016x}.part", random.next_u64(), random.next_u64()));
            let path = target.with_file_name(hidden);
            match File::options().write(true).create_new(true).open(&path) {
                Ok(file) => return Ok(Self { file: Arc::new(file), path, target }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => cause = Some(error),
                Err(error) => return Err(problem("cannot be made", Some(error))),
            }
        }
        Err(problem("cannot be made", cause))
    }

    /// Writes the body to it.
    async fn fill(&self, content: &mut Content) -> Result<(), Error> {
        let (mut batch, mut size) = (Vec::new(), 0);
        loop {
            let chunk = poll_fn(|context| Pin::new(&mut *content).poll_next(context)).await.transpose()?;
            let is_end = chunk.is_none();
            if let Some(chunk) = chunk {
                size += chunk.len();
                batch.push(chunk);
            }
            if size >= BATCH || (is_end && size > 0) {
                let (file, chunks) = (self.file.clone(), std::mem::take(&mut batch));
                size = 0;
                self.disk(move || write(&file, &chunks)).await?;
            }
            if is_end {
                return Ok(());
            }
        }
    }

    /// Makes it empty again.
    async fn clear(&mut self) -> Result<(), Error> {
        let file = self.file.clone();
        self.disk(move || {
            file.set_len(0)?;
            io::Seek::rewind(&mut &*file)
        })
        .await
    }

    /// Gives it its name, once all of it is on the disk.
    async fn publish(&self, overwrite: bool) -> Result<(), Error> {
        let (file, part, target) = (self.file.clone(), self.path.clone(), self.target.clone());
        self.disk(move || publish(&file, &part, &target, overwrite)).await
    }

    async fn disk(&self, work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), Error> {
        let problem = |cause| Problem { detail: format!("{} could not be written", self.target.display()), cause: Some(cause) };
        disk::run(work).await.map_err(|cause| problem(cause).into_error(ErrorKind::Other, Sent::Answered))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // It has another name by now if all went well.
        let _ = fs::remove_file(&self.path);
    }
}

fn write(mut file: &File, chunks: &[Bytes]) -> io::Result<()> {
    chunks.iter().try_for_each(|chunk| file.write_all(chunk))
}

fn publish(file: &File, part: &Path, target: &Path, overwrite: bool) -> io::Result<()> {
    file.sync_all()?;
    if overwrite {
        fs::rename(part, target)?;
    } else {
        // Unlike a rename, a link never takes the place of a file that came about in the meantime.
        match fs::hard_link(part, target) {
            Ok(()) => {
                let _ = fs::remove_file(part);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) if fs::symlink_metadata(target).is_ok() => return Err(io::ErrorKind::AlreadyExists.into()),
            // Some file systems have no links.
            Err(_) => fs::rename(part, target)?,
        }
    }
    // The new name is on the disk too once the directory is; where a directory cannot be opened, it is the system's to see to that.
    let directory = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let _ = File::open(directory).and_then(|directory| directory.sync_all());
    Ok(())
}

/// What is wrong with a file.
struct Problem {
    detail: String,
    cause: Option<io::Error>,
}

impl Problem {
    fn into_error(self, kind: ErrorKind, sent: Sent) -> Error {
        let error = Error::new(kind, self.detail).with_sent(sent);
        match self.cause {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }
}
