//! Where which jobs are, so that listings need not look at all of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{state::Job, words::JobStatus};

/// How many places may wait to be looked at again.
const BEHIND: usize = 1024;

/// Places of jobs by state and by agent.
///
/// A job changes under the hands of whoever works on it, so places that were handed out for that are looked at again before the index
/// is next read.
#[derive(Default)]
pub(crate) struct Index {
    /// The state of each place when it was last looked at.
    states: Vec<Option<JobStatus>>,
    by_state: BTreeMap<JobStatus, BTreeSet<usize>>,
    by_agent: HashMap<String, BTreeSet<usize>>,
    touched: Vec<usize>,
}

impl Index {
    /// The index of so many places, none of which it has looked at.
    pub(crate) fn all(places: usize) -> Self {
        Self { touched: (0..places).collect(), ..Self::default() }
    }

    /// A place may change from now on.
    pub(crate) fn touch(&mut self, place: usize) {
        if self.touched.last() != Some(&place) {
            self.touched.push(place);
        }
    }

    /// Whether so many places may have changed that it is time to look again at them, although nobody reads the index.
    pub(crate) fn is_behind(&self) -> bool {
        self.touched.len() >= BEHIND
    }

    /// Looks again at the places that may have changed.
    pub(crate) fn refresh(&mut self, jobs: &[Job]) {
        for place in std::mem::take(&mut self.touched) {
            let Some(job) = jobs.get(place) else { continue };
            self.states.resize(self.states.len().max(place + 1), None);
            let before = self.states[place].replace(job.status);
            if before != Some(job.status) {
                if let Some(places) = before.and_then(|before| self.by_state.get_mut(&before)) {
                    places.remove(&place);
                }
                self.by_state.entry(job.status).or_default().insert(place);
            }
            let applicants = job.applications.iter().map(|application| &application.agent);
            for agent in std::iter::once(&job.poster).chain(&job.worker).chain(applicants) {
                match self.by_agent.get_mut(agent) {
                    Some(places) => places.insert(place),
                    None => self.by_agent.entry(agent.clone()).or_default().insert(place),
                };
            }
        }
    }

    /// The places of jobs in one of these states.
    pub(crate) fn within(&self, states: &[JobStatus]) -> Vec<usize> {
        let mut places: Vec<_> = states.iter().filter_map(|state| self.by_state.get(state)).flatten().copied().collect();
        if states.len() > 1 {
            places.sort_unstable();
        }
        places
    }

    pub(crate) fn count(&self, states: &[JobStatus]) -> usize {
        states.iter().filter_map(|state| self.by_state.get(state)).map(BTreeSet::len).sum()
    }

    /// The places of jobs that an agent has, or had, to do with.
    pub(crate) fn of(&self, agent: &str) -> Vec<usize> {
        self.by_agent.get(agent).map(|places| places.iter().copied().collect()).unwrap_or_default()
    }
}
