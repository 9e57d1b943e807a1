//! Which open question is worth asking about first.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use readiness::{
    Action, Answer, Asking, Bank, BoundedSet, Candidates, Choice, Document, Inquiry, Level, Path,
    Priorities, Question, Readiness, YesNo,
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
    document.done = BoundedSet::of(["charter".into()]).unwrap();
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

/// Shows `question minutes` of what can change the first actions, and the sum.
fn shortest(bank: &Bank, document: &Document) -> (Vec<String>, u32) {
    let asking = Asking::of(bank, document, &Readiness::assess(bank, document));
    let asking = asking.finished(bank, document);
    let show = |i: &Inquiry| format!("{} {}", i.question, i.minutes);
    (asking.shortest().map(show).collect(), asking.shortest_minutes())
}

#[test]
fn an_answer_that_can_bring_an_action_to_the_front_belongs_to_the_shortest_way() {
    // Nothing comes into question yet, so any action that an answer brings up is among the first;
    // nobody's not knowing the list brings it up already, and a high answer would send it away.
    let bank = bank();
    let (asked, minutes) = shortest(&bank, &document(&bank, "*=4 slips=? talk=? online-list=?"));
    assert_eq!(asked, ["online-list 10", "slips 10", "talk 10"]);
    assert_eq!(minutes, 30);
    // A question that calls for nothing and opens no step changes nothing.
    let questions = support::questions();
    let mut questions: Vec<Question> = questions.into_iter().collect();
    questions.push(support::question("idle", "online"));
    let mut actions = support::actions();
    actions.push(Action { triggers: support::triggers(&[("idle", 0)]), ..support::action("idle") });
    let bank = Bank::new(support::areas(), questions, actions).unwrap();
    let mut idle = document(&bank, "*=4 slips=? idle=?");
    assert_eq!(shortest(&bank, &idle).0, ["slips 10", "idle 10"]);
    idle.done = BoundedSet::of(["idle".into()]).unwrap();
    assert_eq!(shortest(&bank, &idle), (vec!["slips 10".into()], 10));
}

#[test]
fn what_only_reorders_the_first_or_stays_behind_them_is_not_on_the_way() {
    let asked = |id: &str, at_most| Action {
        triggers: support::triggers(&[(id, at_most)]),
        ..support::action(id)
    };
    let firm = ["goal", "voice", "facts", "plan", "roles"];
    let mut actions: Vec<Action> = firm.iter().map(|id| asked(id, 3)).collect();
    // Full marks: at the top whatever is answered, but it needs a low answer to be there at all.
    actions.push(Action { criteria: [5; 5], ..asked("trial", 3) });
    // The lowest marks: never among the first five.
    actions.push(Action { criteria: [1; 5], ..asked("forms", 3) });
    let bank = support::bank_of(actions);
    let open = document(&bank, "goal=0 voice=0 facts=0 plan=0 roles=0 trial=0 forms=?");
    assert_eq!(shortest(&bank, &open).0, Vec::<String>::new());
    let open = document(&bank, "goal=0 voice=0 facts=0 plan=0 roles=0 trial=? forms=0");
    assert_eq!(shortest(&bank, &open).0, ["trial 10"]);
    // Among five actions in all, an answer that makes one gap larger only reorders.
    let two =
        Action { triggers: support::triggers(&[("roles", 3), ("trial", 3)]), ..asked("roles", 3) };
    let mut actions: Vec<Action> = firm[..4].iter().map(|id| asked(id, 3)).collect();
    actions.push(two);
    let bank = support::bank_of(actions);
    let open = document(&bank, "goal=2 voice=2 facts=2 plan=2 roles=2 trial=?");
    assert_eq!(shortest(&bank, &open).0, Vec::<String>::new());
}

#[test]
fn looking_comes_in_pieces_and_puts_what_matters_first() {
    let bank = bank();
    let document = document(&bank, "*=4 copying=? forms=? goal=? slips=?");
    let readiness = Readiness::assess(&bank, &document);
    let mut asking = Asking::of(&bank, &document, &readiness);
    let before = asking.inquiries.clone();
    assert!(!asking.is_finished() && asking.shortest().next().is_none());
    assert!(asking.advance(&bank, &document, 3) && !asking.is_finished());
    assert!(!asking.advance(&bank, &document, 3) && asking.is_finished());
    assert!(!asking.advance(&bank, &document, 3));
    let whole = Asking::of(&bank, &document, &readiness).finished(&bank, &document);
    assert_eq!(asking, whole);
    assert!(asking.inquiries.is_sorted_by_key(|inquiry| !inquiry.changes_first));
    let ids = |list: &[Inquiry]| -> Vec<_> { list.iter().map(|i| i.question.clone()).collect() };
    let kept = |of: bool| -> Vec<_> {
        let of = asking.inquiries.iter().filter(|i| i.changes_first == of).cloned();
        ids(&of.collect::<Vec<_>>())
    };
    let order = ids(&before);
    for part in [kept(true), kept(false)] {
        let place = |id: &readiness::QuestionId| order.iter().position(|other| other == id);
        assert!(part.is_sorted_by_key(place), "the order within is kept: {part:?}");
    }
}

#[test]
fn nothing_to_ask_is_finished_at_once() {
    let bank = bank();
    let document = document(&bank, "*=4");
    let mut asking = Asking::of(&bank, &document, &Readiness::assess(&bank, &document));
    assert!(asking.is_finished() && !asking.advance(&bank, &document, 1));
    assert_eq!(asking.shortest_minutes(), 0);
}

/// The first five actions, ranked anew.
fn first(bank: &Bank, document: &Document) -> BTreeSet<String> {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    let priorities = Priorities::rank(bank, &candidates, &readiness, document.scenario.weights);
    priorities.ranked().iter().take(5).map(|p| p.action.to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn it_agrees_with_answering_anew((bank, document, _) in random::case()) {
        let readiness = Readiness::assess(&bank, &document);
        let asking = Asking::of(&bank, &document, &readiness).finished(&bank, &document);
        let present = first(&bank, &document);
        for inquiry in &asking.inquiries {
            let levels = Level::ALL.map(Choice::Level);
            let changed = levels.into_iter().chain([Choice::NotApplicable]).any(|choice| {
                let mut asked = document.clone();
                let before = asked.answers.get(&inquiry.question).cloned().unwrap_or_default();
                let answer = Answer { choice: Some(choice), ..before };
                asked.answers.record(&bank, &inquiry.question, answer).unwrap();
                first(&bank, &asked) != present
            });
            prop_assert_eq!(inquiry.changes_first, changed, "{}", inquiry.question);
        }
    }
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
