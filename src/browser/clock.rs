//! The clock of this computer.

use js_sys::Date as Clock;
use readiness::{Date, Moment};

/// Returns today's date where the computer stands.
pub fn today() -> Date {
    Date::parse(&day(&Clock::new_0())).unwrap_or(Date::FIRST_OF_ERA)
}

/// Returns the local time, to the minute.
pub fn now() -> Moment {
    let clock = Clock::new_0();
    let text = format!("{}T{:02}:{:02}", day(&clock), clock.get_hours(), clock.get_minutes());
    Moment::parse(&text).unwrap_or_default()
}

fn day(clock: &Clock) -> String {
    format!("{:04}-{:02}-{:02}", clock.get_full_year(), clock.get_month() + 1, clock.get_date())
}
