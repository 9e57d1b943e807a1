//! How the hours that actions take are to their estimates.

/// The hours that actions take, in percent of what is estimated for them: 100 as estimated, 150
/// half as much again. It goes for the hours of the work and for those of every month afterwards,
/// whether the bank or a person estimated them; never for how many weeks the work takes at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort(u16); // Invariant: LEAST to MOST where a person says it.

impl Effort {
    /// The least percent: a quarter.
    pub const LEAST: u16 = 25;
    /// The most percent: four times as much.
    pub const MOST: u16 = 400;

    /// Returns `percent` of the estimates, or `None` outside [`Self::LEAST`] to [`Self::MOST`].
    #[must_use]
    pub fn new(percent: u16) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&percent).then_some(Self(percent))
    }

    /// Returns the percent.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// Returns `percent` of this effort, also above [`Self::MOST`].
    pub(crate) fn times(self, percent: u16) -> Self {
        let scaled = (u32::from(self.0) * u32::from(percent)).div_ceil(100);
        Self(u16::try_from(scaled).unwrap_or(u16::MAX))
    }

    /// Returns the hours that work estimated at `hours` takes; a begun hour counts.
    #[must_use]
    pub fn of(self, hours: u32) -> u32 {
        let scaled = (u64::from(hours) * u64::from(self.0)).div_ceil(100);
        u32::try_from(scaled).unwrap_or(u32::MAX)
    }
}

impl Default for Effort {
    /// As estimated.
    fn default() -> Self {
        Self(100)
    }
}

#[cfg(test)]
mod tests {
    use super::Effort;

    #[track_caller]
    fn case(percent: u16, hours: u32, expected: u32) {
        assert_eq!(Effort::new(percent).unwrap().of(hours), expected);
    }

    #[test]
    fn a_begun_hour_counts() {
        case(100, 7, 7);
        case(150, 7, 11);
        case(125, 0, 0);
        case(200, 13, 26);
        case(25, 1, 1);
        case(400, u32::MAX, u32::MAX);
    }

    #[test]
    fn nothing_outside_of_a_quarter_to_four_times_is_taken() {
        assert_eq!(Effort::new(24), None);
        assert_eq!(Effort::new(401), None);
        assert_eq!(Effort::default(), Effort::new(100).unwrap());
    }
}
