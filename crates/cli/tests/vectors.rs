//! The published test vectors, `tests/vectors/*.json`: an input and all that follows from it.
//!
//! `VECTORS=write cargo test -p dx-readiness --test vectors` writes what the rules say now; without
//! it, any difference fails. What a vector holds is described in docs/method.md.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use command_line::{json, root};
use serde_json::{Map, Value};

/// The parts of the report that the method decides; names, editions and codes are not among them.
const EXPECTED: [&str; 20] = [
    "plan_start",
    "counts",
    "areas",
    "steps",
    "step_reached",
    "cooperation_stage",
    "burden",
    "scenario",
    "candidates",
    "schedule",
    "put_off",
    "excluded",
    "clashes",
    "months",
    "this_week",
    "asking",
    "ledger",
    "adopted",
    "comparison",
    "retired_answers",
];

fn vectors() -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("tests/vectors")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// Returns the document of `vector` as answered under the present edition of its bank. A vector
/// holds what the method makes of answers; which of them a change of edition asks again is no part
/// of it.
fn under_the_present_edition(vector: &Value) -> Value {
    let mut document = vector["document"].clone();
    let bank = &mut document["bank"];
    if let Some(shipped) = bank["id"].as_str().and_then(content::find) {
        bank["edition"] = shipped.edition.as_str().into();
        bank["hash"] = shipped.hash.as_str().into();
    }
    document
}

/// Diagnoses the input of `vector` with the command and returns what the method decides.
fn recompute(vector: &Value) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (document, bank) = (place("document.json"), place("bank.json"));
    fs::write(&document, under_the_present_edition(vector).to_string()).unwrap();
    let today = vector["today"].as_str().unwrap();
    let mut arguments = vec!["diagnose", &document, "--json", "--today", today];
    if vector["bank"].is_object() {
        fs::write(&bank, vector["bank"].to_string()).unwrap();
        arguments.extend(["--bank", &bank]);
    }
    let mut report = json(&arguments);
    for candidate in report["candidates"].as_array_mut().unwrap() {
        candidate.as_object_mut().unwrap().retain(|key, _| !key.starts_with("title"));
    }
    let found = EXPECTED.map(|key| (key.to_owned(), report[key].take()));
    Value::Object(found.into_iter().collect())
}

/// Writes `value` with an entry of a list on each line, so that a change shows where it is.
fn lay_out(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth + 1);
    let close = |text: &mut String, mark| {
        text.push('\n');
        text.push_str(&indent[2..]);
        text.push(mark);
    };
    match value {
        Value::Object(map) if depth < 3 && !map.is_empty() => {
            text.push('{');
            for (at, (key, value)) in map.iter().enumerate() {
                text.push_str(if at == 0 { "\n" } else { ",\n" });
                write!(text, "{indent}\"{key}\": ").unwrap();
                lay_out(value, depth + 1, text);
            }
            close(text, '}');
        }
        Value::Array(list) if list.iter().any(Value::is_object) => {
            text.push('[');
            for (at, value) in list.iter().enumerate() {
                text.push_str(if at == 0 { "\n" } else { ",\n" });
                write!(text, "{indent}{value}").unwrap();
            }
            close(text, ']');
        }
        plain => text.push_str(&plain.to_string()),
    }
}

#[test]
fn every_vector_is_what_the_rules_say() {
    let files = vectors();
    assert!(files.len() >= 8, "{files:?}");
    let is_writing = std::env::var_os("VECTORS").is_some_and(|wish| wish == "write");
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let mut vector: Map<String, Value> = serde_json::from_str(&text).unwrap();
        let found = recompute(&Value::Object(vector.clone()));
        if is_writing {
            vector.insert("expected".into(), found);
            let mut text = String::new();
            lay_out(&Value::Object(vector), 0, &mut text);
            fs::write(file, text + "\n").unwrap();
        } else {
            let name = file.display();
            for key in EXPECTED {
                assert_eq!(found[key], vector["expected"][key], "{key} of {name}");
            }
            let expected = vector["expected"].as_object().unwrap();
            assert_eq!(expected.len(), EXPECTED.len(), "{name}");
        }
    }
    show_every_kind(&files);
}

/// What the vectors are there to show has to be in them.
fn show_every_kind(files: &[PathBuf]) {
    let text: String = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let parts = ["gap", "deadline", "unlocks", "relief", "burden", "confidence"];
    let parts = parts.map(|part| format!("\"{part}\":"));
    let kinds = [
        "low",
        "unknown",
        "needed-by",
        "opens-step",
        "window",
        "ends-in",
        "budget",
        "hours",
        "pinned",
    ];
    let kinds = kinds.map(|kind| format!("\"kind\":\"{kind}\""));
    let lists = ["put_off\": [\n", "clashes\": [\n", "excluded\": [\"", "overtakes\":{"];
    for mark in
        parts.iter().map(String::as_str).chain(kinds.iter().map(String::as_str)).chain(lists)
    {
        assert!(text.contains(mark), "nothing shows {mark}");
    }
}
