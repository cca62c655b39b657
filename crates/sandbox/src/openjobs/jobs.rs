//! The jobs that the platform keeps.

use std::{
    cell::{Ref, RefCell},
    collections::{HashMap, HashSet},
};

use jiff::Timestamp;

use super::{index::Index, state::Job, words::JobStatus};
use crate::engine::refusal::Refusal;

/// How many jobs are kept unless told otherwise.
pub(crate) const MOST: usize = 20_000;

/// Jobs in the order in which they were posted.
///
/// There is room for a number of them. When it is used up the oldest of those that are over are forgotten, a tenth of the room at once
/// so that this is seldom done; while none is over no more are taken. Whoever asks for a forgotten job is told so.
#[derive(Default)]
pub(crate) struct Jobs {
    list: Vec<Job>,
    places: HashMap<String, usize>,
    index: RefCell<Index>,
    /// Those that were boosted lately, the oldest boost first.
    boosted: Vec<String>,
    most: usize,
    forgotten: usize,
    demo: usize,
}

impl Jobs {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Makes room for one more. Tells which jobs were forgotten for it.
    pub(crate) fn make_room(&mut self) -> Result<HashSet<String>, Refusal> {
        if self.list.len() < self.most {
            return Ok(HashSet::new());
        }
        let surplus = self.list.len() + 1 - self.most + self.most / 10;
        let over = self.list.iter().filter(|job| job.status.is_over());
        let forgotten: HashSet<_> = over.take(surplus).map(|job| job.id.clone()).collect();
        if forgotten.is_empty() {
            let message = format!("The sandbox keeps {} jobs, and none of them is over; `OpenJobs::most_jobs` makes more room", self.most);
            return Err(Refusal::new(507, "SANDBOX_FULL", message));
        }
        self.list.retain(|job| !forgotten.contains(&job.id));
        self.places = self.list.iter().enumerate().map(|(place, job)| (job.id.clone(), place)).collect();
        *self.index.get_mut() = Index::all(self.list.len());
        self.forgotten += forgotten.len();
        Ok(forgotten)
    }

    pub(crate) fn add(&mut self, job: Job) {
        self.demo += usize::from(job.is_demo);
        self.index.get_mut().touch(self.list.len());
        self.places.insert(job.id.clone(), self.list.len());
        self.list.push(job);
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Job, Refusal> {
        self.places.get(id).and_then(|place| self.list.get(*place)).ok_or_else(|| self.missing())
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        match self.places.get(id) {
            Some(place) => {
                let index = self.index.get_mut();
                if index.is_behind() {
                    index.refresh(&self.list);
                }
                index.touch(*place);
                Ok(&mut self.list[*place])
            }
            None => Err(self.missing()),
        }
    }

    /// The oldest first.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Job> {
        self.list.iter()
    }

    /// Those that an agent posted, works on or applied to, the newest first.
    pub(crate) fn of(&self, agent: &str) -> impl Iterator<Item = &Job> {
        self.index().of(agent).into_iter().rev().map(|place| &self.list[place])
    }

    /// Moves a job to the front of the listings until then.
    pub(crate) fn boost(&mut self, id: &str, now: Timestamp, until: Timestamp) -> Result<(), Refusal> {
        self.get_mut(id)?.boosted_until = Some(until);
        self.boosted.push(id.to_owned());
        let boosted = std::mem::take(&mut self.boosted);
        let mut seen = HashSet::new();
        let lasts = |other: &String| self.get(other).is_ok_and(|job| job.is_boosted(now)) && seen.insert(other.clone());
        self.boosted = boosted.into_iter().filter(lasts).collect();
        Ok(())
    }

    /// In the order of the listings: boosted ones first, then the newest. Nothing is looked at before it is asked for.
    pub(crate) fn listed(&self, now: Timestamp) -> impl Iterator<Item = &Job> {
        let boosted = self.boosted(now).into_iter().map(|place| &self.list[place]);
        boosted.chain(self.iter().rev().filter(move |job| !job.is_boosted(now)))
    }

