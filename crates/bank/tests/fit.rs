//! What a delta names that is nowhere, or that means something else since it was written, is named
//! entry by entry.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::{AreaEntry, BankFile, DeltaFile};
use serde_json::{Value, json};

/// The base, in its second edition.
fn example() -> BankFile {
    let text = include_str!("../../../docs/examples/whole.bank.json");
    let mut file = BankFile::read(&bank::parse(text).unwrap()).unwrap();
    file.edition = "2026.2".into();
    file
}

/// Returns a delta with one change.
fn with(change: &str, value: Value) -> DeltaFile {
    let mut delta = json!({ "base": "small-start" });
    delta[change] = value;
    DeltaFile::read(&delta).unwrap()
}

#[track_caller]
fn case(delta: &DeltaFile, expected: &[&str]) {
    let problems = bank::fit(&example(), delta);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
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
        &[
            "move.1.question: `wait` is in neither bank; name one that is there, or take the entry out",
        ],
    );
    case(
        &with("retarget", json!([{ "action": "talk", "area": "nowhere" }])),
        &[
            "retarget.1.area: `nowhere` is in neither bank; name one that is there, or take the entry out",
        ],
    );
    case(
        &with(
            "add",
            json!([{ "action": "walk", "trigger": { "question": "waiting", "at_most": 1 } }]),
        ),
        &["add.1.action: `walk` is in neither bank; name one that is there, or take the entry out"],
    );
    case(
        &with("retire", json!([{ "question": "x", "why": why }])),
        &[
            "retire.1.question: `x` is in neither bank; name one that is there, or take the entry out",
        ],
    );
    case(
        &with("again", json!([{ "question": "x", "why": why }])),
        &[
            "again.1.question: `x` is in neither bank; name one that is there, or take the entry out",
        ],
    );
    case(
        &with("order", json!(["burden", "x"])),
        &["order.2: `x` is in neither bank; name one that is there, or take the entry out"],
    );
    case(&with("order", json!([])), &["bank.order: has to be a list of areas"]);
}

#[test]
fn entries_that_contradict_each_other() {
    let why = json!({ "ja": "", "en": "" });
    let mut delta = with("retire", json!([{ "question": "waiting", "why": why }]));
    delta.question.extend(example().question.into_iter().filter(|entry| entry.id == "waiting"));
    case(
        &delta,
        &["waiting.retire: is written and retired in the same file; take one of the two out"],
    );
}

/// The base, where the meaning of `waiting` changed with its second edition.
fn changed() -> BankFile {
    let mut file = example();
    let changed =
        json!([{ "question": "waiting", "since": "2026.2", "why": { "ja": "", "en": "" } }]);
    file.again = serde_json::from_value(changed).unwrap();
    file
}

#[track_caller]
fn over(base_edition: Option<&str>, change: impl FnOnce(&mut DeltaFile), expected: &[&str]) {
    let mut delta = DeltaFile::read(&json!({ "base": "small-start", "id": "town" })).unwrap();
    delta.base_edition = base_edition.map(str::to_owned);
    change(&mut delta);
    let problems = bank::fit(&changed(), &delta);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

const SINCE: &str = "`waiting` means something else since edition 2026.2 of small-start; ";
const THEN: &str = ", then write \"base_edition\": \"2026.2\"";

/// Writes every kind of entry that can rest on the question `waiting`.
fn rests_on_it(delta: &mut DeltaFile) {
    let mut base = example();
    base.action.retain(|entry| entry.triggers.iter().any(|it| it.question == "waiting"));
    delta.action = base.action;
    delta.check = base.check;
    delta
        .check
        .retain(|entry| [&entry.first, &entry.second].iter().any(|it| it.question == "waiting"));
    let add = json!([{ "action": "talk", "trigger": { "question": "waiting", "at_most": 1 } }]);
    delta.add = serde_json::from_value(add).unwrap();
}

#[test]
fn what_rests_on_a_question_that_changed_since_is_named_with_what_to_do() {
    let look = format!("{SINCE}see whether the level is still the right one{THEN}");
    let expected = [
        format!("add.1.trigger: {look}"),
        format!("measure-week.triggers: {look}"),
        format!("measured-in-overtime.first: {look}"),
    ];
    let expected = expected.each_ref().map(String::as_str);
    over(None, rests_on_it, &expected);
    over(Some("2026.1"), rests_on_it, &expected);
    over(Some("2026.2"), rests_on_it, &[]);
}

#[test]
fn a_question_written_over_one_that_changed_since_is_named_once() {
    let write = |delta: &mut DeltaFile| {
        rests_on_it(delta);
        delta.question = example().question.into_iter().filter(|it| it.id == "waiting").collect();
    };
    let look = "read it again, rewrite yours or give it an id of its own";
    let expected = format!("waiting.levels: {SINCE}{look}{THEN}");
    over(None, write, &[&expected]);
    over(Some("2026.2"), write, &[]);
}

#[test]
fn what_rests_on_nothing_that_changed_fits_any_edition_but_a_later_one() {
    over(None, |_| (), &[]);
    over(Some("2026.1"), |_| (), &[]);
    over(
        Some("2027.1"),
        |_| (),
        &["town.base_edition: `2027.1` is later than the edition of small-start that is here, \
           2026.2; use the version of this tool that has it"],
    );
}
