//! The calendar of a plan (ICS): starts, ends, reviews and what is due, as RFC 5545 has it.
//!
//! Every event has a name of its own that stays the same from one file to the next, so that a
//! calendar which takes the file in a second time moves events and doubles none. No clock and no
//! randomness: the day comes from the caller.

mod day;
mod event;
mod events;
mod fold;
mod uid;

use icalendar::{Calendar, Component as _, Property};

use crate::data::Source;
use crate::xml_text::xml_text;

pub use event::Event;
pub use events::events;

/// Returns the calendar file of a plan: UTF-8, CRLF, no line longer than 75 octets.
#[must_use]
pub fn calendar(source: Source<'_>) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//dx-readiness//calendar//JA"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let name = source.phrases.plan_heading(source.document.profile.name.trim());
    calendar.append_property(Property::new("X-WR-CALNAME", one_line(&name)));
    for event in events(source) {
        calendar.push(component(source, &event));
    }
    fold::folded(&calendar.to_string()).into_bytes()
}

fn component(source: Source<'_>, event: &Event) -> icalendar::Event {
    let mut component = icalendar::Event::new();
    component
        .add_property("UID", uid::uid(&source.document.profile.name, &event.about, event.kind))
        .add_property("DTSTAMP", format!("{}T000000Z", day::basic(source.today)))
        .add_property("SEQUENCE", uid::sequence(source.today, source.document.revision).to_string())
        .add_property("SUMMARY", one_line(&event.summary))
        .add_property("DESCRIPTION", xml_text(&event.description))
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    // A whole day ends where the next one begins.
    for (key, value) in [("DTSTART", day::basic(event.on)), ("DTEND", day::after(event.on))] {
        component.append_property(Property::new(key, value).add_parameter("VALUE", "DATE").done());
    }
    component.done()
}

/// Returns a text for one line of a calendar.
fn one_line(text: &str) -> String {
    xml_text(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
