//! The calendar file, read by a program that is not ours to write.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use bank::Lang;
use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, Component as _, Event};
use office::Source;
use office::calendar::{calendar, events};
use phrases::Phrases;
use readiness::{Date, Diagnosis, Document, Wish};
use support::{awkward, with, worked};

fn parsed(bytes: &[u8]) -> Calendar {
    let text = unfold(std::str::from_utf8(bytes).unwrap());
    read_calendar(&text).unwrap().into()
}

fn property(event: &Event, key: &str) -> String {
    event.property_value(key).unwrap().to_owned()
}

/// Returns the events by name.
fn by_name(bytes: &[u8]) -> BTreeMap<String, Event> {
    let calendar = parsed(bytes);
    let named = calendar.events().map(|event| (property(event, "UID"), event.clone()));
    named.collect()
}

fn on(document: &Document, day: &str) -> Vec<u8> {
    let catalog = content::catalog();
    let today = Date::parse(day).unwrap();
    let diagnosis = Diagnosis::of(&catalog.bank, document, today);
    let phrases = Phrases { words: content::words(Lang::Ja), lang: Lang::Ja, catalog };
    calendar(Source { document, diagnosis: &diagnosis, phrases, today })
}

#[test]
fn every_line_fits_and_no_letter_is_cut() {
    for document in [worked(Lang::Ja), worked(Lang::En), awkward(), Document::default()] {
        for lang in [Lang::Ja, Lang::En] {
            let bytes = with(&document, lang, calendar);
            let text = std::str::from_utf8(&bytes).unwrap();
            assert!(text.ends_with("END:VCALENDAR\r\n"));
            for line in text.split_terminator("\r\n") {
                assert!(line.len() <= 75, "{} octets: {line}", line.len());
                assert!(!line.contains(['\r', '\n']));
            }
        }
    }
}

#[test]
fn what_is_written_is_read_back() {
    for document in [worked(Lang::Ja), awkward()] {
        with(&document, Lang::Ja, |source| {
            let read = by_name(&calendar(source));
            let written = events(source);
            assert_eq!(read.len(), written.len(), "every event has a name of its own");
            let said: BTreeSet<(String, String)> = read
                .values()
                .map(|event| (property(event, "SUMMARY"), property(event, "DESCRIPTION")))
                .collect();
            for event in &written {
                let description = event.description.clone();
                assert!(said.contains(&(event.summary.clone(), description)), "{event:?}");
            }
            for lane in &source.diagnosis.roadmap.placed {
                let title = source.phrases.title(&lane.action);
                let of_action = said.iter().filter(|(summary, _)| summary.contains(title));
                assert!(of_action.count() >= 2, "{title}");
            }
        });
    }
}

#[test]
fn a_day_ends_where_the_next_begins() {
    for event in by_name(&with(&worked(Lang::Ja), Lang::Ja, calendar)).values() {
        let day = |key: &str| {
            assert_eq!(event.properties()[key].params()["VALUE"].value(), "DATE");
            property(event, key)
        };
        let (start, end) = (day("DTSTART"), day("DTEND"));
        assert!(start < end && start.len() == 8 && end.len() == 8, "{start} {end}");
        assert!(&start[6..] == "01" && &end[6..] == "02" || &end[6..] == "01", "{start} {end}");
        assert_eq!(property(event, "DTSTAMP"), "20261130T000000Z");
    }
}

#[test]
fn a_second_file_moves_events_and_doubles_none() {
    let before = worked(Lang::Ja);
    let diagnosis = Diagnosis::of(&content::catalog().bank, &before, support::today());
    let moved = diagnosis.roadmap.placed.first().unwrap().action.clone();
    let mut after = before.clone();
    after.plan_start = Some(diagnosis.start);
    after.revision += 1;
    let pin = Wish { pin: Some(diagnosis.start.plus(4)), ..Wish::default() };
    after.scenario.make(moved.clone(), pin).unwrap();
    let (first, second) = (by_name(&on(&before, "2026-11-30")), by_name(&on(&after, "2026-12-14")));
    let start = |events: &BTreeMap<String, Event>| {
        let name = format!(".{moved}.start@dx-readiness");
        let (name, event) = events.iter().find(|(uid, _)| uid.ends_with(&name)).unwrap();
        (name.clone(), property(event, "DTSTART"))
    };
    let ((name, from), (same, to)) = (start(&first), start(&second));
    assert_eq!(name, same);
    assert_ne!(from, to);
    let sequence = |event: &Event| property(event, "SEQUENCE").parse::<u64>().unwrap();
    for (name, event) in &second {
        assert!(first.get(name).is_none_or(|earlier| sequence(earlier) < sequence(event)));
    }
    assert_eq!(on(&before, "2026-11-30"), on(&before, "2026-11-30"), "no clock, no randomness");
}

#[test]
fn the_name_of_the_calendar_is_the_plan_of_the_department() {
    let mut document = worked(Lang::Ja);
    document.profile.name = readiness::Name::cut(r"税務課;収納,\n係");
    let bytes = with(&document, Lang::Ja, calendar);
    let text = unfold(std::str::from_utf8(&bytes).unwrap());
    let line = r"X-WR-CALNAME:税務課\;収納\,\\n係のロードマップ";
    assert!(text.lines().any(|read| read == line), "{text}");
}

#[test]
fn departments_lie_beside_each_other() {
    let of = |sample: content::Sample| by_name(&on(&sample.document(Lang::Ja), "2026-11-30"));
    let (tax, welfare) = (of(content::Sample::Tax), of(content::Sample::Welfare));
    assert!(tax.keys().all(|name| !welfare.contains_key(name)));
}

#[test]
fn a_plan_of_nothing_has_no_reviews() {
    let bytes = with(&Document::default(), Lang::Ja, calendar);
    let names = by_name(&bytes);
    assert!(names.keys().all(|name| name.contains(".handover@")), "{:?}", names.keys());
}

#[test]
fn reviews_follow_the_day_that_was_set_for_the_next() {
    let mut document = worked(Lang::Ja);
    let reviews = |document: &Document| {
        let events = by_name(&on(document, "2026-11-30"));
        let named = events.into_iter().filter(|(uid, _)| uid.contains(".review@"));
        named.map(|(_, event)| property(&event, "DTSTART")).collect::<BTreeSet<String>>()
    };
    let usual = reviews(&document);
    assert!(usual.contains("20270131") && usual.contains("20270228"), "{usual:?}");
    document.follow_up.next_review = Date::parse("2027-01-13");
    let set = reviews(&document);
    assert_eq!(set.first().map(String::as_str), Some("20270113"), "{set:?}");
    // The same day of the month, or the Monday after it.
    assert!(set.contains("20270215") && set.contains("20270315"), "{set:?}");
    assert!(!set.contains("20270131"), "{set:?}");
}
