//! Uploads in process, and over a socket where HTTP itself matters.

use std::{
    collections::VecDeque,
    fs,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use guildhall_runtime::{Operation, Request, Response, Sent};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::*;
use crate::{
    Client,
    stack::{
        http::tests::serve_and_record,
        testing::{CREATE, PAY, READ, TestPlatform, builder, pieces::next},
    },
};

/// Does something to the file that is uploaded.
type Meddle = fn(&Path);

/// How a platform takes what is uploaded, attempt after attempt; the last for ever.
#[derive(Clone, Copy)]
enum Take {
    /// Reads all of it and answers with the status.
    Whole(u16),
    /// Reads a piece every so many seconds, and answers with 200.
    Slowly(u64),
    /// Reads so many pieces, and then nothing.
    Stop(usize),
    /// Reads two pieces, does something, reads the rest and answers with 200.
    Meddle(Meddle),
    /// Reads all of it, does something, and answers that it is too busy.
    MeddleAndRefuse(Meddle),
    /// Fails without reading anything.
    Fail(ErrorKind),
}

/// A client whose platform takes uploads like that, and the bodies that came whole.
fn taking(takes: impl IntoIterator<Item = Take>, path: &Path) -> (Client<TestPlatform>, Seen) {
    let takes = Mutex::new(takes.into_iter().collect::<VecDeque<_>>());
    let seen = Seen::default();
    let (journal, path) = (seen.clone(), path.to_owned());
    let transport = move |request: Request| {
        journal.attempts.fetch_add(1, Ordering::SeqCst);
        let mut takes = takes.lock().unwrap();
        let take = if takes.len() > 1 { takes.pop_front() } else { takes.front().copied() }.unwrap();
        let (journal, path) = (journal.clone(), path.clone());
        async move { take.run(request, &journal, &path).await }
    };
    (builder().transport(transport).build().unwrap(), seen)
}

#[derive(Clone, Default)]
struct Seen {
    attempts: Arc<AtomicUsize>,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
    pieces: Arc<AtomicUsize>,
    /// The length that was announced last.
    announced: Arc<Mutex<Option<u64>>>,
}

impl Seen {
    fn attempts(&self) -> usize {
        self.attempts.load(Ordering::SeqCst)
    }

    fn bodies(&self) -> Vec<Vec<u8>> {
        self.bodies.lock().unwrap().clone()
    }
}

impl Take {
    async fn run(self, request: Request, seen: &Seen, path: &Path) -> Result<Response, Error> {
        if let Self::Fail(kind) = self {
            return Err(Error::new(kind, "it failed"));
        }
        *seen.announced.lock().unwrap() = request.body.length();
        let mut stream = request.body.into_stream();
        let (mut whole, mut pieces) = (Vec::new(), 0);
        while let Some(piece) = next(&mut stream).await {
            let piece = piece?;
            assert!(piece.len() <= 64 * 1024, "a piece has {} bytes", piece.len());
            whole.extend_from_slice(&piece);
            pieces += 1;
            seen.pieces.fetch_add(1, Ordering::SeqCst);
            match self {
                Self::Slowly(seconds) => sleep(Duration::from_secs(seconds)).await,
                Self::Stop(at) if at == pieces => std::future::pending().await,
                Self::Meddle(meddle) if pieces == 2 => meddle(path),
                _ => {}
            }
        }
        seen.bodies.lock().unwrap().push(whole);
        let status = match self {
            Self::Whole(status) => status,
            Self::MeddleAndRefuse(meddle) => {
                meddle(path);
                429
            }
            _ => 200,
        };
        Ok(Response::json(status, &json!({"id": "att_1"})))
    }
}

fn upload(client: &Client<TestPlatform>, operation: &'static Operation, upload: Upload) -> UploadCall<Value> {
    client.upload(client.0.call(operation), upload)
}

struct Once(VecDeque<Result<Bytes, std::io::Error>>);

impl Stream for Once {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// The bytes as a stream of two pieces.
fn halves(bytes: &[u8]) -> Once {
    let (left, right) = bytes.split_at(bytes.len() / 2);
    Once([left, right].map(|half| Ok(Bytes::copy_from_slice(half))).into())
}

/// The form that a file of that name and media type goes out in, with the boundary of the first client of a test.
fn form(name: &str, media_type: &str, content: &[u8]) -> Vec<u8> {
    let random = crate::SeededRandom::new(1);
    let boundary = format!("guildhall-{:016x}{:016x}", crate::Random::next_u64(&random), crate::Random::next_u64(&random));
    let disposition = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"");
    let head = format!("--{boundary}\r\n{disposition}\r\nContent-Type: {media_type}\r\n\r\n");
    [head.as_bytes(), content, format!("\r\n--{boundary}--\r\n").as_bytes()].concat()
}

/// A file of so many bytes, none like its neighbour.
fn file_of(length: usize) -> (tempfile::TempDir, PathBuf, Vec<u8>) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.bin");
    let content: Vec<u8> = (0..length).map(|position| (position % 251) as u8).collect();
    fs::write(&path, &content).unwrap();
    (directory, path, content)
}

