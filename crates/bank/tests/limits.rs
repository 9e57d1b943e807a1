//! Every text of a bank has a limit, every list a number of entries.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::BankFile;
use serde_json::{Value, json};

fn example() -> Value {
    bank::parse(include_str!("../../../docs/examples/whole.bank.json")).unwrap()
}

/// Returns the problems of a bank; none where it compiles.
fn problems(bank: &Value) -> Vec<String> {
    let compiled = BankFile::read(bank).and_then(BankFile::compile);
    compiled.err().into_iter().flatten().map(|problem| problem.to_string()).collect()
}

/// Calls `see` with the path of every text of `value`.
fn texts(value: &Value, path: &str, see: &mut dyn FnMut(&str)) {
    match value {
        Value::String(_) => see(path),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                texts(item, &format!("{path}/{at}"), see);
            }
        }
        Value::Object(keys) => {
            for (key, item) in keys {
                texts(item, &format!("{path}/{key}"), see);
            }
        }
        _ => {}
    }
}

/// The example with an entry in each list.
fn full() -> Value {
    let mut bank = example();
    let why = json!({ "ja": "理由", "en": "Reason" });
    bank["again"] = json!([{ "question": "waiting", "why": why }]);
    let example = json!({ "ja": "検針の値", "en": "Readings" });
    bank["question"][0]["examples"] = json!({ "water": example, "fire": null });
    bank["question"][0]["small_levels"] = bank["question"][0]["levels"].clone();
    bank["action"][1]["small_steps"] = bank["action"][1]["steps"].clone();
    bank["retire"] = json!([{ "question": "elsewhere", "why": why }]);
    bank
}

#[test]
fn no_text_may_be_endless() {
    let bank = full();
    assert_eq!(problems(&bank), Vec::<String>::new());
    let mut count = 0;
    texts(&bank, "", &mut |path| {
        for long in
            ["窓".repeat(401), "x".repeat(100_000), format!("x{}", "\u{301}".repeat(50_000))]
        {
            let mut bank = bank.clone();
            *bank.pointer_mut(path).unwrap() = json!(long);
            let problems = problems(&bank);
            assert!(!problems.is_empty(), "{path} takes {} bytes", long.len());
            assert!(problems.iter().all(|problem| problem.len() < 600), "{path}: {problems:?}");
            count += 1;
        }
    });
    assert!(count > 400, "{count}");
}

/// Puts `value` at `path` and expects these problems.
#[track_caller]
fn case(path: &str, value: Value, expected: &[&str]) {
    let mut bank = full();
    *bank.pointer_mut(path).unwrap() = value;
    assert_eq!(problems(&bank), expected);
}

#[test]
fn what_a_document_keeps_of_a_bank_has_64_characters() {
    let long = |count: usize| json!("x".repeat(count));
    case("/id", long(64), &[]);
    case("/id", long(65), &[&format!("{}….id: has 65 characters of 64", "x".repeat(64))]);
    case("/edition", long(64), &[]);
    case("/edition", long(65), &["small-start.edition: has 65 characters of 64"]);
    case("/skill/0/id", long(64), &[]);
    case("/skill/0/id", long(76), &[&format!("{}….id: has 76 characters of 64", "x".repeat(64))]);
    // A letter of two characters counts twice where a document keeps it.
    let name = "か\u{3099}".repeat(33);
    case("/edition", json!(name), &["small-start.edition: has 66 characters of 64"]);
}

#[test]
fn texts_are_counted_in_letters() {
    case("/question/0/code", json!("𠮷".repeat(20)), &[]);
    case("/question/0/code", json!("𠮷".repeat(21)), &["purpose.code: has 21 characters of 20"]);
    case("/action/0/title/ja", json!("か\u{3099}".repeat(24)), &[]);
    case(
        "/again/0/why/en",
        json!("x".repeat(401)),
        &["waiting.why: the en text has 401 characters of 400"],
    );
    case(
        "/name/ja",
        json!("窓".repeat(201)),
        &["small-start.name: the ja text has 201 characters of 200"],
    );
}

#[test]
fn what_is_said_to_some_departments_has_limits_too() {
    case("/question/0/examples/water/ja", json!("窓".repeat(60)), &[]);
    case(
        "/question/0/examples/water/ja",
        json!("窓".repeat(61)),
        &["purpose.examples.water: the ja text has 61 characters of 60"],
    );
    case(
        "/question/0/examples/fire",
        json!({ "ja": "出動の記録", "en": "" }),
        &["purpose.examples.fire: the en text is empty"],
    );
    case(
        "/question/0/examples",
        json!({ "waterworks": { "ja": "検針の値", "en": "Readings" } }),
        &["purpose.examples.waterworks: is not a key of this format"],
    );
    case("/question/0/examples", json!(null), &[]);
    case(
        "/question/0/small_levels/ja/1",
        json!("窓".repeat(71)),
        &["purpose.small_levels: the ja text has 71 characters of 70"],
    );
    case(
        "/question/0/small_levels/en",
        json!(["a", "b", "c", "d"]),
        &["purpose.small_levels.en: is outside what is allowed"],
    );
    case(
        "/action/1/small_steps/en",
        json!(["One"]),
        &["measure-week.small_steps: both languages need the same number of steps"],
    );
}

#[test]
fn no_list_may_be_endless() {
    let many = |value: Value, count: usize| json!(vec![value; count]);
    case(
        "/action/0/triggers",
        many(json!({ "question": "purpose", "at_most": 1 }), 41),
        &["talk.triggers: has too many entries"],
    );
    case(
        "/question/0/sources",
        many(json!("notes"), 41),
        &["purpose.sources: has too many entries"],
    );
    case("/action/1/months", many(json!(6), 13), &["measure-week.months: has too many entries"]);
    case(
        "/action/1/steps/ja",
        many(json!("一"), 41),
        &["measure-week.steps.ja: has too many entries"],
    );
    let skill = full()["skill"][0].clone();
    case("/skill", many(skill, 201), &["skill: has too many entries"]);
    let term = full()["term"][0].clone();
    case("/term", many(term, 501), &["term: has too many entries"]);
}
