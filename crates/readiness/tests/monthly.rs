//! What a monthly review asks, what it proposes to stop, and what it does to the plan.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeSet;

use readiness::{
    Action, AfterReview, AtOnce, Bank, Date, Diagnosis, Document, Doubt, ExecutionState, Moment,
    MonthlyReview, Planning, Reminder, ReviewEntry, Shift, StopQuestion, YearMonth,
};
use support::{action, bank_of, document};

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Four actions of 20 hours, one at a time.
fn four() -> Bank {
    let one = |id: &str, mark| Action { hours: 20, criteria: [mark; 5], ..action(id) };
    bank_of(vec![one("a", 5), one("b", 4), one("c", 3), one("d", 2)])
}

/// The department with its plan adopted for December 2026 on.
fn adopted(bank: &Bank) -> Document {
    let mut document = document(bank, "*=0");
    let today = date("2026-12-01");
    document.plan_start = Some(month("2026-12"));
    document.scenario.at_once = AtOnce::new(1).unwrap();
    let plan = Planning::best(bank, &document, today);
    document.adopted = Some(plan.adopt(&document, Moment::parse("2026-12-01T09:00").unwrap()));
    document
}

fn ask(bank: &Bank, document: &Document, today: &str) -> MonthlyReview {
    let today = date(today);
    MonthlyReview::of(bank, document, &Diagnosis::of(bank, document, today), today)
}

fn asked(bank: &Bank, document: &Document, today: &str) -> Vec<String> {
    ask(bank, document, today).items.iter().map(|item| item.action.to_string()).collect()
}

fn say(document: &mut Document, id: &str, time: &str, entry: ReviewEntry) {
    let moment = Moment::parse(time).unwrap();
    document.review(id.into(), entry, &moment, moment.date().unwrap()).unwrap();
}

fn state(state: ExecutionState, spent: Option<u16>) -> ReviewEntry {
    ReviewEntry { state, spent, ..ReviewEntry::default() }
}

#[test]
fn what_should_have_begun_and_what_runs_is_asked_until_it_is_over() {
    let bank = four();
    let mut document = adopted(&bank);
    assert_eq!(asked(&bank, &document, "2026-12-15"), ["a"]);
    assert_eq!(asked(&bank, &document, "2027-01-15"), ["a", "b"]);
    say(&mut document, "a", "2027-01-15T09:00", state(ExecutionState::Done, Some(30)));
    let review = ask(&bank, &document, "2027-01-15");
    assert_eq!(asked(&bank, &document, "2027-01-15"), ["a", "b"], "what was said stays to be seen");
    assert_eq!((review.said(), review.is_ended), (1, false));
    assert_eq!(review.items[0].spent, Some(30));
    assert_eq!(review.items[0].before, ExecutionState::NotBegun);
    say(&mut document, "b", "2027-01-15T09:00", state(ExecutionState::Stopped, None));
    assert_eq!(asked(&bank, &document, "2027-02-15"), ["c"], "done and stopped are over");
    // Begun before its time.
    say(&mut document, "d", "2027-02-15T09:00", state(ExecutionState::Running, None));
    assert_eq!(asked(&bank, &document, "2027-02-15"), ["c", "d"]);
}

#[test]
fn an_estimate_grows_with_the_months() {
    let long = Action { hours: 90, weeks: 12, ..action("long") };
    let bank = bank_of(vec![long]);
    let document = adopted(&bank);
    let item = |today: &str| ask(&bank, &document, today).items[0].clone();
    assert_eq!((item("2026-12-15").until_now, item("2026-12-15").estimate), (30, 90));
    assert_eq!(item("2027-01-15").until_now, 60);
    assert_eq!(item("2027-06-15").until_now, 90);
}

#[test]
fn three_questions_propose_to_stop() {
    let bank = four();
    let mut document = adopted(&bank);
    let questions = |document: &Document| {
        let review = ask(&bank, document, "2027-01-20");
        review.items[0].questions.clone()
    };
    let doubting = |doubts: &[Doubt], spent| ReviewEntry {
        state: ExecutionState::Running,
        spent,
        doubts: doubts.iter().copied().collect::<BTreeSet<_>>(),
        ..ReviewEntry::default()
    };
    say(&mut document, "a", "2026-12-15T09:00", doubting(&[Doubt::NoEffect], Some(30)));
    assert_eq!(questions(&document), [], "said once, and not more than half over");
    say(&mut document, "a", "2027-01-15T09:00", doubting(&[Doubt::NoEffect], Some(31)));
    let over = StopQuestion::OverEstimate { spent: 31, estimate: 20 };
    assert_eq!(questions(&document), [StopQuestion::NoEffect, over]);
    say(&mut document, "a", "2027-01-16T09:00", doubting(&[Doubt::NobodyUses], None));
    assert_eq!(questions(&document), [over, StopQuestion::NobodyUses]);
    say(&mut document, "a", "2027-01-17T09:00", state(ExecutionState::Stopped, None));
    assert_eq!(questions(&document), []);
}

#[test]
fn a_stopped_action_is_not_planned_and_gives_way() {
    let bank = four();
    let mut document = adopted(&bank);
    let month = month("2026-12");
    let before = Planning::best(&bank, &document, date("2026-12-20"));
    say(&mut document, "a", "2026-12-20T09:00", state(ExecutionState::Stopped, Some(5)));
    let restored = document.before_review(month);
    let again = Planning::best(&bank, &restored, date("2026-12-20"));
    assert_eq!(again.roadmap.placed, before.roadmap.placed, "as it was before the review");
    let after = Planning::best(&bank, &document, date("2026-12-20"));
    assert_eq!(after.roadmap.placement(&"a".into()), None);
    let found = AfterReview::between(&bank, &document, &before, &after);
    assert_eq!(found.shifts[0], ("a".into(), Shift::Stopped));
    assert_eq!(found.shifts.len() + found.still, 4);
    assert_eq!(found.later, 0, "everything else comes earlier or stays");
}

#[test]
fn what_is_not_begun_slips_with_the_month() {
    let bank = four();
    let mut document = adopted(&bank);
    let today = date("2027-01-15");
    say(&mut document, "b", "2027-01-15T09:00", state(ExecutionState::Running, Some(2)));
    let before = Planning::best(&bank, &document.before_review(month("2027-01")), today);
    let after = Planning::best(&bank, &document.with_review_ended(today), today);
    let found = AfterReview::between(&bank, &document, &before, &after);
    assert!(found.later > 0, "{found:?}");
    assert!(found.shifts.iter().all(|(_, shift)| *shift != Shift::Leaves), "{found:?}");
    // Nothing said, nothing ended: nothing changes.
    let same = AfterReview::between(&bank, &document, &before, &before);
    assert_eq!((same.shifts.len(), same.still, same.later), (0, 4, 0));
}

#[test]
fn the_next_review_is_remembered() {
    let bank = four();
    let mut document = adopted(&bank);
    let at = |document: &Document, today: &str| Reminder::of(document, date(today));
    assert_eq!(at(&Document::default(), "2027-01-15"), None);
    assert_eq!(at(&document, "2026-12-20"), None, "the month in which it was adopted");
    assert_eq!(at(&document, "2027-01-04"), Some(Reminder::Due(None)));
    document.follow_up.next_review = Some(date("2027-01-13"));
    assert_eq!(at(&document, "2027-01-12"), Some(Reminder::On(date("2027-01-13"))));
    assert_eq!(at(&document, "2027-01-13"), Some(Reminder::Due(Some(date("2027-01-13")))));
}
