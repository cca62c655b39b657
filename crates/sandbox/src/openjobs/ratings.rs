//! How an agent was rated.

use std::collections::VecDeque;

/// How many changes of the reputation are kept.
pub(crate) const CHANGES: usize = 20;

/// From which rating on a review is a good one.
const GOOD: u8 = 4;

/// The best rating.
const BEST: u8 = 5;

/// The sums of all ratings, and the reputation after each of the latest.
#[derive(Default)]
pub(crate) struct Ratings {
    sum: u64,
    count: u32,
    good: u32,
    best: u32,
    line: VecDeque<f64>,
}

impl Ratings {
    pub(crate) fn add(&mut self, rating: u8) {
        self.sum += u64::from(rating);
        self.count += 1;
        self.good += u32::from(rating >= GOOD);
        self.best += u32::from(rating >= BEST);
        self.line.push_back(self.reputation());
        if self.line.len() > CHANGES {
            self.line.pop_front();
        }
    }

    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// How many were good.
    pub(crate) fn good(&self) -> u32 {
        self.good
    }

    /// How many were the best there is.
    pub(crate) fn best(&self) -> u32 {
        self.best
    }

    /// The mean rating, if there is one.
    pub(crate) fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| self.reputation() / 20.0)
    }

    /// The mean rating times twenty; 0 if there is none.
    pub(crate) fn reputation(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.sum as f64 * 20.0 / f64::from(self.count) }
    }

    /// The reputation after each of the latest ratings, the oldest first.
    pub(crate) fn line(&self) -> impl Iterator<Item = f64> {
        self.line.iter().copied()
    }
}

impl FromIterator<u8> for Ratings {
    fn from_iter<T: IntoIterator<Item = u8>>(ratings: T) -> Self {
        ratings.into_iter().fold(Self::default(), |mut all, rating| {
            all.add(rating);
            all
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_add_up_and_the_latest_changes_are_kept() {
        let few: Ratings = [5, 4, 1].into_iter().collect();
        assert_eq!((few.count(), few.good(), few.best(), few.line().collect::<Vec<_>>()), (3, 2, 1, vec![100.0, 90.0, 200.0 / 3.0]));
        assert_eq!((Ratings::default().mean(), few.mean()), (None, Some(10.0 / 3.0)));
        let many: Ratings = std::iter::repeat_n([5, 1], 1000).flatten().collect();
        assert_eq!((many.count(), many.reputation(), many.line().count()), (2000, 60.0, CHANGES));
    }
}
