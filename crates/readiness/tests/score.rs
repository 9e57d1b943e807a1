//! The score of an area and what it never does.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{Answers, Choice, Document, Path, Readiness, Standing, YesNo};
use support::{bank, document, random, said_so};

/// Scores `area` of the small bank: value, interval, weakest question, counts as rungs, don't
/// know, unanswered, not applicable, closed.
#[track_caller]
fn check(replies: &str, area: &str, expected: &str) {
    check_document(&document(&bank(), replies), area, expected);
}

#[track_caller]
fn check_document(document: &Document, area: &str, expected: &str) {
    let readiness = Readiness::assess(&bank(), document);
    let score = readiness.area(&area.into()).unwrap();
    let number = |n: Option<u8>| n.map_or("none".into(), |n: u8| n.to_string());
    let value = number(score.value.map(readiness::Score::get));
    let low = number(score.range.map(|(low, _)| low.get()));
    let high = number(score.range.map(|(_, high)| high.get()));
    let weakest = score.weakest.as_ref().map_or("nothing", |(id, _)| id.as_str());
    let c = score.counts;
    let counts = [c.levels, c.unknown, c.unanswered, c.not_applicable, c.closed];
    assert_eq!(format!("{value} in {low}..{high}, {weakest}, {counts:?}"), expected);
}

#[test]
fn all_none_is_zero_and_all_best_is_a_hundred() {
    check("*=0", "online", "0 in 0..0, online-list, [3, 0, 0, 0, 0]");
    check("*=4", "online", "100 in 100..100, online-list, [3, 0, 0, 0, 0]");
}

#[test]
fn a_level_counts_as_much_as_a_score_of_that_level_alone() {
    for level in readiness::Level::ALL {
        let replies = format!("online-list={}", level.get());
        let readiness = Readiness::assess(&bank(), &document(&bank(), &replies));
        let score = readiness.area(&"online".into()).unwrap().value.unwrap();
        assert_eq!(level.points(), score.get());
    }
}

#[test]
fn nothing_said_is_no_score_and_not_a_zero() {
    check("", "online", "none in 0..100, nothing, [0, 0, 3, 0, 0]");
    check("*=?", "online", "none in 0..100, nothing, [0, 3, 0, 0, 0]");
}

#[test]
fn a_weight_of_two_counts_twice() {
    check("online-list=4 forms=0 slips=0", "online", "25 in 25..25, forms, [3, 0, 0, 0, 0]");
    check("online-list=0 forms=4 slips=0", "online", "50 in 50..50, online-list, [3, 0, 0, 0, 0]");
}

#[test]
fn halves_are_rounded_up() {
    check("overtime=1 copying=2", "burden", "38 in 38..38, overtime, [2, 0, 0, 0, 0]");
    check("goal=1 voice=0 facts=0", "awareness", "8 in 8..8, voice, [3, 0, 0, 0, 0]");
    check("goal=2 voice=0 facts=0", "awareness", "17 in 17..17, voice, [3, 0, 0, 0, 0]");
}

#[test]
fn among_equals_the_first_in_the_bank_is_the_weakest() {
    check("goal=3 voice=1 facts=1", "awareness", "42 in 42..42, voice, [3, 0, 0, 0, 0]");
}

#[test]
fn what_is_open_widens_the_interval_and_leaves_the_score() {
    check("online-list=4 forms=? slips=0", "online", "50 in 25..75, slips, [2, 1, 0, 0, 0]");
    check("online-list=4 slips=0", "online", "50 in 25..75, slips, [2, 0, 1, 0, 0]");
}

#[test]
fn what_does_not_apply_leaves_the_denominator() {
    check("online-list=4 forms=- slips=0", "online", "50 in 50..50, slips, [2, 0, 0, 1, 0]");
    check("*=-", "online", "none in none..none, nothing, [0, 0, 0, 3, 0]");
}

