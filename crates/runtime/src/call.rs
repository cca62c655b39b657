//! One call, from its arguments to its answer.

use std::{
    borrow::Cow,
    fmt::{self, Display, Write as _},
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{self, InvalidHeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use crate::{
    Body, BoxFuture, ByteStream, Client, Error, ErrorKind, Idempotency, Location, Operation, Request, Response, ResponseValue, Secret,
    Sent, Transport, encode_path, is_uuid,
};

/// How much of the body of a refusal is read.
const REFUSAL_LIMIT: usize = 1024 * 1024;

/// Room for the headers of a call, those included that are put on below: a map that grows is hashed anew.
const HEADERS: usize = 12;

/// A call that is being put together. The generated builders wrap it; a call outside the spec is one as it is.
///
/// An argument that can never be right does not panic and is not sent: the call fails with
/// [`ErrorKind::Invalid`] once it is sent.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct Call {
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
        Self {
            client,
            operation,
            method: operation.method.clone(),
            path,
            template: 0,
            query: Vec::new(),
            headers: HeaderMap::with_capacity(HEADERS),
            body: None,
            problem: None,
        }
    }

    pub(crate) fn raw(client: Client, method: Method, path: &str) -> Self {
        let mut call = Self::new(client, Operation::raw(&method));
        call.method = method;
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
        call.problem = problem.map(|problem| format!("the path {path:?} cannot be called: {problem}"));
        path.clone_into(&mut call.path);
        call
    }

    /// The same call with something that its transport should know of it.
    pub fn with_extension<T: Clone + Send + Sync + 'static>(mut self, extension: T) -> Self {
        self.client = self.client.with_extension(extension);
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The parameter by which the next page is asked for, if it is set.
    pub(crate) fn query_value(&self) -> Option<&str> {
        let name = self.operation.pagination?.position;
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Fills the next parameter of the path.
    pub fn segment(mut self, value: &str) -> Self {
        let rest = &self.operation.path[self.template..];
        let (Some(start), Some(end)) = (rest.find('{'), rest.find('}')) else {
            self.problem.get_or_insert_with(|| format!("the path {} has no parameter left", self.operation.path));
            return self;
        };
        let name = &rest[start + 1..end];
        self.path.push_str(&rest[..start]);
        self.template += end + 1;
        let parameter = self.operation.parameters.iter().find(|parameter| parameter.location == Location::Path && parameter.name == name);
        if parameter.is_some_and(|parameter| parameter.reserved.contains(&value)) {
            self.problem.get_or_insert_with(|| format!("{name} cannot be {value:?}, which is another route"));
        }
        if parameter.is_some_and(|parameter| parameter.uuid) && !is_uuid(value) {
            self.problem.get_or_insert_with(|| format!("{name} must be a UUID, and {value:?} is none: it would do harm"));
        }
        match encode_path(value) {
            Ok(segment) => self.path.push_str(&segment),
            // The error quotes the value.
            Err(_) if parameter.is_some_and(|parameter| parameter.secret) => {
                self.problem.get_or_insert_with(|| format!("{name} has a value that cannot be part of a path"));
            }
            Err(error) => {
                self.problem.get_or_insert_with(|| format!("{name}: {error}"));
            }
        }
        self
    }

    /// Sets a parameter of the query, in place of what it had.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        let name = name.into();
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, value.to_string()));
        self
    }

    /// Sets a parameter of the query that is repeated for every value.
    pub fn query_each<V: Display>(mut self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        self.query.retain(|(other, _)| *other != name);
        self.query.extend(values.into_iter().map(|value| (Cow::Borrowed(name), value.to_string())));
        self
    }

    /// Sets a parameter of the query that holds all values, separated by commas. A comma inside a value is refused.
    pub fn query_csv<V: Display>(mut self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        let mut list = String::new();
        for value in values {
            let value = value.to_string();
            if value.contains(',') {
                self.problem.get_or_insert_with(|| format!("{name}: {value:?} contains a comma, by which the platform would split it"));
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
                let credentials = self.client.platform().credentials;
                let is_credential = credentials.iter().any(|credential| credential.header.eq_ignore_ascii_case(name.as_str()));
                let is_known = [header::AUTHORIZATION, header::COOKIE, header::PROXY_AUTHORIZATION].contains(&name);
                value.set_sensitive(is_secret || is_credential || is_known);
                self.headers.insert(name, value);
            }
            (Err(_), _) => {
                self.problem.get_or_insert_with(|| format!("{name:?} is not the name of a header"));
            }
            (_, Err(_)) => {
                self.problem.get_or_insert_with(|| format!("the value of the header {name} has a character that no header can hold"));
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
        match self.operation.idempotency {
            Idempotency::Key(key) => key.header,
            Idempotency::Natural | Idempotency::None => "Idempotency-Key",
        }
    }

    /// Sets the body of an operation of the spec. Members that the platform refuses to go without are looked for first.
    pub fn body(mut self, body: &impl RequestBody) -> Self {
        if let Some(member) = body.missing() {
            self.problem.get_or_insert_with(|| format!("{member} is required and not set"));
        }
        self.json(body)
    }

    /// Sets the body to any JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) if json == b"{}" && self.operation.body.as_ref().is_some_and(|info| !info.required) => {}
            Ok(json) => {
                self.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                self.body = Some(json.into());
            }
            Err(error) => {
                self.problem.get_or_insert_with(|| format!("the body cannot be written as JSON: {error}"));
            }
        }
        self
    }

    /// Sends the call and reads the answer as JSON.
    pub fn send<T: DeserializeOwned + 'static>(self) -> Pending<T> {
        Pending(Box::pin(self.send_and_decode(None)))
    }

    /// Sends the call with a body other than JSON, of that media type, and reads the answer as JSON.
    pub fn send_body<T: DeserializeOwned + 'static>(self, media_type: &str, body: Body) -> Pending<T> {
        Pending(Box::pin(self.header(header::CONTENT_TYPE, media_type).send_and_decode(Some(body))))
    }

    fn send_and_decode<T: DeserializeOwned>(
        self,
        body: Option<Body>,
    ) -> impl Future<Output = Result<ResponseValue<T>, Error>> + Send + use<T> {
        let (operation, limit) = (self.operation, self.client.body_limit());
        let mut outgoing = self.prepare(HeaderValue::from_static("application/json"), Some(limit), body);
        async move {
            let response = outgoing.exchange().await?;
            decode(response, limit).await.map_err(|error| error.with_operation(operation))
        }
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.send()
    }

    /// Sends the call and reads nothing of a successful answer but its status and headers.
    pub fn send_empty(self) -> Pending<()> {
        // It does not matter which JSON it is; but a page of HTML is not the platform's answer.
        let answer = self.send_and_decode::<Option<serde::de::IgnoredAny>>(None);
        Pending(Box::pin(async move { answer.await.map(|answer| answer.map(|_| ())) }))
    }

    /// Sends the call and hands the body of the answer over as it comes, without a limit.
    pub fn send_stream(self) -> Pending<ByteStream> {
        let mut outgoing = self.prepare(HeaderValue::from_static("*/*"), None, None);
        Pending(Box::pin(async move {
            let Response { status, headers, body, attempts, idempotency_key, .. } = outgoing.exchange().await?;
            Ok(ResponseValue::new(body.into_stream(), status, headers, attempts, idempotency_key))
        }))
    }

    /// The request as it would be handed to the transport.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`] with the first argument that can never be right.
    pub fn into_request(mut self) -> Result<Request, Error> {
        let operation = self.operation;
        if let Some(problem) = self.problem.take() {
            return Err(Error::invalid(problem).with_operation(operation));
        }
        let rest = &operation.path[self.template..];
        if let Some(name) = rest.split(['{', '}']).nth(1) {
            return Err(Error::invalid(format!("{name}, a part of the path, is not set")).with_operation(operation));
        }
        self.path.push_str(rest);
        let mut url = self.client.url(&self.path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = Request::new(operation, self.method, url);
        request.headers = self.headers;
        request.body = self.body.map_or_else(Body::empty, Body::from);
        request.extensions = self.client.extensions().clone();
        Ok(request)
    }

    fn prepare(self, accept: HeaderValue, body_limit: Option<usize>, body: Option<Body>) -> Outgoing {
        let (operation, key_header) = (self.operation, self.key_header());
        let transport = self.client.transport().clone();
        let mut key = None;
        let request = self.into_request().map(|mut request| {
            if let Some(body) = body {
                request.body = body;
            }
            request.body_limit = body_limit;
            request.headers.entry(header::ACCEPT).or_insert(accept);
            key = request.headers.get(key_header).and_then(|key| key.to_str().ok()).map(str::to_owned);
            request
        });
        Outgoing { operation, transport, request: Some(request), key }
    }
}

