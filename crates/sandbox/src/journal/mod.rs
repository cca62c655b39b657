//! What came in and what went out.

mod entry;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;

pub use self::entry::{DeliveryAttempt, DialectSeen, Entry, Exchange, Violation};

/// How many entries are kept.
const KEPT: usize = 10_000;

/// How much of a body is kept.
const KEPT_BODY: usize = 64 * 1024;

/// How much of all entries together is kept: bodies, and whatever else a client can make long.
const KEPT_BYTES: usize = 32 * 1024 * 1024;

/// A record of requests with their answers, and of deliveries, in the order in which they happened.
///
/// It keeps the last 10,000 of them, or fewer if they are larger than 32 MiB together. Clones look at the same record.
#[derive(Debug, Clone, Default)]
pub struct Journal(Arc<Mutex<Record>>);

/// A part of the journal, as it stood at one moment.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) entries: Vec<Entry>,
    /// Where to go on, so that nothing is left out or shown twice.
    pub(crate) next: u64,
    /// How many entries that were asked for are no longer kept, be they wanted or not.
    pub(crate) dropped: u64,
}

#[derive(Debug, Default)]
struct Record {
    entries: VecDeque<Entry>,
    /// The size of all entries.
    bytes: usize,
    next: u64,
}

impl Journal {
    /// Everything, the oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.read(|record| record.entries.iter().cloned().collect())
    }

    /// The requests, the oldest first.
    pub fn exchanges(&self) -> Vec<Exchange> {
        let exchange = |entry: &Entry| if let Entry::Exchange(exchange) = entry { Some(Exchange::clone(exchange)) } else { None };
        self.read(|record| record.entries.iter().filter_map(exchange).collect())
    }

    /// The requests that reached an operation, the oldest first.
    pub fn calls(&self, operation: &str) -> Vec<Exchange> {
        self.exchanges().into_iter().filter(|exchange| exchange.operation == Some(operation)).collect()
    }

    /// The attempts to deliver, the oldest first.
    pub fn deliveries(&self) -> Vec<DeliveryAttempt> {
        let delivery = |entry: &Entry| if let Entry::Delivery(delivery) = entry { Some(delivery.clone()) } else { None };
        self.read(|record| record.entries.iter().filter_map(delivery).collect())
    }

    /// The entries from this number on, the oldest first, that the condition holds for: at most so many of them.
    pub(crate) fn page(&self, from: u64, limit: usize, wanted: impl Fn(&Entry) -> bool) -> Page {
        self.read(|record| {
            let oldest = record.entries.front().map_or(record.next, Entry::number);
            let mut found = record.entries.iter().filter(|entry| entry.number() >= from && wanted(entry));
            let entries: Vec<_> = found.by_ref().take(limit).cloned().collect();
            let next = match (found.next(), entries.last()) {
                (None, _) => record.next,
                (Some(_), Some(last)) => last.number() + 1,
                (Some(_), None) => from,
            };
            Page { entries, next, dropped: oldest.saturating_sub(from) }
        })
    }

    /// The number that the next entry will have.
    pub(crate) fn next(&self) -> u64 {
        self.read(|record| record.next)
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.write(|record| {
            record.entries.clear();
            record.bytes = 0;
        });
    }

    /// Adds an exchange and tells its number.
    pub(crate) fn exchange(&self, mut exchange: Exchange) -> u64 {
        exchange.body = kept(&exchange.body);
        exchange.answer = kept(&exchange.answer);
        self.write(|record| {
            exchange.number = record.next;
            record.push(Entry::Exchange(Box::new(exchange)))
        })
    }

    /// Notes what was answered in the end.
    pub(crate) fn answered(&self, number: u64, status: u16, answer: &Bytes) {
        let answer = kept(answer);
        self.write(|record| {
            // Most often it is the last one.
            let found = record.entries.iter_mut().rev().find_map(|entry| match entry {
                Entry::Exchange(exchange) if exchange.number == number => Some(exchange),
                _ => None,
            });
            if let Some(exchange) = found {
                exchange.status = Some(status);
                record.bytes = (record.bytes + answer.len()).saturating_sub(exchange.answer.len());
                exchange.answer = answer;
            }
            record.make_room();
        });
    }

    pub(crate) fn delivery(&self, mut attempt: DeliveryAttempt) {
        self.write(|record| {
            attempt.number = record.next;
            record.push(Entry::Delivery(attempt));
        });
    }

    fn read<T>(&self, look: impl FnOnce(&Record) -> T) -> T {
        look(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, change: impl FnOnce(&mut Record) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Record {
    fn push(&mut self, entry: Entry) -> u64 {
        self.bytes += entry.bytes();
        self.entries.push_back(entry);
        self.next += 1;
        self.make_room();
        self.next - 1
    }

    fn make_room(&mut self) {
        while self.entries.len() > KEPT || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes = self.bytes.saturating_sub(oldest.bytes());
        }
    }
}

fn kept(body: &Bytes) -> Bytes {
    // A copy, so that a small piece does not keep a large buffer alive.
    if body.len() > KEPT_BODY { Bytes::copy_from_slice(&body[..KEPT_BODY]) } else { body.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A journal with so many entries, of which every third went to `/third`.
    fn journal(entries: u64) -> Journal {
        let journal = Journal::default();
        for number in 0..entries {
            let url = if number % 3 == 0 { "/third" } else { "/other" };
            journal.delivery(attempt(url));
        }
        journal
    }

    fn attempt(url: &str) -> DeliveryAttempt {
        DeliveryAttempt {
            number: 0,
            at: std::time::SystemTime::UNIX_EPOCH,
            platform: "openjobs",
            delivery: String::new(),
            event: String::new(),
            url: url.to_owned(),
            attempt: 1,
            status: None,
        }
    }

    fn is_third(entry: &Entry) -> bool {
        matches!(entry, Entry::Delivery(delivery) if delivery.url == "/third")
    }

    fn numbers(page: &Page) -> Vec<u64> {
        page.entries.iter().map(Entry::number).collect()
    }

    #[test]
    fn who_follows_next_sees_every_entry_once_whatever_the_limit_and_the_filter() {
        let wanted: [fn(&Entry) -> bool; 2] = [|_| true, is_third];
        for (wanted, expected) in wanted.into_iter().zip([(0..30).collect::<Vec<_>>(), (0..30).step_by(3).collect()]) {
            for limit in [1, 3, 7, 10, 30, 100] {
                let (journal, mut seen, mut from) = (journal(20), Vec::new(), 0);
                // More often than there are entries: what was not seen by then is never seen.
                for _ in 0..60 {
                    let page = journal.page(from, limit, wanted);
                    // More comes in while the reader reads.
                    if journal.next() < 30 {
                        journal.delivery(attempt(if journal.next() % 3 == 0 { "/third" } else { "/other" }));
                    }
                    seen.extend(numbers(&page));
                    from = page.next;
                }
                assert_eq!(seen, expected, "limit {limit}");
                assert!(journal.page(30, limit, wanted).entries.is_empty());
            }
        }
    }

    #[test]
    fn a_page_says_where_the_next_begins_and_what_is_gone() {
        let full = journal(KEPT as u64 + 5);
        let cleared = journal(9);
        cleared.clear();
        cleared.delivery(attempt("/third"));
        let end = KEPT as u64 + 5;
        for (journal, from, limit, shown, next, dropped) in [
            (&full, 0, 2, vec![5, 6], 7, 5),
            (&full, 3, 1, vec![5], 6, 2),
            (&full, 5, 1, vec![5], 6, 0),
            (&full, end - 1, 5, vec![end - 1], end, 0),
            (&full, end, 5, vec![], end, 0),
            (&full, end - 2, 0, vec![], end - 2, 0),
            (&cleared, 0, 5, vec![9], 10, 9),
            (&cleared, 8, 5, vec![9], 10, 1),
        ] {
            let page = journal.page(from, limit, |_| true);
            assert_eq!((numbers(&page), page.next, page.dropped), (shown, next, dropped), "{from} {limit}");
        }
    }
}
