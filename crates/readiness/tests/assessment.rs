//! Groups of areas, alarms of the burden and stages of cooperation.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Area, AreaGroup, AreaKind, Bank, Candidates, Document, Finding, Path, Readiness, Stage,
    StageState,
};
use support::{action, actions, area, areas, bank, document, level, question, questions};

#[test]
fn a_bank_without_steps_says_nothing_about_them() {
    let priorities = vec![area("online", AreaKind::Priority, None)];
    let questions = vec![question("online-list", "online")];
    let bank = Bank::new(priorities, questions, vec![action("list")]).unwrap();
    let document = document(&bank, "online-list=4");
    let readiness = Readiness::assess(&bank, &document);
    let candidates = Candidates::find(&bank, &document, &readiness);
    let found = Finding::all(&bank, &document, &readiness, &candidates);
    let steps =
        |finding: &Finding| matches!(finding, Finding::AllStepsReached | Finding::NextStep { .. });
    assert!(!found.iter().any(steps), "{found:?}");
    assert_eq!(AreaGroup::Steps.areas(&bank).count(), 0);
    assert_eq!(AreaGroup::Priorities.areas(&bank).count(), 1);
}

#[test]
fn every_area_is_in_one_group() {
    let bank = bank();
    let grouped: Vec<Area> =
        AreaGroup::ALL.into_iter().flat_map(|group| group.areas(&bank)).cloned().collect();
    assert_eq!(grouped, areas());
    assert_eq!(AreaKind::People.group(), AreaGroup::AtWork);
}

#[test]
fn alarms_are_those_of_the_burden_that_the_path_asks() {
    let bank = bank();
    let alarms: Vec<_> =
        bank.burden_alarms(Path::Short).map(|(q, at)| (q.id.as_str(), at)).collect();
    assert_eq!(alarms, [("overtime", level(0))]);
    let mut elsewhere = questions();
    for question in &mut elsewhere {
        question.alarm = (question.id.as_str() == "plan").then_some(level(1));
    }
    let bank = Bank::new(areas(), elsewhere, actions()).unwrap();
    assert_eq!(bank.burden_alarms(Path::Full).count(), 0);
}

/// Says how the four stages stand: here, reached, passed over, later.
#[track_caller]
fn check_stages(replies: &str, path: Path, expected: &str) {
    let bank = bank();
    let document = Document { path, ..document(&bank, replies) };
    let cooperation = Readiness::assess(&bank, &document).cooperation;
    let states = cooperation.states(&bank, path);
    assert_eq!(states.map(|(stage, _)| stage), Stage::ALL);
    let shown = states.map(|(_, state)| match state {
        StageState::Here => 'H',
        StageState::Reached => 'R',
        StageState::NotAsked => '-',
        StageState::Later => 'L',
    });
    assert_eq!(shown.iter().collect::<String>(), expected);
}

#[test]
fn stages_stand_before_at_or_after_the_one_reached() {
    check_stages("*=0", Path::Full, "LLL-");
    check_stages("*=4 solve=0", Path::Full, "HLL-");
    check_stages("*=4", Path::Full, "RRH-");
    check_stages("*=4", Path::Short, "R-H-");
}
