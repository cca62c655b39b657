//! What a subscriber gets to see of a call.
//!
//! These tests have a program of their own: a place in the code that is first reached without a subscriber while another thread sets one
//! up may stay switched off.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use guildhall::{Error, ErrorKind, Request, Response, openjobs};
use http::Method;
use serde_json::json;
use tracing::{
    Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    layer::{Context, Layer, SubscriberExt},
    registry::LookupSpan,
};

const CANARY: &str = "key-canary";

/// What one attempt meets.
#[derive(Clone, Copy)]
enum Step {
    Answer(u16, &'static str, &'static str),
    Fail(ErrorKind),
    Silence,
}

/// A client whose attempts meet these steps, the last one for ever.
fn client(steps: &'static [Step]) -> openjobs::Client {
    let next = AtomicUsize::new(0);
    let transport = move |_: Request| {
        let step = steps[next.fetch_add(1, Ordering::SeqCst).min(steps.len() - 1)];
        async move {
            match step {
                Step::Answer(status, name, value) => {
                    let mut response = Response::json(status, &json!({"error": CANARY}));
                    response.headers.insert(name, value.parse().unwrap());
                    Ok(response)
                }
                Step::Fail(kind) => Err(Error::new(kind, "it failed")),
                Step::Silence => std::future::pending().await,
            }
        }
    };
    openjobs::builder().api_key(CANARY).backoff(|_| Duration::ZERO).transport(transport).build().unwrap()
}

type Fields = BTreeMap<String, String>;

/// Keeps the fields of all spans and events of the crate.
#[derive(Clone, Default)]
struct Capture {
    spans: Arc<Mutex<BTreeMap<u64, Fields>>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Write<'a>(&'a mut Fields);

impl Visit for Write<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Capture {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::from([("name".to_owned(), attributes.metadata().name().to_owned())]);
        attributes.record(&mut Write(&mut fields));
        self.spans.lock().unwrap().insert(id.into_u64(), fields);
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, _: Context<'_, S>) {
        record.record(&mut Write(self.spans.lock().unwrap().get_mut(&id.into_u64()).unwrap()));
    }

    fn on_event(&self, event: &tracing::Event<'_>, context: Context<'_, S>) {
        let mut fields =
            Fields::from([("span".to_owned(), context.event_span(event).map(|span| span.name()).unwrap_or_default().to_owned())]);
        event.record(&mut Write(&mut fields));
        self.events.lock().unwrap().push(fields);
    }
}

