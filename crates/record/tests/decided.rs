//! What was decided about the roadmap: kept to the letter, and refused by path where it is wrong.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use readiness::{
    Adopted, BankRef, Document, LeftOutReason, Moment, Position, Promise, Scenario, Text, Weights,
    Wish, YearMonth,
};
use record::{ReadError, Wrong, read, write};

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// A document in which everything is decided that can be.
fn decided() -> Document {
    let mut scenario = Scenario {
        weights: Weights::new([30, 10, 40, 10, 10]).unwrap(),
        share: readiness::Share::new(5),
        at_once: readiness::AtOnce::new(2).unwrap(),
        ..Scenario::default()
    };
    let pinned = Wish {
        pin: Some(month("2027-02")),
        owner: Position::cut("庶務係長"),
        hours: Some(24),
        ..Wish::default()
    };
    scenario.make("three-at-most".into(), pinned).unwrap();
    let left_out =
        Wish { excluded: Some(LeftOutReason::cut("来年度に回す")), ..Wish::default() };
    scenario.make("small-budget".into(), left_out).unwrap();
    let promise = Promise {
        action: "three-at-most".into(),
        rank: 1,
        start: 1,
        hours: vec![12, 12],
        monthly_hours: 1,
    };
    let adopted = Adopted {
        time: Moment::parse("2026-11-22T14:26").unwrap(),
        revision: 41,
        bank: BankRef {
            id: Text::cut("six-priorities"),
            edition: Text::cut("2026.1"),
            hash: Text::cut("0123456789abcdef"),
        },
        scenario: scenario.clone(),
        is_halved: true,
        start: month("2027-01"),
        hours: vec![40, 40, 12],
        placed: vec![promise],
        put_off: vec!["small-budget".into()],
    };
    Document {
        scenario,
        other: Some(Scenario::default()),
        adopted: Some(adopted),
        ..Document::default()
    }
}

#[test]
fn another_scenario_that_changes_nothing_is_still_another_scenario() {
    let document = Document { other: Some(Scenario::default()), ..Document::default() };
    assert!(write(&document).contains("\"other\": {}"), "{}", write(&document));
    assert_eq!(read(&write(&document)), Ok(document));
}

#[test]
fn nothing_decided_is_still_format_1() {
    assert!(write(&Document::default()).contains("\"schema_version\": 1"));
    assert!(write(&decided()).contains("\"schema_version\": 2"));
    assert_eq!(read(&write(&decided())), Ok(decided()));
}

#[track_caller]
fn case(from: &str, to: &str, path: &str, wrong: Wrong) {
    let text = write(&decided());
    assert!(text.contains(from), "{text}");
    let expected = ReadError::Value { path: path.into(), wrong };
    assert_eq!(read(&text.replacen(from, to, 1)), Err(expected));
}

#[test]
fn a_wrong_decision_is_named_by_its_path() {
    let range = Wrong::Range;
    case("      30,\n", "      31,\n", "scenario.weights", range);
    case("      30,\n", "", "scenario.weights", range);
    case("\"at_once\": 2", "\"at_once\": 0", "scenario.at_once", range);
    case("\"at_once\": 2", "\"at_once\": 7", "scenario.at_once", range);
    case("\"share_percent\": 5", "\"share_percent\": 21", "scenario.share_percent", range);
    case("\"hours\": 24", "\"hours\": 10000", "scenario.wishes.three-at-most.hours", range);
    case("2027-02", "2027-13", "scenario.wishes.three-at-most.pin", range);
    let long = "課".repeat(41);
    case("庶務係長", &long, "scenario.wishes.three-at-most.owner", Wrong::TooLong);
    let long = "課".repeat(201);
    case("来年度に回す", &long, "scenario.wishes.small-budget.excluded", Wrong::TooLong);
    case("\"start\": \"2027-01\"", "\"start\": null", "adopted.start", Wrong::Missing);
    case("\"halved\": true", "\"halved\": 1", "adopted.halved", Wrong::Type);
    case("\"start\": 1,", "\"start\": 2,", "adopted.placed.start", range);
    case("\"revision\": 41", "\"revision\": 41, \"by\": 1", "adopted.by", Wrong::Unknown);
}
