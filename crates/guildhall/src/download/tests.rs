//! Downloads in process, and over sockets where HTTP itself matters.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use guildhall_runtime::{Operation, Request, Response};
use http::{Method, StatusCode};
use tokio::time::Instant;

use super::*;
use crate::{
    Client, SeededRandom,
    stack::{
        http::tests::{serve, serve_and_record},
        testing::{
            READ, TestPlatform, builder,
            pieces::{
                Piece::{self, Bytes, Fail, Hang, Pause},
                Streamed, answering, body, next,
            },
        },
    },
};

const TORN: Piece = Fail(ErrorKind::Interrupted);

fn ok(headers: &'static [(&'static str, &'static str)], pieces: &[Piece]) -> Streamed {
    Streamed { status: 200, headers, pieces: pieces.to_vec() }
}

fn download(client: &Client<TestPlatform>) -> DownloadCall {
    client.download(client.0.call(&READ))
}

type Told = Arc<Mutex<Vec<(u64, Option<u64>)>>>;

/// A callback, and what it was told.
fn recorder() -> (impl FnMut(u64, Option<u64>) + Send + 'static, Told) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    (move |bytes, total| telling.lock().unwrap().push((bytes, total)), told)
}

/// The names in a directory.
fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn what_is_known_of_a_file_is_there_before_its_bytes() {
    let headers = &[("content-type", "text/plain"), ("content-length", "6"), ("content-disposition", "attachment; filename=\"../a.txt\"")];
    let (client, journal) = answering([ok(headers, &[Bytes(b"abc"), Bytes(b"def")])]);
    let mut answer = download(&client).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.attempts(), &answer.headers()["content-length"]), (200, 1, &"6".parse().unwrap()));
    assert_eq!((answer.content_type(), answer.file_name(), answer.length()), (Some("text/plain"), Some("a.txt"), Some(6)));
    let mut read = Vec::new();
    while let Some(chunk) = next(&mut *answer).await {
        read.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(read, b"abcdef");
    assert_eq!(journal.headers(0)["accept"], "*/*");

    let (client, _) = answering([ok(&[], &[])]);
    let mut answer = download(&client).send().await.unwrap();
    assert_eq!((answer.content_type(), answer.file_name(), answer.length()), (None, None, None));
    assert!(next(&mut *answer).await.is_none() && next(&mut *answer).await.is_none());
}

#[tokio::test]
async fn a_writer_gets_every_byte_and_the_callback_counts_them() {
    for (headers, total) in [(&[("content-length", "6")][..], Some(6)), (&[], None)] {
        let (client, _) = answering([ok(headers, &[Bytes(b"abc"), Bytes(b""), Bytes(b"def")])]);
        let (callback, told) = recorder();
        let mut written = Vec::new();
        let saved = download(&client).on_progress(callback).to_writer(&mut written).await.unwrap();
        assert_eq!((written.as_slice(), saved.bytes, saved.restarts), (&b"abcdef"[..], 6, 0));
        assert_eq!(*told.lock().unwrap(), [(0, total), (3, total), (3, total), (6, total)]);
    }
}

#[tokio::test]
async fn a_writer_that_fails_is_not_the_fault_of_the_platform() {
    struct Full;
    impl AsyncWrite for Full {
        fn poll_write(self: Pin<&mut Self>, _: &mut std::task::Context<'_>, _: &[u8]) -> std::task::Poll<std::io::Result<usize>> {
            std::task::Poll::Ready(Ok(0))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(Ok(()))
        }
    }
    let (client, journal) = answering([ok(&[], &[Bytes(b"abc")])]);
    let error = download(&client).to_writer(Full).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), journal.len()), (ErrorKind::Other, Sent::Answered, 1));
    assert_eq!(error.operation().unwrap().id, "things_read");
}

