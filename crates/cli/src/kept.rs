//! Answers that nobody understood and that may hold the only copy of a secret: the platform keeps no other, so they are not thrown away.

use std::{
    fs::{File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use guildhall::{Error, Operation};
use serde_json::Value;

use crate::{
    failure::is_accepted,
    schema::{self, Schemas},
    words::kebab,
};

/// How many answers to the same operation within a second find a name.
const NAMES: usize = 100;

/// What became of such an answer: the file that it is in, or why there is none.
#[derive(Debug)]
pub(crate) struct Kept(pub(crate) Result<PathBuf, String>);

/// Keeps the answer in a file of the folder, if the call was accepted and its answer may hold a secret.
pub(crate) fn keep(folder: &Path, operation: &Operation, spec: &Value, schemas: &Schemas, error: &Error) -> Option<Kept> {
    let (_, answer) = schema::answer(spec)?;
    let is_worth_it = is_accepted(error) && !error.body().is_empty() && schemas.holds_secret(&answer);
    is_worth_it.then(|| Kept(written(folder, operation, error.body()).map_err(|error| error.to_string())))
}

fn written(folder: &Path, operation: &Operation, body: &[u8]) -> io::Result<PathBuf> {
    let time = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ");
    let name = format!("guildhall-{}-{}-{time}", kebab(operation.group), kebab(operation.verb));
    let names = std::iter::once(name.clone()).chain((2..=NAMES).map(|number| format!("{name}-{number}")));
    for name in names {
        let path = std::path::absolute(folder.join(name + ".answer"))?;
        match new_file(&path) {
            Ok(mut file) => return file.write_all(body).and_then(|()| file.sync_all()).map(|()| path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("every name for it is taken"))
}

/// A file that was not there before and that only its owner can read.
fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use guildhall::ErrorKind;
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::registry::PLATFORMS;

    fn kept(folder: &Path, id: &str, status: StatusCode, body: &'static str) -> Option<Kept> {
        let entry = &PLATFORMS[0];
        let operation = entry.platform.operations.iter().find(|operation| operation.id == id).unwrap();
        let error = Error::new(ErrorKind::Answer, "odd").with_answer(status, HeaderMap::new(), body.into());
        keep(folder, operation, &entry.schemas.operation(id), &entry.schemas, &error)
    }

    #[test]
    fn only_an_accepted_answer_that_may_hold_a_secret_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (ok, refused) = (StatusCode::OK, StatusCode::BAD_REQUEST);
        let cases = [
            ("agents_rotate_key", ok, "{odd", true),
            ("webhooks_create", ok, "{odd", true),
            ("agents_rotate_key", refused, "{odd", false),
            ("agents_rotate_key", ok, "", false),
            ("jobs_get", ok, "{odd", false),
        ];
        for (id, status, body, is_kept) in cases {
            assert_eq!(kept(folder.path(), id, status, body).is_some(), is_kept, "{id} {status} {body}");
        }
    }

    #[test]
    fn answers_of_one_second_are_kept_in_files_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let keep = |body| kept(folder.path(), "agents_rotate_key", StatusCode::OK, body).unwrap().0.unwrap();
        for (path, body) in [(keep("one"), "one"), (keep("two"), "two")] {
            assert_eq!(std::fs::read_to_string(path).unwrap(), body);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told_of() {
        let told = kept(Path::new("/nowhere/at/all"), "agents_rotate_key", StatusCode::OK, "{odd").unwrap().0.unwrap_err();
        assert!(told.contains("No such file or directory"), "{told}");
    }
}
