//! The roadmap that was adopted, what has moved on since, and two scenarios side by side.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, Adopted, Bank, BoundedSet, Comparison, Date, Diagnosis, Difference, Document, Moment,
    Name, Preset, Text, YearMonth,
};
use support::{action, bank_of, document, random};

fn diagnose(bank: &Bank, document: &Document) -> Diagnosis {
    Diagnosis::of(bank, document, Date::parse("2026-04-01").unwrap())
}

fn adopt(bank: &Bank, document: &Document) -> Adopted {
    let time = Moment::parse("2026-04-01T09:00").unwrap();
    diagnose(bank, document).adopt(document, time)
}

/// Shows what is no longer as it was when `before` was adopted.
fn differences(bank: &Bank, before: &Document, now: &Document) -> Vec<String> {
    let found = adopt(bank, before).differences(now, &diagnose(bank, now));
    let show = |difference: &Difference| match difference {
        Difference::Bank => "bank".into(),
        Difference::Weights => "weights".into(),
        Difference::Done(id) => format!("{id} done"),
        Difference::New(id, month) => format!("{id} new in {month}"),
        Difference::Gone(id, month) => format!("{id} gone from {month}"),
        Difference::Moved { action, from, to } => format!("{action} {from} to {to}"),
        Difference::Ends { action, from, to } => format!("{action} ends {from} to {to}"),
        Difference::Hours { action, from, to } => format!("{action} {from} h to {to} h"),
    };
    found.iter().map(show).collect()
}

fn two() -> (Bank, Document) {
    let bank = bank_of(vec![
        Action { criteria: [5; 5], ..action("first") },
        Action {
            hours_per_person: support::each(1),
            triggers: support::triggers(&[("voice", 3)]),
            ..action("second")
        },
    ]);
    let document = document(&bank, "*=0");
    (bank, document)
}

#[test]
fn nothing_has_moved_right_after_adopting() {
    let (bank, document) = two();
    assert_eq!(differences(&bank, &document, &document), Vec::<String>::new());
    let mut noted = document.clone();
    noted.revision += 1;
    noted.profile.name = Name::cut("Another name");
    assert_eq!(differences(&bank, &document, &noted), Vec::<String>::new());
}

#[test]
fn every_kind_of_difference_is_named() {
    let (bank, document) = two();
    let without = support::document(&bank, "online-list=0 voice=4");
    assert_eq!(differences(&bank, &document, &without), ["second gone from 2026-04"]);
    assert_eq!(differences(&bank, &without, &document), ["second new in 2026-04"]);

    let mut done = document.clone();
    done.done = BoundedSet::of(["first".into()]).unwrap();
    assert_eq!(differences(&bank, &document, &done), ["first done"]);

    let mut larger = document.clone();
    larger.profile.staff = Some(11);
    assert_eq!(differences(&bank, &document, &larger), ["second 20 h to 21 h"]);

    let mut weighed = document.clone();
    weighed.scenario.weights = Preset::CostFirst.weights();
    weighed.bank.edition = Text::cut("2");
    assert_eq!(differences(&bank, &document, &weighed), ["bank", "weights"]);
}

#[test]
fn a_moved_month_and_a_longer_run_are_told_apart() {
    let bank = bank_of(vec![Action { months: support::months(&[4, 5, 6]), ..action("spring") }]);
    let april = document(&bank, "*=0");
    let mut busy = april.clone();
    // Two people have nine hours a month, so the ten of April are stretched over May.
    busy.profile.staff = Some(2);
    assert_eq!(differences(&bank, &april, &busy), ["spring ends 2026-04 to 2026-05"]);
    let mut later = april.clone();
    later.plan_start = Some(YearMonth::parse("2026-05").unwrap());
    assert_eq!(differences(&bank, &april, &later), ["spring 2026-04 to 2026-05"]);
}

#[test]
fn what_was_put_off_and_got_done_all_the_same_is_named() {
    let bank = bank_of(vec![Action { hours: 999, ..action("huge") }]);
    let document = document(&bank, "*=0");
    assert!(adopt(&bank, &document).placed.is_empty());
    let mut done = document.clone();
    done.done = BoundedSet::of(["huge".into()]).unwrap();
    assert_eq!(differences(&bank, &document, &done), ["huge done"]);
}

#[test]
fn a_promise_without_hours_is_no_trouble() {
    let (bank, document) = two();
    let mut adopted = adopt(&bank, &document);
    adopted.placed[0].hours.clear();
    assert_eq!(adopted.placed[0].total(), 0);
    let found = adopted.differences(&document, &diagnose(&bank, &document));
    let expected = Difference::Hours { action: "first".into(), from: 0, to: 10 };
    assert_eq!(found, [expected]);
}

#[test]
fn two_scenarios_stand_side_by_side() {
    let (bank, document) = two();
    let other = support::document(&bank, "online-list=4 voice=0");
    let compare =
        |a: &Document, b: &Document| Comparison::of(&diagnose(&bank, a), &diagnose(&bank, b));
    let comparison = compare(&document, &other);
    let april = YearMonth::parse("2026-04");
    let rows: Vec<_> =
        comparison.rows.iter().map(|row| (row.action.as_str(), row.here, row.there)).collect();
    assert_eq!(rows, [("first", april, None), ("second", april, april)]);
    assert!(!comparison.rows[0].is_same() && comparison.rows[1].is_same());
    assert_eq!((comparison.here.placed, comparison.here.hours), (2, 30));
    assert_eq!((comparison.there.placed, comparison.there.hours), (1, 20));
    assert_eq!((comparison.here.put_off, comparison.there.put_off), (0, 0));
    let turned = compare(&other, &document);
    assert_eq!((turned.here, turned.there), (comparison.there, comparison.here));
}

#[test]
fn what_neither_plan_has_is_no_row() {
    let bank = bank_of(vec![Action { hours: 999, ..action("huge") }, action("small")]);
    let document = document(&bank, "*=0");
    let diagnosis = diagnose(&bank, &document);
    let comparison = Comparison::of(&diagnosis, &diagnosis);
    assert_eq!(comparison.rows.len(), 1);
    assert_eq!(comparison.here.put_off, 1);
}

proptest! {
    #[test]
    fn an_adopted_roadmap_is_what_was_planned((bank, document, _) in random::case()) {
        let diagnosis = diagnose(&bank, &document);
        let adopted = adopt(&bank, &document);
        prop_assert_eq!(adopted.differences(&document, &diagnosis), Vec::new());
        prop_assert_eq!(adopted.placed.len(), diagnosis.roadmap.placed.len());
        let same = Comparison::of(&diagnosis, &diagnosis);
        prop_assert!(same.rows.iter().all(|row| row.is_same() && row.here.is_some()));
        prop_assert_eq!(same.rows.len(), diagnosis.roadmap.placed.len());
        prop_assert_eq!(same.here, same.there);
    }
}
