//! Calls from threads without a runtime.
//!
//! The server is made of plain sockets and threads, so that the only runtimes are those under test.

use std::{
    future::{Future, poll_fn},
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    thread,
    time::{Duration, Instant},
};

use guildhall::{
    Error, ErrorKind, Request, Response, Sent, answer_with,
    blocking::{Wait, WaitEach},
    openjobs,
};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};

/// No call to a server on this machine takes as long, unless it hangs.
const LIMIT: Duration = Duration::from_secs(5);

/// How long a socket waits at most, so that no test leaves threads behind for long.
const SOCKET_LIMIT: Duration = Duration::from_secs(20);

/// Keeps connections open and answers each request with the status and the body that `answer` has for its path and query.
struct Server {
    address: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

type Answer = fn(&str) -> (u16, String);

impl Server {
    fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server =
            Self { address: format!("http://{}", listener.local_addr().unwrap()), connections: Arc::default(), requests: Arc::default() };
        let (connections, requests) = (server.connections.clone(), server.requests.clone());
        thread::spawn(move || {
            for socket in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let (socket, requests) = (socket.unwrap(), requests.clone());
                thread::spawn(move || serve(&socket, answer, &requests));
            }
        });
        server
    }

    /// A client that does not hide a failure behind repeats.
    fn builder(&self) -> openjobs::Builder {
        openjobs::builder().api_key("key").base_url(&self.address).attempt_timeout(LIMIT).max_retries(0)
    }

    fn client(&self) -> openjobs::Client {
        self.builder().build().unwrap()
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The queries that came in since the last look.
    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

/// Serves one connection until the client hangs up.
fn serve(socket: &TcpStream, answer: Answer, requests: &Mutex<Vec<String>>) {
    socket.set_read_timeout(Some(SOCKET_LIMIT)).unwrap();
    let mut reader = BufReader::new(socket);
    loop {
        let mut head = Vec::new();
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).is_err() || line.is_empty() {
                return;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
            head.push(line);
        }
        reader.read_exact(&mut vec![0; length]).unwrap();
        let target = head[0].split(' ').nth(1).unwrap().to_owned();
        let (status, body) = answer(&target);
        requests.lock().unwrap().push(target.split_once('?').map_or("", |(_, query)| query).to_owned());
        let head = format!("HTTP/1.1 {status} Any\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        if (&*socket).write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// One list of one job, whatever is asked for.
fn one_job(_: &str) -> (u16, String) {
    (200, json!({"jobs": [{"id": "j1", "title": "One"}]}).to_string())
}

fn idle_runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// The error of what is refused in an async context.
fn assert_refused(error: &Error) {
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Invalid, Sent::Never, 0), "{error:?}");
    assert!(error.to_string().contains("an async context cannot wait"), "{error}");
    let advice = error.advice().unwrap();
    assert!(advice.starts_with("await it") && advice.contains("std::thread::spawn") && advice.contains("spawn_blocking"), "{advice}");
}

#[test]
fn a_call_is_waited_for_without_a_runtime() {
    let server = Server::start(one_job);
    let client = server.client().blocking().unwrap();
    for _ in 0..20 {
        let jobs = client.jobs().list().send().wait().unwrap();
        assert_eq!((jobs.items.len(), jobs.attempts()), (1, 1));
    }
    // A connection may come back to the pool a little later than its answer is read, so there can be more than one.
    assert!(server.connections() < 20, "connections are kept between calls");
}

#[test]
fn eight_threads_wait_at_once() {
    const THREADS: usize = 8;
    static TOGETHER: std::sync::Barrier = std::sync::Barrier::new(THREADS);

    // No request is answered before all are there, so that threads that waited for each other would end in time-outs.
    let server = Server::start(|target| {
        TOGETHER.wait();
        (200, json!({"jobs": [{"id": target, "title": "One"}]}).to_string())
    });
    let client = server.client().blocking().unwrap();
    thread::scope(|scope| {
        for number in 0..THREADS {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..5 {
                    let jobs = client.jobs().list().limit(number as i64).send().wait().unwrap();
                    assert!(jobs.items[0].id.ends_with(&format!("limit={number}")), "{jobs:?}");
                }
            });
        }
    });
    assert!(server.connections() >= THREADS);
}

