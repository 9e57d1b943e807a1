//! How many hours there are, month by month.

use std::collections::BTreeSet;

use crate::date::{Month, YearMonth};
use crate::document::Document;
use crate::profile::{Profile, Share};
use crate::readiness::{BurdenState, Readiness};
use crate::schedule::REQUESTS_CLOSE;

/// Working hours of one person in one month: 20 days of 7.5 hours. Source: domain notes §9
/// (about 60 working days a quarter); a judgement, not a statistic.
pub const HOURS_PER_PERSON_MONTH: u32 = 150;
/// In a busy month only this share of the usual hours is left, in percent. A judgement.
pub const BUSY_PERCENT: u32 = 30;
/// In December and in January only this share of the usual hours is left, in percent: offices
/// are closed from 29 December to 3 January (地方自治法 4条の2 and the ordinances on it), which
/// is two or three of twenty working days in each of the two. A judgement.
pub const YEAR_END_PERCENT: u32 = 85;
/// The hours that each March keeps free for writing down the state of everything, before the
/// transfers of 1 April; at most half of the month. A judgement.
pub const HANDOVER_HOURS: u32 = 6;

/// By so many months the plan of a small office is longer. A judgement: three people have about 13
/// hours a month, which is five actions of average size in 16 months.
pub const SMALL_MONTHS: usize = 12;

/// One month with its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursMonth {
    /// The month.
    pub month: YearMonth,
    /// The hours that may be used, rounded down.
    pub hours: u32,
    /// Whether the department is busy then.
    pub is_busy: bool,
    /// Whether offices are closed at the end or the beginning of the year: December, January.
    pub is_short: bool,
    /// The hours kept free for handing over before the transfers of 1 April; not among `hours`.
    pub handover: u32,
}

/// The limit of each month, from the start of the plan to its [`last_month`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// The months in order; never empty.
    pub months: Vec<HoursMonth>,
    /// Whether the hours are halved because the burden is heavy.
    pub is_halved: bool,
}

/// Why a department has no hours to plan with, or too few for any action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHours {
    /// The scenario tries a share of no hours at all.
    ShareTried,
    /// Nobody said how many people work there.
    Staff,
    /// The department gives no share of its hours.
    Share,
    /// There are hours, but no action fits into them.
    TooFew,
}

impl Capacity {
    /// Tells whether some month has hours to plan with.
    #[must_use]
    pub fn has_hours(&self) -> bool {
        self.months.iter().any(|month| month.hours > 0)
    }

    /// Returns the hours from `start` on for the department of `document`, under its scenario.
    #[must_use]
    pub fn of(document: &Document, readiness: &Readiness, start: YearMonth) -> Self {
        let supply = Supply::of(document, readiness);
        let end = last_month(start, &document.profile);
        let months = (0..=end.months_since(start)).map(|at| supply.month(start.plus(at)));
        Self { months: months.collect(), is_halved: supply.is_halved }
    }
}

impl NoHours {
    /// Returns why nothing can be planned for the department of `document`.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let tried = document.scenario.share;
        if tried.is_some_and(|share| share.percent() == 0) {
            Self::ShareTried
        } else if document.profile.staff.is_none_or(|staff| staff == 0) {
            Self::Staff
        } else if tried.is_none() && document.profile.share.percent() == 0 {
            Self::Share
        } else {
            Self::TooFew
        }
    }
}

/// Returns the last month of a plan that begins with `start`: the March that ends the next fiscal
/// year. What begins from December to March is too late to ask for the next year's money, so the
/// plan goes on to the March after it, and work with money has a place. A small office has few
/// hours a month, so its plan goes on for [`SMALL_MONTHS`] more.
#[must_use]
pub fn last_month(start: YearMonth, profile: &Profile) -> YearMonth {
    let next = start.fiscal_year().next();
    let is_late = start.month().get() > REQUESTS_CLOSE || start.month().get() < 4;
    let last = if is_late { next.next() } else { next }.last_month();
    if profile.is_small() { last.plus(SMALL_MONTHS) } else { last }
}

/// What the hours of any month follow from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Supply<'a> {
    pub(crate) staff: u16,
    /// People with full hours who would work as much, in hundredths.
    pub(crate) full_time: u32,
    pub(crate) share: Share,
    pub(crate) busy: &'a BTreeSet<Month>,
    pub(crate) is_halved: bool,
}

