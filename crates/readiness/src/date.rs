//! Dates as Japanese offices count them: months, fiscal years from April, eras.
//!
//! Only whole dates are needed (no clock, no time zone, no day arithmetic), so a date crate
//! would cost the page more bytes than these lines; see docs/decisions/0004.

use std::fmt;

/// A month of the year, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u8); // Invariant: 1..=12.

impl Month {
    /// The months in the order of the fiscal year: April first.
    pub const FISCAL: [Self; 12] = [
        Self(4),
        Self(5),
        Self(6),
        Self(7),
        Self(8),
        Self(9),
        Self(10),
        Self(11),
        Self(12),
        Self(1),
        Self(2),
        Self(3),
    ];

    /// Returns month `number`, or `None` outside 1 to 12.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= 12 { Some(Self(number)) } else { None }
    }

    /// Returns the month's number, 1 to 12.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A month of a certain year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16,
    month: Month,
}

impl YearMonth {
    /// The last month that a file can name, with a year of four digits.
    pub const LAST: Self = Self { year: 9_999, month: Month(12) };

    /// Returns the month `month` of the calendar year `year`.
    #[must_use]
    pub const fn new(year: u16, month: Month) -> Self {
        Self { year, month }
    }

    /// Reads `2026-12`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if year.len() != 4 || month.len() != 2 {
            return None;
        }
        Some(Self::new(number(year)?, Month::new(u8::try_from(number(month)?).ok()?)?))
    }

    /// Returns the calendar year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month of the year.
    #[must_use]
    pub const fn month(self) -> Month {
        self.month
    }

    /// Returns the month `count` months later.
    #[must_use]
    pub fn plus(self, count: usize) -> Self {
        let index = usize::from(self.year) * 12 + usize::from(self.month.0) - 1 + count;
        let year = u16::try_from(index / 12).unwrap_or(u16::MAX);
        let month = u8::try_from(index % 12 + 1).unwrap_or(1);
        Self { year, month: Month(month) }
    }

    /// Returns how many months `self` lies after `earlier`; 0 when it does not.
    #[must_use]
    pub fn months_since(self, earlier: Self) -> usize {
        let index = |m: Self| usize::from(m.year) * 12 + usize::from(m.month.0);
        index(self).saturating_sub(index(earlier))
    }

    /// Returns how many days the month has.
    #[must_use]
    pub const fn days(self) -> u8 {
        days_in(self)
    }

    /// Returns day `day` of the month, or the Monday after it where that is a Saturday or a Sunday;
    /// its last day where it has no such day.
    #[must_use]
    pub fn working_day_from(self, day: u8) -> Date {
        let date = Date { month: self, day: day.clamp(1, self.days()) };
        match date.weekday() {
            Weekday::Saturday => date.later(2),
            Weekday::Sunday => date.later(1),
            _ => date,
        }
    }

    /// Returns its last day.
    #[must_use]
    pub const fn last_day(self) -> Date {
        Date { month: self, day: days_in(self) }
    }

    /// Returns the calendar year as the era counts it.
    #[must_use]
    pub const fn era(self) -> Era {
        Era::of(self.year)
    }

    /// Returns the fiscal year that holds this month.
    #[must_use]
    pub const fn fiscal_year(self) -> FiscalYear {
        FiscalYear(if self.month.0 >= 4 { self.year } else { self.year.saturating_sub(1) })
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month.0)
    }
}

/// A fiscal year (年度), named by the calendar year of its April.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(u16);

impl FiscalYear {
    /// Returns the calendar year of its April.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// Returns its April.
    #[must_use]
    pub const fn first_month(self) -> YearMonth {
        YearMonth { year: self.0, month: Month(4) }
    }

    /// Returns its March.
    #[must_use]
    pub fn last_month(self) -> YearMonth {
        self.first_month().plus(11)
    }

    /// Returns the year after.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Returns the year as the era counts it: 2026 is 令和8年度.
    #[must_use]
    pub const fn era(self) -> Era {
        Era::of(self.0)
    }
}

/// A year of the Japanese calendar (和暦). Only the present era is needed: a plan never
/// looks back before its own start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Era(u16);

impl Era {
    /// 令和1年 is 2019.
    const OFFSET: u16 = 2018;

    const fn of(year: u16) -> Self {
        Self(year.saturating_sub(Self::OFFSET))
    }

