//! A file of an earlier edition is diagnosed as the page would, and says so; a file that says too
//! little of the department says what is missing.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use bank::Lang;
use command_line::{fixture, json, printed, run, said};
use content::Sample;
use readiness::{BankRef, Document, Moment, Text};
use serde_json::{Value, json};
use session::Renewal;
use tempfile::TempDir;

/// Writes `text` to a file in a folder of its own, which goes with it.
fn file(text: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.json");
    fs::write(&path, text).unwrap();
    (folder, path.to_string_lossy().into_owned())
}

fn report(text: &str) -> Value {
    let (_folder, path) = file(text);
    json(&["diagnose", &path, "--json", "--today", "2026-11-22"])
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect()
}

/// The sample department as if it had answered under the first edition.
fn of_the_first_edition() -> Document {
    let mut document = Sample::Counter.document(Lang::Ja);
    let (edition, hash) = (Text::cut("2026.1"), Text::cut("e744bfc29973d54c"));
    document.bank = BankRef { edition, hash, ..document.bank };
    document
}

#[test]
fn what_means_something_else_counts_for_nothing_and_is_named() {
    let before = of_the_first_edition();
    let told = report(&record::write(&before));
    let change = &told["edition_change"];
    assert_eq!((&change["from"], &change["to"]), (&json!("2026.1"), &told["edition"]));
    let again = ids(&change["again"]);
    assert!(again.contains(&"burden-double") && again.len() > 3, "{again:?}");
    assert!(!ids(&change["new"]).is_empty());
    assert_eq!(
        again.len() as u64 + change["carried"].as_u64().unwrap(),
        before.answers.len() as u64
    );
    // The code is that of the file, to compare with paper.
    assert_eq!(told["check_code"], record::check_code(&before));

    // The same as the page makes of it.
    let renewal = Renewal::of(&before, content::catalog()).unwrap();
    let after = report(&record::write(&renewal.apply(&before, Moment::default())));
    assert!(after["edition_change"].is_null());
    for key in ["counts", "areas", "candidates", "schedule", "burden", "asking"] {
        assert_eq!(told[key], after[key], "{key}");
    }
}

#[test]
fn the_text_says_so_in_both_languages() {
    let (_folder, path) = file(&record::write(&of_the_first_edition()));
    let text = printed(&["diagnose", &path, "--today", "2026-11-22"]);
    assert!(text.contains("設問集の版 2026.1 の回答を"), "{text}");
    assert!(text.contains("burden-double"), "{text}");
    let text = printed(&["diagnose", &path, "--today", "2026-11-22", "--lang", "en"]);
    assert!(text.contains("answered under edition 2026.1, diagnosed under"), "{text}");
    let (_folder, path) = file(&record::write(&Sample::Counter.document(Lang::Ja)));
    assert!(!printed(&["diagnose", &path]).contains("設問集の版"));
}

#[test]
fn a_file_of_the_first_edition_on_record_is_diagnosed_under_the_present_one() {
    let told = json(&["diagnose", &fixture("v1-counter.json"), "--json", "--today", "2026-11-22"]);
    assert_eq!(told["edition_change"]["from"], "2026.1");
}

#[test]
fn what_is_missing_of_the_department_is_said() {
    let case = |has_kind: bool, has_staff: bool| {
        let mut document = Sample::Counter.document(Lang::Ja);
        let profile = &mut document.profile;
        profile.kind = profile.kind.filter(|_| has_kind);
        profile.staff = profile.staff.filter(|_| has_staff);
        let text = record::write(&document);
        let (_folder, path) = file(&text);
        let said = printed(&["diagnose", &path, "--today", "2026-11-22"]);
        assert_eq!(said.contains("部署の種類が入っていないため"), !has_kind, "{said}");
        assert_eq!(said.contains("職員数が入っていないため"), !has_staff, "{said}");
        let told = report(&text);
        assert!(!told["candidates"].as_array().unwrap().is_empty());
        let hours = told["months"].as_array().unwrap().iter().map(|it| it["capacity"].as_u64());
        assert_eq!(hours.flatten().sum::<u64>() > 0, has_staff);
        told["missing"].clone()
    };
    assert_eq!(case(true, true), json!([]));
    assert_eq!(case(false, true), json!(["kind"]));
    assert_eq!(case(true, false), json!(["staff"]));
    assert_eq!(case(false, false), json!(["kind", "staff"]));
}

/// What a town wrote over the first edition of the shipped bank.
const TOWN: &str = include_str!("edition/town-over-2026.1.bank.json");

#[test]
fn a_delta_over_the_first_edition_is_named_entry_by_entry_until_it_is_mended() {
    let (_folder, path) = file(TOWN);
    let output = run(&["check", &path]);
    assert_eq!(output.status.code(), Some(1));
    let since = "means something else since edition 2026.2 of six-priorities";
    let edition = &content::catalog().edition;
    let then = format!(", then write \"base_edition\": \"{edition}\"");
    let level = format!("see whether the level is still the right one{then}");
    let nowhere = "is in neither bank; name one that is there, or take the entry out";
    let lines = said(&output);
    for expected in [
        format!("retarget.1.action: `paper-cut-review` {nowhere}"),
        format!("add.1.trigger: `burden-overtime` {since}; {level}"),
        format!("retire.1.question: `online-fax` {nowhere}"),
        format!("own-overtime.triggers: `burden-parallel` {since}; {level}"),
    ] {
        assert!(lines.lines().any(|line| line == expected), "no {expected}\n{lines}");
    }
    let output = run(&["diagnose", &fixture("v1-counter.json"), "--bank", &path, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2), "nothing is done with it meanwhile");

    let mended = TOWN
        .replacen("\"base\":", &format!("\"base_edition\": \"{edition}\", \"base\":"), 1)
        .replacen("paper-cut-review", "number-goals", 1)
        .replacen("online-fax", "telework-days", 1);
    let (_folder, path) = file(&mended);
    let check = json(&["check", &path, "--json"]);
    assert_eq!(check["problems"], json!([]));
}
