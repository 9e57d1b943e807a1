//! A delta that names what is nowhere is told so.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use fields::Tree;

#[track_caller]
fn case(delta: &str, expected: &[&str]) {
    let base = Tree::parse(include_str!("../../../docs/examples/whole.bank.json")).unwrap();
    let lints = lint::delta(&base, &Tree::parse(delta).unwrap());
    assert_eq!(lints.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

#[test]
fn what_fits_is_passed_over() {
    case(
        r#"{
            "area": [{ "id": "mine" }],
            "order": ["mine", "counter"],
            "move": [{ "question": "waiting", "area": "mine" }],
            "retarget": [{ "action": "talk", "area": "mine" }],
            "add": [{ "action": "talk", "trigger": { "question": "waiting", "at_most": 1 } }],
            "retire": [{ "question": "overtime", "why": {} }],
            "again": [{ "question": "waiting", "why": {} }]
        }"#,
        &[],
    );
}

#[test]
fn names_that_are_nowhere() {
    case(
        r#"{ "move": [{ "question": "wait", "area": "burden" }] }"#,
        &["move.1.question: `wait` is in neither bank"],
    );
    case(
        r#"{ "retarget": [{ "action": "talk", "area": "nowhere" }] }"#,
        &["retarget.1.area: `nowhere` is in neither bank"],
    );
    case(
        r#"{ "add": [{ "action": "walk", "trigger": { "question": "waiting", "at_most": 1 } }] }"#,
        &["add.1.action: `walk` is in neither bank"],
    );
    case(r#"{ "retire": [{ "question": "x" }] }"#, &["retire.1.question: `x` is in neither bank"]);
    case(r#"{ "again": [{ "question": "x" }] }"#, &["again.1.question: `x` is in neither bank"]);
    case(r#"{ "order": ["burden", "x"] }"#, &["order.2: `x` is in neither bank"]);
}

#[test]
fn entries_of_another_shape() {
    case(r#"{ "order": [] }"#, &["bank.order: has to be a list of areas"]);
    case(r#"{ "order": [1] }"#, &["order.1: has to be an id"]);
    case(r#"{ "question": {} }"#, &["bank.question: has to be a list"]);
    case(r#"{ "id": "x", "move": 1 }"#, &["x.move: has to be a list"]);
    case(
        r#"{ "move": [1] }"#,
        &[
            "move.1.: is of the wrong type",
            "move.1.question: is missing",
            "move.1.area: is missing",
        ],
    );
    case(r#"{ "move": [{ "question": "waiting" }] }"#, &["move.1.area: is missing"]);
    case(
        r#"{ "move": [{ "question": "waiting", "area": "burden", "note": "x" }] }"#,
        &["move.1.note: is not a key of this format"],
    );
    case(r#"{ "add": [{ "action": "talk" }] }"#, &["add.1.trigger: is missing"]);
}

#[test]
fn entries_that_contradict_each_other() {
    case(
        r#"{ "area": [{ "id": "a" }, { "id": "a" }] }"#,
        &["a.id: another area of this file has this id"],
    );
    case(
        r#"{ "question": [{ "id": "waiting" }], "retire": [{ "question": "waiting" }] }"#,
        &["waiting.retire: is written and retired in the same file"],
    );
}
