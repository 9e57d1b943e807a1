//! Which open question is worth asking about first.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, Asking, Bank, Choice, Document, Inquiry, Level, Path, Question, Readiness, YesNo,
};
use support::{bank, document, random, said_so};

fn inquiries(bank: &Bank, document: &Document) -> Vec<Inquiry> {
    Asking::of(bank, document, &Readiness::assess(bank, document)).inquiries
}

/// Shows what is open as `question narrows/minutes actions`.
#[track_caller]
fn check_document(document: &Document, expected: &[&str]) {
    let show = |i: &Inquiry| format!("{} {}/{} {}", i.question, i.narrows, i.minutes, i.actions);
    let shown: Vec<_> = inquiries(&bank(), document).iter().map(show).collect();
    assert_eq!(shown, expected);
}

#[track_caller]
fn check(replies: &str, expected: &[&str]) {
    check_document(&document(&bank(), replies), expected);
}

#[test]
fn nothing_open_is_nothing_to_ask() {
    check("*=4", &[]);
    check("*=-", &[]);
}

#[test]
fn dont_know_and_unanswered_are_both_open() {
    let said = "goal=1 voice=1 facts=1 plan=1 roles=1 online-list=1 forms=1 slips=1 overtime=1";
    let expected = ["trial 100/10 1", "copying 50/10 1"];
    check(&format!("{said} talk=1 trouble=1 solve=1 meet=1 copying=?"), &expected);
}

#[test]
fn a_heavier_question_narrows_more() {
    let expected = ["forms 50/10 1", "slips 25/10 1"];
    check("*=4 forms=? slips=?", &expected);
    check("*=4 forms=? slips=? online-list=-", &["forms 66/10 1", "slips 33/10 1"]);
}

#[test]
fn the_quicker_of_two_questions_comes_first() {
    let questions = support::questions().into_iter().map(|question| match question.id.as_str() {
        "slips" => Question { ask_minutes: 4, ..question },
        _ => question,
    });
    let bank = Bank::new(support::areas(), questions.collect(), support::actions()).unwrap();
    let asked = inquiries(&bank, &document(&bank, "*=4 forms=? slips=?"));
    let ids: Vec<_> = asked.iter().map(|inquiry| inquiry.question.as_str()).collect();
    assert_eq!(ids, ["slips", "forms"]);
}

#[test]
fn among_equals_more_actions_come_first_and_then_the_banks_order() {
    let mut actions = support::actions();
    actions
        .push(Action { triggers: support::triggers(&[("facts", 1)]), ..support::action("more") });
    let bank = Bank::new(support::areas(), support::questions(), actions).unwrap();
    let asked = inquiries(&bank, &document(&bank, "*=4 goal=? voice=? facts=?"));
    let ids: Vec<_> = asked.iter().map(|inquiry| inquiry.question.as_str()).collect();
    assert_eq!(ids, ["facts", "goal", "voice"]);
}

#[test]
fn an_action_that_is_done_or_closed_is_nothing_that_an_answer_can_propose() {
    let mut document = document(&bank(), "*=4 slips=? plan=?");
    check_document(&document, &["plan 100/10 1", "slips 25/10 1"]);
    document.done = ["charter".into()].into_iter().collect();
    check_document(&document, &["plan 100/10 0", "slips 25/10 1"]);
    document.profile.payment_slips = Some(YesNo::No);
    check_document(&document, &["plan 100/10 0"]);
}

#[test]
fn the_short_path_asks_only_about_its_own_questions() {
    let mut document = document(&bank(), "*=4 solve=? meet=?");
    check_document(&document, &["solve 25/10 1", "meet 25/10 1"]);
    document.path = Path::Short;
    check_document(&document, &["meet 33/10 1"]);
}

proptest! {
    #[test]
    fn a_rung_narrows_the_interval_by_what_was_said(
        (bank, document, _) in random::case(), rung in 0..=4u8,
    ) {
        let before = Readiness::assess(&bank, &document);
        for inquiry in inquiries(&bank, &document) {
            let mut asked = document.clone();
            let rung = Choice::Level(Level::new(rung).unwrap());
            asked.answers.record(&bank, &inquiry.question, said_so(Some(rung))).unwrap();
            let area = &bank.question(&inquiry.question).unwrap().area;
            let after = Readiness::assess(&bank, &asked);
            let width = |of: &Readiness| of.area(area).unwrap().width();
            let narrowed = width(&before) - width(&after);
            // Both ends are rounded, and `narrows` is rounded down.
            prop_assert!(narrowed.abs_diff(inquiry.narrows) <= 2, "{narrowed} for {inquiry:?}");
        }
    }
}
