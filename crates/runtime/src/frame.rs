//! Frames of a stream of server-sent events.

use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::{Error, ErrorKind};

/// One frame of a stream of server-sent events, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The name of the event; `message` if it has none.
    pub event: String,
    /// What the stream can be taken up again after, if this frame says so.
    pub id: Option<String>,
    /// The data, its lines joined by line feeds.
    pub data: String,
    /// How long to wait before the stream is taken up again, if this frame says so.
    pub retry: Option<Duration>,
}

impl Frame {
    /// A frame of that name with that data.
    pub fn new(event: impl Into<String>, data: impl Into<String>) -> Self {
        Self { event: event.into(), id: None, data: data.into(), retry: None }
    }

    /// Reads the data as JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Answer`] if it is none, or not of that form. The error says where, and does not quote the data.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(&self.data).map_err(|cause| {
            let place = format!("line {}, column {}", cause.line(), cause.column());
            Error::new(ErrorKind::Answer, format!("the data of a frame could not be understood ({place})"))
        })
    }
}

/// A frame of an event that this version of the crate does not know, kept whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFrame {
    frame: Frame,
    misfit: Option<String>,
}

impl UnknownFrame {
    /// Keeps the whole frame.
    pub fn new(frame: Frame, misfit: Option<String>) -> Self {
        Self { frame, misfit }
    }

    /// Where the data of an event of a known name has another form than its spec says; none if the name is not known.
    pub fn misfit(&self) -> Option<&str> {
        self.misfit.as_deref()
    }

    /// The frame, as it came.
    pub fn frame(&self) -> &Frame {
        &self.frame
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_of_a_frame_is_read_as_json_and_not_quoted_where_it_is_none() {
        assert_eq!(Frame::new("a", "[1,2]").json::<Vec<u8>>().unwrap(), [1, 2]);
        for data in ["", "canary", "{\"a\":\"canary\"}", "[1,\n\"canary\"]"] {
            let error = Frame::new("canary", data).json::<Vec<u8>>().unwrap_err();
            assert!(error.is_answer() && error.to_string().contains("(line "), "{error}");
            assert!(!format!("{error:#} {error:?}").contains("canary"), "{error:?}");
        }
    }
}
