//! The clock of this computer.

use std::time::Duration;

use js_sys::Date as Clock;
use leptos::leptos_dom::helpers::{set_interval, window_event_listener_untyped};
use readiness::Moment;

/// How often it is looked whether another day has begun.
const EVERY: Duration = Duration::from_mins(1);

/// Returns the local time, to the minute; empty where the clock shows a year without four digits,
/// or nothing at all.
pub fn now() -> Moment {
    let clock = Clock::new_0();
    let (year, month, day) = (clock.get_full_year(), clock.get_month() + 1, clock.get_date());
    let (hours, minutes) = (clock.get_hours(), clock.get_minutes());
    let text = format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}");
    Moment::parse(&text).unwrap_or_default()
}

/// Calls `look` every minute, and when a person comes back to the page: a computer that slept has
/// counted no minutes.
pub fn watch(look: impl Fn() + Clone + 'static) {
    set_interval(look.clone(), EVERY);
    for event in ["focus", "pageshow"] {
        let look = look.clone();
        // The page looks as long as it lives.
        let _ = window_event_listener_untyped(event, move |_| look());
    }
}

/// Returns the milliseconds since 1970.
pub fn milliseconds() -> f64 {
    Clock::now()
}
