//! People who work fewer hours than others.

use crate::profile::Profile;
use crate::whole_number::whole_number;

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

    /// Reads a number of people as it was typed. `None` for anything but a whole number that a
    /// department may have.
    #[must_use]
    pub fn read_people(text: &str) -> Option<u16> {
        whole_number(text).filter(|people| *people <= Profile::MAX_STAFF)
    }

    /// Reads a percentage of full hours as it was typed. `None` for anything but a whole number
    /// from 0 to 100.
    #[must_use]
    pub fn read_percent(text: &str) -> Option<u16> {
        whole_number(text).filter(|percent| *percent <= 100)
    }

    /// Returns what `people` and `percent` say together: nothing where nobody works part-time.
    #[must_use]
    pub fn said(people: Option<u16>, percent: Option<u16>) -> Option<Self> {
        let people = people.filter(|people| *people > 0)?;
        let percent = match percent {
            Some(percent) => u8::try_from(percent).ok()?,
            None => Self::USUAL_PERCENT,
        };
        Self::new(people, percent)
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

impl Profile {
    /// Tells whether more people are said to work part-time than the department has.
    #[must_use]
    pub fn has_more_part_time_than_staff(&self) -> bool {
        let part_time = self.part_time.map(PartTime::people);
        part_time.zip(self.staff).is_some_and(|(people, staff)| people > staff)
    }
}

#[cfg(test)]
mod tests {
    use super::PartTime;
    use crate::profile::Profile;

    #[test]
    fn nobody_part_time_is_nothing_said_and_half_of_full_hours_is_usual() {
        assert_eq!(PartTime::said(None, Some(80)), None);
        assert_eq!(PartTime::said(Some(0), Some(80)), None);
        assert_eq!(PartTime::said(Some(3), None), PartTime::new(3, 50));
        assert_eq!(PartTime::said(Some(3), Some(80)), PartTime::new(3, 80));
        assert_eq!(PartTime::said(Some(3), Some(101)), None);
        assert_eq!(PartTime::read_people("０"), Some(0));
        assert_eq!(PartTime::read_people("3人"), None);
        assert_eq!(PartTime::read_percent("101"), None);
    }

    #[test]
    fn more_part_time_than_staff_is_told() {
        for (staff, people, is_more) in [
            (Some(4), Some(5), true),
            (Some(4), Some(4), false),
            (Some(4), None, false),
            (None, Some(5), false),
        ] {
            let part_time = PartTime::said(people, None);
            let profile = Profile { staff, part_time, ..Profile::default() };
            assert_eq!(profile.has_more_part_time_than_staff(), is_more, "{staff:?} {people:?}");
        }
    }
}
