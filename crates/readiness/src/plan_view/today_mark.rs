//! Where a day lies among the months of a plan.

use crate::date::{Date, YearMonth};

/// A day within the months of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TodayMark {
    /// The month that holds the day, counted from the first of the plan.
    pub month: usize,
    /// How much of that month has passed, in percent.
    pub passed: u8,
}

impl TodayMark {
    /// Returns where `today` lies in a plan of `months` months from `first` on; `None` before and
    /// after it.
    #[must_use]
    pub fn of(first: YearMonth, months: usize, today: Date) -> Option<Self> {
        let month = today.year_month().months_since(first);
        let is_within = today.year_month() >= first && month < months;
        // A day is in the middle of itself.
        let passed = (u32::from(today.day()) * 100 - 50) / u32::from(today.year_month().days());
        is_within.then(|| Self { month, passed: u8::try_from(passed).unwrap_or(100) })
    }
}

#[cfg(test)]
mod tests {
    use super::TodayMark;
    use crate::date::{Date, YearMonth};

    #[track_caller]
    fn case(today: &str, expected: Option<(usize, u8)>) {
        let first = YearMonth::parse("2026-12").unwrap();
        let mark = TodayMark::of(first, 16, Date::parse(today).unwrap());
        assert_eq!(mark.map(|mark| (mark.month, mark.passed)), expected, "{today}");
    }

    #[test]
    fn a_day_lies_in_its_month() {
        case("2026-11-30", None);
        case("2026-12-01", Some((0, 1)));
        case("2027-01-16", Some((1, 50)));
        case("2028-02-29", Some((14, 98)));
        case("2028-03-31", Some((15, 98)));
        case("2028-04-01", None);
    }
}
