//! Streams over many connections, in process with paused time, and over sockets where HTTP itself matters.

use std::sync::{Arc, Mutex};

use guildhall_runtime::{Error, ErrorKind, Sent};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::Instant,
};

use super::*;
use crate::{
    Client, Options, Random,
    stack::testing::{
        READ, TestPlatform, builder,
        pieces::{
            Journal,
            Piece::{self, Bytes, Fail, Hang, Pause},
            Streamed, answering, answering_with,
        },
    },
};

const TORN: Piece = Fail(ErrorKind::Interrupted);

fn stream(pieces: &[Piece]) -> Streamed {
    Streamed { status: 200, headers: &[("content-type", "text/event-stream")], pieces: pieces.to_vec() }
}

fn status(status: u16) -> Streamed {
    Streamed { status, headers: &[], pieces: Vec::new() }
}

/// Ends the stream, so that a test does.
fn over() -> Streamed {
    status(204)
}

fn subscribe(client: &Client<TestPlatform>) -> Subscription<Frame> {
    client.subscribe(client.0.call(&READ))
}

/// The data of all frames, and the error that the stream ends with, if it does.
async fn run(mut frames: Frames) -> (Vec<String>, Option<Error>) {
    let mut data = Vec::new();
    while let Some(frame) = frames.next().await {
        match frame {
            Ok(frame) => data.push(frame.data),
            Err(error) => {
                assert!(frames.next().await.is_none(), "an error is the last item");
                assert_eq!(error.operation().unwrap().id, "things_read");
                return (data, Some(error));
            }
        }
    }
    assert!(frames.next().await.is_none());
    (data, None)
}

/// Randomness that makes every wait as long, or as short, as it can be.
struct Fixed(u64);

impl Random for Fixed {
    fn next_u64(&self) -> u64 {
        self.0
    }
}

const LONGEST: Fixed = Fixed(u64::MAX);
const SHORTEST: Fixed = Fixed(0);

fn with_waits(random: Fixed, answers: impl IntoIterator<Item = Streamed>) -> (Client<TestPlatform>, Journal) {
    answering_with(builder().random(random), answers)
}

fn last_event_ids(journal: &Journal) -> Vec<Option<String>> {
    let id = |request| journal.headers(request).get("last-event-id").map(|id| String::from_utf8(id.as_bytes().to_vec()).unwrap());
    (0..journal.len()).map(id).collect()
}

