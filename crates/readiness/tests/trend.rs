//! Several days side by side.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Bank, BankRef, Course, Date, Document, Readiness, Snapshot, Text, Trend};
use support::{bank, document};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn edition(edition: &str) -> BankRef {
    BankRef { id: Text::cut("bank"), edition: Text::cut(edition), hash: Text::default() }
}

fn day(bank: &Bank, replies: &str, day: &str, of: &str) -> Snapshot {
    let readiness = Readiness::assess(bank, &document(bank, replies));
    Snapshot::of(date(day), edition(of), &readiness.areas).unwrap()
}

/// A department that answers `replies` today, with these days behind it.
fn department(bank: &Bank, replies: &str, days: Vec<Snapshot>) -> Document {
    let mut document = Document { bank: edition("2"), ..document(bank, replies) };
    for day in days {
        document.follow_up.snapshots.keep(day);
    }
    document
}

#[test]
fn what_rose_fell_and_is_less_known_is_told_apart() {
    let bank = bank();
    let before = day(&bank, "*=1", "2026-12-04", "2");
    let document = department(&bank, "*=1 online-list=3", vec![before]);
    let known = Trend::known(&bank, &document, date("2027-01-13"));
    assert_eq!(known.len(), 2);
    let trend = Trend::of(&bank, &known.iter().collect::<Vec<_>>());
    let course = |trend: &Trend, id: &str| {
        trend.areas.iter().find(|area| area.area.as_str() == id).unwrap().course
    };
    assert!(matches!(course(&trend, "online"), Course::Rose(_)));
    let reversed: Vec<Snapshot> =
        vec![Snapshot { day: date("2027-02-01"), ..known[0].clone() }, known[1].clone()];
    let reversed = Trend::of(&bank, &reversed.iter().collect::<Vec<_>>());
    assert_eq!(reversed.days[0].day, date("2027-01-13"), "the days are put in order");
    assert!(matches!(course(&reversed, "online"), Course::Fell(_)));

    let document = department(&bank, "*=1 online-list=?", vec![known[0].clone()]);
    let known = Trend::known(&bank, &document, date("2027-01-13"));
    let trend = Trend::of(&bank, &known.iter().collect::<Vec<_>>());
    let less: Vec<_> =
        trend.that(readiness::AreaCourse::is_less_known).map(|it| it.area.as_str()).collect();
    assert_eq!(less, ["online"]);
}

#[test]
fn another_edition_cuts_the_trend() {
    let bank = bank();
    let days = vec![
        day(&bank, "*=1", "2026-11-04", "1"),
        day(&bank, "*=2", "2026-12-04", "2"),
        day(&bank, "*=2", "2027-01-04", "2"),
    ];
    let document = department(&bank, "*=3", days);
    let known = Trend::known(&bank, &document, date("2027-01-13"));
    assert_eq!(Trend::usual(&known), Some((1, 2)), "it begins behind the cut");
    let all = Trend::of(&bank, &known.iter().collect::<Vec<_>>());
    let cuts: Vec<_> = all.days.iter().map(|day| day.is_cut).collect();
    assert_eq!(cuts, [false, true, false, false]);
    assert!(all.areas.iter().all(|area| area.course == Course::Apart));
    let behind = Trend::of(&bank, &known[1..].iter().collect::<Vec<_>>());
    assert!(behind.areas.iter().all(|area| area.course != Course::Apart));
}

#[test]
fn one_day_alone_is_no_trend() {
    let bank = bank();
    let today = date("2027-01-13");
    let document = department(&bank, "*=1", Vec::new());
    assert_eq!(Trend::usual(&Trend::known(&bank, &document, today)), None);
    // A day of today, or one that a clock ahead left, is today as it stands.
    let days = vec![day(&bank, "*=1", "2027-01-13", "2"), day(&bank, "*=1", "2028-01-13", "2")];
    let document = department(&bank, "*=1", days);
    let known = Trend::known(&bank, &document, today);
    assert_eq!(known.len(), 1);
    assert_eq!(Trend::usual(&known), None);
    let one = department(&bank, "*=1", vec![day(&bank, "*=1", "2026-12-04", "1")]);
    assert_eq!(Trend::usual(&Trend::known(&bank, &one, today)), Some((0, 0)));
}
