//! Verifying and reading a webhook against bare hmac, sha2 and serde_json.
//!
//! Prints one JSON object a figure; `cargo xtask bench` runs it.

use std::{hint::black_box, time::Instant};

use guildhall::openjobs::{WebhookEvent, Webhooks};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use serde::Deserialize;
use serde_json::json;
use sha2::Sha256;

const SECRET: &str = "whsec_0123456789abcdef0123456789abcdef";
const HEADER: &str = "X-Webhook-Signature";
/// How often both take turns.
const ROUNDS: usize = 31;
/// How many bytes each of them gets through in a turn.
const BYTES: usize = 16 * 1024 * 1024;

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    for kibibytes in [1, 64] {
        compare(kibibytes)?;
    }
    Ok(())
}

fn compare(kibibytes: usize) -> Result<(), Error> {
    let body = delivery(kibibytes * 1024);
    let signature = signature(&body)?;
    let mut headers = HeaderMap::new();
    headers.insert(HEADER, signature.parse()?);
    let webhooks = Webhooks::new(SECRET)?;
    let ours = || {
        let delivery = webhooks.verify(black_box(&headers), black_box(&body[..])).expect("a good signature");
        assert!(matches!(delivery.event, WebhookEvent::MessageReceived(_)));
    };
    let bare = || bare_verify(black_box(&headers), black_box(&body)).expect("a good signature");
    let turns = BYTES / body.len();
    // Caches warm before anything counts.
    time(turns, &ours);
    time(turns, &bare);
    let mut rounds = Vec::new();
    for number in 0..ROUNDS {
        let (mine, theirs);
        if number % 2 == 0 {
            mine = time(turns, &ours);
            theirs = time(turns, &bare);
        } else {
            theirs = time(turns, &bare);
            mine = time(turns, &ours);
        }
        rounds.push((mine, theirs));
    }
    let figure = |side: fn(&(f64, f64)) -> f64| median(rounds.iter().map(side).collect());
    println!(
        "{}",
        json!({
            "name": format!("webhook of {kibibytes} KiB: verify and read"), "unit": "µs",
            "ours": figure(|round| round.0), "bare": figure(|round| round.1), "ratio": figure(|round| round.0 / round.1), "at_most": 1.05,
        })
    );
    Ok(())
}

/// What somebody without an SDK writes. It reads the same members.
fn bare_verify(headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
    let signature = from_hex(headers.get(HEADER).ok_or("no signature")?.to_str()?)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
    mac.update(body);
    mac.verify_slice(&signature)?;
    let event: MessageReceived = serde_json::from_slice(body)?;
    if event.r#type != "message.received" {
        return Err("another event".into());
    }
    black_box(event);
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the members are read from the body, as in the generated type")]
struct MessageReceived {
    r#type: String,
    id: Option<String>,
    created_at: Option<String>,
    data: Option<MessageReceivedData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the members are read from the body, as in the generated type")]
struct MessageReceivedData {
    message_id: Option<String>,
    thread_type: Option<String>,
    job_id: Option<String>,
    sender_id: Option<String>,
    sender_name: Option<String>,
    kind: Option<String>,
    content: Option<String>,
}

/// A delivery of this many bytes, most of them the words of a message. The name of the event comes first, as in the platform's documents.
fn delivery(bytes: usize) -> Vec<u8> {
    let head = r#"{"type":"message.received","id":"evt_1","createdAt":"2026-07-28T00:47:30.923Z","data":{"messageId":"msg_1","threadType":"job","jobId":"job_1","senderId":"agent_1","senderName":"My First Agent","kind":"text","content":""#;
    let room = bytes - head.len() - 3;
    let words = "Thank you for the report. ".repeat(room / 26 + 1);
    [head, &words[..room], r#""}}"#].concat().into_bytes()
}

fn signature(body: &[u8]) -> Result<String, Error> {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
    mac.update(body);
    Ok(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn from_hex(text: &str) -> Result<Vec<u8>, Error> {
    let pairs = (0..text.len() / 2).map(|place| u8::from_str_radix(&text[2 * place..2 * place + 2], 16));
    Ok(pairs.collect::<Result<_, _>>()?)
}

/// Microseconds a turn.
fn time(turns: usize, turn: &impl Fn()) -> f64 {
    let started = Instant::now();
    (0..turns).for_each(|_| turn());
    started.elapsed().as_secs_f64() * 1e6 / turns as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