#[test]
fn a_closed_gate_keeps_the_answer_and_does_not_count_it() {
    let mut document = document(&bank(), "online-list=4 forms=0 slips=4");
    document.profile.counter = Some(YesNo::No);
    check_document(&document, "online", "100 in 100..100, online-list, [2, 0, 0, 0, 1]");
    assert_eq!(document.answers.get(&"forms".into()).unwrap().choice, Some(said(0)));
    document.profile.counter = None;
    check_document(&document, "online", "50 in 50..50, forms, [3, 0, 0, 0, 0]");
}

fn said(rung: u8) -> Choice {
    Choice::Level(support::level(rung))
}

#[test]
fn the_short_path_counts_only_what_it_asks() {
    let mut document = document(&bank(), "talk=4 trouble=4 solve=0 meet=4");
    check_document(&document, "cooperation", "75 in 75..75, solve, [4, 0, 0, 0, 0]");
    document.path = Path::Short;
    check_document(&document, "cooperation", "100 in 100..100, talk, [3, 0, 0, 0, 0]");
}

#[test]
fn an_answer_that_the_bank_does_not_ask_is_kept_and_never_counted() {
    let mut document = document(&bank(), "*=4");
    document.answers.restore("old-question".into(), said_so(Some(said(0)))).unwrap();
    check_document(&document, "online", "100 in 100..100, online-list, [3, 0, 0, 0, 0]");
    let retired: Vec<_> = document.answers.retired(&bank()).map(ToString::to_string).collect();
    assert_eq!(retired, ["old-question"]);
}

proptest! {
    #[test]
    fn a_better_answer_never_lowers_any_score(
        (bank, mut document, _) in random::case(), at in any::<prop::sample::Index>(),
    ) {
        let before = Readiness::assess(&bank, &document);
        let question = at.get(bank.questions());
        let Standing::Level(rung) = document.answers.standing(question, &document.profile) else {
            return Ok(());
        };
        let Some(better) = random::above(rung) else { return Ok(()) };
        let answer = said_so(Some(Choice::Level(better)));
        document.answers.record(&bank, &question.id, answer).unwrap();
        let after = Readiness::assess(&bank, &document);
        for (before, after) in before.areas.iter().zip(&after.areas) {
            prop_assert!(before.value <= after.value);
            prop_assert!(before.range.map(|(low, _)| low) <= after.range.map(|(low, _)| low));
            prop_assert!(before.range.map(|(_, high)| high) <= after.range.map(|(_, high)| high));
        }
        prop_assert!(before.reached <= after.reached);
        prop_assert!(before.cooperation.reached <= after.cooperation.reached);
    }

    #[test]
    fn a_score_lies_within_its_interval((bank, document, _) in random::case()) {
        for score in Readiness::assess(&bank, &document).areas {
            let Some(value) = score.value else { continue };
            let (low, high) = score.range.unwrap();
            prop_assert!(low <= value && value <= high && high.get() <= 100);
            prop_assert!(score.counts.open() > 0 || low == high);
        }
    }

    #[test]
    fn answering_an_open_question_never_widens_an_interval(
        (bank, mut document, _) in random::case(),
        at in any::<prop::sample::Index>(),
        choice in random::choice(),
    ) {
        let before = Readiness::assess(&bank, &document);
        let question = at.get(bank.questions());
        if !document.answers.standing(question, &document.profile).is_open() {
            return Ok(());
        }
        document.answers.record(&bank, &question.id, said_so(Some(choice))).unwrap();
        let after = Readiness::assess(&bank, &document);
        for (before, after) in before.areas.iter().zip(&after.areas) {
            prop_assert!(after.width() <= before.width());
        }
    }

    #[test]
    fn the_order_of_recording_never_matters(
        ((bank, document, _), keys) in (random::case(), prop::collection::vec(any::<u32>(), 12)),
    ) {
        let mut said: Vec<_> = document.answers.iter().zip(keys).collect();
        said.sort_by_key(|(_, key)| *key);
        let mut answers = Answers::default();
        for ((question, answer), _) in said {
            answers.record(&bank, question, answer.clone()).unwrap();
        }
        prop_assert_eq!(answers, document.answers);
    }
}
