//! A bank of one's own: begun, checked, and diagnosed with.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use command_line::{example, fixture, json, printed, root, run, said};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A file in a folder of its own, which goes with it.
struct File(TempDir);

impl File {
    fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("bank.json"), text).unwrap();
        Self(folder)
    }

    fn path(&self) -> String {
        self.0.path().join("bank.json").to_string_lossy().into_owned()
    }
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Changes the example of a whole bank and expects these problems, all of them.
#[track_caller]
fn problems(change: impl FnOnce(&mut Value), expected: &[&str]) {
    problems_of("whole.bank.json", change, expected);
}

#[track_caller]
fn problems_of(name: &str, change: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut bank = read(&example(name));
    change(&mut bank);
    let file = File::with(&bank.to_string());
    let output = run(&["check", &file.path()]);
    let lines = said(&output);
    assert_eq!(output.status.code(), Some(1), "{lines}");
    assert!(output.stdout.is_empty());
    assert_eq!(lines.lines().skip(1).collect::<Vec<_>>(), expected, "{lines}");
    let output = run(&["check", &file.path(), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let check: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(check["problems"], json!(expected));
}

#[test]
fn the_examples_pass() {
    for name in ["our-town.bank.json", "whole.bank.json"] {
        let check = json(&["check", &example(name), "--json"]);
        assert_eq!(check["problems"], json!([]), "{name}");
        assert_eq!(check["banks"], 1);
    }
    let shipped = json(&["check", "--json"]);
    let ours = json(&["check", &example("our-town.bank.json"), "--json"]);
    // One question joins and one goes; an action and a source join.
    assert_eq!(ours["questions"], shipped["questions"]);
    assert_eq!(ours["actions"].as_u64(), shipped["actions"].as_u64().map(|count| count + 1));
    assert_eq!(ours["sources"].as_u64(), shipped["sources"].as_u64().map(|count| count + 1));
}

#[test]
fn what_an_author_begins_with_passes() {
    for base in content::SHIPPED {
        let output = run(&["bank", "new", "--base", base, "--lang", "en"]);
        assert!(said(&output).contains("retarget  an action does"));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(&format!("\"base\": \"{base}\"")));
        let file = File::with(&text);
        assert_eq!(json(&["check", &file.path(), "--json"])["problems"], json!([]));
    }
    assert_eq!(run(&["bank", "new", "--base", "eight"]).status.code(), Some(2));
}

#[test]
fn a_shipped_bank_is_shown_as_the_file_it_was_made_from() {
    for (at, id) in content::SHIPPED.into_iter().enumerate() {
        let text = printed(&["bank", "show", id]);
        assert_eq!(text.trim_end(), format!("{:#}", content::shipped_file(at)));
        // Under another id it is a bank of one's own.
        let copy = text.replacen(&format!("\"id\": \"{id}\""), "\"id\": \"copied\"", 1);
        assert_eq!(json(&["check", &File::with(&copy).path(), "--json"])["problems"], json!([]));
        let output = run(&["check", &File::with(&text).path()]);
        assert!(said(&output).contains(&format!("{id}.id: is the id of a shipped bank")));
    }
    assert_eq!(run(&["bank", "show", "eight"]).status.code(), Some(2));
}

#[test]
fn every_problem_is_listed_with_its_path() {
    problems(
        |bank| bank["question"][1]["id"] = json!("purpose"),
        &[
            "waiting-elsewhere.question: is not in this bank",
            "measured-in-overtime.first: `waiting` is not in this bank",
            "purpose.id: another entry has this id",
            "measure-week.triggers: `waiting` is not in this bank",
        ],
    );
    problems(
        |bank| bank["action"][0]["prerequisites"] = json!(["measure-week"]),
        &["talk.prerequisites: leads back to itself: talk → measure-week → talk"],
    );
    problems(
        |bank| bank["question"][0]["weight"] = json!(11),
        &["purpose.weight: must lie between 1 and 10"],
    );
    for (key, months) in [("months", [0, 4]), ("ends", [6, 13])] {
        problems(
            |bank| bank["action"][1][key] = json!(months),
            &[&format!("measure-week.{key}: a month lies between 1 and 12")],
        );
    }
    problems(
        |bank| bank["action"][2]["title"]["ja"] = json!("<script>alert(1)</script>"),
        &[
            "stop-one.title: the ja text has 25 characters of 24",
            "stop-one.title: the ja text holds markup",
        ],
    );
    problems(
        |bank| {
            bank["question"][0]["topic"] = json!({ "ja": "目的" });
            bank["action"][1]["hours"] = json!("eight");
        },
        &["purpose.topic.en: is missing", "measure-week.hours: is of the wrong type"],
    );
}

#[test]
fn lints_stand_beside_what_keeps_a_bank_from_running() {
    problems(
        |bank| {
            bank["question"][1]["text"]["ja"] = json!("待ち時間および人数を測っていますか。");
            bank["question"][2]["alarm"] = json!(4);
            bank["action"][0]["triggers"][0]["at_most"] = json!(4);
        },
        &[
            // Refused by the rules, so the lint at the same place keeps quiet.
            "talk.triggers: must lie between 0 and 3",
            "waiting.text: asks two things: 「および」; make it two questions",
            "overtime.alarm: always sounds: every rung is 4 or below",
        ],
    );
}

#[test]
fn a_delta_that_fits_nowhere_is_told_so() {
    problems_of(
        "our-town.bank.json",
        |bank| {
            bank["move"][0]["question"] = json!("execution-papre");
            bank["retire"][0]["question"] = json!("telework");
        },
        &[
            "move.1.question: `execution-papre` is in neither bank; name one that is there, or take the entry out",
            "retire.1.question: `telework` is in neither bank; name one that is there, or take the entry out",
        ],
    );
}

#[test]
fn ten_thousand_questions_are_too_many() {
    let mut bank = read(&example("whole.bank.json"));
    bank["question"] = json!(vec![json!({ "id": "x" }); 10_000]);
    let output = run(&["check", &File::with(&bank.to_string()).path()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("question: has too many entries"), "{}", said(&output));
    let large = File::with(&" ".repeat(content::MAX_BANK_BYTES + 1));
    let output = run(&["check", &large.path(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("too large"), "{}", said(&output));
}

#[test]
fn what_no_document_could_keep_is_refused() {
    let long = "x".repeat(76);
    problems(
        |bank| bank["skill"][0]["id"] = json!(long),
        &[&format!("{}….id: has 76 characters of 64", "x".repeat(64))],
    );
    let edition = "令和9年度版".repeat(11);
    problems(
        |bank| bank["edition"] = json!(edition),
        &["small-start.edition: has 66 characters of 64"],
    );
}

#[test]
fn a_text_without_end_is_refused_soon() {
    let code = "1".repeat(1_900_000);
    problems(
        |bank| bank["question"][0]["code"] = json!(code),
        &["purpose.code: has 1900000 bytes of 640"],
    );
}

#[test]
fn a_key_that_is_there_twice_is_refused_by_name() {
    let text = fs::read_to_string(example("whole.bank.json")).unwrap();
    let (from, to) = ("\"code\": \"A1\"", "\"code\": \"A1\", \"code\": \"A9\"");
    let output = run(&["check", &File::with(&text.replacen(from, to, 1)).path()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("talk.code: is there twice"), "{}", said(&output));
}

#[test]
fn a_changed_bank_under_a_shipped_id_is_told_what_to_do() {
    let text = fs::read_to_string(example("whole.bank.json")).unwrap();
    let file = File::with(&text.replacen("small-start", "six-priorities", 1));
    let output = run(&["check", &file.path()]);
    assert_eq!(output.status.code(), Some(1));
    let expected = "six-priorities.id: is the id of a shipped bank; give yours its own";
    assert!(said(&output).contains(expected), "{}", said(&output));
    let document = fixture("v1-counter.json");
    let output = run(&["diagnose", &document, "--bank", &file.path(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("Give the file an id of its own"), "{}", said(&output));
}

#[test]
fn what_is_no_bank_is_refused_with_a_sentence_and_status_2() {
    for (text, expected) in [
        ("hello", "cannot be read as a question set (line 1)"),
        ("{\n\"id\": \"x\",\n", "cannot be read as a question set (line 3)"),
        (r#"{ "base": "eight-priorities" }"#, "no question set \"eight-priorities\""),
    ] {
        let output = run(&["check", &File::with(text).path(), "--lang", "en", "--json"]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(said(&output).contains(expected), "{}", said(&output));
        assert!(output.stdout.is_empty());
    }
    assert_eq!(run(&["check", "no-such-bank.json"]).status.code(), Some(2));
}

/// The department of the fixture, under bank `id`.
fn document(id: &str) -> File {
    let text = fs::read_to_string(fixture("v1-counter.json")).unwrap();
    File::with(&text.replacen("six-priorities", id, 1))
}

#[test]
fn a_department_is_diagnosed_with_the_bank_that_it_answered() {
    let report = |file: &File| json(&["diagnose", &file.path(), "--json", "--today", "2026-11-22"]);
    let seven = report(&document("seven-priorities"));
    assert_eq!(seven["bank"], "seven-priorities");
    let areas = |report: &Value| -> Vec<String> {
        let areas = report["areas"].as_array().unwrap().iter();
        areas.map(|area| area["id"].as_str().unwrap().into()).collect()
    };
    assert!(areas(&seven).contains(&"front-yard".into()));
    assert!(!areas(&report(&document("six-priorities"))).contains(&"front-yard".into()));
    let text = printed(&["diagnose", &document("seven-priorities").path(), "--lang", "en"]);
    assert!(text.contains("Front-yard reform"), "{text}");
}

#[test]
fn a_bank_that_is_not_shipped_has_to_be_named() {
    let ours = document("our-town");
    let output = run(&["diagnose", &ours.path(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("the bank \"our-town\", which is not shipped"));
    let output = run(&["diagnose", &ours.path()]);
    assert!(said(&output).contains("設問集「our-town」で答えたファイル"));

    let bank = example("our-town.bank.json");
    let report = json(&["diagnose", &ours.path(), "--bank", &bank, "--json"]);
    assert_eq!((&report["bank"], &report["edition"]), (&json!("our-town"), &json!("2027.1")));

    let other = document("six-priorities");
    let output = run(&["diagnose", &other.path(), "--bank", &bank, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("the file after --bank is \"our-town\""));
    let broken = File::with(r#"{ "base": "six-priorities", "note": 1 }"#);
    let output = run(&["diagnose", &ours.path(), "--bank", &broken.path(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("is not a key"), "{}", said(&output));
}

#[test]
fn the_guide_names_the_limits() {
    let guide = fs::read_to_string(root().join("docs/write-a-bank.md")).unwrap();
    let (ja, en) = lint::READING_LOAD;
    for limit in [
        format!("neighbours alike by {} % in both", lint::ALIKE_RUNGS),
        format!("alike by {} % in Japanese", lint::ALIKE_QUESTIONS),
        format!("short path {} minutes, full path {}", lint::SHORT_MINUTES, lint::FULL_MINUTES),
        format!("{ja} characters in Japanese, {en} in English"),
        format!("one for every {} Japanese characters", lint::CHARACTERS_A_SECOND),
    ] {
        assert!(guide.contains(&limit), "{limit}");
    }
    for (what, (ja, en)) in [
        ("a question", bank::limits::QUESTION),
        ("a level", bank::limits::LEVEL),
        ("`topic`, `short`", bank::limits::TOPIC),
        ("the title of an action", bank::limits::TITLE),
        ("every other text, a `why` too", bank::limits::PROSE),
    ] {
        assert!(guide.contains(&format!("| {what} | {ja} | {en} |")), "{what}");
    }
    for (what, limit) in [
        ("`code`", bank::limits::CODE),
        ("the `value` of a benchmark", bank::limits::VALUE),
        ("`where`", bank::limits::PLACE),
    ] {
        assert!(guide.contains(&format!("| {what} | {limit} | |")), "{what}");
    }
    let (entries, counted) = (bank::MAX_ENTRIES, bank::MAX_COUNTED);
    let lists = format!("at most {entries}\nentries, `skill` and `check` {counted};");
    assert!(guide.contains(&lists), "{lists}");
    assert!(guide.contains(&format!("at most {} characters", bank::limits::ID)));
    assert_eq!(lint::LONGEST_CHAIN, 5);
    assert!(guide.contains("| five actions |"));
}
