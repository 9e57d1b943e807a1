//! People who work fewer hours than others.

use crate::profile::Profile;

/// How many of the people work part-time (会計年度任用職員, 再任用短時間 and others), and how much of
/// full hours they work on average.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartTime {
    people: u16,
    percent: u8,
    // Invariant: at most `Profile::MAX_STAFF` people, at most 100 percent.
}

impl PartTime {
    /// What is assumed while the share is not said: half of full hours.
    pub const USUAL_PERCENT: u8 = 50;

    /// Returns `people` with `percent` of full hours each; `None` for more people than a
    /// department may have, and for more than full hours.
    #[must_use]
    pub const fn new(people: u16, percent: u8) -> Option<Self> {
        if people <= Profile::MAX_STAFF && percent <= 100 {
            Some(Self { people, percent })
        } else {
            None
        }
    }

    /// Returns how many people work part-time.
    #[must_use]
    pub const fn people(self) -> u16 {
        self.people
    }

    /// Returns the percentage of full hours that they work on average.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.percent
    }
}
