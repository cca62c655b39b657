//! Events on their way to those who asked for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use bytes::Bytes;
use jiff::Timestamp;

use crate::clock;

/// How many deliveries are kept. Beyond that the oldest go, even if they are still on their way.
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
    /// How long to wait after each failure, if it is not as long as with the others.
    pub(crate) waits: Option<&'static [Duration]>,
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
            self.due.extend(delivery.next_at.map(|at| (at, self.next)));
        }
        self.deliveries.insert(self.next, delivery);
        self.next += 1;
        if self.deliveries.len() > KEPT {
            let oldest = self.deliveries.pop_first();
            if let Some(due) = oldest.and_then(|(number, delivery)| Some((delivery.next_at?, number))) {
                self.due.remove(&due);
            }
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
        if let Some(delivery) = self.deliveries.get_mut(&number) {
            delivery.next_at = Some(now);
            self.due.insert((now, number));
        }
    }

    /// Writes down how an attempt ended.
    pub(crate) fn settle(&mut self, number: u64, status: Option<u16>, now: Timestamp) {
        let Some(delivery) = self.deliveries.get_mut(&number) else { return };
        delivery.last_status = status;
        let wait = delivery.waits.unwrap_or(self.waits).get(delivery.attempts as usize);
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

    /// Makes dead letters pending again, as if nobody had tried them. Those to these endpoints are held back.
    pub(crate) fn retry(&mut self, ids: &[String], held: &[&str], now: Timestamp) {
        let dead = self.deliveries.iter_mut().filter(|(_, delivery)| delivery.state == DeliveryState::DeadLetter);
        for (number, delivery) in dead.filter(|(_, delivery)| ids.contains(&delivery.id)) {
            (delivery.state, delivery.attempts, delivery.next_at) = (DeliveryState::Pending, 0, Some(now));
            if !held.contains(&delivery.endpoint.as_str()) {
                self.due.insert((now, *number));
            }
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
        let waiting: BTreeSet<u64> = self.due.iter().map(|(_, number)| *number).collect();
        for (number, delivery) in self.deliveries.iter_mut().filter(|(number, delivery)| pending(delivery) && !waiting.contains(number)) {
            let at = delivery.next_at.unwrap_or(now).max(now);
            delivery.next_at = Some(at);
            self.due.insert((at, *number));
        }
    }
}

#[cfg(test)]
impl Delivery {
    /// One that nobody has taken yet, due since the start of time.
    pub(crate) fn untaken() -> Self {
        Self {
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
            next_at: Some(Timestamp::UNIX_EPOCH),
            created_at: Timestamp::UNIX_EPOCH,
            delivered_at: None,
            waits: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAITS: &[Duration] = &[Duration::from_secs(30), Duration::from_secs(120)];

    fn outbox() -> Outbox {
        let mut outbox = Outbox::new(WAITS);
        outbox.push(Delivery::untaken(), false);
        outbox
    }

    #[test]
    fn deliveries_beyond_the_room_go_the_oldest_first_even_if_nobody_took_them() {
        let mut outbox = Outbox::new(WAITS);
        (0..KEPT + 5).for_each(|_| outbox.push(Delivery::untaken(), false));
        assert_eq!((outbox.deliveries.len(), outbox.due.len()), (KEPT, KEPT));
        assert_eq!(outbox.claim(second(0)).unwrap().number, 5);
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
    fn a_dead_letter_begins_anew_and_is_held_back_where_its_endpoint_is() {
        let mut outbox = Outbox::new(&[]);
        outbox.push(Delivery { waits: Some(WAITS), ..Delivery::untaken() }, false);
        for time in [0, 30, 150] {
            let attempt = outbox.claim(second(time)).unwrap();
            outbox.settle(attempt.number, None, second(time));
        }
        let dead = |outbox: &Outbox| outbox.newest_first().next().unwrap().state == DeliveryState::DeadLetter;
        assert!(dead(&outbox), "its own waits, not those of the outbox");
        outbox.retry(&["del_2".into()], &[], second(200));
        assert!(dead(&outbox));
        outbox.retry(&["del_1".into()], &["ep_1"], second(200));
        assert!(!dead(&outbox) && outbox.next_due().is_none());
        outbox.resume("ep_1", second(210));
        assert_eq!((outbox.next_due(), outbox.newest_first().next().unwrap().attempts), (Some(second(210)), 0));
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
