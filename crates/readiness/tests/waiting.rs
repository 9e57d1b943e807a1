//! What waits for what, and what a low answer holds up.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{Action, ActionId, AreaKind, Bank, Candidates, Document, Readiness};
use support::{action, bank, bank_of, document, random, show};

fn find(bank: &Bank, document: &Document) -> Candidates {
    Candidates::find(bank, document, &Readiness::assess(bank, document))
}

#[track_caller]
fn check(replies: &str, expected: &[&str]) {
    assert_eq!(show::candidates(&find(&bank(), &document(&bank(), replies))), expected);
}

/// Lists what the low answer to `question` calls for and what that holds up.
#[track_caller]
fn held_up(replies: &str, question: &str, called: &[&str], held: &[&str]) {
    let found = find(&bank(), &document(&bank(), replies));
    let question = question.into();
    let ids: Vec<_> = found.called_for_by(&question).map(ActionId::as_str).collect();
    assert_eq!(ids, called);
    let ids: Vec<_> = found.held_up_by(&question).iter().map(|id| id.as_str()).collect();
    assert_eq!(ids, held);
}

#[test]
fn what_nobody_knows_is_pulled_in_and_what_is_in_place_is_not() {
    // `voices` names `kickoff` as a prerequisite; for `pilot` it is the gate of an earlier step.
    let expected = [
        "kickoff 0: for voices, opens step 0",
        "pilot 3: trial=1, after kickoff of step 0",
        "voices 4: facts=0, voice=0, after kickoff",
    ];
    check("*=4 goal=? voice=0 facts=0 trial=1", &expected);
    let expected = ["pilot 3: trial=1", "voices 4: facts=0, voice=0"];
    check("*=4 goal=3 voice=0 facts=0 trial=1", &expected);
}

#[test]
fn a_step_gate_that_is_a_prerequisite_too_opens_no_step() {
    let actions = support::actions().into_iter().map(|action| match action.id.as_str() {
        "pilot" => Action { prerequisites: vec!["kickoff".into()], ..action },
        "voices" => Action { prerequisites: Vec::new(), ..action },
        _ => action,
    });
    let bank = Bank::new(support::areas(), support::questions(), actions.collect()).unwrap();
    let expected =
        ["kickoff 0: for pilot", "pilot 3: trial=1, after kickoff", "voices 4: facts=0, voice=0"];
    let document = document(&bank, "*=4 goal=? voice=0 facts=0 trial=1");
    assert_eq!(show::candidates(&find(&bank, &document)), expected);
}

#[test]
fn what_waits_does_not_depend_on_names() {
    // `voices` and `pilot` both pull `kickoff` in; a name decides who asks first.
    for id in ["a", "z"] {
        let named = |action: Action| match action.id.as_str() {
            "voices" => Action { id: id.into(), ..action },
            _ => action,
        };
        let actions = support::actions().into_iter().map(named).collect();
        let bank = Bank::new(support::areas(), support::questions(), actions).unwrap();
        let found = find(&bank, &document(&bank, "*=4 goal=? voice=0 facts=0 trial=1"));
        assert!(found.get(&id.into()).unwrap().after.contains_key(&"kickoff".into()), "{id}");
    }
}

#[test]
fn a_low_answer_holds_up_what_waits_for_its_actions() {
    held_up("*=4 trial=0 online-list=0", "online-list", &["list"], &["pilot"]);
    held_up("*=4 trial=0 online-list=0", "trial", &["pilot"], &[]);
    held_up("*=4", "online-list", &[], &[]);
}

#[test]
fn a_low_answer_in_an_early_step_holds_up_the_later_ones() {
    let replies = "*=4 goal=0 voice=0 facts=0 plan=0 trial=0";
    held_up(replies, "goal", &["kickoff"], &["charter", "pilot", "voices"]);
    held_up(replies, "plan", &["charter"], &["pilot"]);
}

#[test]
fn what_an_answer_calls_for_itself_is_not_held_up_by_it() {
    let next = Action { prerequisites: vec!["first".into()], ..action("next") };
    let bank = bank_of(vec![action("first"), next]);
    let found = find(&bank, &document(&bank, "*=0"));
    assert_eq!(found.called_for_by(&"online-list".into()).count(), 2);
    assert!(found.held_up_by(&"online-list".into()).is_empty());
}

proptest! {
    #[test]
    fn every_candidate_waits_for_the_candidates_that_it_needs(
        (bank, document, _) in random::case(),
    ) {
        let readiness = Readiness::assess(&bank, &document);
        let found = Candidates::find(&bank, &document, &readiness);
        for candidate in found.iter() {
            let action = bank.action(&candidate.action).unwrap();
            let needed = action.prerequisites.iter().filter(|id| found.get(id).is_some());
            for id in needed {
                prop_assert!(candidate.after.contains_key(id), "{} not after {id}", action.id);
            }
            for area in bank.areas().iter().filter(|_| !bank.is_free_of_steps(action)) {
                let (AreaKind::Step(step), Some(gate)) = (area.kind, &area.step_gate) else {
                    continue;
                };
                if step < action.step && !readiness.is_reached(step) && found.get(gate).is_some() {
                    prop_assert!(candidate.after.contains_key(gate));
                }
            }
        }
    }
}
