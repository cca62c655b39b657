//! Operations that are no JSON both ways: files up, files down, streams of events, and what only a browser can do.
//!
//! Which ones they are follows from the media types in the spec. What does the work is the facade's; this is the only place of the
//! program that knows its functions.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    pin::pin,
    time::Duration,
};

use guildhall::{Call, Idempotency, Operation, sse::Frame};
use serde_json::{Value, json};

use super::{progress, raw, send::Ready};
use crate::{
    clean::{clean, json_line},
    failure::Failure,
    output::{self, Form},
    registry::Caller,
    schema::{self, kind},
};

/// How an operation is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// JSON, or nothing, both ways.
    Json,
    /// The answer is a file.
    Download,
    /// The body is a form with a file.
    Upload,
    /// The answer is a stream of events.
    Events,
    /// The answer sends a browser elsewhere.
    Browser,
}

/// Whether the program has the operation at all. What sends a browser elsewhere is opened by people, unless a call uses something up:
/// then it is where another site sends the browser back to, with what nobody types.
pub(super) fn is_offered(operation: &Operation) -> bool {
    !is_redirect(operation) || operation.idempotency == Idempotency::Natural
}

fn is_redirect(operation: &Operation) -> bool {
    operation.handwritten.is_some() && !operation.success.is_empty() && operation.success.iter().all(|status| (300..400).contains(status))
}

/// How an operation is carried out, by the media types of its body and its answer.
pub(super) fn way(operation: &Operation, spec: &Value) -> Way {
    let is_form = schema::body(spec).is_some_and(|(media_type, _)| media_type.starts_with("multipart/"));
    let answer = schema::answer(spec);
    match answer {
        _ if operation.handwritten.is_none() => Way::Json,
        _ if is_redirect(operation) => Way::Browser,
        _ if is_form => Way::Upload,
        Some((media_type, _)) if media_type == "text/event-stream" => Way::Events,
        Some((_, schema)) if schema["format"] == "binary" || kind::types(&schema).next() == Some("string") => Way::Download,
        _ => Way::Json,
    }
}

/// Tells which address is to be opened in a browser. Nothing is sent.
pub(super) fn browser(ready: &Ready<'_>, call: Call) -> Result<(), Failure> {
    let url = call.into_request().map_err(|error| ready.failed(error))?.url;
    match ready.form() {
        Form::Table => output::print(format!("Open this address in a browser:\n{url}\n")),
        Form::Json => output::print_json(&json!({"open": url.as_str()})),
        Form::Raw => output::print(format!("{url}\n")),
    }
}

/// A file to be uploaded.
#[derive(Debug)]
pub(super) struct Upload {
    /// The name of the form's part.
    pub(super) part: String,
    /// The file.
    pub(super) path: PathBuf,
}

/// Uploads the file that the command line names, with a bar that shows how far it has come.
pub(super) async fn upload(ready: &Ready<'_>, caller: &dyn Caller, call: Call) -> Result<Value, Failure> {
    let [file] = &ready.arguments.uploads[..] else { return Err(Failure::usage("exactly one file can be uploaded")) };
    let upload = guildhall::upload::Upload::file(&file.path).map_err(|error| ready.failed(error))?;
    let bar = progress::bar();
    let sent = caller.upload(call, upload).on_progress(progress::on(&bar)).send_json().await;
    bar.finish_and_clear();
    let answer = sent.map_err(|error| ready.failed(error))?;
    ready.include(answer.status(), answer.headers())?;
    Ok(answer.into_inner())
}