impl Capture {
    fn start() -> (Self, tracing::subscriber::DefaultGuard) {
        let capture = Self::default();
        let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(capture.clone()));
        (capture, guard)
    }

    fn only_span(&self) -> Fields {
        let spans = self.spans.lock().unwrap();
        assert_eq!(spans.len(), 1, "{spans:?}");
        spans.values().next().unwrap().clone()
    }

    fn events(&self) -> Vec<Fields> {
        self.events.lock().unwrap().clone()
    }
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_with_the_names_of_opentelemetry_and_an_attempt_an_event() {
    let (capture, _guard) = Capture::start();
    let client = client(&[Step::Answer(503, "retry-after", "2"), Step::Fail(ErrorKind::Connect), Step::Answer(200, "x-a", "b")]);
    client.jobs().get("j1").send_json().await.unwrap();
    let expected = [
        ("name", "call"),
        ("otel.name", "GET /api/v1/jobs/{jobId}"),
        ("otel.kind", "client"),
        ("guildhall.operation", "jobs_get"),
        ("http.request.method", "GET"),
        ("url.template", "/api/v1/jobs/{jobId}"),
        ("server.address", "openjobs.bot"),
        ("server.port", "443"),
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "2"),
    ];
    assert_eq!(capture.only_span(), fields(&expected));
    let attempt = |pairs: &[(&str, &str)]| {
        let mut attempt = fields(&[("span", "call"), ("message", "attempt")]);
        attempt.extend(fields(pairs));
        attempt
    };
    let expected = [
        attempt(&[
            ("guildhall.attempt", "1"),
            ("http.response.status_code", "503"),
            ("error.type", "503"),
            ("guildhall.wait_seconds", "2.0"),
        ]),
        attempt(&[("guildhall.attempt", "2"), ("error.type", "connect"), ("guildhall.wait_seconds", "0.0")]),
        attempt(&[("guildhall.attempt", "3"), ("http.response.status_code", "200")]),
    ];
    assert_eq!(capture.events(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_failed_call_tells_the_type_of_its_error() {
    let cases: [(&'static [Step], &str); 5] = [
        (&[Step::Answer(404, "x-a", "b")], "404"),
        (&[Step::Silence], "timeout"),
        (&[Step::Fail(ErrorKind::Interrupted)], "interrupted"),
        (&[Step::Answer(429, "retry-after", "9999")], "deadline"),
        (&[Step::Fail(ErrorKind::Invalid)], "invalid"),
    ];
    for (steps, error_type) in cases {
        let (capture, _guard) = Capture::start();
        client(steps).jobs().list().send().await.unwrap_err();
        assert_eq!(capture.only_span()["error.type"], error_type);
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_told() {
    let (capture, _guard) = Capture::start();
    let client = client(&[Step::Answer(500, "x-secret", CANARY), Step::Answer(200, "set-cookie", CANARY)]);
    client.jobs().get(CANARY).send_json().await.unwrap();
    client.jobs().search().q(CANARY).send_json().await.unwrap();
    client.jobs().create().title(CANARY).description(CANARY).reward(5).idempotency_key(CANARY).send_json().await.unwrap();
    let raw = client.request(Method::POST, &format!("/raw/{CANARY}?x={CANARY}")).header("x-secret", CANARY);
    raw.json(&CANARY).send_json().await.unwrap();
    let spans = capture.spans.lock().unwrap();
    let told = format!("{spans:?} {:?}", capture.events());
    assert!(told.contains("jobs_create") && !told.contains("canary"), "{told}");
    assert!(spans.values().any(|span| span["otel.name"] == "POST" && !span.contains_key("url.template")), "a raw call has no template");
}

#[tokio::test(start_paused = true)]
async fn what_is_begun_anew_above_the_stack_is_an_event_too() {
    let (capture, _guard) = Capture::start();
    let connections = AtomicUsize::new(0);
    let transport = move |request: Request| {
        let is_first = connections.fetch_add(1, Ordering::SeqCst).is_multiple_of(2);
        let mut response = Response::new(http::StatusCode::OK);
        if request.url.path().ends_with("/download") {
            response.headers.insert("content-length", if is_first { 99 } else { 8 }.into());
            response.body = guildhall::Body::from("a canary");
        } else if is_first {
            response.headers.insert("content-type", "text/event-stream".parse().unwrap());
            response.body = guildhall::Body::from("id: canary\nevent: canary\ndata: canary\n\n");
        } else {
            response.status = http::StatusCode::NO_CONTENT;
        }
        std::future::ready(Ok(response))
    };
    let client = openjobs::builder().api_key(CANARY).backoff(|_| Duration::ZERO).transport(transport).build().unwrap();
    let directory = tempfile::tempdir().unwrap();
    client.attachments().download(CANARY).to_file(directory.path().join(CANARY)).await.unwrap();
    let mut frames = client.events().stream().frames();
    while frames.next().await.is_some() {}

    let told = capture.events();
    assert!(!format!("{told:?}").contains("canary"), "{told:?}");
    let anew: Vec<_> = told
        .iter()
        .filter(|event| event["message"] != "attempt")
        .map(|event| (event["message"].as_str(), event["guildhall.operation"].as_str(), event["error.type"].as_str()))
        .collect();
    let expected = [
        ("a download is begun anew", "attachments_download", "interrupted"),
        ("a stream is taken up again", "events_stream", "interrupted"),
    ];
    assert_eq!(anew, expected);
    assert!(told.iter().any(|event| event.contains_key("guildhall.wait_seconds") && event["message"] == "a stream is taken up again"));
}
