//! Hours that grow with the people of a department.

/// Hours for each person, in tenths of an hour: a talk of fifteen minutes and the way there take
/// half an hour of everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerPerson(u16); // Invariant: at most `PerPerson::MAX_TENTHS`.

impl PerPerson {
    /// None at all.
    pub const NONE: Self = Self(0);
    /// The most tenths: 999 hours.
    pub const MAX_TENTHS: u16 = 9_990;

    /// Returns so many tenths of an hour, or `None` above [`Self::MAX_TENTHS`].
    #[must_use]
    pub const fn tenths(tenths: u16) -> Option<Self> {
        if tenths <= Self::MAX_TENTHS { Some(Self(tenths)) } else { None }
    }

    /// Returns the tenths.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// Returns the hours of `people`; a begun hour counts.
    #[must_use]
    pub fn hours(self, people: u16) -> u32 {
        (u32::from(self.0) * u32::from(people)).div_ceil(10)
    }
}

#[cfg(test)]
mod tests {
    use super::PerPerson;

    #[track_caller]
    fn case(tenths: u16, people: u16, expected: u32) {
        assert_eq!(PerPerson::tenths(tenths).unwrap().hours(people), expected);
    }

    #[test]
    fn a_begun_hour_counts() {
        case(0, 500, 0);
        case(1, 3, 1);
        case(4, 3, 2);
        case(4, 40, 16);
        case(5, 3, 2);
        case(30, 3, 9);
        case(10, 0, 0);
    }

    #[test]
    fn more_than_nine_hundred_and_ninety_nine_hours_are_none() {
        assert_eq!(PerPerson::tenths(9_990).map(PerPerson::get), Some(9_990));
        assert_eq!(PerPerson::tenths(9_991), None);
    }
}
