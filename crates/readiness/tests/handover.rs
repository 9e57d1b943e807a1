//! What whoever comes next finds on one sheet.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, AtOnce, Bank, Date, Decided, Decision, Diagnosis, Document, ExecutionState, FirstThing,
    Handover, LeftOutReason, Moment, OwnedBy, Position, Remark, ReviewEntry, ReviewNote, Snapshot,
    Wish, YearMonth,
};
use support::{action, bank_of, document};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn bank() -> Bank {
    bank_of((0..12).map(|at| action(&format!("a{at:02}"))).collect())
}

fn sheet(bank: &Bank, document: &Document, today: &str) -> Handover {
    let today = date(today);
    Handover::of(bank, document, &Diagnosis::of(bank, document, today), today)
}

/// A department that adopted its plan and has begun with the first two actions.
fn begun(bank: &Bank) -> Document {
    let mut document = document(bank, "*=0");
    document.plan_start = YearMonth::parse("2026-12");
    let diagnosis = Diagnosis::of(bank, &document, date("2026-12-04"));
    let time = Moment::parse("2026-12-04T09:00").unwrap();
    document.adopted = Some(diagnosis.adopt(&document, time));
    let areas = &diagnosis.readiness.areas;
    let day = Snapshot::of(date("2026-12-04"), document.bank.clone(), areas).unwrap();
    document.follow_up.snapshots.keep(day);
    let first: Vec<_> = diagnosis.roadmap.placed.iter().map(|it| it.action.clone()).collect();
    say(&mut document, &first[0], ExecutionState::Done, Some(12), "");
    say(&mut document, &first[1], ExecutionState::Running, Some(4), "山田さんが休み");
    document.follow_up.next_review = Some(date("2027-01-13"));
    document
}

fn say(
    document: &mut Document,
    action: &readiness::ActionId,
    state: ExecutionState,
    spent: Option<u16>,
    note: &str,
) {
    let entry = ReviewEntry { state, spent, note: ReviewNote::cut(note), ..Default::default() };
    let time = Moment::parse("2026-12-10T09:00").unwrap();
    document.review(action.clone(), entry, &time, date("2026-12-10")).unwrap();
}

#[test]
fn what_runs_is_done_and_comes_next_stands_once() {
    let bank = bank();
    let document = begun(&bank);
    let sheet = sheet(&bank, &document, "2026-12-20");
    assert_eq!(sheet.version, Some(1));
    assert_eq!(sheet.adopted_on, Some(date("2026-12-04")));
    assert_eq!(sheet.since, Some(date("2026-12-04")));
    let running = &sheet.held.shown[0];
    assert!(running.is_said);
    assert_eq!((running.spent, running.estimated), (Some(4), 10));
    assert_eq!(running.note.as_str(), "山田さんが休み");
    assert_eq!(sheet.finished.len(), 1);
    let mut named: Vec<_> = sheet.held.shown.iter().map(|it| &it.action).collect();
    named.extend(sheet.promised.shown.iter().map(|it| &it.action));
    named.extend(sheet.finished.shown.iter().map(|it| &it.action));
    let count = named.len();
    named.sort();
    named.dedup();
    assert_eq!(named.len(), count, "no action stands twice");
    assert!(sheet.promised.others > 0, "what does not fit the sheet is counted");
    assert_eq!(sheet.promised.shown.len(), Handover::LISTED);
}

#[test]
fn the_next_days_come_first_and_none_is_past() {
    let bank = bank();
    let mut document = begun(&bank);
    let today = "2026-12-20";
    let dates = sheet(&bank, &document, today).dates;
    assert_eq!(dates.shown.len(), Handover::DATES);
    assert!(dates.shown.iter().all(|it| it.day >= date(today)));
    assert!(dates.shown.is_sorted_by_key(|it| it.day));
    document.follow_up.next_review = Some(date(today));
    assert_eq!(sheet(&bank, &document, today).dates.shown[0].what, FirstThing::Review);
    document.follow_up.next_review = Some(date("2026-12-01"));
    let dates = sheet(&bank, &document, today).dates;
    assert!(dates.shown.iter().all(|it| it.what != FirstThing::Review));
}

