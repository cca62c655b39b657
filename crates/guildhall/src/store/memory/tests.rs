//! Bounded, expiring, and never two winners.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use super::*;

fn value(text: &'static str) -> Bytes {
    Bytes::from_static(text.as_bytes())
}

fn lasting(text: &'static str, seconds: u64) -> Entry {
    Entry::lasting(text, Duration::from_secs(seconds))
}

/// A store, and the seconds that its clock shows.
fn store(capacity: usize) -> (MemoryStore, Arc<AtomicU64>) {
    let seconds = Arc::new(AtomicU64::new(0));
    let clock = {
        let seconds = seconds.clone();
        move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed))
    };
    (MemoryStore::with_capacity(capacity).with_clock(clock), seconds)
}

/// Which of the keys have a value.
async fn kept<const N: usize>(store: &MemoryStore, keys: [&'static str; N]) -> Vec<&'static str> {
    let mut kept = Vec::new();
    for key in keys {
        if store.get(key).await.unwrap().is_some() {
            kept.push(key);
        }
    }
    kept
}

#[tokio::test]
async fn a_swap_happens_only_if_the_value_is_the_expected_one() {
    type Case = (Option<&'static str>, Option<&'static str>, Option<&'static str>, bool, Option<&'static str>);
    let cases: [Case; 9] = [
        (None, None, Some("new"), true, Some("new")),
        (None, None, None, true, None),
        (None, Some("old"), Some("new"), false, None),
        (Some("old"), Some("old"), Some("new"), true, Some("new")),
        (Some("old"), Some("old"), None, true, None),
        (Some("old"), None, Some("new"), false, Some("old")),
        (Some("old"), None, None, false, Some("old")),
        (Some("old"), Some("other"), Some("new"), false, Some("old")),
        (Some("old"), Some("other"), None, false, Some("old")),
    ];
    for (place, (before, expected, entry, swapped, after)) in cases.into_iter().enumerate() {
        let (store, _) = store(10);
        if let Some(before) = before {
            store.put("key", Entry::permanent(before)).await.unwrap();
        }
        assert_eq!(store.swap("key", expected.map(value), entry.map(Entry::permanent)).await.unwrap(), swapped, "case {place}");
        assert_eq!(store.get("key").await.unwrap(), after.map(value), "case {place}");
    }
}

#[tokio::test]
async fn the_short_forms_write_only_where_there_is_nothing_and_remove_only_what_is_expected() {
    let (store, _) = store(10);
    assert!(store.put_if_absent("key", lasting("a", 10)).await.unwrap());
    assert!(!store.put_if_absent("key", lasting("b", 10)).await.unwrap());
    assert!(!store.remove_if("key", value("b")).await.unwrap());
    assert_eq!(store.get("key").await.unwrap(), Some(value("a")));
    assert!(store.remove_if("key", value("a")).await.unwrap());
    assert!(store.is_empty());
}

#[tokio::test]
async fn a_lasting_entry_is_gone_once_its_time_is_over_and_a_permanent_one_never() {
    let (store, seconds) = store(10);
    store.put("short", lasting("a", 10)).await.unwrap();
    store.put("long", lasting("a", 20)).await.unwrap();
    store.put("renewed", lasting("a", 10)).await.unwrap();
    store.put("renewed", lasting("b", 30)).await.unwrap();
    store.put("for ever", Entry::permanent("a")).await.unwrap();
    store.put("as good as", Entry::lasting("a", Duration::MAX)).await.unwrap();
    let keys = ["short", "long", "renewed", "for ever", "as good as"];
    for (now, first) in [(0, 0), (9, 0), (10, 1), (19, 1), (20, 2), (29, 2), (30, 3), (u32::MAX.into(), 3)] {
        seconds.store(now, Ordering::Relaxed);
        assert_eq!(kept(&store, keys).await, keys[first..], "after {now} s");
    }
    // The next write forgets what nobody can read any more.
    store.put("for ever", Entry::permanent("b")).await.unwrap();
    assert_eq!(store.len(), 2);
}

#[tokio::test]
async fn an_expired_value_counts_as_none() {
    let (store, seconds) = store(10);
    store.put("key", lasting("old", 10)).await.unwrap();
    seconds.store(10, Ordering::Relaxed);
    assert!(!store.remove_if("key", value("old")).await.unwrap());
    assert!(store.put_if_absent("key", lasting("new", 10)).await.unwrap());
    assert_eq!(store.get("key").await.unwrap(), Some(value("new")));
}

#[tokio::test]
async fn a_full_store_forgets_the_lasting_entry_that_was_written_longest_ago() {
    let (store, seconds) = store(3);
    store.put("permanent", Entry::permanent("a")).await.unwrap();
    store.put("rewritten", lasting("a", 100)).await.unwrap();
    store.put("older", lasting("a", 200)).await.unwrap();
    store.put("rewritten", lasting("b", 50)).await.unwrap();
    store.put("newest", lasting("a", 1)).await.unwrap();
    assert_eq!(kept(&store, ["permanent", "rewritten", "older", "newest"]).await, ["permanent", "rewritten", "newest"]);
    // What has expired goes first.
    seconds.store(1, Ordering::Relaxed);
    store.put("last", lasting("a", 1)).await.unwrap();
    assert_eq!(kept(&store, ["permanent", "rewritten", "newest", "last"]).await, ["permanent", "rewritten", "last"]);
}

#[tokio::test]
async fn a_store_full_of_permanent_entries_refuses_new_ones_and_keeps_the_old() {
    let (store, _) = store(2);
    store.put("a", Entry::permanent("1")).await.unwrap();
    store.put("b", Entry::permanent("1")).await.unwrap();
    assert!(store.put("c", Entry::permanent("1")).await.is_err());
    assert!(store.put_if_absent("c", lasting("1", 10)).await.is_err());
    store.put("b", Entry::permanent("2")).await.unwrap();
    assert_eq!(kept(&store, ["a", "b", "c"]).await, ["a", "b"]);
    assert!(store.remove_if("a", value("1")).await.unwrap());
    store.put("c", Entry::permanent("1")).await.unwrap();
}

#[tokio::test]
async fn the_bookkeeping_never_grows_beyond_the_capacity() {
    let (store, seconds) = store(8);
    for step in 0..10_000_u64 {
        seconds.store(step / 100, Ordering::Relaxed);
        let key = format!("{}", step * 7 % 23);
        match step % 5 {
            0 => drop(store.remove_if(&key, value("a")).await.unwrap()),
            _ => store.put(&key, lasting("a", step % 13)).await.unwrap(),
        }
        let memory = lock(&store.memory);
        let sizes = (memory.slots.len(), memory.by_end.len(), memory.by_age.len());
        assert!(sizes.0 <= 8 && sizes.1 == sizes.0 && sizes.2 == sizes.0, "step {step}: {sizes:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_swap_of_many_at_once_is_lost() {
    let store = Arc::new(MemoryStore::new());
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..100 {
                    loop {
                        let before = store.get("count").await.unwrap();
                        let count: u32 = before.as_deref().map_or(0, |text| std::str::from_utf8(text).unwrap().parse().unwrap());
                        if store.swap("count", before, Some(Entry::permanent((count + 1).to_string()))).await.unwrap() {
                            break;
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(store.get("count").await.unwrap(), Some(value("1600")));
}

#[test]
fn a_value_is_never_printed() {
    let store = MemoryStore::new();
    let entry = Entry::permanent("canary");
    assert!(!format!("{entry:?} {store:?}").contains("canary"));
}
