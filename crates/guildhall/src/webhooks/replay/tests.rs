//! Once, and once again if it failed: with a clock that stands still unless moved.

use std::sync::{
    Mutex,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use guildhall_runtime::BoxFuture;

use super::*;
use crate::webhooks::{
    Signer, Webhooks,
    testing::{Parsed, at},
};

type One = Delivery<Parsed<false>>;

/// A guard on a store in memory, and the seconds that both of their clocks show.
fn guard() -> (ReplayGuard, Arc<AtomicU64>) {
    let seconds = Arc::new(AtomicU64::new(1000));
    let clock = {
        let seconds = seconds.clone();
        move || at(seconds.load(Ordering::Relaxed))
    };
    (ReplayGuard::new(MemoryStore::new().with_clock(clock.clone())).with_clock(clock), seconds)
}

fn delivery(body: &'static str) -> One {
    delivery_under("secret", body)
}

fn delivery_under(secret: &str, body: &'static str) -> One {
    let request = Signer::new(One::platform(), secret).unwrap().request("/hook", body).unwrap();
    Webhooks::new(secret).unwrap().verify_request(request).unwrap()
}

impl One {
    fn platform() -> &'static guildhall_runtime::Platform {
        Parsed::<false>::PLATFORM
    }
}

async fn new(guard: &ReplayGuard, delivery: &One) -> Ticket {
    match guard.check(delivery).await.unwrap() {
        Replay::New(ticket) => ticket,
        other => panic!("{other:?} in place of a new delivery"),
    }
}

/// What the guard says, without keeping the claim.
async fn says(guard: &ReplayGuard, delivery: &One) -> &'static str {
    match guard.check(delivery).await.unwrap() {
        Replay::New(_) => "new",
        Replay::Duplicate => "duplicate",
        Replay::InProgress => "in progress",
        Replay::Stale => "stale",
    }
}

#[tokio::test]
async fn a_delivery_is_new_until_it_is_acknowledged_and_a_duplicate_from_then_on() {
    let (guard, _) = guard();
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    drop(new(&guard, &delivery).await);
    new(&guard, &delivery).await.release().await.unwrap();
    let ticket = new(&guard, &delivery).await;
    assert_eq!(says(&guard, &delivery).await, "in progress");
    ticket.ack().await.unwrap();
    assert_eq!(says(&guard, &delivery).await, "duplicate");
}

#[tokio::test]
async fn a_handler_that_panics_or_is_cut_short_gives_the_delivery_back() {
    let (guard, _) = guard();
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    let ticket = new(&guard, &delivery).await;
    let handler = tokio::spawn(async move {
        let _ticket = ticket;
        panic!("as this test wants it");
    });
    assert!(handler.await.unwrap_err().is_panic());
    assert_eq!(says(&guard, &delivery).await, "new");
}