#[tokio::test]
async fn an_async_context_is_told_to_await() {
    let server = Server::start(one_job);
    let client = server.client().blocking().unwrap();
    assert_refused(&client.jobs().list().send().wait().unwrap_err());
    let mut each = client.jobs().search().stream().wait_each();
    assert_refused(&each.next().unwrap().unwrap_err());
    assert!(each.next().is_none());
    assert_eq!(server.connections(), 0);
    // The advice holds.
    assert_eq!(client.jobs().list().send().await.unwrap().items.len(), 1);
    let waiting = thread::spawn(move || client.jobs().list().send().wait().unwrap().items.len());
    assert_eq!(waiting.join().unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_worker_of_a_runtime_is_told_to_await() {
    let client = Server::start(one_job).client().blocking().unwrap();
    let task = tokio::spawn(async move { client.jobs().list().send().wait().unwrap_err() });
    assert_refused(&task.await.unwrap());
}

#[tokio::test]
async fn a_thread_of_spawn_blocking_is_told_what_to_do() {
    let server = Server::start(one_job);
    let client = server.client();
    let task = tokio::task::spawn_blocking(move || {
        assert_refused(&client.blocking().unwrap().jobs().list().send().wait().unwrap_err());
        tokio::runtime::Handle::current().block_on(client.jobs().list().send()).unwrap().items.len()
    });
    assert_eq!(task.await.unwrap(), 1);
}

#[test]
fn a_call_that_waits_inside_a_call_is_told_to_await() {
    let client = Server::start(one_job).client().blocking().unwrap();
    let outer = async move { client.jobs().list().send().wait() };
    assert_refused(&outer.wait().unwrap_err());
}

#[test]
fn a_client_first_used_on_a_runtime_that_is_now_idle_still_answers() {
    let server = Server::start(one_job);
    let client = server.client();
    // The connection is pooled, but nobody drives the runtime on which it lives.
    let idle = idle_runtime();
    idle.block_on(client.jobs().list().send()).unwrap();
    let started = Instant::now();
    let elsewhere = client.clone();
    let waiting = thread::spawn(move || elsewhere.blocking().unwrap().jobs().list().send().wait());
    assert_eq!(waiting.join().unwrap().unwrap().items.len(), 1);
    assert!(started.elapsed() < LIMIT);
    assert_eq!(server.connections(), 2);

    // The client itself would hang.
    let error = client.jobs().list().send().wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Invalid, Sent::Never));
    assert!(error.to_string().contains("the client is not blocking"), "{error}");
    assert!(error.advice().unwrap().contains("client.blocking()"), "{error}");
    assert!(started.elapsed() < LIMIT);
    idle.block_on(client.jobs().list().send()).unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_blocking_client_first_awaited_on_a_runtime_that_is_now_idle_still_answers() {
    let server = Server::start(one_job);
    let shared = server.builder().unguarded_client(reqwest::Client::builder().no_proxy().build().unwrap()).build().unwrap();
    for client in [server.client(), shared] {
        let client = client.blocking().unwrap();
        let idle = idle_runtime();
        // The second call gives the first one's connection the time to come back to the pool.
        idle.block_on(async {
            client.jobs().list().send().await.unwrap();
            client.jobs().list().send().await.unwrap();
        });
        let started = Instant::now();
        client.jobs().list().send().wait().unwrap();
        assert!(started.elapsed() < LIMIT);
    }
}

#[test]
fn clients_are_dropped_anywhere_without_a_panic() {
    let server = Server::start(one_job);
    let used = || {
        let client = server.client();
        let blocking = client.blocking().unwrap();
        blocking.jobs().list().send().wait().unwrap();
        let unsent = blocking.jobs().list().send();
        (client, blocking.jobs().search().stream().wait_each(), blocking, unsent)
    };
    drop(used());
    let (first, second) = (used(), used());
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        first.0.jobs().list().send().await.unwrap();
        drop(first);
        tokio::spawn(async move { drop(second) }).await.unwrap();
    });
    drop(runtime);
    // A call that is given up half-way, to a server that never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = openjobs::builder().anonymous().base_url(format!("http://{}", silent.local_addr().unwrap())).build().unwrap();
    let client = client.blocking().unwrap();
    let mut call = client.jobs().list().send();
    let poll_once = poll_fn(|context| Poll::Ready(Ok(Pin::new(&mut call).poll(context).is_pending())));
    assert!(poll_once.wait().unwrap());
    drop((client, call));
}

