//! HTTP itself, broken in every way that a socket allows.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{
    Client, ErrorKind, Sent,
    stack::testing::{CREATE, PAY, READ, TestPlatform, builder},
};

/// Serves connection after connection with the bytes that `answer` has for it, then closes it. Returns the address.
pub(crate) async fn serve(answer: impl Fn(usize) -> &'static str + Send + 'static) -> String {
    serve_with(move |connection| Answer::Bytes(answer(connection))).await.0
}

/// Serves connection after connection with what `answer` has for it, then closes it. Returns the address, and the requests as they come.
pub(crate) async fn serve_and_record(answer: impl Fn(usize) -> String + Send + 'static) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let requests = Arc::new(Mutex::new(Vec::new()));
    let journal = requests.clone();
    tokio::spawn(async move {
        for connection in 0.. {
            let Ok((mut socket, _)) = listener.accept().await else { return };
            let request = read_request(&mut socket).await;
            journal.lock().unwrap().push(request);
            let _ = socket.write_all(answer(connection).as_bytes()).await;
            let _ = socket.shutdown().await;
        }
    });
    (address, requests)
}

/// What a connection meets.
#[derive(Debug, Clone, Copy)]
enum Answer {
    /// These bytes once the request is there, then the end.
    Bytes(&'static str),
    /// These bytes, then silence.
    Silence(&'static str),
    /// These bytes, then a reset.
    Reset(&'static str),
}

/// Serves as told, and counts the connections.
async fn serve_with(answer: impl Fn(usize) -> Answer + Send + 'static) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = connections.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let answer = answer(counter.fetch_add(1, Ordering::SeqCst));
            tokio::spawn(play(socket, answer));
        }
    });
    (address, connections)
}

async fn play(mut socket: TcpStream, answer: Answer) {
    read_request(&mut socket).await;
    let (Answer::Bytes(bytes) | Answer::Silence(bytes) | Answer::Reset(bytes)) = answer;
    let _ = socket.write_all(bytes.as_bytes()).await;
    match answer {
        Answer::Bytes(_) => {
            let _ = socket.shutdown().await;
        }
        Answer::Silence(_) => {
            // Ends when the client hangs up.
            let _ = socket.read_to_end(&mut Vec::new()).await;
        }
        Answer::Reset(_) => socket.set_zero_linger().unwrap(),
    }
}

/// Reads a head and as much of a body as it announces.
async fn read_request(socket: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = socket.read(&mut buffer).await.unwrap_or(0);
        request.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            // The client may hang up before its request has a head.
            if read == 0 {
                return String::new();
            }
            continue;
        };
        let is_chunked = head.contains("transfer-encoding: chunked");
        if is_chunked && !body.ends_with("0\r\n\r\n") && read > 0 {
            continue;
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok()).unwrap_or(0);
        if body.len() >= length || read == 0 {
            return String::from_utf8_lossy(&request).into_owned();
        }
    }
}

fn client(address: &str) -> Client<TestPlatform> {
    builder().base_url(address).attempt_timeout(Duration::from_secs(1)).build().unwrap()
}

const GOOD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"ok\":true}";

#[tokio::test]
async fn broken_http_is_repeated_where_that_is_safe_and_told_where_it_is_not() {
    use Answer::{Bytes, Reset, Silence};
    use ErrorKind::{Interrupted, Timeout};

    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n";
    const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"ok\"";
    const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ok\"\r\n";
    const UNFRAMED: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"ok\"";
    const BAD_CHUNK: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ok\"\r\nzzz\r\n";
    let cases = [
        (Bytes(""), Interrupted, Sent::Maybe, ""),
        (Reset(""), Interrupted, Sent::Maybe, ""),
        (Silence(""), Timeout, Sent::Maybe, ""),
        (Bytes("HTTP/1.1 200 O"), Interrupted, Sent::Maybe, ""),
        (Bytes("garbage\r\n\r\n"), Interrupted, Sent::Maybe, ""),
        (Silence("HTTP/1.1 200 OK\r\n"), Timeout, Sent::Maybe, ""),
        (Silence(HEAD), Timeout, Sent::Answered, ""),
        (Bytes(HALF), Interrupted, Sent::Answered, "{\"ok\""),
        (Reset(HALF), Interrupted, Sent::Answered, "{\"ok\""),
        (Silence(HALF), Timeout, Sent::Answered, "{\"ok\""),
        (Bytes(CHUNKED), Interrupted, Sent::Answered, "{\"ok\""),
        (Bytes(BAD_CHUNK), Interrupted, Sent::Answered, "{\"ok\""),
        (Bytes(UNFRAMED), Interrupted, Sent::Answered, "{\"ok\""),
        (Bytes("HTTP/1.0 200 OK\r\n\r\n{\"ok\": tr"), Interrupted, Sent::Answered, "{\"ok\": tr"),
    ];
    // All at once, since most of the time goes by in waiting for silent servers.
    let mut running = tokio::task::JoinSet::new();
    for (answer, kind, sent, kept) in cases {
        running.spawn(async move {
            let (address, connections) = serve_with(move |connection| if connection == 0 { answer } else { Bytes(GOOD) }).await;
            for operation in [&READ, &CREATE] {
                connections.store(0, Ordering::SeqCst);
                let value = client(&address).run(operation).await.unwrap();
                assert_eq!((value["ok"].as_bool(), value.attempts()), (Some(true), 2), "{answer:?} {}", operation.id);
            }
            connections.store(0, Ordering::SeqCst);
            let error = client(&address).run(&PAY).await.unwrap_err();
            assert_eq!((error.kind(), error.sent(), error.attempts()), (kind, sent, 1), "{answer:?} {error:?}");
            assert!(error.advice().unwrap().starts_with("it may have been done"), "{answer:?} {error}");
            // A reset may overtake what came before it.
            assert!(error.body() == kept || matches!(answer, Reset(_)), "{answer:?} {error:?}");
        });
    }
    running.join_all().await;
}

