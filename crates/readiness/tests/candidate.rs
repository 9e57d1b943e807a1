//! Which actions come into question, why, and what they wait for.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    ActionId, Area, Bank, BoundedSet, Candidates, Document, Path, Readiness, Standing, YesNo,
};
use support::{bank, document, random, show};

fn find(bank: &Bank, document: &Document) -> Candidates {
    Candidates::find(bank, document, &Readiness::assess(bank, document))
}

/// Lists what `replies` bring into question in the small bank.
#[track_caller]
fn check(replies: &str, expected: &[&str]) {
    check_document(&document(&bank(), replies), expected);
}

/// Shows each candidate as `name gap: causes, after what`.
#[track_caller]
fn check_document(document: &Document, expected: &[&str]) {
    assert_eq!(show::candidates(&find(&bank(), document)), expected);
}

#[test]
fn nothing_comes_into_question_when_all_is_best_or_nothing_is_said() {
    check("*=4", &[]);
    check("", &[]);
}

#[test]
fn an_answer_at_or_below_the_trigger_calls_for_the_action() {
    check("*=4 goal=3", &[]);
    check("*=4 goal=2", &["kickoff 2: goal=2"]);
    check("*=4 goal=0", &["kickoff 4: goal=0"]);
}

#[test]
fn the_gap_is_that_of_the_worst_answer() {
    check("*=4 talk=2 solve=0", &["exchange 4: solve=0, talk=2"]);
}

#[test]
fn dont_know_calls_only_for_an_action_that_finds_out() {
    check("*=4 online-list=?", &["list 2: online-list=?"]);
    check("*=4 trial=?", &[]);
}

#[test]
fn a_prerequisite_is_pulled_in_while_it_is_not_in_place() {
    let pulled = ["list 0: for pilot", "pilot 3: trial=1, after list"];
    let replies = "goal=4 voice=4 facts=4 plan=4 roles=4 trial=1";
    check(replies, &pulled);
    check(&format!("{replies} online-list=2"), &["pilot 3: trial=1"]);
    let called = ["list 3: online-list=1, for pilot", "pilot 3: trial=1, after list"];
    check(&format!("{replies} online-list=1"), &called);
}

#[test]
fn the_gates_of_steps_not_reached_are_pulled_in_before_later_steps() {
    let expected = [
        "charter 4: plan=0, opens step 1, after kickoff of step 0",
        "kickoff 0: opens step 0",
        "pilot 3: trial=1, after charter of step 1, after kickoff of step 0",
    ];
    check("*=4 goal=? voice=? facts=? plan=0 trial=1", &expected);
}

#[test]
fn relief_and_finding_out_wait_for_no_step() {
    let expected = ["list 4: online-list=0", "stop-copying 2: copying=2"];
    check("goal=? voice=? facts=? plan=? roles=? copying=2 online-list=0", &expected);
}

#[test]
fn a_done_action_never_comes_back() {
    let mut document = document(&bank(), "*=4 goal=0 plan=1");
    document.done = BoundedSet::of(["kickoff".into()]).unwrap();
    check_document(&document, &["charter 3: plan=1"]);
}

#[test]
fn a_closed_gate_keeps_an_action_out() {
    let mut document = document(&bank(), "*=4 forms=0 slips=0");
    let forms = "e-forms 4: forms=0";
    check_document(&document, &[forms, "e-slips 4: slips=0"]);
    document.profile.payment_slips = Some(YesNo::No);
    check_document(&document, &[forms]);
}

#[test]
fn the_short_path_hears_only_what_it_asks() {
    let mut document = document(&bank(), "*=4 solve=0");
    check_document(&document, &["exchange 4: solve=0"]);
    document.path = Path::Short;
    check_document(&document, &[]);
}

#[test]
fn without_step_gates_nothing_waits_for_a_step() {
    let areas = support::areas().into_iter().map(|area| Area { step_gate: None, ..area });
    let bank = Bank::new(areas.collect(), support::questions(), support::actions()).unwrap();
    let document = document(&bank, "*=0 trial=1 online-list=4");
    assert!(find(&bank, &document).get(&"pilot".into()).unwrap().after.is_empty());
}

proptest! {
    #[test]
    fn nothing_done_or_closed_ever_comes_into_question((bank, document, _) in random::case()) {
        for candidate in find(&bank, &document).iter() {
            let action = bank.action(&candidate.action).unwrap();
            prop_assert!(!document.done.contains(&action.id));
            prop_assert!(action.gates.iter().all(|gate| gate.is_open(&document.profile)));
            prop_assert!(!candidate.causes.is_empty());
        }
    }

    #[test]
    fn every_low_answer_brings_its_open_actions((bank, document, _) in random::case()) {
        let found = find(&bank, &document);
        for action in bank.actions() {
            let is_low = action.triggers.iter().any(|trigger| {
                let question = bank.question(&trigger.question).unwrap();
                let standing = document.answers.standing(question, &document.profile);
                document.path.asks(question)
                    && matches!(standing, Standing::Level(rung) if rung <= trigger.at_most)
            });
            let is_open = action.gates.iter().all(|gate| gate.is_open(&document.profile))
                && !document.done.contains(&action.id);
            if is_low && is_open {
                prop_assert!(found.get(&action.id).is_some(), "{}", action.id);
            }
        }
    }
}

#[test]
fn a_low_answer_calls_for_actions_and_holds_up_what_waits_for_them() {
    #[track_caller]
    fn case(replies: &str, question: &str, called: &[&str], held: &[&str]) {
        let bank = bank();
        let found = find(&bank, &document(&bank, replies));
        let question = question.into();
        let names = |ids: Vec<&ActionId>| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(found.called_for_by(&question).collect()), called);
        assert_eq!(names(found.held_up_by(&question).iter().copied().collect()), held);
    }
    let replies = "goal=4 voice=4 facts=4 plan=4 roles=4 trial=1 online-list=1";
    case(replies, "online-list", &["list"], &["pilot"]);
    case(replies, "trial", &["pilot"], &[]);
    case("*=4", "trial", &[], &[]);
}
