//! What a call would send.

use std::sync::{Arc, Mutex, PoisonError};

use guildhall::{Error, Request, Response};
use serde_json::{Map, Value, json};

use super::{field::Place, send::Ready};
use crate::{
    failure::Failure,
    output::{self, Form},
    registry::Setup,
};

/// What stands in place of a secret.
const HIDDEN: &str = "[hidden]";

/// Prints the request exactly as the facade's whole stack would hand it to the network, but for its secrets.
pub(super) async fn run(ready: &Ready<'_>, setup: Setup, stand_in: Option<&'static str>) -> Result<(), Failure> {
    let request = capture(ready, setup).await.map_err(|error| ready.failed(error))?;
    let told = Told::new(ready, &request, stand_in);
    match ready.form() {
        Form::Json | Form::Raw if ready.matches.get_flag("json") => output::print_json(&told.to_json()),
        _ => output::print(told.to_words()),
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
    fn new(ready: &Ready<'_>, request: &Request, stand_in: Option<&'static str>) -> Self {
        let mut headers: Vec<(String, String)> = request
            .headers
            .iter()
            .map(|(name, value)| {
                let is_fresh = ready.operation_key().is_some_and(|key| key.eq_ignore_ascii_case(name.as_str())) && !ready.has_key();
                let shown = match stand_in {
                    _ if is_fresh => "[a fresh one for each call]".to_owned(),
                    Some(missing) if value.is_sensitive() => format!("[{missing} is not set]"),
                    _ if value.is_sensitive() => HIDDEN.to_owned(),
                    _ => String::from_utf8_lossy(value.as_bytes()).into_owned(),
                };
                (name.to_string(), shown)
            })
            .collect();
        headers.sort();
        let body = request.body.as_bytes().filter(|body| !body.is_empty()).and_then(|body| serde_json::from_slice(body).ok());
        let uploads = ready.arguments.uploads.iter().map(|upload| (upload.part.clone(), json!(format!("@{}", upload.path.display()))));
        let uploads: Map<String, Value> = uploads.collect();
        let body = body.or_else(|| (!uploads.is_empty()).then_some(Value::Object(uploads)));
        Self { method: request.method.to_string(), url: request.url.to_string(), headers, body: body.map(|body| hide(ready, body)) }
    }

    fn to_words(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let body = self.body.as_ref().map(|body| format!("\n{body:#}\n")).unwrap_or_default();
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