#[tokio::test]
async fn a_connection_that_is_refused_is_repeated_even_for_what_moves_money() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = client(&format!("http://{address}")).run(&PAY).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Connect, Sent::Never, 5), "{error:?}");
    assert!(error.is_exhausted() && error.advice().is_none(), "{error}");
    assert!(!format!("{error:#} {error:?}").contains("/v1/"), "the address of a failed request may hold what is nobody's business");
}

#[tokio::test]
async fn an_answer_that_is_no_json_tells_its_status_and_first_words() {
    let cases = [
        (
            "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 18\r\n\r\n<html>Bad</html>\r\n",
            ErrorKind::Status,
            "(status 502 Bad Gateway) after 5 attempts: <html>Bad</html>",
        ),
        ("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n", ErrorKind::Status, "(status 500 Internal Server Error) after 5 attempts"),
        ("HTTP/1.1 400 Bad\r\ncontent-length: 10\r\n\r\n[\"what?\"]\r\n", ErrorKind::Status, "(status 400 Bad Request): [\"what?\"]"),
        ("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html></html>", ErrorKind::Answer, "(status 200 OK): <html></html>"),
    ];
    for (answer, kind, words) in cases {
        let error = client(&serve(move |_| answer).await).run(&READ).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(format!("{error:#}").ends_with(words), "{error:#}");
    }
}

#[tokio::test]
async fn json_that_ends_in_the_middle_is_torn_only_where_nothing_but_the_connection_ends_the_body() {
    let cases = [
        ("HTTP/1.1 200 OK\r\n\r\n{\"ok\":true}", None),
        ("HTTP/1.1 200 OK\r\n\r\n", None),
        ("HTTP/1.1 200 OK\r\n\r\n[1,2", Some(ErrorKind::Interrupted)),
        ("HTTP/1.1 200 OK\r\n\r\n{\"a\":\"\u{fc}", Some(ErrorKind::Interrupted)),
        ("HTTP/1.1 200 OK\r\n\r\n{\"ok\" true", Some(ErrorKind::Answer)),
        ("HTTP/1.1 200 OK\r\n\r\n<html>", Some(ErrorKind::Answer)),
        ("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{\"ok\"", Some(ErrorKind::Answer)),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n5\r\n{\"ok\"\r\n0\r\n\r\n", Some(ErrorKind::Answer)),
        ("HTTP/1.1 400 Bad\r\n\r\n{\"error\":\"no", Some(ErrorKind::Status)),
    ];
    for (answer, expected) in cases {
        let address = serve(move |_| answer).await;
        let plain = || builder().base_url(&address).max_retries(0);
        // Below a layer the answer has lost its version, but not what was known of its body.
        for builder in [plain(), plain().layer(tower::layer::util::Identity::new())] {
            let error = builder.build().unwrap().run(&READ).await.err();
            assert_eq!(error.as_ref().map(|error| error.kind()), expected, "{answer:?} {error:?}");
        }
    }
}

#[tokio::test]
async fn dropping_the_future_of_a_call_hangs_up() {
    let (hung_up, gone) = tokio::sync::oneshot::channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (arrived, there) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        read_request(&mut socket).await;
        arrived.send(()).unwrap();
        let rest = socket.read_to_end(&mut Vec::new()).await;
        hung_up.send(rest.map(|_| ())).unwrap();
    });
    let client = builder().base_url(address).build().unwrap();
    let call = tokio::spawn(async move { client.run(&READ).await });
    there.await.unwrap();
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    gone.await.unwrap().unwrap();
}

#[tokio::test]
async fn the_same_transport_serves_below_layers_of_the_users() {
    let address = serve(|_| GOOD).await;
    let client = builder().base_url(address).layer(tower::layer::util::Identity::new()).build().unwrap();
    assert_eq!(client.run(&CREATE).await.unwrap()["ok"], true);
    let stream = client.0.call(&READ).send_stream().await.unwrap().into_inner();
    let body = guildhall_runtime::Body::stream(stream).collect(100).await.unwrap();
    assert_eq!(&body[..], br#"{"ok":true}"#);
}
