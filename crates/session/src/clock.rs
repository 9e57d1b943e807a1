//! The day and the time, as far as the clock of the computer can be believed.

use readiness::{Date, Moment};

/// The years in which a clock is believed: a computer whose battery is empty shows an earlier one.
const BELIEVED: std::ops::RangeInclusive<u16> = 2026..=2099;

/// What the clock said last.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    /// The time; empty where the clock is not believed.
    pub now: Moment,
    /// The day; the last one that was believed.
    pub today: Date,
    /// Whether the clock shows a year that cannot be.
    pub is_doubtful: bool,
}

impl Default for Clock {
    fn default() -> Self {
        let first = Date::parse("2026-01-01").unwrap_or(Date::FIRST_OF_ERA);
        Self { now: Moment::default(), today: first, is_doubtful: false }
    }
}

impl Clock {
    /// Takes in what the clock shows now.
    pub fn set(&mut self, now: Moment) {
        let believed = now.date().filter(|day| BELIEVED.contains(&day.year_month().year()));
        self.is_doubtful = believed.is_none();
        match believed {
            Some(today) => *self = Self { now, today, is_doubtful: false },
            None => self.now = Moment::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;
    use readiness::Moment;

    #[track_caller]
    fn case(now: &str, today: &str, kept: &str) {
        let mut clock = Clock::default();
        clock.set(Moment::parse("2026-11-22T14:26").unwrap());
        clock.set(Moment::parse(now).unwrap_or_default());
        assert_eq!(clock.today.to_string(), today, "{now}");
        assert_eq!(clock.now.as_str(), kept, "{now}");
        assert_eq!(clock.is_doubtful, kept.is_empty(), "{now}");
    }

    #[test]
    fn a_clock_is_believed_within_the_years_of_the_product() {
        case("2026-11-23T00:00", "2026-11-23", "2026-11-23T00:00");
        case("2026-11-21T09:00", "2026-11-21", "2026-11-21T09:00");
        case("2099-12-31T23:59", "2099-12-31", "2099-12-31T23:59");
        case("2100-01-01T00:00", "2026-11-22", "");
        case("9999-12-31T12:00", "2026-11-22", "");
        case("1970-01-01T00:00", "2026-11-22", "");
        case("12000-01-01T00:00", "2026-11-22", "");
        case("-001-01-01T00:00", "2026-11-22", "");
        case("", "2026-11-22", "");
    }
}