#[tokio::test]
async fn a_body_of_another_size_than_allowed_or_announced_is_an_error() {
    const SIX: &[(&str, &str)] = &[("content-length", "6")];
    let cases = [
        (SIX, 6, &[Bytes(b"abcdef")][..], None, 6),
        (&[], 6, &[Bytes(b"abc"), Bytes(b"def")], None, 6),
        (SIX, 5, &[Bytes(b"abcdef")], Some((ErrorKind::Answer, "the file has 6 bytes, which is more than the limit of 5 bytes")), 0),
        (&[], 5, &[Bytes(b"abc"), Bytes(b"def")], Some((ErrorKind::Answer, "the file is larger than the limit of 5 bytes")), 3),
        (SIX, 9, &[Bytes(b"abc")], Some((ErrorKind::Interrupted, "the body has ended after 3 of 6 bytes")), 3),
        (SIX, 9, &[], Some((ErrorKind::Interrupted, "the body has ended after 0 of 6 bytes")), 0),
        (SIX, 9, &[Bytes(b"abcdefg")], Some((ErrorKind::Answer, "the body is longer than the 6 bytes that were announced")), 0),
    ];
    for (headers, limit, pieces, expected, kept) in cases {
        let (client, journal) = answering([ok(headers, pieces)]);
        let mut written = Vec::new();
        let result = download(&client).limit(limit).to_writer(&mut written).await;
        assert_eq!((written.len(), journal.len()), (kept, 1), "{expected:?}");
        match (result, expected) {
            (Ok(saved), None) => assert_eq!(saved.bytes, 6),
            (Err(error), Some((kind, words))) => {
                assert_eq!((error.kind(), error.sent()), (kind, Sent::Answered), "{error}");
                assert!(error.to_string().contains(words), "{error}");
            }
            (result, expected) => panic!("{result:?} {expected:?}"),
        }
    }
}