    /// Returns the year within 令和.
    #[must_use]
    pub const fn reiwa(self) -> u16 {
        self.0
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekday {
    /// 日.
    Sunday,
    /// 月.
    Monday,
    /// 火.
    Tuesday,
    /// 水.
    Wednesday,
    /// 木.
    Thursday,
    /// 金.
    Friday,
    /// 土.
    Saturday,
}

impl Weekday {
    /// All, from Sunday on.
    pub const FROM_SUNDAY: [Self; 7] = [
        Self::Sunday,
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
    ];
}

/// A day. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    month: YearMonth,
    day: u8,
}

impl Date {
    /// The first day of the present era, 2019-05-01: what a broken clock is taken to show.
    pub const FIRST_OF_ERA: Self =
        Self { month: YearMonth { year: 2019, month: Month(5) }, day: 1 };

    /// Reads `2026-11-22`; `None` for any other shape and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (head, day) = text.rsplit_once('-')?;
        let month = YearMonth::parse(head)?;
        let day = u8::try_from(number(day).filter(|_| day.len() == 2)?).ok()?;
        (day >= 1 && day <= days_in(month)).then_some(Self { month, day })
    }

    /// Returns the month that holds the day.
    #[must_use]
    pub const fn year_month(self) -> YearMonth {
        self.month
    }

    /// Returns the day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // Sakamoto's method: how far the first of each month lies from the first of January.
        const SHIFTS: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let month = self.month.month.get();
        let year = u32::from(self.month.year) - u32::from(month < 3);
        let shift = SHIFTS[usize::from(month) - 1];
        let days = year + year / 4 - year / 100 + year / 400 + shift + u32::from(self.day);
        Weekday::FROM_SUNDAY[(days % 7) as usize]
    }

    /// Returns the day so many days later.
    #[must_use]
    pub fn later(self, days: u8) -> Self {
        let (mut month, mut day) = (self.month, u16::from(self.day) + u16::from(days));
        while day > u16::from(month.days()) {
            day -= u16::from(month.days());
            month = month.plus(1);
        }
        Self { month, day: u8::try_from(day).unwrap_or(1) }
    }

    /// Returns the day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns the year as the era counts it.
    #[must_use]
    pub const fn era(self) -> Era {
        self.month.era()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

fn number(text: &str) -> Option<u16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

const fn days_in(month: YearMonth) -> u8 {
    match month.month.0 {
        4 | 6 | 9 | 11 => 30,
        2 if month.year.is_multiple_of(4)
            && (!month.year.is_multiple_of(100) || month.year.is_multiple_of(400)) =>
        {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Option<&str>) {
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn a_day_has_its_weekday_and_a_weekend_moves_to_monday() {
        let day = |text: &str| Date::parse(text).unwrap();
        for (text, weekday) in [
            ("2026-11-30", Weekday::Monday),
            ("2027-01-13", Weekday::Wednesday),
            ("2027-02-10", Weekday::Wednesday),
            ("2028-02-29", Weekday::Tuesday),
            ("2000-01-01", Weekday::Saturday),
        ] {
            assert_eq!(day(text).weekday(), weekday, "{text}");
        }
        let month = |text: &str| YearMonth::parse(text).unwrap();
        assert_eq!(month("2027-02").working_day_from(13), day("2027-02-15"));
        assert_eq!(month("2027-02").working_day_from(28), day("2027-03-01"));
        assert_eq!(month("2027-02").working_day_from(31), day("2027-03-01"));
        assert_eq!(month("2027-02").working_day_from(10), day("2027-02-10"));
    }

    #[test]
    fn a_day_is_read_or_refused() {
        case("2026-11-22", Some("2026-11-22"));
        case("2028-02-29", Some("2028-02-29"));
        case("2026-02-29", None);
        case("2100-02-29", None);
        case("2026-13-01", None);
        case("2026-1-1", None);
        case("+026-01-01", None);
        case("2026-11-22T00:00", None);
        case("", None);
    }

    #[test]
    fn a_fiscal_year_runs_from_april() {
        let march = YearMonth::parse("2027-03").unwrap();
        assert_eq!(march.fiscal_year().get(), 2026);
        assert_eq!(march.plus(1).fiscal_year().era().reiwa(), 9);
        assert_eq!(march.fiscal_year().last_month(), march);
        assert_eq!(march.plus(1).months_since(YearMonth::parse("2026-12").unwrap()), 4);
    }
}
