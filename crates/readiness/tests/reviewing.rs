//! What a review changes, month by month.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use readiness::{
    ActionId, Adopted, BankRef, Date, Document, ExecutionState, Moment, ReviewEntry, ReviewNote,
    Scenario, YearMonth,
};

fn say(document: &mut Document, time: &str, state: ExecutionState, spent: Option<u16>) {
    let note = ReviewNote::cut(time);
    let entry = ReviewEntry { state, spent, note, ..ReviewEntry::default() };
    let moment = Moment::parse(time).unwrap();
    let today = moment.date().unwrap_or(Date::FIRST_OF_ERA);
    document.review("inventory".into(), entry, &moment, today).unwrap();
}

fn action() -> ActionId {
    "inventory".into()
}

fn month(text: &str) -> Option<YearMonth> {
    YearMonth::parse(text)
}

#[test]
fn an_action_runs_is_done_and_keeps_its_hours_and_months() {
    let mut document = Document::default();
    say(&mut document, "2026-12-10T09:00", ExecutionState::Running, Some(4));
    say(&mut document, "2027-01-13T09:00", ExecutionState::Running, None);
    assert_eq!(document.spent(&action()), Some(4), "hours said once stay");
    say(&mut document, "2027-02-10T09:00", ExecutionState::Done, Some(11));
    say(&mut document, "2027-03-10T09:00", ExecutionState::Done, None);
    let execution = &document.follow_up.executions[&action()];
    assert_eq!((execution.began, execution.ended), (month("2026-12"), month("2027-02")));
    assert_eq!(execution.spent, Some(11));
    assert!(document.done.contains(&action()));
    assert_eq!(document.follow_up.reviews.len(), 4);

    say(&mut document, "2027-03-11T09:00", ExecutionState::Running, Some(12));
    assert!(!document.done.contains(&action()), "not done after all");
    assert_eq!(document.follow_up.reviews.len(), 4, "the same month");
    assert_eq!(document.follow_up.executions[&action()].ended, None);
    assert_eq!(document.state_of(&action()), ExecutionState::Running);
}

#[test]
fn what_is_said_again_in_a_month_replaces_what_was_said() {
    let mut document = Document::default();
    say(&mut document, "2027-01-13T09:00", ExecutionState::Stopped, Some(4));
    say(&mut document, "2027-01-13T09:05", ExecutionState::NotBegun, None);
    let review = document.follow_up.reviews.last().unwrap();
    assert_eq!(review.entries[&action()].note.as_str(), "2027-01-13T09:05");
    assert_eq!(review.time.clock(), Some("09:05"));
    assert_eq!(document.spent(&action()), Some(4));
}

#[test]
fn a_clock_that_runs_backwards_loses_nothing() {
    let mut document = Document::default();
    say(&mut document, "2027-02-10T09:00", ExecutionState::Running, Some(4));
    say(&mut document, "2026-01-01T09:00", ExecutionState::Done, Some(6));
    assert_eq!(document.follow_up.reviews.len(), 1);
    let execution = &document.follow_up.executions[&action()];
    assert_eq!((execution.began, execution.ended), (month("2027-02"), month("2027-02")));
    say(&mut document, "", ExecutionState::Done, Some(7));
    assert_eq!(document.follow_up.reviews.last().unwrap().time.clock(), Some("09:00"));
}

#[test]
fn done_is_said_once_for_list_and_review() {
    let today = Date::parse("2027-01-13").unwrap();
    let mut document = Document::default();
    assert_eq!(document.say_done(&action(), true, today), Ok(true));
    assert!(document.follow_up.is_empty(), "what was done before a plan is no execution");
    assert_eq!(document.say_done(&action(), false, today), Ok(true));
    assert_eq!(document.say_done(&action(), false, today), Ok(false));

    document.adopted = Some(Adopted {
        time: Moment::default(),
        revision: 0,
        bank: BankRef::default(),
        scenario: Scenario::default(),
        is_halved: false,
        start: YearMonth::parse("2026-12").unwrap(),
        hours: Vec::new(),
        placed: Vec::new(),
        put_off: Vec::new(),
    });
    say(&mut document, "2026-12-10T09:00", ExecutionState::Running, Some(4));
    assert_eq!(document.say_done(&action(), true, today), Ok(true));
    let execution = &document.follow_up.executions[&action()];
    assert_eq!((execution.ended, execution.spent), (month("2027-01"), Some(4)));
    assert_eq!(document.say_done(&action(), false, today), Ok(true));
    assert_eq!(document.state_of(&action()), ExecutionState::Running);
    assert!(!document.done.contains(&action()));
}

#[test]
fn an_ended_review_moves_the_plan_to_its_month_and_names_the_next_day() {
    let day = |text: &str| Date::parse(text).unwrap();
    let document = Document { plan_start: month("2026-12"), ..Document::default() };
    let after = document.with_review_ended(day("2027-01-13"));
    assert_eq!(after.plan_start, month("2027-01"));
    assert_eq!(after.follow_up.next_review, Some(day("2027-02-15")));
    let again = after.with_review_ended(day("2027-01-20"));
    assert_eq!(again.follow_up.next_review, Some(day("2027-02-15")), "a day that was set stays");
    // The 15th of May 2027 is a Saturday: a review on that day is held before its own.
    let april = after.with_review_ended(day("2027-04-15"));
    assert_eq!(april.follow_up.next_review, Some(day("2027-05-17")));
    let may = april.with_review_ended(day("2027-05-15"));
    assert_eq!(may.follow_up.next_review, Some(day("2027-06-15")));
    let backwards = after.with_review_ended(day("2026-12-01"));
    assert_eq!(backwards.plan_start, month("2027-01"), "a plan never moves back");
}