/// A call that is ready to be sent.
struct Outgoing {
    operation: &'static Operation,
    transport: Arc<dyn Transport>,
    /// The request, or what is wrong with it; nothing once it is on its way.
    request: Option<Result<Request, Error>>,
    /// The key that the caller gave.
    key: Option<String>,
}

impl Outgoing {
    async fn exchange(&mut self) -> Result<Response, Error> {
        let Self { operation, transport, request, key } = self;
        let Some(request) = request.take() else { return Err(Error::invalid("the call has been sent")) };
        let answer = transport.send(request?).await;
        let mut response = answer.map_err(|error| with_key(error.with_operation(operation), key.as_deref()))?;
        // The facade tells which key it made; a plain transport sent the caller's own, if there was one.
        response.idempotency_key = response.idempotency_key.or_else(|| key.take());
        if response.status.is_success() {
            return Ok(response);
        }
        let Response { status, headers, body, attempts, idempotency_key, .. } = response;
        // That its body broke off does not change what a refusal says.
        let (body, _) = Box::pin(body.collect_some(REFUSAL_LIMIT)).await;
        let error = Error::status_answer(status, headers, body).with_operation(operation).with_attempts(attempts);
        Err(with_key(error, idempotency_key.as_deref()))
    }
}

fn with_key(error: Error, key: Option<&str>) -> Error {
    match key {
        Some(key) if error.idempotency_key().is_none() => error.with_idempotency_key(key),
        _ => error,
    }
}