#[tokio::test]
async fn a_part_that_nobody_asked_for_is_no_file() {
    let (client, _) = answering([Streamed { status: 206, headers: &[], pieces: vec![Bytes(b"abc")] }]);
    let error = download(&client).send().await.unwrap_err();
    assert!(error.is_answer() && error.to_string().contains("a part of the file"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_download_may_take_hours_but_not_stand_still() {
    let slow: Vec<_> = (0..1000).flat_map(|_| [Pause(29), Bytes(b"x")]).collect();
    let (client, _) = answering([ok(&[], &slow)]);
    let began = Instant::now();
    let saved = download(&client).to_writer(&mut Vec::new()).await.unwrap();
    assert_eq!((saved.bytes, began.elapsed().as_secs()), (1000, 29_000));

    for (limit, seconds) in [(None, 30), (Some(7), 7)] {
        let (client, _) = answering([ok(&[], &[Bytes(b"x"), Hang])]);
        let call = download(&client);
        let call = limit.into_iter().fold(call, |call, seconds| call.idle_timeout(Duration::from_secs(seconds)));
        let began = Instant::now();
        let error = call.to_writer(&mut Vec::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), began.elapsed().as_secs()), (ErrorKind::Timeout, Sent::Answered, seconds), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_its_time_is_no_standstill() {
    let (client, _) = answering([ok(&[], &[Bytes(b"a"), Pause(20), Bytes(b"b"), Pause(20), Bytes(b"c")])]);
    let mut answer = download(&client).send().await.unwrap();
    for expected in ["a", "b", "c"] {
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert_eq!(next(&mut *answer).await.unwrap().unwrap(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_fails_before_the_first_byte_is_repeated_by_the_stack() {
    for failure in [TORN, Hang] {
        let (client, journal) = answering([ok(&[], &[failure]), ok(&[], &[Bytes(b"abc")])]);
        let mut written = Vec::new();
        let saved = download(&client).to_writer(&mut written).await.unwrap();
        assert_eq!((written.as_slice(), saved.attempts(), journal.len()), (&b"abc"[..], 2, 2), "{failure:?}");
    }
    let (client, journal) = answering([ok(&[], &[TORN])]);
    let error = download(&client).send().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16(), error.attempts(), journal.len()), (ErrorKind::Interrupted, 200, 5, 5));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_where_its_beginning_is_out_of_hand() {
    let answers = || [ok(&[], &[Bytes(b"abc"), TORN]), ok(&[], &[Bytes(b"abcdef")])];
    let (client, journal) = answering(answers());
    let mut answer = download(&client).send().await.unwrap();
    assert_eq!(next(&mut *answer).await.unwrap().unwrap(), "abc");
    let error = next(&mut *answer).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.operation().unwrap().id), (ErrorKind::Interrupted, Sent::Answered, "things_read"));
    assert!(next(&mut *answer).await.is_none());

    let (other, other_journal) = answering(answers());
    let error = download(&other).to_writer(&mut Vec::new()).await.unwrap_err();
    assert_eq!((error.kind(), journal.len(), other_journal.len()), (ErrorKind::Interrupted, 1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_file_whose_body_breaks_off_is_downloaded_anew() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    let answers = [
        ok(&[], &[Bytes(b"first and longest"), TORN]),
        ok(&[("content-length", "9")], &[Bytes(b"short")]),
        ok(&[], &[Bytes(b"x"), Hang]),
        ok(&[], &[Bytes(b"who"), Bytes(b"le")]),
    ];
    let (client, journal) = answering(answers);
    let (callback, told) = recorder();
    let saved = download(&client).on_progress(callback).to_file(&path).await.unwrap();
    assert_eq!((fs::read(&path).unwrap(), saved.bytes, saved.restarts, journal.len()), (b"whole".to_vec(), 5, 3, 4));
    let told: Vec<_> = told.lock().unwrap().iter().map(|(bytes, _)| *bytes).collect();
    assert_eq!(told, [0, 17, 0, 5, 0, 1, 0, 3, 5]);
    assert_eq!(names(directory.path()), ["a.txt"]);
}

#[tokio::test(start_paused = true)]
async fn all_attempts_for_a_file_together_are_no_more_than_max_retries_allows() {
    let directory = tempfile::tempdir().unwrap();
    let unavailable = || Streamed { status: 503, headers: &[], pieces: Vec::new() };
    let torn = || ok(&[], &[Bytes(b"x"), TORN]);
    let cases = [
        (vec![torn()], 4, 5, ErrorKind::Interrupted),
        (vec![torn()], 0, 1, ErrorKind::Interrupted),
        (vec![unavailable(), unavailable(), torn(), unavailable()], 4, 5, ErrorKind::Status),
        (vec![unavailable(), torn()], 3, 4, ErrorKind::Interrupted),
    ];
    for (answers, max_retries, attempts, kind) in cases {
        let (client, journal) = answering(answers);
        let client = client.with(Options::new().max_retries(max_retries));
        let error = download(&client).to_file(directory.path().join("a")).await.unwrap_err();
        assert_eq!((journal.len(), error.attempts(), error.kind()), (attempts, attempts as u32, kind), "{error}");
        assert!(error.is_exhausted(), "{error}");
    }
    let (client, journal) = answering([torn()]);
    while client.retry_budget().withdraw() {}
    let error = download(&client).to_file(directory.path().join("a")).await.unwrap_err();
    assert!(journal.len() == 1 && error.is_exhausted(), "the budget is spent: {error}");
    assert!(names(directory.path()).is_empty());
}

#[tokio::test(start_paused = true)]
async fn whatever_fails_leaves_neither_half_a_file_nor_its_part() {
    let cases = [
        ("refused", Streamed { status: 404, headers: &[], pieces: vec![Bytes(b"{}")] }),
        ("redirected nowhere", Streamed { status: 302, headers: &[], pieces: Vec::new() }),
        ("torn", ok(&[], &[Bytes(b"abc"), TORN])),
        ("short", ok(&[("content-length", "6")], &[Bytes(b"abc")])),
        ("stuck", ok(&[], &[Bytes(b"abc"), Hang])),
        ("too large", ok(&[], &[Bytes(b"abc"), Bytes(b"0123456789")])),
        ("announced as too large", ok(&[("content-length", "11")], &[Bytes(b"abc")])),
    ];
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    for is_there in [false, true] {
        if is_there {
            fs::write(&path, "before").unwrap();
        }
        for (name, answer) in &cases {
            let (client, _) = answering([answer.clone()]);
            download(&client).limit(10).overwrite(true).to_file(&path).await.unwrap_err();
            assert_eq!(names(directory.path()), ["a.txt"][..usize::from(is_there)], "{name}");
            assert_eq!(fs::read(&path).ok(), is_there.then(|| b"before".to_vec()), "{name}");
        }
    }
}

#[tokio::test]
async fn until_the_end_the_bytes_are_in_a_file_of_another_name_that_goes_when_the_future_is_dropped() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    let (client, _) = answering([ok(&[], &[Bytes(b"abc"), Hang])]);
    let (reached, there) = tokio::sync::oneshot::channel();
    let mut reached = Some(reached);
    let progress = move |bytes, _| {
        if bytes == 3 {
            reached.take().unwrap().send(()).unwrap();
        }
    };
    let running = tokio::spawn(download(&client).on_progress(progress).to_file(&path));
    there.await.unwrap();
    let [part] = &names(directory.path())[..] else { panic!("{:?}", names(directory.path())) };
    assert!(part.starts_with(".a.txt.") && part.ends_with(".part") && part.len() == ".a.txt..part".len() + 32, "{part}");
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());
    assert!(names(directory.path()).is_empty());
}

#[tokio::test]
async fn the_name_of_a_part_follows_from_the_injected_randomness_and_is_never_that_of_a_file() {
    let directory = tempfile::tempdir().unwrap();
    let random = SeededRandom::new(1);
    // What the first name would be is taken, by somebody who guessed it.
    let first = format!(".a.{:016x}{:016x}.part", crate::Random::next_u64(&random), crate::Random::next_u64(&random));
    fs::write(directory.path().join(&first), "not ours").unwrap();
    let transport = |_: Request| {
        let mut response = Response::new(StatusCode::OK);
        response.body = body([Bytes(b"abc")]);
        std::future::ready(Ok(response))
    };
    let client = builder().random(SeededRandom::new(1)).transport(transport).build().unwrap();
    download(&client).to_file(directory.path().join("a")).await.unwrap();
    assert_eq!(names(directory.path()), [first.as_str(), "a"]);
    assert_eq!(fs::read(directory.path().join(&first)).unwrap(), b"not ours");
}

#[tokio::test]
async fn a_file_is_overwritten_only_if_that_is_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    fs::write(&path, "old").unwrap();
    let (client, journal) = answering([ok(&[], &[Bytes(b"new")])]);
    let error = download(&client).to_file(&path).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.attempts(), journal.len()), (ErrorKind::Invalid, Sent::Never, 0, 0));
    assert!(error.to_string().contains("a.txt exists"), "{error}");
    assert_eq!((names(directory.path()), fs::read(&path).unwrap()), (vec!["a.txt".to_owned()], b"old".to_vec()));

    download(&client).overwrite(true).to_file(&path).await.unwrap();
    assert_eq!((names(directory.path()), fs::read(&path).unwrap()), (vec!["a.txt".to_owned()], b"new".to_vec()));
}

#[tokio::test]
async fn a_file_that_comes_about_in_the_meantime_is_not_overwritten() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.txt");
    for (overwrite, content) in [(false, "theirs"), (true, "ours")] {
        let _ = fs::remove_file(&path);
        let (client, _) = answering([ok(&[], &[Bytes(b"ours")])]);
        let theirs = path.clone();
        let call = download(&client).overwrite(overwrite).on_progress(move |_, _| fs::write(&theirs, "theirs").unwrap());
        let result = call.to_file(&path).await;
        assert_eq!(result.as_ref().err().map(|error| error.sent()), (!overwrite).then_some(Sent::Answered), "{result:?}");
        assert_eq!((names(directory.path()), fs::read(&path).unwrap()), (vec!["a.txt".to_owned()], content.as_bytes().to_vec()));
    }
}

#[tokio::test]
async fn where_no_file_can_be_made_nothing_is_sent() {
    let directory = tempfile::tempdir().unwrap();
    let (client, journal) = answering([ok(&[], &[])]);
    for path in [directory.path().to_owned(), directory.path().join("missing/a.txt"), "/".into(), "".into(), "..".into()] {
        let error = download(&client).overwrite(true).to_file(&path).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), journal.len()), (ErrorKind::Invalid, Sent::Never, 0), "{path:?} {error}");
    }
}