    /// Those in some states, in the order of the listings, without a look at the others.
    pub(crate) fn listed_in<'a>(&'a self, states: &[JobStatus], now: Timestamp) -> impl Iterator<Item = &'a Job> + use<'a> {
        let within = |job: &&Job| states.contains(&job.status);
        let boosted: Vec<_> = self.boosted(now).into_iter().map(|place| &self.list[place]).filter(within).collect();
        let places = self.index().within(states);
        let plain = places.into_iter().rev().map(|place| &self.list[place]).filter(move |job| !job.is_boosted(now));
        boosted.into_iter().chain(plain)
    }

    /// How many are in some states.
    pub(crate) fn count_in(&self, states: &[JobStatus]) -> usize {
        self.index().count(states)
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// How many were there from the start.
    pub(crate) fn demo(&self) -> usize {
        self.demo
    }

    /// Where the boosted ones are, the newest first.
    fn boosted(&self, now: Timestamp) -> Vec<usize> {
        let places = self.boosted.iter().filter_map(|id| self.places.get(id).copied());
        let mut boosted: Vec<_> = places.filter(|place| self.list[*place].is_boosted(now)).collect();
        boosted.sort_unstable_by_key(|place| std::cmp::Reverse(*place));
        boosted
    }

    fn index(&self) -> Ref<'_, Index> {
        self.index.borrow_mut().refresh(&self.list);
        self.index.borrow()
    }

    fn missing(&self) -> Refusal {
        let refusal = Refusal::not_found("Job");
        if self.forgotten == 0 {
            return refusal;
        }
        let message = format!("Job not found. The sandbox keeps {} jobs and has forgotten {} that were over", self.most, self.forgotten);
        Refusal { message, ..refusal }
    }
}

impl Job {
    fn is_boosted(&self, now: Timestamp) -> bool {
        self.boosted_until.is_some_and(|until| until > now)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::words::JobStatus, *};

    fn job(number: usize, status: JobStatus) -> Job {
        Job { status, ..Job::empty(format!("j{number}"), "poster".into(), Timestamp::UNIX_EPOCH) }
    }

    #[test]
    fn the_oldest_jobs_that_are_over_make_room_and_the_others_are_still_found() {
        let mut jobs = Jobs::new(20);
        for number in 0..20 {
            assert!(jobs.make_room().unwrap().is_empty());
            jobs.add(job(number, if number % 2 == 0 { JobStatus::Open } else { JobStatus::Cancelled }));
        }
        let mut forgotten: Vec<_> = jobs.make_room().unwrap().into_iter().collect();
        forgotten.sort();
        assert_eq!(forgotten, ["j1", "j3", "j5"]);
        jobs.add(job(20, JobStatus::Open));
        assert_eq!(jobs.len(), 18);
        for number in [0, 2, 7, 20] {
            assert_eq!(jobs.get_mut(&format!("j{number}")).unwrap().id, format!("j{number}"));
        }
        assert!(jobs.get("j1").err().unwrap().message.contains("has forgotten 3 that were over"));
    }

    #[test]
    fn jobs_that_are_not_over_are_never_forgotten() {
        let mut jobs = Jobs::new(3);
        (0..3).for_each(|number| jobs.add(job(number, JobStatus::Open)));
        assert_eq!(jobs.make_room().unwrap_err().status, 507);
        jobs.get_mut("j2").unwrap().status = JobStatus::Completed;
        assert_eq!(jobs.make_room().unwrap().len(), 1);
    }

    #[test]
    fn a_boost_moves_a_job_to_the_front_while_it_lasts() {
        let mut jobs = Jobs::new(9);
        (0..3).for_each(|number| jobs.add(job(number, JobStatus::Open)));
        jobs.boost("j1", Timestamp::UNIX_EPOCH, Timestamp::from_second(60).unwrap()).unwrap();
        let order = |second| jobs.listed(Timestamp::from_second(second).unwrap()).map(|job| job.id.as_str()).collect::<Vec<_>>();
        assert_eq!(order(59), ["j1", "j2", "j0"]);
        assert_eq!(order(60), ["j2", "j1", "j0"]);
        let open = |second| jobs.listed_in(&[JobStatus::Open], Timestamp::from_second(second).unwrap()).count();
        assert_eq!((open(59), open(60)), (3, 3), "it is listed once");
    }

    #[test]
    fn jobs_are_found_by_their_state_and_their_agents_as_they_are_now() {
        let mut jobs = Jobs::new(9);
        (0..4).for_each(|number| jobs.add(job(number, JobStatus::Open)));
        let now = Timestamp::UNIX_EPOCH;
        let ids = |found: Vec<&Job>| found.into_iter().map(|job| job.id.clone()).collect::<Vec<_>>();
        assert_eq!(jobs.count_in(&[JobStatus::Open]), 4);
        let changed = jobs.get_mut("j1").unwrap();
        (changed.status, changed.worker) = (JobStatus::Completed, Some("worker".into()));
        jobs.get_mut("j3").unwrap().status = JobStatus::Cancelled;
        assert_eq!(ids(jobs.listed_in(&[JobStatus::Open], now).collect()), ["j2", "j0"]);
        assert_eq!(ids(jobs.listed_in(&[JobStatus::Cancelled, JobStatus::Completed], now).collect()), ["j3", "j1"]);
        assert_eq!((jobs.count_in(&[JobStatus::Open]), jobs.count_in(&[JobStatus::Submitted, JobStatus::Completed])), (2, 1));
        assert_eq!(ids(jobs.of("worker").collect()), ["j1"]);
        assert_eq!(jobs.of("poster").count(), 4);
    }
}