const OCTETS: &str = "application/octet-stream";

#[tokio::test]
async fn every_source_goes_out_as_a_form_with_one_file() {
    for length in [0, 1, 64 * 1024, 256 * 1024, 700_001] {
        let (_directory, path, content) = file_of(length);
        let total = form("a.bin", OCTETS, &content).len() as u64;
        let sources = [
            (Upload::file(&path).unwrap(), Some(total)),
            (Upload::bytes("a.bin", content.clone()), Some(total)),
            (Upload::sized_stream("a.bin", length as u64, halves(&content)), Some(total)),
            (Upload::stream("a.bin", halves(&content)), None),
        ];
        for (source, announced) in sources {
            let name = format!("{source:?}");
            let (client, seen) = taking([Take::Whole(201)], &path);
            let answer = upload(&client, &PAY, source).send().await.unwrap();
            assert_eq!((answer.status().as_u16(), &answer["id"], answer.attempts()), (201, &json!("att_1"), 1), "{name}");
            assert!(seen.bodies() == [form("a.bin", OCTETS, &content)], "{name}");
            assert_eq!(*seen.announced.lock().unwrap(), announced, "{name}");
        }
    }
}

#[tokio::test]
async fn name_and_media_type_can_be_given() {
    let (_directory, path, content) = file_of(3);
    let (client, seen) = taking([Take::Whole(200)], &path);
    let source = Upload::file(&path).unwrap().file_name("my \"report\".pdf");
    upload(&client, &PAY, source).send().await.unwrap();
    let media_type = if cfg!(feature = "media-types") { "application/pdf" } else { OCTETS };
    assert!(seen.bodies() == [form("my %22report%22.pdf", media_type, &content)]);

    let (client, seen) = taking([Take::Whole(200)], &path);
    upload(&client, &PAY, Upload::file(&path).unwrap().media_type("text/x-mine")).send_json().await.unwrap();
    assert!(seen.bodies() == [form("a.bin", "text/x-mine", &content)]);
}

#[tokio::test]
async fn what_cannot_be_right_is_refused_before_anything_is_sent() {
    let (directory, path, _) = file_of(3);
    for path in [directory.path(), &directory.path().join("missing"), Path::new("")] {
        let error = Upload::file(path).unwrap_err();
        assert!(error.is_invalid() && error.sent() == Sent::Never, "{error}");
    }
    let (client, seen) = taking([Take::Whole(200)], &path);
    let vanishing = Upload::file(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let cases = [
        (vanishing, "a.bin cannot be read"),
        (Upload::bytes("", "abc"), "the file has no name"),
        (Upload::bytes("a", "abc").media_type("a\nb"), "is not a media type"),
    ];
    for (source, words) in cases {
        let error = upload(&client, &PAY, source).send().await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Invalid, Sent::Never, 0), "{error}");
        assert!(error.to_string().starts_with("things_pay: ") && error.to_string().contains(words), "{error}");
    }
    assert_eq!(seen.attempts(), 0);
}

