//! One call, from its arguments to its answer.

use std::{
    borrow::Cow,
    fmt::{self, Display, Write as _},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{self, InvalidHeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use crate::{
    Body, ByteStream, Client, Error, Idempotency, Location, Operation, Pending, Request, Secret, encode_path, is_uuid, pending::Prepared,
};

const JSON: &str = "application/json";

/// Room for the headers of a call, those included that are put on below: a map that grows is hashed anew.
const HEADERS: usize = 12;

/// A call that is being put together. The generated builders wrap it; a call outside the spec is one as it is.
///
/// An argument that can never be right does not panic and is not sent: the call fails with
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) once it is sent.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct Call {
    // In a box, since every setter of a builder moves it.
    draft: Box<Draft>,
}

/// What is known of a call so far.
#[derive(Clone)]
struct Draft {
    client: Client,
    operation: &'static Operation,
    method: Method,
    path: String,
    /// Where in `operation.path` the next path parameter is looked for.
    template: usize,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Option<Bytes>,
    problem: Option<String>,
}

/// The body of an operation; implemented by generated types.
pub trait RequestBody: Serialize {
    /// The first member that the platform refuses to go without and that is not set.
    fn missing(&self) -> Option<&'static str>;
}

impl Call {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let path = operation.prefix.unwrap_or(client.prefix()).to_owned();
        let draft = Draft {
            client,
            operation,
            method: operation.method.clone(),
            path,
            template: 0,
            query: Vec::new(),
            headers: HeaderMap::with_capacity(HEADERS),
            body: None,
            problem: None,
        };
        Self { draft: Box::new(draft) }
    }

    pub(crate) fn raw(client: Client, method: Method, path: &str) -> Self {
        let mut call = Self::new(client, Operation::raw(&method));
        call.draft.method = method;
        let problem = if !path.starts_with('/') || path.starts_with("//") {
            Some("it must start with one slash: calls go to the client's own origin only")
        } else if path.contains('#')
            || path.chars().any(|character| character.is_control() || character.is_whitespace() || character == '\\')
        {
            Some("it contains a fragment, a backslash, white space or a control character; percent-encode what must be there")
        } else if path
            .split('?')
            .take(1)
            .flat_map(|path| path.split('/'))
            .any(|segment| matches!(segment.replace("%2e", ".").replace("%2E", ".").as_str(), "." | ".."))
        {
            Some("a segment of dots alone would reach another route")
        } else {
            None
        };
        call.draft.problem = problem.map(|problem| format!("the path {path:?} cannot be called: {problem}"));
        path.clone_into(&mut call.draft.path);
        call
    }

    /// The same call with something that its transport should know of it.
    pub fn with_extension<T: Clone + Send + Sync + 'static>(mut self, extension: T) -> Self {
        self.draft.client = self.draft.client.with_extension(extension);
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.draft.operation
    }

    /// The parameter by which the next page is asked for, if it is set.
    pub(crate) fn query_value(&self) -> Option<&str> {
        let name = self.draft.operation.pagination?.position;
        self.draft.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Fills the next parameter of the path.
    pub fn segment(mut self, value: &str) -> Self {
        let rest = &self.draft.operation.path[self.draft.template..];
        let (Some(start), Some(end)) = (rest.find('{'), rest.find('}')) else {
            self.draft.problem.get_or_insert_with(|| format!("the path {} has no parameter left", self.draft.operation.path));
            return self;
        };
        let name = &rest[start + 1..end];
        self.draft.path.push_str(&rest[..start]);
        self.draft.template += end + 1;
        let parameter =
            self.draft.operation.parameters.iter().find(|parameter| parameter.location == Location::Path && parameter.name == name);
        if parameter.is_some_and(|parameter| parameter.reserved.contains(&value)) {
            self.draft.problem.get_or_insert_with(|| format!("{name} cannot be {value:?}, which is another route"));
        }
        if parameter.is_some_and(|parameter| parameter.uuid) && !is_uuid(value) {
            self.draft.problem.get_or_insert_with(|| format!("{name} must be a UUID, and {value:?} is none: it would do harm"));
        }
        match encode_path(value) {
            Ok(segment) => self.draft.path.push_str(&segment),
            // The error quotes the value.
            Err(_) if parameter.is_some_and(|parameter| parameter.secret) => {
                self.draft.problem.get_or_insert_with(|| format!("{name} has a value that cannot be part of a path"));
            }
            Err(error) => {
                self.draft.problem.get_or_insert_with(|| format!("{name}: {error}"));
            }
        }
        self
    }

    /// Sets a parameter of the query, in place of what it had.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        let name = name.into();
        self.draft.query.retain(|(other, _)| *other != name);
        self.draft.query.push((name, value.to_string()));
        self
    }

    /// Sets a parameter of the query that is repeated for every value.
    pub fn query_each<V: Display>(mut self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        self.draft.query.retain(|(other, _)| *other != name);
        self.draft.query.extend(values.into_iter().map(|value| (Cow::Borrowed(name), value.to_string())));
        self
    }

    /// Sets a parameter of the query that holds all values, separated by commas. A comma inside a value is refused.
    pub fn query_csv<V: Display>(mut self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        let mut list = String::new();
        for value in values {
            let value = value.to_string();
            if value.contains(',') {
                self.draft
                    .problem
                    .get_or_insert_with(|| format!("{name}: {value:?} contains a comma, by which the platform would split it"));
            }
            let separator = if list.is_empty() { "" } else { "," };
            let _ = write!(list, "{separator}{value}");
        }
        self.query(name, list)
    }

    /// Sets a header, in place of what it had.
    pub fn header(self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.set_header(name.as_ref(), HeaderValue::try_from(value.to_string()), false)
    }

    /// Sets a header whose value is never printed, and wiped from memory when the last copy is dropped.
    pub fn secret_header(self, name: impl AsRef<str>, value: impl Into<Secret>) -> Self {
        let bytes = Zeroizing::new(value.into().expose().as_bytes().to_vec());
        self.set_header(name.as_ref(), HeaderValue::from_maybe_shared(Bytes::from_owner(bytes)), true)
    }

    fn set_header(mut self, name: &str, value: Result<HeaderValue, InvalidHeaderValue>, is_secret: bool) -> Self {
        match (HeaderName::try_from(name), value) {
            (Ok(name), Ok(mut value)) => {
                let credentials = self.draft.client.platform().credentials;
                let is_credential = credentials.iter().any(|credential| credential.header.eq_ignore_ascii_case(name.as_str()));
                let is_known = [header::AUTHORIZATION, header::COOKIE, header::PROXY_AUTHORIZATION].contains(&name);
                value.set_sensitive(is_secret || is_credential || is_known);
                self.draft.headers.insert(name, value);
            }
            (Err(_), _) => {
                self.draft.problem.get_or_insert_with(|| format!("{name:?} is not the name of a header"));
            }
            (_, Err(_)) => {
                self.draft.problem.get_or_insert_with(|| format!("the value of the header {name} has a character that no header can hold"));
            }
        }
        self
    }

    /// Sets the idempotency key by which the platform tells a repeat of this call from a new one.
    ///
    /// One is made for every call of an operation that takes one; set your own to resume a call after a crash.
    pub fn idempotency_key(self, key: impl Display) -> Self {
        let header = self.key_header();
        self.header(header, key)
    }

    fn key_header(&self) -> &'static str {
        match self.draft.operation.idempotency {
            Idempotency::Key(key) => key.header,
            Idempotency::Natural | Idempotency::None => "Idempotency-Key",
        }
    }

    /// Sets the body of an operation of the spec. Members that the platform refuses to go without are looked for first.
    pub fn body(mut self, body: &impl RequestBody) -> Self {
        if let Some(member) = body.missing() {
            self.draft.problem.get_or_insert_with(|| format!("{member} is required and not set"));
        }
        self.json(body)
    }

    /// Sets the body to any JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) if json == b"{}" && self.draft.operation.body.as_ref().is_some_and(|info| !info.required) => {}
            Ok(json) => {
                self.draft.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
                self.draft.body = Some(json.into());
            }
            Err(error) => {
                self.draft.problem.get_or_insert_with(|| format!("the body cannot be written as JSON: {error}"));
            }
        }
        self
    }

    /// Sends the call and reads the answer as JSON.
    pub fn send<T: DeserializeOwned + 'static>(self) -> Pending<T> {
        let limit = self.draft.client.body_limit();
        Pending::json(self.prepare(JSON, Some(limit), None), limit)
    }

    /// Sends the call with a body other than JSON, of that media type, and reads the answer as JSON.
    pub fn send_body<T: DeserializeOwned + 'static>(self, media_type: &str, body: Body) -> Pending<T> {
        let limit = self.draft.client.body_limit();
        Pending::json(self.header(header::CONTENT_TYPE, media_type).prepare(JSON, Some(limit), Some(body)), limit)
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.send()
    }

    /// Sends the call and reads nothing of a successful answer but its status and headers.
    pub fn send_empty(self) -> Pending<()> {
        let limit = self.draft.client.body_limit();
        Pending::any_json(self.prepare(JSON, Some(limit), None), limit)
    }

    /// Sends the call and hands the body of the answer over as it comes, without a limit.
    pub fn send_stream(self) -> Pending<ByteStream> {
        Pending::stream(self.prepare("*/*", None, None))
    }

    /// The request as it would be handed to the transport.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) with the first argument that can never be right.
    pub fn into_request(mut self) -> Result<Request, Error> {
        let operation = self.draft.operation;
        if let Some(problem) = self.draft.problem.take() {
            return Err(Error::invalid(problem).with_operation(operation));
        }
        let rest = &operation.path[self.draft.template..];
        if let Some(name) = rest.split(['{', '}']).nth(1) {
            return Err(Error::invalid(format!("{name}, a part of the path, is not set")).with_operation(operation));
        }
        self.draft.path.push_str(rest);
        let mut url = self.draft.client.url(&self.draft.path);
        if !self.draft.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.draft.query);
        }
        let mut request = Request::new(operation, self.draft.method, url);
        request.headers = self.draft.headers;
        request.body = self.draft.body.map_or_else(Body::empty, Body::from);
        request.extensions = self.draft.client.extensions().clone();
        Ok(request)
    }

    fn prepare(self, accept: &'static str, body_limit: Option<usize>, body: Option<Body>) -> Prepared {
        let (operation, key_header) = (self.draft.operation, self.key_header());
        let transport = self.draft.client.transport().clone();
        let mut key = None;
        let request = self.into_request().map(|mut request| {
            if let Some(body) = body {
                request.body = body;
            }
            request.body_limit = body_limit;
            request.headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static(accept));
            key = request.headers.get(key_header).and_then(|key| key.to_str().ok()).map(str::to_owned);
            request
        });
        Prepared { operation, transport, request, key }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.draft.operation.hides_path() { self.draft.operation.path } else { &self.draft.path };
        f.debug_struct("Call").field("operation", &self.draft.operation.id).field("path", &path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
