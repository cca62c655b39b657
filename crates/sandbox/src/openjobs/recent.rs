//! What is remembered for a while.

use std::collections::{HashMap, VecDeque};

/// How much of one kind is remembered. Beyond that the oldest is forgotten, so that a long life needs no more memory than a short one.
const KEPT: usize = 10_000;

/// Things by their keys, of which the latest are remembered. No key comes twice.
pub(crate) struct Recent<T> {
    things: HashMap<String, T>,
    order: VecDeque<String>,
}

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self { things: HashMap::new(), order: VecDeque::new() }
    }
}

impl<T> Recent<T> {
    pub(crate) fn add(&mut self, key: String, thing: T) {
        self.order.push_back(key.clone());
        self.things.insert(key, thing);
        if self.order.len() > KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.things.remove(&oldest);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.things.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.things.get_mut(key)
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.things.remove(key);
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = (&str, &T)> {
        self.order.iter().rev().filter_map(|key| Some((key.as_str(), self.things.get(key)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_when_the_room_is_used_up() {
        let mut recent = Recent::default();
        (0..=KEPT).for_each(|number| recent.add(number.to_string(), number));
        assert_eq!((recent.get("0"), recent.get("1"), recent.things.len()), (None, Some(&1), KEPT));
        recent.remove("7");
        assert_eq!(recent.newest_first().next(), Some((KEPT.to_string().as_str(), &KEPT)));
        assert_eq!(recent.newest_first().count(), KEPT - 1);
    }
}