/// Pages of two jobs each, of which the one at offset 4 is refused.
fn pages(target: &str) -> (u16, String) {
    let offset = target.split(['?', '&']).find_map(|pair| pair.strip_prefix("offset=")).map_or(0, |offset| offset.parse::<u64>().unwrap());
    let job = |number: u64| json!({"id": format!("j{number}"), "title": "Any"});
    match offset {
        4 => (403, json!({"error": "no further"}).to_string()),
        _ => (200, json!({"jobs": [job(offset), job(offset + 1)]}).to_string()),
    }
}

#[test]
fn no_page_is_asked_for_beyond_what_is_consumed() {
    let server = Server::start(pages);
    let client = server.client().blocking().unwrap();
    let mut jobs = client.jobs().search().stream().wait_each();
    assert_eq!(server.requests().len(), 0);
    for (number, asked) in [1, 0, 1, 0].into_iter().enumerate() {
        assert_eq!(jobs.next().unwrap().unwrap().id, format!("j{number}"));
        assert_eq!(server.requests().len(), asked, "{number}");
    }
    drop(jobs);
    let limited: Vec<_> = client.jobs().search().stream().limit_items(4).wait_each().map(|job| job.unwrap().id).collect();
    assert_eq!(limited, ["j0", "j1", "j2", "j3"]);
    assert_eq!(server.requests(), ["", "offset=2"]);
    let mut pages = client.jobs().search().stream().by_page().wait_each();
    assert_eq!(pages.next().unwrap().unwrap().len(), 2);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_error_in_the_middle_ends_the_iteration() {
    let server = Server::start(pages);
    let client = server.client().blocking().unwrap();
    let mut jobs = client.jobs().search().stream().wait_each();
    let read: Vec<_> = jobs.by_ref().map_while(Result::ok).collect();
    assert_eq!(read.len(), 4);
    assert!(jobs.next().is_none());
    assert_eq!(server.requests().len(), 3);

    let error = client.jobs().search().stream().wait_each().collect::<Result<Vec<_>, _>>().unwrap_err();
    assert!(error.is_auth(), "{error}");
    // A stream that itself would go on after an error.
    let stubborn = stream_of(vec![Ok(1), Err(Error::invalid("no")), Ok(2)]);
    assert_eq!(stubborn.wait_each().map(|item| item.is_ok()).collect::<Vec<_>>(), [true, false]);
}

/// A stream of these items.
fn stream_of(items: Vec<Result<u32, Error>>) -> impl futures_core::Stream<Item = Result<u32, Error>> {
    struct Items(std::vec::IntoIter<Result<u32, Error>>);

    impl futures_core::Stream for Items {
        type Item = Result<u32, Error>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.next())
        }
    }

    Items(items.into_iter())
}

#[test]
fn a_body_is_read_piece_by_piece() {
    let server = Server::start(one_job);
    let client = server.client().blocking().unwrap();
    let body = client.request(http::Method::GET, "/any").send_stream().wait().unwrap().into_inner();
    let pieces: Vec<_> = body.wait_each().collect::<Result<_, _>>().unwrap();
    assert_eq!(String::from_utf8(pieces.concat()).unwrap(), one_job("").1);
}

