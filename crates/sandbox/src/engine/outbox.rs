//! Events on their way to those who asked for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use bytes::Bytes;
use jiff::Timestamp;

use crate::clock;

/// How many deliveries that are over are kept.
const KEPT: usize = 10_000;

/// The deliveries of a platform.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// How long to wait after each failure; after one more failure the delivery is given up.
    waits: &'static [Duration],
    deliveries: BTreeMap<u64, Delivery>,
    due: BTreeSet<(Timestamp, u64)>,
    next: u64,
}

/// One event on its way to one endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    /// Whom the endpoint belongs to.
    pub(crate) owner: String,
    pub(crate) endpoint: String,
    pub(crate) url: String,
    pub(crate) event: String,
    /// The bytes that are signed; every attempt sends the same.
    pub(crate) body: Bytes,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) state: DeliveryState,
    pub(crate) attempts: u32,
    pub(crate) last_status: Option<u16>,
    pub(crate) next_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) delivered_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeliveryState {
    Pending,
    Delivered,
    DeadLetter,
}

/// A delivery that is being attempted.
#[derive(Debug)]
pub(crate) struct Attempt {
    pub(crate) number: u64,
    pub(crate) delivery: Delivery,
}

impl Outbox {
    pub(crate) fn new(waits: &'static [Duration]) -> Self {
        Self { waits, deliveries: BTreeMap::new(), due: BTreeSet::new(), next: 0 }
    }

    /// Takes a delivery; it is due at once, unless it is held back.
    pub(crate) fn push(&mut self, delivery: Delivery, held: bool) {
        if !held {
            self.due.insert((delivery.created_at, self.next));
        }
        self.deliveries.insert(self.next, delivery);
        self.next += 1;
        if self.deliveries.len() > KEPT {
            let over = self.deliveries.iter().find(|(_, delivery)| delivery.state != DeliveryState::Pending).map(|(number, _)| *number);
            over.and_then(|number| self.deliveries.remove(&number));
        }
    }

    /// Everything that was ever taken and is still kept, the newest first.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Delivery> {
        self.deliveries.values().rev()
    }

    /// When the next delivery is due.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.due.first().map(|(time, _)| *time)
    }

    /// The next delivery that is due by now. It is nobody else's until it is settled or given back.
    pub(crate) fn claim(&mut self, now: Timestamp) -> Option<Attempt> {
        let (_, number) = *self.due.first().filter(|(time, _)| *time <= now)?;
        self.due.pop_first();
        Some(Attempt { number, delivery: self.deliveries.get(&number)?.clone() })
    }

    /// Puts a delivery back whose attempt was broken off.
    pub(crate) fn give_back(&mut self, number: u64, now: Timestamp) {
        if self.deliveries.contains_key(&number) {
            self.due.insert((now, number));
        }
    }

    /// Writes down how an attempt ended.
    pub(crate) fn settle(&mut self, number: u64, status: Option<u16>, now: Timestamp) {
        let Some(delivery) = self.deliveries.get_mut(&number) else { return };
        delivery.last_status = status;
        let wait = self.waits.get(delivery.attempts as usize);
        delivery.attempts += 1;
        delivery.next_at = None;
        if status.is_some_and(|status| (200..300).contains(&status)) {
            (delivery.state, delivery.delivered_at) = (DeliveryState::Delivered, Some(now));
        } else if let Some(wait) = wait {
            let next = clock::later(now, *wait);
            delivery.next_at = Some(next);
            self.due.insert((next, number));
        } else {
            delivery.state = DeliveryState::DeadLetter;
        }
    }

    /// Drops what is still on its way to an endpoint.
    pub(crate) fn cancel(&mut self, endpoint: &str) {
        let pending = |delivery: &Delivery| delivery.endpoint == endpoint && delivery.state == DeliveryState::Pending;
        self.deliveries.retain(|_, delivery| !pending(delivery));
        self.due.retain(|(_, number)| self.deliveries.contains_key(number));
    }

    /// Holds back what is still on its way to an endpoint.
    pub(crate) fn hold(&mut self, endpoint: &str) {
        let deliveries = &self.deliveries;
        self.due.retain(|(_, number)| deliveries.get(number).is_none_or(|delivery| delivery.endpoint != endpoint));
    }

    /// Lets go on what was held back.
    pub(crate) fn resume(&mut self, endpoint: &str, now: Timestamp) {
        let pending = |delivery: &Delivery| delivery.endpoint == endpoint && delivery.state == DeliveryState::Pending;
        for (number, delivery) in self.deliveries.iter().filter(|(_, delivery)| pending(delivery)) {
            if !self.due.iter().any(|(_, other)| other == number) {
                self.due.insert((delivery.next_at.unwrap_or(now).max(now), *number));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAITS: &[Duration] = &[Duration::from_secs(30), Duration::from_secs(120)];

    fn outbox() -> Outbox {
        let mut outbox = Outbox::new(WAITS);
        let delivery = Delivery {
            id: "del_1".into(),
            owner: "agent".into(),
            endpoint: "ep_1".into(),
            url: "https://agent.example/hook".into(),
            event: "job.matched".into(),
            body: Bytes::from_static(b"{}"),
            headers: Vec::new(),
            state: DeliveryState::Pending,
            attempts: 0,
            last_status: None,
            next_at: None,
            created_at: Timestamp::UNIX_EPOCH,
            delivered_at: None,
        };
        outbox.push(delivery, false);
        outbox
    }

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_delivery_is_repeated_by_schedule_and_then_given_up() {
        let mut outbox = outbox();
        for (time, next) in [(0, Some(30)), (30, Some(150)), (150, None)] {
            if time > 0 {
                assert!(outbox.claim(second(time - 1)).is_none(), "before {time}");
            }
            let attempt = outbox.claim(second(time)).unwrap();
            outbox.settle(attempt.number, Some(500), second(time));
            assert_eq!(outbox.next_due(), next.map(second));
        }
        let delivery = outbox.newest_first().next().unwrap();
        assert_eq!((delivery.state, delivery.attempts, delivery.last_status), (DeliveryState::DeadLetter, 3, Some(500)));
    }

    #[test]
    fn every_2xx_delivers() {
        for (status, state) in [(200, DeliveryState::Delivered), (204, DeliveryState::Delivered), (302, DeliveryState::Pending)] {
            let mut outbox = outbox();
            let attempt = outbox.claim(second(0)).unwrap();
            outbox.settle(attempt.number, Some(status), second(0));
            assert_eq!(outbox.newest_first().next().unwrap().state, state, "{status}");
        }
    }

    #[test]
    fn what_is_claimed_is_nobody_elses_until_it_is_given_back() {
        let mut outbox = outbox();
        let attempt = outbox.claim(second(0)).unwrap();
        assert!(outbox.claim(second(0)).is_none());
        outbox.give_back(attempt.number, second(0));
        assert!(outbox.claim(second(0)).is_some());
    }

    #[test]
    fn a_paused_endpoint_holds_its_deliveries_and_a_deleted_one_drops_them() {
        let mut outbox = outbox();
        outbox.hold("ep_1");
        assert!(outbox.claim(second(9)).is_none());
        outbox.resume("ep_1", second(9));
        assert_eq!(outbox.next_due(), Some(second(9)));
        outbox.cancel("ep_1");
        assert!(outbox.claim(second(9)).is_none());
        assert_eq!(outbox.newest_first().count(), 0);
    }
}
