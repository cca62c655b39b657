//! A JSON text as a tree that keeps the order of members and the text of numbers.
//!
//! serde_json's own tree sorts members, or keeps their order if any crate of the build asks for it, and gives integers that are too
//! large as floats; neither may decide what is signed.

use guildhall_runtime::Error;

/// How deep lists and objects may stand in one another.
const DEPTH: usize = 128;

/// A value of a JSON text.
#[derive(Debug)]
pub(super) enum Node<'a> {
    /// `null`, `true` or `false`.
    Word(&'static str),
    /// A number, as it was written.
    Number(&'a str),
    Text(String),
    List(Vec<Node<'a>>),
    Object(Vec<(String, Node<'a>)>),
}

/// Reads a JSON text.
pub(super) fn parse(text: &str) -> Result<Node<'_>, Error> {
    let mut parser = Parser { text, place: 0 };
    let node = parser.value(DEPTH)?;
    parser.skip_space();
    if parser.rest().is_empty() { Ok(node) } else { Err(parser.problem("something follows the value")) }
}

struct Parser<'a> {
    text: &'a str,
    place: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self, depth: usize) -> Result<Node<'a>, Error> {
        let below = depth.checked_sub(1).ok_or_else(|| self.problem("it is nested too deeply"))?;
        self.skip_space();
        match self.rest().bytes().next() {
            Some(b'{') => self.object(below),
            Some(b'[') => self.list(below),
            Some(b'"') => self.string().map(Node::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                let word = ["null", "true", "false"].into_iter().find(|word| self.rest().starts_with(word));
                let word = word.ok_or_else(|| self.problem("there is no value"))?;
                self.place += word.len();
                Ok(Node::Word(word))
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node<'a>, Error> {
        let mut members = Vec::new();
        self.place += 1;
        if self.takes(b'}') {
            return Ok(Node::Object(members));
        }
        loop {
            self.skip_space();
            let name = self.string()?;
            if !self.takes(b':') {
                return Err(self.problem("a colon is missing"));
            }
            members.push((name, self.value(depth)?));
            if self.takes(b'}') {
                return Ok(Node::Object(members));
            }
            if !self.takes(b',') {
                return Err(self.problem("an object does not end"));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node<'a>, Error> {
        let mut items = Vec::new();
        self.place += 1;
        if self.takes(b']') {
            return Ok(Node::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.takes(b']') {
                return Ok(Node::List(items));
            }
            if !self.takes(b',') {
                return Err(self.problem("a list does not end"));
            }
        }
    }

    fn string(&mut self) -> Result<String, Error> {
        let rest = self.rest();
        let mut escaped = false;
        let end = rest.bytes().enumerate().skip(1).find_map(|(place, byte)| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends.then_some(place + 1)
        });
        let literal = end.filter(|_| rest.starts_with('"')).map(|end| &rest[..end]);
        let text = literal.and_then(|literal| serde_json::from_str(literal).ok());
        let (Some(literal), Some(text)) = (literal, text) else { return Err(self.problem("a string is broken")) };
        self.place += literal.len();
        Ok(text)
    }

    fn number(&mut self) -> Result<Node<'a>, Error> {
        let rest = self.rest();
        let end = rest.find(|character: char| !matches!(character, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(rest.len());
        let number = &rest[..end];
        // What JSON allows as a number, serde_json knows.
        if serde_json::from_str::<serde::de::IgnoredAny>(number).is_err() {
            return Err(self.problem("a number is broken"));
        }
        self.place += end;
        Ok(Node::Number(number))
    }

    /// Whether the next byte that is no space is this one; if so it is taken.
    fn takes(&mut self, byte: u8) -> bool {
        self.skip_space();
        let found = self.rest().bytes().next() == Some(byte);
        self.place += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.place += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn rest(&self) -> &'a str {
        &self.text[self.place..]
    }

    fn problem(&self, what: &str) -> Error {
        Error::invalid(format!("the body is no JSON that can be signed: {what} (byte {})", self.place))
    }
}