#[test]
fn what_was_set_for_a_client_holds_for_its_blocking_one() {
    let server = Server::start(|target| match target {
        "/moved" => (302, String::new()),
        _ => (503, String::new()),
    });
    let (configured, layered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (configuring, layering) = (configured.clone(), layered.clone());
    let client = server
        .builder()
        .backoff(|_| Duration::ZERO)
        .http_client(move |http| {
            configuring.fetch_add(1, Ordering::SeqCst);
            http.redirect(reqwest::redirect::Policy::limited(9))
        })
        .layer(tower::util::MapRequestLayer::new(move |request: Request| {
            layering.fetch_add(1, Ordering::SeqCst);
            assert_eq!(request.headers["x-api-key"], "key");
            assert_eq!(request.headers["x-mine"], "set");
            request
        }))
        .build()
        .unwrap();
    let client = client.with(guildhall::Options::new().header("x-mine", "set").max_retries(2));
    let blocking = client.blocking().unwrap();
    assert_eq!(configured.load(Ordering::SeqCst), 2);

    let error = blocking.jobs().list().send().wait().unwrap_err();
    assert_eq!((error.attempts(), layered.load(Ordering::SeqCst)), (3, 3));
    assert!(Arc::ptr_eq(blocking.retry_budget(), client.retry_budget()));
    let hasty = blocking.with(guildhall::Options::new().max_retries(0));
    assert_eq!(hasty.jobs().list().send().wait().unwrap_err().attempts(), 1);
    let error = blocking.request(http::Method::GET, "/moved").send_json().wait().unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "{error}");
}

#[test]
fn a_body_limit_holds_before_and_after_blocking() {
    let client = Server::start(one_job).client();
    for client in [client.with_body_limit(10).blocking().unwrap(), client.blocking().unwrap().with_body_limit(10)] {
        let error = client.jobs().list().send().wait().unwrap_err();
        assert!(error.to_string().contains("larger than the limit of 10 bytes"), "{error}");
    }
}

#[test]
fn an_injected_transport_is_shared() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let transport = answer_with(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        Response::json(200, &json!({"jobs": []}))
    });
    let client = openjobs::builder().anonymous().transport(transport).build().unwrap();
    // It has no connections that could be left alone, so the client itself may be waited for too.
    for client in [client.blocking().unwrap(), client] {
        assert!(client.jobs().list().send().wait().unwrap().items.is_empty());
    }
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[test]
fn what_is_made_by_hand_can_be_waited_for_too() {
    let wallet = guildhall::Keypair::from_seed(&[7; 32]);
    let signed = openjobs::quickstart("my_agent", "you@example.com").unwrap().sign(&wallet).wait().unwrap();
    assert_eq!(signed.agentname, "my_agent");
}

#[test]
fn a_thread_that_has_waited_is_free_again() {
    let server = Server::start(one_job);
    let client = server.client();
    client.blocking().unwrap().jobs().list().send().wait().unwrap();
    // Neither a call that panicked nor one that ended keeps the thread from running the async client.
    let panicked = std::panic::catch_unwind(|| async { panic!("inside a call") as Result<(), Error> }.wait());
    assert!(panicked.is_err());
    assert_eq!(idle_runtime().block_on(client.jobs().list().send()).unwrap().items.len(), 1);
}

/// Answers every request on its own connection: with a file, with a stream of three events that then ends, or with what was uploaded.
fn files_and_events() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for socket in listener.incoming() {
            let mut socket = socket.unwrap();
            socket.set_read_timeout(Some(SOCKET_LIMIT)).unwrap();
            thread::spawn(move || {
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                let is_whole = |request: &[u8]| {
                    let text = String::from_utf8_lossy(request);
                    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
                    let length =
                        head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().unwrap());
                    body.len() >= length
                };
                while !is_whole(&request) {
                    let read = socket.read(&mut buffer).unwrap();
                    request.extend_from_slice(&buffer[..read]);
                }
                let request = String::from_utf8(request).unwrap();
                let after =
                    request.lines().find_map(|line| line.strip_prefix("last-event-id: ")).map_or(0, |id| id.parse::<u32>().unwrap());
                let answer = if request.starts_with("POST") {
                    let body = json!({"id": "att_1", "size": request.matches("abc").count()}).to_string();
                    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
                } else if request.contains("/download") {
                    "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nwhole".to_owned()
                } else {
                    let frame = |id: u32| format!("id: {id}\nevent: count\ndata: {id}\n\n");
                    let frames: String = (after + 1..=after + 3).map(frame).collect();
                    format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\nretry: 100\n{frames}")
                };
                let _ = socket.write_all(answer.as_bytes());
            });
        }
    });
    address
}

