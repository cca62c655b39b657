//! Which task waits for which.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::engine::refusal::Refusal;

/// How many dependencies are kept.
const MOST: usize = 100_000;

/// That a task depends on another.
pub(crate) struct Dependency {
    pub(crate) id: String,
    pub(crate) task: String,
    pub(crate) on: String,
    /// Whether the task cannot be done before the other is.
    pub(crate) blocking: bool,
    pub(crate) created_at: Timestamp,
}

/// The dependencies of all tasks, which never lead in a circle.
#[derive(Default)]
pub(crate) struct Dependencies {
    /// By the task that depends.
    rows: HashMap<String, Vec<Dependency>>,
    /// The tasks that depend, by the task that they depend on.
    dependents: HashMap<String, Vec<String>>,
    count: usize,
}

impl Dependencies {
    /// What a task depends on, in the order in which it was said.
    pub(crate) fn of(&self, task: &str) -> &[Dependency] {
        self.rows.get(task).map_or(&[], Vec::as_slice)
    }

    /// What depends on a task.
    pub(crate) fn on<'a>(&'a self, task: &'a str) -> impl Iterator<Item = &'a Dependency> {
        let dependents = self.dependents.get(task).into_iter().flatten();
        dependents.flat_map(|dependent| self.of(dependent)).filter(move |row| row.on == task)
    }

    /// Whether one task waits for another, be it through others.
    pub(crate) fn lead(&self, from: &str, to: &str) -> bool {
        let (mut seen, mut open) = (HashSet::new(), vec![from]);
        while let Some(task) = open.pop() {
            if task == to {
                return true;
            }
            if seen.insert(task) {
                open.extend(self.of(task).iter().map(|row| row.on.as_str()));
            }
        }
        false
    }

    /// Adds one of which it is known that it is new and closes no circle.
    pub(crate) fn add(&mut self, row: Dependency) -> Result<(), Refusal> {
        if self.count >= MOST {
            return Err(Refusal::new(507, "SANDBOX_FULL", format!("The sandbox keeps {MOST} dependencies; take some away")));
        }
        self.put(row);
        Ok(())
    }

    /// Takes one away, if it is there.
    pub(crate) fn remove(&mut self, task: &str, on: &str) -> Option<Dependency> {
        let rows = self.rows.get_mut(task)?;
        let place = rows.iter().position(|row| row.on == on)?;
        let removed = rows.remove(place);
        if rows.is_empty() {
            self.rows.remove(task);
        }
        if let Some(dependents) = self.dependents.get_mut(on) {
            dependents.retain(|dependent| dependent != task);
            if dependents.is_empty() {
                self.dependents.remove(on);
            }
        }
        self.count -= 1;
        Some(removed)
    }

    /// Forgets all of these tasks, on either side.
    pub(crate) fn forget(&mut self, tasks: &HashSet<String>) {
        let rows = std::mem::take(self).rows.into_values().flatten();
        rows.filter(|row| !tasks.contains(&row.task) && !tasks.contains(&row.on)).for_each(|row| self.put(row));
    }

    fn put(&mut self, row: Dependency) {
        self.count += 1;
        self.dependents.entry(row.on.clone()).or_default().push(row.task.clone());
        self.rows.entry(row.task.clone()).or_default().push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_followed_through_others_and_taken_away_on_both_sides() {
        let mut all = Dependencies::default();
        for (task, on) in [("a", "b"), ("b", "c"), ("a", "c")] {
            let row = Dependency {
                id: format!("{task}{on}"),
                task: task.to_owned(),
                on: on.to_owned(),
                blocking: true,
                created_at: Timestamp::UNIX_EPOCH,
            };
            all.add(row).unwrap();
        }
        assert!(all.lead("a", "c") && all.lead("c", "c") && !all.lead("c", "a"));
        assert_eq!(all.on("c").map(|row| row.id.as_str()).collect::<Vec<_>>(), ["bc", "ac"]);
        assert_eq!(all.remove("a", "c").unwrap().id, "ac");
        assert!(all.remove("a", "c").is_none());
        assert_eq!((all.on("c").count(), all.count), (1, 2));
        all.forget(&HashSet::from(["c".to_owned()]));
        assert_eq!((all.of("a").len(), all.of("b").len(), all.on("c").count(), all.count), (1, 0, 0, 1));
    }
}