#[tokio::test]
async fn a_connection_goes_through_the_whole_stack_and_not_before_it_is_polled() {
    let (client, journal) = answering([stream(&[Bytes(b"data: a\n\n")]), over()]);
    let mut frames = subscribe(&client).frames();
    assert_eq!(journal.len(), 0);
    assert_eq!(frames.next().await.unwrap().unwrap(), Frame::new("message", "a"));
    let headers = journal.headers(0);
    let expected = [("accept", "text/event-stream"), ("cache-control", "no-store"), ("x-api-key", "key-canary")];
    assert!(expected.iter().all(|(name, value)| headers[*name] == *value), "{headers:?}");
    assert!(headers.contains_key("user-agent") && !headers.contains_key("last-event-id"));
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_breaks_off_is_taken_up_after_the_last_id() {
    for end in [&[][..], &[TORN], &[Hang], &[Bytes(b"id: 8\ndata: half"), TORN]] {
        let first: Vec<_> = [Bytes(b"id: 7\ndata: a\n\ndata: b\n\n")].iter().chain(end).copied().collect();
        let (client, journal) = answering([stream(&first), stream(&[Bytes(b"data: c\n\n")]), over()]);
        let (data, error) = run(subscribe(&client).frames()).await;
        assert!(error.is_none(), "{end:?} {error:?}");
        assert_eq!(data, ["a", "b", "c"], "{end:?}");
        assert_eq!(last_event_ids(&journal), [None, Some("7".to_owned()), Some("7".to_owned())], "{end:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_30_seconds_and_begin_anew_after_a_frame() {
    let frame = || stream(&[Bytes(b"data: a\n\n")]);
    let answers = [frame()].into_iter().chain((0..7).map(|_| stream(&[]))).chain([frame(), status(503), status(0), over()]);
    let answers: Vec<_> = answers.collect();
    let (client, journal) = with_waits(LONGEST, answers.clone());
    let (data, error) = run(subscribe(&client).frames()).await;
    assert!(data == ["a", "a"] && error.is_none(), "{error:?}");
    let gaps: Vec<_> = journal.gaps().iter().map(|gap| gap.round()).collect();
    assert_eq!(gaps, [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0, 1.0, 2.0, 4.0]);

    let (client, journal) = with_waits(SHORTEST, answers);
    run(subscribe(&client).frames()).await;
    assert!(journal.len() == 12 && journal.gaps().iter().all(|gap| *gap < 0.01), "{:?}", journal.gaps());
}

#[tokio::test(start_paused = true)]
async fn a_comment_does_not_set_the_back_off_back() {
    let commented = || stream(&[Bytes(b": hello\n\n")]);
    let (client, journal) = with_waits(LONGEST, [commented(), commented(), commented(), over()]);
    run(subscribe(&client).frames()).await;
    let gaps: Vec<_> = journal.gaps().iter().map(|gap| gap.round()).collect();
    assert_eq!(gaps, [1.0, 2.0, 4.0]);
}

#[tokio::test(start_paused = true)]
async fn retry_sets_the_base_and_neither_it_nor_retry_after_is_undercut() {
    let busy = |seconds| Streamed { status: 503, headers: seconds, pieces: Vec::new() };
    // First answer, further answers, the longest and the shortest waits.
    let cases = [
        (Bytes(b"retry: 5000\ndata: a\n\n"), vec![], vec![5.0], vec![5.0]),
        (Bytes(b"retry: 5000\ndata: a\n\n"), vec![stream(&[]), status(0)], vec![5.0, 10.0, 20.0], vec![5.0, 5.0, 5.0]),
        (Bytes(b"retry: 5000\n"), vec![], vec![5.0], vec![5.0]),
        (Bytes(b"retry: 40000\ndata: a\n\n"), vec![stream(&[])], vec![40.0, 40.0], vec![40.0, 40.0]),
        (Bytes(b"retry: 0\ndata: a\n\n"), vec![stream(&[]), stream(&[])], vec![0.1, 0.2, 0.4], vec![0.1, 0.1, 0.1]),
        (Bytes(b"retry: 99999999999999999999\ndata: a\n\n"), vec![], vec![300.0], vec![300.0]),
        (Bytes(b"retry: 5000\nretry: 2000\ndata: a\n\n"), vec![], vec![2.0], vec![2.0]),
        (Bytes(b"retry: now\ndata: a\n\n"), vec![], vec![1.0], vec![0.0]),
        (Bytes(b"data: a\n\n"), vec![busy(&[("retry-after", "77")])], vec![1.0, 77.0], vec![0.0, 77.0]),
    ];
    for (first, further, longest, shortest) in cases {
        for (random, expected) in [(LONGEST, longest), (SHORTEST, shortest)] {
            let answers = [stream(&[first])].into_iter().chain(further.clone()).chain([over()]);
            let (client, journal) = with_waits(random, answers);
            run(subscribe(&client).frames()).await;
            let gaps: Vec<_> = journal.gaps().iter().map(|gap| (gap * 10.0).round() / 10.0).collect();
            assert_eq!(gaps, expected, "{first:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_jitter_comes_from_the_injected_randomness() {
    let mut gaps = Vec::new();
    for seed in [1, 1, 2] {
        let answers = [stream(&[]), stream(&[]), stream(&[]), over()];
        let (client, journal) = answering_with(builder().random(crate::SeededRandom::new(seed)), answers);
        run(subscribe(&client).frames()).await;
        gaps.push(journal.gaps());
    }
    assert!(gaps[0] == gaps[1] && gaps[1] != gaps[2], "{gaps:?}");
}

#[tokio::test(start_paused = true)]
async fn silence_breaks_a_connection_and_a_comment_keeps_it() {
    let kept: Vec<_> = (0..1000).flat_map(|_| [Pause(89), Bytes(b":\n")]).chain([Bytes(b"data: late\n\n")]).collect();
    let (client, journal) = answering([stream(&kept), over()]);
    let mut frames = subscribe(&client).frames();
    let began = Instant::now();
    assert_eq!(frames.next().await.unwrap().unwrap().data, "late");
    assert_eq!((began.elapsed().as_secs(), journal.len()), (89_000, 1), "neither deadline nor the time of an attempt counts");

    for (limit, seconds) in [(None, 90.0), (Some(7), 7.0)] {
        let (client, journal) = with_waits(SHORTEST, [stream(&[Bytes(b"data: a\n\n"), Hang]), over()]);
        let subscription = subscribe(&client);
        let frames = limit.into_iter().fold(subscription, |it, seconds| it.idle_timeout(Duration::from_secs(seconds))).frames();
        assert!(run(frames).await.1.is_none());
        assert_eq!(journal.gaps().iter().map(|gap| gap.round()).collect::<Vec<_>>(), [seconds]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_its_time_breaks_nothing() {
    let (client, journal) = answering([stream(&[Bytes(b"data: a\n\n"), Pause(60), Bytes(b"data: b\n\n"), Hang])]);
    let mut frames = subscribe(&client).frames();
    for expected in ["a", "b"] {
        assert_eq!(frames.next().await.unwrap().unwrap().data, expected);
        tokio::time::sleep(Duration::from_secs(3600)).await;
    }
    assert_eq!(journal.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_is_not_transient_ends_the_stream_with_an_error() {
    for refusal in [400, 401, 402, 403, 404, 409, 410, 422, 501] {
        for before in [0, 1] {
            let answers = (0..before).map(|_| stream(&[Bytes(b"data: a\n\n")])).chain([status(refusal), stream(&[])]);
            let (client, journal) = answering(answers);
            let (data, error) = run(subscribe(&client).frames()).await;
            let error = error.unwrap();
            assert_eq!((error.status().unwrap().as_u16(), data.len(), journal.len()), (refusal, before, before + 1), "{error}");
            assert!(error.kind() == ErrorKind::Status && !error.is_exhausted());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_transient_failure_is_tried_again_with_the_waits_of_the_stream_and_no_other() {
    for transient in [408, 425, 429, 500, 502, 503, 504, 0] {
        let (client, journal) =
            with_waits(LONGEST, [stream(&[Bytes(b"data: a\n\n")]), status(transient), stream(&[Bytes(b"data: b\n\n")]), over()]);
        let (data, error) = run(subscribe(&client).frames()).await;
        assert!(data == ["a", "b"] && error.is_none(), "{transient} {error:?}");
        assert_eq!(journal.gaps().iter().map(|gap| gap.round()).collect::<Vec<_>>(), [1.0, 2.0, 1.0], "{transient}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_first_connection_is_a_call_like_any_other() {
    for transient in [503, 0] {
        let (client, journal) = answering([status(transient), status(transient), stream(&[Bytes(b"data: a\n\n")]), over()]);
        assert_eq!(run(subscribe(&client).frames()).await.0, ["a"]);
        assert_eq!(journal.len(), 4);

        let (client, journal) = answering([status(transient)]);
        let (_, error) = run(subscribe(&client.with(Options::new().max_retries(2))).frames()).await;
        let error = error.unwrap();
        assert_eq!((error.attempts(), journal.len(), error.is_exhausted()), (3, 3, true), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn too_many_connections_in_vain_end_the_stream_with_an_error() {
    let begun = || stream(&[Bytes(b"data: a\n\n")]);
    let cases = [
        (status(503), None, 31, ErrorKind::Status, Sent::Answered),
        (status(0), Some(3), 4, ErrorKind::Connect, Sent::Never),
        (stream(&[]), Some(3), 4, ErrorKind::Interrupted, Sent::Answered),
        (stream(&[TORN]), Some(3), 4, ErrorKind::Interrupted, Sent::Answered),
        (stream(&[Pause(29)]), Some(3), 4, ErrorKind::Interrupted, Sent::Answered),
        (status(503), Some(0), 1, ErrorKind::Interrupted, Sent::Answered),
    ];
    for (vain, max, connections, kind, sent) in cases {
        let (client, journal) = answering([begun(), vain.clone()]);
        let frames = max.into_iter().fold(subscribe(&client), Subscription::max_reconnects).frames();
        let (data, error) = run(frames).await;
        let error = error.unwrap();
        assert_eq!((data.len(), journal.len(), error.kind(), error.sent()), (1, connections, kind, sent), "{vain:?} {error}");
        assert!(error.is_exhausted() && error.attempts() as usize == connections - 1, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_lived_was_not_in_vain() {
    // A quiet agent behind a proxy that ends every connection after a while.
    for quiet in [&[Pause(60)][..], &[Bytes(b":\n")], &[Bytes(b"data: a\n\n")], &[Hang]] {
        let answers = (0..100).map(|_| stream(quiet)).chain([over()]);
        let (client, journal) = answering(answers);
        let (_, error) = run(subscribe(&client).max_reconnects(1).frames()).await;
        assert!(error.is_none() && journal.len() == 101, "{quiet:?} {} {error:?}", journal.len());
    }
}

#[tokio::test(start_paused = true)]
async fn no_content_ends_the_stream() {
    for before in [0, 1] {
        let (client, journal) = answering((0..before).map(|_| stream(&[])).chain([over(), stream(&[Bytes(b"data: a\n\n")])]));
        let (data, error) = run(subscribe(&client).frames()).await;
        assert!(data.is_empty() && error.is_none() && journal.len() == before + 1, "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_no_stream_of_events_is_an_error_with_its_first_words() {
    const PAGE: &[u8] = b"<html>Sign in</html>";
    let cases = [
        (200, &[("content-type", "text/html")][..], &[Bytes(PAGE)][..], "<html>Sign in</html>"),
        (200, &[("content-type", "text/event-streams")], &[Bytes(PAGE), Hang], "<html>Sign in</html>"),
        (200, &[], &[Bytes(PAGE), TORN], "<html>Sign in</html>"),
        (200, &[("content-type", "application/json")], &[Bytes(b"{\"key\":\"canary\"}")], "(status 200 OK)"),
        (201, &[("content-type", "text/event-stream")], &[Bytes(b"data: a\n\n")], "data: a"),
    ];
    for (status, headers, pieces, words) in cases {
        let (client, journal) = answering([Streamed { status, headers, pieces: pieces.to_vec() }]);
        let began = Instant::now();
        let (_, error) = run(subscribe(&client).frames()).await;
        let error = error.unwrap();
        assert_eq!((error.kind(), error.status().unwrap().as_u16(), journal.len()), (ErrorKind::Answer, status, 1), "{error}");
        assert!(format!("{error:#}").trim_end().ends_with(words) && !format!("{error:#}").contains("canary"), "{error:#}");
        assert!(began.elapsed() <= Duration::from_secs(1));
    }
    let headers = &[("content-type", "Text/Event-Stream ; charset=utf-8")];
    let (client, _) = answering([Streamed { status: 200, headers, pieces: vec![Bytes(b"data: a\n\n")] }, over()]);
    assert_eq!(run(subscribe(&client).frames()).await.0, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn a_frame_beyond_the_limit_ends_the_stream_after_what_came_before_it() {
    let (client, journal) = answering([stream(&[Bytes(b"data: a\n\ndata: b\n\ndata: 0123456789\n\ndata: c\n\n")])]);
    let (data, error) = run(subscribe(&client).frame_limit(10).frames()).await;
    assert_eq!((data, journal.len()), (vec!["a".to_owned(), "b".to_owned()], 1));
    assert!(error.unwrap().to_string().contains("larger than the limit of 10 bytes"));

    let long: &'static [u8] = Box::leak(format!("data: {}\n\n", "x".repeat(1024 * 1024)).into_bytes().into_boxed_slice());
    let (client, _) = answering([stream(&[Bytes(long)])]);
    assert!(run(subscribe(&client).frames()).await.1.unwrap().is_answer(), "1 MiB unless set");
}

#[tokio::test(start_paused = true)]
async fn the_last_id_is_that_of_what_was_handed_over() {
    let (client, journal) = answering([stream(&[Bytes(b"id: 1\ndata: a\n\ndata: b\n\nid: 2\ndata: c\n\nid: 3\n\n")]), over()]);
    let mut frames = subscribe(&client).last_event_id("0").frames();
    assert_eq!(frames.last_event_id(), Some("0"));
    for expected in ["1", "1", "2"] {
        frames.next().await.unwrap().unwrap();
        assert_eq!(frames.last_event_id(), Some(expected));
    }
    assert!(frames.next().await.is_none());
    assert_eq!((frames.last_event_id(), last_event_ids(&journal)), (Some("3"), vec![Some("0".to_owned()), Some("3".to_owned())]));
}

#[tokio::test(start_paused = true)]
async fn an_id_goes_back_if_there_is_one_and_a_header_can_hold_it() {
    let long = Box::leak(format!("id: {}\ndata: a\n\n", "x".repeat(4097)).into_bytes().into_boxed_slice());
    let cases: [(&'static [u8], Option<&str>); 6] = [
        (b"id: 7\ndata: a\n\n", Some("7")),
        ("id: \u{20ac}\ndata: a\n\n".as_bytes(), Some("\u{20ac}")),
        (b"id: 7\ndata: a\n\nid:\ndata: b\n\n", None),
        (b"id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n", Some("7")),
        (b"id: \x01\ndata: a\n\n", None),
        (long, None),
    ];
    for (bytes, expected) in cases {
        let (client, journal) = answering([stream(&[Bytes(bytes)]), over()]);
        let (_, error) = run(subscribe(&client).frames()).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(last_event_ids(&journal)[1].as_deref(), expected);
    }
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_not_followed() {
    let headers = &[("location", "https://evil.example/events")];
    let (client, journal) = answering([Streamed { status: 302, headers, pieces: Vec::new() }]);
    let (_, error) = run(subscribe(&client).frames()).await;
    assert!(error.unwrap().to_string().contains("https://evil.example is not followed") && journal.len() == 1);
}

#[tokio::test]
async fn an_event_comes_with_its_frame() {
    #[derive(Debug, PartialEq)]
    struct Length(usize);
    impl FromFrame for Length {
        fn from_frame(frame: &Frame) -> Self {
            Self(frame.data.len())
        }
    }
    let (client, _) = answering([stream(&[Bytes(b"id: 1\nevent: x\ndata: abc\n\n")]), status(404)]);
    let mut events = Subscription::<Length>::new(client.0.call(&READ), subscribe(&client).tools).events();
    let message = events.next().await.unwrap().unwrap();
    assert_eq!((message.event, message.frame.event.as_str(), events.last_event_id()), (Length(3), "x", Some("1")));
    assert!(events.next().await.unwrap().unwrap_err().is_not_found());
    assert!(events.next().await.is_none());
}

#[test]
fn a_stream_can_be_sent_between_threads() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let (client, _) = answering([over()]);
    sendable(&subscribe(&client));
    sendable(&subscribe(&client).frames());
    sendable(&subscribe(&client).events());
}

/// Reads the head of a request.
async fn head(socket: &mut TcpStream) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(socket.read_u8().await.unwrap());
    }
    String::from_utf8(request).unwrap()
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

#[tokio::test]
async fn over_a_socket_a_stream_is_taken_up_after_its_connection_is_cut() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let mut heads = Vec::new();
        // In the middle of a chunk, of a character, and of a line.
        for rest in ["11\r\nid: 1\ndata: \u{20ac}\n\n\r\n40\r\ndata: \u{20ac}", "10\r\nid: 2\ndata: b\n\nx\r\n0\r\n\r\n"] {
            let (mut socket, _) = listener.accept().await.unwrap();
            heads.push(head(&mut socket).await);
            let bytes = [HEAD, rest.as_bytes()].concat();
            let bytes = if heads.len() == 1 { &bytes[..bytes.len() - 1] } else { &bytes };
            for byte in bytes.chunks(7) {
                socket.write_all(byte).await.unwrap();
                socket.flush().await.unwrap();
            }
            drop(socket);
        }
        let (mut socket, _) = listener.accept().await.unwrap();
        heads.push(head(&mut socket).await);
        socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        heads
    });
    let client = builder().base_url(address).random(SHORTEST).build().unwrap();
    let (data, error) = run(subscribe(&client).frames()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(data, ["\u{20ac}", "b"]);
    let heads = server.await.unwrap();
    let ids: Vec<_> = heads.iter().map(|head| head.lines().find_map(|line| line.strip_prefix("last-event-id: "))).collect();
    assert_eq!(ids, [None, Some("1"), Some("2")]);
}

#[tokio::test]
async fn dropping_the_stream_closes_the_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        head(&mut socket).await;
        socket.write_all(&[HEAD, b"9\r\ndata: a\n\n\r\n"].concat()).await.unwrap();
        socket.read_to_end(&mut Vec::new()).await.unwrap()
    });
    let client = builder().base_url(address).build().unwrap();
    let mut frames = subscribe(&client).frames();
    assert_eq!(frames.next().await.unwrap().unwrap().data, "a");
    drop(frames);
    assert_eq!(server.await.unwrap(), 0, "the client has hung up");
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_would_silence_the_stream_is_an_error_that_tells_it() {
    for (seconds, gaps, told) in [("300", 2, None), ("301", 1, Some(301)), ("86400", 1, Some(86_400))] {
        let headers: &'static [(&str, &str)] = Box::leak(Box::new([("retry-after", seconds)]));
        let busy = Streamed { status: 503, headers, pieces: Vec::new() };
        let (client, journal) = with_waits(SHORTEST, [stream(&[Bytes(b"data: a\n\n")]), busy, over()]);
        let mut frames = subscribe(&client).frames();
        let mut failed = None;
        while let Some(frame) = frames.next().await {
            failed = frame.err();
        }
        assert_eq!(journal.gaps().len(), gaps, "{seconds}");
        assert_eq!(failed.as_ref().and_then(Error::retry_after).map(|wait| wait.as_secs()), told, "{seconds}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_break_is_told_with_the_wait_after_it() {
    let (client, journal) = with_waits(LONGEST, [stream(&[Bytes(b"data: a\n\n")]), status(0), status(503), over()]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    let subscription =
        subscribe(&client).on_break(move |error, wait| telling.lock().unwrap().push((error.kind(), wait.as_secs_f64().round())));
    run(subscription.frames()).await;
    let told = told.lock().unwrap();
    assert_eq!(*told, [(ErrorKind::Interrupted, 1.0), (ErrorKind::Connect, 2.0), (ErrorKind::Status, 4.0)]);
    assert_eq!(journal.gaps().iter().map(|gap| gap.round()).collect::<Vec<_>>(), [1.0, 2.0, 4.0]);
}
