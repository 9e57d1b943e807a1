//! What is said first of where a department stands.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Candidates, Finding, Readiness, StepState};
use support::{bank, document};

/// Shows the findings, one line each.
#[track_caller]
fn check(replies: &str, expected: &[&str]) {
    let bank = bank();
    let document = document(&bank, replies);
    let readiness = Readiness::assess(&bank, &document);
    let candidates = Candidates::find(&bank, &document, &readiness);
    let found = Finding::all(&bank, &document, &readiness, &candidates);
    let shown: Vec<String> = found.iter().map(show).collect();
    assert_eq!(shown, expected);
}

fn show(finding: &Finding) -> String {
    match finding {
        Finding::AllStepsReached => "all steps reached".into(),
        Finding::NextStep { reached, next, score } => {
            let reached = reached.as_ref().map_or("nothing", |step| step.area.as_str());
            let score = score.map_or("-".to_owned(), |score| score.get().to_string());
            let open = if next.state == StepState::Open { " open" } else { "" };
            format!("{reached} reached, next {} {score}{open}", next.area)
        }
        Finding::Weakest { question, level, calls_for, holds_up, equals } => {
            let level = level.get();
            format!(
                "{question} at {level} calls for {calls_for}, holds up {holds_up}, {equals} equal"
            )
        }
        Finding::AskFirst { inquiry, area, range: (low, high), others } => {
            let (low, high) = (low.get(), high.get());
            format!("ask {} for {area} {low}-{high}, {others} others", inquiry.question)
        }
        Finding::NothingToAsk => "nothing to ask".into(),
    }
}

#[test]
fn with_no_answers_the_first_step_is_open() {
    let ask = "ask plan for policy 0-100, 14 others";
    check("", &["nothing reached, next awareness - open", ask]);
}

#[test]
fn the_step_to_work_on_has_its_score() {
    let low = "goal at 1 calls for 1, holds up 2, 2 equal";
    check(
        "*=3 goal=1 voice=1 facts=1",
        &["nothing reached, next awareness 25", low, "nothing to ask"],
    );
}

#[test]
fn what_is_reached_is_named_with_what_comes_next() {
    check(
        "*=3 roles=1",
        &[
            "policy reached, next organisation 25",
            "roles at 1 calls for 1, holds up 1, 0 equal",
            "nothing to ask",
        ],
    );
}

#[test]
fn where_all_is_reached_the_weakest_answer_is_still_told() {
    check(
        "*=4 slips=3 copying=?",
        &[
            "all steps reached",
            "slips at 3 calls for 0, holds up 0, 0 equal",
            "ask copying for burden 50-100, 0 others",
        ],
    );
}