/// Writes the bytes of a file to where `--output` says: a file that is there whole in the end, or not at all.
pub(super) async fn download(ready: &Ready<'_>, caller: &dyn Caller, call: Call) -> Result<(), Failure> {
    let wanted = ready.matches.get_one::<String>("output").map(String::as_str);
    if wanted.is_none() && io::stdout().is_terminal() {
        return Err(Failure::usage("--output: these bytes are not for a terminal; give a file, or - to print them all the same"));
    }
    let is_forced = ready.is_on("force");
    if let Some(path) = wanted.filter(|path| *path != "-") {
        can_be_written(Path::new(path), is_forced)?;
    }
    let bar = progress::bar();
    let download = caller.download(call).on_progress(progress::on(&bar));
    let done = match wanted.filter(|path| *path != "-") {
        None => {
            let answer = download.send().await.map_err(|error| ready.failed(error))?;
            ready.include(answer.status(), answer.headers())?;
            raw::copy(ready, answer.into_inner()).await
        }
        Some(path) => {
            // What is dropped in the middle leaves nothing behind.
            let saved = tokio::select! {
                saved = download.overwrite(is_forced).to_file(path) => saved.map_err(|error| ready.failed(error))?,
                _ = tokio::signal::ctrl_c() => return Err(Failure::Other("stopped; nothing was kept".to_owned())),
            };
            ready.include(saved.status(), saved.headers())
        }
    };
    bar.finish_and_clear();
    done
}

/// Whether a download may take that name. What is no regular file, such as a device or a link, is never replaced: it is not what
/// whoever named it believes to be losing.
fn can_be_written(path: &Path, is_forced: bool) -> Result<(), Failure> {
    let shown = path.display();
    match std::fs::symlink_metadata(path) {
        Ok(there) if !there.is_file() => Err(Failure::usage(format!("--output: {shown} is no regular file; - prints the bytes"))),
        Ok(_) if !is_forced => Err(Failure::usage(format!("--output: {shown} is there already; --force replaces it"))),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Prints events line by line until Ctrl-C, or for as long as `--timeout` says. A stream that breaks off is taken up again, and each break
/// is told.
pub(super) async fn events(ready: &Ready<'_>, caller: &dyn Caller, call: Call) -> Result<(), Failure> {
    let told = |error: &guildhall::Error, wait: Duration| {
        eprintln!("{}; it is taken up again in {:.1} s", clean(&error.to_string()), wait.as_secs_f64());
    };
    let mut frames = caller.subscribe(call).on_break(told).frames();
    let limit = ready.matches.get_one::<Duration>("timeout").copied().unwrap_or(Duration::MAX);
    let mut end = pin!(tokio::time::sleep(limit));
    loop {
        let frame = tokio::select! {
            frame = frames.next() => frame,
            () = &mut end => return Ok(()),
            stopped = tokio::signal::ctrl_c() => {
                return stopped.map_err(|error| Failure::Other(format!("Ctrl-C cannot be waited for: {error}")));
            }
        };
        let Some(frame) = frame else { return Ok(()) };
        let frame = frame.map_err(|error| ready.failed(error))?;
        match io::stdout().write_all(line(&frame, ready.form()).as_bytes()) {
            // Nobody reads any further.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| Failure::Other(format!("standard output cannot be written: {error}")))?,
        }
    }
}

fn line(frame: &Frame, form: Form) -> String {
    let data: Value = serde_json::from_str(&frame.data).unwrap_or_else(|_| frame.data.as_str().into());
    match form {
        Form::Table => format!("{}  {}\n", clean(&frame.event), json_line(&data)),
        Form::Json => json_line(&json!({"event": frame.event, "id": frame.id, "data": data})) + "\n",
        Form::Raw => format!("{}\n", frame.data),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_event_holds_does_not_steer_the_terminal() {
        let frame = Frame::new("ev\u{9b}ent\u{1b}[2J", "{\"a\":\"\u{9b}\u{202e}\"}");
        assert_eq!(line(&frame, Form::Table), "event[2J  {\"a\":\"\\u009b\\u202e\"}\n");
        for form in [Form::Table, Form::Json] {
            let line = line(&frame, form);
            assert!(line.trim_end().chars().all(|c| !c.is_control() && c != '\u{202e}'), "{line:?}");
        }
    }
}
