//! Answers whose bytes are printed as they come.

use std::{
    io::{self, Write},
    pin::Pin,
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall::{Call, Error};
use http::header;

use super::send::Ready;
use crate::failure::Failure;

/// Prints the body of a JSON answer as it came.
pub(super) async fn print(ready: &Ready<'_>, call: Call) -> Result<(), Failure> {
    let answer = call.header(header::ACCEPT, "application/json").send_stream().await.map_err(|error| ready.failed(error))?;
    ready.include(answer.status(), answer.headers())?;
    copy(ready, answer.into_inner()).await
}

/// Writes a body to standard output.
pub(super) async fn copy(ready: &Ready<'_>, mut body: impl Stream<Item = Result<Bytes, Error>> + Unpin) -> Result<(), Failure> {
    while let Some(chunk) = std::future::poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let chunk = chunk.map_err(|error| ready.failed(error.with_operation(ready.operation)))?;
        let mut output = io::stdout().lock();
        match output.write_all(&chunk).and_then(|()| output.flush()) {
            // Nobody reads any further.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| Failure::Other(format!("standard output cannot be written: {error}")))?,
        }
    }
    Ok(())
}
