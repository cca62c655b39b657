//! Frames out of bytes, as the WHATWG standard says ("Interpreting an event stream").

use std::{borrow::Cow, collections::VecDeque, time::Duration};

use guildhall_runtime::{Error, ErrorKind, Frame};

/// The name of an event that has none.
const UNNAMED: &str = "message";

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Puts frames together from the bytes of one connection, whatever the pieces that these come in.
pub(super) struct Parser {
    limit: usize,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// Whether the last line ended in a carriage return, so that a line feed still belongs to it.
    after_return: bool,
    /// Whether the first line is there, which may begin with a mark of the byte order.
    begun: bool,
    block: Block,
    retry: Option<Duration>,
    ready: VecDeque<Parsed>,
}

/// What has come of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Parsed {
    Frame(Frame),
    /// An id without data. It is no frame, but the stream can be taken up again after it.
    Id(String),
}

/// The lines of a frame so far.
#[derive(Default)]
struct Block {
    event: String,
    id: Option<String>,
    data: Option<String>,
    retry: Option<Duration>,
}

impl Block {
    fn len(&self) -> usize {
        self.event.len() + self.id.as_ref().map_or(0, String::len) + self.data.as_ref().map_or(0, String::len)
    }
}

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, line: Vec::new(), after_return: false, begun: false, block: Block::default(), retry: None, ready: VecDeque::new() }
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    ///
    /// If a frame is larger than the limit.
    pub(super) fn push(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        if self.after_return && !bytes.is_empty() {
            self.after_return = false;
            bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        }
        while let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
            let (line, rest) = (&bytes[..end], &bytes[end..]);
            self.check(line.len())?;
            if self.line.is_empty() {
                self.take(line);
            } else {
                let mut whole = std::mem::take(&mut self.line);
                whole.extend_from_slice(line);
                self.take(&whole);
            }
            bytes = match rest {
                [b'\r', b'\n', rest @ ..] | [b'\n', rest @ ..] => rest,
                rest => {
                    self.after_return = rest.len() == 1;
                    &rest[1..]
                }
            };
        }
        self.check(bytes.len())?;
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    /// What comes next of what is whole.
    pub(super) fn next(&mut self) -> Option<Parsed> {
        self.ready.pop_front()
    }

    /// How long the platform wants to be left alone, once it has said so.
    pub(super) fn take_retry(&mut self) -> Option<Duration> {
        self.retry.take()
    }

    fn check(&self, more: usize) -> Result<(), Error> {
        if self.block.len() + self.line.len() + more > self.limit {
            return Err(Error::new(ErrorKind::Answer, format!("a frame of the stream is larger than the limit of {} bytes", self.limit)));
        }
        Ok(())
    }

    fn take(&mut self, mut line: &[u8]) {
        if !std::mem::replace(&mut self.begun, true) {
            line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"event" => self.block.event = text(value).into_owned(),
            b"data" => match &mut self.block.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(&text(value));
                }
                none => *none = Some(text(value).into_owned()),
            },
            b"id" if !value.contains(&0) => self.block.id = Some(text(value).into_owned()),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let milliseconds = text(value).parse().unwrap_or(u64::MAX);
                self.block.retry = Some(Duration::from_millis(milliseconds));
                self.retry = self.block.retry;
            }
            // A comment, or a field of a later standard.
            _ => {}
        }
    }

    /// Ends a frame. One without data is none.
    fn dispatch(&mut self) {
        let Block { event, id, data, retry } = std::mem::take(&mut self.block);
        let parsed = match (data, id) {
            (Some(data), id) => {
                let mut frame = Frame::new(if event.is_empty() { UNNAMED.to_owned() } else { event }, data);
                (frame.id, frame.retry) = (id, retry);
                Parsed::Frame(frame)
            }
            (None, Some(id)) => Parsed::Id(id),
            (None, None) => return,
        };
        self.ready.push_back(parsed);
    }
}

