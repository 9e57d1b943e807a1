//! What the hours of finished actions teach of those that are still planned.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, Bank, Document, Effort, Execution, ExecutionState, Experience, Moment, ReviewEntry,
    Scenario, Wish,
};
use support::{action, bank_of, document};

/// A bank of five actions of 10 hours each, and a department without staff.
fn five() -> (Bank, Document) {
    let ten = |id: &str| Action { hours: 10, ..action(id) };
    let bank = bank_of(["a", "b", "c", "d", "e"].map(ten).to_vec());
    let document = document(&bank, "");
    (bank, document)
}

fn say(document: &mut Document, id: &str, state: ExecutionState, spent: Option<u16>) {
    let entry = ReviewEntry { state, spent, ..ReviewEntry::default() };
    let time = Moment::parse("2027-01-13T09:00").unwrap();
    document.review(id.into(), entry, &time, time.date().unwrap()).unwrap();
}

fn offered(bank: &Bank, document: &Document) -> Option<u16> {
    Experience::of(bank, document).offered().map(Effort::percent)
}

#[test]
fn three_finished_actions_teach_a_factor_and_two_do_not() {
    let (bank, mut document) = five();
    for (id, spent) in [("a", 12), ("b", 14)] {
        say(&mut document, id, ExecutionState::Done, Some(spent));
    }
    assert_eq!(Experience::of(&bank, &document).count(), 2);
    assert_eq!(offered(&bank, &document), None);
    say(&mut document, "c", ExecutionState::Done, Some(30));
    let experience = Experience::of(&bank, &document);
    assert_eq!((experience.median(), experience.range()), (Some(140), Some((120, 300))));
    assert_eq!(offered(&bank, &document), Some(140));
}

#[test]
fn only_what_is_finished_and_took_hours_counts() {
    let (bank, mut document) = five();
    say(&mut document, "a", ExecutionState::Running, Some(90));
    say(&mut document, "b", ExecutionState::Stopped, Some(90));
    say(&mut document, "c", ExecutionState::Done, None);
    say(&mut document, "d", ExecutionState::Done, Some(0));
    say(&mut document, "gone", ExecutionState::Done, Some(20));
    assert_eq!(Experience::of(&bank, &document), Experience::default());
}

#[test]
fn the_estimate_is_what_a_person_put_in_its_place_and_no_factor_changes_it() {
    let (bank, mut document) = five();
    for id in ["a", "b", "c"] {
        say(&mut document, id, ExecutionState::Done, Some(20));
        let wish = Wish { hours: Some(20), ..Wish::default() };
        document.scenario.make(id.into(), wish).unwrap();
    }
    assert_eq!(Experience::of(&bank, &document).median(), Some(100));
    assert_eq!(offered(&bank, &document), None);
    document.scenario = Scenario::default();
    let before = Experience::of(&bank, &document);
    assert_eq!(before.median(), Some(200));
    document.follow_up.effort = Effort::new(200).unwrap();
    assert_eq!(Experience::of(&bank, &document), before, "what was learned is not learned again");
}

#[test]
fn ten_thousand_hours_cannot_be_said() {
    assert_eq!(Execution::read_spent("10000"), None);
    let (bank, mut document) = five();
    for id in ["a", "b", "c"] {
        say(&mut document, id, ExecutionState::Done, Some(Execution::MAX_SPENT));
    }
    assert_eq!(Experience::of(&bank, &document).median(), Some(99_990));
    assert_eq!(offered(&bank, &document), Some(400), "never more than a plan can count with");
}