#[tokio::test]
async fn of_many_that_check_at_once_one_handles_it() {
    // A store that yields between the calls of a check, so that the checks meet.
    let guard = ReplayGuard::new(Remote::new(usize::MAX));
    let tickets = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (guard, tickets) = (guard.clone(), tickets.clone());
            tokio::spawn(async move {
                if let Replay::New(ticket) = guard.check(&delivery(r#"{"id":"evt_1"}"#)).await.unwrap() {
                    tickets.lock().unwrap().push(ticket);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(tickets.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_claim_whose_process_died_ends_with_its_lease() {
    let (guard, seconds) = guard();
    let guard = guard.with_lease(Duration::from_secs(60));
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    std::mem::forget(new(&guard, &delivery).await);
    for (now, expected) in [(1059, "in progress"), (1060, "new")] {
        seconds.store(now, Ordering::Relaxed);
        assert_eq!(says(&guard, &delivery).await, expected, "{now}");
    }
}

#[tokio::test]
async fn who_lost_a_claim_to_the_lease_cannot_give_back_that_of_another() {
    let (guard, seconds) = guard();
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    let [slow_and_dropped, slow_and_released] = {
        let first = new(&guard, &delivery).await;
        seconds.fetch_add(60, Ordering::Relaxed);
        let second = new(&guard, &delivery).await;
        seconds.fetch_add(60, Ordering::Relaxed);
        [first, second]
    };
    let current = new(&guard, &delivery).await;
    drop(slow_and_dropped);
    slow_and_released.release().await.unwrap();
    assert_eq!(says(&guard, &delivery).await, "in progress");
    current.ack().await.unwrap();
    assert_eq!(says(&guard, &delivery).await, "duplicate");
}

#[tokio::test]
async fn what_was_seen_is_forgotten_after_the_time_set_and_not_before() {
    let (guard, seconds) = guard();
    let guard = guard.with_memory(Duration::from_secs(3600));
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    new(&guard, &delivery).await.ack().await.unwrap();
    for (now, expected) in [(4599, "duplicate"), (4600, "new")] {
        seconds.store(now, Ordering::Relaxed);
        assert_eq!(says(&guard, &delivery).await, expected, "{now}");
    }
}

#[tokio::test]
async fn a_resend_under_a_rotated_secret_is_a_duplicate_and_another_scope_is_another_memory() {
    let (guard, _) = guard();
    for body in [r#"{"id":"evt_1"}"#, r#"{"without":"an id"}"#] {
        new(&guard, &delivery_under("old", body)).await.ack().await.unwrap();
        assert_eq!(says(&guard, &delivery_under("new", body)).await, "duplicate", "{body}");
        assert_eq!(says(&guard.clone().with_scope("other endpoint"), &delivery(body)).await, "new", "{body}");
    }
}

#[tokio::test]
async fn a_window_refuses_what_was_sent_outside_of_it_and_lets_pass_what_does_not_tell() {
    let (guard, _) = guard();
    let windowed = guard.clone().with_window(Duration::from_secs(300));
    let cases = [
        (r#"{"sentAt":699}"#, "stale"),
        (r#"{"sentAt":700}"#, "new"),
        (r#"{"sentAt":1000}"#, "new"),
        (r#"{"sentAt":1300}"#, "new"),
        (r#"{"sentAt":1301}"#, "stale"),
        (r#"{"id":"evt_1"}"#, "new"),
    ];
    for (body, expected) in cases {
        assert_eq!(says(&windowed, &delivery(body)).await, expected, "{body}");
        assert_eq!(says(&guard, &delivery(body)).await, "new", "{body}");
    }
}

/// A store over a memory, which answers only after a yield, and fails when told.
struct Remote {
    memory: MemoryStore,
    calls_until_failure: AtomicUsize,
}

impl Remote {
    fn new(calls_until_failure: usize) -> Arc<Self> {
        Arc::new(Self { memory: MemoryStore::new(), calls_until_failure: AtomicUsize::new(calls_until_failure) })
    }

    fn later<T: Send + 'static>(&self, answer: BoxFuture<Result<T, Error>>) -> BoxFuture<Result<T, Error>> {
        let spent = self.calls_until_failure.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err();
        Box::pin(async move {
            tokio::task::yield_now().await;
            if spent { Err(Error::new(guildhall_runtime::ErrorKind::Other, "the store is down")) } else { answer.await }
        })
    }
}

impl Store for Remote {
    fn get(&self, key: &str) -> BoxFuture<Result<Option<Bytes>, Error>> {
        self.later(self.memory.get(key))
    }

    fn put(&self, key: &str, entry: Entry) -> BoxFuture<Result<(), Error>> {
        self.later(self.memory.put(key, entry))
    }

    fn swap(&self, key: &str, expected: Option<Bytes>, entry: Option<Entry>) -> BoxFuture<Result<bool, Error>> {
        self.later(self.memory.swap(key, expected, entry))
    }
}

#[tokio::test]
async fn a_ticket_that_is_dropped_is_given_back_even_if_the_store_takes_its_time() {
    let guard = ReplayGuard::new(Remote::new(usize::MAX));
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    drop(new(&guard, &delivery).await);
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    assert_eq!(says(&guard, &delivery).await, "new");
}

#[tokio::test]
async fn a_store_that_fails_never_makes_a_delivery_new() {
    let delivery = delivery(r#"{"id":"evt_1"}"#);
    assert!(ReplayGuard::new(Remote::new(0)).check(&delivery).await.is_err());

    let store = Remote::new(1);
    let guard = ReplayGuard::new(store.clone());
    let ticket = new(&guard, &delivery).await;
    assert!(ticket.ack().await.is_err());
    store.calls_until_failure.store(usize::MAX, Ordering::Relaxed);
    // The work was done, so it is not handed to the next one at once.
    assert_eq!(says(&guard, &delivery).await, "in progress");
}
