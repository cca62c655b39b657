//! Nonces that were used.

use std::{
    collections::{HashSet, VecDeque},
    time::Duration,
};

use jiff::Timestamp;

use crate::clock;

/// How long a nonce is remembered: as long as a signature can be good that carries it.
const KEPT: Duration = Duration::from_secs(600);

/// How many are remembered; the oldest go first. It takes a clock that stands still to get there.
const MOST: usize = 100_000;

/// Nonces that were used, by any agent.
#[derive(Default)]
pub(crate) struct Nonces {
    used: HashSet<String>,
    order: VecDeque<(Timestamp, String)>,
}

impl Nonces {
    /// Uses a nonce up. False if it was used before.
    pub(crate) fn burn(&mut self, nonce: &str, now: Timestamp) -> bool {
        while self.order.len() >= MOST || self.order.front().is_some_and(|(at, _)| clock::later(*at, KEPT) < now) {
            if let Some((_, oldest)) = self.order.pop_front() {
                self.used.remove(&oldest);
            }
        }
        let is_new = self.used.insert(nonce.to_owned());
        if is_new {
            self.order.push_back((now, nonce.to_owned()));
        }
        is_new
    }
}
