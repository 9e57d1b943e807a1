//! What no file could hold is not taken, and refusing changes nothing.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Answer, AnswerError, Answers, BankRef, Choice, Date, Document, Level, LimitError, QuestionId,
    Receipt, Receipts, Remark, Scenario, Text, Wish, YearMonth,
};
use support::bank;

fn answer(level: u8) -> Answer {
    Answer { choice: Level::new(level).map(Choice::Level), ..Answer::default() }
}

fn noted(note: &str) -> Answer {
    Answer { note: Remark::cut(note), ..Answer::default() }
}

#[test]
fn one_answer_more_than_a_file_holds_is_refused() {
    let mut answers = Answers::default();
    for at in 0..Answers::MAX {
        answers.restore(format!("gone-{at}").as_str().into(), answer(1)).unwrap();
    }
    let full = answers.clone();
    let refused = Err(AnswerError::Limit(LimitError::TooMany { max: Answers::MAX }));
    assert_eq!(answers.record(&bank(), &"goal".into(), answer(2)), refused);
    assert_eq!(answers, full);
    answers.restore("gone-7".into(), answer(3)).unwrap();
    assert_eq!(answers.get(&"gone-7".into()), Some(&answer(3)), "what is there may change");
    answers.restore("gone-7".into(), Answer::default()).unwrap();
    assert_eq!(answers.record(&bank(), &"goal".into(), answer(2)), Ok(()));
}

#[test]
fn what_is_wished_has_to_fit_into_a_file() {
    let mut scenario = Scenario::default();
    let wish = Wish { hours: Some(3), ..Wish::default() };
    let late = Wish { pin: Some(YearMonth::LAST.plus(1)), ..Wish::default() };
    assert_eq!(scenario.make("a".into(), late), Err(LimitError::TooLate));
    let long = "a".repeat(65);
    let refused = scenario.make(long.as_str().into(), wish.clone());
    assert_eq!(refused, Err(LimitError::IdTooLong { max: 64 }));
    assert_eq!(scenario, Scenario::default());
    for at in 0..Scenario::MAX_WISHES {
        scenario.make(format!("a-{at}").as_str().into(), wish.clone()).unwrap();
    }
    let refused = Err(LimitError::TooMany { max: Scenario::MAX_WISHES });
    assert_eq!(scenario.make("b".into(), wish), refused);
    assert_eq!(scenario.make("a-1".into(), Wish::default()), Ok(()));
}

#[test]
fn a_plan_begins_in_a_month_that_a_file_can_name() {
    let start = |day: &str| Document::start_from(Date::parse(day).unwrap()).to_string();
    assert_eq!(start("2026-12-11"), "2027-01");
    assert_eq!(start("9999-12-31"), "9999-12");
}

/// A change away from `from` that set answers to `questions` aside, with `note` beside each.
fn change(from: &str, questions: &[&str], note: &str) -> Receipt {
    let from = BankRef { id: Text::cut(from), ..BankRef::default() };
    let mut receipt = Receipt { from, ..Receipt::default() };
    for question in questions {
        receipt.aside.restore((*question).into(), noted(note)).unwrap();
    }
    receipt
}

/// All notes of answers to `question` that were set aside, oldest change first.
fn notes<'a>(receipts: &'a Receipts, question: &str) -> Vec<&'a str> {
    let question = QuestionId::from(question);
    let aside = receipts.iter().filter_map(|receipt| receipt.aside.get(&question));
    aside.map(|answer| answer.note.as_str()).collect()
}

#[test]
fn of_too_many_changes_the_oldest_without_answers_is_forgotten() {
    let mut receipts = Receipts::default();
    receipts.push(change("first", &["goal"], "kept"));
    for at in 1..Receipts::MAX {
        receipts.push(change(&format!("b{at}"), &[], ""));
    }
    receipts.push(change("latest", &[], ""));
    assert_eq!(receipts.len(), Receipts::MAX);
    let ids: Vec<&str> = receipts.iter().map(|receipt| receipt.from.id.as_str()).collect();
    assert_eq!(ids[..2], ["first", "b2"]);
    assert_eq!(ids.last(), Some(&"latest"));
    assert_eq!(notes(&receipts, "goal"), ["kept"]);
}

#[test]
fn where_every_change_set_answers_aside_none_of_them_is_lost() {
    let mut receipts = Receipts::default();
    receipts.push(change("a", &["q0"], "n0"));
    for at in 1..=Receipts::MAX + 50 {
        let from = if at % 2 == 0 { "a" } else { "b" };
        receipts.push(change(from, &[&format!("q{at}")], &format!("n{at}")));
    }
    assert_eq!(receipts.len(), Receipts::MAX);
    for at in 0..=Receipts::MAX + 50 {
        let question = QuestionId::from(format!("q{at}").as_str());
        let holder = receipts.iter().find(|receipt| receipt.aside.get(&question).is_some());
        let from = if at % 2 == 0 { "a" } else { "b" };
        assert_eq!(holder.unwrap().from.id, from, "{at} comes back under the bank it was given to");
    }
}

#[test]
fn two_answers_to_one_question_stay_two() {
    let mut receipts = Receipts::default();
    receipts.push(change("a", &["q"], "first"));
    receipts.push(change("a", &["q"], "second"));
    for at in 2..=Receipts::MAX {
        receipts.push(change("a", &[&format!("q{at}")], ""));
    }
    assert_eq!(receipts.len(), Receipts::MAX);
    let mut kept = notes(&receipts, "q");
    kept.sort_unstable();
    assert_eq!(kept, ["first", "second"]);
}

#[test]
fn a_list_of_too_many_changes_is_refused_as_a_whole() {
    let changes = |count| vec![Receipt::default(); count];
    assert_eq!(Receipts::try_from(changes(200)).map(|found| found.len()), Ok(200));
    assert_eq!(Receipts::try_from(changes(201)), Err(LimitError::TooMany { max: 200 }));
}
