//! What makes a bank hold together, and how each flaw is reported.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{Action, Area, AreaKind, Bank, Flaw, Question, Step};
use support::{action, actions, area, areas, question, questions, random, triggers};

/// Lists the problems of the small bank after `change`, each as `id.key: flaw`.
#[track_caller]
fn check(
    change: impl FnOnce(&mut Vec<Area>, &mut Vec<Question>, &mut Vec<Action>),
    expected: &[&str],
) {
    let (mut areas, mut questions, mut actions) = (areas(), questions(), actions());
    change(&mut areas, &mut questions, &mut actions);
    let problems = Bank::new(areas, questions, actions).err().unwrap_or_default();
    let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(shown, expected);
}

/// Changes the action `id` of the small bank.
#[track_caller]
fn check_action(id: &str, change: impl FnOnce(&mut Action), expected: &[&str]) {
    let of = |actions: &mut Vec<Action>| actions.iter().position(|a| a.id.as_str() == id).unwrap();
    check(
        |_, _, actions| {
            let at = of(actions);
            change(&mut actions[at]);
        },
        expected,
    );
}

#[test]
fn the_small_bank_holds_together() {
    check(|_, _, _| {}, &[]);
}

#[test]
fn an_id_stands_once() {
    check(|_, _, list| list.push(action("list")), &["list.id: another entry has this id"]);
    let talk = || question("talk", "cooperation");
    check(|_, list, _| list.push(talk()), &["talk.id: another entry has this id"]);
    let online = || area("online", AreaKind::People, None);
    check(|list, _, _| list.push(online()), &["online.id: another entry has this id"]);
}

#[test]
fn an_id_is_words_joined_by_hyphens() {
    let shape = "an id is lowercase words joined by hyphens, at most 64 characters";
    let long = "a".repeat(65);
    for id in ["", "A", "a_b", "-a", "a-", "a--b", "取組", long.as_str()] {
        check(|_, _, list| list.push(action(id)), &[&format!("{id}.id: {shape}")]);
    }
    let longest = "a".repeat(64);
    for id in ["a", "a-1-b", "7", longest.as_str()] {
        check(|_, _, list| list.push(action(id)), &[]);
    }
}

#[test]
fn every_name_used_is_in_the_bank() {
    let is_missing = |id: &str, key: &str| format!("{id}.{key}: `gone` is not in this bank");
    let gone = || vec!["gone".into()];
    check_action("list", |a| a.area = "gone".into(), &[&is_missing("list", "area")]);
    check_action("list", |a| a.prerequisites = gone(), &[&is_missing("list", "prerequisites")]);
    let twice = &[("online-list", 1), ("gone", 1)];
    check_action("list", |a| a.triggers = triggers(twice), &[&is_missing("list", "triggers")]);
    let gate = |areas: &mut Vec<Area>| areas[0].step_gate = Some("gone".into());
    check(|areas, _, _| gate(areas), &[&is_missing("awareness", "step_gate")]);
    check(|_, list, _| list[0].area = "gone".into(), &[&is_missing("goal", "area")]);
}

#[test]
fn every_number_lies_in_its_range() {
    check_action("list", |a| a.burden = 0, &["list.burden: must lie between 1 and 5"]);
    check_action("list", |a| a.relief = 4, &["list.relief: must lie between 0 and 3"]);
    check_action("list", |a| a.weeks = 0, &["list.weeks: must lie between 1 and 52"]);
    check_action("list", |a| a.weeks = 53, &["list.weeks: must lie between 1 and 52"]);
    check_action("list", |a| a.hours = 0, &["list.hours: must lie between 1 and 999"]);
    check_action(
        "list",
        |a| a.hours_per_person = support::each(990),
        &["list.hours: must lie between 1 and 999"],
    );
    let most = "list.hours: must lie between 1 and 999";
    check_action(
        "list",
        |a| (a.hours, a.hours_per_person) = (u16::MAX, support::each(999)),
        &[most],
    );
    let monthly = "list.monthly_hours: must lie between 0 and 99";
    check_action("list", |a| a.monthly_hours = 100, &[monthly]);
    let marks = "list.criteria: must lie between 1 and 5";
    check_action("list", |a| a.criteria = [0, 1, 5, 6, 3], &[marks, marks]);
    let rungs = "list.triggers: must lie between 0 and 3";
    check_action("list", |a| a.triggers = triggers(&[("online-list", 4)]), &[rungs]);
    check(|_, list, _| list[0].weight = 0, &["goal.weight: must lie between 1 and 10"]);
    check(|_, list, _| list[0].weight = 11, &["goal.weight: must lie between 1 and 10"]);
    check(|_, list, _| list[0].seconds = 4, &["goal.seconds: must lie between 5 and 300"]);
    let minutes = "goal.ask_minutes: must lie between 1 and 480";
    check(|_, list, _| list[0].ask_minutes = 0, &[minutes]);
}