#[tokio::test]
async fn a_file_larger_than_what_is_written_at_once_arrives_whole() {
    const PIECE: &[u8] = &[7; 100_000];
    let (client, _) = answering([ok(&[], &[Bytes(PIECE); 13])]);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("large");
    let saved = download(&client).to_file(&path).await.unwrap();
    assert_eq!((saved.bytes, fs::read(&path).unwrap() == PIECE.repeat(13)), (1_300_000, true));
}

#[tokio::test]
async fn a_redirect_to_a_storage_is_followed_without_the_credential() {
    let (storage, stored) = serve_and_record(|_| "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc".to_owned()).await;
    let target = format!("HTTP/1.1 302 Found\r\nlocation: {storage}/file?sig=1\r\ncontent-length: 0\r\n\r\n");
    let (platform, asked) = serve_and_record(move |_| target.clone()).await;
    let client = builder().base_url(platform).build().unwrap();
    let mut written = Vec::new();
    download(&client).to_writer(&mut written).await.unwrap();
    assert_eq!(written, b"abc");
    let (asked, stored) = (asked.lock().unwrap().concat(), stored.lock().unwrap().concat());
    assert!(asked.contains("x-api-key: key-canary") && asked.starts_with("GET /v1/things"), "{asked}");
    assert!(!stored.contains("canary") && stored.starts_with("GET /file?sig=1"), "{stored}");
}