#[tokio::test]
async fn an_upload_is_repeated_only_if_it_was_not_done_and_its_source_can_be_opened_again() {
    let (_directory, path, content) = file_of(3);
    let refused = |status| Take::Whole(status);
    let cases = [
        (refused(429), &PAY, [2, 2, 1]),
        (Take::Fail(ErrorKind::Connect), &PAY, [2, 2, 1]),
        (refused(500), &PAY, [1, 1, 1]),
        (refused(400), &PAY, [1, 1, 1]),
        (Take::Fail(ErrorKind::Interrupted), &PAY, [1, 1, 1]),
        (refused(500), &READ, [2, 2, 1]),
        (Take::Fail(ErrorKind::Interrupted), &READ, [2, 2, 1]),
    ];
    for (number, (first, operation, attempts)) in cases.into_iter().enumerate() {
        let sources =
            [Upload::file(&path).unwrap(), Upload::bytes("a.bin", content.clone()), Upload::sized_stream("a.bin", 3, halves(&content))];
        for (source, attempts) in sources.into_iter().zip(attempts) {
            let name = format!("{number}: {source:?}");
            let (client, seen) = taking([first, Take::Whole(200)], &path);
            let result = upload(&client, operation, source).send().await;
            assert_eq!((seen.attempts(), result.is_ok()), (attempts, attempts > 1), "{name}");
            match result {
                Ok(answer) => assert_eq!(answer.attempts(), 2, "{name}"),
                Err(error) => assert_eq!(error.attempts(), 1, "{name}"),
            }
            assert!(seen.bodies().iter().all(|body| *body == form("a.bin", OCTETS, &content)), "{name}");
        }
    }
    let (client, _) = taking([refused(429)], &path);
    let error = upload(&client, &PAY, Upload::stream("a.bin", halves(&content))).send().await.unwrap_err();
    assert!(error.is_rate_limited() && error.advice().unwrap().contains("its body is a stream"), "{error}");
}