#[test]
fn decisions_are_derived_with_their_reasons() {
    let bank = bank();
    let mut document = begun(&bank);
    let reason = LeftOutReason::new("来年度に回す").unwrap();
    let wish = Wish { excluded: Some(reason.clone()), ..Wish::default() };
    document.scenario.make("a09".into(), wish).unwrap();
    let wish = Wish { pin: YearMonth::parse("2027-03"), hours: Some(20), ..Wish::default() };
    document.scenario.make("a08".into(), wish).unwrap();
    document.scenario.at_once = AtOnce::new(2).unwrap();
    say(&mut document, &"a07".into(), ExecutionState::Stopped, None, "使われていない");
    let all: Vec<Decided> = Decision::all(&bank, &document).into_iter().map(|it| it.what).collect();
    assert!(matches!(all[0], Decided::Adopted { is_present: true, .. }), "{all:?}");
    let note = ReviewNote::cut("使われていない");
    for one in [
        Decided::AtOnce(AtOnce::new(2).unwrap()),
        Decided::Stopped("a07".into(), note),
        Decided::LeftOut("a09".into(), reason),
        Decided::Pinned("a08".into(), YearMonth::parse("2027-03").unwrap()),
        Decided::Hours { action: "a08".into(), from: 10, to: 20 },
    ] {
        assert!(all.contains(&one), "{one:?} in {all:?}");
    }
    assert_eq!(all.len(), 6);
}

#[test]
fn of_many_plans_the_present_and_the_first_are_named() {
    let bank = bank();
    let mut document = begun(&bank);
    let adopted = document.adopted.clone().unwrap();
    for day in 1..5 {
        let time = Moment::parse(&format!("2026-11-{day:02}T09:00")).unwrap();
        document.follow_up.earlier.push(readiness::Adopted { time, ..adopted.clone() });
    }
    let all = Decision::all(&bank, &document);
    assert_eq!(all.len(), 2);
    assert_eq!(sheet(&bank, &document, "2026-12-20").version, Some(5));
}

#[test]
fn without_names_nothing_that_somebody_wrote_is_left() {
    let bank = bank();
    let mut document = begun(&bank);
    let owner = Position::new("山田係長").unwrap();
    let wish = Wish { owner: owner.clone(), ..Wish::default() };
    document.scenario.make("a04".into(), wish).unwrap();
    document.follow_up.doubts = Remark::cut("山田さんが知っている");
    document.follow_up.message = Remark::cut("山田さんによろしく");
    let today = date("2026-12-20");
    let diagnosis = Diagnosis::of(&bank, &document, today);
    let whole = Handover::of(&bank, &document, &diagnosis, today);
    let has_owner = |one: &Option<OwnedBy>| *one == Some(OwnedBy::Chosen(owner.clone()));
    assert!(
        whole.promised.shown.iter().any(|it| has_owner(&it.owner))
            || format!("{whole:?}").contains("山田")
    );
    let nameless = Handover::nameless(&bank, &document, &diagnosis, today);
    assert!(!format!("{nameless:?}").contains("山田"), "{nameless:?}");
    assert!(nameless.held.shown.iter().all(|it| it.owner.is_none()));
    assert_eq!(nameless.held.shown[0].spent, Some(4), "what is no name stays");
}

#[test]
fn an_empty_document_has_a_sheet_too() {
    let bank = bank_of(vec![Action { needs_budget: true, ..action("a") }]);
    let sheet = sheet(&bank, &Document::default(), "2026-12-20");
    assert_eq!(sheet.version, None);
    assert!(sheet.held.is_empty() && sheet.decisions.is_empty() && sheet.dates.is_empty());
    assert_eq!(sheet.since, None);
}
