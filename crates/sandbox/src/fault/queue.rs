//! The faults that wait for their requests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Fault;

/// The faults that wait for their requests, the oldest first, each with a number by which it can be taken back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults(Arc<Mutex<Queue>>);

#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<(u64, Fault)>,
    next: u64,
}

impl Faults {
    /// Adds a fault and tells its number.
    pub(crate) fn inject(&self, fault: Fault) -> u64 {
        let mut queue = self.queue();
        let number = queue.next;
        queue.next += 1;
        queue.waiting.push((number, fault));
        number
    }

    pub(crate) fn clear(&self) {
        self.queue().waiting.clear();
    }

    /// Takes one back; tells whether it was there.
    pub(crate) fn remove(&self, number: u64) -> bool {
        let waiting = &mut self.queue().waiting;
        let before = waiting.len();
        waiting.retain(|(other, _)| *other != number);
        waiting.len() < before
    }

    /// Those that are not used up.
    pub(crate) fn all(&self) -> Vec<(u64, Fault)> {
        self.queue().waiting.clone()
    }

    /// How many are not used up.
    pub(crate) fn waiting(&self) -> usize {
        self.queue().waiting.len()
    }

    /// The fault of one request.
    pub(crate) fn take(&self, operation: Option<&str>, path: &str) -> Option<Fault> {
        let waiting = &mut self.queue().waiting;
        if waiting.is_empty() {
            return None;
        }
        let place = waiting.iter_mut().position(|(_, fault)| fault.fits(operation, path) && fault.strikes())?;
        let fault = &mut waiting[place].1;
        fault.fired = fault.fired.saturating_add(1);
        let chosen = fault.clone();
        if chosen.left() == Some(0) {
            drop(waiting.remove(place));
        }
        Some(chosen)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_meets_the_oldest_fault_that_fits_and_is_not_used_up() {
        let faults = Faults::default();
        faults.inject(Fault::status(503).on("jobs_create").times(2));
        faults.inject(Fault::lost_answer().on("jobs_create"));
        faults.inject(Fault::status(429).on_path("/agents").skip(1).always());
        let meet = |operation: &str, path: &str| faults.take(Some(operation), path).map(|fault| fault.to_string());
        let requests = [
            ("jobs_list", "/jobs", None),
            ("jobs_create", "/jobs", Some("status 503 before the effect")),
            ("agents_me", "/agents/me", None),
            ("jobs_create", "/jobs", Some("status 503 before the effect")),
            ("jobs_create", "/jobs", Some("lost answer after the effect")),
            ("jobs_create", "/jobs", None),
            ("agents_me", "/agents/me", Some("status 429 before the effect")),
            ("agents_me", "/agents/me", Some("status 429 before the effect")),
        ];
        for (operation, path, expected) in requests {
            assert_eq!(meet(operation, path).as_deref(), expected, "{operation}");
        }
        assert_eq!(faults.waiting(), 1);
    }

    #[test]
    fn a_probability_strikes_as_its_seed_says_and_about_as_often_as_it_says() {
        let struck = |probability: f64, seed: u64| -> Vec<bool> {
            let faults = Faults::default();
            faults.inject(Fault::status(503).with_probability(probability, seed));
            (0..1000).map(|_| faults.take(None, "/jobs").is_some()).collect()
        };
        let count = |struck: Vec<bool>| struck.into_iter().filter(|struck| *struck).count();
        assert_eq!(struck(0.3, 7), struck(0.3, 7));
        assert_ne!(struck(0.3, 7), struck(0.3, 8));
        assert!((250..350).contains(&count(struck(0.3, 7))));
        assert_eq!((count(struck(0.0, 7)), count(struck(1.0, 7))), (0, 1000));
    }

    #[test]
    fn a_probability_with_a_count_ends_with_the_count() {
        let faults = Faults::default();
        faults.inject(Fault::status(503).with_probability(0.5, 1).times(3));
        assert_eq!((0..100).filter(|_| faults.take(None, "/").is_some()).count(), 3);
        assert_eq!(faults.waiting(), 0);
    }

    #[test]
    fn a_fault_is_taken_back_by_its_number() {
        let faults = Faults::default();
        let (first, second) = (faults.inject(Fault::status(500)), faults.inject(Fault::status(503)));
        assert!(faults.remove(first) && !faults.remove(first));
        assert_eq!(faults.all().iter().map(|(number, _)| *number).collect::<Vec<_>>(), [second]);
    }
}
