//! The monthly reviews (今月の見直し): what was said, when and in which position.

use std::collections::BTreeSet;
use std::ops::Deref;

use crate::bounded::BoundedMap;
use crate::date::Date;
use crate::execution::{ExecutionState, ReviewNote};
use crate::id::ActionId;
use crate::moment::Moment;
use crate::profile::Role;

/// What makes one ask whether an action should go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It has had no effect so far.
    NoEffect,
    /// Nobody uses what it brought.
    NobodyUses,
}

impl Doubt {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 2] = [Self::NoEffect, Self::NobodyUses];
}

/// What one review said of one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewEntry {
    /// Where it was.
    pub state: ExecutionState,
    /// The hours spent on it until then, all people together.
    pub spent: Option<u16>,
    /// What speaks for stopping it.
    pub doubts: BTreeSet<Doubt>,
    /// One line.
    pub note: ReviewNote,
}

/// One review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// When it was made.
    pub time: Moment,
    /// In which position.
    pub role: Role,
    /// What was said, by action.
    pub entries: BoundedMap<ActionId, ReviewEntry, { Review::MAX_ENTRIES }>,
}

impl Review {
    /// The most actions that one review speaks of.
    pub const MAX_ENTRIES: usize = 100;
}

/// The reviews, oldest first. Reading them is reading a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews(Vec<Review>);

impl Reviews {
    /// The most reviews that are remembered: four years of months. What they said of hours and
    /// states stays in the executions when one is forgotten.
    pub const MAX: usize = 48;

    /// Adds the latest review. Where there are [`Self::MAX`] already, the oldest is forgotten;
    /// returns it then.
    pub fn push(&mut self, review: Review) -> Option<Review> {
        let forgotten = (self.0.len() >= Self::MAX).then(|| self.0.remove(0));
        self.0.push(review);
        forgotten
    }

    /// Returns the review that a word said at `time` belongs to: the last one, but in a later
    /// month a new one. A time before the last review, or none, belongs to the last one.
    pub fn at(&mut self, time: &Moment) -> &mut Review {
        let month = |time: &Moment| time.date().map(Date::year_month);
        let last = self.0.last().map(|review| month(&review.time));
        let is_later = last.is_none_or(|last| last.is_some() && month(time) > last);
        if is_later {
            self.push(Review { time: time.clone(), ..Review::default() });
        }
        let last = self.0.len() - 1;
        &mut self.0[last]
    }
}

impl FromIterator<Review> for Reviews {
    /// Keeps the last [`Self::MAX`].
    fn from_iter<I: IntoIterator<Item = Review>>(reviews: I) -> Self {
        let mut kept = Self::default();
        for review in reviews {
            kept.push(review);
        }
        kept
    }
}

impl Deref for Reviews {
    type Target = [Review];

    fn deref(&self) -> &[Review] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Review, Reviews};
    use crate::moment::Moment;

    #[test]
    fn a_month_has_one_review_whatever_the_clock_does() {
        let mut reviews = Reviews::default();
        for (time, count) in [
            ("2027-01-13T14:26", 1),
            ("2027-01-30T09:00", 1),
            ("2027-02-01T09:00", 2),
            ("2026-12-31T09:00", 2),
            ("", 2),
            ("2027-03-01T09:00", 3),
        ] {
            reviews.at(&Moment::parse(time).unwrap());
            assert_eq!(reviews.len(), count, "{time}");
        }
        let mut unknown = Reviews::default();
        for time in ["", "2027-01-13T14:26"] {
            unknown.at(&Moment::parse(time).unwrap());
            assert_eq!(unknown.len(), 1);
        }
    }

    #[test]
    fn the_oldest_review_gives_way() {
        let review = |day: usize| Review {
            time: Moment::parse(&format!("2026-11-{:02}T09:{:02}", day / 60 + 1, day % 60))
                .unwrap(),
            ..Review::default()
        };
        let mut reviews: Reviews = (0..Reviews::MAX).map(review).collect();
        assert_eq!(reviews.push(review(100)), Some(review(0)));
        assert_eq!(reviews.len(), Reviews::MAX);
        assert_eq!(reviews.last(), Some(&review(100)));
    }
}