/// Text, with a mark in place of what is none.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Everything that comes out of the pieces: frames, ids, and the last retry.
    fn parse<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> (Vec<Frame>, Vec<String>, Option<Duration>) {
        let mut parser = Parser::new(usize::MAX);
        let (mut frames, mut ids) = (Vec::new(), Vec::new());
        for piece in pieces {
            parser.push(piece).unwrap();
            for parsed in std::iter::from_fn(|| parser.next()) {
                match parsed {
                    Parsed::Frame(frame) => {
                        ids.extend(frame.id.clone());
                        frames.push(frame);
                    }
                    Parsed::Id(id) => ids.push(id),
                }
            }
        }
        (frames, ids, parser.take_retry())
    }

    fn frame(event: &str, data: &str, id: Option<&str>, retry: Option<u64>) -> Frame {
        let mut frame = Frame::new(event, data);
        (frame.id, frame.retry) = (id.map(str::to_owned), retry.map(Duration::from_millis));
        frame
    }

    #[test]
    fn frames_are_read_as_the_standard_says() {
        let message = |data: &str| frame("message", data, None, None);
        let cases: Vec<(&str, Vec<Frame>)> = vec![
            ("", vec![]),
            ("data: a\n\n", vec![message("a")]),
            ("data:a\n\ndata:b\n\n", vec![message("a"), message("b")]),
            ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", vec![message("a"), message("b"), message("c")]),
            ("data: a\r\ndata: b\rdata: c\ndata\n\n", vec![message("a\nb\nc\n")]),
            ("data\n\ndata\ndata\n\n", vec![message(""), message("\n")]),
            ("data:  two spaces \n\n", vec![message(" two spaces ")]),
            ("data: a:b\n\n", vec![message("a:b")]),
            (": a comment\n:\n\n: another\ndata: a\n: between\ndata: b\n\n", vec![message("a\nb")]),
            ("event: x\ndata: a\n\ndata: b\n\n", vec![frame("x", "a", None, None), message("b")]),
            ("event: x\nevent:\ndata: a\n\n", vec![message("a")]),
            ("event: x\n\ndata: a\n\n", vec![message("a")]),
            ("id: 1\ndata: a\n\ndata: b\n\n", vec![frame("message", "a", Some("1"), None), message("b")]),
            ("id\ndata: a\n\n", vec![frame("message", "a", Some(""), None)]),
            ("id: 1\nid: a\0b\ndata: a\n\n", vec![frame("message", "a", Some("1"), None)]),
            ("retry: 2500\ndata: a\n\n", vec![frame("message", "a", None, Some(2500))]),
            ("retry: 1.5\nretry: -1\nretry:\nretry: 1s\ndata: a\n\n", vec![message("a")]),
            ("Data: a\n data: a\nfoo: a\ndata : a\n\n", vec![]),
            ("\u{feff}data: a\n\n", vec![message("a")]),
            ("\u{feff}\u{feff}data: a\n\n", vec![]),
            ("data: a\n\n\u{feff}data: b\n\n", vec![message("a")]),
            ("\u{feff}\n\ndata: a\n\n", vec![message("a")]),
            ("data: \u{1f600} gr\u{fc}n\n\n", vec![message("\u{1f600} gr\u{fc}n")]),
            ("data: a\n\ndata: cut off\n", vec![message("a")]),
            ("\n\n\n", vec![]),
        ];
        for (stream, expected) in cases {
            assert_eq!(parse([stream.as_bytes()]).0, expected, "{stream:?}");
        }
    }

    #[test]
    fn an_id_and_a_retry_count_without_data_too() {
        let cases = [
            ("id: 1\n\n", &["1"][..], None),
            ("id: 1\ndata: a\n\nid: 2\n\n", &["1", "2"], None),
            ("id: 1\n\nid:\n\n", &["1", ""], None),
            ("id: 1\nid: 2\n\n", &["2"], None),
            ("id: 1\n", &[], None),
            ("retry: 10", &[], None),
            ("retry: 10\n", &[], Some(10)),
            ("retry: 10\nretry: 20\n", &[], Some(20)),
            ("retry: 99999999999999999999999\n", &[], Some(u64::MAX)),
        ];
        for (stream, expected, retry) in cases {
            let (_, ids, told) = parse([stream.as_bytes()]);
            assert_eq!(
                (ids.as_slice(), told),
                (&expected.iter().map(|id| id.to_string()).collect::<Vec<_>>()[..], retry.map(Duration::from_millis)),
                "{stream:?}"
            );
        }
    }

    #[test]
    fn what_is_no_utf_8_is_replaced_and_nothing_else_is_lost() {
        let (frames, ..) = parse([b"data: a\xff\xe2\x82\ndata: b\n\n".as_slice()]);
        assert_eq!(frames[0].data, "a\u{fffd}\u{fffd}\nb");
    }

    #[test]
    fn a_frame_beyond_the_limit_is_an_error_however_it_comes() {
        let cases = [
            ("data: 12345\n\n", 11, true),
            ("data: 12345\n\n", 10, false),
            ("data: 12345", 10, false),
            ("data: 1\ndata: 2\ndata: 3\n\ndata: 4\n\n", 12, true),
            ("data: 1\ndata: 2\ndata: 3\n\n", 9, false),
            (": 1234567890\n\n", 10, false),
            (": 12345\n: 12345\n: 12345\n\n", 10, true),
            ("event: 1234\ndata: 5\n\n", 11, true),
            ("event: 1234\ndata: 5\n\n", 10, false),
        ];
        for (stream, limit, fits) in cases {
            for size in 1..=stream.len() {
                let mut parser = Parser::new(limit);
                let result = stream.as_bytes().chunks(size).try_for_each(|piece| parser.push(piece));
                assert_eq!(result.is_ok(), fits, "{stream:?} {limit} {size}");
                if let Err(error) = result {
                    assert!(error.is_answer() && error.to_string().contains(&format!("the limit of {limit} bytes")), "{error}");
                }
            }
        }
    }

    /// A stream that is likely to hit what the standard treats apart.
    fn streams() -> impl Strategy<Value = Vec<u8>> {
        let words =
            ["data", "data:", "data: ", "id: 1", "id:", "id: \0", "event: x", "retry: 10", ":", " ", "\u{feff}", "\u{20ac}", "a", ":b"];
        let ends = ["\n", "\r", "\r\n", "\n\n", "\r\n\r\n", "\r\r", "\n\r"];
        let word = prop::sample::select(words.map(|word| word.as_bytes().to_vec()).to_vec());
        let end = prop::sample::select(ends.map(|end| end.as_bytes().to_vec()).to_vec());
        let any = prop::collection::vec(any::<u8>(), 0..3);
        prop::collection::vec(prop_oneof![4 => word, 4 => end, 1 => any], 0..40).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn frames_do_not_depend_on_where_the_stream_is_cut(stream in streams(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12)) {
            let whole = parse([stream.as_slice()]);
            let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).chain([0, stream.len()]).collect();
            cuts.sort_unstable();
            prop_assert_eq!(&parse(cuts.windows(2).map(|pair| &stream[pair[0]..pair[1]])), &whole);
            prop_assert_eq!(&parse(stream.chunks(1)), &whole);
        }

        #[test]
        fn what_is_written_as_a_frame_is_read_back(
            event in "[a-z:. ]{1,12}", id in proptest::option::of("[^\0\r\n]{0,8}"), data in "([^\r\n]|\n){0,40}", retry in proptest::option::of(0_u64..100_000),
        ) {
            let mut text = format!("event: {event}\n");
            if let Some(id) = &id {
                text += &format!("id: {id}\n");
            }
            if let Some(retry) = retry {
                text += &format!("retry: {retry}\n");
            }
            for line in data.split('\n') {
                text += &format!("data: {line}\n");
            }
            text += "\n";
            prop_assert_eq!(parse([text.as_bytes()]).0, vec![frame(&event, &data, id.as_deref(), retry)]);
        }
    }
}
