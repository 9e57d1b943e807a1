//! Answers that sit oddly together are asked about, and nothing else changes.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Bank, Check, Document, Inconsistency, Path, Side};
use support::{bank, diagnose, document, level};

fn doubting() -> Bank {
    let side = |question: &str, at_least, at_most| Side {
        question: question.into(),
        at_least: level(at_least),
        at_most: level(at_most),
    };
    let check = Check { id: "odd".into(), sides: [side("goal", 3, 4), side("facts", 0, 1)] };
    bank().with(vec![check], Vec::new())
}

#[track_caller]
fn case(replies: &str, expected: &[[u8; 2]]) {
    let found = Inconsistency::find(&doubting(), &document(&doubting(), replies));
    let levels: Vec<_> =
        found.iter().map(|found| found.levels.map(readiness::Level::get)).collect();
    assert_eq!(levels, expected, "{replies}");
}

#[test]
fn only_two_rungs_within_their_bounds_raise_a_doubt() {
    case("goal=3 facts=1", &[[3, 1]]);
    case("goal=4 facts=0", &[[4, 0]]);
    case("goal=2 facts=1", &[]);
    case("goal=3 facts=2", &[]);
    case("goal=3", &[]);
    case("goal=3 facts=?", &[]);
    case("goal=3 facts=-", &[]);
}

#[test]
fn a_question_that_the_path_does_not_ask_raises_none() {
    let bank = doubting();
    let asked = document(&bank, "goal=3 facts=1");
    let short = bank.questions().iter().filter(|q| q.is_short).count();
    let document = Document { path: Path::Short, ..asked };
    let both_short =
        ["goal", "facts"].iter().all(|id| bank.question(&(*id).into()).unwrap().is_short);
    assert!(short > 0);
    assert_eq!(Inconsistency::find(&bank, &document).len(), usize::from(both_short));
}

#[test]
fn both_are_right_holds_until_one_of_them_changes() {
    let bank = doubting();
    let mut document = document(&bank, "goal=3 facts=1");
    document.accepted.insert("odd".into(), [level(3), level(1)]).unwrap();
    assert!(Inconsistency::find(&bank, &document)[0].is_accepted);
    document.accepted.insert("odd".into(), [level(4), level(1)]).unwrap();
    assert!(!Inconsistency::find(&bank, &document)[0].is_accepted);
}

#[test]
fn a_doubt_changes_neither_score_nor_plan() {
    let (plain, doubting) = (bank(), doubting());
    let said = document(&plain, "*=2 goal=4 facts=0");
    assert_eq!(Inconsistency::find(&doubting, &said).len(), 1);
    let (one, other) = (diagnose(&plain, &said, "2026-12"), diagnose(&doubting, &said, "2026-12"));
    assert_eq!(one.readiness, other.readiness);
    assert_eq!(one.roadmap, other.roadmap);
}
