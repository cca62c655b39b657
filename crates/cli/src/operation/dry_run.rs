//! What a call would send.

use std::sync::{Arc, Mutex, PoisonError};

use guildhall::{Error, Request, Response};
use guildhall_runtime::encode_path;
use serde_json::{Map, Value, json};
use url::{Position, Url};

use super::{
    arguments::Arguments,
    credentials::StandIn,
    field::{Field, Place},
    send::Ready,
};
use crate::{
    clean,
    failure::Failure,
    output::{self, Form},
    registry::Setup,
};

/// What stands in place of a secret.
const HIDDEN: &str = "[hidden]";

/// Prints the request exactly as the facade's whole stack would hand it to the network, but for its secrets.
pub(super) async fn run(ready: &Ready<'_>, setup: Setup, stand_ins: &[StandIn]) -> Result<(), Failure> {
    let request = capture(ready, setup).await.map_err(|error| ready.failed(error))?;
    let told = Told::new(ready, &request, stand_ins);
    match ready.form() {
        Form::Json => output::print_json(&told.to_json()),
        Form::Table | Form::Raw => output::print(told.to_words()),
    }
}

/// The request as it would go out.
pub(super) async fn capture(ready: &Ready<'_>, mut setup: Setup) -> Result<Request, Error> {
    let caught: Arc<Mutex<Option<Request>>> = Arc::default();
    let catcher = caught.clone();
    setup.transport = Some(Box::new(move |request: Request| {
        *catcher.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        std::future::ready(Ok(Response::json(200, &json!({}))))
    }));
    let caller = (ready.entry.connect)(setup)?;
    let outcome = ready.call(caller.call(ready.operation)).send_json().await;
    let caught = caught.lock().unwrap_or_else(PoisonError::into_inner).take();
    // Whatever became of the answer that was made up, a request that went out is what was asked for.
    caught.ok_or_else(|| outcome.err().unwrap_or_else(|| Error::invalid("nothing would be sent")))
}

/// A request without its secrets.
struct Told {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<Value>,
}

impl Told {
    fn new(ready: &Ready<'_>, request: &Request, stand_ins: &[StandIn]) -> Self {
        let secrets = Secrets::of(&ready.fields, &ready.arguments);
        let credentials = ready.entry.platform.credentials;
        let mut headers: Vec<(String, String)> = request
            .headers
            .iter()
            .map(|(name, value)| {
                let is = |other: &str| other.eq_ignore_ascii_case(name.as_str());
                let is_fresh = ready.operation_key().is_some_and(is) && !ready.has_key();
                let is_proof = value.is_sensitive() || credentials.iter().any(|credential| is(credential.header));
                // A part of a credential may go out as it is, and the rest of it as a proof.
                let stand_in = stand_ins.iter().find(|stand_in| value == stand_in.text.as_str());
                let stand_in = stand_in.or_else(|| stand_ins.iter().rfind(|stand_in| is_proof && is(stand_in.header)));
                let shown = match stand_in {
                    _ if is_fresh => "[a fresh one for each call]".to_owned(),
                    Some(stand_in) => format!("[{}]", stand_in.missing),
                    None if is_proof || secrets.is_header(name.as_str()) => HIDDEN.to_owned(),
                    None => String::from_utf8_lossy(value.as_bytes()).into_owned(),
                };
                (name.to_string(), shown)
            })
            .collect();
        if !ready.arguments.uploads.is_empty() {
            headers.push(("content-type".to_owned(), "multipart/form-data; boundary=[a fresh one for each attempt]".to_owned()));
        }
        headers.sort();
        let body = request.body.as_bytes().filter(|body| !body.is_empty()).and_then(|body| serde_json::from_slice(body).ok());
        let uploads = ready.arguments.uploads.iter().map(|upload| (upload.part.clone(), json!(format!("@{}", upload.path.display()))));
        let uploads: Map<String, Value> = uploads.collect();
        let body = body.or_else(|| (!uploads.is_empty()).then_some(Value::Object(uploads)));
        let body = body.map(|body| hide(ready, body));
        Self { method: request.method.to_string(), url: secrets.hide(&request.url), headers, body }
    }

    fn to_words(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let body = self.body.as_ref().map(|body| format!("\n{}\n", clean::json(body))).unwrap_or_default();
        format!("{} {}\n{headers}{body}", self.method, self.url)
    }

    fn to_json(&self) -> Value {
        let headers: Map<String, Value> = self.headers.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        json!({"method": self.method, "url": self.url, "headers": headers, "body": self.body})
    }
}

