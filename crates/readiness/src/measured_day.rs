//! On which day something may be measured, and when it is to be measured again.

use crate::adopted::Adopted;
use crate::date::{Date, YearMonth};
use crate::document::Document;
use crate::id::IndicatorId;
use crate::measurement::{Indicator, MeasuredValue, Measurement};

/// Why a day cannot be the day of a measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// It is no day of the calendar.
    NoDay,
    /// It has not come yet.
    Future,
    /// It lies before the first month of the first plan, which is named.
    BeforePlan(YearMonth),
}

/// A day on which something may have been measured: none in the future and none before the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasuredDay(Date);

impl MeasuredDay {
    /// Reads a day as a form gives it, `2027-01-13`, on the day `today`.
    ///
    /// # Errors
    ///
    /// Fails with what is wrong with the day.
    pub fn read(text: &str, document: &Document, today: Date) -> Result<Self, DayProblem> {
        let day = Date::parse(text.trim()).ok_or(DayProblem::NoDay)?;
        let first = first_month(document, today);
        if day > today {
            Err(DayProblem::Future)
        } else if day.year_month() < first {
            Err(DayProblem::BeforePlan(first))
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

impl Document {
    /// Returns `value` as it is measured on `day` by whoever answers now; how it was measured stays
    /// as it was said for that day, otherwise as it was said last.
    #[must_use]
    pub fn measurement(&self, id: &IndicatorId, day: Date, value: MeasuredValue) -> Measurement {
        let actuals = self.follow_up.indicators.get(id).map(|kept| &kept.actuals);
        let same = actuals.and_then(|all| all.iter().find(|one| one.day == day));
        let said = same.or_else(|| actuals.and_then(|all| all.last()));
        let how = said.map(|one| one.how.clone()).unwrap_or_default();
        Measurement { day, value, role: self.profile.role, how }
    }
}

/// Returns the first month of which anything can be said: that of the earliest plan, or of the day
/// on which it was adopted.
fn first_month(document: &Document, today: Date) -> YearMonth {
    let of = |adopted: &Adopted| {
        let said = adopted.time.date().map(Date::year_month);
        said.map_or(adopted.start, |said| said.min(adopted.start))
    };
    let adopted = document.follow_up.earlier.iter().chain(&document.adopted).map(of).min();
    let first = adopted.or(document.plan_start);
    first.map_or(today.year_month(), |first| first.min(today.year_month()))
}

/// How often an indicator is counted: every so many months, or once at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Once, when the action is done.
    Once,
    /// Every so many months; what is counted every week is asked in every review.
    Every(u8),
}

impl Indicator {
    /// Tells whether the review of `month` asks for a value: so many months after the last value
    /// of an earlier month, or after the month `since` in which the action began where there is
    /// none. What is counted once is asked for when the action `is_done`, until it was counted.
    ///
    /// A value of `month` itself does not matter, so that the question stays while it is answered.
    #[must_use]
    pub fn is_due(
        &self,
        counted: Counted,
        since: Option<YearMonth>,
        is_done: bool,
        month: YearMonth,
    ) -> bool {
        let before = |one: &&Measurement| one.day.year_month() < month;
        let last = self.actuals.iter().rev().find(before).map(|one| one.day.year_month());
        match counted {
            Counted::Once => is_done && last.is_none(),
            Counted::Every(months) => last
                .or(since)
                .is_some_and(|from| month.months_since(from) >= usize::from(months.max(1))),
        }
    }

    /// Tells whether the last value is older than the rhythm allows: a whole turn was left out.
    #[must_use]
    pub fn is_stale(&self, counted: Counted, today: Date) -> bool {
        let Counted::Every(months) = counted else { return false };
        self.actuals.last().is_some_and(|last| {
            today.year_month().months_since(last.day.year_month()) > usize::from(months.max(1))
        })
    }

    /// Returns the latest value of `month`.
    #[must_use]
    pub fn measured_in(&self, month: YearMonth) -> Option<&Measurement> {
        self.actuals.iter().rev().find(|one| one.day.year_month() == month)
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, DayProblem, MeasuredDay};
    use crate::date::{Date, YearMonth};
    use crate::document::Document;
    use crate::measurement::{Indicator, MeasuredHow, MeasuredValue, Measurement};
    use crate::profile::Role;

    fn month(text: &str) -> YearMonth {
        YearMonth::parse(text).unwrap()
    }

    fn measured(days: &[&str]) -> Indicator {
        let mut indicator = Indicator::default();
        for day in days {
            indicator.actuals.put(Measurement {
                day: Date::parse(day).unwrap(),
                value: MeasuredValue::default(),
                role: Role::Head,
                how: MeasuredHow::default(),
            });
        }
        indicator
    }

    #[test]
    fn a_day_is_neither_in_the_future_nor_before_the_plan() {
        let today = Date::parse("2027-01-13").unwrap();
        let plan_start = Some(month("2026-12"));
        let document = Document { plan_start, ..Document::default() };
        let read = |text: &str| MeasuredDay::read(text, &document, today).map(MeasuredDay::get);
        assert_eq!(read("2027-01-13"), Ok(today));
        assert!(read("2026-12-01").is_ok());
        assert_eq!(read("2027-01-14"), Err(DayProblem::Future));
        assert_eq!(read("2026-11-30"), Err(DayProblem::BeforePlan(month("2026-12"))));
        assert_eq!(read("2027-02-30"), Err(DayProblem::NoDay));
        assert_eq!(read(""), Err(DayProblem::NoDay));
    }

    #[test]
    fn a_value_is_due_so_many_months_after_the_last() {
        let since = Some(month("2026-12"));
        let due = |days: &[&str], counted, is_done, at: &str| {
            measured(days).is_due(counted, since, is_done, month(at))
        };
        // Nothing in the month in which it begins, then every month.
        assert!(!due(&[], Counted::Every(1), false, "2026-12"));
        assert!(due(&[], Counted::Every(1), false, "2027-01"));
        assert!(due(&["2027-01-13"], Counted::Every(1), false, "2027-02"));
        assert!(due(&["2026-12-20", "2027-01-13"], Counted::Every(1), false, "2027-01"), "stays");
        // A quarter after the last value.
        assert!(!due(&["2027-01-13"], Counted::Every(3), false, "2027-03"));
        assert!(due(&["2027-01-13"], Counted::Every(3), false, "2027-04"));
        assert!(!due(&[], Counted::Every(12), false, "2027-11"));
        // Once, at the end.
        assert!(!due(&[], Counted::Once, false, "2027-04"));
        assert!(due(&[], Counted::Once, true, "2027-04"));
        assert!(!due(&["2027-04-10"], Counted::Once, true, "2027-05"));
        assert!(!Indicator::default().is_due(Counted::Every(1), None, false, month("2027-01")));
    }

    #[test]
    fn a_value_is_stale_once_a_turn_was_left_out() {
        let stale = |counted, today: &str| {
            measured(&["2027-01-13"]).is_stale(counted, Date::parse(today).unwrap())
        };
        assert!(!stale(Counted::Every(1), "2027-02-28"));
        assert!(stale(Counted::Every(1), "2027-03-01"));
        assert!(!stale(Counted::Every(3), "2027-04-30"));
        assert!(stale(Counted::Every(3), "2027-05-01"));
        assert!(!stale(Counted::Once, "2030-01-01"));
    }
}