async fn decode<T: DeserializeOwned>(response: Response, limit: usize) -> Result<ResponseValue<T>, Error> {
    let Response { status, headers, body, attempts, idempotency_key, .. } = response;
    let body = match body.collect(limit).await {
        Ok(body) => body,
        // The status says that the call was accepted, whatever became of the rest.
        Err(error) => {
            let error = error.with_answer(status, headers, Bytes::new()).with_sent(Sent::Answered).with_attempts(attempts);
            return Err(with_key(error, idempotency_key.as_deref()));
        }
    };
    // An empty answer is an empty value where the type has one, such as the answer of a write of which nothing is required.
    let value = if body.is_empty() { serde_json::from_str("null").or_else(|_| serde_json::from_str("{}")) } else { read_json(&body) };
    match value {
        Ok(value) => Ok(ResponseValue::new(value, status, headers, attempts, idempotency_key)),
        Err(cause) => {
            // The cause may quote the answer, so only where it went wrong is said.
            let place = format!("line {}, column {}", cause.line(), cause.column());
            let error =
                Error::new(ErrorKind::Answer, format!("the platform accepted the call, but its answer could not be understood ({place})"));
            let error = error.with_answer(status, headers, body).with_attempts(attempts);
            Err(with_key(error, idempotency_key.as_deref()))
        }
    }
}

/// Reads JSON that is most likely text: to look at all of it at once takes less than to look at each string of it.
pub(crate) fn read_json<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    match str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        // It says where.
        Err(_) => serde_json::from_slice(body),
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.operation.hides_path() { self.operation.path } else { &self.path };
        f.debug_struct("Call").field("operation", &self.operation.id).field("path", &path).finish_non_exhaustive()
    }
}

/// A call on its way: a future of the answer. Nothing is sent before it is polled.
#[must_use = "a call is not sent until it is awaited"]
pub struct Pending<T>(BoxFuture<Result<ResponseValue<T>, Error>>);

impl<T> Pending<T> {
    /// Wraps a future, so that hand-written operations look like generated ones.
    pub fn new(future: impl Future<Output = Result<ResponseValue<T>, Error>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<ResponseValue<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

#[cfg(test)]
mod tests;