impl<'a> Supply<'a> {
    pub(crate) fn of(document: &'a Document, readiness: &Readiness) -> Self {
        let profile = &document.profile;
        Self {
            staff: profile.staff.unwrap_or(0),
            full_time: profile.full_time_hundredths(),
            share: document.scenario.share.unwrap_or(profile.share),
            busy: &profile.busy,
            is_halved: readiness.burden == BurdenState::Heavy,
        }
    }

    pub(crate) fn month(&self, month: YearMonth) -> HoursMonth {
        let number = month.month();
        let is_busy = self.busy.contains(&number);
        let is_short = matches!(number.get(), 12 | 1);
        let part = |holds: bool, percent: u32| u64::from(if holds { percent } else { 100 });
        let parts = part(is_busy, BUSY_PERCENT) * part(is_short, YEAR_END_PERCENT);
        let halves = if self.is_halved { 2 } else { 1 };
        let usual = parts_of_hours(self.full_time, self.share);
        let all = u32::try_from(usual * parts / (100_000_000 * halves)).unwrap_or(u32::MAX);
        let handover = if number.get() == 3 { HANDOVER_HOURS.min(all / 2) } else { 0 };
        HoursMonth { month, hours: all - handover, is_busy, is_short, handover }
    }
}

/// Kept in ten-thousandths, so that only the end of a product is rounded.
fn parts_of_hours(full_time: u32, share: Share) -> u64 {
    u64::from(full_time) * u64::from(HOURS_PER_PERSON_MONTH) * u64::from(share.percent())
}

impl Profile {
    /// Returns the hours that a usual month leaves for improvement, rounded down; 0 while the
    /// staff is not said.
    #[must_use]
    pub fn usual_hours(&self) -> u32 {
        let parts = parts_of_hours(self.full_time_hundredths(), self.share);
        u32::try_from(parts / 10_000).unwrap_or(u32::MAX)
    }

    /// Returns the hours that a busy month leaves for improvement, rounded down.
    #[must_use]
    pub fn busy_hours(&self) -> u32 {
        let parts = parts_of_hours(self.full_time_hundredths(), self.share);
        u32::try_from(parts * u64::from(BUSY_PERCENT) / 1_000_000).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::date::{Month, YearMonth};
    use crate::profile::{Profile, Share};

    use super::Supply;

    #[track_caller]
    fn case(staff: Option<u16>, percent: u8, expected: (u32, u32)) {
        let share = Share::new(percent).unwrap();
        let profile = Profile { staff, share, ..Profile::default() };
        assert_eq!((profile.usual_hours(), profile.busy_hours()), expected);
    }

    #[test]
    fn hours_follow_from_staff_and_share() {
        case(None, 3, (0, 0));
        case(Some(3), 3, (13, 4));
        case(Some(18), 3, (81, 24));
        case(Some(18), 0, (0, 0));
        case(Some(Profile::MAX_STAFF), Share::MAX, (15_000, 4_500));
    }

    /// Shows hours and hand-over of one month for ten people with three percent.
    #[track_caller]
    fn month(text: &str, busy: &[u8], is_halved: bool, expected: (u32, u32)) {
        let busy: BTreeSet<Month> = busy.iter().filter_map(|number| Month::new(*number)).collect();
        let supply =
            Supply { staff: 10, full_time: 1_000, share: Share::default(), busy: &busy, is_halved };
        let month = supply.month(YearMonth::parse(text).unwrap());
        assert_eq!((month.hours, month.handover), expected, "{text}");
    }

    #[test]
    fn the_parts_of_a_month_multiply_and_are_rounded_once() {
        month("2026-11", &[], false, (45, 0));
        month("2026-12", &[], false, (38, 0));
        month("2027-01", &[], false, (38, 0));
        month("2027-01", &[], true, (19, 0));
        month("2027-01", &[1], false, (11, 0));
        month("2027-01", &[1], true, (5, 0));
    }

    #[test]
    fn march_keeps_hours_for_handing_over_but_never_more_than_half() {
        month("2027-03", &[], false, (39, 6));
        month("2027-03", &[3], false, (7, 6));
        month("2027-03", &[3], true, (3, 3));
        month("2027-04", &[], false, (45, 0));
    }
}
