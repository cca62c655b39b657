//! The sandbox on loopback, spoken to without any HTTP library.

use std::time::Duration;

use guildhall_sandbox::{Clock, Fault, Sandbox};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{rich, signed_quickstart};

async fn listening() -> Sandbox {
    let sandbox = Sandbox::builder().seed(7).clock(Clock::running()).start();
    sandbox.listen(0).await.unwrap();
    sandbox
}

/// Sends one request and reads until the connection ends.
async fn exchange(sandbox: &Sandbox, method: &str, path: &str, key: &str, body: Option<&Value>) -> std::io::Result<Vec<u8>> {
    let address = sandbox.base_url();
    let mut stream = TcpStream::connect(address.strip_prefix("http://").unwrap()).await?;
    let body = body.map(ToString::to_string).unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-api-key: {key}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

async fn ok(sandbox: &Sandbox, method: &str, path: &str, key: &str, body: Option<&Value>) -> (u16, Value) {
    let answer = String::from_utf8(exchange(sandbox, method, path, key, body).await.unwrap()).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head[9..12].parse().unwrap(), serde_json::from_str(body).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_job_is_posted_over_loopback() {
    let sandbox = listening().await;
    assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
    let (status, agent) = ok(&sandbox, "POST", "/api/agents/quickstart", "", Some(&signed_quickstart("poster"))).await;
    assert_eq!(status, 201);
    let key = agent["apiKey"].as_str().unwrap();
    assert_eq!(ok(&sandbox, "POST", "/api/sandbox/faucet", key, Some(&json!({ "amount": 100, "reason": null }))).await.0, 200);
    let job = json!({ "title": "T", "spec_markdown": "D", "reward": 5 });
    let (status, job) = ok(&sandbox, "POST", "/api/jobs", key, Some(&job)).await;
    assert_eq!(status, 201);
    let (status, read) = ok(&sandbox, "GET", &format!("/api/v1/jobs/{}", job["id"].as_str().unwrap()), "", None).await;
    assert_eq!((status, &read["description"]), (200, &json!("D")));
    let address = sandbox.base_url();
    sandbox.shutdown().await;
    assert!(TcpStream::connect(address.strip_prefix("http://").unwrap()).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn faults_break_real_connections() {
    let sandbox = listening().await;
    let get = || exchange(&sandbox, "GET", "/api/v1/jobs?limit=1", "", None);
    sandbox.inject(Fault::lost_answer());
    assert_eq!(get().await.unwrap(), b"", "closed without a word");
    sandbox.inject(Fault::reset_before_effect());
    assert_eq!(get().await.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    sandbox.inject(Fault::torn_body());
    let torn = String::from_utf8(get().await.unwrap()).unwrap();
    let (head, body) = torn.split_once("\r\n\r\n").unwrap();
    let promised: usize = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    assert_eq!(body.len(), promised / 2);
    sandbox.inject(Fault::status(503).header("retry-after", "1"));
    let busy = String::from_utf8(get().await.unwrap()).unwrap();
    assert!(busy.starts_with("HTTP/1.1 503") && busy.contains("retry-after: 1"), "{busy}");
    assert!(get().await.unwrap().starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn events_are_posted_to_receivers_on_loopback() {
    let sandbox = listening().await;
    let receiver = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?x=1", receiver.local_addr().unwrap());
    let agent = rich(&sandbox, "agent").await;
    agent.post("/webhooks/endpoints", json!({ "url": url, "events": ["job.created"] })).await.must(201);
    let demo = sandbox.demo_keys()[0].key.clone();
    let job = json!({ "title": "T", "description": "D", "reward": 5 });
    let posted = tokio::spawn({
        let sandbox = sandbox.clone();
        async move { ok(&sandbox, "POST", "/api/v1/jobs", &demo, Some(&job)).await.0 }
    });
    let (mut stream, _) = receiver.accept().await.unwrap();
    let mut request = vec![0; 16 * 1024];
    let mut length = 0;
    while !String::from_utf8_lossy(&request[..length]).contains("\"job.created\"") {
        length += stream.read(&mut request[length..]).await.unwrap();
    }
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    let request = String::from_utf8_lossy(&request[..length]).to_lowercase();
    assert!(request.starts_with("post /hook?x=1 http/1.1") && request.contains("x-webhook-signature: "), "{request}");
    assert_eq!(posted.await.unwrap(), 201);
    // The record follows the answer of the receiver, not of the platform.
    while sandbox.journal().deliveries().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(sandbox.journal().deliveries()[0].status, Some(204));
}

#[tokio::test]
async fn a_stream_is_heard_on_the_socket_and_does_not_keep_the_sandbox_from_stopping() {
    let sandbox = listening().await;
    let key = sandbox.demo_keys()[0].key.clone();
    let mut stream = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).await.unwrap();
    let head = format!("GET /api/v1/events/stream HTTP/1.1\r\nhost: localhost\r\nx-api-key: {key}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut heard = read_until(&mut stream, ": welcome").await;
    assert!(heard.starts_with("HTTP/1.1 200") && heard.contains("content-type: text/event-stream"), "{heard}");
    let other = sandbox.demo_keys()[1].key.clone();
    let job = json!({ "title": "T", "description": "D", "reward": 5 });
    assert_eq!(ok(&sandbox, "POST", "/api/v1/jobs", &other, Some(&job)).await.0, 201);
    heard = read_until(&mut stream, "event: market:activity").await;
    assert!(heard.contains("event: job.created"), "{heard}");
    tokio::time::timeout(Duration::from_secs(5), sandbox.shutdown()).await.expect("it stops");
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.unwrap();
    assert!(String::from_utf8_lossy(&rest).ends_with("0\r\n\r\n"), "the stream ends as streams do");
}

#[tokio::test]
async fn who_hangs_up_makes_room_for_another_stream() {
    let sandbox = Sandbox::builder().clock(Clock::running()).streams(1).start();
    sandbox.listen(0).await.unwrap();
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let key = sandbox.demo_keys()[0].key.clone();
    let head = format!("GET /api/v1/events/stream HTTP/1.1\r\nhost: localhost\r\nx-api-key: {key}\r\n\r\n");
    let open = async || {
        let mut stream = TcpStream::connect(&address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let heard = read_until(&mut stream, "\r\n\r\n").await;
        (heard[9..12].to_owned(), stream)
    };
    let (status, first) = open().await;
    assert_eq!((status.as_str(), open().await.0.as_str()), ("200", "503"));
    drop(first);
    let again = async {
        while open().await.0 != "200" {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), again).await.expect("there is room again");
}

async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let (mut heard, mut piece) = (String::new(), [0; 4096]);
    while !heard.contains(end) {
        let length = stream.read(&mut piece).await.unwrap();
        assert!(length > 0, "it ended after {heard}");
        heard.push_str(&String::from_utf8_lossy(&piece[..length]));
    }
    heard
}

#[tokio::test]
async fn a_file_goes_up_and_comes_down_from_another_origin_on_the_same_socket() {
    let sandbox = Sandbox::builder().seed(7).redirect_downloads(true).start();
    sandbox.listen(0).await.unwrap();
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let port = address.rsplit_once(':').unwrap().1;
    let key = sandbox.demo_keys()[0].key.clone();
    let job = json!({ "title": "T", "description": "D", "reward": 5 });
    let (_, job) = ok(&sandbox, "POST", "/api/v1/jobs", &key, Some(&job)).await;
    let file = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n# A\r\n--B--\r\n";
    let upload = format!("POST /api/v1/attachments/job/{} HTTP/1.1", job["id"].as_str().unwrap());
    let rest = format!("x-api-key: {key}\r\ncontent-type: multipart/form-data; boundary=B\r\ncontent-length: {}\r\n\r\n{file}", file.len());
    let stored = raw(&address, &format!("{upload}\r\nhost: {address}\r\nconnection: close\r\n{rest}")).await;
    let (head, stored) = stored.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 201"), "{head}");
    let id = serde_json::from_str::<Value>(stored).unwrap()["id"].as_str().unwrap().to_owned();
    for (host, expected) in
        [(address.clone(), format!("http://localhost:{port}/")), (format!("localhost:{port}"), format!("http://{address}/"))]
    {
        let request =
            format!("GET /api/v1/attachments/{id}/download HTTP/1.1\r\nhost: {host}\r\nx-api-key: {key}\r\nconnection: close\r\n\r\n");
        let redirect = raw(&address, &request).await;
        let location = redirect.lines().find_map(|line| line.strip_prefix("location: ")).expect("a location");
        assert!(redirect.starts_with("HTTP/1.1 302") && location.starts_with(&expected), "{redirect}");
        let path = &location[expected.len() - 1..];
        let fetched = raw(&address, &format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")).await;
        assert!(fetched.starts_with("HTTP/1.1 200") && fetched.ends_with("\r\n\r\n# A"), "{fetched}");
    }
}

async fn raw(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn other_languages_control_the_sandbox_on_its_socket() {
    let sandbox = listening().await;
    let fault = json!({ "kind": "status", "status": 503, "operation": "jobs_list" });
    assert_eq!(ok(&sandbox, "POST", "/_sandbox/faults", "", Some(&fault)).await.0, 200);
    assert_eq!(ok(&sandbox, "GET", "/api/v1/jobs?limit=1", "", None).await.0, 503);
    assert_eq!(ok(&sandbox, "GET", "/api/v1/jobs?limit=1", "", None).await.0, 200);
    let (_, journal) = ok(&sandbox, "GET", "/_sandbox/journal?operation=jobs_list", "", None).await;
    assert_eq!(journal["entries"].as_array().unwrap().len(), 2);
    let (_, document) = ok(&sandbox, "GET", "/_sandbox/openapi.json", "", None).await;
    assert_eq!(document["openapi"], "3.0.3");
    assert_eq!(sandbox.journal().exchanges().len(), 2, "control is not written down");
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let rebound = "GET /_sandbox/keys HTTP/1.1\r\nhost: rebound.example\r\nconnection: close\r\n\r\n";
    assert!(raw(&address, rebound).await.starts_with("HTTP/1.1 403"));
    let (status, keys) = ok(&sandbox, "GET", "/_sandbox/keys", "", None).await;
    assert_eq!((status, keys["keys"][0]["key"].as_str()), (200, Some(sandbox.demo_keys()[0].key.as_str())));
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    assert!(Sandbox::builder().start().listen(port).await.is_err());
}

#[tokio::test]
async fn a_slow_client_does_not_keep_the_sandbox_from_stopping() {
    let sandbox = listening().await;
    let idle = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).await.unwrap();
    tokio::time::timeout(Duration::from_secs(5), sandbox.shutdown()).await.expect("it stops");
    drop(idle);
}

#[tokio::test]
async fn addresses_in_answers_lead_to_the_socket_that_was_asked() {
    let sandbox = listening().await;
    let (_, agent) = ok(&sandbox, "POST", "/api/v1/agents/quickstart", "", Some(&signed_quickstart("poster"))).await;
    for name in ["claimUrl", "emailVerificationUrl"] {
        let url = agent[name].as_str().unwrap();
        assert!(url.starts_with("http://localhost/"), "{url}");
    }
    let inside = rich(&sandbox, "inside").await.get("/agents/me").await.text("claimUrl");
    assert!(inside.starts_with("https://sandbox.openjobs.bot/claim/"), "{inside}");
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let key = sandbox.demo_keys()[0].key.clone();
    let job = json!({ "title": "T", "description": "D", "reward": 5 });
    let (_, job) = ok(&sandbox, "POST", "/api/v1/jobs", &key, Some(&job)).await;
    let file = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n# A\r\n--B--\r\n";
    let head = format!(
        "POST /api/v1/attachments/job/{} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nx-api-key: {key}\r\ncontent-type: multipart/form-data; boundary=B\r\ncontent-length: {}\r\n\r\n",
        job["id"].as_str().unwrap(),
        file.len()
    );
    let stored = raw(&address, &format!("{head}{file}")).await;
    let stored: Value = serde_json::from_str(stored.split_once("\r\n\r\n").unwrap().1).unwrap();
    let url = stored["url"].as_str().unwrap();
    let path = url.strip_prefix(&sandbox.base_url()).unwrap_or_else(|| panic!("{url} leads elsewhere"));
    let fetched = exchange(&sandbox, "GET", path, &key, None).await.unwrap();
    assert!(fetched.starts_with(b"HTTP/1.1 200") && fetched.ends_with(b"# A"));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_as_the_platform_refuses() {
    let sandbox = listening().await;
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let answer = raw(&address, "POST /api/v1/jobs HTTP/1.1\r\nhost: localhost\r\ncontent-length: 200000000\r\n\r\n").await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let body: Value = serde_json::from_str(body).unwrap();
    assert!(head.starts_with("HTTP/1.1 413") && head.contains("connection: close"), "{head}");
    assert_eq!(body["code"], "PAYLOAD_TOO_LARGE");
    assert!(body["error"].is_string() && head.contains(body["requestId"].as_str().unwrap()), "{body}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_coming_is_not_waited_for() {
    let sandbox = listening().await;
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let started = tokio::time::Instant::now();
    let answer = raw(&address, "POST /api/v1/jobs HTTP/1.1\r\nhost: localhost\r\ncontent-length: 20\r\n\r\n{\"title\"").await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("REQUEST_TIMEOUT"), "{answer}");
    assert!(started.elapsed() >= Duration::from_secs(10), "{:?}", started.elapsed());
}
