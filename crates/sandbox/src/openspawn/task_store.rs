//! The tasks that the platform keeps.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::{comments::Comment, dependency::Dependencies, refusals::not_found, state::State, task::Task};
use crate::engine::refusal::Refusal;

/// How many tasks are kept.
const MOST: usize = 20_000;

/// How many comments are kept; the oldest go first.
const MOST_COMMENTS: usize = 100_000;

/// The number of the first task. The real server counts before it gives the first one out.
const FIRST: u64 = 2;

/// Tasks by their numbers, and what hangs on them.
///
/// When there is no room for another, the oldest of those that are over are forgotten, a tenth of the room at once so that this is seldom
/// done; while too few are over no more are taken.
pub(crate) struct Tasks {
    list: BTreeMap<u64, Task>,
    numbers: HashMap<String, u64>,
    next: u64,
    most: usize,
    pub(crate) dependencies: Dependencies,
    comments: VecDeque<Comment>,
}

impl Default for Tasks {
    fn default() -> Self {
        Self {
            list: BTreeMap::new(),
            numbers: HashMap::new(),
            next: FIRST,
            most: MOST,
            dependencies: Dependencies::default(),
            comments: VecDeque::new(),
        }
    }
}

impl Tasks {
    /// The oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Task> {
        self.list.values()
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Task, Refusal> {
        let number = self.numbers.get(&id.to_ascii_lowercase());
        number.and_then(|number| self.list.get(number)).ok_or_else(|| not_found("Task"))
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Result<&mut Task, Refusal> {
        let number = self.numbers.get(&id.to_ascii_lowercase());
        number.and_then(|number| self.list.get_mut(number)).ok_or_else(|| not_found("Task"))
    }

    pub(crate) fn next_number(&self) -> u64 {
        self.next
    }

    pub(crate) fn add(&mut self, task: Task) {
        self.next = task.number + 1;
        self.numbers.insert(task.id.clone(), task.number);
        self.list.insert(task.number, task);
    }

    /// The comments on all tasks, the oldest first.
    pub(crate) fn comments(&self) -> impl Iterator<Item = &Comment> {
        self.comments.iter()
    }

    pub(crate) fn add_comment(&mut self, comment: Comment) {
        self.comments.push_back(comment);
        if self.comments.len() > MOST_COMMENTS {
            self.comments.pop_front();
        }
    }

    /// Makes room for so many more. Tells which tasks were forgotten for it.
    fn make_room(&mut self, count: usize) -> Result<HashSet<String>, Refusal> {
        let surplus = (self.list.len() + count).saturating_sub(self.most);
        if surplus == 0 {
            return Ok(HashSet::new());
        }
        let over = self.list.values().filter(|task| task.status.is_over());
        let forgotten: HashSet<_> = over.take(surplus + self.most / 10).map(|task| task.id.clone()).collect();
        if forgotten.len() < surplus {
            let message = format!("The sandbox keeps {} tasks, and too few of them are done or cancelled", self.most);
            return Err(Refusal::new(507, "SANDBOX_FULL", message));
        }
        self.list.retain(|_, task| !forgotten.contains(&task.id));
        self.numbers.retain(|id, _| !forgotten.contains(id));
        self.comments.retain(|comment| !forgotten.contains(&comment.task));
        self.dependencies.forget(&forgotten);
        Ok(forgotten)
    }
}

impl State {
    /// Makes room for so many more tasks.
    pub(crate) fn make_room_for_tasks(&mut self, count: usize) -> Result<(), Refusal> {
        let forgotten = self.tasks.make_room(count)?;
        if !forgotten.is_empty() {
            self.escalations.forget(&forgotten);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{
        ids::Ids,
        openspawn::{dependency::Dependency, task::Draft, words::TaskStatus},
    };

    #[test]
    fn the_oldest_that_are_over_make_room_and_what_hangs_on_them_goes_along() {
        let mut state = State::new(Ids::new(7, "openspawn"), Timestamp::UNIX_EPOCH);
        state.tasks.most = 4;
        let ids: Vec<_> = (0..4).map(|_| state.add_task("a", Draft::default())).collect();
        let full = state.make_room_for_tasks(1).unwrap_err();
        assert_eq!((full.status, state.tasks.list.len()), (507, 4));
        for id in &ids[1..3] {
            state.tasks.get_mut(id).unwrap().status = TaskStatus::Done;
        }
        let row = |id: &str, task: &str, on: &str| Dependency {
            id: id.to_owned(),
            task: task.to_owned(),
            on: on.to_owned(),
            blocking: true,
            created_at: Timestamp::UNIX_EPOCH,
        };
        state.tasks.dependencies.add(row("d1", &ids[0], &ids[1])).unwrap();
        state.tasks.dependencies.add(row("d2", &ids[0], &ids[3])).unwrap();
        assert_eq!(state.make_room_for_tasks(3).unwrap_err().status, 507, "only two are over");
        state.make_room_for_tasks(1).unwrap();
        let left: Vec<_> = state.tasks.iter().map(|task| task.number).collect();
        assert_eq!(left, [2, 4, 5]);
        assert!(state.tasks.get(&ids[1]).is_err());
        let on: Vec<_> = state.tasks.dependencies.of(&ids[0]).iter().map(|row| row.on.as_str()).collect();
        assert_eq!(on, [&ids[3]]);
        state.add_task("a", Draft::default());
        assert_eq!(state.tasks.iter().last().unwrap().identifier(), "TASK-6", "no number is given out twice");
    }
}
