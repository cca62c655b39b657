//! A form with one file in it (RFC 7578).

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use guildhall_runtime::{ByteStream, Error, ErrorKind, Sent};

use crate::{Random, progress::Progress};

/// The name of the one part.
const PART: &str = "file";

/// How many bytes go out at once, so that progress is seen and a slow line is told from one that stands still.
const PIECE: usize = 64 * 1024;

/// What stands around a file in a form. All attempts of an upload have the same.
#[derive(Clone)]
pub(super) struct Frame {
    boundary: String,
    head: Bytes,
    tail: Bytes,
}

impl Frame {
    /// The frame of a file of that name, with a boundary that no file holds but by one chance in 2^128.
    ///
    /// # Errors
    ///
    /// If the name is empty, or the media type is nothing that a header can hold.
    pub(super) fn new(file_name: &str, media_type: Option<&str>, random: &dyn Random) -> Result<Self, Error> {
        if file_name.is_empty() {
            return Err(Error::invalid("the file has no name; file_name gives it one"));
        }
        let media_type = media_type.map_or_else(|| guess(file_name), str::to_owned);
        if media_type.is_empty() || !media_type.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
            return Err(Error::invalid(format!("{media_type:?} is not a media type")));
        }
        let boundary = format!("guildhall-{:016x}{:016x}", random.next_u64(), random.next_u64());
        let name = escape(file_name);
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{PART}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        Ok(Self { boundary, head: head.into(), tail: tail.into() })
    }

    /// The media type of the form.
    pub(super) fn media_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// How many bytes the form has around a file of that length.
    pub(super) fn length_around(&self, length: u64) -> u64 {
        (self.head.len() + self.tail.len()) as u64 + length
    }

    /// The form around a file. One that turns out to have another length than it should ends in an error.
    pub(super) fn around(&self, file: ByteStream, length: Option<u64>, progress: Option<Progress>) -> ByteStream {
        let Self { head, tail, .. } = self.clone();
        ByteStream::new(Form { head: Some(head), file: Some(file), piece: Bytes::new(), tail: Some(tail), sent: 0, length, progress })
    }
}

/// The media type that the ending of a name stands for.
#[cfg(feature = "media-types")]
fn guess(file_name: &str) -> String {
    mime_guess::from_path(file_name).first_or_octet_stream().essence_str().to_owned()
}

#[cfg(not(feature = "media-types"))]
fn guess(_: &str) -> String {
    "application/octet-stream".to_owned()
}

/// A name as browsers write it into a form.
fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

struct Form {
    head: Option<Bytes>,
    file: Option<ByteStream>,
    /// What is left of what was read last.
    piece: Bytes,
    tail: Option<Bytes>,
    sent: u64,
    length: Option<u64>,
    progress: Option<Progress>,
}

impl Form {
    /// What goes out next, once the next piece of the file is there.
    fn next(&mut self) -> Option<Bytes> {
        if let Some(head) = self.head.take() {
            self.report();
            return Some(head);
        }
        if self.piece.is_empty() {
            return self.tail.take();
        }
        let piece = self.piece.split_to(self.piece.len().min(PIECE));
        self.sent += piece.len() as u64;
        self.report();
        Some(piece)
    }

    /// Takes what was read of the file, or its end.
    fn take(&mut self, read: Option<Result<Bytes, Error>>) -> Result<(), Error> {
        match read {
            Some(Ok(piece)) => {
                if let Some(length) = self.length.filter(|length| self.sent + piece.len() as u64 > *length) {
                    let excess = Error::new(ErrorKind::Other, format!("it has grown beyond the {length} bytes that were announced"));
                    return Err(self.broken(excess));
                }
                self.piece = piece;
                Ok(())
            }
            Some(Err(error)) => Err(self.broken(error)),
            None => {
                self.file = None;
                match self.length {
                    Some(length) if length != self.sent => {
                        let problem = format!("it has ended after {} of the {length} bytes that were announced", self.sent);
                        Err(self.broken(Error::new(ErrorKind::Other, problem)))
                    }
                    _ => Ok(()),
                }
            }
        }
    }

    fn broken(&self, cause: Error) -> Error {
        let (sent, what) = match (&self.head, self.sent) {
            (Some(_), _) => (Sent::Never, "nothing of it was sent".to_owned()),
            (None, sent) => (Sent::Maybe, format!("{sent} bytes of it were sent, and no end")),
        };
        Error::new(ErrorKind::Other, format!("the file broke off: {cause}; {what}")).with_sent(sent).with_source(cause)
    }

    fn report(&self) {
        if let Some(progress) = &self.progress {
            progress.report(self.sent, self.length);
        }
    }
}

impl Stream for Form {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // The file is read first, so that nothing goes out if it cannot be.
        while self.piece.is_empty()
            && let Some(file) = &mut self.file
        {
            let read = ready!(Pin::new(file).poll_next(context));
            if let Err(error) = self.take(read) {
                (self.file, self.head, self.tail) = (None, None, None);
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(self.next().map(Ok))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRandom;

    #[test]
    fn a_name_is_written_as_browsers_do() {
        let cases = [
            ("report.pdf", "report.pdf"),
            ("a \"b\".txt", "a %22b%22.txt"),
            ("a\r\nContent-Type: text/html", "a%0D%0AContent-Type: text/html"),
            ("100%22.txt", "100%22.txt"),
            ("gr\u{fc}n.txt", "gr\u{fc}n.txt"),
        ];
        for (name, expected) in cases {
            let frame = Frame::new(name, None, &SeededRandom::new(1)).unwrap();
            let head = String::from_utf8(frame.head.to_vec()).unwrap();
            assert!(head.contains(&format!("name=\"file\"; filename=\"{expected}\"\r\nContent-Type: ")), "{head}");
            assert_eq!(head.matches("\r\n").count(), 4, "{head}");
        }
    }

    #[cfg(feature = "media-types")]
    #[test]
    fn the_media_type_is_that_of_the_ending_unless_it_is_given() {
        let cases = [
            ("a.pdf", None, Some("application/pdf")),
            ("a.PNG", None, Some("image/png")),
            ("a.tar.gz", None, Some("application/gzip")),
            ("a.txt", None, Some("text/plain")),
            ("a", None, Some("application/octet-stream")),
            ("a.neverheardof", None, Some("application/octet-stream")),
            ("a.pdf", Some("text/plain; charset=utf-8"), Some("text/plain; charset=utf-8")),
            ("a.pdf", Some("text/plain\r\nX: y"), None),
            ("a.pdf", Some(""), None),
            ("", None, None),
        ];
        for (name, given, expected) in cases {
            let frame = Frame::new(name, given, &SeededRandom::new(1));
            let head = frame.ok().map(|frame| String::from_utf8(frame.head.to_vec()).unwrap());
            let expected = expected.map(|media_type| format!("Content-Type: {media_type}\r\n\r\n"));
            match (&head, &expected) {
                (Some(head), Some(expected)) => assert!(head.ends_with(expected.as_str()), "{head}"),
                _ => assert_eq!(head, expected, "{name}"),
            }
        }
    }

    #[test]
    fn the_boundary_comes_from_the_injected_randomness() {
        let boundaries: Vec<_> = [1, 1, 2].map(|seed| Frame::new("a", None, &SeededRandom::new(seed)).unwrap().boundary).into();
        assert!(boundaries[0] == boundaries[1] && boundaries[1] != boundaries[2] && boundaries[0].len() <= 70, "{boundaries:?}");
        let two = SeededRandom::new(1);
        assert_ne!(Frame::new("a", None, &two).unwrap().boundary, Frame::new("a", None, &two).unwrap().boundary);
    }
}