impl Ready<'_> {
    /// The header of the idempotency key, if the operation has one.
    fn operation_key(&self) -> Option<&'static str> {
        match self.operation.idempotency {
            guildhall::Idempotency::Key(key) => Some(key.header),
            _ => None,
        }
    }

    fn has_key(&self) -> bool {
        self.matches.try_get_one::<String>("idempotency-key").ok().flatten().is_some()
    }
}

/// The secrets among the parameters, which the platform takes in the path, the query or a header.
#[derive(Default)]
struct Secrets {
    /// Parts of the path, as they stand in a URL.
    path: Vec<String>,
    query: Vec<String>,
    headers: Vec<String>,
}

impl Secrets {
    fn of(fields: &[Field], arguments: &Arguments) -> Self {
        let mut secrets = Self::default();
        let parts = fields.iter().filter(|field| field.place == Place::Path).zip(&arguments.path);
        secrets.path.extend(parts.filter(|(field, _)| field.is_secret()).filter_map(|(_, value)| encode_path(value).ok()));
        for field in fields.iter().filter(|field| field.is_secret()) {
            match field.place {
                Place::Query { .. } => secrets.query.push(field.name.clone()),
                Place::Header => secrets.headers.push(field.name.clone()),
                Place::Path | Place::Body | Place::File => {}
            }
        }
        secrets
    }

    fn is_header(&self, name: &str) -> bool {
        self.headers.iter().any(|secret| secret.eq_ignore_ascii_case(name))
    }

    /// The URL without the secrets in it.
    fn hide(&self, url: &Url) -> String {
        let is_secret = |part: &str| self.path.iter().any(|secret| secret == part);
        let path: Vec<&str> = url.path().split('/').map(|part| if is_secret(part) { HIDDEN } else { part }).collect();
        let pair = |pair: &str| {
            let name = url::form_urlencoded::parse(pair.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default();
            if self.query.contains(&name) { format!("{name}={HIDDEN}") } else { pair.to_owned() }
        };
        let query = url.query().map(|query| format!("?{}", query.split('&').map(pair).collect::<Vec<_>>().join("&")));
        format!("{}{}{}", &url[..Position::BeforePath], path.join("/"), query.unwrap_or_default())
    }
}

/// The body without its secrets, which have other names in an older dialect.
fn hide(ready: &Ready<'_>, mut body: Value) -> Value {
    let legacy = ready.operation.body.as_ref().map_or(&[][..], |body| body.legacy_names);
    for field in ready.fields.iter().filter(|field| field.place == Place::Body && field.is_secret()) {
        let old = legacy.iter().filter(|(name, _)| *name == field.name).map(|(_, old)| *old);
        for name in old.chain([field.name.as_str()]) {
            if let Some(secret) = body.get_mut(name) {
                *secret = HIDDEN.into();
            }
        }
    }
    body
}

#[cfg(test)]
mod tests {
    use guildhall_runtime::{Location, Parameter};

    use super::{super::field, *};
    use crate::registry::PLATFORMS;

    #[test]
    fn secrets_in_the_path_the_query_and_the_headers_are_hidden() {
        let spec = json!({"parameters": [
            {"name": "id", "in": "path", "schema": {"type": "string"}},
            {"name": "token", "in": "path", "x-secret": true, "schema": {"type": "string"}},
            {"name": "code", "in": "query", "x-secret": true},
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
            {"name": "X-Pin", "in": "header", "x-secret": true, "schema": {"type": "string"}},
        ]});
        let (path, query, header) = (Location::Path, Location::Query, Location::Header);
        // Whatever else the table says of a parameter does not matter here.
        let other = PLATFORMS[0].platform.operations.iter().flat_map(|operation| operation.parameters).next().unwrap();
        let parameter = |name, location| Parameter { name, location, ..*other };
        let parameters = [("id", path), ("token", path), ("code", query), ("page", query), ("X-Pin", header)];
        let parameters: Vec<Parameter> = parameters.map(|(name, location)| parameter(name, location)).into();
        let fields = parameters.iter().map(|parameter| field::of_parameter(parameter, &spec, &PLATFORMS[0].schemas)).collect::<Vec<_>>();
        let arguments = Arguments { path: vec!["job_1".to_owned(), "hu/sh".to_owned()], ..Arguments::default() };
        let secrets = Secrets::of(&fields, &arguments);
        let url = Url::parse("https://a.example:8080/api/job_1/hu%2Fsh?code=hush&page=2").unwrap();
        assert_eq!(secrets.hide(&url), "https://a.example:8080/api/job_1/[hidden]?code=[hidden]&page=2");
        assert!(secrets.is_header("x-pin") && !secrets.is_header("accept"));
        let typed: Vec<String> = fields.iter().map(Field::typed).collect();
        assert_eq!(typed, ["--id", "--token-file", "--code-file", "--page", "--pin-file"]);
    }
}
