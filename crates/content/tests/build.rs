//! Content that fails is a failing build, and says file, key and line. The build's own modules
//! are run here on copies of the shipped content with one thing broken.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

#[path = "../build/banks.rs"]
mod banks;
#[path = "../src/bilingual.rs"]
mod bilingual;
#[path = "../build/files.rs"]
mod files;
#[path = "../build/words.rs"]
mod words;

use std::fs;
use std::path::Path;

/// Copies the shipped bank, replaces `from` by `to` once in `file`, and compiles.
fn broken(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("banks/six-priorities");
    for path in files::list(&shipped) {
        let copy = folder.path().join(path.strip_prefix(&shipped).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        let mut text = fs::read_to_string(&path).unwrap();
        if copy.ends_with(file) {
            assert!(text.contains(from), "{file} has no {from}");
            text = text.replacen(from, to, 1);
        }
        fs::write(copy, text).unwrap();
    }
    banks::compile(folder.path(), None, folder.path()).err().unwrap_or_default()
}

/// Breaks the bank and expects one complaint with all of `expected` in it.
#[track_caller]
fn case(file: &str, from: &str, to: &str, expected: &[&str]) {
    let complaints = broken(file, from, to);
    let is_it = |complaint: &&String| expected.iter().all(|part| complaint.contains(part));
    assert!(complaints.iter().any(|complaint| is_it(&complaint)), "{complaints:#?}");
}

#[test]
fn the_shipped_bank_compiles() {
    assert_eq!(broken("bank.toml", "id", "id"), Vec::<String>::new());
}

#[test]
fn the_english_of_a_bank_is_written_apart() {
    let out = tempfile::tempdir().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("banks/six-priorities");
    let banks::Compiled { whole, english } = banks::compile(&folder, None, out.path()).unwrap();
    let japanese = fs::read_to_string(out.path().join("six-priorities.json")).unwrap();
    let texts = whole.to_string().matches(r#"{"en":"#).count();
    assert!(english.len() == texts && texts > 500, "{texts}");
    assert!(!japanese.contains(r#""en":"#));
}

#[test]
fn a_wrong_id_is_named_with_file_key_and_line() {
    case(
        "actions/burden.toml",
        "question = \"burden-hours\"",
        "question = \"burden-hour\"",
        &["actions/burden.toml:", "hours-log.triggers", "`burden-hour` is not in this bank"],
    );
    case(
        "actions/execution.toml",
        "prerequisites = [\"inventory\"]",
        "prerequisites = [\"inventry\"]",
        &["actions/execution.toml:", ".prerequisites", "`inventry`"],
    );
    case(
        "questions/online.toml",
        "area = \"online\"",
        "area = \"offline\"",
        &["questions/online.toml:4:", "online-inventory.area", "`offline`"],
    );
}

#[test]
fn a_missing_language_is_named_with_file_and_line() {
    let text = "topic = { ja = \"手続の一覧\", en = ";
    case(
        "questions/online.toml",
        text,
        "topic = { ja = \"手続の一覧\", fr = ",
        &["questions/online.toml:10:", "online-inventory.topic.fr", "is not a key"],
    );
}

#[test]
fn a_cycle_is_named_with_its_ids() {
    case(
        "actions/execution.toml",
        "prerequisites = []",
        "prerequisites = [\"flow-redesign\"]",
        &[
            "actions/execution.toml:11: inventory.prerequisites",
            "leads back to itself",
            "inventory → flow-redesign → inventory",
        ],
    );
}

#[test]
fn an_unreachable_action_is_named() {
    case(
        "actions/burden.toml",
        "triggers = [\n  { question = \"burden-parallel\", at_most = 1 },\n  { question = \"burden-overtime\", at_most = 1 },\n]",
        "triggers = []",
        &["actions/burden.toml:", "three-at-most.triggers", "no answer proposes this action"],
    );
}

#[test]
fn a_source_without_a_date_is_named() {
    case("sources.toml", "date = \"2025-08-18\"", "", &["sources.toml:", "s0.date", "one date"]);
}

#[test]
fn a_text_that_is_too_long_or_empty_is_named() {
    let long = format!("title = {{ ja = \"{}\", en = ", "長".repeat(25));
    case(
        "actions/burden.toml",
        "title = { ja = \"同時に進める取組は3件まで\", en = ",
        &long,
        &["actions/burden.toml:", "three-at-most.title", "25 characters of 24"],
    );
}

#[test]
fn words_need_both_languages_with_the_same_placeholders() {
    let folder = tempfile::tempdir().unwrap();
    let text =
        "[hello]\nja = \"{n}件\"\nen = \"{m} of them\"\n\n[bye]\nja = \"終わり\"\nen = \"\"\n";
    fs::write(folder.path().join("page.toml"), text).unwrap();
    let complaints = words::compile(folder.path(), folder.path()).unwrap_err();
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints.iter().any(|complaint| complaint.contains("page.toml:1:")));
    assert!(complaints.iter().any(|complaint| complaint.contains("page.toml:5:")));
    fs::write(folder.path().join("page.toml"), "[hello]\nja = \"はい\"\n").unwrap();
    assert!(
        words::compile(folder.path(), folder.path()).unwrap_err()[0].contains("missing field `en`")
    );
}