#[test]
fn files_are_uploaded_and_downloaded_without_a_runtime() {
    use guildhall::upload::Upload;

    let client = openjobs::builder().api_key("key").base_url(files_and_events()).build().unwrap().blocking().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    let saved = client.attachments().download("att_1").to_file(&path).wait().unwrap();
    assert_eq!((saved.bytes, std::fs::read_to_string(&path).unwrap().as_str()), (5, "whole"));
    let mut written = Vec::new();
    client.attachments().download("att_1").to_writer(&mut written).wait().unwrap();
    assert_eq!(written, b"whole");
    let content = client.attachments().download("att_1").send().wait().unwrap().into_inner();
    assert_eq!(content.wait_each().collect::<Result<Vec<_>, _>>().unwrap().concat(), b"whole");

    std::fs::write(&path, "abcabc").unwrap();
    for upload in [Upload::file(&path).unwrap(), Upload::bytes("a.txt", "abcabc")] {
        let told = Arc::new(Mutex::new(Vec::new()));
        let telling = told.clone();
        let call = client.attachments().upload("job", "J1", upload).on_progress(move |sent, _| telling.lock().unwrap().push(sent));
        assert_eq!(call.send().wait().unwrap().size, Some(2));
        assert_eq!(*told.lock().unwrap(), [0, 6]);
    }
}

#[test]
fn a_stream_of_events_is_an_iterator_that_goes_on_over_connections() {
    let client = openjobs::builder().api_key("key").base_url(files_and_events()).build().unwrap().blocking().unwrap();
    let events = client.events().stream().events().wait_each();
    let data: Vec<_> = events.take(8).map(|message| message.unwrap().frame.data).collect();
    assert_eq!(data, ["1", "2", "3", "4", "5", "6", "7", "8"]);

    let refused = Server::start(|_| (403, json!({"error": "no"}).to_string()));
    let client = refused.client().blocking().unwrap();
    let mut frames = client.events().stream().frames().wait_each();
    assert!(frames.next().unwrap().unwrap_err().is_auth() && frames.next().is_none());
}

#[test]
fn files_and_streams_of_a_client_that_is_not_blocking_are_refused_like_its_calls() {
    use guildhall::upload::Upload;

    let server = Server::start(one_job);
    let client = server.client();
    let directory = tempfile::tempdir().unwrap();
    let errors = [
        client.attachments().download("att_1").to_file(directory.path().join("a")).wait().unwrap_err(),
        client.attachments().upload("job", "J1", Upload::bytes("a", "abc")).send().wait().unwrap_err(),
        client.events().stream().frames().wait_each().next().unwrap().unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Invalid, Sent::Never), "{error}");
        assert!(error.to_string().contains("the client is not blocking"), "{error}");
    }
    assert_eq!((server.connections(), directory.path().read_dir().unwrap().count()), (0, 0));
}

#[tokio::test]
async fn files_and_streams_in_an_async_context_are_to_be_awaited() {
    let server = Server::start(one_job);
    let client = server.client().blocking().unwrap();
    assert_refused(&client.attachments().download("att_1").to_writer(&mut Vec::new()).wait().unwrap_err());
    assert_refused(&client.events().stream().frames().wait_each().next().unwrap().unwrap_err());
    assert_eq!(server.connections(), 0);
}