#[test]
fn a_cycle_is_reported_with_its_ids() {
    let cycle = "pilot.prerequisites: leads back to itself: pilot → pilot";
    check_action("pilot", |a| a.prerequisites = vec!["pilot".into()], &[cycle]);
    let cycle = "list.prerequisites: leads back to itself: list → pilot → list";
    check_action("list", |a| a.prerequisites = vec!["pilot".into()], &[cycle]);
}

#[test]
fn a_cycle_through_a_step_gate_is_found() {
    let cycle = "kickoff.prerequisites: leads back to itself: kickoff → charter → kickoff";
    check_action("kickoff", |a| a.prerequisites = vec!["charter".into()], &[cycle]);
    let cycle = "charter.prerequisites: leads back to itself: charter → charter";
    check_action("charter", |a| a.step = Step::Organisation, &[cycle]);
}

#[test]
fn a_cycle_is_reported_where_it_is_and_not_where_it_was_entered() {
    let at = |id: &str, before: &str| Action { prerequisites: vec![before.into()], ..action(id) };
    let cycles = [
        "b.prerequisites: leads back to itself: b → c → b",
        "x.prerequisites: leads back to itself: x → y → x",
    ];
    let entries = [at("a", "b"), at("b", "c"), at("c", "b"), at("x", "y"), at("y", "x")];
    check(|_, _, list| list.extend(entries), &cycles);
}

#[test]
fn relief_and_finding_out_close_no_cycle_through_a_step_gate() {
    let early = |a: &mut Action| {
        a.prerequisites = vec!["stop-copying".into()];
    };
    check_action("kickoff", early, &[]);
}

#[test]
fn every_action_can_be_proposed() {
    let silent = |id: &str| Action { triggers: Vec::new(), ..action(id) };
    let problem = "silent.triggers: no answer proposes this action";
    check(|_, _, list| list.push(silent("silent")), &[problem]);
    let waits = Action { prerequisites: vec!["silent".into()], ..action("waits") };
    check(|_, _, list| list.extend([silent("silent"), waits]), &[]);
}

#[test]
fn a_gate_that_no_step_waits_for_proposes_nothing() {
    let problem = "silent.triggers: no answer proposes this action";
    let silent = |step| Action { triggers: Vec::new(), step, ..action("silent") };
    for (at, expected) in [(0, [].as_slice()), (3, &[problem]), (4, &[problem])] {
        check(
            |areas, _, list| {
                areas[at].step_gate = Some("silent".into());
                list.push(silent(Step::Awareness));
            },
            expected,
        );
    }
}

#[test]
fn every_question_leads_to_an_action() {
    let problem = "lonely.id: no action is triggered by this question";
    check(|_, list, _| list.push(question("lonely", "online")), &[problem]);
}

#[test]
fn all_problems_are_reported_at_once() {
    let bank = Bank::new(Vec::new(), vec![question("Q", "online")], Vec::new());
    let flaws: Vec<_> = bank.unwrap_err().into_iter().map(|problem| problem.flaw).collect();
    assert_eq!(flaws, [Flaw::MalformedId, Flaw::Missing("online".into()), Flaw::LeadsNowhere]);
}

#[test]
fn a_chain_of_five_hundred_actions_is_no_cycle() {
    let chain = (0..500).map(|at| {
        let before =
            if at == 0 { Vec::new() } else { vec![format!("a{}", at - 1).as_str().into()] };
        Action { prerequisites: before, ..action(&format!("a{at}")) }
    });
    assert_eq!(support::bank_of(chain.rev().collect()).actions().len(), 500);
}

proptest! {
    #[test]
    fn what_is_in_a_bank_is_found_by_its_id(bank in random::bank()) {
        for action in bank.actions() {
            prop_assert_eq!(bank.action(&action.id), Some(action));
        }
        for question in bank.questions() {
            prop_assert_eq!(bank.question(&question.id), Some(question));
            let area = bank.area(&question.area).unwrap();
            prop_assert!(bank.questions_of(&area.id).any(|other| other.id == question.id));
        }
    }
}
