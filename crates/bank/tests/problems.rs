//! All problems of a bank are named with their paths, not only the first.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::time::{Duration, Instant};

use bank::{BankFile, Problem};
use serde_json::{Value, json};

fn example() -> Value {
    bank::parse(include_str!("../../../docs/examples/whole.bank.json")).unwrap()
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// Changes the example of a whole bank and expects these problems of its shape, all of them.
#[track_caller]
fn case(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut bank = example();
    change(&mut bank);
    assert_eq!(lines(&BankFile::read(&bank).unwrap_err()), expected);
}

#[test]
fn every_problem_of_one_entry_is_named() {
    case(
        |bank| {
            let question = bank["question"][0].as_object_mut().unwrap();
            question.remove("code");
            question.remove("topic");
            question.insert("wieght".into(), json!(2));
            question.insert("seconds".into(), json!("twenty"));
            question.insert("ask_minutes".into(), json!(-1));
            question.insert("gates".into(), json!(["counter", "desk", 3]));
            question.insert("levels".into(), json!({ "ja": ["一"], "en": 1, "fr": [] }));
        },
        &[
            "purpose.levels.ja: is outside what is allowed",
            "purpose.levels.en: is of the wrong type",
            "purpose.levels.fr: is not a key of this format",
            "purpose.gates.2: is outside what is allowed",
            "purpose.gates.3: is of the wrong type",
            "purpose.seconds: is of the wrong type",
            "purpose.ask_minutes: is outside what is allowed",
            "purpose.wieght: is not a key of this format",
            "purpose.code: is missing",
            "purpose.topic: is missing",
        ],
    );
}

#[test]
fn problems_far_apart_are_named_together() {
    case(
        |bank| {
            bank["edition"] = json!(1);
            bank["editor"] = json!("x");
            bank["basis"] = json!({ "ja": "計画" });
            bank["area"][1]["kind"] = json!("priorities");
            bank["action"][0]["triggers"][1] = json!({ "question": 1, "at-most": 1 });
            bank["action"][1]["criteria"]["fair"] = json!(4.5);
            bank["check"][0]["first"] = json!(["waiting", 3, 4]);
            bank["check"][0]["second"] = json!({ "at_least": 1 });
            bank["term"] = json!({});
            bank["tag"] = json!([7, { "kind": "class" }]);
            bank["retire"] = json!([{ "why": { "ja": "", "en": "" } }]);
        },
        &[
            "edition: is of the wrong type",
            "basis.en: is missing",
            "term: is of the wrong type",
            "editor: is not a key of this format",
            "counter.kind: is outside what is allowed",
            "talk.triggers.2.question: is of the wrong type",
            "talk.triggers.2.at-most: is not a key of this format",
            "talk.triggers.2.at_most: is missing",
            "measure-week.criteria.fair: is outside what is allowed",
            "measured-in-overtime.first: is of the wrong type",
            "measured-in-overtime.second.question: is missing",
            "tag.1: is of the wrong type",
            "tag.2.id: is missing",
            "tag.2.name: is missing",
            "retire.1.question: is missing",
        ],
    );
}

#[test]
fn what_is_no_object_is_no_bank() {
    for value in [json!([]), json!("bank"), json!(null)] {
        let problems = BankFile::read(&value).unwrap_err();
        assert_eq!(lines(&problems)[0], "bank: is of the wrong type", "{value}");
    }
}

#[test]
fn a_key_that_may_be_left_out_may_be_nothing() {
    let mut bank = example();
    for key in ["weight", "full_path_only", "pulse", "stage", "alarm"] {
        bank["question"][3][key] = Value::Null;
    }
    bank["check"][0]["first"]["at_most"] = Value::Null;
    let file = BankFile::read(&bank).unwrap();
    assert_eq!(file.question[3].weight, 1);
    assert_eq!((file.check[0].first.at_least, file.check[0].first.at_most), (3, 4));
}

#[test]
fn numbers_that_no_rule_takes_are_all_named() {
    let mut bank = example();
    bank["area"][0]["id"] = json!("awareness-first");
    bank["question"][0]["stage"] = json!(5);
    bank["question"][0]["alarm"] = json!(5);
    bank["action"][0]["step"] = json!(4);
    bank["action"][0]["triggers"][0]["at_most"] = json!(9);
    bank["action"][1]["months"] = json!([4, 13]);
    bank["action"][1]["deadline"]["date"] = json!("2028-13-31");
    bank["check"][0]["first"] = json!({ "question": "waiting", "at_least": 3, "at_most": 2 });
    let problems = BankFile::read(&bank).unwrap().compile().unwrap_err();
    assert_eq!(
        lines(&problems),
        [
            "awareness-first.kind: a step is one of awareness, policy, organisation, execution",
            "purpose.stage: must lie between 1 and 4",
            "purpose.alarm: must lie between 0 and 4",
            "talk.step: must lie between 0 and 3",
            "talk.triggers: must lie between 0 and 3",
            "measure-week.months: a month lies between 1 and 12",
            "measure-week.deadline: `2028-13-31` is not a day such as 2026-03-31",
            "measured-in-overtime.first: the rungs must lie between 0 and 4, in order",
            "purpose.area: `awareness` is not in this bank",
            "talk.area: `awareness` is not in this bank",
        ]
    );
}

#[test]
fn a_bank_full_of_mistakes_is_answered_soon() {
    let mut bank = example();
    let keys: Vec<_> = (0..300).map(|at| (format!("key-{at}"), json!([at]))).collect();
    let mut entry = bank["action"][0].clone();
    entry.as_object_mut().unwrap().extend(keys);
    bank["action"] = json!(vec![entry; 500]);
    bank["question"] = json!(vec![json!({}); 501]);
    let begun = Instant::now();
    let problems = BankFile::read(&bank).unwrap_err();
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
    assert_eq!(problems.iter().filter(|problem| problem.id == "talk").count(), 500 * 50);
    assert!(problems.iter().any(|p| p.to_string() == "question: has too many entries"));
}
