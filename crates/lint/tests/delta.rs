//! A delta that names what is nowhere is told so.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod example;

use bank::{AreaEntry, DeltaFile};
use example::example;
use serde_json::{Value, json};

/// Returns a delta with one change.
fn with(change: &str, value: Value) -> DeltaFile {
    let mut delta = json!({ "base": "small-start" });
    delta[change] = value;
    DeltaFile::read(&delta).unwrap()
}

#[track_caller]
fn case(delta: &DeltaFile, expected: &[&str]) {
    let lints = lint::delta(&example(), delta);
    assert_eq!(lints.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

#[test]
fn what_fits_is_passed_over() {
    let why = json!({ "ja": "", "en": "" });
    let mut delta = DeltaFile::read(&json!({
        "base": "small-start",
        "order": ["mine", "counter"],
        "move": [{ "question": "waiting", "area": "mine" }],
        "retarget": [{ "action": "talk", "area": "mine" }],
        "add": [{ "action": "talk", "trigger": { "question": "waiting", "at_most": 1 } }],
        "retire": [{ "question": "overtime", "why": why }],
        "again": [{ "question": "waiting", "why": why }]
    }))
    .unwrap();
    delta.area.push(AreaEntry { id: "mine".into(), ..example().area[0].clone() });
    case(&delta, &[]);
}

#[test]
fn names_that_are_nowhere() {
    let why = json!({ "ja": "", "en": "" });
    case(
        &with("move", json!([{ "question": "wait", "area": "burden" }])),
        &["move.1.question: `wait` is in neither bank"],
    );
    case(
        &with("retarget", json!([{ "action": "talk", "area": "nowhere" }])),
        &["retarget.1.area: `nowhere` is in neither bank"],
    );
    case(
        &with(
            "add",
            json!([{ "action": "walk", "trigger": { "question": "waiting", "at_most": 1 } }]),
        ),
        &["add.1.action: `walk` is in neither bank"],
    );
    case(
        &with("retire", json!([{ "question": "x", "why": why }])),
        &["retire.1.question: `x` is in neither bank"],
    );
    case(
        &with("again", json!([{ "question": "x", "why": why }])),
        &["again.1.question: `x` is in neither bank"],
    );
    case(&with("order", json!(["burden", "x"])), &["order.2: `x` is in neither bank"]);
    case(&with("order", json!([])), &["bank.order: has to be a list of areas"]);
}

#[test]
fn entries_that_contradict_each_other() {
    let why = json!({ "ja": "", "en": "" });
    let mut delta = with("retire", json!([{ "question": "waiting", "why": why }]));
    delta.question.extend(example().question.into_iter().filter(|entry| entry.id == "waiting"));
    case(&delta, &["waiting.retire: is written and retired in the same file"]);
}
