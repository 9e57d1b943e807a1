//! The day of the next review, and whether it has come.

use crate::date::{Date, YearMonth};
use crate::document::Document;

/// Why a day cannot be that of the next review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextReviewProblem {
    /// It is no day of the calendar.
    NoDay,
    /// It has come already.
    Past,
    /// It is more than a year away.
    TooFar,
}

/// The day of the next review: later than today, within a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextReview(Date);

impl NextReview {
    /// Reads a day as a form gives it, `2027-02-10`, on the day `today`.
    ///
    /// # Errors
    ///
    /// Fails with what is wrong with the day.
    pub fn read(text: &str, today: Date) -> Result<Self, NextReviewProblem> {
        let day = Date::parse(text.trim()).ok_or(NextReviewProblem::NoDay)?;
        if day <= today {
            Err(NextReviewProblem::Past)
        } else if day.year_month().months_since(today.year_month()) > 12 {
            Err(NextReviewProblem::TooFar)
        } else {
            Ok(Self(day))
        }
    }

    /// Returns the day.
    #[must_use]
    pub const fn get(self) -> Date {
        self.0
    }
}

/// What is to be said of the next review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// It is on this day.
    On(Date),
    /// Its day has come: this one, where one was set.
    Due(Option<Date>),
}

impl Reminder {
    /// Returns what is to be said on `today`: nothing while no plan is adopted, and nothing in the
    /// month in which it was adopted or reviewed while no day is set.
    #[must_use]
    pub fn of(document: &Document, today: Date) -> Option<Self> {
        let adopted = document.adopted.as_ref()?;
        if let Some(day) = document.follow_up.next_review {
            return Some(if day > today { Self::On(day) } else { Self::Due(Some(day)) });
        }
        let reviewed = document.follow_up.reviews.last().and_then(|review| review.time.date());
        let last = reviewed.max(adopted.time.date())?;
        (last.year_month() < today.year_month()).then_some(Self::Due(None))
    }
}

impl Document {
    /// Tells whether the review of `month` is ended: the plan begins with that month or later, and
    /// the next review is in a later one.
    #[must_use]
    pub fn is_review_ended(&self, month: YearMonth) -> bool {
        self.follow_up.next_review.is_some_and(|day| day.year_month() > month)
            && self.plan_start.is_some_and(|start| start >= month)
    }

    /// Returns the day that is offered for the next review on `today`: the one that was set, while
    /// it is to come.
    #[must_use]
    pub fn offered_review(&self, today: Date) -> Date {
        let set = self.follow_up.next_review.filter(|day| *day > today);
        set.unwrap_or_else(|| Self::next_review_after(today))
    }
}

#[cfg(test)]
mod tests {
    use super::{NextReview, NextReviewProblem};
    use crate::date::{Date, YearMonth};
    use crate::document::Document;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn the_next_review_is_to_come_and_within_a_year() {
        let read = |text: &str| NextReview::read(text, day("2027-01-13")).map(NextReview::get);
        assert_eq!(read("2027-01-14"), Ok(day("2027-01-14")));
        assert_eq!(read("2028-01-31"), Ok(day("2028-01-31")));
        assert_eq!(read("2027-01-13"), Err(NextReviewProblem::Past));
        assert_eq!(read("2028-02-01"), Err(NextReviewProblem::TooFar));
        assert_eq!(read("2027-13-01"), Err(NextReviewProblem::NoDay));
        assert_eq!(read(""), Err(NextReviewProblem::NoDay));
    }

    #[test]
    fn an_ended_review_is_known_by_what_it_leaves() {
        let january = YearMonth::parse("2027-01").unwrap();
        let document = Document { plan_start: YearMonth::parse("2026-12"), ..Document::default() };
        assert!(!document.is_review_ended(january));
        let ended = document.with_review_ended(day("2027-01-13"));
        assert!(ended.is_review_ended(january));
        assert!(!ended.is_review_ended(january.plus(1)));
        assert_eq!(document.offered_review(day("2027-01-13")), day("2027-02-15"));
        assert_eq!(ended.offered_review(day("2027-02-15")), day("2027-03-15"));
    }
}
