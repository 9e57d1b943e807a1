//! How far the steps of the procedure and the cooperation have come.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{BurdenState, Path, REACHED_FROM, Readiness, StepState, YesNo};
use support::{bank, document, random};

/// Shows the four steps in order: R reached, N not yet, O open, `*` after the next to work on.
#[track_caller]
fn steps(replies: &str, expected: &str) {
    let readiness = Readiness::assess(&bank(), &document(&bank(), replies));
    let show = |step: &readiness::StepStanding| {
        let state = match step.state {
            StepState::Reached => "R",
            StepState::NotYet => "N",
            StepState::Open => "O",
        };
        format!("{state}{}", if step.is_next { "*" } else { "" })
    };
    let steps: String = readiness.steps.iter().map(show).collect();
    let reached = readiness.reached.map_or("none".into(), |step| step.number().to_string());
    assert_eq!(format!("{steps} {reached}"), expected);
}

/// Shows the last stage reached, with `?` where an open question hides the next.
#[track_caller]
fn cooperation(path: Path, replies: &str, expected: &str) {
    let document = readiness::Document { path, ..document(&bank(), replies) };
    let stage = Readiness::assess(&bank(), &document).cooperation;
    let reached = stage.reached.map_or("none".into(), |stage| format!("{stage:?}"));
    assert_eq!(reached + if stage.is_certain { "" } else { "?" }, expected);
}

#[track_caller]
fn burden(replies: &str, expected: BurdenState) {
    assert_eq!(Readiness::assess(&bank(), &document(&bank(), replies)).burden, expected);
}

#[test]
fn all_best_reaches_every_step_and_leaves_none_to_work_on() {
    steps("*=4", "RRRR 3");
}

#[test]
fn all_none_begins_with_the_first_step() {
    steps("*=0", "N*NNN none");
}

#[test]
fn nothing_said_leaves_every_step_open() {
    steps("", "O*OOO none");
    steps("*=?", "O*OOO none");
}

#[test]
fn a_step_is_reached_from_half_of_the_way() {
    assert_eq!(REACHED_FROM, 50);
    steps("*=4 plan=2", "RRRR 3");
    steps("*=4 plan=1", "RN*RR 0");
}

#[test]
fn a_later_step_never_counts_before_an_earlier_one() {
    steps("*=0 roles=4 trial=4", "N*NRR none");
    steps("*=4 roles=?", "RRO*R 1");
}

#[test]
fn a_step_with_fewer_rungs_than_half_is_open() {
    steps("*=4 voice=? facts=?", "O*RRR none");
    steps("*=4 facts=?", "RRRR 3");
    steps("*=4 goal=0 voice=? facts=?", "O*RRR none");
    steps("*=4 goal=0 voice=0 facts=?", "N*RRR none");
}

#[test]
fn what_does_not_apply_is_no_gap_in_a_step() {
    steps("*=4 voice=- facts=-", "RRRR 3");
}

#[test]
fn a_stage_needs_all_its_questions_at_the_third_rung() {
    cooperation(Path::Full, "*=4", "Collaboration");
    cooperation(Path::Full, "*=3", "Collaboration");
    cooperation(Path::Full, "*=2", "none");
    cooperation(Path::Full, "talk=3 trouble=2 solve=4 meet=4", "none");
    cooperation(Path::Full, "talk=3 trouble=3 solve=3 meet=2", "Relations");
    cooperation(Path::Full, "talk=3 trouble=3 solve=2 meet=4", "Understanding");
}

#[test]
fn an_open_question_leaves_the_next_stage_uncertain() {
    cooperation(Path::Full, "", "none?");
    cooperation(Path::Full, "talk=3 trouble=? solve=4 meet=4", "none?");
    cooperation(Path::Full, "talk=3 trouble=3 solve=? meet=4", "Understanding?");
    cooperation(Path::Full, "talk=3 trouble=3 solve=3", "Relations?");
}

#[test]
fn a_low_rung_beside_an_open_question_is_certain() {
    cooperation(Path::Full, "talk=2 trouble=?", "none");
}

#[test]
fn a_stage_that_is_not_asked_or_does_not_apply_is_passed_over() {
    cooperation(Path::Short, "talk=3 trouble=3 solve=0 meet=3", "Collaboration");
    cooperation(Path::Full, "talk=3 trouble=3 solve=- meet=3", "Collaboration");
    cooperation(Path::Full, "talk=- trouble=3 solve=0", "Understanding");
}

#[test]
fn the_burden_is_heavy_below_forty_or_at_an_alarm() {
    burden("overtime=2 copying=1", BurdenState::Heavy);
    burden("overtime=2 copying=2", BurdenState::Bearable);
    burden("overtime=0 copying=4", BurdenState::Heavy);
    burden("overtime=4 copying=0", BurdenState::Bearable);
    burden("overtime=? copying=4", BurdenState::Bearable);
    burden("overtime=? copying=?", BurdenState::Open);
    burden("", BurdenState::Open);
}

#[test]
fn a_closed_question_raises_no_alarm() {
    let questions = support::questions().into_iter().map(|q| match q.id.as_str() {
        "overtime" => readiness::Question { gates: vec![readiness::Gate::Numbers], ..q },
        _ => q,
    });
    let bank =
        readiness::Bank::new(support::areas(), questions.collect(), support::actions()).unwrap();
    let mut document = document(&bank, "overtime=0 copying=4");
    assert_eq!(Readiness::assess(&bank, &document).burden, BurdenState::Heavy);
    document.profile.numbers = Some(YesNo::No);
    assert_eq!(Readiness::assess(&bank, &document).burden, BurdenState::Bearable);
}

proptest! {
    #[test]
    fn one_step_is_next_unless_all_are_reached((bank, document, _) in random::case()) {
        let readiness = Readiness::assess(&bank, &document);
        let next: Vec<_> = readiness.steps.iter().filter(|step| step.is_next).collect();
        let is_all = readiness.steps.iter().all(|step| step.state == StepState::Reached);
        prop_assert_eq!(next.len(), usize::from(!is_all));
        for step in next {
            prop_assert!(readiness.reached.is_none_or(|reached| reached < step.step));
        }
    }
}