#[tokio::test]
async fn progress_counts_the_bytes_of_the_file_and_begins_anew_with_a_repeat() {
    const PIECE: u64 = 64 * 1024;
    let (_directory, path, _) = file_of(100_000);
    let (client, _) = taking([Take::Whole(429), Take::Whole(200)], &path);
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    let call = upload(&client, &PAY, Upload::file(&path).unwrap());
    call.on_progress(move |sent, total| telling.lock().unwrap().push((sent, total.unwrap()))).send().await.unwrap();
    let once = [(0, 100_000), (PIECE, 100_000), (100_000, 100_000)];
    assert_eq!(*told.lock().unwrap(), [once, once].concat());

    let (client, _) = taking([Take::Whole(200)], &path);
    let telling = told.clone();
    told.lock().unwrap().clear();
    let call = upload(&client, &PAY, Upload::stream("a", halves(b"abcd")));
    call.on_progress(move |sent, total| telling.lock().unwrap().push((sent, total.unwrap_or(0)))).send().await.unwrap();
    assert_eq!(*told.lock().unwrap(), [(0, 0), (2, 0), (4, 0)]);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_makes_progress_is_not_ended_by_the_time_of_an_attempt() {
    // 18 pieces: head, 16 of the file, tail.
    let (_directory, path, _) = file_of(1024 * 1024);
    let file = || Upload::file(&path).unwrap();
    let (client, seen) = taking([Take::Slowly(16)], &path);
    let began = Instant::now();
    upload(&client, &PAY, file()).send().await.unwrap();
    assert_eq!((began.elapsed().as_secs(), seen.attempts()), (18 * 16, 1));

    // The deadline holds, unless it is set.
    let (client, seen) = taking([Take::Slowly(29)], &path);
    let began = Instant::now();
    let error = upload(&client, &PAY, file()).send().await.unwrap_err();
    assert_eq!((began.elapsed().as_secs(), error.kind(), error.sent(), seen.attempts()), (300, ErrorKind::Deadline, Sent::Maybe, 1));
    upload(&client, &PAY, file()).deadline(Duration::from_secs(3600)).send().await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 300 + 18 * 29);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_stands_still_is_ended() {
    let (_directory, path, _) = file_of(1024 * 1024);
    for (limit, stop, seconds) in [(None, 5, 30), (Some(7), 5, 7), (None, 18, 30)] {
        let (client, _) = taking([Take::Stop(stop)], &path);
        let call = upload(&client, &PAY, Upload::file(&path).unwrap());
        let call = limit.into_iter().fold(call, |call, seconds| call.idle_timeout(Duration::from_secs(seconds)));
        let began = Instant::now();
        let error = call.send().await.unwrap_err();
        assert_eq!((began.elapsed().as_secs(), error.kind(), error.sent()), (seconds, ErrorKind::Timeout, Sent::Maybe), "{error}");
        assert!(error.advice().unwrap().starts_with("it may have been done"), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_is_an_error_that_says_how_much_has_gone_out() {
    const LENGTH: usize = 600 * 1024;
    let cases: [(Meddle, &str); 2] = [
        (
            |path| set_length(path, LENGTH + 1),
            "it has grown beyond the 614400 bytes that were announced; 524288 bytes of it were sent, and no end",
        ),
        (
            |path| set_length(path, 300 * 1024),
            "it has ended after 307200 of the 614400 bytes that were announced; 307200 bytes of it were sent",
        ),
    ];
    for (meddle, words) in cases {
        let (_directory, path, _) = file_of(LENGTH);
        let (client, seen) = taking([Take::Meddle(meddle)], &path);
        let error = upload(&client, &PAY, Upload::file(&path).unwrap()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), seen.attempts(), seen.bodies().len()), (ErrorKind::Other, Sent::Maybe, 1, 0));
        assert!(error.to_string().contains(words), "{error}");
    }
}

fn set_length(path: &Path, length: usize) {
    fs::File::options().write(true).open(path).unwrap().set_len(length as u64).unwrap();
}

#[tokio::test]
async fn a_file_that_has_vanished_when_it_is_opened_again_is_an_error_that_says_that_nothing_was_sent() {
    let cases: [(Meddle, &str); 2] = [
        (|path| fs::remove_file(path).unwrap(), "a.bin cannot be read; nothing of it was sent"),
        (|path| fs::write(path, "abcd").unwrap(), "it has grown beyond the 3 bytes that were announced; nothing of it was sent"),
    ];
    for (meddle, words) in cases {
        let (_directory, path, _) = file_of(3);
        let (client, seen) = taking([Take::MeddleAndRefuse(meddle), Take::Whole(200)], &path);
        let error = upload(&client, &PAY, Upload::file(&path).unwrap()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.attempts(), seen.bodies().len()), (ErrorKind::Other, Sent::Never, 2, 1), "{error}");
        assert!(error.to_string().contains(words) && error.advice().is_none(), "{error}");
    }
}

#[tokio::test]
async fn a_stream_that_fails_or_has_another_length_than_announced_is_an_error() {
    let failing = || Once([Ok(Bytes::from("abc")), Err(std::io::Error::other("the tape broke"))].into());
    let cases = [
        (Upload::stream("a", failing()), "its stream failed; 3 bytes of it were sent", Sent::Maybe),
        (Upload::stream("a", Once([Err(std::io::ErrorKind::NotFound.into())].into())), "nothing of it was sent", Sent::Never),
        (Upload::sized_stream("a", 5, halves(b"abcd")), "it has ended after 4 of the 5 bytes", Sent::Maybe),
        (Upload::sized_stream("a", 3, halves(b"abcd")), "it has grown beyond the 3 bytes", Sent::Maybe),
    ];
    let (_directory, path, _) = file_of(0);
    for (source, words, sent) in cases {
        let (client, seen) = taking([Take::Whole(200)], &path);
        let error = upload(&client, &PAY, source).send().await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), seen.attempts(), seen.bodies().len()), (ErrorKind::Other, sent, 1, 0), "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_is_read_of_a_source_than_goes_out() {
    struct Endless(Arc<AtomicUsize>);
    impl Stream for Endless {
        type Item = Result<Bytes, std::convert::Infallible>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Poll::Ready(Some(Ok(Bytes::from_static(&[0; 1024]))))
        }
    }
    let (_directory, path, _) = file_of(0);
    let read = Arc::new(AtomicUsize::new(0));
    let (client, seen) = taking([Take::Stop(10)], &path);
    upload(&client, &PAY, Upload::stream("a", Endless(read.clone()))).send().await.unwrap_err();
    assert_eq!((seen.pieces.load(Ordering::SeqCst), read.load(Ordering::SeqCst)), (10, 9), "the first piece is the head");
}

