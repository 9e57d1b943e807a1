//! How many hours there are, month by month.

use crate::{BurdenState, Document, Profile, Readiness, YearMonth};

/// Working hours of one person in one month: 20 days of 7.5 hours. Source: domain notes §9
/// (about 60 working days a quarter); a judgement, not a statistic.
pub const HOURS_PER_PERSON_MONTH: u32 = 150;
/// In a busy month only this share of the usual hours is left, in percent. A judgement.
pub const BUSY_PERCENT: u32 = 30;

/// One month with its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursMonth {
    /// The month.
    pub month: YearMonth,
    /// The hours that may be used, rounded down.
    pub hours: u32,
    /// Whether the department is busy then.
    pub is_busy: bool,
    /// The hours kept free for handing over before the transfers of 1 April; not among `hours`.
    pub handover: u32,
}

/// The limit of each month, from the start of the plan to the end of the next fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// The months in order; never empty.
    pub months: Vec<HoursMonth>,
    /// Whether the hours are halved because the burden is heavy.
    pub is_halved: bool,
}

impl Capacity {
    /// Returns the hours from `start` on for the department of `document`.
    #[must_use]
    pub fn of(document: &Document, readiness: &Readiness, start: YearMonth) -> Self {
        let profile = &document.profile;
        let is_halved = readiness.burden == BurdenState::Heavy;
        let end = start.fiscal_year().next().last_month();
        let usual = profile.hundredths_of_hours();
        let months = (0..=end.months_since(start))
            .map(|at| {
                let month = start.plus(at);
                let is_busy = profile.busy.contains(&month.month());
                let part = if is_busy { BUSY_PERCENT } else { 100 };
                let halves = if is_halved { 2 } else { 1 };
                HoursMonth { month, hours: usual * part / (10_000 * halves), is_busy, handover: 0 }
            })
            .collect();
        Self { months, is_halved }
    }
}

impl Profile {
    /// Returns the hours that a usual month leaves for improvement, rounded down; 0 while the
    /// staff is not said.
    #[must_use]
    pub fn usual_hours(&self) -> u32 {
        self.hundredths_of_hours() / 100
    }

    /// Returns the hours that a busy month leaves for improvement, rounded down.
    #[must_use]
    pub fn busy_hours(&self) -> u32 {
        self.hundredths_of_hours() * BUSY_PERCENT / 10_000
    }

    /// Kept in hundredths, so that only the end of a sum is rounded.
    fn hundredths_of_hours(&self) -> u32 {
        let staff = u32::from(self.staff.unwrap_or(0));
        staff * HOURS_PER_PERSON_MONTH * u32::from(self.share.percent())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Profile, Share};

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
}