#[tokio::test]
async fn over_a_socket_a_body_that_ends_early_is_no_file() {
    let directory = tempfile::tempdir().unwrap();
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
        "HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n",
    ] {
        let client = builder().base_url(serve(move |_| answer).await).max_retries(1).build().unwrap();
        let error = download(&client).to_file(directory.path().join("a")).await.unwrap_err();
        assert!(names(directory.path()).is_empty(), "{answer:?} {error}");
    }
    let halves = |connection| match connection {
        0 => "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc",
        _ => "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabcdef",
    };
    let client = builder().base_url(serve(halves).await).build().unwrap();
    let saved = download(&client).to_file(directory.path().join("a")).await.unwrap();
    assert_eq!((fs::read(directory.path().join("a")).unwrap(), saved.restarts), (b"abcdef".to_vec(), 1));
}

#[tokio::test]
async fn an_address_outside_the_spec_can_be_downloaded_too() {
    let (client, journal) = answering([ok(&[], &[Bytes(b"abc")])]);
    let mut written = Vec::new();
    client.download(client.request(Method::GET, "/any")).to_writer(&mut written).await.unwrap();
    assert_eq!((written.as_slice(), journal.len()), (&b"abc"[..], 1));
    assert_eq!(Operation::raw(&Method::GET).id, "request");
}

#[tokio::test]
async fn a_body_that_only_the_end_of_the_connection_ends_is_no_file_unless_that_is_accepted() {
    let unframed = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nhalf of it";
    let empty = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let framed = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\nhalf of it";
    let chunked = "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\na\r\nhalf of it\r\n0\r\n\r\n";
    for (answer, accept, bytes) in [
        (unframed, false, None),
        (unframed, true, Some(10)),
        (empty, false, None),
        (empty, true, Some(0)),
        (framed, false, Some(10)),
        (chunked, false, Some(10)),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let client = builder().base_url(serve(move |_| answer).await).build().unwrap();
        let saved = download(&client).accept_unframed(accept).to_file(directory.path().join("a")).await;
        assert_eq!(saved.as_ref().ok().map(|saved| saved.bytes), bytes, "{answer:?} {accept}");
        assert_eq!(names(directory.path()).len(), usize::from(bytes.is_some()), "{answer:?} {accept}");
        if let Err(error) = saved {
            assert!(error.is_answer() && error.advice().unwrap().contains("accept_unframed"), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_begun_anew_shares_the_deadline_of_the_first_beginning() {
    let directory = tempfile::tempdir().unwrap();
    let slow = ok(&[("content-length", "6")], &[Bytes(b"abc"), Pause(20), TORN]);
    let (client, journal) = answering([slow]);
    let client = client.with(Options::new().deadline(Duration::from_secs(30)).max_retries(100));
    let began = Instant::now();
    download(&client).to_file(directory.path().join("a")).await.unwrap_err();
    // The second beginning falls within the deadline, and a third would not.
    assert_eq!((journal.len(), began.elapsed() < Duration::from_secs(60)), (2, true), "{:?}", began.elapsed());
    assert_eq!(names(directory.path()), Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn a_raw_stream_that_stands_still_is_an_error_too() {
    let (client, _) = answering([ok(&[], &[Bytes(b"abc"), Piece::Hang])]);
    let client = client.with(Options::new().attempt_timeout(Duration::from_secs(7)));
    let mut stream = client.0.call(&READ).send_stream().await.unwrap().into_inner();
    assert_eq!(next(&mut stream).await.unwrap().unwrap(), "abc");
    let began = Instant::now();
    let error = next(&mut stream).await.unwrap().unwrap_err();
    assert!(error.is_timeout() && began.elapsed() == Duration::from_secs(7), "{error}");
}