#[tokio::test]
async fn over_a_socket_the_length_is_announced_where_it_is_known() {
    const GOOD: &str = "HTTP/1.1 201 Created\r\ncontent-length: 14\r\n\r\n{\"id\":\"att_1\"}";
    let (_directory, path, content) = file_of(20);
    fs::write(&path, "0123456789abcdefghij").unwrap();
    assert_eq!(content.len(), 20);
    let text = String::from_utf8(form("a.bin", OCTETS, b"0123456789abcdefghij")).unwrap();
    let cases = [
        (Upload::file(&path).unwrap(), true),
        (Upload::bytes("a.bin", "0123456789abcdefghij"), true),
        (Upload::sized_stream("a.bin", 20, halves(b"0123456789abcdefghij")), true),
        (Upload::stream("a.bin", halves(b"0123456789abcdefghij")), false),
    ];
    for (source, is_announced) in cases {
        let (address, requests) = serve_and_record(|_| GOOD.to_owned()).await;
        let client = builder().base_url(address).build().unwrap();
        assert_eq!(upload(&client, &PAY, source).send().await.unwrap()["id"], "att_1");
        let request = requests.lock().unwrap().concat();
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("POST /v1/things HTTP/1.1\r\n") && head.contains("\r\nx-api-key: key-canary"), "{head}");
        assert!(head.contains("content-type: multipart/form-data; boundary=guildhall-") && !head.contains("idempotency-key"), "{head}");
        assert!(head.contains("\r\naccept: application/json"), "{head}");
        assert_eq!(head.contains(&format!("content-length: {}", text.len())), is_announced, "{head}");
        assert_eq!(head.contains("transfer-encoding: chunked"), !is_announced, "{head}");
        assert_eq!(body == text, is_announced, "{body}");
    }
}

#[tokio::test]
async fn over_a_socket_a_file_that_breaks_off_is_told_from_a_connection_that_does() {
    let (address, _) = serve_and_record(|_| "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_owned()).await;
    let client = builder().base_url(address).build().unwrap();
    let failing = || Once([Ok(Bytes::from("abc")), Err(std::io::Error::other("the tape broke"))].into());
    for source in [Upload::stream("a", failing()), Upload::sized_stream("a", 9, failing())] {
        let error = upload(&client, &CREATE, source).send().await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Other, Sent::Maybe, 1), "{error:?}");
        assert!(error.to_string().contains("its stream failed; 3 bytes of it were sent, and no end"), "{error}");
    }
}

#[tokio::test]
async fn over_a_socket_a_refusal_ends_the_upload_before_all_of_it_is_sent() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    const LENGTH: u64 = 1 << 40;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 1024]).await;
        socket.write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
        // Takes what still comes, so that no reset overtakes the answer.
        let mut rest = vec![0; 1 << 20];
        while socket.read(&mut rest).await.is_ok_and(|read| read > 0) {}
    });
    struct Zeros;
    impl Stream for Zeros {
        type Item = Result<Bytes, std::convert::Infallible>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(Bytes::from_static(&[0; 65_536]))))
        }
    }
    let client = builder().base_url(address).build().unwrap();
    let error = upload(&client, &PAY, Upload::sized_stream("a", LENGTH, Zeros)).send().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16(), error.attempts()), (ErrorKind::Status, 413, 1), "{error}");
}
